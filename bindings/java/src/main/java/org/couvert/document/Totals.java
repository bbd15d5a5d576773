// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Totals. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Totals. */
public final class Totals implements Document {
  private final long goodsMinor;
  private final long discountMinor;
  private final long feesMinor;
  private final long taxAddedMinor;
  private final long taxIncludedMinor;
  private final long tipMinor;
  private final long roundingMinor;
  private final long totalMinor;

  private Totals(Builder b) {
    goodsMinor = Lists.need(b.goodsMinor, "goods_minor");
    discountMinor = Lists.need(b.discountMinor, "discount_minor");
    feesMinor = Lists.need(b.feesMinor, "fees_minor");
    taxAddedMinor = Lists.need(b.taxAddedMinor, "tax_added_minor");
    taxIncludedMinor = Lists.need(b.taxIncludedMinor, "tax_included_minor");
    tipMinor = Lists.need(b.tipMinor, "tip_minor");
    roundingMinor = Lists.need(b.roundingMinor, "rounding_minor");
    totalMinor = Lists.need(b.totalMinor, "total_minor");
  }

  /** Goods minor. */
  public long goodsMinor() {
    return goodsMinor;
  }

  /** Discount minor. */
  public long discountMinor() {
    return discountMinor;
  }

  /** Fees minor. */
  public long feesMinor() {
    return feesMinor;
  }

  /** Tax added minor. */
  public long taxAddedMinor() {
    return taxAddedMinor;
  }

  /** For information: part of the amounts above. */
  public long taxIncludedMinor() {
    return taxIncludedMinor;
  }

  /** Tip minor. */
  public long tipMinor() {
    return tipMinor;
  }

  /** Rounding minor. */
  public long roundingMinor() {
    return roundingMinor;
  }

  /** Goods - discount + fees + tax added + tip + rounding. */
  public long totalMinor() {
    return totalMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.goodsMinor = goodsMinor;
    b.discountMinor = discountMinor;
    b.feesMinor = feesMinor;
    b.taxAddedMinor = taxAddedMinor;
    b.taxIncludedMinor = taxIncludedMinor;
    b.tipMinor = tipMinor;
    b.roundingMinor = roundingMinor;
    b.totalMinor = totalMinor;
    return b;
  }

  /** Reads the JSON text of one. */
  public static Totals fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Totals fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Totals::read);
  }

  /** Reads one out of a larger text. */
  public static Totals read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "goods_minor":
          b.goodsMinor = in.int64();
          break;
        case "discount_minor":
          b.discountMinor = in.int64();
          break;
        case "fees_minor":
          b.feesMinor = in.int64();
          break;
        case "tax_added_minor":
          b.taxAddedMinor = in.int64();
          break;
        case "tax_included_minor":
          b.taxIncludedMinor = in.int64();
          break;
        case "tip_minor":
          b.tipMinor = in.int64();
          break;
        case "rounding_minor":
          b.roundingMinor = in.int64();
          break;
        case "total_minor":
          b.totalMinor = in.int64();
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
    out.member("goods_minor", goodsMinor);
    out.member("discount_minor", discountMinor);
    out.member("fees_minor", feesMinor);
    out.member("tax_added_minor", taxAddedMinor);
    out.member("tax_included_minor", taxIncludedMinor);
    out.member("tip_minor", tipMinor);
    out.member("rounding_minor", roundingMinor);
    out.member("total_minor", totalMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Totals)) return false;
    Totals that = (Totals) other;
    return goodsMinor == that.goodsMinor
        && discountMinor == that.discountMinor
        && feesMinor == that.feesMinor
        && taxAddedMinor == that.taxAddedMinor
        && taxIncludedMinor == that.taxIncludedMinor
        && tipMinor == that.tipMinor
        && roundingMinor == that.roundingMinor
        && totalMinor == that.totalMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(goodsMinor, discountMinor, feesMinor, taxAddedMinor, taxIncludedMinor, tipMinor,
        roundingMinor, totalMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Totals. Not for several threads at once. */
  public static final class Builder {
    private Long goodsMinor;
    private Long discountMinor;
    private Long feesMinor;
    private Long taxAddedMinor;
    private Long taxIncludedMinor;
    private Long tipMinor;
    private Long roundingMinor;
    private Long totalMinor;

    private Builder() {}

    /** Goods minor. */
    public Builder goodsMinor(long value) {
      goodsMinor = value;
      return this;
    }

    /** Discount minor. */
    public Builder discountMinor(long value) {
      discountMinor = value;
      return this;
    }

    /** Fees minor. */
    public Builder feesMinor(long value) {
      feesMinor = value;
      return this;
    }

    /** Tax added minor. */
    public Builder taxAddedMinor(long value) {
      taxAddedMinor = value;
      return this;
    }

    /** For information: part of the amounts above. */
    public Builder taxIncludedMinor(long value) {
      taxIncludedMinor = value;
      return this;
    }

    /** Tip minor. */
    public Builder tipMinor(long value) {
      tipMinor = value;
      return this;
    }

    /** Rounding minor. */
    public Builder roundingMinor(long value) {
      roundingMinor = value;
      return this;
    }

    /** Goods - discount + fees + tax added + tip + rounding. */
    public Builder totalMinor(long value) {
      totalMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Totals build() {
      return new Totals(this);
    }
  }
}
