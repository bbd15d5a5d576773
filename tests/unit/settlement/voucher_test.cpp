// SPDX-License-Identifier: Apache-2.0
// Meal vouchers: what each may pay, and that together they pay the most that they can.
#include "couvert/voucher.hpp"

#include "couvert/limits.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace couvert::test;

/// Soup 10.00, beer 6.00 (from 18 on), cake 4.00 tagged "dessert", a lunch menu with a drink; delivery 2.00.
struct Table {
  MenuIndex index;
  Cart cart_of;
  Quote quote;
};

Menu bistro() {
  Menu m = test::menu({item("soup", 1'000, {}, "food"), item("beer", 600, {}, "alcohol"), item("cake", 400, {}, "food"),
                       item("lunch", 1'500, {"drink"}, "food"), item("water", 0, {}, "food")},
                      {group("drink", 0, 1, {option("beer", 0), option("water", 0)})});
  m.items[1].minimum_age = 18;
  m.items[1].tags = {"alcohol"};
  m.items[2].tags = {"dessert"};
  m.groups[0].options[0].item = "beer";
  m.groups[0].options[1].item = "water";
  return m;
}

Table table(std::vector<CartLine> lines) {
  PriceRules rules;
  rules.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000)};
  rules.fees = {fee("delivery", FeeKind::delivery, 200)};
  Cart c = cart(std::move(lines), Fulfilment::delivery);
  c.tip_minor = 100;
  auto index = *MenuIndex::build(bistro());
  Quote quote = *price(index, rules, c, {});
  return {std::move(index), std::move(c), std::move(quote)};
}

VoucherTerms meal(std::string ref = "meal") {
  VoucherTerms terms;
  terms.ref = std::move(ref);
  return terms;
}
VoucherTender tender(std::int64_t balance, std::int64_t spent = 0, std::string terms = "meal") {
  return {std::move(terms), "guest", balance, spent};
}

Result<VoucherPlan> pay(const Table& t, const std::vector<VoucherTerms>& terms,
                        const std::vector<VoucherTender>& tenders, Instant at = {}) {
  return pay_with_vouchers(t.quote, t.cart_of, t.index, terms, tenders, at, {});
}

TEST(Vouchers, PayMealsNotAlcoholTipsOrFees_B23) {
  const Table t = table({line(1, "soup"), line(2, "beer"), line(3, "cake")});
  const auto plan = pay(t, {meal()}, {tender(5'000)});
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->paid_minor, 1'400);
  EXPECT_EQ(plan->left_minor, t.quote.totals.total_minor - 1'400);
  EXPECT_EQ(plan->uses[0].shares,
            (std::vector<VoucherShare>{{BillTarget::line, 0, -1, 1'000}, {BillTarget::line, 2, -1, 400}}));
  VoucherTerms wide = meal();
  wide.age_gated = true;
  wide.fees = {FeeKind::delivery};
  EXPECT_EQ(pay(t, {wide}, {tender(5'000)})->paid_minor, 2'200);
  wide.excluded_tags = {"alcohol"};
  EXPECT_EQ(pay(t, {wide}, {tender(5'000)})->paid_minor, 1'600);
  VoucherTerms sweet = meal();
  sweet.tags = {"dessert"};
  EXPECT_EQ(pay(t, {sweet}, {tender(5'000)})->paid_minor, 400);
  sweet.excluded_items = {"cake"};
  EXPECT_EQ(pay(t, {sweet}, {tender(5'000)})->uses[0].obstacle, VoucherObstacle::nothing_eligible);
  VoucherTerms drinks = meal();
  drinks.tax_classes = {"alcohol"};
  drinks.age_gated = true;
  EXPECT_EQ(pay(t, {drinks}, {tender(5'000)})->paid_minor, 600);
}

TEST(Vouchers, AChosenBeerKeepsTheLunchFromBeingPaid_B23) {
  EXPECT_EQ(pay(table({line(1, "lunch", 1, {pick("drink", "beer")})}), {meal()}, {tender(5'000)})->paid_minor, 0);
  EXPECT_EQ(pay(table({line(1, "lunch", 1, {pick("drink", "water")})}), {meal()}, {tender(5'000)})->paid_minor, 1'500);
  // Priced in parts, each part counts by itself.
  Table t = table({line(1, "lunch", 1, {pick("drink", "beer")})});
  QuoteLine& set = t.quote.lines[0];
  set.parts = {{"lunch", "", 1'100, 0, 100, true, "vat10"}, {"beer", "", 400, 0, set.tax_minor - 100, true, "vat10"}};
  EXPECT_EQ(pay(t, {meal()}, {tender(5'000)})->paid_minor, 1'100);
}

TEST(Vouchers, CapsHoursAndWaysOfOrdering_B23) {
  const Table t = table({line(1, "soup", 3)});
  VoucherTerms terms = meal();
  terms.daily_minor = 2'500;
  EXPECT_EQ(pay(t, {terms}, {tender(5'000)})->paid_minor, 2'500);
  EXPECT_EQ(pay(t, {terms}, {tender(5'000, 1'900)})->paid_minor, 600);
  EXPECT_EQ(pay(t, {terms}, {tender(5'000, 2'600)})->uses[0].obstacle, VoucherObstacle::cap_reached);
  EXPECT_EQ(pay(t, {terms}, {tender(0)})->uses[0].obstacle, VoucherObstacle::no_balance);
  // Two vouchers of one holder share the day's cap.
  const auto two = pay(t, {terms}, {tender(2'000), tender(2'000)});
  EXPECT_EQ(two->uses[0].amount_minor, 2'000);
  EXPECT_EQ(two->uses[1].amount_minor, 500);
  terms.fulfilments = {Fulfilment::dine_in};
  EXPECT_EQ(pay(t, {terms}, {tender(5'000)})->uses[0].obstacle, VoucherObstacle::not_here);
  terms.fulfilments = {Fulfilment::delivery};
  terms.hours = Calendar{{{1, {660, 900}}}, {}, {}, {}};  // Mondays from 11 to 15
  const Instant monday_noon{(4 * 1'440 + 720) * 60'000'000LL};
  EXPECT_EQ(pay(t, {terms}, {tender(5'000)}, monday_noon)->paid_minor, 2'500);
  EXPECT_EQ(pay(t, {terms}, {tender(5'000)}, monday_noon + Duration::minutes(180))->uses[0].obstacle,
            VoucherObstacle::not_now);
}

TEST(Vouchers, AnEarlierOneMakesRoomForALater_B23) {
  const Table t = table({line(1, "soup"), line(2, "cake")});
  VoucherTerms sweet = meal("sweet");
  sweet.tags = {"dessert"};
  const auto plan = pay(t, {meal(), sweet}, {tender(1'000), tender(400, 0, "sweet")});
  EXPECT_EQ(plan->paid_minor, 1'400) << "the meal voucher leaves the cake to the only one that may pay nothing else";
  const auto full = pay(t, {meal(), sweet}, {tender(1'400), tender(400, 0, "sweet")});
  EXPECT_EQ(full->uses[0].amount_minor, 1'400) << "the first is used first";
  EXPECT_EQ(full->uses[1].obstacle, VoucherObstacle::paid_by_others);
}

TEST(Vouchers, WhatIsWrongIsNamed_B23) {
  const Table t = table({line(1, "soup")});
  const auto path = [](const Result<VoucherPlan>& plan) { return std::string(plan.error().path()); };
  VoucherTerms bad = meal("");
  EXPECT_EQ(path(pay(t, {bad}, {})), "/terms/0/ref");
  bad = meal();
  bad.daily_minor = -1;
  EXPECT_EQ(path(pay(t, {bad}, {})), "/terms/0/daily_minor");
  bad = meal();
  bad.hours = Calendar{{{9, {0, 1}}}, {}, {}, {}};
  EXPECT_EQ(path(pay(t, {bad}, {})), "/terms/0/hours");
  EXPECT_EQ(path(pay(t, {meal(), meal()}, {})), "/terms/1/ref");
  EXPECT_EQ(path(pay(t, {}, {tender(1)})), "/tenders/0/terms");
  EXPECT_EQ(path(pay(t, {meal()}, {tender(-1)})), "/tenders/0");
  EXPECT_EQ(path(pay(t, std::vector<VoucherTerms>(limits::voucher_tenders + 1, meal()), {})), "/terms");
  EXPECT_EQ(path(pay(t, {meal()}, std::vector<VoucherTender>(limits::voucher_tenders + 1, tender(1)))), "/tenders");
  Table other = t;
  other.cart_of.lines.clear();
  EXPECT_EQ(pay(other, {}, {}).error().code(), Errc::line_unknown);
  other = t;
  other.quote.lines[0].item = "gone";
  EXPECT_EQ(pay(other, {}, {}).error().code(), Errc::item_unknown);
}

TEST(VoucherProperty, TogetherTheyPayTheMostTheyCan_B23) {
  Random random(97);
  const std::vector<std::string> dishes = {"soup", "beer", "cake", "lunch"};
  for (int round = 0; round < 3'000; ++round) {
    std::vector<CartLine> lines;
    for (int n = 1; n <= random.small(1, 6); ++n) lines.push_back(line(n, random.pick(dishes), random.small(1, 2)));
    const Table t = table(lines);
    std::vector<VoucherTerms> terms;
    std::vector<VoucherTender> tenders;
    for (int n = 0; n < random.small(1, 4); ++n) {
      VoucherTerms& kind = terms.emplace_back(meal("t" + std::to_string(n)));
      kind.age_gated = random.chance(50);
      for (const std::string& dish : dishes)
        if (random.chance(35)) kind.excluded_items.push_back(dish);
      if (random.chance(30)) kind.fees = {FeeKind::delivery};
      tenders.push_back(tender(random.between(0, 2'500), 0, kind.ref));
    }
    const auto plan = pay(t, terms, tenders);
    ASSERT_TRUE(plan);
    // The most is the least cut: over all sets of tenders, the rest's balances plus all that the set may pay.
    const Bill bill = *bill_of(t.quote);
    std::int64_t most = t.quote.totals.total_minor;
    for (std::size_t set = 0; set < (std::size_t{1} << tenders.size()); ++set) {
      std::int64_t cut = 0;
      std::vector<bool> reached(bill.pieces.size(), false);
      for (std::size_t i = 0; i < tenders.size(); ++i) {
        if ((set >> i & 1) == 0) {
          cut += tenders[i].balance_minor;
          continue;
        }
        for (std::size_t k = 0; k < bill.pieces.size(); ++k) {
          const auto at = static_cast<std::size_t>(bill.pieces[k].index);
          const bool fee = bill.pieces[k].target == BillTarget::fee;
          const Ref& dish = t.quote.lines[fee ? 0 : at].item;
          const bool excluded = std::find(terms[i].excluded_items.begin(), terms[i].excluded_items.end(), dish) !=
                                terms[i].excluded_items.end();
          const bool allowed = fee ? !terms[i].fees.empty() : !excluded && (terms[i].age_gated || dish != "beer");
          reached[k] = reached[k] || allowed;
        }
      }
      for (std::size_t k = 0; k < bill.pieces.size(); ++k) cut += reached[k] ? bill.pieces[k].due_minor() : 0;
      most = std::min(most, cut);
    }
    ASSERT_EQ(plan->paid_minor, most) << "round " << round;
    std::vector<std::int64_t> paid(bill.pieces.size(), 0);
    for (std::size_t i = 0; i < tenders.size(); ++i) {
      std::int64_t sum = 0;
      for (const VoucherShare& share : plan->uses[i].shares) {
        ASSERT_GT(share.amount_minor, 0);
        sum += share.amount_minor;
        for (std::size_t k = 0; k < bill.pieces.size(); ++k)
          if (bill.pieces[k].target == share.target && bill.pieces[k].index == share.index)
            paid[k] += share.amount_minor;
      }
      ASSERT_EQ(sum, plan->uses[i].amount_minor);
      ASSERT_LE(sum, tenders[i].balance_minor);
    }
    for (std::size_t k = 0; k < paid.size(); ++k) ASSERT_LE(paid[k], bill.pieces[k].due_minor());
  }
}

}  // namespace
}  // namespace couvert
