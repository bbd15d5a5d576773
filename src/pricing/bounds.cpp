// SPDX-License-Identifier: Apache-2.0
// What is known of an order before there is a basket.
#include "pricing/fees.hpp"

namespace couvert {
inline namespace v0 {

OrderBounds order_bounds(const FulfilmentOffer* offer, const PriceRules& rules, Fulfilment fulfilment,
                         const PricingContext& context, std::string_view channel) {
  OrderBounds bounds;
  if (offer) {
    bounds.minimum_minor = offer->minimum_minor;
    bounds.maximum_minor = offer->maximum_minor;
  }
  const std::string from(channel);
  const detail::FeeConditions conditions{context, fulfilment, from};
  for (const FeeRule& fee : rules.fees) {
    if (!detail::offers(fee.fulfilments, fulfilment) || !conditions.hold(fee)) continue;
    OrderBounds::Band band{fee.ref,  fee.kind,   fee.subtotal_from.value_or(0), fee.subtotal_below, fee.amount_minor,
                           fee.rate, fee.tops_up};
    if (!conditions.add_steps(fee, band.amount_minor)) continue;  // no basket could be priced with it
    if (!fee.rate && fee.min_minor) band.amount_minor = std::max(band.amount_minor, *fee.min_minor);
    if (fee.max_minor) band.amount_minor = std::min(band.amount_minor, *fee.max_minor);
    if (band.amount_minor == 0 && !band.rate) continue;
    bounds.fees.push_back(std::move(band));
  }
  return bounds;
}

}  // namespace v0
}  // namespace couvert
