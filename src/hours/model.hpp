// SPDX-License-Identifier: Apache-2.0
// What a text of opening hours means: rules of selectors and times.
#ifndef COUVERT_HOURS_MODEL_HPP
#define COUVERT_HOURS_MODEL_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "couvert/hours.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

enum class SunEvent : std::uint8_t { none, dawn, sunrise, sunset, dusk };

/// A minute of the wall clock, or minutes before or after an event of the sun.
struct TimePoint {
  SunEvent event = SunEvent::none;
  std::int32_t minute = 0;
};

struct TimeSpan {
  TimePoint from;
  std::optional<TimePoint> to;     // absent: open end, or a point
  bool open_end = false;           // "+"
  bool point = false;              // lasts one minute
  std::int32_t every_minutes = 0;  // points from begin to end
};

struct YearRange {
  std::int32_t from = 0, to = 0, step = 1;
};

struct WeekRange {
  std::int32_t from = 1, to = 1, step = 1;
};

/// One end of a range of dates.
struct DayPoint {
  std::int32_t year = 0;   // 0: every year
  std::int32_t month = 0;  // 0 with `easter`
  std::int32_t day = 0;    // 0: the whole month, or see `nth`
  bool easter = false;
  std::int32_t weekday = 0, nth = 0;  // the nth weekday of the month, from its end when negative
  std::int32_t toward = 0;            // the next weekday after the date; before it when negative
  std::int32_t offset_days = 0;
};

struct DateRange {
  DayPoint from;
  std::optional<DayPoint> to;
  bool for_ever = false;  // "+"
  std::int32_t step = 1;
};

enum class DayKind : std::uint8_t { weekdays, public_holiday, school_holiday };

struct DayItem {
  DayKind kind = DayKind::weekdays;
  std::int32_t from = 1, to = 7;   // weekdays
  std::vector<std::int32_t> nths;  // of the month; none: each
  std::int32_t offset_days = 0;
};

enum class GroupKind : std::uint8_t { years, months, dates, weeks, days };

/// Selectors of which one must hold; all groups of a rule must.
struct Group {
  GroupKind kind = GroupKind::days;
  std::vector<YearRange> years;
  std::vector<DateRange> dates;
  std::vector<WeekRange> weeks;
  std::vector<DayItem> days;
};

enum class Join : std::uint8_t { normal, additional, fallback };

struct Rule {
  Join join = Join::normal;
  std::vector<Group> groups;
  std::vector<TimeSpan> times;
  HoursState state = HoursState::open;
  std::string comment;
  std::int32_t column = 1;
};

struct HoursData {
  std::vector<Rule> rules;
  std::vector<HoursWarning> warnings;
  bool public_holidays = false, school_holidays = false;
};

/// The public holiday on the date. Null: none.
const char* find_holiday(std::string_view country, std::string_view region, Date date) noexcept;
/// Minutes of the day on a clock that runs `offset_s` ahead of UTC; absent where the sun does not reach that height.
std::optional<std::int32_t> sun_minute(SunEvent event, Date date, GeoPoint position, std::int32_t offset_s) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
