// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document NutrientAmount. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type NutrientAmount. */
public final class NutrientAmount implements Document {
  private static final Names NAMES = new Names("nutrient", "low", "high");

  private final Nutrient nutrient;
  private final long low;
  private final long high;

  private NutrientAmount(Builder builder) {
    nutrient = Lists.need(builder.nutrient, "nutrient");
    low = Lists.need(builder.low, "low");
    high = Lists.need(builder.high, "high");
  }

  private NutrientAmount(JsonReader in) {
    Nutrient nutrient = null;
    long low = 0L;
    long high = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          nutrient = Nutrient.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          low = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          high = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.nutrient = nutrient;
    this.low = low;
    this.high = high;
  }

  /** Nutrient. */
  public Nutrient nutrient() {
    return nutrient;
  }

  /** Energy in kJ, all others in mg; inclusive. */
  public long low() {
    return low;
  }

  /** High. */
  public long high() {
    return high;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nutrient = nutrient;
    builder.low = low;
    builder.high = high;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static NutrientAmount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static NutrientAmount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, NutrientAmount::read);
  }

  /** Reads one out of a larger text. */
  public static NutrientAmount read(JsonReader in) {
    return new NutrientAmount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, nutrient);
    out.member(NAMES, 1, low);
    out.member(NAMES, 2, high);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof NutrientAmount)) return false;
    NutrientAmount that = (NutrientAmount) object;
    return Objects.equals(nutrient, that.nutrient)
        && low == that.low
        && high == that.high;
  }

  @Override
  public int hashCode() {
    return Objects.hash(nutrient, low, high);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a NutrientAmount. Not for several threads at once. */
  public static final class Builder {
    private Nutrient nutrient;
    private Long low;
    private Long high;

    private Builder() {}

    /** Nutrient. */
    public Builder nutrient(Nutrient value) {
      this.nutrient = value;
      return this;
    }

    /** Energy in kJ, all others in mg; inclusive. */
    public Builder low(long value) {
      this.low = value;
      return this;
    }

    /** High. */
    public Builder high(long value) {
      this.high = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public NutrientAmount build() {
      return new NutrientAmount(this);
    }
  }
}
