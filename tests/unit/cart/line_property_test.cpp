// SPDX-License-Identifier: Apache-2.0
// Lines of random rich menus: against a second implementation, and against laws that always hold.
#include "cart/line_price.hpp"

#include "couvert/codec.hpp"
#include "couvert/configuration.hpp"
#include "line_oracle.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

using namespace couvert;
using couvert::testing::LineOracle;
using couvert::testing::MenuShape;
using couvert::testing::Random;

MenuShape rich(Random& random) {
  MenuShape shape;
  shape.rich = true;
  shape.negative_options = random.chance(30);
  return shape;
}

PriceContext random_context(Random& random, const Menu& menu) {
  PriceContext context;
  context.fulfilment = static_cast<Fulfilment>(random.below(3));
  context.channel = random.chance(50) ? "app" : "";
  context.venue = menu.venue;
  context.at = {random.between(1'700'000'000'000'000, 1'900'000'000'000'000)};
  return context;
}

TEST(LineProperty, EqualsTheOracleOnRichMenus) {
  const int rounds = std::getenv("COUVERT_TEST_FULL") ? 100'000 : 3'000;
  int portions = 0, removed = 0, by_book = 0;
  for (int round = 0; round < rounds; ++round) {
    Random random(static_cast<std::uint64_t>(round));
    const Menu menu = couvert::testing::random_menu(random, rich(random));
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index) << round << index.error().details_json();
    for (int n = 0; n < 8; ++n) {
      const CartLine line = couvert::testing::random_line(random, menu, couvert::testing::random_id<LineTag>(random));
      const auto issues = check_line(line, *index);
      ASSERT_TRUE(issues.empty()) << round << to_json(issues.front()) << to_json(line) << to_json(menu);
      const auto listed = unit_price(line, *index);
      ASSERT_TRUE(listed);
      ASSERT_EQ(listed->minor, LineOracle(menu).unit(line)) << round << to_json(line) << to_json(menu);
      const PriceContext context = random_context(random, menu);
      const auto then = unit_price(line, *index, &context);
      ASSERT_EQ(then->minor, LineOracle(menu, context).unit(line)) << round << to_json(line) << to_json(menu);
      by_book += then->minor != listed->minor;
      for (const Selection& s : line.selections) {
        portions += index->find_group(s.group)->portions > 0;
        removed += s.modifier == "no";
      }
      ASSERT_EQ(*from_json<CartLine>(to_json(line), UnknownMembers::refuse), line);
      ASSERT_TRUE(configuration(line, *index));
    }
    ASSERT_EQ(*from_json<Menu>(to_json(menu), UnknownMembers::refuse), menu);
  }
  EXPECT_GT(portions, 100);
  EXPECT_GT(removed, 100);
  EXPECT_GT(by_book, 100);
}

/// One random change to a line, mostly for the worse.
void damage(Random& random, std::vector<Selection>& selections) {
  if (selections.empty() || random.chance(10)) {
    selections.push_back({"g" + std::to_string(random.below(10)), "o" + std::to_string(random.below(6)), 1, {}});
    return;
  }
  Selection& s = selections[random.below(selections.size())];
  switch (random.below(7)) {
    case 0: s.quantity = random.small(-1, 6); break;
    case 1: s.option = "o" + std::to_string(random.below(7)); break;
    case 2: s.group = "g" + std::to_string(random.below(10)); break;
    case 3: selections.push_back(s); break;
    case 4: s.modifier = random.chance(50) ? "no" : "side"; break;
    case 5: selections.erase(selections.begin()); break;
    default: damage(random, s.selections);
  }
}

TEST(LineProperty, ALineIsBoundExactlyWhenNothingIsWrongWithIt) {
  int sound = 0, broken = 0;
  for (std::uint64_t round = 0; round < 2'000; ++round) {
    Random random(round);
    const Menu menu = couvert::testing::random_menu(random, rich(random));
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index);
    for (int n = 0; n < 10; ++n) {
      CartLine line = couvert::testing::random_line(random, menu, {});
      for (std::size_t k = 1 + random.below(2); k > 0; --k) damage(random, line.selections);
      if (random.chance(10)) line.measured = random.between(-5, 3'000);
      if (random.chance(10)) line.variant = "v" + std::to_string(random.below(4));
      detail::ChoiceBuffer buffer;
      detail::BoundLine bound;
      const bool binds = detail::Binder(index->data(), buffer.data()).bind(line, bound);
      ASSERT_EQ(binds, check_line(line, *index).empty()) << round << to_json(line) << to_json(menu);
      (binds ? sound : broken) += 1;
      if (binds) {
        ASSERT_EQ(unit_price(line, *index)->minor, LineOracle(menu).unit(line)) << round << to_json(line);
      }
    }
  }
  EXPECT_GT(sound, 500);
  EXPECT_GT(broken, 5'000);
}

TEST(LineProperty, GroupsMayComeInAnyOrder) {
  for (std::uint64_t round = 0; round < 500; ++round) {
    Random random(round);
    const Menu menu = couvert::testing::random_menu(random, rich(random));
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index);
    CartLine line = couvert::testing::random_line(random, menu, {});
    const auto price = unit_price(line, *index);
    std::stable_sort(line.selections.begin(), line.selections.end(),
                     [](const Selection& a, const Selection& b) { return a.group > b.group; });
    ASSERT_EQ(unit_price(line, *index)->minor, price->minor) << round;
  }
}

TEST(LineProperty, PartsNeverSayMoreThanThePrice) {
  int split = 0;
  for (std::uint64_t round = 0; round < 2'000; ++round) {
    Random random(round);
    const Menu menu = couvert::testing::random_menu(random, rich(random));
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index);
    const CartLine line = couvert::testing::random_line(random, menu, {});
    detail::NoTrace trace;
    detail::LinePricer<detail::NoTrace> pricer(index->data(), trace);
    std::vector<detail::LinePart> parts;
    pricer.split_into(&parts);
    const auto price = pricer.run(line, -1);
    ASSERT_TRUE(price.sound);
    ASSERT_EQ(price.unit, unit_price(line, *index)->minor) << "asking for parts changes no price";
    for (const detail::LinePart& part : parts) {
      ASSERT_GE(part.weight, 0);
      ASSERT_TRUE(part.item != detail::none || part.tax_class != detail::none);
      ++split;
    }
  }
  EXPECT_GT(split, 200);
}

}  // namespace
