// SPDX-License-Identifier: Apache-2.0
// Public holidays by country as rules: fixed dates, days around Easter, nth weekdays, moon dates, substitute days.
#include "core/floor.hpp"
#include "hours/model.hpp"
#include "hours/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

enum class Base : std::uint8_t {
  fixed,     // month, day
  easter,    // value: days after Easter Sunday
  nth,       // month, weekday `day`, value: which one, from the end when negative
  from_day,  // the first weekday `value` at or after month, day
  hijri,     // month and day of the tabular Islamic calendar, within a day of what is announced
  vernal,    // the equinoxes, for Japan
  autumnal
};

/// What happens when the day falls on a weekend or beside another.
enum class Move : std::uint8_t {
  none,
  monday_too,      // Saturday or Sunday: the following Monday as well
  monday_instead,  // Saturday or Sunday: the following Monday
  sunday_back,     // Sunday: the Saturday before
  pair,            // Saturday or Sunday: two days later as well; for Christmas before Boxing Day
  pair_second,     // Saturday: Monday as well; Sunday: Tuesday … of the second day of such a pair: Monday
  next_working,    // Sunday: the next day that is no holiday, as well (Japan)
  long_weekend     // Tuesday and Wednesday: Monday before; Thursday and Friday: Monday after (Argentina)
};

struct HolidayRule {
  const char* country;
  const char* name;
  Base base = Base::fixed;
  std::int32_t month = 0, day = 0, value = 0;
  const char* regions = "";  // lower case, between bars; empty: everywhere
  Move move = Move::none;
  std::int32_t since = 0, until = 9'999;
  std::int32_t every = 1;  // years: 2 for even ones
};

// The names are those used in the country; where it has several languages, the one of most of its people.
constexpr HolidayRule rules[] = {
#include "hours/holidays.inc"
};

Date hijri(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  // Thirty-year cycle of 10,631 days; months of 30 and 29 days in turn; counted from 622-07-19 (Gregorian).
  constexpr std::int32_t epoch_days = -492'148;
  const std::int32_t days = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day - 1;
  return {epoch_days + days};
}

/// 1980 to 2099.
std::int32_t equinox_day(std::int64_t base_millionths, std::int32_t year) noexcept {
  const std::int64_t since = year - 1'980;
  return static_cast<std::int32_t>((base_millionths + 242'194 * since) / 1'000'000 - since / 4);
}

Date nth_of(std::int32_t year, std::int32_t month, std::int32_t weekday, std::int32_t nth) noexcept {
  if (nth > 0) {
    const Date first = make_date(year, month, 1);
    return {first.days + static_cast<std::int32_t>(floor_mod(weekday - iso_weekday(first), 7)) + (nth - 1) * 7};
  }
  const Date after = month == 12 ? make_date(year + 1, 1, 1) : make_date(year, month + 1, 1);
  const Date last{after.days - 1};
  return {last.days - static_cast<std::int32_t>(floor_mod(iso_weekday(last) - weekday, 7)) + (nth + 1) * 7};
}

bool falls_on(const HolidayRule& rule, std::int32_t year, Date date) noexcept {
  switch (rule.base) {
    case Base::fixed: return date == make_date(year, rule.month, rule.day);
    case Base::easter: return date.days == easter(year).days + rule.value;
    case Base::nth: return date == nth_of(year, rule.month, rule.day, rule.value);
    case Base::from_day: {
      const Date first = make_date(year, rule.month, rule.day);
      return date.days == first.days + floor_mod(rule.value - iso_weekday(first), 7);
    }
    case Base::hijri: {
      const std::int32_t lunar = (year - 622) * 33 / 32;
      for (std::int32_t y = lunar - 1; y <= lunar + 2; ++y) {
        if (hijri(y, rule.month, rule.day).days + rule.value == date.days) return true;
      }
      return false;
    }
    case Base::vernal: return date == make_date(year, 3, equinox_day(20'843'100, year));
    case Base::autumnal: return date == make_date(year, 9, equinox_day(23'248'800, year));
  }
  return false;
}

bool in_region(const HolidayRule& rule, std::string_view region) noexcept {
  const std::string_view list = rule.regions;
  if (list.empty()) return true;
  if (region.empty()) return list.substr(0, 2) == "||";  // also where no region is named
  for (std::size_t at = list.find(region); at != std::string_view::npos; at = list.find(region, at + 1)) {
    const bool begins = at > 0 && list[at - 1] == '|';
    const std::size_t end = at + region.size();
    if (begins && end < list.size() && list[end] == '|') return true;
  }
  return false;
}

bool holds_in(const HolidayRule& rule, std::int32_t year) noexcept {
  return rule.since <= year && year <= rule.until && year % rule.every == 0;
}

class Finder {
 public:
  Finder(std::string_view country, std::string_view region) : country_(country), region_(region) {}

  const char* find(Date date) const noexcept {
    if (const char* name = find(date, false)) return name;
    return find(date, true);
  }

 private:
  const char* find(Date date, bool substitutes) const noexcept {
    const std::int32_t year = civil(date).year;
    for (const HolidayRule& rule : rules) {
      if (country_ != rule.country || !in_region(rule, region_) || !holds_in(rule, year)) continue;
      if (substitutes ? substitute(rule, year, date) : actual(rule, year, date)) return rule.name;
    }
    return nullptr;
  }

  bool actual(const HolidayRule& rule, std::int32_t year, Date date) const noexcept {
    const int weekday = iso_weekday(date);
    switch (rule.move) {
      case Move::monday_instead:
        if (weekday == 1) return falls_on(rule, year, date) || back(rule, year, date, 1) || back(rule, year, date, 2);
        return weekday < 6 && falls_on(rule, year, date);
      case Move::sunday_back:
        return (weekday != 7 && falls_on(rule, year, date)) || (weekday == 6 && falls_on(rule, year, {date.days + 1}));
      case Move::long_weekend: return long_weekend(rule, year, date);
      default: return falls_on(rule, year, date);
    }
  }

  static bool back(const HolidayRule& rule, std::int32_t year, Date date, std::int32_t days) noexcept {
    return falls_on(rule, year, {date.days - days});
  }

  // The holiday of June 17 stays where it is when it would meet that of June 20.
  static bool long_weekend(const HolidayRule& rule, std::int32_t year, Date date) noexcept {
    const int weekday = iso_weekday(date);
    const bool held_fast = rule.month == 6 && rule.day == 17 && iso_weekday(make_date(year, 6, 20)) == 1;
    if (held_fast) return falls_on(rule, year, date);
    if (weekday == 1) {
      for (const std::int32_t days : {-2, -1, 0, 3, 4}) {
        if (back(rule, year, date, days)) return true;
      }
      return false;
    }
    return weekday >= 6 && falls_on(rule, year, date);
  }

  bool substitute(const HolidayRule& rule, std::int32_t year, Date date) const noexcept {
    const int weekday = iso_weekday(date);
    switch (rule.move) {
      case Move::monday_too: return weekday == 1 && (back(rule, year, date, 1) || back(rule, year, date, 2));
      case Move::pair: return (weekday == 1 || weekday == 2) && back(rule, year, date, 2);
      case Move::pair_second: return (weekday == 1 || weekday == 2) && back(rule, year, date, 2);
      case Move::next_working: {
        std::int32_t days = 1;
        while (days < 7 && iso_weekday({date.days - days}) != 7) {
          if (find({date.days - days}, false) == nullptr) return false;
          ++days;
        }
        return days < 7 && weekday != 7 && back(rule, year, date, days);
      }
      default: return false;
    }
  }

  std::string_view country_, region_;
};

}  // namespace

const char* find_holiday(std::string_view country, std::string_view region, Date date) noexcept {
  if (country.size() != 2) return nullptr;
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const std::array<char, 2> code = {letter(country[0]), letter(country[1])};
  const std::string_view lower_code(code.data(), code.size());
  if (region.empty()) return Finder(lower_code, {}).find(date);
  return Finder(lower_code, lower(region)).find(date);
}

}  // namespace detail

std::string_view public_holiday(std::string_view country, std::string_view region, Date date) noexcept {
  const char* name = detail::find_holiday(country, region, date);
  return name == nullptr ? std::string_view() : std::string_view(name);
}

bool knows_holidays(std::string_view country) noexcept {
  const std::string code = detail::lower(country);
  return std::any_of(std::begin(detail::rules), std::end(detail::rules),
                     [&](const detail::HolidayRule& rule) { return code == rule.country; });
}

}  // namespace v0
}  // namespace couvert
