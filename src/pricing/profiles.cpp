// SPDX-License-Identifier: Apache-2.0
// Rates and rounding by country, and the arithmetic of partners.
#include "couvert/profiles.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace {

using S = ProfileScope;

constexpr ProfileRate brazil[] = {
    {"br-meal", "meal", S::all, 0, "", "", "LC 123/2006: paid on turnover, no rate on the single sale"},
    {"br-meal", "cold_food", S::all, 0, "", "", "LC 123/2006"},
    {"br-meal", "packaged_food", S::all, 0, "", "", "LC 123/2006"},
    {"br-meal", "soft_drink", S::all, 0, "", "", "LC 123/2006"},
    {"br-meal", "alcohol", S::all, 0, "", "", "LC 123/2006"},
    {"br-meal", "service", S::all, 0, "", "", "LC 123/2006"},
};

constexpr ProfileRate switzerland[] = {
    {"ch-2.6", "meal", S::take_away, 26'000, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-8.1", "meal", S::eat_in, 81'000, "2024-01-01", "", "MWSTG art. 25 para. 1 and 3"},
    {"ch-2.6", "cold_food", S::take_away, 26'000, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-8.1", "cold_food", S::eat_in, 81'000, "2024-01-01", "", "MWSTG art. 25 para. 1 and 3"},
    {"ch-2.6", "packaged_food", S::all, 26'000, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-2.6", "soft_drink", S::take_away, 26'000, "2024-01-01", "", "MWSTG art. 25 para. 2 let. a"},
    {"ch-8.1", "soft_drink", S::eat_in, 81'000, "2024-01-01", "", "MWSTG art. 25 para. 1 and 3"},
    {"ch-8.1", "alcohol", S::all, 81'000, "2024-01-01", "", "MWSTG art. 25 para. 1"},
    {"ch-8.1", "service", S::all, 81'000, "2024-01-01", "", "MWSTG art. 25 para. 1"},
    {"ch-2.5", "meal", S::take_away, 25'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 2, former text"},
    {"ch-7.7", "meal", S::eat_in, 77'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 1, former text"},
    {"ch-2.5", "cold_food", S::take_away, 25'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 2, former text"},
    {"ch-7.7", "cold_food", S::eat_in, 77'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 1, former text"},
    {"ch-2.5", "packaged_food", S::all, 25'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 2, former text"},
    {"ch-2.5", "soft_drink", S::take_away, 25'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 2, former text"},
    {"ch-7.7", "soft_drink", S::eat_in, 77'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 1, former text"},
    {"ch-7.7", "alcohol", S::all, 77'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 1, former text"},
    {"ch-7.7", "service", S::all, 77'000, "2018-01-01", "2023-12-31", "MWSTG art. 25 para. 1, former text"},
};

constexpr ProfileRate germany[] = {
    {"de-7", "meal", S::take_away, 70'000, "2021-01-01", "", "UStG section 12 (2) no. 1"},
    {"de-7", "meal", S::eat_in, 70'000, "2026-01-01", "", "UStG section 12 (2) no. 15"},
    {"de-19", "meal", S::eat_in, 190'000, "2024-01-01", "2025-12-31", "UStG section 12 (1)"},
    {"de-7", "meal", S::eat_in, 70'000, "2021-01-01", "2023-12-31", "UStG section 12 (2) no. 15, former text"},
    {"de-7", "cold_food", S::take_away, 70'000, "2021-01-01", "", "UStG section 12 (2) no. 1"},
    {"de-7", "cold_food", S::eat_in, 70'000, "2026-01-01", "", "UStG section 12 (2) no. 15"},
    {"de-19", "cold_food", S::eat_in, 190'000, "2024-01-01", "2025-12-31", "UStG section 12 (1)"},
    {"de-7", "cold_food", S::eat_in, 70'000, "2021-01-01", "2023-12-31", "UStG section 12 (2) no. 15, former text"},
    {"de-7", "packaged_food", S::all, 70'000, "2021-01-01", "", "UStG section 12 (2) no. 1"},
    {"de-19", "soft_drink", S::all, 190'000, "2021-01-01", "", "UStG section 12 (1)"},
    {"de-19", "alcohol", S::all, 190'000, "2021-01-01", "", "UStG section 12 (1)"},
    {"de-19", "service", S::all, 190'000, "2021-01-01", "", "UStG section 12 (1)"},
};

constexpr ProfileRate spain[] = {
    {"es-10", "meal", S::all, 100'000, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.2.2 and 91.Uno.1.1"},
    {"es-10", "cold_food", S::all, 100'000, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.1.1"},
    {"es-10", "packaged_food", S::all, 100'000, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.1.1"},
    {"es-10", "soft_drink", S::eat_in, 100'000, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.2.2"},
    {"es-21", "soft_drink", S::take_away, 210'000, "2021-01-01", "", "Ley 37/1992 art. 90, as by Ley 11/2020"},
    {"es-10", "alcohol", S::eat_in, 100'000, "2012-09-01", "", "Ley 37/1992 art. 91.Uno.2.2"},
    {"es-21", "alcohol", S::take_away, 210'000, "2012-09-01", "", "Ley 37/1992 art. 90"},
    {"es-21", "service", S::all, 210'000, "2012-09-01", "", "Ley 37/1992 art. 90"},
};

constexpr ProfileRate france[] = {
    {"fr-10", "meal", S::all, 100'000, "2014-01-01", "", "CGI art. 279 m and n"},
    {"fr-10", "cold_food", S::all, 100'000, "2014-01-01", "", "CGI art. 279 m and n"},
    {"fr-10", "packaged_food", S::eat_in, 100'000, "2014-01-01", "", "CGI art. 279 m"},
    {"fr-5.5", "packaged_food", S::take_away, 55'000, "2014-01-01", "", "CGI art. 278-0 bis A 1"},
    {"fr-10", "soft_drink", S::eat_in, 100'000, "2014-01-01", "", "CGI art. 279 m"},
    {"fr-5.5", "soft_drink", S::take_away, 55'000, "2014-01-01", "", "CGI art. 278-0 bis A 1, in closed containers"},
    {"fr-20", "alcohol", S::all, 200'000, "2014-01-01", "", "CGI art. 278"},
    {"fr-20", "service", S::all, 200'000, "2014-01-01", "", "CGI art. 278"},
};

constexpr ProfileRate britain[] = {
    {"gb-20", "meal", S::all, 200'000, "2022-04-01", "", "VATA 1994 s. 2; Sch. 8 group 1, excepted item 1 and note 3"},
    {"gb-20", "cold_food", S::eat_in, 200'000, "2022-04-01", "", "VATA 1994 s. 2; Sch. 8 group 1 note 3 (a)"},
    {"gb-0", "cold_food", S::take_away, 0, "2022-04-01", "", "VATA 1994 Sch. 8 group 1"},
    {"gb-20", "packaged_food", S::eat_in, 200'000, "2022-04-01", "", "VATA 1994 s. 2; Sch. 8 group 1 note 3 (a)"},
    {"gb-0", "packaged_food", S::take_away, 0, "2022-04-01", "", "VATA 1994 Sch. 8 group 1"},
    {"gb-20", "soft_drink", S::all, 200'000, "2022-04-01", "", "VATA 1994 Sch. 8 group 1, excepted item 4"},
    {"gb-20", "alcohol", S::all, 200'000, "2022-04-01", "", "VATA 1994 Sch. 8 group 1, excepted item 3"},
    {"gb-20", "service", S::all, 200'000, "2022-04-01", "", "VATA 1994 s. 2"},
};

constexpr ProfileRate italy[] = {
    {"it-10", "meal", S::all, 100'000, "2021-01-01", "", "DPR 633/1972 tab. A part III no. 80 and 121; L. 178/2020"},
    {"it-10", "cold_food", S::all, 100'000, "2021-01-01", "", "DPR 633/1972 tab. A part III no. 80 and 121"},
    {"it-10", "packaged_food", S::all, 100'000, "2021-01-01", "", "DPR 633/1972 tab. A part III"},
    {"it-10", "soft_drink", S::eat_in, 100'000, "2021-01-01", "", "DPR 633/1972 tab. A part III no. 121"},
    {"it-22", "soft_drink", S::take_away, 220'000, "2021-01-01", "", "DPR 633/1972 art. 16"},
    {"it-10", "alcohol", S::eat_in, 100'000, "2021-01-01", "", "DPR 633/1972 tab. A part III no. 121"},
    {"it-22", "alcohol", S::take_away, 220'000, "2021-01-01", "", "DPR 633/1972 art. 16"},
    {"it-22", "service", S::all, 220'000, "2021-01-01", "", "DPR 633/1972 art. 16"},
};

constexpr ProfileRate japan[] = {
    {"jp-8", "meal", S::take_away, 80'000, "2019-10-01", "", "Consumption Tax Act, reduced rate on food"},
    {"jp-10", "meal", S::eat_in, 100'000, "2019-10-01", "", "Consumption Tax Act, dining out"},
    {"jp-8", "cold_food", S::take_away, 80'000, "2019-10-01", "", "Consumption Tax Act, reduced rate on food"},
    {"jp-10", "cold_food", S::eat_in, 100'000, "2019-10-01", "", "Consumption Tax Act, dining out"},
    {"jp-8", "packaged_food", S::take_away, 80'000, "2019-10-01", "", "Consumption Tax Act, reduced rate on food"},
    {"jp-10", "packaged_food", S::eat_in, 100'000, "2019-10-01", "", "Consumption Tax Act, dining out"},
    {"jp-8", "soft_drink", S::take_away, 80'000, "2019-10-01", "", "Consumption Tax Act, reduced rate on food"},
    {"jp-10", "soft_drink", S::eat_in, 100'000, "2019-10-01", "", "Consumption Tax Act, dining out"},
    {"jp-10", "alcohol", S::all, 100'000, "2019-10-01", "", "Consumption Tax Act, standard rate"},
    {"jp-10", "service", S::all, 100'000, "2019-10-01", "", "Consumption Tax Act, standard rate"},
};

constexpr ProfileRate tunisia[] = {
    {"tn-7", "meal", S::all, 70'000, "2018-01-01", "", "Code de la TVA, tableau B"},
    {"tn-7", "cold_food", S::all, 70'000, "2018-01-01", "", "Code de la TVA, tableau B"},
    {"tn-19", "packaged_food", S::all, 190'000, "2018-01-01", "", "Code de la TVA art. 7"},
    {"tn-19", "soft_drink", S::all, 190'000, "2018-01-01", "", "Code de la TVA art. 7"},
    {"tn-19", "alcohol", S::all, 190'000, "2018-01-01", "", "Code de la TVA art. 7"},
    {"tn-19", "service", S::all, 190'000, "2018-01-01", "", "Code de la TVA art. 7"},
};

// State rates without what counties and cities add; New York City with all of them, as an example of a place below.
constexpr ProfileRate america[] = {
    {"us-ca", "meal", S::all, 72'500, "2017-01-01", "", "Cal. Rev. & Tax. Code 6051 ff., 6359 (d)", "US-CA"},
    {"us-ca", "alcohol", S::all, 72'500, "2017-01-01", "", "Cal. Rev. & Tax. Code 6051 ff.", "US-CA"},
    {"us-ca", "soft_drink", S::all, 72'500, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (b)", "US-CA"},
    {"us-ca", "cold_food", S::eat_in, 72'500, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (d) (2)", "US-CA"},
    {"us-ca-0", "cold_food", S::take_away, 0, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (a)", "US-CA"},
    {"us-ca-0", "packaged_food", S::all, 0, "2017-01-01", "", "Cal. Rev. & Tax. Code 6359 (a)", "US-CA"},
    {"us-ca-0", "service", S::all, 0, "2017-01-01", "", "18 CCR 1628: delivery stated separately", "US-CA"},
    {"us-ny", "meal", S::all, 40'000, "2005-06-01", "", "N.Y. Tax Law 1105 (d)", "US-NY", true},
    {"us-ny", "alcohol", S::all, 40'000, "2005-06-01", "", "N.Y. Tax Law 1105 (a), (d)", "US-NY", true},
    {"us-ny", "soft_drink", S::all, 40'000, "2005-06-01", "", "N.Y. Tax Law 1105 (d), 1115 (a) (1)", "US-NY", true},
    {"us-ny", "cold_food", S::all, 40'000, "2005-06-01", "", "N.Y. Tax Law 1105 (d) (ii)", "US-NY", true},
    {"us-ny-0", "packaged_food", S::all, 0, "2005-06-01", "", "N.Y. Tax Law 1115 (a) (1)", "US-NY", true},
    {"us-ny", "service", S::all, 40'000, "2005-06-01", "", "N.Y. Tax Law 1101 (b) (3)", "US-NY", true},
    {"us-nyc", "meal", S::all, 88'750, "2009-08-01", "", "N.Y. Tax Law 1105, 1107, 1109", "US-NY-NYC", true},
    {"us-nyc", "alcohol", S::all, 88'750, "2009-08-01", "", "N.Y. Tax Law 1105, 1107, 1109", "US-NY-NYC", true},
    {"us-nyc", "soft_drink", S::all, 88'750, "2009-08-01", "", "N.Y. Tax Law 1105, 1107, 1109", "US-NY-NYC", true},
    {"us-nyc", "cold_food", S::all, 88'750, "2009-08-01", "", "N.Y. Tax Law 1105 (d) (ii), 1107, 1109", "US-NY-NYC",
     true},
    {"us-nyc-0", "packaged_food", S::all, 0, "2009-08-01", "", "N.Y. Tax Law 1115 (a) (1)", "US-NY-NYC", true},
    {"us-nyc", "service", S::all, 88'750, "2009-08-01", "", "N.Y. Tax Law 1105, 1107, 1109", "US-NY-NYC", true},
    {"us-or", "meal", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-or", "alcohol", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-or", "soft_drink", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-or", "cold_food", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-or", "packaged_food", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-or", "service", S::all, 0, "", "", "Oregon has no general sales tax", "US-OR"},
    {"us-tx", "meal", S::all, 62'500, "1990-07-01", "", "Tex. Tax Code 151.051, 151.314", "US-TX", true},
    {"us-tx", "alcohol", S::all, 62'500, "1990-07-01", "", "Tex. Tax Code 151.051", "US-TX", true},
    {"us-tx", "soft_drink", S::all, 62'500, "1990-07-01", "", "Tex. Tax Code 151.314 (c-2)", "US-TX", true},
    {"us-tx", "cold_food", S::all, 62'500, "1990-07-01", "", "Tex. Tax Code 151.314 (c)", "US-TX", true},
    {"us-tx-0", "packaged_food", S::all, 0, "1990-07-01", "", "Tex. Tax Code 151.314 (a)", "US-TX", true},
    {"us-tx", "service", S::all, 62'500, "1990-07-01", "", "Tex. Tax Code 151.007 (a) (3)", "US-TX", true},
};

constexpr std::array<CountryProfile, 10> countries = {{
    {"BR", "BRL", true, Rounding::half_up, TaxRounding::per_line, 5, Rounding::floor,
     "smallest coin in use 5 centavos; without change the price goes down", brazil},
    {"CH", "CHF", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up,
     "WZG art. 1: smallest coin 5 Rappen", switzerland},
    {"DE", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "UStG section 14 (4): tax by rate; no cash rounding", germany},
    {"ES", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "Ley 46/1998 art. 11; no cash rounding", spain},
    {"FR", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "CGI ann. II art. 242 nonies A: tax by rate; no cash rounding", france},
    {"GB", "GBP", true, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "VAT Notice 700 section 17.5; no cash rounding", britain},
    {"IT", "EUR", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up,
     "DL 50/2017 art. 13-quater: cash to the nearest 5 cents", italy},
    {"JP", "JPY", true, Rounding::down, TaxRounding::per_rate, 1, Rounding::half_up,
     "qualified invoices: once for each rate of an invoice, by any one mode", japan},
    {"TN", "TND", true, Rounding::half_up, TaxRounding::per_rate, 5, Rounding::half_up, "smallest coin 5 millimes",
     tunisia},
    {"US", "USD", false, Rounding::half_up, TaxRounding::per_rate, 1, Rounding::half_up,
     "Streamlined Sales and Use Tax Agreement section 324: third decimal, per item or invoice", america},
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
  if (text.empty()) return std::nullopt;
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

PriceRules rules_from(const CountryProfile& profile, bool marketplace) {
  PriceRules rules;
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
    if (!rate.place.empty()) rule.places = {Ref(rate.place)};
    if (marketplace && rate.platform_remits) rule.remitter = Remitter::platform;
    rules.taxes.push_back(std::move(rule));
  }
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
