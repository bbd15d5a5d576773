// SPDX-License-Identifier: Apache-2.0
// The states of one day of the wall clock.
#ifndef COUVERT_HOURS_EVALUATE_HPP
#define COUVERT_HOURS_EVALUATE_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "hours/model.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

struct DaySegment {
  std::int32_t begin = 0, end = 1'440;  // minutes of the day
  HoursState state = HoursState::closed;
  std::string comment;
};

/// Whether a date satisfies every group; `holiday` becomes the name of the holiday that did so, if one did.
bool matches(const Rule& rule, const HoursPlace& place, Date date, std::string& holiday);

/// The whole day from midnight to midnight, without gaps.
std::vector<DaySegment> day_segments(const HoursData& hours, const HoursPlace& place, const VenueClock& clock,
                                     Date date);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
