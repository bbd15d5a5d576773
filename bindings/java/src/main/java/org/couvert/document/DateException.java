// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DateException. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DateException. */
public final class DateException implements Document {
  private static final Names NAMES = new Names("date", "windows");

  private final LocalDate date;
  private final List<DayWindow> windows;

  private DateException(Builder builder) {
    date = Lists.need(builder.date, "date");
    windows = Lists.copy(builder.windows);
  }

  private DateException(JsonReader in) {
    LocalDate date = null;
    List<DayWindow> windows = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          date = in.date();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) windows = in.list(DayWindow::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.date = date;
    this.windows = windows;
  }

  /** Date. */
  public LocalDate date() {
    return date;
  }

  /** None: closed all day. */
  public List<DayWindow> windows() {
    return windows;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.date = date;
    builder.windows = windows;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DateException fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DateException fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DateException::read);
  }

  /** Reads one out of a larger text. */
  public static DateException read(JsonReader in) {
    return new DateException(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, date);
    if (!windows.isEmpty()) out.member(NAMES, 1, windows);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DateException)) return false;
    DateException that = (DateException) object;
    return Objects.equals(date, that.date)
        && Objects.equals(windows, that.windows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, windows);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DateException. Not for several threads at once. */
  public static final class Builder {
    private LocalDate date;
    private List<DayWindow> windows;

    private Builder() {}

    /** Date. */
    public Builder date(LocalDate value) {
      this.date = value;
      return this;
    }

    /** None: closed all day. May be left out. */
    public Builder windows(List<? extends DayWindow> value) {
      this.windows = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: closed all day. May be left out. */
    public Builder windows(DayWindow... value) {
      return windows(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public DateException build() {
      return new DateException(this);
    }
  }
}
