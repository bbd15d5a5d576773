// SPDX-License-Identifier: Apache-2.0
// Where a page of orders ends.
#include "trade/order_page.hpp"

#include <charconv>

namespace couvert {
inline namespace v0 {
namespace trade {

std::string page_text(Instant placed_at, const OrderId& id) { return std::to_string(placed_at.us) + '.' + id.text(); }

Result<std::pair<Instant, OrderId>> read_page(std::string_view text) {
  const Error invalid(Errc::cursor_invalid, {}, "/page");
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return invalid;
  std::int64_t us = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + dot, us);
  auto id = OrderId::parse(text.substr(dot + 1));
  if (code != std::errc() || end != text.data() + dot || !id) return invalid;
  return std::pair(Instant{us}, *id);
}

}  // namespace trade
}  // namespace v0
}  // namespace couvert
