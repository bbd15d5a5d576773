// SPDX-License-Identifier: Apache-2.0
// Facts of a configured dish at their edges: sizes, what options serve, diets of several lines, figures beyond 64 bits.
#include "couvert/configuration.hpp"

#include "built_menu.hpp"
#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using namespace couvert;
using namespace couvert::test;

using Amounts = std::vector<NutrientAmount>;
Amounts of(const Result<ConfigurationFacts>& facts) {
  EXPECT_TRUE(facts) << facts.error().name();
  return facts ? facts->nutrition : Amounts{};
}

Menu drinks() {
  Item tea = item("tea", 0, {"with"});
  tea.variants = {variant("cup", 200), variant("pot", 500)};
  tea.variants[0].sold_alone = false;
  tea.variants[0].nutrition = {{Nutrient::energy, 5, 6}};
  tea.variants[1].nutrition = {{Nutrient::energy, 10, 12}, {Nutrient::sugars, 1, 2}};
  tea.variants[1].recipe = {{"milk", 500}};
  tea.nutrition = {{Nutrient::energy, 1, 1}};
  OptionGroup with = group("with", 0, 3, {option("plain", 0), option("second", 0), option("iced", 0)});
  with.options[0].nutrition = {{Nutrient::energy, 0, 0}, {Nutrient::sugars, 0, 0}};
  Item set = item("set", 900, {"drink"});
  set.nutrition = {{Nutrient::energy, 100, 100}, {Nutrient::sugars, 7, 7}};
  OptionGroup drink = group("drink", 0, 3, {option("cup", 0), option("pot", 0), option("own", 0)});
  for (Option& o : drink.options) o.item = "tea", o.variant = "pot";
  drink.options[0].variant = "cup";
  drink.options[2].nutrition = {{Nutrient::energy, 3, 3}};
  Menu m = menu({tea, set}, {with, drink});
  Ingredient milk;
  milk.ref = "milk";
  milk.name = LocalizedText("Milk");
  milk.allergens = {{Allergen::milk, Presence::contains}};
  milk.nutrition = {{Nutrient::energy, 40, 40}, {Nutrient::sugars, 4, 4}};
  m.ingredients = {milk};
  return m;
}

TEST(ConfigurationSizes, AddTheirOwnToTheDishs_A21) {
  const auto index = built(drinks());
  EXPECT_EQ(of(configuration(line(1, "tea", 1, {}, "pot"), index)),
            (Amounts{{Nutrient::energy, 31, 33}, {Nutrient::sugars, 3, 4}}))
      << "the tea, the pot and half a measure of milk";
  EXPECT_EQ(of(configuration(line(1, "tea", 1, {}, "cup"), index)), (Amounts{{Nutrient::energy, 6, 7}}))
      << "of a size that is only sold with something else, too";
}

TEST(ConfigurationServed, FollowTheDishUnlessTheOptionSaysSo_A21) {
  const auto index = built(drinks());
  const auto with = [&](const char* drink) { return configuration(line(1, "set", 1, {pick("drink", drink)}), index); };
  EXPECT_EQ(of(with("cup")), (Amounts{{Nutrient::energy, 106, 107}})) << "sugars of the cup are not known";
  EXPECT_EQ(of(with("pot")), (Amounts{{Nutrient::energy, 131, 133}, {Nutrient::sugars, 10, 11}}));
  EXPECT_EQ(of(with("own")), (Amounts{{Nutrient::energy, 103, 103}}));
  const auto milk = [&](const char* drink) { return with(drink)->allergens[static_cast<std::size_t>(Allergen::milk)]; };
  EXPECT_EQ(milk("pot"), (AllergenFact{Allergen::milk, Certainty::contains, "milk"})) << "of the size that is served";
  EXPECT_EQ(milk("cup").certainty, Certainty::unknown);
}

TEST(ConfigurationWarnings, NameNothingThatADishIsFreeOf_A19) {
  Item plain = item("plain", 100);
  plain.allergens = {{Allergen::nuts, Presence::free}, {Allergen::milk, Presence::may_contain}};
  const auto facts = configuration(line(1, "plain"), built(menu({plain})));
  const std::array avoided{Allergen::nuts, Allergen::milk};
  const auto warnings = allergen_warnings(*facts, avoided);
  ASSERT_EQ(warnings.size(), 1u);
  EXPECT_EQ(warnings[0], (AllergenFact{Allergen::milk, Certainty::may_contain, "plain"}));
}

TEST(ConfigurationCarts, ADietMustBeNamedByEveryLine_A20) {
  Item bread = item("bread", 100), cheese = item("cheese", 100), soup = item("soup", 100), stew = item("stew", 100);
  bread.diets = {"vegan", "halal"};
  cheese.diets = {"halal", "kosher"};
  stew.recipe = {{"leek", 1'000}};
  Menu m = menu({bread, cheese, soup, stew});
  Ingredient leek;
  leek.ref = "leek";
  leek.name = LocalizedText("Leek");
  leek.diets = {"vegan", "halal"};
  m.ingredients = {leek};
  const auto index = built(m);
  const auto diets = [&](std::vector<CartLine> lines) {
    const auto facts = configuration(cart(std::move(lines)), index);
    std::string out;
    for (const DietFact& fact : facts->diets)
      out += fact.diet + (fact.fit ? fact.derived ? "(derived) " : " " : "!" + fact.breaker + " ");
    return out;
  };
  EXPECT_EQ(diets({}), "");
  EXPECT_EQ(diets({line(1, "bread")}), "vegan halal ");
  EXPECT_EQ(diets({line(1, "bread"), line(2, "bread")}), "vegan halal ");
  EXPECT_EQ(diets({line(1, "bread"), line(2, "stew")}), "vegan(derived) halal(derived) ");
  EXPECT_EQ(diets({line(1, "stew"), line(2, "bread")}), "vegan(derived) halal(derived) ");
  EXPECT_EQ(diets({line(1, "bread"), line(2, "cheese")}), "vegan!cheese halal kosher!bread ");
  EXPECT_EQ(diets({line(1, "soup"), line(2, "cheese")}), "halal!soup kosher!soup ");
  EXPECT_EQ(diets({line(1, "bread"), line(2, "soup"), line(3, "cheese")}), "vegan!soup halal!soup kosher!bread ");
}

TEST(ConfigurationCarts, ADietThatALaterLineBreaksIsBrokenByIt_A20) {
  Item bread = item("bread", 100), pie = item("pie", 100, {"with"});
  pie.diets = {"vegan"};
  const auto index = built(menu({bread, pie}, {group("with", 0, 1, {option("cream", 50)})}));
  const auto facts = configuration(cart({line(1, "bread"), line(2, "pie", 1, {pick("with", "cream")})}), index);
  ASSERT_EQ(facts->diets.size(), 1u);
  EXPECT_EQ(facts->diets[0], (DietFact{"vegan", false, false, "cream"}));
}

TEST(ConfigurationCarts, ANutrientIsToldWhenEveryLineKnowsIt_A21) {
  Item a = item("a", 100), b = item("b", 100);
  a.nutrition = {{Nutrient::energy, 10, 20}};
  b.nutrition = {{Nutrient::energy, 1, 2}, {Nutrient::salt, 5, 5}};
  const auto index = built(menu({a, b}));
  EXPECT_EQ(of(configuration(cart({line(1, "a", 2), line(2, "b", 3)}), index)), (Amounts{{Nutrient::energy, 23, 46}}));
  EXPECT_EQ(of(configuration(cart({line(1, "b", 3), line(2, "a", 2)}), index)), (Amounts{{Nutrient::energy, 23, 46}}));
}

/// A kitchen of ten ingredients, each with as much energy as may be declared, in the largest quantity: ten of them leave
/// 64 bits, nine do not. The lower end is zero where the figures are not exact.
struct Heavy {
  Menu m;
  explicit Heavy(bool is_exact) {
    Item x = item("x", 100, {"g"}), y = item("y", 100);
    OptionGroup g = group("g", 0, 99, {option("a", 0, {"h"}), option("b", 0), option("light", 0)});
    g.options[1].item = "y";
    m = menu({x, y}, {g, group("h", 0, 99, {option("c", 0)})});
    for (int n = 0; n < 10; ++n) {
      Ingredient one;
      one.ref = "i" + std::to_string(n);
      one.name = LocalizedText(one.ref);
      for (int k = 0; k <= static_cast<int>(Nutrient::salt); ++k)
        one.nutrition.push_back(
            {static_cast<Nutrient>(k), is_exact ? limits::nutrient_amount : 0, limits::nutrient_amount});
      m.ingredients.push_back(one);
    }
  }
  static std::vector<RecipePart> of(int count) {
    std::vector<RecipePart> parts;
    for (int n = 0; n < count; ++n) parts.push_back({"i" + std::to_string(n), limits::recipe_milli});
    return parts;
  }
  bool fits(std::vector<Selection> chosen, std::int64_t measured = 0, std::int32_t quantity = 1) const {
    CartLine l = line(1, "x", quantity, std::move(chosen));
    l.measured = measured;
    const auto facts = configuration(l, built(m));
    if (!facts) {
      EXPECT_EQ(facts.error().code(), Errc::limit_exceeded);
    }
    return facts.ok();
  }
};

class BeyondSixtyFourBits : public testing::TestWithParam<bool> {};

TEST_P(BeyondSixtyFourBits, WhereverTheFiguresStand_A21) {
  Heavy dish(GetParam());
  dish.m.items[0].recipe = Heavy::of(9);
  EXPECT_TRUE(dish.fits({}));
  dish.m.items[0].recipe = Heavy::of(10);
  EXPECT_FALSE(dish.fits({}));

  Heavy chosen(GetParam());
  chosen.m.groups[0].options[0].recipe = Heavy::of(9);
  EXPECT_TRUE(chosen.fits({pick("g", "a")}));
  EXPECT_FALSE(chosen.fits({pick("g", "a", 2)}));
  chosen.m.items[0].recipe = Heavy::of(1);
  EXPECT_FALSE(chosen.fits({pick("g", "a")})) << "the dish and the option together";
  chosen.m.groups[0].options[0].recipe = Heavy::of(10);
  EXPECT_FALSE(chosen.fits({pick("g", "a")}));
  EXPECT_TRUE(chosen.fits({pick("g", "light")}));

  Heavy unknown(GetParam());
  unknown.m.items[0].recipe = unknown.m.groups[0].options[0].recipe = Heavy::of(9);
  EXPECT_TRUE(unknown.fits({pick("g", "light"), pick("g", "a")})) << "what nobody knows is not added up";
  EXPECT_FALSE(unknown.fits({pick("g", "a")}));

  Heavy nested(GetParam());
  nested.m.groups[1].options[0].recipe = Heavy::of(10);
  EXPECT_FALSE(nested.fits({pick("g", "a", 1, {pick("h", "c")})}));
  EXPECT_TRUE(nested.fits({pick("g", "a")}));
}

TEST_P(BeyondSixtyFourBits, OfWhatIsServedAndOfWeights_A21) {
  Heavy served(GetParam());
  served.m.items[1].recipe = Heavy::of(10);
  EXPECT_FALSE(served.fits({pick("g", "b")}));
  served.m.groups[0].options[1].nutrition = {{Nutrient::energy, 1, 1}};
  EXPECT_TRUE(served.fits({pick("g", "b")})) << "the option says it itself";
  served.m.groups[0].options[1].recipe = Heavy::of(10);
  EXPECT_FALSE(served.fits({pick("g", "b")}));

  Heavy weighed(GetParam());
  weighed.m.items[0].measure = Measure{MeasureUnit::gram, 0, 1, 1, {}};
  weighed.m.items[0].recipe = Heavy::of(1);
  EXPECT_TRUE(weighed.fits({}, 9));
  EXPECT_FALSE(weighed.fits({}, 10));
}

TEST_P(BeyondSixtyFourBits, OfACart_A21) {
  Heavy dish(GetParam());
  dish.m.items[0].recipe = Heavy::of(9);
  const auto index = built(dish.m);
  const Cart once = cart({line(1, "x", limits::line_quantity)});
  const auto most = configuration(once, index);
  ASSERT_TRUE(most) << "a thousand times less than in thousandths";
  EXPECT_EQ(most->nutrition[0].high, std::int64_t{9'000'000'000'000'000} * 999);
  const auto twice =
      configuration(cart({line(1, "x", limits::line_quantity), line(2, "x", limits::line_quantity)}), index);
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().code(), Errc::limit_exceeded);
}

INSTANTIATE_TEST_SUITE_P(Figures, BeyondSixtyFourBits, testing::Bool(),
                         [](const auto& each) { return std::string(each.param ? "Exact" : "Ranges"); });

}  // namespace
