// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Venue. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Venue, "venue/1". */
public final class Venue implements Document {
  private static final Names NAMES = new Names("couvert", "id", "name", "kind", "description", "tags", "phone",
      "image", "address", "position", "currency", "clock", "default_locale", "hours", "offers", "zones", "kitchen",
      "paused", "paused_until", "accept_within_minutes", "version");

  private final String id;
  private final String name;
  private final String kind;
  private final LocalizedText description;
  private final List<String> tags;
  private final String phone;
  private final String image;
  private final Address address;
  private final GeoPoint position;
  private final String currency;
  private final VenueClock clock;
  private final String defaultLocale;
  private final Calendar hours;
  private final List<FulfilmentOffer> offers;
  private final List<DeliveryZone> zones;
  private final Kitchen kitchen;
  private final boolean paused;
  private final Instant pausedUntil;
  private final int acceptWithinMinutes;
  private final long version;

  private Venue(Builder builder) {
    id = Lists.need(builder.id, "id");
    name = Lists.need(builder.name, "name");
    kind = builder.kind == null ? "" : builder.kind;
    description = builder.description;
    tags = Lists.copy(builder.tags);
    phone = builder.phone == null ? "" : builder.phone;
    image = builder.image == null ? "" : builder.image;
    address = builder.address;
    position = Lists.need(builder.position, "position");
    currency = builder.currency == null ? "" : builder.currency;
    clock = Lists.need(builder.clock, "clock");
    defaultLocale = builder.defaultLocale == null ? "en" : builder.defaultLocale;
    hours = builder.hours;
    offers = Lists.copy(builder.offers);
    zones = Lists.copy(builder.zones);
    kitchen = builder.kitchen;
    paused = builder.paused == null ? false : builder.paused;
    pausedUntil = builder.pausedUntil;
    acceptWithinMinutes = builder.acceptWithinMinutes == null ? 10 : builder.acceptWithinMinutes;
    version = builder.version == null ? 0L : builder.version;
  }

  private Venue(JsonReader in) {
    String id = null;
    String name = null;
    String kind = "";
    LocalizedText description = null;
    List<String> tags = Lists.none();
    String phone = "";
    String image = "";
    Address address = null;
    GeoPoint position = null;
    String currency = "";
    VenueClock clock = null;
    String defaultLocale = "en";
    Calendar hours = null;
    List<FulfilmentOffer> offers = Lists.none();
    List<DeliveryZone> zones = Lists.none();
    Kitchen kitchen = null;
    boolean paused = false;
    Instant pausedUntil = null;
    int acceptWithinMinutes = 10;
    long version = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("venue/1");
          break;
        case 1:
          id = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          name = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) kind = in.text();
          break;
        case 4:
          if (!in.skipNull()) description = LocalizedText.read(in);
          break;
        case 5:
          if (!in.skipNull()) tags = in.list(JsonReader::text);
          break;
        case 6:
          if (!in.skipNull()) phone = in.text();
          break;
        case 7:
          if (!in.skipNull()) image = in.text();
          break;
        case 8:
          if (!in.skipNull()) address = Address.read(in);
          break;
        case 9:
          position = GeoPoint.read(in);
          seenMembers |= 1L << 9;
          break;
        case 10:
          if (!in.skipNull()) currency = in.text();
          break;
        case 11:
          clock = VenueClock.read(in);
          seenMembers |= 1L << 11;
          break;
        case 12:
          if (!in.skipNull()) defaultLocale = in.text();
          break;
        case 13:
          if (!in.skipNull()) hours = Calendar.read(in);
          break;
        case 14:
          if (!in.skipNull()) offers = in.list(FulfilmentOffer::read);
          break;
        case 15:
          if (!in.skipNull()) zones = in.list(DeliveryZone::read);
          break;
        case 16:
          if (!in.skipNull()) kitchen = Kitchen.read(in);
          break;
        case 17:
          if (!in.skipNull()) paused = in.bool();
          break;
        case 18:
          if (!in.skipNull()) pausedUntil = in.instant();
          break;
        case 19:
          if (!in.skipNull()) acceptWithinMinutes = in.int32();
          break;
        case 20:
          if (!in.skipNull()) version = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xa06L & ~seenMembers);
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.tags = tags;
    this.phone = phone;
    this.image = image;
    this.address = address;
    this.position = position;
    this.currency = currency;
    this.clock = clock;
    this.defaultLocale = defaultLocale;
    this.hours = hours;
    this.offers = offers;
    this.zones = zones;
    this.kitchen = kitchen;
    this.paused = paused;
    this.pausedUntil = pausedUntil;
    this.acceptWithinMinutes = acceptWithinMinutes;
    this.version = version;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Kind. */
  public String kind() {
    return kind;
  }

  /** Description. */
  public Optional<LocalizedText> description() {
    return Optional.ofNullable(description);
  }

  /** Tags. */
  public List<String> tags() {
    return tags;
  }

  /** Phone. */
  public String phone() {
    return phone;
  }

  /** Image. */
  public String image() {
    return image;
  }

  /** Address. */
  public Optional<Address> address() {
    return Optional.ofNullable(address);
  }

  /** Position. */
  public GeoPoint position() {
    return position;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Clock. */
  public VenueClock clock() {
    return clock;
  }

  /** Default locale. */
  public String defaultLocale() {
    return defaultLocale;
  }

  /** Absent: always open. */
  public Optional<Calendar> hours() {
    return Optional.ofNullable(hours);
  }

  /** Offers. */
  public List<FulfilmentOffer> offers() {
    return offers;
  }

  /** Zones. */
  public List<DeliveryZone> zones() {
    return zones;
  }

  /** Absent: as many dishes at once as are ordered. */
  public Optional<Kitchen> kitchen() {
    return Optional.ofNullable(kitchen);
  }

  /** Paused. */
  public boolean paused() {
    return paused;
  }

  /** Paused until. */
  public Optional<Instant> pausedUntil() {
    return Optional.ofNullable(pausedUntil);
  }

  /** Accept within minutes. */
  public int acceptWithinMinutes() {
    return acceptWithinMinutes;
  }

  /** Set by the house. */
  public long version() {
    return version;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.kind = kind;
    builder.description = description;
    builder.tags = tags;
    builder.phone = phone;
    builder.image = image;
    builder.address = address;
    builder.position = position;
    builder.currency = currency;
    builder.clock = clock;
    builder.defaultLocale = defaultLocale;
    builder.hours = hours;
    builder.offers = offers;
    builder.zones = zones;
    builder.kitchen = kitchen;
    builder.paused = paused;
    builder.pausedUntil = pausedUntil;
    builder.acceptWithinMinutes = acceptWithinMinutes;
    builder.version = version;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Venue fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Venue fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Venue::read);
  }

  /** Reads one out of a larger text. */
  public static Venue read(JsonReader in) {
    return new Venue(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("venue/1");
    out.member(NAMES, 1, id);
    out.member(NAMES, 2, name);
    if (!kind.isEmpty()) out.member(NAMES, 3, kind);
    if (description != null) out.member(NAMES, 4, description);
    if (!tags.isEmpty()) out.member(NAMES, 5, tags);
    if (!phone.isEmpty()) out.member(NAMES, 6, phone);
    if (!image.isEmpty()) out.member(NAMES, 7, image);
    if (address != null) out.member(NAMES, 8, address);
    out.member(NAMES, 9, position);
    if (!currency.isEmpty()) out.member(NAMES, 10, currency);
    out.member(NAMES, 11, clock);
    if (!defaultLocale.equals("en")) out.member(NAMES, 12, defaultLocale);
    if (hours != null) out.member(NAMES, 13, hours);
    if (!offers.isEmpty()) out.member(NAMES, 14, offers);
    if (!zones.isEmpty()) out.member(NAMES, 15, zones);
    if (kitchen != null) out.member(NAMES, 16, kitchen);
    if (paused) out.member(NAMES, 17, paused);
    if (pausedUntil != null) out.member(NAMES, 18, pausedUntil);
    if (acceptWithinMinutes != 10) out.member(NAMES, 19, acceptWithinMinutes);
    if (version != 0L) out.member(NAMES, 20, version);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Venue)) return false;
    Venue that = (Venue) object;
    return Objects.equals(id, that.id)
        && Objects.equals(name, that.name)
        && Objects.equals(kind, that.kind)
        && Objects.equals(description, that.description)
        && Objects.equals(tags, that.tags)
        && Objects.equals(phone, that.phone)
        && Objects.equals(image, that.image)
        && Objects.equals(address, that.address)
        && Objects.equals(position, that.position)
        && Objects.equals(currency, that.currency)
        && Objects.equals(clock, that.clock)
        && Objects.equals(defaultLocale, that.defaultLocale)
        && Objects.equals(hours, that.hours)
        && Objects.equals(offers, that.offers)
        && Objects.equals(zones, that.zones)
        && Objects.equals(kitchen, that.kitchen)
        && paused == that.paused
        && Objects.equals(pausedUntil, that.pausedUntil)
        && acceptWithinMinutes == that.acceptWithinMinutes
        && version == that.version;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, kind, description, tags, phone, image, address, position, currency, clock,
        defaultLocale, hours, offers, zones, kitchen, paused, pausedUntil, acceptWithinMinutes, version);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Venue. Not for several threads at once. */
  public static final class Builder {
    private String id;
    private String name;
    private String kind;
    private LocalizedText description;
    private List<String> tags;
    private String phone;
    private String image;
    private Address address;
    private GeoPoint position;
    private String currency;
    private VenueClock clock;
    private String defaultLocale;
    private Calendar hours;
    private List<FulfilmentOffer> offers;
    private List<DeliveryZone> zones;
    private Kitchen kitchen;
    private Boolean paused;
    private Instant pausedUntil;
    private Integer acceptWithinMinutes;
    private Long version;

    private Builder() {}

    /** Id. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Kind. May be left out. */
    public Builder kind(String value) {
      this.kind = value;
      return this;
    }

    /** Description. May be left out. */
    public Builder description(LocalizedText value) {
      this.description = value;
      return this;
    }

    /** Tags. May be left out. */
    public Builder tags(List<? extends String> value) {
      this.tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Tags. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** Phone. May be left out. */
    public Builder phone(String value) {
      this.phone = value;
      return this;
    }

    /** Image. May be left out. */
    public Builder image(String value) {
      this.image = value;
      return this;
    }

    /** Address. May be left out. */
    public Builder address(Address value) {
      this.address = value;
      return this;
    }

    /** Position. */
    public Builder position(GeoPoint value) {
      this.position = value;
      return this;
    }

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Clock. */
    public Builder clock(VenueClock value) {
      this.clock = value;
      return this;
    }

    /** Default locale. May be left out. */
    public Builder defaultLocale(String value) {
      this.defaultLocale = value;
      return this;
    }

    /** Absent: always open. May be left out. */
    public Builder hours(Calendar value) {
      this.hours = value;
      return this;
    }

    /** Offers. May be left out. */
    public Builder offers(List<? extends FulfilmentOffer> value) {
      this.offers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Offers. May be left out. */
    public Builder offers(FulfilmentOffer... value) {
      return offers(Arrays.asList(value));
    }

    /** Zones. May be left out. */
    public Builder zones(List<? extends DeliveryZone> value) {
      this.zones = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Zones. May be left out. */
    public Builder zones(DeliveryZone... value) {
      return zones(Arrays.asList(value));
    }

    /** Absent: as many dishes at once as are ordered. May be left out. */
    public Builder kitchen(Kitchen value) {
      this.kitchen = value;
      return this;
    }

    /** Paused. May be left out. */
    public Builder paused(boolean value) {
      this.paused = value;
      return this;
    }

    /** Paused until. May be left out. */
    public Builder pausedUntil(Instant value) {
      this.pausedUntil = value;
      return this;
    }

    /** Accept within minutes. May be left out. */
    public Builder acceptWithinMinutes(int value) {
      this.acceptWithinMinutes = value;
      return this;
    }

    /** Set by the house. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Venue build() {
      return new Venue(this);
    }
  }
}
