// SPDX-License-Identifier: Apache-2.0
// Every way of pricing a configured line, and the bounds that go with it.
#include "cart/line_price.hpp"

#include "built_menu.hpp"
#include "couvert/cart.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

std::int64_t unit(const CartLine& l, const MenuIndex& i, const PriceContext* context = nullptr) {
  const auto price = unit_price(l, i, context);
  EXPECT_TRUE(price) << price.error().name() << price.error().path();
  return price ? price->minor : -1;
}

using Found = std::vector<std::pair<Errc, std::string>>;
Found issues(const CartLine& l, const MenuIndex& i) {
  Found out;
  for (const Issue& issue : check_line(l, i)) out.emplace_back(issue.code, issue.path);
  return out;
}

Selection with(Selection selection, std::string modifier) {
  selection.modifier = std::move(modifier);
  return selection;
}

TEST(LinePrice, SizeChangesWhatAnOptionCosts_A1) {
  Item pizza = item("pizza", 0, {"extra"});
  pizza.variants = {variant("small", 900), variant("large", 1300)};
  pizza.variants[1].groups = {"rim"};
  auto extra = group("extra", 0, 3, {option("ham", 150), option("olive", 100)});
  extra.options[0].variant_prices = {{"large", 250}};
  const auto i = built(menu({pizza}, {extra, group("rim", 0, 1, {option("cheese", 300)})}));
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("extra", "ham", 2), pick("extra", "olive")}, "small"), i), 900 + 400);
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("extra", "ham", 2), pick("extra", "olive")}, "large"), i), 1300 + 600);
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("rim", "cheese"), pick("extra", "ham")}, "large"), i), 1300 + 300 + 250);
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("rim", "cheese")}, "small"), i),
            (Found{{Errc::group_unknown, "/selections/0/group"}}));
  Item half = pizza;
  half.variants[0].sold_alone = false;
  EXPECT_EQ(issues(line(1, "pizza", 1, {}, "small"),
                   built(menu({half}, {extra, group("rim", 0, 1, {option("cheese", 300)})}))),
            (Found{{Errc::item_not_sold_alone, "/variant"}}));
}

TEST(LinePrice, DifferentOptionsAreCountedAndOverriddenByItem_A2) {
  auto sides = group("sides", 2, 4, {option("rice", 100), option("beans", 100), option("salad", 100)});
  sides.min_distinct = 2;
  sides.max_distinct = 2;
  Item plate = item("plate", 1000, {"sides"}), child = item("child", 600, {"sides"});
  child.group_overrides.push_back({"sides", 1, 1, 1, 1, {}});
  const auto i = built(menu({plate, child}, {sides}));
  EXPECT_EQ(issues(line(1, "plate", 1, {pick("sides", "rice", 2)}), i),
            (Found{{Errc::distinct_too_few, "/selections"}}));
  EXPECT_EQ(issues(line(1, "plate", 1, {pick("sides", "rice"), pick("sides", "beans"), pick("sides", "salad")}), i),
            (Found{{Errc::distinct_too_many, "/selections"}}));
  EXPECT_EQ(unit(line(1, "plate", 1, {pick("sides", "rice", 2), pick("sides", "salad")}), i), 1300);
  EXPECT_EQ(unit(line(1, "child", 1, {pick("sides", "rice")}), i), 700);
  EXPECT_EQ(issues(line(1, "child", 1, {pick("sides", "rice", 2)}), i).front().first, Errc::option_quantity);
  const auto found = check_line(line(1, "plate", 1, {pick("sides", "rice", 2)}), i);
  EXPECT_EQ(found.front().limit, 2);
  EXPECT_EQ(found.front().actual, 1);
}

TEST(LinePrice, CapsOfOptionGroupAndItem_A3) {
  auto shots = group("shots", 0, 4, {option("espresso", 50), option("syrup", 30)});
  shots.options[0].max_quantity = 3;
  Item latte = item("latte", 400, {"shots"});
  latte.max_quantity = 2;
  const auto i = built(menu({latte}, {shots}));
  EXPECT_EQ(unit(line(1, "latte", 2, {pick("shots", "espresso", 3), pick("shots", "syrup")}), i), 580);
  EXPECT_EQ(issues(line(1, "latte", 1, {pick("shots", "espresso", 4)}), i).front().first, Errc::option_quantity);
  EXPECT_EQ(issues(line(1, "latte", 1, {pick("shots", "espresso", 3), pick("shots", "syrup", 2)}), i).front().first,
            Errc::options_too_many);
  EXPECT_EQ(issues(line(1, "latte", 3), i).front().first, Errc::quantity_invalid);
}

TEST(LinePrice, FreeUnitsByEachRule_A4) {
  const auto with_rule = [](FreeRule rule, std::int32_t free) {
    auto g = group("g", 0, 9, {option("a", 300), option("b", 100), option("c", 200)});
    g.free_quantity = free;
    g.free_rule = rule;
    return built(menu({item("x", 1000, {"g"})}, {g}));
  };
  const CartLine l = line(1, "x", 1, {pick("g", "c"), pick("g", "a", 2), pick("g", "b")});
  EXPECT_EQ(unit(l, with_rule(FreeRule::cheapest, 2)), 1000 + 900 - 300);
  EXPECT_EQ(unit(l, with_rule(FreeRule::dearest, 2)), 1000 + 900 - 600);
  EXPECT_EQ(unit(l, with_rule(FreeRule::first, 2)), 1000 + 900 - 500);
  EXPECT_EQ(unit(l, with_rule(FreeRule::first, 9)), 1000);
}

TEST(LinePrice, AnOptionsOwnFreeUnitsComeFirst_A4) {
  auto g = group("g", 0, 9, {option("a", 300), option("b", 100)});
  g.options[0].free_quantity = 1;
  g.free_quantity = 1;
  const auto i = built(menu({item("x", 1000, {"g"})}, {g}));
  EXPECT_EQ(unit(line(1, "x", 1, {pick("g", "a", 2), pick("g", "b")}), i), 1000 + 300);
  EXPECT_EQ(unit(line(1, "x", 1, {pick("g", "a")}), i), 1000);
}

TEST(LinePrice, LeavingADefaultOffLowersThePriceNotBelowZero_A5) {
  auto g = group("g", 0, 9, {option("cheese", 150), option("bacon", 200)});
  g.options[0].default_quantity = 1;
  g.options[0].free_quantity = 1;
  g.options[0].refund_under = 1;
  const auto i = built(menu({item("burger", 900, {"g"}), item("bun", 100, {"g"})}, {g}));
  EXPECT_EQ(unit(line(1, "burger", 1, {pick("g", "cheese")}), i), 900);
  EXPECT_EQ(unit(line(1, "burger"), i), 750);
  EXPECT_EQ(unit(line(1, "burger", 1, {pick("g", "bacon")}), i), 950);
  EXPECT_EQ(unit(line(1, "burger", 1, {pick("g", "cheese", 2)}), i), 1050);
  EXPECT_EQ(unit(line(1, "bun"), i), 0);
}

Menu deep(int levels) {
  std::vector<OptionGroup> groups;
  for (int level = 0; level < levels; ++level) {
    const std::string below = "g" + std::to_string(level + 1);
    groups.push_back(group("g" + std::to_string(level), 1, 2,
                           {option("o", 1, level + 1 < levels ? std::vector<Ref>{below} : std::vector<Ref>{})}));
  }
  return menu({item("x", 1000, {"g0"})}, groups);
}

TEST(LinePrice, GroupsNestEightDeep_A6) {
  std::vector<Selection> chain;
  for (int level = 7; level >= 0; --level) chain = {pick("g" + std::to_string(level), "o", 2, std::move(chain))};
  const auto i = built(deep(8));
  EXPECT_EQ(i.depth_of("x"), 8);
  EXPECT_EQ(unit(line(1, "x", 1, chain), i), 1000 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256);
  chain[0].selections[0].selections.clear();
  EXPECT_EQ(issues(line(1, "x", 1, chain), i),
            (Found{{Errc::options_too_few, "/selections/0/selections/0/selections"}}));
  EXPECT_FALSE(MenuIndex::build(deep(11)));
}

Menu halves(PriceMethod method) {
  auto g = group("half", 1, {}, {option("margherita", 901, {"top"}), option("diavola", 1200, {"top"})});
  g.portions = 2;
  g.price_method = method;
  return menu({item("pizza", 0, {"half"})}, {g, group("top", 0, 3, {option("egg", 100), option("ham", 151)})});
}

TEST(LinePrice, HalvesKeepTheirOwnOptions_A7) {
  const CartLine l =
      line(1, "pizza", 1, {pick("half", "margherita", 1, {pick("top", "egg")}), pick("half", "diavola")});
  EXPECT_EQ(unit(l, built(halves(PriceMethod::portion))), 1101) << "1100.5 rounds half up";
  EXPECT_EQ(unit(l, built(halves(PriceMethod::max))), 1300);
  EXPECT_EQ(unit(l, built(halves(PriceMethod::sum))), 2201);
  EXPECT_EQ(unit(l, built(halves(PriceMethod::average))), 1151);
  const auto i = built(halves(PriceMethod::portion));
  EXPECT_EQ(
      unit(line(1, "pizza", 1,
                {pick("half", "diavola", 1, {pick("top", "egg")}), pick("half", "diavola", 1, {pick("top", "ham")})}),
           i),
      1326);
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("half", "diavola", 2)}), i), 1200);
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("half", "diavola")}), i),
            (Found{{Errc::portions_mismatch, "/selections"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("half", "diavola", 2), pick("half", "margherita")}), i),
            (Found{{Errc::portions_mismatch, "/selections"}}));
  EXPECT_EQ(issues(line(1, "pizza"), i), (Found{{Errc::portions_mismatch, "/selections"}}));
  EXPECT_EQ(issues(line(1, "pizza", 1, {pick("half", "diavola", 3)}), i).front().first, Errc::option_quantity);
}

TEST(LinePrice, CompleteSelectionsOfHalvesAreAllSoundAndDiffer_A7) {
  const auto i = built(halves(PriceMethod::portion));
  const auto all = complete_selections("pizza", i);
  ASSERT_TRUE(all);
  // Toppings of at most three of two kinds: 10 ways. A whole of one kind: 2 * 10. Two halves of one kind with other
  // toppings: 2 * 45. Of both kinds: 100.
  EXPECT_EQ(all->selections.size(), 20u + 90 + 100);
  for (std::size_t n = 0; n < all->selections.size(); ++n) {
    EXPECT_TRUE(check_line(line(1, "pizza", 1, all->selections[n].selections), i).empty());
    for (std::size_t m = 0; m < n; ++m) EXPECT_NE(all->selections[n].selections, all->selections[m].selections);
  }
}

TEST(LinePrice, EveryMethod_A8) {
  const auto by = [](PriceMethod method) {
    auto g = group("g", 0, 9, {option("a", 500), option("b", 101)});
    g.price_method = method;
    if (method == PriceMethod::sequence) {
      g.sequence_minor = {300, 200, 50};
      g.variant_sequences = {{"big", {400}}};
    }
    if (method == PriceMethod::portion) g.portions = 3;
    Item x = item("x", 0, {"g"});
    x.variants = {variant("std", 1000), variant("big", 2000)};
    return built(menu({x}, {g}));
  };
  const CartLine l = line(1, "x", 1, {pick("g", "a"), pick("g", "b", 2)}, "std");
  EXPECT_EQ(unit(l, by(PriceMethod::sum)), 1702);
  EXPECT_EQ(unit(l, by(PriceMethod::max)), 1500);
  EXPECT_EQ(unit(l, by(PriceMethod::average)), 1234);
  EXPECT_EQ(unit(l, by(PriceMethod::replace)), 702);
  EXPECT_EQ(unit(line(1, "x", 1, {}, "std"), by(PriceMethod::replace)), 1000) << "nothing chosen replaces nothing";
  EXPECT_EQ(unit(l, by(PriceMethod::sequence)), 1550);
  EXPECT_EQ(unit(line(1, "x", 1, {pick("g", "a", 5)}, "std"), by(PriceMethod::sequence)), 1650);
  EXPECT_EQ(unit(line(1, "x", 1, {pick("g", "a", 2)}, "big"), by(PriceMethod::sequence)), 2800);
  EXPECT_EQ(unit(l, by(PriceMethod::portion)), 1234);
}

TEST(LinePrice, AGroupReplacesThePriceOfItsOption_A8) {
  auto kind = group("kind", 1, 1, {option("still", 150), option("wine", 450)});
  kind.price_method = PriceMethod::replace;
  auto drink = group("drink", 1, 2, {option("drink", 999, {"kind"})});
  const auto i = built(menu({item("x", 1000, {"drink"})}, {drink, kind}));
  EXPECT_EQ(unit(line(1, "x", 1, {pick("drink", "drink", 2, {pick("kind", "wine")})}), i), 1900);
}

Menu with_modifiers() {
  auto g = group("g", 0, 9, {option("onion", 101), option("sauce", 80, {"heat"})});
  g.options[0].refund_under = 1;
  g.options[0].default_quantity = 1;
  g.options[0].free_quantity = 1;
  g.pre_modifiers = {"no", "double", "side"};
  Menu m = menu({item("kebab", 700, {"g"})}, {g, group("heat", 1, 1, {option("mild", 0), option("hot", 10)})});
  const auto name = [](const char* text) { return LocalizedText(text); };
  m.pre_modifiers = {{"no", name("no"), Rate{1'000'000}, true},
                     {"double", name("double"), Rate{1'500'000}, false},
                     {"side", name("on the side"), Rate{0}, false},
                     {"unused", name("unused"), Rate{0}, false}};
  return m;
}

TEST(LinePrice, PreModifiersHaveTheirFactor_A10) {
  const auto i = built(with_modifiers());
  EXPECT_EQ(unit(line(1, "kebab", 1, {pick("g", "onion")}), i), 700);
  EXPECT_EQ(unit(line(1, "kebab", 1, {with(pick("g", "onion"), "no")}), i), 599);
  EXPECT_EQ(unit(line(1, "kebab", 1, {with(pick("g", "onion", 2), "double")}), i), 700 + 152) << "151.5 a unit";
  EXPECT_EQ(
      unit(line(1, "kebab", 1, {pick("g", "onion"), with(pick("g", "sauce", 1, {pick("heat", "hot")}), "side")}), i),
      710);
  EXPECT_EQ(issues(line(1, "kebab", 1, {with(pick("g", "onion"), "unused")}), i),
            (Found{{Errc::modifier_unknown, "/selections/0/modifier"}}));
  EXPECT_EQ(unit(line(1, "kebab", 1, {pick("g", "onion"), with(pick("g", "sauce"), "no")}), i), 700)
      << "what is left off opens no group";
  EXPECT_EQ(issues(line(1, "kebab", 1, {with(pick("g", "sauce", 1, {pick("heat", "hot")}), "no")}), i),
            (Found{{Errc::group_unknown, "/selections/0/selections/0/group"}}));
}

Menu lunch() {
  Item soup = item("soup", 500, {}, "food"), steak = item("steak", 1500, {}, "food"),
       wine = item("wine", 0, {}, "alcohol");
  wine.variants = {variant("glass", 600), variant("bottle", 2400)};
  Item set = item("set", 1800, {"first", "main", "drink"}, "food");
  set.combo = true;
  const auto serving = [](std::string ref, std::int64_t price, std::string of, std::string kind = {}) {
    Option o = option(std::move(ref), price);
    o.item = std::move(of);
    o.variant = std::move(kind);
    return o;
  };
  Option steak_option = serving("steak", 300, "steak");
  steak_option.groups = {"sauce"};
  Option deposit = option("jug", 200);
  deposit.tax_class = "goods";
  return menu({soup, steak, wine, set},
              {group("first", 1, 1, {serving("soup", 0, "soup")}), group("main", 1, 1, {steak_option}),
               group("drink", 0, 2, {serving("wine", 100, "wine", "glass"), deposit}),
               group("sauce", 0, 1, {option("pepper", 50)})});
}

std::vector<detail::LinePart> parts(const CartLine& l, const MenuIndex& i, std::int64_t& price) {
  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(i.data(), trace);
  std::vector<detail::LinePart> out;
  pricer.split_into(&out);
  const auto got = pricer.run(l, -1);
  EXPECT_TRUE(got.sound);
  price = got.unit;
  return out;
}

TEST(LinePrice, ASetMenuNamesWhatItServes_A9) {
  const auto i = built(lunch());
  std::int64_t price = 0;
  const auto found = parts(line(1, "set", 1,
                                {pick("first", "soup"), pick("main", "steak", 1, {pick("sauce", "pepper")}),
                                 pick("drink", "wine"), pick("drink", "jug")}),
                           i, price);
  EXPECT_EQ(price, 1800 + 300 + 50 + 100 + 200);
  ASSERT_EQ(found.size(), 4u);
  const auto& data = i.data();
  const auto tax = [&](const detail::LinePart& part) { return std::string(data.tax_classes[part.tax_class]); };
  EXPECT_EQ(found[0].weight, 500);
  EXPECT_EQ(found[0].added, 0);
  EXPECT_EQ(found[1].weight, 1500);
  EXPECT_EQ(found[1].added, 350) << "the upgrade and what is chosen under it";
  EXPECT_EQ(found[2].weight, 600);
  EXPECT_EQ(tax(found[2]), "alcohol");
  EXPECT_EQ(found[3].item, detail::none) << "taxed by itself, serves nothing";
  EXPECT_EQ(tax(found[3]), "goods");
  EXPECT_EQ(found[3].added, 200);
}

TEST(LinePrice, PartsOfSeveralUnitsAndOfOrdinaryItems_A9) {
  const auto i = built(lunch());
  std::int64_t price = 0;
  const auto two =
      parts(line(1, "set", 1, {pick("first", "soup"), pick("main", "steak"), pick("drink", "wine", 2)}), i, price);
  ASSERT_EQ(two.size(), 3u);
  EXPECT_EQ(two[2].weight, 1200);
  EXPECT_EQ(two[2].added, 200);
  EXPECT_TRUE(parts(line(1, "soup"), i, price).empty());
}

PriceBook book(std::string ref, std::vector<BookPrice> prices) {
  PriceBook b;
  b.ref = std::move(ref);
  b.prices = std::move(prices);
  return b;
}

Menu with_books() {
  Item pizza = item("pizza", 0, {"extra"});
  pizza.variants = {variant("small", 900), variant("large", 1300)};
  auto extra = group("extra", 0, 3, {option("ham", 150)});
  extra.options[0].variant_prices = {{"large", 250}};
  Menu m = menu({pizza, item("beer", 500)}, {extra});
  PriceBook happy = book("happy", {{"beer", {}, {}, {}, 350}});
  happy.calendar = Calendar{{{5, {17 * 60, 19 * 60}}}, {{make_date(2026, 3, 20), {}}}, {}, {}};
  PriceBook delivery =
      book("delivery", {{"beer", {}, {}, {}, 600}, {"pizza", "large", {}, {}, 1450}, {{}, {}, "extra", "ham", 99}});
  delivery.fulfilments = {Fulfilment::delivery};
  PriceBook airport = book("airport", {{"beer", {}, {}, {}, 900}});
  airport.venues = {"airport"};
  airport.channels = {"app"};
  m.price_books = {happy, delivery, airport};
  return m;
}

PriceContext context(const char* at, Fulfilment fulfilment = Fulfilment::pickup) {
  PriceContext c;
  c.at = *parse_instant(at);
  c.fulfilment = fulfilment;
  return c;
}

TEST(LinePrice, HappyHourOnTheVenuesClockWithExceptions_A13) {
  const auto i = built(with_books());
  VenueClock paris;
  paris.initial_offset_s = 3600;
  const auto at = [&](const char* instant) {
    PriceContext c = context(instant);
    c.clock = &paris;
    return unit(line(1, "beer"), i, &c);
  };
  EXPECT_EQ(at("2026-03-13T15:59:59Z"), 500);
  EXPECT_EQ(at("2026-03-13T16:00:00Z"), 350) << "17:00 on a Friday in Paris";
  EXPECT_EQ(at("2026-03-13T18:00:00Z"), 500);
  EXPECT_EQ(at("2026-03-12T16:30:00Z"), 500) << "Thursday";
  EXPECT_EQ(at("2026-03-20T16:30:00Z"), 500) << "the exception";
}

TEST(LinePrice, PricesByFulfilment_A24) {
  const auto i = built(with_books());
  const auto delivered = context("2026-03-12T12:00:00Z", Fulfilment::delivery),
             fetched = context("2026-03-12T12:00:00Z");
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("extra", "ham", 2)}, "large"), i, &delivered), 1450 + 198);
  EXPECT_EQ(unit(line(1, "pizza", 1, {pick("extra", "ham", 2)}, "large"), i, &fetched), 1300 + 500);
  EXPECT_EQ(unit(line(1, "pizza", 1, {}, "small"), i, &delivered), 900) << "no book names it";
  const auto both = context("2026-03-13T17:30:00Z", Fulfilment::delivery);
  EXPECT_EQ(unit(line(1, "beer"), i, &both), 350) << "the first book that holds";
  EXPECT_EQ(unit(line(1, "beer"), i), 500) << "no context, no books";
}

TEST(LinePrice, PricesByVenueAndChannel_A25) {
  const auto i = built(with_books());
  PriceContext c = context("2026-03-12T12:00:00Z");
  c.venue = "airport";
  EXPECT_EQ(unit(line(1, "beer"), i, &c), 500) << "all conditions must hold";
  c.channel = "app";
  EXPECT_EQ(unit(line(1, "beer"), i, &c), 900);
}

TEST(LinePrice, SoldByWeight_A27) {
  Item cheese = item("cheese", 2999, {"cut"});
  cheese.measure = Measure{MeasureUnit::kilogram, 3, 100, 50, 2000};
  const auto i = built(menu({cheese, item("bread", 300)}, {group("cut", 0, 1, {option("sliced", 50)})}));
  CartLine l = line(1, "cheese", 2, {pick("cut", "sliced")});
  l.measured = 350;
  EXPECT_EQ(unit(l, i), 1050 + 50) << "1049.65 rounds up, options once";
  l.measured = 0;
  EXPECT_EQ(issues(l, i), (Found{{Errc::measure_required, "/measured"}}));
  for (const std::int64_t wrong : {50, 325, 2050, -350}) {
    l.measured = wrong;
    EXPECT_EQ(issues(l, i), (Found{{Errc::measure_invalid, "/measured"}})) << wrong;
  }
  CartLine bread = line(1, "bread");
  bread.measured = 1;
  EXPECT_EQ(issues(bread, i), (Found{{Errc::measure_invalid, "/measured"}}));
  EXPECT_EQ(with_defaults(line_id(1), "cheese", i)->measured, 100);
}

TEST(LinePrice, ContainersOfWhatWasChosen_A28) {
  auto drink = group("drink", 0, 3, {option("cola", 250), option("water", 200)});
  drink.options[0].containers = {{"bottle", 1}};
  Item box = item("box", 1200, {"drink"});
  box.containers = {{"carton", 1}};
  Menu m = menu({box}, {drink});
  m.containers = {{"bottle", LocalizedText("Bottle"), 25, true, {}, {}},
                  {"carton", LocalizedText("Carton"), 30, false, "goods", {}}};
  const auto i = built(m);
  detail::ChoiceBuffer buffer;
  detail::BoundLine bound;
  ASSERT_TRUE(detail::Binder(i.data(), buffer.data())
                  .bind(line(1, "box", 1, {pick("drink", "cola", 2), pick("drink", "water")}), bound));
  std::vector<detail::LineContainer> found;
  detail::gather_containers(i.data(), bound, buffer.data(), found);
  EXPECT_EQ(found, (std::vector<detail::LineContainer>{{0, 2}, {1, 1}}));
}

TEST(LinePrice, SelectionsInAnyOrderOfGroupsCostTheSame) {
  const auto i = built(lunch());
  const CartLine one = line(1, "set", 1, {pick("first", "soup"), pick("main", "steak"), pick("drink", "wine")});
  CartLine other = one;
  std::reverse(other.selections.begin(), other.selections.end());
  EXPECT_EQ(unit(one, i), unit(other, i));
}

TEST(LinePrice, ABoundLineIsPricedAgainWithoutItsTexts) {
  const auto i = built(with_books());
  detail::ChoiceBuffer buffer;
  detail::BoundLine bound;
  ASSERT_TRUE(
      detail::Binder(i.data(), buffer.data()).bind(line(1, "pizza", 3, {pick("extra", "ham")}, "large"), bound));
  detail::NoTrace trace;
  EXPECT_EQ(detail::LinePricer<detail::NoTrace>(i.data(), trace).price(bound, buffer.data(), -1).unit, 1550);
  const auto delivered = context("2026-03-12T12:00:00Z", Fulfilment::delivery);
  const detail::ActiveBooks books(i.data(), delivered);
  EXPECT_EQ(detail::LinePricer<detail::NoTrace>(i.data(), trace, &books).price(bound, buffer.data(), -1).unit, 1549);
}

}  // namespace
