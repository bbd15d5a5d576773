// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LossReport. Do not edit.
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

/** A document of the type LossReport, "loss/1". */
public final class LossReport implements Document {
  private static final Names NAMES = new Names("couvert", "format", "menus", "sections", "items", "groups",
      "options", "dangling_groups", "losses");

  private final Format format;
  private final long menus;
  private final long sections;
  private final long items;
  private final long groups;
  private final long options;
  private final long danglingGroups;
  private final List<Loss> losses;

  private LossReport(Builder builder) {
    format = Lists.need(builder.format, "format");
    menus = Lists.need(builder.menus, "menus");
    sections = Lists.need(builder.sections, "sections");
    items = Lists.need(builder.items, "items");
    groups = Lists.need(builder.groups, "groups");
    options = Lists.need(builder.options, "options");
    danglingGroups = Lists.need(builder.danglingGroups, "dangling_groups");
    losses = Lists.copy(Lists.need(builder.losses, "losses"));
  }

  private LossReport(JsonReader in) {
    Format format = null;
    long menus = 0L;
    long sections = 0L;
    long items = 0L;
    long groups = 0L;
    long options = 0L;
    long danglingGroups = 0L;
    List<Loss> losses = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("loss/1");
          break;
        case 1:
          format = Format.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          menus = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          sections = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          items = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          groups = in.int64();
          seenMembers |= 1L << 5;
          break;
        case 6:
          options = in.int64();
          seenMembers |= 1L << 6;
          break;
        case 7:
          danglingGroups = in.int64();
          seenMembers |= 1L << 7;
          break;
        case 8:
          losses = in.list(Loss::read);
          seenMembers |= 1L << 8;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1feL & ~seenMembers);
    this.format = format;
    this.menus = menus;
    this.sections = sections;
    this.items = items;
    this.groups = groups;
    this.options = options;
    this.danglingGroups = danglingGroups;
    this.losses = losses;
  }

  /** Format. */
  public Format format() {
    return format;
  }

  /** Menus. */
  public long menus() {
    return menus;
  }

  /** Sections. */
  public long sections() {
    return sections;
  }

  /** Items. */
  public long items() {
    return items;
  }

  /** Groups. */
  public long groups() {
    return groups;
  }

  /** Options. */
  public long options() {
    return options;
  }

  /** Dangling groups. */
  public long danglingGroups() {
    return danglingGroups;
  }

  /** Losses. */
  public List<Loss> losses() {
    return losses;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.format = format;
    builder.menus = menus;
    builder.sections = sections;
    builder.items = items;
    builder.groups = groups;
    builder.options = options;
    builder.danglingGroups = danglingGroups;
    builder.losses = losses;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static LossReport fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LossReport fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LossReport::read);
  }

  /** Reads one out of a larger text. */
  public static LossReport read(JsonReader in) {
    return new LossReport(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("loss/1");
    out.member(NAMES, 1, format);
    out.member(NAMES, 2, menus);
    out.member(NAMES, 3, sections);
    out.member(NAMES, 4, items);
    out.member(NAMES, 5, groups);
    out.member(NAMES, 6, options);
    out.member(NAMES, 7, danglingGroups);
    out.member(NAMES, 8, losses);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LossReport)) return false;
    LossReport that = (LossReport) object;
    return Objects.equals(format, that.format)
        && menus == that.menus
        && sections == that.sections
        && items == that.items
        && groups == that.groups
        && options == that.options
        && danglingGroups == that.danglingGroups
        && Objects.equals(losses, that.losses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(format, menus, sections, items, groups, options, danglingGroups, losses);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LossReport. Not for several threads at once. */
  public static final class Builder {
    private Format format;
    private Long menus;
    private Long sections;
    private Long items;
    private Long groups;
    private Long options;
    private Long danglingGroups;
    private List<Loss> losses;

    private Builder() {}

    /** Format. */
    public Builder format(Format value) {
      this.format = value;
      return this;
    }

    /** Menus. */
    public Builder menus(long value) {
      this.menus = value;
      return this;
    }

    /** Sections. */
    public Builder sections(long value) {
      this.sections = value;
      return this;
    }

    /** Items. */
    public Builder items(long value) {
      this.items = value;
      return this;
    }

    /** Groups. */
    public Builder groups(long value) {
      this.groups = value;
      return this;
    }

    /** Options. */
    public Builder options(long value) {
      this.options = value;
      return this;
    }

    /** Dangling groups. */
    public Builder danglingGroups(long value) {
      this.danglingGroups = value;
      return this;
    }

    /** Losses. */
    public Builder losses(List<? extends Loss> value) {
      this.losses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Losses. */
    public Builder losses(Loss... value) {
      return losses(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LossReport build() {
      return new LossReport(this);
    }
  }
}
