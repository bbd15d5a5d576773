// SPDX-License-Identifier: Apache-2.0
// Reading and evaluating opening hours.
#include "couvert/hours.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;

Instant at(const char* text) {
  auto t = parse_instant(std::string(text) + ":00Z");
  EXPECT_TRUE(t.ok()) << text;
  return t.value_or(Instant{});
}

OpeningHours read(const char* text, const HoursReading& reading = {}) {
  auto hours = OpeningHours::parse(text, reading);
  EXPECT_TRUE(hours.ok()) << text << ": " << (hours ? "" : hours.error().message());
  return hours ? *hours : *OpeningHours::parse("off");
}

/// "2026-03-02T12:00/14:00 …" of one week of UTC, states and comments where they are not open and none.
std::string week(const char* text, const char* from = "2026-03-02T00:00", const HoursPlace& place = {}) {
  const Instant begin = at(from);
  std::string out;
  for (const HoursInterval& found :
       hours_intervals(read(text), place, {}, begin, begin + Duration::minutes(7 * 1'440))) {
    out += (out.empty() ? "" : " ") + instant_text(found.begin).substr(5, 11) + "/" +
           instant_text(found.end).substr(5, 11);
    if (found.state == HoursState::unknown) out += "?";
    if (!found.comment.empty()) out += "[" + found.comment + "]";
  }
  return out;
}

TEST(Hours, RulesReplaceAddAndFill_A11) {
  EXPECT_EQ(week("Mo-Tu 10:00-16:00; Tu 12:00-18:00"), "03-02T10:00/03-02T16:00 03-03T12:00/03-03T18:00");
  EXPECT_EQ(week("Mo-Tu 10:00-16:00, Tu 12:00-18:00"), "03-02T10:00/03-02T16:00 03-03T10:00/03-03T18:00");
  EXPECT_EQ(week("Mo 10:00-12:00 || Mo 09:00-13:00 unknown \"call\""),
            "03-02T09:00/03-02T10:00?[call] 03-02T10:00/03-02T12:00 03-02T12:00/03-02T13:00?[call]");
  EXPECT_EQ(week("Mo 10:00-16:00; Mo 12:00-13:00 off"), "03-02T10:00/03-02T12:00 03-02T13:00/03-02T16:00");
}

TEST(Hours, PastMidnightUntilTheNextDaysRule) {
  EXPECT_EQ(week("Fr 22:00-02:00"), "03-06T22:00/03-07T02:00");
  EXPECT_EQ(week("Fr 22:00-02:00; Sa 12:00-14:00"), "03-06T22:00/03-07T00:00 03-07T12:00/03-07T14:00");
  EXPECT_EQ(week("Fr 22:00-02:00, Sa 12:00-14:00"), "03-06T22:00/03-07T02:00 03-07T12:00/03-07T14:00");
  EXPECT_EQ(week("Fr 22:00-26:00"), week("Fr 22:00-02:00"));
}

TEST(Hours, NthWeekdaysSeasonsAndWeeks_A13) {
  EXPECT_EQ(week("Mo[1] 17:00-19:00"), "03-02T17:00/03-02T19:00");
  EXPECT_EQ(week("Mo[2] 17:00-19:00"), "");
  EXPECT_EQ(week("Mo[-5] 17:00-19:00"), "03-02T17:00/03-02T19:00");
  EXPECT_EQ(week("week 10 We 17:00-19:00"), "03-04T17:00/03-04T19:00");
  EXPECT_EQ(week("week 11 We 17:00-19:00"), "");
  EXPECT_EQ(week("Dec 15-Mar 03: 17:00-19:00"), "03-02T17:00/03-02T19:00 03-03T17:00/03-03T19:00");
  EXPECT_EQ(week("2026-2027 Mar Th 17:00-19:00; 2026 Mar 05 off"), "");
}

TEST(Hours, HolidaysOfThePlace) {
  HoursPlace france;
  france.country = "FR";
  EXPECT_EQ(week("Mo-We 12:00-14:00; PH off", "2026-07-13T00:00", france),
            "07-13T12:00/07-13T14:00 07-15T12:00/07-15T14:00");
  EXPECT_EQ(public_holiday("fr", "", make_date(2026, 4, 3)), "");
  EXPECT_EQ(public_holiday("fr", "Moselle", make_date(2026, 4, 3)), "Vendredi saint");
  EXPECT_EQ(public_holiday("GB", "", make_date(2026, 12, 28)), "Boxing Day");
  EXPECT_EQ(public_holiday("jp", "", make_date(2026, 5, 6)), "憲法記念日");
  EXPECT_EQ(public_holiday("xx", "", make_date(2026, 1, 1)), "");
  HoursPlace nowhere;
  nowhere.country = "xx";
  EXPECT_EQ(check_place(read("PH off"), nowhere).error().code(), Errc::holidays_unknown);
  EXPECT_TRUE(check_place(read("Mo off"), nowhere).ok());
}

TEST(Hours, EasterOfTheGregorianCalendar) {
  EXPECT_EQ(easter(2024), make_date(2024, 3, 31));
  EXPECT_EQ(easter(2025), make_date(2025, 4, 20));
  EXPECT_EQ(easter(2038), make_date(2038, 4, 25));
  EXPECT_EQ(easter(1818), make_date(1818, 3, 22));
}

TEST(Hours, OpenEndsAreUnknown) {
  EXPECT_EQ(week("Mo 18:00+"), "03-02T18:00/03-03T04:00?[Open end: the closing time is a guess.]");
  EXPECT_EQ(week("Mo 18:00-22:00+ \"until the last guest\""), "03-02T18:00/03-03T06:00?[until the last guest]");
}

TEST(Hours, ErrorsNameTheirColumn) {
  const auto column = [](const char* text, const HoursReading& reading = {}) {
    const auto hours = OpeningHours::parse(text, reading);
    if (hours.ok()) return std::string("read");
    EXPECT_EQ(hours.error().code(), Errc::hours_syntax);
    return std::string(hours.error().details_json());
  };
  EXPECT_EQ(column(""), "{\"column\":1}");
  EXPECT_EQ(column("Mo 10:00-12:00; Xy 10:00-12:00"), "{\"column\":17}");
  EXPECT_EQ(column("Ferié 10:00-99:00"), "{\"column\":1}");
  EXPECT_EQ(column("Mo 10:00-12:00 \"é"), "{\"column\":16}");
  EXPECT_EQ(column("mo 9:00-12:00"), "read");
  EXPECT_EQ(column("mo 9:00-12:00", {false, HoursTimes::automatic, {}}), "{\"column\":1}");
  EXPECT_EQ(column("\xff"), "{\"column\":1}");
  EXPECT_EQ(OpeningHours::parse(std::string(5'000, 'x')).error().code(), Errc::limit_exceeded);
}

TEST(Hours, LenientReadingWarns) {
  const OpeningHours hours = read("Montags 9-12 Uhr; 1pm till 5pm");
  ASSERT_FALSE(hours.warnings().empty());
  EXPECT_EQ(hours.warnings().front(), (HoursWarning{1, "hours.spelling", "another spelling: montags"}));
  EXPECT_TRUE(read("Mo-Fr 09:00-12:00; PH off").warnings().empty());
}

TEST(Hours, NextChange) {
  const OpeningHours hours = read("Mo 10:00-12:00; Tu off \"rest\"");
  const Instant far = at("2027-01-01T00:00");
  EXPECT_EQ(next_change(hours, {}, {}, at("2026-03-02T09:00"), far), at("2026-03-02T10:00"));
  EXPECT_EQ(next_change(hours, {}, {}, at("2026-03-02T11:00"), far), at("2026-03-02T12:00"));
  EXPECT_EQ(next_change(hours, {}, {}, at("2026-03-02T12:00"), far), at("2026-03-09T10:00"));
  EXPECT_EQ(next_change(read("24/7"), {}, {}, at("2026-03-02T12:00"), far), std::nullopt);
}

TEST(Hours, BecomeACalendar_A11) {
  HoursPlace france;
  france.country = "FR";
  const Date first = make_date(2026, 1, 1), last = make_date(2026, 12, 31);
  const OpeningHours hours = read("Tu-Sa 12:00-14:00,19:00-26:00; Aug off; PH off, Dec 24 12:00-14:00 unknown \"ask\"");
  const auto converted = to_calendar(hours, france, first, last);
  ASSERT_TRUE(converted.ok());
  EXPECT_EQ(converted->calendar.weekly.size(), 10u);
  EXPECT_FALSE(converted->approximated.empty());
  VenueClock clock;
  for (Instant t = at("2026-01-01T00:30"); t < at("2027-01-01T00:00"); t = t + Duration::minutes(30)) {
    const bool open = hours_at(hours, france, clock, t).state == HoursState::open;
    ASSERT_EQ(open_at(converted->calendar, clock, t), open) << instant_text(t);
  }
  EXPECT_EQ(to_calendar(hours, france, last, first).error().code(), Errc::limit_exceeded);
}

}  // namespace
