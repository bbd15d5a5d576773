// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundItem. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RefundItem. */
public final class RefundItem implements Document {
  private static final Names NAMES = new Names("line", "quantity", "amount_minor");

  private final UUID line;
  private final int quantity;
  private final Long amountMinor;

  private RefundItem(Builder builder) {
    line = Lists.need(builder.line, "line");
    quantity = builder.quantity == null ? 0 : builder.quantity;
    amountMinor = builder.amountMinor;
  }

  private RefundItem(JsonReader in) {
    UUID line = null;
    int quantity = 0;
    Long amountMinor = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          line = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) quantity = in.int32();
          break;
        case 2:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.line = line;
    this.quantity = quantity;
    this.amountMinor = amountMinor;
  }

  /** Line. */
  public UUID line() {
    return line;
  }

  /** Units, or else an amount. */
  public int quantity() {
    return quantity;
  }

  /** Amount minor. */
  public OptionalLong amountMinor() {
    return amountMinor == null ? OptionalLong.empty() : OptionalLong.of(amountMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.line = line;
    builder.quantity = quantity;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RefundItem fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RefundItem fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RefundItem::read);
  }

  /** Reads one out of a larger text. */
  public static RefundItem read(JsonReader in) {
    return new RefundItem(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, line);
    if (quantity != 0) out.member(NAMES, 1, quantity);
    if (amountMinor != null) out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RefundItem)) return false;
    RefundItem that = (RefundItem) object;
    return Objects.equals(line, that.line)
        && quantity == that.quantity
        && Objects.equals(amountMinor, that.amountMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, quantity, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RefundItem. Not for several threads at once. */
  public static final class Builder {
    private UUID line;
    private Integer quantity;
    private Long amountMinor;

    private Builder() {}

    /** Line. */
    public Builder line(UUID value) {
      this.line = value;
      return this;
    }

    /** Units, or else an amount. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Amount minor. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RefundItem build() {
      return new RefundItem(this);
    }
  }
}
