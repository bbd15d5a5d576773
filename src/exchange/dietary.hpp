// SPDX-License-Identifier: Apache-2.0
// The words of other formats for allergens, diets and energy.
#ifndef COUVERT_EXCHANGE_DIETARY_HPP
#define COUVERT_EXCHANGE_DIETARY_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/context.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// One of the 14 by any of its usual English names, in any case and with any separator: "TREE_NUTS", "Soya".
std::optional<Allergen> parse_allergen(std::string_view word);
/// The first declaration of an allergen stays, unless a later one says more: contains, then may contain, then free.
void declare(std::vector<AllergenDeclaration>& allergens, Allergen allergen, Presence presence);
/// Adds a diet once, with a complaint beyond the limit.
void add_diet(Context& context, const Subject& subject, std::string_view path, std::string diet,
              std::vector<std::string>& diets);

struct EnergyRange {
  std::int64_t low = 0, high = 0;
};
/// Kilocalories in kJ: the whole numbers on both sides of 4.184 times, equal when it is exact.
EnergyRange kilojoules(std::int64_t kilocalories);

/// HTML without its tags; the common entities are read.
std::string without_markup(std::string_view html);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
