// SPDX-License-Identifier: Apache-2.0
// Handing out books, for devices and the house too.
#ifndef COUVERT_CAPI_BOOK_HPP
#define COUVERT_CAPI_BOOK_HPP

#include "capi/guard.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

/// Books are never changed, so a snapshot is a handle to the same one.
void give_book(Made<couvert_book>& made, VenueBookPtr book);

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif
