// SPDX-License-Identifier: Apache-2.0
// Search over conditions in time.
#include "orderable/timed.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {

bool open_for(const Calendar& calendar, const VenueClock& clock, Instant t, std::int32_t minutes) noexcept {
  if (!open_at(calendar, clock, t)) return false;
  if (minutes == 0) return true;
  const auto closes = closes_at(calendar, clock, t, 2);
  return !closes || *closes - t >= Duration::minutes(minutes);
}

bool holds(const Condition& condition, const VenueClock& clock, Instant t) noexcept {
  const auto part_holds = [&](const Condition& part) { return holds(part, clock, t); };
  switch (condition.kind) {
    case Condition::Kind::timed:
      return (!condition.not_before || *condition.not_before <= t) &&
             (condition.calendar == nullptr || open_for(*condition.calendar, clock, t, condition.open_for_minutes));
    case Condition::Kind::all: return std::all_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Kind::some: {
      std::int64_t weight = 0, count = 0;
      for (const Condition& part : condition.parts) {
        if (!part_holds(part)) continue;
        weight += part.weight;
        ++count;
        if (weight >= condition.needed && count >= condition.needed_parts) return true;
      }
      return false;
    }
    default: return false;
  }
}

/// Each part in turn moves the time forward to where it holds itself; when a whole round moves nothing, all hold.
/// No part ever jumps over a time that would do, so the first time found is the first there is.
std::optional<Instant> Search::next_of_all(const Condition& all, Instant t, Instant limit) {
  std::size_t agreed = 0;
  for (std::size_t i = 0; agreed < all.parts.size() && t < limit; i = (i + 1) % all.parts.size()) {
    const auto found = next(all.parts[i], t, limit);
    if (!found) return std::nullopt;
    agreed = *found == t ? agreed + 1 : 1;
    t = *found;
  }
  if (t >= limit) return std::nullopt;
  return t;
}

/// What does not hold yet moves the time to where the first part of it does: until then nothing can get better.
std::optional<Instant> Search::next_of_some(const Condition& some, Instant t, Instant limit) {
  while (t < limit && steps_left_ > 0) {
    --steps_left_;
    std::int64_t weight = 0, count = 0;
    std::optional<Instant> soonest;
    for (const Condition& part : some.parts) {
      const auto found = next(part, t, soonest.value_or(limit));
      if (found == t) {
        weight += part.weight;
        ++count;
        if (weight >= some.needed && count >= some.needed_parts) return t;
      } else if (found) {
        soonest = found;
      }
    }
    if (!soonest) return std::nullopt;
    t = *soonest;
  }
  return std::nullopt;
}

std::optional<Instant> Search::next(const Condition& condition, Instant t, Instant limit) {
  switch (condition.kind) {
    case Condition::Kind::all: return next_of_all(condition, t, limit);
    case Condition::Kind::some: return next_of_some(condition, t, limit);
    case Condition::Kind::timed: break;
    default: return std::nullopt;
  }
  if (steps_left_ <= 0) return std::nullopt;
  --steps_left_;
  const Instant from = condition.not_before ? std::max(t, *condition.not_before) : t;
  auto found = condition.calendar ? next_open(*condition.calendar, clock_, from, search_days) : from;
  // Inside an opening it only gets later, so the next try begins where that one ends.
  while (found && condition.open_for_minutes > 0 && *found < limit &&
         !open_for(*condition.calendar, clock_, *found, condition.open_for_minutes)) {
    if (--steps_left_ <= 0) return std::nullopt;
    found = next_open(*condition.calendar, clock_, *closes_at(*condition.calendar, clock_, *found, 2), search_days);
  }
  return found && *found < limit ? found : std::nullopt;
}

std::optional<Instant> Search::first(const Condition& condition, Instant from, Instant limit) {
  return next(condition, from, limit);
}

namespace {

/// Nothing holds before it: the latest end of a suspension that has to pass.
Instant begin_of(const Condition& condition, Instant from) {
  if (condition.not_before) from = std::max(from, *condition.not_before);
  if (condition.parts.empty()) return from;
  std::optional<Instant> best;
  for (const Condition& part : condition.parts) {
    const Instant begin = begin_of(part, from);
    if (!best) best = begin;
    best = condition.kind == Condition::Kind::all ? std::max(*best, begin) : std::min(*best, begin);
  }
  return *best;
}

}  // namespace

std::optional<Instant> Search::first(const Condition& condition, Instant from) {
  const Duration span = Duration::minutes(search_days * 1'440);
  if (condition.kind != Condition::Kind::some || condition.needed > 1 || condition.needed_parts > 1) {
    const Instant begin = begin_of(condition, from);
    return first(condition, begin, begin + span);
  }
  std::optional<Instant> best;
  for (const Condition& part : condition.parts) {
    const auto found = first(part, from);
    if (found && (!best || *found < *best)) best = found;
  }
  return best;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
