// SPDX-License-Identifier: Apache-2.0
// Paints the rules of opening hours over days, and reads days as intervals.
#include "hours/evaluate.hpp"

#include "core/floor.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr std::int32_t day_minutes = 1'440;
constexpr std::int64_t us_per_minute = 60'000'000;
constexpr std::int64_t us_per_day = day_minutes * us_per_minute;
constexpr std::int32_t first_day = -719'162, last_day = 2'932'896;  // of the years 1 to 9999
constexpr std::string_view open_end_comment = "Open end: the closing time is a guess.";

struct Minutes {
  std::int32_t begin = 0, end = 0;  // from the midnight of the rule's date; up to 48:00
  bool guessed = false;             // what follows an open end
};

/// The minutes of one rule on one date.
class Times {
 public:
  Times(const HoursPlace& place, const VenueClock& clock, Date date) : place_(place), clock_(clock), date_(date) {}
  std::vector<Minutes> of(const Rule& rule) const;

 private:
  std::int32_t usual(const TimePoint& point) const noexcept;
  std::optional<std::int32_t> real(const TimePoint& point, std::int32_t days_later) const noexcept;
  void add(const TimeSpan& span, std::vector<Minutes>& list) const;

  const HoursPlace& place_;
  const VenueClock& clock_;
  const Date date_;
};

std::int32_t Times::usual(const TimePoint& point) const noexcept {
  const SunMinutes& sun = place_.sun;
  switch (point.event) {
    case SunEvent::none: return point.minute;
    case SunEvent::dawn: return sun.dawn + point.minute;
    case SunEvent::sunrise: return sun.sunrise + point.minute;
    case SunEvent::sunset: return sun.sunset + point.minute;
    case SunEvent::dusk: return sun.dusk + point.minute;
  }
  return point.minute;
}

std::optional<std::int32_t> Times::real(const TimePoint& point, std::int32_t days_later) const noexcept {
  if (point.event == SunEvent::none || !place_.position) return usual(point) + days_later * day_minutes;
  const Date date{date_.days + days_later};
  const Instant noon{date.days * us_per_day + us_per_day / 2};
  const auto minute = sun_minute(point.event, date, *place_.position, clock_.offset_at(noon));
  if (!minute) return std::nullopt;
  return *minute + point.minute + days_later * day_minutes;
}

/// How long a kitchen that names no closing time is likely open, by the minute from which it is uncertain.
std::int32_t guess_end(std::int32_t begin) noexcept {
  if (begin >= 22 * 60) return begin + 8 * 60;
  if (begin >= 17 * 60) return begin + 10 * 60;
  return day_minutes;
}

void Times::add(const TimeSpan& span, std::vector<Minutes>& list) const {
  const auto begin = real(span.from, 0);
  if (!begin) return;
  if (span.point) return list.push_back({*begin, *begin + 1, false});
  std::int32_t uncertain_from = *begin, usual_end = usual(span.from);
  if (span.to) {
    const bool fixed = span.from.event == SunEvent::none && span.to->event == SunEvent::none;
    // Whether a range with the sun in it crosses midnight is a matter of the usual day, not of the season.
    const bool wraps = !fixed && span.to->minute <= day_minutes && usual(*span.to) < usual(span.from);
    const auto end = real(*span.to, wraps ? 1 : 0);
    if (!end || *end < *begin || (*end == *begin && span.every_minutes == 0)) return;
    for (std::int32_t at = *begin; span.every_minutes > 0 && at <= *end; at += span.every_minutes) {
      list.push_back({at, at + 1, false});
    }
    if (span.every_minutes > 0) return;
    list.push_back({*begin, *end, false});
    uncertain_from = *end;
    usual_end = usual(*span.to) + (wraps ? day_minutes : 0);
  }
  if (span.open_end) list.push_back({uncertain_from, std::max(guess_end(usual_end), uncertain_from), true});
}

std::vector<Minutes> Times::of(const Rule& rule) const {
  std::vector<Minutes> list;
  if (rule.times.empty()) return {{0, day_minutes, false}};
  for (const TimeSpan& span : rule.times) add(span, list);
  // An open end ends where the same rule opens again.
  for (Minutes& guess : list) {
    for (const Minutes& other : list) {
      if (guess.guessed && other.begin > guess.begin) guess.end = std::min(guess.end, other.begin);
    }
  }
  return list;
}

class Painter {
 public:
  Painter(const HoursData& hours, const HoursPlace& place, const VenueClock& clock, Date date)
      : hours_(hours), place_(place), clock_(clock), date_(date), segments_(1) {}
  std::vector<DaySegment> run();

 private:
  bool replaces_the_day(std::size_t index) const noexcept;
  void paint(const Rule& rule, Date date, std::string_view holiday);
  void paint(std::int32_t begin, std::int32_t end, HoursState state, std::string_view comment, bool fill);

  const HoursData& hours_;
  const HoursPlace& place_;
  const VenueClock& clock_;
  const Date date_;
  std::vector<DaySegment> segments_;
};

void Painter::paint(std::int32_t begin, std::int32_t end, HoursState state, std::string_view comment, bool fill) {
  begin = std::max(begin, 0);
  end = std::min(end, day_minutes);
  if (begin >= end) return;
  std::vector<DaySegment> next;
  const auto push = [&](std::int32_t from, std::int32_t to, HoursState s, std::string_view text) {
    if (from >= to) return;
    if (!next.empty() && next.back().state == s && next.back().comment == text) {
      next.back().end = to;
    } else {
      next.push_back({from, to, s, std::string(text)});
    }
  };
  for (const DaySegment& old : segments_) {
    const std::int32_t from = std::max(old.begin, begin), to = std::min(old.end, end);
    const bool kept = from >= to || (fill && old.state != HoursState::closed);
    push(old.begin, kept ? old.end : from, old.state, old.comment);
    if (kept) continue;
    push(from, to, state, comment);
    push(to, old.end, old.state, old.comment);
  }
  segments_ = std::move(next);
}

void Painter::paint(const Rule& rule, Date date, std::string_view holiday) {
  const std::int32_t shift = (date_.days - date.days) * day_minutes;
  for (const Minutes& minutes : Times(place_, clock_, date).of(rule)) {
    HoursState state = rule.state;
    std::string_view comment = rule.comment.empty() ? holiday : std::string_view(rule.comment);
    if (minutes.guessed && state == HoursState::open) state = HoursState::unknown;
    if (minutes.guessed && state != HoursState::closed && rule.comment.empty()) comment = open_end_comment;
    paint(minutes.begin - shift, minutes.end - shift, state, comment, rule.join == Join::fallback);
  }
}

// A rule that names days takes them over from those before it. One without days does so only after another without
// days, and one that closes only takes away what it names.
bool Painter::replaces_the_day(std::size_t index) const noexcept {
  const Rule& rule = hours_.rules[index];
  if (rule.join != Join::normal || rule.state == HoursState::closed) return false;
  if (!rule.groups.empty()) return true;
  return index > 0 && rule.state == HoursState::open && hours_.rules[index - 1].groups.empty();
}

std::vector<DaySegment> Painter::run() {
  const Date before{date_.days - 1};
  std::string holiday;
  for (std::size_t i = 0; i < hours_.rules.size(); ++i) {
    const Rule& rule = hours_.rules[i];
    if (matches(rule, place_, date_, holiday)) {
      if (replaces_the_day(i)) segments_.assign(1, DaySegment{});
      paint(rule, date_, holiday);
    }
    if (!rule.times.empty() && matches(rule, place_, before, holiday)) paint(rule, before, holiday);
  }
  return std::move(segments_);
}

/// Walks over the stretches of [begin, end) that have one state, until `visit` says it has seen enough.
template <class Visit>
void walk(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock, Instant begin, Instant end,
          Visit&& visit) {
  Instant t = begin;
  std::int64_t known_day = 0;
  std::vector<DaySegment> segments;
  while (t < end) {
    const auto change = std::upper_bound(clock.changes.begin(), clock.changes.end(), t,
                                         [](Instant x, const OffsetChange& c) { return x < c.at; });
    const Instant span_end = change == clock.changes.end() ? end : std::min(end, change->at);
    const std::int64_t offset_us = std::int64_t{clock.offset_at(t)} * 1'000'000;
    while (t < span_end) {
      const std::int64_t day = floor_div(t.us + offset_us, us_per_day);
      const std::int64_t midnight_us = day * us_per_day - offset_us;
      if (segments.empty() || known_day != day) {
        segments = day_segments(hours.data(), place, clock, Date{static_cast<std::int32_t>(day)});
        known_day = day;
      }
      for (const DaySegment& segment : segments) {
        const Instant from{std::max(t.us, midnight_us + segment.begin * us_per_minute)};
        const Instant to{std::min(span_end.us, midnight_us + segment.end * us_per_minute)};
        if (from < to && !visit(HoursInterval{from, to, segment.state, segment.comment})) return;
      }
      t = std::min(span_end, Instant{midnight_us + us_per_day});
    }
  }
}

}  // namespace

std::vector<DaySegment> day_segments(const HoursData& hours, const HoursPlace& place, const VenueClock& clock,
                                     Date date) {
  if (date.days < first_day || date.days > last_day) return {DaySegment{}};
  return Painter(hours, place, clock, date).run();
}

}  // namespace detail

Status check_place(const OpeningHours& hours, const HoursPlace& place) {
  if (!hours.names_public_holidays() || place.country.empty() || knows_holidays(place.country)) return {};
  return Error(Errc::holidays_unknown, "no public holidays are known for " + place.country);
}

std::vector<HoursInterval> hours_intervals(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock,
                                           Instant begin, Instant end) {
  std::vector<HoursInterval> intervals;
  detail::walk(hours, place, clock, begin, end, [&](HoursInterval&& next) {
    if (next.state == HoursState::closed) return true;
    const bool joins = !intervals.empty() && intervals.back().end == next.begin &&
                       intervals.back().state == next.state && intervals.back().comment == next.comment;
    if (joins) {
      intervals.back().end = next.end;
    } else {
      intervals.push_back(std::move(next));
    }
    return true;
  });
  return intervals;
}

HoursInterval hours_at(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock, Instant t) {
  HoursInterval found{t, t + Duration::minutes(1), HoursState::closed, {}};
  detail::walk(hours, place, clock, t, t + Duration{1}, [&](HoursInterval&& next) {
    found.state = next.state;
    found.comment = std::move(next.comment);
    return false;
  });
  return found;
}

std::optional<Instant> next_change(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock,
                                   Instant t, Instant limit) {
  const HoursInterval now = hours_at(hours, place, clock, t);
  std::optional<Instant> change;
  detail::walk(hours, place, clock, t, limit, [&](HoursInterval&& next) {
    const bool same = next.state == now.state && (now.state == HoursState::closed || next.comment == now.comment);
    if (!same) change = next.begin;
    return same;
  });
  return change;
}

}  // namespace v0
}  // namespace couvert
