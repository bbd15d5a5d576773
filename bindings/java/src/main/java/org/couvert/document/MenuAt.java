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
import org.couvert.json.Utf8;

/** A document of the type MenuAt. */
public final class MenuAt implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          builder.ref = in.text();
          break;
        case "version":
          builder.version = in.int64();
          break;
        case "at":
          builder.at = in.instant();
          break;
        case "name":
          if (!in.skipNull()) builder.name = in.text();
          break;
        case "on_sale":
          builder.onSale = OnSale.read(in);
          break;
        case "sections":
          if (!in.skipNull()) builder.sections = in.list(SectionAt::read);
          break;
        case "items":
          if (!in.skipNull()) builder.items = in.list(ItemAt::read);
          break;
        case "groups":
          if (!in.skipNull()) builder.groups = in.list(GroupAt::read);
          break;
        case "price_books":
          if (!in.skipNull()) builder.priceBooks = in.list(JsonReader::text);
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
    out.member("version", version);
    out.member("at", at);
    if (!name.isEmpty()) out.member("name", name);
    out.member("on_sale", onSale);
    if (!sections.isEmpty()) out.member("sections", sections);
    if (!items.isEmpty()) out.member("items", items);
    if (!groups.isEmpty()) out.member("groups", groups);
    if (!priceBooks.isEmpty()) out.member("price_books", priceBooks);
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
