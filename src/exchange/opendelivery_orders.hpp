// SPDX-License-Identifier: Apache-2.0
// Orders of Open Delivery, in and out.
#ifndef COUVERT_EXCHANGE_OPENDELIVERY_ORDERS_HPP
#define COUVERT_EXCHANGE_OPENDELIVERY_ORDERS_HPP

#include "couvert/exchange_orders.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<ImportedOrder> import_opendelivery_order(const Document& document, const ImportOptions& options);
Result<Exported> export_opendelivery_order(const Order& order, const MenuIndex& index, const Venue& venue,
                                           const PriceRules& rules);
std::string_view opendelivery_event(OrderState state, Fulfilment fulfilment) noexcept;

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
