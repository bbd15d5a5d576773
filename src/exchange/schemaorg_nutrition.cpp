// SPDX-License-Identifier: Apache-2.0
// Nutrition facts of schema.org: amounts as texts with a unit.
#include "exchange/schemaorg.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

struct Property {
  std::string_view name;
  Nutrient nutrient;
};
// In the order of the enumeration. Salt is 2.5 times its sodium (Annex I of Regulation (EU) No 1169/2011).
constexpr std::array kProperties = {Property{"calories", Nutrient::energy},
                                    Property{"fatContent", Nutrient::fat},
                                    Property{"saturatedFatContent", Nutrient::saturates},
                                    Property{"carbohydrateContent", Nutrient::carbohydrate},
                                    Property{"sugarContent", Nutrient::sugars},
                                    Property{"fiberContent", Nutrient::fibre},
                                    Property{"proteinContent", Nutrient::protein},
                                    Property{"sodiumContent", Nutrient::salt}};

constexpr std::int64_t kMicro = 1'000'000;

// Micro-units of ours for one of theirs: kJ for energy, mg for the others.
std::optional<std::int64_t> unit_micro(std::string_view unit, Nutrient nutrient) {
  if (nutrient == Nutrient::energy) {
    if (unit == "kj" || unit == "kilojoules") return kMicro;
    for (const std::string_view name : {"kcal", "cal", "calories", "calorie", "kilocalories"}) {
      if (unit == name) return 4'184'000;
    }
    return std::nullopt;
  }
  const std::int64_t factor = nutrient == Nutrient::salt ? 2'500 : 1'000;  // thousandths
  for (const std::string_view name : {"mg", "milligrams", "milligram"}) {
    if (unit == name) return factor * 1'000;
  }
  for (const std::string_view name : {"g", "grams", "gram"}) {
    if (unit == name) return factor * kMicro;
  }
  return std::nullopt;
}

// Digits as ours; not exact where they are no whole number.
std::optional<Scaled> amount(std::string_view digits, std::int64_t micro) {
  const auto milli = scale_decimal(trimmed(digits), 3);
  if (!milli || milli->value < 0 || milli->value > 1'000'000'000) return std::nullopt;
  const std::int64_t whole = kMicro * 1'000;
  // Split, so that the product stays in range: the value is below 10^9, a unit below 10^10.
  const std::int64_t high = milli->value / 1'000 * micro, low = milli->value % 1'000 * micro;
  const std::int64_t value = high / kMicro, rest = high % kMicro * 1'000 + low;
  return Scaled{value + (rest + whole / 2) / whole, milli->exact && rest % whole == 0};
}

}  // namespace

void read_nutrition(Graph& graph, Context& context, const Subject& subject, const Place& node,
                    std::vector<NutrientAmount>& amounts) {
  for (const Property& property : kProperties) {
    const Place value = graph.value(node, property.name);
    const auto text = number_text(*value.value);
    if (!value.present()) continue;
    const auto letters =
        text ? text->find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") : std::string_view::npos;
    const std::string unit = letters == std::string_view::npos ? std::string() : lower(trimmed(text->substr(letters)));
    const auto micro =
        unit_micro(unit.empty() && property.nutrient == Nutrient::energy ? "kcal" : unit, property.nutrient);
    const std::string_view figures = text ? trimmed(text->substr(0, letters)) : std::string_view();
    const auto dash = figures.find('-', 1);
    const auto low = micro ? amount(figures.substr(0, dash), *micro) : std::nullopt;
    const auto high = dash == std::string_view::npos || !micro ? low : amount(figures.substr(dash + 1), *micro);
    if (!low || !high || high->value < low->value) {
      context.say(subject, LossKind::impossible, value.path, "nutrition_unreadable", describe(*value.value));
      continue;
    }
    if (!low->exact || !high->exact)
      context.say(subject, LossKind::approximated, value.path, "nutrition_rounded", describe(*value.value));
    amounts.push_back({property.nutrient, low->value, high->value});
  }
  graph.leftovers(subject, node, "NutritionInformation",
                  {"calories", "fatContent", "saturatedFatContent", "carbohydrateContent", "sugarContent",
                   "fiberContent", "proteinContent", "sodiumContent"},
                  {{"servingSize", "serving_not_held"},
                   {"cholesterolContent", "nutrition_not_held"},
                   {"transFatContent", "nutrition_not_held"},
                   {"unsaturatedFatContent", "nutrition_not_held"}});
}

std::string nutrient_text(const NutrientAmount& amount) {
  const auto digits = [&](std::int64_t value) {
    if (amount.nutrient != Nutrient::salt) return std::to_string(value);
    const std::int64_t tenths = value * 4;  // of a milligram of sodium
    return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
  };
  std::string text = digits(amount.low);
  if (amount.high != amount.low) text += "-" + digits(amount.high);
  return text + (amount.nutrient == Nutrient::energy ? " kJ" : " mg");
}

std::string_view nutrient_property(Nutrient nutrient) noexcept {
  return kProperties[static_cast<std::size_t>(nutrient) % kProperties.size()].name;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
