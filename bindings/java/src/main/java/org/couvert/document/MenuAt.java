// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuAt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type MenuAt. */
public final class MenuAt implements Document {
  private static final Names NAMES = new Names("ref", "version", "at", "name", "on_sale", "sections", "items",
      "groups", "price_books");

  private final String ref;
  private final long version;
  private final Instant at;
  private final String name;
  private final OnSale onSale;
  private final List<SectionAt> sections;
  private final List<ItemAt> items;
  private final List<GroupAt> groups;
  private final List<String> priceBooks;

  private MenuAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    version = Lists.need(builder.version, "version");
    at = Lists.need(builder.at, "at");
    name = builder.name == null ? "" : builder.name;
    onSale = Lists.need(builder.onSale, "on_sale");
    sections = Lists.copy(builder.sections);
    items = Lists.copy(builder.items);
    groups = Lists.copy(builder.groups);
    priceBooks = Lists.copy(builder.priceBooks);
  }

  private MenuAt(JsonReader in) {
    String ref = null;
    long version = 0L;
    Instant at = null;
    String name = "";
    OnSale onSale = null;
    List<SectionAt> sections = Lists.none();
    List<ItemAt> items = Lists.none();
    List<GroupAt> groups = Lists.none();
    List<String> priceBooks = Lists.none();
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
          version = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          at = in.instant();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) name = in.text();
          break;
        case 4:
          onSale = OnSale.read(in);
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) sections = in.list(SectionAt::read);
          break;
        case 6:
          if (!in.skipNull()) items = in.list(ItemAt::read);
          break;
        case 7:
          if (!in.skipNull()) groups = in.list(GroupAt::read);
          break;
        case 8:
          if (!in.skipNull()) priceBooks = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x17L & ~seenMembers);
    this.ref = ref;
    this.version = version;
    this.at = at;
    this.name = name;
    this.onSale = onSale;
    this.sections = sections;
    this.items = items;
    this.groups = groups;
    this.priceBooks = priceBooks;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** On sale. */
  public OnSale onSale() {
    return onSale;
  }

  /** Sections. */
  public List<SectionAt> sections() {
    return sections;
  }

  /** Items. */
  public List<ItemAt> items() {
    return items;
  }

  /** Groups. */
  public List<GroupAt> groups() {
    return groups;
  }

  /** Those that hold. */
  public List<String> priceBooks() {
    return priceBooks;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.version = version;
    builder.at = at;
    builder.name = name;
    builder.onSale = onSale;
    builder.sections = sections;
    builder.items = items;
    builder.groups = groups;
    builder.priceBooks = priceBooks;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MenuAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MenuAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MenuAt::read);
  }

  /** Reads one out of a larger text. */
  public static MenuAt read(JsonReader in) {
    return new MenuAt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, version);
    out.member(NAMES, 2, at);
    if (!name.isEmpty()) out.member(NAMES, 3, name);
    out.member(NAMES, 4, onSale);
    if (!sections.isEmpty()) out.member(NAMES, 5, sections);
    if (!items.isEmpty()) out.member(NAMES, 6, items);
    if (!groups.isEmpty()) out.member(NAMES, 7, groups);
    if (!priceBooks.isEmpty()) out.member(NAMES, 8, priceBooks);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MenuAt)) return false;
    MenuAt that = (MenuAt) object;
    return Objects.equals(ref, that.ref)
        && version == that.version
        && Objects.equals(at, that.at)
        && Objects.equals(name, that.name)
        && Objects.equals(onSale, that.onSale)
        && Objects.equals(sections, that.sections)
        && Objects.equals(items, that.items)
        && Objects.equals(groups, that.groups)
        && Objects.equals(priceBooks, that.priceBooks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, version, at, name, onSale, sections, items, groups, priceBooks);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MenuAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private Long version;
    private Instant at;
    private String name;
    private OnSale onSale;
    private List<SectionAt> sections;
    private List<ItemAt> items;
    private List<GroupAt> groups;
    private List<String> priceBooks;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** On sale. */
    public Builder onSale(OnSale value) {
      this.onSale = value;
      return this;
    }

    /** Sections. May be left out. */
    public Builder sections(List<? extends SectionAt> value) {
      this.sections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Sections. May be left out. */
    public Builder sections(SectionAt... value) {
      return sections(Arrays.asList(value));
    }

    /** Items. May be left out. */
    public Builder items(List<? extends ItemAt> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items. May be left out. */
    public Builder items(ItemAt... value) {
      return items(Arrays.asList(value));
    }

    /** Groups. May be left out. */
    public Builder groups(List<? extends GroupAt> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups. May be left out. */
    public Builder groups(GroupAt... value) {
      return groups(Arrays.asList(value));
    }

    /** Those that hold. May be left out. */
    public Builder priceBooks(List<? extends String> value) {
      this.priceBooks = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Those that hold. May be left out. */
    public Builder priceBooks(String... value) {
      return priceBooks(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MenuAt build() {
      return new MenuAt(this);
    }
  }
}
