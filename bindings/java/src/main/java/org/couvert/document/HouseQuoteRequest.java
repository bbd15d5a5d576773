// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HouseQuoteRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type HouseQuoteRequest. */
public final class HouseQuoteRequest implements Document {
  private final Cart cart;
  private final Instant at;
  private final Instant wantedAt;
  private final GeoPoint destination;
  private final int confirmedAge;
  private final UUID reservation;
  private final String customer;
  private final boolean cash;
  private final boolean proof;

  private HouseQuoteRequest(Builder builder) {
    cart = Lists.need(builder.cart, "cart");
    at = builder.at;
    wantedAt = builder.wantedAt;
    destination = builder.destination;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
    reservation = builder.reservation;
    customer = builder.customer == null ? "" : builder.customer;
    cash = builder.cash == null ? false : builder.cash;
    proof = builder.proof == null ? false : builder.proof;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Absent: now. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
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

  /** Reservation. */
  public Optional<UUID> reservation() {
    return Optional.ofNullable(reservation);
  }

  /** Customer. */
  public String customer() {
    return customer;
  }

  /** Cash. */
  public boolean cash() {
    return cash;
  }

  /** Proof. */
  public boolean proof() {
    return proof;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cart = cart;
    builder.at = at;
    builder.wantedAt = wantedAt;
    builder.destination = destination;
    builder.confirmedAge = confirmedAge;
    builder.reservation = reservation;
    builder.customer = customer;
    builder.cash = cash;
    builder.proof = proof;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static HouseQuoteRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static HouseQuoteRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, HouseQuoteRequest::read);
  }

  /** Reads one out of a larger text. */
  public static HouseQuoteRequest read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "cart":
          builder.cart = Cart.read(in);
          break;
        case "at":
          if (!in.skipNull()) builder.at = in.instant();
          break;
        case "wanted_at":
          if (!in.skipNull()) builder.wantedAt = in.instant();
          break;
        case "destination":
          if (!in.skipNull()) builder.destination = GeoPoint.read(in);
          break;
        case "confirmed_age":
          if (!in.skipNull()) builder.confirmedAge = in.int32();
          break;
        case "reservation":
          if (!in.skipNull()) builder.reservation = in.uuid();
          break;
        case "customer":
          if (!in.skipNull()) builder.customer = in.text();
          break;
        case "cash":
          if (!in.skipNull()) builder.cash = in.bool();
          break;
        case "proof":
          if (!in.skipNull()) builder.proof = in.bool();
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
    out.member("cart", cart);
    if (at != null) out.member("at", at);
    if (wantedAt != null) out.member("wanted_at", wantedAt);
    if (destination != null) out.member("destination", destination);
    if (confirmedAge != 0) out.member("confirmed_age", confirmedAge);
    if (reservation != null) out.member("reservation", reservation);
    if (!customer.isEmpty()) out.member("customer", customer);
    if (cash) out.member("cash", cash);
    if (proof) out.member("proof", proof);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof HouseQuoteRequest)) return false;
    HouseQuoteRequest that = (HouseQuoteRequest) object;
    return Objects.equals(cart, that.cart)
        && Objects.equals(at, that.at)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(destination, that.destination)
        && confirmedAge == that.confirmedAge
        && Objects.equals(reservation, that.reservation)
        && Objects.equals(customer, that.customer)
        && cash == that.cash
        && proof == that.proof;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cart, at, wantedAt, destination, confirmedAge, reservation, customer, cash, proof);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a HouseQuoteRequest. Not for several threads at once. */
  public static final class Builder {
    private Cart cart;
    private Instant at;
    private Instant wantedAt;
    private GeoPoint destination;
    private Integer confirmedAge;
    private UUID reservation;
    private String customer;
    private Boolean cash;
    private Boolean proof;

    private Builder() {}

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Absent: now. May be left out. */
    public Builder at(Instant value) {
      this.at = value;
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

    /** Reservation. May be left out. */
    public Builder reservation(UUID value) {
      this.reservation = value;
      return this;
    }

    /** Customer. May be left out. */
    public Builder customer(String value) {
      this.customer = value;
      return this;
    }

    /** Cash. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** Proof. May be left out. */
    public Builder proof(boolean value) {
      this.proof = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public HouseQuoteRequest build() {
      return new HouseQuoteRequest(this);
    }
  }
}
