// SPDX-License-Identifier: Apache-2.0
// Rates and rounding by country, and the arithmetic of partners.
#include "couvert/profiles.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace {

using S = ProfileScope;

constexpr std::string_view class_names[] = {"meal", "cold_food", "packaged_food", "soft_drink", "alcohol", "service"};
enum : unsigned { meal = 1, cold_food = 2, packaged_food = 4, soft_drink = 8, alcohol = 16, service = 32 };
constexpr unsigned prepared = meal | cold_food, drinks = soft_drink | alcohol;
constexpr unsigned everything = prepared | packaged_food | drinks | service;

/// One rate for several classes; spelled out below, class by class.
struct Row {
  std::string_view ref;
  std::int64_t rate_ppm;
  S scope;
  unsigned classes;
  std::string_view from, until, law;
  std::string_view place = {};
  bool platform_remits = false;
};

template <const auto& rows>
constexpr auto spell_out() {
  constexpr std::size_t count = [] {
    std::size_t n = 0;
    for (const Row& row : rows) n += static_cast<std::size_t>(std::popcount(row.classes));
    return n;
  }();
  std::array<ProfileRate, count> rates;
  std::size_t at = 0;
  for (const Row& row : rows)
    for (std::size_t i = 0; i < std::size(class_names); ++i)
      if ((row.classes >> i) & 1u)
        rates[at++] = {row.ref,   class_names[i], row.scope, row.rate_ppm,       row.from,
                       row.until, row.law,        row.place, row.platform_remits};
  return rates;
}
template <const auto& rows>
constexpr auto rates_of = spell_out<rows>();

constexpr Row switzerland[] = {
    {"ch-2.6", 26'000, S::take_away, prepared | soft_drink, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-2.6", 26'000, S::all, packaged_food, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-8.1", 81'000, S::eat_in, prepared | soft_drink, "2024-01-01", "", "MWSTG art. 25 para. 1 and 3"},
    {"ch-8.1", 81'000, S::all, alcohol | service, "2024-01-01", "", "MWSTG art. 25 para. 1"},
    {"ch-2.5", 25'000, S::take_away, prepared | soft_drink, "2018-01-01", "2023-12-31", "MWSTG art. 25, former text"},
    {"ch-2.5", 25'000, S::all, packaged_food, "2018-01-01", "2023-12-31", "MWSTG art. 25, former text"},
    {"ch-7.7", 77'000, S::eat_in, prepared | soft_drink, "2018-01-01", "2023-12-31", "MWSTG art. 25, former text"},
    {"ch-7.7", 77'000, S::all, alcohol | service, "2018-01-01", "2023-12-31", "MWSTG art. 25, former text"},
};

constexpr Row germany[] = {
    {"de-7", 70'000, S::take_away, prepared, "2021-01-01", "", "UStG section 12 (2) no. 1"},
    {"de-7", 70'000, S::eat_in, prepared, "2026-01-01", "", "UStG section 12 (2) no. 15"},
    {"de-19", 190'000, S::eat_in, prepared, "2024-01-01", "2025-12-31", "UStG section 12 (1)"},
    {"de-7", 70'000, S::eat_in, prepared, "2021-01-01", "2023-12-31", "UStG section 12 (2) no. 15, former text"},
    {"de-7", 70'000, S::all, packaged_food, "2021-01-01", "", "UStG section 12 (2) no. 1"},
    {"de-19", 190'000, S::all, drinks | service, "2021-01-01", "", "UStG section 12 (1)"},
};

constexpr Row spain[] = {
    {"es-10", 100'000, S::all, prepared | packaged_food, "2012-09-01", "", "Ley 37/1992 art. 91.Uno"},
    {"es-10", 100'000, S::eat_in, drinks, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.2.2"},
    {"es-21", 210'000, S::take_away, soft_drink, "2021-01-01", "", "Ley 37/1992 art. 90, as by Ley 11/2020"},
    {"es-21", 210'000, S::take_away, alcohol, "2012-09-01", "", "Ley 37/1992 art. 90"},
    {"es-21", 210'000, S::all, service, "2012-09-01", "", "Ley 37/1992 art. 90"},
};

constexpr Row france[] = {
    {"fr-10", 100'000, S::all, prepared, "2014-01-01", "", "CGI art. 279 m and n"},
    {"fr-10", 100'000, S::eat_in, packaged_food | soft_drink, "2014-01-01", "", "CGI art. 279 m"},
    {"fr-5.5", 55'000, S::take_away, packaged_food | soft_drink, "2014-01-01", "",
     "CGI art. 278-0 bis A 1; drinks in closed containers"},
    {"fr-20", 200'000, S::all, alcohol | service, "2014-01-01", "", "CGI art. 278"},
};

constexpr Row britain[] = {
    {"gb-20", 200'000, S::all, meal | drinks | service, "2022-04-01", "",
     "VATA 1994 s. 2; Sch. 8 group 1, excepted items and note 3"},
    {"gb-20", 200'000, S::eat_in, cold_food | packaged_food, "2022-04-01", "",
     "VATA 1994 s. 2; Sch. 8 group 1 note 3 (a)"},
    {"gb-0", 0, S::take_away, cold_food | packaged_food, "2022-04-01", "", "VATA 1994 Sch. 8 group 1"},
};

constexpr Row italy[] = {
    {"it-10", 100'000, S::all, prepared, "2021-01-01", "",
     "DPR 633/1972 tab. A part III no. 80 and 121; L. 178/2020 art. 1 para. 40"},
    {"it-10", 100'000, S::all, packaged_food, "2021-01-01", "", "DPR 633/1972 tab. A part III"},
    {"it-10", 100'000, S::eat_in, drinks, "2021-01-01", "", "DPR 633/1972 tab. A part III no. 121"},
    {"it-22", 220'000, S::take_away, drinks, "2021-01-01", "", "DPR 633/1972 art. 16"},
    {"it-22", 220'000, S::all, service, "2021-01-01", "", "DPR 633/1972 art. 16"},
};

constexpr Row japan[] = {
    {"jp-8", 80'000, S::take_away, prepared | packaged_food | soft_drink, "2019-10-01", "",
     "Consumption Tax Act, reduced rate on food and drink"},
    {"jp-10", 100'000, S::eat_in, prepared | packaged_food | soft_drink, "2019-10-01", "",
     "Consumption Tax Act, dining out"},
    {"jp-10", 100'000, S::all, alcohol | service, "2019-10-01", "", "Consumption Tax Act, standard rate"},
};

constexpr Row tunisia[] = {
    {"tn-19", 190'000, S::all, everything, "2018-01-01", "", "Code de la TVA art. 7, as by loi 2017-66"},
};

constexpr unsigned served = prepared | drinks | service;
constexpr Row america[] = {
    {"us-ca", 72'500, S::all, meal | drinks, "2017-01-01", "", "Cal. Rev. & Tax. Code 6051 ff., 6359", "US-CA"},
    {"us-ca", 72'500, S::eat_in, cold_food, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (d) (2)", "US-CA"},
    {"us-ca-0", 0, S::take_away, cold_food, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (a)", "US-CA"},
    {"us-ca-0", 0, S::all, packaged_food, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (a)", "US-CA"},
    {"us-ca-0", 0, S::all, service, "2017-01-01", "", "18 CCR 1628: delivery stated separately", "US-CA"},
    {"us-ny", 40'000, S::all, served, "2005-06-01", "", "N.Y. Tax Law 1101 (b) (3), 1105", "US-NY", true},
    {"us-ny-0", 0, S::all, packaged_food, "2005-06-01", "", "N.Y. Tax Law 1115 (a) (1)", "US-NY", true},
    {"us-nyc", 88'750, S::all, served, "2009-08-01", "", "N.Y. Tax Law 1105, 1107, 1109", "US-NY-NYC", true},
    {"us-nyc-0", 0, S::all, packaged_food, "2009-08-01", "", "N.Y. Tax Law 1115 (a) (1)", "US-NY-NYC", true},
    {"us-or", 0, S::all, everything, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-tx", 62'500, S::all, served, "1990-07-01", "", "Tex. Tax Code 151.007, 151.051, 151.314", "US-TX", true},
    {"us-tx-0", 0, S::all, packaged_food, "1990-07-01", "", "Tex. Tax Code 151.314 (a)", "US-TX", true},
};

constexpr std::span<const ProfileRate> no_rates;
constexpr const char* brazil_caution =
    "No rate fits: most restaurants pay a share of their turnover (LC 123/2006) and nothing on the single sale, others "
    "the ICMS of their state, and the CBS and IBS of LC 214/2025 are being phased in from 2026.";
constexpr const char* tunisia_caution =
    "The general rate, on everything. Restaurants inside hotels pay 7 % like the hotel: a rate of the caller.";
constexpr const char* america_caution =
    "No national rate. California, New York and Texas are the state-wide part alone, to which counties, cities and "
    "districts add; New York City is whole; Oregon has no tax. Every other place needs rates of the caller.";

constexpr std::array<CountryProfile, 10> countries = {{
    {"BR", "BRL", true, Rounding::half_up, TaxRounding::per_line, 5, Rounding::floor,
     "smallest coin in use 5 centavos; without change the price goes down", no_rates, brazil_caution},
    {"CH", "CHF", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up,
     "coinage ordinance SR 941.101: no coin below 5 Rappen", rates_of<switzerland>},
    {"DE", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "UStG section 14 (4): tax by rate; no cash rounding", rates_of<germany>},
    {"ES", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "Ley 46/1998 art. 11; no cash rounding", rates_of<spain>},
    {"FR", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "CGI ann. II art. 242 nonies A: tax by rate; no cash rounding", rates_of<france>},
    {"GB", "GBP", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "VAT Notice 700 section 17.5; no cash rounding", rates_of<britain>},
    {"IT", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up,
     "DL 50/2017 art. 13-quater: cash to the nearest 5 cents", rates_of<italy>},
    {"JP", "JPY", true, Rounding::down, TaxRounding::per_rate, 1, Rounding::half_up,
     "qualified invoices: once for each rate of an invoice, by any one mode", rates_of<japan>},
    {"TN", "TND", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up, "smallest coin 5 millimes",
     rates_of<tunisia>, tunisia_caution},
    {"US", "USD", false, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "Streamlined Sales and Use Tax Agreement section 324: third decimal, per item or invoice", rates_of<america>,
     america_caution},
}};

constexpr std::array<RoundingProfile, 9> partners = {{
    {"half-up-per-line", Rounding::half_up, TaxRounding::per_line},
    {"half-up-per-rate", Rounding::half_up, TaxRounding::per_rate},
    {"half-even-per-line", Rounding::half_even, TaxRounding::per_line, Rounding::half_even},
    {"half-even-per-rate", Rounding::half_even, TaxRounding::per_rate, Rounding::half_even},
    {"half-down-per-line", Rounding::half_down, TaxRounding::per_line},
    {"up-per-line", Rounding::up, TaxRounding::per_line},
    {"down-per-line", Rounding::down, TaxRounding::per_line, Rounding::down},
    {"down-per-rate", Rounding::down, TaxRounding::per_rate, Rounding::down},
    {"half-up-per-line-total-to-5", Rounding::half_up, TaxRounding::per_line, Rounding::half_up, 5, Rounding::half_up},
}};

std::optional<Date> date_of(std::string_view text) {
  const auto date = parse_date(text);
  return date ? std::optional(*date) : std::nullopt;
}

}  // namespace

std::span<const CountryProfile> country_profiles() noexcept { return countries; }
const CountryProfile* find_country_profile(std::string_view country) noexcept {
  const auto* const at = std::find_if(countries.begin(), countries.end(),
                                      [&](const CountryProfile& profile) { return profile.country == country; });
  return at == countries.end() ? nullptr : at;
}

Result<PriceRules> rules_from(const CountryProfile& profile, std::vector<TaxRule> own, bool marketplace) {
  if (own.empty() && profile.rates.empty())
    return Error(Errc::tax_rate_missing, "the country has no rate that fits: bring the venue's own");
  PriceRules rules;
  rules.taxes = std::move(own);
  rules.tax_mode = profile.tax_mode;
  rules.tax_rounding = profile.tax_rounding;
  rules.cash_step_minor = profile.cash_step_minor;
  rules.cash_mode = profile.cash_mode;
  for (const ProfileRate& rate : profile.rates) {
    TaxRule rule;
    rule.ref = rate.ref;
    rule.tax_class = rate.tax_class;
    if (rate.scope == ProfileScope::eat_in) rule.fulfilments = {Fulfilment::dine_in};
    if (rate.scope == ProfileScope::take_away) rule.fulfilments = {Fulfilment::delivery, Fulfilment::pickup};
    rule.rate = {rate.rate_ppm};
    rule.included = profile.tax_included;
    rule.from = date_of(rate.from);
    rule.until = date_of(rate.until);
    if (!rate.place.empty()) rule.places.emplace_back(rate.place);
    if (marketplace && rate.platform_remits) rule.remitter = Remitter::platform;
    rules.taxes.push_back(std::move(rule));
  }
  if (auto status = validate(rules); !status) return status.error();
  return rules;
}

std::span<const RoundingProfile> rounding_profiles() noexcept { return partners; }
const RoundingProfile* find_rounding_profile(std::string_view name) noexcept {
  const auto* const at = std::find_if(partners.begin(), partners.end(),
                                      [&](const RoundingProfile& profile) { return profile.name == name; });
  return at == partners.end() ? nullptr : at;
}

void apply(const RoundingProfile& profile, PriceRules& rules) {
  rules.tax_mode = profile.tax_mode;
  rules.tax_rounding = profile.tax_rounding;
  rules.discount_mode = profile.discount_mode;
  rules.total_step_minor = profile.total_step_minor;
  rules.total_mode = profile.total_mode;
  for (TaxRule& rule : rules.taxes) rule.mode.reset();
}

}  // namespace v0
}  // namespace couvert
