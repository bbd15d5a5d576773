// SPDX-License-Identifier: Apache-2.0
// Exact money: minor units, parts-per-million rates, rounding named at every call.
#ifndef COUVERT_MONEY_HPP
#define COUVERT_MONEY_HPP

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// An ISO 4217 currency that has minor units. Default-constructed: none.
class Currency {
 public:
  constexpr Currency() noexcept = default;
  /// Three upper-case letters of an active currency with minor units. Errors: currency_unknown.
  static Result<Currency> parse(std::string_view code);
  bool is_set() const noexcept { return code_[0] != 0; }
  std::string_view code() const noexcept { return is_set() ? std::string_view(code_, 3) : std::string_view(); }
  /// Digits after the decimal point by ISO 4217: 0 to 4.
  int exponent() const noexcept { return exponent_; }
  friend constexpr auto operator<=>(const Currency&, const Currency&) noexcept = default;

 private:
  char code_[3] = {0, 0, 0};
  std::int8_t exponent_ = 0;
};

/// Every active alphabetic code of ISO 4217 with its exponent, sorted; -1 where the standard gives none.
struct CurrencyInfo {
  std::string_view code;
  int exponent;
};
std::span<const CurrencyInfo> iso_currencies() noexcept;

/// How a value between two integers is rounded. "half_…" names where a tie goes; up is away from zero.
enum class Rounding : std::uint8_t {
  half_up,       ///< ties away from zero
  half_even,     ///< ties to the even neighbour
  half_down,     ///< ties towards zero
  up,            ///< away from zero
  down,          ///< towards zero
  ceiling,       ///< towards +infinity
  floor,         ///< towards -infinity
  half_odd,      ///< ties to the odd neighbour
  half_ceiling,  ///< ties towards +infinity
  half_floor,    ///< ties towards -infinity
};

/// An amount in minor units of one currency.
struct Money {
  std::int64_t minor = 0;
  Currency currency;
  friend constexpr bool operator==(const Money&, const Money&) noexcept = default;
};

/// A share in parts per million: 5.5 % is 55,000.
struct Rate {
  std::int64_t ppm = 0;
  friend constexpr auto operator<=>(const Rate&, const Rate&) noexcept = default;
};

/// a * b / c with a 128-bit intermediate, rounded as named; the remainder of the floored division is given back
/// where asked for. Errors: division_by_zero, money_overflow.
Result<std::int64_t> mul_div(std::int64_t a, std::int64_t b, std::int64_t c, Rounding rounding);

/// Errors of all four: currency_mismatch, money_overflow.
Result<Money> add(Money a, Money b);
Result<Money> subtract(Money a, Money b);
Result<Money> times(Money a, std::int64_t n);
/// a * rate, rounded to the minor unit.
Result<Money> portion(Money a, Rate rate, Rounding rounding);
/// The tax contained in a tax-inclusive amount: a * rate / (1 + rate), rounded. Rate must not be negative.
Result<Money> contained(Money a, Rate rate, Rounding rounding);
/// The nearest multiple of `step_minor` (> 0). Errors: invalid_argument, money_overflow.
Result<Money> round_to_step(Money a, std::int64_t step_minor, Rounding rounding);

/// Splits an amount in proportion to non-negative weights so that the parts sum to it exactly: each part is
/// truncated towards zero, then the left-over units go to the largest remainders, ties to the lowest index. So the
/// parts of -x are the negated parts of x: a refund mirrors its sale.
/// Errors: allocation_weights, limit_exceeded (more than 100,000 weights), money_overflow.
Result<std::vector<Money>> allocate(Money amount, std::span<const std::int64_t> weights);

/// Adds amounts of one currency and remembers the first error.
class Sum {
 public:
  explicit Sum(Currency currency) noexcept : total_{0, currency} {}
  Sum& operator+=(Money m);
  Result<Money> result() const;

 private:
  Money total_;
  Status status_;
};

/// Decimal text with the currency's digits, a point, no grouping: "12.50", "-0.05", "1200" for JPY.
std::string amount_text(Money m);
/// The reverse of amount_text; fewer digits are filled up, more are an error. Errors: money_format, money_overflow.
Result<Money> parse_amount(std::string_view text, Currency currency);
/// Decimal text of a number of units with any digits, rounded to minor units as named; never through binary
/// floating point. Accepts an exponent ("1e2"). Errors: money_format, money_overflow.
Result<Money> parse_decimal(std::string_view text, Currency currency, Rounding rounding);

}  // namespace v0
}  // namespace couvert

#endif
