// SPDX-License-Identifier: Apache-2.0
// The doors to foreign orders.
#include "couvert/exchange_orders.hpp"

#include "exchange/json_value.hpp"
#include "exchange/opendelivery_orders.hpp"
#include "exchange/read.hpp"

namespace couvert {
inline namespace v0 {

Result<ImportedOrder> import_order(Format format, std::string_view text, const ImportOptions& options) {
  if (!valid_venue_id(options.venue)) return Error(Errc::ref_format, "not a venue id", "/venue");
  if (format != Format::opendelivery) {
    return Error(Errc::format_not_supported, "no orders are read from " + std::string(format_name(format)));
  }
  auto document = exchange::parse_document(text);
  if (!document) return document.error();
  return exchange::import_opendelivery_order(*document, options);
}

Result<Exported> export_order(Format format, const Order& order, const MenuIndex& index, const Venue& venue,
                              const PriceRules& rules) {
  if (format != Format::opendelivery) {
    return Error(Errc::format_not_supported, "no orders are written as " + std::string(format_name(format)));
  }
  return exchange::export_opendelivery_order(order, index, venue, rules);
}

std::string_view order_event_name(Format format, OrderState state, Fulfilment fulfilment) noexcept {
  return format == Format::opendelivery ? exchange::opendelivery_event(state, fulfilment) : std::string_view();
}

}  // namespace v0
}  // namespace couvert
