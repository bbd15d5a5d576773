// SPDX-License-Identifier: Apache-2.0
// What an export leaves behind because the format has no place for it.
#ifndef COUVERT_EXCHANGE_UNHELD_HPP
#define COUVERT_EXCHANGE_UNHELD_HPP

#include <cstdint>
#include <initializer_list>

#include "exchange/reporter.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// Parts of the menu model that formats hold or do not hold.
enum class Part : std::uint8_t {
  variant_groups,
  group_overrides,
  measure,
  combo,
  recipe,
  nutrition,
  containers,
  tags,
  minimum_age,
  preparation_time,
  variant_prices,
  option_free_quantity,
  refund_under,
  option_tax_class,
  option_diets,
  free_rule,
  distinct_bounds,
  portions,
  pre_modifiers,
  price_books,
  locales
};

/// Reports every part that the menu uses and that is not among those held; paths are of the menu document.
void report_unheld(const Menu& menu, std::initializer_list<Part> held, Reporter& report);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
