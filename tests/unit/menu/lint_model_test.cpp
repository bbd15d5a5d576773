// SPDX-License-Identifier: Apache-2.0
// Pairs of damage to what groups, sizes, measures, recipes and price books say beyond prices and counts.
#include "lint_pairs.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

class LintModelPair : public testing::TestWithParam<Pair> {};
TEST_P(LintModelPair, LastPassesFirstDoesNot) { expect_pair(GetParam()); }
const auto named = [](const auto& each) { return std::string(each.param.name); };

OptionGroup& extra(Menu& m) { return m.groups[1]; }
Option& olive(Menu& m) { return m.groups[1].options[0]; }

INSTANTIATE_TEST_SUITE_P(
    Groups, LintModelPair,
    testing::Values(Pair{"DistinctWithinOptions", [](Menu& m) { extra(m).min_distinct = 3; },
                         [](Menu& m) {
                           extra(m).max_quantity = 9;
                           extra(m).min_distinct = 4;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"DistinctWithinMaximum",
                         [](Menu& m) {
                           extra(m).min_distinct = 2;
                           extra(m).max_quantity = 2;
                         },
                         [](Menu& m) {
                           extra(m).min_distinct = 3;
                           extra(m).max_quantity = 2;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"DistinctNegative", [](Menu& m) { extra(m).min_distinct = 0; },
                         [](Menu& m) { extra(m).min_distinct = -1; }, Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"MostDistinctBelowLeast",
                         [](Menu& m) {
                           extra(m).min_distinct = 2;
                           extra(m).max_distinct = 2;
                         },
                         [](Menu& m) {
                           extra(m).min_distinct = 2;
                           extra(m).max_distinct = 1;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"MostDistinctNone", [](Menu& m) { extra(m).max_distinct = 0; },
                         [](Menu& m) {
                           extra(m).max_distinct = 0;
                           extra(m).min_quantity = 1;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"FewKindsReachTheMinimum",
                         [](Menu& m) {
                           for (Option& o : extra(m).options) o.max_quantity = 1;
                           extra(m).min_quantity = 2;
                           extra(m).max_distinct = 2;
                         },
                         [](Menu& m) {
                           for (Option& o : extra(m).options) o.max_quantity = 1;
                           extra(m).min_quantity = 2;
                           extra(m).max_distinct = 1;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"DefaultsOfTooManyKinds",
                         [](Menu& m) {
                           extra(m).max_distinct = 2;
                           extra(m).options[0].default_quantity = extra(m).options[1].default_quantity = 1;
                         },
                         [](Menu& m) {
                           extra(m).max_distinct = 1;
                           extra(m).options[0].default_quantity = extra(m).options[1].default_quantity = 1;
                         },
                         Kind::defaults_break_bounds, "/groups/1"},
                    Pair{"SequenceNeedsPrices",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor = {0};
                         },
                         [](Menu& m) { extra(m).price_method = PriceMethod::sequence; }, Kind::price_gap,
                         "/groups/1/sequence_minor"},
                    Pair{"SequenceOfOneSizeOnly",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor = {5};
                           extra(m).variant_sequences = {{"small", {4}}};
                         },
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).variant_sequences = {{"small", {4}}};
                         },
                         Kind::price_gap, "/groups/1/sequence_minor", false},
                    Pair{"SequenceOfAnotherMethod", nothing, [](Menu& m) { extra(m).sequence_minor = {5}; },
                         Kind::no_effect, "/groups/1/sequence_minor", false},
                    Pair{"SequencePrices",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor = {0, limits::price_minor, -limits::price_minor};
                         },
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor = {0, limits::price_minor + 1};
                         },
                         Kind::price_out_of_range, "/groups/1/sequence_minor"},
                    Pair{"SequenceLength",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor.assign(limits::group_sequence, 1);
                         },
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).sequence_minor.assign(limits::group_sequence + 1, 1);
                         },
                         Kind::limit, "/groups/1/sequence_minor"},
                    Pair{"SequenceOfAnUnknownSize",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).variant_sequences = {{"large", {4}}};
                         },
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).variant_sequences = {{"huge", {4}}};
                         },
                         Kind::dangling_ref, "/groups/1/variant_sequences/0/variant"},
                    Pair{"SequenceOfASizeTwice", nothing,
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::sequence;
                           extra(m).variant_sequences = {{"large", {4}}, {"large", {5}}};
                         },
                         Kind::duplicate_ref, "/groups/1/variant_sequences/1"},
                    Pair{"FreeOfAnotherMethod", [](Menu& m) { extra(m).free_quantity = 1; },
                         [](Menu& m) {
                           extra(m).free_quantity = 1;
                           extra(m).price_method = PriceMethod::max;
                         },
                         Kind::no_effect, "/groups/1/free_quantity", false},
                    Pair{"EmptyAndOptional", nothing, [](Menu& m) { extra(m).options.clear(); }, Kind::empty_group,
                         "/groups/1", false}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Portions, LintModelPair,
    testing::Values(Pair{"Most", [](Menu& m) { extra(m).portions = 1, extra(m).max_quantity.reset(); },
                         [](Menu& m) { extra(m).portions = limits::group_portions + 1, extra(m).max_quantity.reset(); },
                         Kind::portions_invalid, "/groups/1/portions"},
                    Pair{"MostAllowed",
                         [](Menu& m) { extra(m).portions = limits::group_portions, extra(m).max_quantity.reset(); },
                         [](Menu& m) { extra(m).portions = -1; }, Kind::portions_invalid, "/groups/1/portions"},
                    Pair{"MethodNeedsThem",
                         [](Menu& m) {
                           extra(m).price_method = PriceMethod::portion;
                           extra(m).portions = 2;
                         },
                         [](Menu& m) { extra(m).price_method = PriceMethod::portion; }, Kind::portions_invalid,
                         "/groups/1/portions"},
                    Pair{"MinimumAbove",
                         [](Menu& m) {
                           extra(m).portions = 2;
                           extra(m).min_quantity = 2;
                         },
                         [](Menu& m) {
                           extra(m).portions = 2;
                           extra(m).min_quantity = 3;
                         },
                         Kind::portions_invalid, "/groups/1/portions"},
                    Pair{"MaximumBelow", [](Menu& m) { extra(m).portions = 3; }, [](Menu& m) { extra(m).portions = 4; },
                         Kind::portions_invalid, "/groups/1/portions"},
                    Pair{"NothingIsLeftOffAWhole", [](Menu& m) { extra(m).pre_modifiers = {"no"}; },
                         [](Menu& m) {
                           extra(m).portions = 2;
                           extra(m).pre_modifiers = {"no"};
                         },
                         Kind::portions_invalid, "/groups/1/pre_modifiers/0"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Options, LintModelPair,
    testing::Values(
        Pair{"Dead", [](Menu& m) { olive(m).max_quantity = 1; }, [](Menu& m) { olive(m).max_quantity = 0; },
             Kind::option_dead, "/groups/1/options/0", false},
        Pair{"FreeLow", [](Menu& m) { olive(m).free_quantity = 0; }, [](Menu& m) { olive(m).free_quantity = -1; },
             Kind::bounds_unmeetable, "/groups/1/options/0/free_quantity"},
        Pair{"FreeHigh", [](Menu& m) { olive(m).free_quantity = limits::option_quantity; },
             [](Menu& m) { olive(m).free_quantity = limits::option_quantity + 1; }, Kind::bounds_unmeetable,
             "/groups/1/options/0/free_quantity"},
        Pair{"RefundLow", [](Menu& m) { olive(m).refund_under = 0; }, [](Menu& m) { olive(m).refund_under = -1; },
             Kind::bounds_unmeetable, "/groups/1/options/0/refund_under"},
        Pair{"RefundHigh", [](Menu& m) { olive(m).refund_under = limits::option_quantity; },
             [](Menu& m) { olive(m).refund_under = limits::option_quantity + 1; }, Kind::bounds_unmeetable,
             "/groups/1/options/0/refund_under"},
        Pair{"FreeOfAnotherMethod", [](Menu& m) { olive(m).free_quantity = 1; },
             [](Menu& m) {
               olive(m).free_quantity = 1;
               extra(m).price_method = PriceMethod::max;
             },
             Kind::no_effect, "/groups/1/options/0/free_quantity", false},
        Pair{"RefundOfAnotherMethod", [](Menu& m) { olive(m).refund_under = 1; },
             [](Menu& m) {
               olive(m).refund_under = 1;
               extra(m).price_method = PriceMethod::average;
             },
             Kind::no_effect, "/groups/1/options/0/refund_under", false},
        Pair{"SizeWithoutItem",
             [](Menu& m) {
               olive(m).item = "drink";
               olive(m).variant = "small";
             },
             [](Menu& m) { olive(m).variant = "small"; }, Kind::dangling_ref, "/groups/1/options/0/variant"},
        Pair{"SizeThatTheItemLacks",
             [](Menu& m) {
               olive(m).item = "drink";
               olive(m).variant = "large";
             },
             [](Menu& m) {
               olive(m).item = "drink";
               olive(m).variant = "huge";
             },
             Kind::dangling_ref, "/groups/1/options/0/variant"},
        Pair{"WhichSize",
             [](Menu& m) {
               m.items[1].variants.pop_back();
               olive(m).item = "drink";
             },
             [](Menu& m) { olive(m).item = "drink"; }, Kind::price_gap, "/groups/1/options/0/variant", false},
        Pair{"PriceOfASize",
             [](Menu& m) {
               olive(m).variant_prices = {{"large", -limits::price_minor}};
             },
             [](Menu& m) {
               olive(m).variant_prices = {{"large", -limits::price_minor - 1}};
             },
             Kind::price_out_of_range, "/groups/1/options/0/variant_prices/0"},
        Pair{"PriceOfAnUnknownSize", nothing,
             [](Menu& m) {
               olive(m).variant_prices = {{"huge", 5}};
             },
             Kind::dangling_ref, "/groups/1/options/0/variant_prices/0"},
        Pair{"PriceOfASizeTwice",
             [](Menu& m) {
               olive(m).variant_prices = {{"large", 5}, {"small", 4}};
             },
             [](Menu& m) {
               olive(m).variant_prices = {{"large", 5}, {"large", 5}};
             },
             Kind::duplicate_ref, "/groups/1/options/0/variant_prices/1"},
        Pair{"AgeHigh", [](Menu& m) { olive(m).minimum_age = limits::age_years; },
             [](Menu& m) { olive(m).minimum_age = limits::age_years + 1; }, Kind::limit,
             "/groups/1/options/0/minimum_age"},
        Pair{"AgeLow", nothing, [](Menu& m) { olive(m).minimum_age = -1; }, Kind::limit,
             "/groups/1/options/0/minimum_age"},
        Pair{"UnknownWord", [](Menu& m) { extra(m).pre_modifiers = {"no"}; },
             [](Menu& m) { extra(m).pre_modifiers = {"yes"}; }, Kind::dangling_ref, "/groups/1/pre_modifiers/0"},
        Pair{"WordTwice", nothing,
             [](Menu& m) {
               extra(m).pre_modifiers = {"no", "no"};
             },
             Kind::duplicate_link, "/groups/1/pre_modifiers/1"}),
    named);

GroupOverride change(std::optional<std::int32_t> least, std::optional<std::int32_t> most) {
  GroupOverride override;
  override.group = "extra";
  override.min_quantity = least;
  override.max_quantity = most;
  return override;
}

INSTANTIATE_TEST_SUITE_P(
    Items, LintModelPair,
    testing::Values(
        Pair{"OverrideWithinReach", [](Menu& m) { m.items[0].group_overrides = {change(3, {})}; },
             [](Menu& m) { m.items[0].group_overrides = {change(4, {})}; }, Kind::bounds_unmeetable,
             "/items/0/group_overrides/0"},
        Pair{"OverrideOfMaximum", [](Menu& m) { m.items[0].group_overrides = {change({}, limits::option_quantity)}; },
             [](Menu& m) { m.items[0].group_overrides = {change({}, limits::option_quantity + 1)}; },
             Kind::bounds_unmeetable, "/items/0/group_overrides/0"},
        Pair{"OverrideOfAnotherItemsGroup", nothing, [](Menu& m) { m.items[1].group_overrides = {change(0, 1)}; },
             Kind::dangling_ref, "/items/1/group_overrides/0/group"},
        Pair{"OverrideTwice", nothing,
             [](Menu& m) {
               m.items[0].group_overrides = {change(0, 1), change(0, 2)};
             },
             Kind::duplicate_link, "/items/0/group_overrides/1/group"},
        Pair{"MeasurePrecision", [](Menu& m) { m.items[0].measure.emplace().precision = limits::measure_precision; },
             [](Menu& m) { m.items[0].measure.emplace().precision = limits::measure_precision + 1; },
             Kind::measure_invalid, "/items/0/measure"},
        Pair{"MeasurePrecisionLow", [](Menu& m) { m.items[0].measure.emplace().precision = 0; },
             [](Menu& m) { m.items[0].measure.emplace().precision = -1; }, Kind::measure_invalid, "/items/0/measure"},
        Pair{"MeasureStep", [](Menu& m) { m.items[0].measure.emplace().step = limits::measured; },
             [](Menu& m) { m.items[0].measure.emplace().step = 0; }, Kind::measure_invalid, "/items/0/measure"},
        Pair{"MeasureStepHigh", [](Menu& m) { m.items[0].measure.emplace().step = 1; },
             [](Menu& m) { m.items[0].measure.emplace().step = limits::measured + 1; }, Kind::measure_invalid,
             "/items/0/measure"},
        Pair{"MeasureMinimum", [](Menu& m) { m.items[0].measure.emplace().min = limits::measured; },
             [](Menu& m) { m.items[0].measure.emplace().min = limits::measured + 1; }, Kind::measure_invalid,
             "/items/0/measure"},
        Pair{"MeasureMinimumLow", [](Menu& m) { m.items[0].measure.emplace().min = 1; },
             [](Menu& m) { m.items[0].measure.emplace().min = 0; }, Kind::measure_invalid, "/items/0/measure"},
        Pair{"MeasureMaximum",
             [](Menu& m) {
               m.items[0].measure.emplace().min = 5;
               m.items[0].measure->max = 5;
             },
             [](Menu& m) {
               m.items[0].measure.emplace().min = 5;
               m.items[0].measure->max = 4;
             },
             Kind::measure_invalid, "/items/0/measure"},
        Pair{"MeasureMaximumHigh", [](Menu& m) { m.items[0].measure.emplace().max = limits::measured; },
             [](Menu& m) { m.items[0].measure.emplace().max = limits::measured + 1; }, Kind::measure_invalid,
             "/items/0/measure"},
        Pair{"Age", [](Menu& m) { m.items[0].minimum_age = limits::age_years; },
             [](Menu& m) { m.items[0].minimum_age = limits::age_years + 1; }, Kind::limit, "/items/0/minimum_age"},
        Pair{"AgeOfAlcohol",
             [](Menu& m) {
               m.items[0].tags = {"alcohol"};
               m.items[0].minimum_age = 1;
             },
             [](Menu& m) { m.items[0].tags = {"alcohol"}; }, Kind::age_not_marked, "/items/0/minimum_age", false},
        Pair{"KitchenMinutes", [](Menu& m) { m.items[0].preparation_minutes = 1440; },
             [](Menu& m) { m.items[0].preparation_minutes = 1441; }, Kind::limit, "/items/0/preparation_minutes"},
        Pair{"KitchenMinutesLow", nothing, [](Menu& m) { m.items[0].preparation_minutes = -1; }, Kind::limit,
             "/items/0/preparation_minutes"},
        Pair{"Tags", [](Menu& m) { m.items[0].tags = words(limits::item_tags); },
             [](Menu& m) { m.items[0].tags = words(limits::item_tags + 1); }, Kind::limit, "/items/0/tags"},
        Pair{"ImageDigest", [](Menu& m) { m.items[0].images.emplace_back().sha256 = std::string(64, 'f'); },
             [](Menu& m) { m.items[0].images.emplace_back().sha256 = std::string(64, 'g'); }, Kind::text_invalid,
             "/items/0/images"},
        Pair{"ImageDigestLength", nothing,
             [](Menu& m) { m.items[0].images.emplace_back().sha256 = std::string(63, 'f'); }, Kind::text_invalid,
             "/items/0/images"},
        Pair{"NoSizeIsSold", [](Menu& m) { m.items[1].variants[0].sold_alone = false; },
             [](Menu& m) {
               for (Variant& v : m.items[1].variants) v.sold_alone = false;
             },
             Kind::never_available, "/items/1/variants", false},
        Pair{"GroupsOfASize", [](Menu& m) { m.items[1].variants[0].groups = {"extra"}; },
             [](Menu& m) {
               m.items[1].variants[0].groups = {"extra", "gone"};
             },
             Kind::dangling_ref, "/items/1/variants/0/groups/1"},
        Pair{"GroupsOfASizeBesideItsItem", nothing,
             [](Menu& m) {
               m.items[1].groups = {"extra"};
               m.items[1].variants[0].groups = {"extra"};
             },
             Kind::duplicate_link, "/items/1/variants/0/groups/0"},
        Pair{"Factor", [](Menu& m) { m.pre_modifiers[0].factor.ppm = limits::modifier_factor_ppm; },
             [](Menu& m) { m.pre_modifiers[0].factor.ppm = limits::modifier_factor_ppm + 1; }, Kind::price_out_of_range,
             "/pre_modifiers/0/factor"},
        Pair{"FactorLow", [](Menu& m) { m.pre_modifiers[0].factor.ppm = 0; },
             [](Menu& m) { m.pre_modifiers[0].factor.ppm = -1; }, Kind::price_out_of_range, "/pre_modifiers/0/factor"},
        Pair{"BoxPrice", [](Menu& m) { m.containers[0].price_minor = 0; },
             [](Menu& m) { m.containers[0].price_minor = -1; }, Kind::price_out_of_range, "/containers/0/price_minor"},
        Pair{"BoxTaxClass", nothing, [](Menu& m) { m.containers[0].tax_class = "a\nb"; }, Kind::bad_ref,
             "/containers/0/tax_class"},
        Pair{"Boxes",
             [](Menu& m) {
               m.items[0].containers = {{"box", limits::option_quantity}};
             },
             [](Menu& m) {
               m.items[0].containers = {{"box", limits::option_quantity + 1}};
             },
             Kind::limit, "/items/0/containers/0"},
        Pair{"NoBox", nothing,
             [](Menu& m) {
               m.items[0].containers = {{"box", 0}};
             },
             Kind::limit, "/items/0/containers/0"},
        Pair{"UnknownBox", nothing,
             [](Menu& m) {
               m.items[0].containers = {{"bag", 1}};
             },
             Kind::dangling_ref, "/items/0/containers/0"},
        Pair{"BoxTwice", nothing,
             [](Menu& m) {
               m.items[0].containers = {{"box", 1}, {"box", 1}};
             },
             Kind::duplicate_link, "/items/0/containers/1"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Food, LintModelPair,
    testing::Values(
        Pair{"RecipeMost",
             [](Menu& m) {
               m.items[0].recipe = {{"flour", limits::recipe_milli}};
             },
             [](Menu& m) {
               m.items[0].recipe = {{"flour", limits::recipe_milli + 1}};
             },
             Kind::limit, "/items/0/recipe/0"},
        Pair{"RecipeLeast",
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}};
             },
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 0}};
             },
             Kind::limit, "/items/0/recipe/0"},
        Pair{"RecipeUnknown", nothing,
             [](Menu& m) {
               m.items[0].recipe = {{"salt", 1}};
             },
             Kind::dangling_ref, "/items/0/recipe/0"},
        Pair{"RecipeTwice", nothing,
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}, {"flour", 1}};
             },
             Kind::duplicate_link, "/items/0/recipe/1"},
        Pair{"RecipeLength", [](Menu& m) { m.items[0].recipe.resize(limits::recipe_parts); },
             [](Menu& m) { m.items[0].recipe.resize(limits::recipe_parts + 1); }, Kind::limit, "/items/0/recipe"},
        Pair{"FreeOfWhatIsInside",
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}};
               m.items[0].allergens = {{Allergen::milk, Presence::free}, {Allergen::gluten, Presence::may_contain}};
             },
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}};
               m.items[0].allergens = {{Allergen::milk, Presence::free}, {Allergen::gluten, Presence::free}};
             },
             Kind::allergen_contradiction, "/items/0/allergens/1"},
        Pair{"FreeOfWhatMayBeInside",
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}};
               m.items[0].allergens = {{Allergen::nuts, Presence::contains}};
             },
             [](Menu& m) {
               m.items[0].recipe = {{"flour", 1}};
               m.items[0].allergens = {{Allergen::nuts, Presence::free}};
             },
             Kind::allergen_contradiction, "/items/0/allergens/0", false},
        Pair{"NutrientLow",
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 0, 0}};
             },
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, -1, 0}};
             },
             Kind::limit, "/items/0/nutrition/0"},
        Pair{"NutrientRange",
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 5, 5}};
             },
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 5, 4}};
             },
             Kind::limit, "/items/0/nutrition/0"},
        Pair{"NutrientHigh",
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 5, limits::nutrient_amount}};
             },
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 5, limits::nutrient_amount + 1}};
             },
             Kind::limit, "/items/0/nutrition/0"},
        Pair{"NutrientTwice",
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 1, 2}, {Nutrient::salt, 1, 2}};
             },
             [](Menu& m) {
               m.items[0].nutrition = {{Nutrient::fat, 1, 2}, {Nutrient::fat, 1, 2}};
             },
             Kind::duplicate_ref, "/items/0/nutrition/1"},
        Pair{"IngredientName", nothing, [](Menu& m) { m.ingredients[0].name = {}; }, Kind::text_missing,
             "/ingredients/0/name", false},
        Pair{"IngredientTwice", nothing, [](Menu& m) { m.ingredients.push_back(m.ingredients[0]); },
             Kind::duplicate_ref, "/ingredients/1/ref"},
        Pair{"IngredientNutrition", nothing,
             [](Menu& m) {
               m.ingredients[0].nutrition = {{Nutrient::salt, 2, 1}};
             },
             Kind::limit, "/ingredients/0/nutrition/0"}),
    named);

PriceBook& second_book(Menu& m, std::int64_t minor) {
  m.price_books.push_back(m.price_books[0]);
  m.price_books[1].ref = "other";
  m.price_books[1].prices[0].price_minor = minor;
  return m.price_books[1];
}
Calendar from_to(std::int32_t open, std::int32_t close, std::int32_t day = 1) {
  Calendar calendar;
  calendar.weekly = {{day, {open, close}}};
  return calendar;
}

INSTANTIATE_TEST_SUITE_P(
    Books, LintModelPair,
    testing::Values(
        Pair{"SamePriceIsNoConflict", [](Menu& m) { second_book(m, 800); }, [](Menu& m) { second_book(m, 700); },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"OtherFulfilments",
             [](Menu& m) {
               m.price_books[0].fulfilments = {Fulfilment::pickup};
               second_book(m, 700).fulfilments = {Fulfilment::delivery};
             },
             [](Menu& m) {
               m.price_books[0].fulfilments = {Fulfilment::pickup};
               second_book(m, 700).fulfilments = {Fulfilment::delivery, Fulfilment::pickup};
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"OtherChannels",
             [](Menu& m) {
               m.price_books[0].channels = {"app"};
               second_book(m, 700).channels = {"web"};
             },
             [](Menu& m) {
               m.price_books[0].channels = {"app"};
               second_book(m, 700).channels = {};
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"OtherVenues",
             [](Menu& m) {
               m.price_books[0].venues = {"a"};
               second_book(m, 700).venues = {"b"};
             },
             [](Menu& m) {
               m.price_books[0].venues = {"a"};
               second_book(m, 700).venues = {"b", "a"};
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"HoursThatTouch",
             [](Menu& m) {
               m.price_books[0].calendar = from_to(600, 700);
               second_book(m, 700).calendar = from_to(700, 800);
             },
             [](Menu& m) {
               m.price_books[0].calendar = from_to(600, 701);
               second_book(m, 700).calendar = from_to(700, 800);
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"HoursThatTouchTheOtherWay",
             [](Menu& m) {
               m.price_books[0].calendar = from_to(700, 800);
               second_book(m, 700).calendar = from_to(600, 700);
             },
             [](Menu& m) {
               m.price_books[0].calendar = from_to(700, 800);
               second_book(m, 700).calendar = from_to(600, 701);
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"SundayNightAndMonday",
             [](Menu& m) {
               m.price_books[0].calendar = from_to(1'320, 1'500, 7);
               second_book(m, 700).calendar = from_to(60, 120, 1);
             },
             [](Menu& m) {
               m.price_books[0].calendar = from_to(1'320, 1'501, 7);
               second_book(m, 700).calendar = from_to(60, 120, 1);
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"Seasons",
             [](Menu& m) {
               m.price_books[0].calendar = from_to(0, 1'440);
               m.price_books[0].calendar->until = Date{100};
               second_book(m, 700).calendar = from_to(0, 1'440);
               m.price_books[1].calendar->from = Date{101};
             },
             [](Menu& m) {
               m.price_books[0].calendar = from_to(0, 1'440);
               m.price_books[0].calendar->until = Date{100};
               second_book(m, 700).calendar = from_to(0, 1'440);
               m.price_books[1].calendar->from = Date{100};
             },
             Kind::book_conflict, "/price_books/1/prices/0", false},
        Pair{"TwiceInABook", nothing, [](Menu& m) { m.price_books[0].prices.push_back(m.price_books[0].prices[0]); },
             Kind::duplicate_link, "/price_books/0/prices/1", false},
        Pair{"ItemAndOption", nothing, [](Menu& m) { m.price_books[0].prices[0].group = "extra"; }, Kind::bad_ref,
             "/price_books/0/prices/0"},
        Pair{"Nothing", nothing, [](Menu& m) { m.price_books[0].prices[0].item = ""; }, Kind::bad_ref,
             "/price_books/0/prices/0"},
        Pair{"SizeOfAnOption",
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "", "extra", "olive", 5};
             },
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "small", "extra", "olive", 5};
             },
             Kind::bad_ref, "/price_books/0/prices/0"},
        Pair{"UnknownItem", nothing, [](Menu& m) { m.price_books[0].prices[0].item = "gone"; }, Kind::dangling_ref,
             "/price_books/0/prices/0/item"},
        Pair{"UnknownSize",
             [](Menu& m) {
               m.price_books[0].prices[0] = {"drink", "large", "", "", 5};
             },
             [](Menu& m) {
               m.price_books[0].prices[0] = {"drink", "huge", "", "", 5};
             },
             Kind::dangling_ref, "/price_books/0/prices/0/variant"},
        Pair{"SizesHavePricesOfTheirOwn", nothing,
             [](Menu& m) {
               m.price_books[0].prices[0] = {"drink", "", "", "", 5};
             },
             Kind::no_effect, "/price_books/0/prices/0", false},
        Pair{"UnknownGroup", nothing,
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "", "gone", "olive", 5};
             },
             Kind::dangling_ref, "/price_books/0/prices/0/group"},
        Pair{"UnknownOption", nothing,
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "", "extra", "gone", 5};
             },
             Kind::dangling_ref, "/price_books/0/prices/0/option"},
        Pair{"PriceOfAnItemLow", [](Menu& m) { m.price_books[0].prices[0].price_minor = 0; },
             [](Menu& m) { m.price_books[0].prices[0].price_minor = -1; }, Kind::price_out_of_range,
             "/price_books/0/prices/0/price_minor"},
        Pair{"PriceOfAnOptionLow",
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "", "extra", "olive", -limits::price_minor};
             },
             [](Menu& m) {
               m.price_books[0].prices[0] = {"", "", "extra", "olive", -limits::price_minor - 1};
             },
             Kind::price_out_of_range, "/price_books/0/prices/0/price_minor"},
        Pair{"BookTwice", nothing, [](Menu& m) { second_book(m, 800).ref = "evening"; }, Kind::duplicate_ref,
             "/price_books/1/ref"},
        Pair{"BookRef", nothing, [](Menu& m) { m.price_books[0].ref = ""; }, Kind::bad_ref, "/price_books/0/ref"},
        Pair{"BookVenue", [](Menu& m) { m.price_books[0].venues = {"a"}; },
             [](Menu& m) { m.price_books[0].venues = {""}; }, Kind::bad_ref, "/price_books/0/venues"},
        Pair{"BookCalendar", [](Menu& m) { m.price_books[0].calendar = from_to(0, 60); },
             [](Menu& m) { m.price_books[0].calendar = from_to(0, 60, 9); }, Kind::calendar_invalid,
             "/price_books/0/calendar/weekly/0/day"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Languages, LintModelPair,
    testing::Values(
        Pair{"Missing", [](Menu& m) { m.default_locale = "en", m.locales = {"en"}; },
             [](Menu& m) {
               m.locales = {"en", "fr"};
             },
             Kind::translation_missing, "/items/0/name", false},
        Pair{"Count", [](Menu& m) { m.locales = words(limits::locales); },
             [](Menu& m) { m.locales = words(limits::locales + 1); }, Kind::limit, "/locales"},
        Pair{"PreModifiers", [](Menu& m) { m.pre_modifiers.resize(limits::menu_pre_modifiers); },
             [](Menu& m) { m.pre_modifiers.resize(limits::menu_pre_modifiers + 1); }, Kind::limit, "/pre_modifiers"},
        Pair{"Containers", [](Menu& m) { m.containers.resize(limits::menu_containers); },
             [](Menu& m) { m.containers.resize(limits::menu_containers + 1); }, Kind::limit, "/containers"},
        Pair{"Ingredients", [](Menu& m) { m.ingredients.resize(limits::menu_ingredients); },
             [](Menu& m) { m.ingredients.resize(limits::menu_ingredients + 1); }, Kind::limit, "/ingredients"},
        Pair{"PriceBooks", [](Menu& m) { m.price_books.resize(limits::menu_price_books); },
             [](Menu& m) { m.price_books.resize(limits::menu_price_books + 1); }, Kind::limit, "/price_books"},
        Pair{"BookPrices", [](Menu& m) { m.price_books[0].prices.resize(limits::menu_book_prices); },
             [](Menu& m) { m.price_books[0].prices.resize(limits::menu_book_prices + 1); }, Kind::limit,
             "/price_books"}),
    named);

}  // namespace
