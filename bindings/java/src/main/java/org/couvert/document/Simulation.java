// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Simulation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Simulation. */
public final class Simulation implements Document {
  private static final Names NAMES = new Names("sales", "total_minor", "commission_minor", "commission_tax_minor",
      "venue_minor", "platform_minor", "others_minor", "venue_owes", "without_term");

  private final long sales;
  private final long totalMinor;
  private final long commissionMinor;
  private final long commissionTaxMinor;
  private final long venueMinor;
  private final long platformMinor;
  private final long othersMinor;
  private final long venueOwes;
  private final long withoutTerm;

  private Simulation(Builder builder) {
    sales = Lists.need(builder.sales, "sales");
    totalMinor = Lists.need(builder.totalMinor, "total_minor");
    commissionMinor = builder.commissionMinor == null ? 0L : builder.commissionMinor;
    commissionTaxMinor = builder.commissionTaxMinor == null ? 0L : builder.commissionTaxMinor;
    venueMinor = builder.venueMinor == null ? 0L : builder.venueMinor;
    platformMinor = builder.platformMinor == null ? 0L : builder.platformMinor;
    othersMinor = builder.othersMinor == null ? 0L : builder.othersMinor;
    venueOwes = builder.venueOwes == null ? 0L : builder.venueOwes;
    withoutTerm = builder.withoutTerm == null ? 0L : builder.withoutTerm;
  }

  private Simulation(JsonReader in) {
    long sales = 0L;
    long totalMinor = 0L;
    long commissionMinor = 0L;
    long commissionTaxMinor = 0L;
    long venueMinor = 0L;
    long platformMinor = 0L;
    long othersMinor = 0L;
    long venueOwes = 0L;
    long withoutTerm = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          sales = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          totalMinor = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) commissionMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) commissionTaxMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) venueMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) platformMinor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) othersMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) venueOwes = in.int64();
          break;
        case 8:
          if (!in.skipNull()) withoutTerm = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.sales = sales;
    this.totalMinor = totalMinor;
    this.commissionMinor = commissionMinor;
    this.commissionTaxMinor = commissionTaxMinor;
    this.venueMinor = venueMinor;
    this.platformMinor = platformMinor;
    this.othersMinor = othersMinor;
    this.venueOwes = venueOwes;
    this.withoutTerm = withoutTerm;
  }

  /** Sales. */
  public long sales() {
    return sales;
  }

  /** Total minor. */
  public long totalMinor() {
    return totalMinor;
  }

  /** Commission minor. */
  public long commissionMinor() {
    return commissionMinor;
  }

  /** Commission tax minor. */
  public long commissionTaxMinor() {
    return commissionTaxMinor;
  }

  /** Venue minor. */
  public long venueMinor() {
    return venueMinor;
  }

  /** Platform minor. */
  public long platformMinor() {
    return platformMinor;
  }

  /** Others minor. */
  public long othersMinor() {
    return othersMinor;
  }

  /** Sales after which the venue owes money. */
  public long venueOwes() {
    return venueOwes;
  }

  /** Sales that no term fits. */
  public long withoutTerm() {
    return withoutTerm;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sales = sales;
    builder.totalMinor = totalMinor;
    builder.commissionMinor = commissionMinor;
    builder.commissionTaxMinor = commissionTaxMinor;
    builder.venueMinor = venueMinor;
    builder.platformMinor = platformMinor;
    builder.othersMinor = othersMinor;
    builder.venueOwes = venueOwes;
    builder.withoutTerm = withoutTerm;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Simulation fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Simulation fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Simulation::read);
  }

  /** Reads one out of a larger text. */
  public static Simulation read(JsonReader in) {
    return new Simulation(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, sales);
    out.member(NAMES, 1, totalMinor);
    if (commissionMinor != 0L) out.member(NAMES, 2, commissionMinor);
    if (commissionTaxMinor != 0L) out.member(NAMES, 3, commissionTaxMinor);
    if (venueMinor != 0L) out.member(NAMES, 4, venueMinor);
    if (platformMinor != 0L) out.member(NAMES, 5, platformMinor);
    if (othersMinor != 0L) out.member(NAMES, 6, othersMinor);
    if (venueOwes != 0L) out.member(NAMES, 7, venueOwes);
    if (withoutTerm != 0L) out.member(NAMES, 8, withoutTerm);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Simulation)) return false;
    Simulation that = (Simulation) object;
    return sales == that.sales
        && totalMinor == that.totalMinor
        && commissionMinor == that.commissionMinor
        && commissionTaxMinor == that.commissionTaxMinor
        && venueMinor == that.venueMinor
        && platformMinor == that.platformMinor
        && othersMinor == that.othersMinor
        && venueOwes == that.venueOwes
        && withoutTerm == that.withoutTerm;
  }

  @Override
  public int hashCode() {
    return Objects.hash(sales, totalMinor, commissionMinor, commissionTaxMinor, venueMinor, platformMinor,
        othersMinor, venueOwes, withoutTerm);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Simulation. Not for several threads at once. */
  public static final class Builder {
    private Long sales;
    private Long totalMinor;
    private Long commissionMinor;
    private Long commissionTaxMinor;
    private Long venueMinor;
    private Long platformMinor;
    private Long othersMinor;
    private Long venueOwes;
    private Long withoutTerm;

    private Builder() {}

    /** Sales. */
    public Builder sales(long value) {
      this.sales = value;
      return this;
    }

    /** Total minor. */
    public Builder totalMinor(long value) {
      this.totalMinor = value;
      return this;
    }

    /** Commission minor. May be left out. */
    public Builder commissionMinor(long value) {
      this.commissionMinor = value;
      return this;
    }

    /** Commission tax minor. May be left out. */
    public Builder commissionTaxMinor(long value) {
      this.commissionTaxMinor = value;
      return this;
    }

    /** Venue minor. May be left out. */
    public Builder venueMinor(long value) {
      this.venueMinor = value;
      return this;
    }

    /** Platform minor. May be left out. */
    public Builder platformMinor(long value) {
      this.platformMinor = value;
      return this;
    }

    /** Others minor. May be left out. */
    public Builder othersMinor(long value) {
      this.othersMinor = value;
      return this;
    }

    /** Sales after which the venue owes money. May be left out. */
    public Builder venueOwes(long value) {
      this.venueOwes = value;
      return this;
    }

    /** Sales that no term fits. May be left out. */
    public Builder withoutTerm(long value) {
      this.withoutTerm = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Simulation build() {
      return new Simulation(this);
    }
  }
}
