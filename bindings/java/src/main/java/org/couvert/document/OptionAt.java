// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OptionAt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type OptionAt. */
public final class OptionAt implements Document {
  private final String ref;
  private final String name;
  private final long priceMinor;
  private final long listedMinor;
  private final OnSale onSale;

  private OptionAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name == null ? "" : builder.name;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    listedMinor = Lists.need(builder.listedMinor, "listed_minor");
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
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.priceMinor = priceMinor;
    builder.listedMinor = listedMinor;
    builder.onSale = onSale;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OptionAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OptionAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OptionAt::read);
  }

  /** Reads one out of a larger text. */
  public static OptionAt read(JsonReader in) {
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
        case "price_minor":
          builder.priceMinor = in.int64();
          break;
        case "listed_minor":
          builder.listedMinor = in.int64();
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
    out.member("price_minor", priceMinor);
    out.member("listed_minor", listedMinor);
    out.member("on_sale", onSale);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OptionAt)) return false;
    OptionAt that = (OptionAt) object;
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

  /** Collects the members of a OptionAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String name;
    private Long priceMinor;
    private Long listedMinor;
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

    /** Price minor. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Without price books. */
    public Builder listedMinor(long value) {
      this.listedMinor = value;
      return this;
    }

    /** On sale. */
    public Builder onSale(OnSale value) {
      this.onSale = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OptionAt build() {
      return new OptionAt(this);
    }
  }
}
