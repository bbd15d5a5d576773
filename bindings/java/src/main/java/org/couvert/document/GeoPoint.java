// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GeoPoint. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GeoPoint. */
public final class GeoPoint implements Document {
  private static final Names NAMES = new Names("lat_e7", "lng_e7");

  private final int latE7;
  private final int lngE7;

  private GeoPoint(Builder builder) {
    latE7 = Lists.need(builder.latE7, "lat_e7");
    lngE7 = Lists.need(builder.lngE7, "lng_e7");
  }

  private GeoPoint(JsonReader in) {
    int latE7 = 0;
    int lngE7 = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          latE7 = in.int32();
          seenMembers |= 1L << 0;
          break;
        case 1:
          lngE7 = in.int32();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.latE7 = latE7;
    this.lngE7 = lngE7;
  }

  /** WGS 84, in 1e-7 degrees. */
  public int latE7() {
    return latE7;
  }

  /** WGS 84, in 1e-7 degrees. */
  public int lngE7() {
    return lngE7;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.latE7 = latE7;
    builder.lngE7 = lngE7;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GeoPoint fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GeoPoint fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GeoPoint::read);
  }

  /** Reads one out of a larger text. */
  public static GeoPoint read(JsonReader in) {
    return new GeoPoint(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, latE7);
    out.member(NAMES, 1, lngE7);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GeoPoint)) return false;
    GeoPoint that = (GeoPoint) object;
    return latE7 == that.latE7
        && lngE7 == that.lngE7;
  }

  @Override
  public int hashCode() {
    return Objects.hash(latE7, lngE7);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GeoPoint. Not for several threads at once. */
  public static final class Builder {
    private Integer latE7;
    private Integer lngE7;

    private Builder() {}

    /** WGS 84, in 1e-7 degrees. */
    public Builder latE7(int value) {
      this.latE7 = value;
      return this;
    }

    /** WGS 84, in 1e-7 degrees. */
    public Builder lngE7(int value) {
      this.lngE7 = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GeoPoint build() {
      return new GeoPoint(this);
    }
  }
}
