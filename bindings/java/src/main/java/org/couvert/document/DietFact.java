// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DietFact. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type DietFact. */
public final class DietFact implements Document {
  private final String diet;
  private final boolean fit;
  private final boolean derived;
  private final String breaker;

  private DietFact(Builder builder) {
    diet = Lists.need(builder.diet, "diet");
    fit = Lists.need(builder.fit, "fit");
    derived = builder.derived == null ? false : builder.derived;
    breaker = builder.breaker == null ? "" : builder.breaker;
  }

  /** Diet. */
  public String diet() {
    return diet;
  }

  /** Fit. */
  public boolean fit() {
    return fit;
  }

  /** By ingredients, at least in part. */
  public boolean derived() {
    return derived;
  }

  /** The first part that is not fit. */
  public String breaker() {
    return breaker;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.diet = diet;
    builder.fit = fit;
    builder.derived = derived;
    builder.breaker = breaker;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DietFact fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DietFact fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DietFact::read);
  }

  /** Reads one out of a larger text. */
  public static DietFact read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "diet":
          builder.diet = in.text();
          break;
        case "fit":
          builder.fit = in.bool();
          break;
        case "derived":
          if (!in.skipNull()) builder.derived = in.bool();
          break;
        case "breaker":
          if (!in.skipNull()) builder.breaker = in.text();
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
    out.member("diet", diet);
    out.member("fit", fit);
    if (derived) out.member("derived", derived);
    if (!breaker.isEmpty()) out.member("breaker", breaker);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DietFact)) return false;
    DietFact that = (DietFact) object;
    return Objects.equals(diet, that.diet)
        && fit == that.fit
        && derived == that.derived
        && Objects.equals(breaker, that.breaker);
  }

  @Override
  public int hashCode() {
    return Objects.hash(diet, fit, derived, breaker);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DietFact. Not for several threads at once. */
  public static final class Builder {
    private String diet;
    private Boolean fit;
    private Boolean derived;
    private String breaker;

    private Builder() {}

    /** Diet. */
    public Builder diet(String value) {
      this.diet = value;
      return this;
    }

    /** Fit. */
    public Builder fit(boolean value) {
      this.fit = value;
      return this;
    }

    /** By ingredients, at least in part. May be left out. */
    public Builder derived(boolean value) {
      this.derived = value;
      return this;
    }

    /** The first part that is not fit. May be left out. */
    public Builder breaker(String value) {
      this.breaker = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public DietFact build() {
      return new DietFact(this);
    }
  }
}
