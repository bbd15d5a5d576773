// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PlaceOrder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PlaceOrder, "place/1". */
public final class PlaceOrder implements Document {
  private static final Names NAMES = new Names("couvert", "command", "order", "cart", "contact", "wanted_at",
      "menu_version", "expected_total_minor", "accept_up_to_minor", "payment", "confirmed_age", "reservation", "cash");

  private final UUID command;
  private final UUID order;
  private final Cart cart;
  private final Contact contact;
  private final Instant wantedAt;
  private final Long menuVersion;
  private final long expectedTotalMinor;
  private final Long acceptUpToMinor;
  private final PaymentMethod payment;
  private final int confirmedAge;
  private final UUID reservation;
  private final boolean cash;

  private PlaceOrder(Builder builder) {
    command = Lists.need(builder.command, "command");
    order = Lists.need(builder.order, "order");
    cart = Lists.need(builder.cart, "cart");
    contact = builder.contact;
    wantedAt = builder.wantedAt;
    menuVersion = builder.menuVersion;
    expectedTotalMinor = Lists.need(builder.expectedTotalMinor, "expected_total_minor");
    acceptUpToMinor = builder.acceptUpToMinor;
    payment = builder.payment == null ? PaymentMethod.ON_HANDOVER : builder.payment;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
    reservation = builder.reservation;
    cash = builder.cash == null ? false : builder.cash;
  }

  private PlaceOrder(JsonReader in) {
    UUID command = null;
    UUID order = null;
    Cart cart = null;
    Contact contact = null;
    Instant wantedAt = null;
    Long menuVersion = null;
    long expectedTotalMinor = 0L;
    Long acceptUpToMinor = null;
    PaymentMethod payment = PaymentMethod.ON_HANDOVER;
    int confirmedAge = 0;
    UUID reservation = null;
    boolean cash = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("place/1");
          break;
        case 1:
          command = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          order = in.uuid();
          seenMembers |= 1L << 2;
          break;
        case 3:
          cart = Cart.read(in);
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) contact = Contact.read(in);
          break;
        case 5:
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        case 6:
          if (!in.skipNull()) menuVersion = in.int64();
          break;
        case 7:
          expectedTotalMinor = in.int64();
          seenMembers |= 1L << 7;
          break;
        case 8:
          if (!in.skipNull()) acceptUpToMinor = in.int64();
          break;
        case 9:
          if (!in.skipNull()) payment = PaymentMethod.read(in);
          break;
        case 10:
          if (!in.skipNull()) confirmedAge = in.int32();
          break;
        case 11:
          if (!in.skipNull()) reservation = in.uuid();
          break;
        case 12:
          if (!in.skipNull()) cash = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x8eL & ~seenMembers);
    this.command = command;
    this.order = order;
    this.cart = cart;
    this.contact = contact;
    this.wantedAt = wantedAt;
    this.menuVersion = menuVersion;
    this.expectedTotalMinor = expectedTotalMinor;
    this.acceptUpToMinor = acceptUpToMinor;
    this.payment = payment;
    this.confirmedAge = confirmedAge;
    this.reservation = reservation;
    this.cash = cash;
  }

  /** Command. */
  public UUID command() {
    return command;
  }

  /** Order. */
  public UUID order() {
    return order;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Contact. */
  public Optional<Contact> contact() {
    return Optional.ofNullable(contact);
  }

  /** Absent: as soon as possible. */
  public Optional<Instant> wantedAt() {
    return Optional.ofNullable(wantedAt);
  }

  /** Menu version. */
  public OptionalLong menuVersion() {
    return menuVersion == null ? OptionalLong.empty() : OptionalLong.of(menuVersion);
  }

  /** The total that the person saw. */
  public long expectedTotalMinor() {
    return expectedTotalMinor;
  }

  /** A dearer total up to this is agreed to. */
  public OptionalLong acceptUpToMinor() {
    return acceptUpToMinor == null ? OptionalLong.empty() : OptionalLong.of(acceptUpToMinor);
  }

  /** Payment. */
  public PaymentMethod payment() {
    return payment;
  }

  /** Years that the person has confirmed. */
  public int confirmedAge() {
    return confirmedAge;
  }

  /** What the checkout holds. */
  public Optional<UUID> reservation() {
    return Optional.ofNullable(reservation);
  }

  /** It will be paid in cash. */
  public boolean cash() {
    return cash;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.command = command;
    builder.order = order;
    builder.cart = cart;
    builder.contact = contact;
    builder.wantedAt = wantedAt;
    builder.menuVersion = menuVersion;
    builder.expectedTotalMinor = expectedTotalMinor;
    builder.acceptUpToMinor = acceptUpToMinor;
    builder.payment = payment;
    builder.confirmedAge = confirmedAge;
    builder.reservation = reservation;
    builder.cash = cash;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PlaceOrder fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PlaceOrder fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PlaceOrder::read);
  }

  /** Reads one out of a larger text. */
  public static PlaceOrder read(JsonReader in) {
    return new PlaceOrder(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("place/1");
    out.member(NAMES, 1, command);
    out.member(NAMES, 2, order);
    out.member(NAMES, 3, cart);
    if (contact != null) out.member(NAMES, 4, contact);
    if (wantedAt != null) out.member(NAMES, 5, wantedAt);
    if (menuVersion != null) out.member(NAMES, 6, menuVersion);
    out.member(NAMES, 7, expectedTotalMinor);
    if (acceptUpToMinor != null) out.member(NAMES, 8, acceptUpToMinor);
    if (payment != PaymentMethod.ON_HANDOVER) out.member(NAMES, 9, payment);
    if (confirmedAge != 0) out.member(NAMES, 10, confirmedAge);
    if (reservation != null) out.member(NAMES, 11, reservation);
    if (cash) out.member(NAMES, 12, cash);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PlaceOrder)) return false;
    PlaceOrder that = (PlaceOrder) object;
    return Objects.equals(command, that.command)
        && Objects.equals(order, that.order)
        && Objects.equals(cart, that.cart)
        && Objects.equals(contact, that.contact)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(menuVersion, that.menuVersion)
        && expectedTotalMinor == that.expectedTotalMinor
        && Objects.equals(acceptUpToMinor, that.acceptUpToMinor)
        && Objects.equals(payment, that.payment)
        && confirmedAge == that.confirmedAge
        && Objects.equals(reservation, that.reservation)
        && cash == that.cash;
  }

  @Override
  public int hashCode() {
    return Objects.hash(command, order, cart, contact, wantedAt, menuVersion, expectedTotalMinor,
        acceptUpToMinor, payment, confirmedAge, reservation, cash);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PlaceOrder. Not for several threads at once. */
  public static final class Builder {
    private UUID command;
    private UUID order;
    private Cart cart;
    private Contact contact;
    private Instant wantedAt;
    private Long menuVersion;
    private Long expectedTotalMinor;
    private Long acceptUpToMinor;
    private PaymentMethod payment;
    private Integer confirmedAge;
    private UUID reservation;
    private Boolean cash;

    private Builder() {}

    /** Command. */
    public Builder command(UUID value) {
      this.command = value;
      return this;
    }

    /** Order. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Contact. May be left out. */
    public Builder contact(Contact value) {
      this.contact = value;
      return this;
    }

    /** Absent: as soon as possible. May be left out. */
    public Builder wantedAt(Instant value) {
      this.wantedAt = value;
      return this;
    }

    /** Menu version. May be left out. */
    public Builder menuVersion(long value) {
      this.menuVersion = value;
      return this;
    }

    /** The total that the person saw. */
    public Builder expectedTotalMinor(long value) {
      this.expectedTotalMinor = value;
      return this;
    }

    /** A dearer total up to this is agreed to. May be left out. */
    public Builder acceptUpToMinor(long value) {
      this.acceptUpToMinor = value;
      return this;
    }

    /** Payment. May be left out. */
    public Builder payment(PaymentMethod value) {
      this.payment = value;
      return this;
    }

    /** Years that the person has confirmed. May be left out. */
    public Builder confirmedAge(int value) {
      this.confirmedAge = value;
      return this;
    }

    /** What the checkout holds. May be left out. */
    public Builder reservation(UUID value) {
      this.reservation = value;
      return this;
    }

    /** It will be paid in cash. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PlaceOrder build() {
      return new PlaceOrder(this);
    }
  }
}
