// SPDX-License-Identifier: Apache-2.0
// HubRise catalogues, in and out.
#ifndef COUVERT_EXCHANGE_HUBRISE_HPP
#define COUVERT_EXCHANGE_HUBRISE_HPP

#include <optional>
#include <string>
#include <string_view>

#include "couvert/exchange.hpp"

#include "exchange/context.hpp"
#include "exchange/json_value.hpp"
#include "exchange/read.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_hubrise(const Document& document, const ImportOptions& options);
Result<Exported> export_hubrise(const MenuIndex& index, const Venue& venue, const PriceRules& rules);

namespace hubrise {

/// A suspension without an end: the format says only that a thing is not enabled.
inline constexpr Instant kForever = kUntilFurtherNotice;
/// Before the reference of the only sku of a product, as a tag, where it is not the product's own.
inline constexpr std::string_view kSkuTag = "sku:";

/// What a `restrictions` object, or the conditions of a price override, say. All that is given must hold.
struct Conditions {
  bool enabled = true;
  std::optional<std::vector<std::string>> variants = {};  ///< empty list: nowhere
  std::optional<Calendar> calendar = {};
  std::optional<std::int64_t> min_order_minor = {}, max_per_order = {}, max_per_customer = {};
  friend bool operator==(const Conditions&, const Conditions&) = default;
};
/// `extra`: members of the object that are not conditions.
Conditions read_conditions(Context& context, const Subject& subject, const Place& place, Currency currency,
                           std::initializer_list<std::string_view> extra = {});
/// "12.34 EUR". Nothing when it is no amount, or in another currency.
std::optional<std::int64_t> read_money(Context& context, const Subject& subject, const Place& place, Currency currency);
/// The code at the end of "12.34 EUR".
std::optional<Currency> currency_of(const Value& money);
/// Two decimals whatever the currency has.
std::string money_text(std::int64_t minor, Currency currency);

/// A calendar as a mask of days, times and dates, where it has that form: the same window on each of some days.
struct Mask {
  std::string days;  ///< "12345--", or empty: every day
  std::optional<std::int32_t> open_minute = {}, close_minute = {};
  std::optional<Date> from = {}, until = {};
};
std::optional<Mask> mask_of(const Calendar& calendar);

}  // namespace hubrise
}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
