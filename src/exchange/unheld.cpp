// SPDX-License-Identifier: Apache-2.0
// What an export leaves behind.
#include "exchange/unheld.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

std::string_view reason(Part part) {
  switch (part) {
    case Part::variant_groups: return "variant_groups_not_held";
    case Part::group_overrides: return "group_overrides_not_held";
    case Part::measure: return "sold_by_measure_not_held";
    case Part::combo: return "combo_not_held";
    case Part::recipe: return "recipe_not_held";
    case Part::nutrition: return "nutrition_not_held";
    case Part::containers: return "containers_not_held";
    case Part::tags: return "tags_not_held";
    case Part::minimum_age: return "minimum_age_not_held";
    case Part::preparation_time: return "preparation_time_not_held";
    case Part::variant_prices: return "variant_prices_not_held";
    case Part::option_free_quantity: return "charge_above_not_held";
    case Part::refund_under: return "refund_under_not_held";
    case Part::option_tax_class: return "option_tax_not_held";
    case Part::option_diets: return "option_diet_not_held";
    case Part::free_rule: return "free_rule_not_held";
    case Part::distinct_bounds: return "distinct_bounds_not_held";
    case Part::portions: return "portions_not_held";
    case Part::pre_modifiers: return "pre_modifiers_not_held";
    case Part::price_books: return "price_books_not_held";
    case Part::locales: return "languages_wanted_not_held";
  }
  return "unknown_member";
}

class Walk {
 public:
  Walk(const Menu& menu, std::initializer_list<Part> held, Reporter& report)
      : menu_(menu), held_(held), report_(report) {}

  void run() {
    for (std::size_t i = 0; i < menu_.items.size(); ++i) item(menu_.items[i], "/items/" + std::to_string(i));
    for (std::size_t i = 0; i < menu_.groups.size(); ++i) group(menu_.groups[i], "/groups/" + std::to_string(i));
    if (!menu_.price_books.empty() && !holds(Part::price_books)) {
      report_.loss(LossKind::impossible, menu_.ref, "/price_books", reason(Part::price_books),
                   std::to_string(menu_.price_books.size()));
    }
    if (!menu_.locales.empty() && !holds(Part::locales)) {
      report_.loss(LossKind::impossible, menu_.ref, "/locales", reason(Part::locales));
    }
  }

 private:
  bool holds(Part part) const { return std::find(held_.begin(), held_.end(), part) != held_.end(); }

  void item(const Item& item, const std::string& path) {
    const auto say = [&](bool used, Part part) {
      if (used && !holds(part)) report_.item_loss(LossKind::impossible, item.ref, path, reason(part));
    };
    const auto any = [&](auto&& used) { return std::any_of(item.variants.begin(), item.variants.end(), used); };
    say(any([](const Variant& v) { return !v.groups.empty(); }), Part::variant_groups);
    say(!item.group_overrides.empty(), Part::group_overrides);
    say(item.measure.has_value(), Part::measure);
    say(item.combo, Part::combo);
    say(!item.recipe.empty() || any([](const Variant& v) { return !v.recipe.empty(); }), Part::recipe);
    say(!item.nutrition.empty() || any([](const Variant& v) { return !v.nutrition.empty(); }), Part::nutrition);
    say(!item.containers.empty() || any([](const Variant& v) { return !v.containers.empty(); }), Part::containers);
    say(!item.tags.empty(), Part::tags);
    say(item.minimum_age != 0, Part::minimum_age);
    say(item.preparation_minutes != 0, Part::preparation_time);
  }

  void group(const OptionGroup& group, const std::string& path) {
    const auto say = [&](bool used, Part part, std::string_view detail = {}) {
      if (used && !holds(part)) report_.loss(LossKind::impossible, group.ref, path, reason(part), detail);
    };
    say(group.free_quantity > 0 && group.free_rule != FreeRule::cheapest, Part::free_rule);
    say(group.min_distinct > 0 || group.max_distinct.has_value(), Part::distinct_bounds);
    say(group.portions > 0, Part::portions);
    say(!group.pre_modifiers.empty(), Part::pre_modifiers);
    for (const Option& option : group.options) {
      say(!option.variant_prices.empty(), Part::variant_prices, option.ref);
      say(option.free_quantity > 0, Part::option_free_quantity, option.ref);
      say(option.refund_under > 0, Part::refund_under, option.ref);
      say(!option.tax_class.empty(), Part::option_tax_class, option.ref);
      say(!option.diets.empty(), Part::option_diets, option.ref);
      say(!option.recipe.empty(), Part::recipe, option.ref);
      say(!option.nutrition.empty(), Part::nutrition, option.ref);
      say(!option.containers.empty(), Part::containers, option.ref);
      say(option.minimum_age != 0, Part::minimum_age, option.ref);
    }
  }

  const Menu& menu_;
  std::initializer_list<Part> held_;
  Reporter& report_;
};

}  // namespace

void report_unheld(const Menu& menu, std::initializer_list<Part> held, Reporter& report) {
  Walk(menu, held, report).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
