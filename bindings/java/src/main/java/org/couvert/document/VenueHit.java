// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VenueHit. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VenueHit. */
public final class VenueHit implements Document {
  private static final Names NAMES = new Names("venue", "distance_m", "dishes", "has_menu");

  private final Venue venue;
  private final Long distanceM;
  private final List<String> dishes;
  private final boolean hasMenu;

  private VenueHit(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    distanceM = builder.distanceM;
    dishes = Lists.copy(builder.dishes);
    hasMenu = builder.hasMenu == null ? false : builder.hasMenu;
  }

  private VenueHit(JsonReader in) {
    Venue venue = null;
    Long distanceM = null;
    List<String> dishes = Lists.none();
    boolean hasMenu = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          venue = Venue.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) distanceM = in.int64();
          break;
        case 2:
          if (!in.skipNull()) dishes = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) hasMenu = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.venue = venue;
    this.distanceM = distanceM;
    this.dishes = dishes;
    this.hasMenu = hasMenu;
  }

  /** Venue. */
  public Venue venue() {
    return venue;
  }

  /** Distance m. */
  public OptionalLong distanceM() {
    return distanceM == null ? OptionalLong.empty() : OptionalLong.of(distanceM);
  }

  /** Items whose name matched. */
  public List<String> dishes() {
    return dishes;
  }

  /** Has menu. */
  public boolean hasMenu() {
    return hasMenu;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.distanceM = distanceM;
    builder.dishes = dishes;
    builder.hasMenu = hasMenu;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VenueHit fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VenueHit fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VenueHit::read);
  }

  /** Reads one out of a larger text. */
  public static VenueHit read(JsonReader in) {
    return new VenueHit(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, venue);
    if (distanceM != null) out.member(NAMES, 1, distanceM);
    if (!dishes.isEmpty()) out.member(NAMES, 2, dishes);
    if (hasMenu) out.member(NAMES, 3, hasMenu);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VenueHit)) return false;
    VenueHit that = (VenueHit) object;
    return Objects.equals(venue, that.venue)
        && Objects.equals(distanceM, that.distanceM)
        && Objects.equals(dishes, that.dishes)
        && hasMenu == that.hasMenu;
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, distanceM, dishes, hasMenu);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VenueHit. Not for several threads at once. */
  public static final class Builder {
    private Venue venue;
    private Long distanceM;
    private List<String> dishes;
    private Boolean hasMenu;

    private Builder() {}

    /** Venue. */
    public Builder venue(Venue value) {
      this.venue = value;
      return this;
    }

    /** Distance m. May be left out. */
    public Builder distanceM(long value) {
      this.distanceM = value;
      return this;
    }

    /** Items whose name matched. May be left out. */
    public Builder dishes(List<? extends String> value) {
      this.dishes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items whose name matched. May be left out. */
    public Builder dishes(String... value) {
      return dishes(Arrays.asList(value));
    }

    /** Has menu. May be left out. */
    public Builder hasMenu(boolean value) {
      this.hasMenu = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VenueHit build() {
      return new VenueHit(this);
    }
  }
}
