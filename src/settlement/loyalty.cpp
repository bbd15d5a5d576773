// SPDX-License-Identifier: Apache-2.0
// Loyalty accounts as a fold over operations.
#include "couvert/loyalty.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t most_points = limits::price_minor;

template <class List>
auto find_id(List& list, const CommandId& id) {
  return std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
}

bool lasts(const PointsHold& hold, Instant at) noexcept { return !hold.expires_at || at < *hold.expires_at; }

Error more_than(Errc code, std::int64_t limit, std::int64_t actual) {
  return Error(code, {}, "/points",
               "{\"limit\":" + std::to_string(limit) + ",\"actual\":" + std::to_string(actual) + "}");
}

bool reads_points(LoyaltyVerb verb) noexcept {
  return verb != LoyaltyVerb::confirm && verb != LoyaltyVerb::reverse && verb != LoyaltyVerb::release;
}

Status sound(const LoyaltyAccount& account, const LoyaltyOp& op) {
  if (!valid_ref(account.id)) return Error(Errc::ref_format, {}, "/id");
  if (op.id.is_nil()) return Error(Errc::invalid_argument, "an operation has an id", "/id");
  if (account.ops.size() >= limits::ledger_operations) return Error(Errc::limit_exceeded, "too many operations");
  if (reads_points(op.verb) && op.points <= 0) return Error(Errc::invalid_argument, {}, "/points");
  if (op.points > most_points) return Error(Errc::limit_exceeded, {}, "/points");
  return {};
}

/// Points that arrive pay what is owed first.
void credit(LoyaltyAccount& account, std::int64_t points) {
  const std::int64_t paid = std::min(account.owed, points);
  account.owed -= paid;
  account.points += points - paid;
}

/// Points that go; those that were spent already are owed.
void debit(LoyaltyAccount& account, std::int64_t points) {
  const std::int64_t taken = std::min(account.points, points);
  account.points -= taken;
  account.owed += points - taken;
}

class Carrier {
 public:
  Carrier(LoyaltyAccount& account, const LoyaltyOp& op) : account_(account), op_(op) {}

  Status run() {
    switch (op_.verb) {
      case LoyaltyVerb::earn: return earn();
      case LoyaltyVerb::confirm: return confirm();
      case LoyaltyVerb::reverse: return reverse();
      case LoyaltyVerb::hold: return hold();
      case LoyaltyVerb::capture: return capture();
      case LoyaltyVerb::release: return release();
      case LoyaltyVerb::restore: return restore();
    }
    return Error(Errc::invalid_argument, {}, "/verb");
  }

 private:
  Reward* reward() {
    const auto found = std::find_if(account_.rewards.begin(), account_.rewards.end(),
                                    [&](const Reward& each) { return each.order == op_.order; });
    return found == account_.rewards.end() ? nullptr : &*found;
  }

  Status earn() {
    if (op_.order.is_nil()) return Error(Errc::invalid_argument, {}, "/order");
    if (reward() != nullptr) return Error(Errc::reward_state, "the order has earned its points", "/order");
    account_.rewards.push_back({op_.order, op_.points, RewardState::pending});
    account_.pending += op_.points;
    return {};
  }

  Status confirm() {
    Reward* found = reward();
    if (found == nullptr) return Error(Errc::not_found, {}, "/order");
    if (found->state != RewardState::pending) return Error(Errc::reward_state, {}, "/order");
    found->state = RewardState::confirmed;
    account_.pending -= found->points;
    credit(account_, found->points);
    return {};
  }

  Status reverse() {
    Reward* found = reward();
    if (found == nullptr) return Error(Errc::not_found, {}, "/order");
    if (found->state == RewardState::reversed) return Error(Errc::reward_state, {}, "/order");
    if (found->state == RewardState::pending)
      account_.pending -= found->points;
    else
      debit(account_, found->points);
    found->state = RewardState::reversed;
    return {};
  }

  Status hold() {
    const std::int64_t free = available(account_, op_.at);
    if (op_.points > free) return more_than(Errc::balance_insufficient, free, op_.points);
    account_.holds.push_back({op_.id, op_.points, op_.expires_at});
    return {};
  }

  Status capture() {
    const auto held = find_id(account_.holds, op_.target);
    if (held == account_.holds.end()) return Error(Errc::hold_unknown, {}, "/target");
    if (!lasts(*held, op_.at)) return Error(Errc::hold_expired, {}, "/target");
    if (op_.points > held->points) return more_than(Errc::balance_insufficient, held->points, op_.points);
    // A reversal may have taken points from under the hold.
    if (op_.points > account_.points) return more_than(Errc::balance_insufficient, account_.points, op_.points);
    account_.points -= op_.points;
    account_.captures.push_back({op_.id, op_.points, {}});
    account_.holds.erase(held);
    return {};
  }

  Status release() {
    const auto held = find_id(account_.holds, op_.target);
    if (held == account_.holds.end()) return Error(Errc::hold_unknown, {}, "/target");
    account_.holds.erase(held);
    return {};
  }

  Status restore() {
    const auto spent = find_id(account_.captures, op_.target);
    if (spent == account_.captures.end()) return Error(Errc::not_found, "no such capture", "/target");
    if (op_.points > spent->points) return more_than(Errc::refund_exceeds, spent->points, op_.points);
    credit(account_, op_.points);
    spent->points -= op_.points;
    if (spent->points == 0) account_.captures.erase(spent);
    return {};
  }

  LoyaltyAccount& account_;
  const LoyaltyOp& op_;
};

Status advance(LoyaltyAccount& account, const LoyaltyOp& op) {
  if (auto status = sound(account, op); !status) return status;
  LoyaltyOp done = op;
  if (!account.ops.empty()) done.at = std::max(done.at, account.ops.back().at);
  if (auto status = Carrier(account, done).run(); !status) return status;
  account.ops.push_back(std::move(done));
  return {};
}

}  // namespace

Result<std::int64_t> points_for(const LoyaltyTerms& terms, const Quote& quote) {
  if (terms.points < 0 || terms.points > most_points || terms.for_minor < 1 || terms.minimum_minor < 0 ||
      terms.most_points < 0 || terms.visit_points < 0 || terms.visit_points > most_points)
    return Error(Errc::rules_invalid);
  std::int64_t goods = 0;
  for (const QuoteLine& line : quote.lines) {
    const bool excluded =
        std::find(terms.excluded_items.begin(), terms.excluded_items.end(), line.item) != terms.excluded_items.end();
    if (!excluded && !exact::add(goods, line.gross_minor - line.discount_minor)) return Error(Errc::money_overflow);
  }
  if (goods <= 0 || goods < terms.minimum_minor) return std::int64_t{0};
  std::int64_t points = 0;
  if (!exact::multiply(goods / terms.for_minor, terms.points, points) || !exact::add(points, terms.visit_points))
    return Error(Errc::money_overflow);
  return terms.most_points > 0 ? std::min(points, terms.most_points) : points;
}

std::int64_t available(const LoyaltyAccount& account, Instant at) noexcept {
  std::int64_t free = account.points;
  for (const PointsHold& hold : account.holds)
    if (lasts(hold, at)) free -= hold.points;
  return std::max<std::int64_t>(free, 0);
}

Result<LoyaltyAccount> apply(const LoyaltyAccount& account, const LoyaltyOp& op) {
  if (const auto known = find_id(account.ops, op.id); known != account.ops.end()) {
    LoyaltyOp same = op;
    same.at = known->at;
    return same == *known ? Result<LoyaltyAccount>(account) : Error(Errc::operation_mismatch, {}, "/id");
  }
  LoyaltyAccount next = account;
  if (auto status = advance(next, op); !status) return status.error();
  return next;
}

Status verify(const LoyaltyAccount& account) {
  LoyaltyAccount again;
  again.id = account.id;
  for (std::size_t i = 0; i < account.ops.size(); ++i) {
    const std::string path = "/ops/" + std::to_string(i);
    if (find_id(again.ops, account.ops[i].id) != again.ops.end()) return Error(Errc::operation_mismatch, {}, path);
    if (auto status = advance(again, account.ops[i]); !status) return status.error().under(path);
  }
  if (again != account) return Error(Errc::storage_corrupt, "the operations come to something else");
  return {};
}

}  // namespace v0
}  // namespace couvert
