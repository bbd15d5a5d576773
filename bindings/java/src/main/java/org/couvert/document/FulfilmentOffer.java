// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FulfilmentOffer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type FulfilmentOffer. */
public final class FulfilmentOffer implements Document {
  private static final Names NAMES = new Names("fulfilment", "hours", "preparation_minutes", "days_ahead",
      "minimum_minor", "maximum_minor", "last_order_minutes");

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

  private FulfilmentOffer(JsonReader in) {
    Fulfilment fulfilment = null;
    Calendar hours = null;
    int preparationMinutes = 20;
    int daysAhead = 0;
    Long minimumMinor = null;
    Long maximumMinor = null;
    int lastOrderMinutes = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          fulfilment = Fulfilment.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) hours = Calendar.read(in);
          break;
        case 2:
          if (!in.skipNull()) preparationMinutes = in.int32();
          break;
        case 3:
          if (!in.skipNull()) daysAhead = in.int32();
          break;
        case 4:
          if (!in.skipNull()) minimumMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) maximumMinor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) lastOrderMinutes = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.fulfilment = fulfilment;
    this.hours = hours;
    this.preparationMinutes = preparationMinutes;
    this.daysAhead = daysAhead;
    this.minimumMinor = minimumMinor;
    this.maximumMinor = maximumMinor;
    this.lastOrderMinutes = lastOrderMinutes;
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
    return new FulfilmentOffer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, fulfilment);
    if (hours != null) out.member(NAMES, 1, hours);
    if (preparationMinutes != 20) out.member(NAMES, 2, preparationMinutes);
    if (daysAhead != 0) out.member(NAMES, 3, daysAhead);
    if (minimumMinor != null) out.member(NAMES, 4, minimumMinor);
    if (maximumMinor != null) out.member(NAMES, 5, maximumMinor);
    if (lastOrderMinutes != 0) out.member(NAMES, 6, lastOrderMinutes);
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
