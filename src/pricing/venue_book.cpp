// SPDX-License-Identifier: Apache-2.0
// Where and when a venue prices, and the price.
#include "couvert/venue_book.hpp"

#include <cmath>
#include <utility>

namespace couvert {
inline namespace v0 {

PricingContext context_at(const Venue& venue, Fulfilment fulfilment, Instant at, std::optional<GeoPoint> destination) {
  PricingContext context;
  context.at = at;
  context.date = venue.clock.local(at).date;
  context.clock = &venue.clock;
  if (fulfilment == Fulfilment::delivery && destination) {
    context.distance_m = std::llround(distance_m(venue.position, *destination));
    // Ordered while its zone rests, for a time when it is served: the fees are those of the place.
    const DeliveryZone* zone = zone_for(venue, *destination, at);
    if (zone == nullptr) zone = zone_for(venue, *destination);
    if (zone != nullptr) context.zone = context.place = zone->ref;
  }
  return context;
}

Result<Quote> price_at(const VenueBook& book, const Cart& cart, Instant at, std::optional<GeoPoint> destination,
                       std::vector<Ref> exhausted, bool cash) {
  PricingContext context = context_at(book.venue, cart.fulfilment, at, destination);
  context.exhausted = std::move(exhausted);
  context.cash = cash;
  return price(*book.index, book.rules, cart, context);
}

}  // namespace v0
}  // namespace couvert
