// SPDX-License-Identifier: Apache-2.0
// Conditions that hold at some times and not at others, and the first time at which they all hold.
#ifndef COUVERT_ORDERABLE_TIMED_HPP
#define COUVERT_ORDERABLE_TIMED_HPP

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "couvert/calendar.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

inline constexpr int search_days = 15;

/// A condition in time: a leaf, or one made of others.
struct Condition {
  enum class Kind : std::uint8_t {
    timed,  ///< inside a calendar (null: always) and not before an instant
    never,  ///< waiting does not help
    all,    ///< every part holds; no parts: always
    some    ///< parts that hold weigh `needed` together, and are `needed_parts` at least
  };
  Kind kind = Kind::all;
  const Calendar* calendar = nullptr;
  std::optional<Instant> not_before = {};
  std::int64_t needed = 1, needed_parts = 1;
  std::int64_t weight = 1;  ///< as a part of `some`
  std::vector<Condition> parts = {};
  std::int32_t open_for_minutes = 0;  ///< of `timed`: the calendar stays open so long

  static Condition when(const Calendar& calendar) { return {Kind::timed, &calendar}; }
  static Condition after(Instant t) { return {Kind::timed, nullptr, t}; }
  static Condition none() { return {Kind::never}; }
  bool always() const noexcept { return kind == Kind::all && parts.empty(); }
  /// To `all`; what always holds adds nothing.
  void add(Condition part) {
    if (!part.always()) parts.push_back(std::move(part));
  }
};

bool holds(const Condition& condition, const VenueClock& clock, Instant t) noexcept;
/// Open from `t` on for so many minutes.
bool open_for(const Calendar& calendar, const VenueClock& clock, Instant t, std::int32_t minutes) noexcept;

/// Looks for times by jumping from opening to opening. One search has a budget of steps, which honest calendars
/// never use up; beyond it the answer is "not found".
class Search {
 public:
  explicit Search(const VenueClock& clock) noexcept : clock_(clock) {}

  /// The first instant in [from, limit) at which the condition holds.
  std::optional<Instant> first(const Condition& condition, Instant from, Instant limit);
  /// The same, looked for during 15 days after the last known end of a suspension in it.
  std::optional<Instant> first(const Condition& condition, Instant from);

 private:
  std::optional<Instant> next(const Condition& condition, Instant t, Instant limit);
  std::optional<Instant> next_of_all(const Condition& all, Instant t, Instant limit);
  std::optional<Instant> next_of_some(const Condition& some, Instant t, Instant limit);

  const VenueClock& clock_;
  int steps_left_ = 50'000;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
