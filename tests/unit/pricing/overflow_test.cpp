// SPDX-License-Identifier: Apache-2.0
// Figures that fit nothing: each is refused as an overflow, by totals and quotes, with and without a Pricer.
#include "couvert/limits.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace {

using namespace couvert;
using namespace couvert::test;

constexpr std::int64_t huge = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t dear = limits::price_minor;

MenuIndex index() { return *MenuIndex::build(menu({item("soup", 700), item("gem", dear), item("wine", dear)})); }
MenuIndex taxed_index() {
  return *MenuIndex::build(
      menu({item("soup", 700, {}, "food"), item("gem", dear, {}, "food"), item("wine", dear, {}, "drink")}));
}

/// Ways of asking for the same price, with rules that nobody validated. Empty: it was priced.
std::optional<Errc> refusal(const MenuIndex& menu, const PriceRules& rules, const Cart& cart,
                            const PricingContext& context = {}) {
  const auto quote = price(menu, rules, cart, context);
  const auto totals = price_totals(menu, rules, cart, context);
  EXPECT_EQ(quote.ok(), totals.ok());
  if (quote) {
    EXPECT_EQ(quote->totals, *totals);
    EXPECT_TRUE(verify_quote(*quote));
    return std::nullopt;
  }
  EXPECT_EQ(quote.error(), totals.error());
  return quote.error().code();
}
template <class Change>
std::optional<Errc> refusal(const Cart& cart, Change&& change) {
  PriceRules rules;
  PricingContext context;
  context.distance_m = 5'000;
  change(rules, context);
  return refusal(index(), rules, cart, context);
}

const Cart soup = cart({line(1, "soup")}, Fulfilment::delivery);
const Cart gem = cart({line(1, "gem")}, Fulfilment::delivery);

using R = PriceRules;
using C = PricingContext;
constexpr auto overflow = Errc::money_overflow;

TEST(Overflow, FeesThatSumToNothingThatFits) {
  const auto two = [](std::int64_t a, std::int64_t b) {
    return [a, b](R& r, C&) { r.fees = {fee("a", FeeKind::service, a), fee("b", FeeKind::service, b)}; };
  };
  EXPECT_EQ(refusal(soup, two(100, 200)), std::nullopt);
  EXPECT_EQ(refusal(soup, two(huge, 1)), overflow);
  EXPECT_EQ(refusal(soup, two(limits::quote_minor, 1)), overflow) << "more than a quote holds";
  EXPECT_EQ(refusal(soup, two(limits::quote_minor - 1, 1)), std::nullopt);
}

TEST(Overflow, RatesAndStepsOfFees) {
  const auto one = [](auto change) {
    return [change](R& r, C& c) {
      r.fees = {fee("a", FeeKind::delivery, 100)};
      change(r.fees[0], c);
    };
  };
  EXPECT_EQ(refusal(gem, one([](FeeRule& f, C&) { f.rate = Rate{1'000}; })), std::nullopt);
  EXPECT_EQ(refusal(gem, one([](FeeRule& f, C&) { f.rate = Rate{huge}; })), overflow);
  EXPECT_EQ(refusal(gem, one([](FeeRule& f, C&) { f.amount_minor = huge, f.rate = Rate{1'000}; })), overflow);
  EXPECT_EQ(refusal(soup, one([](FeeRule& f, C& c) { f.step_m = 1, f.step_minor = 9, c.distance_m = huge; })),
            overflow);
  EXPECT_EQ(refusal(soup, one([](FeeRule& f, C&) { f.amount_minor = huge, f.step_m = 1, f.step_minor = 1; })),
            overflow);
  EXPECT_EQ(refusal(soup, one([](FeeRule& f, C& c) { f.step_m = 1, f.step_minor = 9, c.distance_m = 100; })),
            std::nullopt);
}

TEST(Overflow, WhatTheWayWouldCostIsLeftOutOfTheBounds_B17) {
  PriceRules r;
  r.fees = {fee("far", FeeKind::delivery, 100), fee("near", FeeKind::delivery, 200)};
  r.fees[0].step_m = 1, r.fees[0].step_minor = 9;
  PricingContext context;
  context.distance_m = huge;
  const OrderBounds bounds = order_bounds(nullptr, r, Fulfilment::delivery, context);
  ASSERT_EQ(bounds.fees.size(), 1u) << "no basket could be priced with the other";
  EXPECT_EQ(bounds.fees[0].ref, "near");
}

TEST(Overflow, DeliveryFeesUnderAPromotion) {
  const auto with = [](PromotionKind kind, std::int64_t ppm, auto change) {
    return [=](R& r, C& c) {
      Promotion p = percent_off("ride", ppm);
      p.kind = kind;
      r.promotions = {p};
      r.fees = {fee("a", FeeKind::delivery, dear)};
      change(r, c);
    };
  };
  const auto nothing = [](R&, C&) {};
  EXPECT_EQ(refusal(soup, with(PromotionKind::free_delivery, 0, nothing)), std::nullopt);
  EXPECT_EQ(refusal(soup, with(PromotionKind::free_delivery, 0, [](R& r, C&) { r.fees[0].rate = Rate{huge / 100}; })),
            std::nullopt)
      << "of 7.00 it fits";
  EXPECT_EQ(refusal(gem, with(PromotionKind::free_delivery, 0, [](R& r, C&) { r.fees[0].rate = Rate{huge / 100}; })),
            overflow);
  EXPECT_EQ(refusal(soup, with(PromotionKind::free_delivery, 0,
                               [](R& r, C&) { r.fees.assign(2, fee("a", FeeKind::delivery, huge)); })),
            overflow);
  EXPECT_EQ(refusal(soup, with(PromotionKind::delivery_percentage, huge, nothing)), overflow);
}

/// The share of the delivery fee fits the fee of a full basket, and not that of the reduced one.
PriceRules dearer_when_reduced() {
  PriceRules r;
  Promotion ride = percent_off("ride", huge);
  ride.kind = PromotionKind::delivery_percentage;
  r.promotions = {ride, amount_off("less", 300)};
  r.fees = {fee("small", FeeKind::delivery, 10), fee("big", FeeKind::delivery, dear)};
  r.fees[1].subtotal_below = 500;
  return r;
}

TEST(Overflow, ADeliveryFeeThatGrowsWhenTheGoodsAreReduced) {
  PriceRules r = dearer_when_reduced();
  EXPECT_EQ(refusal(index(), r, soup), overflow) << "found when the fees are known";
  Promotion second = amount_off("more", 5);
  second.kind = PromotionKind::delivery_amount;
  r.promotions.push_back(second);
  EXPECT_EQ(refusal(index(), r, soup), overflow) << "found by the next promotion of delivery";
  r.promotions.erase(r.promotions.begin() + 1);
  EXPECT_EQ(refusal(index(), r, soup), std::nullopt);
  EXPECT_TRUE(price(index(), r, soup, {})->totals.discount_minor == 10);
}

TEST(Overflow, TheBestSetLeavesOutWhatCannotBePriced_B13) {
  PriceRules r = dearer_when_reduced();
  r.fees[1].amount_minor = dear;
  r.promotion_policy = PromotionPolicy::best_for_customer;
  // "less" alone costs the big fee, so "ride" alone is what is left.
  const auto quote = price(index(), r, soup, {});
  ASSERT_TRUE(quote);
  EXPECT_EQ(quote->totals.total_minor, 700);
  ASSERT_EQ(quote->discounts.size(), 1u);
  EXPECT_EQ(quote->discounts[0].ref, "ride");
  // Each lowers the total, both together overflow: the better one alone.
  r.promotions[1].amount_minor = 3'000'000;
  r.fees[1].amount_minor = 1'500'000;
  r.fees[1].subtotal_below = dear;
  const auto one = price(index(), r, gem, {});
  ASSERT_TRUE(one);
  EXPECT_EQ(one->totals.total_minor, dear - 3'000'000 + 1'500'000 + 10);
  r = PriceRules();
  r.promotion_policy = PromotionPolicy::best_for_customer;
  r.promotions = {percent_off("broken", huge), amount_off("good", 300)};
  const auto good = price(index(), r, gem, {});
  ASSERT_TRUE(good) << "a promotion that overflows is none";
  EXPECT_EQ(good->totals.discount_minor, 300);
  r.fees = {fee("a", FeeKind::service, huge), fee("b", FeeKind::service, huge)};
  EXPECT_EQ(refusal(index(), r, gem), overflow) << "without any promotion it cannot be priced either";
}

TEST(Overflow, ACodeOfWhatOverflowsIsShutOut_B13) {
  PriceRules r;
  r.promotion_policy = PromotionPolicy::best_for_customer;
  r.promotions = {percent_off("broken", huge), percent_off("ride", huge), amount_off("good", 300)};
  r.promotions[0].code = "BROKEN";
  r.promotions[1].code = "RIDE";
  r.promotions[1].kind = PromotionKind::delivery_percentage;
  r.fees = {fee("ride", FeeKind::delivery, dear)};
  Cart c = gem;
  c.codes = {"BROKEN", "RIDE"};
  const auto quote = price(index(), r, c, {});
  ASSERT_TRUE(quote);
  EXPECT_EQ(quote->totals, *price_totals(index(), r, c, {}));
  ASSERT_EQ(quote->unused.size(), 2u);
  EXPECT_EQ(quote->unused[0], (UnusedCode{"BROKEN", UnusedReason::shut_out, "broken"}));
  EXPECT_EQ(quote->unused[1], (UnusedCode{"RIDE", UnusedReason::shut_out, "ride"}));
}

TEST(Overflow, AWayWithoutEndUnderValidRules_B16) {
  PriceRules r;
  r.fees = {fee("ride", FeeKind::delivery, 100)};
  r.fees[0].step_m = 1, r.fees[0].step_minor = 9;
  const auto priced = [&](std::optional<std::int64_t> distance_m) {
    const auto pricer = Pricer::make(index(), r);
    EXPECT_TRUE(pricer);
    PricingContext context;
    context.distance_m = distance_m;
    const auto quote = pricer->quote(soup, context);
    const auto totals = pricer->totals(*pricer->bind(soup), context);
    EXPECT_EQ(quote.ok(), totals.ok());
    return quote ? std::nullopt : std::optional(quote.error().code());
  };
  EXPECT_EQ(priced(1'000), std::nullopt);
  EXPECT_EQ(priced(huge), overflow);
  Promotion free;
  free.ref = "free";
  free.kind = PromotionKind::free_delivery;
  r.promotions = {free};
  EXPECT_EQ(priced(1'000), std::nullopt);
  EXPECT_EQ(priced(huge), overflow) << "what is free must have a price first";
}

TEST(Overflow, AmountsOfPromotions) {
  const auto one = [](PromotionKind kind, std::int64_t amount, std::int64_t ppm = 0) {
    return [=](R& r, C&) {
      Promotion p = percent_off("p", ppm);
      p.kind = kind;
      p.amount_minor = amount;
      p.buy_quantity = 1;
      r.promotions = {p};
    };
  };
  const Cart three = cart({line(1, "soup", 3)}, Fulfilment::delivery);
  EXPECT_EQ(refusal(three, one(PromotionKind::fixed_price, huge)), overflow);
  EXPECT_EQ(refusal(three, one(PromotionKind::per_unit, huge / 3)), std::nullopt) << "at most what they cost";
  EXPECT_EQ(refusal(three, one(PromotionKind::bundle, std::numeric_limits<std::int64_t>::min())), overflow);
  EXPECT_EQ(refusal(three, one(PromotionKind::bundle, huge)), std::nullopt) << "not worth it, so not multiplied";
  EXPECT_EQ(refusal(gem, one(PromotionKind::percentage, 0, huge)), overflow);
  EXPECT_EQ(refusal(gem, one(PromotionKind::buy_get, 0, huge)), std::nullopt) << "one piece is no pair";
}

TEST(Overflow, TaxOnTop_B2) {
  const auto taxed = [](TaxRounding rounding, std::int64_t food_ppm, std::int64_t drink_ppm, std::int64_t step = 1,
                        bool cash = false, std::int64_t tip = 0) {
    PriceRules r;
    r.taxes = {tax("food", "food", food_ppm, false), tax("drink", "drink", drink_ppm, false)};
    r.tax_rounding = rounding;
    (cash ? r.cash_step_minor : r.total_step_minor) = step;
    r.total_mode = r.cash_mode = Rounding::up;
    PricingContext context;
    context.cash = cash;
    Cart c = cart({line(1, "gem"), line(2, "wine")});
    c.tip_minor = tip;
    return refusal(taxed_index(), r, c, context);
  };
  for (const TaxRounding rounding : {TaxRounding::per_line, TaxRounding::per_rate}) {
    EXPECT_EQ(taxed(rounding, 100'000, 200'000), std::nullopt);
    EXPECT_EQ(taxed(rounding, huge, 0), overflow) << "a share that does not fit";
    EXPECT_EQ(taxed(rounding, 5'000'000'000'000, 5'000'000'000'000), overflow) << "each fits, both do not";
    EXPECT_EQ(taxed(rounding, 9'223'372'036'000, 0), overflow) << "with the goods on top";
    EXPECT_EQ(taxed(rounding, 9'223'370'000'000, 0), std::nullopt);
    EXPECT_EQ(taxed(rounding, 9'223'370'036'000, 0, 1, false, dear), overflow) << "with the tip on top";
    EXPECT_EQ(taxed(rounding, 9'223'370'036'000, 0, 1'000'000'000, false, 1), overflow) << "rounded up too far";
    EXPECT_EQ(taxed(rounding, 9'223'370'036'000, 0, 1'000'000'000, true, 1), overflow) << "or in cash";
  }
}

TEST(Overflow, TaxOnFeesAndOnParts_B2) {
  for (const TaxRounding rounding : {TaxRounding::per_line, TaxRounding::per_rate}) {
    PriceRules r;
    r.tax_rounding = rounding;
    r.taxes = {tax("food", "food", 100'000), tax("drink", "drink", 100'000), tax("ride", "ride", huge, false)};
    r.fees = {fee("ride", FeeKind::delivery, dear)};
    EXPECT_EQ(refusal(taxed_index(), r, soup), std::nullopt);
    r.fees[0].tax_class = "ride";
    EXPECT_EQ(refusal(taxed_index(), r, soup), overflow);
    r.fees[0].tax_class = "food";
    r.fees[0].amount_minor = huge;
    EXPECT_EQ(refusal(taxed_index(), r, soup), overflow) << "with the goods of the same rate";
    r.fees[0].amount_minor = dear;
    r.fees[0].tax_class = "air";
    EXPECT_EQ(refusal(taxed_index(), r, soup), Errc::tax_rate_missing);
    // Taxed like the goods: soup alone fits, the share of a dear fee does not.
    r.fees[0].tax_class.clear();
    r.fees[0].tax_as_goods = true;
    r.taxes[0] = tax("food", "food", 50'000'000'000'000, false);
    const auto small = *MenuIndex::build(menu({item("a", 10, {}, "food"), item("b", 10, {}, "drink")}));
    const Cart both = cart({line(1, "a"), line(2, "b")}, Fulfilment::delivery);
    EXPECT_EQ(refusal(small, r, both), overflow);
    r.fees[0].amount_minor = 10;
    EXPECT_EQ(refusal(small, r, both), std::nullopt);
    // An option with a class of its own is a part of its line.
    Option brandy = option("brandy", dear);
    brandy.tax_class = "drink";
    const auto flamed = *MenuIndex::build(menu({item("a", 10, {"g"}, "food")}, {group("g", 0, 1, {brandy})}));
    r = PriceRules();
    r.tax_rounding = rounding;
    r.taxes = {tax("food", "food", 100'000), tax("drink", "drink", huge, false)};
    EXPECT_EQ(refusal(flamed, r, cart({line(1, "a", 1, {pick("g", "brandy")})})), overflow);
    EXPECT_EQ(refusal(flamed, r, cart({line(1, "a")})), std::nullopt);
    r.taxes.pop_back();
    EXPECT_EQ(refusal(flamed, r, cart({line(1, "a", 1, {pick("g", "brandy")})})), Errc::tax_rate_missing);
    EXPECT_EQ(refusal(flamed, r, cart({line(1, "a")})), std::nullopt) << "nobody needs a rate for what is not chosen";
  }
}

MenuIndex crates(std::int64_t price_minor, std::int64_t second_minor = 0) {
  Item it = item("crate", 0);
  it.containers = {{"bottle", 99}, {"box", 1}};
  Menu m = menu({it});
  m.containers = {{"bottle", LocalizedText("Bottle"), price_minor, true, {}, {}},
                  {"box", LocalizedText("Box"), second_minor, false, {}, {}}};
  return *MenuIndex::build(m);
}

TEST(Overflow, Containers_A28) {
  Cart c = cart({});
  for (int i = 0; i < 200; ++i) c.lines.push_back(line(i, "crate", 999));
  EXPECT_EQ(refusal(crates(dear), {}, c), overflow) << "19,780,200 bottles";
  EXPECT_EQ(refusal(crates(25), {}, c), std::nullopt);
  EXPECT_EQ(price(crates(25, 0), {}, c, {})->fees.size(), 1u) << "a box that costs nothing is no fee";
  const std::int64_t bottles = 200 * 999 * 99;
  EXPECT_EQ(refusal(crates(limits::quote_minor / bottles), {}, c), std::nullopt);
  EXPECT_EQ(refusal(crates(limits::quote_minor / bottles, 1'000), {}, c), overflow);
  PriceRules r;
  r.fees = {fee("a", FeeKind::service, huge)};
  EXPECT_EQ(refusal(crates(25), r, c), overflow) << "the fee alone";
}

TEST(Overflow, MoreContainersThanAQuoteCounts_A28) {
  Option bottle = option("bottle", 0);
  bottle.containers = {{"bottle", 99}};
  Menu m =
      menu({item("crate", 0, {"g"})}, {group("g", 0, 99, {option("deep", 0, {"h"})}), group("h", 0, 99, {bottle})});
  m.containers = {{"bottle", LocalizedText("Bottle"), 0, true, {}, {}}};
  const MenuIndex index = *MenuIndex::build(m);
  const auto full = pick("g", "deep", 99, {pick("h", "bottle", 99)});
  EXPECT_EQ(refusal(index, {}, cart({line(1, "crate", 999, {full})})), std::nullopt);
  Cart c = cart({});
  for (int i = 0; i < 5; ++i) c.lines.push_back(line(i, "crate", 999, {full}));
  EXPECT_EQ(refusal(index, {}, c), overflow) << "4,846,643,505 bottles, even for nothing";
}

TEST(Overflow, WeightsOfASetMenu) {
  Option gem_option = option("gem", 0);
  gem_option.item = "gem";
  Item set = item("set", 1'000, {"a"}, "food");
  set.combo = true;
  const auto index =
      *MenuIndex::build(menu({set, item("gem", dear, {}, "food")},
                             {group("a", 0, 99, {option("x", 0, {"b"})}), group("b", 0, 99, {option("x", 0, {"c"})}),
                              group("c", 0, 99, {option("x", 0, {"d"})}), group("d", 0, 99, {gem_option})}));
  PriceRules r;
  r.taxes = {tax("food", "food", 100'000)};
  const auto tower = [](std::int32_t each) {
    return pick("a", "x", 1, {pick("b", "x", each, {pick("c", "x", each, {pick("d", "gem", each)})})});
  };
  EXPECT_EQ(refusal(index, r, cart({line(1, "set", 1, {tower(9)})})), std::nullopt);
  EXPECT_EQ(refusal(index, r, cart({line(1, "set", 1, {tower(99)})})), overflow) << "970,299 gems alone";
}

TEST(Overflow, LargeAmountsAreSharedOutExactly_B12) {
  PriceRules r;
  r.promotions = {amount_off("half", dear)};
  const auto quote = price(index(), r, cart({line(1, "gem"), line(2, "wine")}), {});
  ASSERT_TRUE(quote);
  EXPECT_EQ(quote->lines[0].discount_minor, dear / 2);
  EXPECT_EQ(quote->lines[1].discount_minor, dear / 2);
  r.promotions[0].amount_minor = dear - 1;
  const auto odd = price(index(), r, cart({line(1, "gem"), line(2, "wine")}), {});
  EXPECT_EQ(odd->lines[0].discount_minor, dear / 2) << "equal remainders: the first gets the cent";
  EXPECT_EQ(odd->lines[1].discount_minor, dear / 2 - 1);
}

}  // namespace
