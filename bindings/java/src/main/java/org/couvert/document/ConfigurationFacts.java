// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ConfigurationFacts. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ConfigurationFacts. */
public final class ConfigurationFacts implements Document {
  private static final Names NAMES = new Names("allergens", "diets", "nutrition", "minimum_age", "age_source");

  private final List<AllergenFact> allergens;
  private final List<DietFact> diets;
  private final List<NutrientAmount> nutrition;
  private final int minimumAge;
  private final String ageSource;

  private ConfigurationFacts(Builder builder) {
    allergens = Lists.copy(Lists.need(builder.allergens, "allergens"));
    diets = Lists.copy(builder.diets);
    nutrition = Lists.copy(builder.nutrition);
    minimumAge = builder.minimumAge == null ? 0 : builder.minimumAge;
    ageSource = builder.ageSource == null ? "" : builder.ageSource;
  }

  private ConfigurationFacts(JsonReader in) {
    List<AllergenFact> allergens = null;
    List<DietFact> diets = Lists.none();
    List<NutrientAmount> nutrition = Lists.none();
    int minimumAge = 0;
    String ageSource = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          allergens = in.list(AllergenFact::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) diets = in.list(DietFact::read);
          break;
        case 2:
          if (!in.skipNull()) nutrition = in.list(NutrientAmount::read);
          break;
        case 3:
          if (!in.skipNull()) minimumAge = in.int32();
          break;
        case 4:
          if (!in.skipNull()) ageSource = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.allergens = allergens;
    this.diets = diets;
    this.nutrition = nutrition;
    this.minimumAge = minimumAge;
    this.ageSource = ageSource;
  }

  /** All 14. */
  public List<AllergenFact> allergens() {
    return allergens;
  }

  /** Diets. */
  public List<DietFact> diets() {
    return diets;
  }

  /** Known of every part. */
  public List<NutrientAmount> nutrition() {
    return nutrition;
  }

  /** Years. */
  public int minimumAge() {
    return minimumAge;
  }

  /** Age source. */
  public String ageSource() {
    return ageSource;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.allergens = allergens;
    builder.diets = diets;
    builder.nutrition = nutrition;
    builder.minimumAge = minimumAge;
    builder.ageSource = ageSource;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ConfigurationFacts fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ConfigurationFacts fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ConfigurationFacts::read);
  }

  /** Reads one out of a larger text. */
  public static ConfigurationFacts read(JsonReader in) {
    return new ConfigurationFacts(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, allergens);
    if (!diets.isEmpty()) out.member(NAMES, 1, diets);
    if (!nutrition.isEmpty()) out.member(NAMES, 2, nutrition);
    if (minimumAge != 0) out.member(NAMES, 3, minimumAge);
    if (!ageSource.isEmpty()) out.member(NAMES, 4, ageSource);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ConfigurationFacts)) return false;
    ConfigurationFacts that = (ConfigurationFacts) object;
    return Objects.equals(allergens, that.allergens)
        && Objects.equals(diets, that.diets)
        && Objects.equals(nutrition, that.nutrition)
        && minimumAge == that.minimumAge
        && Objects.equals(ageSource, that.ageSource);
  }

  @Override
  public int hashCode() {
    return Objects.hash(allergens, diets, nutrition, minimumAge, ageSource);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ConfigurationFacts. Not for several threads at once. */
  public static final class Builder {
    private List<AllergenFact> allergens;
    private List<DietFact> diets;
    private List<NutrientAmount> nutrition;
    private Integer minimumAge;
    private String ageSource;

    private Builder() {}

    /** All 14. */
    public Builder allergens(List<? extends AllergenFact> value) {
      this.allergens = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All 14. */
    public Builder allergens(AllergenFact... value) {
      return allergens(Arrays.asList(value));
    }

    /** Diets. May be left out. */
    public Builder diets(List<? extends DietFact> value) {
      this.diets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Diets. May be left out. */
    public Builder diets(DietFact... value) {
      return diets(Arrays.asList(value));
    }

    /** Known of every part. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      this.nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Known of every part. May be left out. */
    public Builder nutrition(NutrientAmount... value) {
      return nutrition(Arrays.asList(value));
    }

    /** Years. May be left out. */
    public Builder minimumAge(int value) {
      this.minimumAge = value;
      return this;
    }

    /** Age source. May be left out. */
    public Builder ageSource(String value) {
      this.ageSource = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ConfigurationFacts build() {
      return new ConfigurationFacts(this);
    }
  }
}
