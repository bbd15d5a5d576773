// SPDX-License-Identifier: Apache-2.0
// What a stock command needs to be allowed, and what it does: the same for house and device.
#ifndef COUVERT_TRADE_STOCK_HPP
#define COUVERT_TRADE_STOCK_HPP

#include "couvert/order.hpp"
#include "couvert/stock_command.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace trade {

/// Everything but reserve and release.
bool needs_target(StockVerb verb) noexcept;
/// Errors: permission_denied, stock_invalid, cart_wrong_venue, menu_not_published, the first of check().
Status check_command(const VenueBook& book, const StockCommand& command, const Actor& actor);
/// The change itself, in the book given. `ttl`: how long a reservation holds. Errors: those of StockBook.
Status carry_out(StockBook& book, const VenueBook& venue, const StockCommand& command, const Actor& actor, Instant now,
                 Duration ttl);

}  // namespace trade
}  // namespace v0
}  // namespace couvert

#endif
