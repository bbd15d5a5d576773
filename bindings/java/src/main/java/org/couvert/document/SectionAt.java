// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SectionAt. Do not edit.
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

/** A document of the type SectionAt. */
public final class SectionAt implements Document {
  private static final Names NAMES = new Names("ref", "name", "description", "items", "sections", "on_sale");

  private final String ref;
  private final String name;
  private final String description;
  private final List<String> items;
  private final List<SectionAt> sections;
  private final OnSale onSale;

  private SectionAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name == null ? "" : builder.name;
    description = builder.description == null ? "" : builder.description;
    items = Lists.copy(builder.items);
    sections = Lists.copy(builder.sections);
    onSale = Lists.need(builder.onSale, "on_sale");
  }

  private SectionAt(JsonReader in) {
    String ref = null;
    String name = "";
    String description = "";
    List<String> items = Lists.none();
    List<SectionAt> sections = Lists.none();
    OnSale onSale = null;
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
          if (!in.skipNull()) name = in.text();
          break;
        case 2:
          if (!in.skipNull()) description = in.text();
          break;
        case 3:
          if (!in.skipNull()) items = in.list(JsonReader::text);
          break;
        case 4:
          if (!in.skipNull()) sections = in.list(SectionAt::read);
          break;
        case 5:
          onSale = OnSale.read(in);
          seenMembers |= 1L << 5;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x21L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.description = description;
    this.items = items;
    this.sections = sections;
    this.onSale = onSale;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Description. */
  public String description() {
    return description;
  }

  /** Items. */
  public List<String> items() {
    return items;
  }

  /** Sections. */
  public List<SectionAt> sections() {
    return sections;
  }

  /** On sale. */
  public OnSale onSale() {
    return onSale;
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
    builder.items = items;
    builder.sections = sections;
    builder.onSale = onSale;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SectionAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SectionAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SectionAt::read);
  }

  /** Reads one out of a larger text. */
  public static SectionAt read(JsonReader in) {
    return new SectionAt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    if (!description.isEmpty()) out.member(NAMES, 2, description);
    if (!items.isEmpty()) out.member(NAMES, 3, items);
    if (!sections.isEmpty()) out.member(NAMES, 4, sections);
    out.member(NAMES, 5, onSale);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SectionAt)) return false;
    SectionAt that = (SectionAt) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(description, that.description)
        && Objects.equals(items, that.items)
        && Objects.equals(sections, that.sections)
        && Objects.equals(onSale, that.onSale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, description, items, sections, onSale);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SectionAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String name;
    private String description;
    private List<String> items;
    private List<SectionAt> sections;
    private OnSale onSale;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Description. May be left out. */
    public Builder description(String value) {
      this.description = value;
      return this;
    }

    /** Items. May be left out. */
    public Builder items(List<? extends String> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items. May be left out. */
    public Builder items(String... value) {
      return items(Arrays.asList(value));
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

    /** On sale. */
    public Builder onSale(OnSale value) {
      this.onSale = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SectionAt build() {
      return new SectionAt(this);
    }
  }
}
