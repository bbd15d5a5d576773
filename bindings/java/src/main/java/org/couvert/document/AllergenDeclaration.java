// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document AllergenDeclaration. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type AllergenDeclaration. */
public final class AllergenDeclaration implements Document {
  private static final Names NAMES = new Names("allergen", "presence");

  private final Allergen allergen;
  private final Presence presence;

  private AllergenDeclaration(Builder builder) {
    allergen = Lists.need(builder.allergen, "allergen");
    presence = Lists.need(builder.presence, "presence");
  }

  private AllergenDeclaration(JsonReader in) {
    Allergen allergen = null;
    Presence presence = null;
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
          presence = Presence.read(in);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.allergen = allergen;
    this.presence = presence;
  }

  /** Allergen. */
  public Allergen allergen() {
    return allergen;
  }

  /** Presence. */
  public Presence presence() {
    return presence;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.allergen = allergen;
    builder.presence = presence;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static AllergenDeclaration fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static AllergenDeclaration fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, AllergenDeclaration::read);
  }

  /** Reads one out of a larger text. */
  public static AllergenDeclaration read(JsonReader in) {
    return new AllergenDeclaration(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, allergen);
    out.member(NAMES, 1, presence);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof AllergenDeclaration)) return false;
    AllergenDeclaration that = (AllergenDeclaration) object;
    return Objects.equals(allergen, that.allergen)
        && Objects.equals(presence, that.presence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(allergen, presence);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a AllergenDeclaration. Not for several threads at once. */
  public static final class Builder {
    private Allergen allergen;
    private Presence presence;

    private Builder() {}

    /** Allergen. */
    public Builder allergen(Allergen value) {
      this.allergen = value;
      return this;
    }

    /** Presence. */
    public Builder presence(Presence value) {
      this.presence = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public AllergenDeclaration build() {
      return new AllergenDeclaration(this);
    }
  }
}
