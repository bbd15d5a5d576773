// SPDX-License-Identifier: Apache-2.0
// Rates of value added tax of 28 countries over time: the rule in force on a date is the one that was computed elsewhere.
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

// Percent as parts per million.
std::int64_t ppm_of(const Json& percent) {
  const Currency four_digits = Currency::parse("CLF").value();  // an exponent of 4 scales by 10,000
  return parse_decimal(couvert_data::digits(percent), four_digits, Rounding::half_up).value().minor;
}

// The rates of a country as rules: each period ends on the day before the next one begins.
std::vector<TaxRule> rules_of(const Json& periods) {
  std::map<std::string, Json> by_start;
  for (const Json& period : periods) by_start[period.at("effective_from")] = period.at("rates");
  std::vector<TaxRule> rules;
  for (auto it = by_start.begin(); it != by_start.end(); ++it) {
    const auto next = std::next(it);
    const auto from = parse_date(it->first);
    for (const auto& [name, percent] : it->second.items()) {
      TaxRule rule;
      rule.ref = name + "-" + it->first;
      rule.tax_class = name;
      rule.rate = Rate{ppm_of(percent)};
      if (from) rule.from = *from;  // "0000-01-01": since ever
      if (next != by_start.end()) rule.until = Date{parse_date(next->first).value().days - 1};
      rules.push_back(std::move(rule));
    }
  }
  return rules;
}

// A menu with a dish of each class.
MenuIndex menu_of(const std::vector<TaxRule>& rules) {
  Menu menu;
  menu.ref = "menu";
  menu.venue = "data";
  menu.currency = Currency::parse("EUR").value();
  for (const TaxRule& rule : rules) {
    const auto same = [&](const Item& i) { return i.ref == rule.tax_class; };
    if (std::any_of(menu.items.begin(), menu.items.end(), same)) continue;
    Item item;
    item.ref = rule.tax_class;
    item.name = LocalizedText(item.ref);
    item.price_minor = 10'000;
    item.tax_class = rule.tax_class;
    menu.items.push_back(std::move(item));
  }
  return MenuIndex::build(std::move(menu)).value();
}

TEST(TaxRules, TheRateInForceOnADate) {
  const Json rates = couvert_data::document("tax/eu_vat_rates.json");
  const Json facts = couvert_data::document("expected/vat_rate_at_date.json");
  if (!rates.is_object() || !facts.is_array()) return couvert_data::say_absent("tax/eu_vat_rates.json");
  Tally tally("tax/eu_vat_rates.json");
  for (const Json& fact : facts) {
    const std::string country = fact.at("country"), day = fact.at("date");
    PriceRules rules;
    rules.taxes = rules_of(rates.at("items").at(country));
    if (!validate(rules).ok()) {
      tally.expect(false, country + ": the rules are not valid");
      continue;
    }
    const MenuIndex index = menu_of(rules.taxes);
    const Date date = parse_date(day).value();
    Json ours = Json::object(), expected = Json::object();
    for (const Item& item : index.menu().items) {
      Cart cart;
      cart.venue = "data";
      CartLine line;
      line.id = LineId(make_uuid_v7(1, {1}));
      line.item = item.ref;
      cart.lines = {line};
      PricingContext context;
      context.date = date;
      const auto quote = price(index, rules, cart, context);
      if (quote && quote->taxes.size() == 1) ours[item.ref] = quote->taxes[0].rate.ppm;
      if (!quote && quote.error().code() != Errc::tax_rate_missing) ours[item.ref] = "another error";
    }
    // No rates where none was in force yet.
    if (fact.at("rates").is_object())
      for (const auto& [name, percent] : fact.at("rates").items()) expected[name] = ppm_of(percent);
    tally.equal(ours, expected, country + " on " + day);
  }
}

}  // namespace
}  // namespace couvert
