// SPDX-License-Identifier: Apache-2.0
// Where a page of orders, newest first, ends: the time and id of its last one, as a text that nobody else reads.
#ifndef COUVERT_TRADE_ORDER_PAGE_HPP
#define COUVERT_TRADE_ORDER_PAGE_HPP

#include <string>
#include <string_view>
#include <utility>

#include "couvert/ids.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace trade {

std::string page_text(Instant placed_at, const OrderId& id);
/// Errors: cursor_invalid.
Result<std::pair<Instant, OrderId>> read_page(std::string_view text);

}  // namespace trade
}  // namespace v0
}  // namespace couvert

#endif
