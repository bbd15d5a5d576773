// SPDX-License-Identifier: Apache-2.0
// Times of day in opening hours.
#include "hours/parser.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {

bool Parser::is_all_day() const noexcept {
  return is_number() && at().value == 24 && is("/", 1) && is_number(2) && at(2).value == 7 && at(2).digits == 1 &&
         !at(1).spaced && !at(2).spaced;
}

bool Parser::starts_time(std::size_t ahead) const noexcept {
  if (is(WordKind::sun, ahead) || is(WordKind::daylight, ahead) || is("(", ahead)) return true;
  return is_number(ahead) && !is_year(ahead);
}

bool Parser::sun_offset(TimePoint& point) {
  const Token& open = take();
  if (!is(WordKind::sun)) return fail(at(), "an event of the sun is expected");
  point.event = static_cast<SunEvent>(at().word.value);
  if (!word(take())) return false;
  const Token& sign = at();
  if (!accept("+") && !accept("-")) return fail(sign, "an offset is expected");
  const Token& hours = at();
  if (!is_number() || !is(":", 1) || !is_number(2) || at(2).digits != 2 || at(2).value > 59 || hours.value > 23) {
    return fail(hours, "an offset of hours and minutes is expected");
  }
  if (hours.digits != 2 && !bend(hours, "hours.spelling", "hours with one digit")) return false;
  point.minute = (hours.value * 60 + at(2).value) * (sign.text == "-" ? -1 : 1);
  place_ += 3;
  return accept(")") || fail(open, "the bracket is not closed");
}

// "10:00", "9:00", "10.00", "13h30", "9h", "10am", "10:30 pm"; a bare number where the caller allows it.
bool Parser::clock_time(TimePoint& point, bool& bare) {
  const Token& hour = take();
  std::int32_t hours = hour.value, minutes = 0;
  if (hour.digits > 3 || (hour.digits == 3 && hours > 24)) return fail(hour, "not a time of day");
  const bool dotted = is(".") && is_number(1) && !at(1).spaced && at(1).digits == 2;
  const bool lettered = is(WordKind::clock) && at().text == "h" && is_number(1) && !at(1).spaced;
  bool exact = hour.digits == 2;
  bare = true;
  if (is(":") || dotted || lettered) {
    exact = exact && is(":") && !at().other_sign;
    take();
    if (!is_number() || at().digits != 2 || at().value > 59) return fail(at(), "two digits of minutes are expected");
    minutes = take().value;
    bare = false;
  } else if (is(WordKind::clock)) {
    take();
    exact = bare = false;
  }
  if (is(WordKind::half_day)) {
    if (hours < 1 || hours > 12) return fail(hour, "not an hour of half a day");
    hours = hours % 12 + take().word.value;
    exact = bare = false;
  }
  if (!bare && !exact && !bend(hour, "hours.spelling", "another spelling of a time")) return false;
  point.minute = hours * 60 + minutes;
  return point.minute <= 2'880 || fail(hour, "beyond 48:00");
}

bool Parser::time_point(TimePoint& point, bool& bare) {
  bare = false;
  if (is("(")) return sun_offset(point);
  if (is(WordKind::sun)) {
    point.event = static_cast<SunEvent>(at().word.value);
    return word(take());
  }
  if (!is_number()) return fail(at(), "a time is expected");
  return clock_time(point, bare);
}

bool Parser::period(TimeSpan& span) {
  const Token& token = take();
  if (reading_.times == HoursTimes::automatic) return fail(token, "a period is for points in time");
  if (!is_number()) return fail(at(), "a period is expected");
  if (is(":", 1)) {
    if (!is_number(2) || at(2).digits != 2 || at(2).value > 59 || at().digits > 2) return fail(at(), "not a period");
    span.every_minutes = at().value * 60 + at(2).value;
    place_ += 3;
  } else {
    span.every_minutes = take().value;
  }
  return (span.every_minutes > 0 && span.every_minutes < 1'440) || fail(token, "not a period");
}

bool Parser::check_span(const Token& token, TimeSpan& span) {
  if (span.from.event == SunEvent::none && span.from.minute >= 1'440) return fail(token, "begins after the day");
  if (!span.to) return true;
  TimePoint& to = *span.to;
  if (to.event != SunEvent::none) return true;
  if (span.from.event == SunEvent::none && to.minute <= span.from.minute) to.minute += 1'440;
  if (span.open_end && span.from.event == SunEvent::none && to.minute >= 2'880)
    return fail(token, "an open end after 48:00");
  return true;
}

bool Parser::span_end(TimeSpan& span) {
  if (is(WordKind::late)) {
    const Token& token = take();
    span.open_end = true;
    return bend(token, "hours.spelling", "an open end is written +");
  }
  const Token& token = at();
  TimePoint to;
  bool bare = false;
  if (!time_point(to, bare)) return false;
  if (bare && !bend(token, "hours.spelling", "a time without minutes")) return false;
  span.to = to;
  if (accept("+")) span.open_end = true;
  if (is("/")) return period(span);
  return true;
}

bool Parser::point(const Token& token, TimeSpan& span, bool bare) {
  span.point = true;
  const bool alone = tokens_.size() == 2;  // the number and the end
  if (bare && (!alone || reading_.times != HoursTimes::automatic)) return fail(token, "not a time of day");
  const Token& last = tokens_[place_ - 1];
  if (last.word.kind == WordKind::clock && last.text.size() > 1) return fail(token, "an hour alone is no opening");
  const bool whole_day = tokens_.size() <= 3;  // "24", "24 h"
  if (span.from.minute == 1'440 && whole_day && span.from.event == SunEvent::none) {
    span = TimeSpan{{SunEvent::none, 0}, TimePoint{SunEvent::none, 1'440}, false, false, 0};
    has_ranges_ = true;
    return bend(token, "hours.spelling", "24 is taken for 24/7");
  }
  if (span.from.event != SunEvent::none && reading_.times == HoursTimes::automatic) {
    return fail(token, "an event of the sun without its range");
  }
  if (first_point_ == nullptr) first_point_ = &token;
  return true;
}

bool Parser::span(Draft& draft) {
  const Token& token = at();
  TimeSpan span;
  if (is(WordKind::daylight)) {
    span.from.event = SunEvent::sunrise;
    span.to = TimePoint{SunEvent::sunset, 0};
    has_ranges_ = true;
    draft.rule.times.push_back(span);
    take();
    return bend(token, "hours.spelling", "daylight is taken for sunrise-sunset");
  }
  bool bare = false;
  if (!time_point(span.from, bare)) return false;
  const bool worded = is(WordKind::until);
  if (worded || is("-")) {
    const Token& dash = take();
    if (dash.other_sign && !bend(dash, "hours.spelling", "another sign for -")) return false;
    if (worded && !bend(dash, "hours.spelling", "a word for -")) return false;
    if (bare && !bend(token, "hours.spelling", "a time without minutes")) return false;
    if (!span_end(span)) return false;
  } else if (worded || is(WordKind::late)) {
    if (!span_end(span)) return false;
  } else if (is("+") && !(is_number(1) && !at(1).spaced)) {
    if (bare && !bend(token, "hours.spelling", "a time without minutes")) return false;
    accept("+");
    span.open_end = true;
  } else if (!point(token, span, bare)) {
    return false;
  }
  if (!span.point && span.every_minutes == 0) {
    has_ranges_ = true;
    if (reading_.times == HoursTimes::points) return fail(token, "a range where points in time are asked for");
  }
  if (!check_span(token, span)) return false;
  draft.rule.times.push_back(span);
  return true;
}

bool Parser::times(Draft& draft) {
  draft.has_times = true;
  if (is_all_day()) {
    place_ += 3;
    has_ranges_ = true;
    return true;
  }
  if (!span(draft)) return false;
  while (is(",") && starts_time(1)) {
    take();
    if (!span(draft)) return false;
  }
  return true;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
