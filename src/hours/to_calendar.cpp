// SPDX-License-Identifier: Apache-2.0
// Opening hours as a venue's calendar: the usual week, and an exception for each date that differs from it.
#include "couvert/limits.hpp"
#include "hours/evaluate.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t day_minutes = 1'440;

using Windows = std::vector<DayWindow>;

/// Open stretches in minutes of the wall clock from 1970-01-01, joined across midnights.
struct Stretch {
  std::int64_t begin = 0, end = 0;
};

class Converter {
 public:
  Converter(const OpeningHours& hours, const HoursPlace& place, Date first, Date last)
      : hours_(hours), place_(place), first_(first), last_(last) {}
  Result<HoursCalendar> run();

 private:
  void collect();
  void note(std::string key, std::string text) {
    if (said_.insert(text).second) result_.approximated.push_back({1, std::move(key), std::move(text)});
  }
  /// A stretch of up to a day is one window on the date on which it begins; a longer one is cut at its midnights.
  void cut(const Stretch& stretch);
  Windows usual(int weekday) const;

  const OpeningHours& hours_;
  const HoursPlace& place_;
  const Date first_, last_;
  const VenueClock clock_;  // the wall clock alone counts
  std::vector<Stretch> stretches_;
  std::map<std::int32_t, Windows> by_day_;
  std::set<std::string> said_;
  HoursCalendar result_;
};

void Converter::collect() {
  // The day before counts, for what begins there may reach into the first day; and one more shows where that begins.
  for (std::int32_t day = first_.days - 2; day <= last_.days + 1; ++day) {
    for (const detail::DaySegment& segment : detail::day_segments(hours_.data(), place_, clock_, Date{day})) {
      if (segment.state == HoursState::unknown) {
        const std::string why = segment.comment.empty() ? "unknown hours" : segment.comment;
        note("hours.unknown", "taken for closed: " + why);
      } else if (segment.state == HoursState::open) {
        if (!segment.comment.empty()) note("hours.comment", "a comment is not kept: " + segment.comment);
        const std::int64_t midnight = day * day_minutes;
        if (!stretches_.empty() && stretches_.back().end == midnight + segment.begin) {
          stretches_.back().end = midnight + segment.end;
        } else {
          stretches_.push_back({midnight + segment.begin, midnight + segment.end});
        }
      }
    }
  }
}

void Converter::cut(const Stretch& stretch) {
  const auto day_of = [](std::int64_t minute) {
    return static_cast<std::int32_t>((minute - (minute % day_minutes + day_minutes) % day_minutes) / day_minutes);
  };
  std::int64_t begin = stretch.begin;
  while (begin < stretch.end) {
    const std::int32_t day = day_of(begin);
    const std::int64_t midnight = (day + 1) * day_minutes;
    const std::int64_t end = stretch.end - stretch.begin <= day_minutes ? stretch.end : std::min(stretch.end, midnight);
    const auto minute = [&](std::int64_t at) { return static_cast<std::int32_t>(at - day * day_minutes); };
    by_day_[day].push_back({minute(begin), minute(end)});
    begin = end;
  }
}

Windows Converter::usual(int weekday) const {
  std::map<Windows, int> counts;
  Windows best;
  int most = 0;
  for (std::int32_t day = first_.days; day <= last_.days; ++day) {
    if (iso_weekday(Date{day}) != weekday) continue;
    const auto found = by_day_.find(day);
    const Windows windows = found == by_day_.end() ? Windows{} : found->second;
    if (const int count = ++counts[windows]; count > most) {
      most = count;
      best = windows;
    }
  }
  return best;
}

Result<HoursCalendar> Converter::run() {
  collect();
  for (const Stretch& stretch : stretches_) cut(stretch);
  std::array<Windows, 8> week;
  for (int weekday = 1; weekday <= 7; ++weekday) {
    week[static_cast<std::size_t>(weekday)] = usual(weekday);
    for (const DayWindow& window : week[static_cast<std::size_t>(weekday)]) {
      result_.calendar.weekly.push_back({weekday, window});
    }
  }
  for (std::int32_t day = first_.days - 1; day <= last_.days; ++day) {
    const auto found = by_day_.find(day);
    const Windows windows = found == by_day_.end() ? Windows{} : found->second;
    if (windows == week[static_cast<std::size_t>(iso_weekday(Date{day}))]) continue;
    result_.calendar.exceptions.push_back({Date{day}, windows});
  }
  if (!result_.calendar.exceptions.empty()) {
    note("hours.range", "outside " + date_text(first_) + " to " + date_text(last_) + " the usual week counts");
  }
  if (const Status status = validate(result_.calendar); !status) return status.error();
  return std::move(result_);
}

}  // namespace

Result<HoursCalendar> to_calendar(const OpeningHours& hours, const HoursPlace& place, Date first, Date last) {
  if (last < first || last.days - first.days > 3'660) {
    return Error(Errc::limit_exceeded, "a range of one day to ten years is expected");
  }
  return Converter(hours, place, first, last).run();
}

}  // namespace v0
}  // namespace couvert
