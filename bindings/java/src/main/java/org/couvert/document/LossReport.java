// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LossReport. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type LossReport, "loss/1". */
public final class LossReport implements Document {
  private final Format format;
  private final long menus;
  private final long sections;
  private final long items;
  private final long groups;
  private final long options;
  private final long danglingGroups;
  private final List<Loss> losses;

  private LossReport(Builder b) {
    format = Lists.need(b.format, "format");
    menus = Lists.need(b.menus, "menus");
    sections = Lists.need(b.sections, "sections");
    items = Lists.need(b.items, "items");
    groups = Lists.need(b.groups, "groups");
    options = Lists.need(b.options, "options");
    danglingGroups = Lists.need(b.danglingGroups, "dangling_groups");
    losses = Lists.copy(Lists.need(b.losses, "losses"));
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
    Builder b = new Builder();
    b.format = format;
    b.menus = menus;
    b.sections = sections;
    b.items = items;
    b.groups = groups;
    b.options = options;
    b.danglingGroups = danglingGroups;
    b.losses = losses;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("loss/1");
          break;
        case "format":
          b.format = Format.read(in);
          break;
        case "menus":
          b.menus = in.int64();
          break;
        case "sections":
          b.sections = in.int64();
          break;
        case "items":
          b.items = in.int64();
          break;
        case "groups":
          b.groups = in.int64();
          break;
        case "options":
          b.options = in.int64();
          break;
        case "dangling_groups":
          b.danglingGroups = in.int64();
          break;
        case "losses":
          b.losses = in.list(Loss::read);
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("couvert", "loss/1");
    out.member("format", format);
    out.member("menus", menus);
    out.member("sections", sections);
    out.member("items", items);
    out.member("groups", groups);
    out.member("options", options);
    out.member("dangling_groups", danglingGroups);
    out.member("losses", losses);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof LossReport)) return false;
    LossReport that = (LossReport) other;
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
      format = value;
      return this;
    }

    /** Menus. */
    public Builder menus(long value) {
      menus = value;
      return this;
    }

    /** Sections. */
    public Builder sections(long value) {
      sections = value;
      return this;
    }

    /** Items. */
    public Builder items(long value) {
      items = value;
      return this;
    }

    /** Groups. */
    public Builder groups(long value) {
      groups = value;
      return this;
    }

    /** Options. */
    public Builder options(long value) {
      options = value;
      return this;
    }

    /** Dangling groups. */
    public Builder danglingGroups(long value) {
      danglingGroups = value;
      return this;
    }

    /** Losses. */
    public Builder losses(List<? extends Loss> value) {
      losses = value == null ? null : new ArrayList<>(value);
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
