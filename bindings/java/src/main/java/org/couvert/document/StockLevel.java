// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockLevel. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockLevel. */
public final class StockLevel implements Document {
  private static final Names NAMES = new Names("target", "on_hand_milli", "reserved_milli", "note");

  private final MenuTarget target;
  private final long onHandMilli;
  private final long reservedMilli;
  private final StockNote note;

  private StockLevel(Builder builder) {
    target = Lists.need(builder.target, "target");
    onHandMilli = Lists.need(builder.onHandMilli, "on_hand_milli");
    reservedMilli = builder.reservedMilli == null ? 0L : builder.reservedMilli;
    note = Lists.need(builder.note, "note");
  }

  private StockLevel(JsonReader in) {
    MenuTarget target = null;
    long onHandMilli = 0L;
    long reservedMilli = 0L;
    StockNote note = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = MenuTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          onHandMilli = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) reservedMilli = in.int64();
          break;
        case 3:
          note = StockNote.read(in);
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.target = target;
    this.onHandMilli = onHandMilli;
    this.reservedMilli = reservedMilli;
    this.note = note;
  }

  /** Target. */
  public MenuTarget target() {
    return target;
  }

  /** On hand milli. */
  public long onHandMilli() {
    return onHandMilli;
  }

  /** Of it: held by checkouts. */
  public long reservedMilli() {
    return reservedMilli;
  }

  /** Of the last count. */
  public StockNote note() {
    return note;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.onHandMilli = onHandMilli;
    builder.reservedMilli = reservedMilli;
    builder.note = note;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockLevel fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockLevel fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockLevel::read);
  }

  /** Reads one out of a larger text. */
  public static StockLevel read(JsonReader in) {
    return new StockLevel(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    out.member(NAMES, 1, onHandMilli);
    if (reservedMilli != 0L) out.member(NAMES, 2, reservedMilli);
    out.member(NAMES, 3, note);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockLevel)) return false;
    StockLevel that = (StockLevel) object;
    return Objects.equals(target, that.target)
        && onHandMilli == that.onHandMilli
        && reservedMilli == that.reservedMilli
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, onHandMilli, reservedMilli, note);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockLevel. Not for several threads at once. */
  public static final class Builder {
    private MenuTarget target;
    private Long onHandMilli;
    private Long reservedMilli;
    private StockNote note;

    private Builder() {}

    /** Target. */
    public Builder target(MenuTarget value) {
      this.target = value;
      return this;
    }

    /** On hand milli. */
    public Builder onHandMilli(long value) {
      this.onHandMilli = value;
      return this;
    }

    /** Of it: held by checkouts. May be left out. */
    public Builder reservedMilli(long value) {
      this.reservedMilli = value;
      return this;
    }

    /** Of the last count. */
    public Builder note(StockNote value) {
      this.note = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockLevel build() {
      return new StockLevel(this);
    }
  }
}
