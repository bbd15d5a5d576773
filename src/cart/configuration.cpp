// SPDX-License-Identifier: Apache-2.0
// Facts of a configured dish, gathered over its parts.
#include "couvert/configuration.hpp"

#include "cart/bound_line.hpp"
#include "money/exact.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr std::size_t allergen_count = static_cast<std::size_t>(Allergen::molluscs) + 1;
constexpr std::size_t nutrient_count = static_cast<std::size_t>(Nutrient::salt) + 1;
constexpr std::int64_t thousand = 1'000;

/// Low and high in thousandths.
struct Range3 {
  std::int64_t low = 0, high = 0;
  bool known = true;
};
using Amounts = std::array<Range3, nutrient_count>;

/// A recipe as it is after removals.
using Recipe = std::vector<std::pair<std::uint32_t, std::int64_t>>;

std::int64_t divided(std::int64_t a, std::int64_t b, bool up) {
  std::int64_t out = 0;
  exact::mul_div(a, 1, b, up ? Rounding::up : Rounding::down, out);
  return out;
}

/// One thing that says of itself what it contains: an item with its variant, or an option.
struct Part {
  std::string_view ref;
  const std::vector<AllergenDeclaration>* allergens = nullptr;
  const std::vector<std::string>* diets = nullptr;
  Recipe recipe;
  const Part* served = nullptr;  ///< the item behind an option
};

class Facts {
 public:
  explicit Facts(const IndexData& data) : data_(data) { certainty_.fill(Certainty::free); }

  void allergens(const Part& part) {
    for (std::size_t a = 0; a < allergen_count; ++a) {
      const auto [certainty, source] = certainty_of(part, static_cast<Allergen>(a));
      if (certainty >= certainty_[a]) continue;
      certainty_[a] = certainty;
      sources_[a] = source;
    }
  }

  void name_diets(const Part& part) {
    for (const std::string& diet : *part.diets)
      if (std::find(diets_.begin(), diets_.end(), diet) == diets_.end()) diets_.push_back(diet);
    for (const auto& [ingredient, quantity] : part.recipe)
      for (const std::string& diet : data_.menu.ingredients[ingredient].diets)
        if (std::find(diets_.begin(), diets_.end(), diet) == diets_.end()) diets_.push_back(diet);
    if (part.served) name_diets(*part.served);
  }

  void age(std::int32_t years, std::string_view source) {
    if (years <= facts.minimum_age) return;
    facts.minimum_age = years;
    facts.age_source = Ref(source);
  }

  /// False when the sums leave 64 bits.
  static bool add(Amounts& sum, const Amounts& more, std::int64_t times) {
    for (std::size_t n = 0; n < nutrient_count; ++n) {
      std::int64_t low = 0, high = 0;
      sum[n].known = sum[n].known && more[n].known;
      if (!sum[n].known) continue;
      if (!exact::multiply(more[n].low, times, low) || !exact::multiply(more[n].high, times, high) ||
          !exact::add(sum[n].low, low) || !exact::add(sum[n].high, high))
        return false;
    }
    return true;
  }

  /// What a thing says of itself and of its recipe; a nutrient that neither names is unknown.
  bool nutrition(const std::vector<NutrientAmount>& own, const Recipe& recipe, Amounts& out) const {
    std::array<bool, nutrient_count> named{};
    out.fill(Range3{});
    for (const NutrientAmount& amount : own) {
      const auto n = static_cast<std::size_t>(amount.nutrient);
      named[n] = true;
      out[n] = {amount.low * thousand, amount.high * thousand, true};
    }
    for (const auto& [ingredient, quantity] : recipe) {
      Amounts one;
      one.fill(Range3{0, 0, false});
      for (const NutrientAmount& amount : data_.menu.ingredients[ingredient].nutrition)
        one[static_cast<std::size_t>(amount.nutrient)] = {amount.low, amount.high, true};
      if (!add(out, one, quantity)) return false;
    }
    for (std::size_t n = 0; n < nutrient_count; ++n) out[n].known = out[n].known && (named[n] || !recipe.empty());
    return true;
  }

  void finish(const std::vector<Part>& parts, const Amounts& amounts) {
    for (std::size_t a = 0; a < allergen_count; ++a)
      facts.allergens.push_back({static_cast<Allergen>(a), certainty_[a], Ref(sources_[a])});
    for (const std::string& diet : diets_) {
      DietFact fact{diet, true, false, {}};
      for (const Part& part : parts) {
        if (!fact.breaker.empty()) break;
        fit(part, diet, fact);
      }
      fact.fit = fact.breaker.empty();
      fact.derived = fact.fit && fact.derived;
      facts.diets.push_back(std::move(fact));
    }
    for (std::size_t n = 0; n < nutrient_count; ++n)
      if (amounts[n].known)
        facts.nutrition.push_back({static_cast<Nutrient>(n), divided(amounts[n].low, thousand, false),
                                   divided(amounts[n].high, thousand, true)});
  }

  ConfigurationFacts facts;

 private:
  struct Known {
    Certainty certainty;
    std::string_view source;
  };

  static std::optional<Presence> declared(const std::vector<AllergenDeclaration>& list, Allergen allergen) {
    for (const AllergenDeclaration& one : list)
      if (one.allergen == allergen) return one.presence;
    return std::nullopt;
  }
  static Certainty certainty(std::optional<Presence> presence) {
    if (!presence) return Certainty::unknown;
    if (*presence == Presence::contains) return Certainty::contains;
    return *presence == Presence::may_contain ? Certainty::may_contain : Certainty::free;
  }

  /// A declaration speaks for the whole part, but cannot make disappear what an ingredient is known to contain.
  Known certainty_of(const Part& part, Allergen allergen) const {
    const auto own = declared(*part.allergens, allergen);
    Known known{certainty(own), part.ref};
    bool all_free = !part.recipe.empty() || part.served;
    const auto count = [&](Known inside) {
      if (inside.certainty != Certainty::free) all_free = false;
      if (inside.certainty < Certainty::unknown && inside.certainty < known.certainty) known = inside;
    };
    for (const auto& [ingredient, quantity] : part.recipe) {
      const Ingredient& one = data_.menu.ingredients[ingredient];
      count({certainty(declared(one.allergens, allergen)), one.ref});
    }
    if (part.served) count(certainty_of(*part.served, allergen));
    if (!own && all_free) known.certainty = Certainty::free;
    return known;
  }

  void fit(const Part& part, const std::string& diet, DietFact& fact) const {
    const auto lists = [&](const std::vector<std::string>& diets) {
      return std::find(diets.begin(), diets.end(), diet) != diets.end();
    };
    for (const auto& [ingredient, quantity] : part.recipe)
      if (!lists(data_.menu.ingredients[ingredient].diets)) {
        fact.breaker = data_.menu.ingredients[ingredient].ref;
        return;
      }
    if (lists(*part.diets)) return;
    if (part.served)
      fit(*part.served, diet, fact);
    else if (part.recipe.empty())
      fact.breaker = Ref(part.ref);
    else
      fact.derived = true;
  }

  const IndexData& data_;
  std::array<Certainty, allergen_count> certainty_;
  std::array<std::string_view, allergen_count> sources_;
  std::vector<std::string> diets_;
};

class Gatherer {
 public:
  Gatherer(const IndexData& data, const BoundLine& line, const BoundChoice* choices)
      : data_(data), line_(line), choices_(choices), facts_(data) {}

  bool run() {
    remove(0, line_.count);
    const ItemEntry& item = data_.items[line_.item];
    Part main{item.item->ref, &item.item->allergens, &item.item->diets, {}, nullptr};
    take_recipe(item.recipe, main.recipe);
    if (line_.variant != none) take_recipe(data_.variants[line_.variant].recipe, main.recipe);
    Amounts own;
    if (!served_nutrition(line_.item, line_.variant, main.recipe, own)) return false;
    if (item.scale > 0 && !measured(own, item.scale)) return false;
    amounts_ = own;
    parts_.push_back(std::move(main));
    facts_.age(item.item->minimum_age, item.item->ref);
    if (!choices(0, line_.count, amounts_)) return false;
    for (const Part& part : parts_) {
      facts_.allergens(part);
      facts_.name_diets(part);
    }
    facts_.finish(parts_, amounts_);
    return true;
  }
  ConfigurationFacts take() { return std::move(facts_.facts); }
  const Amounts& amounts() const noexcept { return amounts_; }

 private:
  bool is_removed(const BoundChoice& choice) const {
    return choice.modifier != none && data_.modifiers[choice.modifier].removes;
  }
  /// What is left off, at whatever depth.
  void remove(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at != end; ++at)
      if (is_removed(choices_[at])) {
        const Range recipe = data_.options[choices_[at].option].recipe;
        for (std::uint32_t i = 0; i < recipe.count; ++i) {
          const RecipeEntry& part = data_.recipes[recipe.first + i];
          removed_.emplace_back(part.ingredient, part.quantity_milli * choices_[at].quantity);
        }
      }
  }
  void take_recipe(Range range, Recipe& out) {
    for (std::uint32_t i = 0; i < range.count; ++i) {
      const RecipeEntry& part = data_.recipes[range.first + i];
      std::int64_t left = part.quantity_milli;
      for (auto& [ingredient, quantity] : removed_)
        if (ingredient == part.ingredient) {
          const std::int64_t off = std::min(left, quantity);
          left -= off;
          quantity -= off;
        }
      if (left > 0) out.emplace_back(part.ingredient, left);
    }
  }
  static Recipe whole(const IndexData& data, Range range) {
    Recipe out;
    for (std::uint32_t i = 0; i < range.count; ++i)
      out.emplace_back(data.recipes[range.first + i].ingredient, data.recipes[range.first + i].quantity_milli);
    return out;
  }

  bool served_nutrition(std::uint32_t item, std::uint32_t variant, const Recipe& recipe, Amounts& out) const {
    std::vector<NutrientAmount> own = data_.items[item].item->nutrition;
    if (variant == none) return facts_.nutrition(own, recipe, out);
    for (const NutrientAmount& amount : data_.variants[variant].variant->nutrition) {
      const auto known =
          std::find_if(own.begin(), own.end(), [&](const NutrientAmount& o) { return o.nutrient == amount.nutrient; });
      if (known == own.end()) {
        own.push_back(amount);
      } else {
        known->low += amount.low;
        known->high += amount.high;
      }
    }
    return facts_.nutrition(own, recipe, out);
  }

  bool measured(Amounts& amounts, std::int64_t scale) const {
    for (Range3& range : amounts)
      if (!exact::mul_div(range.low, line_.measured, scale, Rounding::down, range.low) ||
          !exact::mul_div(range.high, line_.measured, scale, Rounding::up, range.high))
        return false;
    return true;
  }

  bool choices(std::uint32_t begin, std::uint32_t end, Amounts& sum) {
    for (std::uint32_t at = begin; at != end; at = choices_[at].next) {
      const BoundChoice& choice = choices_[at];
      if (is_removed(choice)) continue;
      Amounts mine;
      if (!option(data_.options[choice.option], mine) || !choices(at + 1, choice.next, mine)) return false;
      const std::int32_t portions = data_.groups[choice.group].portions;
      Amounts here;
      here.fill(Range3{});
      if (!Facts::add(here, mine, choice.quantity)) return false;
      if (portions > 1)
        for (Range3& range : here) {
          range.low = divided(range.low, portions, false);
          range.high = divided(range.high, portions, true);
        }
      if (!Facts::add(sum, here, 1)) return false;
    }
    return true;
  }

  bool option(const OptionEntry& entry, Amounts& mine) {
    const Option& option = *entry.option;
    Part part{option.ref, &option.allergens, &option.diets, whole(data_, entry.recipe), nullptr};
    facts_.age(option.minimum_age, option.ref);
    if (entry.item != none) {
      const ItemEntry& item = data_.items[entry.item];
      auto behind = std::make_unique<Part>(
          Part{item.item->ref, &item.item->allergens, &item.item->diets, whole(data_, item.recipe), nullptr});
      if (entry.variant != none)
        for (const auto& extra : whole(data_, data_.variants[entry.variant].recipe)) behind->recipe.push_back(extra);
      facts_.age(item.item->minimum_age, item.item->ref);
      if (option.nutrition.empty() && option.recipe.empty()) {
        if (!served_nutrition(entry.item, entry.variant, behind->recipe, mine)) return false;
      } else if (!facts_.nutrition(option.nutrition, part.recipe, mine)) {
        return false;
      }
      part.served = behind.get();
      served_.push_back(std::move(behind));
    } else if (!facts_.nutrition(option.nutrition, part.recipe, mine)) {
      return false;
    }
    parts_.push_back(std::move(part));
    return true;
  }

  const IndexData& data_;
  const BoundLine& line_;
  const BoundChoice* choices_;
  Facts facts_;
  Recipe removed_;
  std::vector<Part> parts_;
  std::vector<std::unique_ptr<Part>> served_;  // parts point at them while the list grows
  Amounts amounts_{};
};

/// Fit is what every line is; a diet that a line does not even name is broken by its item.
void join_diets(ConfigurationFacts& all, const ConfigurationFacts& line, const Ref& item, const Ref& earlier,
                bool first) {
  if (first) {
    all.diets = line.diets;
    return;
  }
  const auto of = [](std::vector<DietFact>& diets, const std::string& diet) {
    return std::find_if(diets.begin(), diets.end(), [&](const DietFact& fact) { return fact.diet == diet; });
  };
  auto mine = line.diets;
  for (DietFact& fact : all.diets) {
    if (!fact.fit) continue;
    const auto here = of(mine, fact.diet);
    if (here == mine.end())
      fact = {fact.diet, false, false, item};
    else if (!here->fit)
      fact = *here;
    else
      fact.derived = fact.derived || here->derived;
  }
  for (DietFact& fact : mine) {  // named by a later line only: an earlier one said nothing of it
    if (of(all.diets, fact.diet) != all.diets.end()) continue;
    if (fact.fit) fact = {fact.diet, false, false, earlier};
    all.diets.push_back(fact);
  }
}

static_assert(limits::line_quantity < thousand);

/// A nutrient stays in the sum as long as every line knows it.
bool join_nutrition(ConfigurationFacts& all, const ConfigurationFacts& line, std::int32_t quantity, bool first) {
  std::vector<NutrientAmount> sums;
  for (const NutrientAmount& amount : line.nutrition) {
    const auto before = std::find_if(all.nutrition.begin(), all.nutrition.end(),
                                     [&](const NutrientAmount& one) { return one.nutrient == amount.nutrient; });
    if (!first && before == all.nutrition.end()) continue;
    // No overflow: a thousand times as much fitted, and a line holds fewer.
    NutrientAmount sum{amount.nutrient, amount.low * quantity, amount.high * quantity};
    if (!first && (!exact::add(sum.low, before->low) || !exact::add(sum.high, before->high))) return false;
    sums.push_back(sum);
  }
  all.nutrition = std::move(sums);
  return true;
}

}  // namespace
}  // namespace detail

Result<ConfigurationFacts> configuration(const CartLine& line, const MenuIndex& index) {
  detail::ChoiceBuffer buffer;
  detail::BoundLine bound;
  if (!detail::Binder(index.data(), buffer.data()).bind(line, bound, detail::SoldAlone::ignored)) {
    const auto issues = check_line(line, index);
    if (issues.empty()) return Error(Errc::internal);
    return Error(issues.front().code, {}, issues.front().path);
  }
  detail::Gatherer gatherer(index.data(), bound, buffer.data());
  if (!gatherer.run()) return Error(Errc::limit_exceeded, "nutrition leaves 64 bits");
  return gatherer.take();
}

Result<ConfigurationFacts> configuration(const Cart& cart, const MenuIndex& index) {
  ConfigurationFacts all;
  for (std::size_t a = 0; a < detail::allergen_count; ++a)
    all.allergens.push_back({static_cast<Allergen>(a), Certainty::free, {}});
  for (std::size_t i = 0; i < cart.lines.size(); ++i) {
    auto line = configuration(cart.lines[i], index);
    if (!line) return line.error().under("/lines/" + std::to_string(i));
    for (std::size_t a = 0; a < detail::allergen_count; ++a)
      if (line->allergens[a].certainty < all.allergens[a].certainty) all.allergens[a] = line->allergens[a];
    if (line->minimum_age > all.minimum_age) {
      all.minimum_age = line->minimum_age;
      all.age_source = line->age_source;
    }
    detail::join_diets(all, *line, cart.lines[i].item, cart.lines[0].item, i == 0);
    if (!detail::join_nutrition(all, *line, cart.lines[i].quantity, i == 0))
      return Error(Errc::limit_exceeded, "nutrition leaves 64 bits");
  }
  return all;
}

std::vector<AllergenFact> allergen_warnings(const ConfigurationFacts& facts, std::span<const Allergen> avoided) {
  std::vector<AllergenFact> warnings;
  for (const AllergenFact& fact : facts.allergens)
    if (fact.certainty != Certainty::free && std::find(avoided.begin(), avoided.end(), fact.allergen) != avoided.end())
      warnings.push_back(fact);
  return warnings;
}

}  // namespace v0
}  // namespace couvert
