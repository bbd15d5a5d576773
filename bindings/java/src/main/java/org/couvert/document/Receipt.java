// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Receipt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Receipt. */
public final class Receipt implements Document {
  private static final Names NAMES = new Names("order", "duplicate", "pos");

  private final Order order;
  private final boolean duplicate;
  private final long pos;

  private Receipt(Builder builder) {
    order = Lists.need(builder.order, "order");
    duplicate = Lists.need(builder.duplicate, "duplicate");
    pos = Lists.need(builder.pos, "pos");
  }

  private Receipt(JsonReader in) {
    Order order = null;
    boolean duplicate = false;
    long pos = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          order = Order.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          duplicate = in.bool();
          seenMembers |= 1L << 1;
          break;
        case 2:
          pos = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.order = order;
    this.duplicate = duplicate;
    this.pos = pos;
  }

  /** Order. */
  public Order order() {
    return order;
  }

  /** Duplicate. */
  public boolean duplicate() {
    return duplicate;
  }

  /** Pos. */
  public long pos() {
    return pos;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.order = order;
    builder.duplicate = duplicate;
    builder.pos = pos;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Receipt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Receipt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Receipt::read);
  }

  /** Reads one out of a larger text. */
  public static Receipt read(JsonReader in) {
    return new Receipt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, order);
    out.member(NAMES, 1, duplicate);
    out.member(NAMES, 2, pos);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Receipt)) return false;
    Receipt that = (Receipt) object;
    return Objects.equals(order, that.order)
        && duplicate == that.duplicate
        && pos == that.pos;
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, duplicate, pos);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Receipt. Not for several threads at once. */
  public static final class Builder {
    private Order order;
    private Boolean duplicate;
    private Long pos;

    private Builder() {}

    /** Order. */
    public Builder order(Order value) {
      this.order = value;
      return this;
    }

    /** Duplicate. */
    public Builder duplicate(boolean value) {
      this.duplicate = value;
      return this;
    }

    /** Pos. */
    public Builder pos(long value) {
      this.pos = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Receipt build() {
      return new Receipt(this);
    }
  }
}
