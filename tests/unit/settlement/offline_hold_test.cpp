// SPDX-License-Identifier: Apache-2.0
// Gift cards and points without a connection: limits of what is promised, and promises that meet in the ledger.
#include "couvert/offline_hold.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace couvert {
namespace {

using namespace couvert::test;

constexpr Instant morning{1'000'000'000};

OfflineTerms terms() { return {5'000, 9'000, 3, Duration::minutes(1'440)}; }
KnownBalance known(std::int64_t available = 20'000) { return {"CARD-1", available, morning}; }
OfflineHold promise(int n, std::int64_t amount, std::int64_t minutes = 10) {
  return {op_id(1'000 + 2 * n), op_id(1'001 + 2 * n), "CARD-1", amount, morning + Duration::minutes(minutes)};
}
Errc code(const Status& status) { return status ? Errc::internal : status.error().code(); }

Wallet card(std::int64_t balance) {
  Wallet wallet;
  wallet.id = "CARD-1";
  wallet.currency = currency();
  WalletOp issue;
  issue.id = op_id(1);
  issue.amount_minor = balance;
  issue.at = morning;
  return *apply(wallet, issue);
}

TEST(OfflineHolds, EachLimitIsAskedBeforeFoodIsGiven_G5) {
  const auto ask = [](const OfflineHold& wanted, const std::vector<OfflineHold>& open = {}, KnownBalance of = known()) {
    return may_hold_offline(terms(), of, open, wanted);
  };
  EXPECT_TRUE(ask(promise(1, 5'000)));
  EXPECT_EQ(code(ask(promise(1, 5'001))), Errc::offline_limit);
  EXPECT_EQ(ask(promise(1, 5'001)).error().details_json(), R"({"limit":5000,"actual":5001})");
  EXPECT_TRUE(ask(promise(2, 4'000), {promise(1, 5'000)}));
  EXPECT_EQ(code(ask(promise(2, 4'001), {promise(1, 5'000)})), Errc::offline_limit) << "all together";
  EXPECT_TRUE(ask(promise(3, 1), {promise(1, 1), promise(2, 1)}));
  EXPECT_EQ(code(ask(promise(4, 1), {promise(1, 1), promise(2, 1), promise(3, 1)})), Errc::offline_limit) << "how many";
  EXPECT_TRUE(ask(promise(1, 1, 1'440)));
  EXPECT_EQ(code(ask(promise(1, 1, 1'441))), Errc::offline_limit) << "nobody knows what the card is worth by now";
  EXPECT_EQ(code(ask(promise(1, 1, -1))), Errc::offline_limit) << "a clock that was set back makes no card younger";
  EXPECT_EQ(code(ask(promise(1, 301), {}, known(300))), Errc::balance_insufficient);
  EXPECT_TRUE(ask(promise(2, 100), {promise(1, 200)}, known(300)));
  EXPECT_EQ(code(ask(promise(2, 101), {promise(1, 200)}, known(300))), Errc::balance_insufficient);
  OfflineHold others = promise(1, 200);
  others.account = "CARD-2";
  EXPECT_TRUE(ask(promise(2, 300), {others}, known(300))) << "another card's promise takes nothing from this one";
  EXPECT_EQ(code(may_hold_offline({}, known(), {}, promise(1, 1))), Errc::offline_limit)
      << "nothing is allowed by itself";
}

TEST(OfflineHolds, WhatIsWrongIsNamed_G5) {
  const auto ask = [](const OfflineHold& wanted, const std::vector<OfflineHold>& open = {}) {
    return may_hold_offline(terms(), known(), open, wanted);
  };
  const OfflineHold good = promise(1, 100);
  EXPECT_TRUE(ask(good, {good})) << "the same again is no second one";
  OfflineHold wrong = good;
  wrong.amount = 0;
  EXPECT_EQ(code(ask(wrong)), Errc::invalid_argument);
  wrong = good;
  wrong.hold = {};
  EXPECT_EQ(code(ask(wrong)), Errc::invalid_argument);
  wrong = good;
  wrong.capture = wrong.hold;
  EXPECT_EQ(code(ask(wrong)), Errc::invalid_argument);
  wrong = good;
  wrong.account = "CARD-2";
  EXPECT_EQ(code(ask(wrong)), Errc::invalid_argument);
  EXPECT_EQ(settle_offline(card(500), wrong, morning).error().code(), Errc::invalid_argument);
  wrong = good;
  wrong.amount = 101;
  EXPECT_EQ(code(ask(wrong, {good})), Errc::operation_mismatch);
  OfflineHold huge = promise(2, INT64_MAX), more = promise(3, INT64_MAX);
  EXPECT_EQ(code(ask(good, {huge, more})), Errc::offline_limit);
}

TEST(OfflineHolds, TheFirstTillToSettleIsPaidAndTheOtherKnowsWhatIsMissing_G5) {
  // Two tills heard of 50.00 in the morning, and each promised 40.00 of it.
  const OfflineHold first = promise(1, 4'000), second = promise(2, 4'000);
  for (const OfflineHold* each : {&first, &second}) ASSERT_TRUE(may_hold_offline(terms(), known(5'000), {}, *each));
  const auto one = settle_offline(card(5'000), first, morning + Duration::minutes(600));
  ASSERT_TRUE(one);
  EXPECT_EQ(one->taken, 4'000);
  EXPECT_EQ(one->missing, 0);
  const auto two = settle_offline(one->wallet, second, morning + Duration::minutes(601));
  ASSERT_TRUE(two);
  EXPECT_EQ(two->taken, 1'000);
  EXPECT_EQ(two->missing, 3'000);
  EXPECT_EQ(two->wallet.balance_minor, 0);
  EXPECT_TRUE(two->wallet.holds.empty());
  EXPECT_TRUE(verify(two->wallet));
  const auto none = settle_offline(two->wallet, promise(3, 1), morning);
  EXPECT_EQ(none.error().code(), Errc::balance_insufficient);
  // A lost answer: settled again, later, at another price of the card.
  WalletOp top_up;
  top_up.id = op_id(7);
  top_up.amount_minor = 9'000;
  top_up.at = morning;
  const Wallet full = *apply(two->wallet, top_up);
  const auto again = settle_offline(full, second, morning + Duration::minutes(900));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->wallet, full);
  EXPECT_EQ(again->taken, 1'000);
  EXPECT_EQ(again->missing, 3'000);
}

TEST(OfflineHolds, AKillBetweenTheTwoOperationsChangesNothing_G5) {
  const OfflineHold wanted = promise(1, 700);
  WalletOp hold;
  hold.id = wanted.hold;
  hold.verb = WalletVerb::hold;
  hold.amount_minor = 500;
  hold.at = morning;
  const Wallet half = *apply(card(500), hold);
  const auto settled = settle_offline(half, wanted, morning);
  ASSERT_TRUE(settled);
  EXPECT_EQ(settled->taken, 500);
  EXPECT_EQ(settled->missing, 200);
  EXPECT_EQ(settled->wallet, settle_offline(card(500), wanted, morning)->wallet);
  hold.verb = WalletVerb::issue;
  EXPECT_EQ(settle_offline(*apply(card(500), hold), wanted, morning).error().code(), Errc::operation_mismatch);
}

TEST(OfflineHolds, PointsAreThePromisedThingToo_G5) {
  LoyaltyAccount account;
  account.id = "CARD-1";
  LoyaltyOp earn;
  earn.id = op_id(1);
  earn.points = 80;
  earn.order = OrderId(line_id(1).bytes());
  LoyaltyOp confirm = earn;
  confirm.id = op_id(2);
  confirm.verb = LoyaltyVerb::confirm;
  account = *apply(*apply(account, earn), confirm);
  const auto settled = settle_offline(account, promise(1, 100), morning);
  ASSERT_TRUE(settled);
  EXPECT_EQ(settled->taken, 80);
  EXPECT_EQ(settled->missing, 20);
  EXPECT_EQ(settled->account.points, 0);
  EXPECT_TRUE(verify(settled->account));
  EXPECT_EQ(settle_offline(settled->account, promise(1, 100), morning)->account, settled->account);
}

TEST(OfflineHoldsProperty, WhateverTheOrderNothingIsTakenTwiceAndNothingIsLost_G5) {
  Random random(505);
  for (int round = 0; round < 300; ++round) {
    const std::int64_t balance = random.between(1, 4'000);
    std::vector<OfflineHold> promises;
    for (int n = 0; n < 8; ++n) promises.push_back(promise(n, random.between(1, 900)));
    Wallet wallet = card(balance);
    std::map<CommandId, std::pair<std::int64_t, std::int64_t>> outcomes;
    for (int step = 0; step < 40; ++step) {
      const OfflineHold& each = promises[static_cast<std::size_t>(random.below(promises.size()))];
      const auto settled = settle_offline(wallet, each, morning + Duration::minutes(step));
      if (!settled) {
        ASSERT_EQ(settled.error().code(), Errc::balance_insufficient);
        ASSERT_EQ(wallet.balance_minor, 0) << "only when nothing at all is there";
        continue;
      }
      ASSERT_EQ(settled->taken + settled->missing, each.amount);
      const auto [known_one, fresh] = outcomes.try_emplace(each.hold, settled->taken, settled->missing);
      if (!fresh) {
        ASSERT_EQ(settled->wallet, wallet);
      }
      ASSERT_EQ(known_one->second, std::pair(settled->taken, settled->missing));
      wallet = settled->wallet;
    }
    std::int64_t taken = 0;
    for (const auto& [id, outcome] : outcomes) taken += outcome.first;
    ASSERT_EQ(taken, balance - wallet.balance_minor);
    ASSERT_TRUE(verify(wallet));
  }
}

}  // namespace
}  // namespace couvert
