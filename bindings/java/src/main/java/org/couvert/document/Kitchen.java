// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Kitchen. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Kitchen. */
public final class Kitchen implements Document {
  private final int stations;
  private final int slotMinutes;
  private final long slotCapacity;
  private final int itemMinutes;
  private final List<RushWindow> rush;

  private Kitchen(Builder b) {
    stations = b.stations == null ? 1 : b.stations;
    slotMinutes = b.slotMinutes == null ? 15 : b.slotMinutes;
    slotCapacity = b.slotCapacity == null ? 0L : b.slotCapacity;
    itemMinutes = b.itemMinutes == null ? 0 : b.itemMinutes;
    rush = Lists.copy(b.rush);
  }

  /** Dishes under way at the same time. */
  public int stations() {
    return stations;
  }

  /** Slot minutes. */
  public int slotMinutes() {
    return slotMinutes;
  }

  /** Kitchen minutes a slot takes on; 0: stations times its length. */
  public long slotCapacity() {
    return slotCapacity;
  }

  /** Of an item that names none. */
  public int itemMinutes() {
    return itemMinutes;
  }

  /** Rush. */
  public List<RushWindow> rush() {
    return rush;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.stations = stations;
    b.slotMinutes = slotMinutes;
    b.slotCapacity = slotCapacity;
    b.itemMinutes = itemMinutes;
    b.rush = rush;
    return b;
  }

  /** Reads the JSON text of one. */
  public static Kitchen fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Kitchen fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Kitchen::read);
  }

  /** Reads one out of a larger text. */
  public static Kitchen read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "stations":
          if (!in.skipNull()) b.stations = in.int32();
          break;
        case "slot_minutes":
          if (!in.skipNull()) b.slotMinutes = in.int32();
          break;
        case "slot_capacity":
          if (!in.skipNull()) b.slotCapacity = in.int64();
          break;
        case "item_minutes":
          if (!in.skipNull()) b.itemMinutes = in.int32();
          break;
        case "rush":
          if (!in.skipNull()) b.rush = in.list(RushWindow::read);
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
    if (stations != 1) out.member("stations", stations);
    if (slotMinutes != 15) out.member("slot_minutes", slotMinutes);
    if (slotCapacity != 0L) out.member("slot_capacity", slotCapacity);
    if (itemMinutes != 0) out.member("item_minutes", itemMinutes);
    if (!rush.isEmpty()) out.member("rush", rush);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Kitchen)) return false;
    Kitchen that = (Kitchen) other;
    return stations == that.stations
        && slotMinutes == that.slotMinutes
        && slotCapacity == that.slotCapacity
        && itemMinutes == that.itemMinutes
        && Objects.equals(rush, that.rush);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stations, slotMinutes, slotCapacity, itemMinutes, rush);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Kitchen. Not for several threads at once. */
  public static final class Builder {
    private Integer stations;
    private Integer slotMinutes;
    private Long slotCapacity;
    private Integer itemMinutes;
    private List<RushWindow> rush;

    private Builder() {}

    /** Dishes under way at the same time. May be left out. */
    public Builder stations(int value) {
      stations = value;
      return this;
    }

    /** Slot minutes. May be left out. */
    public Builder slotMinutes(int value) {
      slotMinutes = value;
      return this;
    }

    /** Kitchen minutes a slot takes on; 0: stations times its length. May be left out. */
    public Builder slotCapacity(long value) {
      slotCapacity = value;
      return this;
    }

    /** Of an item that names none. May be left out. */
    public Builder itemMinutes(int value) {
      itemMinutes = value;
      return this;
    }

    /** Rush. May be left out. */
    public Builder rush(List<? extends RushWindow> value) {
      rush = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Rush. May be left out. */
    public Builder rush(RushWindow... value) {
      return rush(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Kitchen build() {
      return new Kitchen(this);
    }
  }
}
