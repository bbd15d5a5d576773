// SPDX-License-Identifier: Apache-2.0
// Just Eat menus: sizes that own their groups, deals, groups of one id under two items.
#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "exchange_support.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace couvert {
namespace {

using namespace test;

Imported pizzeria() {
  std::ifstream stream(std::filesystem::path(COUVERT_SOURCE_DIR) / "tests/fuzz/corpus/import_justeat/pizzeria.json",
                       std::ios::binary);
  return imported(Format::justeat, std::string(std::istreambuf_iterator<char>(stream), {}));
}

const Variant& variant_of(const Menu& menu, std::string_view item, std::string_view ref) {
  const auto& variants = find_item(menu, item)->variants;
  return *std::find_if(variants.begin(), variants.end(), [&](const Variant& v) { return v.ref == ref; });
}

TEST(ImportJustEat, SizesOwnTheirGroups_A31) {
  const Imported in = pizzeria();
  EXPECT_EQ(in.menu.ref, "100059");
  EXPECT_EQ(in.menu.currency.code(), "GBP");
  EXPECT_TRUE(find_item(in.menu, "10")->groups.empty());
  EXPECT_EQ(variant_of(in.menu, "10", "v10h").groups, (std::vector<Ref>{"top"}));
  EXPECT_EQ(variant_of(in.menu, "10", "v10").groups, (std::vector<Ref>{"crust", "top"}));
  EXPECT_EQ(variant_of(in.menu, "10", "v10").price_minor, 1000);
  EXPECT_FALSE(variant_of(in.menu, "10", "v10h").sold_alone);
  EXPECT_EQ(find_loss(in.report, "dangling_group")->detail, "nothing");
  EXPECT_EQ(in.report.dangling_groups, 1);
}

TEST(ImportJustEat, OneIdUnderTwoItems_A31) {
  const Imported in = pizzeria();
  // The crusts are the same group; the toppings have other prices and another maximum.
  EXPECT_EQ(variant_of(in.menu, "11", "v11").groups, (std::vector<Ref>{"top/11", "crust"}));
  EXPECT_EQ(find_group(in.menu, "top")->options[0].price_minor, 50);
  EXPECT_EQ(find_group(in.menu, "top/11")->options[0].price_minor, 70);
  EXPECT_EQ(find_group(in.menu, "top")->max_quantity, 10);
  EXPECT_EQ(find_group(in.menu, "top/11")->max_quantity, 3);
  EXPECT_EQ(count_losses(in.report, "group_renamed"), 1);
  EXPECT_EQ(find_loss(in.report, "group_unused")->item, "unused");
}

TEST(ImportJustEat, AMinimumOfOneOptionIsChosenBeforehand_A31) {
  const Imported in = pizzeria();
  const OptionGroup& toppings = *find_group(in.menu, "top");
  EXPECT_EQ(toppings.options[0].default_quantity, 1);
  EXPECT_EQ(toppings.options[0].max_quantity, 2);
  EXPECT_EQ(toppings.options[1].max_quantity, std::nullopt);  // -1
  EXPECT_EQ(find_loss(in.report, "option_minimum_as_default")->detail, "t1");
}

TEST(ImportJustEat, DealsServeVariationsWithTheirOwnChoices_A31) {
  const Imported in = pizzeria();
  const Item& deal = *find_item(in.menu, "20");
  EXPECT_TRUE(deal.combo);
  const OptionGroup& halves = *find_group(in.menu, "h");
  EXPECT_EQ(halves.min_quantity, 2);
  EXPECT_EQ(halves.max_quantity, 2);
  ASSERT_EQ(halves.options.size(), 3u);
  EXPECT_EQ(halves.options[0].item, "10");
  EXPECT_EQ(halves.options[0].variant, "v10h");
  EXPECT_EQ(halves.options[0].name.get("default"), "Margherita (Half)");
  EXPECT_EQ(halves.options[0].groups, (std::vector<Ref>{"top"}));
  EXPECT_EQ(halves.options[1].price_minor, 150);
  EXPECT_TRUE(halves.options[2].groups.empty());  // the deal inside itself was cut
  EXPECT_NE(find_loss(in.report, "group_cycle"), nullptr);
  EXPECT_EQ(find_loss(in.report, "dangling_option")->detail, "v99");

  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok());
  CartLine line;
  line.item = "20";
  line.variant = "v20";
  Selection half, other;
  half.group = other.group = "h";
  half.option = "v10h";
  half.selections = {Selection{"top", "t1", 2, {}, {}}};
  other.option = "v11";
  other.selections = {Selection{"crust", "c2", 1, {}, {}}};
  line.selections = {half, other};
  EXPECT_TRUE(check_line(line, *index).empty());
  EXPECT_EQ(unit_price(line, *index).value().minor, 1500 + 2 * 50 + 150 + 200);
}

TEST(ImportJustEat, DealOnlyVariationsAreNotSoldAlone_A31) {
  const auto index = MenuIndex::build(pizzeria().menu);
  ASSERT_TRUE(index.ok());
  CartLine line;
  line.item = "10";
  line.variant = "v10h";
  const auto issues = check_line(line, *index);
  ASSERT_FALSE(issues.empty());
  EXPECT_EQ(issues[0].code, Errc::item_not_sold_alone);
}

TEST(ImportJustEat, HoursAreThoseOfAllAvailabilities_A31) {
  const Imported in = pizzeria();
  const Variant& large = variant_of(in.menu, "10", "v10");
  ASSERT_TRUE(large.availability.calendar.has_value());
  EXPECT_EQ(large.availability.calendar->weekly,
            (std::vector<WeeklyWindow>{{1, {690, 871}}, {5, {690, 871}}, {6, {1320, 1560}}}));
  EXPECT_FALSE(variant_of(in.menu, "11", "v11").availability.calendar.has_value());
  EXPECT_EQ(count_losses(in.report, "dangling_availability"), 1);
  EXPECT_NE(find_loss(in.report, "service_type_not_held"), nullptr);
  EXPECT_NE(find_loss(in.report, "seconds_dropped"), nullptr);
  EXPECT_NE(find_loss(in.report, "hours_unreadable"), nullptr);
}

TEST(ImportJustEat, LabelsAreDietsOrTags_A31) {
  const Imported in = pizzeria();
  EXPECT_EQ(find_item(in.menu, "10")->diets, (std::vector<std::string>{"vegetarian"}));
  EXPECT_EQ(find_item(in.menu, "10")->tags, (std::vector<std::string>{"spicy"}));
  EXPECT_FALSE(is_exact(in.report, "10"));  // it may only be ordered with something else
  EXPECT_EQ(find_loss(in.report, "other_products_not_required")->item, "10");
}

TEST(ImportJustEat, ItemsInNoCategoryAreNotSoldAlone_A31) {
  const Imported in = pizzeria();
  EXPECT_EQ(find_loss(in.report, "item_in_no_section")->item, "without-id");
  EXPECT_FALSE(find_item(in.menu, "without-id")->sold_alone);
  EXPECT_EQ(find_item(in.menu, "11-2")->name.get("default"), "Twice");
}

TEST(ImportJustEat, DealsInACircleEnd_A31) {
  std::string text = R"({"currency":"GBP","categories":[{"id":"c","name":"C","itemIds":["0","1","2"]}],"items":[)";
  for (int i = 0; i < 3; ++i) {
    const std::string n = std::to_string(i), next = std::to_string((i + 1) % 3);
    text += std::string(i ? "," : "") + R"({"id":")" + n + R"(","name":"D","type":"deal","dealGroups":[{"id":"g)" + n +
            R"(","name":"G","numberOfChoices":1,"dealItemVariations":[{"dealItemVariationId":"v)" + next +
            R"(","additionPrice":1}]}],"variations":[{"id":"v)" + n + R"(","basePrice":10,"dealGroupsIds":["g)" + n +
            R"("]}]})";
  }
  const Imported in = imported(Format::justeat, text + "]}");
  EXPECT_EQ(in.menu.groups.size(), 3u);
  EXPECT_GE(count_losses(in.report, "group_cycle"), 1);
}

}  // namespace
}  // namespace couvert
