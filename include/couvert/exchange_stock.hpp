// SPDX-License-Identifier: Apache-2.0
// Stock lists of other systems.
#ifndef COUVERT_EXCHANGE_STOCK_HPP
#define COUVERT_EXCHANGE_STOCK_HPP

#include <string_view>
#include <vector>

#include "couvert/exchange.hpp"
#include "couvert/menu_index.hpp"
#include "couvert/stock.hpp"

namespace couvert {
inline namespace v0 {

/// What a list says of a venue's stock, for StockBook::set() and snooze(). A full list leaves out what is not counted:
/// the caller forgets the levels that are not in it.
struct ImportedStock {
  std::vector<StockLevel> levels;  ///< by target, each once
  std::vector<Snooze> snoozes;     ///< nothing left until a time
  LossReport report;               ///< `items` counts entries of the list
};

/// Reads a HubRise inventory against the menu that its catalogue became: entries by `sku_ref` and `option_ref`, stock
/// with three decimals. `note` goes with each level and snooze.
/// Errors: format_not_supported, json_syntax, json_depth, json_size, text_encoding, import_format. Pure; any thread.
Result<ImportedStock> import_stock(Format format, std::string_view text, const MenuIndex& index, const StockNote& note);

}  // namespace v0
}  // namespace couvert

#endif
