// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VenueQuery. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type VenueQuery. */
public final class VenueQuery implements Document {
  private final GeoPoint near;
  private final Long withinM;
  private final Instant openAt;
  private final Fulfilment fulfilment;
  private final String text;
  private final int offset;
  private final int limit;

  private VenueQuery(Builder b) {
    near = b.near;
    withinM = b.withinM;
    openAt = b.openAt;
    fulfilment = b.fulfilment;
    text = b.text == null ? "" : b.text;
    offset = b.offset == null ? 0 : b.offset;
    limit = b.limit == null ? 50 : b.limit;
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
    Builder b = new Builder();
    b.near = near;
    b.withinM = withinM;
    b.openAt = openAt;
    b.fulfilment = fulfilment;
    b.text = text;
    b.offset = offset;
    b.limit = limit;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "near":
          if (!in.skipNull()) b.near = GeoPoint.read(in);
          break;
        case "within_m":
          if (!in.skipNull()) b.withinM = in.int64();
          break;
        case "open_at":
          if (!in.skipNull()) b.openAt = in.instant();
          break;
        case "fulfilment":
          if (!in.skipNull()) b.fulfilment = Fulfilment.read(in);
          break;
        case "text":
          if (!in.skipNull()) b.text = in.text();
          break;
        case "offset":
          if (!in.skipNull()) b.offset = in.int32();
          break;
        case "limit":
          if (!in.skipNull()) b.limit = in.int32();
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
    if (near != null) out.member("near", near);
    if (withinM != null) out.member("within_m", withinM);
    if (openAt != null) out.member("open_at", openAt);
    if (fulfilment != null) out.member("fulfilment", fulfilment);
    if (!text.isEmpty()) out.member("text", text);
    if (offset != 0) out.member("offset", offset);
    if (limit != 50) out.member("limit", limit);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof VenueQuery)) return false;
    VenueQuery that = (VenueQuery) other;
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
      near = value;
      return this;
    }

    /** Within m. May be left out. */
    public Builder withinM(long value) {
      withinM = value;
      return this;
    }

    /** Open at. May be left out. */
    public Builder openAt(Instant value) {
      openAt = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      fulfilment = value;
      return this;
    }

    /** Text. May be left out. */
    public Builder text(String value) {
      text = value;
      return this;
    }

    /** Offset. May be left out. */
    public Builder offset(int value) {
      offset = value;
      return this;
    }

    /** Limit. May be left out. */
    public Builder limit(int value) {
      limit = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VenueQuery build() {
      return new VenueQuery(this);
    }
  }
}
