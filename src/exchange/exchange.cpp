// SPDX-License-Identifier: Apache-2.0
// The two doors to foreign menu formats, and the table of what stands behind them.
#include "couvert/exchange.hpp"

#include "exchange/hubrise.hpp"
#include "exchange/json_value.hpp"
#include "exchange/justeat.hpp"
#include "exchange/ondc.hpp"
#include "exchange/opendelivery.hpp"
#include "exchange/read.hpp"
#include "exchange/schemaorg.hpp"
#include "exchange/square.hpp"
#include "exchange/ubereats.hpp"

#include <array>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

using Importer = Result<Imported> (*)(const exchange::Document&, const ImportOptions&);
using Exporter = Result<Exported> (*)(const MenuIndex&, const Venue&, const PriceRules&);

struct FormatRow {
  Format format;
  std::string_view name, other_name;
  Importer read;   // null: not read
  Exporter write;  // null: not written
};

// In the order of the enumeration.
constexpr std::array kFormats = {
    FormatRow{Format::schemaorg, "schemaorg", "schema_org", exchange::import_schemaorg, exchange::export_schemaorg},
    FormatRow{Format::ubereats, "ubereats", "uber_eats", exchange::import_ubereats, exchange::export_ubereats},
    FormatRow{Format::opendelivery, "opendelivery", "open_delivery", exchange::import_opendelivery,
              exchange::export_opendelivery},
    FormatRow{Format::square, "square", "square_catalog", exchange::import_square, nullptr},
    FormatRow{Format::justeat, "justeat", "just_eat", exchange::import_justeat, nullptr},
    FormatRow{Format::hubrise, "hubrise", "hub_rise", exchange::import_hubrise, exchange::export_hubrise},
    FormatRow{Format::ondc, "ondc", "beckn", exchange::import_ondc, nullptr},
};

const FormatRow& row_of(Format format) noexcept { return kFormats[static_cast<std::size_t>(format) % kFormats.size()]; }

}  // namespace

Result<Format> parse_format(std::string_view name) {
  std::string known;
  for (const FormatRow& row : kFormats) {
    if (name == row.name || name == row.other_name) return row.format;
    known.append(known.empty() ? "" : " ").append(row.name);
  }
  if (name == "schema.org") return Format::schemaorg;
  return Error(Errc::invalid_argument, "the formats are " + known);
}

std::string_view format_name(Format format) noexcept { return row_of(format).name; }

FormatSupport format_support(Format format) noexcept {
  return {row_of(format).read != nullptr, row_of(format).write != nullptr};
}

Result<Imported> import_menu(Format format, std::string_view text, const ImportOptions& options) {
  if (!valid_venue_id(options.venue)) return Error(Errc::ref_format, "not a venue id", "/venue");
  if (!exchange::plausible_locale(options.default_locale)) {
    return Error(Errc::invalid_argument, "not a language tag", "/default_locale");
  }
  const FormatRow& row = row_of(format);
  if (row.read == nullptr) return Error(Errc::format_not_supported, "no menus are read from " + std::string(row.name));
  auto document = exchange::parse_document(text);
  if (!document) return document.error();
  return row.read(*document, options);
}

Result<Exported> export_menu(Format format, const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  const FormatRow& row = row_of(format);
  if (row.write == nullptr)
    return Error(Errc::format_not_supported, "no menus are written as " + std::string(row.name));
  return row.write(index, venue, rules);
}

}  // namespace v0
}  // namespace couvert
