// SPDX-License-Identifier: Apache-2.0
// Currencies, checked amounts, exact allocation, decimal text.
#include "couvert/money.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"

#include <algorithm>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace {

// ISO 4217 (list of active codes, exponents as published; -1 where the standard states none).
// clang-format off
constexpr CurrencyInfo currencies[] = {
    {"AED", 2}, {"AFN", 2}, {"ALL", 2}, {"AMD", 2}, {"AOA", 2}, {"ARS", 2}, {"AUD", 2}, {"AWG", 2},
    {"AZN", 2}, {"BAM", 2}, {"BBD", 2}, {"BDT", 2}, {"BHD", 3}, {"BIF", 0}, {"BMD", 2}, {"BND", 2},
    {"BOB", 2}, {"BOV", 2}, {"BRL", 2}, {"BSD", 2}, {"BTN", 2}, {"BWP", 2}, {"BYN", 2}, {"BZD", 2},
    {"CAD", 2}, {"CDF", 2}, {"CHE", 2}, {"CHF", 2}, {"CHW", 2}, {"CLF", 4}, {"CLP", 0}, {"CNY", 2},
    {"COP", 2}, {"COU", 2}, {"CRC", 2}, {"CUP", 2}, {"CVE", 2}, {"CZK", 2}, {"DJF", 0}, {"DKK", 2},
    {"DOP", 2}, {"DZD", 2}, {"EGP", 2}, {"ERN", 2}, {"ETB", 2}, {"EUR", 2}, {"FJD", 2}, {"FKP", 2},
    {"GBP", 2}, {"GEL", 2}, {"GHS", 2}, {"GIP", 2}, {"GMD", 2}, {"GNF", 0}, {"GTQ", 2}, {"GYD", 2},
    {"HKD", 2}, {"HNL", 2}, {"HTG", 2}, {"HUF", 2}, {"IDR", 2}, {"ILS", 2}, {"INR", 2}, {"IQD", 3},
    {"IRR", 2}, {"ISK", 0}, {"JMD", 2}, {"JOD", 3}, {"JPY", 0}, {"KES", 2}, {"KGS", 2}, {"KHR", 2},
    {"KMF", 0}, {"KPW", 2}, {"KRW", 0}, {"KWD", 3}, {"KYD", 2}, {"KZT", 2}, {"LAK", 2}, {"LBP", 2},
    {"LKR", 2}, {"LRD", 2}, {"LSL", 2}, {"LYD", 3}, {"MAD", 2}, {"MDL", 2}, {"MGA", 2}, {"MKD", 2},
    {"MMK", 2}, {"MNT", 2}, {"MOP", 2}, {"MRU", 2}, {"MUR", 2}, {"MVR", 2}, {"MWK", 2}, {"MXN", 2},
    {"MXV", 2}, {"MYR", 2}, {"MZN", 2}, {"NAD", 2}, {"NGN", 2}, {"NIO", 2}, {"NOK", 2}, {"NPR", 2},
    {"NZD", 2}, {"OMR", 3}, {"PAB", 2}, {"PEN", 2}, {"PGK", 2}, {"PHP", 2}, {"PKR", 2}, {"PLN", 2},
    {"PYG", 0}, {"QAR", 2}, {"RON", 2}, {"RSD", 2}, {"RUB", 2}, {"RWF", 0}, {"SAR", 2}, {"SBD", 2},
    {"SCR", 2}, {"SDG", 2}, {"SEK", 2}, {"SGD", 2}, {"SHP", 2}, {"SLE", 2}, {"SOS", 2}, {"SRD", 2},
    {"SSP", 2}, {"STN", 2}, {"SVC", 2}, {"SYP", 2}, {"SZL", 2}, {"THB", 2}, {"TJS", 2}, {"TMT", 2},
    {"TND", 3}, {"TOP", 2}, {"TRY", 2}, {"TTD", 2}, {"TWD", 2}, {"TZS", 2}, {"UAH", 2}, {"UGX", 0},
    {"USD", 2}, {"USN", 2}, {"UYI", 0}, {"UYU", 2}, {"UYW", 4}, {"UZS", 2}, {"VED", 2}, {"VES", 2},
    {"VND", 0}, {"VUV", 0}, {"WST", 2}, {"XAD", 2}, {"XAF", 0}, {"XAG", -1}, {"XAU", -1}, {"XBA", -1},
    {"XBB", -1}, {"XBC", -1}, {"XBD", -1}, {"XCD", 2}, {"XCG", 2}, {"XDR", -1}, {"XOF", 0}, {"XPD", -1},
    {"XPF", 0}, {"XPT", -1}, {"XSU", -1}, {"XTS", -1}, {"XUA", -1}, {"XXX", -1}, {"YER", 2}, {"ZAR", 2},
    {"ZMW", 2}, {"ZWG", 2},
};
// clang-format on

Error overflow() { return Error(Errc::money_overflow); }

Result<Money> scaled(Money a, std::int64_t multiplier, std::int64_t divisor, Rounding rounding) {
  std::int64_t out = 0;
  if (!exact::mul_div(a.minor, multiplier, divisor, rounding, out)) return overflow();
  return Money{out, a.currency};
}

}  // namespace

std::span<const CurrencyInfo> iso_currencies() noexcept { return currencies; }

Result<Currency> Currency::parse(std::string_view code) {
  const auto* row = std::lower_bound(std::begin(currencies), std::end(currencies), code,
                                     [](const CurrencyInfo& info, std::string_view c) { return info.code < c; });
  if (row == std::end(currencies) || row->code != code || row->exponent < 0) return Error(Errc::currency_unknown);
  Currency currency;
  std::copy(code.begin(), code.end(), currency.code_);
  currency.exponent_ = static_cast<std::int8_t>(row->exponent);
  return currency;
}

Result<std::int64_t> mul_div(std::int64_t a, std::int64_t b, std::int64_t c, Rounding rounding) {
  if (c == 0) return Error(Errc::division_by_zero);
  std::int64_t out = 0;
  if (c > 0) {
    if (!exact::mul_div(a, b, c, rounding, out)) return overflow();
    return out;
  }
  // A negative divisor flips the sign of the quotient: carry it over to an operand that can be negated.
  if (c == exact::int64_min || (a == exact::int64_min && b == exact::int64_min)) return overflow();
  const bool negate_b = a == exact::int64_min;
  if (!exact::mul_div(negate_b ? a : -a, negate_b ? -b : b, -c, rounding, out)) return overflow();
  return out;
}

Result<Money> add(Money a, Money b) {
  if (a.currency != b.currency) return Error(Errc::currency_mismatch);
  if (!exact::add(a.minor, b.minor)) return overflow();
  return a;
}

Result<Money> subtract(Money a, Money b) {
  if (a.currency != b.currency) return Error(Errc::currency_mismatch);
  if (b.minor >= 0 ? a.minor < exact::int64_min + b.minor : a.minor > exact::int64_max + b.minor) return overflow();
  return Money{a.minor - b.minor, a.currency};
}

Result<Money> times(Money a, std::int64_t n) {
  std::int64_t out = 0;
  if (!exact::multiply(a.minor, n, out)) return overflow();
  return Money{out, a.currency};
}

Result<Money> portion(Money a, Rate rate, Rounding rounding) { return scaled(a, rate.ppm, 1'000'000, rounding); }

Result<Money> contained(Money a, Rate rate, Rounding rounding) {
  if (rate.ppm < 0 || rate.ppm > exact::int64_max - 1'000'000)
    return Error(Errc::invalid_argument, "the rate of a contained tax must not be negative");
  return scaled(a, rate.ppm, rate.ppm + 1'000'000, rounding);
}

Result<Money> round_to_step(Money a, std::int64_t step_minor, Rounding rounding) {
  if (step_minor <= 0) return Error(Errc::invalid_argument, "the step must be positive");
  auto steps = scaled(a, 1, step_minor, rounding);
  if (!steps) return steps;
  return times(*steps, step_minor);
}

Result<std::vector<Money>> allocate(Money amount, std::span<const std::int64_t> weights) {
  if (weights.size() > 100'000) return Error(Errc::limit_exceeded, "more than 100,000 weights");
  std::int64_t total = 0;
  for (const std::int64_t weight : weights) {
    if (weight < 0) return Error(Errc::allocation_weights);
    if (!exact::add(total, weight)) return overflow();
  }
  if (total == 0) return Error(Errc::allocation_weights);

  struct Part {
    std::uint64_t remainder;
    std::size_t index;
  };
  std::vector<Money> shares(weights.size(), Money{0, amount.currency});
  std::vector<Part> parts;
  parts.reserve(weights.size());
  const bool negative = amount.minor < 0;
  std::uint64_t left = exact::magnitude(amount.minor);
  const std::uint64_t whole = left;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    std::uint64_t quotient = 0, remainder = 0;
    const auto wide = exact::multiply(whole, static_cast<std::uint64_t>(weights[i]));
    exact::divide(wide, static_cast<std::uint64_t>(total), quotient, remainder);  // <= whole, so it fits
    left -= quotient;
    shares[i].minor = static_cast<std::int64_t>(negative ? 0 - quotient : quotient);
    parts.push_back({remainder, i});
  }
  // Fewer units are left than there are non-zero remainders.
  const auto count = static_cast<std::ptrdiff_t>(left);
  std::partial_sort(parts.begin(), parts.begin() + count, parts.end(), [](const Part& a, const Part& b) {
    return a.remainder != b.remainder ? a.remainder > b.remainder : a.index < b.index;
  });
  for (std::ptrdiff_t i = 0; i < count; ++i)
    shares[parts[static_cast<std::size_t>(i)].index].minor += negative ? -1 : 1;
  return shares;
}

Sum& Sum::operator+=(Money m) {
  if (!status_) return *this;
  auto next = add(total_, m);
  if (next)
    total_ = *next;
  else
    status_ = next.error();
  return *this;
}

Result<Money> Sum::result() const {
  if (!status_) return status_.error();
  return total_;
}

std::string amount_text(Money m) {
  std::string digits = std::to_string(exact::magnitude(m.minor));
  const auto exponent = static_cast<std::size_t>(m.currency.exponent());
  if (exponent > 0) {
    if (digits.size() <= exponent) digits.insert(0, exponent + 1 - digits.size(), '0');
    digits.insert(digits.size() - exponent, 1, '.');
  }
  return m.minor < 0 ? "-" + digits : digits;
}

namespace {

/// Sign, digits without the point, and how many of them stand after it.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t scale = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool read_exponent(std::string_view text, std::int64_t& exponent) {
  const bool negative = !text.empty() && text.front() == '-';
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), is_digit)) return false;
  for (const char c : text) exponent = exponent * 10 + (c - '0');
  if (negative) exponent = -exponent;
  return true;
}

bool read_decimal(std::string_view text, bool allow_exponent, Decimal& out) {
  if (text.size() > 400) return false;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    out.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  std::int64_t exponent = 0;
  if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
    if (!allow_exponent || !read_exponent(text.substr(e + 1), exponent)) return false;
    text = text.substr(0, e);
  }
  bool point = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '.' && !point && i > 0 && i + 1 < text.size()) {
      point = true;
    } else if (is_digit(text[i])) {
      out.digits.push_back(text[i]);
      if (point) ++out.scale;
    } else {
      return false;
    }
  }
  out.scale -= exponent;
  const auto first = out.digits.find_first_not_of('0');
  const bool any = !out.digits.empty();
  out.digits.erase(0, std::min(first, out.digits.size()));
  return any;
}

/// The decimal as minor units: its digits shifted by the exponent, the rest rounded.
Result<Money> to_minor(Decimal decimal, Currency currency, Rounding rounding) {
  std::int64_t cut = decimal.scale - currency.exponent();  // digits to drop; negative: zeros to add
  if (decimal.digits.empty()) return Money{0, currency};
  if (cut < 0) {
    if (-cut > 40) return overflow();
    decimal.digits.append(static_cast<std::size_t>(-cut), '0');
    cut = 0;
  }
  const auto size = static_cast<std::int64_t>(decimal.digits.size());
  const std::int64_t keep = std::max<std::int64_t>(0, size - cut);
  if (keep > 19) return overflow();
  std::uint64_t value = 0;
  for (std::int64_t i = 0; i < keep; ++i)
    value = value * 10 + static_cast<std::uint64_t>(decimal.digits[static_cast<std::size_t>(i)] - '0');
  // What is dropped, told as below, at or above one half of a unit out of four.
  std::uint64_t remainder = 0;
  if (cut > 0) {
    const char first = cut > size ? '0' : decimal.digits[static_cast<std::size_t>(keep)];
    const std::size_t rest = cut > size ? 0 : static_cast<std::size_t>(keep) + 1;
    const bool more = decimal.digits.find_first_not_of('0', rest) != std::string::npos;
    if (first > '5' || (first == '5' && more))
      remainder = 3;
    else if (first == '5')
      remainder = 2;
    else if (first != '0' || more)
      remainder = 1;
  }
  if (exact::rounds_away(rounding, decimal.negative, (value & 1) != 0, remainder, 4)) ++value;
  if (value > static_cast<std::uint64_t>(exact::int64_max)) return overflow();
  const auto minor = static_cast<std::int64_t>(value);
  return Money{decimal.negative ? -minor : minor, currency};
}

}  // namespace

Result<Money> parse_amount(std::string_view text, Currency currency) {
  Decimal decimal;
  if (!read_decimal(text, false, decimal) || decimal.scale > currency.exponent()) return Error(Errc::money_format);
  return to_minor(std::move(decimal), currency, Rounding::down);
}

Result<Money> parse_decimal(std::string_view text, Currency currency, Rounding rounding) {
  Decimal decimal;
  if (!read_decimal(text, true, decimal)) return Error(Errc::money_format);
  return to_minor(std::move(decimal), currency, rounding);
}

}  // namespace v0
}  // namespace couvert
