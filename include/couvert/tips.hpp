// SPDX-License-Identifier: Apache-2.0
// Tips: who receives which part, and until when a guest may change it.
#ifndef COUVERT_TIPS_HPP
#define COUVERT_TIPS_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/time.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

enum class TipReceiver : std::uint8_t { courier, venue, kitchen, staff };
struct TipShare {
  TipReceiver receiver = TipReceiver::venue;
  Rate share;
  Ref party;  ///< which pool or person; may be empty
  friend bool operator==(const TipShare&, const TipShare&) = default;
};
/// The shares of one way of ordering; they sum to 1,000,000. The first rule that fits applies; none: all to the venue.
struct TipRule {
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  std::vector<TipShare> shares;
  friend bool operator==(const TipRule&, const TipRule&) = default;
};
struct TipTerms {
  std::vector<TipRule> rules;
  std::int32_t edit_minutes = 0;           ///< how long after hand-over the guest may change the tip, 0 to 10,080
  bool may_lower = false;                  ///< after hand-over too; before it a tip can always be lowered
  std::optional<std::int64_t> most_minor;  ///< highest tip
  friend bool operator==(const TipTerms&, const TipTerms&) = default;
};
/// Errors: rules_invalid, limit_exceeded; with the path.
Status validate(const TipTerms& terms);

struct TipPart {
  TipReceiver receiver = TipReceiver::venue;
  Ref party;
  std::int64_t amount_minor = 0;
  friend bool operator==(const TipPart&, const TipPart&) = default;
};
/// The parts of a tip, in the order of the rule; they sum to it, by largest remainder. A negative tip (a refund) gives
/// the negated parts. Errors: those of validate(), limit_exceeded (a tip above what a cart may hold).
Result<std::vector<TipPart>> route_tip(const TipTerms& terms, std::int64_t tip_minor, Fulfilment fulfilment);

struct TipEdit {
  std::int64_t was_minor = 0, now_minor = 0;
  std::optional<Instant> handed_over_at;  ///< absent: not yet
  Instant at;
};
/// What is to be paid more, or given back when negative. Errors: those of validate(), invalid_argument (a negative tip),
/// limit_exceeded (above most_minor), tip_window_closed (too late, or lowered when that is not allowed).
Result<std::int64_t> edit_tip(const TipTerms& terms, const TipEdit& edit);

}  // namespace v0
}  // namespace couvert

#endif
