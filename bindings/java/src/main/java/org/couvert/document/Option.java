// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Option. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Option. */
public final class Option implements Document {
  private static final Names NAMES = new Names("ref", "name", "price_minor", "default_quantity", "max_quantity",
      "groups", "allergens", "availability", "item", "variant", "variant_prices", "free_quantity", "refund_under",
      "recipe", "diets", "nutrition", "containers", "tax_class", "minimum_age");

  private final String ref;
  private final LocalizedText name;
  private final long priceMinor;
  private final int defaultQuantity;
  private final Integer maxQuantity;
  private final List<String> groups;
  private final List<AllergenDeclaration> allergens;
  private final Availability availability;
  private final String item;
  private final String variant;
  private final List<VariantPrice> variantPrices;
  private final int freeQuantity;
  private final int refundUnder;
  private final List<RecipePart> recipe;
  private final List<String> diets;
  private final List<NutrientAmount> nutrition;
  private final List<ContainerUse> containers;
  private final String taxClass;
  private final int minimumAge;

  private Option(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    priceMinor = builder.priceMinor == null ? 0L : builder.priceMinor;
    defaultQuantity = builder.defaultQuantity == null ? 0 : builder.defaultQuantity;
    maxQuantity = builder.maxQuantity;
    groups = Lists.copy(builder.groups);
    allergens = Lists.copy(builder.allergens);
    availability = builder.availability;
    item = builder.item == null ? "" : builder.item;
    variant = builder.variant == null ? "" : builder.variant;
    variantPrices = Lists.copy(builder.variantPrices);
    freeQuantity = builder.freeQuantity == null ? 0 : builder.freeQuantity;
    refundUnder = builder.refundUnder == null ? 0 : builder.refundUnder;
    recipe = Lists.copy(builder.recipe);
    diets = Lists.copy(builder.diets);
    nutrition = Lists.copy(builder.nutrition);
    containers = Lists.copy(builder.containers);
    taxClass = builder.taxClass == null ? "" : builder.taxClass;
    minimumAge = builder.minimumAge == null ? 0 : builder.minimumAge;
  }

  private Option(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    long priceMinor = 0L;
    int defaultQuantity = 0;
    Integer maxQuantity = null;
    List<String> groups = Lists.none();
    List<AllergenDeclaration> allergens = Lists.none();
    Availability availability = null;
    String item = "";
    String variant = "";
    List<VariantPrice> variantPrices = Lists.none();
    int freeQuantity = 0;
    int refundUnder = 0;
    List<RecipePart> recipe = Lists.none();
    List<String> diets = Lists.none();
    List<NutrientAmount> nutrition = Lists.none();
    List<ContainerUse> containers = Lists.none();
    String taxClass = "";
    int minimumAge = 0;
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
          if (!in.skipNull()) priceMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) defaultQuantity = in.int32();
          break;
        case 4:
          if (!in.skipNull()) maxQuantity = in.int32();
          break;
        case 5:
          if (!in.skipNull()) groups = in.list(JsonReader::text);
          break;
        case 6:
          if (!in.skipNull()) allergens = in.list(AllergenDeclaration::read);
          break;
        case 7:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        case 8:
          if (!in.skipNull()) item = in.text();
          break;
        case 9:
          if (!in.skipNull()) variant = in.text();
          break;
        case 10:
          if (!in.skipNull()) variantPrices = in.list(VariantPrice::read);
          break;
        case 11:
          if (!in.skipNull()) freeQuantity = in.int32();
          break;
        case 12:
          if (!in.skipNull()) refundUnder = in.int32();
          break;
        case 13:
          if (!in.skipNull()) recipe = in.list(RecipePart::read);
          break;
        case 14:
          if (!in.skipNull()) diets = in.list(JsonReader::text);
          break;
        case 15:
          if (!in.skipNull()) nutrition = in.list(NutrientAmount::read);
          break;
        case 16:
          if (!in.skipNull()) containers = in.list(ContainerUse::read);
          break;
        case 17:
          if (!in.skipNull()) taxClass = in.text();
          break;
        case 18:
          if (!in.skipNull()) minimumAge = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.priceMinor = priceMinor;
    this.defaultQuantity = defaultQuantity;
    this.maxQuantity = maxQuantity;
    this.groups = groups;
    this.allergens = allergens;
    this.availability = availability;
    this.item = item;
    this.variant = variant;
    this.variantPrices = variantPrices;
    this.freeQuantity = freeQuantity;
    this.refundUnder = refundUnder;
    this.recipe = recipe;
    this.diets = diets;
    this.nutrition = nutrition;
    this.containers = containers;
    this.taxClass = taxClass;
    this.minimumAge = minimumAge;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Added to the item's price. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Default quantity. */
  public int defaultQuantity() {
    return defaultQuantity;
  }

  /** Absent: the group's. */
  public OptionalInt maxQuantity() {
    return maxQuantity == null ? OptionalInt.empty() : OptionalInt.of(maxQuantity);
  }

  /** Groups that open when it is chosen. */
  public List<String> groups() {
    return groups;
  }

  /** Allergens. */
  public List<AllergenDeclaration> allergens() {
    return allergens;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** The item that this option serves. */
  public String item() {
    return item;
  }

  /** Of that item. */
  public String variant() {
    return variant;
  }

  /** Instead of price_minor, by the variant of the line. */
  public List<VariantPrice> variantPrices() {
    return variantPrices;
  }

  /** With `sum`: the first units are free. */
  public int freeQuantity() {
    return freeQuantity;
  }

  /** With `sum`: each unit below takes the price off. */
  public int refundUnder() {
    return refundUnder;
  }

  /** Recipe. */
  public List<RecipePart> recipe() {
    return recipe;
  }

  /** Diets. */
  public List<String> diets() {
    return diets;
  }

  /** Nutrition. */
  public List<NutrientAmount> nutrition() {
    return nutrition;
  }

  /** Containers. */
  public List<ContainerUse> containers() {
    return containers;
  }

  /** Absent: as the item. */
  public String taxClass() {
    return taxClass;
  }

  /** Years. */
  public int minimumAge() {
    return minimumAge;
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
    builder.priceMinor = priceMinor;
    builder.defaultQuantity = defaultQuantity;
    builder.maxQuantity = maxQuantity;
    builder.groups = groups;
    builder.allergens = allergens;
    builder.availability = availability;
    builder.item = item;
    builder.variant = variant;
    builder.variantPrices = variantPrices;
    builder.freeQuantity = freeQuantity;
    builder.refundUnder = refundUnder;
    builder.recipe = recipe;
    builder.diets = diets;
    builder.nutrition = nutrition;
    builder.containers = containers;
    builder.taxClass = taxClass;
    builder.minimumAge = minimumAge;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Option fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Option fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Option::read);
  }

  /** Reads one out of a larger text. */
  public static Option read(JsonReader in) {
    return new Option(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (priceMinor != 0L) out.member(NAMES, 2, priceMinor);
    if (defaultQuantity != 0) out.member(NAMES, 3, defaultQuantity);
    if (maxQuantity != null) out.member(NAMES, 4, maxQuantity);
    if (!groups.isEmpty()) out.member(NAMES, 5, groups);
    if (!allergens.isEmpty()) out.member(NAMES, 6, allergens);
    if (availability != null) out.member(NAMES, 7, availability);
    if (!item.isEmpty()) out.member(NAMES, 8, item);
    if (!variant.isEmpty()) out.member(NAMES, 9, variant);
    if (!variantPrices.isEmpty()) out.member(NAMES, 10, variantPrices);
    if (freeQuantity != 0) out.member(NAMES, 11, freeQuantity);
    if (refundUnder != 0) out.member(NAMES, 12, refundUnder);
    if (!recipe.isEmpty()) out.member(NAMES, 13, recipe);
    if (!diets.isEmpty()) out.member(NAMES, 14, diets);
    if (!nutrition.isEmpty()) out.member(NAMES, 15, nutrition);
    if (!containers.isEmpty()) out.member(NAMES, 16, containers);
    if (!taxClass.isEmpty()) out.member(NAMES, 17, taxClass);
    if (minimumAge != 0) out.member(NAMES, 18, minimumAge);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Option)) return false;
    Option that = (Option) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && priceMinor == that.priceMinor
        && defaultQuantity == that.defaultQuantity
        && Objects.equals(maxQuantity, that.maxQuantity)
        && Objects.equals(groups, that.groups)
        && Objects.equals(allergens, that.allergens)
        && Objects.equals(availability, that.availability)
        && Objects.equals(item, that.item)
        && Objects.equals(variant, that.variant)
        && Objects.equals(variantPrices, that.variantPrices)
        && freeQuantity == that.freeQuantity
        && refundUnder == that.refundUnder
        && Objects.equals(recipe, that.recipe)
        && Objects.equals(diets, that.diets)
        && Objects.equals(nutrition, that.nutrition)
        && Objects.equals(containers, that.containers)
        && Objects.equals(taxClass, that.taxClass)
        && minimumAge == that.minimumAge;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, priceMinor, defaultQuantity, maxQuantity, groups, allergens, availability,
        item, variant, variantPrices, freeQuantity, refundUnder, recipe, diets, nutrition, containers,
        taxClass, minimumAge);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Option. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private Long priceMinor;
    private Integer defaultQuantity;
    private Integer maxQuantity;
    private List<String> groups;
    private List<AllergenDeclaration> allergens;
    private Availability availability;
    private String item;
    private String variant;
    private List<VariantPrice> variantPrices;
    private Integer freeQuantity;
    private Integer refundUnder;
    private List<RecipePart> recipe;
    private List<String> diets;
    private List<NutrientAmount> nutrition;
    private List<ContainerUse> containers;
    private String taxClass;
    private Integer minimumAge;

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

    /** Added to the item's price. May be left out. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Default quantity. May be left out. */
    public Builder defaultQuantity(int value) {
      this.defaultQuantity = value;
      return this;
    }

    /** Absent: the group's. May be left out. */
    public Builder maxQuantity(int value) {
      this.maxQuantity = value;
      return this;
    }

    /** Groups that open when it is chosen. May be left out. */
    public Builder groups(List<? extends String> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups that open when it is chosen. May be left out. */
    public Builder groups(String... value) {
      return groups(Arrays.asList(value));
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

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** The item that this option serves. May be left out. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** Of that item. May be left out. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Instead of price_minor, by the variant of the line. May be left out. */
    public Builder variantPrices(List<? extends VariantPrice> value) {
      this.variantPrices = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Instead of price_minor, by the variant of the line. May be left out. */
    public Builder variantPrices(VariantPrice... value) {
      return variantPrices(Arrays.asList(value));
    }

    /** With `sum`: the first units are free. May be left out. */
    public Builder freeQuantity(int value) {
      this.freeQuantity = value;
      return this;
    }

    /** With `sum`: each unit below takes the price off. May be left out. */
    public Builder refundUnder(int value) {
      this.refundUnder = value;
      return this;
    }

    /** Recipe. May be left out. */
    public Builder recipe(List<? extends RecipePart> value) {
      this.recipe = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Recipe. May be left out. */
    public Builder recipe(RecipePart... value) {
      return recipe(Arrays.asList(value));
    }

    /** Diets. May be left out. */
    public Builder diets(List<? extends String> value) {
      this.diets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Diets. May be left out. */
    public Builder diets(String... value) {
      return diets(Arrays.asList(value));
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      this.nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(NutrientAmount... value) {
      return nutrition(Arrays.asList(value));
    }

    /** Containers. May be left out. */
    public Builder containers(List<? extends ContainerUse> value) {
      this.containers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Containers. May be left out. */
    public Builder containers(ContainerUse... value) {
      return containers(Arrays.asList(value));
    }

    /** Absent: as the item. May be left out. */
    public Builder taxClass(String value) {
      this.taxClass = value;
      return this;
    }

    /** Years. May be left out. */
    public Builder minimumAge(int value) {
      this.minimumAge = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Option build() {
      return new Option(this);
    }
  }
}
