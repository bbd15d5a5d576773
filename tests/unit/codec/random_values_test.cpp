// SPDX-License-Identifier: Apache-2.0
// The shared generators keep their promise: what they make is valid, and is read back equal.
#include "random_values.hpp"

#include "couvert/codec.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace couvert {
namespace {

using couvert::testing::Random;

TEST(RandomValues, MenusCartsAndRulesAreValid) {
  Random random(42);
  std::size_t nested = 0;
  for (int i = 0; i < 300; ++i) {
    couvert::testing::MenuShape shape;
    shape.negative_options = random.chance(30);
    const Menu menu = couvert::testing::random_menu(random, shape);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index) << index.error().details_json();
    const PriceRules rules = couvert::testing::random_rules(random, menu);
    const Status valid = validate(rules);
    ASSERT_TRUE(valid) << valid.error().path();
    for (int k = 0; k < 4; ++k) {
      const Cart cart = couvert::testing::random_cart(random, menu);
      const auto issues = check(cart, *index);
      ASSERT_TRUE(issues.empty()) << to_json(issues.front()) << to_json(cart) << to_json(menu);
      for (const CartLine& line : cart.lines) {
        for (const Selection& selection : line.selections) nested += selection.selections.size();
      }
      ASSERT_EQ(*from_json<Cart>(to_json(cart), UnknownMembers::refuse), cart);
    }
    ASSERT_EQ(*from_json<Menu>(to_json(menu), UnknownMembers::refuse), menu);
    ASSERT_EQ(*from_json<PriceRules>(to_json(rules), UnknownMembers::refuse), rules);
  }
  EXPECT_GT(nested, 200u) << "options under options are what makes carts interesting";
}

TEST(RandomValues, QuotesOfThemComeBackEqual) {
  Random random(5);
  for (int i = 0; i < 100; ++i) {
    const Menu menu = couvert::testing::random_menu(random);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index);
    const PriceRules rules = couvert::testing::random_rules(random, menu);
    const PricingContext context{Instant{1'790'000'000'000'000}, make_date(2026, 9, 21), 1'500};
    const auto quote = price(*index, rules, couvert::testing::random_cart(random, menu), context);
    ASSERT_TRUE(quote) << quote.error().name();
    const auto read = from_json<Quote>(to_json(*quote), UnknownMembers::refuse);
    ASSERT_TRUE(read) << read.error().path();
    EXPECT_EQ(*read, *quote);
    EXPECT_TRUE(verify_quote(*read));
  }
}

TEST(RandomValues, TheSameSeedGivesTheSameBytes) {
  Random one(9);
  Random two(9);
  Random other(10);
  const std::string text = to_json(couvert::testing::random_menu(one));
  EXPECT_EQ(text, to_json(couvert::testing::random_menu(two)));
  EXPECT_NE(text, to_json(couvert::testing::random_menu(other)));
}

TEST(RandomValues, BetweenReachesBothEnds) {
  Random random(1);
  std::set<std::int64_t> seen;
  for (int i = 0; i < 200; ++i) seen.insert(random.between(-2, 2));
  EXPECT_EQ(seen, (std::set<std::int64_t>{-2, -1, 0, 1, 2}));
  (void)random.between(INT64_MIN, INT64_MAX);
}

}  // namespace
}  // namespace couvert
