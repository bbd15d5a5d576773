// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupOverride. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalInt;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GroupOverride. */
public final class GroupOverride implements Document {
  private static final Names NAMES = new Names("group", "min_quantity", "max_quantity", "min_distinct",
      "max_distinct", "free_quantity");

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

  private GroupOverride(JsonReader in) {
    String group = null;
    Integer minQuantity = null;
    Integer maxQuantity = null;
    Integer minDistinct = null;
    Integer maxDistinct = null;
    Integer freeQuantity = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          group = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) minQuantity = in.int32();
          break;
        case 2:
          if (!in.skipNull()) maxQuantity = in.int32();
          break;
        case 3:
          if (!in.skipNull()) minDistinct = in.int32();
          break;
        case 4:
          if (!in.skipNull()) maxDistinct = in.int32();
          break;
        case 5:
          if (!in.skipNull()) freeQuantity = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.group = group;
    this.minQuantity = minQuantity;
    this.maxQuantity = maxQuantity;
    this.minDistinct = minDistinct;
    this.maxDistinct = maxDistinct;
    this.freeQuantity = freeQuantity;
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
    return new GroupOverride(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, group);
    if (minQuantity != null) out.member(NAMES, 1, minQuantity);
    if (maxQuantity != null) out.member(NAMES, 2, maxQuantity);
    if (minDistinct != null) out.member(NAMES, 3, minDistinct);
    if (maxDistinct != null) out.member(NAMES, 4, maxDistinct);
    if (freeQuantity != null) out.member(NAMES, 5, freeQuantity);
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
