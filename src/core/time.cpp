// SPDX-License-Identifier: Apache-2.0
// Instants, dates and the venue's clock, in integers only.
#include "couvert/time.hpp"

#include "core/floor.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t us_per_second = 1'000'000;
constexpr std::int64_t seconds_per_day = 86'400;
// 10000-01-01T00:00:00Z, the first instant that RFC 3339 cannot write.
constexpr std::int64_t end_of_years_s = 253'402'300'800;

// The calendar repeats every 400 years of 146,097 days. Years are counted from March here, so that the leap
// day is the last one of a year and month lengths need no table.
constexpr std::int64_t days_per_cycle = 146'097;
constexpr std::int64_t days_to_1970 = 719'468;  // from 0000-03-01 to 1970-01-01

constexpr bool is_leap(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr int month_length(int year, int month) noexcept {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads fixed-width pieces from the front of a text; the first piece that does not fit spoils it for good.
class Reader {
 public:
  explicit Reader(std::string_view text) noexcept : rest_(text) {}

  int digits(std::size_t count) noexcept {
    if (rest_.size() < count) return fail();
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const char c = rest_[i];
      if (c < '0' || c > '9') return fail();
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  /// One of the characters, which is given back; 0 when it is another.
  char one_of(std::string_view allowed) noexcept {
    if (rest_.empty() || allowed.find(rest_.front()) == allowed.npos) return static_cast<char>(fail());
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }
  bool next_is(char c) const noexcept { return !rest_.empty() && rest_.front() == c; }
  bool next_is_digit() const noexcept { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  bool ok() const noexcept { return ok_; }
  bool finished() const noexcept { return ok_ && rest_.empty(); }

 private:
  int fail() noexcept {
    ok_ = false;
    rest_ = {};
    return 0;
  }
  std::string_view rest_;
  bool ok_ = true;
};

struct Day {
  int year = 0, month = 0, day = 0;
};

Day read_day(Reader& in) noexcept {
  Day d;
  d.year = in.digits(4);
  in.one_of("-");
  d.month = in.digits(2);
  in.one_of("-");
  d.day = in.digits(2);
  return d;
}

bool exists(const Day& d) noexcept {
  return d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= month_length(d.year, d.month);
}

int read_fraction_us(Reader& in) noexcept {
  if (!in.next_is('.')) return 0;
  in.one_of(".");
  int us = in.digits(1);
  for (int place = 1; place < 6; ++place) us = us * 10 + (in.next_is_digit() ? in.digits(1) : 0);
  return us;
}

/// Seconds east of UTC; hours and minutes out of range come back as 86,400 or more.
int read_offset_s(Reader& in) noexcept {
  const char sign = in.one_of("Zz+-");
  if (sign != '+' && sign != '-') return 0;
  const int hours = in.digits(2);
  in.one_of(":");
  const int minutes = in.digits(2);
  if (hours > 23 || minutes > 59) return static_cast<int>(seconds_per_day);
  return (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// At least `width` digits of a number that is not negative.
void append_digits(std::string& text, int value, std::size_t width) {
  std::array<char, 12> digits;
  std::size_t at = digits.size();
  for (; value > 0 || digits.size() - at < width; value /= 10) digits[--at] = static_cast<char>('0' + value % 10);
  text.append(digits.data() + at, digits.size() - at);
}

}  // namespace

Date make_date(int year, int month, int day) noexcept {
  const std::int64_t months = std::int64_t{year} * 12 + month - 1;
  const std::int64_t from_march = detail::floor_mod(months + 10, 12);  // 0 March … 11 February
  const std::int64_t y = detail::floor_div(months + 10, 12) - 1;
  const std::int64_t cycle = detail::floor_div(y, 400);
  const std::int64_t year_of_cycle = y - cycle * 400;
  const std::int64_t day_of_year = (153 * from_march + 2) / 5 + day - 1;
  const std::int64_t leap_days = year_of_cycle / 4 - year_of_cycle / 100;
  const std::int64_t day_of_cycle = year_of_cycle * 365 + leap_days + day_of_year;
  return Date{static_cast<std::int32_t>(cycle * days_per_cycle + day_of_cycle - days_to_1970)};
}

YearMonthDay civil(Date date) noexcept {
  const std::int64_t days = std::int64_t{date.days} + days_to_1970;
  const std::int64_t cycle = detail::floor_div(days, days_per_cycle);
  const std::int64_t day_of_cycle = days - cycle * days_per_cycle;
  const std::int64_t leap_free =
      day_of_cycle - day_of_cycle / 1'460 + day_of_cycle / 36'524 - day_of_cycle / (days_per_cycle - 1);
  const std::int64_t year_of_cycle = leap_free / 365;
  const std::int64_t leap_days = year_of_cycle / 4 - year_of_cycle / 100;
  const std::int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + leap_days);
  const std::int64_t from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
  const std::int64_t year = cycle * 400 + year_of_cycle + (month <= 2 ? 1 : 0);
  const std::int64_t day = day_of_year - (153 * from_march + 2) / 5 + 1;
  return {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

int iso_weekday(Date date) noexcept {
  // 1970-01-01 was a Thursday.
  return static_cast<int>(detail::floor_mod(std::int64_t{date.days} + 3, 7)) + 1;
}

Result<Date> parse_date(std::string_view text) {
  Reader in(text);
  const Day d = read_day(in);
  if (!in.finished() || !exists(d)) return Error(Errc::time_format, "not a date of the form YYYY-MM-DD");
  if (d.year < 1970) return Error(Errc::time_range);
  return make_date(d.year, d.month, d.day);
}

std::string date_text(Date date) {
  const YearMonthDay d = civil(date);
  std::string text = d.year < 0 ? "-" : "";
  append_digits(text, d.year < 0 ? -d.year : d.year, 4);
  append_digits(text += '-', d.month, 2);
  append_digits(text += '-', d.day, 2);
  return text;
}

Result<Instant> parse_instant(std::string_view text) {
  Reader in(text);
  const Day d = read_day(in);
  in.one_of("Tt");
  const int hour = in.digits(2);
  in.one_of(":");
  const int minute = in.digits(2);
  in.one_of(":");
  const int second = in.digits(2);
  const int fraction_us = read_fraction_us(in);
  const int offset_s = read_offset_s(in);
  // A second 60 is refused: leap seconds are not counted here, so it would name another instant.
  const bool real_time = hour <= 23 && minute <= 59 && second <= 59 && offset_s < seconds_per_day;
  if (!in.finished() || !exists(d) || !real_time) {
    return Error(Errc::time_format);
  }
  const std::int64_t days = make_date(d.year, d.month, d.day).days;
  const std::int64_t seconds = days * seconds_per_day + hour * 3600 + minute * 60 + second - offset_s;
  if (seconds < 0 || seconds >= end_of_years_s) return Error(Errc::time_range);
  return Instant{seconds * us_per_second + fraction_us};
}

std::string instant_text(Instant t) {
  const std::int64_t seconds = detail::floor_div(t.us, us_per_second);
  const int fraction_us = static_cast<int>(detail::floor_mod(t.us, us_per_second));
  const std::int64_t day = detail::floor_div(seconds, seconds_per_day);
  const int second = static_cast<int>(detail::floor_mod(seconds, seconds_per_day));
  std::string text = date_text(Date{static_cast<std::int32_t>(day)});
  text.reserve(32);
  append_digits(text += 'T', second / 3600, 2);
  append_digits(text += ':', second / 60 % 60, 2);
  append_digits(text += ':', second % 60, 2);
  if (fraction_us != 0) {
    append_digits(text += '.', fraction_us, 6);
    text.erase(text.find_last_not_of('0') + 1);
  }
  return text + 'Z';
}

std::int32_t VenueClock::offset_at(Instant t) const noexcept {
  const auto after = std::upper_bound(changes.begin(), changes.end(), t,
                                      [](Instant x, const OffsetChange& change) { return x < change.at; });
  return after == changes.begin() ? initial_offset_s : (after - 1)->offset_s;
}

LocalTime VenueClock::local(Instant t) const noexcept {
  const std::int64_t seconds = detail::floor_div(t.us, us_per_second) + offset_at(t);
  return {Date{static_cast<std::int32_t>(detail::floor_div(seconds, seconds_per_day))},
          static_cast<std::int32_t>(detail::floor_mod(seconds, seconds_per_day))};
}

}  // namespace v0
}  // namespace couvert
