// SPDX-License-Identifier: Apache-2.0
// What a dish contains as it is configured: allergens, diets, nutrition and age, over everything that was chosen.
#ifndef COUVERT_CONFIGURATION_HPP
#define COUVERT_CONFIGURATION_HPP

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/food.hpp"
#include "couvert/menu_index.hpp"

namespace couvert {
inline namespace v0 {

// The parts of a configured dish are the item, its variant, each chosen option and the item that it serves, and the
// ingredients of their recipes. An option that is left off by its pre-modifier is no part, and takes what its recipe
// names off the recipe of the item and the variant.

/// What is known of a substance; of several parts the first of this list counts.
enum class Certainty : std::uint8_t { contains, may_contain, unknown, free };

struct AllergenFact {
  Allergen allergen = Allergen::gluten;
  Certainty certainty = Certainty::unknown;
  Ref source = {};  ///< the first part that makes it so: item, option or ingredient; empty when free
  friend bool operator==(const AllergenFact&, const AllergenFact&) = default;
};

/// Whether the dish is fit for a diet: only when every part is. A part is fit when it says so, or says nothing while
/// all that it consists of is.
struct DietFact {
  std::string diet = {};
  bool fit = false;
  bool derived = false;  ///< fit, and at least one part is so by its ingredients only
  Ref breaker = {};      ///< not fit: the first part that is not
  friend bool operator==(const DietFact&, const DietFact&) = default;
};

struct ConfigurationFacts {
  std::vector<AllergenFact> allergens = {};    ///< all 14, in their order
  std::vector<DietFact> diets = {};            ///< each that some part names, in that order
  std::vector<NutrientAmount> nutrition = {};  ///< those known of every part; low rounded down, high up
  std::int32_t minimum_age = 0;                ///< years
  Ref age_source = {};                         ///< the part that asks for it
  friend bool operator==(const ConfigurationFacts&, const ConfigurationFacts&) = default;
};

/// Facts of one unit of the line. Pure; any thread.
/// Errors: the first code of check_line(); limit_exceeded when nutrition leaves 2^63.
Result<ConfigurationFacts> configuration(const CartLine& line, const MenuIndex& index);
/// Facts of all lines together, nutrition times their quantities. An empty cart is free of everything.
/// Errors: as of the first line that has one, with its path.
Result<ConfigurationFacts> configuration(const Cart& cart, const MenuIndex& index);

/// What somebody who avoids these substances must be told before the dish goes into the cart: each fact that is not
/// `free`.
std::vector<AllergenFact> allergen_warnings(const ConfigurationFacts& facts, std::span<const Allergen> avoided);

}  // namespace v0
}  // namespace couvert

#endif
