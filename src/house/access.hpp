// SPDX-License-Identifier: Apache-2.0
// Who may see and change what, and what each sees of it.
#ifndef COUVERT_HOUSE_ACCESS_HPP
#define COUVERT_HOUSE_ACCESS_HPP

#include <string>
#include <string_view>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"
#include "couvert/stock.hpp"
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
/// The same of the canonical document, without reading it.
std::string projected_text(std::string order, std::string_view customer, const Actor& actor);
/// Who counted what, and what checkouts hold, is the house's own affair.
Stock projected(Stock stock, const Actor& actor);
/// Does the actor see everything of a venue's stock and its price rules, promotions with codes among them?
bool sees_inside(const Actor& actor, std::string_view venue) noexcept;
/// Do the couriers of its venue see the order?
bool courier_sees(const Order& order);
/// The same for an entry of the log. Errors: storage_corrupt.
Status project(spi::EventRow& row, const Actor& actor);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
