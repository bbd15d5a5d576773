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
import org.couvert.json.Utf8;

/** A document of the type TaxRule. */
public final class TaxRule implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          builder.ref = in.text();
          break;
        case "tax_class":
          builder.taxClass = in.text();
          break;
        case "fulfilments":
          if (!in.skipNull()) builder.fulfilments = in.list(Fulfilment::read);
          break;
        case "rate":
          builder.rate = in.int64();
          break;
        case "included":
          if (!in.skipNull()) builder.included = in.bool();
          break;
        case "from":
          if (!in.skipNull()) builder.from = in.date();
          break;
        case "until":
          if (!in.skipNull()) builder.until = in.date();
          break;
        case "places":
          if (!in.skipNull()) builder.places = in.list(JsonReader::text);
          break;
        case "mode":
          if (!in.skipNull()) builder.mode = Rounding.read(in);
          break;
        case "remitter":
          if (!in.skipNull()) builder.remitter = Remitter.read(in);
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
    out.member("ref", ref);
    out.member("tax_class", taxClass);
    if (!fulfilments.isEmpty()) out.member("fulfilments", fulfilments);
    out.member("rate", rate);
    if (!included) out.member("included", included);
    if (from != null) out.member("from", from);
    if (until != null) out.member("until", until);
    if (!places.isEmpty()) out.member("places", places);
    if (mode != null) out.member("mode", mode);
    if (remitter != Remitter.VENUE) out.member("remitter", remitter);
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
