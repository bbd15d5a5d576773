// SPDX-License-Identifier: Apache-2.0
// What makes two lines the same dish, an order among lines, and ids that two devices derive alike.
#ifndef COUVERT_CART_CANONICAL_HPP
#define COUVERT_CART_CANONICAL_HPP

#include <string>
#include <string_view>

#include "couvert/cart.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// Text of everything in a line but its id and quantity, selections in one order: equal exactly for the same dish.
std::string configuration(const CartLine& line);
/// A UUID (version 8, RFC 9562) of a text: the same wherever it is derived.
UuidBytes derived_uuid(std::string_view text) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
