// SPDX-License-Identifier: Apache-2.0
// What food consists of: allergens, nutrients, ingredients and recipes.
#ifndef COUVERT_FOOD_HPP
#define COUVERT_FOOD_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/ids.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

/// When a thing is sold: inside the calendar (absent: always), and not before `suspended_until`.
struct Availability {
  std::optional<Calendar> calendar = {};
  std::optional<Instant> suspended_until = {};
  std::string suspension_reason = {};
  friend bool operator==(const Availability&, const Availability&) = default;
};

/// The 14 substances of Annex II of Regulation (EU) No 1169/2011.
enum class Allergen : std::uint8_t {
  gluten,
  crustaceans,
  eggs,
  fish,
  peanuts,
  soybeans,
  milk,
  nuts,
  celery,
  mustard,
  sesame,
  sulphites,
  lupin,
  molluscs
};
enum class Presence : std::uint8_t { contains, may_contain, free };
/// What is declared of one allergen; an allergen that is not declared is unknown.
struct AllergenDeclaration {
  Allergen allergen = Allergen::gluten;
  Presence presence = Presence::contains;
  friend bool operator==(const AllergenDeclaration&, const AllergenDeclaration&) = default;
};

/// What Annex XV of Regulation (EU) No 1169/2011 lists, with fibre. Energy in kJ, all others in mg.
enum class Nutrient : std::uint8_t { energy, fat, saturates, carbohydrate, sugars, fibre, protein, salt };
/// Between low and high, both inclusive; equal when it is known exactly. A nutrient that is not listed is unknown.
struct NutrientAmount {
  Nutrient nutrient = Nutrient::energy;
  std::int64_t low = 0, high = 0;
  friend bool operator==(const NutrientAmount&, const NutrientAmount&) = default;
};

/// Something that dishes are made of and that can run out: every choice whose recipe names it goes with it.
struct Ingredient {
  Ref ref = {};  ///< unique in the menu
  LocalizedText name = {};
  std::vector<AllergenDeclaration> allergens = {};
  std::vector<std::string> diets = {};         ///< what it is fit for; a dish is fit when all it consists of is
  std::vector<NutrientAmount> nutrition = {};  ///< of one unit
  Availability availability;
  friend bool operator==(const Ingredient&, const Ingredient&) = default;
};

/// How much of an ingredient one piece takes, in thousandths of the ingredient's unit.
struct RecipePart {
  Ref ingredient = {};
  std::int64_t quantity_milli = 1000;
  friend bool operator==(const RecipePart&, const RecipePart&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
