// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HoursRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type HoursRequest. */
public final class HoursRequest implements Document {
  private static final Names NAMES = new Names("country", "region", "position", "first", "last");

  private final String country;
  private final String region;
  private final GeoPoint position;
  private final LocalDate first;
  private final LocalDate last;

  private HoursRequest(Builder builder) {
    country = builder.country == null ? "" : builder.country;
    region = builder.region == null ? "" : builder.region;
    position = builder.position;
    first = Lists.need(builder.first, "first");
    last = Lists.need(builder.last, "last");
  }

  private HoursRequest(JsonReader in) {
    String country = "";
    String region = "";
    GeoPoint position = null;
    LocalDate first = null;
    LocalDate last = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) country = in.text();
          break;
        case 1:
          if (!in.skipNull()) region = in.text();
          break;
        case 2:
          if (!in.skipNull()) position = GeoPoint.read(in);
          break;
        case 3:
          first = in.date();
          seenMembers |= 1L << 3;
          break;
        case 4:
          last = in.date();
          seenMembers |= 1L << 4;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x18L & ~seenMembers);
    this.country = country;
    this.region = region;
    this.position = position;
    this.first = first;
    this.last = last;
  }

  /** ISO 3166-1 alpha-2, for public holidays. */
  public String country() {
    return country;
  }

  /** Region. */
  public String region() {
    return region;
  }

  /** Position. */
  public Optional<GeoPoint> position() {
    return Optional.ofNullable(position);
  }

  /** First. */
  public LocalDate first() {
    return first;
  }

  /** Last. */
  public LocalDate last() {
    return last;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.country = country;
    builder.region = region;
    builder.position = position;
    builder.first = first;
    builder.last = last;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static HoursRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static HoursRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, HoursRequest::read);
  }

  /** Reads one out of a larger text. */
  public static HoursRequest read(JsonReader in) {
    return new HoursRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!country.isEmpty()) out.member(NAMES, 0, country);
    if (!region.isEmpty()) out.member(NAMES, 1, region);
    if (position != null) out.member(NAMES, 2, position);
    out.member(NAMES, 3, first);
    out.member(NAMES, 4, last);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof HoursRequest)) return false;
    HoursRequest that = (HoursRequest) object;
    return Objects.equals(country, that.country)
        && Objects.equals(region, that.region)
        && Objects.equals(position, that.position)
        && Objects.equals(first, that.first)
        && Objects.equals(last, that.last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(country, region, position, first, last);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a HoursRequest. Not for several threads at once. */
  public static final class Builder {
    private String country;
    private String region;
    private GeoPoint position;
    private LocalDate first;
    private LocalDate last;

    private Builder() {}

    /** ISO 3166-1 alpha-2, for public holidays. May be left out. */
    public Builder country(String value) {
      this.country = value;
      return this;
    }

    /** Region. May be left out. */
    public Builder region(String value) {
      this.region = value;
      return this;
    }

    /** Position. May be left out. */
    public Builder position(GeoPoint value) {
      this.position = value;
      return this;
    }

    /** First. */
    public Builder first(LocalDate value) {
      this.first = value;
      return this;
    }

    /** Last. */
    public Builder last(LocalDate value) {
      this.last = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public HoursRequest build() {
      return new HoursRequest(this);
    }
  }
}
