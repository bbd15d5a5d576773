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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PricingRequest. */
public final class PricingRequest implements Document {
  private static final Names NAMES = new Names("cart", "at", "wanted_at", "destination", "confirmed_age", "cash",
      "exhausted", "stock", "distance_m", "weight_g", "zone", "place");

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

  private PricingRequest(JsonReader in) {
    Cart cart = null;
    Instant at = null;
    Instant wantedAt = null;
    GeoPoint destination = null;
    int confirmedAge = 0;
    boolean cash = false;
    List<String> exhausted = Lists.none();
    Stock stock = null;
    Long distanceM = null;
    Long weightG = null;
    String zone = "";
    String place = "";
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
          at = in.instant();
          seenMembers |= 1L << 1;
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
          if (!in.skipNull()) cash = in.bool();
          break;
        case 6:
          if (!in.skipNull()) exhausted = in.list(JsonReader::text);
          break;
        case 7:
          if (!in.skipNull()) stock = Stock.read(in);
          break;
        case 8:
          if (!in.skipNull()) distanceM = in.int64();
          break;
        case 9:
          if (!in.skipNull()) weightG = in.int64();
          break;
        case 10:
          if (!in.skipNull()) zone = in.text();
          break;
        case 11:
          if (!in.skipNull()) place = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.cart = cart;
    this.at = at;
    this.wantedAt = wantedAt;
    this.destination = destination;
    this.confirmedAge = confirmedAge;
    this.cash = cash;
    this.exhausted = exhausted;
    this.stock = stock;
    this.distanceM = distanceM;
    this.weightG = weightG;
    this.zone = zone;
    this.place = place;
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
    return new PricingRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, cart);
    out.member(NAMES, 1, at);
    if (wantedAt != null) out.member(NAMES, 2, wantedAt);
    if (destination != null) out.member(NAMES, 3, destination);
    if (confirmedAge != 0) out.member(NAMES, 4, confirmedAge);
    if (cash) out.member(NAMES, 5, cash);
    if (!exhausted.isEmpty()) out.member(NAMES, 6, exhausted);
    if (stock != null) out.member(NAMES, 7, stock);
    if (distanceM != null) out.member(NAMES, 8, distanceM);
    if (weightG != null) out.member(NAMES, 9, weightG);
    if (!zone.isEmpty()) out.member(NAMES, 10, zone);
    if (!place.isEmpty()) out.member(NAMES, 11, place);
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
