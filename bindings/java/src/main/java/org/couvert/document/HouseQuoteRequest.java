// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HouseQuoteRequest. Do not edit.
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

/** A document of the type HouseQuoteRequest. */
public final class HouseQuoteRequest implements Document {
  private static final Names NAMES = new Names("cart", "at", "wanted_at", "destination", "confirmed_age",
      "reservation", "customer", "cash", "proof");

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

  private HouseQuoteRequest(JsonReader in) {
    Cart cart = null;
    Instant at = null;
    Instant wantedAt = null;
    GeoPoint destination = null;
    int confirmedAge = 0;
    UUID reservation = null;
    String customer = "";
    boolean cash = false;
    boolean proof = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          cart = Cart.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) at = in.instant();
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
          if (!in.skipNull()) reservation = in.uuid();
          break;
        case 6:
          if (!in.skipNull()) customer = in.text();
          break;
        case 7:
          if (!in.skipNull()) cash = in.bool();
          break;
        case 8:
          if (!in.skipNull()) proof = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.cart = cart;
    this.at = at;
    this.wantedAt = wantedAt;
    this.destination = destination;
    this.confirmedAge = confirmedAge;
    this.reservation = reservation;
    this.customer = customer;
    this.cash = cash;
    this.proof = proof;
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
    return new HouseQuoteRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, cart);
    if (at != null) out.member(NAMES, 1, at);
    if (wantedAt != null) out.member(NAMES, 2, wantedAt);
    if (destination != null) out.member(NAMES, 3, destination);
    if (confirmedAge != 0) out.member(NAMES, 4, confirmedAge);
    if (reservation != null) out.member(NAMES, 5, reservation);
    if (!customer.isEmpty()) out.member(NAMES, 6, customer);
    if (cash) out.member(NAMES, 7, cash);
    if (proof) out.member(NAMES, 8, proof);
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
