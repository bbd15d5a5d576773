// SPDX-License-Identifier: Apache-2.0
// lint(): ingredients, recipes, allergens, nutrition and containers.
#include "menu/lint_context.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {

void LintContext::allergens(const std::vector<AllergenDeclaration>& declared, const std::vector<RecipePart>& recipe,
                            const Path& path, std::string_view ref) {
  for (std::size_t i = 0; i < declared.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k)
      if (declared[k].allergen == declared[i].allergen) {
        error(Kind::duplicate_ref, path.member("allergens"), ref);
        return;
      }
    if (declared[i].presence != Presence::free) continue;
    for (const RecipePart& part : recipe) {
      const auto known = ingredients.find(part.ingredient);
      if (known == ingredients.end()) continue;
      for (const AllergenDeclaration& inside : menu.ingredients[known->second].allergens) {
        if (inside.allergen != declared[i].allergen || inside.presence == Presence::free) continue;
        // What the dish contains for sure must not go out as free of it.
        if (inside.presence == Presence::contains)
          error(Kind::allergen_contradiction, path.at("allergens", i), ref);
        else
          warning(Kind::allergen_contradiction, path.at("allergens", i), ref);
      }
    }
  }
}

void LintContext::recipe(const std::vector<RecipePart>& parts, const Path& path, std::string_view ref) {
  if (parts.size() > limits::recipe_parts) return error(Kind::limit, path.member("recipe"), ref);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Path here = path.at("recipe", i);
    if (!ingredients.contains(parts[i].ingredient)) error(Kind::dangling_ref, here, parts[i].ingredient);
    figure(parts[i].quantity_milli, 1, limits::recipe_milli, here, parts[i].ingredient);
    for (std::size_t k = 0; k < i; ++k)
      if (parts[k].ingredient == parts[i].ingredient) error(Kind::duplicate_link, here, parts[i].ingredient);
  }
}

void LintContext::nutrition(const std::vector<NutrientAmount>& amounts, const Path& path, std::string_view ref) {
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const Path here = path.at("nutrition", i);
    if (amounts[i].low < 0 || amounts[i].high < amounts[i].low || amounts[i].high > limits::nutrient_amount)
      error(Kind::limit, here, ref);
    for (std::size_t k = 0; k < i; ++k)
      if (amounts[k].nutrient == amounts[i].nutrient) {
        error(Kind::duplicate_ref, here, ref);
        return;
      }
  }
}

void LintContext::containers(const std::vector<ContainerUse>& uses, const Path& path, std::string_view ref) {
  if (uses.size() > limits::recipe_parts) return error(Kind::limit, path.member("containers"), ref);
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const Path here = path.at("containers", i);
    if (!containers_by_ref.contains(uses[i].container)) error(Kind::dangling_ref, here, uses[i].container);
    figure(uses[i].quantity, 1, limits::option_quantity, here, uses[i].container);
    for (std::size_t k = 0; k < i; ++k)
      if (uses[k].container == uses[i].container) error(Kind::duplicate_link, here, uses[i].container);
  }
}

void lint_ingredients(LintContext& lint) {
  const Path root;
  for (std::size_t i = 0; i < lint.menu.ingredients.size(); ++i) {
    const Ingredient& one = lint.menu.ingredients[i];
    const Path here = root.at("ingredients", i);
    lint.text(one.name, here.member("name"), one.ref, true, limits::name_octets);
    lint.allergens(one.allergens, {}, here, one.ref);
    lint.words(one.diets, limits::locales, here.member("diets"), one.ref);
    lint.nutrition(one.nutrition, here, one.ref);
    lint.availability(one.availability, here.member("availability"), one.ref);
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
