// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockLevel. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type StockLevel. */
public final class StockLevel implements Document {
  private final MenuTarget target;
  private final long onHandMilli;
  private final long reservedMilli;
  private final StockNote note;

  private StockLevel(Builder b) {
    target = Lists.need(b.target, "target");
    onHandMilli = Lists.need(b.onHandMilli, "on_hand_milli");
    reservedMilli = b.reservedMilli == null ? 0L : b.reservedMilli;
    note = Lists.need(b.note, "note");
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
    Builder b = new Builder();
    b.target = target;
    b.onHandMilli = onHandMilli;
    b.reservedMilli = reservedMilli;
    b.note = note;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "target":
          b.target = MenuTarget.read(in);
          break;
        case "on_hand_milli":
          b.onHandMilli = in.int64();
          break;
        case "reserved_milli":
          if (!in.skipNull()) b.reservedMilli = in.int64();
          break;
        case "note":
          b.note = StockNote.read(in);
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
    out.member("target", target);
    out.member("on_hand_milli", onHandMilli);
    if (reservedMilli != 0L) out.member("reserved_milli", reservedMilli);
    out.member("note", note);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof StockLevel)) return false;
    StockLevel that = (StockLevel) other;
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
      target = value;
      return this;
    }

    /** On hand milli. */
    public Builder onHandMilli(long value) {
      onHandMilli = value;
      return this;
    }

    /** Of it: held by checkouts. May be left out. */
    public Builder reservedMilli(long value) {
      reservedMilli = value;
      return this;
    }

    /** Of the last count. */
    public Builder note(StockNote value) {
      note = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockLevel build() {
      return new StockLevel(this);
    }
  }
}
