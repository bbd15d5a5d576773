// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Measure. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Measure. */
public final class Measure implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "unit":
          builder.unit = MeasureUnit.read(in);
          break;
        case "precision":
          if (!in.skipNull()) builder.precision = in.int32();
          break;
        case "min":
          if (!in.skipNull()) builder.min = in.int64();
          break;
        case "step":
          if (!in.skipNull()) builder.step = in.int64();
          break;
        case "max":
          if (!in.skipNull()) builder.max = in.int64();
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
    out.member("unit", unit);
    if (precision != 3) out.member("precision", precision);
    if (min != 1L) out.member("min", min);
    if (step != 1L) out.member("step", step);
    if (max != null) out.member("max", max);
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
