// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VariantAt. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type VariantAt. */
public final class VariantAt implements Document {
  private final String ref;
  private final String name;
  private final long priceMinor;
  private final long listedMinor;
  private final OnSale onSale;

  private VariantAt(Builder b) {
    ref = Lists.need(b.ref, "ref");
    name = b.name == null ? "" : b.name;
    priceMinor = Lists.need(b.priceMinor, "price_minor");
    listedMinor = Lists.need(b.listedMinor, "listed_minor");
    onSale = Lists.need(b.onSale, "on_sale");
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Price minor. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Without price books. */
  public long listedMinor() {
    return listedMinor;
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
    Builder b = new Builder();
    b.ref = ref;
    b.name = name;
    b.priceMinor = priceMinor;
    b.listedMinor = listedMinor;
    b.onSale = onSale;
    return b;
  }

  /** Reads the JSON text of one. */
  public static VariantAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VariantAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VariantAt::read);
  }

  /** Reads one out of a larger text. */
  public static VariantAt read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          b.ref = in.text();
          break;
        case "name":
          if (!in.skipNull()) b.name = in.text();
          break;
        case "price_minor":
          b.priceMinor = in.int64();
          break;
        case "listed_minor":
          b.listedMinor = in.int64();
          break;
        case "on_sale":
          b.onSale = OnSale.read(in);
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
    out.member("ref", ref);
    if (!name.isEmpty()) out.member("name", name);
    out.member("price_minor", priceMinor);
    out.member("listed_minor", listedMinor);
    out.member("on_sale", onSale);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof VariantAt)) return false;
    VariantAt that = (VariantAt) other;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && priceMinor == that.priceMinor
        && listedMinor == that.listedMinor
        && Objects.equals(onSale, that.onSale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, priceMinor, listedMinor, onSale);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VariantAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String name;
    private Long priceMinor;
    private Long listedMinor;
    private OnSale onSale;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      priceMinor = value;
      return this;
    }

    /** Without price books. */
    public Builder listedMinor(long value) {
      listedMinor = value;
      return this;
    }

    /** On sale. */
    public Builder onSale(OnSale value) {
      onSale = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VariantAt build() {
      return new VariantAt(this);
    }
  }
}
