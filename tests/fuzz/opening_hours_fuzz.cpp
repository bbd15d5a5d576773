// SPDX-License-Identifier: Apache-2.0
// Any text as opening hours: an error, or hours whose intervals are in order, agree with their states and make a calendar.
#include "couvert/hours.hpp"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace couvert;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(std::string_view text, const HoursReading& reading) {
  const auto hours = OpeningHours::parse(text, reading);
  if (!hours) {
    require(!hours.error().message().empty());
    return;
  }
  require(reading.lenient || OpeningHours::parse(text, {true, reading.times, {}}).ok());
  HoursPlace place;
  place.country = "fr";
  const Instant begin{1'772'323'200'000'000};  // 2026-03-01
  const Instant end = begin + Duration::minutes(9 * 1'440);
  Instant last = begin;
  for (const HoursInterval& interval : hours_intervals(*hours, place, {}, begin, end)) {
    require(last <= interval.begin && interval.begin < interval.end && interval.end <= end);
    require(interval.state != HoursState::closed);
    require(hours_at(*hours, place, {}, interval.begin).state == interval.state);
    last = interval.end;
  }
  const auto change = next_change(*hours, place, {}, begin, end);
  require(!change || (begin < *change && *change < end));
  const auto calendar = to_calendar(*hours, place, make_date(2026, 1, 1), make_date(2026, 2, 1));
  if (calendar) require(validate(calendar->calendar).ok());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check(text, {});
  check(text, {false, HoursTimes::automatic, {}});
  check(text, {true, HoursTimes::both, {}});
  return 0;
}
