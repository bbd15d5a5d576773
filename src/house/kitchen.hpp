// SPDX-License-Identifier: Apache-2.0
// What its orders have promised of a venue's kitchen, inside the commit that promises it.
#ifndef COUVERT_HOUSE_KITCHEN_HPP
#define COUVERT_HOUSE_KITCHEN_HPP

#include <string>
#include <vector>

#include "couvert/house.hpp"
#include "couvert/slots.hpp"
#include "house/writer.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

// One rule: an order promises its work at the time for which it is wanted, or else at the time when it would be ready.
// From the moment it is taken until the food is ready, or never will be, that work counts in the slot of that time. An
// order for a time is guarded by its slot; one for as soon as possible waits for the work that is due before it.

using Promised = std::vector<SlotBooking>;

/// Records of a venue's promised minutes, by the minute they are for; and of each order that promised some.
std::string kitchen_kind(const VenueId& venue);
inline constexpr const char* cooking_kind = "cooking";

/// Nothing where the venue counts no kitchen.
Result<Promised> promised_at(spi::UnitOfWork& unit, const VenueBook& book);
/// orderable() beside what is promised; a full slot tells the next one that is not.
Orderable orderable_beside(const VenueBook& book, const Cart& cart, const Quote* quote, OrderableQuery query,
                           const Promised& promised);
/// The new order's work is promised.
Status promise(Batch& batch, const VenueBook& book, const Order& order, const Promised& promised);
/// The changed cart's work is promised at the same time instead.
Status promise_again(Batch& batch, const VenueBook& book, const Order& order);
/// After a change of state: what is ready, or out, is promised no longer.
Status settle_kitchen(Batch& batch, const Order& order);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
