// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CommissionTerm. Do not edit.
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

/** A document of the type CommissionTerm. */
public final class CommissionTerm implements Document {
  private static final Names NAMES = new Names("ref", "fulfilments", "channels", "base", "net_of_tax", "with_fees",
      "rate", "fixed_minor", "min_minor", "max_minor");

  private final String ref;
  private final List<Fulfilment> fulfilments;
  private final List<String> channels;
  private final CommissionBase base;
  private final boolean netOfTax;
  private final boolean withFees;
  private final long rate;
  private final long fixedMinor;
  private final Long minMinor;
  private final Long maxMinor;

  private CommissionTerm(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    fulfilments = Lists.copy(builder.fulfilments);
    channels = Lists.copy(builder.channels);
    base = builder.base == null ? CommissionBase.AFTER_DISCOUNTS : builder.base;
    netOfTax = builder.netOfTax == null ? false : builder.netOfTax;
    withFees = builder.withFees == null ? false : builder.withFees;
    rate = Lists.need(builder.rate, "rate");
    fixedMinor = builder.fixedMinor == null ? 0L : builder.fixedMinor;
    minMinor = builder.minMinor;
    maxMinor = builder.maxMinor;
  }

  private CommissionTerm(JsonReader in) {
    String ref = null;
    List<Fulfilment> fulfilments = Lists.none();
    List<String> channels = Lists.none();
    CommissionBase base = CommissionBase.AFTER_DISCOUNTS;
    boolean netOfTax = false;
    boolean withFees = false;
    long rate = 0L;
    long fixedMinor = 0L;
    Long minMinor = null;
    Long maxMinor = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 2:
          if (!in.skipNull()) channels = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) base = CommissionBase.read(in);
          break;
        case 4:
          if (!in.skipNull()) netOfTax = in.bool();
          break;
        case 5:
          if (!in.skipNull()) withFees = in.bool();
          break;
        case 6:
          rate = in.int64();
          seenMembers |= 1L << 6;
          break;
        case 7:
          if (!in.skipNull()) fixedMinor = in.int64();
          break;
        case 8:
          if (!in.skipNull()) minMinor = in.int64();
          break;
        case 9:
          if (!in.skipNull()) maxMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x41L & ~seenMembers);
    this.ref = ref;
    this.fulfilments = fulfilments;
    this.channels = channels;
    this.base = base;
    this.netOfTax = netOfTax;
    this.withFees = withFees;
    this.rate = rate;
    this.fixedMinor = fixedMinor;
    this.minMinor = minMinor;
    this.maxMinor = maxMinor;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** None: all. */
  public List<String> channels() {
    return channels;
  }

  /** Base. */
  public CommissionBase base() {
    return base;
  }

  /** Contained tax is left out of the base. */
  public boolean netOfTax() {
    return netOfTax;
  }

  /** The venue's own fees count too. */
  public boolean withFees() {
    return withFees;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Fixed minor. */
  public long fixedMinor() {
    return fixedMinor;
  }

  /** Min minor. */
  public OptionalLong minMinor() {
    return minMinor == null ? OptionalLong.empty() : OptionalLong.of(minMinor);
  }

  /** Max minor. */
  public OptionalLong maxMinor() {
    return maxMinor == null ? OptionalLong.empty() : OptionalLong.of(maxMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.fulfilments = fulfilments;
    builder.channels = channels;
    builder.base = base;
    builder.netOfTax = netOfTax;
    builder.withFees = withFees;
    builder.rate = rate;
    builder.fixedMinor = fixedMinor;
    builder.minMinor = minMinor;
    builder.maxMinor = maxMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static CommissionTerm fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CommissionTerm fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CommissionTerm::read);
  }

  /** Reads one out of a larger text. */
  public static CommissionTerm read(JsonReader in) {
    return new CommissionTerm(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!fulfilments.isEmpty()) out.member(NAMES, 1, fulfilments);
    if (!channels.isEmpty()) out.member(NAMES, 2, channels);
    if (base != CommissionBase.AFTER_DISCOUNTS) out.member(NAMES, 3, base);
    if (netOfTax) out.member(NAMES, 4, netOfTax);
    if (withFees) out.member(NAMES, 5, withFees);
    out.member(NAMES, 6, rate);
    if (fixedMinor != 0L) out.member(NAMES, 7, fixedMinor);
    if (minMinor != null) out.member(NAMES, 8, minMinor);
    if (maxMinor != null) out.member(NAMES, 9, maxMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CommissionTerm)) return false;
    CommissionTerm that = (CommissionTerm) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(fulfilments, that.fulfilments)
        && Objects.equals(channels, that.channels)
        && Objects.equals(base, that.base)
        && netOfTax == that.netOfTax
        && withFees == that.withFees
        && rate == that.rate
        && fixedMinor == that.fixedMinor
        && Objects.equals(minMinor, that.minMinor)
        && Objects.equals(maxMinor, that.maxMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, fulfilments, channels, base, netOfTax, withFees, rate, fixedMinor, minMinor,
        maxMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CommissionTerm. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private List<Fulfilment> fulfilments;
    private List<String> channels;
    private CommissionBase base;
    private Boolean netOfTax;
    private Boolean withFees;
    private Long rate;
    private Long fixedMinor;
    private Long minMinor;
    private Long maxMinor;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      this.fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder channels(List<? extends String> value) {
      this.channels = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder channels(String... value) {
      return channels(Arrays.asList(value));
    }

    /** Base. May be left out. */
    public Builder base(CommissionBase value) {
      this.base = value;
      return this;
    }

    /** Contained tax is left out of the base. May be left out. */
    public Builder netOfTax(boolean value) {
      this.netOfTax = value;
      return this;
    }

    /** The venue's own fees count too. May be left out. */
    public Builder withFees(boolean value) {
      this.withFees = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Fixed minor. May be left out. */
    public Builder fixedMinor(long value) {
      this.fixedMinor = value;
      return this;
    }

    /** Min minor. May be left out. */
    public Builder minMinor(long value) {
      this.minMinor = value;
      return this;
    }

    /** Max minor. May be left out. */
    public Builder maxMinor(long value) {
      this.maxMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CommissionTerm build() {
      return new CommissionTerm(this);
    }
  }
}
