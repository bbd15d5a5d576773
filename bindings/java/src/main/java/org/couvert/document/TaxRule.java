// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TaxRule. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type TaxRule. */
public final class TaxRule implements Document {
  private static final Names NAMES = new Names("ref", "tax_class", "fulfilments", "rate", "included", "from",
      "until", "places", "mode", "remitter");

  private final String ref;
  private final String taxClass;
  private final List<Fulfilment> fulfilments;
  private final long rate;
  private final boolean included;
  private final LocalDate from;
  private final LocalDate until;
  private final List<String> places;
  private final Rounding mode;
  private final Remitter remitter;

  private TaxRule(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    taxClass = Lists.need(builder.taxClass, "tax_class");
    fulfilments = Lists.copy(builder.fulfilments);
    rate = Lists.need(builder.rate, "rate");
    included = builder.included == null ? true : builder.included;
    from = builder.from;
    until = builder.until;
    places = Lists.copy(builder.places);
    mode = builder.mode;
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
  }

  private TaxRule(JsonReader in) {
    String ref = null;
    String taxClass = null;
    List<Fulfilment> fulfilments = Lists.none();
    long rate = 0L;
    boolean included = true;
    LocalDate from = null;
    LocalDate until = null;
    List<String> places = Lists.none();
    Rounding mode = null;
    Remitter remitter = Remitter.VENUE;
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
          taxClass = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 3:
          rate = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) included = in.bool();
          break;
        case 5:
          if (!in.skipNull()) from = in.date();
          break;
        case 6:
          if (!in.skipNull()) until = in.date();
          break;
        case 7:
          if (!in.skipNull()) places = in.list(JsonReader::text);
          break;
        case 8:
          if (!in.skipNull()) mode = Rounding.read(in);
          break;
        case 9:
          if (!in.skipNull()) remitter = Remitter.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.ref = ref;
    this.taxClass = taxClass;
    this.fulfilments = fulfilments;
    this.rate = rate;
    this.included = included;
    this.from = from;
    this.until = until;
    this.places = places;
    this.mode = mode;
    this.remitter = remitter;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Tax class. */
  public String taxClass() {
    return taxClass;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Prices contain the tax; false: it is added. */
  public boolean included() {
    return included;
  }

  /** Venue date, inclusive. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** Venue date, inclusive. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** None: everywhere. */
  public List<String> places() {
    return places;
  }

  /** Absent: tax_mode of the rules. */
  public Optional<Rounding> mode() {
    return Optional.ofNullable(mode);
  }

  /** Who pays it to the state. */
  public Remitter remitter() {
    return remitter;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.taxClass = taxClass;
    builder.fulfilments = fulfilments;
    builder.rate = rate;
    builder.included = included;
    builder.from = from;
    builder.until = until;
    builder.places = places;
    builder.mode = mode;
    builder.remitter = remitter;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TaxRule fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TaxRule fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TaxRule::read);
  }

  /** Reads one out of a larger text. */
  public static TaxRule read(JsonReader in) {
    return new TaxRule(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, taxClass);
    if (!fulfilments.isEmpty()) out.member(NAMES, 2, fulfilments);
    out.member(NAMES, 3, rate);
    if (!included) out.member(NAMES, 4, included);
    if (from != null) out.member(NAMES, 5, from);
    if (until != null) out.member(NAMES, 6, until);
    if (!places.isEmpty()) out.member(NAMES, 7, places);
    if (mode != null) out.member(NAMES, 8, mode);
    if (remitter != Remitter.VENUE) out.member(NAMES, 9, remitter);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TaxRule)) return false;
    TaxRule that = (TaxRule) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(taxClass, that.taxClass)
        && Objects.equals(fulfilments, that.fulfilments)
        && rate == that.rate
        && included == that.included
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until)
        && Objects.equals(places, that.places)
        && Objects.equals(mode, that.mode)
        && Objects.equals(remitter, that.remitter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, taxClass, fulfilments, rate, included, from, until, places, mode, remitter);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TaxRule. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String taxClass;
    private List<Fulfilment> fulfilments;
    private Long rate;
    private Boolean included;
    private LocalDate from;
    private LocalDate until;
    private List<String> places;
    private Rounding mode;
    private Remitter remitter;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Tax class. */
    public Builder taxClass(String value) {
      this.taxClass = value;
      return this;
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

    /** Parts per million: 55000 is 5.5 %. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Prices contain the tax; false: it is added. May be left out. */
    public Builder included(boolean value) {
      this.included = value;
      return this;
    }

    /** Venue date, inclusive. May be left out. */
    public Builder from(LocalDate value) {
      this.from = value;
      return this;
    }

    /** Venue date, inclusive. May be left out. */
    public Builder until(LocalDate value) {
      this.until = value;
      return this;
    }

    /** None: everywhere. May be left out. */
    public Builder places(List<? extends String> value) {
      this.places = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: everywhere. May be left out. */
    public Builder places(String... value) {
      return places(Arrays.asList(value));
    }

    /** Absent: tax_mode of the rules. May be left out. */
    public Builder mode(Rounding value) {
      this.mode = value;
      return this;
    }

    /** Who pays it to the state. May be left out. */
    public Builder remitter(Remitter value) {
      this.remitter = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TaxRule build() {
      return new TaxRule(this);
    }
  }
}
