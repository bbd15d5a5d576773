// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Order. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Order, "order/1". */
public final class Order implements Document {
  private static final Names NAMES = new Names("couvert", "id", "venue", "customer", "state", "payment", "delivery",
      "delivery_epoch", "version", "number", "pickup_code", "cart", "quote", "contact", "payment_method", "placed_at",
      "updated_at", "wanted_at", "ready_at", "accept_by", "reason", "minimum_age", "confirmed_age");

  private final UUID id;
  private final String venue;
  private final String customer;
  private final OrderState state;
  private final PaymentState payment;
  private final DeliveryState delivery;
  private final long deliveryEpoch;
  private final long version;
  private final String number;
  private final String pickupCode;
  private final Cart cart;
  private final Quote quote;
  private final Contact contact;
  private final PaymentMethod paymentMethod;
  private final Instant placedAt;
  private final Instant updatedAt;
  private final Instant wantedAt;
  private final Instant readyAt;
  private final Instant acceptBy;
  private final String reason;
  private final int minimumAge;
  private final int confirmedAge;

  private Order(Builder builder) {
    id = Lists.need(builder.id, "id");
    venue = Lists.need(builder.venue, "venue");
    customer = builder.customer == null ? "" : builder.customer;
    state = Lists.need(builder.state, "state");
    payment = Lists.need(builder.payment, "payment");
    delivery = Lists.need(builder.delivery, "delivery");
    deliveryEpoch = builder.deliveryEpoch == null ? 0L : builder.deliveryEpoch;
    version = Lists.need(builder.version, "version");
    number = builder.number == null ? "" : builder.number;
    pickupCode = builder.pickupCode == null ? "" : builder.pickupCode;
    cart = Lists.need(builder.cart, "cart");
    quote = Lists.need(builder.quote, "quote");
    contact = Lists.need(builder.contact, "contact");
    paymentMethod = builder.paymentMethod == null ? PaymentMethod.ON_HANDOVER : builder.paymentMethod;
    placedAt = Lists.need(builder.placedAt, "placed_at");
    updatedAt = Lists.need(builder.updatedAt, "updated_at");
    wantedAt = builder.wantedAt;
    readyAt = builder.readyAt;
    acceptBy = builder.acceptBy;
    reason = builder.reason == null ? "" : builder.reason;
    minimumAge = builder.minimumAge == null ? 0 : builder.minimumAge;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
  }

  private Order(JsonReader in) {
    UUID id = null;
    String venue = null;
    String customer = "";
    OrderState state = null;
    PaymentState payment = null;
    DeliveryState delivery = null;
    long deliveryEpoch = 0L;
    long version = 0L;
    String number = "";
    String pickupCode = "";
    Cart cart = null;
    Quote quote = null;
    Contact contact = null;
    PaymentMethod paymentMethod = PaymentMethod.ON_HANDOVER;
    Instant placedAt = null;
    Instant updatedAt = null;
    Instant wantedAt = null;
    Instant readyAt = null;
    Instant acceptBy = null;
    String reason = "";
    int minimumAge = 0;
    int confirmedAge = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("order/1");
          break;
        case 1:
          id = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          venue = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) customer = in.text();
          break;
        case 4:
          state = OrderState.read(in);
          seenMembers |= 1L << 4;
          break;
        case 5:
          payment = PaymentState.read(in);
          seenMembers |= 1L << 5;
          break;
        case 6:
          delivery = DeliveryState.read(in);
          seenMembers |= 1L << 6;
          break;
        case 7:
          if (!in.skipNull()) deliveryEpoch = in.int64();
          break;
        case 8:
          version = in.int64();
          seenMembers |= 1L << 8;
          break;
        case 9:
          if (!in.skipNull()) number = in.text();
          break;
        case 10:
          if (!in.skipNull()) pickupCode = in.text();
          break;
        case 11:
          cart = Cart.read(in);
          seenMembers |= 1L << 11;
          break;
        case 12:
          quote = Quote.read(in);
          seenMembers |= 1L << 12;
          break;
        case 13:
          contact = Contact.read(in);
          seenMembers |= 1L << 13;
          break;
        case 14:
          if (!in.skipNull()) paymentMethod = PaymentMethod.read(in);
          break;
        case 15:
          placedAt = in.instant();
          seenMembers |= 1L << 15;
          break;
        case 16:
          updatedAt = in.instant();
          seenMembers |= 1L << 16;
          break;
        case 17:
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        case 18:
          if (!in.skipNull()) readyAt = in.instant();
          break;
        case 19:
          if (!in.skipNull()) acceptBy = in.instant();
          break;
        case 20:
          if (!in.skipNull()) reason = in.text();
          break;
        case 21:
          if (!in.skipNull()) minimumAge = in.int32();
          break;
        case 22:
          if (!in.skipNull()) confirmedAge = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1b976L & ~seenMembers);
    this.id = id;
    this.venue = venue;
    this.customer = customer;
    this.state = state;
    this.payment = payment;
    this.delivery = delivery;
    this.deliveryEpoch = deliveryEpoch;
    this.version = version;
    this.number = number;
    this.pickupCode = pickupCode;
    this.cart = cart;
    this.quote = quote;
    this.contact = contact;
    this.paymentMethod = paymentMethod;
    this.placedAt = placedAt;
    this.updatedAt = updatedAt;
    this.wantedAt = wantedAt;
    this.readyAt = readyAt;
    this.acceptBy = acceptBy;
    this.reason = reason;
    this.minimumAge = minimumAge;
    this.confirmedAge = confirmedAge;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Customer. */
  public String customer() {
    return customer;
  }

  /** State. */
  public OrderState state() {
    return state;
  }

  /** Payment. */
  public PaymentState payment() {
    return payment;
  }

  /** Delivery. */
  public DeliveryState delivery() {
    return delivery;
  }

  /** Delivery epoch. */
  public long deliveryEpoch() {
    return deliveryEpoch;
  }

  /** Number of events applied. */
  public long version() {
    return version;
  }

  /** For people. */
  public String number() {
    return number;
  }

  /** Pickup code. */
  public String pickupCode() {
    return pickupCode;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Contact. */
  public Contact contact() {
    return contact;
  }

  /** Payment method. */
  public PaymentMethod paymentMethod() {
    return paymentMethod;
  }

  /** Placed at. */
  public Instant placedAt() {
    return placedAt;
  }

  /** Updated at. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** Wanted at. */
  public Optional<Instant> wantedAt() {
    return Optional.ofNullable(wantedAt);
  }

  /** Ready at. */
  public Optional<Instant> readyAt() {
    return Optional.ofNullable(readyAt);
  }

  /** While pending: expires then. */
  public Optional<Instant> acceptBy() {
    return Optional.ofNullable(acceptBy);
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** To be checked at the hand-over. */
  public int minimumAge() {
    return minimumAge;
  }

  /** Confirmed age. */
  public int confirmedAge() {
    return confirmedAge;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.venue = venue;
    builder.customer = customer;
    builder.state = state;
    builder.payment = payment;
    builder.delivery = delivery;
    builder.deliveryEpoch = deliveryEpoch;
    builder.version = version;
    builder.number = number;
    builder.pickupCode = pickupCode;
    builder.cart = cart;
    builder.quote = quote;
    builder.contact = contact;
    builder.paymentMethod = paymentMethod;
    builder.placedAt = placedAt;
    builder.updatedAt = updatedAt;
    builder.wantedAt = wantedAt;
    builder.readyAt = readyAt;
    builder.acceptBy = acceptBy;
    builder.reason = reason;
    builder.minimumAge = minimumAge;
    builder.confirmedAge = confirmedAge;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Order fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Order fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Order::read);
  }

  /** Reads one out of a larger text. */
  public static Order read(JsonReader in) {
    return new Order(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("order/1");
    out.member(NAMES, 1, id);
    out.member(NAMES, 2, venue);
    if (!customer.isEmpty()) out.member(NAMES, 3, customer);
    out.member(NAMES, 4, state);
    out.member(NAMES, 5, payment);
    out.member(NAMES, 6, delivery);
    if (deliveryEpoch != 0L) out.member(NAMES, 7, deliveryEpoch);
    out.member(NAMES, 8, version);
    if (!number.isEmpty()) out.member(NAMES, 9, number);
    if (!pickupCode.isEmpty()) out.member(NAMES, 10, pickupCode);
    out.member(NAMES, 11, cart);
    out.member(NAMES, 12, quote);
    out.member(NAMES, 13, contact);
    if (paymentMethod != PaymentMethod.ON_HANDOVER) out.member(NAMES, 14, paymentMethod);
    out.member(NAMES, 15, placedAt);
    out.member(NAMES, 16, updatedAt);
    if (wantedAt != null) out.member(NAMES, 17, wantedAt);
    if (readyAt != null) out.member(NAMES, 18, readyAt);
    if (acceptBy != null) out.member(NAMES, 19, acceptBy);
    if (!reason.isEmpty()) out.member(NAMES, 20, reason);
    if (minimumAge != 0) out.member(NAMES, 21, minimumAge);
    if (confirmedAge != 0) out.member(NAMES, 22, confirmedAge);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Order)) return false;
    Order that = (Order) object;
    return Objects.equals(id, that.id)
        && Objects.equals(venue, that.venue)
        && Objects.equals(customer, that.customer)
        && Objects.equals(state, that.state)
        && Objects.equals(payment, that.payment)
        && Objects.equals(delivery, that.delivery)
        && deliveryEpoch == that.deliveryEpoch
        && version == that.version
        && Objects.equals(number, that.number)
        && Objects.equals(pickupCode, that.pickupCode)
        && Objects.equals(cart, that.cart)
        && Objects.equals(quote, that.quote)
        && Objects.equals(contact, that.contact)
        && Objects.equals(paymentMethod, that.paymentMethod)
        && Objects.equals(placedAt, that.placedAt)
        && Objects.equals(updatedAt, that.updatedAt)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(readyAt, that.readyAt)
        && Objects.equals(acceptBy, that.acceptBy)
        && Objects.equals(reason, that.reason)
        && minimumAge == that.minimumAge
        && confirmedAge == that.confirmedAge;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, venue, customer, state, payment, delivery, deliveryEpoch, version, number,
        pickupCode, cart, quote, contact, paymentMethod, placedAt, updatedAt, wantedAt, readyAt, acceptBy,
        reason, minimumAge, confirmedAge);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Order. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String venue;
    private String customer;
    private OrderState state;
    private PaymentState payment;
    private DeliveryState delivery;
    private Long deliveryEpoch;
    private Long version;
    private String number;
    private String pickupCode;
    private Cart cart;
    private Quote quote;
    private Contact contact;
    private PaymentMethod paymentMethod;
    private Instant placedAt;
    private Instant updatedAt;
    private Instant wantedAt;
    private Instant readyAt;
    private Instant acceptBy;
    private String reason;
    private Integer minimumAge;
    private Integer confirmedAge;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Customer. May be left out. */
    public Builder customer(String value) {
      this.customer = value;
      return this;
    }

    /** State. */
    public Builder state(OrderState value) {
      this.state = value;
      return this;
    }

    /** Payment. */
    public Builder payment(PaymentState value) {
      this.payment = value;
      return this;
    }

    /** Delivery. */
    public Builder delivery(DeliveryState value) {
      this.delivery = value;
      return this;
    }

    /** Delivery epoch. May be left out. */
    public Builder deliveryEpoch(long value) {
      this.deliveryEpoch = value;
      return this;
    }

    /** Number of events applied. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** For people. May be left out. */
    public Builder number(String value) {
      this.number = value;
      return this;
    }

    /** Pickup code. May be left out. */
    public Builder pickupCode(String value) {
      this.pickupCode = value;
      return this;
    }

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Quote. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Contact. */
    public Builder contact(Contact value) {
      this.contact = value;
      return this;
    }

    /** Payment method. May be left out. */
    public Builder paymentMethod(PaymentMethod value) {
      this.paymentMethod = value;
      return this;
    }

    /** Placed at. */
    public Builder placedAt(Instant value) {
      this.placedAt = value;
      return this;
    }

    /** Updated at. */
    public Builder updatedAt(Instant value) {
      this.updatedAt = value;
      return this;
    }

    /** Wanted at. May be left out. */
    public Builder wantedAt(Instant value) {
      this.wantedAt = value;
      return this;
    }

    /** Ready at. May be left out. */
    public Builder readyAt(Instant value) {
      this.readyAt = value;
      return this;
    }

    /** While pending: expires then. May be left out. */
    public Builder acceptBy(Instant value) {
      this.acceptBy = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** To be checked at the hand-over. May be left out. */
    public Builder minimumAge(int value) {
      this.minimumAge = value;
      return this;
    }

    /** Confirmed age. May be left out. */
    public Builder confirmedAge(int value) {
      this.confirmedAge = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Order build() {
      return new Order(this);
    }
  }
}
