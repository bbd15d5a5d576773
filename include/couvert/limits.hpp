// SPDX-License-Identifier: Apache-2.0
// Every limit of the engine in one place. Passing one is Errc::limit_exceeded unless the function says otherwise.
#ifndef COUVERT_LIMITS_HPP
#define COUVERT_LIMITS_HPP

#include <cstddef>
#include <cstdint>

namespace couvert {
inline namespace v0 {
namespace limits {

inline constexpr std::size_t ref_octets = 128;
inline constexpr std::size_t venue_id_octets = 64;
inline constexpr std::size_t name_octets = 512;
inline constexpr std::size_t text_octets = 8'192;
inline constexpr std::size_t note_octets = 500;
inline constexpr std::size_t locales = 64;

inline constexpr std::size_t menu_items = 20'000;
inline constexpr std::size_t menu_groups = 20'000;
inline constexpr std::size_t menu_sections = 2'000;
inline constexpr std::size_t menu_listings = 60'000;  ///< items in sections, each listing counted
inline constexpr std::size_t menu_tax_classes = 1'000;
inline constexpr int section_depth = 8;
inline constexpr std::size_t group_options = 1'000;
inline constexpr std::size_t item_variants = 250;
inline constexpr std::size_t item_groups = 100;
inline constexpr int option_depth = 10;
inline constexpr std::int32_t group_portions = 99;
inline constexpr std::size_t group_sequence = 1'000;
inline constexpr std::size_t menu_ingredients = 20'000;
inline constexpr std::size_t menu_pre_modifiers = 1'000;
inline constexpr std::size_t menu_containers = 1'000;
inline constexpr std::size_t menu_price_books = 200;
inline constexpr std::size_t menu_book_prices = 200'000;  ///< of all books together
inline constexpr std::size_t recipe_parts = 100;
inline constexpr std::size_t item_tags = 64;
inline constexpr std::int64_t modifier_factor_ppm = 10'000'000;
inline constexpr std::int32_t measure_precision = 6;
inline constexpr std::int64_t measured = 1'000'000'000;         ///< in 10^-precision units
inline constexpr std::int64_t recipe_milli = 1'000'000'000;     ///< of one ingredient
inline constexpr std::int64_t nutrient_amount = 1'000'000'000;  ///< kJ, or mg, of one piece or unit
inline constexpr std::int32_t age_years = 120;

inline constexpr std::size_t cart_lines = 200;
inline constexpr std::size_t line_selections = 512;  ///< counted through all depths
inline constexpr std::int32_t line_quantity = 999;
inline constexpr std::int32_t option_quantity = 99;
inline constexpr std::size_t cart_codes = 10;
inline constexpr std::size_t cart_issues = 200;  ///< check() names so many and stops

inline constexpr std::size_t group_ops = 5'000;    ///< operations of a group basket; also the highest clock
inline constexpr std::size_t group_people = 50;    ///< who ever did something in a group basket
inline constexpr std::size_t group_devices = 100;  ///< from which it was done

inline constexpr std::size_t split_parts = 100;           ///< people among whom a bill is split
inline constexpr std::size_t refunds = 1'000;             ///< of one sale
inline constexpr std::size_t ledger_operations = 20'000;  ///< of one gift card or loyalty account
inline constexpr std::size_t voucher_tenders = 20;
inline constexpr std::size_t tip_shares = 20;
inline constexpr std::size_t contract_terms = 200;
inline constexpr std::size_t simulated_quotes = 1'000'000;

inline constexpr std::size_t tax_rules = 1'000;
inline constexpr std::size_t fee_rules = 200;
inline constexpr std::size_t promotions = 500;
inline constexpr std::size_t promotion_items = 20'000;  ///< named by all promotions of a set of rules together
inline constexpr std::size_t promotion_sets = 10;       ///< and as many tiers, funders and excluding classes a rule
inline constexpr std::size_t best_promotions = 10;      ///< that compete for the best set: 2^10 sets are compared
inline constexpr std::size_t stack_exclusions = 200;
inline constexpr std::size_t rule_names = 500;      ///< zones, channels, places, tags or classes in one rule
inline constexpr std::size_t lint_cells = 200'000;  ///< combinations of fee bands that are looked through

/// Amounts in documents stay inside what every JSON reader keeps exact: 2^53 - 1.
inline constexpr std::int64_t document_integer = 9'007'199'254'740'991;
/// A price on a menu: below 10^12 minor units either way.
inline constexpr std::int64_t price_minor = 1'000'000'000'000;
/// An amount inside a quote, either way; the sums and differences that are booked of them stay below document_integer.
inline constexpr std::int64_t quote_minor = 1'000'000'000'000'000;

inline constexpr std::size_t stock_targets = 20'000;       ///< of a venue, counted; as many snoozed
inline constexpr std::size_t stock_reservations = 10'000;  ///< of a venue, held at once
inline constexpr std::int64_t stock_milli = 1'000'000'000'000;

inline constexpr std::size_t calendar_windows = 200;
inline constexpr std::size_t calendar_exceptions = 800;
inline constexpr std::size_t hours_octets = 4'096;  ///< of one text of opening hours
inline constexpr std::size_t hours_rules = 500;     ///< and of its warnings
inline constexpr std::size_t polygon_points = 10'000;
inline constexpr std::size_t venue_zones = 200;
inline constexpr std::size_t kitchen_rush = 20;
inline constexpr std::size_t slots = 5'000;  ///< in one answer
inline constexpr std::size_t venue_tags = 50;
inline constexpr std::size_t clock_changes = 2'000;

inline constexpr std::size_t json_octets = 16u << 20;
inline constexpr int json_depth = 64;
/// Values in one foreign document: what bounds the memory of reading it.
inline constexpr std::size_t json_values = 4'000'000;

inline constexpr std::size_t push_mutations = 100;  ///< in one request
inline constexpr std::size_t push_octets = 256u << 10;
inline constexpr std::size_t pull_scopes = 200;
inline constexpr std::size_t pull_octets = 1u << 20;       ///< of a page, unless a single change is larger
inline constexpr std::size_t outbox = 20'000;              ///< commands that wait on a device
inline constexpr std::size_t response_octets = 64u << 20;  ///< of an answer that a transport takes: transport_response
inline constexpr std::int64_t given_days = 400;            ///< how long a device knows a command again that has ended
inline constexpr int given_sweep = 500;  ///< how many of those it looks at when it has read to the end

}  // namespace limits
}  // namespace v0
}  // namespace couvert

#endif
