// SPDX-License-Identifier: Apache-2.0
// Menus: what lint() finds, what MenuIndex refuses and answers.
#include "couvert/menu_index.hpp"

#include "couvert/limits.hpp"
#include "menu/index_data.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = Finding::Kind;

Menu small() {
  return menu({item("pizza", 900, {"size", "extra"}), item("water", 200)},
              {group("size", 1, 1, {option("s", 0), option("l", 400)}), group("extra", 0, 3, {option("olive", 100)})});
}

bool has(const std::vector<Finding>& findings, Kind kind, const std::string& path) {
  for (const Finding& f : findings)
    if (f.kind == kind && f.path == path) return true;
  return false;
}

TEST(Lint, ASoundMenuHasNothingToSay) { EXPECT_TRUE(lint(small()).empty()); }

struct Case {
  const char* name;
  void (*damage)(Menu&);
  Kind kind;
  const char* path;
  bool error;
};

class LintCase : public testing::TestWithParam<Case> {};

TEST_P(LintCase, IsFoundAtItsPlace) {
  Menu m = small();
  GetParam().damage(m);
  const auto findings = lint(m);
  EXPECT_TRUE(has(findings, GetParam().kind, GetParam().path))
      << findings.size() << " findings, first: "
      << (findings.empty() ? std::string() : std::string(finding_kind_name(findings[0].kind)) + " " + findings[0].path);
  EXPECT_EQ(MenuIndex::build(m).ok(), !GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Damage, LintCase,
    testing::Values(
        Case{"NoCurrency", [](Menu& m) { m.currency = {}; }, Kind::currency_missing, "/currency", true},
        Case{"EmptyMenuRef", [](Menu& m) { m.ref = ""; }, Kind::bad_ref, "/ref", true},
        Case{"ControlInRef", [](Menu& m) { m.items[1].ref = "wa\nter"; }, Kind::bad_ref, "/items/1/ref", true},
        Case{"SameItemTwice", [](Menu& m) { m.items[1].ref = "pizza"; }, Kind::duplicate_ref, "/items/1/ref", true},
        Case{"SameGroupTwice", [](Menu& m) { m.groups[1].ref = "size"; }, Kind::duplicate_ref, "/groups/1/ref", true},
        Case{"SameOptionTwice", [](Menu& m) { m.groups[0].options[1].ref = "s"; }, Kind::duplicate_ref,
             "/groups/0/options/1/ref", true},
        Case{"GroupLinkDangles", [](Menu& m) { m.items[0].groups[1] = "gone"; }, Kind::dangling_ref,
             "/items/0/groups/1", true},
        Case{"OptionLinkDangles", [](Menu& m) { m.groups[0].options[0].groups = {"gone"}; }, Kind::dangling_ref,
             "/groups/0/options/0/groups/0", true},
        Case{"SectionLinkDangles", [](Menu& m) { m.sections[0].items.push_back("gone"); }, Kind::dangling_ref,
             "/sections/0/items/2", true},
        Case{"OptionItemDangles", [](Menu& m) { m.groups[0].options[0].item = "gone"; }, Kind::dangling_ref,
             "/groups/0/options/0/item", true},
        Case{"GroupLinkedTwice",
             [](Menu& m) {
               m.items[0].groups = {"size", "size"};
             },
             Kind::duplicate_link, "/items/0/groups/1", true},
        Case{"Cycle", [](Menu& m) { m.groups[1].options[0].groups = {"extra"}; }, Kind::cycle,
             "/groups/1/options/0/groups/0", true},
        Case{"MinimumOutOfReach", [](Menu& m) { m.groups[1].min_quantity = 4; }, Kind::bounds_unmeetable, "/groups/1",
             true},
        Case{"MinimumAboveCaps",
             [](Menu& m) {
               m.groups[1].options[0].max_quantity = 1;
               m.groups[1].min_quantity = 2;
             },
             Kind::bounds_unmeetable, "/groups/1", true},
        Case{"NegativeMinimum", [](Menu& m) { m.groups[1].min_quantity = -1; }, Kind::bounds_unmeetable, "/groups/1",
             true},
        Case{"RequiredEmptyGroup", [](Menu& m) { m.groups[0].options.clear(); }, Kind::bounds_unmeetable, "/groups/0",
             true},
        Case{"OptionalEmptyGroup", [](Menu& m) { m.groups[1].options.clear(); }, Kind::empty_group, "/groups/1", false},
        Case{"DefaultsOverMaximum",
             [](Menu& m) {
               for (Option& o : m.groups[0].options) o.default_quantity = 1;
             },
             Kind::defaults_break_bounds, "/groups/0", true},
        Case{"NegativeBase", [](Menu& m) { m.items[1].price_minor = -1; }, Kind::price_out_of_range,
             "/items/1/price_minor", true},
        Case{"AbsurdPrice", [](Menu& m) { m.groups[1].options[0].price_minor = limits::price_minor + 1; },
             Kind::price_out_of_range, "/groups/1/options/0/price_minor", true},
        Case{"ReductionBelowZero", [](Menu& m) { m.groups[1].options[0].price_minor = -400; },
             Kind::negative_total_possible, "/items/0", false},
        Case{"ListedNowhere", [](Menu& m) { m.sections[0].items.pop_back(); }, Kind::item_in_no_section, "/items/1",
             false},
        Case{"UnusedGroup", [](Menu& m) { m.items[0].groups.pop_back(); }, Kind::group_unused, "/groups/1", false},
        Case{"NoName", [](Menu& m) { m.items[1].name = {}; }, Kind::text_missing, "/items/1/name", false},
        Case{"NameNotUtf8", [](Menu& m) { m.items[1].name = LocalizedText("\xff"); }, Kind::text_invalid,
             "/items/1/name", true},
        Case{"NameTooLong", [](Menu& m) { m.items[1].name = LocalizedText(std::string(600, 'x')); }, Kind::limit,
             "/items/1/name", true},
        Case{"NeverOpen", [](Menu& m) { m.sections[0].availability.calendar.emplace(); }, Kind::never_available,
             "/sections/0/availability/calendar", false},
        Case{"BadCalendar",
             [](Menu& m) {
               m.items[0].availability.calendar.emplace().weekly.push_back({9, {0, 60}});
             },
             Kind::calendar_invalid, "/items/0/availability/calendar/weekly/0/day", true}),
    [](const auto& each) { return each.param.name; });

TEST(Lint, DepthIsBounded) {
  const auto chain = [](int depth) {
    std::vector<OptionGroup> groups;
    for (int i = 0; i < depth; ++i)
      groups.push_back(
          group("g" + std::to_string(i), 0, 1,
                {option("o", 10, i + 1 < depth ? std::vector<Ref>{"g" + std::to_string(i + 1)} : std::vector<Ref>{})}));
    return menu({item("a", 100, {"g0"})}, std::move(groups));
  };
  EXPECT_EQ(MenuIndex::build(chain(limits::option_depth))->depth_of("a"), limits::option_depth);
  EXPECT_TRUE(has(lint(chain(limits::option_depth + 1)), Kind::too_deep, "/groups/0"));
  EXPECT_FALSE(MenuIndex::build(chain(10'000)).ok()) << "long chains end in a finding, not in a deep recursion";
}

TEST(Lint, ListingsAndTaxClassesAreBounded) {
  Menu m = small();
  m.sections[0].items.assign(limits::menu_listings + 1, "water");
  EXPECT_TRUE(has(lint(m), Kind::limit, "/sections/0/items"));
  m = menu({});
  for (std::size_t n = 0; n <= limits::menu_tax_classes; ++n)
    m.items.push_back(item("i" + std::to_string(n), 1, {}, "class" + std::to_string(n)));
  EXPECT_TRUE(has(lint(m), Kind::limit, "/items/" + std::to_string(limits::menu_tax_classes) + "/tax_class"));
}

TEST(Lint, AWideGraphWithSharedGroupsStaysQuick) {
  // 8 levels of 50 options that all open the same next group: 50^8 paths, 8 groups.
  std::vector<OptionGroup> groups;
  for (int level = 0; level < 8; ++level) {
    std::vector<Option> options;
    for (int i = 0; i < 50; ++i)
      options.push_back(option("o" + std::to_string(i), i,
                               level < 7 ? std::vector<Ref>{"g" + std::to_string(level + 1)} : std::vector<Ref>{}));
    groups.push_back(group("g" + std::to_string(level), 1, 1, std::move(options)));
  }
  const auto index = MenuIndex::build(menu({item("a", 100, {"g0"})}, std::move(groups)));
  ASSERT_TRUE(index);
  EXPECT_EQ(index->depth_of("a"), 8);
}

TEST(Lint, ExtremeFiguresAreFindings) {
  Menu m = small();
  m.groups[0].options[0].price_minor = INT64_MIN;
  m.groups[0].options[1].price_minor = INT64_MIN;
  m.groups[0].min_quantity = INT32_MIN;
  m.groups[0].options[1].groups = {"extra"};
  m.groups[1].options[0].price_minor = -1;
  m.groups[1].options.push_back(option("x", 0));
  m.groups[1].min_quantity = INT32_MIN;
  m.items[0].price_minor = INT64_MIN;
  const auto findings = lint(m);
  EXPECT_TRUE(has(findings, Kind::price_out_of_range, "/groups/0/options/0/price_minor"));
  EXPECT_TRUE(has(findings, Kind::bounds_unmeetable, "/groups/1"));
}

TEST(Index, ErrorsNameEveryFinding) {
  Menu m = small();
  m.items[0].groups[0] = "gone";
  m.items[1].price_minor = -1;
  const auto index = MenuIndex::build(m);
  ASSERT_FALSE(index);
  EXPECT_EQ(index.error().code(), Errc::menu_invalid);
  EXPECT_EQ(index.error().path(), "/items/0/groups/0");
  EXPECT_NE(index.error().details_json().find("\"count\":2"), std::string_view::npos);
  EXPECT_NE(index.error().details_json().find("price_out_of_range"), std::string_view::npos);
}

TEST(Index, AnswersByReference) {
  Menu m = small();
  Section inner;
  inner.ref = "inner";
  inner.name = LocalizedText("Inner");
  inner.items = {"water"};
  m.sections[0].sections.push_back(inner);
  const auto index = MenuIndex::build(m);
  ASSERT_TRUE(index);
  EXPECT_EQ(index->find_item("pizza")->price_minor, 900);
  EXPECT_EQ(index->find_item("pizz"), nullptr);
  EXPECT_EQ(index->find_item(""), nullptr);
  EXPECT_EQ(index->find_group("extra")->options.size(), 1u);
  EXPECT_EQ(index->depth_of("pizza"), 1);
  EXPECT_EQ(index->depth_of("water"), 0);
  const auto places = index->sections_of("water");
  ASSERT_EQ(places.size(), 2u);
  EXPECT_EQ(places[0].size(), 1u);
  EXPECT_EQ(places[1].back()->ref, "inner");
  EXPECT_TRUE(index->sections_of("nothing").empty());
}

TEST(Index, FindsEveryItemAndOptionOfALargeMenu) {
  std::vector<Item> items;
  for (int i = 0; i < 5000; ++i) items.push_back(item("item/" + std::to_string(i * 7919), i, {"big"}));
  std::vector<Option> options;
  for (int i = 0; i < 1000; ++i) options.push_back(option("option-" + std::to_string((i * 617) % 1000), i));
  const auto index = MenuIndex::build(menu(items, {group("big", 0, 5, options)}));
  ASSERT_TRUE(index);
  for (const Item& i : items) ASSERT_EQ(index->find_item(i.ref)->price_minor, i.price_minor);
  const auto& data = index->data();
  for (const Option& o : options) {
    const auto at = data.find_option(data.groups[0], o.ref);
    ASSERT_NE(at, detail::none);
    ASSERT_EQ(data.options[at].price, o.price_minor);
  }
  EXPECT_EQ(data.find_option(data.groups[0], "option-1000"), detail::none);
}

TEST(Same, AgreesWithEqualityOnEveryLength) {
  std::string a;
  for (int n = 0; n < 40; ++n, a.push_back(static_cast<char>('a' + n % 26))) {
    EXPECT_TRUE(detail::same(a, std::string(a)));
    for (std::size_t i = 0; i < a.size(); ++i) {
      std::string b = a;
      b[i] = '#';
      EXPECT_FALSE(detail::same(a, b)) << n << " " << i;
    }
    EXPECT_FALSE(detail::same(a, a + "x"));
  }
}

TEST(Text, FallsBackThroughTheChain) {
  LocalizedText text;
  text.set("en", "Bread");
  text.set("fr-FR", "Pain");
  EXPECT_EQ(text.get("fr_fr"), "Pain");
  EXPECT_EQ(text.get("de"), "Bread");
  EXPECT_EQ(LocalizedText("x").get("fr"), "x");
  EXPECT_EQ(LocalizedText().get("fr"), "");
}

}  // namespace
