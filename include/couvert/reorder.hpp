// SPDX-License-Identifier: Apache-2.0
// Ordering again: an old order as a basket of today, with everything that is no longer the same.
#ifndef COUVERT_REORDER_HPP
#define COUVERT_REORDER_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "couvert/order.hpp"

namespace couvert {
inline namespace v0 {

enum class ReorderKind : std::uint8_t {
  item_gone,         ///< not on the menu, or no longer sold alone
  variant_gone,      ///< the variant is not one of the item's
  variant_required,  ///< the item is now sold in variants
  option_gone,       ///< `group` or its `ref` does not exist there any more; left out with what stood under it
  option_lowered,    ///< fewer of option `ref` are allowed: `was`, `now`
  quantity_lowered,  ///< fewer of the item are allowed: `was`, `now`
  choice_needed,     ///< `group` now asks for at least `now` options; `was` are chosen
  choice_too_many,   ///< `group` now allows at most `now` options; `was` are chosen
  dearer,            ///< unit price: `was`, `now`
  cheaper,
  other_problem  ///< check_line() finds something else
};
struct ReorderChange {
  ReorderKind kind = ReorderKind::item_gone;
  Ref group, ref;
  std::int64_t was = 0, now = 0;
  friend bool operator==(const ReorderChange&, const ReorderChange&) = default;
};

/// What became of one line.
struct ReorderLine {
  LineId old_line;
  bool in_cart = false;                ///< false: gone, or somebody has to choose first
  std::optional<CartLine> line;        ///< as ordered now; where a choice is needed, what is left to start from
  std::vector<ReorderChange> changes;  ///< none: exactly as it was, at the same price
  friend bool operator==(const ReorderLine&, const ReorderLine&) = default;
};

struct Reorder {
  Cart cart;                       ///< what can be ordered as it stands: check() finds no fault with its lines
  std::vector<ReorderLine> lines;  ///< one for each line of the old order
  Quote quote;                     ///< of the cart
  std::int64_t was_total_minor = 0;
};

/// The old order's lines against today's menu and rules. Nothing is chosen for the person: a line that needs a choice is
/// not in the cart, and is given back as far as it goes. Codes, tip and notes of the old order are not taken over, the
/// notes of its lines are. Line ids are derived from the cart's and the old line's, so that doing it twice gives the same.
/// Prices are compared where the currency is the same. Whether things are on sale at this hour is orderable()'s to say.
/// Errors: cart_wrong_venue, those of price().
Result<Reorder> reorder(const Order& old, CartId cart, const MenuIndex& index, const PriceRules& rules,
                        const PricingContext& context);

}  // namespace v0
}  // namespace couvert

#endif
