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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Item. */
public final class Item implements Document {
  private static final Names NAMES = new Names("ref", "name", "description", "price_minor", "variants", "groups",
      "tax_class", "allergens", "diets", "images", "availability", "max_quantity", "sold_alone", "group_overrides",
      "measure", "combo", "recipe", "nutrition", "containers", "tags", "minimum_age", "preparation_minutes");

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

  private Item(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    LocalizedText description = null;
    long priceMinor = 0L;
    List<Variant> variants = Lists.none();
    List<String> groups = Lists.none();
    String taxClass = "";
    List<AllergenDeclaration> allergens = Lists.none();
    List<String> diets = Lists.none();
    List<Image> images = Lists.none();
    Availability availability = null;
    Integer maxQuantity = null;
    boolean soldAlone = true;
    List<GroupOverride> groupOverrides = Lists.none();
    Measure measure = null;
    boolean combo = false;
    List<RecipePart> recipe = Lists.none();
    List<NutrientAmount> nutrition = Lists.none();
    List<ContainerUse> containers = Lists.none();
    List<String> tags = Lists.none();
    int minimumAge = 0;
    int preparationMinutes = 0;
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
          if (!in.skipNull()) description = LocalizedText.read(in);
          break;
        case 3:
          priceMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) variants = in.list(Variant::read);
          break;
        case 5:
          if (!in.skipNull()) groups = in.list(JsonReader::text);
          break;
        case 6:
          if (!in.skipNull()) taxClass = in.text();
          break;
        case 7:
          if (!in.skipNull()) allergens = in.list(AllergenDeclaration::read);
          break;
        case 8:
          if (!in.skipNull()) diets = in.list(JsonReader::text);
          break;
        case 9:
          if (!in.skipNull()) images = in.list(Image::read);
          break;
        case 10:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        case 11:
          if (!in.skipNull()) maxQuantity = in.int32();
          break;
        case 12:
          if (!in.skipNull()) soldAlone = in.bool();
          break;
        case 13:
          if (!in.skipNull()) groupOverrides = in.list(GroupOverride::read);
          break;
        case 14:
          if (!in.skipNull()) measure = Measure.read(in);
          break;
        case 15:
          if (!in.skipNull()) combo = in.bool();
          break;
        case 16:
          if (!in.skipNull()) recipe = in.list(RecipePart::read);
          break;
        case 17:
          if (!in.skipNull()) nutrition = in.list(NutrientAmount::read);
          break;
        case 18:
          if (!in.skipNull()) containers = in.list(ContainerUse::read);
          break;
        case 19:
          if (!in.skipNull()) tags = in.list(JsonReader::text);
          break;
        case 20:
          if (!in.skipNull()) minimumAge = in.int32();
          break;
        case 21:
          if (!in.skipNull()) preparationMinutes = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x9L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.description = description;
    this.priceMinor = priceMinor;
    this.variants = variants;
    this.groups = groups;
    this.taxClass = taxClass;
    this.allergens = allergens;
    this.diets = diets;
    this.images = images;
    this.availability = availability;
    this.maxQuantity = maxQuantity;
    this.soldAlone = soldAlone;
    this.groupOverrides = groupOverrides;
    this.measure = measure;
    this.combo = combo;
    this.recipe = recipe;
    this.nutrition = nutrition;
    this.containers = containers;
    this.tags = tags;
    this.minimumAge = minimumAge;
    this.preparationMinutes = preparationMinutes;
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
    return new Item(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (description != null) out.member(NAMES, 2, description);
    out.member(NAMES, 3, priceMinor);
    if (!variants.isEmpty()) out.member(NAMES, 4, variants);
    if (!groups.isEmpty()) out.member(NAMES, 5, groups);
    if (!taxClass.isEmpty()) out.member(NAMES, 6, taxClass);
    if (!allergens.isEmpty()) out.member(NAMES, 7, allergens);
    if (!diets.isEmpty()) out.member(NAMES, 8, diets);
    if (!images.isEmpty()) out.member(NAMES, 9, images);
    if (availability != null) out.member(NAMES, 10, availability);
    if (maxQuantity != null) out.member(NAMES, 11, maxQuantity);
    if (!soldAlone) out.member(NAMES, 12, soldAlone);
    if (!groupOverrides.isEmpty()) out.member(NAMES, 13, groupOverrides);
    if (measure != null) out.member(NAMES, 14, measure);
    if (combo) out.member(NAMES, 15, combo);
    if (!recipe.isEmpty()) out.member(NAMES, 16, recipe);
    if (!nutrition.isEmpty()) out.member(NAMES, 17, nutrition);
    if (!containers.isEmpty()) out.member(NAMES, 18, containers);
    if (!tags.isEmpty()) out.member(NAMES, 19, tags);
    if (minimumAge != 0) out.member(NAMES, 20, minimumAge);
    if (preparationMinutes != 0) out.member(NAMES, 21, preparationMinutes);
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
