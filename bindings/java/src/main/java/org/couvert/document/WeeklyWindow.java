// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document WeeklyWindow. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type WeeklyWindow. */
public final class WeeklyWindow implements Document {
  private final int day;
  private final String open;
  private final String close;

  private WeeklyWindow(Builder b) {
    day = Lists.need(b.day, "day");
    open = Lists.need(b.open, "open");
    close = Lists.need(b.close, "close");
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
    Builder b = new Builder();
    b.day = day;
    b.open = open;
    b.close = close;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "day":
          b.day = in.int32();
          break;
        case "open":
          b.open = in.text();
          break;
        case "close":
          b.close = in.text();
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
    out.member("day", day);
    out.member("open", open);
    out.member("close", close);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof WeeklyWindow)) return false;
    WeeklyWindow that = (WeeklyWindow) other;
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
      day = value;
      return this;
    }

    /** Wall clock, HH:MM. */
    public Builder open(String value) {
      open = value;
      return this;
    }

    /** Wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day. */
    public Builder close(String value) {
      close = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public WeeklyWindow build() {
      return new WeeklyWindow(this);
    }
  }
}
