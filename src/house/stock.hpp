// SPDX-License-Identifier: Apache-2.0
// Stock and limited promotions inside the commit that uses them.
#ifndef COUVERT_HOUSE_STOCK_HPP
#define COUVERT_HOUSE_STOCK_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/house.hpp"
#include "house/writer.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

using Fingerprint = std::array<std::uint8_t, 32>;

/// Promotions of the venue whose limits are reached, for all or for this customer.
Result<std::vector<Ref>> exhausted_promotions(spi::UnitOfWork& unit, const VenueBook& book,
                                              const std::string& customer);
/// promotion_exhausted when the quote uses one of them all the same, or the cart asks for one by its code.
std::optional<Error> exhausted_refusal(const VenueBook& book, const Cart& cart, const Quote& quote,
                                       const std::vector<Ref>& exhausted);
/// Limited promotions whose price reduction is part of the quote.
std::vector<Ref> redeemed_in(const VenueBook& book, const Quote& quote);
/// Notes that the order uses these, instead of what it used before.
Status redeem(Batch& batch, const Order& order, const std::vector<Ref>& promotions);

/// What an order is about to take. Worked out before anything is written, then written in one go.
struct Taking {
  std::optional<VenueStock> next;  ///< absent: nothing is counted there
  Reservation taken;
};
/// The stock as an order finds it: what has ended is gone, what its own checkout holds is free again.
Result<std::optional<VenueStock>> stock_for(Batch& batch, const VenueId& venue, Instant now,
                                            const std::optional<ReservationId>& reservation);
/// Takes what the cart needs. Errors: stock_insufficient, limit_exceeded.
Result<Taking> take(std::optional<VenueStock> stock, const VenueBook& book, const OrderId& order, const Cart& cart,
                    Instant now);
/// Keeps what was taken with the order, and writes the entry in the log.
Status keep(Batch& batch, Taking taking, const Order& order, const Actor& actor, Instant now);

/// For a changed cart: what the order took before is free again. Errors as take().
Result<Taking> take_again(Batch& batch, const VenueBook& book, const Order& order, const Cart& cart, Instant now);
/// After a command: an exit gives back what was not used yet, once; once preparation has begun nothing comes back.
Status settle_stock(Batch& batch, const Order& order, const Actor& actor, Instant now);

Result<Result<StockReceipt>> carry_out_stock(Batch& batch, const StockCommand& command, const Fingerprint& fingerprint,
                                             const Actor& actor, Duration ttl);
/// Drops what has ended by now.
Status expire_stock(Batch& batch, const VenueId& venue);

/// Errors: storage_corrupt.
Result<VenueStock> load_stock(const spi::RecordRow& row);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
