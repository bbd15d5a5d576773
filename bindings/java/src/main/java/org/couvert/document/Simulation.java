// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Simulation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "sales":
          builder.sales = in.int64();
          break;
        case "total_minor":
          builder.totalMinor = in.int64();
          break;
        case "commission_minor":
          if (!in.skipNull()) builder.commissionMinor = in.int64();
          break;
        case "commission_tax_minor":
          if (!in.skipNull()) builder.commissionTaxMinor = in.int64();
          break;
        case "venue_minor":
          if (!in.skipNull()) builder.venueMinor = in.int64();
          break;
        case "platform_minor":
          if (!in.skipNull()) builder.platformMinor = in.int64();
          break;
        case "others_minor":
          if (!in.skipNull()) builder.othersMinor = in.int64();
          break;
        case "venue_owes":
          if (!in.skipNull()) builder.venueOwes = in.int64();
          break;
        case "without_term":
          if (!in.skipNull()) builder.withoutTerm = in.int64();
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
