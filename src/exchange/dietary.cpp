// SPDX-License-Identifier: Apache-2.0
// The words of other formats for allergens, diets and energy.
#include "exchange/dietary.hpp"

#include "exchange/read.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {

std::optional<Allergen> parse_allergen(std::string_view word) {
  static constexpr std::pair<std::string_view, Allergen> names[] = {{"gluten", Allergen::gluten},
                                                                    {"wheat", Allergen::gluten},
                                                                    {"cereals", Allergen::gluten},
                                                                    {"rye", Allergen::gluten},
                                                                    {"barley", Allergen::gluten},
                                                                    {"oats", Allergen::gluten},
                                                                    {"crustaceans", Allergen::crustaceans},
                                                                    {"crustacean", Allergen::crustaceans},
                                                                    {"eggs", Allergen::eggs},
                                                                    {"egg", Allergen::eggs},
                                                                    {"fish", Allergen::fish},
                                                                    {"peanuts", Allergen::peanuts},
                                                                    {"peanut", Allergen::peanuts},
                                                                    {"soybeans", Allergen::soybeans},
                                                                    {"soybean", Allergen::soybeans},
                                                                    {"soy", Allergen::soybeans},
                                                                    {"soya", Allergen::soybeans},
                                                                    {"milk", Allergen::milk},
                                                                    {"dairy", Allergen::milk},
                                                                    {"lactose", Allergen::milk},
                                                                    {"nuts", Allergen::nuts},
                                                                    {"treenuts", Allergen::nuts},
                                                                    {"treenut", Allergen::nuts},
                                                                    {"celery", Allergen::celery},
                                                                    {"mustard", Allergen::mustard},
                                                                    {"sesame", Allergen::sesame},
                                                                    {"sesameseeds", Allergen::sesame},
                                                                    {"sulphites", Allergen::sulphites},
                                                                    {"sulfites", Allergen::sulphites},
                                                                    {"sulphurdioxide", Allergen::sulphites},
                                                                    {"lupin", Allergen::lupin},
                                                                    {"molluscs", Allergen::molluscs},
                                                                    {"mollusks", Allergen::molluscs},
                                                                    {"mollusc", Allergen::molluscs}};
  std::string letters;
  for (const char c : lower(word)) {
    if (c >= 'a' && c <= 'z') letters += c;
  }
  for (const auto& [name, allergen] : names) {
    if (letters == name) return allergen;
  }
  return std::nullopt;
}

void declare(std::vector<AllergenDeclaration>& allergens, Allergen allergen, Presence presence) {
  for (AllergenDeclaration& held : allergens) {
    if (held.allergen != allergen) continue;
    held.presence = std::min(held.presence, presence);
    return;
  }
  allergens.push_back({allergen, presence});
}

void add_diet(Context& context, const Subject& subject, std::string_view path, std::string diet,
              std::vector<std::string>& diets) {
  if (std::find(diets.begin(), diets.end(), diet) != diets.end()) return;
  if (diets.size() == limits::locales) {
    return context.say(subject, LossKind::impossible, path, "too_many_diets", diet);
  }
  diets.push_back(std::move(diet));
}

EnergyRange kilojoules(std::int64_t kilocalories) {
  const std::int64_t thousandths = kilocalories * 4184;
  return {thousandths / 1000, (thousandths + 999) / 1000};
}

std::string without_markup(std::string_view html) {
  static constexpr std::pair<std::string_view, std::string_view> entities[] = {
      {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}};
  std::string out;
  for (std::size_t i = 0; i < html.size();) {
    if (html[i] == '<') {
      const auto end = html.find('>', i);
      if (end == std::string_view::npos) break;
      const std::string_view tag = html.substr(i + 1, end - i - 1);
      const bool ends_line = tag.substr(0, 2) == "br" || tag == "/p" || tag == "/li";
      if (ends_line && !out.empty() && out.back() != '\n') out += '\n';
      i = end + 1;
      continue;
    }
    bool entity = false;
    for (const auto& [code, text] : entities) {
      if (html.substr(i, code.size()) != code) continue;
      out += text;
      i += code.size();
      entity = true;
      break;
    }
    if (!entity) out += html[i++];
  }
  return std::string(trimmed(out));
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
