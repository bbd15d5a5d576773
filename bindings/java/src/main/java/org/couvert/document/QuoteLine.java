// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteLine. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type QuoteLine. */
public final class QuoteLine implements Document {
  private static final Names NAMES = new Names("id", "item", "variant", "quantity", "unit_minor", "gross_minor",
      "discount_minor", "tax_minor", "tax_included", "tax_rule", "remitter", "parts");

  private final UUID id;
  private final String item;
  private final String variant;
  private final int quantity;
  private final long unitMinor;
  private final long grossMinor;
  private final long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;
  private final List<QuotePart> parts;

  private QuoteLine(Builder builder) {
    id = Lists.need(builder.id, "id");
    item = Lists.need(builder.item, "item");
    variant = builder.variant == null ? "" : builder.variant;
    quantity = Lists.need(builder.quantity, "quantity");
    unitMinor = Lists.need(builder.unitMinor, "unit_minor");
    grossMinor = Lists.need(builder.grossMinor, "gross_minor");
    discountMinor = builder.discountMinor == null ? 0L : builder.discountMinor;
    taxMinor = builder.taxMinor == null ? 0L : builder.taxMinor;
    taxIncluded = builder.taxIncluded == null ? true : builder.taxIncluded;
    taxRule = builder.taxRule == null ? "" : builder.taxRule;
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
    parts = Lists.copy(builder.parts);
  }

  private QuoteLine(JsonReader in) {
    UUID id = null;
    String item = null;
    String variant = "";
    int quantity = 0;
    long unitMinor = 0L;
    long grossMinor = 0L;
    long discountMinor = 0L;
    long taxMinor = 0L;
    boolean taxIncluded = true;
    String taxRule = "";
    Remitter remitter = Remitter.VENUE;
    List<QuotePart> parts = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          item = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) variant = in.text();
          break;
        case 3:
          quantity = in.int32();
          seenMembers |= 1L << 3;
          break;
        case 4:
          unitMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          grossMinor = in.int64();
          seenMembers |= 1L << 5;
          break;
        case 6:
          if (!in.skipNull()) discountMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) taxMinor = in.int64();
          break;
        case 8:
          if (!in.skipNull()) taxIncluded = in.bool();
          break;
        case 9:
          if (!in.skipNull()) taxRule = in.text();
          break;
        case 10:
          if (!in.skipNull()) remitter = Remitter.read(in);
          break;
        case 11:
          if (!in.skipNull()) parts = in.list(QuotePart::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3bL & ~seenMembers);
    this.id = id;
    this.item = item;
    this.variant = variant;
    this.quantity = quantity;
    this.unitMinor = unitMinor;
    this.grossMinor = grossMinor;
    this.discountMinor = discountMinor;
    this.taxMinor = taxMinor;
    this.taxIncluded = taxIncluded;
    this.taxRule = taxRule;
    this.remitter = remitter;
    this.parts = parts;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Item. */
  public String item() {
    return item;
  }

  /** Variant. */
  public String variant() {
    return variant;
  }

  /** Quantity. */
  public int quantity() {
    return quantity;
  }

  /** Unit minor. */
  public long unitMinor() {
    return unitMinor;
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

  /** None: taxed as a whole. */
  public List<QuotePart> parts() {
    return parts;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.item = item;
    builder.variant = variant;
    builder.quantity = quantity;
    builder.unitMinor = unitMinor;
    builder.grossMinor = grossMinor;
    builder.discountMinor = discountMinor;
    builder.taxMinor = taxMinor;
    builder.taxIncluded = taxIncluded;
    builder.taxRule = taxRule;
    builder.remitter = remitter;
    builder.parts = parts;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static QuoteLine fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuoteLine fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuoteLine::read);
  }

  /** Reads one out of a larger text. */
  public static QuoteLine read(JsonReader in) {
    return new QuoteLine(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, item);
    if (!variant.isEmpty()) out.member(NAMES, 2, variant);
    out.member(NAMES, 3, quantity);
    out.member(NAMES, 4, unitMinor);
    out.member(NAMES, 5, grossMinor);
    if (discountMinor != 0L) out.member(NAMES, 6, discountMinor);
    if (taxMinor != 0L) out.member(NAMES, 7, taxMinor);
    if (!taxIncluded) out.member(NAMES, 8, taxIncluded);
    if (!taxRule.isEmpty()) out.member(NAMES, 9, taxRule);
    if (remitter != Remitter.VENUE) out.member(NAMES, 10, remitter);
    if (!parts.isEmpty()) out.member(NAMES, 11, parts);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof QuoteLine)) return false;
    QuoteLine that = (QuoteLine) object;
    return Objects.equals(id, that.id)
        && Objects.equals(item, that.item)
        && Objects.equals(variant, that.variant)
        && quantity == that.quantity
        && unitMinor == that.unitMinor
        && grossMinor == that.grossMinor
        && discountMinor == that.discountMinor
        && taxMinor == that.taxMinor
        && taxIncluded == that.taxIncluded
        && Objects.equals(taxRule, that.taxRule)
        && Objects.equals(remitter, that.remitter)
        && Objects.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, item, variant, quantity, unitMinor, grossMinor, discountMinor, taxMinor,
        taxIncluded, taxRule, remitter, parts);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuoteLine. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String item;
    private String variant;
    private Integer quantity;
    private Long unitMinor;
    private Long grossMinor;
    private Long discountMinor;
    private Long taxMinor;
    private Boolean taxIncluded;
    private String taxRule;
    private Remitter remitter;
    private List<QuotePart> parts;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Item. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** Variant. May be left out. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Quantity. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Unit minor. */
    public Builder unitMinor(long value) {
      this.unitMinor = value;
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

    /** None: taxed as a whole. May be left out. */
    public Builder parts(List<? extends QuotePart> value) {
      this.parts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: taxed as a whole. May be left out. */
    public Builder parts(QuotePart... value) {
      return parts(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public QuoteLine build() {
      return new QuoteLine(this);
    }
  }
}
