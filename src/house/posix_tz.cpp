// SPDX-License-Identifier: Apache-2.0
// Yearly rules of time zones.
#include "house/posix_tz.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {

/// Consumes the text from the front. After the first thing that does not fit, everything fails.
class YearlyRule::Parser {
 public:
  explicit Parser(std::string_view text) : rest_(text) {}

  std::optional<YearlyRule> rule() {
    YearlyRule rule;
    name();
    rule.standard_s_ = offset();
    if (!rest_.empty()) {
      name();
      rule.summer_s_ = rest_.empty() || rest_.front() == ',' ? rule.standard_s_ + 3'600 : offset();
      rule.begins_ = day();
      rule.ends_ = day();
    }
    if (!ok_ || !rest_.empty() || rule.summer_s_ >= offset_bound_s) return std::nullopt;
    return rule;
  }

 private:
  bool accept(char c) noexcept {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void need(bool fits) noexcept {
    if (fits) return;
    ok_ = false;
    rest_ = {};
  }
  int number(int low, int high) noexcept {
    int value = 0;
    std::size_t digits = 0;
    for (; digits < std::min<std::size_t>(rest_.size(), 4) && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits) {
      value = value * 10 + (rest_[digits] - '0');
    }
    rest_.remove_prefix(digits);
    need(digits > 0 && value >= low && value <= high);
    return value;
  }
  /// Letters, or anything between angle brackets.
  void name() noexcept {
    const bool quoted = accept('<');
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::size_t length = 0;
    while (length < rest_.size() && (quoted ? rest_[length] != '>' : letter(rest_[length]))) ++length;
    rest_.remove_prefix(length);
    need(length >= 3 && (!quoted || accept('>')));
  }
  std::int32_t clock(int most_hours) noexcept {
    const bool negative = accept('-');
    if (!negative) accept('+');
    std::int32_t seconds = number(0, most_hours) * 3'600;
    if (accept(':')) {
      seconds += number(0, 59) * 60;
      if (accept(':')) seconds += number(0, 59);
    }
    return negative ? -seconds : seconds;
  }
  /// Written as hours west of Greenwich.
  std::int32_t offset() noexcept {
    const std::int32_t west = clock(24);
    need(west > -offset_bound_s && west < offset_bound_s);
    return -west;
  }
  Day day() noexcept {
    Day day;
    need(accept(','));
    if (accept('M')) {
      day.month = number(1, 12);
      need(accept('.'));
      day.week = number(1, 5);
      need(accept('.'));
      day.day = number(0, 6);
    } else if (accept('J')) {
      day.form = Day::Form::without_leap_day;
      day.day = number(1, 365);
    } else {
      day.form = Day::Form::from_zero;
      day.day = number(0, 365);
    }
    if (accept('/')) day.second = clock(167);
    return day;
  }

  std::string_view rest_;
  bool ok_ = true;
};

std::optional<YearlyRule> YearlyRule::parse(std::string_view text) { return Parser(text).rule(); }

Date YearlyRule::Day::in(int year) const noexcept {
  const Date new_year = make_date(year, 1, 1);
  if (form == Form::from_zero) return Date{new_year.days + day};
  if (form == Form::without_leap_day) {
    const Date march = make_date(year, 3, 1);
    const bool leap = march.days - new_year.days == 60;
    return Date{new_year.days + day - 1 + (leap && day >= 60 ? 1 : 0)};
  }
  const Date first = make_date(year, month, 1), next = make_date(year, month + 1, 1);
  const int weekday = day == 0 ? 7 : day;
  Date found{first.days + (weekday - iso_weekday(first) + 7) % 7 + 7 * (week - 1)};
  if (found >= next) found.days -= 7;  // week 5 means the last one
  return found;
}

std::vector<ZoneChange> YearlyRule::changes(int first, int last) const {
  std::vector<ZoneChange> list;
  if (!begins_ || !ends_) return list;
  for (int year = first; year <= last; ++year) {
    const std::int64_t begin = begins_->in(year).days * std::int64_t{86'400} + begins_->second - standard_s_;
    const std::int64_t end = ends_->in(year).days * std::int64_t{86'400} + ends_->second - summer_s_;
    list.push_back({end, standard_s_});
    list.push_back({begin, summer_s_});
  }
  // Summer time that lasts all year ends where it begins again: of two changes at one instant summer wins.
  const auto earlier = [this](const ZoneChange& a, const ZoneChange& b) {
    return a.at_s != b.at_s ? a.at_s < b.at_s : a.offset_s == standard_s_ && b.offset_s != standard_s_;
  };
  std::sort(list.begin(), list.end(), earlier);
  std::vector<ZoneChange> increasing;
  for (const ZoneChange& change : list) {
    if (!increasing.empty() && increasing.back().at_s == change.at_s) increasing.pop_back();
    increasing.push_back(change);
  }
  return increasing;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
