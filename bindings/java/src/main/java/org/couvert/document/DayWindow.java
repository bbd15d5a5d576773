// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DayWindow. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DayWindow. */
public final class DayWindow implements Document {
  private static final Names NAMES = new Names("open", "close");

  private final String open;
  private final String close;

  private DayWindow(Builder builder) {
    open = Lists.need(builder.open, "open");
    close = Lists.need(builder.close, "close");
  }

  private DayWindow(JsonReader in) {
    String open = null;
    String close = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          open = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          close = in.text();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.open = open;
    this.close = close;
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
    builder.open = open;
    builder.close = close;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DayWindow fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DayWindow fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DayWindow::read);
  }

  /** Reads one out of a larger text. */
  public static DayWindow read(JsonReader in) {
    return new DayWindow(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, open);
    out.member(NAMES, 1, close);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DayWindow)) return false;
    DayWindow that = (DayWindow) object;
    return Objects.equals(open, that.open)
        && Objects.equals(close, that.close);
  }

  @Override
  public int hashCode() {
    return Objects.hash(open, close);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DayWindow. Not for several threads at once. */
  public static final class Builder {
    private String open;
    private String close;

    private Builder() {}

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
    public DayWindow build() {
      return new DayWindow(this);
    }
  }
}
