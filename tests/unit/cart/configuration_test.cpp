// SPDX-License-Identifier: Apache-2.0
// What a configured dish contains, is fit for, nourishes with, and asks of who buys it.
#include "couvert/configuration.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using namespace couvert;
using namespace couvert::test;

Ingredient ingredient(std::string ref, std::vector<AllergenDeclaration> allergens, std::vector<std::string> diets,
                      std::vector<NutrientAmount> nutrition) {
  Ingredient one;
  one.name = LocalizedText(ref);
  one.ref = std::move(ref);
  one.allergens = std::move(allergens);
  one.diets = std::move(diets);
  one.nutrition = std::move(nutrition);
  return one;
}

std::vector<AllergenDeclaration> all_free() {
  std::vector<AllergenDeclaration> out;
  for (int a = 0; a <= static_cast<int>(Allergen::molluscs); ++a)
    out.push_back({static_cast<Allergen>(a), Presence::free});
  return out;
}
std::vector<AllergenDeclaration> with(Allergen allergen, Presence presence) {
  auto out = all_free();
  out[static_cast<std::size_t>(allergen)].presence = presence;
  return out;
}

/// A burger of bun and patty, with cheese that comes along and can be left off, and a drink that serves an item.
Menu kitchen() {
  Item burger = item("burger", 900, {"on", "drink"});
  burger.recipe = {{"bun", 1000}, {"patty", 1500}, {"cheddar", 500}};
  Item beer = item("beer", 500);
  beer.allergens = with(Allergen::gluten, Presence::contains);
  beer.diets = {"vegan", "vegetarian"};
  beer.nutrition = {{Nutrient::energy, 900, 900}};
  beer.minimum_age = 16;
  beer.tags = {"alcohol"};
  auto on = group("on", 0, 3, {option("cheese", 0), option("mystery", 100), option("pickles", 50)});
  on.options[0].recipe = {{"cheddar", 500}};
  on.options[2].recipe = {{"gherkin", 333}};
  on.pre_modifiers = {"no"};
  Option served = option("beer", 0);
  served.item = "beer";
  Option sober = option("water", 0);
  sober.allergens = all_free();
  sober.diets = {"vegan", "vegetarian"};
  sober.nutrition = {{Nutrient::energy, 0, 0}};
  Menu m = menu({burger, beer}, {on, group("drink", 0, 1, {served, sober})});
  m.pre_modifiers = {{"no", LocalizedText("no"), Rate{0}, true}};
  m.ingredients = {
      ingredient("bun", with(Allergen::gluten, Presence::contains), {"vegan", "vegetarian"},
                 {{Nutrient::energy, 700, 720}, {Nutrient::salt, 500, 500}}),
      ingredient("patty", with(Allergen::soybeans, Presence::may_contain), {"vegan", "vegetarian"},
                 {{Nutrient::energy, 1001, 1001}, {Nutrient::salt, 900, 900}}),
      ingredient("cheddar", with(Allergen::milk, Presence::contains), {"vegetarian"}, {{Nutrient::energy, 1700, 1700}}),
      ingredient("gherkin", all_free(), {"vegan", "vegetarian"}, {{Nutrient::energy, 10, 20}, {Nutrient::salt, 3, 3}})};
  return m;
}

MenuIndex index() {
  auto built = MenuIndex::build(kitchen());
  if (!built) ADD_FAILURE() << built.error().details_json();
  return *built;
}

ConfigurationFacts facts(std::vector<Selection> chosen) {
  const auto found = configuration(line(1, "burger", 1, std::move(chosen)), index());
  EXPECT_TRUE(found) << found.error().name();
  return *found;
}
const AllergenFact& of(const ConfigurationFacts& facts, Allergen allergen) {
  return facts.allergens[static_cast<std::size_t>(allergen)];
}
Selection no(Selection selection) {
  selection.modifier = "no";
  return selection;
}

TEST(Configuration, AllFourteenAreThreeValued_A18) {
  const auto plain = facts({});
  EXPECT_EQ(plain.allergens.size(), 14u);
  EXPECT_EQ(of(plain, Allergen::gluten), (AllergenFact{Allergen::gluten, Certainty::contains, "bun"}));
  EXPECT_EQ(of(plain, Allergen::soybeans), (AllergenFact{Allergen::soybeans, Certainty::may_contain, "patty"}));
  EXPECT_EQ(of(plain, Allergen::fish), (AllergenFact{Allergen::fish, Certainty::free, ""}));
  const auto unknown = facts({pick("on", "mystery")});
  EXPECT_EQ(of(unknown, Allergen::fish), (AllergenFact{Allergen::fish, Certainty::unknown, "mystery"}));
  EXPECT_EQ(of(unknown, Allergen::soybeans).certainty, Certainty::may_contain) << "known risks outweigh the unknown";
}

TEST(Configuration, AllergensFollowWhatIsChosenAndLeftOff_A19) {
  EXPECT_EQ(of(facts({}), Allergen::milk).certainty, Certainty::contains);
  EXPECT_EQ(of(facts({no(pick("on", "cheese"))}), Allergen::milk).certainty, Certainty::free)
      << "the cheddar of the recipe is taken off";
  EXPECT_EQ(of(facts({no(pick("on", "cheese")), pick("drink", "beer")}), Allergen::gluten).source, "bun");
  const std::array avoided{Allergen::milk, Allergen::fish};
  const auto warnings = allergen_warnings(facts({pick("on", "mystery")}), avoided);
  ASSERT_EQ(warnings.size(), 2u);
  EXPECT_EQ(warnings[0].certainty, Certainty::unknown) << "fish, of the mystery";
  EXPECT_EQ(warnings[1].source, "cheddar");
}

TEST(Configuration, ADeclarationCannotHideAnIngredient_A19) {
  Menu m = kitchen();
  m.items[0].allergens = {{Allergen::gluten, Presence::may_contain}, {Allergen::celery, Presence::contains}};
  const auto built = MenuIndex::build(m);
  ASSERT_TRUE(built);
  const auto found = configuration(line(1, "burger"), *built);
  EXPECT_EQ(of(*found, Allergen::gluten), (AllergenFact{Allergen::gluten, Certainty::contains, "bun"}));
  EXPECT_EQ(of(*found, Allergen::celery), (AllergenFact{Allergen::celery, Certainty::contains, "burger"}));
}

TEST(Configuration, DietsAreDerivedAndTellWhatBreaksThem_A20) {
  const auto diet = [](const ConfigurationFacts& facts, const char* name) {
    for (const DietFact& fact : facts.diets)
      if (fact.diet == name) return fact;
    return DietFact{"missing", false, false, {}};
  };
  EXPECT_EQ(diet(facts({}), "vegetarian"), (DietFact{"vegetarian", true, true, {}}));
  EXPECT_EQ(diet(facts({}), "vegan"), (DietFact{"vegan", false, false, "cheddar"}));
  EXPECT_EQ(diet(facts({no(pick("on", "cheese")), pick("drink", "beer")}), "vegan"),
            (DietFact{"vegan", true, true, {}}));
  EXPECT_EQ(diet(facts({pick("on", "mystery")}), "vegetarian"), (DietFact{"vegetarian", false, false, "mystery"}));
  const auto beer = configuration(line(1, "beer"), index());
  EXPECT_EQ(diet(*beer, "vegan"), (DietFact{"vegan", true, false, {}})) << "stated, not derived";
}

TEST(Configuration, NutritionAddsRangesAndKeepsTheUnknown_A21) {
  // bun 700-720, 1.5 patties of 1001, half a cheddar of 1700; salt of cheddar is not known.
  EXPECT_EQ(facts({}).nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 3051, 3072}}));
  // Without cheddar: salt 500 + 1.5 * 900, a third of a gherkin rounds outwards.
  EXPECT_EQ(facts({no(pick("on", "cheese")), pick("on", "pickles")}).nutrition,
            (std::vector<NutrientAmount>{{Nutrient::energy, 2204, 2229}, {Nutrient::salt, 1850, 1851}}));
  EXPECT_EQ(facts({pick("on", "mystery")}).nutrition, (std::vector<NutrientAmount>{}));
  EXPECT_EQ(facts({pick("drink", "beer")}).nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 3951, 3972}}));
}

TEST(Configuration, NutritionOfHalvesAndWeights_A21) {
  auto half = group("half", 1, {}, {option("a", 100), option("b", 200)});
  half.portions = 2;
  half.options[0].nutrition = {{Nutrient::energy, 1001, 1001}};
  half.options[1].nutrition = {{Nutrient::energy, 500, 600}};
  Item pizza = item("pizza", 0, {"half"}), ham = item("ham", 3000);
  pizza.nutrition = {{Nutrient::energy, 10, 10}};
  ham.nutrition = {{Nutrient::energy, 5000, 5001}};
  ham.measure = Measure{MeasureUnit::kilogram, 3, 1, 1, {}};
  const auto built = MenuIndex::build(menu({pizza, ham}, {half}));
  ASSERT_TRUE(built) << built.error().details_json();
  const auto halves = configuration(line(1, "pizza", 1, {pick("half", "a"), pick("half", "b")}), *built);
  EXPECT_EQ(halves->nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 760, 811}}));
  CartLine slices = line(1, "ham");
  slices.measured = 150;
  EXPECT_EQ(configuration(slices, *built)->nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 750, 751}}));
}

TEST(Configuration, TheOldestAgeCountsWithItsSource_A22) {
  EXPECT_EQ(facts({}).minimum_age, 0);
  const auto served = facts({pick("drink", "beer")});
  EXPECT_EQ(served.minimum_age, 16);
  EXPECT_EQ(served.age_source, "beer");
  const auto all = configuration(cart({line(1, "burger"), line(2, "beer", 2)}), index());
  EXPECT_EQ(all->minimum_age, 16);
}

TEST(Configuration, OfACartTheWorstCountsAndAmountsAddUp) {
  const auto all = configuration(cart({line(1, "burger", 2, {no(pick("on", "cheese"))}), line(2, "beer", 3)}), index());
  ASSERT_TRUE(all);
  EXPECT_EQ(of(*all, Allergen::gluten).certainty, Certainty::contains);
  EXPECT_EQ(of(*all, Allergen::milk).certainty, Certainty::free);
  EXPECT_EQ(all->nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 2 * 2201 + 2700, 2 * 2222 + 2700}}));
  EXPECT_EQ(all->diets[0], (DietFact{"vegan", true, true, {}}));
  const auto with_cheese = configuration(cart({line(1, "beer"), line(2, "burger")}), index());
  EXPECT_EQ(with_cheese->diets[0], (DietFact{"vegan", false, false, "cheddar"}));
}

TEST(Configuration, RefusesWhatCannotBeOrdered) {
  EXPECT_EQ(configuration(line(1, "soup"), index()).error().code(), Errc::item_unknown);
  const auto broken = configuration(cart({line(1, "beer"), line(2, "burger", 1, {pick("on", "gold")})}), index());
  EXPECT_EQ(broken.error().code(), Errc::option_unknown);
  EXPECT_EQ(broken.error().path(), "/lines/1/selections/0/option");
}

TEST(Configuration, FiguresThatLeave64BitsAreRefused) {
  Menu m = kitchen();
  m.items[0].recipe = {{"bun", limits::recipe_milli}};
  m.ingredients[0].nutrition = {{Nutrient::energy, limits::nutrient_amount, limits::nutrient_amount}};
  m.groups[0].options[1].recipe = {{"bun", limits::recipe_milli}};
  m.groups[0].options[1].max_quantity = 99;
  m.groups[0].max_quantity = 99;
  const auto built = MenuIndex::build(m);
  ASSERT_TRUE(built) << built.error().details_json();
  EXPECT_TRUE(configuration(line(1, "burger", 1, {pick("on", "mystery", 1)}), *built));
  EXPECT_EQ(configuration(line(1, "burger", 1, {pick("on", "mystery", 99)}), *built).error().code(),
            Errc::limit_exceeded);
}

}  // namespace
