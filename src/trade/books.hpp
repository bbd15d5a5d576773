// SPDX-License-Identifier: Apache-2.0
// A venue's snapshot out of its stored row.
#ifndef COUVERT_TRADE_BOOKS_HPP
#define COUVERT_TRADE_BOOKS_HPP

#include "couvert/spi/storage.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace trade {

/// Errors: storage_corrupt.
Result<VenueBookPtr> load_book(const spi::VenueRow& row);

}  // namespace trade
}  // namespace v0
}  // namespace couvert

#endif
