// SPDX-License-Identifier: Apache-2.0
// Issues with their bounds and figures, unit prices by every method worked out by hand, and the two ways of reading a
// line, which must agree: the one that names what is wrong and the one that only prices.
#include "couvert/cart.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

PreModifier word(std::string ref, std::int64_t factor_ppm, bool removes = false) {
  PreModifier m;
  m.name = LocalizedText(ref);
  m.ref = std::move(ref);
  m.factor = {factor_ppm};
  m.removes = removes;
  return m;
}

/// A dish with one of each kind of group, one by weight, one with sizes of which one is not sold alone.
Menu model() {
  Item dish = item("dish", 1'000, {"base", "kinds", "halves", "deep"});
  dish.max_quantity = 5;
  GroupOverride more;
  more.group = "kinds";
  more.max_quantity = 4;
  dish.group_overrides = {more};
  Item cheese = item("cheese", 2'000);
  cheese.measure.emplace();
  cheese.measure->min = 100;
  cheese.measure->step = 50;
  cheese.measure->max = 1'000;
  Item pizza = item("pizza", 0, {"base"});
  pizza.variants = {variant("slice", 300), variant("small", 900), variant("large", 1'300)};
  pizza.variants[0].sold_alone = false;
  pizza.variants[2].groups = {"kinds"};
  Item sauce = item("sauce", 50);
  sauce.sold_alone = false;
  OptionGroup base = group("base", 1, 2, {option("rice", 0), option("chips", 150), option("salad", -50)});
  base.options[1].max_quantity = 1;
  base.pre_modifiers = {"no", "extra"};
  OptionGroup kinds = group("kinds", 0, 3, {option("a", 10), option("b", 20), option("c", 30)});
  kinds.min_distinct = 0;
  kinds.max_distinct = 2;
  OptionGroup halves = group("halves", 0, std::nullopt, {option("ham", 600), option("egg", 401, {"cooking"})});
  halves.portions = 2;
  halves.price_method = PriceMethod::portion;
  OptionGroup deep = group("deep", 0, 1, {option("steak", 500, {"cooking"})});
  OptionGroup cooking = group("cooking", 1, 1, {option("rare", 0), option("done", 21)});
  Menu m = menu({dish, cheese, pizza, sauce}, {base, kinds, halves, deep, cooking});
  m.pre_modifiers = {word("no", 0, true), word("extra", 1'500'000)};
  return m;
}
const MenuIndex& index() {
  static const MenuIndex built = *MenuIndex::build(model());
  return built;
}

Selection said(std::string group, std::string option, std::string modifier, std::int32_t quantity = 1) {
  Selection s = pick(std::move(group), std::move(option), quantity);
  s.modifier = std::move(modifier);
  return s;
}

std::string told(const std::vector<Issue>& issues) {
  std::string out;
  for (const Issue& issue : issues)
    out += std::string(Error(issue.code).name()) + " " + issue.path + " " + issue.ref + " " +
           std::to_string(issue.limit) + "/" + std::to_string(issue.actual) + "\n";
  return out;
}
std::string of_line(const CartLine& l) { return told(check_line(l, index())); }
CartLine dish(std::vector<Selection> selections, std::int32_t quantity = 1) {
  return line(1, "dish", quantity, std::move(selections));
}
const Selection rice = pick("base", "rice");

TEST(IssueFigures, QuantitiesOfALine) {
  EXPECT_EQ(of_line(dish({rice}, 1)), "");
  EXPECT_EQ(of_line(dish({rice}, 5)), "");
  EXPECT_EQ(of_line(dish({rice}, 6)), "quantity_invalid /quantity dish 5/6\n");
  EXPECT_EQ(of_line(dish({rice}, 0)), "quantity_invalid /quantity dish 1/0\n");
  EXPECT_EQ(of_line(line(1, "pizza", limits::line_quantity, {rice}, "small")), "");
  EXPECT_EQ(of_line(line(1, "pizza", limits::line_quantity + 1, {rice}, "small")),
            "quantity_invalid /quantity pizza 999/1000\n");
}

TEST(IssueFigures, SizesOfALine) {
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice}, "small")), "");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice})), "variant_required /variant pizza 0/0\n");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice}, "huge")), "variant_unknown /variant huge 0/0\n");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice}, "slice")), "item_not_sold_alone /variant slice 0/0\n");
  EXPECT_EQ(of_line(line(1, "dish", 1, {rice}, "small")), "variant_unknown /variant small 0/0\n");
  // Only the large one opens another group.
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice, pick("kinds", "a")}, "large")), "");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice, pick("kinds", "a")}, "small")),
            "group_unknown /selections/1/group kinds 0/0\n");
  EXPECT_EQ(of_line(line(1, "sauce")), "item_not_sold_alone /item sauce 0/0\n");
  EXPECT_EQ(of_line(line(1, "gone")), "item_unknown /item gone 0/0\n");
}

TEST(IssueFigures, Measures) {
  const auto weighed = [](std::int64_t measured, const char* ref = "cheese") {
    CartLine l = line(1, ref);
    l.measured = measured;
    if (l.item == "dish") l.selections = {rice};
    return of_line(l);
  };
  EXPECT_EQ(weighed(100), "");
  EXPECT_EQ(weighed(150), "");
  EXPECT_EQ(weighed(1'000), "");
  EXPECT_EQ(weighed(0), "measure_required /measured cheese 100/0\n");
  EXPECT_EQ(weighed(99), "measure_invalid /measured cheese 100/99\n");
  EXPECT_EQ(weighed(149), "measure_invalid /measured cheese 1000/149\n");
  EXPECT_EQ(weighed(1'050), "measure_invalid /measured cheese 1000/1050\n");
  EXPECT_EQ(weighed(7, "dish"), "measure_invalid /measured dish 0/7\n");
}

TEST(IssueFigures, Choices) {
  const auto with = [](std::vector<Selection> more) {
    more.insert(more.begin(), rice);
    return of_line(dish(std::move(more)));
  };
  EXPECT_EQ(of_line(dish({})), "options_too_few /selections base 1/0\n");
  EXPECT_EQ(of_line(dish({pick("base", "rice", 2)})), "");
  EXPECT_EQ(of_line(dish({pick("base", "rice", 3)})),
            "option_quantity /selections/0/quantity rice 2/3\noptions_too_many /selections base 2/3\n");
  EXPECT_EQ(of_line(dish({pick("base", "rice", 0)})),
            "option_quantity /selections/0/quantity rice 1/0\noptions_too_few /selections base 1/0\n");
  EXPECT_EQ(of_line(dish({pick("base", "chips", 2)})), "option_quantity /selections/0/quantity chips 1/2\n");
  EXPECT_EQ(with({rice}), "duplicate_selection /selections/1 rice 0/0\n");
  EXPECT_EQ(with({pick("base", "soup")}), "option_unknown /selections/1/option soup 0/0\n");
  EXPECT_EQ(with({pick("sides", "a")}), "group_unknown /selections/1/group sides 0/0\n");
  // The dish raises the group's three to four, of two kinds.
  EXPECT_EQ(with({pick("kinds", "a", 2), pick("kinds", "b", 2)}), "");
  EXPECT_EQ(with({pick("kinds", "a", 3), pick("kinds", "b", 2)}), "options_too_many /selections kinds 4/5\n");
  EXPECT_EQ(with({pick("kinds", "a"), pick("kinds", "b"), pick("kinds", "c")}),
            "distinct_too_many /selections kinds 2/3\n");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice, pick("kinds", "a", 3)}, "large")), "");
  EXPECT_EQ(of_line(line(1, "pizza", 1, {rice, pick("kinds", "a", 2), pick("kinds", "b", 2)}, "large")),
            "options_too_many /selections kinds 3/4\n");
}

TEST(IssueFigures, Halves) {
  const auto halves = [](std::vector<Selection> more) {
    more.insert(more.begin(), rice);
    return of_line(dish(std::move(more)));
  };
  const auto egg = [](const char* how) { return pick("halves", "egg", 1, {pick("cooking", how)}); };
  EXPECT_EQ(halves({}), "") << "no half at all is a choice too";
  EXPECT_EQ(halves({pick("halves", "ham", 2)}), "");
  EXPECT_EQ(halves({pick("halves", "ham"), egg("rare")}), "");
  EXPECT_EQ(halves({egg("rare"), egg("done")}), "") << "both halves of one kind, cooked differently";
  EXPECT_EQ(halves({pick("halves", "ham")}), "portions_mismatch /selections halves 2/1\n");
  EXPECT_EQ(halves({pick("halves", "ham", 2), egg("rare")}), "portions_mismatch /selections halves 2/3\n");
  EXPECT_EQ(halves({pick("halves", "ham", 3)}),
            "option_quantity /selections/1/quantity ham 2/3\nportions_mismatch /selections halves 2/3\n");
  EXPECT_EQ(halves({pick("halves", "egg", 2)}), "options_too_few /selections/1/selections cooking 1/0\n");
}

TEST(IssueFigures, WordsBeforeOptions) {
  EXPECT_EQ(of_line(dish({rice, said("base", "chips", "extra")})), "");
  EXPECT_EQ(of_line(dish({rice, said("base", "chips", "no")})), "");
  EXPECT_EQ(of_line(dish({said("base", "rice", "no")})), "options_too_few /selections base 1/0\n");
  EXPECT_EQ(of_line(dish({said("base", "rice", "much")})), "modifier_unknown /selections/0/modifier much 0/0\n");
  EXPECT_EQ(of_line(dish({rice, said("kinds", "a", "no")})), "modifier_unknown /selections/1/modifier no 0/0\n");
  Selection none = said("base", "chips", "no");
  none.selections = {pick("cooking", "rare")};
  EXPECT_EQ(of_line(dish({rice, none})), "group_unknown /selections/1/selections/0/group cooking 0/0\n");
}

TEST(IssueFigures, NotesPeopleAndDepth) {
  CartLine l = dish({rice});
  l.note = std::string(limits::note_octets, 'x');
  l.person = "table 4, Ana";
  EXPECT_EQ(of_line(l), "");
  l.note += 'x';
  l.person = "a\nb";
  EXPECT_EQ(of_line(l), "note_not_allowed /note dish 500/501\nref_format /person dish 0/0\n");
  l.note = "\xff";
  l.person.clear();
  EXPECT_EQ(of_line(l), "note_not_allowed /note dish 500/1\n");
  EXPECT_EQ(of_line(dish({rice, pick("deep", "steak", 1, {pick("cooking", "rare"), pick("cooking", "done")})})),
            "options_too_many /selections/1/selections cooking 1/2\n");
  std::vector<Selection> many(limits::line_selections, rice);
  EXPECT_EQ(check_line(dish(many), index()).front().code, Errc::duplicate_selection);
  many.push_back(rice);
  EXPECT_EQ(of_line(dish(many)), "limit_exceeded /selections dish 512/513\n");
}

TEST(IssueFigures, OfTheWholeCart) {
  const auto of_cart = [](auto&& change) {
    Cart c = cart({dish({rice})});
    change(c);
    return told(check(c, index()));
  };
  EXPECT_EQ(of_cart([](Cart&) {}), "");
  EXPECT_EQ(of_cart([](Cart& c) { c.venue = "w"; }), "cart_wrong_venue /venue w 0/0\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.note = std::string(limits::note_octets, 'x'); }), "");
  EXPECT_EQ(of_cart([](Cart& c) { c.note = std::string(limits::note_octets + 1, 'x'); }),
            "note_not_allowed /note  500/501\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.note = "\xff"; }), "note_not_allowed /note  500/1\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.codes.assign(limits::cart_codes, "X"); }), "");
  EXPECT_EQ(of_cart([](Cart& c) { c.codes.assign(limits::cart_codes + 1, "X"); }), "limit_exceeded /codes  10/11\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.codes = {"X", ""}; }), "ref_format /codes/1  0/0\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.tip_minor = limits::price_minor; }), "");
  EXPECT_EQ(of_cart([](Cart& c) { c.tip_minor = limits::price_minor + 1; }),
            "invalid_argument /tip_minor  1000000000000/1000000000001\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.tip_minor = -1; }), "invalid_argument /tip_minor  0/-1\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.channel = "app"; }), "");
  EXPECT_EQ(of_cart([](Cart& c) { c.channel = "a\nb"; }), "ref_format /channel  0/0\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.lines.clear(); }), "cart_empty /lines  0/0\n");
  EXPECT_EQ(of_cart([](Cart& c) { c.lines.push_back(c.lines[0]); }), "duplicate_line /lines/1/id dish 0/0\n");
  EXPECT_EQ(of_cart([](Cart& c) {
              c.lines.clear();
              for (int n = 0; n <= static_cast<int>(limits::cart_lines); ++n) c.lines.push_back(line(n, "gone"));
            }),
            "limit_exceeded /lines  200/201\n");
}

TEST(EditFigures, LastValuesThatPass) {
  const Cart one = cart({dish({rice})});
  const auto& i = index();
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), 1}, i)->lines[0].quantity, 1);
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), 5}, i)->lines[0].quantity, 5);
  EXPECT_EQ(edit(one, SetQuantity{line_id(1), 6}, i).error().path(), "/quantity");
  EXPECT_EQ(edit(one, SetTip{limits::price_minor}, i)->tip_minor, limits::price_minor);
  EXPECT_EQ(edit(one, SetTip{limits::price_minor + 1}, i).error().code(), Errc::limit_exceeded);
  EXPECT_EQ(edit(one, SetTip{-1}, i).error().path(), "/tip_minor");
  EXPECT_EQ(edit(one, SetNote{std::string(limits::note_octets, 'x')}, i)->note.size(), limits::note_octets);
  EXPECT_EQ(edit(one, SetNote{std::string(limits::note_octets + 1, 'x')}, i).error().path(), "/note");
  Cart full = one;
  for (std::size_t n = 0; n + 1 < limits::cart_codes; ++n) full.codes.push_back("C" + std::to_string(n));
  EXPECT_EQ(edit(full, AddCode{"LAST"}, i)->codes.size(), limits::cart_codes);
  full.codes.push_back("LAST");
  EXPECT_EQ(edit(full, AddCode{"MORE"}, i).error().code(), Errc::limit_exceeded);
  EXPECT_EQ(edit(full, AddCode{"MORE"}, i).error().path(), "/codes");
  EXPECT_EQ(edit(full, AddCode{"LAST"}, i)->codes.size(), limits::cart_codes) << "already there";
  const auto refused = edit(one, AddLine{line(2, "dish", 6, {rice})}, i);
  EXPECT_EQ(refused.error().code(), Errc::quantity_invalid);
  EXPECT_EQ(refused.error().path(), "/quantity");
  EXPECT_EQ(refused.error().details_json(), R"({"limit":5,"actual":6})");
  EXPECT_EQ(edit(one, ReplaceLine{line(1, "dish", 6, {rice})}, i).error().code(), Errc::quantity_invalid);
  Cart rich = one;
  rich.tip_minor = 5;
  rich.note = "n";
  rich.codes = {"C"};
  rich.channel = "app";
  const Cart cleared = *edit(rich, ClearCart{}, i);
  EXPECT_TRUE(cleared.lines.empty() && cleared.codes.empty() && cleared.note.empty());
  EXPECT_EQ(cleared.tip_minor, 0);
  EXPECT_EQ(cleared.channel, "app") << "where it is ordered is not what is ordered";
}

TEST(DefaultFigures, SizesAndMeasures) {
  EXPECT_EQ(with_defaults(line_id(7), "pizza", index())->variant, "small") << "the slice is not sold alone";
  EXPECT_EQ(with_defaults(line_id(7), "pizza", index())->id, line_id(7));
  EXPECT_EQ(with_defaults(line_id(7), "cheese", index())->measured, 100);
  EXPECT_EQ(with_defaults(line_id(7), "dish", index())->measured, 0);
  Menu m = model();
  m.groups[0].options[1].default_quantity = 1;
  m.groups[3].options[0].default_quantity = 1;
  m.groups[4].options[1].default_quantity = 1;
  const auto chosen = with_defaults(line_id(7), "dish", *MenuIndex::build(m));
  EXPECT_EQ(chosen->selections,
            (std::vector<Selection>{pick("base", "chips"), pick("deep", "steak", 1, {pick("cooking", "done")})}));
  for (Variant& v : m.items[2].variants) v.sold_alone = false;
  EXPECT_EQ(with_defaults(line_id(7), "pizza", *MenuIndex::build(m))->variant, "slice");
}

std::int64_t unit(const CartLine& l) { return unit_price(l, index())->minor; }

TEST(UnitFigures, SumsWordsAndNesting) {
  EXPECT_EQ(unit(dish({rice})), 1'000);
  EXPECT_EQ(unit(dish({pick("base", "salad"), pick("base", "chips")})), 1'100);
  EXPECT_EQ(unit(dish({rice, said("base", "chips", "extra")})), 1'225);
  EXPECT_EQ(unit(dish({rice, said("base", "chips", "no")})), 1'000);
  EXPECT_EQ(unit(dish({rice, pick("deep", "steak", 1, {pick("cooking", "done")})})), 1'521);
  EXPECT_EQ(unit(line(1, "pizza", 3, {rice}, "large")), 1'300);
}

TEST(UnitFigures, HalvesAreRoundedOnceAndHalfUp) {
  const auto egg = [](const char* how) { return pick("halves", "egg", 1, {pick("cooking", how)}); };
  EXPECT_EQ(unit(dish({rice, pick("halves", "ham", 2)})), 1'600);
  EXPECT_EQ(unit(dish({rice, pick("halves", "ham"), egg("rare")})), 1'501);  // 500.5
  EXPECT_EQ(unit(dish({rice, egg("rare"), egg("done")})), 1'412);            // (401 + 422) / 2 = 411.5
}

TEST(UnitFigures, WeightsAreRoundedHalfUp) {
  CartLine l = line(1, "cheese");
  l.measured = 150;
  EXPECT_EQ(unit(l), 300);
  Menu m = model();
  m.items[1].price_minor = 1'990;
  m.items[1].measure->step = 1;
  const auto i = *MenuIndex::build(m);
  l.measured = 125;
  EXPECT_EQ(unit_price(l, i)->minor, 249);  // 248.75
  l.measured = 350;
  EXPECT_EQ(unit_price(l, i)->minor, 697);  // 696.5
  l.measured = 349;
  EXPECT_EQ(unit_price(l, i)->minor, 695);  // 694.51
}

/// One group of prices 500, 300, 200 under an item of 1,000, changed and chosen from.
std::int64_t by(auto&& change, std::vector<Selection> chosen, std::string variant = {}) {
  OptionGroup g = group("g", 0, 9, {option("a", 500), option("b", 300), option("c", 200)});
  change(g);
  Item x = item("x", 1'000, {"g"});
  if (!variant.empty()) x.variants = {test::variant("small", 800), test::variant("large", 1'200)};
  Menu m = menu({x}, {g});
  m.pre_modifiers = {word("no", 0, true), word("extra", 1'500'000)};
  const auto built = MenuIndex::build(m);
  EXPECT_TRUE(built) << built.error().details_json();
  return unit_price(line(1, "x", 1, std::move(chosen), std::move(variant)), *built)->minor;
}
const std::vector<Selection> all = {pick("g", "b"), pick("g", "a"), pick("g", "c", 2)};

TEST(UnitFigures, FreeUnitsByRule_A4) {
  using G = OptionGroup;
  EXPECT_EQ(by([](G&) {}, all), 2'200);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 1; }, all), 2'000);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 3; }, all), 1'500);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 9; }, all), 1'000);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 1, g.free_rule = FreeRule::dearest; }, all), 1'700);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 2, g.free_rule = FreeRule::dearest; }, all), 1'400);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 1, g.free_rule = FreeRule::first; }, all), 1'900);
  EXPECT_EQ(by([](G& g) { g.free_quantity = 3, g.free_rule = FreeRule::first; }, all), 1'200);
  EXPECT_EQ(by([](G& g) { g.options[2].free_quantity = 1; }, all), 2'000);
  EXPECT_EQ(by([](G& g) { g.options[2].free_quantity = 5; }, all), 1'800);
  EXPECT_EQ(by([](G& g) { g.options[2].free_quantity = 1, g.free_quantity = 1; }, all), 1'800);
  EXPECT_EQ(by([](G& g) { g.options[2].price_minor = -200, g.free_quantity = 2; }, all), 1'400)
      << "what lowers the price is not free, and still takes its places";
}

TEST(UnitFigures, LessThanTheDefault_A5) {
  using G = OptionGroup;
  const auto two_free = [](G& g) { g.options[0].default_quantity = 2, g.options[0].refund_under = 2; };
  EXPECT_EQ(by(two_free, {pick("g", "a", 2)}), 2'000);
  EXPECT_EQ(by(two_free, {pick("g", "a", 3)}), 2'500);
  EXPECT_EQ(by(two_free, {pick("g", "a")}), 1'000);
  EXPECT_EQ(by(two_free, {}), 0);
  EXPECT_EQ(by(two_free, {pick("g", "b")}), 300);
  const auto one = [](G& g) { g.options[2].refund_under = 1; };
  EXPECT_EQ(by(one, {}), 800);
  EXPECT_EQ(by(one, {pick("g", "c")}), 1'200);
}

TEST(UnitFigures, EveryMethod_A8) {
  using G = OptionGroup;
  const auto method = [](PriceMethod m) { return [m](G& g) { g.price_method = m; }; };
  EXPECT_EQ(by(method(PriceMethod::sum), all), 2'200);
  EXPECT_EQ(by(method(PriceMethod::max), all), 1'500);
  EXPECT_EQ(by(method(PriceMethod::average), all), 1'300);
  EXPECT_EQ(by(method(PriceMethod::average), {pick("g", "a"), pick("g", "b", 2)}), 1'367);  // 366.67
  EXPECT_EQ(by(method(PriceMethod::average), {}), 1'000);
  EXPECT_EQ(by(method(PriceMethod::replace), all), 1'200);
  EXPECT_EQ(by(method(PriceMethod::replace), {}), 1'000);
  const auto sequence = [](G& g) {
    g.price_method = PriceMethod::sequence;
    g.sequence_minor = {0, 70, 50};
  };
  EXPECT_EQ(by(sequence, {pick("g", "a")}), 1'000);
  EXPECT_EQ(by(sequence, {pick("g", "a"), pick("g", "b")}), 1'070);
  EXPECT_EQ(by(sequence, all), 1'170);
  EXPECT_EQ(by(sequence, {pick("g", "a", 6)}), 1'270);
}

TEST(UnitFigures, PricesBySize_A1) {
  using G = OptionGroup;
  const auto sizes = [](G& g) { g.options[0].variant_prices = {{"large", 650}}; };
  EXPECT_EQ(by(sizes, {pick("g", "a")}, "small"), 1'300);
  EXPECT_EQ(by(sizes, {pick("g", "a")}, "large"), 1'850);
  const auto turns = [](G& g) {
    g.price_method = PriceMethod::sequence;
    g.sequence_minor = {100, 50};
    g.variant_sequences = {{"large", {200, 150}}};
  };
  EXPECT_EQ(by(turns, {pick("g", "a", 2)}, "small"), 950);
  EXPECT_EQ(by(turns, {pick("g", "a", 3)}, "large"), 1'700);
}

TEST(UnitFigures, WordsChangeThePriceOfAnOption_A10) {
  using G = OptionGroup;
  const auto with = [](G& g) { g.pre_modifiers = {"no", "extra"}; };
  EXPECT_EQ(by(with, {said("g", "b", "extra")}), 1'450);
  EXPECT_EQ(by(with, {said("g", "b", "extra", 2)}), 1'900);
  EXPECT_EQ(by(with, {said("g", "b", "no"), pick("g", "c")}), 1'200);
  const auto turn = [](G& g) {
    g.pre_modifiers = {"no", "extra"};
    g.price_method = PriceMethod::sequence;
    g.sequence_minor = {101};
  };
  EXPECT_EQ(by(turn, {said("g", "b", "extra")}), 1'152);  // 151.5
  EXPECT_EQ(by(turn, {said("g", "b", "no"), pick("g", "c")}), 1'101) << "what is left off takes no turn";
}

TEST(UnitFigures, BooksCountWhereTheyHold_A24) {
  Menu m = model();
  PriceBook book;
  book.ref = "app";
  book.channels = {"app"};
  BookPrice a, b, c;
  a.item = "dish", a.price_minor = 900;
  b.item = "pizza", b.variant = "large", b.price_minor = 1'100;
  c.group = "base", c.option = "chips", c.price_minor = 99;
  book.prices = {a, b, c};
  m.price_books = {book};
  const auto i = *MenuIndex::build(m);
  PriceContext context;
  context.channel = "app";
  const auto priced = [&](const CartLine& l) { return unit_price(l, i, &context)->minor; };
  EXPECT_EQ(priced(dish({rice})), 900);
  EXPECT_EQ(priced(dish({rice, pick("base", "chips")})), 999);
  EXPECT_EQ(priced(line(1, "pizza", 1, {rice}, "large")), 1'100);
  EXPECT_EQ(priced(line(1, "pizza", 1, {rice}, "small")), 900);
  context.channel = "web";
  EXPECT_EQ(priced(dish({rice})), 1'000);
  EXPECT_EQ(priced(line(1, "pizza", 1, {rice, pick("base", "chips")}, "large")), 1'450);
}

TEST(UnitFigures, AmountsBeyondAQuoteAreRefused) {
  Menu m = menu({item("x", limits::price_minor, {"g"})}, {group("g", 0, 99, {option("a", limits::price_minor)})});
  const auto i = *MenuIndex::build(m);
  EXPECT_EQ(unit_price(line(1, "x", 1, {pick("g", "a", 99)}), i)->minor, 100 * limits::price_minor);
  m.groups[0].options[0].groups = {"h"};
  m.groups.push_back(group("h", 0, 99, {option("b", limits::price_minor)}));
  const auto deep = *MenuIndex::build(m);
  const CartLine l = line(1, "x", 1, {pick("g", "a", 99, {pick("h", "b", 99)})});
  EXPECT_TRUE(check_line(l, deep).empty());
  EXPECT_EQ(unit_price(l, deep).error().code(), Errc::money_overflow);
}

/// Random lines, most of them slightly wrong: a price exists exactly when there is no issue, and the first issue is the
/// refusal's reason.
TEST(LineAgreement, PricingRefusesWhatChecksName) {
  std::mt19937 random(20'261'122);
  const auto one_in = [&](unsigned n) { return random() % n == 0; };
  const std::vector<std::pair<std::string, std::vector<std::string>>> groups = {{"base", {"rice", "chips", "salad"}},
                                                                                {"kinds", {"a", "b", "c"}},
                                                                                {"halves", {"ham", "egg"}},
                                                                                {"deep", {"steak"}},
                                                                                {"cooking", {"rare", "done"}}};
  const auto draw = [&](auto& self, int depth) -> Selection {
    const auto& [ref, options] = groups[depth == 0 ? random() % 5 : 4];
    Selection s = pick(ref, one_in(40) ? "other" : options[random() % options.size()], 1);
    if (one_in(4)) s.quantity = static_cast<std::int32_t>(random() % 4);
    if (one_in(6)) s.modifier = one_in(8) ? "much" : one_in(2) ? "no" : "extra";
    if (depth == 0 && (s.option == "egg" || s.option == "steak") && !one_in(6)) s.selections = {self(self, 1)};
    if (one_in(60)) s.selections.push_back(self(self, 1));
    return s;
  };
  int sound = 0, unsound = 0;
  for (int round = 0; round < 60'000; ++round) {
    const char* items[] = {"dish", "dish", "pizza", "cheese", "sauce"};
    CartLine l = line(1, items[random() % 5]);
    if (l.item == "pizza" || one_in(30))
      l.variant = one_in(5) ? "" : one_in(4) ? "slice" : one_in(2) ? "small" : "large";
    if (l.item == "cheese" || one_in(30)) l.measured = static_cast<std::int64_t>(random() % 30) * (one_in(9) ? 49 : 50);
    if (one_in(5)) l.quantity = static_cast<std::int32_t>(random() % 8);
    if (one_in(50)) l.note = one_in(2) ? "\xff" : "please";
    if (one_in(50)) l.person = one_in(2) ? "\n" : "Ana";
    if (l.item != "cheese" && !one_in(12)) l.selections.push_back(pick("base", one_in(3) ? "chips" : "rice"));
    for (auto n = random() % 3; n > 0; --n) l.selections.push_back(draw(draw, 0));
    const auto issues = check_line(l, index());
    const auto price = unit_price(l, index());
    ASSERT_EQ(price.ok(), issues.empty()) << told(issues);
    if (!price) {
      ASSERT_EQ(price.error().code(), issues.front().code);
    }
    ++(price ? sound : unsound);
  }
  EXPECT_GT(sound, 4'000);
  EXPECT_GT(unsound, 4'000);
}

}  // namespace
