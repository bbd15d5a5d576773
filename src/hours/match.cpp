// SPDX-License-Identifier: Apache-2.0
// Which dates a rule of opening hours names.
#include "core/floor.hpp"
#include "hours/evaluate.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {

Date easter(int year) noexcept {
  // The Gregorian computus: moon by golden number and century, then the Sunday after the full moon.
  const int golden = year % 19, century = year / 100, rest = year % 100;
  const int leaps = century / 4, shift = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - leaps - shift + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  const int correction = (golden + 11 * epact + 22 * weekday) / 451;
  const int sum = epact + weekday - 7 * correction + 114;
  return make_date(year, sum / 31, sum % 31 + 1);
}

namespace detail {
namespace {

Date plus(Date date, std::int32_t days) noexcept { return {date.days + days}; }

std::int32_t last_day(std::int32_t year, std::int32_t month) noexcept {
  const Date next = month == 12 ? make_date(year + 1, 1, 1) : make_date(year, month + 1, 1);
  return next.days - make_date(year, month, 1).days;
}

/// ISO 8601: the week of the year that holds its Thursday.
std::int32_t week_of(Date date) noexcept {
  const Date thursday = plus(date, 4 - iso_weekday(date));
  return (thursday.days - make_date(civil(thursday).year, 1, 1).days) / 7 + 1;
}

bool is_nth(Date date, std::int32_t nth) noexcept {
  const YearMonthDay ymd = civil(date);
  if (nth > 0) return (ymd.day - 1) / 7 + 1 == nth;
  return (last_day(ymd.year, ymd.month) - ymd.day) / 7 + 1 == -nth;
}

std::optional<Date> nth_weekday(std::int32_t year, std::int32_t month, std::int32_t weekday, std::int32_t nth) {
  const Date first = make_date(year, month, 1);
  const std::int32_t length = last_day(year, month);
  std::int32_t day = 1 + static_cast<std::int32_t>(floor_mod(weekday - iso_weekday(first), 7));
  if (nth > 0) {
    day += (nth - 1) * 7;
  } else {
    while (day + 7 <= length) day += 7;
    day += (nth + 1) * 7;
  }
  if (day < 1 || day > length) return std::nullopt;
  return make_date(year, month, day);
}

enum class End : std::uint8_t { first, last };

/// The date that a point names in a year; a day that the month does not have is moved to where the range wants it.
std::optional<Date> resolve(const DayPoint& point, std::int32_t year, End end) {
  if (point.easter) return plus(easter(year), point.offset_days);
  if (point.nth != 0) {
    const auto found = nth_weekday(year, point.month, point.weekday, point.nth);
    return found ? std::optional(plus(*found, point.offset_days)) : std::nullopt;
  }
  const std::int32_t length = last_day(year, point.month);
  std::int32_t day = point.day;
  if (day == 0) day = end == End::first ? 1 : length;
  const bool missing = day > length;
  if (missing) day = length;
  const Date date = make_date(year, point.month, day);
  return plus(date, point.offset_days + (missing && end == End::first ? 1 : 0));
}

bool within(const DateRange& range, Date date, Date first, Date last) noexcept {
  return first <= date && date <= last && (date.days - first.days) % range.step == 0;
}

bool matches_single(const DateRange& range, Date date) {
  const std::int32_t year = civil(date).year;
  const DayPoint& point = range.from;
  for (std::int32_t y = year - 1; y <= year + 1; ++y) {
    if (range.for_ever ? y > year || (point.year != 0 && y != point.year) : point.year != 0 && y != point.year)
      continue;
    if (point.day > 0 && !range.for_ever && point.day > last_day(y, point.month)) continue;
    const auto first = resolve(point, y, End::first);
    if (!first) continue;
    if (range.for_ever) {
      const Date until = point.year != 0 ? date : make_date(y, 12, 31);
      if (*first <= date && date <= until) return true;
      continue;
    }
    const auto last = point.day == 0 && point.nth == 0 && !point.easter ? resolve(point, y, End::last) : first;
    if (last && within(range, date, *first, *last)) return true;
  }
  // "2025+ Dec 24": offsets aside, a year far before still counts.
  return range.for_ever && point.year != 0 && point.year < year - 1;
}

/// The last date at or before `end`, or the first at or after `begin`, that a point without a year names.
std::optional<Date> end_after(const DayPoint& to, Date begin, std::int32_t year) {
  if (to.year != 0) return resolve(to, to.year, End::last);
  const auto same = resolve(to, year, End::last);
  if (same && *same >= begin) return same;
  return resolve(to, year + 1, End::last);
}

std::optional<Date> begin_before(const DayPoint& from, Date end, std::int32_t year) {
  const auto same = resolve(from, year, End::first);
  if (same && *same <= end) return same;
  return resolve(from, year - 1, End::first);
}

bool matches_range(const DateRange& range, Date date) {
  const DayPoint& to = *range.to;
  const std::int32_t year = civil(date).year;
  if (range.from.year == 0 && to.year != 0) {
    const auto last = resolve(to, to.year, End::last);
    const auto first = last ? begin_before(range.from, *last, to.year) : std::nullopt;
    return first && within(range, date, *first, *last);
  }
  if (range.from.year != 0) {
    const auto first = resolve(range.from, range.from.year, End::first);
    const auto last = first ? end_after(to, *first, range.from.year) : std::nullopt;
    return last && within(range, date, *first, *last);
  }
  // Each year decides for itself whether the range lies inside it or wraps around its end.
  for (std::int32_t y = year - 1; y <= year + 1; ++y) {
    const auto first = resolve(range.from, y, End::first), last = resolve(to, y, End::last);
    if (!first || !last) continue;
    if (*first <= *last && within(range, date, *first, *last)) return true;
    if (*first <= *last || y != year) continue;
    if (date >= *first) return (date.days - first->days) % range.step == 0;
    if (date <= *last) {
      const auto before = resolve(range.from, y - 1, End::first);
      return !before || (date.days - before->days) % range.step == 0;
    }
  }
  return false;
}

bool matches_days(const DayItem& item, const HoursPlace& place, Date date, std::string& holiday) {
  const Date base = plus(date, -item.offset_days);
  const auto named = [&](std::string_view name) {
    const std::string_view before = item.offset_days == 0 ? "" : item.offset_days > 0 ? "Day after " : "Day before ";
    holiday = std::string(before) + std::string(name);
    return true;
  };
  if (item.kind == DayKind::public_holiday) {
    const char* name = find_holiday(place.country, place.region, base);
    return name != nullptr && named(name);
  }
  if (item.kind == DayKind::school_holiday) {
    for (const SchoolHoliday& span : place.school_holidays) {
      if (span.from <= base && base <= span.to) return named(span.name);
    }
    return false;
  }
  const int weekday = iso_weekday(base);
  const bool in_week =
      item.from <= item.to ? item.from <= weekday && weekday <= item.to : weekday >= item.from || weekday <= item.to;
  if (!in_week) return false;
  return item.nths.empty() ||
         std::any_of(item.nths.begin(), item.nths.end(), [&](std::int32_t nth) { return is_nth(base, nth); });
}

bool matches_group(const Group& group, const HoursPlace& place, Date date, std::string& holiday) {
  const std::int32_t year = civil(date).year;
  for (const YearRange& range : group.years) {
    if (range.from <= year && year <= range.to && (year - range.from) % range.step == 0) return true;
  }
  for (const DateRange& range : group.dates) {
    if (range.to ? matches_range(range, date) : matches_single(range, date)) return true;
  }
  if (!group.weeks.empty()) {
    const std::int32_t week = week_of(date);
    for (const WeekRange& range : group.weeks) {
      if (range.from <= week && week <= range.to && (week - range.from) % range.step == 0) return true;
    }
  }
  // All of them are asked: the last holiday gives the day its name.
  bool any = false;
  for (const DayItem& item : group.days) any = matches_days(item, place, date, holiday) || any;
  return any;
}

}  // namespace

bool matches(const Rule& rule, const HoursPlace& place, Date date, std::string& holiday) {
  holiday.clear();
  return std::all_of(rule.groups.begin(), rule.groups.end(),
                     [&](const Group& group) { return matches_group(group, place, date, holiday); });
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
