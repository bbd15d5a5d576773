// SPDX-License-Identifier: Apache-2.0
// The C++ lane of the vectors: every case of tests/vectors/*.json through the public functions.
#include "couvert/codec.hpp"
#include "couvert/pricing.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace {

using namespace couvert;
using nlohmann::json;

std::vector<json> cases() {
  std::vector<json> all;
  for (const auto& file : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/vectors")) {
    if (file.path().extension() != ".json") continue;
    const json document = json::parse(std::ifstream(file.path()));
    EXPECT_EQ(document.at("schema"), "couvert-vectors/1") << file.path();
    for (const json& each : document.at("cases")) all.push_back(each);
  }
  return all;
}

void expect_quote(const Quote& quote, const json& expected) {
  json totals = {{"goods_minor", 0},        {"discount_minor", 0}, {"fees_minor", 0},     {"tax_added_minor", 0},
                 {"tax_included_minor", 0}, {"tip_minor", 0},      {"rounding_minor", 0}, {"total_minor", 0}};
  totals.update(expected.at("totals"));
  const Totals& t = quote.totals;
  const json actual = {{"goods_minor", t.goods_minor},
                       {"discount_minor", t.discount_minor},
                       {"fees_minor", t.fees_minor},
                       {"tax_added_minor", t.tax_added_minor},
                       {"tax_included_minor", t.tax_included_minor},
                       {"tip_minor", t.tip_minor},
                       {"rounding_minor", t.rounding_minor},
                       {"total_minor", t.total_minor}};
  EXPECT_EQ(actual, totals);
  if (expected.contains("line_discounts")) {
    json discounts = json::array();
    for (const QuoteLine& line : quote.lines) discounts.push_back(line.discount_minor);
    EXPECT_EQ(discounts, expected.at("line_discounts"));
  }
  if (expected.contains("unused_codes")) {
    EXPECT_EQ(json(quote.unused_codes), expected.at("unused_codes"));
  }
  EXPECT_TRUE(verify_quote(quote));
}

TEST(Vectors, Pricing) {
  const auto all = cases();
  ASSERT_GE(all.size(), 25u);
  for (const json& each : all) {
    SCOPED_TRACE(each.at("id").get<std::string>() + ": " + each.at("comment").get<std::string>());
    const auto menu = from_json<Menu>(each.at("menu").dump(), UnknownMembers::refuse);
    const auto rules = from_json<PriceRules>(each.at("rules").dump(), UnknownMembers::refuse);
    const auto cart = from_json<Cart>(each.at("cart").dump(), UnknownMembers::refuse);
    const auto at = parse_instant(each.at("at").get<std::string>());
    ASSERT_TRUE(menu) << menu.error().path() << " " << menu.error().name();
    ASSERT_TRUE(rules) << rules.error().path() << " " << rules.error().name();
    ASSERT_TRUE(cart) << cart.error().path() << " " << cart.error().name();
    ASSERT_TRUE(at);
    const auto index = MenuIndex::build(*menu);
    ASSERT_TRUE(index) << index.error().path();
    ASSERT_TRUE(validate(*rules)) << validate(*rules).error().path();
    const PricingContext context{*at, VenueClock().local(*at).date, {}};
    const auto quote = price(*index, *rules, *cart, context);
    const json& expected = each.at("expected");
    if (expected.contains("error")) {
      ASSERT_FALSE(quote);
      EXPECT_EQ(quote.error().name(), expected.at("error").get<std::string>());
      EXPECT_EQ(quote.error().path(), expected.at("path").get<std::string>());
    } else {
      ASSERT_TRUE(quote) << quote.error().name() << " " << quote.error().path();
      expect_quote(*quote, expected);
    }
  }
}

}  // namespace
