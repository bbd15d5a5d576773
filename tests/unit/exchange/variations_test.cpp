// SPDX-License-Identifier: Apache-2.0
// Documents of the kinds that are read as other places write them: other currencies, languages, rates, ids, hours.
#include "exchange_support.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace couvert {
namespace {

using Json = nlohmann::json;

// Items by the first of their names.
Json prices_of(const Menu& menu) {
  Json prices = Json::object();
  for (const Item& item : menu.items) {
    const std::string name = item.name.by_locale.empty() ? item.ref : item.name.by_locale[0].second;
    prices[name] = item.variants.empty() ? item.price_minor : item.variants[0].price_minor;
  }
  return prices;
}

Json rates_of(const PriceRules& rules) {
  std::vector<std::int64_t> rates;
  for (const TaxRule& rule : rules.taxes) rates.push_back(rule.rate.ppm);
  std::sort(rates.begin(), rates.end());
  return rates;
}

// "5 1080-1560": the day, and the minutes from its midnight.
Json hours_of(const std::vector<Venue>& venues) {
  std::vector<std::string> hours;
  if (venues.empty() || !venues[0].hours) return hours;
  for (const WeeklyWindow& window : venues[0].hours->weekly) {
    hours.push_back(std::to_string(window.day) + " " + std::to_string(window.window.open_minute) + "-" +
                    std::to_string(window.window.close_minute));
  }
  std::sort(hours.begin(), hours.end());
  return hours;
}

TEST(Variations, AreReadAsTheyAreMeant_A31) {
  const auto folder = std::filesystem::path(COUVERT_SOURCE_DIR) / "tests/unit/exchange/variations";
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream stream(entry.path(), std::ios::binary);
    const Json file = Json::parse(stream);
    const Json& expected = file.at("expected");
    const auto format = parse_format(file.at("format").get<std::string>());
    ASSERT_TRUE(format.ok()) << entry.path();
    SCOPED_TRACE(entry.path().filename().string());
    const Imported in = test::imported(*format, file.at("document").dump(),
                                       test::import_options(file.at("currency").get<std::string>()));
    EXPECT_EQ(in.menu.currency.code(), expected.at("currency").get<std::string>());
    EXPECT_EQ(prices_of(in.menu), expected.at("prices"));
    EXPECT_EQ(Json(test::reasons(in.report)), expected.at("reasons"));
    if (expected.contains("rates_ppm")) {
      EXPECT_EQ(rates_of(in.rules), expected["rates_ppm"]);
    }
    if (expected.contains("hours")) {
      EXPECT_EQ(hours_of(in.venue), expected["hours"]);
    }
    ++files;
  }
  EXPECT_GE(files, 20u);
}

}  // namespace
}  // namespace couvert
