// SPDX-License-Identifier: Apache-2.0
// Splitting a bill: whatever the way, the parts sum to the bill in every amount.
#include "couvert/split.hpp"

#include "couvert/limits.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace couvert::test;

/// Soup 10.00 at 10 % and beer 5.00 at 20 %, contained; delivery 2.00 at 20 % added; tip 1.00.
Quote small_quote() {
  Menu m = test::menu({item("soup", 1'000, {}, "food"), item("beer", 500, {}, "alcohol")});
  PriceRules rules;
  rules.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000), tax("fee20", "fee", 200'000, false)};
  rules.fees = {fee("delivery", FeeKind::delivery, 200)};
  rules.fees[0].tax_class = "fee";
  Cart c = cart({line(1, "soup", 2), line(2, "beer")}, Fulfilment::delivery);
  c.tip_minor = 100;
  return *price(*MenuIndex::build(std::move(m)), rules, c, {});
}

SplitPlan people(SplitKind kind, std::vector<std::int64_t> numbers) {
  SplitPlan plan;
  plan.kind = kind;
  for (const std::int64_t number : numbers) {
    SplitPayer& payer = plan.payers.emplace_back();
    payer.weight = number;
    payer.amount_minor = number;
  }
  return plan;
}

TEST(Split, Evenly_B20) {
  const Quote quote = small_quote();  // 25.00 + 2.40 + 1.00 = 28.40
  ASSERT_EQ(quote.totals.total_minor, 2'840);
  const auto bills = split(quote, people(SplitKind::evenly, {1, 1, 1}));
  ASSERT_TRUE(bills);
  ASSERT_EQ(bills->size(), 3u);
  EXPECT_EQ((*bills)[0].totals.total_minor, 947);
  EXPECT_EQ((*bills)[1].totals.total_minor, 947);
  EXPECT_EQ((*bills)[2].totals.total_minor, 946);
  for (const Bill& bill : *bills) EXPECT_EQ(bill.taxes.size(), 3u);
}

TEST(Split, ByItemsFeesFollowTheGoods_B20) {
  const Quote quote = small_quote();
  SplitPlan plan = people(SplitKind::items, {1, 1});
  plan.payers[0].claims = {{line_id(1), 1}};
  plan.payers[1].claims = {{line_id(1), 1}, {line_id(2), 1}};
  const auto bills = split(quote, plan);
  ASSERT_TRUE(bills);
  const Bill &a = (*bills)[0], &b = (*bills)[1];
  EXPECT_EQ(a.totals.goods_minor, 1'000);
  EXPECT_EQ(b.totals.goods_minor, 1'500);
  EXPECT_EQ(a.totals.fees_minor + a.totals.tax_added_minor, 96);  // 2.40 by 1000 : 1500
  EXPECT_EQ(a.totals.tip_minor, 40);
  EXPECT_EQ(b.totals.tip_minor, 60);
  EXPECT_EQ(a.taxes[0].tax_minor, 91);  // 1.82 of both soups
  ASSERT_EQ(b.taxes.size(), 3u);
  EXPECT_EQ(b.taxes[1].tax_minor, 83);
  plan.rest = SplitRest::evenly;
  EXPECT_EQ((*split(quote, plan))[0].totals.tip_minor, 50);
}

TEST(Split, BySeat_B20) {
  Cart c = cart({line(1, "soup"), line(2, "beer"), line(3, "bread"), line(4, "soup")});
  c.lines[0].person = "seat 1";
  c.lines[1].person = "seat 2";
  c.lines[3].person = "seat 1";
  const SplitPlan plan = plan_by_person(c);
  ASSERT_EQ(plan.payers.size(), 2u);
  EXPECT_EQ(plan.payers[0].name, "seat 1");
  EXPECT_EQ(plan.payers[0].claims, (std::vector<SplitClaim>{{line_id(1), 1}, {line_id(3), 1}, {line_id(4), 1}}));
  EXPECT_EQ(plan.payers[1].claims, (std::vector<SplitClaim>{{line_id(2), 1}, {line_id(3), 1}}));
  EXPECT_EQ(plan_by_person(cart({line(1, "soup")})).payers.size(), 1u);
}

TEST(Split, ByAmountsAndShares_B20) {
  const Quote quote = small_quote();
  const auto bills = split(quote, people(SplitKind::amounts, {2'000, 840, 0}));
  ASSERT_TRUE(bills);
  EXPECT_EQ((*bills)[0].totals.total_minor, 2'000);
  EXPECT_EQ((*bills)[1].totals.total_minor, 840);
  EXPECT_EQ((*bills)[2].totals.total_minor, 0);
  EXPECT_TRUE((*bills)[2].pieces.empty());
  const auto thirds = split(quote, people(SplitKind::shares, {2, 1}));
  EXPECT_EQ((*thirds)[0].totals.total_minor, 1'893);
}

TEST(Split, Refusals_B20) {
  const Quote quote = small_quote();
  const auto code = [&](const SplitPlan& plan) { return split(quote, plan).error().code(); };
  EXPECT_EQ(code({}), Errc::invalid_argument);
  EXPECT_EQ(code(people(SplitKind::amounts, {2'000, 839})), Errc::split_inexact);
  EXPECT_EQ(code(people(SplitKind::amounts, {2'000, 841})), Errc::split_inexact);
  EXPECT_EQ(code(people(SplitKind::amounts, {-1, 2'841})), Errc::invalid_argument);
  EXPECT_EQ(code(people(SplitKind::shares, {0, 0})), Errc::invalid_argument);
  EXPECT_EQ(code(people(SplitKind::shares, {-1, 2})), Errc::invalid_argument);
  EXPECT_EQ(code(people(SplitKind::evenly, std::vector<std::int64_t>(101, 1))), Errc::limit_exceeded);
  SplitPlan plan = people(SplitKind::items, {1});
  plan.payers[0].claims = {{line_id(1), 1}};
  EXPECT_EQ(code(plan), Errc::split_inexact);
  plan.payers[0].claims = {{line_id(1), 1}, {line_id(1), 1}};
  EXPECT_EQ(code(plan), Errc::duplicate_line);
  plan.payers[0].claims = {{line_id(1), 0}};
  EXPECT_EQ(code(plan), Errc::invalid_argument);
  plan.payers[0].claims = {{line_id(9), 1}};
  const auto refused = split(quote, plan);
  EXPECT_EQ(refused.error().code(), Errc::line_unknown);
  EXPECT_EQ(refused.error().path(), "/payers/0/claims/0/line");
  plan.payers[0].claims.assign(limits::cart_lines + 1, {line_id(1), 1});
  EXPECT_EQ(code(plan), Errc::limit_exceeded);
}

TEST(Bill, QuotesThatDoNotAddUpAreNotSplit_B20) {
  const auto path = [](const Quote& quote) { return std::string(bill_of(quote).error().path()); };
  Quote bad = small_quote();
  bad.totals.total_minor += 1;
  EXPECT_EQ(path(bad), "/totals");
  bad = small_quote();
  bad.lines[1].discount_minor = 501;
  EXPECT_EQ(path(bad), "/lines/1");
  bad = small_quote();
  bad.fees[0].quantity = 0;
  EXPECT_EQ(path(bad), "/fees/0");
  bad = small_quote();
  bad.lines[0].parts.push_back({"soup", "", 1'999, 0, 182, true, "vat10"});
  EXPECT_EQ(path(bad), "/lines/0");
  bad = small_quote();
  bad.totals.tip_minor = -1;
  EXPECT_EQ(path(bad), "/totals");
  bad = small_quote();
  bad.lines[0].gross_minor = bad.lines[1].gross_minor = limits::quote_minor;
  EXPECT_EQ(bill_of(bad).error().code(), Errc::money_overflow);
}

SplitPlan random_plan(Random& random, const Quote& quote) {
  SplitPlan plan;
  plan.kind = static_cast<SplitKind>(random.below(4));
  plan.rest = static_cast<SplitRest>(random.below(2));
  std::int64_t left = quote.totals.total_minor;
  for (std::size_t i = 1 + random.below(7); i > 0; --i) {
    SplitPayer& payer = plan.payers.emplace_back();
    payer.weight = plan.payers.size() == 1 ? random.between(1, 9) : random.between(0, 9);
    payer.amount_minor = i == 1 ? left : random.between(0, left);
    left -= payer.amount_minor;
  }
  for (const QuoteLine& line : quote.lines) {
    const std::size_t sure = random.below(plan.payers.size());
    for (std::size_t i = 0; i < plan.payers.size(); ++i)
      if (i == sure || random.chance(25)) plan.payers[i].claims.push_back({line.id, random.between(1, 4)});
  }
  return plan;
}

TEST(SplitProperty, PartsSumToTheBillAndNoneIsNegative_B20) {
  Random random(71);
  for (int round = 0; round < 3'000; ++round) {
    const Sale sale = random_sale(random, random.chance(30) ? 5 : 0);
    const SplitPlan plan = random_plan(random, sale.quote);
    const auto bills = split(sale.quote, plan);
    ASSERT_TRUE(bills) << bills.error().name() << bills.error().path();
    BillSum parts, whole;
    whole.add(*bill_of(sale.quote));
    std::int64_t least = sale.quote.totals.total_minor, most = 0;
    for (std::size_t i = 0; i < bills->size(); ++i) {
      const Bill& bill = (*bills)[i];
      parts.add(bill);
      for (const BillPiece& piece : bill.pieces) {
        ASSERT_GE(piece.gross_minor, 0);
        ASSERT_GE(piece.discount_minor, 0);
        ASSERT_GE(piece.tax_minor, 0);
        ASSERT_GE(piece.net_minor(), 0);
      }
      ASSERT_GE(bill.totals.tip_minor, 0);
      ASSERT_GE(bill.totals.total_minor, plan.kind == SplitKind::items ? -5 : 0);
      if (plan.kind == SplitKind::amounts) {
        ASSERT_EQ(bill.totals.total_minor, plan.payers[i].amount_minor);
      }
      least = std::min(least, bill.totals.total_minor);
      most = std::max(most, bill.totals.total_minor);
    }
    ASSERT_EQ(parts, whole) << "round " << round;
    if (plan.kind == SplitKind::evenly) {
      ASSERT_LE(most - least, 1);
    }
  }
}

}  // namespace
}  // namespace couvert
