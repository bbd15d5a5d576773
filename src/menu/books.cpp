// SPDX-License-Identifier: Apache-2.0
// Which price books hold.
#include "menu/books.hpp"

#include "couvert/calendar.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {

bool holds(const PriceBook& book, const PriceContext& context) noexcept {
  const auto meets = [](const auto& wanted, const auto& given) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), given) != wanted.end();
  };
  return meets(book.channels, context.channel) && meets(book.fulfilments, context.fulfilment) &&
         meets(book.venues, context.venue) &&
         (!book.calendar || open_at(*book.calendar, context.clock ? *context.clock : VenueClock{}, context.at));
}

namespace detail {

void ActiveBooks::choose(const IndexData& data, const PriceContext& context) {
  for (const BookEntry& entry : data.books)
    if (holds(*entry.book, context)) books_.push_back(&entry);
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
