// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FeeRule. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type FeeRule. */
public final class FeeRule implements Document {
  private static final Names NAMES = new Names("ref", "kind", "name", "fulfilments", "amount_minor", "rate",
      "min_minor", "max_minor", "subtotal_from", "subtotal_below", "distance_from_m", "distance_below_m", "tops_up",
      "tax_class", "base", "zones", "channels", "weight_from_g", "weight_below_g", "calendar", "cash", "step_m",
      "step_minor", "tax_as_goods");

  private final String ref;
  private final FeeKind kind;
  private final LocalizedText name;
  private final List<Fulfilment> fulfilments;
  private final long amountMinor;
  private final Long rate;
  private final Long minMinor;
  private final Long maxMinor;
  private final Long subtotalFrom;
  private final Long subtotalBelow;
  private final Long distanceFromM;
  private final Long distanceBelowM;
  private final boolean topsUp;
  private final String taxClass;
  private final FeeBase base;
  private final List<String> zones;
  private final List<String> channels;
  private final Long weightFromG;
  private final Long weightBelowG;
  private final Calendar calendar;
  private final Boolean cash;
  private final long stepM;
  private final long stepMinor;
  private final boolean taxAsGoods;

  private FeeRule(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    kind = Lists.need(builder.kind, "kind");
    name = builder.name;
    fulfilments = Lists.copy(builder.fulfilments);
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
    rate = builder.rate;
    minMinor = builder.minMinor;
    maxMinor = builder.maxMinor;
    subtotalFrom = builder.subtotalFrom;
    subtotalBelow = builder.subtotalBelow;
    distanceFromM = builder.distanceFromM;
    distanceBelowM = builder.distanceBelowM;
    topsUp = builder.topsUp == null ? false : builder.topsUp;
    taxClass = builder.taxClass == null ? "" : builder.taxClass;
    base = builder.base == null ? FeeBase.AFTER_DISCOUNTS : builder.base;
    zones = Lists.copy(builder.zones);
    channels = Lists.copy(builder.channels);
    weightFromG = builder.weightFromG;
    weightBelowG = builder.weightBelowG;
    calendar = builder.calendar;
    cash = builder.cash;
    stepM = builder.stepM == null ? 0L : builder.stepM;
    stepMinor = builder.stepMinor == null ? 0L : builder.stepMinor;
    taxAsGoods = builder.taxAsGoods == null ? false : builder.taxAsGoods;
  }

  private FeeRule(JsonReader in) {
    String ref = null;
    FeeKind kind = null;
    LocalizedText name = null;
    List<Fulfilment> fulfilments = Lists.none();
    long amountMinor = 0L;
    Long rate = null;
    Long minMinor = null;
    Long maxMinor = null;
    Long subtotalFrom = null;
    Long subtotalBelow = null;
    Long distanceFromM = null;
    Long distanceBelowM = null;
    boolean topsUp = false;
    String taxClass = "";
    FeeBase base = FeeBase.AFTER_DISCOUNTS;
    List<String> zones = Lists.none();
    List<String> channels = Lists.none();
    Long weightFromG = null;
    Long weightBelowG = null;
    Calendar calendar = null;
    Boolean cash = null;
    long stepM = 0L;
    long stepMinor = 0L;
    boolean taxAsGoods = false;
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
          kind = FeeKind.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 3:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 4:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 6:
          if (!in.skipNull()) minMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) maxMinor = in.int64();
          break;
        case 8:
          if (!in.skipNull()) subtotalFrom = in.int64();
          break;
        case 9:
          if (!in.skipNull()) subtotalBelow = in.int64();
          break;
        case 10:
          if (!in.skipNull()) distanceFromM = in.int64();
          break;
        case 11:
          if (!in.skipNull()) distanceBelowM = in.int64();
          break;
        case 12:
          if (!in.skipNull()) topsUp = in.bool();
          break;
        case 13:
          if (!in.skipNull()) taxClass = in.text();
          break;
        case 14:
          if (!in.skipNull()) base = FeeBase.read(in);
          break;
        case 15:
          if (!in.skipNull()) zones = in.list(JsonReader::text);
          break;
        case 16:
          if (!in.skipNull()) channels = in.list(JsonReader::text);
          break;
        case 17:
          if (!in.skipNull()) weightFromG = in.int64();
          break;
        case 18:
          if (!in.skipNull()) weightBelowG = in.int64();
          break;
        case 19:
          if (!in.skipNull()) calendar = Calendar.read(in);
          break;
        case 20:
          if (!in.skipNull()) cash = in.bool();
          break;
        case 21:
          if (!in.skipNull()) stepM = in.int64();
          break;
        case 22:
          if (!in.skipNull()) stepMinor = in.int64();
          break;
        case 23:
          if (!in.skipNull()) taxAsGoods = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.ref = ref;
    this.kind = kind;
    this.name = name;
    this.fulfilments = fulfilments;
    this.amountMinor = amountMinor;
    this.rate = rate;
    this.minMinor = minMinor;
    this.maxMinor = maxMinor;
    this.subtotalFrom = subtotalFrom;
    this.subtotalBelow = subtotalBelow;
    this.distanceFromM = distanceFromM;
    this.distanceBelowM = distanceBelowM;
    this.topsUp = topsUp;
    this.taxClass = taxClass;
    this.base = base;
    this.zones = zones;
    this.channels = channels;
    this.weightFromG = weightFromG;
    this.weightBelowG = weightBelowG;
    this.calendar = calendar;
    this.cash = cash;
    this.stepM = stepM;
    this.stepMinor = stepMinor;
    this.taxAsGoods = taxAsGoods;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Kind. */
  public FeeKind kind() {
    return kind;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Parts per million: 55000 is 5.5 %; of the goods after discounts. */
  public OptionalLong rate() {
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate);
  }

  /** Min minor. */
  public OptionalLong minMinor() {
    return minMinor == null ? OptionalLong.empty() : OptionalLong.of(minMinor);
  }

  /** Max minor. */
  public OptionalLong maxMinor() {
    return maxMinor == null ? OptionalLong.empty() : OptionalLong.of(maxMinor);
  }

  /** Minor units; applies from this subtotal on. */
  public OptionalLong subtotalFrom() {
    return subtotalFrom == null ? OptionalLong.empty() : OptionalLong.of(subtotalFrom);
  }

  /** Minor units; applies below this subtotal. */
  public OptionalLong subtotalBelow() {
    return subtotalBelow == null ? OptionalLong.empty() : OptionalLong.of(subtotalBelow);
  }

  /** Distance from m. */
  public OptionalLong distanceFromM() {
    return distanceFromM == null ? OptionalLong.empty() : OptionalLong.of(distanceFromM);
  }

  /** Distance below m. */
  public OptionalLong distanceBelowM() {
    return distanceBelowM == null ? OptionalLong.empty() : OptionalLong.of(distanceBelowM);
  }

  /** Charges what is missing to subtotal_below. */
  public boolean topsUp() {
    return topsUp;
  }

  /** Tax class. */
  public String taxClass() {
    return taxClass;
  }

  /** What rate and subtotal bounds are measured on. */
  public FeeBase base() {
    return base;
  }

  /** Delivery zones; none: all. */
  public List<String> zones() {
    return zones;
  }

  /** None: all. */
  public List<String> channels() {
    return channels;
  }

  /** Weight from g. */
  public OptionalLong weightFromG() {
    return weightFromG == null ? OptionalLong.empty() : OptionalLong.of(weightFromG);
  }

  /** Weight below g. */
  public OptionalLong weightBelowG() {
    return weightBelowG == null ? OptionalLong.empty() : OptionalLong.of(weightBelowG);
  }

  /** Absent: always. */
  public Optional<Calendar> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** True: only when paid in cash; false: only when not. */
  public Optional<Boolean> cash() {
    return Optional.ofNullable(cash);
  }

  /** Metres beyond distance_from_m for which step_minor is charged. */
  public long stepM() {
    return stepM;
  }

  /** Step minor. */
  public long stepMinor() {
    return stepMinor;
  }

  /** Taxed at the rates of the goods, in proportion. */
  public boolean taxAsGoods() {
    return taxAsGoods;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.kind = kind;
    builder.name = name;
    builder.fulfilments = fulfilments;
    builder.amountMinor = amountMinor;
    builder.rate = rate;
    builder.minMinor = minMinor;
    builder.maxMinor = maxMinor;
    builder.subtotalFrom = subtotalFrom;
    builder.subtotalBelow = subtotalBelow;
    builder.distanceFromM = distanceFromM;
    builder.distanceBelowM = distanceBelowM;
    builder.topsUp = topsUp;
    builder.taxClass = taxClass;
    builder.base = base;
    builder.zones = zones;
    builder.channels = channels;
    builder.weightFromG = weightFromG;
    builder.weightBelowG = weightBelowG;
    builder.calendar = calendar;
    builder.cash = cash;
    builder.stepM = stepM;
    builder.stepMinor = stepMinor;
    builder.taxAsGoods = taxAsGoods;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static FeeRule fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static FeeRule fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, FeeRule::read);
  }

  /** Reads one out of a larger text. */
  public static FeeRule read(JsonReader in) {
    return new FeeRule(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, kind);
    if (name != null) out.member(NAMES, 2, name);
    if (!fulfilments.isEmpty()) out.member(NAMES, 3, fulfilments);
    if (amountMinor != 0L) out.member(NAMES, 4, amountMinor);
    if (rate != null) out.member(NAMES, 5, rate);
    if (minMinor != null) out.member(NAMES, 6, minMinor);
    if (maxMinor != null) out.member(NAMES, 7, maxMinor);
    if (subtotalFrom != null) out.member(NAMES, 8, subtotalFrom);
    if (subtotalBelow != null) out.member(NAMES, 9, subtotalBelow);
    if (distanceFromM != null) out.member(NAMES, 10, distanceFromM);
    if (distanceBelowM != null) out.member(NAMES, 11, distanceBelowM);
    if (topsUp) out.member(NAMES, 12, topsUp);
    if (!taxClass.isEmpty()) out.member(NAMES, 13, taxClass);
    if (base != FeeBase.AFTER_DISCOUNTS) out.member(NAMES, 14, base);
    if (!zones.isEmpty()) out.member(NAMES, 15, zones);
    if (!channels.isEmpty()) out.member(NAMES, 16, channels);
    if (weightFromG != null) out.member(NAMES, 17, weightFromG);
    if (weightBelowG != null) out.member(NAMES, 18, weightBelowG);
    if (calendar != null) out.member(NAMES, 19, calendar);
    if (cash != null) out.member(NAMES, 20, cash);
    if (stepM != 0L) out.member(NAMES, 21, stepM);
    if (stepMinor != 0L) out.member(NAMES, 22, stepMinor);
    if (taxAsGoods) out.member(NAMES, 23, taxAsGoods);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof FeeRule)) return false;
    FeeRule that = (FeeRule) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && Objects.equals(name, that.name)
        && Objects.equals(fulfilments, that.fulfilments)
        && amountMinor == that.amountMinor
        && Objects.equals(rate, that.rate)
        && Objects.equals(minMinor, that.minMinor)
        && Objects.equals(maxMinor, that.maxMinor)
        && Objects.equals(subtotalFrom, that.subtotalFrom)
        && Objects.equals(subtotalBelow, that.subtotalBelow)
        && Objects.equals(distanceFromM, that.distanceFromM)
        && Objects.equals(distanceBelowM, that.distanceBelowM)
        && topsUp == that.topsUp
        && Objects.equals(taxClass, that.taxClass)
        && Objects.equals(base, that.base)
        && Objects.equals(zones, that.zones)
        && Objects.equals(channels, that.channels)
        && Objects.equals(weightFromG, that.weightFromG)
        && Objects.equals(weightBelowG, that.weightBelowG)
        && Objects.equals(calendar, that.calendar)
        && Objects.equals(cash, that.cash)
        && stepM == that.stepM
        && stepMinor == that.stepMinor
        && taxAsGoods == that.taxAsGoods;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, name, fulfilments, amountMinor, rate, minMinor, maxMinor, subtotalFrom,
        subtotalBelow, distanceFromM, distanceBelowM, topsUp, taxClass, base, zones, channels, weightFromG,
        weightBelowG, calendar, cash, stepM, stepMinor, taxAsGoods);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a FeeRule. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private FeeKind kind;
    private LocalizedText name;
    private List<Fulfilment> fulfilments;
    private Long amountMinor;
    private Long rate;
    private Long minMinor;
    private Long maxMinor;
    private Long subtotalFrom;
    private Long subtotalBelow;
    private Long distanceFromM;
    private Long distanceBelowM;
    private Boolean topsUp;
    private String taxClass;
    private FeeBase base;
    private List<String> zones;
    private List<String> channels;
    private Long weightFromG;
    private Long weightBelowG;
    private Calendar calendar;
    private Boolean cash;
    private Long stepM;
    private Long stepMinor;
    private Boolean taxAsGoods;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(FeeKind value) {
      this.kind = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
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

    /** Amount minor. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; of the goods after discounts. May be left out. */
    public Builder rate(long value) {
      this.rate = value;
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

    /** Minor units; applies from this subtotal on. May be left out. */
    public Builder subtotalFrom(long value) {
      this.subtotalFrom = value;
      return this;
    }

    /** Minor units; applies below this subtotal. May be left out. */
    public Builder subtotalBelow(long value) {
      this.subtotalBelow = value;
      return this;
    }

    /** Distance from m. May be left out. */
    public Builder distanceFromM(long value) {
      this.distanceFromM = value;
      return this;
    }

    /** Distance below m. May be left out. */
    public Builder distanceBelowM(long value) {
      this.distanceBelowM = value;
      return this;
    }

    /** Charges what is missing to subtotal_below. May be left out. */
    public Builder topsUp(boolean value) {
      this.topsUp = value;
      return this;
    }

    /** Tax class. May be left out. */
    public Builder taxClass(String value) {
      this.taxClass = value;
      return this;
    }

    /** What rate and subtotal bounds are measured on. May be left out. */
    public Builder base(FeeBase value) {
      this.base = value;
      return this;
    }

    /** Delivery zones; none: all. May be left out. */
    public Builder zones(List<? extends String> value) {
      this.zones = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Delivery zones; none: all. May be left out. */
    public Builder zones(String... value) {
      return zones(Arrays.asList(value));
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

    /** Weight from g. May be left out. */
    public Builder weightFromG(long value) {
      this.weightFromG = value;
      return this;
    }

    /** Weight below g. May be left out. */
    public Builder weightBelowG(long value) {
      this.weightBelowG = value;
      return this;
    }

    /** Absent: always. May be left out. */
    public Builder calendar(Calendar value) {
      this.calendar = value;
      return this;
    }

    /** True: only when paid in cash; false: only when not. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** Metres beyond distance_from_m for which step_minor is charged. May be left out. */
    public Builder stepM(long value) {
      this.stepM = value;
      return this;
    }

    /** Step minor. May be left out. */
    public Builder stepMinor(long value) {
      this.stepMinor = value;
      return this;
    }

    /** Taxed at the rates of the goods, in proportion. May be left out. */
    public Builder taxAsGoods(boolean value) {
      this.taxAsGoods = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public FeeRule build() {
      return new FeeRule(this);
    }
  }
}
