// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockCount. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockCount. */
public final class StockCount implements Document {
  private static final Names NAMES = new Names("target", "from_milli", "to_milli");

  private final MenuTarget target;
  private final Long fromMilli;
  private final Long toMilli;

  private StockCount(Builder builder) {
    target = Lists.need(builder.target, "target");
    fromMilli = builder.fromMilli;
    toMilli = builder.toMilli;
  }

  private StockCount(JsonReader in) {
    MenuTarget target = null;
    Long fromMilli = null;
    Long toMilli = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = MenuTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) fromMilli = in.int64();
          break;
        case 2:
          if (!in.skipNull()) toMilli = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.target = target;
    this.fromMilli = fromMilli;
    this.toMilli = toMilli;
  }

  /** Target. */
  public MenuTarget target() {
    return target;
  }

  /** Absent: it was not counted. */
  public OptionalLong fromMilli() {
    return fromMilli == null ? OptionalLong.empty() : OptionalLong.of(fromMilli);
  }

  /** Absent: it is no longer counted. */
  public OptionalLong toMilli() {
    return toMilli == null ? OptionalLong.empty() : OptionalLong.of(toMilli);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.fromMilli = fromMilli;
    builder.toMilli = toMilli;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockCount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockCount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockCount::read);
  }

  /** Reads one out of a larger text. */
  public static StockCount read(JsonReader in) {
    return new StockCount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    if (fromMilli != null) out.member(NAMES, 1, fromMilli);
    if (toMilli != null) out.member(NAMES, 2, toMilli);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockCount)) return false;
    StockCount that = (StockCount) object;
    return Objects.equals(target, that.target)
        && Objects.equals(fromMilli, that.fromMilli)
        && Objects.equals(toMilli, that.toMilli);
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, fromMilli, toMilli);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockCount. Not for several threads at once. */
  public static final class Builder {
    private MenuTarget target;
    private Long fromMilli;
    private Long toMilli;

    private Builder() {}

    /** Target. */
    public Builder target(MenuTarget value) {
      this.target = value;
      return this;
    }

    /** Absent: it was not counted. May be left out. */
    public Builder fromMilli(long value) {
      this.fromMilli = value;
      return this;
    }

    /** Absent: it is no longer counted. May be left out. */
    public Builder toMilli(long value) {
      this.toMilli = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockCount build() {
      return new StockCount(this);
    }
  }
}
