// SPDX-License-Identifier: Apache-2.0
// Hours and calendars against a reading minute by minute, a year in each of many zones.
#include "couvert/calendar.hpp"
#include "couvert/hours.hpp"
#include "couvert/house.hpp"

#include <algorithm>
#include <cstdio>
#include <set>

#include <gtest/gtest.h>

#include "random_values.hpp"

namespace {

using namespace couvert;
using couvert::testing::Random;

constexpr std::int64_t minute_us = 60'000'000;

struct Zone {
  const char* name;
  const char* country;
};

// Whole, half and quarter hours, both hemispheres, a change of thirty minutes, one that knows summer only outside a
// month of fasting, and one on the other side of the date line.
constexpr Zone zones[] = {{"Europe/Paris", "FR"},        {"Europe/London", "GB"},      {"America/New_York", "US"},
                          {"America/Sao_Paulo", "BR"},   {"Asia/Tokyo", "JP"},         {"Africa/Tunis", "TN"},
                          {"Australia/Lord_Howe", "AU"}, {"Australia/Adelaide", "AU"}, {"Africa/Casablanca", "MA"},
                          {"Pacific/Apia", ""},          {"Asia/Kathmandu", ""},       {"America/St_Johns", "CA"}};

VenueClock clock_of(const char* zone) {
  auto clock = clock_for_zone(zone, parse_instant("2024-12-01T00:00:00Z").value(),
                              parse_instant("2026-02-01T00:00:00Z").value());
  EXPECT_TRUE(clock.ok()) << zone;
  return clock ? *clock : VenueClock{};
}

/// What the wall clock reads, found without the functions under test: the offset is searched from the first on.
struct Wall {
  std::int32_t day = 0, minute = 0;
};
Wall wall_of(const VenueClock& clock, std::int64_t minute) {
  std::int64_t offset_s = clock.initial_offset_s;
  for (const OffsetChange& change : clock.changes) {
    if (change.at.us <= minute * minute_us) offset_s = change.offset_s;
  }
  const std::int64_t local = minute + offset_s / 60;
  std::int64_t day = local / 1'440, rest = local % 1'440;
  if (rest < 0) {
    --day;
    rest += 1'440;
  }
  return {static_cast<std::int32_t>(day), static_cast<std::int32_t>(rest)};
}

bool inside(const Calendar& calendar, Wall wall) {
  for (const std::int32_t back : {0, 1}) {
    const std::int32_t day = wall.day - back, minute = wall.minute + back * 1'440;
    if (calendar.from && day < calendar.from->days) continue;
    if (calendar.until && day > calendar.until->days) continue;
    const auto exception = std::find_if(calendar.exceptions.begin(), calendar.exceptions.end(),
                                        [&](const DateException& each) { return each.date.days == day; });
    if (exception != calendar.exceptions.end()) {
      for (const DayWindow& window : exception->windows) {
        if (window.open_minute <= minute && minute < window.close_minute) return true;
      }
      continue;
    }
    const int weekday = ((day + 3) % 7 + 7) % 7 + 1;
    for (const WeeklyWindow& weekly : calendar.weekly) {
      if (weekly.day == weekday && weekly.window.open_minute <= minute && minute < weekly.window.close_minute)
        return true;
    }
  }
  return false;
}

Calendar year_calendar(Random& random) {
  Calendar calendar;
  for (int day = 1; day <= 7; ++day) {
    if (random.chance(15)) calendar.weekly.push_back({day, {0, 1'440}});  // 24 hours
    for (std::size_t n = random.below(3); n > 0; --n) {
      const std::int32_t open = random.small(0, 95) * 15;
      calendar.weekly.push_back({day, {open, open + random.small(1, 96) * 15}});
    }
  }
  std::set<std::int32_t> dates;
  for (std::size_t n = random.below(40); n > 0; --n) dates.insert(make_date(2025, 1, 1).days + random.small(-2, 366));
  for (const std::int32_t day : dates) {
    DateException exception{Date{day}, {}};
    if (random.chance(60)) exception.windows.push_back({random.small(0, 1'439), 1'440});
    if (random.chance(30)) exception.windows.push_back({1'380, 1'380 + random.small(1, 1'440)});
    calendar.exceptions.push_back(std::move(exception));
  }
  return calendar;
}

TEST(HoursOracle, CalendarsEqualEveryMinuteOfAYear_A11) {
  Random random(11);
  const std::int64_t first = parse_instant("2025-01-01T00:00:00Z")->us / minute_us;
  const std::int64_t last = parse_instant("2026-01-01T00:00:00Z")->us / minute_us;
  for (const Zone& zone : zones) {
    const VenueClock clock = clock_of(zone.name);
    const Calendar calendar = year_calendar(random);
    ASSERT_TRUE(validate(calendar).ok());
    std::vector<Interval> expected;
    for (std::int64_t minute = first; minute < last; ++minute) {
      if (!inside(calendar, wall_of(clock, minute))) continue;
      const Instant begin{minute * minute_us}, end{(minute + 1) * minute_us};
      if (!expected.empty() && expected.back().end == begin) {
        expected.back().end = end;
      } else {
        expected.push_back({begin, end});
      }
    }
    EXPECT_EQ(open_intervals(calendar, clock, {first * minute_us}, {last * minute_us}), expected) << zone.name;
  }
}

/// Rules in the words of the test: written out as text, and painted minute by minute, each by its own code.
struct OracleRule {
  std::set<int> weekdays;  // empty: none named
  int first_month = 0, last_month = 0;
  int nth = 0;  // of the weekday
  bool holidays = false;
  std::int32_t open = 0, close = 0;  // 0, 0: the whole day
  bool off = false, additional = false;

  std::string text() const {
    static constexpr const char* days[] = {"", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    static constexpr const char* months[] = {"",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::string out;
    if (first_month > 0) out += std::string(months[first_month]) + "-" + months[last_month];
    std::string list = holidays ? "PH" : "";
    for (const int day : weekdays) {
      list += (list.empty() ? "" : ",") + std::string(days[day]) + (nth != 0 ? "[" + std::to_string(nth) + "]" : "");
    }
    if (!list.empty()) out += (out.empty() ? "" : " ") + list;
    if (close > 0) {
      char times[32];
      std::snprintf(times, sizeof times, "%s%02d:%02d-%02d:%02d", out.empty() ? "" : " ", open / 60, open % 60,
                    close / 60, close % 60);
      out += times;
    }
    if (off) out += out.empty() ? "off" : " off";
    return out.empty() ? "open" : out;
  }

  bool names_days() const { return !weekdays.empty() || first_month > 0 || holidays; }

  bool on(std::int32_t day, const std::set<std::int32_t>& feasts) const {
    const YearMonthDay date = civil(Date{day});
    if (first_month > 0) {
      const bool within = first_month <= last_month ? first_month <= date.month && date.month <= last_month
                                                    : date.month >= first_month || date.month <= last_month;
      if (!within) return false;
    }
    if (weekdays.empty() && !holidays) return true;
    if (holidays && feasts.count(day) > 0) return true;
    const int weekday = ((day + 3) % 7 + 7) % 7 + 1;
    if (weekdays.count(weekday) == 0) return false;
    if (nth == 0) return true;
    int seen = 0;  // counted along the month, from its end when nth is negative
    for (std::int32_t other = day; civil(Date{other}).month == date.month; other -= nth > 0 ? 7 : -7) ++seen;
    return seen == std::abs(nth);
  }
};

std::vector<OracleRule> random_rules(Random& random) {
  std::vector<OracleRule> rules;
  for (std::size_t n = 1 + random.below(4); n > 0; --n) {
    OracleRule rule;
    if (random.chance(80)) {
      for (int day = 1; day <= 7; ++day) {
        if (random.chance(45)) rule.weekdays.insert(day);
      }
    }
    if (random.chance(25)) {
      rule.first_month = random.small(1, 12);
      rule.last_month = random.small(1, 12);
      if (rule.last_month == rule.first_month) rule.first_month = rule.last_month = 0;
    }
    if (!rule.weekdays.empty() && random.chance(20))
      rule.nth = random.chance(50) ? random.small(1, 5) : -random.small(1, 5);
    rule.holidays = random.chance(20);
    rule.off = random.chance(20);
    if (random.chance(85)) {
      rule.open = random.small(0, 95) * 15;
      rule.close = std::min(rule.open + random.small(1, 95) * 15, 2'880);
    } else if (!rule.names_days()) {
      rule.weekdays = {3};
    }
    rule.additional = !rules.empty() && !rule.off && rule.names_days() && rules.back().close > 0 && random.chance(30);
    rules.push_back(rule);
  }
  return rules;
}

/// Whether the minute is open: the last rule that speaks of it decides, from the last one that took the day over.
bool oracle_open(const std::vector<OracleRule>& rules, Wall wall, const std::set<std::int32_t>& feasts) {
  bool open = false;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const OracleRule& rule = rules[i];
    const auto covers = [&](std::int32_t minute) {
      return rule.close == 0 ? minute < 1'440 : rule.open <= minute && minute < rule.close;
    };
    if (rule.on(wall.day, feasts)) {
      const bool takes_over = rule.names_days() || (i > 0 && !rules[i - 1].names_days());
      if (!rule.off && !rule.additional && takes_over) open = false;
      if (covers(wall.minute)) open = !rule.off;
    }
    if (rule.close > 0 && rule.on(wall.day - 1, feasts) && covers(wall.minute + 1'440)) open = !rule.off;
  }
  return open;
}

TEST(HoursOracle, TextsEqualEveryMinuteOfAYear_A11_A13) {
  Random random(13);
  const std::int64_t first = parse_instant("2025-01-01T00:00:00Z")->us / minute_us;
  const std::int64_t last = parse_instant("2026-01-01T00:00:00Z")->us / minute_us;
  for (const Zone& zone : zones) {
    const VenueClock clock = clock_of(zone.name);
    HoursPlace place;
    place.country = zone.country;
    std::set<std::int32_t> feasts;
    for (std::int32_t day = make_date(2024, 12, 25).days; day < make_date(2026, 1, 10).days; ++day) {
      if (!public_holiday(zone.country, "", Date{day}).empty()) feasts.insert(day);
    }
    for (int round = 0; round < 4; ++round) {
      const std::vector<OracleRule> rules = random_rules(random);
      std::string text;
      for (const OracleRule& rule : rules) text += (text.empty() ? "" : rule.additional ? ", " : "; ") + rule.text();
      const auto hours = OpeningHours::parse(text, {false, HoursTimes::automatic, {}});
      ASSERT_TRUE(hours.ok()) << text << ": " << hours.error().message();
      std::vector<HoursInterval> found = hours_intervals(*hours, place, clock, {first * minute_us}, {last * minute_us});
      std::size_t at = 0;
      for (std::int64_t minute = first; minute < last; ++minute) {
        const Instant t{minute * minute_us};
        while (at < found.size() && found[at].end <= t) ++at;
        const bool ours = at < found.size() && found[at].begin <= t;
        ASSERT_EQ(ours, oracle_open(rules, wall_of(clock, minute), feasts))
            << zone.name << " " << instant_text(t) << " " << text;
      }
    }
  }
}

TEST(HoursOracle, ConvertedCalendarsEqualEveryMinuteOfAYear_A11) {
  Random random(17);
  for (const Zone& zone : zones) {
    const VenueClock clock = clock_of(zone.name);
    HoursPlace place;
    place.country = zone.country;
    const std::vector<OracleRule> rules = random_rules(random);
    std::string text;
    for (const OracleRule& rule : rules) text += (text.empty() ? "" : rule.additional ? ", " : "; ") + rule.text();
    const auto hours = OpeningHours::parse(text);
    ASSERT_TRUE(hours.ok());
    const auto converted = to_calendar(*hours, place, make_date(2025, 1, 1), make_date(2025, 12, 31));
    ASSERT_TRUE(converted.ok()) << text;
    const Instant begin = parse_instant("2025-01-02T00:00:00Z").value(),
                  end = parse_instant("2025-12-30T00:00:00Z").value();
    std::vector<Interval> spans;
    for (const HoursInterval& each : hours_intervals(*hours, place, clock, begin, end)) {
      if (!spans.empty() && spans.back().end == each.begin) {
        spans.back().end = each.end;
      } else {
        spans.push_back({each.begin, each.end});
      }
    }
    EXPECT_EQ(open_intervals(converted->calendar, clock, begin, end), spans) << zone.name << " " << text;
  }
}

}  // namespace
