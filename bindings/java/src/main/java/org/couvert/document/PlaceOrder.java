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
import org.couvert.json.Utf8;

/** A document of the type PlaceOrder, "place/1". */
public final class PlaceOrder implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("place/1");
          break;
        case "command":
          builder.command = in.uuid();
          break;
        case "order":
          builder.order = in.uuid();
          break;
        case "cart":
          builder.cart = Cart.read(in);
          break;
        case "contact":
          if (!in.skipNull()) builder.contact = Contact.read(in);
          break;
        case "wanted_at":
          if (!in.skipNull()) builder.wantedAt = in.instant();
          break;
        case "menu_version":
          if (!in.skipNull()) builder.menuVersion = in.int64();
          break;
        case "expected_total_minor":
          builder.expectedTotalMinor = in.int64();
          break;
        case "accept_up_to_minor":
          if (!in.skipNull()) builder.acceptUpToMinor = in.int64();
          break;
        case "payment":
          if (!in.skipNull()) builder.payment = PaymentMethod.read(in);
          break;
        case "confirmed_age":
          if (!in.skipNull()) builder.confirmedAge = in.int32();
          break;
        case "reservation":
          if (!in.skipNull()) builder.reservation = in.uuid();
          break;
        case "cash":
          if (!in.skipNull()) builder.cash = in.bool();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("place/1");
    out.member("command", command);
    out.member("order", order);
    out.member("cart", cart);
    if (contact != null) out.member("contact", contact);
    if (wantedAt != null) out.member("wanted_at", wantedAt);
    if (menuVersion != null) out.member("menu_version", menuVersion);
    out.member("expected_total_minor", expectedTotalMinor);
    if (acceptUpToMinor != null) out.member("accept_up_to_minor", acceptUpToMinor);
    if (payment != PaymentMethod.ON_HANDOVER) out.member("payment", payment);
    if (confirmedAge != 0) out.member("confirmed_age", confirmedAge);
    if (reservation != null) out.member("reservation", reservation);
    if (cash) out.member("cash", cash);
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
