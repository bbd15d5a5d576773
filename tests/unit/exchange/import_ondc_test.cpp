// SPDX-License-Identifier: Apache-2.0
// ONDC catalogues: what the tags mean, nesting by chains, decimals, and what is reported.
#include "couvert/cart.hpp"
#include "exchange_support.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace couvert {
namespace {

using namespace test;

std::string corpus(const char* name) {
  std::ifstream stream(std::filesystem::path(COUVERT_SOURCE_DIR) / "tests/fuzz/corpus/import_ondc" / name,
                       std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}
Imported kitchen(const std::string& location = {}) {
  ImportOptions options = import_options("INR");
  options.location = location;
  return imported(Format::ondc, corpus("kitchen.json"), options);
}

TEST(ImportOndc, TagsBecomeSectionsGroupsAndOptions_A31) {
  const Imported in = kitchen();
  ASSERT_EQ(in.menu.sections.size(), 3u);
  EXPECT_EQ(in.menu.sections[0].ref, "M1");  // by rank
  EXPECT_EQ(in.menu.sections[1].items, (std::vector<Ref>{"I1"}));
  EXPECT_EQ(in.menu.sections[1].availability.calendar->weekly,
            (std::vector<WeeklyWindow>{{5, {1080, 1530}}, {6, {1080, 1530}}, {7, {1080, 1530}}, {1, {1080, 1530}}}));
  EXPECT_EQ(in.menu.sections[2].ref, "items");
  const Item& thali = *find_item(in.menu, "I1");
  EXPECT_EQ(thali.groups, (std::vector<Ref>{"CG3", "CG2", "CG1"}));  // by their sequence
  EXPECT_EQ(thali.diets, (std::vector<std::string>{"vegetarian"}));
  EXPECT_EQ(thali.tags, (std::vector<std::string>{"north indian"}));
  EXPECT_EQ(thali.max_quantity, 5);
  EXPECT_EQ(thali.images.size(), 2u);
  EXPECT_EQ(find_loss(in.report, "variant_group_not_held")->detail, "V1");
  EXPECT_EQ(in.report.dangling_groups, 2);
}

TEST(ImportOndc, PricesAreDecimalTextWithoutNoise_A31) {
  const Imported in = kitchen();
  EXPECT_EQ(find_item(in.menu, "I1")->price_minor, 2484);
  EXPECT_EQ(find_loss(in.report, "price_rounded")->detail, "24.8400000000000002");
  EXPECT_EQ(find_loss(in.report, "list_price_not_held")->detail, "30");
  EXPECT_EQ(find_loss(in.report, "currency_differs")->detail, "USD");
  EXPECT_FALSE(find_item(in.menu, "I3")->sold_alone);
  EXPECT_FALSE(find_item(in.menu, "I2-2")->sold_alone);  // "free" is no amount
}

TEST(ImportOndc, CurrenciesHaveTheirOwnDigits_A31) {
  const auto price = [](const std::string& code, const std::string& value) {
    const Imported in =
        imported(Format::ondc,
                 R"({"message":{"catalog":{"bpp/providers":[{"id":"P","items":[{"id":"I","descriptor":{"name":"n"},)"
                 R"("price":{"currency":")" +
                     code + R"(","value":")" + value + R"("},"tags":[]}]}]}}})");
    return std::string(in.menu.currency.code()) + " " + std::to_string(in.menu.items.at(0).price_minor);
  };
  EXPECT_EQ(price("INR", "10.50"), "INR 1050");
  EXPECT_EQ(price("JPY", "1200"), "JPY 1200");
  EXPECT_EQ(price("TND", "3.250"), "TND 3250");
  EXPECT_EQ(price("KWD", "1.5"), "KWD 1500");
  EXPECT_EQ(price("CLF", "1.2345"), "CLF 12345");
}

TEST(ImportOndc, ChoicesNestByTheirChildTags_A31) {
  const Imported in = kitchen();
  const OptionGroup& bread = *find_group(in.menu, "CG1");
  ASSERT_EQ(bread.options.size(), 2u);
  EXPECT_EQ(bread.options[0].default_quantity, 1);
  EXPECT_EQ(bread.options[0].groups, (std::vector<Ref>{"CG2"}));
  EXPECT_TRUE(bread.options[1].groups.empty());  // it opened its own group
  EXPECT_NE(find_loss(in.report, "group_cycle"), nullptr);
  EXPECT_EQ(find_group(in.menu, "CG2")->options.size(), 1u);  // one without a readable price
  EXPECT_EQ(find_loss(in.report, "choice_in_no_group")->item, "C5");
  EXPECT_EQ(find_group(in.menu, "CG3")->min_quantity, 0);  // two of nothing
  EXPECT_EQ(find_loss(in.report, "empty_group")->detail, "2");
}

TEST(ImportOndc, OneProviderIsOneVenue_A31) {
  const Imported in = kitchen();
  ASSERT_EQ(in.venue.size(), 1u);
  EXPECT_EQ(in.venue[0].name, "Thali House");
  EXPECT_EQ(in.venue[0].address.postcode, "560066");
  EXPECT_EQ(in.venue[0].position.lat_e7, 129'675'550);
  EXPECT_EQ(find_loss(in.report, "other_venue")->detail, "P2");
  const Imported second = kitchen("L2");
  EXPECT_EQ(find_item(second.menu, "I1"), nullptr);
  EXPECT_EQ(find_loss(second.report, "not_at_location")->item, "I1");
  const Imported other = kitchen("P2");
  EXPECT_TRUE(other.menu.items.empty());
  EXPECT_EQ(other.menu.ref, "P2");
}

TEST(ImportOndc, WhatIsSoldOutIsSuspended_A31) {
  const Imported in = kitchen();
  const Item& omelette = *find_item(in.menu, "I2");
  EXPECT_TRUE(omelette.availability.suspended_until.has_value());
  EXPECT_EQ(omelette.availability.suspension_reason, "disabled");
  ASSERT_EQ(omelette.allergens.size(), 1u);
  EXPECT_EQ(omelette.allergens[0].allergen, Allergen::eggs);
  EXPECT_EQ(find_loss(in.report, "stock_not_held")->detail, "12");
}

TEST(ImportOndc, AnExtractIsReadToo_A31) {
  const Imported in = imported(Format::ondc, corpus("extract.json"));
  EXPECT_EQ(in.menu.currency.code(), "INR");
  EXPECT_EQ(find_item(in.menu, "1")->price_minor, 9050);
  EXPECT_EQ(find_group(in.menu, "g2")->options[0].price_minor, -250);
  EXPECT_EQ(find_group(in.menu, "g1")->options[1].ref, "o1-2");
  EXPECT_EQ(in.menu.sections[0].ref, "s1");
  const auto refused = import_menu(Format::ondc, R"({"items":[{"id":"a"}]})", import_options());
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code(), Errc::import_format);
}

}  // namespace
}  // namespace couvert
