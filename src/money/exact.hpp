// SPDX-License-Identifier: Apache-2.0
// Checked integer arithmetic with a portable 128-bit step; the inner loop of every price.
#ifndef COUVERT_MONEY_EXACT_HPP
#define COUVERT_MONEY_EXACT_HPP

#include <bit>
#include <cstdint>
#include <limits>

#include "couvert/limits.hpp"
#include "couvert/money.hpp"

namespace couvert {
inline namespace v0 {
namespace exact {

inline constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
inline constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();

/// False when the sum leaves the range; `a` is then untouched.
inline bool add(std::int64_t& a, std::int64_t b) noexcept {
  const auto sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
  if (((a ^ sum) & (b ^ sum)) < 0) return false;  // both operands have the sign that the sum has not
  a = sum;
  return true;
}

/// A whole number divided: quotient and remainder. Rates divide by a million, which needs no division instruction,
/// and most amounts fit 32 bits, where one is much cheaper.
struct Parts {
  std::uint64_t quotient, remainder;
};
inline Parts split(std::uint64_t dividend, std::uint64_t divisor) noexcept {
  constexpr std::uint64_t million = 1'000'000;
  if (divisor == million) return {dividend / million, dividend % million};
  if (((dividend | divisor) >> 32) == 0) {
    const auto a = static_cast<std::uint32_t>(dividend), b = static_cast<std::uint32_t>(divisor);
    return {a / b, a % b};
  }
  return {dividend / divisor, dividend % divisor};
}

/// Whether a quote may hold the amount: beyond, its document could not be read back everywhere.
inline bool is_quotable(std::int64_t minor) noexcept {
  return minor >= -limits::quote_minor && minor <= limits::quote_minor;
}

inline std::uint64_t magnitude(std::int64_t v) noexcept {
  return v < 0 ? 0 - static_cast<std::uint64_t>(v) : static_cast<std::uint64_t>(v);
}

/// 128-bit unsigned, for the rare products that need it.
struct Wide {
  std::uint64_t high = 0, low = 0;
};
Wide multiply(std::uint64_t a, std::uint64_t b) noexcept;
/// Quotient and remainder; false when the quotient passes 64 bits. `divisor` > 0.
bool divide(Wide dividend, std::uint64_t divisor, std::uint64_t& quotient, std::uint64_t& remainder) noexcept;

/// Does a quotient truncated towards zero, with this remainder, move one away from zero?
inline bool rounds_away(Rounding mode, bool negative, bool odd, std::uint64_t remainder,
                        std::uint64_t divisor) noexcept {
  if (remainder == 0) return false;
  const std::uint64_t rest = divisor - remainder;           // no overflow, unlike 2 * remainder
  if (mode == Rounding::half_up) return remainder >= rest;  // the common one, without the jump
  const bool above = remainder > rest, tie = remainder == rest;
  switch (mode) {
    case Rounding::half_up: break;
    case Rounding::half_even: return above || (tie && odd);
    case Rounding::half_down: return above;
    case Rounding::up: return true;
    case Rounding::down: return false;
    case Rounding::ceiling: return !negative;
    case Rounding::floor: return negative;
    case Rounding::half_odd: return above || (tie && !odd);
    case Rounding::half_ceiling: return above || (tie && !negative);
    case Rounding::half_floor: return above || (tie && negative);
  }
  return false;
}

/// What rounding left out, exact - rounded, in millionths of a unit, truncated towards zero.
std::int64_t dropped_millionths(bool negative, bool away, std::uint64_t remainder, std::uint64_t divisor) noexcept;

/// out = a * b / c for any operands, c > 0; `dropped`, when given, takes dropped_millionths(). False on overflow.
bool mul_div_wide(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out,
                  std::int64_t* dropped) noexcept;

/// An amount and a rate or quantity of everyday size: their product fits by far, told by two comparisons.
inline bool is_everyday(std::int64_t amount, std::int64_t factor) noexcept {
  return ((static_cast<std::uint64_t>(amount) + (std::uint64_t{1} << 40)) >> 41) == 0 &&
         ((static_cast<std::uint64_t>(factor) + (std::uint64_t{1} << 20)) >> 21) == 0;
}

inline bool mul_div(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out) noexcept {
  const std::uint64_t ua = magnitude(a), ub = magnitude(b);
  if (!is_everyday(a, b) && std::bit_width(ua) + std::bit_width(ub) > 63)
    return mul_div_wide(a, b, c, mode, out, nullptr);
  const bool negative = (a < 0) != (b < 0);
  const auto divisor = static_cast<std::uint64_t>(c);
  auto [quotient, remainder] = split(ua * ub, divisor);
  if (rounds_away(mode, negative, (quotient & 1) != 0, remainder, divisor)) ++quotient;
  out = negative ? -static_cast<std::int64_t>(quotient) : static_cast<std::int64_t>(quotient);
  return true;
}

/// mul_div() that also tells what rounding left out.
inline bool mul_div_noted(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out,
                          std::int64_t& dropped) noexcept {
  const std::uint64_t ua = magnitude(a), ub = magnitude(b);
  if (std::bit_width(ua) + std::bit_width(ub) > 63) return mul_div_wide(a, b, c, mode, out, &dropped);
  const bool negative = (a < 0) != (b < 0);
  const auto divisor = static_cast<std::uint64_t>(c);
  auto [quotient, remainder] = split(ua * ub, divisor);
  const bool away = rounds_away(mode, negative, (quotient & 1) != 0, remainder, divisor);
  if (away) ++quotient;
  dropped = dropped_millionths(negative, away, remainder, divisor);
  out = negative ? -static_cast<std::int64_t>(quotient) : static_cast<std::int64_t>(quotient);
  return true;
}

inline bool multiply(std::int64_t a, std::int64_t b, std::int64_t& out) noexcept {
  if (is_everyday(a, b) || std::bit_width(magnitude(a)) + std::bit_width(magnitude(b)) <= 63) {
    out = a * b;
    return true;
  }
  return mul_div_wide(a, b, 1, Rounding::down, out, nullptr);
}

}  // namespace exact
}  // namespace v0
}  // namespace couvert

#endif
