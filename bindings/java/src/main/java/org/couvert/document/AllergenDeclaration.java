// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document AllergenDeclaration. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type AllergenDeclaration. */
public final class AllergenDeclaration implements Document {
  private final Allergen allergen;
  private final Presence presence;

  private AllergenDeclaration(Builder b) {
    allergen = Lists.need(b.allergen, "allergen");
    presence = Lists.need(b.presence, "presence");
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
    Builder b = new Builder();
    b.allergen = allergen;
    b.presence = presence;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "allergen":
          b.allergen = Allergen.read(in);
          break;
        case "presence":
          b.presence = Presence.read(in);
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
    out.member("allergen", allergen);
    out.member("presence", presence);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof AllergenDeclaration)) return false;
    AllergenDeclaration that = (AllergenDeclaration) other;
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
      allergen = value;
      return this;
    }

    /** Presence. */
    public Builder presence(Presence value) {
      presence = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public AllergenDeclaration build() {
      return new AllergenDeclaration(this);
    }
  }
}
