// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PricingRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PricingRequest. */
public final class PricingRequest implements Document {
  private final Cart cart;
  private final Instant at;
  private final Instant wantedAt;
  private final GeoPoint destination;
  private final int confirmedAge;
  private final boolean cash;
  private final List<String> exhausted;
  private final Stock stock;
  private final Long distanceM;
  private final Long weightG;
  private final String zone;
  private final String place;

  private PricingRequest(Builder builder) {
    cart = Lists.need(builder.cart, "cart");
    at = Lists.need(builder.at, "at");
    wantedAt = builder.wantedAt;
    destination = builder.destination;
    confirmedAge = builder.confirmedAge == null ? 0 : builder.confirmedAge;
    cash = builder.cash == null ? false : builder.cash;
    exhausted = Lists.copy(builder.exhausted);
    stock = builder.stock;
    distanceM = builder.distanceM;
    weightG = builder.weightG;
    zone = builder.zone == null ? "" : builder.zone;
    place = builder.place == null ? "" : builder.place;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Absent: as soon as possible. */
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

  /** Promotions that this customer may not use any more. */
  public List<String> exhausted() {
    return exhausted;
  }

  /** Stock. */
  public Optional<Stock> stock() {
    return Optional.ofNullable(stock);
  }

  /** From the venue, for fees, by road for instance; absent: in a straight line to the destination. */
  public OptionalLong distanceM() {
    return distanceM == null ? OptionalLong.empty() : OptionalLong.of(distanceM);
  }

  /** Of the goods, for fees. */
  public OptionalLong weightG() {
    return weightG == null ? OptionalLong.empty() : OptionalLong.of(weightG);
  }

  /** Of delivery; absent: the one that the destination is in. */
  public String zone() {
    return zone;
  }

  /** Where the tax is due; absent: the zone. */
  public String place() {
    return place;
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
    builder.cash = cash;
    builder.exhausted = exhausted;
    builder.stock = stock;
    builder.distanceM = distanceM;
    builder.weightG = weightG;
    builder.zone = zone;
    builder.place = place;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PricingRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PricingRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PricingRequest::read);
  }

  /** Reads one out of a larger text. */
  public static PricingRequest read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "cart":
          builder.cart = Cart.read(in);
          break;
        case "at":
          builder.at = in.instant();
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
        case "cash":
          if (!in.skipNull()) builder.cash = in.bool();
          break;
        case "exhausted":
          if (!in.skipNull()) builder.exhausted = in.list(JsonReader::text);
          break;
        case "stock":
          if (!in.skipNull()) builder.stock = Stock.read(in);
          break;
        case "distance_m":
          if (!in.skipNull()) builder.distanceM = in.int64();
          break;
        case "weight_g":
          if (!in.skipNull()) builder.weightG = in.int64();
          break;
        case "zone":
          if (!in.skipNull()) builder.zone = in.text();
          break;
        case "place":
          if (!in.skipNull()) builder.place = in.text();
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
    out.member("at", at);
    if (wantedAt != null) out.member("wanted_at", wantedAt);
    if (destination != null) out.member("destination", destination);
    if (confirmedAge != 0) out.member("confirmed_age", confirmedAge);
    if (cash) out.member("cash", cash);
    if (!exhausted.isEmpty()) out.member("exhausted", exhausted);
    if (stock != null) out.member("stock", stock);
    if (distanceM != null) out.member("distance_m", distanceM);
    if (weightG != null) out.member("weight_g", weightG);
    if (!zone.isEmpty()) out.member("zone", zone);
    if (!place.isEmpty()) out.member("place", place);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PricingRequest)) return false;
    PricingRequest that = (PricingRequest) object;
    return Objects.equals(cart, that.cart)
        && Objects.equals(at, that.at)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(destination, that.destination)
        && confirmedAge == that.confirmedAge
        && cash == that.cash
        && Objects.equals(exhausted, that.exhausted)
        && Objects.equals(stock, that.stock)
        && Objects.equals(distanceM, that.distanceM)
        && Objects.equals(weightG, that.weightG)
        && Objects.equals(zone, that.zone)
        && Objects.equals(place, that.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cart, at, wantedAt, destination, confirmedAge, cash, exhausted, stock, distanceM,
        weightG, zone, place);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PricingRequest. Not for several threads at once. */
  public static final class Builder {
    private Cart cart;
    private Instant at;
    private Instant wantedAt;
    private GeoPoint destination;
    private Integer confirmedAge;
    private Boolean cash;
    private List<String> exhausted;
    private Stock stock;
    private Long distanceM;
    private Long weightG;
    private String zone;
    private String place;

    private Builder() {}

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Absent: as soon as possible. May be left out. */
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

    /** Promotions that this customer may not use any more. May be left out. */
    public Builder exhausted(List<? extends String> value) {
      this.exhausted = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Promotions that this customer may not use any more. May be left out. */
    public Builder exhausted(String... value) {
      return exhausted(Arrays.asList(value));
    }

    /** Stock. May be left out. */
    public Builder stock(Stock value) {
      this.stock = value;
      return this;
    }

    /**
     * From the venue, for fees, by road for instance; absent: in a straight line to the destination. May be left out.
     */
    public Builder distanceM(long value) {
      this.distanceM = value;
      return this;
    }

    /** Of the goods, for fees. May be left out. */
    public Builder weightG(long value) {
      this.weightG = value;
      return this;
    }

    /** Of delivery; absent: the one that the destination is in. May be left out. */
    public Builder zone(String value) {
      this.zone = value;
      return this;
    }

    /** Where the tax is due; absent: the zone. May be left out. */
    public Builder place(String value) {
      this.place = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PricingRequest build() {
      return new PricingRequest(this);
    }
  }
}
