// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Item. Do not edit.
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

/** A document of the type Item. */
public final class Item implements Document {
  private final String ref;
  private final LocalizedText name;
  private final LocalizedText description;
  private final long priceMinor;
  private final List<Variant> variants;
  private final List<String> groups;
  private final String taxClass;
  private final List<AllergenDeclaration> allergens;
  private final List<String> diets;
  private final List<Image> images;
  private final Availability availability;
  private final Integer maxQuantity;
  private final boolean soldAlone;
  private final List<GroupOverride> groupOverrides;
  private final Measure measure;
  private final boolean combo;
  private final List<RecipePart> recipe;
  private final List<NutrientAmount> nutrition;
  private final List<ContainerUse> containers;
  private final List<String> tags;
  private final int minimumAge;
  private final int preparationMinutes;

  private Item(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    description = builder.description;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    variants = Lists.copy(builder.variants);
    groups = Lists.copy(builder.groups);
    taxClass = builder.taxClass == null ? "" : builder.taxClass;
    allergens = Lists.copy(builder.allergens);
    diets = Lists.copy(builder.diets);
    images = Lists.copy(builder.images);
    availability = builder.availability;
    maxQuantity = builder.maxQuantity;
    soldAlone = builder.soldAlone == null ? true : builder.soldAlone;
    groupOverrides = Lists.copy(builder.groupOverrides);
    measure = builder.measure;
    combo = builder.combo == null ? false : builder.combo;
    recipe = Lists.copy(builder.recipe);
    nutrition = Lists.copy(builder.nutrition);
    containers = Lists.copy(builder.containers);
    tags = Lists.copy(builder.tags);
    minimumAge = builder.minimumAge == null ? 0 : builder.minimumAge;
    preparationMinutes = builder.preparationMinutes == null ? 0 : builder.preparationMinutes;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Description. */
  public Optional<LocalizedText> description() {
    return Optional.ofNullable(description);
  }

  /** Not used when there are variants. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Variants. */
  public List<Variant> variants() {
    return variants;
  }

  /** Groups. */
  public List<String> groups() {
    return groups;
  }

  /** Tax class. */
  public String taxClass() {
    return taxClass;
  }

  /** An allergen that is not listed is unknown. */
  public List<AllergenDeclaration> allergens() {
    return allergens;
  }

  /** Diets. */
  public List<String> diets() {
    return diets;
  }

  /** Images. */
  public List<Image> images() {
    return images;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** Per line. */
  public OptionalInt maxQuantity() {
    return maxQuantity == null ? OptionalInt.empty() : OptionalInt.of(maxQuantity);
  }

  /** False: only as an option of another item. */
  public boolean soldAlone() {
    return soldAlone;
  }

  /** Bounds that hold under this item only. */
  public List<GroupOverride> groupOverrides() {
    return groupOverrides;
  }

  /** Absent: sold by the piece. */
  public Optional<Measure> measure() {
    return Optional.ofNullable(measure);
  }

  /** A set menu: taxed as the items that its options serve. */
  public boolean combo() {
    return combo;
  }

  /** Recipe. */
  public List<RecipePart> recipe() {
    return recipe;
  }

  /** Of one piece before options, besides the recipe. */
  public List<NutrientAmount> nutrition() {
    return nutrition;
  }

  /** Containers. */
  public List<ContainerUse> containers() {
    return containers;
  }

  /** Tags. */
  public List<String> tags() {
    return tags;
  }

  /** Years. */
  public int minimumAge() {
    return minimumAge;
  }

  /** Kitchen minutes of one piece; absent: as the venue says. */
  public int preparationMinutes() {
    return preparationMinutes;
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
    builder.description = description;
    builder.priceMinor = priceMinor;
    builder.variants = variants;
    builder.groups = groups;
    builder.taxClass = taxClass;
    builder.allergens = allergens;
    builder.diets = diets;
    builder.images = images;
    builder.availability = availability;
    builder.maxQuantity = maxQuantity;
    builder.soldAlone = soldAlone;
    builder.groupOverrides = groupOverrides;
    builder.measure = measure;
    builder.combo = combo;
    builder.recipe = recipe;
    builder.nutrition = nutrition;
    builder.containers = containers;
    builder.tags = tags;
    builder.minimumAge = minimumAge;
    builder.preparationMinutes = preparationMinutes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Item fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Item fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Item::read);
  }

  /** Reads one out of a larger text. */
  public static Item read(JsonReader in) {
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
        case "description":
          if (!in.skipNull()) builder.description = LocalizedText.read(in);
          break;
        case "price_minor":
          builder.priceMinor = in.int64();
          break;
        case "variants":
          if (!in.skipNull()) builder.variants = in.list(Variant::read);
          break;
        case "groups":
          if (!in.skipNull()) builder.groups = in.list(JsonReader::text);
          break;
        case "tax_class":
          if (!in.skipNull()) builder.taxClass = in.text();
          break;
        case "allergens":
          if (!in.skipNull()) builder.allergens = in.list(AllergenDeclaration::read);
          break;
        case "diets":
          if (!in.skipNull()) builder.diets = in.list(JsonReader::text);
          break;
        case "images":
          if (!in.skipNull()) builder.images = in.list(Image::read);
          break;
        case "availability":
          if (!in.skipNull()) builder.availability = Availability.read(in);
          break;
        case "max_quantity":
          if (!in.skipNull()) builder.maxQuantity = in.int32();
          break;
        case "sold_alone":
          if (!in.skipNull()) builder.soldAlone = in.bool();
          break;
        case "group_overrides":
          if (!in.skipNull()) builder.groupOverrides = in.list(GroupOverride::read);
          break;
        case "measure":
          if (!in.skipNull()) builder.measure = Measure.read(in);
          break;
        case "combo":
          if (!in.skipNull()) builder.combo = in.bool();
          break;
        case "recipe":
          if (!in.skipNull()) builder.recipe = in.list(RecipePart::read);
          break;
        case "nutrition":
          if (!in.skipNull()) builder.nutrition = in.list(NutrientAmount::read);
          break;
        case "containers":
          if (!in.skipNull()) builder.containers = in.list(ContainerUse::read);
          break;
        case "tags":
          if (!in.skipNull()) builder.tags = in.list(JsonReader::text);
          break;
        case "minimum_age":
          if (!in.skipNull()) builder.minimumAge = in.int32();
          break;
        case "preparation_minutes":
          if (!in.skipNull()) builder.preparationMinutes = in.int32();
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
    if (description != null) out.member("description", description);
    out.member("price_minor", priceMinor);
    if (!variants.isEmpty()) out.member("variants", variants);
    if (!groups.isEmpty()) out.member("groups", groups);
    if (!taxClass.isEmpty()) out.member("tax_class", taxClass);
    if (!allergens.isEmpty()) out.member("allergens", allergens);
    if (!diets.isEmpty()) out.member("diets", diets);
    if (!images.isEmpty()) out.member("images", images);
    if (availability != null) out.member("availability", availability);
    if (maxQuantity != null) out.member("max_quantity", maxQuantity);
    if (!soldAlone) out.member("sold_alone", soldAlone);
    if (!groupOverrides.isEmpty()) out.member("group_overrides", groupOverrides);
    if (measure != null) out.member("measure", measure);
    if (combo) out.member("combo", combo);
    if (!recipe.isEmpty()) out.member("recipe", recipe);
    if (!nutrition.isEmpty()) out.member("nutrition", nutrition);
    if (!containers.isEmpty()) out.member("containers", containers);
    if (!tags.isEmpty()) out.member("tags", tags);
    if (minimumAge != 0) out.member("minimum_age", minimumAge);
    if (preparationMinutes != 0) out.member("preparation_minutes", preparationMinutes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Item)) return false;
    Item that = (Item) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(description, that.description)
        && priceMinor == that.priceMinor
        && Objects.equals(variants, that.variants)
        && Objects.equals(groups, that.groups)
        && Objects.equals(taxClass, that.taxClass)
        && Objects.equals(allergens, that.allergens)
        && Objects.equals(diets, that.diets)
        && Objects.equals(images, that.images)
        && Objects.equals(availability, that.availability)
        && Objects.equals(maxQuantity, that.maxQuantity)
        && soldAlone == that.soldAlone
        && Objects.equals(groupOverrides, that.groupOverrides)
        && Objects.equals(measure, that.measure)
        && combo == that.combo
        && Objects.equals(recipe, that.recipe)
        && Objects.equals(nutrition, that.nutrition)
        && Objects.equals(containers, that.containers)
        && Objects.equals(tags, that.tags)
        && minimumAge == that.minimumAge
        && preparationMinutes == that.preparationMinutes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, description, priceMinor, variants, groups, taxClass, allergens, diets,
        images, availability, maxQuantity, soldAlone, groupOverrides, measure, combo, recipe, nutrition,
        containers, tags, minimumAge, preparationMinutes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Item. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private LocalizedText description;
    private Long priceMinor;
    private List<Variant> variants;
    private List<String> groups;
    private String taxClass;
    private List<AllergenDeclaration> allergens;
    private List<String> diets;
    private List<Image> images;
    private Availability availability;
    private Integer maxQuantity;
    private Boolean soldAlone;
    private List<GroupOverride> groupOverrides;
    private Measure measure;
    private Boolean combo;
    private List<RecipePart> recipe;
    private List<NutrientAmount> nutrition;
    private List<ContainerUse> containers;
    private List<String> tags;
    private Integer minimumAge;
    private Integer preparationMinutes;

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

    /** Description. May be left out. */
    public Builder description(LocalizedText value) {
      this.description = value;
      return this;
    }

    /** Not used when there are variants. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Variants. May be left out. */
    public Builder variants(List<? extends Variant> value) {
      this.variants = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Variants. May be left out. */
    public Builder variants(Variant... value) {
      return variants(Arrays.asList(value));
    }

    /** Groups. May be left out. */
    public Builder groups(List<? extends String> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups. May be left out. */
    public Builder groups(String... value) {
      return groups(Arrays.asList(value));
    }

    /** Tax class. May be left out. */
    public Builder taxClass(String value) {
      this.taxClass = value;
      return this;
    }

    /** An allergen that is not listed is unknown. May be left out. */
    public Builder allergens(List<? extends AllergenDeclaration> value) {
      this.allergens = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** An allergen that is not listed is unknown. May be left out. */
    public Builder allergens(AllergenDeclaration... value) {
      return allergens(Arrays.asList(value));
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

    /** Images. May be left out. */
    public Builder images(List<? extends Image> value) {
      this.images = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Images. May be left out. */
    public Builder images(Image... value) {
      return images(Arrays.asList(value));
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** Per line. May be left out. */
    public Builder maxQuantity(int value) {
      this.maxQuantity = value;
      return this;
    }

    /** False: only as an option of another item. May be left out. */
    public Builder soldAlone(boolean value) {
      this.soldAlone = value;
      return this;
    }

    /** Bounds that hold under this item only. May be left out. */
    public Builder groupOverrides(List<? extends GroupOverride> value) {
      this.groupOverrides = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Bounds that hold under this item only. May be left out. */
    public Builder groupOverrides(GroupOverride... value) {
      return groupOverrides(Arrays.asList(value));
    }

    /** Absent: sold by the piece. May be left out. */
    public Builder measure(Measure value) {
      this.measure = value;
      return this;
    }

    /** A set menu: taxed as the items that its options serve. May be left out. */
    public Builder combo(boolean value) {
      this.combo = value;
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

    /** Of one piece before options, besides the recipe. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      this.nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Of one piece before options, besides the recipe. May be left out. */
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

    /** Tags. May be left out. */
    public Builder tags(List<? extends String> value) {
      this.tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Tags. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** Years. May be left out. */
    public Builder minimumAge(int value) {
      this.minimumAge = value;
      return this;
    }

    /** Kitchen minutes of one piece; absent: as the venue says. May be left out. */
    public Builder preparationMinutes(int value) {
      this.preparationMinutes = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Item build() {
      return new Item(this);
    }
  }
}
