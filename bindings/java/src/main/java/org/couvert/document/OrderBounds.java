// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderBounds. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OrderBounds. */
public final class OrderBounds implements Document {
  private static final Names NAMES = new Names("minimum_minor", "maximum_minor", "fees");

  private final Long minimumMinor;
  private final Long maximumMinor;
  private final List<FeeBand> fees;

  private OrderBounds(Builder builder) {
    minimumMinor = builder.minimumMinor;
    maximumMinor = builder.maximumMinor;
    fees = Lists.copy(builder.fees);
  }

  private OrderBounds(JsonReader in) {
    Long minimumMinor = null;
    Long maximumMinor = null;
    List<FeeBand> fees = Lists.none();
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) minimumMinor = in.int64();
          break;
        case 1:
          if (!in.skipNull()) maximumMinor = in.int64();
          break;
        case 2:
          if (!in.skipNull()) fees = in.list(FeeBand::read);
          break;
        default:
          in.skip();
      }
    }
    this.minimumMinor = minimumMinor;
    this.maximumMinor = maximumMinor;
    this.fees = fees;
  }

  /** Goods after discounts. */
  public OptionalLong minimumMinor() {
    return minimumMinor == null ? OptionalLong.empty() : OptionalLong.of(minimumMinor);
  }

  /** Goods after discounts. */
  public OptionalLong maximumMinor() {
    return maximumMinor == null ? OptionalLong.empty() : OptionalLong.of(maximumMinor);
  }

  /** Fees. */
  public List<FeeBand> fees() {
    return fees;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.minimumMinor = minimumMinor;
    builder.maximumMinor = maximumMinor;
    builder.fees = fees;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderBounds fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderBounds fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderBounds::read);
  }

  /** Reads one out of a larger text. */
  public static OrderBounds read(JsonReader in) {
    return new OrderBounds(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (minimumMinor != null) out.member(NAMES, 0, minimumMinor);
    if (maximumMinor != null) out.member(NAMES, 1, maximumMinor);
    if (!fees.isEmpty()) out.member(NAMES, 2, fees);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderBounds)) return false;
    OrderBounds that = (OrderBounds) object;
    return Objects.equals(minimumMinor, that.minimumMinor)
        && Objects.equals(maximumMinor, that.maximumMinor)
        && Objects.equals(fees, that.fees);
  }

  @Override
  public int hashCode() {
    return Objects.hash(minimumMinor, maximumMinor, fees);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderBounds. Not for several threads at once. */
  public static final class Builder {
    private Long minimumMinor;
    private Long maximumMinor;
    private List<FeeBand> fees;

    private Builder() {}

    /** Goods after discounts. May be left out. */
    public Builder minimumMinor(long value) {
      this.minimumMinor = value;
      return this;
    }

    /** Goods after discounts. May be left out. */
    public Builder maximumMinor(long value) {
      this.maximumMinor = value;
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends FeeBand> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(FeeBand... value) {
      return fees(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderBounds build() {
      return new OrderBounds(this);
    }
  }
}
