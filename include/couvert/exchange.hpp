// SPDX-License-Identifier: Apache-2.0
// Other systems' menu formats, in and out, with a report of everything that does not carry over.
#ifndef COUVERT_EXCHANGE_HPP
#define COUVERT_EXCHANGE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/loss.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

struct ImportOptions {
  VenueId venue;
  Currency currency;  ///< for formats without one
  std::string default_locale = "en";
  /// The place whose prices and presence are taken, as the source names it, where a file speaks for several (Square).
  std::string location = {};
};
struct Imported {
  Menu menu;                 ///< always passes MenuIndex::build
  PriceRules rules;          ///< tax rules found; may be empty
  std::vector<Venue> venue;  ///< zero or one: what the file says of the venue itself
  LossReport report;
};

/// Which formats can be read, and which written.
struct FormatSupport {
  bool reads = false, writes = false;
};
FormatSupport format_support(Format format) noexcept;

/// Errors: ref_format, invalid_argument (options), format_not_supported, json_syntax, json_depth, json_size,
/// text_encoding, import_format (the document is not of the format at all), currency_unknown (neither the document nor
/// the options name one). Everything smaller is repaired or left out, and reported. Pure; any thread.
Result<Imported> import_menu(Format format, std::string_view text, const ImportOptions& options);

struct Exported {
  std::string text;
  LossReport report;
};
/// Errors: format_not_supported.
Result<Exported> export_menu(Format format, const MenuIndex& index, const Venue& venue, const PriceRules& rules);

}  // namespace v0
}  // namespace couvert

#endif
