// SPDX-License-Identifier: Apache-2.0
// One event of RFC 5545, as far as it says when something holds each week or once.
#ifndef COUVERT_EXCHANGE_ICALENDAR_HPP
#define COUVERT_EXCHANGE_ICALENDAR_HPP

#include <optional>
#include <string_view>

#include "couvert/calendar.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// DTSTART in local time, DURATION, and RRULE with FREQ=DAILY or WEEKLY, BYDAY and UNTIL. Nothing for everything else: a
/// rule that is only half understood would hold at times when it must not.
std::optional<Calendar> read_event(std::string_view text);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
