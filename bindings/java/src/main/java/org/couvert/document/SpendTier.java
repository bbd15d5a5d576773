// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SpendTier. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SpendTier. */
public final class SpendTier implements Document {
  private static final Names NAMES = new Names("from_minor", "rate", "amount_minor");

  private final long fromMinor;
  private final long rate;
  private final long amountMinor;

  private SpendTier(Builder builder) {
    fromMinor = Lists.need(builder.fromMinor, "from_minor");
    rate = builder.rate == null ? 0L : builder.rate;
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
  }

  private SpendTier(JsonReader in) {
    long fromMinor = 0L;
    long rate = 0L;
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          fromMinor = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 2:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.fromMinor = fromMinor;
    this.rate = rate;
    this.amountMinor = amountMinor;
  }

  /** Minor units of goods before discounts. */
  public long fromMinor() {
    return fromMinor;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fromMinor = fromMinor;
    builder.rate = rate;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SpendTier fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SpendTier fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SpendTier::read);
  }

  /** Reads one out of a larger text. */
  public static SpendTier read(JsonReader in) {
    return new SpendTier(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, fromMinor);
    if (rate != 0L) out.member(NAMES, 1, rate);
    if (amountMinor != 0L) out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SpendTier)) return false;
    SpendTier that = (SpendTier) object;
    return fromMinor == that.fromMinor
        && rate == that.rate
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fromMinor, rate, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SpendTier. Not for several threads at once. */
  public static final class Builder {
    private Long fromMinor;
    private Long rate;
    private Long amountMinor;

    private Builder() {}

    /** Minor units of goods before discounts. */
    public Builder fromMinor(long value) {
      this.fromMinor = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. May be left out. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Amount minor. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SpendTier build() {
      return new SpendTier(this);
    }
  }
}
