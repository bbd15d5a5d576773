// SPDX-License-Identifier: Apache-2.0
// A gift card: a balance that grows by issuing and shrinks by capturing what was held.
#ifndef COUVERT_WALLET_HPP
#define COUVERT_WALLET_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

enum class WalletVerb : std::uint8_t {
  issue,    ///< adds to the balance: sold, topped up, given
  hold,     ///< sets `amount_minor` aside until `expires_at`; the hold's id is the operation's
  capture,  ///< takes from the hold `target`, at most what it holds, and frees the rest
  release,  ///< frees the hold `target`
  reverse   ///< gives back `amount_minor` of the capture `target`
};

/// Something done to a card. The id is made by whoever does it and is permanent.
struct WalletOp {
  CommandId id;
  WalletVerb verb = WalletVerb::issue;
  std::int64_t amount_minor = 0;      ///< above zero; release: not read
  CommandId target;                   ///< capture and release: the hold; reverse: the capture
  std::optional<Instant> expires_at;  ///< hold; absent: never
  Instant at;                         ///< the ledger's time; never goes back
  std::string note;                   ///< e.g. the order's number
  friend bool operator==(const WalletOp&, const WalletOp&) = default;
};

/// Money set aside, or taken.
struct WalletHold {
  CommandId id;
  std::int64_t amount_minor = 0;
  std::optional<Instant> expires_at;
  friend bool operator==(const WalletHold&, const WalletHold&) = default;
};
struct WalletCapture {
  CommandId id;
  std::int64_t amount_minor = 0;  ///< less what was reversed
  friend bool operator==(const WalletCapture&, const WalletCapture&) = default;
};

/// A ledger: its operations, and what they come to. Value type; apply() makes the next one.
struct Wallet {
  std::string id;  ///< the card's number or token, 1 to 128 octets
  Currency currency;
  std::int64_t balance_minor = 0;       ///< issued, less captured, plus reversed; never below zero
  std::vector<WalletHold> holds;        ///< neither captured nor released
  std::vector<WalletCapture> captures;  ///< with something left to reverse
  std::vector<WalletOp> ops;            ///< in the order of carrying out
  friend bool operator==(const Wallet&, const Wallet&) = default;
};

/// The balance less the holds that have not expired by then.
std::int64_t available(const Wallet& wallet, Instant at) noexcept;

/// The wallet after one operation. An id that is known, with the same content, changes nothing: the first outcome stands.
/// An operation dated before the one before it counts as done at the same time as that.
/// Errors: operation_mismatch (a known id, other content), invalid_argument (nil id, amount not above zero),
/// ref_format (the wallet's id), limit_exceeded (operations, amounts), text_encoding, balance_insufficient (hold),
/// hold_unknown, hold_expired (capture), not_found (reverse: no such capture), refund_exceeds (reverse: more than is left
/// of it).
Result<Wallet> apply(const Wallet& wallet, const WalletOp& op);

/// Folds the operations anew. Errors: those of apply() with the path of the operation; storage_corrupt when the outcome
/// differs from what the value says.
Status verify(const Wallet& wallet);

}  // namespace v0
}  // namespace couvert

#endif
