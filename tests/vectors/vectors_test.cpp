// SPDX-License-Identifier: Apache-2.0
// The C++ lane of the vectors: every case of tests/vectors/*.json through the public functions.
#include "codec/enum_names.hpp"
#include "couvert/codec.hpp"
#include "couvert/explain.hpp"
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
  if (expected.contains("unused")) {
    json unused = json::array();
    for (const UnusedCode& code : quote.unused) unused.push_back({code.code, std::string(enum_name(code.reason))});
    EXPECT_EQ(unused, expected.at("unused"));
  }
  if (expected.contains("taxes")) {
    json taxes = json::array();
    for (const QuoteTax& tax : quote.taxes)
      taxes.push_back({tax.ref, tax.rate.ppm, tax.tax_minor, std::string(enum_name(tax.remitter))});
    EXPECT_EQ(taxes, expected.at("taxes"));
  }
  if (expected.contains("funded")) {
    json funded = json::array();
    for (const QuoteDiscount& discount : quote.discounts) {
      json shares = json::array();
      for (const FundedAmount& share : discount.funded)
        shares.push_back({std::string(enum_name(share.funder)), share.amount_minor});
      funded.push_back(std::move(shares));
    }
    EXPECT_EQ(funded, expected.at("funded"));
  }
  EXPECT_TRUE(verify_quote(quote)) << verify_quote(quote).error().path();
  const auto tree = explain(quote);
  ASSERT_TRUE(tree);
  const auto total = total_of(*tree);
  ASSERT_TRUE(total) << total.error().path();
  EXPECT_EQ(*total, quote.totals.total_minor);
}

/// What a case says of the circumstances, beside the instant.
PricingContext context_of(const json& each, Instant at) {
  PricingContext context{at, VenueClock().local(at).date, {}};
  if (!each.contains("context")) return context;
  const json& said = each.at("context");
  for (const auto& [name, value] : said.items()) {
    if (name == "distance_m")
      context.distance_m = value.get<std::int64_t>();
    else if (name == "weight_g")
      context.weight_g = value.get<std::int64_t>();
    else if (name == "zone")
      context.zone = value.get<std::string>();
    else if (name == "place")
      context.place = value.get<std::string>();
    else if (name == "cash")
      context.cash = value.get<bool>();
    else if (name == "exhausted")
      context.exhausted = value.get<std::vector<std::string>>();
    else
      ADD_FAILURE() << "a case says " << name << ", which nobody reads";
  }
  return context;
}

/// The same through a Pricer, with the cart bound and not, and as totals alone.
void expect_every_way(const MenuIndex& index, const PriceRules& rules, const Cart& cart, const PricingContext& context,
                      const Result<Quote>& quote) {
  const auto pricer = Pricer::make(index, rules);
  ASSERT_TRUE(pricer);
  const auto totals = price_totals(index, rules, cart, context);
  const auto prepared = pricer->quote(cart, context);
  ASSERT_EQ(totals.ok(), quote.ok());
  ASSERT_EQ(prepared.ok(), quote.ok());
  if (!quote) {
    EXPECT_EQ(prepared.error(), quote.error());
    return;
  }
  const auto bound = pricer->bind(cart);
  ASSERT_TRUE(bound) << bound.error().name();
  EXPECT_EQ(*totals, quote->totals);
  EXPECT_EQ(*prepared, *quote);
  EXPECT_EQ(*pricer->quote(*bound, context), *quote);
  EXPECT_EQ(*pricer->totals(*bound, context), quote->totals);
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
    const PricingContext context = context_of(each, *at);
    const auto quote = price(*index, *rules, *cart, context);
    expect_every_way(*index, *rules, *cart, context, quote);
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
