// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document EventPage. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type EventPage. */
public final class EventPage implements Document {
  private static final Names NAMES = new Names("events", "cursor", "more");

  private final List<LogEntry> events;
  private final long cursor;
  private final boolean more;

  private EventPage(Builder builder) {
    events = Lists.copy(Lists.need(builder.events, "events"));
    cursor = Lists.need(builder.cursor, "cursor");
    more = Lists.need(builder.more, "more");
  }

  private EventPage(JsonReader in) {
    List<LogEntry> events = null;
    long cursor = 0L;
    boolean more = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          events = in.list(LogEntry::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          cursor = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          more = in.bool();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.events = events;
    this.cursor = cursor;
    this.more = more;
  }

  /** Events. */
  public List<LogEntry> events() {
    return events;
  }

  /** Cursor. */
  public long cursor() {
    return cursor;
  }

  /** More. */
  public boolean more() {
    return more;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.events = events;
    builder.cursor = cursor;
    builder.more = more;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static EventPage fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static EventPage fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, EventPage::read);
  }

  /** Reads one out of a larger text. */
  public static EventPage read(JsonReader in) {
    return new EventPage(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, events);
    out.member(NAMES, 1, cursor);
    out.member(NAMES, 2, more);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof EventPage)) return false;
    EventPage that = (EventPage) object;
    return Objects.equals(events, that.events)
        && cursor == that.cursor
        && more == that.more;
  }

  @Override
  public int hashCode() {
    return Objects.hash(events, cursor, more);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a EventPage. Not for several threads at once. */
  public static final class Builder {
    private List<LogEntry> events;
    private Long cursor;
    private Boolean more;

    private Builder() {}

    /** Events. */
    public Builder events(List<? extends LogEntry> value) {
      this.events = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Events. */
    public Builder events(LogEntry... value) {
      return events(Arrays.asList(value));
    }

    /** Cursor. */
    public Builder cursor(long value) {
      this.cursor = value;
      return this;
    }

    /** More. */
    public Builder more(boolean value) {
      this.more = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public EventPage build() {
      return new EventPage(this);
    }
  }
}
