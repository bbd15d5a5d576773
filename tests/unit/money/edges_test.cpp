// SPDX-License-Identifier: Apache-2.0
// Money at the last unit on either side of each bound, and what rounding left out.
#include "couvert/money.hpp"

#include "money/exact.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace {

using namespace couvert;

constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t min = std::numeric_limits<std::int64_t>::min();

Currency cur(std::string_view code) { return *Currency::parse(code); }
Money eur(std::int64_t minor) { return {minor, cur("EUR")}; }

TEST(MoneyEdges, TheLastAmountsThatFit) {
  EXPECT_EQ(add(eur(max - 1), eur(1))->minor, max);
  EXPECT_EQ(add(eur(min + 1), eur(-1))->minor, min);
  EXPECT_EQ(add(eur(max), eur(min))->minor, -1);
  EXPECT_EQ(subtract(eur(min + 1), eur(1))->minor, min);
  EXPECT_EQ(subtract(eur(max - 1), eur(-1))->minor, max);
  EXPECT_EQ(subtract(eur(max), eur(-1)).error().code(), Errc::money_overflow);
  EXPECT_EQ(subtract(eur(min), eur(0))->minor, min);
  EXPECT_EQ(subtract(eur(5), {3, cur("USD")}).error().code(), Errc::currency_mismatch);
  EXPECT_EQ(times(eur(min), 1)->minor, min);
  EXPECT_EQ(times(eur(min), -1).error().code(), Errc::money_overflow);
  EXPECT_EQ(times(eur(-3), 7)->minor, -21);
  EXPECT_EQ(times(eur(std::int64_t{1} << 40), std::int64_t{1} << 22)->minor, std::int64_t{1} << 62);
  EXPECT_EQ(times(eur(std::int64_t{1} << 41), std::int64_t{1} << 22).error().code(), Errc::money_overflow);
  EXPECT_EQ(times(eur(-(std::int64_t{1} << 41)), std::int64_t{1} << 22)->minor, min);
}

TEST(MoneyEdges, WideQuotientsKeepTheirSign) {
  constexpr std::int64_t big = std::int64_t{1} << 40;
  EXPECT_EQ(*mul_div(-big, big, std::int64_t{1} << 20, Rounding::down), -(std::int64_t{1} << 60));
  EXPECT_EQ(*mul_div(big, -big, std::int64_t{1} << 20, Rounding::down), -(std::int64_t{1} << 60));
  EXPECT_EQ(*mul_div(-big, -big, std::int64_t{1} << 20, Rounding::down), std::int64_t{1} << 60);
  EXPECT_EQ(*mul_div(min, max, max, Rounding::down), min);
  EXPECT_EQ(*mul_div(min + 1, max, max, Rounding::down), min + 1);
  EXPECT_EQ(mul_div(min, max, max - 1, Rounding::up).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(min, -1, 1, Rounding::down).error().code(), Errc::money_overflow);
}

TEST(MoneyEdges, ANegativeDivisorFlipsTheSign) {
  EXPECT_EQ(*mul_div(7, 3, -2, Rounding::floor), -11);
  EXPECT_EQ(*mul_div(7, -3, -2, Rounding::floor), 10);
  EXPECT_EQ(*mul_div(1, min, -2, Rounding::down), std::int64_t{1} << 62);
  EXPECT_EQ(*mul_div(min, 1, -2, Rounding::down), std::int64_t{1} << 62);
  EXPECT_EQ(*mul_div(min, -1, -1, Rounding::down), min);
  EXPECT_EQ(mul_div(1, min, -1, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(min, min, -7, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(1, 1, min, Rounding::down).error().code(), Errc::money_overflow);
}

TEST(MoneyEdges, RoundingAwayMayBeOneTooMany) {
  // The quotient is 2^64 - 1 before it is moved away from zero.
  EXPECT_EQ(mul_div(1'000, 7'397'144'373'557'530'198, 401, Rounding::up).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(min, min, std::int64_t{1} << 62, Rounding::up).error().code(), Errc::money_overflow);
  EXPECT_EQ(*mul_div(max, max - 1, max, Rounding::up), max - 1);
  std::int64_t out = 0;
  EXPECT_TRUE(exact::mul_div(max, 1, 2, Rounding::up, out));
  EXPECT_EQ(out, max / 2 + 1);
}

/// What was left out, in millionths, on the fast and on the wide path.
TEST(MoneyEdges, WhatRoundingLeftOutIsTold) {
  const auto dropped = [](std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode) {
    std::int64_t out = 0, left = 77;
    EXPECT_TRUE(exact::mul_div_noted(a, b, c, mode, out, left));
    return std::pair(out, left);
  };
  using P = std::pair<std::int64_t, std::int64_t>;
  EXPECT_EQ(dropped(10, 1, 4, Rounding::down), P(2, 500'000));
  EXPECT_EQ(dropped(10, 1, 4, Rounding::up), P(3, -500'000));
  EXPECT_EQ(dropped(-10, 1, 4, Rounding::down), P(-2, -500'000));
  EXPECT_EQ(dropped(-10, 1, 4, Rounding::up), P(-3, 500'000));
  EXPECT_EQ(dropped(10, -1, 3, Rounding::half_up), P(-3, -333'333));
  EXPECT_EQ(dropped(11, 1, 3, Rounding::half_up), P(4, -333'333));
  EXPECT_EQ(dropped(12, 1, 3, Rounding::up), P(4, 0));
  EXPECT_EQ(dropped(0, -5, 3, Rounding::floor), P(0, 0));
  constexpr std::int64_t big = std::int64_t{1} << 60;
  EXPECT_EQ(dropped(big, 3, std::int64_t{1} << 61, Rounding::down), P(1, 500'000));
  EXPECT_EQ(dropped(-big, 3, std::int64_t{1} << 61, Rounding::up), P(-2, 500'000));
  EXPECT_EQ(dropped(big, 12, std::int64_t{1} << 61, Rounding::up), P(6, 0));
}

TEST(MoneyEdges, AModeOutsideTheListDoesNotRoundUp) {
  EXPECT_EQ(*mul_div(29, 1, 10, static_cast<Rounding>(99)), 2);
  EXPECT_EQ(*mul_div(-29, 1, 10, static_cast<Rounding>(99)), -2);
}

TEST(MoneyEdges, LongProductsAndQuotients) {
  constexpr std::uint64_t all = ~std::uint64_t{0};
  const exact::Wide square = exact::multiply(all, all);
  EXPECT_EQ(square.high, all - 1);
  EXPECT_EQ(square.low, 1u);
  const exact::Wide mixed = exact::multiply(0x1'0000'0001u, 0xffff'ffff'0000'0002u);
  EXPECT_EQ(mixed.high, 0x1'0000'0000u);
  EXPECT_EQ(mixed.low, 0x0000'0001'0000'0002u);
  std::uint64_t quotient = 0, remainder = 0;
  EXPECT_TRUE(exact::divide(square, all, quotient, remainder));
  EXPECT_EQ(quotient, all);
  EXPECT_EQ(remainder, 0u);
  EXPECT_FALSE(exact::divide(square, all - 1, quotient, remainder));  // the quotient is 2^64
  EXPECT_TRUE(exact::divide({0, 17}, 5, quotient, remainder));
  EXPECT_EQ(quotient, 3u);
  EXPECT_EQ(remainder, 2u);
  EXPECT_TRUE(exact::divide({1, 5}, 3, quotient, remainder));
  EXPECT_EQ(quotient, 0x5555'5555'5555'5557u);
  EXPECT_EQ(remainder, 0u);
}

TEST(MoneyEdges, QuotableAmounts) {
  EXPECT_TRUE(exact::is_quotable(limits::quote_minor));
  EXPECT_TRUE(exact::is_quotable(-limits::quote_minor));
  EXPECT_TRUE(exact::is_quotable(0));
  EXPECT_FALSE(exact::is_quotable(limits::quote_minor + 1));
  EXPECT_FALSE(exact::is_quotable(-limits::quote_minor - 1));
}

TEST(MoneyEdges, ContainedTaxAtTheLargestRate) {
  EXPECT_EQ(contained(eur(100), Rate{0}, Rounding::half_up)->minor, 0);
  EXPECT_EQ(contained(eur(200), Rate{1'000'000}, Rounding::half_up)->minor, 100);
  EXPECT_EQ(contained(eur(1'000), Rate{max - 1'000'000}, Rounding::half_up)->minor, 1'000);
  EXPECT_EQ(contained(eur(1), Rate{max - 999'999}, Rounding::half_up).error().code(), Errc::invalid_argument);
  EXPECT_EQ(portion(eur(max), Rate{1'000'001}, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(contained(eur(max), Rate{1}, Rounding::up)->minor, 9'223'362'813'492);
}

TEST(MoneyEdges, StepsOfOneAndStepsThatDoNotFit) {
  EXPECT_EQ(round_to_step(eur(1'234), 1, Rounding::half_up)->minor, 1'234);
  EXPECT_EQ(round_to_step(eur(5), -5, Rounding::half_up).error().code(), Errc::invalid_argument);
  EXPECT_EQ(round_to_step(eur(min), 10, Rounding::floor).error().code(), Errc::money_overflow);
  EXPECT_EQ(round_to_step(eur(max), 10, Rounding::down)->minor, max - 7);
}

TEST(MoneyEdges, AllocationAtItsLimits) {
  EXPECT_EQ(allocate(eur(100'000), std::vector<std::int64_t>(100'000, 1))->back().minor, 1);
  EXPECT_EQ(allocate(eur(7), std::vector<std::int64_t>{max})->front().minor, 7);
  EXPECT_EQ(allocate(eur(7), std::vector<std::int64_t>{max - 1, 1})->front().minor, 7);
  EXPECT_EQ(allocate({7, cur("JPY")}, std::vector<std::int64_t>{1, 1})->front().currency, cur("JPY"));
  // Equal remainders: the first ones take what is left over, and only them.
  const auto shares = allocate(eur(-8), std::vector<std::int64_t>{1, 1, 1, 1, 1, 1});
  std::vector<std::int64_t> amounts;
  for (const Money& share : *shares) amounts.push_back(share.minor);
  EXPECT_EQ(amounts, (std::vector<std::int64_t>{-2, -2, -1, -1, -1, -1}));
}

TEST(MoneyEdges, SumsOfDifferentCurrencies) {
  Sum sum(cur("EUR"));
  sum += {1, cur("USD")};
  sum += eur(1);
  EXPECT_EQ(sum.result().error().code(), Errc::currency_mismatch);
  Sum none(cur("TND"));
  EXPECT_EQ(none.result()->minor, 0);
  EXPECT_EQ(none.result()->currency, cur("TND"));
}

TEST(MoneyEdges, TextOfSmallAmounts) {
  EXPECT_EQ(amount_text(eur(0)), "0.00");
  EXPECT_EQ(amount_text(eur(99)), "0.99");
  EXPECT_EQ(amount_text(eur(-100)), "-1.00");
  EXPECT_EQ(amount_text({7, cur("TND")}), "0.007");
  EXPECT_EQ(amount_text({-7, cur("JPY")}), "-7");
  EXPECT_EQ(amount_text({0, cur("JPY")}), "0");
}

TEST(MoneyEdges, SignsAndExponentsInText) {
  const auto read = [](const std::string& text, Rounding mode = Rounding::half_up, const char* code = "EUR") {
    return parse_decimal(text, cur(code), mode);
  };
  EXPECT_EQ(parse_amount("+1.25", cur("EUR"))->minor, 125);
  EXPECT_EQ(parse_amount("-0", cur("EUR"))->minor, 0);
  EXPECT_EQ(parse_amount("007.5", cur("EUR"))->minor, 750);
  EXPECT_EQ(parse_amount("92233720368547758.07", cur("EUR"))->minor, max);
  EXPECT_EQ(parse_amount("-92233720368547758.07", cur("EUR"))->minor, -max);
  EXPECT_EQ(parse_amount("99999999999999999.99", cur("EUR")).error().code(), Errc::money_overflow);
  EXPECT_EQ(parse_amount("100000000000000000.00", cur("EUR")).error().code(), Errc::money_overflow);
  EXPECT_EQ(parse_amount("1.2.3", cur("CLF")).error().code(), Errc::money_format);
  EXPECT_EQ(parse_amount("0.0000", cur("CLF"))->minor, 0);
  EXPECT_EQ(read("+2E+1")->minor, 2'000);
  EXPECT_EQ(read("100e-0002")->minor, 100);
  EXPECT_EQ(read("100e00002").error().code(), Errc::money_format);
  for (const char* text : {"1e", "1e+", "1e-", "1ex", "1e1.5", "e5", "1e1e1"})
    EXPECT_EQ(read(text).error().code(), Errc::money_format) << text;
  EXPECT_EQ(read("0e9999")->minor, 0);
  EXPECT_EQ(read("1e16")->minor, 1'000'000'000'000'000'000);
  EXPECT_EQ(read("1e17").error().code(), Errc::money_overflow);
  EXPECT_EQ(read("0.00000000000000000001e38").error().code(), Errc::money_overflow);
  EXPECT_EQ(read("0.00000000000000000001e36")->minor, 1'000'000'000'000'000'000);
}

std::string zeros_and_seven(std::size_t zeros) {
  std::string text(zeros, '0');
  text.push_back('7');
  return text;
}

TEST(MoneyEdges, TextAsLongAsItMayBe) {
  EXPECT_EQ(parse_amount(zeros_and_seven(399), cur("JPY"))->minor, 7);
  EXPECT_EQ(parse_amount(zeros_and_seven(400), cur("JPY")).error().code(), Errc::money_format);
}

TEST(MoneyEdges, DroppedDigitsRoundAsTheirValue) {
  const auto read = [](const char* text, Rounding mode) { return parse_decimal(text, cur("JPY"), mode)->minor; };
  // Below, at and above one half, at the first dropped digit and far behind it.
  EXPECT_EQ(read("2.4999", Rounding::half_up), 2);
  EXPECT_EQ(read("2.5", Rounding::half_down), 2);
  EXPECT_EQ(read("2.5000", Rounding::half_down), 2);
  EXPECT_EQ(read("2.5001", Rounding::half_down), 3);
  EXPECT_EQ(read("2.6", Rounding::half_down), 3);
  EXPECT_EQ(read("2.5", Rounding::half_even), 2);
  EXPECT_EQ(read("3.5", Rounding::half_even), 4);
  EXPECT_EQ(read("2", Rounding::up), 2);
  EXPECT_EQ(read("2.0", Rounding::up), 2);
  EXPECT_EQ(read("2.51", Rounding::half_down), 3);
  EXPECT_EQ(read("1e10", Rounding::down), 10'000'000'000);
  EXPECT_EQ(read("2.0001", Rounding::up), 3);
  EXPECT_EQ(read("2.1", Rounding::up), 3);
  EXPECT_EQ(read("2.9", Rounding::down), 2);
  EXPECT_EQ(read("-2.5", Rounding::half_ceiling), -2);
  EXPECT_EQ(read("-2.5", Rounding::half_floor), -3);
  EXPECT_EQ(read("-2.1", Rounding::floor), -3);
  EXPECT_EQ(read("-2.1", Rounding::ceiling), -2);
  EXPECT_EQ(read("0.05", Rounding::half_up), 0) << "the half stands one place further";
  EXPECT_EQ(read("0.5", Rounding::half_up), 1);
  EXPECT_EQ(read("0.005", Rounding::up), 1);
  EXPECT_EQ(read("0.9", Rounding::half_up), 1);
}

TEST(MoneyEdges, CurrenciesWithoutAnExponentAreNone) {
  EXPECT_EQ(Currency::parse("AED")->code(), "AED");
  EXPECT_EQ(Currency::parse("ZWG")->exponent(), 2);
  EXPECT_EQ(Currency::parse("AAA").error().code(), Errc::currency_unknown);
  EXPECT_EQ(Currency::parse("ZZZ").error().code(), Errc::currency_unknown);
  for (const CurrencyInfo& info : iso_currencies()) {
    const auto parsed = Currency::parse(info.code);
    ASSERT_EQ(parsed.ok(), info.exponent >= 0) << info.code;
    if (parsed) {
      EXPECT_EQ(parsed->exponent(), info.exponent);
    }
  }
}

}  // namespace
