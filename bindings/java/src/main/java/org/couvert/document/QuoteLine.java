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
import org.couvert.json.Utf8;

/** A document of the type QuoteLine. */
public final class QuoteLine implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          builder.id = in.uuid();
          break;
        case "item":
          builder.item = in.text();
          break;
        case "variant":
          if (!in.skipNull()) builder.variant = in.text();
          break;
        case "quantity":
          builder.quantity = in.int32();
          break;
        case "unit_minor":
          builder.unitMinor = in.int64();
          break;
        case "gross_minor":
          builder.grossMinor = in.int64();
          break;
        case "discount_minor":
          if (!in.skipNull()) builder.discountMinor = in.int64();
          break;
        case "tax_minor":
          if (!in.skipNull()) builder.taxMinor = in.int64();
          break;
        case "tax_included":
          if (!in.skipNull()) builder.taxIncluded = in.bool();
          break;
        case "tax_rule":
          if (!in.skipNull()) builder.taxRule = in.text();
          break;
        case "remitter":
          if (!in.skipNull()) builder.remitter = Remitter.read(in);
          break;
        case "parts":
          if (!in.skipNull()) builder.parts = in.list(QuotePart::read);
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
    out.member("id", id);
    out.member("item", item);
    if (!variant.isEmpty()) out.member("variant", variant);
    out.member("quantity", quantity);
    out.member("unit_minor", unitMinor);
    out.member("gross_minor", grossMinor);
    if (discountMinor != 0L) out.member("discount_minor", discountMinor);
    if (taxMinor != 0L) out.member("tax_minor", taxMinor);
    if (!taxIncluded) out.member("tax_included", taxIncluded);
    if (!taxRule.isEmpty()) out.member("tax_rule", taxRule);
    if (remitter != Remitter.VENUE) out.member("remitter", remitter);
    if (!parts.isEmpty()) out.member("parts", parts);
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
