// SPDX-License-Identifier: Apache-2.0
// Gift cards and points where nobody can ask their ledger: promised within limits, settled when it can be asked.
#ifndef COUVERT_OFFLINE_HOLD_HPP
#define COUVERT_OFFLINE_HOLD_HPP

#include <cstdint>
#include <span>
#include <string>

#include "couvert/loyalty.hpp"
#include "couvert/wallet.hpp"

namespace couvert {
inline namespace v0 {

/// What a till may risk. Amounts are minor units of one currency, or points. A limit of zero allows nothing.
struct OfflineTerms {
  std::int64_t most = 0;           ///< of one promise
  std::int64_t most_together = 0;  ///< of all that are not settled
  std::int32_t most_open = 0;      ///< how many may be unsettled
  Duration known_for{};            ///< how long after it was heard of a balance may be relied on
};

/// An account as the till last heard of it.
struct KnownBalance {
  std::string account;
  std::int64_t available = 0;
  Instant heard_at;
  friend bool operator==(const KnownBalance&, const KnownBalance&) = default;
};

/// Food that was given for a balance that could not be asked. Made, and written down, before it is given. The ids are
/// those of the two operations that settle it, and permanent.
struct OfflineHold {
  CommandId hold, capture;
  std::string account;
  std::int64_t amount = 0;  ///< above zero
  Instant at;
  friend bool operator==(const OfflineHold&, const OfflineHold&) = default;
};

/// May the till promise `wanted`, when `open` is what it promised and has not settled? The same one again may.
/// Errors: invalid_argument (ids, amount, another account's balance), operation_mismatch (an id of an open one, other
/// content), offline_limit (at the member; also a balance heard of too long ago, or in the future: the clock was set back),
/// balance_insufficient (what is known to be there, less what is promised of it).
Status may_hold_offline(const OfflineTerms& terms, const KnownBalance& known, std::span<const OfflineHold> open,
                        const OfflineHold& wanted);

/// What a promise came to. taken + missing is its amount.
struct SettledWallet {
  Wallet wallet;
  std::int64_t taken = 0;
  std::int64_t missing = 0;  ///< the loss of whoever gave the food: nothing is taken back from the guest's order
};
struct SettledPoints {
  LoyaltyAccount account;
  std::int64_t taken = 0;
  std::int64_t missing = 0;
};

/// Holds and captures as much of the promise as there is. Settled again it comes to the same and changes nothing, also
/// when the first time ended between the two operations. `at` is the ledger's time: that of the till is its own affair.
/// Errors: those of apply(); invalid_argument (another account); balance_insufficient when nothing at all is there, and
/// then nothing was done.
Result<SettledWallet> settle_offline(const Wallet& wallet, const OfflineHold& promise, Instant at);
Result<SettledPoints> settle_offline(const LoyaltyAccount& account, const OfflineHold& promise, Instant at);

}  // namespace v0
}  // namespace couvert

#endif
