// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VariantPrice. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VariantPrice. */
public final class VariantPrice implements Document {
  private static final Names NAMES = new Names("variant", "price_minor");

  private final String variant;
  private final long priceMinor;

  private VariantPrice(Builder builder) {
    variant = Lists.need(builder.variant, "variant");
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
  }

  private VariantPrice(JsonReader in) {
    String variant = null;
    long priceMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          variant = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          priceMinor = in.int64();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.variant = variant;
    this.priceMinor = priceMinor;
  }

  /** Variant. */
  public String variant() {
    return variant;
  }

  /** Price minor. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.variant = variant;
    builder.priceMinor = priceMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VariantPrice fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VariantPrice fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VariantPrice::read);
  }

  /** Reads one out of a larger text. */
  public static VariantPrice read(JsonReader in) {
    return new VariantPrice(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, variant);
    out.member(NAMES, 1, priceMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VariantPrice)) return false;
    VariantPrice that = (VariantPrice) object;
    return Objects.equals(variant, that.variant)
        && priceMinor == that.priceMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(variant, priceMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VariantPrice. Not for several threads at once. */
  public static final class Builder {
    private String variant;
    private Long priceMinor;

    private Builder() {}

    /** Variant. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VariantPrice build() {
      return new VariantPrice(this);
    }
  }
}
