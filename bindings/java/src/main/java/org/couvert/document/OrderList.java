// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderList. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OrderList. */
public final class OrderList implements Document {
  private static final Names NAMES = new Names("orders", "next");

  private final List<LocalOrder> orders;
  private final String next;

  private OrderList(Builder builder) {
    orders = Lists.copy(Lists.need(builder.orders, "orders"));
    next = builder.next == null ? "" : builder.next;
  }

  private OrderList(JsonReader in) {
    List<LocalOrder> orders = null;
    String next = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          orders = in.list(LocalOrder::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) next = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.orders = orders;
    this.next = next;
  }

  /** Orders. */
  public List<LocalOrder> orders() {
    return orders;
  }

  /** Empty at the end. */
  public String next() {
    return next;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.orders = orders;
    builder.next = next;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderList fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderList fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderList::read);
  }

  /** Reads one out of a larger text. */
  public static OrderList read(JsonReader in) {
    return new OrderList(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, orders);
    if (!next.isEmpty()) out.member(NAMES, 1, next);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderList)) return false;
    OrderList that = (OrderList) object;
    return Objects.equals(orders, that.orders)
        && Objects.equals(next, that.next);
  }

  @Override
  public int hashCode() {
    return Objects.hash(orders, next);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderList. Not for several threads at once. */
  public static final class Builder {
    private List<LocalOrder> orders;
    private String next;

    private Builder() {}

    /** Orders. */
    public Builder orders(List<? extends LocalOrder> value) {
      this.orders = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Orders. */
    public Builder orders(LocalOrder... value) {
      return orders(Arrays.asList(value));
    }

    /** Empty at the end. May be left out. */
    public Builder next(String value) {
      this.next = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderList build() {
      return new OrderList(this);
    }
  }
}
