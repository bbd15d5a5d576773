// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerTotals. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PartnerTotals. */
public final class PartnerTotals implements Document {
  private final Long itemsMinor;
  private final Long feesMinor;
  private final Long discountMinor;
  private final Long totalMinor;
  private final Long prepaidMinor;
  private final Long pendingMinor;

  private PartnerTotals(Builder b) {
    itemsMinor = b.itemsMinor;
    feesMinor = b.feesMinor;
    discountMinor = b.discountMinor;
    totalMinor = b.totalMinor;
    prepaidMinor = b.prepaidMinor;
    pendingMinor = b.pendingMinor;
  }

  /** Items minor. */
  public OptionalLong itemsMinor() {
    return itemsMinor == null ? OptionalLong.empty() : OptionalLong.of(itemsMinor);
  }

  /** Fees minor. */
  public OptionalLong feesMinor() {
    return feesMinor == null ? OptionalLong.empty() : OptionalLong.of(feesMinor);
  }

  /** Discount minor. */
  public OptionalLong discountMinor() {
    return discountMinor == null ? OptionalLong.empty() : OptionalLong.of(discountMinor);
  }

  /** Total minor. */
  public OptionalLong totalMinor() {
    return totalMinor == null ? OptionalLong.empty() : OptionalLong.of(totalMinor);
  }

  /** Prepaid minor. */
  public OptionalLong prepaidMinor() {
    return prepaidMinor == null ? OptionalLong.empty() : OptionalLong.of(prepaidMinor);
  }

  /** Pending minor. */
  public OptionalLong pendingMinor() {
    return pendingMinor == null ? OptionalLong.empty() : OptionalLong.of(pendingMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.itemsMinor = itemsMinor;
    b.feesMinor = feesMinor;
    b.discountMinor = discountMinor;
    b.totalMinor = totalMinor;
    b.prepaidMinor = prepaidMinor;
    b.pendingMinor = pendingMinor;
    return b;
  }

  /** Reads the JSON text of one. */
  public static PartnerTotals fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerTotals fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerTotals::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerTotals read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "items_minor":
          if (!in.skipNull()) b.itemsMinor = in.int64();
          break;
        case "fees_minor":
          if (!in.skipNull()) b.feesMinor = in.int64();
          break;
        case "discount_minor":
          if (!in.skipNull()) b.discountMinor = in.int64();
          break;
        case "total_minor":
          if (!in.skipNull()) b.totalMinor = in.int64();
          break;
        case "prepaid_minor":
          if (!in.skipNull()) b.prepaidMinor = in.int64();
          break;
        case "pending_minor":
          if (!in.skipNull()) b.pendingMinor = in.int64();
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
    if (itemsMinor != null) out.member("items_minor", itemsMinor);
    if (feesMinor != null) out.member("fees_minor", feesMinor);
    if (discountMinor != null) out.member("discount_minor", discountMinor);
    if (totalMinor != null) out.member("total_minor", totalMinor);
    if (prepaidMinor != null) out.member("prepaid_minor", prepaidMinor);
    if (pendingMinor != null) out.member("pending_minor", pendingMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PartnerTotals)) return false;
    PartnerTotals that = (PartnerTotals) other;
    return Objects.equals(itemsMinor, that.itemsMinor)
        && Objects.equals(feesMinor, that.feesMinor)
        && Objects.equals(discountMinor, that.discountMinor)
        && Objects.equals(totalMinor, that.totalMinor)
        && Objects.equals(prepaidMinor, that.prepaidMinor)
        && Objects.equals(pendingMinor, that.pendingMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(itemsMinor, feesMinor, discountMinor, totalMinor, prepaidMinor, pendingMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerTotals. Not for several threads at once. */
  public static final class Builder {
    private Long itemsMinor;
    private Long feesMinor;
    private Long discountMinor;
    private Long totalMinor;
    private Long prepaidMinor;
    private Long pendingMinor;

    private Builder() {}

    /** Items minor. May be left out. */
    public Builder itemsMinor(long value) {
      itemsMinor = value;
      return this;
    }

    /** Fees minor. May be left out. */
    public Builder feesMinor(long value) {
      feesMinor = value;
      return this;
    }

    /** Discount minor. May be left out. */
    public Builder discountMinor(long value) {
      discountMinor = value;
      return this;
    }

    /** Total minor. May be left out. */
    public Builder totalMinor(long value) {
      totalMinor = value;
      return this;
    }

    /** Prepaid minor. May be left out. */
    public Builder prepaidMinor(long value) {
      prepaidMinor = value;
      return this;
    }

    /** Pending minor. May be left out. */
    public Builder pendingMinor(long value) {
      pendingMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerTotals build() {
      return new PartnerTotals(this);
    }
  }
}
