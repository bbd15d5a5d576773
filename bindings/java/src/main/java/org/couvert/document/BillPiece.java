// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BillPiece. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type BillPiece. */
public final class BillPiece implements Document {
  private final BillTarget target;
  private final int index;
  private final int part;
  private final int quantity;
  private final long grossMinor;
  private final Long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;

  private BillPiece(Builder b) {
    target = Lists.need(b.target, "target");
    index = Lists.need(b.index, "index");
    part = b.part == null ? -1 : b.part;
    quantity = b.quantity == null ? 0 : b.quantity;
    grossMinor = Lists.need(b.grossMinor, "gross_minor");
    discountMinor = b.discountMinor;
    taxMinor = b.taxMinor == null ? 0L : b.taxMinor;
    taxIncluded = b.taxIncluded == null ? true : b.taxIncluded;
    taxRule = b.taxRule == null ? "" : b.taxRule;
    remitter = b.remitter == null ? Remitter.VENUE : b.remitter;
  }

  /** Target. */
  public BillTarget target() {
    return target;
  }

  /** Of Quote.lines or Quote.fees. */
  public int index() {
    return index;
  }

  /** Of its parts, -1: it has none. */
  public int part() {
    return part;
  }

  /** Units; 0 in a split. */
  public int quantity() {
    return quantity;
  }

  /** Gross minor. */
  public long grossMinor() {
    return grossMinor;
  }

  /** Discount minor. */
  public OptionalLong discountMinor() {
    return discountMinor == null ? OptionalLong.empty() : OptionalLong.of(discountMinor);
  }

  /** Tax minor. */
  public long taxMinor() {
    return taxMinor;
  }

  /** Tax included. */
  public boolean taxIncluded() {
    return taxIncluded;
  }

  /** Tax rule. */
  public String taxRule() {
    return taxRule;
  }

  /** Remitter. */
  public Remitter remitter() {
    return remitter;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.target = target;
    b.index = index;
    b.part = part;
    b.quantity = quantity;
    b.grossMinor = grossMinor;
    b.discountMinor = discountMinor;
    b.taxMinor = taxMinor;
    b.taxIncluded = taxIncluded;
    b.taxRule = taxRule;
    b.remitter = remitter;
    return b;
  }

  /** Reads the JSON text of one. */
  public static BillPiece fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static BillPiece fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, BillPiece::read);
  }

  /** Reads one out of a larger text. */
  public static BillPiece read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "target":
          b.target = BillTarget.read(in);
          break;
        case "index":
          b.index = in.int32();
          break;
        case "part":
          if (!in.skipNull()) b.part = in.int32();
          break;
        case "quantity":
          if (!in.skipNull()) b.quantity = in.int32();
          break;
        case "gross_minor":
          b.grossMinor = in.int64();
          break;
        case "discount_minor":
          if (!in.skipNull()) b.discountMinor = in.int64();
          break;
        case "tax_minor":
          if (!in.skipNull()) b.taxMinor = in.int64();
          break;
        case "tax_included":
          if (!in.skipNull()) b.taxIncluded = in.bool();
          break;
        case "tax_rule":
          if (!in.skipNull()) b.taxRule = in.text();
          break;
        case "remitter":
          if (!in.skipNull()) b.remitter = Remitter.read(in);
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
    out.member("target", target);
    out.member("index", index);
    if (part != -1) out.member("part", part);
    if (quantity != 0) out.member("quantity", quantity);
    out.member("gross_minor", grossMinor);
    if (discountMinor != null) out.member("discount_minor", discountMinor);
    if (taxMinor != 0L) out.member("tax_minor", taxMinor);
    if (!taxIncluded) out.member("tax_included", taxIncluded);
    if (!taxRule.isEmpty()) out.member("tax_rule", taxRule);
    if (remitter != Remitter.VENUE) out.member("remitter", remitter);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof BillPiece)) return false;
    BillPiece that = (BillPiece) other;
    return Objects.equals(target, that.target)
        && index == that.index
        && part == that.part
        && quantity == that.quantity
        && grossMinor == that.grossMinor
        && Objects.equals(discountMinor, that.discountMinor)
        && taxMinor == that.taxMinor
        && taxIncluded == that.taxIncluded
        && Objects.equals(taxRule, that.taxRule)
        && Objects.equals(remitter, that.remitter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, index, part, quantity, grossMinor, discountMinor, taxMinor, taxIncluded,
        taxRule, remitter);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a BillPiece. Not for several threads at once. */
  public static final class Builder {
    private BillTarget target;
    private Integer index;
    private Integer part;
    private Integer quantity;
    private Long grossMinor;
    private Long discountMinor;
    private Long taxMinor;
    private Boolean taxIncluded;
    private String taxRule;
    private Remitter remitter;

    private Builder() {}

    /** Target. */
    public Builder target(BillTarget value) {
      target = value;
      return this;
    }

    /** Of Quote.lines or Quote.fees. */
    public Builder index(int value) {
      index = value;
      return this;
    }

    /** Of its parts, -1: it has none. May be left out. */
    public Builder part(int value) {
      part = value;
      return this;
    }

    /** Units; 0 in a split. May be left out. */
    public Builder quantity(int value) {
      quantity = value;
      return this;
    }

    /** Gross minor. */
    public Builder grossMinor(long value) {
      grossMinor = value;
      return this;
    }

    /** Discount minor. May be left out. */
    public Builder discountMinor(long value) {
      discountMinor = value;
      return this;
    }

    /** Tax minor. May be left out. */
    public Builder taxMinor(long value) {
      taxMinor = value;
      return this;
    }

    /** Tax included. May be left out. */
    public Builder taxIncluded(boolean value) {
      taxIncluded = value;
      return this;
    }

    /** Tax rule. May be left out. */
    public Builder taxRule(String value) {
      taxRule = value;
      return this;
    }

    /** Remitter. May be left out. */
    public Builder remitter(Remitter value) {
      remitter = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BillPiece build() {
      return new BillPiece(this);
    }
  }
}
