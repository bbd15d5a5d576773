// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Stock. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Stock, "stock/1". */
public final class Stock implements Document {
  private static final Names NAMES = new Names("couvert", "venue", "version", "levels", "snoozes", "reservations");

  private final String venue;
  private final long version;
  private final List<StockLevel> levels;
  private final List<Snooze> snoozes;
  private final List<Reservation> reservations;

  private Stock(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    version = builder.version == null ? 0L : builder.version;
    levels = Lists.copy(builder.levels);
    snoozes = Lists.copy(builder.snoozes);
    reservations = Lists.copy(builder.reservations);
  }

  private Stock(JsonReader in) {
    String venue = null;
    long version = 0L;
    List<StockLevel> levels = Lists.none();
    List<Snooze> snoozes = Lists.none();
    List<Reservation> reservations = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("stock/1");
          break;
        case 1:
          venue = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) version = in.int64();
          break;
        case 3:
          if (!in.skipNull()) levels = in.list(StockLevel::read);
          break;
        case 4:
          if (!in.skipNull()) snoozes = in.list(Snooze::read);
          break;
        case 5:
          if (!in.skipNull()) reservations = in.list(Reservation::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.venue = venue;
    this.version = version;
    this.levels = levels;
    this.snoozes = snoozes;
    this.reservations = reservations;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Set by the house. */
  public long version() {
    return version;
  }

  /** Levels. */
  public List<StockLevel> levels() {
    return levels;
  }

  /** Snoozes. */
  public List<Snooze> snoozes() {
    return snoozes;
  }

  /** Reservations. */
  public List<Reservation> reservations() {
    return reservations;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.version = version;
    builder.levels = levels;
    builder.snoozes = snoozes;
    builder.reservations = reservations;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Stock fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Stock fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Stock::read);
  }

  /** Reads one out of a larger text. */
  public static Stock read(JsonReader in) {
    return new Stock(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("stock/1");
    out.member(NAMES, 1, venue);
    if (version != 0L) out.member(NAMES, 2, version);
    if (!levels.isEmpty()) out.member(NAMES, 3, levels);
    if (!snoozes.isEmpty()) out.member(NAMES, 4, snoozes);
    if (!reservations.isEmpty()) out.member(NAMES, 5, reservations);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Stock)) return false;
    Stock that = (Stock) object;
    return Objects.equals(venue, that.venue)
        && version == that.version
        && Objects.equals(levels, that.levels)
        && Objects.equals(snoozes, that.snoozes)
        && Objects.equals(reservations, that.reservations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, version, levels, snoozes, reservations);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Stock. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private Long version;
    private List<StockLevel> levels;
    private List<Snooze> snoozes;
    private List<Reservation> reservations;

    private Builder() {}

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Set by the house. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Levels. May be left out. */
    public Builder levels(List<? extends StockLevel> value) {
      this.levels = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Levels. May be left out. */
    public Builder levels(StockLevel... value) {
      return levels(Arrays.asList(value));
    }

    /** Snoozes. May be left out. */
    public Builder snoozes(List<? extends Snooze> value) {
      this.snoozes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Snoozes. May be left out. */
    public Builder snoozes(Snooze... value) {
      return snoozes(Arrays.asList(value));
    }

    /** Reservations. May be left out. */
    public Builder reservations(List<? extends Reservation> value) {
      this.reservations = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Reservations. May be left out. */
    public Builder reservations(Reservation... value) {
      return reservations(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Stock build() {
      return new Stock(this);
    }
  }
}
