// SPDX-License-Identifier: Apache-2.0
// Carts: every issue with its place, edits that leave the original alone, unit prices, complete selections.
#include "couvert/cart.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

MenuIndex index() {
  Item pizza = item("pizza", 0, {"crust", "extra"});
  pizza.variants = {variant("small", 900), variant("large", 1300)};
  Item burger = item("burger", 1000, {"patty"});
  burger.max_quantity = 5;
  Item sauce = item("sauce", 50);
  sauce.sold_alone = false;
  auto extra = group("extra", 0, 3, {option("olive", 100), option("ham", 200), option("egg", 150)});
  extra.options[0].max_quantity = 2;
  extra.options[1].default_quantity = 1;
  return *MenuIndex::build(
      menu({pizza, burger, sauce}, {group("crust", 1, 1, {option("thin", 0), option("thick", 150)}), extra,
                                    group("patty", 1, 1, {option("beef", 0, {"cooking"}), option("veg", -100)}),
                                    group("cooking", 1, 1, {option("rare", 0), option("done", 20)})}));
}

std::vector<std::pair<Errc, std::string>> issues(const CartLine& l) {
  std::vector<std::pair<Errc, std::string>> out;
  for (const Issue& issue : check_line(l, index())) out.emplace_back(issue.code, issue.path);
  return out;
}
using Found = std::vector<std::pair<Errc, std::string>>;

TEST(Check, EachRuleOfALineHasItsCodeAndPlace) {
  EXPECT_EQ(issues(line(1, "soup")), (Found{{Errc::item_unknown, "/item"}}));
  EXPECT_EQ(issues(line(1, "sauce")), (Found{{Errc::item_not_sold_alone, "/item"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("crust", "thin")})), (Found{{Errc::variant_required, "/variant"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("crust", "thin")}, "huge")), (Found{{Errc::variant_unknown, "/variant"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("patty", "veg")}, "large")),
            (Found{{Errc::variant_unknown, "/variant"}}));
  EXPECT_EQ(issues(line(1, "burger", 6, {pick("patty", "veg")})), (Found{{Errc::quantity_invalid, "/quantity"}}));
  EXPECT_EQ(issues(line(1, "burger", -1, {pick("patty", "veg")})), (Found{{Errc::quantity_invalid, "/quantity"}}));
  EXPECT_EQ(issues(line(1, "burger")), (Found{{Errc::options_too_few, "/selections"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("patty", "veg"), pick("patty", "beef", 1, {pick("cooking", "rare")})})),
            (Found{{Errc::options_too_many, "/selections"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("patty", "fish")})),
            (Found{{Errc::option_unknown, "/selections/0/option"}, {Errc::options_too_few, "/selections"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("crust", "thin"), pick("patty", "veg")})),
            (Found{{Errc::group_unknown, "/selections/0/group"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("patty", "beef")})),
            (Found{{Errc::options_too_few, "/selections/0/selections"}}));
  EXPECT_EQ(issues(line(1, "burger", 1, {pick("patty", "veg", 1, {pick("cooking", "rare")})})),
            (Found{{Errc::group_unknown, "/selections/0/selections/0/group"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("crust", "thin"), pick("extra", "olive", 3)}, "small")),
            (Found{{Errc::option_quantity, "/selections/1/quantity"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("crust", "thin"), pick("extra", "olive", 0)}, "small")),
            (Found{{Errc::option_quantity, "/selections/1/quantity"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("crust", "thin"), pick("extra", "egg"), pick("extra", "egg")}, "small")),
            (Found{{Errc::duplicate_selection, "/selections/2"}}));
  CartLine noted = line(1, "burger", 1, {pick("patty", "veg")});
  noted.note = std::string(limits::note_octets + 1, 'x');
  EXPECT_EQ(issues(noted), (Found{{Errc::note_not_allowed, "/note"}}));
}

TEST(Check, AllIssuesOfACartAtOnce) {
  Cart c = cart({line(1, "soup"), line(1, "burger"), line(2, "burger", 1, {pick("patty", "veg")})});
  c.venue = "elsewhere";
  c.tip_minor = -1;
  const auto found = check(c, index());
  ASSERT_EQ(found.size(), 5u);
  EXPECT_EQ(found[0].code, Errc::cart_wrong_venue);
  EXPECT_EQ(found[1].code, Errc::invalid_argument);
  EXPECT_EQ(found[2].path, "/lines/0/item");
  EXPECT_EQ(found[3].code, Errc::duplicate_line);
  EXPECT_EQ(found[4].path, "/lines/1/selections");
  EXPECT_EQ(found[4].limit, 1);
  EXPECT_EQ(check(cart({}), index()).front().code, Errc::cart_empty);
}

TEST(Check, ManySelectionsEndInALimit) {
  std::vector<Selection> many(limits::line_selections + 1, pick("patty", "veg"));
  EXPECT_EQ(issues(line(1, "burger", 1, many)).front().first, Errc::limit_exceeded);
}

TEST(Check, StopsAfterSoManyIssues) {
  Cart c = cart({});
  for (int n = 0; n < 200; ++n) c.lines.push_back(line(n, "soup", -1));
  for (CartLine& l : c.lines) l.note = "\x01";
  EXPECT_EQ(check(c, index()).size(), limits::cart_issues);
}

TEST(UnitPrice, AddsVariantAndOptionsThroughAllDepths) {
  const auto unit = [](const CartLine& l) { return unit_price(l, index())->minor; };
  EXPECT_EQ(
      unit(line(1, "pizza", 3, {pick("crust", "thick"), pick("extra", "olive", 2), pick("extra", "ham")}, "large")),
      1300 + 150 + 200 + 200);
  EXPECT_EQ(unit(line(1, "burger", 1, {pick("patty", "beef", 1, {pick("cooking", "done")})})), 1020);
  EXPECT_EQ(unit(line(1, "burger", 1, {pick("patty", "veg")})), 900);
  EXPECT_EQ(unit_price(line(1, "burger"), index()).error().code(), Errc::options_too_few);
}

TEST(UnitPrice, ReductionsNeverPayTheGuest) {
  const auto i =
      *MenuIndex::build(menu({item("tea", 100, {"less"})}, {group("less", 0, 1, {option("own_cup", -150)})}));
  EXPECT_EQ(unit_price(line(1, "tea", 1, {pick("less", "own_cup")}), i)->minor, 0);
}

TEST(UnitPrice, GroupMethods) {
  const auto unit = [](PriceMethod method, std::int32_t free, std::vector<Selection> chosen) {
    auto g = group("g", 0, 9, {option("a", 5000), option("b", 4301), option("c", 100)});
    g.price_method = method;
    g.free_quantity = free;
    return unit_price(line(1, "x", 1, std::move(chosen)), *MenuIndex::build(menu({item("x", 0, {"g"})}, {g})))->minor;
  };
  EXPECT_EQ(unit(PriceMethod::sum, 0, {pick("g", "a"), pick("g", "b")}), 9301);
  EXPECT_EQ(unit(PriceMethod::max, 0, {pick("g", "b"), pick("g", "a")}), 5000);
  EXPECT_EQ(unit(PriceMethod::average, 0, {pick("g", "a"), pick("g", "b")}), 4651);  // 4650.5
  EXPECT_EQ(unit(PriceMethod::average, 0, {pick("g", "a", 2), pick("g", "c")}), 3367);
  EXPECT_EQ(unit(PriceMethod::sum, 1, {pick("g", "a"), pick("g", "c", 2)}), 5100) << "the cheapest is free";
  EXPECT_EQ(unit(PriceMethod::sum, 5, {pick("g", "a"), pick("g", "c", 2)}), 0);
}

TEST(Edit, EveryEditAndTheOriginalStays) {
  const auto i = index();
  const Cart start = cart({});
  const CartLine burger = line(1, "burger", 1, {pick("patty", "veg")});
  const Cart one = *edit(start, AddLine{burger}, i);
  EXPECT_TRUE(start.lines.empty());
  ASSERT_EQ(one.lines.size(), 1u);
  EXPECT_EQ(edit(one, AddLine{burger}, i).error().code(), Errc::duplicate_line);
  EXPECT_EQ(edit(one, AddLine{line(2, "soup")}, i).error().code(), Errc::item_unknown);
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), 3}, i)->lines[0].quantity, 3);
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), 6}, i).error().code(), Errc::quantity_invalid);
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), -1}, i).error().code(), Errc::quantity_invalid);
  EXPECT_TRUE(edit(one, SetQuantity{line_id(1), 0}, i)->lines.empty());
  EXPECT_EQ(edit(one, SetQuantity{line_id(9), 1}, i).error().code(), Errc::line_unknown);
  EXPECT_TRUE(edit(one, RemoveLine{line_id(1)}, i)->lines.empty());
  EXPECT_EQ(edit(one, RemoveLine{line_id(9)}, i).error().code(), Errc::line_unknown);
  const CartLine beef = line(1, "burger", 2, {pick("patty", "beef", 1, {pick("cooking", "rare")})});
  EXPECT_EQ(edit(one, ReplaceLine{beef}, i)->lines[0], beef);
  EXPECT_EQ(edit(one, ReplaceLine{line(9, "burger", 1, {pick("patty", "veg")})}, i).error().code(), Errc::line_unknown);
  EXPECT_EQ(edit(one, SetFulfilment{Fulfilment::dine_in}, i)->fulfilment, Fulfilment::dine_in);
  EXPECT_EQ(edit(one, SetTip{150}, i)->tip_minor, 150);
  EXPECT_EQ(edit(one, SetTip{-1}, i).error().code(), Errc::invalid_argument);
  EXPECT_EQ(edit(one, SetNote{"ring twice"}, i)->note, "ring twice");
  EXPECT_EQ(edit(one, SetNote{std::string(501, 'x')}, i).error().code(), Errc::limit_exceeded);
  const Cart coded = *edit(*edit(one, AddCode{"HELLO"}, i), AddCode{"HELLO"}, i);
  EXPECT_EQ(coded.codes.size(), 1u);
  EXPECT_TRUE(edit(coded, RemoveCode{"HELLO"}, i)->codes.empty());
  EXPECT_EQ(edit(one, AddCode{""}, i).error().code(), Errc::ref_format);
  EXPECT_TRUE(edit(coded, ClearCart{}, i)->lines.empty());
}

TEST(Edit, TheCartFillsUp) {
  const auto i = index();
  Cart c = cart({});
  for (std::size_t n = 0; n < limits::cart_lines; ++n)
    c.lines.push_back(line(static_cast<int>(n), "burger", 1, {pick("patty", "veg")}));
  EXPECT_EQ(edit(c, AddLine{line(999, "burger", 1, {pick("patty", "veg")})}, i).error().code(), Errc::limit_exceeded);
}

TEST(Defaults, AreChosenBeforehand) {
  const auto l = with_defaults(line_id(1), "pizza", index());
  ASSERT_TRUE(l);
  EXPECT_EQ(l->variant, "small");
  EXPECT_EQ(l->selections, (std::vector<Selection>{pick("extra", "ham")}));
  EXPECT_EQ(with_defaults(line_id(1), "soup", index()).error().code(), Errc::item_unknown);
}

TEST(CompleteSelections, ListsEachOnce) {
  const auto burger = complete_selections("burger", index());
  ASSERT_TRUE(burger);
  ASSERT_EQ(burger->selections.size(), 3u);  // beef rare, beef done, veg
  EXPECT_EQ(burger->selections[0].unit_minor, 1000);
  EXPECT_EQ(burger->selections[1].unit_minor, 1020);
  EXPECT_EQ(burger->selections[2].unit_minor, 900);
  // Extras of at most three: olive 0-2, ham 0-3, egg 0-3 with sum <= 3 make 19; times two crusts and two sizes.
  const auto pizza = complete_selections("pizza", index());
  EXPECT_EQ(pizza->selections.size(), 19u * 4);
  EXPECT_FALSE(pizza->truncated);
  for (const auto& s : pizza->selections)
    EXPECT_TRUE(check_line(line(1, "pizza", 1, s.selections, s.variant), index()).empty());
  const auto some = complete_selections("pizza", index(), 10);
  EXPECT_EQ(some->selections.size(), 10u);
  EXPECT_TRUE(some->truncated);
  EXPECT_EQ(complete_selections("sauce", index())->selections.size(), 1u);
  EXPECT_EQ(complete_selections("soup", index()).error().code(), Errc::item_unknown);
}

TEST(CompleteSelections, EndsOnMenusWithTooMany) {
  std::vector<OptionGroup> groups;
  std::vector<Ref> refs;
  for (int g = 0; g < 100; ++g) {
    std::vector<Option> options;
    for (int o = 0; o < 100; ++o) options.push_back(option("o" + std::to_string(o), 1));
    groups.push_back(group("g" + std::to_string(g), 50, 99, std::move(options)));
    refs.push_back(groups.back().ref);
  }
  const auto list = complete_selections("x", *MenuIndex::build(menu({item("x", 0, refs)}, groups)), 5);
  ASSERT_TRUE(list);
  EXPECT_TRUE(list->truncated);
}

TEST(CompleteSelections, EmptyGroupsDoNotDigDeep) {
  std::vector<OptionGroup> groups;
  std::vector<Ref> empty;
  for (int g = 0; g < 100; ++g) {
    groups.push_back(group("e" + std::to_string(g), 0, 1, {}));
    empty.push_back(groups.back().ref);
  }
  std::vector<Ref> refs;
  for (int g = 0; g < 90; ++g) {
    std::vector<Option> options;
    for (int o = 0; o < 99; ++o) options.push_back(option("o" + std::to_string(o), 1, empty));
    groups.push_back(group("g" + std::to_string(g), 0, 99, std::move(options)));
    refs.push_back(groups.back().ref);
  }
  const auto list = complete_selections("x", *MenuIndex::build(menu({item("x", 0, refs)}, groups)), 5);
  ASSERT_TRUE(list);
  EXPECT_TRUE(list->truncated);
}

}  // namespace
