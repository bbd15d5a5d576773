// SPDX-License-Identifier: Apache-2.0
// Opening times: the wall-clock rule, evaluated over spans in which the venue's offset does not change.
#include "couvert/calendar.hpp"

#include "core/floor.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t us_per_second = 1'000'000;
constexpr std::int64_t us_per_minute = 60 * us_per_second;
constexpr std::int64_t us_per_day = 1'440 * us_per_minute;
// Instants beyond about 146,000 years either way are treated as this bound, so that sums stay in range.
constexpr std::int64_t far_us = std::int64_t{1} << 62;

Instant clamped(Instant t) noexcept { return {std::clamp(t.us, -far_us, far_us)}; }

Instant horizon_end(Instant t, int days) noexcept {
  return clamped({clamped(t).us + std::int64_t{std::max(days, 0)} * us_per_day});
}

/// A stretch of time with one offset, so that the wall clock runs evenly through it.
struct Span {
  Instant end;  // exclusive
  std::int64_t offset_us = 0;

  std::int64_t local_us(Instant t) const noexcept { return t.us + offset_us; }
  Instant instant(std::int64_t local) const noexcept { return {local - offset_us}; }
};

Span span_at(const VenueClock& clock, Instant t) noexcept {
  const auto next = std::upper_bound(clock.changes.begin(), clock.changes.end(), t,
                                     [](Instant x, const OffsetChange& change) { return x < change.at; });
  const std::int32_t offset_s = next == clock.changes.begin() ? clock.initial_offset_s : (next - 1)->offset_s;
  const Instant end = next == clock.changes.end() ? Instant{far_us + 2 * us_per_day} : next->at;
  return {end, offset_s * us_per_second};
}

/// Calls `visit` with each window that begins on the day.
template <class Visit>
void windows_of(const Calendar& calendar, std::int64_t day, Visit&& visit) {
  if (calendar.from && day < calendar.from->days) return;
  if (calendar.until && day > calendar.until->days) return;
  for (const DateException& exception : calendar.exceptions) {
    if (exception.date.days != day) continue;
    for (const DayWindow& window : exception.windows) visit(window);
    return;
  }
  const int weekday = iso_weekday(Date{static_cast<std::int32_t>(day)});
  for (const WeeklyWindow& weekly : calendar.weekly) {
    if (weekly.day == weekday) visit(weekly.window);
  }
}

/// Calls `visit(begin, end)` in local microseconds for each window that begins on the day.
template <class Visit>
void local_windows_of(const Calendar& calendar, std::int64_t day, Visit&& visit) {
  windows_of(calendar, day, [&](const DayWindow& window) {
    const std::int64_t midnight = day * us_per_day;
    visit(midnight + window.open_minute * us_per_minute, midnight + window.close_minute * us_per_minute);
  });
}

/// The end of the longest window over `t`, cut at the end of the span; `t` itself when no window is over it.
Instant inside_until(const Calendar& calendar, const Span& span, Instant t) noexcept {
  const std::int64_t local = span.local_us(t);
  const std::int64_t today = detail::floor_div(local, us_per_day);
  std::int64_t end = local;
  // A window begins within a day and lasts at most a day, so it reaches no further than the next one.
  for (std::int64_t day = today - 1; day <= today; ++day) {
    local_windows_of(calendar, day, [&](std::int64_t open, std::int64_t close) {
      if (open <= local && local < close) end = std::max(end, close);
    });
  }
  return std::min(span.instant(end), span.end);
}

/// The first instant of [t, limit) that is inside, all of it within one span.
std::optional<Instant> first_in_span(const Calendar& calendar, const Span& span, Instant t, Instant limit) noexcept {
  const std::int64_t begin = span.local_us(t);
  std::int64_t best = span.local_us(limit);
  if (calendar.weekly.empty() && calendar.exceptions.empty()) return std::nullopt;
  const std::int64_t first_day = detail::floor_div(begin, us_per_day) - 1;
  for (std::int64_t day = first_day; day * us_per_day < best; ++day) {
    local_windows_of(calendar, day, [&](std::int64_t open, std::int64_t close) {
      if (close > begin) best = std::min(best, std::max(open, begin));
    });
  }
  if (best >= span.local_us(limit)) return std::nullopt;
  return span.instant(best);
}

std::optional<Instant> first_inside(const Calendar& calendar, const VenueClock& clock, Instant t,
                                    Instant limit) noexcept {
  while (t < limit) {
    const Span span = span_at(clock, t);
    if (const auto found = first_in_span(calendar, span, t, std::min(limit, span.end))) return found;
    t = span.end;
  }
  return std::nullopt;
}

/// The first instant after `t`, which is inside, that is not; absent when there is none before `limit`.
std::optional<Instant> first_outside(const Calendar& calendar, const VenueClock& clock, Instant t,
                                     Instant limit) noexcept {
  while (t < limit) {
    const Instant end = inside_until(calendar, span_at(clock, t), t);
    if (end == t) return t;
    t = end;
  }
  return std::nullopt;
}

Status check_window(const DayWindow& window, const std::string& path) {
  if (window.open_minute < 0 || window.open_minute >= 1'440) {
    return Error(Errc::calendar_invalid, "open_minute must be 0 to 1439", path + "/open_minute");
  }
  if (window.close_minute <= window.open_minute || window.close_minute > window.open_minute + 1'440) {
    return Error(Errc::calendar_invalid, "close_minute must be after open_minute by at most 1440",
                 path + "/close_minute");
  }
  return {};
}

Status check_exceptions(const Calendar& calendar) {
  std::vector<Date> dates;
  for (std::size_t i = 0; i < calendar.exceptions.size(); ++i) {
    const DateException& exception = calendar.exceptions[i];
    const std::string path = "/exceptions/" + std::to_string(i);
    if (exception.windows.size() > limits::calendar_windows) {
      return Error(Errc::limit_exceeded, "too many windows", path + "/windows");
    }
    const auto place = std::lower_bound(dates.begin(), dates.end(), exception.date);
    if (place != dates.end() && *place == exception.date) {
      return Error(Errc::calendar_invalid, "a second exception for one date", path + "/date");
    }
    dates.insert(place, exception.date);
    for (std::size_t w = 0; w < exception.windows.size(); ++w) {
      auto status = check_window(exception.windows[w], path + "/windows/" + std::to_string(w));
      if (!status) return status;
    }
  }
  return {};
}

}  // namespace

Status validate(const Calendar& calendar) {
  if (calendar.weekly.size() > limits::calendar_windows) {
    return Error(Errc::limit_exceeded, "too many windows", "/weekly");
  }
  if (calendar.exceptions.size() > limits::calendar_exceptions) {
    return Error(Errc::limit_exceeded, "too many exceptions", "/exceptions");
  }
  for (std::size_t i = 0; i < calendar.weekly.size(); ++i) {
    const std::string path = "/weekly/" + std::to_string(i);
    if (calendar.weekly[i].day < 1 || calendar.weekly[i].day > 7) {
      return Error(Errc::calendar_invalid, "day must be 1 (Monday) to 7 (Sunday)", path + "/day");
    }
    if (auto status = check_window(calendar.weekly[i].window, path); !status) return status;
  }
  if (auto status = check_exceptions(calendar); !status) return status;
  if (calendar.from && calendar.until && *calendar.until < *calendar.from) {
    return Error(Errc::calendar_invalid, "until is before from", "/until");
  }
  return {};
}

bool open_at(const Calendar& calendar, const VenueClock& clock, Instant t) noexcept {
  const Instant at = clamped(t);
  return inside_until(calendar, span_at(clock, at), at) != at;
}

std::optional<Instant> next_open(const Calendar& calendar, const VenueClock& clock, Instant t, int horizon_days) {
  return first_inside(calendar, clock, clamped(t), horizon_end(t, horizon_days));
}

std::optional<Instant> closes_at(const Calendar& calendar, const VenueClock& clock, Instant t, int horizon_days) {
  if (!open_at(calendar, clock, t)) return std::nullopt;
  return first_outside(calendar, clock, clamped(t), horizon_end(t, horizon_days));
}

std::vector<Interval> open_intervals(const Calendar& calendar, const VenueClock& clock, Instant begin, Instant end) {
  std::vector<Interval> intervals;
  Instant t = clamped(begin);
  const Instant limit = clamped(end);
  while (const auto open = first_inside(calendar, clock, t, limit)) {
    t = first_outside(calendar, clock, *open, limit).value_or(limit);
    intervals.push_back({*open, std::min(t, limit)});
  }
  return intervals;
}

}  // namespace v0
}  // namespace couvert
