// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BillPiece. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type BillPiece. */
public final class BillPiece implements Document {
  private static final Names NAMES = new Names("target", "index", "part", "quantity", "gross_minor",
      "discount_minor", "tax_minor", "tax_included", "tax_rule", "remitter");

  private final BillTarget target;
  private final int index;
  private final int part;
  private final int quantity;
  private final long grossMinor;
  private final long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;

  private BillPiece(Builder builder) {
    target = Lists.need(builder.target, "target");
    index = Lists.need(builder.index, "index");
    part = builder.part == null ? -1 : builder.part;
    quantity = builder.quantity == null ? 0 : builder.quantity;
    grossMinor = Lists.need(builder.grossMinor, "gross_minor");
    discountMinor = builder.discountMinor == null ? 0L : builder.discountMinor;
    taxMinor = builder.taxMinor == null ? 0L : builder.taxMinor;
    taxIncluded = builder.taxIncluded == null ? true : builder.taxIncluded;
    taxRule = builder.taxRule == null ? "" : builder.taxRule;
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
  }

  private BillPiece(JsonReader in) {
    BillTarget target = null;
    int index = 0;
    int part = -1;
    int quantity = 0;
    long grossMinor = 0L;
    long discountMinor = 0L;
    long taxMinor = 0L;
    boolean taxIncluded = true;
    String taxRule = "";
    Remitter remitter = Remitter.VENUE;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = BillTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          index = in.int32();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) part = in.int32();
          break;
        case 3:
          if (!in.skipNull()) quantity = in.int32();
          break;
        case 4:
          grossMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) discountMinor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) taxMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) taxIncluded = in.bool();
          break;
        case 8:
          if (!in.skipNull()) taxRule = in.text();
          break;
        case 9:
          if (!in.skipNull()) remitter = Remitter.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x13L & ~seenMembers);
    this.target = target;
    this.index = index;
    this.part = part;
    this.quantity = quantity;
    this.grossMinor = grossMinor;
    this.discountMinor = discountMinor;
    this.taxMinor = taxMinor;
    this.taxIncluded = taxIncluded;
    this.taxRule = taxRule;
    this.remitter = remitter;
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
  public long discountMinor() {
    return discountMinor;
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
    Builder builder = new Builder();
    builder.target = target;
    builder.index = index;
    builder.part = part;
    builder.quantity = quantity;
    builder.grossMinor = grossMinor;
    builder.discountMinor = discountMinor;
    builder.taxMinor = taxMinor;
    builder.taxIncluded = taxIncluded;
    builder.taxRule = taxRule;
    builder.remitter = remitter;
    return builder;
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
    return new BillPiece(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    out.member(NAMES, 1, index);
    if (part != -1) out.member(NAMES, 2, part);
    if (quantity != 0) out.member(NAMES, 3, quantity);
    out.member(NAMES, 4, grossMinor);
    if (discountMinor != 0L) out.member(NAMES, 5, discountMinor);
    if (taxMinor != 0L) out.member(NAMES, 6, taxMinor);
    if (!taxIncluded) out.member(NAMES, 7, taxIncluded);
    if (!taxRule.isEmpty()) out.member(NAMES, 8, taxRule);
    if (remitter != Remitter.VENUE) out.member(NAMES, 9, remitter);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof BillPiece)) return false;
    BillPiece that = (BillPiece) object;
    return Objects.equals(target, that.target)
        && index == that.index
        && part == that.part
        && quantity == that.quantity
        && grossMinor == that.grossMinor
        && discountMinor == that.discountMinor
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
      this.target = value;
      return this;
    }

    /** Of Quote.lines or Quote.fees. */
    public Builder index(int value) {
      this.index = value;
      return this;
    }

    /** Of its parts, -1: it has none. May be left out. */
    public Builder part(int value) {
      this.part = value;
      return this;
    }

    /** Units; 0 in a split. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Gross minor. */
    public Builder grossMinor(long value) {
      this.grossMinor = value;
      return this;
    }

    /** Discount minor. May be left out. */
    public Builder discountMinor(long value) {
      this.discountMinor = value;
      return this;
    }

    /** Tax minor. May be left out. */
    public Builder taxMinor(long value) {
      this.taxMinor = value;
      return this;
    }

    /** Tax included. May be left out. */
    public Builder taxIncluded(boolean value) {
      this.taxIncluded = value;
      return this;
    }

    /** Tax rule. May be left out. */
    public Builder taxRule(String value) {
      this.taxRule = value;
      return this;
    }

    /** Remitter. May be left out. */
    public Builder remitter(Remitter value) {
      this.remitter = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BillPiece build() {
      return new BillPiece(this);
    }
  }
}
