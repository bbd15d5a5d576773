// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuDelta. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type MenuDelta, "menu_delta/1". */
public final class MenuDelta implements Document {
  private final String venue;
  private final long fromVersion;
  private final long toVersion;
  private final String fromDigest;
  private final String toDigest;
  private final MenuHead head;
  private final List<Section> sections;
  private final List<String> removedSections;
  private final List<SectionPlace> sectionPlaces;
  private final List<Item> items;
  private final List<String> removedItems;
  private final List<String> itemOrder;
  private final List<OptionGroup> groups;
  private final List<String> removedGroups;
  private final List<String> groupOrder;
  private final List<Ingredient> ingredients;
  private final List<String> removedIngredients;
  private final List<String> ingredientOrder;
  private final List<PreModifier> preModifiers;
  private final List<String> removedPreModifiers;
  private final List<String> preModifierOrder;
  private final List<Container> containers;
  private final List<String> removedContainers;
  private final List<String> containerOrder;
  private final List<PriceBook> priceBooks;
  private final List<String> removedPriceBooks;
  private final List<String> priceBookOrder;

  private MenuDelta(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    fromVersion = Lists.need(builder.fromVersion, "from_version");
    toVersion = Lists.need(builder.toVersion, "to_version");
    fromDigest = Lists.need(builder.fromDigest, "from_digest");
    toDigest = Lists.need(builder.toDigest, "to_digest");
    head = builder.head;
    sections = Lists.copy(builder.sections);
    removedSections = Lists.copy(builder.removedSections);
    sectionPlaces = Lists.copy(builder.sectionPlaces);
    items = Lists.copy(builder.items);
    removedItems = Lists.copy(builder.removedItems);
    itemOrder = Lists.copy(builder.itemOrder);
    groups = Lists.copy(builder.groups);
    removedGroups = Lists.copy(builder.removedGroups);
    groupOrder = Lists.copy(builder.groupOrder);
    ingredients = Lists.copy(builder.ingredients);
    removedIngredients = Lists.copy(builder.removedIngredients);
    ingredientOrder = Lists.copy(builder.ingredientOrder);
    preModifiers = Lists.copy(builder.preModifiers);
    removedPreModifiers = Lists.copy(builder.removedPreModifiers);
    preModifierOrder = Lists.copy(builder.preModifierOrder);
    containers = Lists.copy(builder.containers);
    removedContainers = Lists.copy(builder.removedContainers);
    containerOrder = Lists.copy(builder.containerOrder);
    priceBooks = Lists.copy(builder.priceBooks);
    removedPriceBooks = Lists.copy(builder.removedPriceBooks);
    priceBookOrder = Lists.copy(builder.priceBookOrder);
  }

  /** Venue id. */
  public String venue() {
    return venue;
  }

  /** From version. */
  public long fromVersion() {
    return fromVersion;
  }

  /** To version. */
  public long toVersion() {
    return toVersion;
  }

  /** SHA-256 of the canonical menu. */
  public String fromDigest() {
    return fromDigest;
  }

  /** To digest. */
  public String toDigest() {
    return toDigest;
  }

  /** When a member that is no list changed. */
  public Optional<MenuHead> head() {
    return Optional.ofNullable(head);
  }

  /** Without their inner sections. */
  public List<Section> sections() {
    return sections;
  }

  /** Removed sections. */
  public List<String> removedSections() {
    return removedSections;
  }

  /** All of them in reading order, when the tree changed. */
  public List<SectionPlace> sectionPlaces() {
    return sectionPlaces;
  }

  /** New ones, and those that changed. */
  public List<Item> items() {
    return items;
  }

  /** Removed items. */
  public List<String> removedItems() {
    return removedItems;
  }

  /** All refs, when the order changed. */
  public List<String> itemOrder() {
    return itemOrder;
  }

  /** New ones, and those that changed. */
  public List<OptionGroup> groups() {
    return groups;
  }

  /** Removed groups. */
  public List<String> removedGroups() {
    return removedGroups;
  }

  /** All refs, when the order changed. */
  public List<String> groupOrder() {
    return groupOrder;
  }

  /** New ones, and those that changed. */
  public List<Ingredient> ingredients() {
    return ingredients;
  }

  /** Removed ingredients. */
  public List<String> removedIngredients() {
    return removedIngredients;
  }

  /** All refs, when the order changed. */
  public List<String> ingredientOrder() {
    return ingredientOrder;
  }

  /** New ones, and those that changed. */
  public List<PreModifier> preModifiers() {
    return preModifiers;
  }

  /** Removed pre modifiers. */
  public List<String> removedPreModifiers() {
    return removedPreModifiers;
  }

  /** All refs, when the order changed. */
  public List<String> preModifierOrder() {
    return preModifierOrder;
  }

  /** New ones, and those that changed. */
  public List<Container> containers() {
    return containers;
  }

  /** Removed containers. */
  public List<String> removedContainers() {
    return removedContainers;
  }

  /** All refs, when the order changed. */
  public List<String> containerOrder() {
    return containerOrder;
  }

  /** New ones, and those that changed. */
  public List<PriceBook> priceBooks() {
    return priceBooks;
  }

  /** Removed price books. */
  public List<String> removedPriceBooks() {
    return removedPriceBooks;
  }

  /** All refs, when the order changed. */
  public List<String> priceBookOrder() {
    return priceBookOrder;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.fromVersion = fromVersion;
    builder.toVersion = toVersion;
    builder.fromDigest = fromDigest;
    builder.toDigest = toDigest;
    builder.head = head;
    builder.sections = sections;
    builder.removedSections = removedSections;
    builder.sectionPlaces = sectionPlaces;
    builder.items = items;
    builder.removedItems = removedItems;
    builder.itemOrder = itemOrder;
    builder.groups = groups;
    builder.removedGroups = removedGroups;
    builder.groupOrder = groupOrder;
    builder.ingredients = ingredients;
    builder.removedIngredients = removedIngredients;
    builder.ingredientOrder = ingredientOrder;
    builder.preModifiers = preModifiers;
    builder.removedPreModifiers = removedPreModifiers;
    builder.preModifierOrder = preModifierOrder;
    builder.containers = containers;
    builder.removedContainers = removedContainers;
    builder.containerOrder = containerOrder;
    builder.priceBooks = priceBooks;
    builder.removedPriceBooks = removedPriceBooks;
    builder.priceBookOrder = priceBookOrder;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MenuDelta fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MenuDelta fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MenuDelta::read);
  }

  /** Reads one out of a larger text. */
  public static MenuDelta read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("menu_delta/1");
          break;
        case "venue":
          builder.venue = in.text();
          break;
        case "from_version":
          builder.fromVersion = in.int64();
          break;
        case "to_version":
          builder.toVersion = in.int64();
          break;
        case "from_digest":
          builder.fromDigest = in.text();
          break;
        case "to_digest":
          builder.toDigest = in.text();
          break;
        case "head":
          if (!in.skipNull()) builder.head = MenuHead.read(in);
          break;
        case "sections":
          if (!in.skipNull()) builder.sections = in.list(Section::read);
          break;
        case "removed_sections":
          if (!in.skipNull()) builder.removedSections = in.list(JsonReader::text);
          break;
        case "section_places":
          if (!in.skipNull()) builder.sectionPlaces = in.list(SectionPlace::read);
          break;
        case "items":
          if (!in.skipNull()) builder.items = in.list(Item::read);
          break;
        case "removed_items":
          if (!in.skipNull()) builder.removedItems = in.list(JsonReader::text);
          break;
        case "item_order":
          if (!in.skipNull()) builder.itemOrder = in.list(JsonReader::text);
          break;
        case "groups":
          if (!in.skipNull()) builder.groups = in.list(OptionGroup::read);
          break;
        case "removed_groups":
          if (!in.skipNull()) builder.removedGroups = in.list(JsonReader::text);
          break;
        case "group_order":
          if (!in.skipNull()) builder.groupOrder = in.list(JsonReader::text);
          break;
        case "ingredients":
          if (!in.skipNull()) builder.ingredients = in.list(Ingredient::read);
          break;
        case "removed_ingredients":
          if (!in.skipNull()) builder.removedIngredients = in.list(JsonReader::text);
          break;
        case "ingredient_order":
          if (!in.skipNull()) builder.ingredientOrder = in.list(JsonReader::text);
          break;
        case "pre_modifiers":
          if (!in.skipNull()) builder.preModifiers = in.list(PreModifier::read);
          break;
        case "removed_pre_modifiers":
          if (!in.skipNull()) builder.removedPreModifiers = in.list(JsonReader::text);
          break;
        case "pre_modifier_order":
          if (!in.skipNull()) builder.preModifierOrder = in.list(JsonReader::text);
          break;
        case "containers":
          if (!in.skipNull()) builder.containers = in.list(Container::read);
          break;
        case "removed_containers":
          if (!in.skipNull()) builder.removedContainers = in.list(JsonReader::text);
          break;
        case "container_order":
          if (!in.skipNull()) builder.containerOrder = in.list(JsonReader::text);
          break;
        case "price_books":
          if (!in.skipNull()) builder.priceBooks = in.list(PriceBook::read);
          break;
        case "removed_price_books":
          if (!in.skipNull()) builder.removedPriceBooks = in.list(JsonReader::text);
          break;
        case "price_book_order":
          if (!in.skipNull()) builder.priceBookOrder = in.list(JsonReader::text);
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
    out.kind("menu_delta/1");
    out.member("venue", venue);
    out.member("from_version", fromVersion);
    out.member("to_version", toVersion);
    out.member("from_digest", fromDigest);
    out.member("to_digest", toDigest);
    if (head != null) out.member("head", head);
    if (!sections.isEmpty()) out.member("sections", sections);
    if (!removedSections.isEmpty()) out.member("removed_sections", removedSections);
    if (!sectionPlaces.isEmpty()) out.member("section_places", sectionPlaces);
    if (!items.isEmpty()) out.member("items", items);
    if (!removedItems.isEmpty()) out.member("removed_items", removedItems);
    if (!itemOrder.isEmpty()) out.member("item_order", itemOrder);
    if (!groups.isEmpty()) out.member("groups", groups);
    if (!removedGroups.isEmpty()) out.member("removed_groups", removedGroups);
    if (!groupOrder.isEmpty()) out.member("group_order", groupOrder);
    if (!ingredients.isEmpty()) out.member("ingredients", ingredients);
    if (!removedIngredients.isEmpty()) out.member("removed_ingredients", removedIngredients);
    if (!ingredientOrder.isEmpty()) out.member("ingredient_order", ingredientOrder);
    if (!preModifiers.isEmpty()) out.member("pre_modifiers", preModifiers);
    if (!removedPreModifiers.isEmpty()) out.member("removed_pre_modifiers", removedPreModifiers);
    if (!preModifierOrder.isEmpty()) out.member("pre_modifier_order", preModifierOrder);
    if (!containers.isEmpty()) out.member("containers", containers);
    if (!removedContainers.isEmpty()) out.member("removed_containers", removedContainers);
    if (!containerOrder.isEmpty()) out.member("container_order", containerOrder);
    if (!priceBooks.isEmpty()) out.member("price_books", priceBooks);
    if (!removedPriceBooks.isEmpty()) out.member("removed_price_books", removedPriceBooks);
    if (!priceBookOrder.isEmpty()) out.member("price_book_order", priceBookOrder);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MenuDelta)) return false;
    MenuDelta that = (MenuDelta) object;
    return Objects.equals(venue, that.venue)
        && fromVersion == that.fromVersion
        && toVersion == that.toVersion
        && Objects.equals(fromDigest, that.fromDigest)
        && Objects.equals(toDigest, that.toDigest)
        && Objects.equals(head, that.head)
        && Objects.equals(sections, that.sections)
        && Objects.equals(removedSections, that.removedSections)
        && Objects.equals(sectionPlaces, that.sectionPlaces)
        && Objects.equals(items, that.items)
        && Objects.equals(removedItems, that.removedItems)
        && Objects.equals(itemOrder, that.itemOrder)
        && Objects.equals(groups, that.groups)
        && Objects.equals(removedGroups, that.removedGroups)
        && Objects.equals(groupOrder, that.groupOrder)
        && Objects.equals(ingredients, that.ingredients)
        && Objects.equals(removedIngredients, that.removedIngredients)
        && Objects.equals(ingredientOrder, that.ingredientOrder)
        && Objects.equals(preModifiers, that.preModifiers)
        && Objects.equals(removedPreModifiers, that.removedPreModifiers)
        && Objects.equals(preModifierOrder, that.preModifierOrder)
        && Objects.equals(containers, that.containers)
        && Objects.equals(removedContainers, that.removedContainers)
        && Objects.equals(containerOrder, that.containerOrder)
        && Objects.equals(priceBooks, that.priceBooks)
        && Objects.equals(removedPriceBooks, that.removedPriceBooks)
        && Objects.equals(priceBookOrder, that.priceBookOrder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, fromVersion, toVersion, fromDigest, toDigest, head, sections, removedSections,
        sectionPlaces, items, removedItems, itemOrder, groups, removedGroups, groupOrder, ingredients,
        removedIngredients, ingredientOrder, preModifiers, removedPreModifiers, preModifierOrder,
        containers, removedContainers, containerOrder, priceBooks, removedPriceBooks, priceBookOrder);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MenuDelta. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private Long fromVersion;
    private Long toVersion;
    private String fromDigest;
    private String toDigest;
    private MenuHead head;
    private List<Section> sections;
    private List<String> removedSections;
    private List<SectionPlace> sectionPlaces;
    private List<Item> items;
    private List<String> removedItems;
    private List<String> itemOrder;
    private List<OptionGroup> groups;
    private List<String> removedGroups;
    private List<String> groupOrder;
    private List<Ingredient> ingredients;
    private List<String> removedIngredients;
    private List<String> ingredientOrder;
    private List<PreModifier> preModifiers;
    private List<String> removedPreModifiers;
    private List<String> preModifierOrder;
    private List<Container> containers;
    private List<String> removedContainers;
    private List<String> containerOrder;
    private List<PriceBook> priceBooks;
    private List<String> removedPriceBooks;
    private List<String> priceBookOrder;

    private Builder() {}

    /** Venue id. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** From version. */
    public Builder fromVersion(long value) {
      this.fromVersion = value;
      return this;
    }

    /** To version. */
    public Builder toVersion(long value) {
      this.toVersion = value;
      return this;
    }

    /** SHA-256 of the canonical menu. */
    public Builder fromDigest(String value) {
      this.fromDigest = value;
      return this;
    }

    /** To digest. */
    public Builder toDigest(String value) {
      this.toDigest = value;
      return this;
    }

    /** When a member that is no list changed. May be left out. */
    public Builder head(MenuHead value) {
      this.head = value;
      return this;
    }

    /** Without their inner sections. May be left out. */
    public Builder sections(List<? extends Section> value) {
      this.sections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Without their inner sections. May be left out. */
    public Builder sections(Section... value) {
      return sections(Arrays.asList(value));
    }

    /** Removed sections. May be left out. */
    public Builder removedSections(List<? extends String> value) {
      this.removedSections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed sections. May be left out. */
    public Builder removedSections(String... value) {
      return removedSections(Arrays.asList(value));
    }

    /** All of them in reading order, when the tree changed. May be left out. */
    public Builder sectionPlaces(List<? extends SectionPlace> value) {
      this.sectionPlaces = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All of them in reading order, when the tree changed. May be left out. */
    public Builder sectionPlaces(SectionPlace... value) {
      return sectionPlaces(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder items(List<? extends Item> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder items(Item... value) {
      return items(Arrays.asList(value));
    }

    /** Removed items. May be left out. */
    public Builder removedItems(List<? extends String> value) {
      this.removedItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed items. May be left out. */
    public Builder removedItems(String... value) {
      return removedItems(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder itemOrder(List<? extends String> value) {
      this.itemOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder itemOrder(String... value) {
      return itemOrder(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder groups(List<? extends OptionGroup> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder groups(OptionGroup... value) {
      return groups(Arrays.asList(value));
    }

    /** Removed groups. May be left out. */
    public Builder removedGroups(List<? extends String> value) {
      this.removedGroups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed groups. May be left out. */
    public Builder removedGroups(String... value) {
      return removedGroups(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder groupOrder(List<? extends String> value) {
      this.groupOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder groupOrder(String... value) {
      return groupOrder(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder ingredients(List<? extends Ingredient> value) {
      this.ingredients = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder ingredients(Ingredient... value) {
      return ingredients(Arrays.asList(value));
    }

    /** Removed ingredients. May be left out. */
    public Builder removedIngredients(List<? extends String> value) {
      this.removedIngredients = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed ingredients. May be left out. */
    public Builder removedIngredients(String... value) {
      return removedIngredients(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder ingredientOrder(List<? extends String> value) {
      this.ingredientOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder ingredientOrder(String... value) {
      return ingredientOrder(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder preModifiers(List<? extends PreModifier> value) {
      this.preModifiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder preModifiers(PreModifier... value) {
      return preModifiers(Arrays.asList(value));
    }

    /** Removed pre modifiers. May be left out. */
    public Builder removedPreModifiers(List<? extends String> value) {
      this.removedPreModifiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed pre modifiers. May be left out. */
    public Builder removedPreModifiers(String... value) {
      return removedPreModifiers(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder preModifierOrder(List<? extends String> value) {
      this.preModifierOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder preModifierOrder(String... value) {
      return preModifierOrder(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder containers(List<? extends Container> value) {
      this.containers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder containers(Container... value) {
      return containers(Arrays.asList(value));
    }

    /** Removed containers. May be left out. */
    public Builder removedContainers(List<? extends String> value) {
      this.removedContainers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed containers. May be left out. */
    public Builder removedContainers(String... value) {
      return removedContainers(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder containerOrder(List<? extends String> value) {
      this.containerOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder containerOrder(String... value) {
      return containerOrder(Arrays.asList(value));
    }

    /** New ones, and those that changed. May be left out. */
    public Builder priceBooks(List<? extends PriceBook> value) {
      this.priceBooks = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** New ones, and those that changed. May be left out. */
    public Builder priceBooks(PriceBook... value) {
      return priceBooks(Arrays.asList(value));
    }

    /** Removed price books. May be left out. */
    public Builder removedPriceBooks(List<? extends String> value) {
      this.removedPriceBooks = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Removed price books. May be left out. */
    public Builder removedPriceBooks(String... value) {
      return removedPriceBooks(Arrays.asList(value));
    }

    /** All refs, when the order changed. May be left out. */
    public Builder priceBookOrder(List<? extends String> value) {
      this.priceBookOrder = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** All refs, when the order changed. May be left out. */
    public Builder priceBookOrder(String... value) {
      return priceBookOrder(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MenuDelta build() {
      return new MenuDelta(this);
    }
  }
}
