// SPDX-License-Identifier: Apache-2.0
// Price rules of countries, and ways of rounding that partners use, as data.
#ifndef COUVERT_PROFILES_HPP
#define COUVERT_PROFILES_HPP

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "couvert/pricing_rules.hpp"

namespace couvert {
inline namespace v0 {

// The classes that profiles give rates for: "meal" (prepared food, hot or served), "cold_food" (sandwiches and the
// like, not heated), "packaged_food" (to be kept), "soft_drink", "alcohol", "service" (delivery and other fees).

/// Which ways of ordering a rate is for.
enum class ProfileScope : std::uint8_t { all, eat_in, take_away };

/// One rate of one class. Dates are "YYYY-MM-DD", inclusive, empty where there is no bound.
struct ProfileRate {
  std::string_view ref, tax_class;
  ProfileScope scope = ProfileScope::all;
  std::int64_t rate_ppm = 0;
  std::string_view from = {}, until = {};
  std::string_view law = {};     ///< where it is written
  std::string_view place = {};   ///< ISO 3166-2 or a name below it; empty: the whole country
  bool platform_remits = false;  ///< the law makes marketplaces pay it to the state
};

/// What is usual for restaurants in a country. A help to begin with, stated with its sources, not tax advice: what a
/// venue sells may fall under exceptions that no profile knows.
struct CountryProfile {
  std::string_view country;   ///< ISO 3166-1 alpha-2
  std::string_view currency;  ///< ISO 4217
  bool tax_included = true;
  Rounding tax_mode = Rounding::half_up;
  TaxRounding tax_rounding = TaxRounding::per_rate;
  std::int64_t cash_step_minor = 1;
  Rounding cash_mode = Rounding::half_up;
  std::string_view rounding_source;
  std::span<const ProfileRate> rates;  ///< none where no rate of the country fits: then the caller brings them
  std::string_view caution = {};       ///< what the rates leave to the caller, empty when it is nothing of note
};
/// Sorted by country.
std::span<const CountryProfile> country_profiles() noexcept;
/// nullptr when there is none.
const CountryProfile* find_country_profile(std::string_view country) noexcept;
/// Rules with the profile's taxes and rounding, valid by validate(). A class or place that neither the profile nor
/// `own` has a rate for is not free of tax: pricing refuses it with tax_rate_missing.
/// @param own Rates of the venue's place or regime; they stand first and so answer before those of the profile.
/// @param marketplace Sold through a platform: rates that it must pay to the state name it as remitter.
/// **Errors** tax_rate_missing: neither has any rate; rules_invalid: `own` is not well formed.
Result<PriceRules> rules_from(const CountryProfile& profile, std::vector<TaxRule> own = {}, bool marketplace = false);

/// A partner's arithmetic under a name that says what it does, so that totals can be compared to the cent.
struct RoundingProfile {
  std::string_view name;
  Rounding tax_mode = Rounding::half_up;
  TaxRounding tax_rounding = TaxRounding::per_line;
  Rounding discount_mode = Rounding::half_up;
  std::int64_t total_step_minor = 1;
  Rounding total_mode = Rounding::half_up;
};
std::span<const RoundingProfile> rounding_profiles() noexcept;
const RoundingProfile* find_rounding_profile(std::string_view name) noexcept;
/// Rounds as the profile does; rates keep no mode of their own.
void apply(const RoundingProfile& profile, PriceRules& rules);

}  // namespace v0
}  // namespace couvert

#endif
