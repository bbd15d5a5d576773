// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Simulation. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Simulation. */
public final class Simulation implements Document {
  private final long sales;
  private final long totalMinor;
  private final long commissionMinor;
  private final long commissionTaxMinor;
  private final long venueMinor;
  private final long platformMinor;
  private final long othersMinor;
  private final long venueOwes;
  private final long withoutTerm;

  private Simulation(Builder b) {
    sales = Lists.need(b.sales, "sales");
    totalMinor = Lists.need(b.totalMinor, "total_minor");
    commissionMinor = b.commissionMinor == null ? 0L : b.commissionMinor;
    commissionTaxMinor = b.commissionTaxMinor == null ? 0L : b.commissionTaxMinor;
    venueMinor = b.venueMinor == null ? 0L : b.venueMinor;
    platformMinor = b.platformMinor == null ? 0L : b.platformMinor;
    othersMinor = b.othersMinor == null ? 0L : b.othersMinor;
    venueOwes = b.venueOwes == null ? 0L : b.venueOwes;
    withoutTerm = b.withoutTerm == null ? 0L : b.withoutTerm;
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
    Builder b = new Builder();
    b.sales = sales;
    b.totalMinor = totalMinor;
    b.commissionMinor = commissionMinor;
    b.commissionTaxMinor = commissionTaxMinor;
    b.venueMinor = venueMinor;
    b.platformMinor = platformMinor;
    b.othersMinor = othersMinor;
    b.venueOwes = venueOwes;
    b.withoutTerm = withoutTerm;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "sales":
          b.sales = in.int64();
          break;
        case "total_minor":
          b.totalMinor = in.int64();
          break;
        case "commission_minor":
          if (!in.skipNull()) b.commissionMinor = in.int64();
          break;
        case "commission_tax_minor":
          if (!in.skipNull()) b.commissionTaxMinor = in.int64();
          break;
        case "venue_minor":
          if (!in.skipNull()) b.venueMinor = in.int64();
          break;
        case "platform_minor":
          if (!in.skipNull()) b.platformMinor = in.int64();
          break;
        case "others_minor":
          if (!in.skipNull()) b.othersMinor = in.int64();
          break;
        case "venue_owes":
          if (!in.skipNull()) b.venueOwes = in.int64();
          break;
        case "without_term":
          if (!in.skipNull()) b.withoutTerm = in.int64();
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
    out.member("sales", sales);
    out.member("total_minor", totalMinor);
    if (commissionMinor != 0L) out.member("commission_minor", commissionMinor);
    if (commissionTaxMinor != 0L) out.member("commission_tax_minor", commissionTaxMinor);
    if (venueMinor != 0L) out.member("venue_minor", venueMinor);
    if (platformMinor != 0L) out.member("platform_minor", platformMinor);
    if (othersMinor != 0L) out.member("others_minor", othersMinor);
    if (venueOwes != 0L) out.member("venue_owes", venueOwes);
    if (withoutTerm != 0L) out.member("without_term", withoutTerm);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Simulation)) return false;
    Simulation that = (Simulation) other;
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
      sales = value;
      return this;
    }

    /** Total minor. */
    public Builder totalMinor(long value) {
      totalMinor = value;
      return this;
    }

    /** Commission minor. May be left out. */
    public Builder commissionMinor(long value) {
      commissionMinor = value;
      return this;
    }

    /** Commission tax minor. May be left out. */
    public Builder commissionTaxMinor(long value) {
      commissionTaxMinor = value;
      return this;
    }

    /** Venue minor. May be left out. */
    public Builder venueMinor(long value) {
      venueMinor = value;
      return this;
    }

    /** Platform minor. May be left out. */
    public Builder platformMinor(long value) {
      platformMinor = value;
      return this;
    }

    /** Others minor. May be left out. */
    public Builder othersMinor(long value) {
      othersMinor = value;
      return this;
    }

    /** Sales after which the venue owes money. May be left out. */
    public Builder venueOwes(long value) {
      venueOwes = value;
      return this;
    }

    /** Sales that no term fits. May be left out. */
    public Builder withoutTerm(long value) {
      withoutTerm = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Simulation build() {
      return new Simulation(this);
    }
  }
}
