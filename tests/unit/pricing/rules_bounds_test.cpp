// SPDX-License-Identifier: Apache-2.0
// The form of price rules: the last value of each bound that passes, the first that does not, and the place that is
// named.
#include "couvert/limits.hpp"
#include "couvert/pricing.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

PriceRules rules() {
  PriceRules r;
  r.taxes = {tax("vat", "food", 100'000)};
  r.fees = {fee("ride", FeeKind::delivery, 300)};
  r.promotions = {percent_off("tenth", 100'000)};
  return r;
}

/// Empty when the rules are sound, else the place of what is refused.
std::string place(auto&& change) {
  PriceRules r = rules();
  change(r);
  const Status status = validate(r);
  if (status) return {};
  EXPECT_EQ(status.error().code(), Errc::rules_invalid);
  return std::string(status.error().path());
}
std::string of_fee(auto&& change) {
  return place([&](PriceRules& r) { change(r.fees[0]); });
}
std::string of_promotion(auto&& change) {
  return place([&](PriceRules& r) { change(r.promotions[0]); });
}
std::string of_tax(auto&& change) {
  return place([&](PriceRules& r) { change(r.taxes[0]); });
}
std::vector<std::string> words(std::size_t count) {
  std::vector<std::string> all(count);
  for (std::size_t i = 0; i < count; ++i) all[i] = "w" + std::to_string(i);
  return all;
}

constexpr std::int64_t most = limits::price_minor;
using F = FeeRule;
using P = Promotion;
using T = TaxRule;

TEST(RulesBounds, Steps) {
  for (const auto member : {&PriceRules::total_step_minor, &PriceRules::cash_step_minor}) {
    const std::string name = member == &PriceRules::total_step_minor ? "/total_step_minor" : "/cash_step_minor";
    for (const std::int64_t good : {1, 5, 1'000'000}) EXPECT_EQ(place([&](PriceRules& r) { r.*member = good; }), "");
    for (const std::int64_t bad : {0, -1, 1'000'001}) EXPECT_EQ(place([&](PriceRules& r) { r.*member = bad; }), name);
  }
}

TEST(RulesBounds, Taxes) {
  EXPECT_EQ(of_tax([](T&) {}), "");
  EXPECT_EQ(of_tax([](T& t) { t.ref = ""; }), "/taxes/0/ref");
  EXPECT_EQ(of_tax([](T& t) { t.tax_class = ""; }), "/taxes/0/tax_class");
  EXPECT_EQ(of_tax([](T& t) { t.rate.ppm = 0; }), "");
  EXPECT_EQ(of_tax([](T& t) { t.rate.ppm = 1'000'000; }), "");
  EXPECT_EQ(of_tax([](T& t) { t.rate.ppm = -1; }), "/taxes/0/rate");
  EXPECT_EQ(of_tax([](T& t) { t.rate.ppm = 1'000'001; }), "/taxes/0/rate");
  EXPECT_EQ(of_tax([](T& t) { t.from = t.until = Date{5}; }), "");
  EXPECT_EQ(of_tax([](T& t) { t.from = Date{6}, t.until = Date{5}; }), "/taxes/0/until");
  EXPECT_EQ(of_tax([](T& t) { t.places = words(limits::rule_names); }), "");
  EXPECT_EQ(of_tax([](T& t) { t.places = words(limits::rule_names + 1); }), "/taxes/0/places");
  EXPECT_EQ(of_tax([](T& t) { t.places = {"a", ""}; }), "/taxes/0/places/1");
  EXPECT_EQ(place([](PriceRules& r) { r.taxes.assign(limits::tax_rules, r.taxes[0]); }), "") << "refs repeat";
  EXPECT_EQ(place([](PriceRules& r) { r.taxes.assign(limits::tax_rules + 1, r.taxes[0]); }), "/taxes");
}

TEST(RulesBounds, AmountsOfFees) {
  EXPECT_EQ(of_fee([](F& f) { f.ref = ""; }), "/fees/0/ref");
  EXPECT_EQ(of_fee([](F& f) { f.amount_minor = 0; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.amount_minor = most; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.amount_minor = -1; }), "/fees/0/amount_minor");
  EXPECT_EQ(of_fee([](F& f) { f.amount_minor = most + 1; }), "/fees/0/amount_minor");
  EXPECT_EQ(of_fee([](F& f) { f.rate = Rate{1'000'000}; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.rate = Rate{1'000'001}; }), "/fees/0/rate");
  EXPECT_EQ(of_fee([](F& f) { f.min_minor = f.max_minor = 5; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.min_minor = 6, f.max_minor = 5; }), "/fees/0/min_minor");
  EXPECT_EQ(of_fee([](F& f) { f.min_minor = -1; }), "/fees/0/min_minor");
  EXPECT_EQ(of_fee([](F& f) { f.max_minor = most + 1; }), "/fees/0/min_minor");
  EXPECT_EQ(of_fee([](F& f) { f.step_m = 1, f.step_minor = 1; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.step_m = 1; }), "/fees/0/step_m");
  EXPECT_EQ(of_fee([](F& f) { f.step_minor = 1; }), "/fees/0/step_m");
  EXPECT_EQ(of_fee([](F& f) { f.step_m = -1, f.step_minor = -1; }), "/fees/0/step_m");
  EXPECT_EQ(of_fee([](F& f) { f.step_m = 1, f.step_minor = most + 1; }), "/fees/0/step_m");
}

TEST(RulesBounds, BandsOfFees) {
  using Member = std::optional<std::int64_t> FeeRule::*;
  const std::tuple<Member, Member, std::string> bands[] = {
      {&F::subtotal_from, &F::subtotal_below, "/fees/0/subtotal_from"},
      {&F::distance_from_m, &F::distance_below_m, "/fees/0/distance_from_m"},
      {&F::weight_from_g, &F::weight_below_g, "/fees/0/weight_from_g"}};
  for (const auto& [low, high, name] : bands) {
    const auto band = [&, from = low, below = high](std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
      return of_fee([&](F& f) { f.*from = a, f.*below = b; });
    };
    EXPECT_EQ(band({}, 5), "");
    EXPECT_EQ(band(5, {}), "");
    EXPECT_EQ(band(4, 5), "");
    EXPECT_EQ(band(5, 5), name);
    EXPECT_EQ(band(6, 5), name);
    EXPECT_EQ(band(-1, 5), name);
    EXPECT_EQ(band({}, -1), name);
    EXPECT_EQ(band(0, most), "");
    EXPECT_EQ(band(0, most + 1), name);
    EXPECT_EQ(band(most + 1, {}), name);
  }
}

TEST(RulesBounds, OtherMembersOfFees) {
  EXPECT_EQ(of_fee([](F& f) { f.tops_up = true, f.subtotal_below = 5; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.tops_up = true; }), "/fees/0/tops_up");
  EXPECT_EQ(of_fee([](F& f) { f.tax_class = "food"; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.tax_class = "\n"; }), "/fees/0/tax_class");
  EXPECT_EQ(of_fee([](F& f) { f.tax_as_goods = true; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.tax_as_goods = true, f.tax_class = "food"; }), "/fees/0/tax_as_goods");
  EXPECT_EQ(of_fee([](F& f) { f.zones = {""}; }), "/fees/0/zones/0");
  EXPECT_EQ(of_fee([](F& f) { f.channels = words(limits::rule_names + 1); }), "/fees/0/channels");
  EXPECT_EQ(of_fee([](F& f) { f.calendar.emplace().weekly = {{1, {0, 60}}}; }), "");
  EXPECT_EQ(of_fee([](F& f) { f.calendar.emplace().weekly = {{9, {0, 60}}}; }), "/fees/0/calendar/weekly/0/day");
  EXPECT_EQ(of_fee([](F& f) { f.name = LocalizedText(std::string(limits::name_octets, 'x')); }), "");
  EXPECT_EQ(of_fee([](F& f) { f.name = LocalizedText(std::string(limits::name_octets + 1, 'x')); }), "/fees/0/name");
  EXPECT_EQ(of_fee([](F& f) { f.name = LocalizedText("\xff"); }), "/fees/0/name");
  EXPECT_EQ(of_fee([](F& f) { f.name.set("a\n", "x"); }), "/fees/0/name");
  const auto languages = [](std::size_t count) {
    return of_fee([&](F& f) {
      for (const std::string& word : words(count)) f.name.set(word, "x");
    });
  };
  EXPECT_EQ(languages(limits::locales), "");
  EXPECT_EQ(languages(limits::locales + 1), "/fees/0/name");
  EXPECT_EQ(place([](PriceRules& r) { r.fees.push_back(r.fees[0]); }), "/fees/1/ref");
  const auto count = [](std::size_t fees) {
    return place([&](PriceRules& r) {
      for (const std::string& word : words(fees - 1)) r.fees.push_back(fee(word, FeeKind::service, 1));
    });
  };
  EXPECT_EQ(count(limits::fee_rules), "");
  EXPECT_EQ(count(limits::fee_rules + 1), "/fees");
}

TEST(RulesBounds, AmountsOfPromotions) {
  EXPECT_EQ(of_promotion([](P& p) { p.ref = ""; }), "/promotions/0/ref");
  EXPECT_EQ(of_promotion([](P& p) { p.code = "\n"; }), "/promotions/0/code");
  EXPECT_EQ(of_promotion([](P& p) { p.rate.ppm = 1'000'001; }), "/promotions/0/rate");
  EXPECT_EQ(of_promotion([](P& p) { p.rate.ppm = -1; }), "/promotions/0/rate");
  EXPECT_EQ(of_promotion([](P& p) { p.amount_minor = most; }), "");
  EXPECT_EQ(of_promotion([](P& p) { p.amount_minor = most + 1; }), "/promotions/0/amount_minor");
  EXPECT_EQ(of_promotion([](P& p) { p.max_minor = 0; }), "");
  EXPECT_EQ(of_promotion([](P& p) { p.max_minor = -1; }), "/promotions/0/max_minor");
  EXPECT_EQ(of_promotion([](P& p) { p.min_subtotal = -1; }), "/promotions/0/min_subtotal");
  EXPECT_EQ(of_promotion([](P& p) { p.min_target = most + 1; }), "/promotions/0/min_target");
  EXPECT_EQ(of_promotion([](P& p) { p.from = Instant{5}, p.until = Instant{6}; }), "");
  EXPECT_EQ(of_promotion([](P& p) { p.from = p.until = Instant{5}; }), "/promotions/0/until");
  EXPECT_EQ(of_promotion([](P& p) { p.stack_class = "\n"; }), "/promotions/0/stack_class");
  EXPECT_EQ(of_promotion([](P& p) { p.name = LocalizedText("\xff"); }), "/promotions/0/name");
  EXPECT_EQ(of_promotion([](P& p) {
              p.calendar.emplace().weekly = {{0, {0, 60}}};
            }),
            "/promotions/0/calendar/weekly/0/day");
  EXPECT_EQ(place([](PriceRules& r) { r.promotions.push_back(r.promotions[0]); }), "/promotions/1/ref");
}

TEST(RulesBounds, QuantitiesOfPromotions) {
  const auto counted = [](auto member, std::int32_t least, const std::string& name) {
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = least; }), "") << name;
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = limits::line_quantity; }), "") << name;
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = least - 1; }), "/promotions/0/" + name);
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = limits::line_quantity + 1; }), "/promotions/0/" + name);
  };
  counted(&P::min_quantity, 0, "min_quantity");
  counted(&P::max_quantity, 1, "max_quantity");
  counted(&P::skip_quantity, 0, "skip_quantity");
  counted(&P::buy_quantity, 1, "buy_quantity");
  counted(&P::get_quantity, 1, "get_quantity");
  counted(&P::max_applications, 1, "max_applications");
  EXPECT_EQ(of_promotion([](P& p) { p.limit_total = 1, p.limit_per_customer = 1; }), "");
  EXPECT_EQ(of_promotion([](P& p) { p.limit_total = 0; }), "/promotions/0/limit_total");
  EXPECT_EQ(of_promotion([](P& p) { p.limit_per_customer = 0; }), "/promotions/0/limit_per_customer");
}

TEST(RulesBounds, ListsOfPromotions) {
  const auto named = [](auto member, const std::string& name) {
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = words(limits::rule_names); }), "") << name;
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = words(limits::rule_names + 1); }), "/promotions/0/" + name);
    EXPECT_EQ(of_promotion([&](P& p) { p.*member = {"a", "b", "\n"}; }), "/promotions/0/" + name + "/2");
  };
  named(&P::variants, "variants");
  named(&P::tags, "tags");
  named(&P::tax_classes, "tax_classes");
  named(&P::without_items, "without_items");
  named(&P::without_tags, "without_tags");
  named(&P::channels, "channels");
  const auto set = [](auto&& change) {
    return of_promotion([&](P& p) {
      p.sets.resize(2);
      change(p.sets[1]);
    });
  };
  EXPECT_EQ(set([](GoodsSet&) {}), "");
  EXPECT_EQ(set([](GoodsSet& s) { s.count = 0; }), "/promotions/0/sets/1/count");
  EXPECT_EQ(set([](GoodsSet& s) { s.count = limits::line_quantity + 1; }), "/promotions/0/sets/1/count");
  EXPECT_EQ(set([](GoodsSet& s) { s.items = {""}; }), "/promotions/0/sets/1/items/0");
  EXPECT_EQ(set([](GoodsSet& s) { s.variants = {""}; }), "/promotions/0/sets/1/variants/0");
  EXPECT_EQ(set([](GoodsSet& s) { s.tags = {""}; }), "/promotions/0/sets/1/tags/0");
  EXPECT_EQ(set([](GoodsSet& s) { s.tax_classes = {""}; }), "/promotions/0/sets/1/tax_classes/0");
  EXPECT_EQ(of_promotion([](P& p) { p.sets.resize(limits::promotion_sets); }), "");
  EXPECT_EQ(of_promotion([](P& p) { p.sets.resize(limits::promotion_sets + 1); }), "/promotions/0/sets");
}

TEST(RulesBounds, TiersAndFunding) {
  const auto tiers = [](std::vector<SpendTier> list) { return of_promotion([&](P& p) { p.tiers = list; }); };
  EXPECT_EQ(tiers({{0, {1'000'000}, most}, {1, {0}, 0}}), "");
  EXPECT_EQ(tiers({{5, {1}, 1}, {5, {1}, 1}}), "/promotions/0/tiers/1/from_minor");
  EXPECT_EQ(tiers({{-1, {1}, 1}}), "/promotions/0/tiers/0/from_minor");
  EXPECT_EQ(tiers({{5, {1'000'001}, 1}}), "/promotions/0/tiers/0/rate");
  EXPECT_EQ(tiers({{5, {1}, most + 1}}), "/promotions/0/tiers/0/amount_minor");
  const auto count = [&](std::size_t n) {
    std::vector<SpendTier> list(n);
    for (std::size_t i = 0; i < n; ++i) list[i].from_minor = static_cast<std::int64_t>(i);
    return tiers(list);
  };
  EXPECT_EQ(count(limits::promotion_sets), "");
  EXPECT_EQ(count(limits::promotion_sets + 1), "/promotions/0/tiers");
  const auto funding = [](std::vector<FundingShare> list) { return of_promotion([&](P& p) { p.funding = list; }); };
  EXPECT_EQ(funding({{Funder::venue, {1'000'000}}}), "");
  EXPECT_EQ(funding({{Funder::venue, {400'000}}, {Funder::chain, {600'000}, "north"}}), "");
  EXPECT_EQ(funding({{Funder::venue, {400'000}}, {Funder::chain, {599'999}}}), "/promotions/0/funding");
  EXPECT_EQ(funding({{Funder::venue, {400'000}}, {Funder::chain, {600'001}}}), "/promotions/0/funding");
  EXPECT_EQ(funding({{Funder::venue, {-1}}, {Funder::chain, {1'000'001}}}), "/promotions/0/funding/0/share");
  EXPECT_EQ(funding({{Funder::venue, {0}}, {Funder::chain, {1'000'000}, "\n"}}), "/promotions/0/funding/1/party");
  std::vector<FundingShare> many(limits::promotion_sets, {Funder::venue, {100'000}});
  EXPECT_EQ(funding(many), "");
  many.push_back({Funder::venue, {0}});
  EXPECT_EQ(funding(many), "/promotions/0/funding");
}

TEST(RulesBounds, Stacking) {
  const auto stacked = [](std::vector<StackExclusion> list) {
    return place([&](PriceRules& r) { r.stacking = list; });
  };
  EXPECT_EQ(stacked({{"a", "b"}}), "");
  EXPECT_EQ(stacked({{"a", "b"}, {"", "b"}}), "/stacking/1");
  EXPECT_EQ(stacked({{"a", ""}}), "/stacking/0");
  EXPECT_EQ(stacked(std::vector<StackExclusion>(limits::stack_exclusions, {"a", "b"})), "");
  EXPECT_EQ(stacked(std::vector<StackExclusion>(limits::stack_exclusions + 1, {"a", "b"})), "/stacking");
  const auto promotions = [](std::size_t count) {
    return place([&](PriceRules& r) {
      for (const std::string& word : words(count - 1)) r.promotions.push_back(percent_off(word, 1));
    });
  };
  EXPECT_EQ(promotions(limits::promotions), "");
  EXPECT_EQ(promotions(limits::promotions + 1), "/promotions");
}

TEST(OrderBoundsEdges, FeesBeforeThereIsABasket) {
  const auto bounds = [](auto&& change) {
    PriceRules r = rules();
    r.fees[0].fulfilments = {Fulfilment::delivery};
    change(r.fees[0]);
    FulfilmentOffer offer;
    offer.minimum_minor = 1'000;
    offer.maximum_minor = 9'000;
    PricingContext context;
    context.distance_m = 2'500;
    return order_bounds(&offer, r, Fulfilment::delivery, context, "app");
  };
  EXPECT_EQ(bounds([](F&) {}).minimum_minor, 1'000);
  EXPECT_EQ(bounds([](F&) {}).maximum_minor, 9'000);
  const auto amount = [&](auto&& change) {
    const OrderBounds found = bounds(change);
    return found.fees.empty() ? -1 : found.fees[0].amount_minor;
  };
  EXPECT_EQ(amount([](F&) {}), 300);
  EXPECT_EQ(amount([](F& f) { f.amount_minor = 0; }), -1);
  EXPECT_EQ(amount([](F& f) { f.amount_minor = 0, f.rate = Rate{1}; }), 0);
  EXPECT_EQ(amount([](F& f) { f.min_minor = 400; }), 400);
  EXPECT_EQ(amount([](F& f) { f.min_minor = 200; }), 300);
  EXPECT_EQ(amount([](F& f) { f.min_minor = 400, f.rate = Rate{1}; }), 300) << "the rate may add to it";
  EXPECT_EQ(amount([](F& f) { f.max_minor = 250; }), 250);
  EXPECT_EQ(amount([](F& f) { f.step_m = 1'000, f.step_minor = 50; }), 450) << "three begun kilometres";
  EXPECT_EQ(amount([](F& f) { f.distance_from_m = 2'500; }), 300);
  EXPECT_EQ(amount([](F& f) { f.distance_from_m = 2'501; }), -1);
  EXPECT_EQ(amount([](F& f) { f.distance_below_m = 2'500; }), -1);
  EXPECT_EQ(amount([](F& f) { f.channels = {"web"}; }), -1);
  EXPECT_EQ(amount([](F& f) { f.channels = {"web", "app"}; }), 300);
  EXPECT_EQ(amount([](F& f) { f.fulfilments = {Fulfilment::pickup}; }), -1);
  const OrderBounds none = order_bounds(nullptr, rules(), Fulfilment::delivery, {}, "");
  EXPECT_FALSE(none.minimum_minor);
  EXPECT_FALSE(none.maximum_minor);
  ASSERT_EQ(none.fees.size(), 1u);
  EXPECT_EQ(none.fees[0].ref, "ride");
  EXPECT_EQ(none.fees[0].from_minor, 0);
  EXPECT_TRUE(order_bounds(nullptr, rules(), Fulfilment::pickup, {}, "").fees.empty()) << "nobody rides";
}

}  // namespace
