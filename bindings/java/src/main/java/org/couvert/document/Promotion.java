// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Promotion. Do not edit.
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
import org.couvert.json.Utf8;

/** A document of the type Promotion. */
public final class Promotion implements Document {
  private final String ref;
  private final PromotionKind kind;
  private final LocalizedText name;
  private final String code;
  private final Long rate;
  private final Long amountMinor;
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
  private final Integer minQuantity;
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

  private Promotion(Builder b) {
    ref = Lists.need(b.ref, "ref");
    kind = Lists.need(b.kind, "kind");
    name = b.name;
    code = b.code == null ? "" : b.code;
    rate = b.rate;
    amountMinor = b.amountMinor;
    maxMinor = b.maxMinor;
    minSubtotal = b.minSubtotal;
    items = Lists.copy(b.items);
    fulfilments = Lists.copy(b.fulfilments);
    from = b.from;
    until = b.until;
    exclusive = b.exclusive == null ? false : b.exclusive;
    variants = Lists.copy(b.variants);
    tags = Lists.copy(b.tags);
    taxClasses = Lists.copy(b.taxClasses);
    withoutItems = Lists.copy(b.withoutItems);
    withoutTags = Lists.copy(b.withoutTags);
    minTarget = b.minTarget;
    minQuantity = b.minQuantity;
    maxQuantity = b.maxQuantity;
    skipQuantity = b.skipQuantity == null ? 0 : b.skipQuantity;
    skipOrder = b.skipOrder == null ? UnitOrder.CHEAPEST : b.skipOrder;
    order = b.order == null ? UnitOrder.CHEAPEST : b.order;
    tiers = Lists.copy(b.tiers);
    buyQuantity = b.buyQuantity == null ? 1 : b.buyQuantity;
    getQuantity = b.getQuantity == null ? 1 : b.getQuantity;
    sameItem = b.sameItem == null ? false : b.sameItem;
    sets = Lists.copy(b.sets);
    maxApplications = b.maxApplications;
    channels = Lists.copy(b.channels);
    calendar = b.calendar;
    stackClass = b.stackClass == null ? "" : b.stackClass;
    funding = Lists.copy(b.funding);
    limitTotal = b.limitTotal;
    limitPerCustomer = b.limitPerCustomer;
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
  public OptionalLong rate() {
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate);
  }

  /** Amount minor. */
  public OptionalLong amountMinor() {
    return amountMinor == null ? OptionalLong.empty() : OptionalLong.of(amountMinor);
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
  public OptionalInt minQuantity() {
    return minQuantity == null ? OptionalInt.empty() : OptionalInt.of(minQuantity);
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
    Builder b = new Builder();
    b.ref = ref;
    b.kind = kind;
    b.name = name;
    b.code = code;
    b.rate = rate;
    b.amountMinor = amountMinor;
    b.maxMinor = maxMinor;
    b.minSubtotal = minSubtotal;
    b.items = items;
    b.fulfilments = fulfilments;
    b.from = from;
    b.until = until;
    b.exclusive = exclusive;
    b.variants = variants;
    b.tags = tags;
    b.taxClasses = taxClasses;
    b.withoutItems = withoutItems;
    b.withoutTags = withoutTags;
    b.minTarget = minTarget;
    b.minQuantity = minQuantity;
    b.maxQuantity = maxQuantity;
    b.skipQuantity = skipQuantity;
    b.skipOrder = skipOrder;
    b.order = order;
    b.tiers = tiers;
    b.buyQuantity = buyQuantity;
    b.getQuantity = getQuantity;
    b.sameItem = sameItem;
    b.sets = sets;
    b.maxApplications = maxApplications;
    b.channels = channels;
    b.calendar = calendar;
    b.stackClass = stackClass;
    b.funding = funding;
    b.limitTotal = limitTotal;
    b.limitPerCustomer = limitPerCustomer;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          b.ref = in.text();
          break;
        case "kind":
          b.kind = PromotionKind.read(in);
          break;
        case "name":
          if (!in.skipNull()) b.name = LocalizedText.read(in);
          break;
        case "code":
          if (!in.skipNull()) b.code = in.text();
          break;
        case "rate":
          if (!in.skipNull()) b.rate = in.int64();
          break;
        case "amount_minor":
          if (!in.skipNull()) b.amountMinor = in.int64();
          break;
        case "max_minor":
          if (!in.skipNull()) b.maxMinor = in.int64();
          break;
        case "min_subtotal":
          if (!in.skipNull()) b.minSubtotal = in.int64();
          break;
        case "items":
          if (!in.skipNull()) b.items = in.list(JsonReader::text);
          break;
        case "fulfilments":
          if (!in.skipNull()) b.fulfilments = in.list(Fulfilment::read);
          break;
        case "from":
          if (!in.skipNull()) b.from = in.instant();
          break;
        case "until":
          if (!in.skipNull()) b.until = in.instant();
          break;
        case "exclusive":
          if (!in.skipNull()) b.exclusive = in.bool();
          break;
        case "variants":
          if (!in.skipNull()) b.variants = in.list(JsonReader::text);
          break;
        case "tags":
          if (!in.skipNull()) b.tags = in.list(JsonReader::text);
          break;
        case "tax_classes":
          if (!in.skipNull()) b.taxClasses = in.list(JsonReader::text);
          break;
        case "without_items":
          if (!in.skipNull()) b.withoutItems = in.list(JsonReader::text);
          break;
        case "without_tags":
          if (!in.skipNull()) b.withoutTags = in.list(JsonReader::text);
          break;
        case "min_target":
          if (!in.skipNull()) b.minTarget = in.int64();
          break;
        case "min_quantity":
          if (!in.skipNull()) b.minQuantity = in.int32();
          break;
        case "max_quantity":
          if (!in.skipNull()) b.maxQuantity = in.int32();
          break;
        case "skip_quantity":
          if (!in.skipNull()) b.skipQuantity = in.int32();
          break;
        case "skip_order":
          if (!in.skipNull()) b.skipOrder = UnitOrder.read(in);
          break;
        case "order":
          if (!in.skipNull()) b.order = UnitOrder.read(in);
          break;
        case "tiers":
          if (!in.skipNull()) b.tiers = in.list(SpendTier::read);
          break;
        case "buy_quantity":
          if (!in.skipNull()) b.buyQuantity = in.int32();
          break;
        case "get_quantity":
          if (!in.skipNull()) b.getQuantity = in.int32();
          break;
        case "same_item":
          if (!in.skipNull()) b.sameItem = in.bool();
          break;
        case "sets":
          if (!in.skipNull()) b.sets = in.list(GoodsSet::read);
          break;
        case "max_applications":
          if (!in.skipNull()) b.maxApplications = in.int32();
          break;
        case "channels":
          if (!in.skipNull()) b.channels = in.list(JsonReader::text);
          break;
        case "calendar":
          if (!in.skipNull()) b.calendar = Calendar.read(in);
          break;
        case "stack_class":
          if (!in.skipNull()) b.stackClass = in.text();
          break;
        case "funding":
          if (!in.skipNull()) b.funding = in.list(FundingShare::read);
          break;
        case "limit_total":
          if (!in.skipNull()) b.limitTotal = in.int64();
          break;
        case "limit_per_customer":
          if (!in.skipNull()) b.limitPerCustomer = in.int64();
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("ref", ref);
    out.member("kind", kind);
    if (name != null) out.member("name", name);
    if (!code.isEmpty()) out.member("code", code);
    if (rate != null) out.member("rate", rate);
    if (amountMinor != null) out.member("amount_minor", amountMinor);
    if (maxMinor != null) out.member("max_minor", maxMinor);
    if (minSubtotal != null) out.member("min_subtotal", minSubtotal);
    if (!items.isEmpty()) out.member("items", items);
    if (!fulfilments.isEmpty()) out.member("fulfilments", fulfilments);
    if (from != null) out.member("from", from);
    if (until != null) out.member("until", until);
    if (exclusive) out.member("exclusive", exclusive);
    if (!variants.isEmpty()) out.member("variants", variants);
    if (!tags.isEmpty()) out.member("tags", tags);
    if (!taxClasses.isEmpty()) out.member("tax_classes", taxClasses);
    if (!withoutItems.isEmpty()) out.member("without_items", withoutItems);
    if (!withoutTags.isEmpty()) out.member("without_tags", withoutTags);
    if (minTarget != null) out.member("min_target", minTarget);
    if (minQuantity != null) out.member("min_quantity", minQuantity);
    if (maxQuantity != null) out.member("max_quantity", maxQuantity);
    if (skipQuantity != 0) out.member("skip_quantity", skipQuantity);
    if (skipOrder != UnitOrder.CHEAPEST) out.member("skip_order", skipOrder);
    if (order != UnitOrder.CHEAPEST) out.member("order", order);
    if (!tiers.isEmpty()) out.member("tiers", tiers);
    if (buyQuantity != 1) out.member("buy_quantity", buyQuantity);
    if (getQuantity != 1) out.member("get_quantity", getQuantity);
    if (sameItem) out.member("same_item", sameItem);
    if (!sets.isEmpty()) out.member("sets", sets);
    if (maxApplications != null) out.member("max_applications", maxApplications);
    if (!channels.isEmpty()) out.member("channels", channels);
    if (calendar != null) out.member("calendar", calendar);
    if (!stackClass.isEmpty()) out.member("stack_class", stackClass);
    if (!funding.isEmpty()) out.member("funding", funding);
    if (limitTotal != null) out.member("limit_total", limitTotal);
    if (limitPerCustomer != null) out.member("limit_per_customer", limitPerCustomer);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Promotion)) return false;
    Promotion that = (Promotion) other;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && Objects.equals(name, that.name)
        && Objects.equals(code, that.code)
        && Objects.equals(rate, that.rate)
        && Objects.equals(amountMinor, that.amountMinor)
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
        && Objects.equals(minQuantity, that.minQuantity)
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
      ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(PromotionKind value) {
      kind = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      name = value;
      return this;
    }

    /** Absent: applies by itself. May be left out. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. May be left out. */
    public Builder rate(long value) {
      rate = value;
      return this;
    }

    /** Amount minor. May be left out. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** Max minor. May be left out. */
    public Builder maxMinor(long value) {
      maxMinor = value;
      return this;
    }

    /** Minor units of goods before discounts. May be left out. */
    public Builder minSubtotal(long value) {
      minSubtotal = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder items(List<? extends String> value) {
      items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder items(String... value) {
      return items(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** From. May be left out. */
    public Builder from(Instant value) {
      from = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder until(Instant value) {
      until = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder exclusive(boolean value) {
      exclusive = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder variants(List<? extends String> value) {
      variants = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder variants(String... value) {
      return variants(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder tags(List<? extends String> value) {
      tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder taxClasses(List<? extends String> value) {
      taxClasses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(String... value) {
      return taxClasses(Arrays.asList(value));
    }

    /** Without items. May be left out. */
    public Builder withoutItems(List<? extends String> value) {
      withoutItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Without items. May be left out. */
    public Builder withoutItems(String... value) {
      return withoutItems(Arrays.asList(value));
    }

    /** Without tags. May be left out. */
    public Builder withoutTags(List<? extends String> value) {
      withoutTags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Without tags. May be left out. */
    public Builder withoutTags(String... value) {
      return withoutTags(Arrays.asList(value));
    }

    /** Minor units of the goods that it hits, before discounts. May be left out. */
    public Builder minTarget(long value) {
      minTarget = value;
      return this;
    }

    /** Units that must be hit. May be left out. */
    public Builder minQuantity(int value) {
      minQuantity = value;
      return this;
    }

    /** Units that are reduced at most. May be left out. */
    public Builder maxQuantity(int value) {
      maxQuantity = value;
      return this;
    }

    /** Units that are left out. May be left out. */
    public Builder skipQuantity(int value) {
      skipQuantity = value;
      return this;
    }

    /** Skip order. May be left out. */
    public Builder skipOrder(UnitOrder value) {
      skipOrder = value;
      return this;
    }

    /** Which units are taken. May be left out. */
    public Builder order(UnitOrder value) {
      order = value;
      return this;
    }

    /** Tiers. May be left out. */
    public Builder tiers(List<? extends SpendTier> value) {
      tiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Tiers. May be left out. */
    public Builder tiers(SpendTier... value) {
      return tiers(Arrays.asList(value));
    }

    /** Buy quantity. May be left out. */
    public Builder buyQuantity(int value) {
      buyQuantity = value;
      return this;
    }

    /** Get quantity. May be left out. */
    public Builder getQuantity(int value) {
      getQuantity = value;
      return this;
    }

    /** Bought and reduced units are of one item and variant. May be left out. */
    public Builder sameItem(boolean value) {
      sameItem = value;
      return this;
    }

    /** What makes a bundle, what must be bought, or what the cart must hold. May be left out. */
    public Builder sets(List<? extends GoodsSet> value) {
      sets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What makes a bundle, what must be bought, or what the cart must hold. May be left out. */
    public Builder sets(GoodsSet... value) {
      return sets(Arrays.asList(value));
    }

    /** Absent: no limit. May be left out. */
    public Builder maxApplications(int value) {
      maxApplications = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder channels(List<? extends String> value) {
      channels = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder channels(String... value) {
      return channels(Arrays.asList(value));
    }

    /** Absent: always. May be left out. */
    public Builder calendar(Calendar value) {
      calendar = value;
      return this;
    }

    /** Stack class. May be left out. */
    public Builder stackClass(String value) {
      stackClass = value;
      return this;
    }

    /** None: the venue bears it. May be left out. */
    public Builder funding(List<? extends FundingShare> value) {
      funding = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: the venue bears it. May be left out. */
    public Builder funding(FundingShare... value) {
      return funding(Arrays.asList(value));
    }

    /** How often it is redeemed by all. May be left out. */
    public Builder limitTotal(long value) {
      limitTotal = value;
      return this;
    }

    /** How often one customer redeems it. May be left out. */
    public Builder limitPerCustomer(long value) {
      limitPerCustomer = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Promotion build() {
      return new Promotion(this);
    }
  }
}
