// SPDX-License-Identifier: Apache-2.0
// A venue with its published menu and rules, as house and devices hold it.
#ifndef COUVERT_VENUE_BOOK_HPP
#define COUVERT_VENUE_BOOK_HPP

#include <memory>
#include <optional>
#include <vector>

#include "couvert/menu_index.hpp"
#include "couvert/pricing.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

/// A venue with what is published for it. Immutable snapshot; shared between threads.
struct VenueBook {
  Venue venue;
  std::optional<MenuIndex> index;  ///< absent until a menu is published
  PriceRules rules;
};
using VenueBookPtr =
    std::shared_ptr<const VenueBook>;  // shared: readers keep a snapshot while a newer one is published

/// The circumstances under which a venue prices. A delivery's tax place is its zone: a venue that delivers over a border
/// of taxes draws a zone there. Borrows the venue's clock. Pure; any thread.
PricingContext context_at(const Venue& venue, Fulfilment fulfilment, Instant at,
                          std::optional<GeoPoint> destination = {});
/// Prices a cart at a venue at a time. The book has a menu. Errors: those of price(). Pure; any thread.
Result<Quote> price_at(const VenueBook& book, const Cart& cart, Instant at, std::optional<GeoPoint> destination = {},
                       std::vector<Ref> exhausted = {}, bool cash = false);

}  // namespace v0
}  // namespace couvert

#endif
