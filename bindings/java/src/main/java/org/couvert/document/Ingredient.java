// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Ingredient. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Ingredient. */
public final class Ingredient implements Document {
  private static final Names NAMES = new Names("ref", "name", "allergens", "diets", "nutrition", "availability");

  private final String ref;
  private final LocalizedText name;
  private final List<AllergenDeclaration> allergens;
  private final List<String> diets;
  private final List<NutrientAmount> nutrition;
  private final Availability availability;

  private Ingredient(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    allergens = Lists.copy(builder.allergens);
    diets = Lists.copy(builder.diets);
    nutrition = Lists.copy(builder.nutrition);
    availability = builder.availability;
  }

  private Ingredient(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    List<AllergenDeclaration> allergens = Lists.none();
    List<String> diets = Lists.none();
    List<NutrientAmount> nutrition = Lists.none();
    Availability availability = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 2:
          if (!in.skipNull()) allergens = in.list(AllergenDeclaration::read);
          break;
        case 3:
          if (!in.skipNull()) diets = in.list(JsonReader::text);
          break;
        case 4:
          if (!in.skipNull()) nutrition = in.list(NutrientAmount::read);
          break;
        case 5:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.allergens = allergens;
    this.diets = diets;
    this.nutrition = nutrition;
    this.availability = availability;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Allergens. */
  public List<AllergenDeclaration> allergens() {
    return allergens;
  }

  /** What it is fit for. */
  public List<String> diets() {
    return diets;
  }

  /** Of one unit. */
  public List<NutrientAmount> nutrition() {
    return nutrition;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.allergens = allergens;
    builder.diets = diets;
    builder.nutrition = nutrition;
    builder.availability = availability;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Ingredient fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Ingredient fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Ingredient::read);
  }

  /** Reads one out of a larger text. */
  public static Ingredient read(JsonReader in) {
    return new Ingredient(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (!allergens.isEmpty()) out.member(NAMES, 2, allergens);
    if (!diets.isEmpty()) out.member(NAMES, 3, diets);
    if (!nutrition.isEmpty()) out.member(NAMES, 4, nutrition);
    if (availability != null) out.member(NAMES, 5, availability);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Ingredient)) return false;
    Ingredient that = (Ingredient) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(allergens, that.allergens)
        && Objects.equals(diets, that.diets)
        && Objects.equals(nutrition, that.nutrition)
        && Objects.equals(availability, that.availability);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, allergens, diets, nutrition, availability);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Ingredient. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private List<AllergenDeclaration> allergens;
    private List<String> diets;
    private List<NutrientAmount> nutrition;
    private Availability availability;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** Allergens. May be left out. */
    public Builder allergens(List<? extends AllergenDeclaration> value) {
      this.allergens = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Allergens. May be left out. */
    public Builder allergens(AllergenDeclaration... value) {
      return allergens(Arrays.asList(value));
    }

    /** What it is fit for. May be left out. */
    public Builder diets(List<? extends String> value) {
      this.diets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What it is fit for. May be left out. */
    public Builder diets(String... value) {
      return diets(Arrays.asList(value));
    }

    /** Of one unit. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      this.nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Of one unit. May be left out. */
    public Builder nutrition(NutrientAmount... value) {
      return nutrition(Arrays.asList(value));
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Ingredient build() {
      return new Ingredient(this);
    }
  }
}
