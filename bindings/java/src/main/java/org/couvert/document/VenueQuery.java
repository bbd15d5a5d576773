// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VenueQuery. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VenueQuery. */
public final class VenueQuery implements Document {
  private static final Names NAMES = new Names("near", "within_m", "open_at", "fulfilment", "text", "offset",
      "limit");

  private final GeoPoint near;
  private final Long withinM;
  private final Instant openAt;
  private final Fulfilment fulfilment;
  private final String text;
  private final int offset;
  private final int limit;

  private VenueQuery(Builder builder) {
    near = builder.near;
    withinM = builder.withinM;
    openAt = builder.openAt;
    fulfilment = builder.fulfilment;
    text = builder.text == null ? "" : builder.text;
    offset = builder.offset == null ? 0 : builder.offset;
    limit = builder.limit == null ? 50 : builder.limit;
  }

  private VenueQuery(JsonReader in) {
    GeoPoint near = null;
    Long withinM = null;
    Instant openAt = null;
    Fulfilment fulfilment = null;
    String text = "";
    int offset = 0;
    int limit = 50;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) near = GeoPoint.read(in);
          break;
        case 1:
          if (!in.skipNull()) withinM = in.int64();
          break;
        case 2:
          if (!in.skipNull()) openAt = in.instant();
          break;
        case 3:
          if (!in.skipNull()) fulfilment = Fulfilment.read(in);
          break;
        case 4:
          if (!in.skipNull()) text = in.text();
          break;
        case 5:
          if (!in.skipNull()) offset = in.int32();
          break;
        case 6:
          if (!in.skipNull()) limit = in.int32();
          break;
        default:
          in.skip();
      }
    }
    this.near = near;
    this.withinM = withinM;
    this.openAt = openAt;
    this.fulfilment = fulfilment;
    this.text = text;
    this.offset = offset;
    this.limit = limit;
  }

  /** Near. */
  public Optional<GeoPoint> near() {
    return Optional.ofNullable(near);
  }

  /** Within m. */
  public OptionalLong withinM() {
    return withinM == null ? OptionalLong.empty() : OptionalLong.of(withinM);
  }

  /** Open at. */
  public Optional<Instant> openAt() {
    return Optional.ofNullable(openAt);
  }

  /** Fulfilment. */
  public Optional<Fulfilment> fulfilment() {
    return Optional.ofNullable(fulfilment);
  }

  /** Text. */
  public String text() {
    return text;
  }

  /** Offset. */
  public int offset() {
    return offset;
  }

  /** Limit. */
  public int limit() {
    return limit;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.near = near;
    builder.withinM = withinM;
    builder.openAt = openAt;
    builder.fulfilment = fulfilment;
    builder.text = text;
    builder.offset = offset;
    builder.limit = limit;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VenueQuery fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VenueQuery fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VenueQuery::read);
  }

  /** Reads one out of a larger text. */
  public static VenueQuery read(JsonReader in) {
    return new VenueQuery(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (near != null) out.member(NAMES, 0, near);
    if (withinM != null) out.member(NAMES, 1, withinM);
    if (openAt != null) out.member(NAMES, 2, openAt);
    if (fulfilment != null) out.member(NAMES, 3, fulfilment);
    if (!text.isEmpty()) out.member(NAMES, 4, text);
    if (offset != 0) out.member(NAMES, 5, offset);
    if (limit != 50) out.member(NAMES, 6, limit);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VenueQuery)) return false;
    VenueQuery that = (VenueQuery) object;
    return Objects.equals(near, that.near)
        && Objects.equals(withinM, that.withinM)
        && Objects.equals(openAt, that.openAt)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(text, that.text)
        && offset == that.offset
        && limit == that.limit;
  }

  @Override
  public int hashCode() {
    return Objects.hash(near, withinM, openAt, fulfilment, text, offset, limit);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VenueQuery. Not for several threads at once. */
  public static final class Builder {
    private GeoPoint near;
    private Long withinM;
    private Instant openAt;
    private Fulfilment fulfilment;
    private String text;
    private Integer offset;
    private Integer limit;

    private Builder() {}

    /** Near. May be left out. */
    public Builder near(GeoPoint value) {
      this.near = value;
      return this;
    }

    /** Within m. May be left out. */
    public Builder withinM(long value) {
      this.withinM = value;
      return this;
    }

    /** Open at. May be left out. */
    public Builder openAt(Instant value) {
      this.openAt = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** Text. May be left out. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Offset. May be left out. */
    public Builder offset(int value) {
      this.offset = value;
      return this;
    }

    /** Limit. May be left out. */
    public Builder limit(int value) {
      this.limit = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VenueQuery build() {
      return new VenueQuery(this);
    }
  }
}
