// SPDX-License-Identifier: Apache-2.0
// The two doors to foreign menu formats.
#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"
#include "exchange/read.hpp"
#include "exchange/schemaorg.hpp"
#include "exchange/ubereats.hpp"

namespace couvert {
inline namespace v0 {

Result<Format> parse_format(std::string_view name) {
  if (name == "schemaorg" || name == "schema_org" || name == "schema.org") return Format::schemaorg;
  if (name == "ubereats" || name == "uber_eats") return Format::ubereats;
  return Error(Errc::invalid_argument, "the formats are schemaorg and ubereats");
}

std::string_view format_name(Format format) noexcept { return format == Format::schemaorg ? "schemaorg" : "ubereats"; }

Result<Imported> import_menu(Format format, std::string_view text, const ImportOptions& options) {
  if (!valid_venue_id(options.venue)) return Error(Errc::ref_format, "not a venue id", "/venue");
  if (!exchange::plausible_locale(options.default_locale)) {
    return Error(Errc::invalid_argument, "not a language tag", "/default_locale");
  }
  auto document = exchange::parse_document(text);
  if (!document) return document.error();
  if (format == Format::schemaorg) return exchange::import_schemaorg(*document, options);
  // The format leaves the currency to the store.
  if (!options.currency.is_set()) return Error(Errc::currency_unknown, "the format names no currency", "/currency");
  return exchange::import_ubereats(*document, options);
}

Result<Exported> export_menu(Format format, const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  return format == Format::schemaorg ? exchange::export_schemaorg(index, venue, rules)
                                     : exchange::export_ubereats(index, venue, rules);
}

}  // namespace v0
}  // namespace couvert
