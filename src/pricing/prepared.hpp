// SPDX-License-Identifier: Apache-2.0
// What a Pricer works out once: which rules concern which fulfilment, class and item.
#ifndef COUVERT_PRICING_PREPARED_HPP
#define COUVERT_PRICING_PREPARED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cart/bound_line.hpp"
#include "couvert/pricing.hpp"
#include "menu/index_data.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

inline constexpr std::size_t fulfilments = 3;

/// Classes with the same rate under the same name are one rate: on the receipt, and where a rate's sum is rounded.
std::int32_t first_alike(const PriceRules& rules, std::size_t at);
/// Whether the goods lists of a promotion, or of one of its sets, name an item. Variants are the line's matter.
bool names_item(const Promotion& promotion, const Item& item);
bool names_item(const GoodsSet& set, const Item& item);

struct Prepared {
  Prepared(const IndexData& data, const PriceRules& rules);

  struct ByFulfilment {
    std::vector<std::uint32_t> fees, promotions;
    /// By class of the menu: rules that may answer, in the order of the list, [first, last) of `candidates`.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> classes;
    std::vector<std::uint32_t> candidates;
  };
  std::array<ByFulfilment, fulfilments> by;
  std::vector<std::int32_t> canonical;  ///< by tax rule: first_alike()
  std::vector<std::vector<bool>> hits;  ///< by promotion and item; empty: every item

  const ByFulfilment& of(Fulfilment fulfilment) const noexcept { return by[static_cast<std::size_t>(fulfilment)]; }
};

/// The menu is held by the index, so views into it stay.
struct PricerData {
  PricerData(MenuIndex menu_index, PriceRules price_rules);
  MenuIndex index;
  PriceRules rules;
  Prepared prepared;
};

struct BoundCartData {
  MenuIndex index;  ///< whose entries the lines name
  Cart cart;
  std::vector<BoundLine> lines;
  std::vector<std::uint32_t> first_choice;  ///< by line
  std::vector<BoundChoice> choices;
};
/// False when check() has something to say.
bool bind_lines(BoundCartData& cart);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
