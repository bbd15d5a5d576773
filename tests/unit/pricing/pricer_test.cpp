// SPDX-License-Identifier: Apache-2.0
// What a Pricer and bound carts refuse and keep, how the best set is found, and why a code did nothing.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

Menu dishes() {
  Item tea = item("tea", 0, {}, "food");
  tea.variants = {variant("small", 200), variant("large", 300)};
  return menu({item("soup", 700, {}, "food"), item("stew", 1'800, {}, "food"), tea, item("water", 0)});
}
PriceRules plain() {
  PriceRules r;
  r.taxes = {tax("vat", "food", 100'000)};
  return r;
}

/// The four ways to a price, which must agree.
Result<Quote> priced(const PriceRules& rules, const Cart& cart, const PricingContext& context = {},
                     const Menu& menu = dishes()) {
  const MenuIndex index = *MenuIndex::build(menu);
  const auto quote = price(index, rules, cart, context);
  const auto totals = price_totals(index, rules, cart, context);
  const auto pricer = Pricer::make(index, rules);
  EXPECT_TRUE(pricer) << pricer.error().path();
  const auto again = pricer->quote(cart, context);
  const auto sums = pricer->totals(cart, context);
  const auto bound = pricer->bind(cart);
  EXPECT_EQ(quote.ok(), totals.ok() && again.ok() && sums.ok());
  if (!quote) {
    EXPECT_EQ(quote.error(), totals.error());
    EXPECT_EQ(quote.error(), again.error());
    EXPECT_EQ(quote.error(), sums.error());
    if (!bound) {
      EXPECT_EQ(bound.error(), quote.error());
    }
    return quote;
  }
  EXPECT_EQ(*again, *quote);
  EXPECT_EQ(*totals, quote->totals);
  EXPECT_EQ(*sums, quote->totals);
  EXPECT_TRUE(bound);
  EXPECT_EQ(*pricer->quote(*bound, context), *quote);
  EXPECT_EQ(*pricer->totals(*bound, context), quote->totals);
  EXPECT_TRUE(verify_quote(*quote));
  return quote;
}
Errc refused(const Cart& cart) {
  const auto quote = priced(plain(), cart);
  EXPECT_FALSE(quote);
  return quote ? Errc::internal : quote.error().code();
}

TEST(Pricer, RefusesWrongRulesOnce) {
  PriceRules r = plain();
  r.taxes[0].rate.ppm = -1;
  const auto pricer = Pricer::make(*MenuIndex::build(dishes()), r);
  ASSERT_FALSE(pricer);
  EXPECT_EQ(pricer.error().path(), "/taxes/0/rate");
}

TEST(Pricer, RefusesTheSameCartsAsPrice) {
  Cart c = cart({line(1, "soup")});
  c.venue = "elsewhere";
  EXPECT_EQ(refused(c), Errc::cart_wrong_venue);
  c = cart({line(1, "soup"), line(1, "stew")});
  EXPECT_EQ(refused(c), Errc::duplicate_line);
  EXPECT_EQ(refused(cart({line(1, "soup"), line(2, "gone")})), Errc::item_unknown);
  EXPECT_EQ(refused(cart({line(1, "soup", 1'000)})), Errc::quantity_invalid);
  c = cart({line(1, "soup")});
  c.tip_minor = limits::price_minor;
  EXPECT_TRUE(priced(plain(), c));
  ++c.tip_minor;
  EXPECT_EQ(refused(c), Errc::limit_exceeded);
  c = cart({line(1, "soup")});
  c.note.assign(limits::note_octets, 'x');
  EXPECT_TRUE(priced(plain(), c));
  c.note += 'x';
  const Errc too_long = refused(c);
  EXPECT_EQ(too_long, check(c, *MenuIndex::build(dishes()))[0].code);
  c.note = "\xff";
  const Errc wrong = refused(c);
  EXPECT_EQ(wrong, check(c, *MenuIndex::build(dishes()))[0].code);
  c.lines.clear();
  EXPECT_EQ(refused(c), wrong) << "not that it is empty: that has a price";
}

TEST(Pricer, ARefusalTellsTheLimitAndThePlace) {
  const auto quote = priced(plain(), cart({line(1, "soup"), line(2, "stew", 1'000)}));
  ASSERT_FALSE(quote);
  EXPECT_EQ(quote.error().path(), "/lines/1/quantity");
  EXPECT_EQ(quote.error().details_json(), "{\"limit\":999,\"actual\":1000}");
}

TEST(Pricer, ACartBoundToAnotherMenuIsLookedUpAgain) {
  const auto first = Pricer::make(*MenuIndex::build(dishes()), plain());
  Menu dearer = dishes();
  dearer.items[0].price_minor = 900;
  std::swap(dearer.items[0], dearer.items[1]);  // other places in the index
  const auto second = Pricer::make(*MenuIndex::build(dearer), plain());
  const auto bound = first->bind(cart({line(1, "soup", 2)}));
  ASSERT_TRUE(bound);
  EXPECT_EQ(bound->cart().lines.size(), 1u);
  EXPECT_EQ(first->totals(*bound, {})->total_minor, 1'400);
  EXPECT_EQ(second->totals(*bound, {})->total_minor, 1'800);
  EXPECT_EQ(second->quote(*bound, {})->totals.total_minor, 1'800);
  dearer.items.pop_back();
  dearer.items.erase(dearer.items.begin() + 1);
  dearer.sections[0].items = {"stew", "tea"};
  const auto third = Pricer::make(*MenuIndex::build(dearer), plain());
  EXPECT_EQ(third->totals(*bound, {}).error().code(), Errc::item_unknown);
  EXPECT_EQ(third->quote(*bound, {}).error().code(), Errc::item_unknown);
}

TEST(Pricer, VariantsTellWhatAPromotionHits_B13) {
  PriceRules r = plain();
  r.promotions = {amount_off("large-only", 100)};
  r.promotions[0].variants = {"large"};
  const auto of = [&](const char* size) {
    return priced(r, cart({line(1, "tea", 1, {}, size)}))->totals.discount_minor;
  };
  EXPECT_EQ(of("large"), 100);
  EXPECT_EQ(of("small"), 0);
  r.promotions[0].variants.clear();
  r.promotions[0].sets = {GoodsSet{}};
  r.promotions[0].sets[0].variants = {"large"};
  EXPECT_EQ(of("large"), 100) << "the cart must hold a large one";
  EXPECT_EQ(of("small"), 0);
}

TEST(Pricer, PromotionsOfOneWayOfOrdering_B13) {
  PriceRules r = plain();
  r.promotions = {amount_off("take", 100), amount_off("stay", 200)};
  r.promotions[0].fulfilments = {Fulfilment::pickup, Fulfilment::delivery};
  r.promotions[1].fulfilments = {Fulfilment::dine_in};
  const auto off = [&](Fulfilment way) { return priced(r, cart({line(1, "soup")}, way))->totals.discount_minor; };
  EXPECT_EQ(off(Fulfilment::pickup), 100);
  EXPECT_EQ(off(Fulfilment::delivery), 100);
  EXPECT_EQ(off(Fulfilment::dine_in), 200);
}

TEST(Pricer, WhatIsFreeCannotBeReduced_B13) {
  PriceRules r = plain();
  const auto why = [&](PromotionKind kind) {
    Promotion p = percent_off("p", 500'000);
    p.kind = kind;
    p.code = "CODE";
    p.buy_quantity = 1;
    r.promotions = {p};
    Cart c = cart({line(1, "water", 4)});
    c.codes = {"CODE"};
    const auto quote = priced(r, c);
    EXPECT_EQ(quote->totals.total_minor, 0);
    EXPECT_EQ(quote->unused.size(), 1u);
    return quote->unused.empty() ? UnusedReason::unknown : quote->unused[0].reason;
  };
  for (const PromotionKind kind : {PromotionKind::percentage, PromotionKind::buy_get, PromotionKind::bundle})
    EXPECT_EQ(why(kind), UnusedReason::nothing_to_give) << static_cast<int>(kind);
}

TEST(Pricer, CalendarsAreReadByTheVenuesClock_B13) {
  PriceRules r = plain();
  r.promotions = {amount_off("lunch", 100)};
  r.promotions[0].calendar.emplace().weekly = {{1, {12 * 60, 13 * 60}}};  // Mondays
  PricingContext context;
  context.at = Instant{(4 * 86'400 + 12 * 3'600) * std::int64_t{1'000'000}};  // Monday 5 January 1970, noon in UTC
  EXPECT_EQ(priced(r, cart({line(1, "soup")}), context)->totals.discount_minor, 100);
  VenueClock west;
  west.initial_offset_s = -3'600;
  context.clock = &west;
  EXPECT_EQ(priced(r, cart({line(1, "soup")}), context)->totals.discount_minor, 0) << "eleven o'clock there";
  context.at.us += std::int64_t{3'600} * 1'000'000;
  EXPECT_EQ(priced(r, cart({line(1, "soup")}), context)->totals.discount_minor, 100);
}

TEST(Pricer, DatesOfAPromotionAreHalfOpen_B13) {
  PriceRules r = plain();
  r.promotions = {amount_off("p", 100)};
  r.promotions[0].from = Instant{1'000};
  const auto at = [&](std::int64_t us) {
    PricingContext context;
    context.at = Instant{us};
    return priced(r, cart({line(1, "soup")}), context)->totals.discount_minor;
  };
  EXPECT_EQ(at(999), 0);
  EXPECT_EQ(at(1'000), 100);
  r.promotions[0].until = Instant{2'000};
  EXPECT_EQ(at(1'999), 100);
  EXPECT_EQ(at(2'000), 0);
  r.promotions[0].from.reset();
  EXPECT_EQ(at(0), 100);
}

TEST(BestSet, OnlySoManyCompete_B13) {
  PriceRules r = plain();
  r.promotion_policy = PromotionPolicy::best_for_customer;
  for (int i = 0; i < 13; ++i) r.promotions.push_back(amount_off("p" + std::to_string(i), i < 3 ? 10 : 20 + i % 2));
  const auto quote = priced(r, cart({line(1, "stew")}));
  ASSERT_EQ(quote->discounts.size(), limits::best_promotions);
  for (std::size_t i = 0; i < quote->discounts.size(); ++i)
    EXPECT_EQ(quote->discounts[i].ref, "p" + std::to_string(i + 3)) << "the most useful ones, in their order";
  for (Promotion& p : r.promotions) p.amount_minor = 20;
  const auto equal = priced(r, cart({line(1, "stew")}));
  ASSERT_EQ(equal->discounts.size(), limits::best_promotions);
  for (std::size_t i = 0; i < equal->discounts.size(); ++i)
    EXPECT_EQ(equal->discounts[i].ref, "p" + std::to_string(i)) << "of equal ones the first";
}

TEST(BestSet, FewerThenEarlierOnesOfEqualTotals_B13) {
  PriceRules r = plain();
  r.promotion_policy = PromotionPolicy::best_for_customer;
  r.promotions = {amount_off("a", 400), amount_off("b", 300), amount_off("c", 700), amount_off("d", 700)};
  const auto used = [&] {
    std::string refs;
    const auto quote = priced(r, cart({line(1, "soup")}));
    for (const QuoteDiscount& one : quote->discounts) refs += one.ref;
    return refs;
  };
  EXPECT_EQ(used(), "c") << "a and b together give the same";
  r.promotions.resize(2);
  EXPECT_EQ(used(), "ab");
  r.promotions = {amount_off("b", 300), amount_off("a", 300)};
  r.promotions[0].stack_class = r.promotions[1].stack_class = "one";
  r.stacking = {{"one", "one"}};
  EXPECT_EQ(used(), "b");
}

TEST(BestSet, AnEmptyBasketHasNone_B13) {
  PriceRules r = plain();
  r.promotion_policy = PromotionPolicy::best_for_customer;
  r.promotions = {amount_off("a", 400)};
  r.promotions[0].code = "A";
  Cart c = cart({});
  c.codes = {"A"};
  const auto quote = priced(r, c);
  ASSERT_TRUE(quote);
  EXPECT_EQ(quote->totals.total_minor, 0);
  ASSERT_EQ(quote->unused.size(), 1u);
  EXPECT_EQ(quote->unused[0].reason, UnusedReason::no_target);
  r.promotions[0].fulfilments = {Fulfilment::delivery};
  EXPECT_EQ(priced(r, c)->unused[0].reason, UnusedReason::not_here);
}

TEST(Codes, TheFirstPromotionOfACodeGivesTheReason_B15) {
  PriceRules r = plain();
  r.promotions = {amount_off("other", 100), amount_off("late", 100), amount_off("dear", 100)};
  r.promotions[0].code = "OTHER";
  r.promotions[1].code = r.promotions[2].code = "CODE";
  r.promotions[1].until = Instant{0};
  r.promotions[2].min_subtotal = 5'000;
  Cart c = cart({line(1, "soup")});
  c.codes = {"CODE", "OTHER", "NOBODY"};
  PricingContext context;
  context.exhausted = {"other"};
  const auto quote = priced(r, c, context);
  ASSERT_EQ(quote->unused.size(), 3u);
  EXPECT_EQ(quote->unused[0], (UnusedCode{"CODE", UnusedReason::not_now, "late"}));
  EXPECT_EQ(quote->unused[1], (UnusedCode{"OTHER", UnusedReason::exhausted, "other"}));
  EXPECT_EQ(quote->unused[2], (UnusedCode{"NOBODY", UnusedReason::unknown, {}}));
  EXPECT_EQ(quote->unused_codes, (std::vector<std::string>{"CODE", "OTHER", "NOBODY"}));
  c.lines[0].quantity = 9;
  EXPECT_EQ(priced(r, c, context)->unused.size(), 2u) << "one promotion of the code is enough";
}

TEST(Codes, AFeeThatIsGoneLaterLeavesNothingToReduce_B13) {
  PriceRules r = plain();
  Promotion ride;
  ride.ref = "ride";
  ride.kind = PromotionKind::free_delivery;
  ride.code = "RIDE";
  r.promotions = {ride, amount_off("less", 300)};
  r.fees = {fee("ride", FeeKind::delivery, 250)};
  r.fees[0].subtotal_from = 500;
  Cart c = cart({line(1, "soup")}, Fulfilment::delivery);
  c.codes = {"RIDE"};
  const auto quote = priced(r, c);
  EXPECT_EQ(quote->totals.total_minor, 400) << "under 5.00 nobody charges the ride";
  ASSERT_EQ(quote->unused.size(), 1u);
  EXPECT_EQ(quote->unused[0].reason, UnusedReason::nothing_to_give);
  r.promotions.pop_back();
  EXPECT_EQ(priced(r, c)->totals.total_minor, 700);
}

TEST(Pricer, MorePromotionsThanFitTheStack) {
  PriceRules r = plain();
  for (int i = 0; i < 70; ++i) r.promotions.push_back(amount_off("p" + std::to_string(i), 10));
  r.stacking = {{"a", "b"}};
  r.promotions[68].stack_class = "a";
  r.promotions[69].stack_class = "b";
  EXPECT_EQ(priced(r, cart({line(1, "stew")}))->totals.discount_minor, 690);
  r.stacking.clear();
  EXPECT_EQ(priced(r, cart({line(1, "stew")}))->totals.discount_minor, 700);
}

TEST(Pricer, AsManyLinesAsACartHolds_B13) {
  PriceRules r = plain();
  Promotion p = percent_off("p", 1'000'000);
  p.kind = PromotionKind::buy_get;
  p.order = UnitOrder::cheapest;
  r.promotions = {p};
  Cart c = cart({});
  for (std::size_t i = 0; i < limits::cart_lines; ++i) c.lines.push_back(line(static_cast<int>(i), "soup"));
  EXPECT_EQ(priced(r, c)->totals.discount_minor, 700 * 100) << "each second one";
}

TEST(Funding, SharesOfNothingAreLeftOut_B14) {
  PriceRules r = plain();
  r.promotions = {amount_off("p", 100)};
  r.promotions[0].funding = {{Funder::venue, Rate{0}, {}}};
  const auto quote = price(*MenuIndex::build(dishes()), r, cart({line(1, "soup")}), {});
  ASSERT_TRUE(quote) << "rules that validate() would refuse";
  EXPECT_EQ(quote->totals.discount_minor, 100);
  EXPECT_TRUE(quote->discounts[0].funded.empty());
}

TEST(Fees, ToppingUpNeedsABoundAndBandsAreHalfOpen_B17) {
  PriceRules r = plain();
  r.fees = {fee("small", FeeKind::small_order, 500)};
  r.fees[0].tops_up = true;
  const auto charged = [&](std::int64_t minor) {
    const Menu m = menu({item("it", minor)});
    return price_totals(*MenuIndex::build(m), r, cart({line(1, "it")}), {})->fees_minor;
  };
  EXPECT_EQ(charged(100), 500) << "without a bound the whole amount";
  r.fees[0].subtotal_below = 1'000;
  EXPECT_EQ(charged(100), 500);
  EXPECT_EQ(charged(999), 1);
  EXPECT_EQ(charged(1'000), 0);
  r.fees[0].tops_up = false;
  r.fees[0].subtotal_from = 200;
  EXPECT_EQ(charged(199), 0);
  EXPECT_EQ(charged(200), 500);
  EXPECT_EQ(charged(999), 500);
}

}  // namespace
