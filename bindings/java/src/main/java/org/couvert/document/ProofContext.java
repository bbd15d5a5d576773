// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofContext. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ProofContext. */
public final class ProofContext implements Document {
  private static final Names NAMES = new Names("at", "date", "distance_m", "clock", "zone", "weight_g", "place",
      "cash", "exhausted");

  private final Instant at;
  private final LocalDate date;
  private final Long distanceM;
  private final VenueClock clock;
  private final String zone;
  private final Long weightG;
  private final String place;
  private final boolean cash;
  private final List<String> exhausted;

  private ProofContext(Builder builder) {
    at = Lists.need(builder.at, "at");
    date = Lists.need(builder.date, "date");
    distanceM = builder.distanceM;
    clock = builder.clock;
    zone = builder.zone == null ? "" : builder.zone;
    weightG = builder.weightG;
    place = builder.place == null ? "" : builder.place;
    cash = builder.cash == null ? false : builder.cash;
    exhausted = Lists.copy(builder.exhausted);
  }

  private ProofContext(JsonReader in) {
    Instant at = null;
    LocalDate date = null;
    Long distanceM = null;
    VenueClock clock = null;
    String zone = "";
    Long weightG = null;
    String place = "";
    boolean cash = false;
    List<String> exhausted = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          at = in.instant();
          seenMembers |= 1L << 0;
          break;
        case 1:
          date = in.date();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) distanceM = in.int64();
          break;
        case 3:
          if (!in.skipNull()) clock = VenueClock.read(in);
          break;
        case 4:
          if (!in.skipNull()) zone = in.text();
          break;
        case 5:
          if (!in.skipNull()) weightG = in.int64();
          break;
        case 6:
          if (!in.skipNull()) place = in.text();
          break;
        case 7:
          if (!in.skipNull()) cash = in.bool();
          break;
        case 8:
          if (!in.skipNull()) exhausted = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.at = at;
    this.date = date;
    this.distanceM = distanceM;
    this.clock = clock;
    this.zone = zone;
    this.weightG = weightG;
    this.place = place;
    this.cash = cash;
    this.exhausted = exhausted;
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
    Builder builder = new Builder();
    builder.at = at;
    builder.date = date;
    builder.distanceM = distanceM;
    builder.clock = clock;
    builder.zone = zone;
    builder.weightG = weightG;
    builder.place = place;
    builder.cash = cash;
    builder.exhausted = exhausted;
    return builder;
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
    return new ProofContext(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, at);
    out.member(NAMES, 1, date);
    if (distanceM != null) out.member(NAMES, 2, distanceM);
    if (clock != null) out.member(NAMES, 3, clock);
    if (!zone.isEmpty()) out.member(NAMES, 4, zone);
    if (weightG != null) out.member(NAMES, 5, weightG);
    if (!place.isEmpty()) out.member(NAMES, 6, place);
    if (cash) out.member(NAMES, 7, cash);
    if (!exhausted.isEmpty()) out.member(NAMES, 8, exhausted);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ProofContext)) return false;
    ProofContext that = (ProofContext) object;
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
      this.at = value;
      return this;
    }

    /** Date. */
    public Builder date(LocalDate value) {
      this.date = value;
      return this;
    }

    /** Distance m. May be left out. */
    public Builder distanceM(long value) {
      this.distanceM = value;
      return this;
    }

    /** Clock. May be left out. */
    public Builder clock(VenueClock value) {
      this.clock = value;
      return this;
    }

    /** Zone. May be left out. */
    public Builder zone(String value) {
      this.zone = value;
      return this;
    }

    /** Weight g. May be left out. */
    public Builder weightG(long value) {
      this.weightG = value;
      return this;
    }

    /** Place. May be left out. */
    public Builder place(String value) {
      this.place = value;
      return this;
    }

    /** Cash. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** Exhausted. May be left out. */
    public Builder exhausted(List<? extends String> value) {
      this.exhausted = value == null ? null : new ArrayList<>(value);
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
