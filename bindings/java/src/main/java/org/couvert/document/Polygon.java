// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Polygon. Do not edit.
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

/** A document of the type Polygon. */
public final class Polygon implements Document {
  private static final Names NAMES = new Names("outer", "holes");

  private final List<GeoPoint> outer;
  private final List<List<GeoPoint>> holes;

  private Polygon(Builder builder) {
    outer = Lists.copy(Lists.need(builder.outer, "outer"));
    holes = Lists.copy(builder.holes);
  }

  private Polygon(JsonReader in) {
    List<GeoPoint> outer = null;
    List<List<GeoPoint>> holes = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          outer = in.list(GeoPoint::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) holes = in.list(list -> list.list(GeoPoint::read));
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.outer = outer;
    this.holes = holes;
  }

  /** Outer. */
  public List<GeoPoint> outer() {
    return outer;
  }

  /** Holes. */
  public List<List<GeoPoint>> holes() {
    return holes;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.outer = outer;
    builder.holes = holes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Polygon fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Polygon fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Polygon::read);
  }

  /** Reads one out of a larger text. */
  public static Polygon read(JsonReader in) {
    return new Polygon(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, outer);
    if (!holes.isEmpty()) out.member(NAMES, 1, holes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Polygon)) return false;
    Polygon that = (Polygon) object;
    return Objects.equals(outer, that.outer)
        && Objects.equals(holes, that.holes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outer, holes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Polygon. Not for several threads at once. */
  public static final class Builder {
    private List<GeoPoint> outer;
    private List<List<GeoPoint>> holes;

    private Builder() {}

    /** Outer. */
    public Builder outer(List<? extends GeoPoint> value) {
      this.outer = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Outer. */
    public Builder outer(GeoPoint... value) {
      return outer(Arrays.asList(value));
    }

    /** Holes. May be left out. */
    public Builder holes(List<List<GeoPoint>> value) {
      this.holes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Polygon build() {
      return new Polygon(this);
    }
  }
}
