// SPDX-License-Identifier: Apache-2.0
// Two baskets of one person become one: a guest signs in and finds everything of both.
#ifndef COUVERT_CART_MERGE_HPP
#define COUVERT_CART_MERGE_HPP

#include <cstdint>
#include <span>
#include <vector>

#include "couvert/cart.hpp"

namespace couvert {
inline namespace v0 {

/// Something that merging did besides putting lines side by side.
enum class CartMergeKind : std::uint8_t {
  quantity_added,  ///< `line` now holds `amount` more, of lines whose ids are gone or hold less
  over_cap,        ///< more of one dish than one line may hold: `line` holds the rest
  line_copied,     ///< one id stood for two dishes: `line` is the new id of one of them
  tip_kept,        ///< two tips: the higher one, `amount` is the other
  notes_joined,    ///< two notes for the kitchen: one after the other
  note_left_out,   ///< together they are too long: the note of the older cart stays
  codes_left_out   ///< more codes than a cart holds: the last `amount` are gone
};
struct CartMergeNote {
  CartMergeKind kind = CartMergeKind::quantity_added;
  LineId line;
  std::int64_t amount = 0;
  friend bool operator==(const CartMergeNote&, const CartMergeNote&) = default;
};

struct MergedCart {
  Cart cart;
  /// Ids of the lines that were added up, sorted. Keep them with the cart and give them to the next merge: then a merge
  /// that is carried out again adds nothing.
  std::vector<LineId> absorbed;
  std::vector<CartMergeNote> notes;
  friend bool operator==(const MergedCart&, const MergedCart&) = default;
};

/// The lines of both, by id, so that neither side's order matters; id, venue and fulfilment are those of `mine`.
///
/// - Equal dishes (item, variant, options, note) of both sides add up, to the cap of the item; what is above stays a line
///   of its own. No quantity is lost: the sums of quantities of a dish before and after are equal.
/// - A line with one id on both sides is one line: of one dish the higher quantity counts, of two dishes both stay.
/// - Lines of `other` whose id is in `absorbed` are part of `mine` already.
/// - Codes: those of the older cart (lower id) first. Tip: the higher. Note: both.
///
/// A cart that gets too full is still whole; check() says so. Errors: cart_wrong_venue.
Result<MergedCart> merge_carts(const Cart& mine, const Cart& other, const MenuIndex& index,
                               std::span<const LineId> absorbed = {});

}  // namespace v0
}  // namespace couvert

#endif
