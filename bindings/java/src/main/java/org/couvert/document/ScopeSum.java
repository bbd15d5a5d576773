// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ScopeSum. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ScopeSum. */
public final class ScopeSum implements Document {
  private final String scope;
  private final long count;
  private final String sum;
  private final long pos;

  private ScopeSum(Builder b) {
    scope = Lists.need(b.scope, "scope");
    count = Lists.need(b.count, "count");
    sum = Lists.need(b.sum, "sum");
    pos = Lists.need(b.pos, "pos");
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
    Builder b = new Builder();
    b.scope = scope;
    b.count = count;
    b.sum = sum;
    b.pos = pos;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "scope":
          b.scope = in.text();
          break;
        case "count":
          b.count = in.int64();
          break;
        case "sum":
          b.sum = in.text();
          break;
        case "pos":
          b.pos = in.int64();
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("scope", scope);
    out.member("count", count);
    out.member("sum", sum);
    out.member("pos", pos);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ScopeSum)) return false;
    ScopeSum that = (ScopeSum) other;
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
      scope = value;
      return this;
    }

    /** Count. */
    public Builder count(long value) {
      count = value;
      return this;
    }

    /** Of the hashes of its entities, modulo 2^64. */
    public Builder sum(String value) {
      sum = value;
      return this;
    }

    /** Pos. */
    public Builder pos(long value) {
      pos = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ScopeSum build() {
      return new ScopeSum(this);
    }
  }
}
