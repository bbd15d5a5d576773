// SPDX-License-Identifier: Apache-2.0
// Years, dates, weeks and days in opening hours.
#include "hours/parser.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr std::array<std::int32_t, 13> month_days = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

std::int32_t days_of(std::int32_t month) noexcept { return month_days[static_cast<std::size_t>(month)]; }

}  // namespace

bool Parser::is_year(std::size_t ahead) const noexcept {
  return is_number(ahead) && at(ahead).digits == 4 && at(ahead).value >= 1'900;
}

bool Parser::starts_day(std::size_t ahead) const noexcept {
  return is(WordKind::weekday, ahead) || is(WordKind::weekend, ahead) || is(WordKind::holiday, ahead) ||
         is(WordKind::day_before, ahead);
}

bool Parser::starts_date(std::size_t ahead) const noexcept {
  return is_year(ahead) || is(WordKind::month, ahead) || is(WordKind::easter, ahead) || is(WordKind::week, ahead) ||
         starts_day(ahead);
}

bool Parser::starts_full_date(std::size_t ahead) const noexcept {
  if (is(WordKind::easter, ahead)) return true;
  if (is_year(ahead)) ++ahead;
  return is(WordKind::month, ahead) && is_day_number(ahead + 1);
}

// "Jan 10" has a day, "Jan 10:00-12:00" and "Jan 10.00" a time; "Jan01:10:00-12:00" has both.
bool Parser::is_day_number(std::size_t ahead) const noexcept {
  const Token& token = at(ahead);
  if (token.kind != TokenKind::number || token.digits > 2) return false;
  const bool followed = is_number(ahead + 2) && !at(ahead + 1).spaced && !at(ahead + 2).spaced;
  if (followed && is(".", ahead + 1) && at(ahead + 2).digits == 2) return false;
  if (followed && is(":", ahead + 1)) return is(":", ahead + 3) && is_number(ahead + 4);
  if (is(WordKind::clock, ahead + 1) || is(WordKind::half_day, ahead + 1)) return false;
  const bool all_day = token.value == 24 && is("/", ahead + 1) && is_number(ahead + 2) && at(ahead + 2).value == 7;
  return !all_day;
}

bool Parser::step(std::int32_t& value, std::int32_t least, std::int32_t most) {
  take();
  if (!is_number()) return fail(at(), "a step is expected");
  value = at().value;
  if (value < least || value > most) return fail(at(), "a step without meaning");
  take();
  return true;
}

bool Parser::year_item(YearRange& range) {
  const Token& first = at();
  if (!is_year()) return fail(first, "a year is expected");
  range.from = range.to = take().value;
  if (accept("+")) {
    range.to = 9'999;
  } else if (is("-")) {
    accept("-");
    if (!is_year()) return fail(at(), "a year is expected");
    range.to = take().value;
    const bool stepped = is("/");
    if (range.to < range.from || (range.to == range.from && !stepped)) return fail(first, "no range of years");
    if (stepped) return step(range.step, 1, 9'999);
  } else if (is("/")) {
    range.to = 9'999;
    return step(range.step, 1, 9'999);
  }
  return true;
}

bool Parser::years(Draft& draft) {
  // "2012 Jan 10" is one date, "2012,2014 Jan 10" is a date in two years.
  if (is(WordKind::month, 1) || is(WordKind::easter, 1)) {
    Group group;
    if (!dates(group)) return false;
    draft.rule.groups.push_back(std::move(group));
    return true;
  }
  Group group;
  group.kind = GroupKind::years;
  do {
    if (is(",")) take();
    if (!year_item(group.years.emplace_back())) return false;
  } while (is(",") && is_year(1));
  draft.rule.groups.push_back(std::move(group));
  return true;
}

bool Parser::starts_offset() const noexcept { return (is("+") || is("-")) && is_number(1) && is(WordKind::day, 2); }

bool Parser::day_offset(std::int32_t& days, std::int32_t most) {
  if (!starts_offset()) return true;
  const bool back = is("-");
  take();
  const Token& number = take();
  take();
  if (number.value > most) return fail(number, "an offset of too many days");
  days = back ? -number.value : number.value;
  return true;
}

bool Parser::nths(std::vector<std::int32_t>& list) {
  if (!is("[")) return true;
  const Token& open = take();
  do {
    if (is(",")) take();
    const bool back = is("-");
    if (back) take();
    if (!is_number()) return fail(at(), "which of the month's days?");
    std::int32_t first = at().value, last = first;
    const Token& number = take();
    if (!back && is("-") && is_number(1)) {
      take();
      last = take().value;
    }
    if (first < 1 || last > 5 || last < first) return fail(number, "a month has five of them at most");
    for (std::int32_t n = first; n <= last; ++n) list.push_back(back ? -n : n);
  } while (is(","));
  return accept("]") || fail(open, "the bracket is not closed");
}

// In "Jan Mo[1]-15" the weekday ends the name of a date; in "Jan Mo[1] 10:00" it is a selector of its own.
bool Parser::nth_end_of_range(DayPoint& point) {
  if (!is(WordKind::weekday) || !is("[", 1)) return true;
  const std::size_t before = place_;
  const std::size_t warnings = data_.warnings.size();
  DayPoint found = point;
  found.weekday = at().word.value;
  std::vector<std::int32_t> list;
  const bool read = word(take()) && nths(list) && list.size() == 1 && day_offset(found.offset_days, 366);
  const bool more = is("-") && (is(WordKind::month, 1) || is(WordKind::easter, 1) || is_year(1) || is_day_number(1));
  if (error_) return false;
  if (!read || !more) {
    place_ = before;
    data_.warnings.resize(warnings);
    return true;
  }
  found.nth = list.front();
  point = found;
  return true;
}

bool Parser::check_day(const DayPoint& point, bool ends_range) {
  if (point.day == 0 || point.month == 0) return true;
  const Token& token = at();
  if (point.day < 1 || point.day > 31) return fail(token, "no such day");
  if (point.day <= days_of(point.month)) return true;
  if (!ends_range) return fail(token, "the month has no such day");
  return bend(token, "hours.date", "the month ends before that day");
}

// A month or a date; the year comes before it. `with_day`: a number after the month is its day.
bool Parser::day_point(DayPoint& point, bool with_day) {
  if (is_year()) point.year = take().value;
  const Token& token = take();
  if (token.kind == TokenKind::word && token.word.kind == WordKind::easter) {
    point.easter = true;
    return word(token) && day_offset(point.offset_days, 366);
  }
  if (token.kind != TokenKind::word || token.word.kind != WordKind::month) return fail(token, "a month is expected");
  if (!word(token)) return false;
  point.month = token.word.value;
  if (!with_day || !is_day_number()) return true;
  const Token& day = take();
  if (day.digits != 2 && !bend(day, "hours.spelling", "a day with one digit")) return false;
  point.day = day.value;
  if (point.day == 0) return fail(day, "no such day");
  if (is(".") && !(is_number(1) && !at(1).spaced)) {
    if (!bend(take(), "hours.spelling", "a dot after a day")) return false;
  }
  return day_offset(point.offset_days, 366);
}

bool Parser::range_end(const DayPoint& from, DateRange& range) {
  const Token& dash = take();
  if (dash.text != "-" && !bend(dash, "hours.spelling", "a word for -")) return false;
  if (dash.other_sign && !bend(dash, "hours.spelling", "another sign for -")) return false;
  const bool full = from.day != 0 || from.nth != 0 || from.easter;
  DayPoint to;
  const Token& token = at();
  if (full && is_number() && !is_year()) {
    if (!is_day_number()) return fail(token, "a date is expected");
    to.month = from.month;
    to.day = take().value;
    if (to.day == 0) return fail(token, "no such day");
    if (is(".") && !(is_number(1) && !at(1).spaced)) {
      if (!bend(take(), "hours.spelling", "a dot after a day")) return false;
    }
    if (from.day > 0 && to.day < from.day) return fail(token, "the range ends before it begins");
  } else {
    if (!day_point(to, full)) return false;
    if (full && to.month != 0 && to.day == 0) {
      if (!is(WordKind::weekday) || !is("[", 1)) return fail(at(), "a date is expected");
      to.weekday = at().word.value;
      std::vector<std::int32_t> list;
      if (!word(take()) || !nths(list)) return false;
      if (list.size() != 1) return fail(token, "one day is expected");
      to.nth = list.front();
      if (!day_offset(to.offset_days, 366)) return false;
    }
  }
  if (to.year != 0 && !full) return fail(token, "a year inside a range of months");
  if (to.year != 0 && from.year > to.year) return fail(token, "the range ends before it begins");
  if (from.easter && to.easter && (from.year == 0) != (to.year == 0)) return fail(token, "one end has no year");
  if (!check_day(to, true)) return false;
  range.to = to;
  if (is("/")) return step(range.step, 1, 366);
  return true;
}

// "Dec 24,25" and "Dec 11,15-17"
bool Parser::more_days(Group& group, const DayPoint& first) {
  while (first.day != 0 && is(",") && is_day_number(1)) {
    take();
    DateRange range;
    range.from = first;
    range.from.offset_days = 0;
    const Token& day = take();
    range.from.day = day.value;
    if (day.value == 0 || !check_day(range.from, false)) return fail(day, "no such day");
    if (is("-") && is_day_number(1) && !range_end(range.from, range)) return false;
    group.dates.push_back(range);
  }
  return true;
}

bool Parser::date_item(Group& group) {
  DateRange range;
  const Token& token = at();
  if (!day_point(range.from, true)) return false;
  if (range.from.day == 0 && !range.from.easter && !nth_end_of_range(range.from)) return false;
  if (!check_day(range.from, false)) return false;
  const bool worded = is(WordKind::until) && (is(WordKind::month, 1) || is_year(1));
  if (worded || is("-")) {
    if (!range_end(range.from, range)) return false;
  } else if (range.from.nth != 0) {
    return fail(token, "a date is expected");
  } else if (range.from.day != 0 && accept("+")) {
    range.for_ever = true;
  }
  const DayPoint from = range.from;
  group.dates.push_back(range);
  return more_days(group, from);
}

bool Parser::dates(Group& group) {
  group.kind = GroupKind::months;
  while (true) {
    if (!date_item(group)) return false;
    const DayPoint& last = group.dates.back().from;
    if (last.day != 0 || last.easter || last.nth != 0) group.kind = GroupKind::dates;
    if (!is(",")) return true;
    const bool dated = is(WordKind::month, 1) || is(WordKind::easter, 1) ||
                       (is_year(1) && (is(WordKind::month, 2) || is(WordKind::easter, 2)));
    if (!dated) break;
    take();
  }
  return true;
}

bool Parser::weeks(Group& group) {
  group.kind = GroupKind::weeks;
  if (!word(take())) return false;
  while (true) {
    WeekRange range;
    const Token& first = at();
    if (!is_number() || first.digits > 2) return fail(first, "a week is expected");
    range.from = range.to = take().value;
    if (first.digits == 1 && !bend(first, "hours.spelling", "a week with one digit")) return false;
    if (is("-")) {
      take();
      if (!is_number() || at().digits > 2) return fail(at(), "a week is expected");
      range.to = take().value;
    }
    if (range.from < 1 || range.to > 53 || range.to < range.from) return fail(first, "no such weeks");
    if (is("/") && !step(range.step, 2, 26)) return false;
    group.weeks.push_back(range);
    if (!is(",")) return true;
    if (is(WordKind::week, 1)) {
      take();
    } else if (!is_number(1) || is_year(1) || !is_day_number(1)) {
      return true;
    }
    take();
  }
}

bool Parser::day_item(Draft& draft, Group& group) {
  DayItem item;
  const Token& token = take();
  (token.word.foreign ? draft.foreign : draft.native) = true;
  if (!word(token)) return false;
  if (token.word.kind == WordKind::day_before) {
    if (!is(WordKind::holiday)) return fail(at(), "a holiday is expected");
    const Token& holiday = take();
    item.kind = holiday.word.value == 0 ? DayKind::public_holiday : DayKind::school_holiday;
    item.offset_days = token.word.value;
    draft.holiday_days = true;
  } else if (token.word.kind == WordKind::holiday) {
    item.kind = token.word.value == 0 ? DayKind::public_holiday : DayKind::school_holiday;
    draft.holiday_days = true;
    if (!day_offset(item.offset_days, 1)) return false;
  } else if (token.word.kind == WordKind::weekend) {
    item.from = 6;
    draft.weekday_days = true;
  } else {
    draft.weekday_days = true;
    item.from = item.to = token.word.value;
    if (is("[")) {
      if (!nths(item.nths) || !day_offset(item.offset_days, 6)) return false;
    } else if (is("-") || (is(WordKind::until) && is(WordKind::weekday, 1))) {
      const Token& dash = take();
      if ((dash.other_sign || dash.kind == TokenKind::word) && !bend(dash, "hours.spelling", "another sign for -")) {
        return false;
      }
      const Token& last = take();
      if (last.kind != TokenKind::word || last.word.kind != WordKind::weekday)
        return fail(last, "a weekday is expected");
      if (!word(last)) return false;
      draft.foreign = draft.foreign || last.word.foreign;
      item.to = last.word.value;
    }
  }
  group.days.push_back(std::move(item));
  return true;
}

// Weekdays and holidays; dates with their day may stand among them.
bool Parser::days(Draft& draft, Group& group) {
  group.kind = GroupKind::days;
  while (true) {
    if (!day_item(draft, group)) return false;
    const Token& next = at();
    const bool worded = is("&") || is(WordKind::conjunction);
    std::size_t skipped = 1;
    while (worded && is(WordKind::filler, skipped)) ++skipped;
    if ((is(",") || worded) && starts_day(skipped)) {
      if (worded && !bend(next, "hours.spelling", "a word for a comma")) return false;
      place_ += skipped;
      continue;
    }
    if (!is(",") || !starts_full_date(1)) return true;
    if (!bend(next, "hours.order", "dates after days")) return false;
    take();
    Group more;
    if (!dates(more)) return false;
    group.dates.insert(group.dates.end(), more.dates.begin(), more.dates.end());
    if (!is(",") || !starts_day(1)) return true;
    take();
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
