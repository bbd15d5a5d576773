// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LossReport. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("loss/1");
          break;
        case "format":
          builder.format = Format.read(in);
          break;
        case "menus":
          builder.menus = in.int64();
          break;
        case "sections":
          builder.sections = in.int64();
          break;
        case "items":
          builder.items = in.int64();
          break;
        case "groups":
          builder.groups = in.int64();
          break;
        case "options":
          builder.options = in.int64();
          break;
        case "dangling_groups":
          builder.danglingGroups = in.int64();
          break;
        case "losses":
          builder.losses = in.list(Loss::read);
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
    out.kind("loss/1");
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
