// SPDX-License-Identifier: Apache-2.0
// Instants, dates and venue clocks.
#include "couvert/time.hpp"

#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

std::int64_t us_of(std::string_view text) {
  const auto t = parse_instant(text);
  EXPECT_TRUE(t.ok()) << text;
  return t.ok() ? t->us : -1;
}

TEST(Instant, ReadsEveryFormOfRfc3339) {
  EXPECT_EQ(us_of("1970-01-01T00:00:00Z"), 0);
  EXPECT_EQ(us_of("1985-04-12T23:20:50.52Z"), 482'196'050'520'000);
  EXPECT_EQ(us_of("1996-12-19T16:39:57-08:00"), us_of("1996-12-20T00:39:57Z"));
  EXPECT_EQ(us_of("2024-01-01T12:00:27.87+00:20"), us_of("2024-01-01T11:40:27.870Z"));
}

TEST(Instant, LowerCaseLettersAndFractions) {
  EXPECT_EQ(us_of("2024-02-29t12:00:00z"), us_of("2024-02-29T12:00:00Z"));
  EXPECT_EQ(us_of("2024-02-29T12:00:00.000001Z") - us_of("2024-02-29T12:00:00Z"), 1);
  EXPECT_EQ(us_of("2024-02-29T12:00:00.1Z") - us_of("2024-02-29T12:00:00Z"), 100'000);
  EXPECT_EQ(us_of("2024-02-29T12:00:00-00:00"), us_of("2024-02-29T12:00:00Z"));
  EXPECT_EQ(us_of("2024-02-29T00:00:00+23:59"), us_of("2024-02-28T00:01:00Z"));
}

TEST(Instant, RefusesWhatIsNotOne) {
  for (const char* text : {"",
                           "2024",
                           "2024-01-01",
                           "2024-01-01T00:00:00",
                           "2024-01-01 00:00:00Z",
                           "2024-01-01T00:00Z",
                           "2024-13-01T00:00:00Z",
                           "2024-00-01T00:00:00Z",
                           "2024-01-00T00:00:00Z",
                           "2024-01-32T00:00:00Z",
                           "2023-02-29T00:00:00Z",
                           "1900-02-29T00:00:00Z",
                           "2024-04-31T00:00:00Z",
                           "2024-01-01T24:00:00Z",
                           "2024-01-01T00:60:00Z",
                           "2016-12-31T23:59:60Z",
                           "2024-01-01T00:00:00.Z",
                           "2024-01-01T00:00:00,5Z",
                           "2024-01-01T00:00:00.1234567Z",
                           "2024-01-01T00:00:00+24:00",
                           "2024-01-01T00:00:00-24:00",
                           "2024-01-01T00:00:00+01:60",
                           "2024-01-01T00:00:00+0100",
                           "2024-01-01T00:00:00+01",
                           "+2024-01-01T00:00:00Z",
                           "2024-01-01T00:00:00ZZ",
                           " 2024-01-01T00:00:00Z",
                           "2024-01-01T00:00:00Z ",
                           "2024-1-01T00:00:00Z",
                           "12024-01-01T00:00:00Z",
                           "2024-01-01T-1:00:00Z",
                           "2024/01/01T00:00:00Z"}) {
    const auto t = parse_instant(text);
    ASSERT_FALSE(t.ok()) << text;
    EXPECT_EQ(t.error().code(), Errc::time_format) << text;
  }
}

TEST(Instant, RangeIsTheYears1970To9999InUtc) {
  for (const char* text : {"1969-12-31T23:59:59.999999Z", "1970-01-01T00:59:59+01:00", "0000-01-01T00:00:00Z",
                           "9999-12-31T23:59:59-00:01"}) {
    const auto t = parse_instant(text);
    ASSERT_FALSE(t.ok()) << text;
    EXPECT_EQ(t.error().code(), Errc::time_range) << text;
  }
  EXPECT_EQ(us_of("1969-12-31T23:00:00-01:00"), 0);
  EXPECT_EQ(us_of("9999-12-31T23:59:59.999999Z"), 253'402'300'799'999'999);
}

TEST(Instant, TextIsCanonicalAndReadsBack) {
  EXPECT_EQ(instant_text({0}), "1970-01-01T00:00:00Z");
  EXPECT_EQ(instant_text({1}), "1970-01-01T00:00:00.000001Z");
  EXPECT_EQ(instant_text({500'000}), "1970-01-01T00:00:00.5Z");
  EXPECT_EQ(instant_text({-1}), "1969-12-31T23:59:59.999999Z");
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const Instant t{static_cast<std::int64_t>(random() % 253'402'300'800'000'000U)};
    const auto back = parse_instant(instant_text(t));
    ASSERT_TRUE(back.ok()) << instant_text(t);
    ASSERT_EQ(back->us, t.us);
  }
}

TEST(Date, EveryDayOfNineCenturiesFollowsTheOneBefore) {
  int year = 1599, month = 12, day = 31, weekday = 5;  // a Friday
  Date date = make_date(year, month, day);
  const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  while (year < 2500) {
    ASSERT_EQ(make_date(year, month, day).days, date.days) << year << '-' << month << '-' << day;
    const YearMonthDay back = civil(date);
    ASSERT_EQ(back.year, year);
    ASSERT_EQ(back.month, month);
    ASSERT_EQ(back.day, day);
    ASSERT_EQ(iso_weekday(date), weekday);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int length = month == 2 && leap ? 29 : lengths[month - 1];
    weekday = weekday % 7 + 1;
    ++date.days;
    if (++day > length) {
      day = 1;
      if (++month > 12) {
        month = 1;
        ++year;
      }
    }
  }
  EXPECT_EQ(make_date(1970, 1, 1).days, 0);
}

TEST(Date, TextAndErrors) {
  EXPECT_EQ(parse_date("2024-02-29")->days, make_date(2024, 2, 29).days);
  EXPECT_EQ(date_text(make_date(2024, 2, 29)), "2024-02-29");
  for (const char* text : {"", "2023-02-29", "2024-2-9", "2024-02-30", "20240229", "2024-02-29 ", "2024-02-29T"}) {
    const auto date = parse_date(text);
    ASSERT_FALSE(date.ok()) << text;
    EXPECT_EQ(date.error().code(), Errc::time_format) << text;
  }
  EXPECT_EQ(parse_date("1969-12-31").error().code(), Errc::time_range);
}

TEST(VenueClock, OffsetsApplyFromTheirInstantOn) {
  const Instant spring = *parse_instant("2024-03-31T01:00:00Z"), autumn = *parse_instant("2024-10-27T01:00:00Z");
  const VenueClock paris{"Europe/Paris", 3600, {{spring, 7200}, {autumn, 3600}}};
  EXPECT_EQ(paris.offset_at(spring - Duration{1}), 3600);
  EXPECT_EQ(paris.offset_at(spring), 7200);
  EXPECT_EQ(paris.offset_at(autumn - Duration{1}), 7200);
  EXPECT_EQ(paris.offset_at(autumn), 3600);
  EXPECT_EQ(paris.local(spring), (LocalTime{make_date(2024, 3, 31), 3 * 3600}));
  EXPECT_EQ(paris.local(autumn), (LocalTime{make_date(2024, 10, 27), 2 * 3600}));
  EXPECT_EQ(paris.local({-1}), (LocalTime{make_date(1970, 1, 1), 3599}));
  const VenueClock west{"America/New_York", -18'000, {}};
  EXPECT_EQ(west.local({0}), (LocalTime{make_date(1969, 12, 31), 19 * 3600}));
}

}  // namespace
