// SPDX-License-Identifier: Apache-2.0
// Opening times: examples by hand, and random calendars against a reading of the clock minute by minute.
#include "couvert/calendar.hpp"

#include "couvert/limits.hpp"

#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

constexpr std::int64_t minute_us = 60'000'000;

Instant at(std::string_view text) { return parse_instant(text).value(); }

VenueClock paris() {
  return {"Europe/Paris",
          3600,
          {{at("2024-03-31T01:00:00Z"), 7200},
           {at("2024-10-27T01:00:00Z"), 3600},
           {at("2025-03-30T01:00:00Z"), 7200},
           {at("2025-10-26T01:00:00Z"), 3600}}};
}

TEST(Calendar, EveningWindowRunsPastMidnight) {
  const Calendar bar{{{5, {1320, 1560}}}, {}, {}, {}};  // Friday 22:00 to Saturday 02:00
  const VenueClock clock = paris();
  EXPECT_FALSE(open_at(bar, clock, at("2024-06-07T19:59:59Z")));
  EXPECT_TRUE(open_at(bar, clock, at("2024-06-07T20:00:00Z")));
  EXPECT_TRUE(open_at(bar, clock, at("2024-06-07T23:59:59.999999Z")));
  EXPECT_FALSE(open_at(bar, clock, at("2024-06-08T00:00:00Z")));
  EXPECT_EQ(next_open(bar, clock, at("2024-06-03T00:00:00Z")), at("2024-06-07T20:00:00Z"));
  EXPECT_EQ(closes_at(bar, clock, at("2024-06-07T21:00:00Z")), at("2024-06-08T00:00:00Z"));
  EXPECT_FALSE(closes_at(bar, clock, at("2024-06-08T00:00:00Z")).has_value());
}

TEST(Calendar, SkippedMinutesNeverComeAndRepeatedOnesCountTwice) {
  const Calendar night{{{7, {120, 180}}}, {}, {}, {}};  // Sunday 02:00 to 03:00
  const VenueClock clock = paris();
  EXPECT_TRUE(open_intervals(night, clock, at("2024-03-30T12:00:00Z"), at("2024-03-31T12:00:00Z")).empty());
  const std::vector<Interval> twice{{at("2024-10-27T00:00:00Z"), at("2024-10-27T02:00:00Z")}};
  EXPECT_EQ(open_intervals(night, clock, at("2024-10-26T12:00:00Z"), at("2024-10-27T12:00:00Z")), twice);
  const Calendar half{{{7, {150, 180}}}, {}, {}, {}};  // 02:30 to 03:00: two separate half hours
  const std::vector<Interval> halves{{at("2024-10-27T00:30:00Z"), at("2024-10-27T01:00:00Z")},
                                     {at("2024-10-27T01:30:00Z"), at("2024-10-27T02:00:00Z")}};
  EXPECT_EQ(open_intervals(half, clock, at("2024-10-26T12:00:00Z"), at("2024-10-27T12:00:00Z")), halves);
}

TEST(Calendar, ExceptionReplacesTheWindowsThatBeginOnItsDate) {
  Calendar c{{{1, {1200, 1500}}, {2, {600, 700}}}, {{make_date(2024, 6, 4), {}}}, {}, {}};
  const VenueClock utc;
  // The window of Monday still runs into the closed Tuesday.
  const std::vector<Interval> expected{{at("2024-06-03T20:00:00Z"), at("2024-06-04T01:00:00Z")}};
  EXPECT_EQ(open_intervals(c, utc, at("2024-06-03T00:00:00Z"), at("2024-06-05T00:00:00Z")), expected);
}

TEST(Calendar, AlwaysOpenHasNoCloseAndNeverOpenNoNext) {
  Calendar always;
  for (int day = 1; day <= 7; ++day) always.weekly.push_back({day, {0, 1440}});
  EXPECT_FALSE(closes_at(always, paris(), at("2024-03-30T12:00:00Z")).has_value());
  EXPECT_EQ(next_open(always, paris(), at("2024-03-30T12:00:00Z")), at("2024-03-30T12:00:00Z"));
  const std::vector<Interval> one{{at("2024-03-01T00:00:00Z"), at("2024-04-30T00:00:00Z")}};
  EXPECT_EQ(open_intervals(always, paris(), one[0].begin, one[0].end), one);
  EXPECT_FALSE(next_open(Calendar{}, paris(), at("2024-03-30T12:00:00Z")).has_value());
  EXPECT_FALSE(open_at(Calendar{}, paris(), at("2024-03-30T12:00:00Z")));
}

TEST(Calendar, ExtremeInstantsAreAnsweredToo) {
  const Calendar c{{{1, {0, 1440}}}, {}, {}, {}};
  for (const std::int64_t us : {INT64_MIN, INT64_MIN + 1, std::int64_t{0}, INT64_MAX - 1, INT64_MAX}) {
    (void)open_at(c, paris(), {us});
    (void)closes_at(c, paris(), {us});
    const auto next = next_open(c, paris(), {us});
    if (us == 0) {
      EXPECT_EQ(next, at("1970-01-04T23:00:00Z"));
    }
  }
}

Errc code_of(const Calendar& c, std::string_view path) {
  const Status status = validate(c);
  EXPECT_FALSE(status.ok());
  if (status.ok()) return Errc::internal;
  EXPECT_EQ(status.error().path(), path);
  return status.error().code();
}

TEST(Calendar, ValidationNamesThePlace) {
  EXPECT_TRUE(validate(Calendar{{{1, {0, 1440}}, {7, {1439, 2879}}}, {}, {}, {}}).ok());
  EXPECT_EQ(code_of({{{0, {0, 1}}}, {}, {}, {}}, "/weekly/0/day"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{{1, {0, 1}}, {8, {0, 1}}}, {}, {}, {}}, "/weekly/1/day"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{{1, {-1, 1}}}, {}, {}, {}}, "/weekly/0/open_minute"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{{1, {1440, 1441}}}, {}, {}, {}}, "/weekly/0/open_minute"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{{1, {5, 5}}}, {}, {}, {}}, "/weekly/0/close_minute"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{{1, {5, 1446}}}, {}, {}, {}}, "/weekly/0/close_minute"), Errc::calendar_invalid);
  EXPECT_EQ(code_of({{}, {{Date{3}, {{0, 0}}}}, {}, {}}, "/exceptions/0/windows/0/close_minute"),
            Errc::calendar_invalid);
  EXPECT_EQ(code_of({{}, {{Date{3}, {}}, {Date{2}, {}}, {Date{3}, {}}}, {}, {}}, "/exceptions/2/date"),
            Errc::calendar_invalid);
  EXPECT_EQ(code_of({{}, {}, Date{2}, Date{1}}, "/until"), Errc::calendar_invalid);
  Calendar many;
  many.weekly.assign(limits::calendar_windows + 1, {1, {0, 1}});
  EXPECT_EQ(code_of(many, "/weekly"), Errc::limit_exceeded);
  many = {};
  for (std::size_t i = 0; i <= limits::calendar_exceptions; ++i) {
    many.exceptions.push_back({Date{static_cast<std::int32_t>(i)}, {}});
  }
  EXPECT_EQ(code_of(many, "/exceptions"), Errc::limit_exceeded);
}

// The rule of the header, word by word: what does the wall clock read, and is that minute in a window?
bool reads_inside(const Calendar& c, const VenueClock& clock, Instant t) {
  const LocalTime local = clock.local(t);
  const int minute = local.second / 60;
  for (int back = 0; back <= 1; ++back) {
    const Date begins{local.date.days - back};
    if (c.from && begins < *c.from) continue;
    if (c.until && begins > *c.until) continue;
    std::vector<DayWindow> windows;
    bool replaced = false;
    for (const auto& e : c.exceptions) {
      if (e.date == begins) replaced = true, windows = e.windows;
    }
    for (const auto& w : c.weekly) {
      if (!replaced && w.day == iso_weekday(begins)) windows.push_back(w.window);
    }
    for (const auto& w : windows) {
      const int m = minute + 1440 * back;
      if (w.open_minute <= m && m < w.close_minute) return true;
    }
  }
  return false;
}

struct Random {
  std::mt19937_64 engine;
  int below(int n) { return static_cast<int>(engine() % static_cast<std::uint64_t>(n)); }
  int between(int low, int high) { return low + below(high - low + 1); }
};

DayWindow random_window(Random& r) {
  switch (r.below(6)) {
    case 0: return {0, 1440};
    case 1: {
      const int open = r.below(1440);
      return {open, open + 1440};
    }
    case 2: {
      const int open = r.between(60, 240);
      return {open, open + r.between(1, 90)};
    }
    case 3: {
      const int open = r.between(1200, 1439);
      return {open, open + r.between(1, 420)};
    }
    default: {
      const int open = r.below(1440);
      return {open, open + r.between(1, 1440)};
    }
  }
}

Calendar random_calendar(Random& r, Date around) {
  Calendar c;
  const int windows = r.below(10);
  for (int i = 0; i < windows; ++i) c.weekly.push_back({r.between(1, 7), random_window(r)});
  for (int day = 0; day < 9; ++day) {
    if (r.below(4) != 0) continue;
    DateException e{Date{around.days - 4 + day}, {}};
    for (int n = r.below(3); n > 0; --n) e.windows.push_back(random_window(r));
    c.exceptions.push_back(e);
  }
  if (r.below(4) == 0) c.from = Date{around.days + r.between(-6, 3)};
  if (r.below(4) == 0) c.until = Date{std::max(c.from.value_or(Date{-1'000}).days, around.days + r.between(-3, 6))};
  return c;
}

VenueClock random_clock(Random& r, Instant around) {
  static constexpr int offsets_s[] = {0, 3600, -18'000, 19'800, 20'700, 46'800, -12'600};
  static constexpr int steps_s[] = {3600, -3600, 1800, -1800, 86'340, -7200};
  VenueClock clock;
  clock.initial_offset_s = offsets_s[r.below(7)];
  int offset = clock.initial_offset_s;
  Instant when{around.us - r.below(4 * 1440) * minute_us};
  for (int n = r.below(4); n > 0; --n) {
    offset += steps_s[r.below(6)];
    clock.changes.push_back({when, offset});
    when.us += r.between(1, 4000) * minute_us;
  }
  return clock;
}

// What the minute-by-minute reading gives, over whole minutes: all offsets here are whole minutes.
struct Reading {
  Instant begin;
  std::vector<bool> inside;
  Reading(const Calendar& c, const VenueClock& clock, Instant from, int minutes) : begin(from) {
    for (int i = 0; i < minutes; ++i) inside.push_back(reads_inside(c, clock, {from.us + i * minute_us}));
  }
  std::optional<Instant> first(std::size_t from, bool wanted, std::size_t limit) const {
    for (std::size_t i = from; i < std::min(limit, inside.size()); ++i) {
      if (inside[i] == wanted) return Instant{begin.us + static_cast<std::int64_t>(i) * minute_us};
    }
    return std::nullopt;
  }
  std::vector<Interval> intervals() const {
    std::vector<Interval> found;
    for (std::size_t i = 0; i < inside.size(); ++i) {
      const Instant t{begin.us + static_cast<std::int64_t>(i) * minute_us};
      if (!inside[i]) continue;
      if (i > 0 && inside[i - 1]) {
        found.back().end = t + Duration::minutes(1);
      } else {
        found.push_back({t, t + Duration::minutes(1)});
      }
    }
    return found;
  }
};

TEST(CalendarProperty, EqualsTheMinuteByMinuteReading) {
  Random r{std::mt19937_64(20'240'331)};
  constexpr int days = 7, minutes = days * 1440, horizon = 3;
  for (int round = 0; round < 400; ++round) {
    const Instant around{at("2024-03-31T00:00:00Z").us + r.below(2'000) * 1440 * minute_us};
    const VenueClock clock = random_clock(r, around);
    const Calendar c = random_calendar(r, clock.local(around).date);
    ASSERT_TRUE(validate(c).ok());
    const Instant begin{around.us - 3 * 1440 * minute_us + r.below(1440) * minute_us};
    const Reading reading(c, clock, begin, minutes);
    ASSERT_EQ(open_intervals(c, clock, begin, begin + Duration::minutes(minutes)), reading.intervals()) << round;
    for (int probe = 0; probe < 60; ++probe) {
      const auto i = static_cast<std::size_t>(r.below((days - horizon) * 1440));
      const Instant t{begin.us + static_cast<std::int64_t>(i) * minute_us};
      const std::size_t limit = i + horizon * 1440;
      ASSERT_EQ(open_at(c, clock, t), reading.inside[i]) << round;
      ASSERT_EQ(open_at(c, clock, t + Duration{minute_us - 1}), reading.inside[i]) << round;
      ASSERT_EQ(next_open(c, clock, t, horizon), reading.first(i, true, limit)) << round;
      const auto close = reading.inside[i] ? reading.first(i, false, limit) : std::nullopt;
      ASSERT_EQ(closes_at(c, clock, t, horizon), close) << round;
    }
  }
}

TEST(CalendarProperty, InsideAMinuteTheAnswerStartsAtTheInstantItself) {
  const Calendar c{{{1, {600, 700}}}, {}, {}, {}};
  const Instant t = at("2024-06-03T10:00:30.25Z");
  EXPECT_EQ(next_open(c, VenueClock{}, t), t);
  EXPECT_EQ(closes_at(c, VenueClock{}, t), at("2024-06-03T11:40:00Z"));
}

}  // namespace
