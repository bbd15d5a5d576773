// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document AllergenFact. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type AllergenFact. */
public final class AllergenFact implements Document {
  private static final Names NAMES = new Names("allergen", "certainty", "source");

  private final Allergen allergen;
  private final Certainty certainty;
  private final String source;

  private AllergenFact(Builder builder) {
    allergen = Lists.need(builder.allergen, "allergen");
    certainty = Lists.need(builder.certainty, "certainty");
    source = builder.source == null ? "" : builder.source;
  }

  private AllergenFact(JsonReader in) {
    Allergen allergen = null;
    Certainty certainty = null;
    String source = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          allergen = Allergen.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          certainty = Certainty.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) source = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.allergen = allergen;
    this.certainty = certainty;
    this.source = source;
  }

  /** Allergen. */
  public Allergen allergen() {
    return allergen;
  }

  /** Certainty. */
  public Certainty certainty() {
    return certainty;
  }

  /** The first part that makes it so. */
  public String source() {
    return source;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.allergen = allergen;
    builder.certainty = certainty;
    builder.source = source;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static AllergenFact fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static AllergenFact fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, AllergenFact::read);
  }

  /** Reads one out of a larger text. */
  public static AllergenFact read(JsonReader in) {
    return new AllergenFact(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, allergen);
    out.member(NAMES, 1, certainty);
    if (!source.isEmpty()) out.member(NAMES, 2, source);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof AllergenFact)) return false;
    AllergenFact that = (AllergenFact) object;
    return Objects.equals(allergen, that.allergen)
        && Objects.equals(certainty, that.certainty)
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(allergen, certainty, source);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a AllergenFact. Not for several threads at once. */
  public static final class Builder {
    private Allergen allergen;
    private Certainty certainty;
    private String source;

    private Builder() {}

    /** Allergen. */
    public Builder allergen(Allergen value) {
      this.allergen = value;
      return this;
    }

    /** Certainty. */
    public Builder certainty(Certainty value) {
      this.certainty = value;
      return this;
    }

    /** The first part that makes it so. May be left out. */
    public Builder source(String value) {
      this.source = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public AllergenFact build() {
      return new AllergenFact(this);
    }
  }
}
