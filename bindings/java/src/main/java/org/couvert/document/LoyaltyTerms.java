// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyTerms. Do not edit.
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

/** A document of the type LoyaltyTerms. */
public final class LoyaltyTerms implements Document {
  private static final Names NAMES = new Names("points", "for_minor", "excluded_items", "minimum_minor",
      "most_points", "visit_points");

  private final long points;
  private final long forMinor;
  private final List<String> excludedItems;
  private final long minimumMinor;
  private final long mostPoints;
  private final long visitPoints;

  private LoyaltyTerms(Builder builder) {
    points = builder.points == null ? 1L : builder.points;
    forMinor = builder.forMinor == null ? 100L : builder.forMinor;
    excludedItems = Lists.copy(builder.excludedItems);
    minimumMinor = builder.minimumMinor == null ? 0L : builder.minimumMinor;
    mostPoints = builder.mostPoints == null ? 0L : builder.mostPoints;
    visitPoints = builder.visitPoints == null ? 0L : builder.visitPoints;
  }

  private LoyaltyTerms(JsonReader in) {
    long points = 1L;
    long forMinor = 100L;
    List<String> excludedItems = Lists.none();
    long minimumMinor = 0L;
    long mostPoints = 0L;
    long visitPoints = 0L;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) points = in.int64();
          break;
        case 1:
          if (!in.skipNull()) forMinor = in.int64();
          break;
        case 2:
          if (!in.skipNull()) excludedItems = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) minimumMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) mostPoints = in.int64();
          break;
        case 5:
          if (!in.skipNull()) visitPoints = in.int64();
          break;
        default:
          in.skip();
      }
    }
    this.points = points;
    this.forMinor = forMinor;
    this.excludedItems = excludedItems;
    this.minimumMinor = minimumMinor;
    this.mostPoints = mostPoints;
    this.visitPoints = visitPoints;
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
  public long minimumMinor() {
    return minimumMinor;
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
    Builder builder = new Builder();
    builder.points = points;
    builder.forMinor = forMinor;
    builder.excludedItems = excludedItems;
    builder.minimumMinor = minimumMinor;
    builder.mostPoints = mostPoints;
    builder.visitPoints = visitPoints;
    return builder;
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
    return new LoyaltyTerms(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (points != 1L) out.member(NAMES, 0, points);
    if (forMinor != 100L) out.member(NAMES, 1, forMinor);
    if (!excludedItems.isEmpty()) out.member(NAMES, 2, excludedItems);
    if (minimumMinor != 0L) out.member(NAMES, 3, minimumMinor);
    if (mostPoints != 0L) out.member(NAMES, 4, mostPoints);
    if (visitPoints != 0L) out.member(NAMES, 5, visitPoints);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LoyaltyTerms)) return false;
    LoyaltyTerms that = (LoyaltyTerms) object;
    return points == that.points
        && forMinor == that.forMinor
        && Objects.equals(excludedItems, that.excludedItems)
        && minimumMinor == that.minimumMinor
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
      this.points = value;
      return this;
    }

    /** For minor. May be left out. */
    public Builder forMinor(long value) {
      this.forMinor = value;
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(List<? extends String> value) {
      this.excludedItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(String... value) {
      return excludedItems(Arrays.asList(value));
    }

    /** Minimum minor. May be left out. */
    public Builder minimumMinor(long value) {
      this.minimumMinor = value;
      return this;
    }

    /** Of one order; 0: no limit. May be left out. */
    public Builder mostPoints(long value) {
      this.mostPoints = value;
      return this;
    }

    /** Visit points. May be left out. */
    public Builder visitPoints(long value) {
      this.visitPoints = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LoyaltyTerms build() {
      return new LoyaltyTerms(this);
    }
  }
}
