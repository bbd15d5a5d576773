// SPDX-License-Identifier: Apache-2.0
// Gift cards and loyalty accounts: never below zero, each operation once, nothing that the operations do not explain.
#include "couvert/limits.hpp"
#include "couvert/loyalty.hpp"
#include "couvert/wallet.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace couvert::test;

OrderId order_id(int n) { return OrderId(line_id(n).bytes()); }

Wallet new_card() {
  Wallet wallet;
  wallet.id = "CARD-1";
  wallet.currency = currency();
  return wallet;
}
WalletOp money(int n, WalletVerb verb, std::int64_t amount, int target = 0, std::int64_t at = 0) {
  WalletOp op;
  op.id = op_id(n);
  op.verb = verb;
  op.amount_minor = amount;
  if (target != 0) op.target = op_id(target);
  op.at = Instant{at};
  return op;
}

TEST(Wallet, IssueHoldCaptureReverse_B21) {
  Wallet card = *apply(new_card(), money(1, WalletVerb::issue, 5'000));
  card = *apply(card, money(2, WalletVerb::hold, 3'000));
  EXPECT_EQ(available(card, {}), 2'000);
  EXPECT_EQ(apply(card, money(3, WalletVerb::hold, 2'001)).error().code(), Errc::balance_insufficient);
  card = *apply(card, money(4, WalletVerb::capture, 2'500, 2));
  EXPECT_EQ(card.balance_minor, 2'500);
  EXPECT_EQ(available(card, {}), 2'500) << "what the capture left is free again";
  card = *apply(card, money(5, WalletVerb::reverse, 1'000, 4));
  EXPECT_EQ(card.balance_minor, 3'500);
  EXPECT_EQ(apply(card, money(6, WalletVerb::reverse, 1'501, 4)).error().code(), Errc::refund_exceeds);
  card = *apply(card, money(7, WalletVerb::reverse, 1'500, 4));
  EXPECT_TRUE(card.captures.empty());
  EXPECT_EQ(apply(card, money(8, WalletVerb::reverse, 1, 4)).error().code(), Errc::not_found);
  EXPECT_TRUE(verify(card));
}

TEST(Wallet, HoldsExpireAndAreReleased_B21) {
  Wallet card = *apply(new_card(), money(1, WalletVerb::issue, 1'000));
  WalletOp hold = money(2, WalletVerb::hold, 1'000, 0, 10);
  hold.expires_at = Instant{20};
  card = *apply(card, hold);
  EXPECT_EQ(available(card, Instant{19}), 0);
  EXPECT_EQ(available(card, Instant{20}), 1'000);
  EXPECT_EQ(apply(card, money(3, WalletVerb::capture, 1'000, 2, 20)).error().code(), Errc::hold_expired);
  card = *apply(card, money(4, WalletVerb::hold, 800, 0, 21));
  // A clock that was set back does not bring the expired hold back to life.
  EXPECT_EQ(apply(card, money(5, WalletVerb::capture, 1'000, 2, 15)).error().code(), Errc::hold_expired);
  card = *apply(card, money(6, WalletVerb::release, 0, 4, 22));
  EXPECT_EQ(available(card, Instant{22}), 1'000);
  EXPECT_EQ(apply(card, money(7, WalletVerb::capture, 1, 4)).error().code(), Errc::hold_unknown);
  EXPECT_EQ(apply(card, money(8, WalletVerb::release, 0, 4)).error().code(), Errc::hold_unknown);
}

TEST(Wallet, TheSameOperationTwiceIsOne_B21) {
  const Wallet card = *apply(new_card(), money(1, WalletVerb::issue, 1'000, 0, 5));
  EXPECT_EQ(*apply(card, money(1, WalletVerb::issue, 1'000, 0, 9)), card);
  EXPECT_EQ(apply(card, money(1, WalletVerb::issue, 999)).error().code(), Errc::operation_mismatch);
}

TEST(Wallet, WhatIsWrongIsNamed_B21) {
  const Wallet card = new_card();
  const auto code = [&](const WalletOp& op) { return apply(card, op).error().code(); };
  WalletOp op = money(1, WalletVerb::issue, 1);
  op.id = {};
  EXPECT_EQ(code(op), Errc::invalid_argument);
  EXPECT_EQ(code(money(1, WalletVerb::issue, 0)), Errc::invalid_argument);
  EXPECT_EQ(code(money(1, WalletVerb::issue, limits::price_minor + 1)), Errc::limit_exceeded);
  op = money(1, WalletVerb::issue, 1);
  op.note.assign(limits::note_octets + 1, 'x');
  EXPECT_EQ(code(op), Errc::limit_exceeded);
  op.note = "\x01";
  EXPECT_EQ(code(op), Errc::text_encoding);
  EXPECT_EQ(code(money(1, static_cast<WalletVerb>(77), 1)), Errc::invalid_argument);
  EXPECT_EQ(code(money(1, WalletVerb::capture, 1, 9)), Errc::hold_unknown);
  Wallet nameless = card;
  nameless.id.clear();
  EXPECT_EQ(apply(nameless, money(1, WalletVerb::issue, 1)).error().code(), Errc::ref_format);
  Wallet full = card;
  full.ops.resize(limits::ledger_operations);
  EXPECT_EQ(apply(full, money(1, WalletVerb::issue, 1)).error().code(), Errc::limit_exceeded);
  Wallet rich = card;
  rich.balance_minor = limits::quote_minor;
  EXPECT_EQ(apply(rich, money(1, WalletVerb::issue, 1)).error().code(), Errc::limit_exceeded);
  EXPECT_EQ(verify(rich).error().code(), Errc::storage_corrupt);
  Wallet twice = *apply(card, money(1, WalletVerb::issue, 1));
  twice.ops.push_back(twice.ops[0]);
  EXPECT_EQ(verify(twice).error().code(), Errc::operation_mismatch);
  twice.ops[1] = money(2, WalletVerb::capture, 1, 9);
  EXPECT_EQ(verify(twice).error().path(), "/ops/1/target");
}

TEST(WalletProperty, NeverBelowZeroAndEachCentExplained_B21) {
  Random random(91);
  for (int round = 0; round < 300; ++round) {
    Wallet card = new_card();
    std::int64_t now = 0, issued = 0, captured = 0;
    for (int n = 1; n <= 60; ++n) {
      now += random.between(0, 3);
      WalletOp op = money(n, static_cast<WalletVerb>(random.below(5)), random.between(1, 900), random.small(1, n), now);
      if (op.verb == WalletVerb::hold && random.chance(60)) op.expires_at = Instant{now + random.between(0, 9)};
      const auto next = apply(card, op);
      if (!next) continue;
      card = *next;
      if (op.verb == WalletVerb::issue) issued += op.amount_minor;
      if (op.verb == WalletVerb::capture) captured += op.amount_minor;
      if (op.verb == WalletVerb::reverse) captured -= op.amount_minor;
      ASSERT_GE(card.balance_minor, 0);
      ASSERT_GE(available(card, Instant{now}), 0);
      ASSERT_GE(captured, 0);
      ASSERT_EQ(card.balance_minor, issued - captured);
      ASSERT_EQ(*apply(card, op), card);
    }
    ASSERT_TRUE(verify(card));
  }
}

LoyaltyAccount new_account() {
  LoyaltyAccount account;
  account.id = "guest-1";
  return account;
}
LoyaltyOp points(int n, LoyaltyVerb verb, std::int64_t amount, int order = 0, int target = 0, std::int64_t at = 0) {
  LoyaltyOp op;
  op.id = op_id(n);
  op.verb = verb;
  op.points = amount;
  if (order != 0) op.order = order_id(order);
  if (target != 0) op.target = op_id(target);
  op.at = Instant{at};
  return op;
}

TEST(Loyalty, PendingUntilCompleteReversedOnCancel_B22) {
  LoyaltyAccount account = *apply(new_account(), points(1, LoyaltyVerb::earn, 120, 1));
  EXPECT_EQ(account.pending, 120);
  EXPECT_EQ(available(account, {}), 0);
  EXPECT_EQ(apply(account, points(2, LoyaltyVerb::hold, 1)).error().code(), Errc::balance_insufficient);
  account = *apply(account, points(3, LoyaltyVerb::confirm, 0, 1));
  EXPECT_EQ(available(account, {}), 120);
  account = *apply(account, points(4, LoyaltyVerb::earn, 50, 2));
  account = *apply(account, points(5, LoyaltyVerb::reverse, 0, 2));
  EXPECT_EQ(account.pending, 0);
  account = *apply(account, points(6, LoyaltyVerb::reverse, 0, 1));
  EXPECT_EQ(account.points, 0);
  EXPECT_TRUE(verify(account));
}

TEST(Loyalty, AnOrderEarnsOnceWhateverTheOperation_B22) {
  LoyaltyAccount account = *apply(new_account(), points(1, LoyaltyVerb::earn, 120, 1));
  EXPECT_EQ(*apply(account, points(1, LoyaltyVerb::earn, 120, 1, 0, 7)), account);
  EXPECT_EQ(apply(account, points(1, LoyaltyVerb::earn, 121, 1)).error().code(), Errc::operation_mismatch);
  EXPECT_EQ(apply(account, points(2, LoyaltyVerb::earn, 120, 1)).error().code(), Errc::reward_state);
  account = *apply(account, points(3, LoyaltyVerb::confirm, 0, 1));
  EXPECT_EQ(apply(account, points(4, LoyaltyVerb::confirm, 0, 1)).error().code(), Errc::reward_state);
  account = *apply(account, points(5, LoyaltyVerb::reverse, 0, 1));
  EXPECT_EQ(apply(account, points(6, LoyaltyVerb::reverse, 0, 1)).error().code(), Errc::reward_state);
  EXPECT_EQ(apply(account, points(7, LoyaltyVerb::confirm, 0, 2)).error().code(), Errc::not_found);
  EXPECT_EQ(apply(account, points(8, LoyaltyVerb::reverse, 0, 2)).error().code(), Errc::not_found);
}

TEST(Loyalty, SpentPointsOfACancelledOrderAreOwed_B22) {
  LoyaltyAccount account = *apply(new_account(), points(1, LoyaltyVerb::earn, 100, 1));
  account = *apply(account, points(2, LoyaltyVerb::confirm, 0, 1));
  account = *apply(account, points(3, LoyaltyVerb::hold, 80));
  account = *apply(account, points(4, LoyaltyVerb::capture, 70, 0, 3));
  EXPECT_EQ(account.points, 30);
  account = *apply(account, points(5, LoyaltyVerb::reverse, 0, 1));
  EXPECT_EQ(account.points, 0);
  EXPECT_EQ(account.owed, 70);
  account = *apply(account, points(6, LoyaltyVerb::earn, 100, 2));
  account = *apply(account, points(7, LoyaltyVerb::confirm, 0, 2));
  EXPECT_EQ(account.points, 30);
  EXPECT_EQ(account.owed, 0);
  account = *apply(account, points(8, LoyaltyVerb::restore, 70, 0, 4));
  EXPECT_EQ(account.points, 100);
  EXPECT_EQ(apply(account, points(9, LoyaltyVerb::restore, 1, 0, 4)).error().code(), Errc::not_found);
}

TEST(Loyalty, AHoldUnderWhichPointsWentCannotBeCaptured_B22) {
  LoyaltyAccount account = *apply(new_account(), points(1, LoyaltyVerb::earn, 100, 1));
  account = *apply(account, points(2, LoyaltyVerb::confirm, 0, 1));
  LoyaltyOp hold = points(3, LoyaltyVerb::hold, 80);
  hold.expires_at = Instant{100};
  account = *apply(account, hold);
  account = *apply(account, points(4, LoyaltyVerb::reverse, 0, 1));
  EXPECT_EQ(available(account, {}), 0);
  EXPECT_EQ(apply(account, points(5, LoyaltyVerb::capture, 80, 0, 3)).error().code(), Errc::balance_insufficient);
  EXPECT_EQ(apply(account, points(5, LoyaltyVerb::capture, 81, 0, 3)).error().code(), Errc::balance_insufficient);
  EXPECT_EQ(apply(account, points(5, LoyaltyVerb::capture, 1, 0, 3, 100)).error().code(), Errc::hold_expired);
  EXPECT_EQ(apply(account, points(5, LoyaltyVerb::capture, 1, 0, 9)).error().code(), Errc::hold_unknown);
  account = *apply(account, points(6, LoyaltyVerb::release, 0, 0, 3));
  EXPECT_EQ(apply(account, points(7, LoyaltyVerb::release, 0, 0, 3)).error().code(), Errc::hold_unknown);
}

TEST(Loyalty, PointsOfAQuote_B22) {
  Quote quote;
  QuoteLine food, tobacco;
  food.item = "soup";
  food.gross_minor = 1'299;
  food.discount_minor = 100;
  tobacco.item = "tobacco";
  tobacco.gross_minor = 5'000;
  quote.lines = {food, tobacco};
  LoyaltyTerms terms;
  terms.excluded_items = {"tobacco"};
  EXPECT_EQ(*points_for(terms, quote), 11);
  terms.visit_points = 5;
  EXPECT_EQ(*points_for(terms, quote), 16);
  terms.most_points = 12;
  EXPECT_EQ(*points_for(terms, quote), 12);
  terms.minimum_minor = 1'200;
  EXPECT_EQ(*points_for(terms, quote), 0);
  terms.for_minor = 0;
  EXPECT_EQ(points_for(terms, quote).error().code(), Errc::rules_invalid);
}

TEST(Loyalty, WhatIsWrongIsNamed_B22) {
  const LoyaltyAccount account = new_account();
  const auto code = [&](const LoyaltyOp& op) { return apply(account, op).error().code(); };
  EXPECT_EQ(code(points(1, LoyaltyVerb::earn, 1)), Errc::invalid_argument);
  EXPECT_EQ(code(points(1, LoyaltyVerb::earn, 0, 1)), Errc::invalid_argument);
  EXPECT_EQ(code(points(1, LoyaltyVerb::earn, limits::price_minor + 1, 1)), Errc::limit_exceeded);
  EXPECT_EQ(code(points(1, static_cast<LoyaltyVerb>(99), 1)), Errc::invalid_argument);
  LoyaltyOp op = points(1, LoyaltyVerb::earn, 1, 1);
  op.id = {};
  EXPECT_EQ(code(op), Errc::invalid_argument);
  LoyaltyAccount nameless;
  EXPECT_EQ(apply(nameless, points(1, LoyaltyVerb::earn, 1, 1)).error().code(), Errc::ref_format);
  LoyaltyAccount full = account;
  full.ops.resize(limits::ledger_operations);
  EXPECT_EQ(apply(full, points(1, LoyaltyVerb::earn, 1, 1)).error().code(), Errc::limit_exceeded);
  LoyaltyAccount bad = *apply(account, points(1, LoyaltyVerb::earn, 1, 1));
  bad.points = 5;
  EXPECT_EQ(verify(bad).error().code(), Errc::storage_corrupt);
  bad.ops.push_back(bad.ops[0]);
  EXPECT_EQ(verify(bad).error().code(), Errc::operation_mismatch);
}

TEST(LoyaltyProperty, TheBooksBalance_B22) {
  Random random(92);
  for (int round = 0; round < 300; ++round) {
    LoyaltyAccount account = new_account();
    std::int64_t now = 0;
    for (int n = 1; n <= 80; ++n) {
      now += random.between(0, 3);
      LoyaltyOp op = points(n, static_cast<LoyaltyVerb>(random.below(7)), random.between(1, 90), random.small(1, 12),
                            random.small(1, n), now);
      if (op.verb == LoyaltyVerb::hold && random.chance(60)) op.expires_at = Instant{now + random.between(0, 9)};
      const auto next = apply(account, op);
      if (!next) continue;
      account = *next;
      std::int64_t confirmed = 0, pending = 0, captured = 0;
      for (const Reward& reward : account.rewards) {
        confirmed += reward.state == RewardState::confirmed ? reward.points : 0;
        pending += reward.state == RewardState::pending ? reward.points : 0;
      }
      for (const PointsHold& capture : account.captures) captured += capture.points;
      ASSERT_EQ(account.pending, pending);
      ASSERT_EQ(confirmed + account.owed, account.points + captured);
      ASSERT_GE(account.points, 0);
      ASSERT_GE(account.owed, 0);
      ASSERT_TRUE(account.owed == 0 || account.points == 0);
      ASSERT_GE(available(account, Instant{now}), 0);
      ASSERT_EQ(*apply(account, op), account);
    }
    ASSERT_TRUE(verify(account));
  }
}

}  // namespace
}  // namespace couvert
