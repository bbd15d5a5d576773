// SPDX-License-Identifier: Apache-2.0
// The restaurant of the simulated world: its menu in editions, and what a cart costs, computed in the plainest way.
#ifndef COUVERT_SIM_TOWN_HPP
#define COUVERT_SIM_TOWN_HPP

#include <cstdint>
#include <string>

#include "couvert/cart.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing_rules.hpp"
#include "sim/random.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

inline constexpr std::string_view venue_name = "corner";
inline constexpr std::int64_t delivery_minor = 290, coupon_minor = 200, cheese_minor = 150;
inline constexpr std::int64_t coupon_total = 4, coupon_each = 1;
inline constexpr std::string_view coupon_code = "WELCOME";
inline constexpr std::int32_t accept_minutes = 5;

/// One printing of the menu. Prices are multiples of ten cents.
struct Edition {
  std::int64_t soup = 650, pasta = 1'150, special = 1'750;
  friend auto operator<=>(const Edition&, const Edition&) = default;
};
Edition next_edition(const Edition& before, Random& random);

Venue corner();
Menu corner_menu(const Edition& edition);
PriceRules corner_rules();

/// A random cart of one to three lines.
Cart corner_cart(Random& random, bool coupon);
/// What the restaurant must charge. Knows nothing of the engine's way of pricing.
std::int64_t plain_price(const Cart& cart, const Edition& edition);
/// Specials in the cart: the only dish that is counted.
std::int64_t specials(const Cart& cart);

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
