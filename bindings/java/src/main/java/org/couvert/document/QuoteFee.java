// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteFee. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type QuoteFee. */
public final class QuoteFee implements Document {
  private final String ref;
  private final FeeKind kind;
  private final long grossMinor;
  private final Long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;
  private final int quantity;
  private final List<QuotePart> parts;

  private QuoteFee(Builder b) {
    ref = Lists.need(b.ref, "ref");
    kind = Lists.need(b.kind, "kind");
    grossMinor = Lists.need(b.grossMinor, "gross_minor");
    discountMinor = b.discountMinor;
    taxMinor = b.taxMinor == null ? 0L : b.taxMinor;
    taxIncluded = b.taxIncluded == null ? true : b.taxIncluded;
    taxRule = b.taxRule == null ? "" : b.taxRule;
    remitter = b.remitter == null ? Remitter.VENUE : b.remitter;
    quantity = b.quantity == null ? 1 : b.quantity;
    parts = Lists.copy(b.parts);
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Kind. */
  public FeeKind kind() {
    return kind;
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

  /** How many containers. */
  public int quantity() {
    return quantity;
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
    b.ref = ref;
    b.kind = kind;
    b.grossMinor = grossMinor;
    b.discountMinor = discountMinor;
    b.taxMinor = taxMinor;
    b.taxIncluded = taxIncluded;
    b.taxRule = taxRule;
    b.remitter = remitter;
    b.quantity = quantity;
    b.parts = parts;
    return b;
  }

  /** Reads the JSON text of one. */
  public static QuoteFee fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuoteFee fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuoteFee::read);
  }

  /** Reads one out of a larger text. */
  public static QuoteFee read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          b.ref = in.text();
          break;
        case "kind":
          b.kind = FeeKind.read(in);
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
        case "quantity":
          if (!in.skipNull()) b.quantity = in.int32();
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
    out.member("ref", ref);
    out.member("kind", kind);
    out.member("gross_minor", grossMinor);
    if (discountMinor != null) out.member("discount_minor", discountMinor);
    if (taxMinor != 0L) out.member("tax_minor", taxMinor);
    if (!taxIncluded) out.member("tax_included", taxIncluded);
    if (!taxRule.isEmpty()) out.member("tax_rule", taxRule);
    if (remitter != Remitter.VENUE) out.member("remitter", remitter);
    if (quantity != 1) out.member("quantity", quantity);
    if (!parts.isEmpty()) out.member("parts", parts);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof QuoteFee)) return false;
    QuoteFee that = (QuoteFee) other;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && grossMinor == that.grossMinor
        && Objects.equals(discountMinor, that.discountMinor)
        && taxMinor == that.taxMinor
        && taxIncluded == that.taxIncluded
        && Objects.equals(taxRule, that.taxRule)
        && Objects.equals(remitter, that.remitter)
        && quantity == that.quantity
        && Objects.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, grossMinor, discountMinor, taxMinor, taxIncluded, taxRule, remitter,
        quantity, parts);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuoteFee. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private FeeKind kind;
    private Long grossMinor;
    private Long discountMinor;
    private Long taxMinor;
    private Boolean taxIncluded;
    private String taxRule;
    private Remitter remitter;
    private Integer quantity;
    private List<QuotePart> parts;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(FeeKind value) {
      kind = value;
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

    /** How many containers. May be left out. */
    public Builder quantity(int value) {
      quantity = value;
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
    public QuoteFee build() {
      return new QuoteFee(this);
    }
  }
}
