// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ItemAt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ItemAt. */
public final class ItemAt implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          builder.ref = in.text();
          break;
        case "name":
          if (!in.skipNull()) builder.name = in.text();
          break;
        case "description":
          if (!in.skipNull()) builder.description = in.text();
          break;
        case "price_minor":
          builder.priceMinor = in.int64();
          break;
        case "listed_minor":
          builder.listedMinor = in.int64();
          break;
        case "variants":
          if (!in.skipNull()) builder.variants = in.list(VariantAt::read);
          break;
        case "on_sale":
          builder.onSale = OnSale.read(in);
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
    if (!name.isEmpty()) out.member("name", name);
    if (!description.isEmpty()) out.member("description", description);
    out.member("price_minor", priceMinor);
    out.member("listed_minor", listedMinor);
    if (!variants.isEmpty()) out.member("variants", variants);
    out.member("on_sale", onSale);
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
