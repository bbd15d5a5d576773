// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Contract. Do not edit.
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

/** A document of the type Contract, "contract/1". */
public final class Contract implements Document {
  private static final Names NAMES = new Names("couvert", "ref", "version", "venue", "from", "until", "terms",
      "mode", "tax", "tax_ref", "venue_fees", "courier_fees", "venue_bears_rounding");

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

  private Contract(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    version = builder.version == null ? 1L : builder.version;
    venue = Lists.need(builder.venue, "venue");
    from = builder.from;
    until = builder.until;
    terms = Lists.copy(builder.terms);
    mode = builder.mode == null ? Rounding.HALF_UP : builder.mode;
    tax = builder.tax == null ? 0L : builder.tax;
    taxRef = builder.taxRef == null ? "" : builder.taxRef;
    venueFees = Lists.copy(builder.venueFees);
    courierFees = Lists.copy(builder.courierFees);
    venueBearsRounding = builder.venueBearsRounding == null ? false : builder.venueBearsRounding;
  }

  private Contract(JsonReader in) {
    String ref = null;
    long version = 1L;
    String venue = null;
    LocalDate from = null;
    LocalDate until = null;
    List<CommissionTerm> terms = Lists.none();
    Rounding mode = Rounding.HALF_UP;
    long tax = 0L;
    String taxRef = "";
    List<FeeKind> venueFees = Lists.none();
    List<FeeKind> courierFees = Lists.none();
    boolean venueBearsRounding = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("contract/1");
          break;
        case 1:
          ref = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) version = in.int64();
          break;
        case 3:
          venue = in.text();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) from = in.date();
          break;
        case 5:
          if (!in.skipNull()) until = in.date();
          break;
        case 6:
          if (!in.skipNull()) terms = in.list(CommissionTerm::read);
          break;
        case 7:
          if (!in.skipNull()) mode = Rounding.read(in);
          break;
        case 8:
          if (!in.skipNull()) tax = in.int64();
          break;
        case 9:
          if (!in.skipNull()) taxRef = in.text();
          break;
        case 10:
          if (!in.skipNull()) venueFees = in.list(FeeKind::read);
          break;
        case 11:
          if (!in.skipNull()) courierFees = in.list(FeeKind::read);
          break;
        case 12:
          if (!in.skipNull()) venueBearsRounding = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xaL & ~seenMembers);
    this.ref = ref;
    this.version = version;
    this.venue = venue;
    this.from = from;
    this.until = until;
    this.terms = terms;
    this.mode = mode;
    this.tax = tax;
    this.taxRef = taxRef;
    this.venueFees = venueFees;
    this.courierFees = courierFees;
    this.venueBearsRounding = venueBearsRounding;
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
    Builder builder = new Builder();
    builder.ref = ref;
    builder.version = version;
    builder.venue = venue;
    builder.from = from;
    builder.until = until;
    builder.terms = terms;
    builder.mode = mode;
    builder.tax = tax;
    builder.taxRef = taxRef;
    builder.venueFees = venueFees;
    builder.courierFees = courierFees;
    builder.venueBearsRounding = venueBearsRounding;
    return builder;
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
    return new Contract(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("contract/1");
    out.member(NAMES, 1, ref);
    if (version != 1L) out.member(NAMES, 2, version);
    out.member(NAMES, 3, venue);
    if (from != null) out.member(NAMES, 4, from);
    if (until != null) out.member(NAMES, 5, until);
    if (!terms.isEmpty()) out.member(NAMES, 6, terms);
    if (mode != Rounding.HALF_UP) out.member(NAMES, 7, mode);
    if (tax != 0L) out.member(NAMES, 8, tax);
    if (!taxRef.isEmpty()) out.member(NAMES, 9, taxRef);
    if (!venueFees.isEmpty()) out.member(NAMES, 10, venueFees);
    if (!courierFees.isEmpty()) out.member(NAMES, 11, courierFees);
    if (venueBearsRounding) out.member(NAMES, 12, venueBearsRounding);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Contract)) return false;
    Contract that = (Contract) object;
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
      this.ref = value;
      return this;
    }

    /** Version. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
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

    /** The first that fits applies. May be left out. */
    public Builder terms(List<? extends CommissionTerm> value) {
      this.terms = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** The first that fits applies. May be left out. */
    public Builder terms(CommissionTerm... value) {
      return terms(Arrays.asList(value));
    }

    /** Mode. May be left out. */
    public Builder mode(Rounding value) {
      this.mode = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; on the commission. May be left out. */
    public Builder tax(long value) {
      this.tax = value;
      return this;
    }

    /** Tax ref. May be left out. */
    public Builder taxRef(String value) {
      this.taxRef = value;
      return this;
    }

    /** Venue fees. May be left out. */
    public Builder venueFees(List<? extends FeeKind> value) {
      this.venueFees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Venue fees. May be left out. */
    public Builder venueFees(FeeKind... value) {
      return venueFees(Arrays.asList(value));
    }

    /** Courier fees. May be left out. */
    public Builder courierFees(List<? extends FeeKind> value) {
      this.courierFees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Courier fees. May be left out. */
    public Builder courierFees(FeeKind... value) {
      return courierFees(Arrays.asList(value));
    }

    /** Venue bears rounding. May be left out. */
    public Builder venueBearsRounding(boolean value) {
      this.venueBearsRounding = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Contract build() {
      return new Contract(this);
    }
  }
}
