// SPDX-License-Identifier: Apache-2.0
// Amounts beyond what a quote may hold are refused wherever they come together: groups, options, refunds, weights.
#include "built_menu.hpp"
#include "cart/line_price.hpp"
#include "couvert/cart.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

Selection ten(std::string group, std::string option, std::int32_t quantity, std::vector<Selection> under = {}) {
  Selection s = pick(std::move(group), std::move(option), quantity, std::move(under));
  s.modifier = "ten";
  return s;
}

constexpr std::int64_t dear = limits::price_minor;

/// "overflow", or the price; the line itself must be in order.
std::string priced(const MenuIndex& index, std::vector<Selection> chosen, std::int64_t measured = 0) {
  CartLine l = line(1, "x", 1, std::move(chosen));
  l.measured = measured;
  EXPECT_TRUE(check_line(l, index).empty());
  const auto price = unit_price(l, index);
  if (price) return std::to_string(price->minor);
  return price.error().code() == Errc::money_overflow ? "overflow" : std::string(price.error().name());
}

TEST(BeyondAQuote, GroupsSideBySide) {
  const auto index = built(with_words(
      {item("x", 5, {"g", "h"})}, {group("g", 0, 99, {option("a", dear)}), group("h", 0, 99, {option("b", dear)})}));
  EXPECT_EQ(priced(index, {ten("g", "a", 99)}), "990000000000005");
  EXPECT_EQ(priced(index, {ten("g", "a", 99), ten("h", "b", 1)}), "overflow") << "five more than 10^15";
  EXPECT_EQ(priced(index, {ten("g", "a", 99), ten("h", "b", 2)}), "overflow");
  EXPECT_EQ(priced(index, {ten("g", "a", 99), pick("h", "b", 9)}), "999000000000005");
}

TEST(BeyondAQuote, GroupsThatReplaceThePriceTogether) {
  auto g = group("g", 0, 99, {option("a", dear)}), h = group("h", 0, 99, {option("b", dear)});
  g.price_method = h.price_method = PriceMethod::replace;
  const auto index = built(with_words({item("x", 5, {"g", "h"})}, {g, h}));
  EXPECT_EQ(priced(index, {ten("g", "a", 99), ten("h", "b", 1)}), "1000000000000000");
  EXPECT_EQ(priced(index, {ten("g", "a", 99), ten("h", "b", 2)}), "overflow");
}

TEST(BeyondAQuote, WhatAnOptionOpens) {
  const auto index =
      built(with_words({item("x", 0, {"g"})}, {group("g", 0, 99, {option("a", dear, {"h"}), option("b", 0, {"h"})}),
                                               group("h", 0, 99, {option("c", dear)})}));
  EXPECT_EQ(priced(index, {pick("g", "a", 1, {ten("h", "c", 99)})}), "991000000000000");
  EXPECT_EQ(priced(index, {pick("g", "a", 2, {ten("h", "c", 99)})}), "overflow") << "twice what is under it";
  EXPECT_EQ(priced(index, {ten("g", "a", 50, {ten("h", "c", 1)})}), "1000000000000000");
  EXPECT_EQ(priced(index, {ten("g", "a", 51, {ten("h", "c", 1)})}), "overflow") << "itself and what is under it";
  EXPECT_EQ(priced(index, {pick("g", "a", 1, {ten("h", "c", 99)}), pick("g", "b", 1, {ten("h", "c", 1)})}), "overflow")
      << "both options together";
}

TEST(BeyondAQuote, AnOptionWhosePriceIsReplacedSeveralTimes) {
  auto g = group("g", 0, 99, {option("a", 7, {"h"}), option("b", dear)});
  auto h = group("h", 0, 99, {option("c", dear)});
  h.price_method = PriceMethod::replace;
  const auto sum = built(with_words({item("x", 0, {"g"})}, {g, h}));
  EXPECT_EQ(priced(sum, {pick("g", "a", 1, {ten("h", "c", 99)})}), "990000000000000");
  EXPECT_EQ(priced(sum, {pick("g", "a", 2, {ten("h", "c", 99)})}), "overflow");
  g.price_method = PriceMethod::sequence;
  g.sequence_minor = {dear};
  const auto turns = built(with_words({item("x", 0, {"g"})}, {g, h}));
  EXPECT_EQ(priced(turns, {pick("g", "a", 1, {ten("h", "c", 99)}), ten("g", "b", 1)}), "1000000000000000");
  EXPECT_EQ(priced(turns, {pick("g", "a", 1, {ten("h", "c", 99)}), ten("g", "b", 2)}), "overflow")
      << "a replaced price and a turn's";
}

TEST(BeyondAQuote, RefundsBelowTheLeast) {
  auto g = group("g", 0, 99, {option("off", -dear), option("kept", dear)});
  g.options[1].refund_under = 99;
  const auto index = built(with_words({item("x", dear, {"g"})}, {g}));
  EXPECT_EQ(priced(index, {ten("g", "off", 90)}), "0") << "reductions never pay the guest";
  EXPECT_EQ(priced(index, {ten("g", "off", 99)}), "overflow");
}

TEST(BeyondAQuote, WeightsOfDearThings) {
  Item x = item("x", dear);
  x.measure = Measure{MeasureUnit::gram, 0, 1, 1, {}};
  const auto index = built(menu({x}));
  EXPECT_EQ(priced(index, {}, 1'000), "1000000000000000");
  EXPECT_EQ(priced(index, {}, 1'001), "overflow") << "fits 64 bits, but no quote";
  EXPECT_EQ(priced(index, {}, 1'000'000'000), "overflow") << "leaves 64 bits";
  Item heavy = x;
  heavy.measure->min = 2'000;
  const auto listed = complete_selections("x", built(menu({heavy})));
  EXPECT_TRUE(listed->selections.empty()) << "what has no price is no choice";
  EXPECT_FALSE(listed->truncated);
}

TEST(BeyondAQuote, ASumOfListedPricesAtItsEdge) {
  std::vector<Option> options;
  for (int n = 0; n < 11; ++n) options.push_back(option("o" + std::to_string(n), dear));
  const std::vector<Ref> ten_groups = {"h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9", "h10"};
  std::vector<OptionGroup> groups = {group("g", 0, 1, {option("free", 0, ten_groups), option("paid", 1, ten_groups)})};
  for (const Ref& ref : ten_groups) groups.push_back(group(ref, 0, 99, {option("o", dear)}));
  const auto index = built(menu({item("x", 0, {"g"})}, groups));
  std::vector<Selection> under;
  for (int n = 0; n < 10; ++n) under.push_back(pick("h" + std::to_string(n), "o", 99));
  under.push_back(pick("h10", "o", 10));
  EXPECT_EQ(priced(index, {pick("g", "free", 1, under)}), "1000000000000000");
  EXPECT_EQ(priced(index, {pick("g", "paid", 1, under)}), "overflow");
}

TEST(BeyondAQuote, WhatASetMenuServesByTheHundredIsNotShared_A9) {
  Item set = item("x", 100, {"box"}, "food"), caviar = item("caviar", dear, {}, "food");
  set.combo = true;
  OptionGroup inside = group("inside", 0, 99, {option("caviar", 0)});
  inside.options[0].item = "caviar";
  const auto index = built(menu({set, caviar}, {group("box", 0, 99, {option("box", 0, {"inside"})}), inside}));
  const auto sound = [&](std::int32_t boxes, std::int32_t pieces) {
    std::vector<detail::LinePart> parts;
    detail::NoTrace trace;
    detail::LinePricer<detail::NoTrace> pricer(index.data(), trace);
    pricer.split_into(&parts);
    const CartLine l = line(1, "x", 1, {pick("box", "box", boxes, {pick("inside", "caviar", pieces)})});
    return pricer.run(l, -1).sound;
  };
  EXPECT_TRUE(sound(10, 99));
  EXPECT_FALSE(sound(11, 99)) << "alone it would cost more than a quote holds";
}

}  // namespace
