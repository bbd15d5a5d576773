// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DeliveryZone. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DeliveryZone. */
public final class DeliveryZone implements Document {
  private static final Names NAMES = new Names("ref", "area", "radius_m", "excludes", "hours");

  private final String ref;
  private final Polygon area;
  private final Long radiusM;
  private final List<Polygon> excludes;
  private final Calendar hours;

  private DeliveryZone(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    area = builder.area;
    radiusM = builder.radiusM;
    excludes = Lists.copy(builder.excludes);
    hours = builder.hours;
  }

  private DeliveryZone(JsonReader in) {
    String ref = null;
    Polygon area = null;
    Long radiusM = null;
    List<Polygon> excludes = Lists.none();
    Calendar hours = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) area = Polygon.read(in);
          break;
        case 2:
          if (!in.skipNull()) radiusM = in.int64();
          break;
        case 3:
          if (!in.skipNull()) excludes = in.list(Polygon::read);
          break;
        case 4:
          if (!in.skipNull()) hours = Calendar.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.area = area;
    this.radiusM = radiusM;
    this.excludes = excludes;
    this.hours = hours;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Area. */
  public Optional<Polygon> area() {
    return Optional.ofNullable(area);
  }

  /** Radius m. */
  public OptionalLong radiusM() {
    return radiusM == null ? OptionalLong.empty() : OptionalLong.of(radiusM);
  }

  /** Areas inside it that are not served. */
  public List<Polygon> excludes() {
    return excludes;
  }

  /** When it is served; absent: always. */
  public Optional<Calendar> hours() {
    return Optional.ofNullable(hours);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.area = area;
    builder.radiusM = radiusM;
    builder.excludes = excludes;
    builder.hours = hours;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DeliveryZone fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DeliveryZone fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DeliveryZone::read);
  }

  /** Reads one out of a larger text. */
  public static DeliveryZone read(JsonReader in) {
    return new DeliveryZone(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (area != null) out.member(NAMES, 1, area);
    if (radiusM != null) out.member(NAMES, 2, radiusM);
    if (!excludes.isEmpty()) out.member(NAMES, 3, excludes);
    if (hours != null) out.member(NAMES, 4, hours);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DeliveryZone)) return false;
    DeliveryZone that = (DeliveryZone) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(area, that.area)
        && Objects.equals(radiusM, that.radiusM)
        && Objects.equals(excludes, that.excludes)
        && Objects.equals(hours, that.hours);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, area, radiusM, excludes, hours);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DeliveryZone. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private Polygon area;
    private Long radiusM;
    private List<Polygon> excludes;
    private Calendar hours;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Area. May be left out. */
    public Builder area(Polygon value) {
      this.area = value;
      return this;
    }

    /** Radius m. May be left out. */
    public Builder radiusM(long value) {
      this.radiusM = value;
      return this;
    }

    /** Areas inside it that are not served. May be left out. */
    public Builder excludes(List<? extends Polygon> value) {
      this.excludes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Areas inside it that are not served. May be left out. */
    public Builder excludes(Polygon... value) {
      return excludes(Arrays.asList(value));
    }

    /** When it is served; absent: always. May be left out. */
    public Builder hours(Calendar value) {
      this.hours = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public DeliveryZone build() {
      return new DeliveryZone(this);
    }
  }
}
