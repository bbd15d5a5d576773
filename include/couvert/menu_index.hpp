// SPDX-License-Identifier: Apache-2.0
// What is wrong with a menu, and a checked menu that answers by reference.
#ifndef COUVERT_MENU_INDEX_HPP
#define COUVERT_MENU_INDEX_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/menu.hpp"
#include "couvert/shared.hpp"

namespace couvert {
inline namespace v0 {

/// One thing to say about a menu. Errors keep it from being published; warnings do not.
struct Finding {
  enum class Severity : std::uint8_t { error, warning };
  enum class Kind : std::uint8_t {
    bad_ref,
    duplicate_ref,
    dangling_ref,
    cycle,
    too_deep,
    bounds_unmeetable,
    defaults_break_bounds,
    empty_group,
    price_out_of_range,
    negative_total_possible,
    calendar_invalid,
    item_in_no_section,
    group_unused,
    text_missing,
    text_invalid,
    duplicate_link,
    never_available,
    limit,
    currency_missing,
    option_dead,  ///< an option that nobody can ever choose
    price_gap,    ///< no price where one is needed: a variant among priced ones, an empty sequence
    portions_invalid,
    measure_invalid,
    combo_invalid,           ///< a set menu that serves nothing, or nothing that is taxed
    book_conflict,           ///< two books price one thing differently and can hold at once; the first counts
    allergen_contradiction,  ///< declared free of what the recipe contains
    translation_missing,     ///< a language of `locales` without text
    age_not_marked,          ///< alcohol without a minimum age
    no_effect                ///< a member that its surroundings switch off
  };
  Severity severity = Severity::error;
  Kind kind = Kind::bad_ref;
  std::string path;  ///< JSON Pointer into the menu document
  Ref ref;           ///< the entity concerned
  friend bool operator==(const Finding&, const Finding&) = default;
};
std::string_view finding_kind_name(Finding::Kind kind) noexcept;

/// Everything worth telling the author, errors first, then in document order. Pure; any thread.
std::vector<Finding> lint(const Menu& menu);

namespace detail {
struct IndexData;
}

/// A menu that passed every check, with its references resolved. Immutable; copies share the content; any thread.
class MenuIndex {
 public:
  /// Errors: menu_invalid, with `details_json` listing each error finding.
  static Result<MenuIndex> build(Menu menu);

  const Menu& menu() const noexcept;
  const Item* find_item(std::string_view ref) const noexcept;
  const OptionGroup* find_group(std::string_view ref) const noexcept;
  /// Sections that list the item, outermost first, for each place where it is listed.
  const std::vector<std::vector<const Section*>>& sections_of(std::string_view item_ref) const noexcept;
  /// Depth of option groups under the item: 0 without groups.
  int depth_of(std::string_view item_ref) const noexcept;

  const detail::IndexData& data() const noexcept { return *data_; }

 private:
  explicit MenuIndex(Shared<detail::IndexData> data) : data_(std::move(data)) {}
  Shared<detail::IndexData> data_;  // shared: baskets on many threads read one index
};

}  // namespace v0
}  // namespace couvert

#endif
