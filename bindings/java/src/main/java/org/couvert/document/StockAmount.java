// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockAmount. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockAmount. */
public final class StockAmount implements Document {
  private static final Names NAMES = new Names("target", "quantity_milli");

  private final MenuTarget target;
  private final long quantityMilli;

  private StockAmount(Builder builder) {
    target = Lists.need(builder.target, "target");
    quantityMilli = Lists.need(builder.quantityMilli, "quantity_milli");
  }

  private StockAmount(JsonReader in) {
    MenuTarget target = null;
    long quantityMilli = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = MenuTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          quantityMilli = in.int64();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.target = target;
    this.quantityMilli = quantityMilli;
  }

  /** Target. */
  public MenuTarget target() {
    return target;
  }

  /** Quantity milli. */
  public long quantityMilli() {
    return quantityMilli;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.quantityMilli = quantityMilli;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockAmount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockAmount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockAmount::read);
  }

  /** Reads one out of a larger text. */
  public static StockAmount read(JsonReader in) {
    return new StockAmount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    out.member(NAMES, 1, quantityMilli);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockAmount)) return false;
    StockAmount that = (StockAmount) object;
    return Objects.equals(target, that.target)
        && quantityMilli == that.quantityMilli;
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, quantityMilli);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockAmount. Not for several threads at once. */
  public static final class Builder {
    private MenuTarget target;
    private Long quantityMilli;

    private Builder() {}

    /** Target. */
    public Builder target(MenuTarget value) {
      this.target = value;
      return this;
    }

    /** Quantity milli. */
    public Builder quantityMilli(long value) {
      this.quantityMilli = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockAmount build() {
      return new StockAmount(this);
    }
  }
}
