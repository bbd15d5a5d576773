// SPDX-License-Identifier: Apache-2.0
// What keeps a thing off the menu of an instant, and when it is back: each condition alone and with others.
#include "couvert/menu_at.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

constexpr std::int64_t hour_us = 3'600'000'000, day_us = 24 * hour_us;
const Instant noon = *parse_instant("2026-03-12T12:00:00Z");  // a Thursday

Instant later(std::int64_t us) { return {noon.us + us}; }

Calendar daily(std::int32_t open_hour, std::int32_t close_hour) {
  Calendar calendar;
  for (std::int32_t day = 1; day <= 7; ++day) calendar.weekly.push_back({day, {open_hour * 60, close_hour * 60}});
  return calendar;
}

MenuAt at_noon(Menu m, std::vector<MenuOff> off = {}) {
  const auto index = MenuIndex::build(std::move(m));
  EXPECT_TRUE(index) << index.error().details_json();
  PriceContext context;
  context.at = noon;
  return menu_at(*index, context, {}, off);
}

OnSale soup_when(auto&& change) {
  Menu m = menu({item("soup", 500)});
  change(m);
  return at_noon(std::move(m)).items[0].on_sale;
}

const OnSale on_sale{};
OnSale back(std::int64_t us, std::string reason = {}) { return {false, later(us), std::move(reason)}; }
const OnSale gone{false, std::nullopt, {}};

TEST(MenuAtReturns, WithinFifteenDaysOrNobodyKnows_A11) {
  const auto suspended = [](std::int64_t us) {
    return soup_when([&](Menu& m) { m.items[0].availability.suspended_until = later(us); });
  };
  EXPECT_EQ(suspended(-1), on_sale);
  EXPECT_EQ(suspended(0), on_sale) << "the end of a suspension is not part of it";
  EXPECT_EQ(suspended(1), back(1));
  EXPECT_EQ(suspended(15 * day_us), back(15 * day_us));
  EXPECT_EQ(suspended(15 * day_us + 1), gone);
  EXPECT_EQ(soup_when([](Menu& m) {
              m.items[0].availability.calendar.emplace().weekly = {{3, {600, 660}}};
            }),
            back(5 * day_us + 22 * hour_us))
      << "Wednesday at ten";
}

TEST(MenuAtReturns, ASuspensionEndsInOpeningHoursOrWaitsForThem_A11_A12) {
  const auto until = [](std::int64_t us) {
    return soup_when([&](Menu& m) {
      m.items[0].availability.calendar = daily(11, 14);
      m.items[0].availability.suspended_until = later(us);
    });
  };
  EXPECT_EQ(until(hour_us), back(hour_us));
  EXPECT_EQ(until(2 * hour_us), back(23 * hour_us)) << "the hour of closing is closed";
}

TEST(MenuAtReturns, WhenAllConditionsAreMetTogether_A12) {
  const auto both = [](Calendar section, Calendar dish) {
    return soup_when([&](Menu& m) {
      m.sections[0].availability.calendar = section;
      m.items[0].availability.calendar = dish;
    });
  };
  EXPECT_EQ(both(daily(11, 14), daily(10, 13)), on_sale);
  EXPECT_EQ(both(daily(11, 14), daily(13, 20)), back(hour_us));
  EXPECT_EQ(both(daily(13, 20), daily(11, 14)), back(hour_us));
  EXPECT_EQ(both(daily(18, 22), daily(11, 20)), back(6 * hour_us)) << "the later of both";
  EXPECT_EQ(both(daily(11, 14), daily(14, 20)), gone) << "they touch and never meet";
  EXPECT_EQ(soup_when([](Menu& m) { m.items[0].availability.calendar.emplace(); }), gone);
  EXPECT_EQ(soup_when([](Menu& m) { m.availability.suspended_until = later(5); }), back(5)) << "the whole menu is off";
}

TEST(MenuAtReasons, BelongToASuspensionThatHolds_A11) {
  EXPECT_EQ(soup_when([](Menu& m) {
              m.items[0].availability.calendar = daily(18, 22);
              m.items[0].availability.suspended_until = later(-1);
              m.items[0].availability.suspension_reason = "was out of gas";
            }),
            back(6 * hour_us))
      << "it is closed now, not suspended";
  EXPECT_EQ(soup_when([](Menu& m) {
              m.sections[0].availability.calendar = daily(18, 22);
              m.items[0].availability.suspended_until = later(1);
              m.items[0].availability.suspension_reason = "no leeks";
            }),
            back(6 * hour_us, "no leeks"));
  EXPECT_EQ(soup_when([](Menu& m) {
              m.availability.suspended_until = later(9);
              m.availability.suspension_reason = "fire drill";
              m.items[0].availability.suspended_until = later(1);
              m.items[0].availability.suspension_reason = "no leeks";
            }),
            back(9, "fire drill"))
      << "the widest one is named";
}

TEST(MenuAtPlaces, OneOfTheSectionsOverADishIsEnough_A12) {
  const auto listed = [](std::vector<Availability> sections) {
    return soup_when([&](Menu& m) {
      m.sections.clear();
      for (const Availability& availability : sections) {
        Section& s = m.sections.emplace_back();
        s.ref = "s" + std::to_string(m.sections.size());
        s.items = {"soup"};
        s.availability = availability;
      }
    });
  };
  const Availability open, lunch{daily(11, 14), {}, {}}, tea{daily(16, 17), {}, {}}, dinner{daily(18, 22), {}, {}},
      never{{}, later(16 * day_us), "for the season"};
  EXPECT_EQ(listed({}), on_sale) << "in no section: the menu decides";
  EXPECT_EQ(listed({dinner, lunch}), on_sale);
  EXPECT_EQ(listed({dinner, tea}), back(4 * hour_us));
  EXPECT_EQ(listed({tea, dinner}), back(4 * hour_us));
  EXPECT_EQ(listed({never, dinner}), back(6 * hour_us, "for the season"));
  EXPECT_EQ(listed({never}), (OnSale{false, std::nullopt, "for the season"}));
  EXPECT_EQ(listed({never, open}), on_sale);
}

TEST(MenuAtPlaces, ASectionInsideAnotherNeedsBoth_A12) {
  Menu m = menu({item("soup", 500)});
  Section inner = m.sections[0];
  inner.ref = "inner";
  m.sections[0].items.clear();
  m.sections[0].availability.calendar = daily(18, 22);
  m.sections[0].sections = {inner};
  const MenuAt now = at_noon(m);
  EXPECT_EQ(now.sections[0].on_sale, back(6 * hour_us));
  EXPECT_EQ(now.sections[0].sections[0].on_sale, back(6 * hour_us));
  EXPECT_EQ(now.sections[0].sections[0].items, (std::vector<Ref>{"soup"}));
  EXPECT_EQ(now.items[0].on_sale, back(6 * hour_us));
}

TEST(MenuAtSizes, OneThatIsSoldAloneIsEnough) {
  Menu m = menu({item("wine", 0, {"glass"})},
                {group("glass", 0, 1, {option("thin", 0)}), group("cork", 1, 1, {option("natural", 0)})});
  m.items[0].variants = {variant("taste", 100), variant("small", 300), variant("bottle", 900)};
  m.items[0].variants[0].sold_alone = false;
  m.items[0].variants[1].availability.suspended_until = later(5);
  m.items[0].variants[2].groups = {"cork"};
  EXPECT_EQ(at_noon(m).items[0].on_sale, on_sale);
  const MenuAt corkless = at_noon(m, {{MenuOff::Kind::option, "cork", "natural", later(9), ""}});
  EXPECT_EQ(corkless.items[0].variants[0].on_sale, on_sale);
  EXPECT_EQ(corkless.items[0].variants[1].on_sale, back(5));
  EXPECT_EQ(corkless.items[0].variants[2].on_sale, gone) << "its required group cannot be met";
  EXPECT_EQ(corkless.items[0].on_sale, back(5)) << "the taste is only sold with something else";
  m.items[0].variants[1].recipe = {{"grape", 1'000}};
  m.ingredients.push_back({"grape", LocalizedText("Grape"), {}, {}, {}, {}});
  const MenuAt grapeless = at_noon(m, {{MenuOff::Kind::ingredient, {}, "grape", later(7), "harvest"},
                                       {MenuOff::Kind::variant, "wine", "bottle", later(8), "sold"}});
  EXPECT_EQ(grapeless.items[0].variants[1].on_sale, back(7, "harvest"));
  EXPECT_EQ(grapeless.items[0].on_sale, back(7, "harvest"));
}

/// Whether a dish with one group of three options is on sale while some of them are off.
bool orderable_without(std::vector<Ref> off, auto&& change) {
  OptionGroup g = group("g", 1, 3, {option("a", 0), option("b", 0), option("c", 0)});
  for (Option& o : g.options) o.max_quantity = 1;
  change(g);
  std::vector<MenuOff> list;
  for (const Ref& ref : off) list.push_back({MenuOff::Kind::option, "g", ref, later(9), ""});
  const MenuAt now = at_noon(menu({item("dish", 500, {"g"}), item("other", 500, {"g"})}, {g}), list);
  EXPECT_EQ(now.items[0].on_sale, now.items[1].on_sale) << "what is found out for one dish holds for the next";
  return now.items[0].on_sale.now;
}

TEST(MenuAtRequired, EnoughMustBeLeftToChooseFrom) {
  const auto at_least = [](std::int32_t min, std::int32_t distinct = 0) {
    return [=](OptionGroup& g) { g.min_quantity = min, g.min_distinct = distinct; };
  };
  EXPECT_TRUE(orderable_without({"a", "b"}, at_least(1)));
  EXPECT_FALSE(orderable_without({"a", "b", "c"}, at_least(1)));
  EXPECT_TRUE(orderable_without({"a", "b", "c"}, at_least(0))) << "nothing is asked for";
  EXPECT_TRUE(orderable_without({"a"}, at_least(2)));
  EXPECT_FALSE(orderable_without({"a", "b"}, at_least(2)));
  const auto many_of_one = [](OptionGroup& g) { g.min_quantity = 2, g.options[2].max_quantity = 5; };
  EXPECT_TRUE(orderable_without({"a", "b"}, many_of_one)) << "two times one option are two";
  EXPECT_TRUE(orderable_without({"a"}, at_least(0, 2)));
  EXPECT_FALSE(orderable_without({"a", "b"}, at_least(0, 2)));
  const auto kinds = [&](OptionGroup& g) { many_of_one(g), g.min_distinct = 2; };
  EXPECT_FALSE(orderable_without({"a", "b"}, kinds)) << "two times one option are one kind";
  const auto closed = [](OptionGroup& g) { g.options[2].max_quantity = 0; };
  EXPECT_FALSE(orderable_without({"a", "b"}, closed)) << "an option of which none may be chosen is no choice";
}

TEST(MenuAtRequired, PartsOfAWholeMustBeCovered_A7) {
  const auto thirds = [](OptionGroup& g) { g.portions = 3, g.max_quantity.reset(); };
  EXPECT_TRUE(orderable_without({}, thirds));
  EXPECT_FALSE(orderable_without({"a"}, thirds)) << "two thirds are no pizza";
  const auto wholes = [&](OptionGroup& g) {
    thirds(g);
    for (Option& o : g.options) o.max_quantity.reset();
  };
  EXPECT_TRUE(orderable_without({"a", "b"}, wholes));
  EXPECT_FALSE(orderable_without({"a", "b", "c"}, wholes));
}

TEST(MenuAtRequired, WhatAnOptionOpensCountsToo_A6) {
  Menu m = menu({item("dish", 500, {"main"}), item("bare", 500, {"maybe"})},
                {group("main", 1, 1, {option("steak", 0, {"sauce"})}), group("sauce", 1, 1, {option("pepper", 0)}),
                 group("maybe", 0, 1, {option("chips", 0, {"sauce"})})});
  EXPECT_EQ(at_noon(m).items[0].on_sale, on_sale);
  const MenuAt now = at_noon(m, {{MenuOff::Kind::option, "sauce", "pepper", later(5), "ground"}});
  EXPECT_EQ(now.items[0].on_sale, gone);
  EXPECT_EQ(now.groups[0].options[0].on_sale, gone);
  EXPECT_EQ(now.groups[1].options[0].on_sale, back(5, "ground"));
  EXPECT_EQ(now.groups[2].options[0].on_sale, gone);
  EXPECT_EQ(now.items[1].on_sale, on_sale) << "chips need not be chosen";
}

TEST(MenuAtRequired, BoundsOfTheDishItselfHold_A2) {
  OptionGroup g = group("g", 1, 3, {option("a", 0), option("b", 0)});
  for (Option& o : g.options) o.max_quantity = 1;
  Item plate = item("plate", 500, {"g"});
  plate.group_overrides = {{"g", 2, {}, {}, {}, {}}};
  const MenuAt now =
      at_noon(menu({plate, item("child", 300, {"g"})}, {g}), {{MenuOff::Kind::option, "g", "a", later(5), ""}});
  EXPECT_EQ(now.items[0].on_sale, gone) << "the plate takes two of them";
  EXPECT_EQ(now.items[1].on_sale, on_sale);
}

TEST(MenuAtServed, AnOptionGoesWithTheDishBehindIt_A9) {
  Option cola = option("cola", 0), wine = option("wine", 0), soup = option("soup", 0), water = option("water", 0);
  cola.item = "cola";
  wine.item = "wine";
  wine.variant = "glass";
  soup.item = "soup";
  Menu m =
      menu({item("cola", 200), item("wine", 0), item("soup", 400)}, {group("with", 0, 1, {cola, wine, soup, water})});
  m.items[1].variants = {variant("bottle", 900), variant("glass", 300)};
  m.items[2].recipe = {{"leek", 1'000}};
  m.ingredients.push_back({"leek", LocalizedText("Leek"), {}, {}, {}, {}});
  const auto off = [&](MenuOff one) {
    const MenuAt now = at_noon(m, {std::move(one)});
    std::string names;
    for (const OptionAt& o : now.groups[0].options) names += o.on_sale.now ? "" : o.ref + " ";
    return names;
  };
  EXPECT_EQ(off({MenuOff::Kind::item, {}, "cola", later(5), ""}), "cola ");
  EXPECT_EQ(off({MenuOff::Kind::item, {}, "wine", later(5), ""}), "wine ");
  EXPECT_EQ(off({MenuOff::Kind::variant, "wine", "glass", later(5), ""}), "wine ");
  EXPECT_EQ(off({MenuOff::Kind::variant, "wine", "bottle", later(5), ""}), "");
  EXPECT_EQ(off({MenuOff::Kind::variant, "cola", "glass", later(5), ""}), "") << "of another dish";
  EXPECT_EQ(off({MenuOff::Kind::ingredient, {}, "leek", later(5), ""}), "soup ");
  EXPECT_EQ(off({MenuOff::Kind::option, "with", "water", later(5), ""}), "water ");
  EXPECT_EQ(off({MenuOff::Kind::option, "without", "water", later(5), ""}), "") << "of another group";
}

TEST(MenuAtClock, HoursAreThoseOfTheVenue_A12) {
  Menu m = menu({item("soup", 500)});
  m.items[0].availability.calendar = daily(11, 13);
  const auto index = MenuIndex::build(m);
  ASSERT_TRUE(index);
  VenueClock tahiti;
  tahiti.initial_offset_s = -10 * 3'600;
  PriceContext context;
  context.at = noon;
  context.clock = &tahiti;
  EXPECT_EQ(menu_at(*index, context, {}).items[0].on_sale, back(9 * hour_us)) << "it is two in the morning there";
}

TEST(MenuAtServed, EveryIngredientOfAnOptionCounts) {
  Menu m = menu({item("dish", 500, {"with"})}, {group("with", 0, 2, {option("sauce", 0), option("chips", 0)})});
  m.groups[0].options[0].recipe = {{"egg", 1'000}, {"oil", 1'000}};
  m.ingredients.push_back({"oil", LocalizedText("Oil"), {}, {}, {}, {}});
  m.ingredients.push_back({"egg", LocalizedText("Egg"), {}, {}, {}, {}});
  for (const char* ingredient : {"egg", "oil"}) {
    const MenuAt now = at_noon(m, {{MenuOff::Kind::ingredient, {}, ingredient, later(5), "out"}});
    EXPECT_EQ(now.groups[0].options[0].on_sale, back(5, "out")) << ingredient;
    EXPECT_EQ(now.groups[0].options[1].on_sale, on_sale);
  }
}

TEST(MenuAtHead, NamesTheMenuItsVersionAndTheInstant) {
  Menu m = menu({item("soup", 500)});
  m.version = 7;
  m.name = LocalizedText("Bistro");
  m.items[0].description = LocalizedText("Hot");
  m.sections[0].description = LocalizedText("Starters");
  const MenuAt now = at_noon(m);
  EXPECT_EQ(now.ref, "menu");
  EXPECT_EQ(now.version, 7);
  EXPECT_EQ(now.at, noon);
  EXPECT_EQ(now.name, "Bistro");
  EXPECT_EQ(now.items[0].description, "Hot");
  EXPECT_EQ(now.sections[0].description, "Starters");
  EXPECT_EQ(now.sections[0].name, "All");
}

}  // namespace
