// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PriceBook. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PriceBook. */
public final class PriceBook implements Document {
  private static final Names NAMES = new Names("ref", "name", "channels", "fulfilments", "venues", "calendar",
      "prices");

  private final String ref;
  private final LocalizedText name;
  private final List<String> channels;
  private final List<Fulfilment> fulfilments;
  private final List<String> venues;
  private final Calendar calendar;
  private final List<BookPrice> prices;

  private PriceBook(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    channels = Lists.copy(builder.channels);
    fulfilments = Lists.copy(builder.fulfilments);
    venues = Lists.copy(builder.venues);
    calendar = builder.calendar;
    prices = Lists.copy(builder.prices);
  }

  private PriceBook(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    List<String> channels = Lists.none();
    List<Fulfilment> fulfilments = Lists.none();
    List<String> venues = Lists.none();
    Calendar calendar = null;
    List<BookPrice> prices = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 2:
          if (!in.skipNull()) channels = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 4:
          if (!in.skipNull()) venues = in.list(JsonReader::text);
          break;
        case 5:
          if (!in.skipNull()) calendar = Calendar.read(in);
          break;
        case 6:
          if (!in.skipNull()) prices = in.list(BookPrice::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.channels = channels;
    this.fulfilments = fulfilments;
    this.venues = venues;
    this.calendar = calendar;
    this.prices = prices;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** None: all. */
  public List<String> channels() {
    return channels;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** None: all. */
  public List<String> venues() {
    return venues;
  }

  /** Absent: always. */
  public Optional<Calendar> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** Prices. */
  public List<BookPrice> prices() {
    return prices;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.channels = channels;
    builder.fulfilments = fulfilments;
    builder.venues = venues;
    builder.calendar = calendar;
    builder.prices = prices;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PriceBook fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PriceBook fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PriceBook::read);
  }

  /** Reads one out of a larger text. */
  public static PriceBook read(JsonReader in) {
    return new PriceBook(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (!channels.isEmpty()) out.member(NAMES, 2, channels);
    if (!fulfilments.isEmpty()) out.member(NAMES, 3, fulfilments);
    if (!venues.isEmpty()) out.member(NAMES, 4, venues);
    if (calendar != null) out.member(NAMES, 5, calendar);
    if (!prices.isEmpty()) out.member(NAMES, 6, prices);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PriceBook)) return false;
    PriceBook that = (PriceBook) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(channels, that.channels)
        && Objects.equals(fulfilments, that.fulfilments)
        && Objects.equals(venues, that.venues)
        && Objects.equals(calendar, that.calendar)
        && Objects.equals(prices, that.prices);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, channels, fulfilments, venues, calendar, prices);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PriceBook. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private List<String> channels;
    private List<Fulfilment> fulfilments;
    private List<String> venues;
    private Calendar calendar;
    private List<BookPrice> prices;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder channels(List<? extends String> value) {
      this.channels = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder channels(String... value) {
      return channels(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      this.fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder venues(List<? extends String> value) {
      this.venues = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder venues(String... value) {
      return venues(Arrays.asList(value));
    }

    /** Absent: always. May be left out. */
    public Builder calendar(Calendar value) {
      this.calendar = value;
      return this;
    }

    /** Prices. May be left out. */
    public Builder prices(List<? extends BookPrice> value) {
      this.prices = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Prices. May be left out. */
    public Builder prices(BookPrice... value) {
      return prices(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PriceBook build() {
      return new PriceBook(this);
    }
  }
}
