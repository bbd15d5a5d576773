// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Menu. Do not edit.
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

/** A document of the type Menu, "menu/1". */
public final class Menu implements Document {
  private static final Names NAMES = new Names("couvert", "ref", "venue", "version", "name", "currency",
      "default_locale", "availability", "sections", "items", "groups", "ingredients", "pre_modifiers", "containers",
      "price_books", "locales");

  private final String ref;
  private final String venue;
  private final long version;
  private final LocalizedText name;
  private final String currency;
  private final String defaultLocale;
  private final Availability availability;
  private final List<Section> sections;
  private final List<Item> items;
  private final List<OptionGroup> groups;
  private final List<Ingredient> ingredients;
  private final List<PreModifier> preModifiers;
  private final List<Container> containers;
  private final List<PriceBook> priceBooks;
  private final List<String> locales;

  private Menu(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    venue = Lists.need(builder.venue, "venue");
    version = builder.version == null ? 0L : builder.version;
    name = builder.name;
    currency = builder.currency == null ? "" : builder.currency;
    defaultLocale = builder.defaultLocale == null ? "en" : builder.defaultLocale;
    availability = builder.availability;
    sections = Lists.copy(builder.sections);
    items = Lists.copy(builder.items);
    groups = Lists.copy(builder.groups);
    ingredients = Lists.copy(builder.ingredients);
    preModifiers = Lists.copy(builder.preModifiers);
    containers = Lists.copy(builder.containers);
    priceBooks = Lists.copy(builder.priceBooks);
    locales = Lists.copy(builder.locales);
  }

  private Menu(JsonReader in) {
    String ref = null;
    String venue = null;
    long version = 0L;
    LocalizedText name = null;
    String currency = "";
    String defaultLocale = "en";
    Availability availability = null;
    List<Section> sections = Lists.none();
    List<Item> items = Lists.none();
    List<OptionGroup> groups = Lists.none();
    List<Ingredient> ingredients = Lists.none();
    List<PreModifier> preModifiers = Lists.none();
    List<Container> containers = Lists.none();
    List<PriceBook> priceBooks = Lists.none();
    List<String> locales = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("menu/1");
          break;
        case 1:
          ref = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          venue = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) version = in.int64();
          break;
        case 4:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 5:
          if (!in.skipNull()) currency = in.text();
          break;
        case 6:
          if (!in.skipNull()) defaultLocale = in.text();
          break;
        case 7:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        case 8:
          if (!in.skipNull()) sections = in.list(Section::read);
          break;
        case 9:
          if (!in.skipNull()) items = in.list(Item::read);
          break;
        case 10:
          if (!in.skipNull()) groups = in.list(OptionGroup::read);
          break;
        case 11:
          if (!in.skipNull()) ingredients = in.list(Ingredient::read);
          break;
        case 12:
          if (!in.skipNull()) preModifiers = in.list(PreModifier::read);
          break;
        case 13:
          if (!in.skipNull()) containers = in.list(Container::read);
          break;
        case 14:
          if (!in.skipNull()) priceBooks = in.list(PriceBook::read);
          break;
        case 15:
          if (!in.skipNull()) locales = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x6L & ~seenMembers);
    this.ref = ref;
    this.venue = venue;
    this.version = version;
    this.name = name;
    this.currency = currency;
    this.defaultLocale = defaultLocale;
    this.availability = availability;
    this.sections = sections;
    this.items = items;
    this.groups = groups;
    this.ingredients = ingredients;
    this.preModifiers = preModifiers;
    this.containers = containers;
    this.priceBooks = priceBooks;
    this.locales = locales;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Set by the house. */
  public long version() {
    return version;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Default locale. */
  public String defaultLocale() {
    return defaultLocale;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** Sections. */
  public List<Section> sections() {
    return sections;
  }

  /** Items. */
  public List<Item> items() {
    return items;
  }

  /** Groups. */
  public List<OptionGroup> groups() {
    return groups;
  }

  /** Ingredients. */
  public List<Ingredient> ingredients() {
    return ingredients;
  }

  /** Pre modifiers. */
  public List<PreModifier> preModifiers() {
    return preModifiers;
  }

  /** Containers. */
  public List<Container> containers() {
    return containers;
  }

  /** Of several that hold the first one that names a thing counts. */
  public List<PriceBook> priceBooks() {
    return priceBooks;
  }

  /** Languages that every text should have. */
  public List<String> locales() {
    return locales;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.venue = venue;
    builder.version = version;
    builder.name = name;
    builder.currency = currency;
    builder.defaultLocale = defaultLocale;
    builder.availability = availability;
    builder.sections = sections;
    builder.items = items;
    builder.groups = groups;
    builder.ingredients = ingredients;
    builder.preModifiers = preModifiers;
    builder.containers = containers;
    builder.priceBooks = priceBooks;
    builder.locales = locales;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Menu fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Menu fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Menu::read);
  }

  /** Reads one out of a larger text. */
  public static Menu read(JsonReader in) {
    return new Menu(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("menu/1");
    out.member(NAMES, 1, ref);
    out.member(NAMES, 2, venue);
    if (version != 0L) out.member(NAMES, 3, version);
    if (name != null) out.member(NAMES, 4, name);
    if (!currency.isEmpty()) out.member(NAMES, 5, currency);
    if (!defaultLocale.equals("en")) out.member(NAMES, 6, defaultLocale);
    if (availability != null) out.member(NAMES, 7, availability);
    if (!sections.isEmpty()) out.member(NAMES, 8, sections);
    if (!items.isEmpty()) out.member(NAMES, 9, items);
    if (!groups.isEmpty()) out.member(NAMES, 10, groups);
    if (!ingredients.isEmpty()) out.member(NAMES, 11, ingredients);
    if (!preModifiers.isEmpty()) out.member(NAMES, 12, preModifiers);
    if (!containers.isEmpty()) out.member(NAMES, 13, containers);
    if (!priceBooks.isEmpty()) out.member(NAMES, 14, priceBooks);
    if (!locales.isEmpty()) out.member(NAMES, 15, locales);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Menu)) return false;
    Menu that = (Menu) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(venue, that.venue)
        && version == that.version
        && Objects.equals(name, that.name)
        && Objects.equals(currency, that.currency)
        && Objects.equals(defaultLocale, that.defaultLocale)
        && Objects.equals(availability, that.availability)
        && Objects.equals(sections, that.sections)
        && Objects.equals(items, that.items)
        && Objects.equals(groups, that.groups)
        && Objects.equals(ingredients, that.ingredients)
        && Objects.equals(preModifiers, that.preModifiers)
        && Objects.equals(containers, that.containers)
        && Objects.equals(priceBooks, that.priceBooks)
        && Objects.equals(locales, that.locales);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, venue, version, name, currency, defaultLocale, availability, sections, items,
        groups, ingredients, preModifiers, containers, priceBooks, locales);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Menu. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String venue;
    private Long version;
    private LocalizedText name;
    private String currency;
    private String defaultLocale;
    private Availability availability;
    private List<Section> sections;
    private List<Item> items;
    private List<OptionGroup> groups;
    private List<Ingredient> ingredients;
    private List<PreModifier> preModifiers;
    private List<Container> containers;
    private List<PriceBook> priceBooks;
    private List<String> locales;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Set by the house. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Default locale. May be left out. */
    public Builder defaultLocale(String value) {
      this.defaultLocale = value;
      return this;
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** Sections. May be left out. */
    public Builder sections(List<? extends Section> value) {
      this.sections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Sections. May be left out. */
    public Builder sections(Section... value) {
      return sections(Arrays.asList(value));
    }

    /** Items. May be left out. */
    public Builder items(List<? extends Item> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items. May be left out. */
    public Builder items(Item... value) {
      return items(Arrays.asList(value));
    }

    /** Groups. May be left out. */
    public Builder groups(List<? extends OptionGroup> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups. May be left out. */
    public Builder groups(OptionGroup... value) {
      return groups(Arrays.asList(value));
    }

    /** Ingredients. May be left out. */
    public Builder ingredients(List<? extends Ingredient> value) {
      this.ingredients = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Ingredients. May be left out. */
    public Builder ingredients(Ingredient... value) {
      return ingredients(Arrays.asList(value));
    }

    /** Pre modifiers. May be left out. */
    public Builder preModifiers(List<? extends PreModifier> value) {
      this.preModifiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Pre modifiers. May be left out. */
    public Builder preModifiers(PreModifier... value) {
      return preModifiers(Arrays.asList(value));
    }

    /** Containers. May be left out. */
    public Builder containers(List<? extends Container> value) {
      this.containers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Containers. May be left out. */
    public Builder containers(Container... value) {
      return containers(Arrays.asList(value));
    }

    /** Of several that hold the first one that names a thing counts. May be left out. */
    public Builder priceBooks(List<? extends PriceBook> value) {
      this.priceBooks = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Of several that hold the first one that names a thing counts. May be left out. */
    public Builder priceBooks(PriceBook... value) {
      return priceBooks(Arrays.asList(value));
    }

    /** Languages that every text should have. May be left out. */
    public Builder locales(List<? extends String> value) {
      this.locales = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Languages that every text should have. May be left out. */
    public Builder locales(String... value) {
      return locales(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Menu build() {
      return new Menu(this);
    }
  }
}
