// SPDX-License-Identifier: Apache-2.0
// Promises made without a connection: their limits, and what they come to.
#include "couvert/offline_hold.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

Error beyond(const char* path, std::int64_t limit, std::int64_t actual) {
  return Error(Errc::offline_limit, {}, path,
               "{\"limit\":" + std::to_string(limit) + ",\"actual\":" + std::to_string(actual) + "}");
}

Status sound(const OfflineHold& promise) {
  if (promise.hold.is_nil()) return Error(Errc::invalid_argument, "an operation has an id", "/hold");
  if (promise.capture.is_nil() || promise.capture == promise.hold)
    return Error(Errc::invalid_argument, "an operation has an id of its own", "/capture");
  if (promise.amount <= 0) return Error(Errc::invalid_argument, "an amount is above zero", "/amount");
  return {};
}

/// Limits on the balance's age and on one promise.
Status within(const OfflineTerms& terms, const KnownBalance& known, const OfflineHold& wanted) {
  if (wanted.at < known.heard_at) return Error(Errc::offline_limit, "the clock was set back", "/at");
  const std::int64_t age_us = wanted.at.us - known.heard_at.us;
  if (age_us > terms.known_for.us) return beyond("/heard_at", terms.known_for.us / 1'000, age_us / 1'000);
  if (wanted.amount > terms.most) return beyond("/amount", terms.most, wanted.amount);
  return {};
}

// What the two ledgers call their things.
WalletOp operation_of(const Wallet*, const CommandId& id, bool capture, std::int64_t amount, Instant at) {
  WalletOp op;
  op.id = id;
  op.verb = capture ? WalletVerb::capture : WalletVerb::hold;
  op.amount_minor = amount;
  op.at = at;
  return op;
}
LoyaltyOp operation_of(const LoyaltyAccount*, const CommandId& id, bool capture, std::int64_t amount, Instant at) {
  LoyaltyOp op;
  op.id = id;
  op.verb = capture ? LoyaltyVerb::capture : LoyaltyVerb::hold;
  op.points = amount;
  op.at = at;
  return op;
}
std::int64_t amount_of(const WalletOp& op) { return op.amount_minor; }
std::int64_t amount_of(const LoyaltyOp& op) { return op.points; }

/// The amount of an operation that was carried out before; zero: it was not.
template <class Account>
std::int64_t done(const Account& account, const CommandId& id) {
  const auto op = std::find_if(account.ops.begin(), account.ops.end(), [&](const auto& each) { return each.id == id; });
  return op == account.ops.end() ? 0 : amount_of(*op);
}

template <class Settled, class Account>
Result<Settled> settle(const Account& account, const OfflineHold& promise, Instant at) {
  if (auto status = sound(promise); !status) return status.error();
  if (promise.account != account.id) return Error(Errc::invalid_argument, "another account", "/account");
  std::int64_t amount = done(account, promise.hold);
  if (amount == 0) amount = std::min(promise.amount, available(account, at));
  if (amount <= 0)
    return Error(Errc::balance_insufficient, {}, "/amount",
                 "{\"limit\":0,\"actual\":" + std::to_string(promise.amount) + "}");
  // An id that is known with other content is an error of apply().
  auto held = apply(account, operation_of(&account, promise.hold, false, amount, at));
  if (!held) return held.error();
  auto capture = operation_of(&account, promise.capture, true, amount, at);
  capture.target = promise.hold;
  auto taken = apply(*held, capture);
  if (!taken) return taken.error();
  return Settled{*std::move(taken), amount, promise.amount - amount};
}

}  // namespace

Status may_hold_offline(const OfflineTerms& terms, const KnownBalance& known, std::span<const OfflineHold> open,
                        const OfflineHold& wanted) {
  if (auto status = sound(wanted); !status) return status;
  if (known.account != wanted.account) return Error(Errc::invalid_argument, "another account", "/account");
  std::int64_t together = 0, of_account = 0;
  for (const OfflineHold& each : open) {
    if (each == wanted) return {};
    if (each.hold == wanted.hold || each.hold == wanted.capture || each.capture == wanted.hold ||
        each.capture == wanted.capture)
      return Error(Errc::operation_mismatch, {}, "/hold");
    if (__builtin_add_overflow(together, each.amount, &together)) return beyond("/amount", terms.most_together, 0);
    if (each.account == wanted.account) of_account += each.amount;
  }
  if (auto status = within(terms, known, wanted); !status) return status;
  if (std::ssize(open) >= terms.most_open) return beyond("/hold", terms.most_open, std::ssize(open) + 1);
  if (together > terms.most_together || wanted.amount > terms.most_together - together)
    return beyond("/amount", terms.most_together - together, wanted.amount);
  if (wanted.amount > known.available - of_account)
    return Error(Errc::balance_insufficient, {}, "/amount",
                 "{\"limit\":" + std::to_string(known.available - of_account) +
                     ",\"actual\":" + std::to_string(wanted.amount) + "}");
  return {};
}

Result<SettledWallet> settle_offline(const Wallet& wallet, const OfflineHold& promise, Instant at) {
  return settle<SettledWallet>(wallet, promise, at);
}

Result<SettledPoints> settle_offline(const LoyaltyAccount& account, const OfflineHold& promise, Instant at) {
  return settle<SettledPoints>(account, promise, at);
}

}  // namespace v0
}  // namespace couvert
