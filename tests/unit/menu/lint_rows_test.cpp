// SPDX-License-Identifier: Apache-2.0
// lint() on what menus can hold beyond sizes and options: each finding at its place.
#include "couvert/menu_index.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = Finding::Kind;

Menu rich() {
  Item pizza = item("pizza", 0, {"half", "extra"}, "food");
  pizza.variants = {variant("small", 900), variant("large", 1300)};
  pizza.recipe = {{"flour", 1000}};
  pizza.containers = {{"box", 1}};
  pizza.group_overrides = {{"extra", {}, 2, {}, {}, {}}};
  Item ham = item("ham", 3000, {}, "food");
  ham.measure = Measure{};
  Item set = item("set", 1500, {"main"}, "food");
  set.combo = true;
  auto half = group("half", 1, {}, {option("a", 0), option("b", 100)});
  half.portions = 2;
  half.price_method = PriceMethod::portion;
  auto extra = group("extra", 0, 3, {option("olive", 100), option("egg", 120)});
  extra.options[0].variant_prices = {{"small", 80}, {"large", 120}};
  extra.options[0].recipe = {{"flour", 10}};
  extra.pre_modifiers = {"no"};
  auto main = group("main", 1, 1, {option("pizza", 0)});
  main.options[0].item = "pizza";
  main.options[0].variant = "large";
  Menu m = menu({pizza, ham, set}, {half, extra, main});
  Ingredient flour;
  flour.ref = "flour";
  flour.name = LocalizedText("Flour");
  flour.allergens = {{Allergen::gluten, Presence::contains}, {Allergen::nuts, Presence::may_contain}};
  m.ingredients = {flour};
  m.pre_modifiers = {{"no", LocalizedText("no"), Rate{0}, true}};
  m.containers = {{"box", LocalizedText("Box"), 30, false, "food", {}}};
  PriceBook happy;
  happy.ref = "happy";
  happy.channels = {"app"};
  happy.calendar = Calendar{{{1, {600, 720}}}, {}, {}, {}};
  happy.prices = {{"ham", {}, {}, {}, 2000}, {"pizza", "large", {}, {}, 999}, {{}, {}, "extra", "egg", 50}};
  m.price_books = {happy};
  return m;
}

TEST(LintRows, ASoundRichMenuHasNothingToSay_A30) {
  for (const Finding& f : lint(rich())) ADD_FAILURE() << finding_kind_name(f.kind) << ' ' << f.path;
}

struct Row {
  const char* name;
  void (*damage)(Menu&);
  Kind kind;
  const char* path;
  bool error;
};
class LintRow : public testing::TestWithParam<Row> {};

TEST_P(LintRow, IsFoundAtItsPlace_A30) {
  Menu m = rich();
  GetParam().damage(m);
  std::string all;
  bool found = false;
  for (const Finding& f : lint(m)) {
    all += std::string(finding_kind_name(f.kind)) + ' ' + f.path + '\n';
    found = found || (f.kind == GetParam().kind && f.path == GetParam().path &&
                      (f.severity == Finding::Severity::error) == GetParam().error);
  }
  EXPECT_TRUE(found) << all;
  EXPECT_EQ(MenuIndex::build(m).ok(), !GetParam().error);
}

PriceBook other(std::vector<BookPrice> prices) {
  PriceBook book;
  book.ref = "other";
  book.prices = std::move(prices);
  return book;
}

INSTANTIATE_TEST_SUITE_P(
    Damage, LintRow,
    testing::Values(
        Row{"OptionThatNobodyCanChoose", [](Menu& m) { m.groups[1].options[1].max_quantity = 0; }, Kind::option_dead,
            "/groups/1/options/1", false},
        Row{"MinimumOfKindsOutOfReach", [](Menu& m) { m.groups[1].min_distinct = 3; }, Kind::bounds_unmeetable,
            "/groups/1", true},
        Row{"KindsBoundsCross",
            [](Menu& m) {
              m.groups[1].min_distinct = 2;
              m.groups[1].max_distinct = 1;
            },
            Kind::bounds_unmeetable, "/groups/1", true},
        Row{"FewKindsCannotReachTheMinimum",
            [](Menu& m) {
              m.groups[1].min_quantity = 3;
              m.groups[1].max_distinct = 1;
              m.groups[1].options[0].max_quantity = 2;
              m.groups[1].options[1].max_quantity = 2;
            },
            Kind::bounds_unmeetable, "/groups/1", true},
        Row{"OverrideOutOfReach", [](Menu& m) { m.items[0].group_overrides[0].min_quantity = 3; },
            Kind::bounds_unmeetable, "/items/0/group_overrides/0", true},
        Row{"OverrideOfAnotherItemsGroup", [](Menu& m) { m.items[0].group_overrides[0].group = "main"; },
            Kind::dangling_ref, "/items/0/group_overrides/0/group", true},
        Row{"OverrideTwice", [](Menu& m) { m.items[0].group_overrides.push_back(m.items[0].group_overrides[0]); },
            Kind::duplicate_link, "/items/0/group_overrides/1/group", true},
        Row{"GroupOfItemAndVariant", [](Menu& m) { m.items[0].variants[0].groups = {"extra"}; }, Kind::duplicate_link,
            "/items/0/variants/0/groups/0", true},
        Row{"SizeWithoutPrice", [](Menu& m) { m.groups[1].options[0].variant_prices.pop_back(); }, Kind::price_gap,
            "/groups/1/options/0/variant_prices", false},
        Row{"PriceOfASizeThatIsNot", [](Menu& m) { m.groups[1].options[0].variant_prices[0].variant = "huge"; },
            Kind::dangling_ref, "/groups/1/options/0/variant_prices/0", true},
        Row{"SequenceWithoutPrices", [](Menu& m) { m.groups[1].price_method = PriceMethod::sequence; }, Kind::price_gap,
            "/groups/1/sequence_minor", true},
        Row{"SequenceOfAnotherMethod", [](Menu& m) { m.groups[1].sequence_minor = {100}; }, Kind::no_effect,
            "/groups/1/sequence_minor", false},
        Row{"FreeUnitsOfAnotherMethod",
            [](Menu& m) {
              m.groups[1].price_method = PriceMethod::max;
              m.groups[1].free_quantity = 1;
            },
            Kind::no_effect, "/groups/1/free_quantity", false},
        Row{"RefundOfAnotherMethod", [](Menu& m) { m.groups[0].options[0].refund_under = 1; }, Kind::no_effect,
            "/groups/0/options/0/refund_under", false},
        Row{"PortionsMissing", [](Menu& m) { m.groups[0].portions = 0; }, Kind::portions_invalid, "/groups/0/portions",
            true},
        Row{"PortionsAgainstTheMaximum", [](Menu& m) { m.groups[0].max_quantity = 1; }, Kind::portions_invalid,
            "/groups/0/portions", true},
        Row{"PortionsThatCannotBeCovered",
            [](Menu& m) {
              m.groups[0].options.pop_back();
              m.groups[0].options[0].max_quantity = 1;
            },
            Kind::bounds_unmeetable, "/groups/0", true},
        Row{"PartsThatCanBeLeftOff", [](Menu& m) { m.groups[0].pre_modifiers = {"no"}; }, Kind::portions_invalid,
            "/groups/0/pre_modifiers/0", true},
        Row{"UnknownWord", [](Menu& m) { m.groups[1].pre_modifiers = {"without"}; }, Kind::dangling_ref,
            "/groups/1/pre_modifiers/0", true},
        Row{"FactorBelowZero", [](Menu& m) { m.pre_modifiers[0].factor.ppm = -1; }, Kind::price_out_of_range,
            "/pre_modifiers/0/factor", true},
        Row{"UnknownIngredient", [](Menu& m) { m.items[0].recipe[0].ingredient = "gold"; }, Kind::dangling_ref,
            "/items/0/recipe/0", true},
        Row{"NothingOfAnIngredient", [](Menu& m) { m.items[0].recipe[0].quantity_milli = 0; }, Kind::limit,
            "/items/0/recipe/0", true},
        Row{"UnknownContainer", [](Menu& m) { m.items[0].containers[0].container = "bag"; }, Kind::dangling_ref,
            "/items/0/containers/0", true},
        Row{"MeasureWithoutStep", [](Menu& m) { m.items[1].measure->step = 0; }, Kind::measure_invalid,
            "/items/1/measure", true},
        Row{"MeasureOfTooManyDigits", [](Menu& m) { m.items[1].measure->precision = 7; }, Kind::measure_invalid,
            "/items/1/measure", true},
        Row{"MeasuredSetMenu", [](Menu& m) { m.items[1].combo = true; }, Kind::combo_invalid, "/items/1/combo", true},
        Row{"SetMenuThatServesNothing",
            [](Menu& m) { m.groups[2].options[0].item = m.groups[2].options[0].variant = ""; }, Kind::combo_invalid,
            "/items/2/combo", false},
        Row{"SetMenuWithoutAnyTax",
            [](Menu& m) {
              m.groups[2].options[0].item = m.groups[2].options[0].variant = "";
              m.items[2].tax_class = "";
            },
            Kind::combo_invalid, "/items/2/combo", true},
        Row{"SetMenuThatServesSomethingUntaxed", [](Menu& m) { m.items[0].tax_class = ""; }, Kind::combo_invalid,
            "/items/2/combo", false},
        Row{"ServesAnUnknownSize", [](Menu& m) { m.groups[2].options[0].variant = "huge"; }, Kind::dangling_ref,
            "/groups/2/options/0/variant", true},
        Row{"ServesNoParticularSize", [](Menu& m) { m.groups[2].options[0].variant = ""; }, Kind::price_gap,
            "/groups/2/options/0/variant", false},
        Row{"BookOfNothing", [](Menu& m) { m.price_books[0].prices[0].item = "tofu"; }, Kind::dangling_ref,
            "/price_books/0/prices/0/item", true},
        Row{"BookOfAnUnknownOption", [](Menu& m) { m.price_books[0].prices[2].option = "gold"; }, Kind::dangling_ref,
            "/price_books/0/prices/2/option", true},
        Row{"BookPriceOfTwoThings", [](Menu& m) { m.price_books[0].prices[2].item = "ham"; }, Kind::bad_ref,
            "/price_books/0/prices/2", true},
        Row{"BookPriceBesideSizes", [](Menu& m) { m.price_books[0].prices[1].variant = ""; }, Kind::no_effect,
            "/price_books/0/prices/1", false},
        Row{"BooksThatContradict",
            [](Menu& m) {
              m.price_books.push_back(other({{"ham", {}, {}, {}, 1900}}));
            },
            Kind::book_conflict, "/price_books/1/prices/0", false},
        Row{"OnePriceTwiceInABook", [](Menu& m) { m.price_books[0].prices.push_back(m.price_books[0].prices[0]); },
            Kind::duplicate_link, "/price_books/0/prices/3", false},
        Row{"FreeOfWhatTheRecipeContains",
            [](Menu& m) {
              m.items[0].allergens = {{Allergen::gluten, Presence::free}};
            },
            Kind::allergen_contradiction, "/items/0/allergens/0", true},
        Row{"FreeOfWhatTheRecipeMayContain",
            [](Menu& m) {
              m.groups[1].options[0].allergens = {{Allergen::nuts, Presence::free}};
            },
            Kind::allergen_contradiction, "/groups/1/options/0/allergens/0", false},
        Row{"MissingLanguage",
            [](Menu& m) {
              m.locales = {"en", "fr"};
            },
            Kind::translation_missing, "/items/1/name", false},
        Row{"AlcoholForEverybody", [](Menu& m) { m.items[1].tags = {"alcohol"}; }, Kind::age_not_marked,
            "/items/1/minimum_age", false},
        Row{"NoSizeIsSold",
            [](Menu& m) { m.items[0].variants[0].sold_alone = m.items[0].variants[1].sold_alone = false; },
            Kind::never_available, "/items/0/variants", false},
        Row{"DigestOfAnImage", [](Menu& m) { m.items[0].images = {{"/a.jpg", 1, 1, "12"}}; }, Kind::text_invalid,
            "/items/0/images", true},
        Row{"NutrientUpsideDown", [](Menu& m) { m.ingredients[0].nutrition = {{Nutrient::fat, 2, 1}}; }, Kind::limit,
            "/ingredients/0/nutrition/0", true}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(LintRows, BooksThatNeverHoldTogetherMaySayDifferentThings_A30) {
  const auto conflicts = [](PriceBook second) {
    Menu m = rich();
    second.ref = "second";
    second.prices = {{"ham", {}, {}, {}, 1}};
    m.price_books.push_back(std::move(second));
    const auto findings = lint(m);
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.kind == Kind::book_conflict; });
  };
  PriceBook book;
  EXPECT_TRUE(conflicts(book));
  book.channels = {"web"};
  EXPECT_FALSE(conflicts(book));
  book.channels = {"app", "web"};
  EXPECT_TRUE(conflicts(book));
  book.calendar = Calendar{{{1, {720, 800}}}, {}, {}, {}};
  EXPECT_FALSE(conflicts(book)) << "one ends when the other begins";
  book.calendar = Calendar{{{7, {1200, 2100}}}, {}, {}, {}};
  EXPECT_TRUE(conflicts(book)) << "Sunday evening runs into Monday noon";
}

TEST(LintRows, TextsNeedEachLanguageOnce_A23) {
  Menu m = rich();
  m.locales = {"fr"};
  m.default_locale = "fr";
  for (const Finding& f : lint(m)) EXPECT_NE(f.kind, Kind::translation_missing) << "plain texts are in the default one";
  m.locales = {"de"};
  std::size_t missing = 0;
  for (const Finding& f : lint(m)) missing += f.kind == Kind::translation_missing;
  EXPECT_EQ(missing, 17u);
  LocalizedText text;
  text.set("de", "Pizza");
  EXPECT_TRUE(text.has("de-AT"));
  EXPECT_FALSE(text.has("fr"));
}

}  // namespace
