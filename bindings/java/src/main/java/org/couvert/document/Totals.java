// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Totals. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Totals. */
public final class Totals implements Document {
  private static final Names NAMES = new Names("goods_minor", "discount_minor", "fees_minor", "tax_added_minor",
      "tax_included_minor", "tip_minor", "rounding_minor", "total_minor");

  private final long goodsMinor;
  private final long discountMinor;
  private final long feesMinor;
  private final long taxAddedMinor;
  private final long taxIncludedMinor;
  private final long tipMinor;
  private final long roundingMinor;
  private final long totalMinor;

  private Totals(Builder builder) {
    goodsMinor = Lists.need(builder.goodsMinor, "goods_minor");
    discountMinor = Lists.need(builder.discountMinor, "discount_minor");
    feesMinor = Lists.need(builder.feesMinor, "fees_minor");
    taxAddedMinor = Lists.need(builder.taxAddedMinor, "tax_added_minor");
    taxIncludedMinor = Lists.need(builder.taxIncludedMinor, "tax_included_minor");
    tipMinor = Lists.need(builder.tipMinor, "tip_minor");
    roundingMinor = Lists.need(builder.roundingMinor, "rounding_minor");
    totalMinor = Lists.need(builder.totalMinor, "total_minor");
  }

  private Totals(JsonReader in) {
    long goodsMinor = 0L;
    long discountMinor = 0L;
    long feesMinor = 0L;
    long taxAddedMinor = 0L;
    long taxIncludedMinor = 0L;
    long tipMinor = 0L;
    long roundingMinor = 0L;
    long totalMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          goodsMinor = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          discountMinor = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          feesMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          taxAddedMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          taxIncludedMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          tipMinor = in.int64();
          seenMembers |= 1L << 5;
          break;
        case 6:
          roundingMinor = in.int64();
          seenMembers |= 1L << 6;
          break;
        case 7:
          totalMinor = in.int64();
          seenMembers |= 1L << 7;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xffL & ~seenMembers);
    this.goodsMinor = goodsMinor;
    this.discountMinor = discountMinor;
    this.feesMinor = feesMinor;
    this.taxAddedMinor = taxAddedMinor;
    this.taxIncludedMinor = taxIncludedMinor;
    this.tipMinor = tipMinor;
    this.roundingMinor = roundingMinor;
    this.totalMinor = totalMinor;
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
    Builder builder = new Builder();
    builder.goodsMinor = goodsMinor;
    builder.discountMinor = discountMinor;
    builder.feesMinor = feesMinor;
    builder.taxAddedMinor = taxAddedMinor;
    builder.taxIncludedMinor = taxIncludedMinor;
    builder.tipMinor = tipMinor;
    builder.roundingMinor = roundingMinor;
    builder.totalMinor = totalMinor;
    return builder;
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
    return new Totals(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, goodsMinor);
    out.member(NAMES, 1, discountMinor);
    out.member(NAMES, 2, feesMinor);
    out.member(NAMES, 3, taxAddedMinor);
    out.member(NAMES, 4, taxIncludedMinor);
    out.member(NAMES, 5, tipMinor);
    out.member(NAMES, 6, roundingMinor);
    out.member(NAMES, 7, totalMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Totals)) return false;
    Totals that = (Totals) object;
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
      this.goodsMinor = value;
      return this;
    }

    /** Discount minor. */
    public Builder discountMinor(long value) {
      this.discountMinor = value;
      return this;
    }

    /** Fees minor. */
    public Builder feesMinor(long value) {
      this.feesMinor = value;
      return this;
    }

    /** Tax added minor. */
    public Builder taxAddedMinor(long value) {
      this.taxAddedMinor = value;
      return this;
    }

    /** For information: part of the amounts above. */
    public Builder taxIncludedMinor(long value) {
      this.taxIncludedMinor = value;
      return this;
    }

    /** Tip minor. */
    public Builder tipMinor(long value) {
      this.tipMinor = value;
      return this;
    }

    /** Rounding minor. */
    public Builder roundingMinor(long value) {
      this.roundingMinor = value;
      return this;
    }

    /** Goods - discount + fees + tax added + tip + rounding. */
    public Builder totalMinor(long value) {
      this.totalMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Totals build() {
      return new Totals(this);
    }
  }
}
