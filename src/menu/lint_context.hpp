// SPDX-License-Identifier: Apache-2.0
// What the parts of lint() share: places that cost nothing until something is found there, names, common checks.
#ifndef COUVERT_MENU_LINT_CONTEXT_HPP
#define COUVERT_MENU_LINT_CONTEXT_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "couvert/limits.hpp"
#include "couvert/menu_index.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

using Kind = Finding::Kind;

/// A place in the menu document. Borrows the place that it is under, so name that one before.
class Path {
 public:
  Path() noexcept = default;
  Path member(std::string_view name) const noexcept { return Path(this, name, no_index); }
  Path at(std::string_view name, std::size_t index) const noexcept { return Path(this, name, index); }
  std::string text() const {
    if (!up_) return {};
    std::string out = up_->text() + '/' + std::string(name_);
    if (index_ != no_index) out += '/' + std::to_string(index_);
    return out;
  }

 private:
  static constexpr std::size_t no_index = static_cast<std::size_t>(-1);
  Path(const Path* up, std::string_view name, std::size_t index) noexcept : up_(up), name_(name), index_(index) {}
  const Path* up_ = nullptr;
  std::string_view name_;
  std::size_t index_ = no_index;
};

class LintContext {
 public:
  using Names = std::unordered_map<std::string_view, std::size_t>;

  explicit LintContext(const Menu& m) : menu(m) {}

  void error(Kind kind, const Path& path, std::string_view ref) {
    errors.push_back({Finding::Severity::error, kind, path.text(), Ref(ref)});
  }
  void warning(Kind kind, const Path& path, std::string_view ref) {
    warnings.push_back({Finding::Severity::warning, kind, path.text(), Ref(ref)});
  }

  void text(const LocalizedText& text, const Path& path, std::string_view ref, bool wanted, std::size_t octets);
  void availability(const Availability& availability, const Path& path, std::string_view ref);
  void price(std::int64_t minor, bool may_be_negative, const Path& path, std::string_view ref) {
    if (minor < (may_be_negative ? -limits::price_minor : 0) || minor > limits::price_minor)
      error(Kind::price_out_of_range, path, ref);
  }
  /// A figure that is no price: quantities of recipes, ages, minutes.
  void figure(std::int64_t value, std::int64_t low, std::int64_t high, const Path& path, std::string_view ref) {
    if (value < low || value > high) error(Kind::limit, path, ref);
  }
  void tax_class(const Ref& tax_class, const Path& path, std::string_view ref);
  /// Links to groups; `others` are those that stand beside them.
  void links(const std::vector<Ref>& refs, const std::vector<Ref>* others, const Path& path, std::string_view owner);
  void words(const std::vector<std::string>& words, std::size_t most, const Path& path, std::string_view ref);
  void allergens(const std::vector<AllergenDeclaration>& declared, const std::vector<RecipePart>& recipe,
                 const Path& path, std::string_view ref);
  void recipe(const std::vector<RecipePart>& parts, const Path& path, std::string_view ref);
  void nutrition(const std::vector<NutrientAmount>& amounts, const Path& path, std::string_view ref);
  void containers(const std::vector<ContainerUse>& uses, const Path& path, std::string_view ref);

  const Menu& menu;
  Names items, groups, ingredients, modifiers, containers_by_ref;
  std::unordered_set<std::string_view> variants;  ///< refs of the variants of all items
  std::unordered_set<std::string_view> linked_groups, tax_classes;
  std::vector<Finding> errors, warnings;
};

/// Bounds on how many are chosen, of a group or of its override under an item.
struct Bounds {
  std::int32_t min, most, min_distinct, most_distinct, free;
};
void lint_bounds(LintContext& lint, const OptionGroup& group, const Bounds& bounds, const Path& path,
                 std::string_view ref);

void lint_ingredients(LintContext& lint);
void lint_groups(LintContext& lint);
void lint_books(LintContext& lint);
/// Needs menus without dangling links. Cycles and depth; then what items reach: prices by size, set menus, totals.
void lint_graph(LintContext& lint);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
