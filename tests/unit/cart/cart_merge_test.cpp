// SPDX-License-Identifier: Apache-2.0
// A guest signs in: two carts become one, and no line of either is lost.
#include "couvert/cart_merge.hpp"

#include "cart/canonical.hpp"
#include "couvert/limits.hpp"
#include "menus.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

#include <map>

namespace couvert {
namespace {

using couvert::testing::Random;
using namespace couvert::test;

MenuIndex index_with_cap(std::int32_t cap) {
  Menu m = test::menu({item("soup", 500, {"extras"}), item("stew", 1'200)},
                      {group("extras", 0, 5, {option("salt", 0), option("pepper", 10)})});
  m.items[0].max_quantity = cap;
  return *MenuIndex::build(std::move(m));
}

Cart with_id(int n, std::vector<CartLine> lines) {
  Cart c = cart(std::move(lines));
  c.id = CartId(line_id(n).bytes());
  return c;
}

std::map<std::string, std::int64_t> dishes(const Cart& cart) {
  std::map<std::string, std::int64_t> sums;
  for (const CartLine& line : cart.lines) sums[detail::configuration(line)] += line.quantity;
  return sums;
}

TEST(CartMerge, EqualDishesAddUp_C9) {
  const auto index = index_with_cap(99);
  const Cart mine =
      with_id(1, {line(1, "soup", 2, {pick("extras", "salt"), pick("extras", "pepper")}), line(2, "stew")});
  const Cart guest =
      with_id(2, {line(3, "soup", 1, {pick("extras", "pepper"), pick("extras", "salt")}), line(4, "soup")});
  const auto merged = merge_carts(mine, guest, index);
  ASSERT_TRUE(merged);
  ASSERT_EQ(merged->cart.lines.size(), 3u);
  EXPECT_EQ(merged->cart.lines[0].quantity, 3);
  EXPECT_EQ(merged->cart.lines[1].item, "stew");
  EXPECT_TRUE(merged->cart.lines[2].selections.empty());
  EXPECT_EQ(merged->absorbed, (std::vector<LineId>{line_id(1), line_id(3)}));
  ASSERT_EQ(merged->notes.size(), 1u);
  EXPECT_EQ(merged->notes[0], (CartMergeNote{CartMergeKind::quantity_added, line_id(1), 1}));
  EXPECT_TRUE(check(merged->cart, index).empty());
}

TEST(CartMerge, AboveTheCapASecondLineStays_C9) {
  const auto index = index_with_cap(5);
  const auto merged = merge_carts(with_id(1, {line(1, "soup", 4)}), with_id(2, {line(2, "soup", 4)}), index);
  ASSERT_TRUE(merged);
  ASSERT_EQ(merged->cart.lines.size(), 2u);
  EXPECT_EQ(merged->cart.lines[0].quantity, 5);
  EXPECT_EQ(merged->cart.lines[1].quantity, 3);
  EXPECT_EQ(merged->notes.back(), (CartMergeNote{CartMergeKind::over_cap, line_id(2), 3}));
}

TEST(CartMerge, WhatAPersonKeptApartStaysApart_C9) {
  const auto index = index_with_cap(99);
  const Cart mine = with_id(1, {line(1, "soup"), line(2, "soup")});
  EXPECT_EQ(merge_carts(mine, with_id(2, {line(3, "stew")}), index)->cart.lines.size(), 3u);
}

TEST(CartMerge, OneIdOnBothSidesIsOneLine_C9) {
  const auto index = index_with_cap(99);
  const auto same = merge_carts(with_id(1, {line(1, "soup", 2)}), with_id(2, {line(1, "soup", 5)}), index);
  ASSERT_EQ(same->cart.lines.size(), 1u);
  EXPECT_EQ(same->cart.lines[0].quantity, 5);
  const Cart a = with_id(1, {line(1, "soup", 2)}), b = with_id(2, {line(1, "stew", 1)});
  const auto two = merge_carts(a, b, index);
  ASSERT_EQ(two->cart.lines.size(), 2u);
  EXPECT_EQ(two->notes.at(0).kind, CartMergeKind::line_copied);
  EXPECT_EQ(two->cart.lines, merge_carts(b, a, index)->cart.lines);
  EXPECT_EQ(merge_carts(two->cart, b, index, two->absorbed)->cart, two->cart);
  EXPECT_EQ(merge_carts(two->cart, a, index, two->absorbed)->cart, two->cart);
}

TEST(CartMerge, FaultyLinesStayAsTheyAre_C9) {
  const auto index = index_with_cap(5);
  const Cart mine = with_id(1, {line(1, "soup", 7), line(1, "soup", 2)});
  const auto merged = merge_carts(mine, with_id(2, {line(3, "soup", 1), line(4, "gone", 2)}), index);
  EXPECT_EQ(dishes(merged->cart).at(detail::configuration(line(1, "soup"))), 10);
  EXPECT_EQ(merged->cart.lines.size(), 4u);
  EXPECT_FALSE(check(merged->cart, index).empty());
  Cart elsewhere = mine;
  elsewhere.venue = "w";
  EXPECT_EQ(merge_carts(mine, elsewhere, index).error().code(), Errc::cart_wrong_venue);
}

TEST(CartMerge, CodesTipAndNotesHaveRules_C9) {
  const auto index = index_with_cap(99);
  Cart mine = with_id(2, {}), guest = with_id(1, {});
  mine.codes = {"B", "C"};
  guest.codes = {"A", "B"};
  mine.tip_minor = 100;
  guest.tip_minor = 250;
  mine.note = "ring";
  guest.note = "second floor";
  const auto merged = merge_carts(mine, guest, index);
  EXPECT_EQ(merged->cart.id, mine.id);
  EXPECT_EQ(merged->cart.codes, (std::vector<std::string>{"A", "B", "C"}));
  EXPECT_EQ(merged->cart.tip_minor, 250);
  EXPECT_EQ(merged->cart.note, "second floor\nring");
  EXPECT_EQ(merged->notes,
            (std::vector<CartMergeNote>{{CartMergeKind::tip_kept, {}, 100}, {CartMergeKind::notes_joined, {}, 0}}));
  EXPECT_EQ(merge_carts(merged->cart, guest, index, merged->absorbed)->cart, merged->cart) << "again adds nothing";
  mine.note.assign(300, 'x');
  guest.note.assign(300, 'y');
  for (int i = 0; i < 10; ++i) mine.codes.push_back("M" + std::to_string(i));
  const auto full = merge_carts(mine, guest, index);
  EXPECT_EQ(full->cart.note, guest.note);
  EXPECT_EQ(full->cart.codes.size(), limits::cart_codes);
  EXPECT_EQ(full->notes.back(), (CartMergeNote{CartMergeKind::codes_left_out, {}, 3}));
}

TEST(CartMergeProperty, NothingIsLostInAnyOrderAndAgainIsNothing_C4_C9) {
  Random random(51);
  for (int round = 0; round < 2'000; ++round) {
    const auto index = index_with_cap(random.small(3, 12));
    const auto random_cart = [&](int n) {
      std::vector<CartLine> lines;
      std::map<int, bool> used;
      for (std::size_t i = random.below(8); i > 0; --i) {
        const int id = random.small(1, 40);
        if (used.emplace(id, true).second)
          lines.push_back(line(id, random.chance(60) ? "soup" : "stew", random.small(1, 3), {}));
        if (!lines.empty() && lines.back().item == "soup" && random.chance(40))
          lines.back().selections = {pick("extras", random.chance(50) ? "salt" : "pepper")};
      }
      Cart c = with_id(n, std::move(lines));
      c.tip_minor = random.between(0, 3) * 100;
      if (random.chance(40)) c.codes.push_back(random.chance(50) ? "A" : "B");
      if (random.chance(40)) c.note = random.chance(50) ? "ring" : "knock";
      return c;
    };
    const Cart a = random_cart(1), b = random_cart(2);
    const auto ab = merge_carts(a, b, index), ba = merge_carts(b, a, index);
    ASSERT_TRUE(ab && ba);
    ASSERT_EQ(ab->cart.lines, ba->cart.lines);
    ASSERT_EQ(ab->cart.codes, ba->cart.codes);
    ASSERT_EQ(ab->cart.note, ba->cart.note);
    ASSERT_EQ(ab->cart.tip_minor, ba->cart.tip_minor);
    ASSERT_EQ(ab->absorbed, ba->absorbed);
    // Sums by dish; where one line stood on both sides, its higher quantity.
    auto expected = dishes(a);
    for (const CartLine& theirs : b.lines) {
      std::int64_t shared = 0;
      for (const CartLine& ours : a.lines)
        if (ours.id == theirs.id && detail::configuration(ours) == detail::configuration(theirs))
          shared = std::min(ours.quantity, theirs.quantity);
      expected[detail::configuration(theirs)] += theirs.quantity - shared;
    }
    ASSERT_EQ(dishes(ab->cart), expected) << "round " << round;
    for (const Cart* again : {&a, &b}) {
      const auto twice = merge_carts(ab->cart, *again, index, ab->absorbed);
      ASSERT_EQ(twice->cart, ab->cart) << "round " << round;
    }
  }
}

}  // namespace
}  // namespace couvert
