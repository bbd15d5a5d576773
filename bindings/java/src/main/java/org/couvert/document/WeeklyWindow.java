// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document WeeklyWindow. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type WeeklyWindow. */
public final class WeeklyWindow implements Document {
  private static final Names NAMES = new Names("day", "open", "close");

  private final int day;
  private final String open;
  private final String close;

  private WeeklyWindow(Builder builder) {
    day = Lists.need(builder.day, "day");
    open = Lists.need(builder.open, "open");
    close = Lists.need(builder.close, "close");
  }

  private WeeklyWindow(JsonReader in) {
    int day = 0;
    String open = null;
    String close = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          day = in.int32();
          seenMembers |= 1L << 0;
          break;
        case 1:
          open = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          close = in.text();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.day = day;
    this.open = open;
    this.close = close;
  }

  /** ISO weekday: 1 Monday to 7 Sunday. */
  public int day() {
    return day;
  }

  /** Wall clock, HH:MM. */
  public String open() {
    return open;
  }

  /** Wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day. */
  public String close() {
    return close;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.day = day;
    builder.open = open;
    builder.close = close;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static WeeklyWindow fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static WeeklyWindow fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, WeeklyWindow::read);
  }

  /** Reads one out of a larger text. */
  public static WeeklyWindow read(JsonReader in) {
    return new WeeklyWindow(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, day);
    out.member(NAMES, 1, open);
    out.member(NAMES, 2, close);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof WeeklyWindow)) return false;
    WeeklyWindow that = (WeeklyWindow) object;
    return day == that.day
        && Objects.equals(open, that.open)
        && Objects.equals(close, that.close);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, open, close);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a WeeklyWindow. Not for several threads at once. */
  public static final class Builder {
    private Integer day;
    private String open;
    private String close;

    private Builder() {}

    /** ISO weekday: 1 Monday to 7 Sunday. */
    public Builder day(int value) {
      this.day = value;
      return this;
    }

    /** Wall clock, HH:MM. */
    public Builder open(String value) {
      this.open = value;
      return this;
    }

    /** Wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day. */
    public Builder close(String value) {
      this.close = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public WeeklyWindow build() {
      return new WeeklyWindow(this);
    }
  }
}
