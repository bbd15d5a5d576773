// SPDX-License-Identifier: Apache-2.0
// Instants, dates, and a venue's own clock without a time-zone database.
#ifndef COUVERT_TIME_HPP
#define COUVERT_TIME_HPP

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// Length of time in microseconds.
struct Duration {
  std::int64_t us = 0;
  static constexpr Duration seconds(std::int64_t n) noexcept { return {n * 1'000'000}; }
  static constexpr Duration minutes(std::int64_t n) noexcept { return {n * 60'000'000}; }
  friend constexpr auto operator<=>(const Duration&, const Duration&) noexcept = default;
};

/// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t us = 0;
  friend constexpr auto operator<=>(const Instant&, const Instant&) noexcept = default;
  friend constexpr Instant operator+(Instant t, Duration d) noexcept { return {t.us + d.us}; }
  friend constexpr Instant operator-(Instant t, Duration d) noexcept { return {t.us - d.us}; }
  friend constexpr Duration operator-(Instant a, Instant b) noexcept { return {a.us - b.us}; }
};

/// RFC 3339 with an offset, seconds required, up to 6 fraction digits; years 1970 to 9999.
/// Errors: time_format, time_range.
Result<Instant> parse_instant(std::string_view text);
/// RFC 3339 in UTC with `Z`; the fraction is left out when zero.
std::string instant_text(Instant t);

/// A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar.
struct Date {
  std::int32_t days = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) noexcept = default;
};
Date make_date(int year, int month, int day) noexcept;
struct YearMonthDay {
  int year, month, day;
};
YearMonthDay civil(Date date) noexcept;
/// ISO weekday: 1 Monday … 7 Sunday.
int iso_weekday(Date date) noexcept;
/// `YYYY-MM-DD`. Errors: time_format, time_range.
Result<Date> parse_date(std::string_view text);
std::string date_text(Date date);

/// Wall-clock time at a venue: a day and the second within it, 0 to 86,399.
struct LocalTime {
  Date date;
  std::int32_t second = 0;
  friend constexpr auto operator<=>(const LocalTime&, const LocalTime&) noexcept = default;
};

/// From `at` on, local time is UTC plus `offset_s` seconds.
struct OffsetChange {
  Instant at;
  std::int32_t offset_s = 0;
  friend constexpr auto operator<=>(const OffsetChange&, const OffsetChange&) noexcept = default;
};

/// A venue's clock: the zone's name for people, and its offset changes as computed by the house, so that a
/// device needs no time-zone database and both sides agree. Value type.
struct VenueClock {
  std::string zone = "UTC";           ///< IANA name
  std::int32_t initial_offset_s = 0;  ///< offset before the first change
  std::vector<OffsetChange> changes;  ///< strictly increasing by `at`

  std::int32_t offset_at(Instant t) const noexcept;
  LocalTime local(Instant t) const noexcept;
  friend bool operator==(const VenueClock&, const VenueClock&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
