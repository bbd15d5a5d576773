// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GoodsSet. Do not edit.
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

/** A document of the type GoodsSet. */
public final class GoodsSet implements Document {
  private static final Names NAMES = new Names("items", "variants", "tags", "tax_classes", "count");

  private final List<String> items;
  private final List<String> variants;
  private final List<String> tags;
  private final List<String> taxClasses;
  private final int count;

  private GoodsSet(Builder builder) {
    items = Lists.copy(builder.items);
    variants = Lists.copy(builder.variants);
    tags = Lists.copy(builder.tags);
    taxClasses = Lists.copy(builder.taxClasses);
    count = builder.count == null ? 1 : builder.count;
  }

  private GoodsSet(JsonReader in) {
    List<String> items = Lists.none();
    List<String> variants = Lists.none();
    List<String> tags = Lists.none();
    List<String> taxClasses = Lists.none();
    int count = 1;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) items = in.list(JsonReader::text);
          break;
        case 1:
          if (!in.skipNull()) variants = in.list(JsonReader::text);
          break;
        case 2:
          if (!in.skipNull()) tags = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) taxClasses = in.list(JsonReader::text);
          break;
        case 4:
          if (!in.skipNull()) count = in.int32();
          break;
        default:
          in.skip();
      }
    }
    this.items = items;
    this.variants = variants;
    this.tags = tags;
    this.taxClasses = taxClasses;
    this.count = count;
  }

  /** None: all. */
  public List<String> items() {
    return items;
  }

  /** None: all. */
  public List<String> variants() {
    return variants;
  }

  /** None: all. */
  public List<String> tags() {
    return tags;
  }

  /** None: all. */
  public List<String> taxClasses() {
    return taxClasses;
  }

  /** How many units. */
  public int count() {
    return count;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.items = items;
    builder.variants = variants;
    builder.tags = tags;
    builder.taxClasses = taxClasses;
    builder.count = count;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GoodsSet fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GoodsSet fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GoodsSet::read);
  }

  /** Reads one out of a larger text. */
  public static GoodsSet read(JsonReader in) {
    return new GoodsSet(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!items.isEmpty()) out.member(NAMES, 0, items);
    if (!variants.isEmpty()) out.member(NAMES, 1, variants);
    if (!tags.isEmpty()) out.member(NAMES, 2, tags);
    if (!taxClasses.isEmpty()) out.member(NAMES, 3, taxClasses);
    if (count != 1) out.member(NAMES, 4, count);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GoodsSet)) return false;
    GoodsSet that = (GoodsSet) object;
    return Objects.equals(items, that.items)
        && Objects.equals(variants, that.variants)
        && Objects.equals(tags, that.tags)
        && Objects.equals(taxClasses, that.taxClasses)
        && count == that.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, variants, tags, taxClasses, count);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GoodsSet. Not for several threads at once. */
  public static final class Builder {
    private List<String> items;
    private List<String> variants;
    private List<String> tags;
    private List<String> taxClasses;
    private Integer count;

    private Builder() {}

    /** None: all. May be left out. */
    public Builder items(List<? extends String> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder items(String... value) {
      return items(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder variants(List<? extends String> value) {
      this.variants = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder variants(String... value) {
      return variants(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder tags(List<? extends String> value) {
      this.tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder taxClasses(List<? extends String> value) {
      this.taxClasses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(String... value) {
      return taxClasses(Arrays.asList(value));
    }

    /** How many units. May be left out. */
    public Builder count(int value) {
      this.count = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GoodsSet build() {
      return new GoodsSet(this);
    }
  }
}
