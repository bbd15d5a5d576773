// SPDX-License-Identifier: Apache-2.0
// The form of price rules and what lint() says about them, and what is known before there is a basket.
#include "couvert/limits.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = RulesFinding::Kind;
using Dimension = RulesFinding::Dimension;

FeeRule band(std::string ref, std::optional<std::int64_t> from_m, std::optional<std::int64_t> below_m) {
  FeeRule f = fee(std::move(ref), FeeKind::delivery, 200);
  f.distance_from_m = from_m;
  f.distance_below_m = below_m;
  return f;
}

Calendar on(std::int32_t day, std::int32_t open, std::int32_t close) {
  Calendar c;
  c.weekly = {{day, {open, close}}};
  return c;
}

PriceRules with(std::vector<FeeRule> fees) {
  PriceRules r;
  r.fees = std::move(fees);
  return r;
}

TEST(RulesLint, BandsThatMeetHaveNeitherGapsNorOverlaps_B16) {
  EXPECT_TRUE(lint(with({band("near", {}, 3000), band("far", 3000, 8000)})).empty());
}

TEST(RulesLint, AGapBetweenDistanceBandsIsNamedWithItsBounds_B16) {
  const auto found = lint(with({band("near", {}, 3000), band("far", 4000, 8000)}));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, Kind::fee_gap);
  EXPECT_EQ(found[0].dimension, Dimension::distance);
  EXPECT_EQ(found[0].from, 3000);
  EXPECT_EQ(found[0].below, 4000);
  EXPECT_EQ(found[0].path, "/fees/0");
}

TEST(RulesLint, BandsOnTopOfEachOtherAreNamedWithBothRules_B16) {
  const auto found = lint(with({band("near", {}, 3000), band("far", 2500, 8000)}));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, Kind::fee_overlap);
  EXPECT_EQ(found[0].dimension, Dimension::distance);
  EXPECT_EQ(found[0].ref, "far");
  EXPECT_EQ(found[0].other, "near");
  EXPECT_EQ(found[0].from, 2500);
  EXPECT_EQ(found[0].below, 3000);
}

TEST(RulesLint, OtherZonesDoNotOverlap_B16) {
  FeeRule a = band("a", {}, {}), b = band("b", {}, {});
  a.zones = {"centre"};
  b.zones = {"suburb"};
  EXPECT_TRUE(lint(with({a, b})).empty());
  b.zones = {"suburb", "centre"};
  EXPECT_EQ(lint(with({a, b})).size(), 1u);
}

TEST(RulesLint, AZoneOfTheVenueWithoutAFeeIsAGap_B16) {
  Venue venue;
  for (const char* ref : {"centre", "suburb", "hills"}) {
    DeliveryZone zone;
    zone.ref = ref;
    zone.radius_m = 1000;
    venue.zones.push_back(zone);
  }
  FeeRule a = band("a", {}, {});
  a.zones = {"centre", "suburb"};
  const auto found = lint(with({a}), &venue);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, Kind::fee_gap);
  EXPECT_EQ(found[0].dimension, Dimension::zone);
  EXPECT_EQ(found[0].ref, "hills");
}

TEST(RulesLint, HoursWithoutAFeeAreAGapInMinutesOfTheWeek_B16) {
  FeeRule day = band("day", {}, {}), night = band("night", {}, {});
  day.calendar = Calendar();
  night.calendar = Calendar();
  for (std::int32_t d = 1; d <= 7; ++d) {
    day.calendar->weekly.push_back({d, {360, 1080}});
    night.calendar->weekly.push_back({d, {1080, d == 3 ? 1770 : 1800}});  // Wednesday's night ends at 5:30
  }
  const auto found = lint(with({day, night}));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].dimension, Dimension::time);
  EXPECT_EQ(found[0].from, 3 * 1440 + 330);
  EXPECT_EQ(found[0].below, 3 * 1440 + 360);
}

TEST(RulesLint, WeightAndSubtotalBandsAreLookedAtToo_B16) {
  FeeRule light = fee("light", FeeKind::delivery, 100), heavy = fee("heavy", FeeKind::delivery, 500);
  light.weight_below_g = 2000;
  heavy.weight_from_g = 2500;
  auto found = lint(with({light, heavy}));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].dimension, Dimension::weight);
  FeeRule small = fee("small", FeeKind::small_order, 300), middle = fee("middle", FeeKind::small_order, 100);
  small.subtotal_below = 1000;
  middle.subtotal_from = 1200;
  middle.subtotal_below = 2000;
  found = lint(with({small, middle}));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].dimension, Dimension::subtotal);
  EXPECT_EQ(found[0].from, 1000);
  EXPECT_EQ(found[0].below, 1200);
}

TEST(RulesLint, ServiceChargesMayStandTogether) {
  EXPECT_TRUE(lint(with({fee("a", FeeKind::service, 100), fee("b", FeeKind::service, 100)})).empty());
}

TEST(RulesLint, FeesThatNeverApply) {
  FeeRule nowhere = fee("nowhere", FeeKind::delivery, 100);
  nowhere.fulfilments = {Fulfilment::pickup};
  FeeRule nothing = fee("nothing", FeeKind::service, 0);
  FeeRule never = fee("never", FeeKind::service, 100);
  never.calendar = Calendar();
  const auto found = lint(with({nowhere, nothing, never}));
  ASSERT_EQ(found.size(), 3u);
  for (const auto& finding : found) EXPECT_EQ(finding.kind, Kind::fee_never_applies) << finding.ref;
}

TEST(RulesLint, TooManyBandsAreSaidSo) {
  std::vector<FeeRule> fees;
  for (int i = 0; i < 60; ++i) {
    FeeRule f = band("f" + std::to_string(i), i * 10, i * 10 + 10);
    f.weight_from_g = i * 10;
    f.weight_below_g = i * 10 + 10;
    f.subtotal_from = i * 10;
    f.subtotal_below = i * 10 + 10;
    fees.push_back(f);
  }
  const auto found = lint(with(fees));
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.back().kind, Kind::too_many_bands);
}

TEST(RulesLint, TaxesWithGapsAndTaxesThatNobodyReaches) {
  PriceRules r;
  r.taxes = {tax("old", "food", 70'000), tax("new", "food", 100'000), tax("late", "food", 120'000)};
  r.taxes[0].until = make_date(2025, 12, 31);
  r.taxes[1].from = make_date(2026, 2, 1);
  r.taxes[2].from = make_date(2026, 3, 1);
  const auto found = lint(r);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].kind, Kind::tax_shadowed);
  EXPECT_EQ(found[0].ref, "late");
  EXPECT_EQ(found[0].other, "new");
  EXPECT_EQ(found[1].kind, Kind::tax_gap);
  EXPECT_EQ(found[1].dimension, Dimension::date);
  EXPECT_EQ(found[1].from, make_date(2026, 1, 1).days);
  EXPECT_EQ(found[1].below, make_date(2026, 2, 1).days);
}

TEST(RulesLint, AClassWithoutARateForOneWayOfOrdering) {
  PriceRules r;
  r.taxes = {tax("in", "food", 70'000)};
  r.taxes[0].fulfilments = {Fulfilment::dine_in, Fulfilment::pickup};
  const auto found = lint(r);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].dimension, Dimension::fulfilment);
  EXPECT_EQ(found[0].from, static_cast<std::int64_t>(Fulfilment::delivery));
}

TEST(RulesLint, PromotionsThatGiveNothingAndClassesThatNobodyHas) {
  PriceRules r;
  r.promotions = {percent_off("none", 0), amount_off("some", 100)};
  r.promotions[1].stack_class = "coupon";
  r.stacking = {{"coupon", "sale"}};
  const auto found = lint(r);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].kind, Kind::promotion_no_effect);
  EXPECT_EQ(found[0].ref, "none");
  EXPECT_EQ(found[1].kind, Kind::stack_class_unused);
  EXPECT_EQ(found[1].ref, "sale");
  EXPECT_EQ(rules_finding_name(found[1].kind), "stack_class_unused");
}

/// The path of what validate() refuses.
std::string refused(const PriceRules& r) {
  const Status status = validate(r);
  if (status) return "accepted";
  EXPECT_EQ(status.error().code(), Errc::rules_invalid);
  return std::string(status.error().path());
}

std::string refused(void (*change)(Promotion&)) {
  PriceRules r;
  r.promotions = {percent_off("p", 100'000)};
  change(r.promotions[0]);
  return refused(r);
}
std::string refused_fee(void (*change)(FeeRule&)) {
  PriceRules r = with({fee("f", FeeKind::delivery, 100)});
  change(r.fees[0]);
  return refused(r);
}

TEST(Rules, EveryMemberOfAPromotionIsChecked) {
  EXPECT_EQ(refused([](Promotion&) {}), "accepted");
  EXPECT_EQ(refused([](Promotion& p) { p.buy_quantity = 0; }), "/promotions/0/buy_quantity");
  EXPECT_EQ(refused([](Promotion& p) { p.get_quantity = 1000; }), "/promotions/0/get_quantity");
  EXPECT_EQ(refused([](Promotion& p) { p.max_quantity = 0; }), "/promotions/0/max_quantity");
  EXPECT_EQ(refused([](Promotion& p) { p.min_quantity = -1; }), "/promotions/0/min_quantity");
  EXPECT_EQ(refused([](Promotion& p) { p.skip_quantity = -1; }), "/promotions/0/skip_quantity");
  EXPECT_EQ(refused([](Promotion& p) { p.max_applications = 0; }), "/promotions/0/max_applications");
  EXPECT_EQ(refused([](Promotion& p) { p.limit_total = 0; }), "/promotions/0/limit_total");
  EXPECT_EQ(refused([](Promotion& p) { p.limit_per_customer = 0; }), "/promotions/0/limit_per_customer");
  EXPECT_EQ(refused([](Promotion& p) { p.min_target = -1; }), "/promotions/0/min_target");
  EXPECT_EQ(refused([](Promotion& p) { p.tags = {"ok", ""}; }), "/promotions/0/tags/1");
  EXPECT_EQ(refused([](Promotion& p) { p.without_tags = {"\x01"}; }), "/promotions/0/without_tags/0");
  EXPECT_EQ(refused([](Promotion& p) { p.channels.assign(limits::rule_names + 1, "app"); }), "/promotions/0/channels");
  EXPECT_EQ(refused([](Promotion& p) { p.stack_class = std::string(200, 'x'); }), "/promotions/0/stack_class");
  EXPECT_EQ(refused([](Promotion& p) {
              p.sets.resize(1);
              p.sets[0].count = 0;
            }),
            "/promotions/0/sets/0/count");
  EXPECT_EQ(refused([](Promotion& p) {
              p.sets.resize(1);
              p.sets[0].items = {""};
            }),
            "/promotions/0/sets/0/items/0");
  EXPECT_EQ(refused([](Promotion& p) { p.sets.resize(limits::promotion_sets + 1); }), "/promotions/0/sets");
  EXPECT_EQ(refused([](Promotion& p) {
              p.tiers = {{1000, {}, 100}, {1000, {}, 200}};
            }),
            "/promotions/0/tiers/1/from_minor");
  EXPECT_EQ(refused([](Promotion& p) { p.tiers = {{1000, {1'000'001}, 100}}; }), "/promotions/0/tiers/0/rate");
  EXPECT_EQ(refused([](Promotion& p) { p.tiers = {{1000, {}, -1}}; }), "/promotions/0/tiers/0/amount_minor");
  EXPECT_EQ(refused([](Promotion& p) { p.calendar = on(8, 0, 60); }), "/promotions/0/calendar/weekly/0/day");
}

TEST(Rules, FundingSharesSumToOne_B14) {
  EXPECT_EQ(refused([](Promotion& p) {
              p.funding = {{Funder::venue, {500'000}}, {Funder::platform, {500'000}}};
            }),
            "accepted");
  EXPECT_EQ(refused([](Promotion& p) {
              p.funding = {{Funder::venue, {500'000}}, {Funder::platform, {499'999}}};
            }),
            "/promotions/0/funding");
  EXPECT_EQ(refused([](Promotion& p) {
              p.funding = {{Funder::venue, {1'000'001}}, {Funder::platform, {-1}}};
            }),
            "/promotions/0/funding/0/share");
}

TEST(Rules, EveryMemberOfAFeeIsChecked) {
  EXPECT_EQ(refused_fee([](FeeRule&) {}), "accepted");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.weight_from_g = -1; }), "/fees/0/weight_from_g");
  EXPECT_EQ(refused_fee([](FeeRule& f) {
              f.weight_from_g = 5;
              f.weight_below_g = 5;
            }),
            "/fees/0/weight_from_g");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.step_m = 100; }), "/fees/0/step_m");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.step_minor = 100; }), "/fees/0/step_m");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.zones = {""}; }), "/fees/0/zones/0");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.channels = {""}; }), "/fees/0/channels/0");
  EXPECT_EQ(refused_fee([](FeeRule& f) {
              f.tax_class = "food";
              f.tax_as_goods = true;
            }),
            "/fees/0/tax_as_goods");
  EXPECT_EQ(refused_fee([](FeeRule& f) { f.calendar = on(1, 700, 600); }), "/fees/0/calendar/weekly/0/close_minute");
}

TEST(Rules, StepsPlacesAndStackingAreChecked) {
  PriceRules r;
  r.cash_step_minor = 0;
  EXPECT_EQ(refused(r), "/cash_step_minor");
  r.cash_step_minor = 100;
  EXPECT_EQ(refused(r), "accepted");
  r.stacking = {{"a", ""}};
  EXPECT_EQ(refused(r), "/stacking/0");
  r.stacking.assign(limits::stack_exclusions + 1, {"a", "b"});
  EXPECT_EQ(refused(r), "/stacking");
  r.stacking.clear();
  r.taxes = {tax("t", "food", 1)};
  r.taxes[0].places = {""};
  EXPECT_EQ(refused(r), "/taxes/0/places/0");
}

TEST(OrderBounds, MinimumMaximumAndFeesAreKnownBeforeTheBasket_B17) {
  FulfilmentOffer offer;
  offer.minimum_minor = 1500;
  offer.maximum_minor = 20'000;
  FeeRule small = fee("small", FeeKind::small_order, 300);
  small.subtotal_below = 2000;
  small.tops_up = true;
  FeeRule near = band("near", {}, 3000), far = band("far", 3000, {});
  near.subtotal_below = 4000;  // free from 40.00 on
  far.step_m = 1000;
  far.step_minor = 50;
  FeeRule elsewhere = fee("elsewhere", FeeKind::service, 100);
  elsewhere.fulfilments = {Fulfilment::dine_in};
  PricingContext context;
  context.distance_m = 4500;
  const PriceRules r = with({small, near, far, elsewhere});
  OrderBounds bounds = order_bounds(&offer, r, Fulfilment::delivery, context);
  EXPECT_EQ(bounds.minimum_minor, 1500);
  EXPECT_EQ(bounds.maximum_minor, 20'000);
  ASSERT_EQ(bounds.fees.size(), 2u);
  EXPECT_EQ(bounds.fees[0], (OrderBounds::Band{"small", FeeKind::small_order, 0, 2000, 300, {}, true}));
  EXPECT_EQ(bounds.fees[1], (OrderBounds::Band{"far", FeeKind::delivery, 0, {}, 300, {}, false}));
  context.distance_m = 100;
  bounds = order_bounds(nullptr, r, Fulfilment::delivery, context);
  EXPECT_FALSE(bounds.minimum_minor);
  ASSERT_EQ(bounds.fees.size(), 2u);
  EXPECT_EQ(bounds.fees[1], (OrderBounds::Band{"near", FeeKind::delivery, 0, 4000, 200, {}, false}));
  EXPECT_EQ(order_bounds(nullptr, r, Fulfilment::pickup, context).fees.size(), 1u);
}

}  // namespace
