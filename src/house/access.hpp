// SPDX-License-Identifier: Apache-2.0
// Who may see and change what, and what each sees of it.
#ifndef COUVERT_HOUSE_ACCESS_HPP
#define COUVERT_HOUSE_ACCESS_HPP

#include <string>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"
#include "trade/orders.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// Whose events and orders a role sees.
enum class Sight : std::uint8_t { public_only, own, venue, all };
Sight sight_of(const Actor& actor) noexcept;

using trade::customer_of;
using trade::may_manage;
using trade::may_place;

/// The order without what the actor must not see. The actor may read the order.
Order projected(Order order, const Actor& actor);
/// The same for an entry of the log. Errors: storage_corrupt.
Status project(spi::EventRow& row, const Actor& actor);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
