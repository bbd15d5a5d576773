// SPDX-License-Identifier: Apache-2.0
// lint() of price rules at its edges: weeks that wrap, calendars that never meet, what counts as a hole, and what gives
// nothing.
#include "couvert/limits.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = RulesFinding::Kind;
using Dimension = RulesFinding::Dimension;

constexpr std::int32_t day = 1'440;

FeeRule ride(std::string ref) { return fee(std::move(ref), FeeKind::delivery, 200); }
Calendar weekly(std::vector<WeeklyWindow> windows) {
  Calendar c;
  c.weekly = std::move(windows);
  return c;
}
std::vector<RulesFinding> found(std::vector<FeeRule> fees) {
  PriceRules r;
  r.fees = std::move(fees);
  return lint(r);
}
std::vector<RulesFinding> pair(auto&& change) {
  std::vector<FeeRule> fees = {ride("a"), ride("b")};
  change(fees[0], fees[1]);
  return found(fees);
}
using F = FeeRule;

TEST(LintEdges, FeesForDifferentBasketsDoNotOverlap_B16) {
  const auto apart = [](auto&& change) { return pair(change).empty(); };
  EXPECT_FALSE(apart([](F&, F&) {}));
  EXPECT_TRUE(apart([](F& a, F& b) { a.channels = {"app"}, b.channels = {"web"}; }));
  EXPECT_FALSE(apart([](F& a, F& b) { a.channels = {"app", "web"}, b.channels = {"web"}; }));
  EXPECT_FALSE(apart([](F& a, F&) { a.channels = {"app"}; }));
  EXPECT_FALSE(apart([](F&, F& b) { b.channels = {"app"}; }));
  EXPECT_TRUE(apart([](F& a, F& b) {
    a.kind = b.kind = FeeKind::small_order;
    a.fulfilments = {Fulfilment::pickup}, b.fulfilments = {Fulfilment::dine_in};
  }));
  EXPECT_TRUE(apart([](F& a, F&) { a.base = FeeBase::before_discounts; }));
  EXPECT_TRUE(apart([](F& a, F& b) { a.cash = true, b.cash = false; }));
  EXPECT_FALSE(apart([](F& a, F& b) { a.cash = b.cash = true; }));
  EXPECT_FALSE(apart([](F& a, F&) { a.cash = true; }));
  EXPECT_FALSE(apart([](F&, F& b) { b.cash = true; }));
  EXPECT_TRUE(apart([](F& a, F& b) { a.weight_below_g = 100, b.weight_from_g = 100; }));
  EXPECT_TRUE(apart([](F& a, F& b) { a.subtotal_below = 100, b.subtotal_from = 100; }));
  EXPECT_TRUE(apart([](F& a, F& b) { a.kind = FeeKind::service, b.kind = FeeKind::delivery; }));
}

TEST(LintEdges, AnOverlapNamesTheNarrowestThingItHolds_B16) {
  const auto overlap = [](auto&& change) {
    const auto all = pair(change);
    const auto at = std::find_if(all.begin(), all.end(), [](const auto& f) { return f.kind == Kind::fee_overlap; });
    EXPECT_NE(at, all.end());
    return at == all.end() ? RulesFinding() : *at;
  };
  EXPECT_EQ(overlap([](F&, F&) {}).dimension, Dimension::none);
  const RulesFinding distance = overlap([](F& a, F& b) { a.distance_below_m = 300, b.distance_from_m = 200; });
  EXPECT_EQ(distance, (RulesFinding{Kind::fee_overlap, Dimension::distance, "/fees/1", "b", "a", 200, 300}));
  const RulesFinding weight = overlap([](F& a, F& b) { a.weight_below_g = 30, b.weight_from_g = 20; });
  EXPECT_EQ(weight, (RulesFinding{Kind::fee_overlap, Dimension::weight, "/fees/1", "b", "a", 20, 30}));
  const RulesFinding subtotal = overlap([](F&, F& b) { b.subtotal_from = 20; });
  EXPECT_EQ(subtotal.dimension, Dimension::subtotal);
  EXPECT_EQ(subtotal.from, 20);
  EXPECT_EQ(subtotal.below, limits::document_integer);
  const RulesFinding time = overlap([](F& a, F& b) {
    a.calendar = weekly({{1, {600, 720}}});
    b.calendar = weekly({{1, {700, 800}}, {2, {0, 10}}});
  });
  EXPECT_EQ(time, (RulesFinding{Kind::fee_overlap, Dimension::time, "/fees/1", "b", "a", 700, 720}));
  EXPECT_EQ(overlap([](F& a, F&) { a.calendar = weekly({{2, {600, 720}}}); }).from, day + 600);
  EXPECT_EQ(overlap([](F&, F& b) { b.calendar = weekly({{2, {600, 720}}}); }).below, day + 720);
}

TEST(LintEdges, CalendarsThatNeverMeet_B16) {
  const auto meet = [](auto&& change) {
    return !pair([&](F& a, F& b) {
              a.calendar = b.calendar = weekly({{1, {0, day}},
                                                {2, {0, day}},
                                                {3, {0, day}},
                                                {4, {0, day}},
                                                {5, {0, day}},
                                                {6, {0, day}},
                                                {7, {0, day}}});
              change(*a.calendar, *b.calendar);
            }).empty();
  };
  using C = Calendar;
  EXPECT_TRUE(meet([](C&, C&) {}));
  EXPECT_FALSE(meet([](C& a, C& b) { a.until = Date{10}, b.from = Date{11}; }));
  EXPECT_TRUE(meet([](C& a, C& b) { a.until = Date{10}, b.from = Date{10}; }));
  EXPECT_FALSE(meet([](C& a, C& b) { b.until = Date{10}, a.from = Date{11}; }));
  EXPECT_TRUE(meet([](C& a, C& b) { b.until = Date{10}, a.from = Date{10}; }));
  EXPECT_TRUE(meet([](C& a, C&) { a.from = Date{10}; }));
  EXPECT_TRUE(meet([](C& a, C&) { a.until = Date{10}; }));
  EXPECT_TRUE(meet([](C&, C& b) { b.from = Date{10}; }));
  EXPECT_TRUE(meet([](C&, C& b) { b.until = Date{10}; }));
  EXPECT_TRUE(meet([](C& a, C& b) { a.from = b.from = Date{10}, a.until = b.until = Date{20}; }));
}

TEST(LintEdges, WindowsPastSundayMidnightBeginTheWeek_B16) {
  FeeRule night = ride("night"), rest = ride("rest");
  night.calendar = weekly({{7, {1'320, 1'560}}});                                 // Sunday 22:00 to Monday 02:00
  rest.calendar = weekly({{1, {120, 6 * day}}, {6, {0, day}}, {7, {0, 1'320}}});  // all the rest, windows that touch
  EXPECT_TRUE(found({night, rest}).empty());
  rest.calendar->weekly[0].window.open_minute = 60;
  const auto overlap = found({night, rest});
  ASSERT_EQ(overlap.size(), 1u);
  EXPECT_EQ(overlap[0].kind, Kind::fee_overlap);
  EXPECT_EQ(overlap[0].from, 60);
  EXPECT_EQ(overlap[0].below, 120);
  rest.calendar->weekly[0].window.open_minute = 180;
  const auto gap = found({night, rest});
  ASSERT_EQ(gap.size(), 1u);
  EXPECT_EQ(gap[0].kind, Kind::fee_gap);
  EXPECT_EQ(gap[0].dimension, Dimension::time);
  EXPECT_EQ(gap[0].from, 120);
  EXPECT_EQ(gap[0].below, 180);
}

TEST(LintEdges, HoursBeforeTheFirstWindowAreAHoleToo_B16) {
  FeeRule evening = ride("evening");
  evening.calendar = weekly({{1, {600, 7 * day}}});  // from Monday ten o'clock on
  const auto gaps = found({evening});
  ASSERT_EQ(gaps.size(), 1u);
  EXPECT_EQ(gaps[0].path, "/fees/0");
  EXPECT_EQ(gaps[0].from, 0);
  EXPECT_EQ(gaps[0].below, 600);
}

TEST(LintEdges, FeesThatNeverApply_B16) {
  const auto never = [](auto&& change) {
    FeeRule f = ride("f");
    change(f);
    const auto all = found({f});
    return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.kind == Kind::fee_never_applies; });
  };
  EXPECT_FALSE(never([](F&) {}));
  EXPECT_TRUE(never([](F& f) { f.distance_from_m = f.distance_below_m = 5; }));
  EXPECT_TRUE(never([](F& f) { f.weight_from_g = f.weight_below_g = 5; }));
  EXPECT_TRUE(never([](F& f) { f.subtotal_from = f.subtotal_below = 5; }));
  EXPECT_TRUE(never([](F& f) { f.fulfilments = {Fulfilment::pickup}; }));
  EXPECT_FALSE(never([](F& f) { f.fulfilments = {Fulfilment::pickup}, f.kind = FeeKind::service; }));
  EXPECT_FALSE(never([](F& f) { f.fulfilments = {Fulfilment::pickup, Fulfilment::delivery}; }));
  EXPECT_TRUE(never([](F& f) { f.amount_minor = 0; }));
  EXPECT_FALSE(never([](F& f) { f.amount_minor = 0, f.rate = Rate{1}; }));
  EXPECT_FALSE(never([](F& f) { f.amount_minor = 0, f.step_m = f.step_minor = 1; }));
  EXPECT_FALSE(never([](F& f) { f.amount_minor = 0, f.min_minor = 1; }));
  EXPECT_TRUE(never([](F& f) { f.calendar = Calendar(); }));
  const auto on_a_date = [](F& f) { f.calendar.emplace().exceptions = {{Date{20'000}, {{600, 900}}}}; };
  EXPECT_FALSE(never(on_a_date)) << "on one day it does";
  EXPECT_FALSE(never([](F& f) {
    f.calendar = weekly({{1, {0, 60}}});
    f.calendar->exceptions = {{Date{20'000}, {}}};
  }));
  EXPECT_TRUE(never([](F& f) {
    f.calendar = weekly({{1, {0, 60}}});
    f.calendar->exceptions = {{Date{20'000}, {}}};
    f.amount_minor = 0;
  }));
}

TEST(LintEdges, AHoleLiesBetweenBandsAndIsToldOnce_B16) {
  FeeRule low = ride("low"), high = ride("high");
  low.subtotal_below = 1'000;
  high.subtotal_from = 2'000;
  low.distance_below_m = high.distance_below_m = 5'000;
  auto gaps = found({low, high});
  ASSERT_EQ(gaps.size(), 1u) << "beyond the last band nothing is missing";
  EXPECT_EQ(gaps[0], (RulesFinding{Kind::fee_gap, Dimension::subtotal, "/fees/0", "low", {}, 1'000, 2'000}));
  low.subtotal_below.reset();
  low.subtotal_from = 3'000;
  EXPECT_EQ(found({low, high}).size(), 1u) << "an overlap, and below the first band nothing is missing";
}

TEST(LintEdges, HolesAreLookedForZoneByZone_B16) {
  const auto zoned = [](const char* ref, const char* zone, std::int64_t from, std::int64_t below) {
    FeeRule f = ride(ref);
    f.zones = {zone};
    f.distance_from_m = from;
    f.distance_below_m = below;
    return f;
  };
  const auto gaps =
      found({zoned("a", "centre", 0, 1'000), zoned("b", "centre", 2'000, 3'000), zoned("c", "suburb", 1'000, 2'000)});
  ASSERT_EQ(gaps.size(), 1u) << "the suburb does not fill the centre's hole";
  EXPECT_EQ(gaps[0], (RulesFinding{Kind::fee_gap, Dimension::distance, "/fees/0", "a", {}, 1'000, 2'000}));
}

TEST(LintEdges, TheSameHoleInTwoZonesIsToldOnce_B16) {
  std::vector<FeeRule> fees;
  for (const char* zone : {"centre", "suburb"})
    for (const std::int64_t from : {0, 2'000}) {
      FeeRule f = ride(zone + std::to_string(from));
      f.zones = {zone};
      f.distance_from_m = from;
      f.distance_below_m = from + 1'000;
      fees.push_back(f);
    }
  const auto gaps = found(fees);
  ASSERT_EQ(gaps.size(), 1u);
  EXPECT_EQ(gaps[0].ref, "centre0");
}

TEST(LintEdges, TooManyBandsNameTheFirstFeeOfTheirKind_B16) {
  std::vector<FeeRule> fees = {fee("service", FeeKind::service, 100)};
  for (int i = 0; i < 60; ++i) {
    FeeRule f = ride("f" + std::to_string(i));
    f.distance_from_m = f.weight_from_g = f.subtotal_from = i * 10;
    f.distance_below_m = f.weight_below_g = f.subtotal_below = i * 10 + 10;
    fees.push_back(f);
  }
  const auto all = found(fees);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].kind, Kind::too_many_bands);
  EXPECT_EQ(all[0].path, "/fees/1");
  EXPECT_EQ(all[0].ref, "f0");
}

TEST(LintEdges, TaxesThatEarlierOnesAnswerFor_B3) {
  const auto shadowed = [](auto&& change) {
    PriceRules r;
    r.taxes = {tax("a", "food", 1), tax("b", "food", 2)};
    change(r.taxes[0], r.taxes[1]);
    const auto all = lint(r);
    return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.kind == Kind::tax_shadowed; });
  };
  using T = TaxRule;
  EXPECT_TRUE(shadowed([](T&, T&) {}));
  EXPECT_FALSE(shadowed([](T& a, T&) { a.tax_class = "drink"; }));
  EXPECT_FALSE(shadowed([](T& a, T&) { a.from = Date{5}; })) << "before the first one begins";
  EXPECT_FALSE(shadowed([](T& a, T& b) { a.from = Date{5}, b.from = Date{4}; }));
  EXPECT_TRUE(shadowed([](T& a, T& b) { a.from = Date{5}, b.from = Date{5}; }));
  EXPECT_FALSE(shadowed([](T& a, T&) { a.until = Date{5}; })) << "after the first one ends";
  EXPECT_FALSE(shadowed([](T& a, T& b) { a.until = Date{5}, b.until = Date{6}; }));
  EXPECT_TRUE(shadowed([](T& a, T& b) { a.until = Date{5}, b.until = Date{5}; }));
  EXPECT_TRUE(shadowed([](T&, T& b) { b.from = Date{1}, b.until = Date{5}; }));
  EXPECT_FALSE(shadowed([](T& a, T&) { a.places = {"town"}; }));
  EXPECT_FALSE(shadowed([](T& a, T& b) { a.places = {"town"}, b.places = {"town", "land"}; }));
  EXPECT_TRUE(shadowed([](T& a, T& b) { a.places = {"town", "land"}, b.places = {"land"}; }));
  EXPECT_TRUE(shadowed([](T&, T& b) { b.places = {"land"}; }));
  EXPECT_FALSE(shadowed([](T& a, T&) { a.fulfilments = {Fulfilment::pickup}; }));
  EXPECT_TRUE(shadowed([](T&, T& b) { b.fulfilments = {Fulfilment::pickup}; }));
}

TEST(LintEdges, DatesWithoutARateAreToldOnceForAllWaysOfOrdering_B3) {
  PriceRules r;
  r.taxes = {tax("a", "food", 1), tax("b", "food", 2)};
  r.taxes[0].until = Date{10};
  r.taxes[1].from = Date{11};
  EXPECT_TRUE(lint(r).empty());
  r.taxes[1].from = Date{12};
  const auto gaps = lint(r);
  ASSERT_EQ(gaps.size(), 1u);
  EXPECT_EQ(gaps[0].from, 11);
  EXPECT_EQ(gaps[0].below, 12);
  r.taxes[0].until = Date{30};
  r.taxes.insert(r.taxes.begin(), tax("short", "food", 3));
  r.taxes[0].from = r.taxes[0].until = Date{5};
  EXPECT_TRUE(lint(r).empty()) << "a short rule within a long one ends nothing";
}

TEST(LintEdges, PromotionsThatGiveNothing_B13) {
  const auto gives = [](PromotionKind kind, auto&& change) {
    PriceRules r;
    Promotion p = percent_off("p", 0);
    p.kind = kind;
    change(p);
    r.promotions = {p};
    return lint(r).empty();
  };
  using P = Promotion;
  const auto nothing = [](P&) {};
  const auto rate = [](P& p) { p.rate = Rate{1}; };
  const auto amount = [](P& p) { p.amount_minor = 1; };
  const auto rate_tier = [](P& p) { p.tiers = {{0, Rate{0}, 0}, {100, Rate{1}, 0}}; };
  const auto amount_tier = [](P& p) { p.tiers = {{0, Rate{0}, 0}, {100, Rate{0}, 1}}; };
  for (const auto kind : {PromotionKind::percentage, PromotionKind::delivery_percentage}) {
    EXPECT_FALSE(gives(kind, nothing));
    EXPECT_FALSE(gives(kind, amount));
    EXPECT_FALSE(gives(kind, amount_tier));
    EXPECT_TRUE(gives(kind, rate));
    EXPECT_TRUE(gives(kind, rate_tier));
  }
  for (const auto kind : {PromotionKind::amount, PromotionKind::delivery_amount}) {
    EXPECT_FALSE(gives(kind, nothing));
    EXPECT_FALSE(gives(kind, rate));
    EXPECT_FALSE(gives(kind, rate_tier));
    EXPECT_TRUE(gives(kind, amount));
    EXPECT_TRUE(gives(kind, amount_tier));
  }
  EXPECT_FALSE(gives(PromotionKind::per_unit, rate));
  EXPECT_TRUE(gives(PromotionKind::per_unit, amount));
  EXPECT_FALSE(gives(PromotionKind::buy_get, amount));
  EXPECT_TRUE(gives(PromotionKind::buy_get, rate));
  for (const auto kind : {PromotionKind::free_delivery, PromotionKind::fixed_price, PromotionKind::bundle})
    EXPECT_TRUE(gives(kind, nothing)) << "for nothing is something";
  EXPECT_FALSE(gives(PromotionKind::free_delivery, [](P& p) { p.max_minor = 0; }));
  EXPECT_TRUE(gives(PromotionKind::free_delivery, [](P& p) { p.max_minor = 1; }));
  EXPECT_FALSE(gives(PromotionKind::bundle, [](P& p) { p.calendar = Calendar(); })) << "never open";
  EXPECT_TRUE(gives(PromotionKind::bundle, [](P& p) { p.calendar = weekly({{1, {0, 60}}}); }));
  EXPECT_TRUE(gives(PromotionKind::bundle, [](P& p) {
    p.calendar.emplace().exceptions = {{Date{20'000}, {{600, 900}}}};
  }));
}

TEST(LintEdges, ClassesThatNobodyHasAreToldOnce_B13) {
  PriceRules r;
  r.stacking = {{"a", "a"}, {"b", "c"}};
  auto all = lint(r);
  ASSERT_EQ(all.size(), 3u);
  EXPECT_EQ(all[0], (RulesFinding{Kind::stack_class_unused, Dimension::none, "/stacking/0", "a"}));
  EXPECT_EQ(all[1].ref, "b");
  EXPECT_EQ(all[2].ref, "c");
  EXPECT_EQ(all[2].path, "/stacking/1");
  EXPECT_EQ(rules_finding_name(static_cast<Kind>(200)), "") << "a kind of a later version";
}

TEST(LintEdges, ValidityOfPromotionsMayBeOpenOnEitherSide) {
  PriceRules r;
  r.promotions = {amount_off("p", 1)};
  r.promotions[0].from = Instant{5};
  EXPECT_TRUE(validate(r));
  r.promotions[0].until = Instant{5};
  EXPECT_FALSE(validate(r));
  r.promotions[0].from.reset();
  EXPECT_TRUE(validate(r));
}

}  // namespace
