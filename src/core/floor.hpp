// SPDX-License-Identifier: Apache-2.0
// Division that rounds towards minus infinity, as calendars need it.
#ifndef COUVERT_CORE_FLOOR_HPP
#define COUVERT_CORE_FLOOR_HPP

#include <cstdint>

namespace couvert {
inline namespace v0 {
namespace detail {

/// `b` must be positive.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) noexcept { return a / b - (a % b < 0 ? 1 : 0); }
/// Between 0 and b - 1.
constexpr std::int64_t floor_mod(std::int64_t a, std::int64_t b) noexcept {
  const std::int64_t r = a % b;
  return r < 0 ? r + b : r;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
