// SPDX-License-Identifier: Apache-2.0
// Open Delivery (Abrasel): the merchant document of v1.7 in and out, and what v2 adds on the way in.
#ifndef COUVERT_EXCHANGE_OPENDELIVERY_HPP
#define COUVERT_EXCHANGE_OPENDELIVERY_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "couvert/exchange.hpp"

#include "exchange/context.hpp"
#include "exchange/json_value.hpp"
#include "exchange/read.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_opendelivery(const Document& document, const ImportOptions& options);
Result<Exported> export_opendelivery(const MenuIndex& index, const Venue& venue, const PriceRules& rules);

namespace opendelivery {

/// A suspension without an end: the format says only that a thing is unavailable.
inline constexpr Instant kForever = kUntilFurtherNotice;
/// From this number on a maximum is no limit; the format has no other word for that.
inline constexpr std::int64_t kNoLimit = 999;
/// The book that keeps prices that are shown crossed out. It is for a channel that no cart names.
inline constexpr std::string_view kOriginalPrices = "original-prices";
/// Before a till's code of an item, as a tag.
inline constexpr std::string_view kCodeTag = "code:";

/// The format wants UUIDs: a ref that is one stays, for any other one is derived from it (version 8 of RFC 9562).
std::string made_id(std::string_view kind, std::string_view ref);
/// The reverse: `code` where `id` was derived from it, else the id itself.
std::string held_ref(std::string_view kind, const std::string& id, const std::string& code);

/// Their substances and ours; the first name of each of ours is the one that is written.
struct AllergenName {
  std::string_view theirs;
  Allergen ours;
  bool narrower;  ///< theirs says more: wheat is gluten
  bool trace;
};
std::span<const AllergenName> allergen_names() noexcept;
/// Diets, in lower case as ours are.
std::span<const std::string_view> diet_names() noexcept;

/// Which of the first two numbers of a date with slashes is the month: the documents of a file are asked together,
/// since 05/01/2021 alone does not say.
class DateOrder {
 public:
  explicit DateOrder(const Place& availabilities);
  /// ISO dates, and dates with slashes. Complains about what it cannot read or had to guess.
  std::optional<Date> read(Context& context, const Subject& subject, const Place& place) const;

 private:
  void look(const Value& value);
  bool day_first_seen_ = false, month_first_seen_ = false;
};

/// A list of {dayOfWeek, timePeriods}. Times are the venue's own clock, whatever zone they claim.
void read_week(Context& context, const Subject& subject, const Place& list, std::vector<WeeklyWindow>& weekly);
/// serviceHours: the week and the holidays. Absent when the venue is always open.
std::optional<Calendar> read_service_hours(Context& context, const Subject& subject, const Place& hours,
                                           const DateOrder& dates);
/// The format's price: a decimal number and a currency. Nothing when it is in another currency or cannot be read.
std::optional<std::int64_t> read_price(Context& context, const Subject& subject, const Place& price,
                                       std::string_view member, Currency currency);
/// What the document says of the merchant, into `venue` and the delivery fees of `rules`.
void read_merchant(Context& context, const Place& root, const DateOrder& dates, Currency currency, Imported& out);

}  // namespace opendelivery
}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
