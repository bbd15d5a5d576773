// SPDX-License-Identifier: Apache-2.0
// The minutes behind preparation(), without memory of their own.
#ifndef COUVERT_ORDERABLE_KITCHEN_HPP
#define COUVERT_ORDERABLE_KITCHEN_HPP

#include <cstdint>

#include "couvert/slots.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

struct KitchenTime {
  std::int64_t venue = 0, items = 0, load = 0, rush = 0;  // minutes
  std::int64_t work = 0;                                  // kitchen minutes of the cart
  std::int64_t minutes() const noexcept { return venue + items + load + rush; }
};

KitchenTime kitchen_time(const Venue& venue, const MenuIndex& index, const Cart& cart, std::int64_t load,
                         Instant at) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
