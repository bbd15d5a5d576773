// SPDX-License-Identifier: Apache-2.0
// The 128-bit half of the exact arithmetic.
#include "money/exact.hpp"

namespace couvert {
inline namespace v0 {
namespace exact {

Wide multiply(std::uint64_t a, std::uint64_t b) noexcept {
  constexpr std::uint64_t mask = 0xffffffffu;
  const std::uint64_t a0 = a & mask, a1 = a >> 32, b0 = b & mask, b1 = b >> 32;
  const std::uint64_t low = a0 * b0;
  const std::uint64_t mid = a1 * b0 + (low >> 32);
  const std::uint64_t mid2 = a0 * b1 + (mid & mask);
  return {a1 * b1 + (mid >> 32) + (mid2 >> 32), (mid2 << 32) | (low & mask)};
}

bool divide(Wide dividend, std::uint64_t divisor, std::uint64_t& quotient, std::uint64_t& remainder) noexcept {
  if (dividend.high == 0) {
    quotient = dividend.low / divisor;
    remainder = dividend.low % divisor;
    return true;
  }
  if (dividend.high >= divisor) return false;
  std::uint64_t rest = dividend.high;
  std::uint64_t result = 0;
  for (int bit = 63; bit >= 0; --bit) {  // schoolbook, a bit at a time: this path is rare
    const bool carry = (rest >> 63) != 0;
    rest = (rest << 1) | ((dividend.low >> bit) & 1);
    result <<= 1;
    if (carry || rest >= divisor) {
      rest -= divisor;
      result |= 1;
    }
  }
  quotient = result;
  remainder = rest;
  return true;
}

std::int64_t dropped_millionths(bool negative, bool away, std::uint64_t remainder, std::uint64_t divisor) noexcept {
  if (remainder == 0) return 0;
  std::uint64_t millionths = 0, rest = 0;
  divide(multiply(away ? divisor - remainder : remainder, 1'000'000), divisor, millionths, rest);
  const auto value = static_cast<std::int64_t>(millionths);
  return negative != away ? -value : value;
}

bool mul_div_wide(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out,
                  std::int64_t* dropped) noexcept {
  const bool negative = (a < 0) != (b < 0);
  const auto divisor = static_cast<std::uint64_t>(c);
  std::uint64_t quotient = 0, remainder = 0;
  if (!divide(multiply(magnitude(a), magnitude(b)), divisor, quotient, remainder)) return false;
  const bool away = rounds_away(mode, negative, (quotient & 1) != 0, remainder, divisor);
  if (away && ++quotient == 0) return false;
  const std::uint64_t bound = static_cast<std::uint64_t>(int64_max) + (negative ? 1 : 0);
  if (quotient > bound) return false;
  if (negative)
    out = quotient == bound ? int64_min : -static_cast<std::int64_t>(quotient);
  else
    out = static_cast<std::int64_t>(quotient);
  if (dropped) *dropped = dropped_millionths(negative, away, remainder, divisor);
  return true;
}

}  // namespace exact
}  // namespace v0
}  // namespace couvert
