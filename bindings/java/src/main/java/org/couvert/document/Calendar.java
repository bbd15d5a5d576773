// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Calendar. Do not edit.
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

/** A document of the type Calendar. */
public final class Calendar implements Document {
  private static final Names NAMES = new Names("weekly", "exceptions", "from", "until");

  private final List<WeeklyWindow> weekly;
  private final List<DateException> exceptions;
  private final LocalDate from;
  private final LocalDate until;

  private Calendar(Builder builder) {
    weekly = Lists.copy(Lists.need(builder.weekly, "weekly"));
    exceptions = Lists.copy(builder.exceptions);
    from = builder.from;
    until = builder.until;
  }

  private Calendar(JsonReader in) {
    List<WeeklyWindow> weekly = null;
    List<DateException> exceptions = Lists.none();
    LocalDate from = null;
    LocalDate until = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          weekly = in.list(WeeklyWindow::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) exceptions = in.list(DateException::read);
          break;
        case 2:
          if (!in.skipNull()) from = in.date();
          break;
        case 3:
          if (!in.skipNull()) until = in.date();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.weekly = weekly;
    this.exceptions = exceptions;
    this.from = from;
    this.until = until;
  }

  /** Weekly. */
  public List<WeeklyWindow> weekly() {
    return weekly;
  }

  /** Exceptions. */
  public List<DateException> exceptions() {
    return exceptions;
  }

  /** From. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** Until. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.weekly = weekly;
    builder.exceptions = exceptions;
    builder.from = from;
    builder.until = until;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Calendar fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Calendar fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Calendar::read);
  }

  /** Reads one out of a larger text. */
  public static Calendar read(JsonReader in) {
    return new Calendar(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, weekly);
    if (!exceptions.isEmpty()) out.member(NAMES, 1, exceptions);
    if (from != null) out.member(NAMES, 2, from);
    if (until != null) out.member(NAMES, 3, until);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Calendar)) return false;
    Calendar that = (Calendar) object;
    return Objects.equals(weekly, that.weekly)
        && Objects.equals(exceptions, that.exceptions)
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(weekly, exceptions, from, until);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Calendar. Not for several threads at once. */
  public static final class Builder {
    private List<WeeklyWindow> weekly;
    private List<DateException> exceptions;
    private LocalDate from;
    private LocalDate until;

    private Builder() {}

    /** Weekly. */
    public Builder weekly(List<? extends WeeklyWindow> value) {
      this.weekly = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Weekly. */
    public Builder weekly(WeeklyWindow... value) {
      return weekly(Arrays.asList(value));
    }

    /** Exceptions. May be left out. */
    public Builder exceptions(List<? extends DateException> value) {
      this.exceptions = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Exceptions. May be left out. */
    public Builder exceptions(DateException... value) {
      return exceptions(Arrays.asList(value));
    }

    /** From. May be left out. */
    public Builder from(LocalDate value) {
      this.from = value;
      return this;
    }

    /** Until. May be left out. */
    public Builder until(LocalDate value) {
      this.until = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Calendar build() {
      return new Calendar(this);
    }
  }
}
