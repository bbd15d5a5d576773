// SPDX-License-Identifier: Apache-2.0
// schema.org menus in JSON-LD, in and out.
#ifndef COUVERT_EXCHANGE_SCHEMAORG_HPP
#define COUVERT_EXCHANGE_SCHEMAORG_HPP

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "couvert/exchange.hpp"

#include "exchange/context.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// "MenuItem" for "MenuItem", "schema:MenuItem" and "https://schema.org/MenuItem".
std::string_view local_name(std::string_view name) noexcept;

/// Reads nodes of a JSON-LD document: properties under any of their names, one value or many, by reference or in place.
class Graph {
 public:
  Graph(const Value& root, Context& context);

  /// All nodes (objects) of the document, outermost first, in document order.
  const std::vector<Place>& nodes() const noexcept { return nodes_; }
  /// The types of a node without their vocabulary.
  static std::vector<std::string> types(const Value& node);
  static bool has_type(const Value& node, std::string_view type);
  /// The values of a property: the elements of a list, or the one value; none when null or missing. A node that is
  /// only a reference is answered by the node that it names, where the document holds it.
  std::vector<Place> values(const Place& node, std::string_view property) const;
  /// The first of them, or null.
  Place value(const Place& node, std::string_view property) const;
  /// Whether a node says nothing but which other node of the document is meant.
  bool is_reference(const Place& node) const;
  /// Complaints about all properties but the known ones.
  void leftovers(const Subject& subject, const Place& node, std::string_view sort,
                 std::initializer_list<std::string_view> known, std::initializer_list<NotHeld> not_held = {}) const;

  void visit(const Place& node) { visited_.insert(node.value); }
  bool visited(const Place& node) const { return visited_.count(node.value) != 0; }

 private:
  Place property(const Place& node, std::string_view name) const;

  Context& context_;
  std::vector<Place> nodes_;
  std::unordered_map<std::string, Place> by_id_;
  std::unordered_set<const Value*> visited_;
};

/// What an establishment says of itself, as far as it is valid. Zero or one.
std::vector<Venue> read_venue(Graph& graph, Context& context, const Place& node, Currency currency);

/// "Mo-Sa 11:00-14:30" and its like, as often as needed, joined by commas or semicolons.
bool parse_opening_hours(std::string_view text, std::vector<WeeklyWindow>& weekly);

/// A plain text, a value with a language, or a list of such.
LocalizedText read_words(Graph& graph, Context& context, const Subject& subject, const Place& node,
                         std::string_view property, std::size_t octets);
std::vector<Image> read_images(Graph& graph, Context& context, const Subject& subject, const Place& node);

/// The amounts of a NutritionInformation: "240 kcal", "9 g", and ranges of such, "8-9.5 g".
void read_nutrition(Graph& graph, Context& context, const Subject& subject, const Place& node,
                    std::vector<NutrientAmount>& amounts);
/// An amount as such a text, in kJ or mg; of salt the sodium in it.
std::string nutrient_text(const NutrientAmount& amount);
/// Their property of a nutrient.
std::string_view nutrient_property(Nutrient nutrient) noexcept;

Result<Imported> import_schemaorg(const Document& document, const ImportOptions& options);
Result<Exported> export_schemaorg(const MenuIndex& index, const Venue& venue, const PriceRules& rules);

/// Names of diets: ours and the vocabulary's.
struct DietName {
  std::string_view ours, theirs;
};
constexpr DietName kDiets[] = {
    {"diabetic", "DiabeticDiet"}, {"gluten_free", "GlutenFreeDiet"}, {"halal", "HalalDiet"},
    {"hindu", "HinduDiet"},       {"kosher", "KosherDiet"},          {"low_calorie", "LowCalorieDiet"},
    {"low_fat", "LowFatDiet"},    {"low_lactose", "LowLactoseDiet"}, {"low_salt", "LowSaltDiet"},
    {"vegan", "VeganDiet"},       {"vegetarian", "VegetarianDiet"}};

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
