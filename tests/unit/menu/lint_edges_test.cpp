// SPDX-License-Identifier: Apache-2.0
// lint() where two rules meet: texts by language, calendars of books, sizes and set menus reached through groups.
#include "lint_pairs.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

Option& olive(Menu& m) { return m.groups[1].options[0]; }
LocalizedText only(const char* locale) {
  LocalizedText text;
  text.by_locale = {{locale, "x"}};
  return text;
}

TEST(FindingNames, AreThoseOfTheEnumeration) {
  const std::vector<std::pair<Kind, std::string_view>> names = {
      {Kind::bad_ref, "bad_ref"},
      {Kind::duplicate_ref, "duplicate_ref"},
      {Kind::dangling_ref, "dangling_ref"},
      {Kind::cycle, "cycle"},
      {Kind::too_deep, "too_deep"},
      {Kind::bounds_unmeetable, "bounds_unmeetable"},
      {Kind::defaults_break_bounds, "defaults_break_bounds"},
      {Kind::empty_group, "empty_group"},
      {Kind::price_out_of_range, "price_out_of_range"},
      {Kind::negative_total_possible, "negative_total_possible"},
      {Kind::calendar_invalid, "calendar_invalid"},
      {Kind::item_in_no_section, "item_in_no_section"},
      {Kind::group_unused, "group_unused"},
      {Kind::text_missing, "text_missing"},
      {Kind::text_invalid, "text_invalid"},
      {Kind::duplicate_link, "duplicate_link"},
      {Kind::never_available, "never_available"},
      {Kind::limit, "limit"},
      {Kind::currency_missing, "currency_missing"},
      {Kind::option_dead, "option_dead"},
      {Kind::price_gap, "price_gap"},
      {Kind::portions_invalid, "portions_invalid"},
      {Kind::measure_invalid, "measure_invalid"},
      {Kind::combo_invalid, "combo_invalid"},
      {Kind::book_conflict, "book_conflict"},
      {Kind::allergen_contradiction, "allergen_contradiction"},
      {Kind::translation_missing, "translation_missing"},
      {Kind::age_not_marked, "age_not_marked"},
      {Kind::no_effect, "no_effect"}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(names[i].first), i) << "none is left out";
    EXPECT_EQ(finding_kind_name(names[i].first), names[i].second);
  }
  EXPECT_EQ(finding_kind_name(static_cast<Kind>(names.size())), "unknown");
}

class LintEdge : public testing::TestWithParam<Pair> {};
TEST_P(LintEdge, LastPassesFirstDoesNot) { expect_pair(GetParam()); }
const auto named = [](const auto& each) { return std::string(each.param.name); };

INSTANTIATE_TEST_SUITE_P(
    Texts, LintEdge,
    testing::Values(Pair{"LanguageTagThatIsNone", [](Menu& m) { m.name = only("fr"); },
                         [](Menu& m) { m.name = only("f\nr"); }, Kind::text_invalid, "/name"},
                    Pair{"LanguageTwice",
                         [](Menu& m) {
                           m.name.by_locale = {{"fr", "a"}, {"en", "b"}};
                         },
                         [](Menu& m) {
                           m.name.by_locale = {{"fr", "a"}, {"fr", "b"}};
                         },
                         Kind::duplicate_ref, "/name"},
                    Pair{"DefaultLanguageByPlainText",
                         [](Menu& m) { m.locales = {"en"}, m.name = LocalizedText("plain"); },
                         [](Menu& m) { m.locales = {"en"}, m.name = only("fr"); }, Kind::translation_missing, "/name",
                         false},
                    Pair{"OtherLanguageByItsOwnText", [](Menu& m) { m.locales = {"fr"}, m.name = only("fr"); },
                         [](Menu& m) { m.locales = {"fr"}, m.name = LocalizedText("plain"); },
                         Kind::translation_missing, "/name", false},
                    Pair{"NoTextNeedsNoTranslation", [](Menu& m) { m.locales = {"fr"}, m.name = LocalizedText(""); },
                         [](Menu& m) { m.locales = {"fr"}, m.name = LocalizedText("x"); }, Kind::translation_missing,
                         "/name", false}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Calendars, LintEdge,
    testing::Values(
        Pair{"OpenOnOneDateOnly",
             [](Menu& m) {
               Calendar& calendar = m.items[0].availability.calendar.emplace();
               calendar.exceptions = {{make_date(2026, 5, 1), {}}, {make_date(2026, 5, 2), {{600, 720}}}};
             },
             [](Menu& m) {
               m.items[0].availability.calendar.emplace().exceptions = {{make_date(2026, 5, 1), {}}};
             },
             Kind::never_available, "/items/0/availability/calendar", false},
        Pair{"SoldOnSpecialDaysOnly",
             [](Menu& m) {
               m.items[0].availability.calendar.emplace().exceptions = {{make_date(2026, 5, 2), {{600, 720}}}};
             },
             [](Menu& m) { m.items[0].availability.calendar.emplace(); }, Kind::never_available,
             "/items/0/availability/calendar", false}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Overrides, LintEdge,
    testing::Values(Pair{"OfAGroupThatOnlyASizeOpens",
                         [](Menu& m) {
                           m.items[1].variants[1].groups = {"extra"};
                           m.items[1].group_overrides = {{"extra", {}, 2, {}, {}, {}}};
                         },
                         [](Menu& m) {
                           m.items[1].group_overrides = {{"extra", {}, 2, {}, {}, {}}};
                         },
                         Kind::dangling_ref, "/items/1/group_overrides/0/group"},
                    Pair{"OfAGroupThatDoesNotExist", nothing,
                         [](Menu& m) {
                           m.items[0].groups.push_back("gone");
                           m.items[0].group_overrides = {{"gone", {}, 2, {}, {}, {}}};
                         },
                         Kind::dangling_ref, "/items/0/group_overrides/0/group"},
                    Pair{"OfTwoGroups",
                         [](Menu& m) {
                           m.items[0].group_overrides = {{"size", {}, 1, {}, {}, {}}, {"extra", {}, 2, {}, {}, {}}};
                         },
                         [](Menu& m) {
                           m.items[0].group_overrides = {{"extra", {}, 1, {}, {}, {}}, {"extra", {}, 2, {}, {}, {}}};
                         },
                         Kind::duplicate_link, "/items/0/group_overrides/1/group"},
                    Pair{"TooMany", [](Menu& m) { m.items[0].group_overrides.resize(limits::item_groups); },
                         [](Menu& m) { m.items[0].group_overrides.resize(limits::item_groups + 1); }, Kind::limit,
                         "/items/0/group_overrides"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Groups, LintEdge,
    testing::Values(Pair{"SequencesBySizeUnderAnotherMethod",
                         [](Menu& m) {
                           m.groups[1].price_method = PriceMethod::sequence;
                           m.groups[1].variant_sequences = {{"small", {5}}};
                         },
                         [](Menu& m) {
                           m.groups[1].variant_sequences = {{"small", {5}}};
                         },
                         Kind::no_effect, "/groups/1/sequence_minor", false},
                    Pair{"SequenceOfASizeWithoutPrices",
                         [](Menu& m) {
                           m.groups[1].price_method = PriceMethod::sequence;
                           m.groups[1].variant_sequences = {{"small", {5}}, {"large", {6}}};
                         },
                         [](Menu& m) {
                           m.groups[1].price_method = PriceMethod::sequence;
                           m.groups[1].variant_sequences = {{"small", {5}}, {"large", {}}};
                         },
                         Kind::price_gap, "/groups/1/variant_sequences/1/prices_minor"},
                    Pair{"SequenceOfASizeTwice",
                         [](Menu& m) {
                           m.groups[1].variant_sequences = {{"small", {5}}, {"large", {6}}};
                         },
                         [](Menu& m) {
                           m.groups[1].variant_sequences = {{"small", {5}}, {"small", {6}}};
                         },
                         Kind::duplicate_ref, "/groups/1/variant_sequences/1"},
                    Pair{"WordsOfAGroup", [](Menu& m) { m.groups[1].pre_modifiers = words(limits::item_groups); },
                         [](Menu& m) { m.groups[1].pre_modifiers = words(limits::item_groups + 1); }, Kind::limit,
                         "/groups/1/pre_modifiers"},
                    Pair{"PricesOfAnOptionBySize",
                         [](Menu& m) { olive(m).variant_prices.resize(limits::item_variants); },
                         [](Menu& m) { olive(m).variant_prices.resize(limits::item_variants + 1); }, Kind::limit,
                         "/groups/1/options/0/variant_prices"},
                    Pair{"MoreKindsThanMayBeChosen",
                         [](Menu& m) {
                           m.groups[1].max_quantity = 3;
                           m.groups[1].min_distinct = 3;
                         },
                         [](Menu& m) {
                           m.groups[1].max_quantity = 2;
                           m.groups[1].min_distinct = 3;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"RequiredButOfNoKind", [](Menu& m) { m.groups[1].max_distinct = 0; },
                         [](Menu& m) {
                           m.groups[1].min_quantity = 1;
                           m.groups[1].max_distinct = 0;
                         },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"KindsBelowZero", [](Menu& m) { m.groups[1].max_distinct = 0; },
                         [](Menu& m) { m.groups[1].max_distinct = -1; }, Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"MaximumBelowZero", [](Menu& m) { m.groups[1].max_quantity = 0; },
                         [](Menu& m) { m.groups[1].max_quantity = -1; }, Kind::bounds_unmeetable, "/groups/1"}),
    named);

INSTANTIATE_TEST_SUITE_P(Food, LintEdge,
                         testing::Values(Pair{"FreeOfWhatAnIngredientIsFreeOf",
                                              [](Menu& m) {
                                                m.ingredients[0].allergens = {{Allergen::gluten, Presence::free}};
                                                m.items[0].recipe = {{"flour", 1'000}};
                                                m.items[0].allergens = {{Allergen::gluten, Presence::free}};
                                              },
                                              [](Menu& m) {
                                                m.items[0].recipe = {{"flour", 1'000}};
                                                m.items[0].allergens = {{Allergen::gluten, Presence::free}};
                                              },
                                              Kind::allergen_contradiction, "/items/0/allergens/0"},
                                         Pair{"FreeBesideAnUnknownIngredient",
                                              [](Menu& m) {
                                                m.items[0].recipe = {{"gone", 1'000}};
                                                m.items[0].allergens = {{Allergen::gluten, Presence::free}};
                                              },
                                              [](Menu& m) {
                                                m.items[0].recipe = {{"gone", 1'000}, {"flour", 1'000}};
                                                m.items[0].allergens = {{Allergen::gluten, Presence::free}};
                                              },
                                              Kind::allergen_contradiction, "/items/0/allergens/0"},
                                         Pair{"ContainersOfADish",
                                              [](Menu& m) { m.items[0].containers.resize(limits::recipe_parts); },
                                              [](Menu& m) { m.items[0].containers.resize(limits::recipe_parts + 1); },
                                              Kind::limit, "/items/0/containers"}),
                         named);

INSTANTIATE_TEST_SUITE_P(
    Books, LintEdge,
    testing::Values(Pair{"OptionOfABookTwice",
                         [](Menu& m) {
                           m.price_books[0].prices = {{{}, {}, "extra", "olive", 1}, {{}, {}, "extra", "ham", 2}};
                         },
                         [](Menu& m) {
                           m.price_books[0].prices = {{{}, {}, "extra", "olive", 1}, {{}, {}, "extra", "olive", 2}};
                         },
                         Kind::duplicate_link, "/price_books/0/prices/1", false},
                    Pair{"ItemWithAnOptionButNoGroup",
                         [](Menu& m) {
                           m.price_books[0].prices = {{"pizza", {}, {}, {}, 1}};
                         },
                         [](Menu& m) {
                           m.price_books[0].prices = {{"pizza", {}, {}, "olive", 1}};
                         },
                         Kind::bad_ref, "/price_books/0/prices/0"},
                    Pair{"OptionWithASize",
                         [](Menu& m) {
                           m.price_books[0].prices = {{{}, {}, "extra", "olive", 1}};
                         },
                         [](Menu& m) {
                           m.price_books[0].prices = {{{}, "small", "extra", "olive", 1}};
                         },
                         Kind::bad_ref, "/price_books/0/prices/0"}),
    named);

TEST(LintBooks, ThatHoldInOtherSeasonsMaySayDifferentThings_A13) {
  const auto conflicts = [](std::optional<Date> from, std::optional<Date> until, std::optional<Date> other_from,
                            std::optional<Date> other_until) {
    Menu m = rich();
    m.price_books[0].calendar = Calendar{{{1, {600, 720}}}, {}, from, until};
    m.price_books.push_back(m.price_books[0]);
    m.price_books[1].ref = "other";
    m.price_books[1].prices[0].price_minor = 1;
    m.price_books[1].calendar = Calendar{{{1, {600, 720}}}, {}, other_from, other_until};
    return find(lint(m), Kind::book_conflict, "/price_books/1/prices/0") != nullptr;
  };
  const Date may = make_date(2026, 5, 1), june = make_date(2026, 6, 1);
  EXPECT_TRUE(conflicts({}, {}, {}, {}));
  EXPECT_TRUE(conflicts({}, may, {}, may));
  EXPECT_TRUE(conflicts(may, {}, june, {}));
  EXPECT_TRUE(conflicts({}, june, june, {})) << "they share a day";
  EXPECT_TRUE(conflicts(june, {}, {}, june));
  EXPECT_FALSE(conflicts({}, may, june, {}));
  EXPECT_FALSE(conflicts(june, {}, {}, may));
  EXPECT_TRUE(conflicts(may, june, may, june));
  EXPECT_FALSE(conflicts(june, june, may, may));
  EXPECT_FALSE(conflicts(may, may, june, june));
}

TEST(LintBooks, ASizeThatIsNotThereIsNoPriceTwice) {
  Menu m = rich();
  m.price_books[0].prices = {{"drink", "huge", {}, {}, 1}, {"drink", "huge", {}, {}, 2}};
  const auto findings = lint(m);
  EXPECT_NE(find(findings, Kind::dangling_ref, "/price_books/0/prices/1/variant"), nullptr);
  EXPECT_EQ(find(findings, Kind::duplicate_link, "/price_books/0/prices/1"), nullptr) << told(findings);
}

TEST(LintSizes, AMenuAtItsLimitsIsReadToTheEnd) {
  const auto told_of_the_name = [](std::size_t modifiers) {
    Menu m = rich();
    m.pre_modifiers = many<PreModifier>(modifiers, [](PreModifier& one, std::size_t i) { one.ref = numbered(i); });
    m.items[0].name = {};
    return find(lint(m), Kind::text_missing, "/items/0/name") != nullptr;
  };
  EXPECT_TRUE(told_of_the_name(limits::menu_pre_modifiers));
  EXPECT_FALSE(told_of_the_name(limits::menu_pre_modifiers + 1)) << "too large to look further";
}

TEST(LintGraphs, NothingIsAddedUpOfGroupsThatAreTooDeep) {
  const auto told_of_the_total = [](int depth) {
    std::vector<OptionGroup> groups;
    for (int n = 0; n < depth; ++n)
      groups.push_back(
          group("g" + std::to_string(n), 0, 1,
                {option("o", -1, n + 1 < depth ? std::vector<Ref>{"g" + std::to_string(n + 1)} : std::vector<Ref>{})}));
    return find(lint(menu({item("x", 0, {"g0"})}, groups)), Kind::negative_total_possible, "/items/0") != nullptr;
  };
  EXPECT_TRUE(told_of_the_total(limits::option_depth));
  EXPECT_FALSE(told_of_the_total(limits::option_depth + 1));
}

/// "pizza" as a set menu whose group `extra` serves the given dishes, the drink without a tax class.
std::string set_menu(auto&& change) {
  Menu m = rich();
  m.items[0].combo = true;
  m.items[1].tax_class.clear();
  m.items.push_back(item("cake", 300, {}, "food"));
  m.sections[0].items.push_back("cake");
  m.groups[1].options[1].item = "cake";
  change(m);
  std::string out;
  for (const Finding& f : lint(m))
    if (f.kind == Kind::combo_invalid || f.kind == Kind::price_gap)
      out += std::string(finding_kind_name(f.kind)) + " " + f.path + "\n";
  return out;
}

TEST(LintSetMenus, WhatTheyServeIsTaxedAtAnyDepth_A9) {
  const auto drink = [](Option& o) { o.item = "drink", o.variant = "small"; };
  EXPECT_EQ(set_menu([](Menu&) {}), "");
  EXPECT_EQ(set_menu([&](Menu& m) { drink(olive(m)); }), "combo_invalid /items/0/combo\n");
  EXPECT_EQ(set_menu([&](Menu& m) { drink(olive(m)), olive(m).tax_class = "drinks"; }), "")
      << "the option itself says how it is taxed";
  EXPECT_EQ(set_menu([&](Menu& m) {
              drink(olive(m));
              m.groups[0].options[0].item = "cake";
              m.items[0].groups = {"extra", "size"};
            }),
            "combo_invalid /items/0/combo\n")
      << "an untaxed first group is not made good by a taxed second";
  EXPECT_EQ(set_menu([&](Menu& m) {
              m.items[0].groups = {"size"};
              m.groups[0].options[0].groups = {"extra"};
              drink(m.groups[1].options[2]);
            }),
            "combo_invalid /items/0/combo\n");
  EXPECT_EQ(set_menu([&](Menu& m) {
              m.items[0].groups = {"size"};
              drink(m.groups[0].options[0]);
              m.groups[0].options[0].groups = {"extra"};
            }),
            "combo_invalid /items/0/combo\n");
  EXPECT_EQ(set_menu([&](Menu& m) {
              drink(olive(m));
              for (Item& each : m.items) each.tax_class.clear();
            }),
            "")
      << "a menu without any tax class leaves taxes to somebody else";
}

TEST(LintSizes, AnOptionWithoutAPriceForTwoSizesIsToldOnce_A1) {
  EXPECT_EQ(set_menu([](Menu& m) {
              m.items[1].groups = {"extra"};
              m.items[1].variants.push_back(variant("huge", 900));
              olive(m).variant_prices = {{"small", 1}};
            }),
            "price_gap /groups/1/options/0/variant_prices\n");
}

}  // namespace
