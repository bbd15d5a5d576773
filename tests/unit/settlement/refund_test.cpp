// SPDX-License-Identifier: Apache-2.0
// Refunds: never more than was paid, and nothing left after all of it.
#include "couvert/refund.hpp"

#include "couvert/limits.hpp"
#include "order/postings.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace couvert::test;

/// Three soups of 3.33 with 10 % contained, 10 % off; two bottles' deposit of 0.25 each; tip 1.00; cash in steps of 5.
Quote small_quote() {
  Menu m = test::menu({item("soup", 333, {}, "food")});
  PriceRules rules;
  rules.taxes = {tax("vat10", "food", 100'000)};
  rules.promotions = {percent_off("ten", 100'000)};
  rules.total_step_minor = 5;
  Cart c = cart({line(1, "soup", 3)});
  c.tip_minor = 100;
  Quote quote = *price(*MenuIndex::build(std::move(m)), rules, c, {});
  QuoteFee deposit;
  deposit.ref = "bottle";
  deposit.kind = FeeKind::deposit;
  deposit.quantity = 2;
  deposit.gross_minor = 50;
  quote.fees.push_back(deposit);
  quote.totals.fees_minor += 50;
  quote.totals.total_minor += 50;
  return quote;
}

const RefundRounding cash{5, Rounding::half_up};

RefundRequest request(int n) {
  RefundRequest r;
  r.id = op_id(n);
  return r;
}
RefundRequest units(int n, int line, std::int32_t quantity) {
  RefundRequest r = request(n);
  r.items = {{line_id(line), quantity, {}}};
  return r;
}

TEST(Refund, OneUnitAfterTheOtherEndsAtZero_B27) {
  RefundLedger ledger{small_quote(), {}};
  ASSERT_EQ(ledger.sale.totals.total_minor, 1'050);  // 9.99 - 1.00 + 0.50 + 1.00 + 0.01
  ledger = *refund(ledger, units(1, 1, 1), cash);
  const Bill& first = ledger.refunds[0].bill;
  EXPECT_EQ(first.totals.goods_minor, -333);
  EXPECT_EQ(first.totals.discount_minor, -33);
  EXPECT_EQ(first.totals.total_minor, -300);
  EXPECT_EQ(first.taxes.at(0).tax_minor, -27);
  EXPECT_EQ(remaining(ledger)->totals.total_minor, 750);
  ledger = *refund(ledger, units(2, 1, 2), cash);
  RefundRequest tip = request(3);
  tip.tip_minor = 100;
  ledger = *refund(ledger, tip, cash);
  RefundRequest deposit = request(4);
  deposit.fees = {{"bottle", 1}};
  ledger = *refund(ledger, deposit, cash);
  EXPECT_EQ(ledger.refunds.back().bill.totals.total_minor, -25);
  deposit.id = op_id(5);
  deposit.fees = {{"bottle", 0}};
  ledger = *refund(ledger, deposit, cash);
  const auto left = remaining(ledger);
  ASSERT_TRUE(left);
  BillSum sum;
  sum.add(*left);
  EXPECT_TRUE(sum.is_zero());
}

TEST(Refund, AFullRefundIsMinusThePayment_B27_B7) {
  RefundLedger ledger{small_quote(), {}};
  RefundRequest all = request(1);
  all.rest = true;
  ledger = *refund(ledger, all, cash);
  EXPECT_EQ(ledger.refunds[0].bill.totals.total_minor, -1'050);
  EXPECT_EQ(ledger.refunds[0].bill.totals.rounding_minor, -ledger.sale.totals.rounding_minor);
  RefundLedger by_amount{small_quote(), {}};
  RefundRequest amount = request(1);
  amount.amount_minor = 1'050;
  by_amount = *refund(by_amount, amount, cash);
  EXPECT_EQ(by_amount.refunds[0].bill, ledger.refunds[0].bill);
}

TEST(Refund, AnAmountWithAReasonIsSpreadOverWhatWasBought_B27) {
  RefundLedger ledger{small_quote(), {}};
  RefundRequest late = request(1);
  late.amount_minor = 200;
  late.reason = "an hour late";
  ledger = *refund(ledger, late);
  const Bill& bill = ledger.refunds[0].bill;
  EXPECT_EQ(bill.totals.goods_minor - bill.totals.discount_minor + bill.totals.fees_minor, -200);
  EXPECT_EQ(bill.totals.tip_minor, 0);
  EXPECT_LT(bill.taxes.at(0).tax_minor, 0);
  RefundRequest cold = request(2);
  cold.items = {{line_id(1), 0, 150}};
  ledger = *refund(ledger, cold);
  EXPECT_EQ(ledger.refunds[1].bill.totals.goods_minor - ledger.refunds[1].bill.totals.discount_minor, -150);
}

TEST(Refund, TheSameRequestTwiceIsOneRefund_B27) {
  RefundLedger ledger{small_quote(), {}};
  ledger = *refund(ledger, units(1, 1, 1));
  const auto again = refund(ledger, units(1, 1, 1));
  EXPECT_EQ(*again, ledger);
  EXPECT_EQ(refund(ledger, units(1, 1, 2)).error().code(), Errc::operation_mismatch);
}

TEST(Refund, MoreThanIsLeftIsRefused_B27) {
  RefundLedger ledger{small_quote(), {}};
  const auto refusal = [&](const RefundRequest& r) {
    const auto result = refund(ledger, r, cash);
    return result ? std::string("done") : std::string(result.error().name()) + " " + std::string(result.error().path());
  };
  EXPECT_EQ(refusal(units(1, 1, 4)), "refund_exceeds /items/0/quantity");
  EXPECT_EQ(refusal(units(1, 9, 1)), "line_unknown /items/0/line");
  EXPECT_EQ(refusal(units(1, 1, 0)), "quantity_invalid /items/0/quantity");
  RefundRequest r = request(2);
  EXPECT_EQ(refusal(r), "invalid_argument ");
  r.tip_minor = 101;
  EXPECT_EQ(refusal(r), "refund_exceeds /tip_minor");
  r.tip_minor = -1;
  EXPECT_EQ(refusal(r), "invalid_argument /tip_minor");
  r = request(3);
  r.amount_minor = 950;
  EXPECT_EQ(refusal(r), "refund_exceeds /amount_minor") << "the tip is given back by name only";
  r.amount_minor = 0;
  EXPECT_EQ(refusal(r), "invalid_argument /amount_minor");
  r = request(4);
  r.fees = {{"bottle", 3}};
  EXPECT_EQ(refusal(r), "refund_exceeds /fees/0");
  r.fees = {{"bottle", -1}};
  EXPECT_EQ(refusal(r), "quantity_invalid /fees/0/quantity");
  r.fees = {{"crate", 1}};
  EXPECT_EQ(refusal(r), "not_found /fees/0/fee");
  r = units(5, 1, 1);
  r.items[0].amount_minor = 5;
  EXPECT_EQ(refusal(r), "invalid_argument /items/0");
  r = units(6, 1, 1);
  r.reason.assign(limits::note_octets + 1, 'x');
  EXPECT_EQ(refusal(r), "limit_exceeded /reason");
  r.reason = "\x01";
  EXPECT_EQ(refusal(r), "text_encoding /reason");
  r = units(7, 1, 1);
  r.id = {};
  EXPECT_EQ(refusal(r), "invalid_argument /id");
  EXPECT_EQ(refund(ledger, units(8, 1, 1), {0, Rounding::half_up}).error().code(), Errc::invalid_argument);
  RefundRequest all = request(9);
  all.rest = true;
  ledger = *refund(ledger, all, cash);
  all.id = op_id(10);
  EXPECT_EQ(refusal(all), "refund_exceeds ");
  EXPECT_EQ(refusal(units(11, 1, 1)), "refund_exceeds /items/0/quantity");
}

TEST(Refund, ALedgerThatGaveTooMuchIsFound_B27) {
  RefundLedger ledger{small_quote(), {}};
  ledger = *refund(ledger, units(1, 1, 2));
  RefundLedger bad = ledger;
  bad.refunds.push_back(bad.refunds[0]);
  EXPECT_EQ(remaining(bad).error().code(), Errc::refund_exceeds);
  EXPECT_EQ(remaining(bad).error().path(), "/refunds/1");
  bad = ledger;
  bad.refunds[0].bill.totals.total_minor -= 1;
  EXPECT_EQ(remaining(bad).error().code(), Errc::invalid_argument);
  bad = ledger;
  bad.refunds[0].bill.pieces[0].tax_minor = 1;
  EXPECT_EQ(remaining(bad).error().code(), Errc::refund_exceeds);
  bad = ledger;
  bad.refunds[0].bill.pieces[0].tax_rule = "other";
  EXPECT_EQ(remaining(bad).error().code(), Errc::refund_exceeds);
  bad.refunds[0].bill.pieces[0].index = 7;
  EXPECT_EQ(remaining(bad).error().code(), Errc::refund_exceeds);
}

RefundRequest random_request(Random& random, int n, const Quote& sale, const Bill& left) {
  RefundRequest r = request(n);
  switch (random.below(5)) {
    case 0: r.amount_minor = random.between(1, std::max<std::int64_t>(left.totals.total_minor, 1)); break;
    case 1: r.tip_minor = random.between(0, left.totals.tip_minor); [[fallthrough]];
    case 2:
      if (!sale.fees.empty()) r.fees = {{random.pick(sale.fees).ref, 0}};
      break;
    case 3: r.items = {{random.pick(sale.lines).id, 0, random.between(1, 500)}}; break;
    default:
      for (const QuoteLine& line : sale.lines)
        if (random.chance(50)) r.items.push_back({line.id, random.small(1, line.quantity), {}});
  }
  return r;
}

TEST(RefundProperty, AnySequenceStaysInsideAndEndsAtZero_B27_B7) {
  Random random(81);
  int carried_out = 0;
  for (int round = 0; round < 2'000; ++round) {
    const std::int64_t step = random.chance(40) ? 5 : 1;
    const Sale sale = random_sale(random, step);
    const RefundRounding rounding{step, Rounding::half_up};
    RefundLedger ledger{sale.quote, {}};
    const Bill whole = *bill_of(sale.quote);
    for (int n = 1; n <= 8; ++n) {
      const Bill left = *remaining(ledger);
      const auto next = refund(ledger, random_request(random, n, sale.quote, left), rounding);
      if (!next) continue;
      ++carried_out;
      const Bill after = *remaining(*next);
      ASSERT_GE(after.totals.total_minor, 0);
      ASSERT_LE(after.totals.total_minor, left.totals.total_minor);
      ASSERT_EQ(after.totals.total_minor % step, 0);
      ASSERT_EQ(after.totals.total_minor - left.totals.total_minor, next->refunds.back().bill.totals.total_minor);
      ledger = *next;
    }
    RefundRequest rest = request(99);
    rest.rest = true;
    if (auto last = refund(ledger, rest, rounding)) ledger = *last;
    BillSum none;
    none.add(*remaining(ledger));
    ASSERT_TRUE(none.is_zero()) << "round " << round;
    // The books of sale and refunds cancel each other, account by account.
    std::map<std::pair<Account, std::string>, std::int64_t> books;
    const auto sold = detail::sale_postings(sale.quote, "guest", "v");
    ASSERT_TRUE(sold) << sold.error().name();
    ASSERT_EQ(*bill_postings(whole, "guest", "v"), *sold);
    for (const Posting& posting : *sold) books[{posting.account, posting.party}] += posting.amount_minor;
    for (const Refund& each : ledger.refunds) {
      const auto postings = bill_postings(each.bill, "guest", "v");
      ASSERT_TRUE(detail::balanced(*postings));
      for (const Posting& posting : *postings) books[{posting.account, posting.party}] += posting.amount_minor;
    }
    for (const auto& [account, minor] : books) ASSERT_EQ(minor, 0) << account.second;
  }
  EXPECT_GT(carried_out, 5'000);
}

}  // namespace
}  // namespace couvert
