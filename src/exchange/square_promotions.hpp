// SPDX-License-Identifier: Apache-2.0
// The discounts of a Square catalogue that apply by themselves.
#ifndef COUVERT_EXCHANGE_SQUARE_PROMOTIONS_HPP
#define COUVERT_EXCHANGE_SQUARE_PROMOTIONS_HPP

#include "couvert/pricing.hpp"

#include "exchange/square_source.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// Pricing rules become promotions where the engine gives the same reduction; all others, and discounts that no rule
/// gives, are reported and left out. The menu holds the items already.
void read_square_promotions(SquareSource& source, Context& context, const Menu& menu, PriceRules& rules);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
