// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ScopeSum. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ScopeSum. */
public final class ScopeSum implements Document {
  private static final Names NAMES = new Names("scope", "count", "sum", "pos");

  private final String scope;
  private final long count;
  private final String sum;
  private final long pos;

  private ScopeSum(Builder builder) {
    scope = Lists.need(builder.scope, "scope");
    count = Lists.need(builder.count, "count");
    sum = Lists.need(builder.sum, "sum");
    pos = Lists.need(builder.pos, "pos");
  }

  private ScopeSum(JsonReader in) {
    String scope = null;
    long count = 0L;
    String sum = null;
    long pos = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          scope = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          count = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          sum = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          pos = in.int64();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xfL & ~seenMembers);
    this.scope = scope;
    this.count = count;
    this.sum = sum;
    this.pos = pos;
  }

  /** Scope. */
  public String scope() {
    return scope;
  }

  /** Count. */
  public long count() {
    return count;
  }

  /** Of the hashes of its entities, modulo 2^64. */
  public String sum() {
    return sum;
  }

  /** Pos. */
  public long pos() {
    return pos;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.scope = scope;
    builder.count = count;
    builder.sum = sum;
    builder.pos = pos;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ScopeSum fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ScopeSum fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ScopeSum::read);
  }

  /** Reads one out of a larger text. */
  public static ScopeSum read(JsonReader in) {
    return new ScopeSum(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, scope);
    out.member(NAMES, 1, count);
    out.member(NAMES, 2, sum);
    out.member(NAMES, 3, pos);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ScopeSum)) return false;
    ScopeSum that = (ScopeSum) object;
    return Objects.equals(scope, that.scope)
        && count == that.count
        && Objects.equals(sum, that.sum)
        && pos == that.pos;
  }

  @Override
  public int hashCode() {
    return Objects.hash(scope, count, sum, pos);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ScopeSum. Not for several threads at once. */
  public static final class Builder {
    private String scope;
    private Long count;
    private String sum;
    private Long pos;

    private Builder() {}

    /** Scope. */
    public Builder scope(String value) {
      this.scope = value;
      return this;
    }

    /** Count. */
    public Builder count(long value) {
      this.count = value;
      return this;
    }

    /** Of the hashes of its entities, modulo 2^64. */
    public Builder sum(String value) {
      this.sum = value;
      return this;
    }

    /** Pos. */
    public Builder pos(long value) {
      this.pos = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ScopeSum build() {
      return new ScopeSum(this);
    }
  }
}
