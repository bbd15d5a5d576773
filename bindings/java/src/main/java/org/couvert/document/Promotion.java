// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Promotion. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Promotion. */
public final class Promotion implements Document {
  private static final Names NAMES = new Names("ref", "kind", "name", "code", "rate", "amount_minor", "max_minor",
      "min_subtotal", "items", "fulfilments", "from", "until", "exclusive", "variants", "tags", "tax_classes",
      "without_items", "without_tags", "min_target", "min_quantity", "max_quantity", "skip_quantity", "skip_order",
      "order", "tiers", "buy_quantity", "get_quantity", "same_item", "sets", "max_applications", "channels", "calendar",
      "stack_class", "funding", "limit_total", "limit_per_customer");

  private final String ref;
  private final PromotionKind kind;
  private final LocalizedText name;
  private final String code;
  private final long rate;
  private final long amountMinor;
  private final Long maxMinor;
  private final Long minSubtotal;
  private final List<String> items;
  private final List<Fulfilment> fulfilments;
  private final Instant from;
  private final Instant until;
  private final boolean exclusive;
  private final List<String> variants;
  private final List<String> tags;
  private final List<String> taxClasses;
  private final List<String> withoutItems;
  private final List<String> withoutTags;
  private final Long minTarget;
  private final int minQuantity;
  private final Integer maxQuantity;
  private final int skipQuantity;
  private final UnitOrder skipOrder;
  private final UnitOrder order;
  private final List<SpendTier> tiers;
  private final int buyQuantity;
  private final int getQuantity;
  private final boolean sameItem;
  private final List<GoodsSet> sets;
  private final Integer maxApplications;
  private final List<String> channels;
  private final Calendar calendar;
  private final String stackClass;
  private final List<FundingShare> funding;
  private final Long limitTotal;
  private final Long limitPerCustomer;

  private Promotion(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    kind = Lists.need(builder.kind, "kind");
    name = builder.name;
    code = builder.code == null ? "" : builder.code;
    rate = builder.rate == null ? 0L : builder.rate;
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
    maxMinor = builder.maxMinor;
    minSubtotal = builder.minSubtotal;
    items = Lists.copy(builder.items);
    fulfilments = Lists.copy(builder.fulfilments);
    from = builder.from;
    until = builder.until;
    exclusive = builder.exclusive == null ? false : builder.exclusive;
    variants = Lists.copy(builder.variants);
    tags = Lists.copy(builder.tags);
    taxClasses = Lists.copy(builder.taxClasses);
    withoutItems = Lists.copy(builder.withoutItems);
    withoutTags = Lists.copy(builder.withoutTags);
    minTarget = builder.minTarget;
    minQuantity = builder.minQuantity == null ? 0 : builder.minQuantity;
    maxQuantity = builder.maxQuantity;
    skipQuantity = builder.skipQuantity == null ? 0 : builder.skipQuantity;
    skipOrder = builder.skipOrder == null ? UnitOrder.CHEAPEST : builder.skipOrder;
    order = builder.order == null ? UnitOrder.CHEAPEST : builder.order;
    tiers = Lists.copy(builder.tiers);
    buyQuantity = builder.buyQuantity == null ? 1 : builder.buyQuantity;
    getQuantity = builder.getQuantity == null ? 1 : builder.getQuantity;
    sameItem = builder.sameItem == null ? false : builder.sameItem;
    sets = Lists.copy(builder.sets);
    maxApplications = builder.maxApplications;
    channels = Lists.copy(builder.channels);
    calendar = builder.calendar;
    stackClass = builder.stackClass == null ? "" : builder.stackClass;
    funding = Lists.copy(builder.funding);
    limitTotal = builder.limitTotal;
    limitPerCustomer = builder.limitPerCustomer;
  }

  private Promotion(JsonReader in) {
    String ref = null;
    PromotionKind kind = null;
    LocalizedText name = null;
    String code = "";
    long rate = 0L;
    long amountMinor = 0L;
    Long maxMinor = null;
    Long minSubtotal = null;
    List<String> items = Lists.none();
    List<Fulfilment> fulfilments = Lists.none();
    Instant from = null;
    Instant until = null;
    boolean exclusive = false;
    List<String> variants = Lists.none();
    List<String> tags = Lists.none();
    List<String> taxClasses = Lists.none();
    List<String> withoutItems = Lists.none();
    List<String> withoutTags = Lists.none();
    Long minTarget = null;
    int minQuantity = 0;
    Integer maxQuantity = null;
    int skipQuantity = 0;
    UnitOrder skipOrder = UnitOrder.CHEAPEST;
    UnitOrder order = UnitOrder.CHEAPEST;
    List<SpendTier> tiers = Lists.none();
    int buyQuantity = 1;
    int getQuantity = 1;
    boolean sameItem = false;
    List<GoodsSet> sets = Lists.none();
    Integer maxApplications = null;
    List<String> channels = Lists.none();
    Calendar calendar = null;
    String stackClass = "";
    List<FundingShare> funding = Lists.none();
    Long limitTotal = null;
    Long limitPerCustomer = null;
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
          kind = PromotionKind.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 3:
          if (!in.skipNull()) code = in.text();
          break;
        case 4:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 5:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) maxMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) minSubtotal = in.int64();
          break;
        case 8:
          if (!in.skipNull()) items = in.list(JsonReader::text);
          break;
        case 9:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 10:
          if (!in.skipNull()) from = in.instant();
          break;
        case 11:
          if (!in.skipNull()) until = in.instant();
          break;
        case 12:
          if (!in.skipNull()) exclusive = in.bool();
          break;
        case 13:
          if (!in.skipNull()) variants = in.list(JsonReader::text);
          break;
        case 14:
          if (!in.skipNull()) tags = in.list(JsonReader::text);
          break;
        case 15:
          if (!in.skipNull()) taxClasses = in.list(JsonReader::text);
          break;
        case 16:
          if (!in.skipNull()) withoutItems = in.list(JsonReader::text);
          break;
        case 17:
          if (!in.skipNull()) withoutTags = in.list(JsonReader::text);
          break;
        case 18:
          if (!in.skipNull()) minTarget = in.int64();
          break;
        case 19:
          if (!in.skipNull()) minQuantity = in.int32();
          break;
        case 20:
          if (!in.skipNull()) maxQuantity = in.int32();
          break;
        case 21:
          if (!in.skipNull()) skipQuantity = in.int32();
          break;
        case 22:
          if (!in.skipNull()) skipOrder = UnitOrder.read(in);
          break;
        case 23:
          if (!in.skipNull()) order = UnitOrder.read(in);
          break;
        case 24:
          if (!in.skipNull()) tiers = in.list(SpendTier::read);
          break;
        case 25:
          if (!in.skipNull()) buyQuantity = in.int32();
          break;
        case 26:
          if (!in.skipNull()) getQuantity = in.int32();
          break;
        case 27:
          if (!in.skipNull()) sameItem = in.bool();
          break;
        case 28:
          if (!in.skipNull()) sets = in.list(GoodsSet::read);
          break;
        case 29:
          if (!in.skipNull()) maxApplications = in.int32();
          break;
        case 30:
          if (!in.skipNull()) channels = in.list(JsonReader::text);
          break;
        case 31:
          if (!in.skipNull()) calendar = Calendar.read(in);
          break;
        case 32:
          if (!in.skipNull()) stackClass = in.text();
          break;
        case 33:
          if (!in.skipNull()) funding = in.list(FundingShare::read);
          break;
        case 34:
          if (!in.skipNull()) limitTotal = in.int64();
          break;
        case 35:
          if (!in.skipNull()) limitPerCustomer = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.ref = ref;
    this.kind = kind;
    this.name = name;
    this.code = code;
    this.rate = rate;
    this.amountMinor = amountMinor;
    this.maxMinor = maxMinor;
    this.minSubtotal = minSubtotal;
    this.items = items;
    this.fulfilments = fulfilments;
    this.from = from;
    this.until = until;
    this.exclusive = exclusive;
    this.variants = variants;
    this.tags = tags;
    this.taxClasses = taxClasses;
    this.withoutItems = withoutItems;
    this.withoutTags = withoutTags;
    this.minTarget = minTarget;
    this.minQuantity = minQuantity;
    this.maxQuantity = maxQuantity;
    this.skipQuantity = skipQuantity;
    this.skipOrder = skipOrder;
    this.order = order;
    this.tiers = tiers;
    this.buyQuantity = buyQuantity;
    this.getQuantity = getQuantity;
    this.sameItem = sameItem;
    this.sets = sets;
    this.maxApplications = maxApplications;
    this.channels = channels;
    this.calendar = calendar;
    this.stackClass = stackClass;
    this.funding = funding;
    this.limitTotal = limitTotal;
    this.limitPerCustomer = limitPerCustomer;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Kind. */
  public PromotionKind kind() {
    return kind;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Absent: applies by itself. */
  public String code() {
    return code;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Max minor. */
  public OptionalLong maxMinor() {
    return maxMinor == null ? OptionalLong.empty() : OptionalLong.of(maxMinor);
  }

  /** Minor units of goods before discounts. */
  public OptionalLong minSubtotal() {
    return minSubtotal == null ? OptionalLong.empty() : OptionalLong.of(minSubtotal);
  }

  /** None: all. */
  public List<String> items() {
    return items;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** From. */
  public Optional<Instant> from() {
    return Optional.ofNullable(from);
  }

  /** Exclusive. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Exclusive. */
  public boolean exclusive() {
    return exclusive;
  }

  /** None: all. */
  public List<String> variants() {
    return variants;
  }

  /** None: all. */
  public List<String> tags() {
    return tags;
  }

  /** None: all. */
  public List<String> taxClasses() {
    return taxClasses;
  }

  /** Without items. */
  public List<String> withoutItems() {
    return withoutItems;
  }

  /** Without tags. */
  public List<String> withoutTags() {
    return withoutTags;
  }

  /** Minor units of the goods that it hits, before discounts. */
  public OptionalLong minTarget() {
    return minTarget == null ? OptionalLong.empty() : OptionalLong.of(minTarget);
  }

  /** Units that must be hit. */
  public int minQuantity() {
    return minQuantity;
  }

  /** Units that are reduced at most. */
  public OptionalInt maxQuantity() {
    return maxQuantity == null ? OptionalInt.empty() : OptionalInt.of(maxQuantity);
  }

  /** Units that are left out. */
  public int skipQuantity() {
    return skipQuantity;
  }

  /** Skip order. */
  public UnitOrder skipOrder() {
    return skipOrder;
  }

  /** Which units are taken. */
  public UnitOrder order() {
    return order;
  }

  /** Tiers. */
  public List<SpendTier> tiers() {
    return tiers;
  }

  /** Buy quantity. */
  public int buyQuantity() {
    return buyQuantity;
  }

  /** Get quantity. */
  public int getQuantity() {
    return getQuantity;
  }

  /** Bought and reduced units are of one item and variant. */
  public boolean sameItem() {
    return sameItem;
  }

  /** What makes a bundle, what must be bought, or what the cart must hold. */
  public List<GoodsSet> sets() {
    return sets;
  }

  /** Absent: no limit. */
  public OptionalInt maxApplications() {
    return maxApplications == null ? OptionalInt.empty() : OptionalInt.of(maxApplications);
  }

  /** None: all. */
  public List<String> channels() {
    return channels;
  }

  /** Absent: always. */
  public Optional<Calendar> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** Stack class. */
  public String stackClass() {
    return stackClass;
  }

  /** None: the venue bears it. */
  public List<FundingShare> funding() {
    return funding;
  }

  /** How often it is redeemed by all. */
  public OptionalLong limitTotal() {
    return limitTotal == null ? OptionalLong.empty() : OptionalLong.of(limitTotal);
  }

  /** How often one customer redeems it. */
  public OptionalLong limitPerCustomer() {
    return limitPerCustomer == null ? OptionalLong.empty() : OptionalLong.of(limitPerCustomer);
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
    builder.code = code;
    builder.rate = rate;
    builder.amountMinor = amountMinor;
    builder.maxMinor = maxMinor;
    builder.minSubtotal = minSubtotal;
    builder.items = items;
    builder.fulfilments = fulfilments;
    builder.from = from;
    builder.until = until;
    builder.exclusive = exclusive;
    builder.variants = variants;
    builder.tags = tags;
    builder.taxClasses = taxClasses;
    builder.withoutItems = withoutItems;
    builder.withoutTags = withoutTags;
    builder.minTarget = minTarget;
    builder.minQuantity = minQuantity;
    builder.maxQuantity = maxQuantity;
    builder.skipQuantity = skipQuantity;
    builder.skipOrder = skipOrder;
    builder.order = order;
    builder.tiers = tiers;
    builder.buyQuantity = buyQuantity;
    builder.getQuantity = getQuantity;
    builder.sameItem = sameItem;
    builder.sets = sets;
    builder.maxApplications = maxApplications;
    builder.channels = channels;
    builder.calendar = calendar;
    builder.stackClass = stackClass;
    builder.funding = funding;
    builder.limitTotal = limitTotal;
    builder.limitPerCustomer = limitPerCustomer;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Promotion fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Promotion fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Promotion::read);
  }

  /** Reads one out of a larger text. */
  public static Promotion read(JsonReader in) {
    return new Promotion(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, kind);
    if (name != null) out.member(NAMES, 2, name);
    if (!code.isEmpty()) out.member(NAMES, 3, code);
    if (rate != 0L) out.member(NAMES, 4, rate);
    if (amountMinor != 0L) out.member(NAMES, 5, amountMinor);
    if (maxMinor != null) out.member(NAMES, 6, maxMinor);
    if (minSubtotal != null) out.member(NAMES, 7, minSubtotal);
    if (!items.isEmpty()) out.member(NAMES, 8, items);
    if (!fulfilments.isEmpty()) out.member(NAMES, 9, fulfilments);
    if (from != null) out.member(NAMES, 10, from);
    if (until != null) out.member(NAMES, 11, until);
    if (exclusive) out.member(NAMES, 12, exclusive);
    if (!variants.isEmpty()) out.member(NAMES, 13, variants);
    if (!tags.isEmpty()) out.member(NAMES, 14, tags);
    if (!taxClasses.isEmpty()) out.member(NAMES, 15, taxClasses);
    if (!withoutItems.isEmpty()) out.member(NAMES, 16, withoutItems);
    if (!withoutTags.isEmpty()) out.member(NAMES, 17, withoutTags);
    if (minTarget != null) out.member(NAMES, 18, minTarget);
    if (minQuantity != 0) out.member(NAMES, 19, minQuantity);
    if (maxQuantity != null) out.member(NAMES, 20, maxQuantity);
    if (skipQuantity != 0) out.member(NAMES, 21, skipQuantity);
    if (skipOrder != UnitOrder.CHEAPEST) out.member(NAMES, 22, skipOrder);
    if (order != UnitOrder.CHEAPEST) out.member(NAMES, 23, order);
    if (!tiers.isEmpty()) out.member(NAMES, 24, tiers);
    if (buyQuantity != 1) out.member(NAMES, 25, buyQuantity);
    if (getQuantity != 1) out.member(NAMES, 26, getQuantity);
    if (sameItem) out.member(NAMES, 27, sameItem);
    if (!sets.isEmpty()) out.member(NAMES, 28, sets);
    if (maxApplications != null) out.member(NAMES, 29, maxApplications);
    if (!channels.isEmpty()) out.member(NAMES, 30, channels);
    if (calendar != null) out.member(NAMES, 31, calendar);
    if (!stackClass.isEmpty()) out.member(NAMES, 32, stackClass);
    if (!funding.isEmpty()) out.member(NAMES, 33, funding);
    if (limitTotal != null) out.member(NAMES, 34, limitTotal);
    if (limitPerCustomer != null) out.member(NAMES, 35, limitPerCustomer);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Promotion)) return false;
    Promotion that = (Promotion) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && Objects.equals(name, that.name)
        && Objects.equals(code, that.code)
        && rate == that.rate
        && amountMinor == that.amountMinor
        && Objects.equals(maxMinor, that.maxMinor)
        && Objects.equals(minSubtotal, that.minSubtotal)
        && Objects.equals(items, that.items)
        && Objects.equals(fulfilments, that.fulfilments)
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until)
        && exclusive == that.exclusive
        && Objects.equals(variants, that.variants)
        && Objects.equals(tags, that.tags)
        && Objects.equals(taxClasses, that.taxClasses)
        && Objects.equals(withoutItems, that.withoutItems)
        && Objects.equals(withoutTags, that.withoutTags)
        && Objects.equals(minTarget, that.minTarget)
        && minQuantity == that.minQuantity
        && Objects.equals(maxQuantity, that.maxQuantity)
        && skipQuantity == that.skipQuantity
        && Objects.equals(skipOrder, that.skipOrder)
        && Objects.equals(order, that.order)
        && Objects.equals(tiers, that.tiers)
        && buyQuantity == that.buyQuantity
        && getQuantity == that.getQuantity
        && sameItem == that.sameItem
        && Objects.equals(sets, that.sets)
        && Objects.equals(maxApplications, that.maxApplications)
        && Objects.equals(channels, that.channels)
        && Objects.equals(calendar, that.calendar)
        && Objects.equals(stackClass, that.stackClass)
        && Objects.equals(funding, that.funding)
        && Objects.equals(limitTotal, that.limitTotal)
        && Objects.equals(limitPerCustomer, that.limitPerCustomer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, name, code, rate, amountMinor, maxMinor, minSubtotal, items, fulfilments,
        from, until, exclusive, variants, tags, taxClasses, withoutItems, withoutTags, minTarget,
        minQuantity, maxQuantity, skipQuantity, skipOrder, order, tiers, buyQuantity, getQuantity, sameItem,
        sets, maxApplications, channels, calendar, stackClass, funding, limitTotal, limitPerCustomer);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Promotion. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private PromotionKind kind;
    private LocalizedText name;
    private String code;
    private Long rate;
    private Long amountMinor;
    private Long maxMinor;
    private Long minSubtotal;
    private List<String> items;
    private List<Fulfilment> fulfilments;
    private Instant from;
    private Instant until;
    private Boolean exclusive;
    private List<String> variants;
    private List<String> tags;
    private List<String> taxClasses;
    private List<String> withoutItems;
    private List<String> withoutTags;
    private Long minTarget;
    private Integer minQuantity;
    private Integer maxQuantity;
    private Integer skipQuantity;
    private UnitOrder skipOrder;
    private UnitOrder order;
    private List<SpendTier> tiers;
    private Integer buyQuantity;
    private Integer getQuantity;
    private Boolean sameItem;
    private List<GoodsSet> sets;
    private Integer maxApplications;
    private List<String> channels;
    private Calendar calendar;
    private String stackClass;
    private List<FundingShare> funding;
    private Long limitTotal;
    private Long limitPerCustomer;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(PromotionKind value) {
      this.kind = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** Absent: applies by itself. May be left out. */
    public Builder code(String value) {
      this.code = value;
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

    /** Max minor. May be left out. */
    public Builder maxMinor(long value) {
      this.maxMinor = value;
      return this;
    }

    /** Minor units of goods before discounts. May be left out. */
    public Builder minSubtotal(long value) {
      this.minSubtotal = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder items(List<? extends String> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder items(String... value) {
      return items(Arrays.asList(value));
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

    /** From. May be left out. */
    public Builder from(Instant value) {
      this.from = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder exclusive(boolean value) {
      this.exclusive = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder variants(List<? extends String> value) {
      this.variants = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder variants(String... value) {
      return variants(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder tags(List<? extends String> value) {
      this.tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder taxClasses(List<? extends String> value) {
      this.taxClasses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(String... value) {
      return taxClasses(Arrays.asList(value));
    }

    /** Without items. May be left out. */
    public Builder withoutItems(List<? extends String> value) {
      this.withoutItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Without items. May be left out. */
    public Builder withoutItems(String... value) {
      return withoutItems(Arrays.asList(value));
    }

    /** Without tags. May be left out. */
    public Builder withoutTags(List<? extends String> value) {
      this.withoutTags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Without tags. May be left out. */
    public Builder withoutTags(String... value) {
      return withoutTags(Arrays.asList(value));
    }

    /** Minor units of the goods that it hits, before discounts. May be left out. */
    public Builder minTarget(long value) {
      this.minTarget = value;
      return this;
    }

    /** Units that must be hit. May be left out. */
    public Builder minQuantity(int value) {
      this.minQuantity = value;
      return this;
    }

    /** Units that are reduced at most. May be left out. */
    public Builder maxQuantity(int value) {
      this.maxQuantity = value;
      return this;
    }

    /** Units that are left out. May be left out. */
    public Builder skipQuantity(int value) {
      this.skipQuantity = value;
      return this;
    }

    /** Skip order. May be left out. */
    public Builder skipOrder(UnitOrder value) {
      this.skipOrder = value;
      return this;
    }

    /** Which units are taken. May be left out. */
    public Builder order(UnitOrder value) {
      this.order = value;
      return this;
    }

    /** Tiers. May be left out. */
    public Builder tiers(List<? extends SpendTier> value) {
      this.tiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Tiers. May be left out. */
    public Builder tiers(SpendTier... value) {
      return tiers(Arrays.asList(value));
    }

    /** Buy quantity. May be left out. */
    public Builder buyQuantity(int value) {
      this.buyQuantity = value;
      return this;
    }

    /** Get quantity. May be left out. */
    public Builder getQuantity(int value) {
      this.getQuantity = value;
      return this;
    }

    /** Bought and reduced units are of one item and variant. May be left out. */
    public Builder sameItem(boolean value) {
      this.sameItem = value;
      return this;
    }

    /** What makes a bundle, what must be bought, or what the cart must hold. May be left out. */
    public Builder sets(List<? extends GoodsSet> value) {
      this.sets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What makes a bundle, what must be bought, or what the cart must hold. May be left out. */
    public Builder sets(GoodsSet... value) {
      return sets(Arrays.asList(value));
    }

    /** Absent: no limit. May be left out. */
    public Builder maxApplications(int value) {
      this.maxApplications = value;
      return this;
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

    /** Absent: always. May be left out. */
    public Builder calendar(Calendar value) {
      this.calendar = value;
      return this;
    }

    /** Stack class. May be left out. */
    public Builder stackClass(String value) {
      this.stackClass = value;
      return this;
    }

    /** None: the venue bears it. May be left out. */
    public Builder funding(List<? extends FundingShare> value) {
      this.funding = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: the venue bears it. May be left out. */
    public Builder funding(FundingShare... value) {
      return funding(Arrays.asList(value));
    }

    /** How often it is redeemed by all. May be left out. */
    public Builder limitTotal(long value) {
      this.limitTotal = value;
      return this;
    }

    /** How often one customer redeems it. May be left out. */
    public Builder limitPerCustomer(long value) {
      this.limitPerCustomer = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Promotion build() {
      return new Promotion(this);
    }
  }
}
