// SPDX-License-Identifier: Apache-2.0
// The Uber Eats v2 menu, in and out.
#ifndef COUVERT_EXCHANGE_UBEREATS_HPP
#define COUVERT_EXCHANGE_UBEREATS_HPP

#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_ubereats(const Document& document, const ImportOptions& options);
Result<Exported> export_ubereats(const MenuIndex& index, const Venue& venue, const PriceRules& rules);

/// Parts per million as percent: 55,000 is "5.5".
std::string percent_text(std::int64_t ppm);
/// The tax class that stands for a rate of this format: "vat-5.5" (contained), "added-8" (on top).
std::string tax_class_of(std::int64_t ppm, bool included);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
