// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerTotals. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PartnerTotals. */
public final class PartnerTotals implements Document {
  private static final Names NAMES = new Names("items_minor", "fees_minor", "discount_minor", "total_minor",
      "prepaid_minor", "pending_minor");

  private final Long itemsMinor;
  private final Long feesMinor;
  private final Long discountMinor;
  private final Long totalMinor;
  private final Long prepaidMinor;
  private final Long pendingMinor;

  private PartnerTotals(Builder builder) {
    itemsMinor = builder.itemsMinor;
    feesMinor = builder.feesMinor;
    discountMinor = builder.discountMinor;
    totalMinor = builder.totalMinor;
    prepaidMinor = builder.prepaidMinor;
    pendingMinor = builder.pendingMinor;
  }

  private PartnerTotals(JsonReader in) {
    Long itemsMinor = null;
    Long feesMinor = null;
    Long discountMinor = null;
    Long totalMinor = null;
    Long prepaidMinor = null;
    Long pendingMinor = null;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) itemsMinor = in.int64();
          break;
        case 1:
          if (!in.skipNull()) feesMinor = in.int64();
          break;
        case 2:
          if (!in.skipNull()) discountMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) totalMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) prepaidMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) pendingMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    this.itemsMinor = itemsMinor;
    this.feesMinor = feesMinor;
    this.discountMinor = discountMinor;
    this.totalMinor = totalMinor;
    this.prepaidMinor = prepaidMinor;
    this.pendingMinor = pendingMinor;
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
    Builder builder = new Builder();
    builder.itemsMinor = itemsMinor;
    builder.feesMinor = feesMinor;
    builder.discountMinor = discountMinor;
    builder.totalMinor = totalMinor;
    builder.prepaidMinor = prepaidMinor;
    builder.pendingMinor = pendingMinor;
    return builder;
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
    return new PartnerTotals(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (itemsMinor != null) out.member(NAMES, 0, itemsMinor);
    if (feesMinor != null) out.member(NAMES, 1, feesMinor);
    if (discountMinor != null) out.member(NAMES, 2, discountMinor);
    if (totalMinor != null) out.member(NAMES, 3, totalMinor);
    if (prepaidMinor != null) out.member(NAMES, 4, prepaidMinor);
    if (pendingMinor != null) out.member(NAMES, 5, pendingMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerTotals)) return false;
    PartnerTotals that = (PartnerTotals) object;
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
      this.itemsMinor = value;
      return this;
    }

    /** Fees minor. May be left out. */
    public Builder feesMinor(long value) {
      this.feesMinor = value;
      return this;
    }

    /** Discount minor. May be left out. */
    public Builder discountMinor(long value) {
      this.discountMinor = value;
      return this;
    }

    /** Total minor. May be left out. */
    public Builder totalMinor(long value) {
      this.totalMinor = value;
      return this;
    }

    /** Prepaid minor. May be left out. */
    public Builder prepaidMinor(long value) {
      this.prepaidMinor = value;
      return this;
    }

    /** Pending minor. May be left out. */
    public Builder pendingMinor(long value) {
      this.pendingMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerTotals build() {
      return new PartnerTotals(this);
    }
  }
}
