// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Section. Do not edit.
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

/** A document of the type Section. */
public final class Section implements Document {
  private static final Names NAMES = new Names("ref", "name", "description", "items", "sections", "availability");

  private final String ref;
  private final LocalizedText name;
  private final LocalizedText description;
  private final List<String> items;
  private final List<Section> sections;
  private final Availability availability;

  private Section(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    description = builder.description;
    items = Lists.copy(builder.items);
    sections = Lists.copy(builder.sections);
    availability = builder.availability;
  }

  private Section(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    LocalizedText description = null;
    List<String> items = Lists.none();
    List<Section> sections = Lists.none();
    Availability availability = null;
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
          if (!in.skipNull()) items = in.list(JsonReader::text);
          break;
        case 4:
          if (!in.skipNull()) sections = in.list(Section::read);
          break;
        case 5:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.description = description;
    this.items = items;
    this.sections = sections;
    this.availability = availability;
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

  /** Items. */
  public List<String> items() {
    return items;
  }

  /** Sections. */
  public List<Section> sections() {
    return sections;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
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
    builder.availability = availability;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Section fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Section fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Section::read);
  }

  /** Reads one out of a larger text. */
  public static Section read(JsonReader in) {
    return new Section(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (description != null) out.member(NAMES, 2, description);
    if (!items.isEmpty()) out.member(NAMES, 3, items);
    if (!sections.isEmpty()) out.member(NAMES, 4, sections);
    if (availability != null) out.member(NAMES, 5, availability);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Section)) return false;
    Section that = (Section) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(description, that.description)
        && Objects.equals(items, that.items)
        && Objects.equals(sections, that.sections)
        && Objects.equals(availability, that.availability);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, description, items, sections, availability);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Section. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private LocalizedText description;
    private List<String> items;
    private List<Section> sections;
    private Availability availability;

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
    public Builder sections(List<? extends Section> value) {
      this.sections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Sections. May be left out. */
    public Builder sections(Section... value) {
      return sections(Arrays.asList(value));
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Section build() {
      return new Section(this);
    }
  }
}
