// SPDX-License-Identifier: Apache-2.0
// Opening hours as OpenStreetMap writes them: "Tu-Sa 12:00-14:00,19:00-22:00; PH off" read and evaluated.
#ifndef COUVERT_HOURS_HPP
#define COUVERT_HOURS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/geo.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

namespace detail {
struct HoursData;
}

enum class HoursState : std::uint8_t { closed, unknown, open };

/// Whether times are ranges ("10:00-12:00") or points ("10:00"). A point lasts a minute. `automatic` takes ranges, and
/// points where the whole value has nothing else.
enum class HoursTimes : std::uint8_t { automatic, points, both };

struct HoursReading {
  bool lenient = true;  ///< other spellings of one meaning are read with a warning; else they are refused
  HoursTimes times = HoursTimes::automatic;
  std::string country;  ///< ISO 3166-1 alpha-2: decides words that mean two days, as the Polish and Lithuanian "pn"
};

/// What was read although it is not written as the specification says, or may not be meant so.
struct HoursWarning {
  std::int32_t column = 1;  ///< in characters, from 1
  std::string key;          ///< "hours.spelling", "hours.separator", … for programs and translations
  std::string text;         ///< English
  friend bool operator==(const HoursWarning&, const HoursWarning&) = default;
};

/// A span of school holidays; both dates belong to it. They are set anew each year, so the caller brings them.
struct SchoolHoliday {
  Date from, to;
  std::string name;
  friend bool operator==(const SchoolHoliday&, const SchoolHoliday&) = default;
};

/// Minutes of the wall clock at which the sun is taken to rise and set where no position is given.
struct SunMinutes {
  std::int32_t dawn = 330, sunrise = 360, sunset = 1'080, dusk = 1'110;
  friend bool operator==(const SunMinutes&, const SunMinutes&) = default;
};

/// Where the hours hold: what holidays and the sun depend on.
struct HoursPlace {
  std::string country;  ///< ISO 3166-1 alpha-2, any case; empty: no public holiday is known
  std::string region;   ///< its name, or the second half of its ISO 3166-2 code; empty: holidays of the whole country
  std::optional<GeoPoint> position;  ///< absent: `sun` counts
  SunMinutes sun;
  std::vector<SchoolHoliday> school_holidays;
};

struct HoursInterval {
  Instant begin, end;  ///< [begin, end)
  HoursState state = HoursState::open;
  std::string comment;
  friend bool operator==(const HoursInterval&, const HoursInterval&) = default;
};

/// Opening hours that were read. Cheap to copy; immutable. Threads: any.
class OpeningHours {
 public:
  /// Rules in the order of the text: `;` replaces the days it names, `,` adds to them, `||` fills what is closed.
  /// Errors: hours_syntax (details_json holds `column`), limit_exceeded.
  static Result<OpeningHours> parse(std::string_view text, const HoursReading& reading = {});

  const std::vector<HoursWarning>& warnings() const noexcept;
  bool names_public_holidays() const noexcept;
  bool names_school_holidays() const noexcept;

  const detail::HoursData& data() const noexcept { return *data_; }

 private:
  explicit OpeningHours(Shared<detail::HoursData> data) : data_(std::move(data)) {}
  Shared<detail::HoursData> data_;  // shared: a venue list holds and copies thousands of them
};

/// Errors: holidays_unknown when a country is given and the hours name public holidays we have no rules for.
Status check_place(const OpeningHours& hours, const HoursPlace& place);

// The rule of Calendar counts here too: an instant has the state of the minute that the wall clock reads then. Hours
// past midnight end where a later `;` rule replaces the next day, as the specification says.

/// What is open or unknown inside [begin, end), in order; neighbours differ in state or comment.
std::vector<HoursInterval> hours_intervals(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock,
                                           Instant begin, Instant end);
/// The state at an instant, over [t, t + 1 minute). A closed one may carry a comment.
HoursInterval hours_at(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock, Instant t);
/// The first instant after `t` at which the state, or the comment of what is not closed, is another.
std::optional<Instant> next_change(const OpeningHours& hours, const HoursPlace& place, const VenueClock& clock,
                                   Instant t, Instant limit);

/// The name of the public holiday on a date, in a language of the country; empty when it is none.
std::string_view public_holiday(std::string_view country, std::string_view region, Date date) noexcept;
/// Whether rules for the public holidays of a country are held.
bool knows_holidays(std::string_view country) noexcept;
/// Easter Sunday of the Gregorian calendar.
Date easter(int year) noexcept;

struct HoursCalendar {
  Calendar calendar;
  std::vector<HoursWarning> approximated;  ///< what a calendar cannot hold, and what was done instead
};

/// The same hours as a venue's calendar, exact from the first to the last date: weekly windows, and an exception for
/// each date that differs. What is unknown counts as closed and is named. Errors: limit_exceeded.
Result<HoursCalendar> to_calendar(const OpeningHours& hours, const HoursPlace& place, Date first, Date last);

}  // namespace v0
}  // namespace couvert

#endif
