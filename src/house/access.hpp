// SPDX-License-Identifier: Apache-2.0
// Who may see and change what, and what each sees of it.
#ifndef COUVERT_HOUSE_ACCESS_HPP
#define COUVERT_HOUSE_ACCESS_HPP

#include <string>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// Whose events and orders a role sees.
enum class Sight : std::uint8_t { public_only, own, venue, all };
Sight sight_of(const Actor& actor) noexcept;

bool may_manage(const Actor& actor, const VenueId& venue) noexcept;
/// Customers for themselves; a restaurant at its own till; the operators of the platform for anyone.
bool may_place(const Actor& actor, const VenueId& venue) noexcept;
/// The subject whose order it will be; empty at a till.
std::string customer_of(const Actor& actor);

/// The order without what the actor must not see. The actor may read the order.
Order projected(Order order, const Actor& actor);
/// The same for an entry of the log. Errors: storage_corrupt.
Status project(spi::EventRow& row, const Actor& actor);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
