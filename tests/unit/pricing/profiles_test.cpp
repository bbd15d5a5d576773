// SPDX-License-Identifier: Apache-2.0
// Countries and partners as data: complete, valid, and the cents that they give.
#include "couvert/profiles.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace {

using namespace couvert;
using namespace couvert::test;

constexpr const char* classes[] = {"meal", "cold_food", "packaged_food", "soft_drink", "alcohol", "service"};

/// Tax on one class at a price, as a country's profile has it.
Totals taxed(const char* country, const char* tax_class, std::int64_t minor, Fulfilment fulfilment, Date date,
             const char* place = "") {
  const CountryProfile* profile = find_country_profile(country);
  EXPECT_TRUE(profile) << country;
  Menu m = menu({item("it", minor, {}, tax_class)});
  m.currency = currency(profile->currency);
  PricingContext context;
  context.date = date;
  context.place = place;
  const auto totals =
      price_totals(*MenuIndex::build(m), *rules_from(*profile), cart({line(1, "it")}, fulfilment), context);
  EXPECT_TRUE(totals) << country << ' ' << tax_class << ' ' << (totals ? "" : totals.error().message());
  return totals ? *totals : Totals();
}

TEST(Profiles, EveryCountryHasEveryClassForEveryWayOfOrdering_B3_B4) {
  const std::set<std::string_view> promised = {"BR", "CH", "DE", "ES", "FR", "GB", "IT", "JP", "TN", "US"};
  std::set<std::string_view> found;
  for (const CountryProfile& profile : country_profiles()) {
    found.insert(profile.country);
    EXPECT_TRUE(Currency::parse(profile.currency)) << profile.country;
    EXPECT_FALSE(profile.rounding_source.empty());
    if (profile.rates.empty()) continue;
    const auto rules = rules_from(profile);
    EXPECT_TRUE(rules) << profile.country << rules.error().path();
    std::set<std::string_view> places;
    for (const ProfileRate& rate : profile.rates) {
      EXPECT_FALSE(rate.law.empty()) << rate.ref;
      EXPECT_TRUE(rate.from.empty() || parse_date(rate.from)) << rate.from;
      EXPECT_TRUE(rate.until.empty() || parse_date(rate.until)) << rate.until;
      places.insert(rate.place);
    }
    for (const char* tax_class : classes)
      for (const Fulfilment fulfilment : {Fulfilment::delivery, Fulfilment::pickup, Fulfilment::dine_in})
        for (const std::string_view place : places)
          taxed(std::string(profile.country).c_str(), tax_class, 1000, fulfilment, make_date(2026, 3, 14),
                std::string(place).c_str());
  }
  EXPECT_EQ(found, promised);
  EXPECT_FALSE(find_country_profile("XX"));
}

TEST(Profiles, NoRuleIsShadowedAndNoDateLeftOut_B3) {
  for (const CountryProfile& profile : country_profiles())
    for (const RulesFinding& finding : profile.rates.empty() ? std::vector<RulesFinding>() : lint(*rules_from(profile)))
      ADD_FAILURE() << profile.country << ": " << rules_finding_name(finding.kind) << " at " << finding.path;
}

TEST(Profiles, RatesByWayOfEatingAndByDate_B4) {
  const Date now = make_date(2026, 3, 14);
  EXPECT_EQ(taxed("FR", "meal", 1100, Fulfilment::pickup, now).tax_included_minor, 100);
  EXPECT_EQ(taxed("FR", "soft_drink", 1055, Fulfilment::pickup, now).tax_included_minor, 55);
  EXPECT_EQ(taxed("FR", "soft_drink", 1100, Fulfilment::dine_in, now).tax_included_minor, 100);
  EXPECT_EQ(taxed("FR", "alcohol", 1200, Fulfilment::dine_in, now).tax_included_minor, 200);
  EXPECT_EQ(taxed("DE", "meal", 1070, Fulfilment::pickup, now).tax_included_minor, 70);
  EXPECT_EQ(taxed("DE", "meal", 1070, Fulfilment::dine_in, now).tax_included_minor, 70);
  EXPECT_EQ(taxed("DE", "meal", 1190, Fulfilment::dine_in, make_date(2025, 12, 31)).tax_included_minor, 190);
  EXPECT_EQ(taxed("DE", "meal", 1070, Fulfilment::dine_in, make_date(2023, 12, 31)).tax_included_minor, 70);
  EXPECT_EQ(taxed("CH", "meal", 1026, Fulfilment::delivery, now).tax_included_minor, 26);
  EXPECT_EQ(taxed("CH", "meal", 1081, Fulfilment::dine_in, now).tax_included_minor, 81);
  EXPECT_EQ(taxed("CH", "meal", 1077, Fulfilment::dine_in, make_date(2023, 6, 1)).tax_included_minor, 77);
  EXPECT_EQ(taxed("IT", "alcohol", 1220, Fulfilment::pickup, now).tax_included_minor, 220);
  EXPECT_EQ(taxed("IT", "alcohol", 1100, Fulfilment::dine_in, now).tax_included_minor, 100);
  EXPECT_EQ(taxed("ES", "soft_drink", 1210, Fulfilment::delivery, now).tax_included_minor, 210);
  EXPECT_EQ(taxed("GB", "cold_food", 1200, Fulfilment::pickup, now).tax_included_minor, 0);
  EXPECT_EQ(taxed("GB", "cold_food", 1200, Fulfilment::dine_in, now).tax_included_minor, 200);
  EXPECT_EQ(taxed("US", "meal", 1000, Fulfilment::pickup, now, "US-NY-NYC").tax_added_minor, 89);
  EXPECT_EQ(taxed("US", "meal", 1000, Fulfilment::pickup, now, "US-OR").tax_added_minor, 0);
  EXPECT_EQ(taxed("TN", "meal", 11'900, Fulfilment::pickup, now).tax_included_minor, 1'900);
}

TEST(Profiles, WhereNoRateFitsTheCallerBringsOne_B3) {
  const CountryProfile* brazil = find_country_profile("BR");
  ASSERT_TRUE(brazil);
  EXPECT_FALSE(brazil->caution.empty());
  EXPECT_EQ(rules_from(*brazil).error().code(), Errc::tax_rate_missing) << "never a zero that nobody asked for";
  const auto rules = rules_from(*brazil, {tax("icms", "meal", 32'000)});
  ASSERT_TRUE(rules);
  EXPECT_EQ(rules->cash_step_minor, 5);
  Menu m = menu({item("it", 1'032, {}, "meal"), item("beer", 500, {}, "alcohol")});
  m.currency = currency("BRL");
  const MenuIndex index = *MenuIndex::build(m);
  EXPECT_EQ(price_totals(index, *rules, cart({line(1, "it")}), {})->tax_included_minor, 32);
  EXPECT_EQ(price_totals(index, *rules, cart({line(1, "beer")}), {}).error().code(), Errc::tax_rate_missing);
}

TEST(Profiles, RatesOfTheCallerAnswerFirst_B3_B4) {
  const auto rules = rules_from(*find_country_profile("TN"), {tax("hotel", "meal", 70'000)});
  ASSERT_TRUE(rules);
  Menu m = menu({item("it", 10'700, {}, "meal"), item("juice", 11'900, {}, "soft_drink")});
  m.currency = currency("TND");
  PricingContext context;
  context.date = make_date(2026, 3, 14);
  const auto quote = price(*MenuIndex::build(m), *rules, cart({line(1, "it"), line(2, "juice")}), context);
  ASSERT_TRUE(quote);
  EXPECT_EQ(quote->lines[0].tax_rule, "hotel");
  EXPECT_EQ(quote->lines[0].tax_minor, 700);
  EXPECT_EQ(quote->lines[1].tax_minor, 1'900);
  const auto bad = rules_from(*find_country_profile("TN"), {tax("hotel", "meal", 1'000'001)});
  EXPECT_EQ(bad.error().code(), Errc::rules_invalid);
  EXPECT_EQ(bad.error().path(), "/taxes/0/rate");
}

TEST(Profiles, APlaceWithoutARateIsRefusedNotFree_B4) {
  Menu m = menu({item("it", 1'000, {}, "meal")});
  m.currency = currency("USD");
  const MenuIndex index = *MenuIndex::build(m);
  PricingContext context;
  context.date = make_date(2026, 3, 14);
  const CountryProfile& america = *find_country_profile("US");
  EXPECT_FALSE(america.caution.empty());
  for (const char* place : {"", "US-WA", "US-CA-SF"}) {
    context.place = place;
    EXPECT_EQ(price_totals(index, *rules_from(america), cart({line(1, "it")}), context).error().code(),
              Errc::tax_rate_missing)
        << place;
  }
  TaxRule seattle = tax("us-wa-seattle", "meal", 103'500, false);
  seattle.places = {"US-WA-SEA"};
  context.place = "US-WA-SEA";
  EXPECT_EQ(price_totals(index, *rules_from(america, {seattle}), cart({line(1, "it")}), context)->tax_added_minor, 104);
}

TEST(Profiles, YenAreCutDownOnceARate_B5_B24) {
  const CountryProfile* japan = find_country_profile("JP");
  ASSERT_TRUE(japan);
  EXPECT_EQ(japan->tax_mode, Rounding::down);
  EXPECT_EQ(japan->tax_rounding, TaxRounding::per_rate);
  EXPECT_EQ(taxed("JP", "meal", 999, Fulfilment::delivery, make_date(2026, 1, 1)).tax_included_minor, 74);  // exact
  EXPECT_EQ(taxed("JP", "meal", 998, Fulfilment::delivery, make_date(2026, 1, 1)).tax_included_minor, 73);  // 73.9
  EXPECT_EQ(taxed("JP", "meal", 998, Fulfilment::dine_in, make_date(2026, 1, 1)).tax_included_minor, 90);   // 90.7
}

TEST(Profiles, ThePageListsThem) {
  std::ifstream stream(COUVERT_SOURCE_DIR "/docs/reference/profiles.md");
  const std::string page{std::istreambuf_iterator<char>(stream), {}};
  constexpr const char* scopes[] = {"all", "eat in", "take away"};
  std::size_t rows = 0;
  for (const CountryProfile& profile : country_profiles())
    for (const ProfileRate& rate : profile.rates) {
      std::string row = "\n| `" + std::string(rate.ref) + "` | `" + std::string(rate.tax_class) + "` | " +
                        scopes[static_cast<std::size_t>(rate.scope)] + " | " + std::to_string(rate.rate_ppm) + " | " +
                        std::string(rate.from) + " | " + std::string(rate.until) + " | " + std::string(rate.place) +
                        " | " + std::string(rate.law) + (rate.platform_remits ? " (platforms pay it)" : "") + " |\n";
      EXPECT_NE(page.find(row), std::string::npos) << row;
      ++rows;
    }
  for (const CountryProfile& profile : country_profiles()) {
    EXPECT_NE(page.find(std::string(profile.rounding_source)), std::string::npos) << profile.country;
    EXPECT_NE(page.find(std::string(profile.caution)), std::string::npos) << profile.country;
  }
  for (const RoundingProfile& profile : rounding_profiles())
    EXPECT_NE(page.find("\n| `" + std::string(profile.name) + "` | "), std::string::npos) << profile.name;
  std::size_t lines = 0;
  for (std::size_t at = page.find("\n| `"); at != std::string::npos; at = page.find("\n| `", at + 1)) ++lines;
  EXPECT_EQ(lines, rows + rounding_profiles().size());
}

TEST(Profiles, CashStepsOfCountries_B7) {
  EXPECT_EQ(find_country_profile("CH")->cash_step_minor, 5);
  EXPECT_EQ(find_country_profile("IT")->cash_step_minor, 5);
  EXPECT_EQ(find_country_profile("FR")->cash_step_minor, 1);
  PricingContext context;
  context.cash = true;
  context.date = make_date(2026, 1, 1);
  Menu m = menu({item("it", 1003, {}, "meal")});
  m.currency = currency("CHF");
  const auto totals =
      price_totals(*MenuIndex::build(m), *rules_from(*find_country_profile("CH")), cart({line(1, "it")}), context);
  ASSERT_TRUE(totals);
  EXPECT_EQ(totals->total_minor, 1005);
}

TEST(Profiles, MarketplacesRemitWhereTheLawSaysSo_B25) {
  const auto remitters = [](bool marketplace, std::string_view ref) {
    std::set<Remitter> found;
    const auto rules = rules_from(*find_country_profile("US"), {}, marketplace);
    for (const TaxRule& rule : rules->taxes)
      if (rule.ref == ref) found.insert(rule.remitter);
    return found;
  };
  EXPECT_EQ(remitters(true, "us-tx"), std::set{Remitter::platform});
  EXPECT_EQ(remitters(true, "us-ca"), std::set{Remitter::venue});
  EXPECT_EQ(remitters(false, "us-tx"), std::set{Remitter::venue});
}

TEST(Profiles, PartnersByTheirArithmetic_B5_B6) {
  EXPECT_FALSE(find_rounding_profile("by-feeling"));
  // Three lines of 10 at 5 % on top: half a cent each, 1.5 together.
  const std::pair<const char*, std::int64_t> expected[] = {
      {"half-up-per-line", 3},   {"half-up-per-rate", 2},   {"half-even-per-line", 0},
      {"half-even-per-rate", 2}, {"half-down-per-line", 0}, {"up-per-line", 3},
      {"down-per-line", 0},      {"down-per-rate", 1},      {"half-up-per-line-total-to-5", 3}};
  EXPECT_EQ(rounding_profiles().size(), std::size(expected));
  for (const auto& [name, added] : expected) {
    const RoundingProfile* profile = find_rounding_profile(name);
    ASSERT_TRUE(profile) << name;
    PriceRules r;
    r.taxes = {tax("five", "food", 50'000, false)};
    r.taxes[0].mode = Rounding::ceiling;  // which the partner does not know
    apply(*profile, r);
    const auto totals = price_totals(*MenuIndex::build(menu({item("a", 10, {}, "food")})), r,
                                     cart({line(1, "a"), line(2, "a"), line(3, "a")}), {});
    ASSERT_TRUE(totals);
    EXPECT_EQ(totals->tax_added_minor, added) << name;
    EXPECT_EQ(totals->total_minor % profile->total_step_minor, 0) << name;
  }
}

}  // namespace
