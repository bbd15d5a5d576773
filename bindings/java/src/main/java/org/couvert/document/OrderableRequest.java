// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderableRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OrderableRequest. */
public final class OrderableRequest implements Document {
  private static final Names NAMES = new Names("at", "fulfilment", "wanted_at", "destination", "confirmed_age",
      "item", "cart", "stock");

  private final Instant at;
  private final Fulfilment fulfilment;
  private final Instant wantedAt;
  private final GeoPoint destination;
  private final int confirmedAge;
  private final String item;
  private final Cart cart;
  private final Stock stock;

  private OrderableRequest(Builder builder) {
    at = Lists.need(builder.at, "at");
    fulfilment = builder.fulfilment == null ? Fulfilment.DELIVERY : builder.fulfilment;
    wantedAt = builder.wantedAt;
    destination = builder.destination;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
    item = builder.item == null ? "" : builder.item;
    cart = builder.cart;
    stock = builder.stock;
  }

  private OrderableRequest(JsonReader in) {
    Instant at = null;
    Fulfilment fulfilment = Fulfilment.DELIVERY;
    Instant wantedAt = null;
    GeoPoint destination = null;
    int confirmedAge = 0;
    String item = "";
    Cart cart = null;
    Stock stock = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          at = in.instant();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) fulfilment = Fulfilment.read(in);
          break;
        case 2:
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        case 3:
          if (!in.skipNull()) destination = GeoPoint.read(in);
          break;
        case 4:
          if (!in.skipNull()) confirmedAge = in.int32();
          break;
        case 5:
          if (!in.skipNull()) item = in.text();
          break;
        case 6:
          if (!in.skipNull()) cart = Cart.read(in);
          break;
        case 7:
          if (!in.skipNull()) stock = Stock.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.at = at;
    this.fulfilment = fulfilment;
    this.wantedAt = wantedAt;
    this.destination = destination;
    this.confirmedAge = confirmedAge;
    this.item = item;
    this.cart = cart;
    this.stock = stock;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Of the cart, where there is one. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** Wanted at. */
  public Optional<Instant> wantedAt() {
    return Optional.ofNullable(wantedAt);
  }

  /** Destination. */
  public Optional<GeoPoint> destination() {
    return Optional.ofNullable(destination);
  }

  /** Confirmed age. */
  public int confirmedAge() {
    return confirmedAge;
  }

  /** One item of the menu. */
  public String item() {
    return item;
  }

  /** The whole basket; without item and cart: the venue alone. */
  public Optional<Cart> cart() {
    return Optional.ofNullable(cart);
  }

  /** Stock. */
  public Optional<Stock> stock() {
    return Optional.ofNullable(stock);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.at = at;
    builder.fulfilment = fulfilment;
    builder.wantedAt = wantedAt;
    builder.destination = destination;
    builder.confirmedAge = confirmedAge;
    builder.item = item;
    builder.cart = cart;
    builder.stock = stock;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderableRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderableRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderableRequest::read);
  }

  /** Reads one out of a larger text. */
  public static OrderableRequest read(JsonReader in) {
    return new OrderableRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, at);
    if (fulfilment != Fulfilment.DELIVERY) out.member(NAMES, 1, fulfilment);
    if (wantedAt != null) out.member(NAMES, 2, wantedAt);
    if (destination != null) out.member(NAMES, 3, destination);
    if (confirmedAge != 0) out.member(NAMES, 4, confirmedAge);
    if (!item.isEmpty()) out.member(NAMES, 5, item);
    if (cart != null) out.member(NAMES, 6, cart);
    if (stock != null) out.member(NAMES, 7, stock);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderableRequest)) return false;
    OrderableRequest that = (OrderableRequest) object;
    return Objects.equals(at, that.at)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(destination, that.destination)
        && confirmedAge == that.confirmedAge
        && Objects.equals(item, that.item)
        && Objects.equals(cart, that.cart)
        && Objects.equals(stock, that.stock);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, fulfilment, wantedAt, destination, confirmedAge, item, cart, stock);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderableRequest. Not for several threads at once. */
  public static final class Builder {
    private Instant at;
    private Fulfilment fulfilment;
    private Instant wantedAt;
    private GeoPoint destination;
    private Integer confirmedAge;
    private String item;
    private Cart cart;
    private Stock stock;

    private Builder() {}

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Of the cart, where there is one. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** Wanted at. May be left out. */
    public Builder wantedAt(Instant value) {
      this.wantedAt = value;
      return this;
    }

    /** Destination. May be left out. */
    public Builder destination(GeoPoint value) {
      this.destination = value;
      return this;
    }

    /** Confirmed age. May be left out. */
    public Builder confirmedAge(int value) {
      this.confirmedAge = value;
      return this;
    }

    /** One item of the menu. May be left out. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** The whole basket; without item and cart: the venue alone. May be left out. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Stock. May be left out. */
    public Builder stock(Stock value) {
      this.stock = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderableRequest build() {
      return new OrderableRequest(this);
    }
  }
}
