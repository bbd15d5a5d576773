// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ScopeSum. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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

  private ScopeSum(Builder builder) {
    scope = Lists.need(builder.scope, "scope");
    count = Lists.need(builder.count, "count");
    sum = Lists.need(builder.sum, "sum");
    pos = Lists.need(builder.pos, "pos");
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "scope":
          builder.scope = in.text();
          break;
        case "count":
          builder.count = in.int64();
          break;
        case "sum":
          builder.sum = in.text();
          break;
        case "pos":
          builder.pos = in.int64();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
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
