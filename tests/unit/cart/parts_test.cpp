// SPDX-License-Identifier: Apache-2.0
// What lies under the price of a line: the parts that it is taxed in, its containers, its steps, every complete choice
// of divided groups, and amounts at the edge of what a quote may hold.
#include "cart/line_parts.hpp"

#include "built_menu.hpp"
#include "cart/line_price.hpp"
#include "couvert/cart.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

struct Split {
  std::int64_t unit = 0;
  std::vector<detail::LinePart> parts;
};
Split split(const MenuIndex& index, const CartLine& line) {
  Split out;
  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(index.data(), trace);
  pricer.split_into(&out.parts);
  const auto price = pricer.run(line, -1);
  EXPECT_TRUE(price.sound);
  out.unit = price.unit;
  return out;
}

/// "option:weight:added", with the tax class where there is one.
std::string told(const MenuIndex& index, const Split& split) {
  std::string out;
  for (const detail::LinePart& part : split.parts) {
    out += std::string(index.data().options[part.option].ref) + ":" + std::to_string(part.weight) + ":" +
           std::to_string(part.added);
    if (part.tax_class != detail::none) out += ":" + std::string(index.data().tax_classes[part.tax_class]);
    out += " ";
  }
  return out + "= " + std::to_string(split.unit);
}

Menu set_menu() {
  Item lunch = item("lunch", 1'500, {"main", "drink"}, "food");
  lunch.combo = true;
  Item stew = item("stew", 1'200, {}, "food"), soup = item("soup", 500, {}, "food");
  Item beer = item("beer", 0, {}, "alcohol");
  beer.variants = {variant("small", 300), variant("large", 450)};
  OptionGroup mains = group("main", 1, 2, {option("stew", 0, {"side"}), option("soup", 0)});
  mains.options[0].item = "stew";
  mains.options[1].item = "soup";
  OptionGroup drinks = group("drink", 0, 2, {option("beer", 0), option("big", 150), option("water", 0)});
  drinks.options[0].item = drinks.options[1].item = "beer";
  drinks.options[0].variant = "small";
  drinks.options[1].variant = "large";
  OptionGroup side = group("side", 0, 1, {option("chips", 200)});
  return menu({lunch, stew, soup, beer}, {mains, drinks, side});
}

TEST(Parts, OfASetMenu_A9) {
  const MenuIndex index = built(set_menu());
  const auto of = [&](std::vector<Selection> selections) {
    return told(index, split(index, line(1, "lunch", 1, std::move(selections))));
  };
  EXPECT_EQ(of({pick("main", "soup"), pick("drink", "beer")}), "soup:500:0:food beer:300:0:alcohol = 1500");
  EXPECT_EQ(of({pick("main", "soup", 2), pick("drink", "big")}), "soup:1000:0:food big:450:150:alcohol = 1650");
  EXPECT_EQ(of({pick("main", "stew", 1, {pick("side", "chips")}), pick("drink", "water")}),
            "stew:1200:200:food = 1700");
  EXPECT_EQ(of({pick("main", "soup"), pick("main", "stew")}), "soup:500:0:food stew:1200:0:food = 1500");
}

TEST(Parts, OptionsWithATaxClassOfTheirOwn) {
  OptionGroup extras = group("extras", 0, 5, {option("wine", 400), option("nuts", 100), option("box", 50, {"inner"})});
  extras.options[0].tax_class = "alcohol";
  OptionGroup inner = group("inner", 0, 3, {option("sip", 70)});
  inner.options[0].tax_class = "alcohol";
  const MenuIndex index = built(menu({item("dish", 900, {"extras"}, "food")}, {extras, inner}));
  const auto of = [&](std::vector<Selection> selections) {
    return told(index, split(index, line(1, "dish", 1, std::move(selections))));
  };
  EXPECT_EQ(of({pick("extras", "nuts")}), "= 1000");
  EXPECT_EQ(of({pick("extras", "wine", 2), pick("extras", "nuts")}), "wine:0:800:alcohol = 1800");
  EXPECT_EQ(of({pick("extras", "box", 2, {pick("inner", "sip", 3)})}), "sip:0:420:alcohol = 1420");
}

TEST(Parts, FollowTheMethodOfTheirGroup) {
  const auto by = [](PriceMethod method, std::vector<Selection> chosen, auto&& change) {
    OptionGroup g = group("g", 0, 9, {option("a", 500), option("b", 301), option("c", 0)});
    g.price_method = method;
    for (Option& o : g.options) o.tax_class = "x";
    change(g);
    const MenuIndex index = built(menu({item("dish", 900, {"g"}, "food")}, {g}));
    return told(index, split(index, line(1, "dish", 1, std::move(chosen))));
  };
  const auto same = [](OptionGroup&) {};
  EXPECT_EQ(by(PriceMethod::max, {pick("g", "b"), pick("g", "a")}, same), "b:0:0:x a:0:500:x = 1400");
  EXPECT_EQ(by(PriceMethod::average, {pick("g", "a"), pick("g", "b")}, same), "a:0:251:x b:0:150:x = 1301");
  EXPECT_EQ(by(PriceMethod::average, {pick("g", "c")}, same), "c:0:0:x = 900");
  EXPECT_EQ(by(PriceMethod::sum, {pick("g", "a"), pick("g", "b", 2)}, [](OptionGroup& g) { g.free_quantity = 1; }),
            "a:0:500:x b:0:301:x = 1701");
  EXPECT_EQ(by(PriceMethod::portion, {pick("g", "a"), pick("g", "b")}, [](OptionGroup& g) { g.portions = 2; }),
            "a:0:251:x b:0:150:x = 1301");
  EXPECT_EQ(by(PriceMethod::sequence, {pick("g", "a"), pick("g", "c")},
               [](OptionGroup& g) {
                 g.sequence_minor = {10, 20};
               }),
            "a:0:10:x c:0:20:x = 930");
  EXPECT_EQ(by(PriceMethod::average, {pick("g", "a"), pick("g", "c")},
               [](OptionGroup& g) {
                 g.options[0].price_minor = -101;
                 g.options[2].price_minor = -50;
               }),
            "a:0:-76:x c:0:0:x = 824")
      << "what cannot be shared by weight stays with the first";
}

TEST(Parts, ScaleWithTheirChoice) {
  std::vector<detail::LinePart> parts(2);
  parts[0].added = parts[1].added = 10;
  parts[1].weight = 7;
  EXPECT_TRUE(detail::scale_parts(parts, 0, 1));
  EXPECT_TRUE(detail::scale_parts(parts, 1, 3));
  EXPECT_EQ(parts[0].added, 10);
  EXPECT_EQ(parts[1].added, 30);
  EXPECT_EQ(parts[1].weight, 21);
  parts[1].added = limits::quote_minor;
  EXPECT_FALSE(detail::scale_parts(parts, 1, 2));
  parts[1].added = 0;
  parts[1].weight = limits::quote_minor;
  EXPECT_FALSE(detail::scale_parts(parts, 1, 2));
  parts[1].weight = 0;
  parts[1].added = std::numeric_limits<std::int64_t>::max() / 2 + 1;
  EXPECT_FALSE(detail::scale_parts(parts, 1, 2));
  std::swap(parts[1].added, parts[1].weight);
  EXPECT_FALSE(detail::scale_parts(parts, 1, 2));
}

TEST(Containers, OfALine_A28) {
  Menu m = menu({item("dish", 900, {"g", "halves"})},
                {group("g", 0, 9, {option("a", 1, {"in"}), option("b", 2)}), group("halves", 0, 2, {option("h", 1)}),
                 group("in", 0, 9, {option("c", 3)})});
  const auto container = [&](const char* ref) {
    Container c;
    c.ref = ref;
    c.name = LocalizedText(ref);
    c.price_minor = 10;
    m.containers.push_back(c);
  };
  container("bag");
  container("box");
  container("cup");
  PreModifier no;
  no.ref = "no";
  no.name = LocalizedText("no");
  no.removes = true;
  m.pre_modifiers = {no};
  m.items[0].variants = {variant("s", 900), variant("l", 1'000)};
  m.items[0].containers = {{"box", 1}};
  m.items[0].variants[1].containers = {{"box", 1}, {"bag", 2}};
  m.groups[0].options[0].containers = {{"cup", 2}};
  m.groups[0].options[1].containers = {{"box", 3}};
  m.groups[0].pre_modifiers = {"no"};
  m.groups[1].portions = 2;
  m.groups[1].options[0].containers = {{"cup", 1}};
  m.groups[2].options[0].containers = {{"bag", 1}};
  const MenuIndex index = built(m);
  const auto of = [&](std::vector<Selection> selections, const char* size = "s") {
    detail::ChoiceBuffer choices;
    detail::BoundLine bound;
    EXPECT_TRUE(
        detail::Binder(index.data(), choices.data()).bind(line(1, "dish", 5, std::move(selections), size), bound));
    std::vector<detail::LineContainer> out = {{7, 7}};
    detail::gather_containers(index.data(), bound, choices.data(), out);
    EXPECT_EQ(out.front(), (detail::LineContainer{7, 7})) << "what was there stays";
    std::string text;
    for (std::size_t i = 1; i < out.size(); ++i)
      text += index.menu().containers[out[i].container].ref + ":" + std::to_string(out[i].quantity) + " ";
    return text;
  };
  EXPECT_EQ(of({}), "box:1 ");
  EXPECT_EQ(of({}, "l"), "bag:2 box:2 ");
  EXPECT_EQ(of({pick("g", "a", 2, {pick("in", "c", 3)}), pick("g", "b")}), "bag:6 box:4 cup:4 ");
  EXPECT_EQ(of({pick("halves", "h", 2)}), "box:1 cup:1 ");
  Selection left_off = pick("g", "b", 4);
  left_off.modifier = "no";
  EXPECT_EQ(of({left_off}), "box:1 ");
  m.containers.clear();
  m.items[0].containers.clear();
  m.items[0].variants[1].containers.clear();
  for (OptionGroup& g : m.groups)
    for (Option& o : g.options) o.containers.clear();
  const MenuIndex none = built(m);
  detail::ChoiceBuffer choices;
  detail::BoundLine bound;
  EXPECT_TRUE(detail::Binder(none.data(), choices.data()).bind(line(1, "dish", 1, {}, "s"), bound));
  std::vector<detail::LineContainer> out;
  detail::gather_containers(none.data(), bound, choices.data(), out);
  EXPECT_TRUE(out.empty());
}

TEST(Replacing, TakesThePlaceOfWhatItHangsOn) {
  OptionGroup sizes = group("sizes", 0, 1, {option("big", 700)});
  sizes.price_method = PriceMethod::replace;
  OptionGroup extras = group("extras", 0, 5, {option("pot", 100, {"sizes"}), option("dip", 30)});
  const MenuIndex index =
      built(menu({item("dish", 900, {"extras"}), item("whole", 900, {"sizes", "extras"})}, {sizes, extras}));
  const auto unit = [&](const char* ref, std::vector<Selection> selections) {
    return unit_price(line(1, ref, 1, std::move(selections)), index)->minor;
  };
  EXPECT_EQ(unit("dish", {pick("extras", "pot")}), 1'000);
  EXPECT_EQ(unit("dish", {pick("extras", "pot", 2, {pick("sizes", "big")})}), 2'300);
  EXPECT_EQ(unit("whole", {pick("sizes", "big"), pick("extras", "dip")}), 730);
  EXPECT_EQ(unit("whole", {pick("extras", "dip")}), 930);
}

TEST(EdgesOfAQuote, EveryMethodRefusesWhatItCannotHold) {
  const auto refused = [](auto&& change, std::vector<Selection> chosen) {
    OptionGroup g = group("g", 0, 99, {option("a", limits::price_minor, {"h"}), option("b", limits::price_minor)});
    OptionGroup h = group("h", 0, 99, {option("c", limits::price_minor)});
    Menu m = menu({item("x", limits::price_minor, {"g"})}, {g, h});
    change(m);
    const MenuIndex index = built(m);
    const CartLine l = line(1, "x", 1, std::move(chosen));
    EXPECT_TRUE(check_line(l, index).empty());
    const auto price = unit_price(l, index);
    return !price && price.error().code() == Errc::money_overflow;
  };
  const std::vector<Selection> deep = {pick("g", "a", 99, {pick("h", "c", 99)})};
  const auto with = [](PriceMethod method) { return [method](Menu& m) { m.groups[0].price_method = method; }; };
  for (const PriceMethod method : {PriceMethod::sum, PriceMethod::max, PriceMethod::average, PriceMethod::replace})
    EXPECT_TRUE(refused(with(method), deep));
  EXPECT_FALSE(refused(with(PriceMethod::sum), {pick("g", "a", 9, {pick("h", "c", 99)})}));
  EXPECT_TRUE(refused(with(PriceMethod::sum), {pick("g", "a", 10, {pick("h", "c", 99)})}));
  EXPECT_TRUE(
      refused([](Menu& m) { m.groups[0].portions = 99, m.groups[0].price_method = PriceMethod::portion; }, deep));
}

TEST(CompleteChoices, OfHalvesSizesAndMeasures) {
  OptionGroup halves = group("halves", 0, std::nullopt, {option("ham", 600), option("egg", 400, {"cooking"})});
  halves.portions = 2;
  halves.price_method = PriceMethod::portion;
  const OptionGroup cooking = group("cooking", 1, 1, {option("rare", 0), option("done", 20)});
  Item pizza = item("pizza", 1'000, {"halves"});
  Item cheese = item("cheese", 2'000);
  cheese.measure.emplace().min = 250;
  Item cup = item("cup", 0);
  cup.variants = {variant("small", 100), variant("large", 200)};
  cup.variants[0].sold_alone = false;
  Menu m = menu({pizza, cheese, cup}, {halves, cooking});
  const MenuIndex index = built(m);
  const auto list = [&](const char* ref) {
    std::vector<std::int64_t> units;
    const auto found = complete_selections(ref, index);
    EXPECT_FALSE(found->truncated);
    for (const CompleteSelection& each : found->selections) {
      CartLine l = line(1, ref, 1, each.selections, each.variant);
      if (std::string(ref) == "cheese") l.measured = 250;
      EXPECT_TRUE(check_line(l, index).empty());
      EXPECT_EQ(unit_price(l, index)->minor, each.unit_minor);
      units.push_back(each.unit_minor);
    }
    std::sort(units.begin(), units.end());
    return units;
  };
  using V = std::vector<std::int64_t>;
  // None; ham and ham; ham and either egg; both eggs alike, and one of each.
  EXPECT_EQ(list("pizza"), (V{1'000, 1'400, 1'410, 1'420, 1'500, 1'510, 1'600}));
  EXPECT_EQ(list("cheese"), (V{500}));
  EXPECT_EQ(list("cup"), (V{200}));
}

TEST(CompleteChoices, KindsAreCounted) {
  const auto count = [](std::int32_t least, std::optional<std::int32_t> most, std::int32_t min, std::int32_t max) {
    OptionGroup g = group("g", min, max, {option("a", 1), option("b", 2), option("c", 3)});
    for (Option& o : g.options) o.max_quantity = 1;
    g.min_distinct = least;
    g.max_distinct = most;
    return complete_selections("x", built(menu({item("x", 10, {"g"})}, {g})))->selections.size();
  };
  EXPECT_EQ(count(0, {}, 0, 3), 8u);
  EXPECT_EQ(count(1, {}, 0, 3), 7u);
  EXPECT_EQ(count(2, {}, 0, 3), 4u);
  EXPECT_EQ(count(0, 2, 0, 3), 7u);
  EXPECT_EQ(count(0, 1, 0, 3), 4u);
  EXPECT_EQ(count(0, 0, 0, 3), 1u);
  EXPECT_EQ(count(0, {}, 2, 3), 4u);
  EXPECT_EQ(count(0, {}, 0, 0), 1u);
}

TEST(Defaults, StopAtTheMostThatALineHolds) {
  std::vector<OptionGroup> groups;
  std::vector<Ref> refs;
  for (int g = 0; g < 6; ++g) {
    std::vector<Option> options;
    for (int o = 0; o < 99; ++o) {
      options.push_back(option("o" + std::to_string(o), 1));
      options.back().default_quantity = 1;
    }
    groups.push_back(group("g" + std::to_string(g), 0, 99, std::move(options)));
    refs.push_back(groups.back().ref);
  }
  const MenuIndex index = built(menu({item("x", 10, refs)}, groups));
  EXPECT_EQ(with_defaults(line_id(1), "x", index)->selections.size(), limits::line_selections);
}

}  // namespace
