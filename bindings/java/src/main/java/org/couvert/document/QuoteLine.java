// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteLine. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type QuoteLine. */
public final class QuoteLine implements Document {
  private final UUID id;
  private final String item;
  private final String variant;
  private final int quantity;
  private final long unitMinor;
  private final long grossMinor;
  private final Long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;
  private final List<QuotePart> parts;

  private QuoteLine(Builder b) {
    id = Lists.need(b.id, "id");
    item = Lists.need(b.item, "item");
    variant = b.variant == null ? "" : b.variant;
    quantity = Lists.need(b.quantity, "quantity");
    unitMinor = Lists.need(b.unitMinor, "unit_minor");
    grossMinor = Lists.need(b.grossMinor, "gross_minor");
    discountMinor = b.discountMinor;
    taxMinor = b.taxMinor == null ? 0L : b.taxMinor;
    taxIncluded = b.taxIncluded == null ? true : b.taxIncluded;
    taxRule = b.taxRule == null ? "" : b.taxRule;
    remitter = b.remitter == null ? Remitter.VENUE : b.remitter;
    parts = Lists.copy(b.parts);
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
    Builder b = new Builder();
    b.id = id;
    b.item = item;
    b.variant = variant;
    b.quantity = quantity;
    b.unitMinor = unitMinor;
    b.grossMinor = grossMinor;
    b.discountMinor = discountMinor;
    b.taxMinor = taxMinor;
    b.taxIncluded = taxIncluded;
    b.taxRule = taxRule;
    b.remitter = remitter;
    b.parts = parts;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "item":
          b.item = in.text();
          break;
        case "variant":
          if (!in.skipNull()) b.variant = in.text();
          break;
        case "quantity":
          b.quantity = in.int32();
          break;
        case "unit_minor":
          b.unitMinor = in.int64();
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
        case "parts":
          if (!in.skipNull()) b.parts = in.list(QuotePart::read);
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
    out.member("id", id);
    out.member("item", item);
    if (!variant.isEmpty()) out.member("variant", variant);
    out.member("quantity", quantity);
    out.member("unit_minor", unitMinor);
    out.member("gross_minor", grossMinor);
    if (discountMinor != null) out.member("discount_minor", discountMinor);
    if (taxMinor != 0L) out.member("tax_minor", taxMinor);
    if (!taxIncluded) out.member("tax_included", taxIncluded);
    if (!taxRule.isEmpty()) out.member("tax_rule", taxRule);
    if (remitter != Remitter.VENUE) out.member("remitter", remitter);
    if (!parts.isEmpty()) out.member("parts", parts);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof QuoteLine)) return false;
    QuoteLine that = (QuoteLine) other;
    return Objects.equals(id, that.id)
        && Objects.equals(item, that.item)
        && Objects.equals(variant, that.variant)
        && quantity == that.quantity
        && unitMinor == that.unitMinor
        && grossMinor == that.grossMinor
        && Objects.equals(discountMinor, that.discountMinor)
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
      id = value;
      return this;
    }

    /** Item. */
    public Builder item(String value) {
      item = value;
      return this;
    }

    /** Variant. May be left out. */
    public Builder variant(String value) {
      variant = value;
      return this;
    }

    /** Quantity. */
    public Builder quantity(int value) {
      quantity = value;
      return this;
    }

    /** Unit minor. */
    public Builder unitMinor(long value) {
      unitMinor = value;
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

    /** None: taxed as a whole. May be left out. */
    public Builder parts(List<? extends QuotePart> value) {
      parts = value == null ? null : new ArrayList<>(value);
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
