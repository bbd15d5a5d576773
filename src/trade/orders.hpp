// SPDX-License-Identifier: Apache-2.0
// What house and device ask of an order before it is taken or changed: the same questions, the same answers.
#ifndef COUVERT_TRADE_ORDERS_HPP
#define COUVERT_TRADE_ORDERS_HPP

#include <optional>
#include <string>
#include <vector>

#include "couvert/order.hpp"
#include "couvert/orderable.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace trade {

bool may_manage(const Actor& actor, const VenueId& venue) noexcept;
/// Customers for themselves; a restaurant at its own till; the operators of the platform for anyone.
bool may_place(const Actor& actor, const VenueId& venue) noexcept;
/// The subject whose order it will be; empty at a till.
std::string customer_of(const Actor& actor);

/// Errors: id_format, limit_exceeded, text_encoding, those of validate(GeoPoint).
Status validate_form(const PlaceOrder& command);
/// Everything that is wrong with a cart, the first of it as the error; nothing when it is sound.
std::optional<Error> cart_refusal(const Cart& cart, const MenuIndex& index);
/// The error of a cart that has no price, with everything else that is wrong with it.
Error price_refusal(const Error& error, const Cart& cart, const MenuIndex& index);
/// The first reason as the error, all of them as its details.
Error not_orderable(const Orderable& answer, const PlaceOrder& command);
/// Both sides must mean the same price: a dearer one needs the guest's word. Errors: price_changed.
Status agree(const PlaceOrder& command, const Quote& quote);

/// What orderable() is asked for this order.
OrderableQuery query_of(const PlaceOrder& command, Instant now, const StockBook* stock);
/// The order as it begins, without what only the house gives: its number and the code of a pickup.
Order order_of(const VenueBook& book, const PlaceOrder& command, Quote quote, const Actor& actor, Instant now);

/// Whether deciding the command takes the price of a new cart.
bool needs_price(const Order& order, const OrderCommand& command, const Actor& actor) noexcept;
/// The price of that cart, and its age. `book` may be null: nothing is published. `exhausted`: limited promotions that are
/// used up; what the order itself has used counts for it. Errors: menu_not_published, invalid_argument, those of check()
/// and price(), age_confirmation_required.
Result<DecideContext> price_change(const VenueBook* book, const Order& order, const OrderCommand& command, Instant now,
                                   std::vector<Ref> exhausted);

}  // namespace trade
}  // namespace v0
}  // namespace couvert

#endif
