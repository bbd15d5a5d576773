// SPDX-License-Identifier: Apache-2.0
// Gift cards as a fold over operations.
#include "couvert/wallet.hpp"

#include "couvert/limits.hpp"
#include "couvert/text.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

template <class List>
auto find_id(List& list, const CommandId& id) {
  return std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
}

bool lasts(const WalletHold& hold, Instant at) noexcept { return !hold.expires_at || at < *hold.expires_at; }

Error more_than(Errc code, std::int64_t limit, std::int64_t actual) {
  return Error(code, {}, "/amount_minor",
               "{\"limit\":" + std::to_string(limit) + ",\"actual\":" + std::to_string(actual) + "}");
}

Status sound(const Wallet& wallet, const WalletOp& op) {
  if (!valid_ref(wallet.id)) return Error(Errc::ref_format, {}, "/id");
  if (op.id.is_nil()) return Error(Errc::invalid_argument, "an operation has an id", "/id");
  if (wallet.ops.size() >= limits::ledger_operations) return Error(Errc::limit_exceeded, "too many operations");
  if (op.verb != WalletVerb::release && op.amount_minor <= 0)
    return Error(Errc::invalid_argument, "an amount is above zero", "/amount_minor");
  if (op.amount_minor > limits::price_minor) return Error(Errc::limit_exceeded, {}, "/amount_minor");
  if (op.note.size() > limits::note_octets) return Error(Errc::limit_exceeded, {}, "/note");
  if (!valid_text(op.note)) return Error(Errc::text_encoding, {}, "/note");
  return {};
}

Status issue(Wallet& wallet, const WalletOp& op) {
  if (wallet.balance_minor > limits::quote_minor - op.amount_minor)
    return Error(Errc::limit_exceeded, {}, "/amount_minor");
  wallet.balance_minor += op.amount_minor;
  return {};
}

Status hold(Wallet& wallet, const WalletOp& op) {
  const std::int64_t free = available(wallet, op.at);
  if (op.amount_minor > free) return more_than(Errc::balance_insufficient, free, op.amount_minor);
  wallet.holds.push_back({op.id, op.amount_minor, op.expires_at});
  return {};
}

Status capture(Wallet& wallet, const WalletOp& op) {
  const auto held = find_id(wallet.holds, op.target);
  if (held == wallet.holds.end()) return Error(Errc::hold_unknown, {}, "/target");
  // What an expired hold set aside may be held for somebody else by now.
  if (!lasts(*held, op.at)) return Error(Errc::hold_expired, {}, "/target");
  if (op.amount_minor > held->amount_minor)
    return more_than(Errc::balance_insufficient, held->amount_minor, op.amount_minor);
  wallet.balance_minor -= op.amount_minor;
  wallet.captures.push_back({op.id, op.amount_minor});
  wallet.holds.erase(held);
  return {};
}

Status release(Wallet& wallet, const WalletOp& op) {
  const auto held = find_id(wallet.holds, op.target);
  if (held == wallet.holds.end()) return Error(Errc::hold_unknown, {}, "/target");
  wallet.holds.erase(held);
  return {};
}

Status reverse(Wallet& wallet, const WalletOp& op) {
  const auto taken = find_id(wallet.captures, op.target);
  if (taken == wallet.captures.end())
    return Error(Errc::not_found, "no such capture, or all of it reversed", "/target");
  if (op.amount_minor > taken->amount_minor)
    return more_than(Errc::refund_exceeds, taken->amount_minor, op.amount_minor);
  wallet.balance_minor += op.amount_minor;
  taken->amount_minor -= op.amount_minor;
  if (taken->amount_minor == 0) wallet.captures.erase(taken);
  return {};
}

Status carry_out(Wallet& wallet, const WalletOp& op) {
  switch (op.verb) {
    case WalletVerb::issue: return issue(wallet, op);
    case WalletVerb::hold: return hold(wallet, op);
    case WalletVerb::capture: return capture(wallet, op);
    case WalletVerb::release: return release(wallet, op);
    case WalletVerb::reverse: return reverse(wallet, op);
  }
  return Error(Errc::invalid_argument, {}, "/verb");
}

/// apply() on a wallet that may be changed; on failure it is as before.
Status advance(Wallet& wallet, const WalletOp& op) {
  if (auto status = sound(wallet, op); !status) return status;
  WalletOp done = op;
  if (!wallet.ops.empty()) done.at = std::max(done.at, wallet.ops.back().at);
  if (auto status = carry_out(wallet, done); !status) return status;
  wallet.ops.push_back(std::move(done));
  return {};
}

}  // namespace

std::int64_t available(const Wallet& wallet, Instant at) noexcept {
  std::int64_t free = wallet.balance_minor;
  for (const WalletHold& hold : wallet.holds)
    if (lasts(hold, at)) free -= hold.amount_minor;
  return free;
}

Result<Wallet> apply(const Wallet& wallet, const WalletOp& op) {
  if (const auto known = find_id(wallet.ops, op.id); known != wallet.ops.end()) {
    WalletOp same = op;
    same.at = known->at;
    return same == *known ? Result<Wallet>(wallet) : Error(Errc::operation_mismatch, {}, "/id");
  }
  Wallet next = wallet;
  if (auto status = advance(next, op); !status) return status.error();
  return next;
}

Status verify(const Wallet& wallet) {
  Wallet again;
  again.id = wallet.id;
  again.currency = wallet.currency;
  for (std::size_t i = 0; i < wallet.ops.size(); ++i) {
    const std::string path = "/ops/" + std::to_string(i);
    if (find_id(again.ops, wallet.ops[i].id) != again.ops.end()) return Error(Errc::operation_mismatch, {}, path);
    if (auto status = advance(again, wallet.ops[i]); !status) return status.error().under(path);
  }
  if (again != wallet) return Error(Errc::storage_corrupt, "the operations come to something else");
  return {};
}

}  // namespace v0
}  // namespace couvert
