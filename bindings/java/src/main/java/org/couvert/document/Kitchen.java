// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Kitchen. Do not edit.
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

/** A document of the type Kitchen. */
public final class Kitchen implements Document {
  private static final Names NAMES = new Names("stations", "slot_minutes", "slot_capacity", "item_minutes", "rush");

  private final int stations;
  private final int slotMinutes;
  private final long slotCapacity;
  private final int itemMinutes;
  private final List<RushWindow> rush;

  private Kitchen(Builder builder) {
    stations = builder.stations == null ? 1 : builder.stations;
    slotMinutes = builder.slotMinutes == null ? 15 : builder.slotMinutes;
    slotCapacity = builder.slotCapacity == null ? 0L : builder.slotCapacity;
    itemMinutes = builder.itemMinutes == null ? 0 : builder.itemMinutes;
    rush = Lists.copy(builder.rush);
  }

  private Kitchen(JsonReader in) {
    int stations = 1;
    int slotMinutes = 15;
    long slotCapacity = 0L;
    int itemMinutes = 0;
    List<RushWindow> rush = Lists.none();
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) stations = in.int32();
          break;
        case 1:
          if (!in.skipNull()) slotMinutes = in.int32();
          break;
        case 2:
          if (!in.skipNull()) slotCapacity = in.int64();
          break;
        case 3:
          if (!in.skipNull()) itemMinutes = in.int32();
          break;
        case 4:
          if (!in.skipNull()) rush = in.list(RushWindow::read);
          break;
        default:
          in.skip();
      }
    }
    this.stations = stations;
    this.slotMinutes = slotMinutes;
    this.slotCapacity = slotCapacity;
    this.itemMinutes = itemMinutes;
    this.rush = rush;
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
    Builder builder = new Builder();
    builder.stations = stations;
    builder.slotMinutes = slotMinutes;
    builder.slotCapacity = slotCapacity;
    builder.itemMinutes = itemMinutes;
    builder.rush = rush;
    return builder;
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
    return new Kitchen(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (stations != 1) out.member(NAMES, 0, stations);
    if (slotMinutes != 15) out.member(NAMES, 1, slotMinutes);
    if (slotCapacity != 0L) out.member(NAMES, 2, slotCapacity);
    if (itemMinutes != 0) out.member(NAMES, 3, itemMinutes);
    if (!rush.isEmpty()) out.member(NAMES, 4, rush);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Kitchen)) return false;
    Kitchen that = (Kitchen) object;
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
      this.stations = value;
      return this;
    }

    /** Slot minutes. May be left out. */
    public Builder slotMinutes(int value) {
      this.slotMinutes = value;
      return this;
    }

    /** Kitchen minutes a slot takes on; 0: stations times its length. May be left out. */
    public Builder slotCapacity(long value) {
      this.slotCapacity = value;
      return this;
    }

    /** Of an item that names none. May be left out. */
    public Builder itemMinutes(int value) {
      this.itemMinutes = value;
      return this;
    }

    /** Rush. May be left out. */
    public Builder rush(List<? extends RushWindow> value) {
      this.rush = value == null ? null : new ArrayList<>(value);
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
