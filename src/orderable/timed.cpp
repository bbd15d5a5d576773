// SPDX-License-Identifier: Apache-2.0
// Search over conditions in time.
#include "orderable/timed.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {

bool holds(const AnyOf& condition, const VenueClock& clock, Instant t) noexcept {
  return std::any_of(condition.begin(), condition.end(), [&](const AllOf& all) {
    return std::all_of(all.begin(), all.end(), [&](const Timed& timed) {
      return (!timed.not_before || *timed.not_before <= t) &&
             (timed.calendar == nullptr || open_at(*timed.calendar, clock, t));
    });
  });
}

std::optional<Instant> Search::next(const Timed& timed, Instant t) {
  if (steps_left_ <= 0) return std::nullopt;
  --steps_left_;
  const Instant from = timed.not_before ? std::max(t, *timed.not_before) : t;
  return timed.calendar == nullptr ? from : next_open(*timed.calendar, clock_, from, search_days);
}

/// Each part in turn moves the time forward to where it holds itself; when a whole round moves nothing, all hold.
/// No part ever jumps over a time that would do, so the first time found is the first there is.
template <class Parts, class Next>
std::optional<Instant> Search::agree(const Parts& parts, Instant t, Instant limit, Next&& next_of) {
  std::size_t agreed = 0;
  for (std::size_t i = 0; agreed < parts.size() && t < limit; i = (i + 1) % parts.size()) {
    const auto found = next_of(parts[i], t);
    if (!found) return std::nullopt;
    agreed = *found == t ? agreed + 1 : 1;
    t = *found;
  }
  if (t >= limit) return std::nullopt;
  return t;
}

std::optional<Instant> Search::next(const AllOf& all, Instant t, Instant limit) {
  return agree(all, t, limit, [this](const Timed& timed, Instant at) { return next(timed, at); });
}

std::optional<Instant> Search::next(const AnyOf& any, Instant t, Instant limit) {
  std::optional<Instant> best;
  for (const AllOf& all : any) {
    const auto found = next(all, t, best.value_or(limit));
    if (found) best = found;
    if (best == t) break;
  }
  return best;
}

std::optional<Instant> Search::first(const std::vector<AnyOf>& conditions, Instant from, Instant limit) {
  return agree(conditions, from, limit, [this, limit](const AnyOf& any, Instant at) { return next(any, at, limit); });
}

std::optional<Instant> Search::first(const AnyOf& condition, Instant from) {
  std::optional<Instant> best;
  for (const AllOf& all : condition) {
    Instant begin = from;
    for (const Timed& timed : all) begin = std::max(begin, timed.not_before.value_or(begin));
    const auto found = next(all, begin, begin + Duration::minutes(search_days * 1'440));
    if (found && (!best || *found < *best)) best = found;
  }
  return best;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
