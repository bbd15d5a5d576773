// SPDX-License-Identifier: Apache-2.0
// Pricing, rule by rule, with figures worked out by hand.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

MenuIndex index() {
  return *MenuIndex::build(menu({item("soup", 690, {}, "food"), item("stew", 1790, {}, "food"),
                                 item("beer", 450, {}, "alcohol"), item("free", 0, {}, "food"), item("bag", 10)}));
}

PriceRules rules() {
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000)};
  return r;
}

Quote quote(const Cart& c, const PriceRules& r, PricingContext context = {}) {
  const auto q = price(index(), r, c, context);
  EXPECT_TRUE(q) << (q ? "" : q.error().name());
  EXPECT_TRUE(verify_quote(*q)) << verify_quote(*q).error().path();
  EXPECT_EQ(*price_totals(index(), r, c, context), q->totals);
  return *q;
}

Errc code(const Cart& c, const PriceRules& r) {
  const auto q = price(index(), r, c, {});
  const auto t = price_totals(index(), r, c, {});
  EXPECT_FALSE(q);
  EXPECT_EQ(q.error(), t.error());
  return q.error().code();
}

TEST(Price, TaxContainedInTwoRates) {
  const Quote q = quote(cart({line(1, "soup", 2), line(2, "beer")}), rules());
  EXPECT_EQ(q.totals.total_minor, 1830);
  EXPECT_EQ(q.totals.tax_included_minor, 125 + 75);  // 1380/11 = 125.45, 450/6
  EXPECT_EQ(q.totals.tax_added_minor, 0);
  ASSERT_EQ(q.taxes.size(), 2u);
  EXPECT_EQ(q.taxes[0].base_minor, 1380);
  EXPECT_EQ(q.taxes[0].tax_minor, 125);
  EXPECT_EQ(q.lines[1].tax_rule, "vat20");
}

TEST(Price, TaxAddedAndContainedInOneBasket) {
  PriceRules r = rules();
  r.taxes[1].included = false;
  const Quote q = quote(cart({line(1, "soup"), line(2, "beer")}), r);
  EXPECT_EQ(q.totals.tax_added_minor, 90);
  EXPECT_EQ(q.totals.tax_included_minor, 63);
  EXPECT_EQ(q.totals.total_minor, 690 + 450 + 90);
  EXPECT_FALSE(q.lines[1].tax_included);
}

TEST(Price, PerLineAndPerRateRoundingDiffer) {
  PriceRules r = rules();
  r.taxes[0].rate = {55'000};
  const Cart c = cart({line(1, "soup"), line(2, "soup"), line(3, "stew")});
  EXPECT_EQ(quote(c, r).totals.tax_included_minor, 36 + 36 + 93);  // 35.97, 35.97, 93.32
  r.tax_rounding = TaxRounding::per_rate;
  const Quote q = quote(c, r);
  EXPECT_EQ(q.totals.tax_included_minor, 165);  // 3170 * 55/1055 = 165.26
  EXPECT_EQ(q.lines[0].tax_minor + q.lines[1].tax_minor + q.lines[2].tax_minor, 165);
}

TEST(Price, ClassesOfOneRateAreRoundedTogether) {
  PriceRules r = rules();
  r.taxes[1] = tax("vat10", "alcohol", 100'000);
  r.tax_rounding = TaxRounding::per_rate;
  const Quote q = quote(cart({line(1, "soup"), line(2, "beer")}), r);
  ASSERT_EQ(q.taxes.size(), 1u);
  EXPECT_EQ(q.taxes[0].tax_minor, 104);  // 1140/11 = 103.64
}

TEST(Price, TaxRulesByFulfilmentAndDate) {
  PriceRules r = rules();
  TaxRule eat_in = tax("eat_in", "food", 200'000);
  eat_in.fulfilments = {Fulfilment::dine_in};
  TaxRule later = tax("later", "food", 150'000);
  later.from = Date{100};
  r.taxes.insert(r.taxes.begin(), {eat_in, later});
  PricingContext context;
  EXPECT_EQ(quote(cart({line(1, "soup")}), r, context).taxes[0].ref, "vat10");
  EXPECT_EQ(quote(cart({line(1, "soup")}, Fulfilment::dine_in), r, context).taxes[0].ref, "eat_in");
  context.date = Date{100};
  EXPECT_EQ(quote(cart({line(1, "soup")}), r, context).taxes[0].ref, "later");
  r.taxes = {r.taxes[1]};
  r.taxes[0].until = Date{99};
  EXPECT_EQ(code(cart({line(1, "soup")}), r), Errc::tax_rate_missing);
  EXPECT_EQ(quote(cart({line(1, "bag")}), r).totals.total_minor, 10) << "no class, no tax, no rule needed";
}

TEST(Price, PercentageIsSharedOutByLargestRemainder) {
  PriceRules r = rules();
  r.promotions = {percent_off("tenth", 100'000)};
  r.promotions[0].max_minor = 200;
  const Quote q = quote(cart({line(1, "soup"), line(2, "stew"), line(3, "beer")}), r);  // 2930, 293 capped at 200
  EXPECT_EQ(q.totals.discount_minor, 200);
  EXPECT_EQ(q.lines[0].discount_minor, 47);   // 47.099
  EXPECT_EQ(q.lines[1].discount_minor, 122);  // 122.184
  EXPECT_EQ(q.lines[2].discount_minor, 31);   // 30.717
  EXPECT_EQ(q.lines[0].tax_minor, 58);        // 643/11 = 58.45
}

TEST(Price, AmountOffNeverGoesBelowZero) {
  PriceRules r = rules();
  r.promotions = {amount_off("five", 500), amount_off("more", 500)};
  const Quote q = quote(cart({line(1, "soup")}), r);
  EXPECT_EQ(q.totals.discount_minor, 690);
  EXPECT_EQ(q.totals.total_minor, 0);
  ASSERT_EQ(q.discounts.size(), 2u);
  EXPECT_EQ(q.discounts[1].amount_minor, 190);
}

TEST(Price, PromotionsStackInDeclaredOrderOnWhatIsLeft) {
  PriceRules r = rules();
  r.promotions = {percent_off("half", 500'000), percent_off("fifth", 200'000)};
  EXPECT_EQ(quote(cart({line(1, "stew")}), r).totals.discount_minor, 895 + 179);
}

TEST(Price, ExclusivePromotions) {
  PriceRules r = rules();
  r.promotions = {percent_off("half", 500'000), amount_off("alone", 100), amount_off("last", 100)};
  r.promotions[1].exclusive = true;
  EXPECT_EQ(quote(cart({line(1, "stew")}), r).totals.discount_minor, 995) << "not after another";
  std::swap(r.promotions[0], r.promotions[1]);
  EXPECT_EQ(quote(cart({line(1, "stew")}), r).totals.discount_minor, 100) << "nothing after it";
}

TEST(Price, CodesTargetsMinimumAndValidity) {
  PriceRules r = rules();
  r.promotions = {amount_off("welcome", 300), percent_off("beer_week", 500'000)};
  r.promotions[0].code = "WELCOME";
  r.promotions[0].min_subtotal = 1500;
  r.promotions[1].items = {"beer"};
  r.promotions[1].until = Instant{1'000'000};
  Cart c = cart({line(1, "stew"), line(2, "beer")});
  PricingContext late;
  late.at = {1'000'000};
  EXPECT_EQ(quote(c, r).totals.discount_minor, 225);
  EXPECT_EQ(quote(c, r, late).totals.discount_minor, 0);
  c.codes = {"WELCOME", "NOPE"};
  const Quote q = quote(c, r, late);
  EXPECT_EQ(q.totals.discount_minor, 300);
  EXPECT_EQ(q.discounts[0].code, "WELCOME");
  EXPECT_EQ(q.unused_codes, std::vector<std::string>{"NOPE"});
  c.lines.erase(c.lines.begin());
  EXPECT_EQ(quote(c, r, late).unused_codes.size(), 2u) << "below the minimum";
}

TEST(Price, FeesByDistanceSubtotalAndFulfilment) {
  PriceRules r = rules();
  FeeRule near = fee("near", FeeKind::delivery, 290), far = fee("far", FeeKind::delivery, 490);
  near.distance_below_m = 2000;
  far.distance_from_m = 2000;
  near.tax_class = far.tax_class = "alcohol";
  FeeRule small = fee("small", FeeKind::small_order, 500);
  small.subtotal_below = 1000;
  small.tops_up = true;
  FeeRule service = fee("service", FeeKind::service, 0);
  service.rate = Rate{50'000};
  service.min_minor = 50;
  service.max_minor = 120;
  r.fees = {near, far, small, service};
  PricingContext context;
  context.distance_m = 1999;
  const Quote q = quote(cart({line(1, "soup")}, Fulfilment::delivery), r, context);
  ASSERT_EQ(q.fees.size(), 3u);
  EXPECT_EQ(q.fees[0].gross_minor, 290);
  EXPECT_EQ(q.fees[0].tax_minor, 48);
  EXPECT_EQ(q.fees[1].gross_minor, 310) << "tops up to the minimum";
  EXPECT_EQ(q.fees[2].gross_minor, 50) << "34.5 raised to the minimum";
  EXPECT_EQ(q.totals.total_minor, 690 + 290 + 310 + 50);
  context.distance_m = 2000;
  EXPECT_EQ(quote(cart({line(1, "soup")}, Fulfilment::delivery), r, context).fees[0].ref, "far");
  EXPECT_EQ(quote(cart({line(1, "stew", 2)}), r, context).totals.fees_minor, 120) << "pickup: service alone, capped";
  EXPECT_EQ(quote(cart({line(1, "soup")}, Fulfilment::delivery), r).fees[0].ref, "near")
      << "unknown distance counts as 0";
}

TEST(Price, FreeDeliveryLowersTheFeeAndItsTax) {
  PriceRules r = rules();
  r.fees = {fee("delivery", FeeKind::delivery, 299)};
  r.fees[0].tax_class = "alcohol";
  Promotion p;
  p.ref = "free";
  p.kind = PromotionKind::free_delivery;
  p.min_subtotal = 1500;
  r.promotions = {p};
  const Quote q = quote(cart({line(1, "stew")}, Fulfilment::delivery), r);
  EXPECT_EQ(q.totals.total_minor, 1790);
  EXPECT_EQ(q.fees[0].discount_minor, 299);
  EXPECT_EQ(q.fees[0].tax_minor, 0);
  EXPECT_EQ(quote(cart({line(1, "soup")}, Fulfilment::delivery), r).totals.total_minor, 989);
  r.promotions[0].max_minor = 200;
  EXPECT_EQ(quote(cart({line(1, "stew")}, Fulfilment::delivery), r).totals.total_minor, 1790 + 99);
}

TEST(Price, TipAndCashRounding) {
  PriceRules r = rules();
  r.total_step_minor = 5;
  Cart c = cart({line(1, "soup")});
  c.tip_minor = 73;
  const Quote q = quote(c, r);
  EXPECT_EQ(q.totals.tip_minor, 73);
  EXPECT_EQ(q.totals.rounding_minor, 2);
  EXPECT_EQ(q.totals.total_minor, 765);
  EXPECT_EQ(q.totals.tax_included_minor, 63) << "a tip is not taxed";
}

TEST(Price, EmptyCartCostsNothing) {
  PriceRules r = rules();
  r.fees = {fee("service", FeeKind::service, 100)};
  EXPECT_EQ(quote(cart({}), r).totals.total_minor, 0);
}

TEST(Price, RefusesBadCartsWithTheirOwnCode) {
  EXPECT_EQ(code(cart({line(1, "gone")}), rules()), Errc::item_unknown);
  EXPECT_EQ(code(cart({line(1, "soup", 0)}), rules()), Errc::quantity_invalid);
  EXPECT_EQ(code(cart({line(1, "soup"), line(1, "beer")}), rules()), Errc::duplicate_line);
  Cart c = cart({line(1, "soup")});
  c.venue = "other";
  EXPECT_EQ(code(c, rules()), Errc::cart_wrong_venue);
  c = cart({line(1, "soup")});
  c.tip_minor = -1;
  EXPECT_EQ(code(c, rules()), Errc::invalid_argument);
  c.tip_minor = 0;
  c.codes.assign(11, "X");
  EXPECT_EQ(code(c, rules()), Errc::limit_exceeded);
  c.codes.clear();
  for (int i = 0; i < 201; ++i) c.lines.push_back(line(i + 10, "soup"));
  EXPECT_EQ(code(c, rules()), Errc::limit_exceeded);
}

TEST(Price, LargestPricesFitOrFailCleanly) {
  std::vector<Option> options;
  for (int i = 0; i < 90; ++i) options.push_back(option("o" + std::to_string(i), 999'999'999'999));
  const auto big = *MenuIndex::build(menu({item("x", 999'999'999'999, {"g"})}, {group("g", 0, 99, options)}));
  Cart c = cart({});
  for (int i = 0; i < 200; ++i) {
    std::vector<Selection> all;
    for (int o = 0; o < 90; ++o) all.push_back(pick("g", "o" + std::to_string(o)));
    c.lines.push_back(line(i, "x", 999, all));
  }
  EXPECT_EQ(price(big, {}, c, {}).error().code(), Errc::money_overflow);
  c.lines.resize(2);
  EXPECT_EQ(price(big, {}, c, {}).error().code(), Errc::money_overflow) << "more than any document holds";
  for (CartLine& l : c.lines) l.quantity = 5;
  EXPECT_TRUE(price(big, {}, c, {}));
}

TEST(Rules, FormIsChecked) {
  const auto path = [](auto damage) {
    PriceRules r = rules();
    r.fees = {fee("f", FeeKind::service, 10), fee("g", FeeKind::service, 10)};
    r.promotions = {amount_off("p", 10)};
    damage(r);
    const auto status = validate(r);
    return status ? std::string("ok") : std::string(status.error().path());
  };
  EXPECT_EQ(path([](PriceRules&) {}), "ok");
  EXPECT_EQ(path([](PriceRules& r) { r.total_step_minor = 0; }), "/total_step_minor");
  EXPECT_EQ(path([](PriceRules& r) { r.taxes[1].rate = {1'000'001}; }), "/taxes/1/rate");
  EXPECT_EQ(path([](PriceRules& r) { r.taxes[0].tax_class = ""; }), "/taxes/0/tax_class");
  EXPECT_EQ(path([](PriceRules& r) { r.taxes[0].from = Date{2}, r.taxes[0].until = Date{1}; }), "/taxes/0/until");
  EXPECT_EQ(path([](PriceRules& r) { r.fees[1].ref = "f"; }), "/fees/1/ref");
  EXPECT_EQ(path([](PriceRules& r) { r.fees[0].amount_minor = -1; }), "/fees/0/amount_minor");
  EXPECT_EQ(path([](PriceRules& r) { r.fees[0].min_minor = 2, r.fees[0].max_minor = 1; }), "/fees/0/min_minor");
  EXPECT_EQ(path([](PriceRules& r) { r.fees[0].subtotal_from = 2, r.fees[0].subtotal_below = 2; }),
            "/fees/0/subtotal_from");
  EXPECT_EQ(path([](PriceRules& r) { r.fees[0].tops_up = true; }), "/fees/0/tops_up");
  EXPECT_EQ(path([](PriceRules& r) { r.promotions[0].amount_minor = -5; }), "/promotions/0/amount_minor");
  EXPECT_EQ(path([](PriceRules& r) { r.promotions[0].from = Instant{5}, r.promotions[0].until = Instant{5}; }),
            "/promotions/0/until");
}

TEST(Rules, PromotionsNameABoundedNumberOfItems) {
  PriceRules r = rules();
  r.promotions.assign(3, amount_off("p", 1));
  r.promotions[1].ref = "q";
  r.promotions[2].ref = "r";
  for (Promotion& p : r.promotions) p.items.assign(limits::promotion_items / 3, "soup");
  EXPECT_TRUE(validate(r));
  r.promotions[0].items.resize(r.promotions[0].items.size() + 10, "soup");
  EXPECT_EQ(validate(r).error().path(), "/promotions");
}

TEST(Verify, EveryTamperedFigureIsNoticed) {
  PriceRules r = rules();
  r.promotions = {percent_off("tenth", 100'000)};
  r.fees = {fee("service", FeeKind::service, 100)};
  r.taxes[1].included = false;
  Cart c = cart({line(1, "soup", 2), line(2, "beer")});
  c.tip_minor = 50;
  const Quote good = quote(c, r);
  for (std::size_t i = 0; i < good.steps.size(); ++i) {
    const bool information = good.steps[i].kind == StepKind::tax && good.steps[i].ref == "vat10";
    if (information || good.steps[i].kind == StepKind::total) continue;
    Quote bad = good;
    bad.steps[i].amount_minor += 1;
    EXPECT_FALSE(verify_quote(bad)) << i;
  }
  Quote bad = good;
  bad.totals.total_minor -= 1;
  EXPECT_EQ(verify_quote(bad).error().path(), "/totals");
  bad = good;
  bad.steps.back().parent = 99;
  EXPECT_FALSE(verify_quote(bad));
}

TEST(Verify, OneNameMayBeContainedAndAdded) {
  PriceRules r = rules();
  r.taxes = {tax("vat10", "food", 100'000), tax("vat10", "alcohol", 100'000, false)};
  quote(cart({line(1, "soup", 2), line(2, "beer")}), r);
  quote(cart({line(1, "beer", 2), line(2, "soup")}), r);
  r.tax_rounding = TaxRounding::per_rate;
  quote(cart({line(1, "soup", 2), line(2, "beer")}), r);
  quote(cart({line(1, "beer", 2), line(2, "soup")}), r);
}

TEST(Verify, FiguresThatOverflowAreWrongNotUndefined) {
  for (const std::int64_t extreme : {INT64_MAX, INT64_MIN}) {
    for (const StepKind kind : {StepKind::line, StepKind::discount, StepKind::fee, StepKind::tax, StepKind::tip,
                                StepKind::rounding, StepKind::unit, StepKind::option}) {
      Quote bad;
      for (int i = 0; i < 3; ++i) bad.steps.push_back({kind, -1, -1, "x", extreme, 1, 0, extreme});
      if (kind == StepKind::line) {
        for (int i = 0; i < 3; ++i) bad.steps.push_back({StepKind::base, i, -1, "x", extreme, 1, 0, extreme});
      }
      if (kind == StepKind::discount) {
        for (int i = 0; i < 3; ++i) bad.steps.push_back({StepKind::discount_share, i, -1, "x", 0, 1, 0, extreme});
      }
      if (kind == StepKind::tax) {
        bad.taxes.push_back({"x", Rate{1}, false, 0, 0});
        for (int i = 0; i < 3; ++i) bad.steps.push_back({StepKind::tax_share, i, -1, "x", 0, 1, 0, extreme});
      }
      EXPECT_TRUE(verify_quote(bad).ok() || verify_quote(bad).error().code() == Errc::price_changed);
    }
  }
}

TEST(Price, AmountsStayInsideWhatDocumentsHold) {
  // Three times 99 of 99: few cents at the bottom, more than 2^53 at the top.
  const auto deep = *MenuIndex::build(
      menu({item("x", 0, {"g0"})},
           {group("g0", 0, 99, {option("a", 0, {"g1"}), option("b", 0, {"h1"})}),
            group("g1", 0, 99, {option("o", 0, {"g2"})}), group("g2", 0, 99, {option("o", 0, {"g3"})}),
            group("g3", 0, 99, {option("o", limits::price_minor)}), group("h1", 0, 99, {option("o", 0, {"h2"})}),
            group("h2", 0, 99, {option("o", 0, {"h3"})}), group("h3", 0, 99, {option("o", -limits::price_minor)})}));
  const auto chain = [](const std::string& top, const std::string& name, std::int32_t n) {
    return pick("g0", top, n, {pick(name + "1", "o", 99, {pick(name + "2", "o", 99, {pick(name + "3", "o", 99)})})});
  };
  const Cart both = cart({line(1, "x", 1, {chain("a", "g", 1), chain("b", "h", 1)})});  // comes to nothing
  EXPECT_EQ(price(deep, {}, both, {}).error().code(), Errc::money_overflow);
  EXPECT_EQ(price_totals(deep, {}, both, {}).error().code(), Errc::money_overflow);
  EXPECT_EQ(unit_price(both.lines[0], deep).error().code(), Errc::money_overflow);
}

TEST(Price, NotesAndCodesAreCheckedToo) {
  Cart c = cart({line(1, "soup")});
  c.lines[0].note.assign(limits::note_octets + 1, 'x');
  EXPECT_EQ(code(c, rules()), Errc::note_not_allowed);
  c = cart({line(1, "soup")});
  c.codes = {"ok", ""};
  EXPECT_EQ(code(c, rules()), Errc::ref_format);
}

}  // namespace
