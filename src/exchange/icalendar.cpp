// SPDX-License-Identifier: Apache-2.0
// Reads one event of RFC 5545.
#include "exchange/icalendar.hpp"

#include "exchange/read.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

constexpr std::int32_t kDay = 1440;
constexpr std::int32_t kLongestOnce = 60 * kDay;

std::optional<std::int32_t> digits(std::string_view text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return std::nullopt;
  std::int32_t value = 0;
  for (const char c : text.substr(from, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// "20190707": a date.
std::optional<Date> read_date(std::string_view text) {
  if (!digits(text, 0, 8)) return std::nullopt;
  const std::string iso =
      std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" + std::string(text.substr(6, 2));
  const auto date = parse_date(iso);
  return date ? std::optional(*date) : std::nullopt;
}

// "T180000": minutes from midnight. Times of another zone are not the venue's.
std::optional<std::int32_t> read_time(std::string_view text) {
  if (text.size() < 7 || text.front() != 'T' || text.size() > 7) return std::nullopt;
  const auto hour = digits(text, 1, 2), minute = digits(text, 3, 2), second = digits(text, 5, 2);
  if (!hour || !minute || !second || *hour > 23 || *minute > 59) return std::nullopt;
  return *hour * 60 + *minute;
}

// "P1DT2H30M", in whole minutes. Hours before the T occur in the wild.
std::optional<std::int32_t> read_duration(std::string_view text) {
  if (text.size() < 2 || text.front() != 'P') return std::nullopt;
  std::int64_t total = 0, number = 0;
  bool time = false, any = false;
  for (const char c : text.substr(1)) {
    if (c >= '0' && c <= '9') {
      number = std::min<std::int64_t>(number * 10 + (c - '0'), 1'000'000);
      any = true;
      continue;
    }
    if (c == 'T' && !any) {
      time = true;
      continue;
    }
    if (!any) return std::nullopt;
    const std::int64_t unit = c == 'W'                       ? 7 * kDay
                              : c == 'D'                     ? kDay
                              : c == 'H'                     ? 60
                              : c == 'M' && time             ? 1
                              : c == 'S' && number % 60 == 0 ? 0
                                                             : -1;
    if (unit < 0) return std::nullopt;
    total += unit == 0 ? number / 60 : number * unit;
    number = 0;
    any = false;
  }
  if (any || total <= 0 || total > kLongestOnce) return std::nullopt;
  return static_cast<std::int32_t>(total);
}

struct Recurrence {
  std::vector<std::int32_t> days;
  std::optional<Date> until;
};

std::optional<Recurrence> read_rule(std::string_view text, Date start) {
  Recurrence rule;
  bool daily = false, weekly = false;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const std::string_view name = part.substr(0, equals);
    std::string_view value = part.substr(equals + 1);
    if (name == "FREQ") {
      daily = value == "DAILY";
      weekly = value == "WEEKLY";
    } else if (name == "BYDAY") {
      while (!value.empty()) {
        const std::string_view word = value.substr(0, value.find(','));
        value.remove_prefix(std::min(value.size(), word.size() + 1));
        const auto day = word.size() == 2 ? parse_weekday(word) : std::nullopt;
        if (!day) return std::nullopt;
        rule.days.push_back(*day);
      }
    } else if (name == "UNTIL") {
      rule.until = read_date(value);
      if (!rule.until) return std::nullopt;
    } else if (name == "INTERVAL" ? value != "1" : name != "WKST") {
      return std::nullopt;
    }
  }
  if (!daily && !weekly) return std::nullopt;
  if (rule.days.empty() && daily) rule.days = {1, 2, 3, 4, 5, 6, 7};
  if (rule.days.empty()) rule.days = {iso_weekday(start)};
  return rule;
}

// A span of once, a window a date.
Calendar once(Date start, std::int32_t open, std::int32_t duration) {
  Calendar calendar;
  Date date = start;
  for (std::int32_t begin = open, end = open + duration; end > 0; begin = 0, end -= kDay, ++date.days) {
    calendar.exceptions.push_back({date, {{begin, std::min(end, kDay)}}});
  }
  return calendar;
}

}  // namespace

std::optional<Calendar> read_event(std::string_view text) {
  std::optional<Date> start;
  std::optional<std::int32_t> open, duration;
  std::optional<std::string_view> rule;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n "));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, line.find_first_of(":;")), value = line.substr(colon + 1);
    if (name == "DTSTART") {
      start = read_date(value);
      open = value.size() > 8 ? read_time(value.substr(8)) : std::nullopt;
      if (!start || !open) return std::nullopt;
    } else if (name == "DURATION") {
      duration = read_duration(value);
    } else if (name == "RRULE") {
      rule = value;
    } else if (name == "EXDATE" || name == "RDATE" || name == "DTEND" || name == "EXRULE") {
      return std::nullopt;
    }
  }
  if (!start || !open || !duration) return std::nullopt;
  if (!rule) return once(*start, *open, *duration);
  const auto recurrence = read_rule(*rule, *start);
  if (!recurrence || *duration > kDay) return std::nullopt;
  Calendar calendar;
  calendar.from = *start;
  calendar.until = recurrence->until;
  for (const std::int32_t day : recurrence->days) {
    const WeeklyWindow window{day, {*open, *open + *duration}};
    if (std::find(calendar.weekly.begin(), calendar.weekly.end(), window) == calendar.weekly.end()) {
      calendar.weekly.push_back(window);
    }
  }
  return calendar;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
