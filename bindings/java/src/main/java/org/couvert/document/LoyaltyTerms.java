// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyTerms. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type LoyaltyTerms. */
public final class LoyaltyTerms implements Document {
  private final long points;
  private final long forMinor;
  private final List<String> excludedItems;
  private final Long minimumMinor;
  private final long mostPoints;
  private final long visitPoints;

  private LoyaltyTerms(Builder b) {
    points = b.points == null ? 1L : b.points;
    forMinor = b.forMinor == null ? 100L : b.forMinor;
    excludedItems = Lists.copy(b.excludedItems);
    minimumMinor = b.minimumMinor;
    mostPoints = b.mostPoints == null ? 0L : b.mostPoints;
    visitPoints = b.visitPoints == null ? 0L : b.visitPoints;
  }

  /** For each for_minor, whole steps only. */
  public long points() {
    return points;
  }

  /** For minor. */
  public long forMinor() {
    return forMinor;
  }

  /** Excluded items. */
  public List<String> excludedItems() {
    return excludedItems;
  }

  /** Minimum minor. */
  public OptionalLong minimumMinor() {
    return minimumMinor == null ? OptionalLong.empty() : OptionalLong.of(minimumMinor);
  }

  /** Of one order; 0: no limit. */
  public long mostPoints() {
    return mostPoints;
  }

  /** Visit points. */
  public long visitPoints() {
    return visitPoints;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.points = points;
    b.forMinor = forMinor;
    b.excludedItems = excludedItems;
    b.minimumMinor = minimumMinor;
    b.mostPoints = mostPoints;
    b.visitPoints = visitPoints;
    return b;
  }

  /** Reads the JSON text of one. */
  public static LoyaltyTerms fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LoyaltyTerms fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LoyaltyTerms::read);
  }

  /** Reads one out of a larger text. */
  public static LoyaltyTerms read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "points":
          if (!in.skipNull()) b.points = in.int64();
          break;
        case "for_minor":
          if (!in.skipNull()) b.forMinor = in.int64();
          break;
        case "excluded_items":
          if (!in.skipNull()) b.excludedItems = in.list(JsonReader::text);
          break;
        case "minimum_minor":
          if (!in.skipNull()) b.minimumMinor = in.int64();
          break;
        case "most_points":
          if (!in.skipNull()) b.mostPoints = in.int64();
          break;
        case "visit_points":
          if (!in.skipNull()) b.visitPoints = in.int64();
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
    if (points != 1L) out.member("points", points);
    if (forMinor != 100L) out.member("for_minor", forMinor);
    if (!excludedItems.isEmpty()) out.member("excluded_items", excludedItems);
    if (minimumMinor != null) out.member("minimum_minor", minimumMinor);
    if (mostPoints != 0L) out.member("most_points", mostPoints);
    if (visitPoints != 0L) out.member("visit_points", visitPoints);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof LoyaltyTerms)) return false;
    LoyaltyTerms that = (LoyaltyTerms) other;
    return points == that.points
        && forMinor == that.forMinor
        && Objects.equals(excludedItems, that.excludedItems)
        && Objects.equals(minimumMinor, that.minimumMinor)
        && mostPoints == that.mostPoints
        && visitPoints == that.visitPoints;
  }

  @Override
  public int hashCode() {
    return Objects.hash(points, forMinor, excludedItems, minimumMinor, mostPoints, visitPoints);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LoyaltyTerms. Not for several threads at once. */
  public static final class Builder {
    private Long points;
    private Long forMinor;
    private List<String> excludedItems;
    private Long minimumMinor;
    private Long mostPoints;
    private Long visitPoints;

    private Builder() {}

    /** For each for_minor, whole steps only. May be left out. */
    public Builder points(long value) {
      points = value;
      return this;
    }

    /** For minor. May be left out. */
    public Builder forMinor(long value) {
      forMinor = value;
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(List<? extends String> value) {
      excludedItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(String... value) {
      return excludedItems(Arrays.asList(value));
    }

    /** Minimum minor. May be left out. */
    public Builder minimumMinor(long value) {
      minimumMinor = value;
      return this;
    }

    /** Of one order; 0: no limit. May be left out. */
    public Builder mostPoints(long value) {
      mostPoints = value;
      return this;
    }

    /** Visit points. May be left out. */
    public Builder visitPoints(long value) {
      visitPoints = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LoyaltyTerms build() {
      return new LoyaltyTerms(this);
    }
  }
}
