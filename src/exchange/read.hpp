// SPDX-License-Identifier: Apache-2.0
// What importers share: cleaned texts, references made from names, exact decimals, clock times, weekly windows.
#ifndef COUVERT_EXCHANGE_READ_HPP
#define COUVERT_EXCHANGE_READ_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "couvert/calendar.hpp"
#include "couvert/geo.hpp"
#include "couvert/ids.hpp"
#include "couvert/text.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// Text that valid_text() accepts, at most `octets` long, cut between characters. CR LF becomes LF; other control
/// characters are left out.
std::string clean_text(std::string_view text, std::size_t octets);
/// Without spaces at the ends.
std::string_view trimmed(std::string_view text) noexcept;
/// ASCII letters in lower case, the others as they are.
std::string lower(std::string_view text);
/// A name as a reference: lower case, runs of anything but letters and digits as one hyphen; "" when nothing is left.
std::string slug(std::string_view name);
/// Whether a text can stand as a language tag.
bool plausible_locale(std::string_view tag) noexcept;

/// The end of what is suspended until somebody says otherwise: 9999-12-31T23:59:59Z.
inline constexpr Instant kUntilFurtherNotice{253'402'300'799'000'000};

/// Hands out references that are unique in one scope.
class RefPool {
 public:
  bool taken(std::string_view ref) const { return used_.count(std::string(ref)) != 0; }
  /// False when it was taken before.
  bool take(const std::string& ref) { return used_.insert(ref).second; }
  /// `base`, or `base-2`, `base-3`, … – whatever is free.
  std::string make(std::string_view base);

 private:
  std::unordered_set<std::string> used_;
  std::unordered_map<std::string, std::int64_t> next_;
};

struct Scaled {
  std::int64_t value = 0;
  bool exact = true;  ///< false: digits were dropped, half up
};
/// Decimal text times 10^digits, without binary floating point. Nothing when it is no decimal number or too large.
std::optional<Scaled> scale_decimal(std::string_view text, int digits);
/// The text of a number, or of a text that may hold one.
std::optional<std::string_view> number_text(const Value& value) noexcept;

/// Two numbers of degrees. Nothing when either is missing or outside the globe.
std::optional<GeoPoint> read_position(const Place& latitude, const Place& longitude);

/// "9:05", "09:05:00", "T09:05Z": minutes from midnight, 0 to 1440. Seconds count as a begun minute.
std::optional<std::int32_t> parse_clock(std::string_view text);
/// English weekday, whole or by its first two letters or more, with any URL before it: 1 Monday … 7 Sunday.
std::optional<std::int32_t> parse_weekday(std::string_view text);
/// Adds a window unless it is there already. A close at or before the opening runs into the next day.
void add_window(std::vector<WeeklyWindow>& weekly, std::int32_t day, std::int32_t open, std::int32_t close);
/// Every day from midnight to midnight.
std::vector<WeeklyWindow> whole_week();

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
