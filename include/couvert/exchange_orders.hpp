// SPDX-License-Identifier: Apache-2.0
// Orders of other systems, in and out: what they say is kept, what it adds up to is computed beside it.
#ifndef COUVERT_EXCHANGE_ORDERS_HPP
#define COUVERT_EXCHANGE_ORDERS_HPP

#include <string_view>

#include "couvert/exchange.hpp"
#include "couvert/order.hpp"
#include "couvert/partner_order.hpp"

namespace couvert {
inline namespace v0 {

struct ImportedOrder {
  PartnerOrder order;
  LossReport report;  ///< `items` and `options` count lines; sums that do not hold are reported as `…_differs`
};

/// Errors: those of import_menu(). Only opendelivery is read; v1 and v2. Pure; any thread.
Result<ImportedOrder> import_order(Format format, std::string_view text, const ImportOptions& options);

/// An order as a partner's document (opendelivery: the order of v1.7), with its totals as the quote has them.
/// Errors: format_not_supported.
Result<Exported> export_order(Format format, const Order& order, const MenuIndex& index, const Venue& venue,
                              const PriceRules& rules);

/// The name under which a partner hears of a state; empty: the format has none.
std::string_view order_event_name(Format format, OrderState state, Fulfilment fulfilment) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
