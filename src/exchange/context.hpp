// SPDX-License-Identifier: Apache-2.0
// One run of an importer: its options and report, and the reading of small values with their complaints.
#ifndef COUVERT_EXCHANGE_CONTEXT_HPP
#define COUVERT_EXCHANGE_CONTEXT_HPP

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"
#include "exchange/read.hpp"
#include "exchange/reporter.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// What a complaint is about. An item that is complained about does not count as whole.
struct Subject {
  std::string ref;
  bool item = false;
};

/// A member that the importer knows and cannot hold, with the reason given for it.
struct NotHeld {
  std::string_view member;
  std::string_view why;
};

/// Where items and groups stand in the source, for what repair() has to say.
struct SourcePaths {
  std::unordered_map<std::string, std::string> items, groups;
};

class Context {
 public:
  Context(Format format, const ImportOptions& import_options) : options(import_options), report(format) {}

  const ImportOptions& options;
  Reporter report;
  SourcePaths paths;
  /// How the names of members are compared by leftovers(), where the format has two styles of them.
  std::string (*member_style)(std::string_view) = nullptr;

  void say(const Subject& subject, LossKind kind, std::string_view path, std::string_view why,
           std::string_view detail = {});
  void say_once(std::string_view sort, const Subject& subject, LossKind kind, std::string_view path,
                std::string_view why, std::string_view detail = {});

  /// Complains about every member of an object that is neither known nor empty; once for each `sort` and name.
  void leftovers(const Subject& subject, const Place& object, std::string_view sort,
                 std::initializer_list<std::string_view> known, std::initializer_list<NotHeld> not_held = {});

  /// False, with a complaint, when the value is there and is no object (or list). Null is nothing, without complaint.
  bool is_object(const Subject& subject, const Place& place);
  bool is_list(const Subject& subject, const Place& place);
  /// A whole number, from a number or a text that holds one.
  std::optional<std::int64_t> integer(const Subject& subject, const Place& place);
  /// A text made valid and cut to its limit, with a complaint when that changed it.
  std::optional<std::string> text(const Subject& subject, const Place& place, std::size_t octets);
  std::string fit(const Subject& subject, const std::string& path, std::string_view text, std::size_t octets);
  /// Adds one language, with complaints about tags and languages beyond the limit.
  void add_text(LocalizedText& texts, const Subject& subject, const std::string& path, std::string_view locale,
                std::string_view words, std::size_t octets);
  /// An id given as text or number; nothing when it is missing or cannot be a reference.
  std::optional<std::string> id(const Subject& subject, const Place& place);
  std::optional<Date> date(const Subject& subject, const Place& place);
  /// A price in minor units between `least` and the limit.
  std::optional<std::int64_t> price_minor(const Subject& subject, const Place& place, std::int64_t least);
  /// A price as decimal text or number, in minor units; digits beyond the currency's are rounded half up, with a
  /// complaint.
  std::optional<std::int64_t> price_decimal(const Subject& subject, const Place& place, Currency currency,
                                            std::int64_t least);
  /// Percent from 0 to 100 as parts per million, exactly.
  std::optional<std::int64_t> percent(const Subject& subject, const Place& place);
  /// How many of something: not below zero, and small enough to count with.
  std::optional<std::int32_t> bound(const Subject& subject, const Place& place);

 private:
  std::optional<std::int64_t> price_in_range(const Subject& subject, const Place& place, std::int64_t minor,
                                             std::int64_t least);
  bool wrong_type(const Subject& subject, const Place& place);
};

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
