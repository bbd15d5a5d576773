// SPDX-License-Identifier: Apache-2.0
// Words of opening hours: those of the specification, and what people write instead.
#ifndef COUVERT_HOURS_WORDS_HPP
#define COUVERT_HOURS_WORDS_HPP

#include <cstdint>
#include <string>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace detail {

enum class WordKind : std::uint8_t {
  none,
  weekday,  // value: 1 Monday … 7 Sunday
  weekend,
  month,    // value: 1 … 12
  holiday,  // value: 0 public, 1 school
  state,    // value: a HoursState
  week,
  easter,
  sun,  // value: a SunEvent
  daylight,
  day,          // of "+2 days"
  day_before,   // "day before public holiday"; value: -1 or 1
  until,        // between two times or days
  conjunction,  // between two days
  late,         // an open end
  clock,        // after a time: h, o'clock, Uhr
  half_day,     // value: 0 am, 12 pm
  filler        // says nothing
};

struct Word {
  WordKind kind = WordKind::none;
  std::int32_t value = 0;
  bool exact = false;    // as the specification writes it
  bool foreign = false;  // of another language than English, beyond the short forms
};

/// @param text in lower case; @param written as it stands in the value.
Word find_word(std::string_view text, std::string_view written, std::string_view country) noexcept;
/// Latin with its accents, Greek and Cyrillic letters in lower case.
std::string lower(std::string_view utf8);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
