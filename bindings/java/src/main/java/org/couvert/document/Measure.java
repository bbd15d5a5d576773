// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Measure. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Measure. */
public final class Measure implements Document {
  private static final Names NAMES = new Names("unit", "precision", "min", "step", "max");

  private final MeasureUnit unit;
  private final int precision;
  private final long min;
  private final long step;
  private final Long max;

  private Measure(Builder builder) {
    unit = Lists.need(builder.unit, "unit");
    precision = builder.precision == null ? 3 : builder.precision;
    min = builder.min == null ? 1L : builder.min;
    step = builder.step == null ? 1L : builder.step;
    max = builder.max;
  }

  private Measure(JsonReader in) {
    MeasureUnit unit = null;
    int precision = 3;
    long min = 1L;
    long step = 1L;
    Long max = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          unit = MeasureUnit.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) precision = in.int32();
          break;
        case 2:
          if (!in.skipNull()) min = in.int64();
          break;
        case 3:
          if (!in.skipNull()) step = in.int64();
          break;
        case 4:
          if (!in.skipNull()) max = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.unit = unit;
    this.precision = precision;
    this.min = min;
    this.step = step;
    this.max = max;
  }

  /** The price is of one. */
  public MeasureUnit unit() {
    return unit;
  }

  /** Decimal digits of a quantity, 0 to 6. */
  public int precision() {
    return precision;
  }

  /** In 10^-precision units, as all three. */
  public long min() {
    return min;
  }

  /** Step. */
  public long step() {
    return step;
  }

  /** Max. */
  public OptionalLong max() {
    return max == null ? OptionalLong.empty() : OptionalLong.of(max);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.unit = unit;
    builder.precision = precision;
    builder.min = min;
    builder.step = step;
    builder.max = max;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Measure fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Measure fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Measure::read);
  }

  /** Reads one out of a larger text. */
  public static Measure read(JsonReader in) {
    return new Measure(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, unit);
    if (precision != 3) out.member(NAMES, 1, precision);
    if (min != 1L) out.member(NAMES, 2, min);
    if (step != 1L) out.member(NAMES, 3, step);
    if (max != null) out.member(NAMES, 4, max);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Measure)) return false;
    Measure that = (Measure) object;
    return Objects.equals(unit, that.unit)
        && precision == that.precision
        && min == that.min
        && step == that.step
        && Objects.equals(max, that.max);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, precision, min, step, max);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Measure. Not for several threads at once. */
  public static final class Builder {
    private MeasureUnit unit;
    private Integer precision;
    private Long min;
    private Long step;
    private Long max;

    private Builder() {}

    /** The price is of one. */
    public Builder unit(MeasureUnit value) {
      this.unit = value;
      return this;
    }

    /** Decimal digits of a quantity, 0 to 6. May be left out. */
    public Builder precision(int value) {
      this.precision = value;
      return this;
    }

    /** In 10^-precision units, as all three. May be left out. */
    public Builder min(long value) {
      this.min = value;
      return this;
    }

    /** Step. May be left out. */
    public Builder step(long value) {
      this.step = value;
      return this;
    }

    /** Max. May be left out. */
    public Builder max(long value) {
      this.max = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Measure build() {
      return new Measure(this);
    }
  }
}
