// SPDX-License-Identifier: Apache-2.0
// Ordering again: every way in which a line of the past can meet the menu of today.
#include "couvert/reorder.hpp"

#include "menus.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using couvert::testing::Random;
using namespace couvert::test;
using Kind = ReorderKind;

const CartId next_cart(line_id(77).bytes());

Menu old_menu() {
  Menu m = test::menu({item("soup", 500, {"extras"}), item("stew", 1'200), item("pizza", 0, {"base"})},
                      {group("extras", 0, 6, {option("salt", 0), option("truffle", 300, {"grade"})}),
                       group("grade", 0, 1, {option("black", 200), option("white", 900)}),
                       group("base", 1, 1, {option("thin", 0), option("thick", 50)})});
  m.items[2].variants = {variant("small", 800), variant("large", 1'100)};
  return m;
}

Order order_of(const Menu& menu, std::vector<CartLine> lines) {
  Order order;
  order.venue = "v";
  order.cart = cart(std::move(lines));
  order.quote = *price(*MenuIndex::build(menu), {}, order.cart, {});
  return order;
}

Reorder again(const Order& order, Menu today) {
  const auto index = MenuIndex::build(std::move(today));
  EXPECT_TRUE(index);
  auto result = reorder(order, next_cart, *index, {}, {});
  EXPECT_TRUE(result);
  return *std::move(result);
}

TEST(Reorder, UnchangedIsOrderedAsItWas_C14) {
  const Order order =
      order_of(old_menu(), {line(1, "soup", 2, {pick("extras", "truffle", 1, {pick("grade", "black")})}),
                            line(2, "pizza", 1, {pick("base", "thin")}, "large")});
  const Reorder r = again(order, old_menu());
  ASSERT_EQ(r.cart.lines.size(), 2u);
  for (const ReorderLine& line : r.lines) {
    EXPECT_TRUE(line.in_cart);
    EXPECT_TRUE(line.changes.empty());
  }
  EXPECT_EQ(r.cart.lines[0].selections, order.cart.lines[0].selections);
  EXPECT_NE(r.cart.lines[0].id, order.cart.lines[0].id);
  EXPECT_EQ(r.quote.totals.total_minor, r.was_total_minor);
  EXPECT_EQ(r.cart.id, next_cart);
  const Reorder twice = again(order, old_menu());
  EXPECT_EQ(twice.cart, r.cart);
}

TEST(Reorder, DearerAndCheaperNameBothPrices_C14) {
  const Order order = order_of(old_menu(), {line(1, "soup"), line(2, "stew")});
  Menu today = old_menu();
  today.items[0].price_minor = 550;
  today.items[1].price_minor = 1'000;
  const Reorder r = again(order, today);
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::dearer, {}, "soup", 500, 550}}));
  EXPECT_EQ(r.lines[1].changes, (std::vector<ReorderChange>{{Kind::cheaper, {}, "stew", 1'200, 1'000}}));
  EXPECT_EQ(r.was_total_minor, 1'700);
  EXPECT_EQ(r.quote.totals.total_minor, 1'550);
  Menu francs = today;
  francs.currency = currency("CHF");
  EXPECT_TRUE(again(order, francs).lines[0].changes.empty()) << "prices of two currencies are not compared";
}

TEST(Reorder, GoneItemsAndVariantsAreTold_C14) {
  const Order order =
      order_of(old_menu(), {line(1, "stew"), line(2, "pizza", 1, {pick("base", "thin")}, "large"), line(3, "soup")});
  Menu today = old_menu();
  today.items[1].sold_alone = false;
  today.items[2].variants = {variant("small", 800), variant("huge", 1'500)};
  today.items[0].variants = {variant("bowl", 400)};
  const Reorder r = again(order, today);
  EXPECT_TRUE(r.cart.lines.empty());
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::item_gone, {}, "stew"}}));
  EXPECT_FALSE(r.lines[0].line);
  EXPECT_EQ(r.lines[1].changes,
            (std::vector<ReorderChange>{{Kind::variant_gone, {}, "large"}, {Kind::variant_required, {}, "pizza"}}));
  ASSERT_TRUE(r.lines[1].line);
  EXPECT_EQ(r.lines[1].line->selections.size(), 1u) << "what is left to start from";
  EXPECT_EQ(r.lines[2].changes, (std::vector<ReorderChange>{{Kind::variant_required, {}, "soup"}}));
  EXPECT_EQ(r.quote.totals.total_minor, 0);
}

TEST(Reorder, ChangedOptionsAreLeftOutOrAskedFor_C14) {
  const Order order =
      order_of(old_menu(),
               {line(1, "soup", 9, {pick("extras", "salt", 4), pick("extras", "truffle", 1, {pick("grade", "white")})}),
                line(2, "pizza", 1, {pick("base", "thick")}, "small")});
  Menu today = old_menu();
  today.items[0].max_quantity = 6;
  today.groups[0].options[0].max_quantity = 2;
  today.groups[1].options.pop_back();
  today.groups[2].options.pop_back();
  const Reorder r = again(order, today);
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::quantity_lowered, {}, "soup", 9, 6},
                                                            {Kind::option_lowered, "extras", "salt", 4, 2},
                                                            {Kind::option_gone, "grade", "white", 1, 0},
                                                            {Kind::cheaper, {}, "soup", 1'700, 800}}));
  EXPECT_TRUE(r.lines[0].in_cart);
  EXPECT_EQ(r.lines[1].changes, (std::vector<ReorderChange>{{Kind::option_gone, "base", "thick", 1, 0},
                                                            {Kind::choice_needed, "base", {}, 0, 1}}));
  EXPECT_FALSE(r.lines[1].in_cart);
  ASSERT_EQ(r.cart.lines.size(), 1u);
  EXPECT_EQ(r.cart.lines[0].quantity, 6);
}

TEST(Reorder, GroupsOfTheVariantStayAndBoundsOfTheItemCount_C14) {
  Menu menu = old_menu();
  menu.items[2].variants[1].groups = {"extras"};
  const Order order = order_of(menu, {line(1, "pizza", 1, {pick("base", "thin"), pick("extras", "salt", 3)}, "large")});
  const Reorder same = again(order, menu);
  EXPECT_TRUE(same.lines[0].changes.empty());
  EXPECT_EQ(same.cart.lines[0].selections, order.cart.lines[0].selections);

  GroupOverride fewer;
  fewer.group = "extras";
  fewer.max_quantity = 2;
  menu.items[2].group_overrides = {fewer};
  const Reorder lowered = again(order, menu);
  ASSERT_EQ(lowered.lines[0].changes.size(), 1u);
  EXPECT_EQ(lowered.lines[0].changes[0].kind, Kind::option_lowered);
  ASSERT_TRUE(lowered.lines[0].in_cart);
  EXPECT_EQ(lowered.cart.lines[0].selections[1].quantity, 2);
}

TEST(Reorder, TooManyForTodayIsTheGuestsToSettle_C14) {
  const Order order =
      order_of(old_menu(), {line(1, "soup", 1, {pick("extras", "salt", 2), pick("extras", "truffle", 2)})});
  Menu today = old_menu();
  today.groups[0].max_quantity = 3;
  const Reorder r = again(order, today);
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::choice_too_many, "extras", {}, 4, 3}}));
  EXPECT_FALSE(r.lines[0].in_cart);
  today = old_menu();
  today.items[0].groups.clear();
  EXPECT_EQ(again(order, today).lines[0].changes.front(), (ReorderChange{Kind::option_gone, "extras", "salt", 2, 0}));
}

TEST(Reorder, AnotherVenueOrRulesWithoutARate_C14) {
  Order order = order_of(old_menu(), {line(1, "soup")});
  Menu today = old_menu();
  today.items[0].tax_class = "food";
  EXPECT_EQ(reorder(order, next_cart, *MenuIndex::build(today), {}, {}).error().code(), Errc::tax_rate_missing);
  order.venue = "elsewhere";
  EXPECT_EQ(reorder(order, next_cart, *MenuIndex::build(today), {}, {}).error().code(), Errc::cart_wrong_venue);
}

TEST(ReorderProperty, TheCartIsAlwaysSoundAndEveryLineIsAnswered_C14) {
  Random random(61);
  for (int round = 0; round < 400; ++round) {
    const Menu menu = couvert::testing::random_menu(random);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index);
    const PriceRules rules = couvert::testing::random_rules(random, menu);
    Order order;
    order.venue = menu.venue;
    order.cart = couvert::testing::random_cart(random, menu);
    order.quote = *price(*index, rules, order.cart, {});
    Menu today = menu;
    for (Item& item : today.items) {
      if (random.chance(20)) item.price_minor += 10;
      if (random.chance(15)) item.max_quantity = 1;
      if (random.chance(10) && item.variants.size() > 1) item.variants.pop_back();
    }
    for (OptionGroup& group : today.groups) {
      if (random.chance(20) && group.options.size() > 3) group.options.pop_back();
    }
    const auto next = MenuIndex::build(today);
    if (!next) continue;  // fewer options than a group's minimum
    const auto r = reorder(order, next_cart, *next, rules, {});
    ASSERT_TRUE(r) << r.error().name();
    ASSERT_EQ(r->lines.size(), order.cart.lines.size());
    std::size_t in_cart = 0;
    for (const ReorderLine& line : r->lines) {
      in_cart += line.in_cart;
      ASSERT_TRUE(line.in_cart || !line.changes.empty());
    }
    ASSERT_EQ(in_cart, r->cart.lines.size());
    for (const CartLine& line : r->cart.lines) ASSERT_TRUE(check_line(line, *next).empty());
    const auto same = reorder(order, next_cart, *index, rules, {});
    ASSERT_EQ(same->cart.lines.size(), order.cart.lines.size());
    for (const ReorderLine& line : same->lines) ASSERT_TRUE(line.changes.empty());
  }
}

}  // namespace
}  // namespace couvert
