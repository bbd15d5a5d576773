// SPDX-License-Identifier: Apache-2.0
// The yearly rule of a time zone, as the last line of its file states it (POSIX TZ, RFC 8536 section 3.3).
#ifndef COUVERT_HOUSE_POSIX_TZ_HPP
#define COUVERT_HOUSE_POSIX_TZ_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// No real offset is as long as a day, and the calendar relies on it.
inline constexpr std::int32_t offset_bound_s = 86'400;

struct ZoneChange {
  std::int64_t at_s = 0;  ///< seconds since 1970 in UTC
  std::int32_t offset_s = 0;
};

/// Standard time, and summer time between two days of each year where there is one.
class YearlyRule {
 public:
  /// "CET-1CEST,M3.5.0,M10.5.0/3"; absent when the text is anything else.
  static std::optional<YearlyRule> parse(std::string_view text);

  std::int32_t standard_s() const noexcept { return standard_s_; }
  /// The changes of the years from `first` to `last`, strictly increasing in time; none without summer time.
  std::vector<ZoneChange> changes(int first, int last) const;

 private:
  struct Day {
    enum class Form : std::uint8_t { week_of_month, without_leap_day, from_zero };
    Form form = Form::week_of_month;
    int month = 1, week = 1, day = 0;  // day: of the week from Sunday 0, or of the year
    std::int32_t second = 7'200;       // on the wall clock, also below 0 or beyond 24 hours
    Date in(int year) const noexcept;
  };
  class Parser;

  std::int32_t standard_s_ = 0, summer_s_ = 0;
  std::optional<Day> begins_, ends_;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
