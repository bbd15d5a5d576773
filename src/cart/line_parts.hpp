// SPDX-License-Identifier: Apache-2.0
// What a line is made of beside its price: parts that are taxed by themselves, containers that come along.
#ifndef COUVERT_CART_LINE_PARTS_HPP
#define COUVERT_CART_LINE_PARTS_HPP

#include <cstdint>
#include <vector>

#include "cart/bound_line.hpp"
#include "menu/index_data.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// A part of one unit of a line. The unit price without what the parts have `added` is the core: of a set menu it is
/// shared out to the parts that serve an item, by `weight`; of any other item it is the item's own. When the floor at
/// zero applied, or all weights are zero, the parts do not tell how to share and the whole price is the item's.
struct LinePart {
  std::uint32_t option = none;
  std::uint32_t item = none, variant = none;  ///< what is served; none: the option is taxed by itself
  std::uint32_t tax_class = none;             ///< none: no tax
  std::int64_t weight = 0;                    ///< what is served, bought alone: price times units
  std::int64_t added = 0;                     ///< what the choice and those under it add to the unit price: an upgrade
};

/// For a choice that stands several times. False when an amount leaves its range.
inline bool scale_parts(std::vector<LinePart>& parts, std::size_t first, std::int32_t times) {
  if (times == 1) return true;
  for (std::size_t i = first; i < parts.size(); ++i) {
    LinePart& part = parts[i];
    if (!exact::multiply(part.weight, times, part.weight) || !exact::multiply(part.added, times, part.added) ||
        !exact::is_quotable(part.weight) || !exact::is_quotable(part.added))
      return false;
  }
  return true;
}

/// So many containers of a kind with one unit of a line.
struct LineContainer {
  std::uint32_t container = none;  ///< index into Menu::containers
  std::int64_t quantity = 0;
  friend bool operator==(const LineContainer&, const LineContainer&) = default;
};

/// Of the item, its variant and each choice through all depths, one entry a kind, in the order of the menu. Choices
/// of a divided group bring theirs once.
void gather_containers(const IndexData& data, const BoundLine& line, const BoundChoice* choices,
                       std::vector<LineContainer>& out);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
