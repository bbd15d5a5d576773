// SPDX-License-Identifier: Apache-2.0
// A venue with its published menu and rules, as house and devices hold it.
#ifndef COUVERT_VENUE_BOOK_HPP
#define COUVERT_VENUE_BOOK_HPP

#include <memory>
#include <optional>

#include "couvert/menu_index.hpp"
#include "couvert/pricing_rules.hpp"
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

}  // namespace v0
}  // namespace couvert

#endif
