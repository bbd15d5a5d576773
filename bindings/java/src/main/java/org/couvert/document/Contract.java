// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Contract. Do not edit.
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

/** A document of the type Contract, "contract/1". */
public final class Contract implements Document {
  private final String ref;
  private final long version;
  private final String venue;
  private final LocalDate from;
  private final LocalDate until;
  private final List<CommissionTerm> terms;
  private final Rounding mode;
  private final long tax;
  private final String taxRef;
  private final List<FeeKind> venueFees;
  private final List<FeeKind> courierFees;
  private final boolean venueBearsRounding;

  private Contract(Builder b) {
    ref = Lists.need(b.ref, "ref");
    version = b.version == null ? 1L : b.version;
    venue = Lists.need(b.venue, "venue");
    from = b.from;
    until = b.until;
    terms = Lists.copy(b.terms);
    mode = b.mode == null ? Rounding.HALF_UP : b.mode;
    tax = b.tax == null ? 0L : b.tax;
    taxRef = b.taxRef == null ? "" : b.taxRef;
    venueFees = Lists.copy(b.venueFees);
    courierFees = Lists.copy(b.courierFees);
    venueBearsRounding = b.venueBearsRounding == null ? false : b.venueBearsRounding;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Venue date, inclusive. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** Venue date, inclusive. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** The first that fits applies. */
  public List<CommissionTerm> terms() {
    return terms;
  }

  /** Mode. */
  public Rounding mode() {
    return mode;
  }

  /** Parts per million: 55000 is 5.5 %; on the commission. */
  public long tax() {
    return tax;
  }

  /** Tax ref. */
  public String taxRef() {
    return taxRef;
  }

  /** Venue fees. */
  public List<FeeKind> venueFees() {
    return venueFees;
  }

  /** Courier fees. */
  public List<FeeKind> courierFees() {
    return courierFees;
  }

  /** Venue bears rounding. */
  public boolean venueBearsRounding() {
    return venueBearsRounding;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.ref = ref;
    b.version = version;
    b.venue = venue;
    b.from = from;
    b.until = until;
    b.terms = terms;
    b.mode = mode;
    b.tax = tax;
    b.taxRef = taxRef;
    b.venueFees = venueFees;
    b.courierFees = courierFees;
    b.venueBearsRounding = venueBearsRounding;
    return b;
  }

  /** Reads the JSON text of one. */
  public static Contract fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Contract fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Contract::read);
  }

  /** Reads one out of a larger text. */
  public static Contract read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("contract/1");
          break;
        case "ref":
          b.ref = in.text();
          break;
        case "version":
          if (!in.skipNull()) b.version = in.int64();
          break;
        case "venue":
          b.venue = in.text();
          break;
        case "from":
          if (!in.skipNull()) b.from = in.date();
          break;
        case "until":
          if (!in.skipNull()) b.until = in.date();
          break;
        case "terms":
          if (!in.skipNull()) b.terms = in.list(CommissionTerm::read);
          break;
        case "mode":
          if (!in.skipNull()) b.mode = Rounding.read(in);
          break;
        case "tax":
          if (!in.skipNull()) b.tax = in.int64();
          break;
        case "tax_ref":
          if (!in.skipNull()) b.taxRef = in.text();
          break;
        case "venue_fees":
          if (!in.skipNull()) b.venueFees = in.list(FeeKind::read);
          break;
        case "courier_fees":
          if (!in.skipNull()) b.courierFees = in.list(FeeKind::read);
          break;
        case "venue_bears_rounding":
          if (!in.skipNull()) b.venueBearsRounding = in.bool();
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
    out.member("couvert", "contract/1");
    out.member("ref", ref);
    if (version != 1L) out.member("version", version);
    out.member("venue", venue);
    if (from != null) out.member("from", from);
    if (until != null) out.member("until", until);
    if (!terms.isEmpty()) out.member("terms", terms);
    if (mode != Rounding.HALF_UP) out.member("mode", mode);
    if (tax != 0L) out.member("tax", tax);
    if (!taxRef.isEmpty()) out.member("tax_ref", taxRef);
    if (!venueFees.isEmpty()) out.member("venue_fees", venueFees);
    if (!courierFees.isEmpty()) out.member("courier_fees", courierFees);
    if (venueBearsRounding) out.member("venue_bears_rounding", venueBearsRounding);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Contract)) return false;
    Contract that = (Contract) other;
    return Objects.equals(ref, that.ref)
        && version == that.version
        && Objects.equals(venue, that.venue)
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until)
        && Objects.equals(terms, that.terms)
        && Objects.equals(mode, that.mode)
        && tax == that.tax
        && Objects.equals(taxRef, that.taxRef)
        && Objects.equals(venueFees, that.venueFees)
        && Objects.equals(courierFees, that.courierFees)
        && venueBearsRounding == that.venueBearsRounding;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, version, venue, from, until, terms, mode, tax, taxRef, venueFees, courierFees,
        venueBearsRounding);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Contract. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private Long version;
    private String venue;
    private LocalDate from;
    private LocalDate until;
    private List<CommissionTerm> terms;
    private Rounding mode;
    private Long tax;
    private String taxRef;
    private List<FeeKind> venueFees;
    private List<FeeKind> courierFees;
    private Boolean venueBearsRounding;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** Version. May be left out. */
    public Builder version(long value) {
      version = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      venue = value;
      return this;
    }

    /** Venue date, inclusive. May be left out. */
    public Builder from(LocalDate value) {
      from = value;
      return this;
    }

    /** Venue date, inclusive. May be left out. */
    public Builder until(LocalDate value) {
      until = value;
      return this;
    }

    /** The first that fits applies. May be left out. */
    public Builder terms(List<? extends CommissionTerm> value) {
      terms = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** The first that fits applies. May be left out. */
    public Builder terms(CommissionTerm... value) {
      return terms(Arrays.asList(value));
    }

    /** Mode. May be left out. */
    public Builder mode(Rounding value) {
      mode = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; on the commission. May be left out. */
    public Builder tax(long value) {
      tax = value;
      return this;
    }

    /** Tax ref. May be left out. */
    public Builder taxRef(String value) {
      taxRef = value;
      return this;
    }

    /** Venue fees. May be left out. */
    public Builder venueFees(List<? extends FeeKind> value) {
      venueFees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Venue fees. May be left out. */
    public Builder venueFees(FeeKind... value) {
      return venueFees(Arrays.asList(value));
    }

    /** Courier fees. May be left out. */
    public Builder courierFees(List<? extends FeeKind> value) {
      courierFees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Courier fees. May be left out. */
    public Builder courierFees(FeeKind... value) {
      return courierFees(Arrays.asList(value));
    }

    /** Venue bears rounding. May be left out. */
    public Builder venueBearsRounding(boolean value) {
      venueBearsRounding = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Contract build() {
      return new Contract(this);
    }
  }
}
