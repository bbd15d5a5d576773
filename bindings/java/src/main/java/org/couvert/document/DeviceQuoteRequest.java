// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DeviceQuoteRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DeviceQuoteRequest. */
public final class DeviceQuoteRequest implements Document {
  private static final Names NAMES = new Names("cart", "wanted_at", "destination", "confirmed_age", "cash");

  private final Cart cart;
  private final Instant wantedAt;
  private final GeoPoint destination;
  private final int confirmedAge;
  private final boolean cash;

  private DeviceQuoteRequest(Builder builder) {
    cart = Lists.need(builder.cart, "cart");
    wantedAt = builder.wantedAt;
    destination = builder.destination;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
    cash = builder.cash == null ? false : builder.cash;
  }

  private DeviceQuoteRequest(JsonReader in) {
    Cart cart = null;
    Instant wantedAt = null;
    GeoPoint destination = null;
    int confirmedAge = 0;
    boolean cash = false;
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
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        case 2:
          if (!in.skipNull()) destination = GeoPoint.read(in);
          break;
        case 3:
          if (!in.skipNull()) confirmedAge = in.int32();
          break;
        case 4:
          if (!in.skipNull()) cash = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.cart = cart;
    this.wantedAt = wantedAt;
    this.destination = destination;
    this.confirmedAge = confirmedAge;
    this.cash = cash;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
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

  /** Cash. */
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
    builder.cart = cart;
    builder.wantedAt = wantedAt;
    builder.destination = destination;
    builder.confirmedAge = confirmedAge;
    builder.cash = cash;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DeviceQuoteRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DeviceQuoteRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DeviceQuoteRequest::read);
  }

  /** Reads one out of a larger text. */
  public static DeviceQuoteRequest read(JsonReader in) {
    return new DeviceQuoteRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, cart);
    if (wantedAt != null) out.member(NAMES, 1, wantedAt);
    if (destination != null) out.member(NAMES, 2, destination);
    if (confirmedAge != 0) out.member(NAMES, 3, confirmedAge);
    if (cash) out.member(NAMES, 4, cash);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DeviceQuoteRequest)) return false;
    DeviceQuoteRequest that = (DeviceQuoteRequest) object;
    return Objects.equals(cart, that.cart)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(destination, that.destination)
        && confirmedAge == that.confirmedAge
        && cash == that.cash;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cart, wantedAt, destination, confirmedAge, cash);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DeviceQuoteRequest. Not for several threads at once. */
  public static final class Builder {
    private Cart cart;
    private Instant wantedAt;
    private GeoPoint destination;
    private Integer confirmedAge;
    private Boolean cash;

    private Builder() {}

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
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

    /** Cash. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public DeviceQuoteRequest build() {
      return new DeviceQuoteRequest(this);
    }
  }
}
