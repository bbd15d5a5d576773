// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FulfilmentOffer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type FulfilmentOffer. */
public final class FulfilmentOffer implements Document {
  private final Fulfilment fulfilment;
  private final Calendar hours;
  private final int preparationMinutes;
  private final int daysAhead;
  private final Long minimumMinor;
  private final Long maximumMinor;
  private final int lastOrderMinutes;

  private FulfilmentOffer(Builder builder) {
    fulfilment = Lists.need(builder.fulfilment, "fulfilment");
    hours = builder.hours;
    preparationMinutes = builder.preparationMinutes == null ? 20 : builder.preparationMinutes;
    daysAhead = builder.daysAhead == null ? 0 : builder.daysAhead;
    minimumMinor = builder.minimumMinor;
    maximumMinor = builder.maximumMinor;
    lastOrderMinutes = builder.lastOrderMinutes == null ? 0 : builder.lastOrderMinutes;
  }

  /** Fulfilment. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** Absent: the venue's. */
  public Optional<Calendar> hours() {
    return Optional.ofNullable(hours);
  }

  /** Preparation minutes. */
  public int preparationMinutes() {
    return preparationMinutes;
  }

  /** Days ahead. */
  public int daysAhead() {
    return daysAhead;
  }

  /** Minimum minor. */
  public OptionalLong minimumMinor() {
    return minimumMinor == null ? OptionalLong.empty() : OptionalLong.of(minimumMinor);
  }

  /** Maximum minor. */
  public OptionalLong maximumMinor() {
    return maximumMinor == null ? OptionalLong.empty() : OptionalLong.of(maximumMinor);
  }

  /** Before the end of an opening. */
  public int lastOrderMinutes() {
    return lastOrderMinutes;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fulfilment = fulfilment;
    builder.hours = hours;
    builder.preparationMinutes = preparationMinutes;
    builder.daysAhead = daysAhead;
    builder.minimumMinor = minimumMinor;
    builder.maximumMinor = maximumMinor;
    builder.lastOrderMinutes = lastOrderMinutes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static FulfilmentOffer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static FulfilmentOffer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, FulfilmentOffer::read);
  }

  /** Reads one out of a larger text. */
  public static FulfilmentOffer read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "fulfilment":
          builder.fulfilment = Fulfilment.read(in);
          break;
        case "hours":
          if (!in.skipNull()) builder.hours = Calendar.read(in);
          break;
        case "preparation_minutes":
          if (!in.skipNull()) builder.preparationMinutes = in.int32();
          break;
        case "days_ahead":
          if (!in.skipNull()) builder.daysAhead = in.int32();
          break;
        case "minimum_minor":
          if (!in.skipNull()) builder.minimumMinor = in.int64();
          break;
        case "maximum_minor":
          if (!in.skipNull()) builder.maximumMinor = in.int64();
          break;
        case "last_order_minutes":
          if (!in.skipNull()) builder.lastOrderMinutes = in.int32();
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
    out.member("fulfilment", fulfilment);
    if (hours != null) out.member("hours", hours);
    if (preparationMinutes != 20) out.member("preparation_minutes", preparationMinutes);
    if (daysAhead != 0) out.member("days_ahead", daysAhead);
    if (minimumMinor != null) out.member("minimum_minor", minimumMinor);
    if (maximumMinor != null) out.member("maximum_minor", maximumMinor);
    if (lastOrderMinutes != 0) out.member("last_order_minutes", lastOrderMinutes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof FulfilmentOffer)) return false;
    FulfilmentOffer that = (FulfilmentOffer) object;
    return Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(hours, that.hours)
        && preparationMinutes == that.preparationMinutes
        && daysAhead == that.daysAhead
        && Objects.equals(minimumMinor, that.minimumMinor)
        && Objects.equals(maximumMinor, that.maximumMinor)
        && lastOrderMinutes == that.lastOrderMinutes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fulfilment, hours, preparationMinutes, daysAhead, minimumMinor, maximumMinor,
        lastOrderMinutes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a FulfilmentOffer. Not for several threads at once. */
  public static final class Builder {
    private Fulfilment fulfilment;
    private Calendar hours;
    private Integer preparationMinutes;
    private Integer daysAhead;
    private Long minimumMinor;
    private Long maximumMinor;
    private Integer lastOrderMinutes;

    private Builder() {}

    /** Fulfilment. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** Absent: the venue's. May be left out. */
    public Builder hours(Calendar value) {
      this.hours = value;
      return this;
    }

    /** Preparation minutes. May be left out. */
    public Builder preparationMinutes(int value) {
      this.preparationMinutes = value;
      return this;
    }

    /** Days ahead. May be left out. */
    public Builder daysAhead(int value) {
      this.daysAhead = value;
      return this;
    }

    /** Minimum minor. May be left out. */
    public Builder minimumMinor(long value) {
      this.minimumMinor = value;
      return this;
    }

    /** Maximum minor. May be left out. */
    public Builder maximumMinor(long value) {
      this.maximumMinor = value;
      return this;
    }

    /** Before the end of an opening. May be left out. */
    public Builder lastOrderMinutes(int value) {
      this.lastOrderMinutes = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public FulfilmentOffer build() {
      return new FulfilmentOffer(this);
    }
  }
}
