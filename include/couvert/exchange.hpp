// SPDX-License-Identifier: Apache-2.0
// Other systems' menu formats, in and out, with a report of everything that does not carry over.
#ifndef COUVERT_EXCHANGE_HPP
#define COUVERT_EXCHANGE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

enum class Format : std::uint8_t { schemaorg, ubereats };
Result<Format> parse_format(std::string_view name);
std::string_view format_name(Format format) noexcept;

/// How much of a thing survived.
enum class LossKind : std::uint8_t {
  exact,         ///< one entry per item that came over whole
  approximated,  ///< carried over in another form; `why` says which
  impossible,    ///< left out; `why` says why
};
struct Loss {
  Ref item;            ///< the item (or group, section) concerned, as named in the source; may be empty
  std::string path;    ///< JSON Pointer into the source document
  LossKind kind = LossKind::exact;
  std::string why;     ///< stable key, e.g. "dangling_group", "item_without_id", "tax_not_held"
  std::string detail;  ///< the value concerned, for people
  friend bool operator==(const Loss&, const Loss&) = default;
};
/// Counts are of the source document, before anything was left out.
struct LossReport {
  Format format = Format::schemaorg;
  std::int64_t menus = 0, sections = 0, items = 0, groups = 0, options = 0;
  std::int64_t dangling_groups = 0;   ///< distinct group ids that are named and not defined
  std::vector<Loss> losses;
  friend bool operator==(const LossReport&, const LossReport&) = default;
};

struct ImportOptions {
  VenueId venue;
  Currency currency;              ///< for formats without one
  std::string default_locale = "en";
};
struct Imported {
  Menu menu;                      ///< always passes MenuIndex::build
  PriceRules rules;               ///< tax rules found; may be empty
  std::vector<Venue> venue;       ///< zero or one: what the file says of the venue itself
  LossReport report;
};

/// Errors: json_syntax, json_depth, json_size, text_encoding, import_format (the document is not of the format at all).
/// Everything smaller is repaired or left out, and reported. Pure; any thread.
Result<Imported> import_menu(Format format, std::string_view text, const ImportOptions& options);

struct Exported {
  std::string text;
  LossReport report;
};
/// Errors: none for menus that pass MenuIndex::build.
Result<Exported> export_menu(Format format, const MenuIndex& index, const Venue& venue, const PriceRules& rules);

}  // namespace v0
}  // namespace couvert

#endif
