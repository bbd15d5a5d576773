// SPDX-License-Identifier: Apache-2.0
// Loyalty points: pending until the order is complete, taken back when it is cancelled, each exactly once.
#ifndef COUVERT_LOYALTY_HPP
#define COUVERT_LOYALTY_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/menu_index.hpp"
#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {

/// How many points a quote is worth.
struct LoyaltyTerms {
  std::int64_t points = 1;          ///< for each `for_minor`, whole steps only
  std::int64_t for_minor = 100;     ///< of goods after discounts, without added tax, fees and tips
  std::vector<Ref> excluded_items;  ///< of the menu
  std::int64_t minimum_minor = 0;   ///< counted goods below it earn nothing
  std::int64_t most_points = 0;     ///< of one order; 0: no limit
  std::int64_t visit_points = 0;    ///< for any order that reaches the minimum, besides
  friend bool operator==(const LoyaltyTerms&, const LoyaltyTerms&) = default;
};
/// Errors: rules_invalid (points or amounts that make no sense), money_overflow.
Result<std::int64_t> points_for(const LoyaltyTerms& terms, const Quote& quote);

enum class LoyaltyVerb : std::uint8_t {
  earn,     ///< `points` for `order`, pending
  confirm,  ///< the order is complete: its points can be spent
  reverse,  ///< the order was cancelled: its points go, pending or not
  hold,     ///< sets `points` aside until `expires_at`; the hold's id is the operation's
  capture,  ///< spends the hold `target`, `points` of it, and frees the rest
  release,  ///< frees the hold `target`
  restore   ///< gives back `points` of the capture `target`: what they paid for was refunded
};
struct LoyaltyOp {
  CommandId id;
  LoyaltyVerb verb = LoyaltyVerb::earn;
  std::int64_t points = 0;  ///< above zero; confirm, reverse, release: not read
  OrderId order;            ///< earn, confirm, reverse
  CommandId target;         ///< capture, release, restore
  std::optional<Instant> expires_at;
  Instant at;
  friend bool operator==(const LoyaltyOp&, const LoyaltyOp&) = default;
};

enum class RewardState : std::uint8_t { pending, confirmed, reversed };
/// What one order earned. An order earns once, whatever the operation ids.
struct Reward {
  OrderId order;
  std::int64_t points = 0;
  RewardState state = RewardState::pending;
  friend bool operator==(const Reward&, const Reward&) = default;
};
/// Points set aside, or spent and not restored.
struct PointsHold {
  CommandId id;
  std::int64_t points = 0;
  std::optional<Instant> expires_at;
  friend bool operator==(const PointsHold&, const PointsHold&) = default;
};

/// Invariant: confirmed rewards + owed = points + captured, none of them negative. Points are owed when an order is
/// reversed after its points were spent; what is confirmed or restored later pays that first.
struct LoyaltyAccount {
  std::string id;  ///< the holder, 1 to 128 octets
  std::int64_t points = 0;
  std::int64_t pending = 0;
  std::int64_t owed = 0;
  std::vector<Reward> rewards;
  std::vector<PointsHold> holds;     ///< neither captured nor released
  std::vector<PointsHold> captures;  ///< with something left to restore
  std::vector<LoyaltyOp> ops;
  friend bool operator==(const LoyaltyAccount&, const LoyaltyAccount&) = default;
};

/// Points less the holds that have not expired by then; 0 where a reversal took what was held.
std::int64_t available(const LoyaltyAccount& account, Instant at) noexcept;

/// The account after one operation; ids and time as with Wallet.
/// Errors: operation_mismatch, invalid_argument, ref_format, limit_exceeded, reward_state (earn: the order has earned;
/// confirm: not pending; reverse: reversed), not_found (no reward of the order, no such capture), balance_insufficient,
/// hold_unknown, hold_expired, refund_exceeds.
Result<LoyaltyAccount> apply(const LoyaltyAccount& account, const LoyaltyOp& op);

/// Folds the operations anew. Errors: those of apply() with the path; storage_corrupt.
Status verify(const LoyaltyAccount& account);

}  // namespace v0
}  // namespace couvert

#endif
