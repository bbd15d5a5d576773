// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VariantAt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VariantAt. */
public final class VariantAt implements Document {
  private static final Names NAMES = new Names("ref", "name", "price_minor", "listed_minor", "on_sale");

  private final String ref;
  private final String name;
  private final long priceMinor;
  private final long listedMinor;
  private final OnSale onSale;

  private VariantAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name == null ? "" : builder.name;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    listedMinor = Lists.need(builder.listedMinor, "listed_minor");
    onSale = Lists.need(builder.onSale, "on_sale");
  }

  private VariantAt(JsonReader in) {
    String ref = null;
    String name = "";
    long priceMinor = 0L;
    long listedMinor = 0L;
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
          priceMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          listedMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          onSale = OnSale.read(in);
          seenMembers |= 1L << 4;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1dL & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.priceMinor = priceMinor;
    this.listedMinor = listedMinor;
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
  public static VariantAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VariantAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VariantAt::read);
  }

  /** Reads one out of a larger text. */
  public static VariantAt read(JsonReader in) {
    return new VariantAt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    out.member(NAMES, 2, priceMinor);
    out.member(NAMES, 3, listedMinor);
    out.member(NAMES, 4, onSale);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VariantAt)) return false;
    VariantAt that = (VariantAt) object;
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
    public VariantAt build() {
      return new VariantAt(this);
    }
  }
}
