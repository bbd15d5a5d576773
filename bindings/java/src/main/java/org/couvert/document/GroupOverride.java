// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupOverride. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalInt;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type GroupOverride. */
public final class GroupOverride implements Document {
  private final String group;
  private final Integer minQuantity;
  private final Integer maxQuantity;
  private final Integer minDistinct;
  private final Integer maxDistinct;
  private final Integer freeQuantity;

  private GroupOverride(Builder builder) {
    group = Lists.need(builder.group, "group");
    minQuantity = builder.minQuantity;
    maxQuantity = builder.maxQuantity;
    minDistinct = builder.minDistinct;
    maxDistinct = builder.maxDistinct;
    freeQuantity = builder.freeQuantity;
  }

  /** Group. */
  public String group() {
    return group;
  }

  /** Min quantity. */
  public OptionalInt minQuantity() {
    return minQuantity == null ? OptionalInt.empty() : OptionalInt.of(minQuantity);
  }

  /** Max quantity. */
  public OptionalInt maxQuantity() {
    return maxQuantity == null ? OptionalInt.empty() : OptionalInt.of(maxQuantity);
  }

  /** Min distinct. */
  public OptionalInt minDistinct() {
    return minDistinct == null ? OptionalInt.empty() : OptionalInt.of(minDistinct);
  }

  /** Max distinct. */
  public OptionalInt maxDistinct() {
    return maxDistinct == null ? OptionalInt.empty() : OptionalInt.of(maxDistinct);
  }

  /** Free quantity. */
  public OptionalInt freeQuantity() {
    return freeQuantity == null ? OptionalInt.empty() : OptionalInt.of(freeQuantity);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.group = group;
    builder.minQuantity = minQuantity;
    builder.maxQuantity = maxQuantity;
    builder.minDistinct = minDistinct;
    builder.maxDistinct = maxDistinct;
    builder.freeQuantity = freeQuantity;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupOverride fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupOverride fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupOverride::read);
  }

  /** Reads one out of a larger text. */
  public static GroupOverride read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "group":
          builder.group = in.text();
          break;
        case "min_quantity":
          if (!in.skipNull()) builder.minQuantity = in.int32();
          break;
        case "max_quantity":
          if (!in.skipNull()) builder.maxQuantity = in.int32();
          break;
        case "min_distinct":
          if (!in.skipNull()) builder.minDistinct = in.int32();
          break;
        case "max_distinct":
          if (!in.skipNull()) builder.maxDistinct = in.int32();
          break;
        case "free_quantity":
          if (!in.skipNull()) builder.freeQuantity = in.int32();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("group", group);
    if (minQuantity != null) out.member("min_quantity", minQuantity);
    if (maxQuantity != null) out.member("max_quantity", maxQuantity);
    if (minDistinct != null) out.member("min_distinct", minDistinct);
    if (maxDistinct != null) out.member("max_distinct", maxDistinct);
    if (freeQuantity != null) out.member("free_quantity", freeQuantity);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupOverride)) return false;
    GroupOverride that = (GroupOverride) object;
    return Objects.equals(group, that.group)
        && Objects.equals(minQuantity, that.minQuantity)
        && Objects.equals(maxQuantity, that.maxQuantity)
        && Objects.equals(minDistinct, that.minDistinct)
        && Objects.equals(maxDistinct, that.maxDistinct)
        && Objects.equals(freeQuantity, that.freeQuantity);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, minQuantity, maxQuantity, minDistinct, maxDistinct, freeQuantity);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupOverride. Not for several threads at once. */
  public static final class Builder {
    private String group;
    private Integer minQuantity;
    private Integer maxQuantity;
    private Integer minDistinct;
    private Integer maxDistinct;
    private Integer freeQuantity;

    private Builder() {}

    /** Group. */
    public Builder group(String value) {
      this.group = value;
      return this;
    }

    /** Min quantity. May be left out. */
    public Builder minQuantity(int value) {
      this.minQuantity = value;
      return this;
    }

    /** Max quantity. May be left out. */
    public Builder maxQuantity(int value) {
      this.maxQuantity = value;
      return this;
    }

    /** Min distinct. May be left out. */
    public Builder minDistinct(int value) {
      this.minDistinct = value;
      return this;
    }

    /** Max distinct. May be left out. */
    public Builder maxDistinct(int value) {
      this.maxDistinct = value;
      return this;
    }

    /** Free quantity. May be left out. */
    public Builder freeQuantity(int value) {
      this.freeQuantity = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupOverride build() {
      return new GroupOverride(this);
    }
  }
}
