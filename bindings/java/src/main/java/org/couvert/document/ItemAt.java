// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ItemAt. Do not edit.
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

/** A document of the type ItemAt. */
public final class ItemAt implements Document {
  private static final Names NAMES = new Names("ref", "name", "description", "price_minor", "listed_minor",
      "variants", "on_sale");

  private final String ref;
  private final String name;
  private final String description;
  private final long priceMinor;
  private final long listedMinor;
  private final List<VariantAt> variants;
  private final OnSale onSale;

  private ItemAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name == null ? "" : builder.name;
    description = builder.description == null ? "" : builder.description;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    listedMinor = Lists.need(builder.listedMinor, "listed_minor");
    variants = Lists.copy(builder.variants);
    onSale = Lists.need(builder.onSale, "on_sale");
  }

  private ItemAt(JsonReader in) {
    String ref = null;
    String name = "";
    String description = "";
    long priceMinor = 0L;
    long listedMinor = 0L;
    List<VariantAt> variants = Lists.none();
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
          priceMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          listedMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) variants = in.list(VariantAt::read);
          break;
        case 6:
          onSale = OnSale.read(in);
          seenMembers |= 1L << 6;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x59L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.description = description;
    this.priceMinor = priceMinor;
    this.listedMinor = listedMinor;
    this.variants = variants;
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

  /** Not used when there are variants. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Without price books. */
  public long listedMinor() {
    return listedMinor;
  }

  /** Variants. */
  public List<VariantAt> variants() {
    return variants;
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
    builder.priceMinor = priceMinor;
    builder.listedMinor = listedMinor;
    builder.variants = variants;
    builder.onSale = onSale;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ItemAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ItemAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ItemAt::read);
  }

  /** Reads one out of a larger text. */
  public static ItemAt read(JsonReader in) {
    return new ItemAt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    if (!description.isEmpty()) out.member(NAMES, 2, description);
    out.member(NAMES, 3, priceMinor);
    out.member(NAMES, 4, listedMinor);
    if (!variants.isEmpty()) out.member(NAMES, 5, variants);
    out.member(NAMES, 6, onSale);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ItemAt)) return false;
    ItemAt that = (ItemAt) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(description, that.description)
        && priceMinor == that.priceMinor
        && listedMinor == that.listedMinor
        && Objects.equals(variants, that.variants)
        && Objects.equals(onSale, that.onSale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, description, priceMinor, listedMinor, variants, onSale);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ItemAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String name;
    private String description;
    private Long priceMinor;
    private Long listedMinor;
    private List<VariantAt> variants;
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

    /** Not used when there are variants. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Without price books. */
    public Builder listedMinor(long value) {
      this.listedMinor = value;
      return this;
    }

    /** Variants. May be left out. */
    public Builder variants(List<? extends VariantAt> value) {
      this.variants = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Variants. May be left out. */
    public Builder variants(VariantAt... value) {
      return variants(Arrays.asList(value));
    }

    /** On sale. */
    public Builder onSale(OnSale value) {
      this.onSale = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ItemAt build() {
      return new ItemAt(this);
    }
  }
}
