// SPDX-License-Identifier: Apache-2.0
// The vectors of tests/vectors/settlement: documents in, amounts out.
#include "couvert/codec.hpp"
#include "couvert/contract.hpp"
#include "couvert/loyalty.hpp"
#include "couvert/refund.hpp"
#include "couvert/split.hpp"
#include "couvert/voucher.hpp"
#include "couvert/wallet.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace {

using namespace couvert;
using nlohmann::json;

template <class T>
T read(const json& document) {
  auto value = from_json<T>(document.dump(), UnknownMembers::refuse);
  if (!value) {
    ADD_FAILURE() << value.error().name() << " at " << value.error().path() << " of " << document;
    return {};
  }
  return *std::move(value);
}

struct Sale {
  MenuIndex index;
  Cart cart;
  Quote quote;
};

void check_split(const Sale& sale, const json& each) {
  const SplitPlan plan = each.at("split").is_string() ? plan_by_person(sale.cart) : read<SplitPlan>(each.at("split"));
  const auto bills = split(sale.quote, plan);
  const json& expected = each.at("expected");
  if (expected.contains("error")) {
    ASSERT_FALSE(bills);
    EXPECT_EQ(bills.error().name(), expected.at("error").get<std::string>());
    return;
  }
  ASSERT_TRUE(bills) << bills.error().name();
  json totals = json::array(), tips = json::array();
  for (const Bill& bill : *bills) {
    totals.push_back(bill.totals.total_minor);
    tips.push_back(bill.totals.tip_minor);
  }
  EXPECT_EQ(totals, expected.at("totals"));
  if (expected.contains("tips")) {
    EXPECT_EQ(tips, expected.at("tips"));
  }
}

void check_refunds(const Sale& sale, const json& each) {
  const json& expected = each.at("expected");
  RefundLedger ledger{sale.quote, {}};
  std::string error;
  for (const json& request : each.at("refunds")) {
    auto next = refund(ledger, read<RefundRequest>(request));
    if (next)
      ledger = *std::move(next);
    else
      error = next.error().name();
  }
  json totals = json::array(), taxes = json::array();
  for (const Refund& given : ledger.refunds) {
    totals.push_back(given.bill.totals.total_minor);
    taxes.push_back(given.bill.totals.tax_included_minor + given.bill.totals.tax_added_minor);
  }
  EXPECT_EQ(totals, expected.at("totals"));
  if (expected.contains("taxes")) {
    EXPECT_EQ(taxes, expected.at("taxes"));
  }
  EXPECT_EQ(error, expected.value("error", ""));
  const auto left = remaining(ledger);
  ASSERT_TRUE(left);
  EXPECT_EQ(left->totals.total_minor, expected.at("left").get<std::int64_t>());
}

void check_vouchers(const Sale& sale, const json& each) {
  std::vector<VoucherTerms> terms;
  std::vector<VoucherTender> tenders;
  for (const json& one : each.at("vouchers").at("terms")) terms.push_back(read<VoucherTerms>(one));
  for (const json& one : each.at("vouchers").at("tenders")) tenders.push_back(read<VoucherTender>(one));
  const auto plan = pay_with_vouchers(sale.quote, sale.cart, sale.index, terms, tenders, {}, {});
  ASSERT_TRUE(plan) << plan.error().name();
  json amounts = json::array();
  for (const VoucherUse& use : plan->uses) amounts.push_back(use.amount_minor);
  EXPECT_EQ(amounts, each.at("expected").at("amounts"));
  EXPECT_EQ(plan->left_minor, each.at("expected").at("left").get<std::int64_t>());
}

void check_payout(const Sale& sale, const json& each) {
  const auto paid = payout(read<Contract>(each.at("contract")), sale.quote, {}, read<TipTerms>(each.at("tips")));
  ASSERT_TRUE(paid) << paid.error().name();
  json balances = json::object();
  const json document = json::parse(to_json(*paid));
  for (const json& balance : document.at("balances"))
    balances[balance.at("party").get<std::string>()] = balance.at("amount_minor");
  EXPECT_EQ(balances, each.at("expected").at("balances"));
  EXPECT_EQ(paid->total_minor, sale.quote.totals.total_minor);
}

template <class Account, class Op>
json carry_out(Account& account, const json& ops) {
  json outcomes = json::array();
  for (const json& op : ops) {
    auto next = apply(account, read<Op>(op));
    outcomes.push_back(next ? "ok" : std::string(next.error().name()));
    if (next) account = *std::move(next);
  }
  EXPECT_TRUE(verify(account));
  return outcomes;
}

void check_case(const Sale& sale, const json& each) {
  const json& expected = each.at("expected");
  if (each.contains("split")) return check_split(sale, each);
  if (each.contains("refunds")) return check_refunds(sale, each);
  if (each.contains("vouchers")) return check_vouchers(sale, each);
  if (each.contains("contract")) return check_payout(sale, each);
  if (each.contains("card")) {
    Wallet card;
    card.id = "card";
    EXPECT_EQ((carry_out<Wallet, WalletOp>(card, each.at("card"))), expected.at("outcomes"));
    EXPECT_EQ(card.balance_minor, expected.at("balance").get<std::int64_t>());
    return;
  }
  LoyaltyAccount account;
  account.id = "guest";
  EXPECT_EQ((carry_out<LoyaltyAccount, LoyaltyOp>(account, each.at("points"))), expected.at("outcomes"));
  EXPECT_EQ(account.points, expected.at("points").get<std::int64_t>());
  EXPECT_EQ(account.owed, expected.at("owed").get<std::int64_t>());
}

TEST(Vectors, Settlement) {
  std::size_t count = 0;
  for (const auto& file : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/vectors/settlement")) {
    const json document = json::parse(std::ifstream(file.path()));
    ASSERT_EQ(document.at("schema"), "couvert-settlement-vectors/1") << file.path();
    const auto index = MenuIndex::build(read<Menu>(document.at("menu")));
    ASSERT_TRUE(index) << index.error().details_json();
    const auto rules = read<PriceRules>(document.at("rules"));
    for (const json& each : document.at("cases")) {
      SCOPED_TRACE(each.at("id").get<std::string>() + ": " + each.at("name").get<std::string>());
      const Cart cart = read<Cart>(each.contains("cart") ? each.at("cart") : document.at("cart"));
      const auto quote = price(*index, rules, cart, {});
      ASSERT_TRUE(quote) << quote.error().name();
      check_case({*index, cart, *quote}, each);
      ++count;
    }
  }
  EXPECT_GE(count, 15u);
}

}  // namespace
