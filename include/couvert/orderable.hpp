// SPDX-License-Identifier: Apache-2.0
// "Can this be ordered, here, then, that way?": yes, or every reason why not and the next time it can.
#ifndef COUVERT_ORDERABLE_HPP
#define COUVERT_ORDERABLE_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/pricing.hpp"
#include "couvert/stock.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

// One rule about time: everything is checked at one instant, `wanted_at` or, where that is absent, `now`. Then the
// venue's hours, the offer's hours, the menu, a section over each item, the items, variants and options must all be
// on sale, and no pause, suspension or snooze may last. `next_at` moves that instant forward and nothing else.
//
// One rule about what has run out: a thing that is snoozed, or of which less is left than one piece, is sold out; so is
// everything whose recipe takes an ingredient of which that is true, an option whose item it is true of, and an item
// with a group that asks for more than what is left in it. The basket as a whole may not take more than there is.

struct OrderableQuery {
  Fulfilment fulfilment = Fulfilment::pickup;
  Instant now;
  std::optional<Instant> wanted_at;              ///< when the food is wanted; absent: as soon as possible
  std::optional<GeoPoint> destination;           ///< for delivery
  const StockBook* stock = nullptr;              ///< borrowed: what is snoozed and counted; null: nothing is
  std::int32_t confirmed_age = 0;                ///< years that the guest has confirmed
  std::int64_t kitchen_load = 0;                 ///< kitchen minutes promised and not done yet
  std::optional<std::int64_t> slot_booked = {};  ///< kitchen minutes promised in the slot of `wanted_at`
};

/// One obstacle. `code` names it for programs; its message key is "orderable." and the code's name.
struct Reason {
  Errc code = Errc::venue_closed;
  std::string path;                    ///< JSON Pointer into the cart, for lines and options
  Ref ref;                             ///< item, option or zone concerned
  std::int64_t limit = 0, actual = 0;  ///< bounds: of the order's value, of an age, of what is left in thousandths
  std::optional<Instant> next_at;      ///< when this obstacle ends, where it is known
  friend bool operator==(const Reason&, const Reason&) = default;
};

struct Orderable {
  bool ok = false;
  std::vector<Reason> reasons;      ///< empty exactly when ok
  std::optional<Instant> ready_at;  ///< when ok: earliest time at which the food is ready
  std::optional<Instant> next_at;   ///< when not: the earliest time at which none of the timed reasons holds,
                                    ///< absent when some reason does not pass by waiting, or none within 15 days
  friend bool operator==(const Orderable&, const Orderable&) = default;
};

/// The venue alone: fulfilment_not_offered, venue_paused, in_the_past (wanted before now), too_far_ahead (counted in
/// the venue's dates), venue_closed, after_last_order (open, but not long enough), destination_required,
/// outside_delivery_zone (with a zone as ref and a next time where one serves the place at other hours), in this order. Pure; any thread.
Orderable orderable(const Venue& venue, const OrderableQuery& query);
/// The venue, the menu, every section over the item (one open section is enough, none is no obstacle), the item, its
/// variants (one is enough) and the groups that ask for something: item_sold_out while the thing itself is suspended or
/// has run out, else item_unavailable; also item_unknown, item_not_sold_alone, age_confirmation_required.
Orderable orderable(const Venue& venue, const MenuIndex& index, std::string_view item_ref, const OrderableQuery& query);
/// The venue and the whole cart: too_soon (wanted before preparation() ends), slot_full, check() issues, every line and option, ages, stock_insufficient where some but not all
/// is left, minimum and maximum (goods after their discounts, from the lines of `quote` when given). The cart's fulfilment
/// counts, not the query's. An option that serves an item needs that item on sale too; what is left out needs nothing.
Orderable orderable(const Venue& venue, const MenuIndex& index, const Cart& cart, const Quote* quote,
                    const OrderableQuery& query);

}  // namespace v0
}  // namespace couvert

#endif
