// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofContext. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ProofContext. */
public final class ProofContext implements Document {
  private final Instant at;
  private final LocalDate date;
  private final Long distanceM;
  private final VenueClock clock;
  private final String zone;
  private final Long weightG;
  private final String place;
  private final boolean cash;
  private final List<String> exhausted;

  private ProofContext(Builder b) {
    at = Lists.need(b.at, "at");
    date = Lists.need(b.date, "date");
    distanceM = b.distanceM;
    clock = b.clock;
    zone = b.zone == null ? "" : b.zone;
    weightG = b.weightG;
    place = b.place == null ? "" : b.place;
    cash = b.cash == null ? false : b.cash;
    exhausted = Lists.copy(b.exhausted);
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Date. */
  public LocalDate date() {
    return date;
  }

  /** Distance m. */
  public OptionalLong distanceM() {
    return distanceM == null ? OptionalLong.empty() : OptionalLong.of(distanceM);
  }

  /** Clock. */
  public Optional<VenueClock> clock() {
    return Optional.ofNullable(clock);
  }

  /** Zone. */
  public String zone() {
    return zone;
  }

  /** Weight g. */
  public OptionalLong weightG() {
    return weightG == null ? OptionalLong.empty() : OptionalLong.of(weightG);
  }

  /** Place. */
  public String place() {
    return place;
  }

  /** Cash. */
  public boolean cash() {
    return cash;
  }

  /** Exhausted. */
  public List<String> exhausted() {
    return exhausted;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.at = at;
    b.date = date;
    b.distanceM = distanceM;
    b.clock = clock;
    b.zone = zone;
    b.weightG = weightG;
    b.place = place;
    b.cash = cash;
    b.exhausted = exhausted;
    return b;
  }

  /** Reads the JSON text of one. */
  public static ProofContext fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ProofContext fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ProofContext::read);
  }

  /** Reads one out of a larger text. */
  public static ProofContext read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "at":
          b.at = in.instant();
          break;
        case "date":
          b.date = in.date();
          break;
        case "distance_m":
          if (!in.skipNull()) b.distanceM = in.int64();
          break;
        case "clock":
          if (!in.skipNull()) b.clock = VenueClock.read(in);
          break;
        case "zone":
          if (!in.skipNull()) b.zone = in.text();
          break;
        case "weight_g":
          if (!in.skipNull()) b.weightG = in.int64();
          break;
        case "place":
          if (!in.skipNull()) b.place = in.text();
          break;
        case "cash":
          if (!in.skipNull()) b.cash = in.bool();
          break;
        case "exhausted":
          if (!in.skipNull()) b.exhausted = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("at", at);
    out.member("date", date);
    if (distanceM != null) out.member("distance_m", distanceM);
    if (clock != null) out.member("clock", clock);
    if (!zone.isEmpty()) out.member("zone", zone);
    if (weightG != null) out.member("weight_g", weightG);
    if (!place.isEmpty()) out.member("place", place);
    if (cash) out.member("cash", cash);
    if (!exhausted.isEmpty()) out.member("exhausted", exhausted);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ProofContext)) return false;
    ProofContext that = (ProofContext) other;
    return Objects.equals(at, that.at)
        && Objects.equals(date, that.date)
        && Objects.equals(distanceM, that.distanceM)
        && Objects.equals(clock, that.clock)
        && Objects.equals(zone, that.zone)
        && Objects.equals(weightG, that.weightG)
        && Objects.equals(place, that.place)
        && cash == that.cash
        && Objects.equals(exhausted, that.exhausted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, date, distanceM, clock, zone, weightG, place, cash, exhausted);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ProofContext. Not for several threads at once. */
  public static final class Builder {
    private Instant at;
    private LocalDate date;
    private Long distanceM;
    private VenueClock clock;
    private String zone;
    private Long weightG;
    private String place;
    private Boolean cash;
    private List<String> exhausted;

    private Builder() {}

    /** At. */
    public Builder at(Instant value) {
      at = value;
      return this;
    }

    /** Date. */
    public Builder date(LocalDate value) {
      date = value;
      return this;
    }

    /** Distance m. May be left out. */
    public Builder distanceM(long value) {
      distanceM = value;
      return this;
    }

    /** Clock. May be left out. */
    public Builder clock(VenueClock value) {
      clock = value;
      return this;
    }

    /** Zone. May be left out. */
    public Builder zone(String value) {
      zone = value;
      return this;
    }

    /** Weight g. May be left out. */
    public Builder weightG(long value) {
      weightG = value;
      return this;
    }

    /** Place. May be left out. */
    public Builder place(String value) {
      place = value;
      return this;
    }

    /** Cash. May be left out. */
    public Builder cash(boolean value) {
      cash = value;
      return this;
    }

    /** Exhausted. May be left out. */
    public Builder exhausted(List<? extends String> value) {
      exhausted = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Exhausted. May be left out. */
    public Builder exhausted(String... value) {
      return exhausted(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ProofContext build() {
      return new ProofContext(this);
    }
  }
}
