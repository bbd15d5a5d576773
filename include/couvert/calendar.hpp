// SPDX-License-Identifier: Apache-2.0
// When something is open or sold: weekly windows on the venue's wall clock, with exceptions by date.
#ifndef COUVERT_CALENDAR_HPP
#define COUVERT_CALENDAR_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

/// Minutes of the wall clock from the day's midnight: 0 <= open < 1440, open < close <= open + 1440.
/// A close beyond 1440 runs into the next day (22:00 to 02:00 is 1320 to 1560).
struct DayWindow {
  std::int32_t open_minute = 0;
  std::int32_t close_minute = 0;  ///< exclusive
  friend constexpr auto operator<=>(const DayWindow&, const DayWindow&) noexcept = default;
};

struct WeeklyWindow {
  std::int32_t day = 1;  ///< ISO weekday on which the window begins: 1 Monday … 7 Sunday
  DayWindow window;
  friend constexpr auto operator<=>(const WeeklyWindow&, const WeeklyWindow&) noexcept = default;
};

/// Replaces the weekly windows that begin on one date; no window means closed.
struct DateException {
  Date date;
  std::vector<DayWindow> windows;
  friend bool operator==(const DateException&, const DateException&) = default;
};

/// Opening times. Where an owner holds an optional<Calendar>, an absent one means "always" and one without
/// windows means "never".
///
/// Rule: an instant is inside when the wall clock then reads a minute inside a window. So on the day when
/// clocks go back, a repeated minute counts both times; a skipped minute never comes.
struct Calendar {
  std::vector<WeeklyWindow> weekly;
  std::vector<DateException> exceptions;  ///< at most one a date
  std::optional<Date> from;               ///< first date on which a window may begin
  std::optional<Date> until;              ///< last date on which a window may begin
  friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// [begin, end)
struct Interval {
  Instant begin, end;
  friend constexpr auto operator<=>(const Interval&, const Interval&) noexcept = default;
};

/// Errors: calendar_invalid (with the path of the offending member), limit_exceeded.
Status validate(const Calendar& calendar);
bool open_at(const Calendar& calendar, const VenueClock& clock, Instant t) noexcept;
/// The first instant at or after `t` that is inside, looked for during `horizon_days`.
std::optional<Instant> next_open(const Calendar& calendar, const VenueClock& clock, Instant t, int horizon_days = 15);
/// The end of the opening that contains `t`, adjoining windows joined; absent when closed or open beyond the horizon.
std::optional<Instant> closes_at(const Calendar& calendar, const VenueClock& clock, Instant t, int horizon_days = 15);
/// The openings inside [begin, end), joined where they touch, in order.
std::vector<Interval> open_intervals(const Calendar& calendar, const VenueClock& clock, Instant begin, Instant end);

}  // namespace v0
}  // namespace couvert

#endif
