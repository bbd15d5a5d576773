// SPDX-License-Identifier: Apache-2.0
// Fills in the offset changes of a venue's zone, so that whoever describes a venue names the zone only.
#ifndef COUVERT_SERVER_VENUE_CLOCK_HPP
#define COUVERT_SERVER_VENUE_CLOCK_HPP

#include "couvert/house.hpp"

namespace couvert::server {

/// Computes the changes from a year before `now` to five years after it when the clock names none.
/// Errors: time_zone_unknown, at /clock/zone.
inline Status complete_clock(Venue& venue, Instant now) {
  if (!venue.clock.changes.empty() || venue.clock.initial_offset_s != 0) return {};
  const Duration day = Duration::seconds(86'400);
  auto clock = clock_for_zone(venue.clock.zone, now - Duration{day.us * 366}, now + Duration{day.us * 1'830});
  if (!clock) return clock.error().under("/clock/zone");
  venue.clock = std::move(*clock);
  return {};
}

}  // namespace couvert::server

#endif
