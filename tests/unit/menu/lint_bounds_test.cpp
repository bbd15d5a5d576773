// SPDX-License-Identifier: Apache-2.0
// Each thing that lint() bounds, twice: the last that passes, and the first that does not, with its place and weight.
#include "lint_pairs.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

class LintPair : public testing::TestWithParam<Pair> {};

TEST_P(LintPair, LastPassesFirstDoesNot) { expect_pair(GetParam()); }

const auto named = [](const auto& each) { return std::string(each.param.name); };

INSTANTIATE_TEST_SUITE_P(
    Texts, LintPair,
    testing::Values(
        Pair{"Languages", [](Menu& m) { m.items[0].name = in_languages(limits::locales); },
             [](Menu& m) { m.items[0].name = in_languages(limits::locales + 1); }, Kind::limit, "/items/0/name"},
        Pair{"NameOctets", [](Menu& m) { m.name = LocalizedText(std::string(limits::name_octets, 'x')); },
             [](Menu& m) { m.name = LocalizedText(std::string(limits::name_octets + 1, 'x')); }, Kind::limit, "/name"},
        Pair{"MenuNameMayBeAbsent", nothing, [](Menu& m) { m.name = LocalizedText("\xff"); }, Kind::text_invalid,
             "/name"},
        Pair{"Description",
             [](Menu& m) { m.items[0].description = LocalizedText(std::string(limits::text_octets, 'x')); },
             [](Menu& m) { m.items[0].description = LocalizedText(std::string(limits::text_octets + 1, 'x')); },
             Kind::limit, "/items/0/description"},
        Pair{"SectionDescription",
             [](Menu& m) { m.sections[0].description = LocalizedText(std::string(limits::text_octets, 'x')); },
             [](Menu& m) { m.sections[0].description = LocalizedText(std::string(limits::text_octets + 1, 'x')); },
             Kind::limit, "/sections/0/description"},
        Pair{"SectionName", nothing, [](Menu& m) { m.sections[0].name = {}; }, Kind::text_missing, "/sections/0/name",
             false},
        Pair{"VariantName", nothing, [](Menu& m) { m.items[1].variants[1].name = {}; }, Kind::text_missing,
             "/items/1/variants/1/name", false},
        Pair{"GroupName", nothing, [](Menu& m) { m.groups[1].name = {}; }, Kind::text_missing, "/groups/1/name", false},
        Pair{"OptionName", nothing, [](Menu& m) { m.groups[1].options[2].name = {}; }, Kind::text_missing,
             "/groups/1/options/2/name", false},
        Pair{"SuspensionReason",
             [](Menu& m) { m.items[0].availability.suspension_reason = std::string(limits::text_octets, 'x'); },
             [](Menu& m) { m.items[0].availability.suspension_reason = std::string(limits::text_octets + 1, 'x'); },
             Kind::limit, "/items/0/availability/suspension_reason"},
        Pair{"SuspensionReasonText", [](Menu& m) { m.items[0].availability.suspension_reason = "no gas"; },
             [](Menu& m) { m.items[0].availability.suspension_reason = "\xff"; }, Kind::text_invalid,
             "/items/0/availability/suspension_reason"},
        Pair{"Diets", [](Menu& m) { m.items[0].diets = {"vegan"}; }, [](Menu& m) { m.items[0].diets = {"ve\ngan"}; },
             Kind::text_invalid, "/items/0/diets"},
        Pair{"DietCount", [](Menu& m) { m.items[0].diets = words(limits::locales); },
             [](Menu& m) { m.items[0].diets = words(limits::locales + 1); }, Kind::limit, "/items/0/diets"},
        Pair{"ImageUrl", [](Menu& m) { m.items[0].images.emplace_back().url = std::string(limits::text_octets, 'x'); },
             [](Menu& m) { m.items[0].images.emplace_back().url = std::string(limits::text_octets + 1, 'x'); },
             Kind::text_invalid, "/items/0/images"},
        Pair{"ImageUrlText", [](Menu& m) { m.items[0].images.emplace_back().url = "a.png"; },
             [](Menu& m) { m.items[0].images.emplace_back().url = "\xff"; }, Kind::text_invalid, "/items/0/images"},
        Pair{"ImageWidth", [](Menu& m) { m.items[0].images.emplace_back().width_px = 0; },
             [](Menu& m) { m.items[0].images.emplace_back().width_px = -1; }, Kind::text_invalid, "/items/0/images"},
        Pair{"ImageHeight", [](Menu& m) { m.items[0].images.emplace_back().height_px = 0; },
             [](Menu& m) { m.items[0].images.emplace_back().height_px = -1; }, Kind::text_invalid, "/items/0/images"},
        Pair{"ImageCount", [](Menu& m) { m.items[0].images.resize(limits::locales); },
             [](Menu& m) { m.items[0].images.resize(limits::locales + 1); }, Kind::limit, "/items/0/images"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Refs, LintPair,
    testing::Values(
        Pair{"SectionRef", nothing, [](Menu& m) { m.sections[0].ref = ""; }, Kind::bad_ref, "/sections/0/ref"},
        Pair{"SectionTwice", nothing, [](Menu& m) { m.sections.push_back(m.sections[0]); }, Kind::duplicate_ref,
             "/sections/1/ref"},
        Pair{"ItemTwiceInSection", nothing, [](Menu& m) { m.sections[0].items.push_back("pizza"); },
             Kind::duplicate_link, "/sections/0/items/2", false},
        Pair{"VariantRef", nothing, [](Menu& m) { m.items[1].variants[0].ref = ""; }, Kind::bad_ref,
             "/items/1/variants/0/ref"},
        Pair{"VariantTwice", nothing, [](Menu& m) { m.items[1].variants[1].ref = "small"; }, Kind::duplicate_ref,
             "/items/1/variants/1/ref"},
        Pair{"OptionRef", nothing, [](Menu& m) { m.groups[1].options[1].ref = ""; }, Kind::bad_ref,
             "/groups/1/options/1/ref"},
        Pair{"GroupRef", nothing, [](Menu& m) { m.groups[0].ref = ""; }, Kind::bad_ref, "/groups/0/ref"},
        Pair{"TaxClass", nothing, [](Menu& m) { m.items[0].tax_class = "a\nb"; }, Kind::bad_ref, "/items/0/tax_class"},
        Pair{"AllergenTwice",
             [](Menu& m) {
               m.items[0].allergens = {{Allergen::milk, Presence::free}};
             },
             [](Menu& m) {
               m.items[0].allergens = {{Allergen::milk, Presence::free}, {Allergen::milk, Presence::contains}};
             },
             Kind::duplicate_ref, "/items/0/allergens"},
        Pair{"OptionAllergenTwice", nothing,
             [](Menu& m) {
               m.groups[1].options[0].allergens = {{Allergen::eggs, Presence::free}, {Allergen::eggs, Presence::free}};
             },
             Kind::duplicate_ref, "/groups/1/options/0/allergens"},
        Pair{"ItemThatIsNotSoldAloneNeedsNoSection",
             [](Menu& m) {
               m.sections[0].items.pop_back();
               m.items[1].sold_alone = false;
             },
             [](Menu& m) { m.sections[0].items.pop_back(); }, Kind::item_in_no_section, "/items/1", false}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Counts, LintPair,
    testing::Values(
        Pair{"Groups", [](Menu& m) { m.groups.resize(limits::menu_groups); },
             [](Menu& m) { m.groups.resize(limits::menu_groups + 1); }, Kind::limit, "/groups"},
        Pair{"Items", [](Menu& m) { m.items.resize(limits::menu_items); },
             [](Menu& m) { m.items.resize(limits::menu_items + 1); }, Kind::limit, "/items"},
        Pair{"Variants", [](Menu& m) { m.items[1].variants.resize(limits::item_variants); },
             [](Menu& m) { m.items[1].variants.resize(limits::item_variants + 1); }, Kind::limit, "/items/1/variants"},
        Pair{"Options", [](Menu& m) { m.groups[1].options.resize(limits::group_options); },
             [](Menu& m) { m.groups[1].options.resize(limits::group_options + 1); }, Kind::limit, "/groups/1/options"},
        Pair{"GroupsOfAnItem", [](Menu& m) { m.items[0].groups = words(limits::item_groups); },
             [](Menu& m) { m.items[0].groups = words(limits::item_groups + 1); }, Kind::limit, "/items/0/groups"},
        Pair{"Sections",
             [](Menu& m) {
               m.sections[0].sections =
                   many<Section>(limits::menu_sections - 1, [](Section& s, std::size_t i) { s.ref = numbered(i); });
             },
             [](Menu& m) {
               m.sections[0].sections =
                   many<Section>(limits::menu_sections, [](Section& s, std::size_t i) { s.ref = numbered(i); });
             },
             Kind::limit, "/sections/0/sections/1999"},
        Pair{"SectionDepth",
             [](Menu& m) {
               Section* at = &m.sections[0];
               for (int depth = 1; depth < limits::section_depth; ++depth) {
                 at->sections.resize(1);
                 at = at->sections.data();
                 at->ref = numbered(static_cast<std::size_t>(depth));
               }
             },
             [](Menu& m) {
               Section* at = &m.sections[0];
               for (int depth = 1; depth <= limits::section_depth; ++depth) {
                 at->sections.resize(1);
                 at = at->sections.data();
                 at->ref = numbered(static_cast<std::size_t>(depth));
               }
             },
             Kind::limit,
             "/sections/0/sections/0/sections/0/sections/0/sections/0/sections/0/sections/0/sections/0/sections/0"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Quantities, LintPair,
    testing::Values(Pair{"ItemMaximumLow", [](Menu& m) { m.items[0].max_quantity = 1; },
                         [](Menu& m) { m.items[0].max_quantity = 0; }, Kind::bounds_unmeetable,
                         "/items/0/max_quantity"},
                    Pair{"ItemMaximumHigh", [](Menu& m) { m.items[0].max_quantity = limits::line_quantity; },
                         [](Menu& m) { m.items[0].max_quantity = limits::line_quantity + 1; }, Kind::bounds_unmeetable,
                         "/items/0/max_quantity"},
                    Pair{"GroupMaximum", [](Menu& m) { m.groups[1].max_quantity = limits::option_quantity; },
                         [](Menu& m) { m.groups[1].max_quantity = limits::option_quantity + 1; },
                         Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"GroupMaximumMayBeNone", [](Menu& m) { m.groups[1].max_quantity = 0; },
                         [](Menu& m) { m.groups[1].max_quantity = -1; }, Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"FreeQuantity", [](Menu& m) { m.groups[1].free_quantity = 0; },
                         [](Menu& m) { m.groups[1].free_quantity = -1; }, Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"LeastAndMost", [](Menu& m) { m.groups[1].min_quantity = 3; },
                         [](Menu& m) { m.groups[1].min_quantity = 4; }, Kind::bounds_unmeetable, "/groups/1"},
                    Pair{"OptionMaximumLow", [](Menu& m) { m.groups[1].options[0].max_quantity = 0; },
                         [](Menu& m) { m.groups[1].options[0].max_quantity = -1; }, Kind::bounds_unmeetable,
                         "/groups/1/options/0/max_quantity"},
                    Pair{"OptionMaximumHigh",
                         [](Menu& m) { m.groups[1].options[0].max_quantity = limits::option_quantity; },
                         [](Menu& m) { m.groups[1].options[0].max_quantity = limits::option_quantity + 1; },
                         Kind::bounds_unmeetable, "/groups/1/options/0/max_quantity"},
                    Pair{"DefaultLow", [](Menu& m) { m.groups[1].options[0].default_quantity = 0; },
                         [](Menu& m) { m.groups[1].options[0].default_quantity = -1; }, Kind::defaults_break_bounds,
                         "/groups/1/options/0/default_quantity"},
                    Pair{"DefaultHigh", [](Menu& m) { m.groups[1].options[0].default_quantity = 3; },
                         [](Menu& m) { m.groups[1].options[0].default_quantity = 4; }, Kind::defaults_break_bounds,
                         "/groups/1/options/0/default_quantity"},
                    Pair{"DefaultOverItsCap",
                         [](Menu& m) {
                           m.groups[1].options[0].max_quantity = 2;
                           m.groups[1].options[0].default_quantity = 2;
                         },
                         [](Menu& m) {
                           m.groups[1].options[0].max_quantity = 1;
                           m.groups[1].options[0].default_quantity = 2;
                         },
                         Kind::defaults_break_bounds, "/groups/1/options/0/default_quantity"},
                    Pair{"DefaultsTogether",
                         [](Menu& m) {
                           for (Option& o : m.groups[1].options) o.default_quantity = 1;
                         },
                         [](Menu& m) {
                           for (Option& o : m.groups[1].options) o.default_quantity = 1;
                           m.groups[1].max_quantity = 2;
                         },
                         Kind::defaults_break_bounds, "/groups/1"},
                    Pair{"CapsOfOptionsReachTheMinimum",
                         [](Menu& m) {
                           for (Option& o : m.groups[1].options) o.max_quantity = 1;
                           m.groups[1].min_quantity = 3;
                         },
                         [](Menu& m) {
                           for (Option& o : m.groups[1].options) o.max_quantity = 1;
                           m.groups[1].options[1].max_quantity = 0;
                           m.groups[1].min_quantity = 3;
                         },
                         Kind::bounds_unmeetable, "/groups/1"}),
    named);

INSTANTIATE_TEST_SUITE_P(
    Prices, LintPair,
    testing::Values(Pair{"ItemLow", [](Menu& m) { m.items[0].price_minor = 0; },
                         [](Menu& m) { m.items[0].price_minor = -1; }, Kind::price_out_of_range,
                         "/items/0/price_minor"},
                    Pair{"ItemHigh", [](Menu& m) { m.items[0].price_minor = limits::price_minor; },
                         [](Menu& m) { m.items[0].price_minor = limits::price_minor + 1; }, Kind::price_out_of_range,
                         "/items/0/price_minor"},
                    Pair{"VariantHigh", [](Menu& m) { m.items[1].variants[1].price_minor = limits::price_minor; },
                         [](Menu& m) { m.items[1].variants[1].price_minor = limits::price_minor + 1; },
                         Kind::price_out_of_range, "/items/1/variants/1/price_minor"},
                    Pair{"VariantLow", [](Menu& m) { m.items[1].variants[1].price_minor = 0; },
                         [](Menu& m) { m.items[1].variants[1].price_minor = -1; }, Kind::price_out_of_range,
                         "/items/1/variants/1/price_minor"},
                    Pair{"OptionLow", [](Menu& m) { m.groups[1].options[0].price_minor = -limits::price_minor; },
                         [](Menu& m) { m.groups[1].options[0].price_minor = -limits::price_minor - 1; },
                         Kind::price_out_of_range, "/groups/1/options/0/price_minor"},
                    Pair{"OptionHigh", [](Menu& m) { m.groups[1].options[0].price_minor = limits::price_minor; },
                         [](Menu& m) { m.groups[1].options[0].price_minor = limits::price_minor + 1; },
                         Kind::price_out_of_range, "/groups/1/options/0/price_minor"},
                    Pair{"TotalBelowZero", [](Menu& m) { m.groups[1].options[0].price_minor = -300; },
                         [](Menu& m) { m.groups[1].options[0].price_minor = -301; }, Kind::negative_total_possible,
                         "/items/0", false},
                    Pair{"TotalBelowZeroOfTheCheapestSize",
                         [](Menu& m) {
                           m.items[1].groups = {"extra"};
                           m.groups[1].max_quantity = 1;
                           m.groups[1].options[0].price_minor = -200;
                         },
                         [](Menu& m) {
                           m.items[1].groups = {"extra"};
                           m.groups[1].max_quantity = 1;
                           m.groups[1].options[0].price_minor = -201;
                         },
                         Kind::negative_total_possible, "/items/1", false},
                    Pair{"TotalBelowZeroWithinTheCapOfAnOption",
                         [](Menu& m) {
                           m.groups[1].options[0].price_minor = -450;
                           m.groups[1].options[0].max_quantity = 2;
                         },
                         [](Menu& m) {
                           m.groups[1].options[0].price_minor = -451;
                           m.groups[1].options[0].max_quantity = 2;
                         },
                         Kind::negative_total_possible, "/items/0", false}),
    named);

TEST(LintOrder, ErrorsComeFirstAndSmallMenusAreSilent) {
  EXPECT_EQ(told(lint(rich())), "");
  Menu m = rich();
  m.items[0].name = {};
  m.items[1].price_minor = -1;
  const auto findings = lint(m);
  ASSERT_EQ(findings.size(), 2u);
  EXPECT_EQ(findings[0].kind, Kind::price_out_of_range);
  EXPECT_EQ(findings[0].ref, "drink");
  EXPECT_EQ(findings[1].kind, Kind::text_missing);
  EXPECT_EQ(findings[1].ref, "pizza");
}

TEST(LintOrder, SizesOfTheWholeMenuStopFurtherReading) {
  Menu m = rich();
  m.items.resize(limits::menu_items + 1);
  for (const Finding& finding : lint(m)) EXPECT_EQ(finding.kind, Kind::limit) << finding.path;
}

/// What MenuIndex::build() tells of a refused menu.
TEST(RefusedMenu, ListsItsErrorsAsJson) {
  Menu m = rich();
  m.items[0].ref = "pi\"z\\z\na";
  m.sections.clear();
  const auto refused = MenuIndex::build(m);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), Errc::menu_invalid);
  const std::string details(refused.error().details_json());
  EXPECT_NE(details.find(R"({"kind":"bad_ref","path":"/items/0/ref")"), std::string::npos) << details;
  EXPECT_EQ(details.find('\n'), std::string::npos) << "control characters are not written";
  EXPECT_EQ(details.find("item_in_no_section"), std::string::npos) << "warnings are not errors";
}

}  // namespace
