// SPDX-License-Identifier: Apache-2.0
// Conditions that hold at some times and not at others, and the first time at which they all hold.
#ifndef COUVERT_ORDERABLE_TIMED_HPP
#define COUVERT_ORDERABLE_TIMED_HPP

#include <optional>
#include <vector>

#include "couvert/calendar.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

inline constexpr int search_days = 15;

/// Holds inside a calendar (null: always) and not before an instant.
struct Timed {
  const Calendar* calendar = nullptr;
  std::optional<Instant> not_before;
};
using AllOf = std::vector<Timed>;
/// Holds when everything of at least one list holds.
using AnyOf = std::vector<AllOf>;

bool holds(const AnyOf& condition, const VenueClock& clock, Instant t) noexcept;

/// Looks for times by jumping from opening to opening. One search has a budget of steps, which honest calendars
/// never use up; beyond it the answer is "not found".
class Search {
 public:
  explicit Search(const VenueClock& clock) noexcept : clock_(clock) {}

  /// The first instant in [from, limit) at which all conditions hold.
  std::optional<Instant> first(const std::vector<AnyOf>& conditions, Instant from, Instant limit);
  /// The same for one condition, looked for during 15 days after the last known end of a suspension in it.
  std::optional<Instant> first(const AnyOf& condition, Instant from);

 private:
  std::optional<Instant> next(const Timed& timed, Instant t);
  std::optional<Instant> next(const AllOf& all, Instant t, Instant limit);
  std::optional<Instant> next(const AnyOf& any, Instant t, Instant limit);
  template <class Parts, class Next>
  std::optional<Instant> agree(const Parts& parts, Instant t, Instant limit, Next&& next_of);

  const VenueClock& clock_;
  int steps_left_ = 50'000;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
