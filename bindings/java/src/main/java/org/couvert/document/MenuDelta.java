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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type MenuDelta, "menu_delta/1". */
public final class MenuDelta implements Document {
  private static final Names NAMES = new Names("couvert", "venue", "from_version", "to_version", "from_digest",
      "to_digest", "head", "sections", "removed_sections", "section_places", "items", "removed_items", "item_order",
      "groups", "removed_groups", "group_order", "ingredients", "removed_ingredients", "ingredient_order",
      "pre_modifiers", "removed_pre_modifiers", "pre_modifier_order", "containers", "removed_containers",
      "container_order", "price_books", "removed_price_books", "price_book_order");

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

  private MenuDelta(JsonReader in) {
    String venue = null;
    long fromVersion = 0L;
    long toVersion = 0L;
    String fromDigest = null;
    String toDigest = null;
    MenuHead head = null;
    List<Section> sections = Lists.none();
    List<String> removedSections = Lists.none();
    List<SectionPlace> sectionPlaces = Lists.none();
    List<Item> items = Lists.none();
    List<String> removedItems = Lists.none();
    List<String> itemOrder = Lists.none();
    List<OptionGroup> groups = Lists.none();
    List<String> removedGroups = Lists.none();
    List<String> groupOrder = Lists.none();
    List<Ingredient> ingredients = Lists.none();
    List<String> removedIngredients = Lists.none();
    List<String> ingredientOrder = Lists.none();
    List<PreModifier> preModifiers = Lists.none();
    List<String> removedPreModifiers = Lists.none();
    List<String> preModifierOrder = Lists.none();
    List<Container> containers = Lists.none();
    List<String> removedContainers = Lists.none();
    List<String> containerOrder = Lists.none();
    List<PriceBook> priceBooks = Lists.none();
    List<String> removedPriceBooks = Lists.none();
    List<String> priceBookOrder = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("menu_delta/1");
          break;
        case 1:
          venue = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          fromVersion = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          toVersion = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          fromDigest = in.text();
          seenMembers |= 1L << 4;
          break;
        case 5:
          toDigest = in.text();
          seenMembers |= 1L << 5;
          break;
        case 6:
          if (!in.skipNull()) head = MenuHead.read(in);
          break;
        case 7:
          if (!in.skipNull()) sections = in.list(Section::read);
          break;
        case 8:
          if (!in.skipNull()) removedSections = in.list(JsonReader::text);
          break;
        case 9:
          if (!in.skipNull()) sectionPlaces = in.list(SectionPlace::read);
          break;
        case 10:
          if (!in.skipNull()) items = in.list(Item::read);
          break;
        case 11:
          if (!in.skipNull()) removedItems = in.list(JsonReader::text);
          break;
        case 12:
          if (!in.skipNull()) itemOrder = in.list(JsonReader::text);
          break;
        case 13:
          if (!in.skipNull()) groups = in.list(OptionGroup::read);
          break;
        case 14:
          if (!in.skipNull()) removedGroups = in.list(JsonReader::text);
          break;
        case 15:
          if (!in.skipNull()) groupOrder = in.list(JsonReader::text);
          break;
        case 16:
          if (!in.skipNull()) ingredients = in.list(Ingredient::read);
          break;
        case 17:
          if (!in.skipNull()) removedIngredients = in.list(JsonReader::text);
          break;
        case 18:
          if (!in.skipNull()) ingredientOrder = in.list(JsonReader::text);
          break;
        case 19:
          if (!in.skipNull()) preModifiers = in.list(PreModifier::read);
          break;
        case 20:
          if (!in.skipNull()) removedPreModifiers = in.list(JsonReader::text);
          break;
        case 21:
          if (!in.skipNull()) preModifierOrder = in.list(JsonReader::text);
          break;
        case 22:
          if (!in.skipNull()) containers = in.list(Container::read);
          break;
        case 23:
          if (!in.skipNull()) removedContainers = in.list(JsonReader::text);
          break;
        case 24:
          if (!in.skipNull()) containerOrder = in.list(JsonReader::text);
          break;
        case 25:
          if (!in.skipNull()) priceBooks = in.list(PriceBook::read);
          break;
        case 26:
          if (!in.skipNull()) removedPriceBooks = in.list(JsonReader::text);
          break;
        case 27:
          if (!in.skipNull()) priceBookOrder = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3eL & ~seenMembers);
    this.venue = venue;
    this.fromVersion = fromVersion;
    this.toVersion = toVersion;
    this.fromDigest = fromDigest;
    this.toDigest = toDigest;
    this.head = head;
    this.sections = sections;
    this.removedSections = removedSections;
    this.sectionPlaces = sectionPlaces;
    this.items = items;
    this.removedItems = removedItems;
    this.itemOrder = itemOrder;
    this.groups = groups;
    this.removedGroups = removedGroups;
    this.groupOrder = groupOrder;
    this.ingredients = ingredients;
    this.removedIngredients = removedIngredients;
    this.ingredientOrder = ingredientOrder;
    this.preModifiers = preModifiers;
    this.removedPreModifiers = removedPreModifiers;
    this.preModifierOrder = preModifierOrder;
    this.containers = containers;
    this.removedContainers = removedContainers;
    this.containerOrder = containerOrder;
    this.priceBooks = priceBooks;
    this.removedPriceBooks = removedPriceBooks;
    this.priceBookOrder = priceBookOrder;
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
    return new MenuDelta(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("menu_delta/1");
    out.member(NAMES, 1, venue);
    out.member(NAMES, 2, fromVersion);
    out.member(NAMES, 3, toVersion);
    out.member(NAMES, 4, fromDigest);
    out.member(NAMES, 5, toDigest);
    if (head != null) out.member(NAMES, 6, head);
    if (!sections.isEmpty()) out.member(NAMES, 7, sections);
    if (!removedSections.isEmpty()) out.member(NAMES, 8, removedSections);
    if (!sectionPlaces.isEmpty()) out.member(NAMES, 9, sectionPlaces);
    if (!items.isEmpty()) out.member(NAMES, 10, items);
    if (!removedItems.isEmpty()) out.member(NAMES, 11, removedItems);
    if (!itemOrder.isEmpty()) out.member(NAMES, 12, itemOrder);
    if (!groups.isEmpty()) out.member(NAMES, 13, groups);
    if (!removedGroups.isEmpty()) out.member(NAMES, 14, removedGroups);
    if (!groupOrder.isEmpty()) out.member(NAMES, 15, groupOrder);
    if (!ingredients.isEmpty()) out.member(NAMES, 16, ingredients);
    if (!removedIngredients.isEmpty()) out.member(NAMES, 17, removedIngredients);
    if (!ingredientOrder.isEmpty()) out.member(NAMES, 18, ingredientOrder);
    if (!preModifiers.isEmpty()) out.member(NAMES, 19, preModifiers);
    if (!removedPreModifiers.isEmpty()) out.member(NAMES, 20, removedPreModifiers);
    if (!preModifierOrder.isEmpty()) out.member(NAMES, 21, preModifierOrder);
    if (!containers.isEmpty()) out.member(NAMES, 22, containers);
    if (!removedContainers.isEmpty()) out.member(NAMES, 23, removedContainers);
    if (!containerOrder.isEmpty()) out.member(NAMES, 24, containerOrder);
    if (!priceBooks.isEmpty()) out.member(NAMES, 25, priceBooks);
    if (!removedPriceBooks.isEmpty()) out.member(NAMES, 26, removedPriceBooks);
    if (!priceBookOrder.isEmpty()) out.member(NAMES, 27, priceBookOrder);
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
