// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Availability. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Availability. */
public final class Availability implements Document {
  private static final Names NAMES = new Names("calendar", "suspended_until", "suspension_reason");

  private final Calendar calendar;
  private final Instant suspendedUntil;
  private final String suspensionReason;

  private Availability(Builder builder) {
    calendar = builder.calendar;
    suspendedUntil = builder.suspendedUntil;
    suspensionReason = builder.suspensionReason == null ? "" : builder.suspensionReason;
  }

  private Availability(JsonReader in) {
    Calendar calendar = null;
    Instant suspendedUntil = null;
    String suspensionReason = "";
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) calendar = Calendar.read(in);
          break;
        case 1:
          if (!in.skipNull()) suspendedUntil = in.instant();
          break;
        case 2:
          if (!in.skipNull()) suspensionReason = in.text();
          break;
        default:
          in.skip();
      }
    }
    this.calendar = calendar;
    this.suspendedUntil = suspendedUntil;
    this.suspensionReason = suspensionReason;
  }

  /** Absent: always. */
  public Optional<Calendar> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** Suspended until. */
  public Optional<Instant> suspendedUntil() {
    return Optional.ofNullable(suspendedUntil);
  }

  /** Suspension reason. */
  public String suspensionReason() {
    return suspensionReason;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.calendar = calendar;
    builder.suspendedUntil = suspendedUntil;
    builder.suspensionReason = suspensionReason;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Availability fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Availability fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Availability::read);
  }

  /** Reads one out of a larger text. */
  public static Availability read(JsonReader in) {
    return new Availability(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (calendar != null) out.member(NAMES, 0, calendar);
    if (suspendedUntil != null) out.member(NAMES, 1, suspendedUntil);
    if (!suspensionReason.isEmpty()) out.member(NAMES, 2, suspensionReason);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Availability)) return false;
    Availability that = (Availability) object;
    return Objects.equals(calendar, that.calendar)
        && Objects.equals(suspendedUntil, that.suspendedUntil)
        && Objects.equals(suspensionReason, that.suspensionReason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calendar, suspendedUntil, suspensionReason);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Availability. Not for several threads at once. */
  public static final class Builder {
    private Calendar calendar;
    private Instant suspendedUntil;
    private String suspensionReason;

    private Builder() {}

    /** Absent: always. May be left out. */
    public Builder calendar(Calendar value) {
      this.calendar = value;
      return this;
    }

    /** Suspended until. May be left out. */
    public Builder suspendedUntil(Instant value) {
      this.suspendedUntil = value;
      return this;
    }

    /** Suspension reason. May be left out. */
    public Builder suspensionReason(String value) {
      this.suspensionReason = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Availability build() {
      return new Availability(this);
    }
  }
}
