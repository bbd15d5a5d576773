// SPDX-License-Identifier: Apache-2.0
// Money: currencies, exact arithmetic at its edges, every rounding mode, allocation, decimal text.
#include "couvert/money.hpp"

#include "money/exact.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace {

using namespace couvert;

constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t min = std::numeric_limits<std::int64_t>::min();

Currency cur(std::string_view code) { return *Currency::parse(code); }
Money eur(std::int64_t minor) { return {minor, cur("EUR")}; }

TEST(Currency, KnowsExponentsZeroToFour_B24) {
  EXPECT_EQ(cur("JPY").exponent(), 0);
  EXPECT_EQ(cur("EUR").exponent(), 2);
  EXPECT_EQ(cur("TND").exponent(), 3);
  EXPECT_EQ(cur("CLF").exponent(), 4);
  EXPECT_EQ(cur("EUR").code(), "EUR");
  EXPECT_FALSE(Currency().is_set());
  EXPECT_EQ(Currency().code(), "");
}

TEST(Currency, RefusesWhatIsNotOne) {
  for (const char* code : {"", "EU", "eur", "EURO", "XXX", "XAU", "ABC", "\xff\xff\xff"})
    EXPECT_EQ(Currency::parse(code).error().code(), Errc::currency_unknown) << code;
}

TEST(Currency, TableIsSortedSoThatSearchingItWorks) {
  const auto all = iso_currencies();
  ASSERT_EQ(all.size(), 178u);
  for (std::size_t i = 1; i < all.size(); ++i) EXPECT_LT(all[i - 1].code, all[i].code);
}

TEST(MulDiv, EveryModeOnEitherSideOfZero_B5) {
  struct Row {
    Rounding mode;
    std::int64_t at_2_5, at_3_5, at_2_4, at_2_6, at_minus_2_5, at_minus_3_5, at_minus_2_4, at_minus_2_6;
  };
  const Row rows[] = {
      {Rounding::half_up, 3, 4, 2, 3, -3, -4, -2, -3},      {Rounding::half_even, 2, 4, 2, 3, -2, -4, -2, -3},
      {Rounding::half_down, 2, 3, 2, 3, -2, -3, -2, -3},    {Rounding::up, 3, 4, 3, 3, -3, -4, -3, -3},
      {Rounding::down, 2, 3, 2, 2, -2, -3, -2, -2},         {Rounding::ceiling, 3, 4, 3, 3, -2, -3, -2, -2},
      {Rounding::floor, 2, 3, 2, 2, -3, -4, -3, -3},        {Rounding::half_odd, 3, 3, 2, 3, -3, -3, -2, -3},
      {Rounding::half_ceiling, 3, 4, 2, 3, -2, -3, -2, -3}, {Rounding::half_floor, 2, 3, 2, 3, -3, -4, -2, -3},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(*mul_div(25, 1, 10, row.mode), row.at_2_5);
    EXPECT_EQ(*mul_div(35, 1, 10, row.mode), row.at_3_5);
    EXPECT_EQ(*mul_div(24, 1, 10, row.mode), row.at_2_4);
    EXPECT_EQ(*mul_div(26, 1, 10, row.mode), row.at_2_6);
    EXPECT_EQ(*mul_div(-25, 1, 10, row.mode), row.at_minus_2_5);
    EXPECT_EQ(*mul_div(35, -1, 10, row.mode), row.at_minus_3_5);
    EXPECT_EQ(*mul_div(24, 1, -10, row.mode), row.at_minus_2_4);
    EXPECT_EQ(*mul_div(-26, -1, -10, row.mode), row.at_minus_2_6);
    EXPECT_EQ(*mul_div(20, 1, 10, row.mode), 2) << "exact quotients never move";
  }
}

TEST(MulDiv, ReachesTheEdgesOfTheRange) {
  EXPECT_EQ(*mul_div(max, max, max, Rounding::half_up), max);
  EXPECT_EQ(*mul_div(min, max, max, Rounding::half_up), min);
  EXPECT_EQ(*mul_div(min, 1, 1, Rounding::down), min);
  EXPECT_EQ(*mul_div(max, 2, 4, Rounding::half_even), max / 2 + 1);
  EXPECT_EQ(*mul_div(0, min, 7, Rounding::up), 0);
  EXPECT_EQ(mul_div(max, 2, 1, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(min, -1, 1, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(min, min, min, Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(max, max, max - 1, Rounding::up).error().code(), Errc::money_overflow);
  EXPECT_EQ(mul_div(1, 1, 0, Rounding::down).error().code(), Errc::division_by_zero);
}

/// Long division in base 2^16: slow, and nothing in common with the code under test.
struct Slow {
  bool overflow = false;
  std::uint64_t quotient = 0, remainder = 0;
};
Slow slow_mul_div(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  std::uint32_t product[8] = {};
  for (int i = 0; i < 4; ++i) {
    std::uint32_t carry = 0;
    for (int j = 0; j < 4; ++j) {
      const std::uint64_t t =
          std::uint64_t((a >> (16 * i)) & 0xffff) * ((b >> (16 * j)) & 0xffff) + product[i + j] + carry;
      product[i + j] = t & 0xffff;
      carry = static_cast<std::uint32_t>(t >> 16);
    }
    product[i + 4] = carry;
  }
  Slow out;
  std::uint64_t rest = 0;
  for (int bit = 127; bit >= 0; --bit) {
    const bool top = rest >> 63;
    rest = rest << 1 | ((product[bit / 16] >> (bit % 16)) & 1);
    const bool one = top || rest >= c;
    if (one) rest -= c;
    if (bit >= 64 && one) out.overflow = true;
    if (bit < 64) out.quotient |= std::uint64_t{one} << bit;
  }
  out.remainder = rest;
  return out;
}

TEST(MulDiv, EqualsLongDivisionOnRandomOperandsOfEveryWidth) {
  std::mt19937_64 random(7);
  const auto draw = [&] { return static_cast<std::int64_t>(random() >> (random() % 64)); };
  int overflows = 0;
  for (int i = 0; i < 300'000; ++i) {
    const std::int64_t a = random() % 2 ? draw() : -(draw() & max), b = random() % 2 ? draw() & max : -(draw() & max);
    const std::int64_t c = (draw() & max) | 1;
    const Slow slow = slow_mul_div(exact::magnitude(a), exact::magnitude(b), static_cast<std::uint64_t>(c));
    const auto result = mul_div(a, b, c, Rounding::down);
    const bool negative = (a < 0) != (b < 0);
    const bool fits = !slow.overflow && slow.quotient <= static_cast<std::uint64_t>(max) + (negative ? 1 : 0);
    ASSERT_EQ(result.ok(), fits) << a << " * " << b << " / " << c;
    if (!fits) {
      ++overflows;
      continue;
    }
    ASSERT_EQ(exact::magnitude(*result), slow.quotient);
    ASSERT_EQ(*result < 0, negative && slow.quotient != 0);
    std::int64_t noted = 0, dropped = 0;
    if (exact::mul_div_noted(a, b, c, Rounding::half_even, noted, dropped)) {
      ASSERT_EQ(noted, *mul_div(a, b, c, Rounding::half_even));
      ASSERT_LE(std::abs(dropped), 500'000);
    }
  }
  EXPECT_GT(overflows, 1000) << "the draw must reach the edge";
}

TEST(Amounts, CheckedAdditionAndSubtraction) {
  EXPECT_EQ(add(eur(1), eur(2))->minor, 3);
  EXPECT_EQ(add(eur(max), eur(1)).error().code(), Errc::money_overflow);
  EXPECT_EQ(add(eur(min), eur(-1)).error().code(), Errc::money_overflow);
  EXPECT_EQ(subtract(eur(min), eur(1)).error().code(), Errc::money_overflow);
  EXPECT_EQ(subtract(eur(0), eur(min)).error().code(), Errc::money_overflow);
  EXPECT_EQ(subtract(eur(-1), eur(min))->minor, max);
  EXPECT_EQ(add(eur(1), {1, cur("USD")}).error().code(), Errc::currency_mismatch);
  EXPECT_EQ(times(eur(max / 2), 2)->minor, max - 1);
  EXPECT_EQ(times(eur(max), 2).error().code(), Errc::money_overflow);
}

TEST(Amounts, SharesAndContainedTax) {
  EXPECT_EQ(portion(eur(1999), Rate{55'000}, Rounding::half_up)->minor, 110);  // 109.945
  EXPECT_EQ(contained(eur(1100), Rate{100'000}, Rounding::half_up)->minor, 100);
  EXPECT_EQ(contained(eur(1790), Rate{55'000}, Rounding::half_up)->minor, 93);  // 93.317…
  EXPECT_EQ(contained(eur(1), Rate{-1}, Rounding::half_up).error().code(), Errc::invalid_argument);
}

TEST(Amounts, CashSteps) {
  EXPECT_EQ(round_to_step({1002, cur("CHF")}, 5, Rounding::half_up)->minor, 1000);
  EXPECT_EQ(round_to_step({1003, cur("CHF")}, 5, Rounding::half_up)->minor, 1005);
  EXPECT_EQ(round_to_step({-1003, cur("CHF")}, 5, Rounding::half_up)->minor, -1005);
  EXPECT_EQ(round_to_step(eur(7), 0, Rounding::half_up).error().code(), Errc::invalid_argument);
  EXPECT_EQ(round_to_step(eur(max), 10, Rounding::up).error().code(), Errc::money_overflow);
}

TEST(Allocate, SumsExactlyAndGivesLeftOversToTheLargestRemainders) {
  const auto parts = [](std::int64_t amount, std::vector<std::int64_t> weights) {
    std::vector<std::int64_t> out;
    const auto shares = allocate(eur(amount), weights);
    for (const Money& m : *shares) out.push_back(m.minor);
    return out;
  };
  using V = std::vector<std::int64_t>;
  EXPECT_EQ(parts(100, {1, 1, 1}), (V{34, 33, 33}));
  EXPECT_EQ(parts(5, {3, 7}), (V{2, 3}));
  EXPECT_EQ(parts(-5, {7, 3}), (V{-4, -1})) << "a refund mirrors the sale";
  EXPECT_EQ(parts(5, {0, 7, 3}), (V{0, 4, 1}));
  EXPECT_EQ(parts(0, {0, 1}), (V{0, 0}));
  EXPECT_EQ(parts(101, {3, 7}), (V{30, 71}));
  EXPECT_EQ(parts(min, {1, 1}), (V{min / 2, min / 2}));
  EXPECT_EQ(parts(max, {max - 1, 1}).front() + parts(max, {max - 1, 1}).back(), max);
}

TEST(Allocate, RefusesWeightsThatSayNothing) {
  const auto code = [](std::vector<std::int64_t> weights) { return allocate(eur(5), weights).error().code(); };
  EXPECT_EQ(code({}), Errc::allocation_weights);
  EXPECT_EQ(code({0, 0}), Errc::allocation_weights);
  EXPECT_EQ(code({1, -1}), Errc::allocation_weights);
  EXPECT_EQ(code({max, 1}), Errc::money_overflow);
  EXPECT_EQ(code(std::vector<std::int64_t>(100'001, 1)), Errc::limit_exceeded);
}

TEST(Allocate, PropertiesOnRandomWeights_B12) {
  std::mt19937_64 random(11);
  for (int round = 0; round < 20'000; ++round) {
    std::vector<std::int64_t> weights(static_cast<std::size_t>(1 + random() % 12));
    for (auto& w : weights) w = static_cast<std::int64_t>(random() % 1000);
    weights[static_cast<std::size_t>(random() % weights.size())] += 1;
    const auto amount = static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000;
    const auto shares = allocate(eur(amount), weights);
    ASSERT_TRUE(shares);
    std::int64_t sum = 0, total = 0;
    for (const auto w : weights) total += w;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      sum += (*shares)[i].minor;
      const std::int64_t scaled = (*shares)[i].minor * total - amount * weights[i];
      ASSERT_LT(std::abs(scaled), total) << "no part is a whole unit away from its exact share";
      if (weights[i] == 0) {
        ASSERT_EQ((*shares)[i].minor, 0);
      }
    }
    ASSERT_EQ(sum, amount);
    const auto mirrored = allocate(eur(-amount), weights);
    for (std::size_t i = 0; i < weights.size(); ++i) ASSERT_EQ((*mirrored)[i].minor, -(*shares)[i].minor);
  }
}

TEST(SumOf, RemembersTheFirstError) {
  Sum sum(cur("EUR"));
  sum += eur(max);
  sum += eur(1);
  sum += {1, cur("USD")};
  EXPECT_EQ(sum.result().error().code(), Errc::money_overflow);
  Sum other(cur("EUR"));
  other += eur(2);
  other += eur(3);
  EXPECT_EQ(other.result()->minor, 5);
}

TEST(Text, WritesAndReadsBack) {
  EXPECT_EQ(amount_text(eur(1250)), "12.50");
  EXPECT_EQ(amount_text(eur(-5)), "-0.05");
  EXPECT_EQ(amount_text({1200, cur("JPY")}), "1200");
  EXPECT_EQ(amount_text({1, cur("CLF")}), "0.0001");
  EXPECT_EQ(amount_text(eur(min)), "-92233720368547758.08");
  std::mt19937_64 random(3);
  for (const char* code : {"JPY", "EUR", "TND", "CLF"})
    for (int i = 0; i < 2000; ++i) {
      const Money m{static_cast<std::int64_t>(random() >> (1 + random() % 62)), cur(code)};
      ASSERT_EQ(parse_amount(amount_text(m), m.currency)->minor, m.minor);
    }
}

TEST(Text, RefusesWhatIsNotAnAmount) {
  for (const char* text : {"", "-", ".", "1.", ".5", "1.234", "1,5", " 1", "1 ", "1e2", "0x10", "+-1", "١"})
    EXPECT_EQ(parse_amount(text, cur("EUR")).error().code(), Errc::money_format) << text;
  EXPECT_EQ(parse_amount("92233720368547758.08", cur("EUR")).error().code(), Errc::money_overflow);
  EXPECT_EQ(parse_amount("1.0", cur("JPY")).error().code(), Errc::money_format);
}

TEST(Text, DecimalsNeverGoThroughBinary_B1) {
  const auto read = [](const char* text, Rounding mode = Rounding::half_up, const char* code = "EUR") {
    return parse_decimal(text, cur(code), mode)->minor;
  };
  EXPECT_EQ(read("2.8000000000000003"), 280);
  EXPECT_EQ(read("1.005"), 101);
  EXPECT_EQ(read("1.005", Rounding::half_even), 100);
  EXPECT_EQ(read("-1.005"), -101);
  EXPECT_EQ(read("0.004999999999999999999999999999"), 0);
  EXPECT_EQ(read("0.0050000000000000000000000000001", Rounding::half_down), 1);
  EXPECT_EQ(read("1e2"), 10'000);
  EXPECT_EQ(read("12345e-4"), 123);
  EXPECT_EQ(read("1e-300", Rounding::up), 1);
  EXPECT_EQ(read("7", Rounding::half_up, "JPY"), 7);
  EXPECT_EQ(parse_decimal("1e400", cur("EUR"), Rounding::down).error().code(), Errc::money_overflow);
  EXPECT_EQ(parse_decimal("1e99999", cur("EUR"), Rounding::down).error().code(), Errc::money_format);
  EXPECT_EQ(parse_decimal(std::string(500, '1'), cur("EUR"), Rounding::down).error().code(), Errc::money_format);
}

}  // namespace
