// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundFee. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RefundFee. */
public final class RefundFee implements Document {
  private static final Names NAMES = new Names("fee", "quantity");

  private final String fee;
  private final int quantity;

  private RefundFee(Builder builder) {
    fee = Lists.need(builder.fee, "fee");
    quantity = builder.quantity == null ? 0 : builder.quantity;
  }

  private RefundFee(JsonReader in) {
    String fee = null;
    int quantity = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          fee = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) quantity = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.fee = fee;
    this.quantity = quantity;
  }

  /** Fee. */
  public String fee() {
    return fee;
  }

  /** 0: all that is left. */
  public int quantity() {
    return quantity;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fee = fee;
    builder.quantity = quantity;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RefundFee fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RefundFee fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RefundFee::read);
  }

  /** Reads one out of a larger text. */
  public static RefundFee read(JsonReader in) {
    return new RefundFee(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, fee);
    if (quantity != 0) out.member(NAMES, 1, quantity);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RefundFee)) return false;
    RefundFee that = (RefundFee) object;
    return Objects.equals(fee, that.fee)
        && quantity == that.quantity;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fee, quantity);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RefundFee. Not for several threads at once. */
  public static final class Builder {
    private String fee;
    private Integer quantity;

    private Builder() {}

    /** Fee. */
    public Builder fee(String value) {
      this.fee = value;
      return this;
    }

    /** 0: all that is left. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RefundFee build() {
      return new RefundFee(this);
    }
  }
}
