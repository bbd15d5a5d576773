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
import org.couvert.json.Utf8;

/** A document of the type Option. */
public final class Option implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          builder.ref = in.text();
          break;
        case "name":
          if (!in.skipNull()) builder.name = LocalizedText.read(in);
          break;
        case "price_minor":
          if (!in.skipNull()) builder.priceMinor = in.int64();
          break;
        case "default_quantity":
          if (!in.skipNull()) builder.defaultQuantity = in.int32();
          break;
        case "max_quantity":
          if (!in.skipNull()) builder.maxQuantity = in.int32();
          break;
        case "groups":
          if (!in.skipNull()) builder.groups = in.list(JsonReader::text);
          break;
        case "allergens":
          if (!in.skipNull()) builder.allergens = in.list(AllergenDeclaration::read);
          break;
        case "availability":
          if (!in.skipNull()) builder.availability = Availability.read(in);
          break;
        case "item":
          if (!in.skipNull()) builder.item = in.text();
          break;
        case "variant":
          if (!in.skipNull()) builder.variant = in.text();
          break;
        case "variant_prices":
          if (!in.skipNull()) builder.variantPrices = in.list(VariantPrice::read);
          break;
        case "free_quantity":
          if (!in.skipNull()) builder.freeQuantity = in.int32();
          break;
        case "refund_under":
          if (!in.skipNull()) builder.refundUnder = in.int32();
          break;
        case "recipe":
          if (!in.skipNull()) builder.recipe = in.list(RecipePart::read);
          break;
        case "diets":
          if (!in.skipNull()) builder.diets = in.list(JsonReader::text);
          break;
        case "nutrition":
          if (!in.skipNull()) builder.nutrition = in.list(NutrientAmount::read);
          break;
        case "containers":
          if (!in.skipNull()) builder.containers = in.list(ContainerUse::read);
          break;
        case "tax_class":
          if (!in.skipNull()) builder.taxClass = in.text();
          break;
        case "minimum_age":
          if (!in.skipNull()) builder.minimumAge = in.int32();
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
    out.member("ref", ref);
    if (name != null) out.member("name", name);
    if (priceMinor != 0L) out.member("price_minor", priceMinor);
    if (defaultQuantity != 0) out.member("default_quantity", defaultQuantity);
    if (maxQuantity != null) out.member("max_quantity", maxQuantity);
    if (!groups.isEmpty()) out.member("groups", groups);
    if (!allergens.isEmpty()) out.member("allergens", allergens);
    if (availability != null) out.member("availability", availability);
    if (!item.isEmpty()) out.member("item", item);
    if (!variant.isEmpty()) out.member("variant", variant);
    if (!variantPrices.isEmpty()) out.member("variant_prices", variantPrices);
    if (freeQuantity != 0) out.member("free_quantity", freeQuantity);
    if (refundUnder != 0) out.member("refund_under", refundUnder);
    if (!recipe.isEmpty()) out.member("recipe", recipe);
    if (!diets.isEmpty()) out.member("diets", diets);
    if (!nutrition.isEmpty()) out.member("nutrition", nutrition);
    if (!containers.isEmpty()) out.member("containers", containers);
    if (!taxClass.isEmpty()) out.member("tax_class", taxClass);
    if (minimumAge != 0) out.member("minimum_age", minimumAge);
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
