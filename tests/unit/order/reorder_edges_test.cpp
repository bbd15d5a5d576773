// SPDX-License-Identifier: Apache-2.0
// Ordering again where today's menu bounds more than it did, and where the old price is not known.
#include "couvert/reorder.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = ReorderKind;

const CartId next_cart(line_id(77).bytes());

Menu today() {
  return menu({item("soup", 500, {"extras"})},
              {group("extras", 0, 6, {option("salt", 10), option("truffle", 300), option("egg", 150)})});
}

Order order_of(std::vector<CartLine> lines) {
  Order order;
  order.venue = "v";
  order.cart = cart(std::move(lines));
  order.quote = *price(*MenuIndex::build(today()), {}, order.cart, {});
  return order;
}

Reorder again(const Order& order, Menu menu) {
  const auto index = MenuIndex::build(std::move(menu));
  EXPECT_TRUE(index);
  return *reorder(order, next_cart, *index, {}, {});
}

TEST(ReorderEdges, AnOptionThatMayNotBeChosenAtAllIsLeftOut) {
  Menu menu = today();
  menu.groups[0].options[0].max_quantity = 0;
  const Reorder r = again(order_of({line(1, "soup", 1, {pick("extras", "salt", 2)})}), menu);
  ASSERT_TRUE(r.lines[0].in_cart);
  EXPECT_TRUE(r.lines[0].line->selections.empty());
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::option_lowered, "extras", "salt", 2, 0},
                                                            {Kind::cheaper, {}, "soup", 520, 500}}));
}

TEST(ReorderEdges, TheItemsOwnBoundsGoBeforeTheGroups) {
  const auto kept = [](std::vector<GroupOverride> overrides) {
    Menu menu = today();
    menu.groups.push_back(group("other", 0, 1, {option("x", 0)}));
    menu.items[0].groups.push_back("other");
    menu.items[0].group_overrides = std::move(overrides);
    const Reorder r = again(order_of({line(1, "soup", 1, {pick("extras", "salt", 3)})}), menu);
    return r.lines[0].line->selections[0].quantity;
  };
  const auto bound = [](const char* name, std::optional<std::int32_t> most) {
    GroupOverride own;
    own.group = name;
    own.max_quantity = most;
    return own;
  };
  EXPECT_EQ(kept({}), 3);
  EXPECT_EQ(kept({bound("extras", 2)}), 2);
  EXPECT_EQ(kept({bound("extras", std::nullopt)}), 3) << "an override without that bound changes nothing";
  EXPECT_EQ(kept({bound("other", 1)}), 3) << "of another group";
  EXPECT_EQ(kept({bound("other", 1), bound("extras", 2)}), 2);
}

TEST(ReorderEdges, ABoundOnKindsIsAnotherProblem) {
  Menu menu = today();
  menu.groups[0].max_distinct = 1;
  const Reorder r = again(order_of({line(1, "soup", 1, {pick("extras", "salt"), pick("extras", "egg")})}), menu);
  EXPECT_FALSE(r.lines[0].in_cart);
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::other_problem, {}, "extras", 2, 1}}));
}

TEST(ReorderEdges, TheLastQuantitiesThatPass) {
  Menu menu = today();
  menu.items[0].max_quantity = 4;
  menu.groups[0].options[0].max_quantity = 3;
  const Reorder same = again(order_of({line(1, "soup", 4, {pick("extras", "salt", 3)})}), menu);
  EXPECT_TRUE(same.lines[0].changes.empty());
  const Reorder less = again(order_of({line(1, "soup", 5, {pick("extras", "salt", 3)})}), menu);
  EXPECT_EQ(less.lines[0].changes, (std::vector<ReorderChange>{{Kind::quantity_lowered, {}, "soup", 5, 4}}));
  EXPECT_EQ(less.cart.lines[0].quantity, 4);
}

TEST(ReorderEdges, ALineWithoutAnOldPriceIsNotCompared) {
  Order order = order_of({line(1, "soup"), line(2, "soup")});
  order.quote.lines.erase(order.quote.lines.begin());
  Menu menu = today();
  menu.items[0].price_minor = 700;
  const Reorder r = again(order, menu);
  EXPECT_TRUE(r.lines[0].changes.empty());
  EXPECT_EQ(r.lines[1].changes, (std::vector<ReorderChange>{{Kind::dearer, {}, "soup", 500, 700}}));
}

TEST(ReorderEdges, PricesAreComparedLineByLineWhereSomeAreGone) {
  Menu menu = today();
  menu.items.push_back(item("stew", 900));
  menu.sections[0].items.push_back("stew");
  Order order;
  order.venue = "v";
  order.cart = cart({line(1, "stew"), line(2, "soup"), line(3, "soup", 1, {pick("extras", "salt")})});
  order.cart.fulfilment = Fulfilment::dine_in;
  order.cart.note = "quick";
  order.cart.tip_minor = 7;
  order.quote = *price(*MenuIndex::build(menu), {}, order.cart, {});
  Menu less = today();
  less.groups[0].options[0].price_minor = 20;
  const Reorder r = again(order, less);
  EXPECT_EQ(r.lines[0].changes, (std::vector<ReorderChange>{{Kind::item_gone, {}, "stew"}}));
  EXPECT_TRUE(r.lines[1].changes.empty());
  EXPECT_EQ(r.lines[2].changes, (std::vector<ReorderChange>{{Kind::dearer, {}, "soup", 510, 520}}));
  EXPECT_EQ(r.cart.fulfilment, Fulfilment::dine_in);
  EXPECT_EQ(r.cart.venue, "v");
  EXPECT_TRUE(r.cart.note.empty());
  EXPECT_EQ(r.cart.tip_minor, 0);
  EXPECT_EQ(r.lines[2].old_line, line_id(3));
}

}  // namespace
