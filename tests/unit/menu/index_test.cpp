// SPDX-License-Identifier: Apache-2.0
// The index: what every entry holds, found again by reference; refusals as JSON; which books hold; graphs of groups.
#include "couvert/menu_index.hpp"

#include "couvert/price_context.hpp"
#include "lint_pairs.hpp"
#include "menu/books.hpp"
#include "menu/index_data.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <map>

namespace {

using namespace couvert;
using namespace couvert::test;
using nlohmann::json;

MenuIndex built(Menu m) {
  auto index = MenuIndex::build(std::move(m));
  EXPECT_TRUE(index) << index.error().details_json();
  return *std::move(index);
}

TEST(RefusedMenu, JsonIsCleanAndNamesAHundred) {
  Menu m = rich();
  m.items[0].ref = "a b\"\\\n";
  m.items[1].ref = "\xff";
  const auto refused = MenuIndex::build(m);
  ASSERT_FALSE(refused);
  const json told = json::parse(refused.error().details_json());
  EXPECT_EQ(told.at("count").get<std::size_t>(), told.at("findings").size());
  EXPECT_EQ(told.at("findings").at(0), (json{{"kind", "bad_ref"}, {"path", "/items/0/ref"}, {"ref", "a b\"\\ "}}));
  EXPECT_EQ(told.at("findings").at(1).at("ref"), "?");
  EXPECT_EQ(refused.error().path(), "/items/0/ref");
  Menu many = rich();
  many.items[0].groups.clear();
  for (int n = 0; n < 101; ++n) many.sections[0].items.push_back("gone" + std::to_string(n));
  const json long_list = json::parse(MenuIndex::build(many).error().details_json());
  EXPECT_EQ(long_list.at("count"), 101);
  EXPECT_EQ(long_list.at("findings").size(), 100u);
  EXPECT_EQ(long_list.at("findings").at(99).at("ref"), "gone99");
}

TEST(RefKey, TellsShortRefsApartByItself) {
  std::map<std::uint64_t, std::string> seen;
  for (const std::string ref : {"", "a", "b", "aa", "ab", "ba", "aaa", "aab", "aba", "abcd", "abce", "abcde", "aaaaa",
                                "aaaaaa", "abcdefg", "abcdefh", "gbcdefa", "aaaaaaa"}) {
    const std::uint64_t key = detail::ref_key(ref);
    EXPECT_EQ(detail::tells_all(key), std::endian::native == std::endian::little) << ref;
    EXPECT_TRUE(seen.emplace(key, ref).second) << ref << " and " << seen[key];
  }
  EXPECT_FALSE(detail::tells_all(detail::ref_key("abcdefgh")));
}

/// The key of a long ref looks at its ends only.
TEST(RefKey, OptionsWithOneKeyAreToldApart) {
  const std::string one = "long-ref-with-a-end-of-it", other = "long-ref-with-b-end-of-it",
                    absent = "long-ref-with-c-end-of-it";
  ASSERT_EQ(detail::ref_key(one), detail::ref_key(other));
  ASSERT_EQ(detail::ref_key(one), detail::ref_key(absent));
  Menu m = rich();
  OptionGroup& group = m.groups.emplace_back(m.groups[0]);
  group.ref = "ends";
  group.options.clear();
  for (const std::string& ref : {std::string("x"), one, other}) {
    Option& option = group.options.emplace_back();
    option.ref = ref;
    option.name = LocalizedText("option");
  }
  const MenuIndex index = built(m);
  const detail::IndexData& data = index.data();
  const detail::GroupEntry& entry = data.groups[m.groups.size() - 1];
  ASSERT_EQ(entry.ref, "ends");
  EXPECT_TRUE(entry.is("ends"));
  EXPECT_FALSE(entry.is("end"));
  EXPECT_EQ(data.find_option(entry, "x"), entry.first_option);
  EXPECT_EQ(data.find_option(entry, one), entry.first_option + 1);
  EXPECT_EQ(data.find_option(entry, other), entry.first_option + 2);
  EXPECT_EQ(data.find_option(entry, absent), detail::none);
  EXPECT_EQ(data.find_option(entry, "y"), detail::none);
}

TEST(RefTable, FindsKeysOfEveryLength) {
  for (std::size_t count : {0u, 1u, 3u, 4u, 5u, 200u}) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i)
      words.push_back(std::string(i % 25 + 1, static_cast<char>('a' + i % 7)) + std::to_string(i));
    std::vector<std::string_view> keys(words.begin(), words.end());
    detail::RefTable table;
    EXPECT_EQ(table.find("a"), detail::none) << "nothing is built";
    table.build(keys);
    for (std::uint32_t i = 0; i < count; ++i) {
      EXPECT_EQ(table.find(words[i]), i);
      EXPECT_EQ(table.find(words[i] + "x"), detail::none);
      EXPECT_EQ(table.find(words[i].substr(1)), detail::none);
    }
    EXPECT_EQ(table.find(""), detail::none);
  }
}

TEST(IndexEntries, GroupsKeepTheirBounds) {
  Menu m = rich();
  OptionGroup& g = m.groups[1];
  g.free_quantity = 2;
  g.min_distinct = 1;
  g.max_distinct = 2;
  g.free_rule = FreeRule::dearest;
  g.pre_modifiers = {"no"};
  g.options[1].max_quantity = 2;
  g.options[1].free_quantity = 1;
  g.options[2].groups = {"size"};
  const MenuIndex index = built(m);
  const auto& data = index.data();
  const auto& entry = data.groups[1];
  EXPECT_EQ(entry.ref, "extra");
  EXPECT_EQ(entry.first_option, 2u);
  EXPECT_EQ(entry.option_count, 3u);
  EXPECT_EQ(entry.min, 0);
  EXPECT_EQ(entry.max, 3);
  EXPECT_EQ(entry.free, 2);
  EXPECT_EQ(entry.min_distinct, 1);
  EXPECT_EQ(entry.max_distinct, 2);
  EXPECT_TRUE(entry.counts_kinds);
  EXPECT_FALSE(entry.plain);
  EXPECT_EQ(entry.free_rule, FreeRule::dearest);
  EXPECT_EQ(entry.first_sorted, detail::none);
  EXPECT_EQ(data.find_modifier(entry, "no"), 0u);
  EXPECT_EQ(data.find_modifier(entry, "yes"), detail::none);
  EXPECT_EQ(data.options[3].cap, 2);
  EXPECT_EQ(data.options[3].free, 1);
  EXPECT_EQ(data.options[2].cap, limits::option_quantity);
  EXPECT_EQ(data.options[4].groups.count, 1u);
  EXPECT_EQ(index.depth_of("pizza"), 2);
  EXPECT_EQ(index.depth_of("drink"), 0);
  EXPECT_EQ(index.depth_of("gone"), 0);
  EXPECT_TRUE(data.groups[0].plain);
  EXPECT_FALSE(data.groups[0].counts_kinds);
  EXPECT_EQ(data.groups[0].max_distinct, static_cast<std::int32_t>(limits::group_options));
}

TEST(IndexEntries, WhatIsPlainAddsListedPricesOnly) {
  const auto plain = [](auto&& change) {
    Menu m = rich();
    change(m.groups[1]);
    return built(m).data().groups[1].plain;
  };
  using G = OptionGroup;
  EXPECT_TRUE(plain([](G&) {}));
  EXPECT_FALSE(plain([](G& g) { g.free_quantity = 1; }));
  EXPECT_FALSE(plain([](G& g) { g.price_method = PriceMethod::max; }));
  EXPECT_FALSE(plain([](G& g) { g.options[0].free_quantity = 1; }));
  EXPECT_FALSE(plain([](G& g) { g.options[2].refund_under = 1; }));
  EXPECT_FALSE(plain([](G& g) { g.options[2].variant_prices = {{"small", 1}}; }));
  Menu m = rich();
  m.groups[1].options[2].refund_under = 1;
  m.groups[0].options[0].groups = {"extra"};
  const MenuIndex index = built(m);
  EXPECT_TRUE(index.data().groups[1].refunds);
  EXPECT_FALSE(index.data().groups[0].refunds);
  EXPECT_TRUE(index.data().options[0].reopens);
  EXPECT_FALSE(index.data().options[1].reopens);
  m.groups[1].price_method = PriceMethod::average;
  EXPECT_FALSE(built(m).data().groups[1].refunds) << "only sums can be lowered by what is left off";
}

TEST(IndexEntries, OverridesAreGroupsOfTheirOwn) {
  Menu m = rich();
  m.groups[1].free_quantity = 1;
  Item other = item("other", 100, {"extra", "size"});
  m.items.push_back(other);
  m.sections[0].items.push_back("other");
  GroupOverride change;
  change.group = "extra";
  change.min_quantity = 1;
  change.max_quantity = 9;
  change.min_distinct = 1;
  change.max_distinct = 2;
  change.free_quantity = 0;
  m.items[0].group_overrides = {change};
  const MenuIndex index = built(m);
  const auto& data = index.data();
  ASSERT_EQ(data.groups.size(), 3u);
  const auto& pizza = data.items[0];
  const auto& mine = data.groups[data.links[pizza.groups.first + 1]];
  EXPECT_EQ(&mine, &data.groups[2]);
  EXPECT_EQ(mine.ref, "extra");
  EXPECT_EQ(mine.min, 1);
  EXPECT_EQ(mine.max, 9);
  EXPECT_EQ(mine.min_distinct, 1);
  EXPECT_EQ(mine.max_distinct, 2);
  EXPECT_EQ(mine.free, 0);
  EXPECT_TRUE(mine.counts_kinds);
  EXPECT_TRUE(mine.plain) << "without free units its prices depend on nothing";
  const auto& theirs = data.groups[data.links[data.items[2].groups.first]];
  EXPECT_EQ(theirs.min, 0);
  EXPECT_EQ(theirs.max, 3);
  EXPECT_EQ(theirs.free, 1);
  EXPECT_FALSE(theirs.plain);
  EXPECT_EQ(data.find_link(pizza.groups, "extra"), 2u);
  EXPECT_EQ(data.find_link(pizza.groups, "size"), 0u);
  EXPECT_EQ(data.find_link(pizza.groups, "gone"), detail::none);
}

TEST(IndexEntries, OverridesOfOneBoundLeaveTheOthers) {
  const auto changed = [](auto&& change) {
    Menu m = rich();
    m.groups[1].options[0].free_quantity = 1;
    m.items[0].group_overrides.resize(1);
    m.items[0].group_overrides[0].group = "extra";
    change(m.items[0].group_overrides[0]);
    return built(m).data().groups[2];
  };
  using O = GroupOverride;
  const auto least = changed([](O& o) { o.min_quantity = 2; });
  EXPECT_EQ(least.min, 2);
  EXPECT_EQ(least.max, 3);
  EXPECT_FALSE(least.counts_kinds);
  EXPECT_FALSE(least.plain);
  EXPECT_TRUE(changed([](O& o) { o.min_distinct = 1; }).counts_kinds);
  EXPECT_TRUE(changed([](O& o) { o.max_distinct = 3; }).counts_kinds);
  const auto free = changed([](O& o) { o.free_quantity = 1; });
  EXPECT_EQ(free.free, 1);
  EXPECT_FALSE(free.plain);
  EXPECT_FALSE(changed([](O& o) { o.free_quantity = 0; }).plain) << "an option of it still has an allowance";
}

TEST(IndexEntries, SizesThatOpenOneGroupShareItsOverride) {
  Menu m = rich();
  m.items[1].variants[0].groups = m.items[1].variants[1].groups = {"extra"};
  m.items[1].group_overrides = {{"extra", {}, 2, {}, {}, {}}};
  const MenuIndex index = built(m);
  const auto& data = index.data();
  ASSERT_EQ(data.groups.size(), 3u) << "one copy besides the two of the menu";
  for (std::uint32_t i = 0; i < 2; ++i) EXPECT_EQ(data.links[data.variants[i].groups.first], 2u);
  EXPECT_EQ(data.groups[2].max, 2);
  EXPECT_EQ(data.groups[1].max, 3);
}

TEST(IndexEntries, EachDishFindsItsOwnSizes) {
  Menu m = menu({item("tea", 0), item("cake", 300), item("wine", 0)});
  m.items[0].variants = {variant("small", 1), variant("large", 2)};
  m.items[2].variants = {variant("small", 30), variant("large", 40)};
  const MenuIndex index = built(m);
  const auto& data = index.data();
  const auto price = [&](std::size_t item, const char* size) {
    return data.variants[data.find_variant(data.items[item], size)].price;
  };
  EXPECT_EQ(price(0, "large"), 2);
  EXPECT_EQ(price(2, "small"), 30);
  EXPECT_EQ(price(2, "large"), 40);
  EXPECT_EQ(data.find_variant(data.items[1], "small"), detail::none);
}

TEST(IndexEntries, FreeUnitsTakenBackLeaveSumsPlainOnly) {
  const auto plain = [](auto&& change) {
    Menu m = rich();
    m.groups[1].free_quantity = 1;
    m.items[0].group_overrides = {{"extra", {}, {}, {}, {}, 0}};
    change(m);
    return built(m).data().groups[2].plain;
  };
  EXPECT_TRUE(plain([](Menu&) {}));
  EXPECT_FALSE(plain([](Menu& m) { m.items[0].group_overrides[0].free_quantity = 2; }));
  EXPECT_FALSE(plain([](Menu& m) { m.groups[1].price_method = PriceMethod::max; }));
  EXPECT_FALSE(plain([](Menu& m) { m.groups[1].options[2].free_quantity = 1; }));
}

TEST(IndexEntries, AnOptionReopensWhatRefundsWhereverItStands) {
  const auto reopens = [](std::vector<Ref> opened) {
    Menu m = rich();
    m.groups.push_back(group("back", 0, 3, {option("cheese", 100)}));
    m.groups[2].options[0].refund_under = 1;
    m.groups[1].options[0].groups = std::move(opened);
    return built(m).data().options[2].reopens;
  };
  EXPECT_FALSE(reopens({}));
  EXPECT_FALSE(reopens({"size"}));
  EXPECT_TRUE(reopens({"size", "back"}));
  EXPECT_TRUE(reopens({"back", "size"}));
}

TEST(IndexEntries, VariantsWithGroupsOfTheirOwn) {
  Menu m = rich();
  m.items[1].groups = {"size"};
  m.items[1].variants[1].groups = {"extra"};
  m.items[1].variants[1].sold_alone = false;
  m.items[1].variants[1].containers = {{"box", 2}};
  m.groups[0].options[0].variant_prices = {{"large", 5}};
  const MenuIndex index = built(m);
  const auto& data = index.data();
  const auto& drink = data.items[1];
  EXPECT_EQ(drink.first_variant, 0u);
  EXPECT_EQ(drink.variant_count, 2u);
  EXPECT_EQ(data.find_variant(drink, "large"), 1u);
  EXPECT_EQ(data.find_variant(drink, "small"), 0u);
  EXPECT_EQ(data.find_variant(drink, "huge"), detail::none);
  EXPECT_EQ(data.groups_of(drink, 0).count, 1u);
  EXPECT_EQ(data.groups_of(drink, 1).count, 2u);
  EXPECT_EQ(data.find_link(data.groups_of(drink, 1), "extra"), 1u);
  EXPECT_EQ(data.groups_of(data.items[0], detail::none).count, 2u);
  EXPECT_EQ(data.variants[1].word, 0u);
  EXPECT_EQ(data.variants[0].word, detail::none) << "no option is priced by the small one";
  EXPECT_FALSE(data.variants[1].sold_alone);
  EXPECT_EQ(data.containers[data.variants[1].containers.first].quantity, 2);
  EXPECT_EQ(data.variant_prices[data.options[0].variant_prices.first].price, 5);
  EXPECT_EQ(index.depth_of("drink"), 1);
}

TEST(IndexEntries, ItemsMeasuresRecipesAndTaxClasses) {
  Menu m = rich();
  m.items[0].measure.emplace().precision = 2;
  m.items[0].recipe = {{"flour", 250}};
  m.items[0].containers = {{"box", 1}};
  m.items[0].max_quantity = 7;
  m.items[1].tax_class = "drinks";
  m.items[1].combo = true;
  m.groups[1].options[0].tax_class = "drinks";
  m.items[1].groups = {"extra"};
  m.groups[1].options[1].item = "pizza";
  const MenuIndex index = built(m);
  const auto& data = index.data();
  EXPECT_EQ(data.items[0].scale, 100);
  EXPECT_EQ(data.items[1].scale, 0);
  EXPECT_EQ(data.items[0].cap, 7);
  EXPECT_EQ(data.items[1].cap, limits::line_quantity);
  EXPECT_TRUE(data.items[1].combo);
  EXPECT_FALSE(data.items[0].combo);
  EXPECT_EQ(data.recipes[data.items[0].recipe.first].ingredient, 0u);
  EXPECT_EQ(data.recipes[data.items[0].recipe.first].quantity_milli, 250);
  EXPECT_EQ(data.tax_classes, (std::vector<std::string_view>{"drinks", "food"}));
  EXPECT_EQ(data.options[2].tax_class, 0u);
  EXPECT_EQ(data.options[3].tax_class, detail::none);
  EXPECT_EQ(data.items[0].tax_class, 1u);
  EXPECT_EQ(data.items[1].tax_class, 0u);
  EXPECT_EQ(data.options[3].item, 0u);
  EXPECT_EQ(data.options[3].variant, detail::none);
  EXPECT_EQ(data.options[2].item, detail::none);
}

TEST(IndexEntries, AnOptionServesTheFirstOrTheNamedSize) {
  Menu m = rich();
  m.groups[1].options[0].item = "drink";
  m.groups[1].options[1].item = "drink";
  m.groups[1].options[1].variant = "large";
  const MenuIndex index = built(m);
  EXPECT_EQ(index.data().options[2].variant, 0u);
  EXPECT_EQ(index.data().options[3].variant, 1u);
}

TEST(IndexEntries, LargeGroupsAreSearchedByHalves) {
  for (const int count : {11, 12, 13, 40}) {
    std::vector<Option> options;
    for (int n = 0; n < count; ++n) options.push_back(option("o" + std::to_string((n * 7) % count), n));
    const MenuIndex index =
        built(menu({item("x", 100, {"pad", "g"})}, {group("pad", 0, 1, {option("p", 0)}), group("g", 0, 9, options)}));
    const auto& entry = index.data().groups[1];
    EXPECT_EQ(entry.first_sorted != detail::none, count > 12) << count;
    for (int n = 0; n < count; ++n)
      EXPECT_EQ(index.data().find_option(entry, options[static_cast<std::size_t>(n)].ref),
                static_cast<std::uint32_t>(n + 1));
    for (const char* gone : {"", "o", "o99", "z", "p"}) EXPECT_EQ(index.data().find_option(entry, gone), detail::none);
  }
}

TEST(IndexEntries, PlacesOfAnItem) {
  Menu m = rich();
  Section inner;
  inner.ref = "inner";
  inner.name = LocalizedText("Inner");
  inner.items = {"pizza", "pizza"};
  m.sections[0].sections = {inner};
  const MenuIndex index = built(m);
  const auto& places = index.sections_of("pizza");
  ASSERT_EQ(places.size(), 2u) << "twice in one section is one place";
  EXPECT_EQ(places[0].size(), 1u);
  ASSERT_EQ(places[1].size(), 2u);
  EXPECT_EQ(places[1][0]->ref, "all");
  EXPECT_EQ(places[1][1]->ref, "inner");
  EXPECT_TRUE(index.sections_of("gone").empty());
  EXPECT_EQ(index.find_item("gone"), nullptr);
  EXPECT_EQ(index.find_group("gone"), nullptr);
  EXPECT_EQ(index.find_group("extra")->ref, "extra");
}

Menu with_books() {
  Menu m = rich();
  m.price_books.clear();
  const auto book = [&](const char* ref, std::vector<BookPrice> prices) {
    PriceBook b;
    b.ref = ref;
    b.prices = std::move(prices);
    m.price_books.push_back(b);
    return m.price_books.size() - 1;
  };
  m.price_books[book("app", {{"pizza", "", "", "", 800}, {"", "", "extra", "ham", 150}})].channels = {"app", "kiosk"};
  m.price_books[book("all", {{"pizza", "", "", "", 850}, {"drink", "large", "", "", 250}, {"pizza", "", "", "", 1}})]
      .fulfilments = {Fulfilment::pickup};
  return m;
}

TEST(Books, TheFirstThatHoldsGivesThePrice) {
  const MenuIndex index = built(with_books());
  const auto& data = index.data();
  const auto priced = [&](std::string_view channel, Fulfilment fulfilment, auto&& ask) {
    PriceContext context;
    context.channel = channel;
    context.fulfilment = fulfilment;
    return ask(detail::ActiveBooks(data, context));
  };
  const auto pizza = [&](const detail::ActiveBooks& books) { return detail::price_of(data, books, 0, detail::none); };
  const auto large = [&](const detail::ActiveBooks& books) { return detail::price_of(data, books, 1, 1); };
  const auto small = [&](const detail::ActiveBooks& books) { return detail::price_of(data, books, 1, 0); };
  const auto ham = [&](const detail::ActiveBooks& books) { return books.option(3, 200); };
  const auto olive = [&](const detail::ActiveBooks& books) { return books.option(2, 100); };
  EXPECT_EQ(priced("app", Fulfilment::pickup, pizza), 800);
  EXPECT_EQ(priced("kiosk", Fulfilment::delivery, pizza), 800);
  EXPECT_EQ(priced("web", Fulfilment::pickup, pizza), 850) << "the first price of a thing in a book counts";
  EXPECT_EQ(priced("web", Fulfilment::delivery, pizza), 900);
  EXPECT_EQ(priced("web", Fulfilment::pickup, large), 250);
  EXPECT_EQ(priced("web", Fulfilment::delivery, large), 300);
  EXPECT_EQ(priced("web", Fulfilment::pickup, small), 200);
  EXPECT_EQ(priced("app", Fulfilment::pickup, ham), 150);
  EXPECT_EQ(priced("app", Fulfilment::pickup, olive), 100);
  EXPECT_EQ(priced("web", Fulfilment::pickup, ham), 200);
  const auto count = [](const detail::ActiveBooks& books) { return static_cast<std::int64_t>(books.books().size()); };
  EXPECT_EQ(priced("app", Fulfilment::pickup, count), 2);
  EXPECT_EQ(priced("web", Fulfilment::delivery, count), 0);
  EXPECT_TRUE(detail::ActiveBooks().empty());
}

TEST(Books, HoldByVenueAndHour) {
  PriceBook book;
  book.venues = {"here"};
  PriceContext context;
  context.venue = "here";
  EXPECT_TRUE(holds(book, context));
  context.venue = "there";
  EXPECT_FALSE(holds(book, context));
  book.venues.clear();
  book.calendar.emplace().weekly = {{1, {600, 720}}};
  context.at = *parse_instant("2026-03-16T10:00:00Z");  // a Monday
  EXPECT_TRUE(holds(book, context));
  context.at = *parse_instant("2026-03-16T12:00:00Z");
  EXPECT_FALSE(holds(book, context));
  VenueClock clock;
  clock.initial_offset_s = -3'600;
  context.clock = &clock;
  EXPECT_TRUE(holds(book, context)) << "on the venue's clock it is eleven";
}

class LintGraphPair : public testing::TestWithParam<Pair> {};
TEST_P(LintGraphPair, LastPassesFirstDoesNot) { expect_pair(GetParam()); }

Option& olive(Menu& m) { return m.groups[1].options[0]; }

INSTANTIATE_TEST_SUITE_P(Graph, LintGraphPair,
                         testing::Values(Pair{"CycleOfTwo", [](Menu& m) { m.groups[0].options[1].groups = {"extra"}; },
                                              [](Menu& m) {
                                                m.groups[0].options[1].groups = {"extra"};
                                                m.groups[1].options[2].groups = {"size"};
                                              },
                                              Kind::cycle, "/groups/1/options/2/groups/0"},
                                         Pair{"PriceForEachSize",
                                              [](Menu& m) {
                                                m.items[1].groups = {"extra"};
                                                olive(m).variant_prices = {{"small", 1}, {"large", 2}};
                                              },
                                              [](Menu& m) {
                                                m.items[1].groups = {"extra"};
                                                olive(m).variant_prices = {{"small", 1}};
                                              },
                                              Kind::price_gap, "/groups/1/options/0/variant_prices", false},
                                         Pair{"PriceForEachSizeThatOpensIt",
                                              [](Menu& m) {
                                                m.items[1].variants[0].groups = {"extra"};
                                                olive(m).variant_prices = {{"small", 1}};
                                              },
                                              [](Menu& m) {
                                                m.items[1].variants[1].groups = {"extra"};
                                                olive(m).variant_prices = {{"small", 1}};
                                              },
                                              Kind::price_gap, "/groups/1/options/0/variant_prices", false},
                                         Pair{"PriceForEachSizeDeepInside",
                                              [](Menu& m) {
                                                m.items[1].groups = {"size"};
                                                m.groups[0].options[1].groups = {"extra"};
                                                olive(m).variant_prices = {{"large", 1}, {"small", 1}};
                                              },
                                              [](Menu& m) {
                                                m.items[1].groups = {"size"};
                                                m.groups[0].options[1].groups = {"extra"};
                                                olive(m).variant_prices = {{"large", 1}};
                                              },
                                              Kind::price_gap, "/groups/1/options/0/variant_prices", false},
                                         Pair{"ComboServesSomething",
                                              [](Menu& m) {
                                                m.items[0].combo = true;
                                                olive(m).item = "drink";
                                                olive(m).variant = "small";
                                              },
                                              [](Menu& m) { m.items[0].combo = true; }, Kind::combo_invalid,
                                              "/items/0/combo", false},
                                         Pair{"ComboOfNothingAndUntaxed", [](Menu& m) { m.items[0].combo = false; },
                                              [](Menu& m) {
                                                m.items[0].combo = true;
                                                m.items[0].tax_class.clear();
                                              },
                                              Kind::combo_invalid, "/items/0/combo"},
                                         Pair{"ComboOfSomethingUntaxed",
                                              [](Menu& m) {
                                                m.items[0].combo = true;
                                                olive(m).item = "drink";
                                                olive(m).variant = "small";
                                              },
                                              [](Menu& m) {
                                                m.items[0].combo = true;
                                                m.items[1].tax_class.clear();
                                                olive(m).item = "drink";
                                                olive(m).variant = "small";
                                              },
                                              Kind::combo_invalid, "/items/0/combo", false},
                                         Pair{"ComboByWeight", [](Menu& m) { m.items[0].measure.emplace(); },
                                              [](Menu& m) {
                                                m.items[0].combo = true;
                                                m.items[0].measure.emplace();
                                              },
                                              Kind::combo_invalid, "/items/0/combo"},
                                         Pair{"RefundsMayPassTheBase",
                                              [](Menu& m) {
                                                m.groups[1].options[1].refund_under = 4;
                                                m.groups[1].options[2].refund_under = 0;
                                              },
                                              [](Menu& m) {
                                                m.groups[1].options[1].refund_under = 4;
                                                m.groups[1].options[2].refund_under = 1;
                                              },
                                              Kind::negative_total_possible, "/items/0", false},
                                         Pair{"TheCheapestPriceBySizeCounts",
                                              [](Menu& m) {
                                                olive(m).variant_prices = {{"small", -300}, {"large", 5}};
                                              },
                                              [](Menu& m) {
                                                olive(m).variant_prices = {{"small", -301}, {"large", 5}};
                                              },
                                              Kind::negative_total_possible, "/items/0", false},
                                         Pair{"WhatIsRequiredCounts",
                                              [](Menu& m) {
                                                m.groups[1].min_quantity = 2;
                                                m.groups[1].options[0].price_minor = -450;
                                                m.groups[1].options[0].max_quantity = 2;
                                                m.groups[0].options[0].price_minor = 0;
                                              },
                                              [](Menu& m) {
                                                m.groups[1].options[0].price_minor = -450;
                                                m.groups[1].options[0].max_quantity = 2;
                                                m.groups[0].options[0].price_minor = -1;
                                              },
                                              Kind::negative_total_possible, "/items/0", false},
                                         Pair{"GroupsOfASizeCount",
                                              [](Menu& m) {
                                                m.items[1].variants[1].groups = {"extra"};
                                                olive(m).price_minor = -100;
                                              },
                                              [](Menu& m) {
                                                m.items[1].variants[1].groups = {"extra"};
                                                olive(m).price_minor = -101;
                                              },
                                              Kind::negative_total_possible, "/items/1", false},
                                         Pair{"Nested",
                                              [](Menu& m) {
                                                m.groups[0].options[0].groups = {"extra"};
                                                m.items[0].groups = {"size"};
                                                olive(m).price_minor = -300;
                                              },
                                              [](Menu& m) {
                                                m.groups[0].options[0].groups = {"extra"};
                                                m.items[0].groups = {"size"};
                                                olive(m).price_minor = -301;
                                              },
                                              Kind::negative_total_possible, "/items/0", false}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(LintGraph, DepthIsToldOfEveryGroupThatIsTooDeep) {
  const auto chain = [](int depth) {
    std::vector<OptionGroup> groups;
    for (int n = 0; n < depth; ++n)
      groups.push_back(
          group("g" + std::to_string(n), 0, 1,
                {option("o", 0, n + 1 < depth ? std::vector<Ref>{"g" + std::to_string(n + 1)} : std::vector<Ref>{})}));
    return menu({item("x", 100, {"g0"})}, groups);
  };
  EXPECT_TRUE(lint(chain(limits::option_depth)).empty());
  const auto findings = lint(chain(limits::option_depth + 2));
  ASSERT_EQ(findings.size(), 2u);
  EXPECT_EQ(findings[0].path, "/groups/0");
  EXPECT_EQ(findings[1].path, "/groups/1");
}

}  // namespace
