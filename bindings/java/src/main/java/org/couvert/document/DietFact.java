// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DietFact. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DietFact. */
public final class DietFact implements Document {
  private static final Names NAMES = new Names("diet", "fit", "derived", "breaker");

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

  private DietFact(JsonReader in) {
    String diet = null;
    boolean fit = false;
    boolean derived = false;
    String breaker = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          diet = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          fit = in.bool();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) derived = in.bool();
          break;
        case 3:
          if (!in.skipNull()) breaker = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.diet = diet;
    this.fit = fit;
    this.derived = derived;
    this.breaker = breaker;
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
    return new DietFact(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, diet);
    out.member(NAMES, 1, fit);
    if (derived) out.member(NAMES, 2, derived);
    if (!breaker.isEmpty()) out.member(NAMES, 3, breaker);
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
