// SPDX-License-Identifier: Apache-2.0
// The menu: sections, items with variants, and option groups that nest.
#ifndef COUVERT_MENU_HPP
#define COUVERT_MENU_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/shared.hpp"
#include "couvert/text.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

/// When a thing is sold: inside the calendar (absent: always), and not before `suspended_until`.
struct Availability {
  std::optional<Calendar> calendar;
  std::optional<Instant> suspended_until;
  std::string suspension_reason;
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

struct Image {
  std::string url;
  std::int32_t width_px = 0, height_px = 0;  ///< 0: unknown
  friend bool operator==(const Image&, const Image&) = default;
};

/// How the chosen options of a group make one price.
enum class PriceMethod : std::uint8_t {
  sum,      ///< each option times its quantity
  max,      ///< the dearest chosen option, once
  average,  ///< the mean over quantities, rounded half up to the minor unit
};

/// One choice inside a group. Prices are added to the item's and may be negative.
struct Option {
  Ref ref;  ///< unique in its group
  LocalizedText name;
  std::int64_t price_minor = 0;
  std::int32_t default_quantity = 0;         ///< chosen beforehand; the customer may take it off
  std::optional<std::int32_t> max_quantity;  ///< cap for this option; absent: the group's
  std::vector<Ref> groups;                   ///< further groups that open when it is chosen
  std::vector<AllergenDeclaration> allergens;
  Availability availability;
  Ref item;  ///< the item that this option serves, if it is one; else empty
  friend bool operator==(const Option&, const Option&) = default;
};

/// A set of options with bounds on how many are chosen. Quantities count: two times one option are two.
struct OptionGroup {
  Ref ref;  ///< unique in the menu
  LocalizedText name;
  std::int32_t min_quantity = 0;
  std::optional<std::int32_t> max_quantity;  ///< absent: no limit
  std::int32_t free_quantity = 0;            ///< with `sum`: the cheapest n chosen are free, their own options not
  PriceMethod price_method = PriceMethod::sum;
  std::vector<Option> options;
  friend bool operator==(const OptionGroup&, const OptionGroup&) = default;
};

/// A size or kind of an item with its own price. An item with variants is sold as one of them.
struct Variant {
  Ref ref;  ///< unique in its item
  LocalizedText name;
  std::int64_t price_minor = 0;
  Availability availability;
  friend bool operator==(const Variant&, const Variant&) = default;
};

struct Item {
  Ref ref;  ///< unique in the menu
  LocalizedText name, description;
  std::int64_t price_minor = 0;  ///< base price; unused when there are variants
  std::vector<Variant> variants;
  std::vector<Ref> groups;
  Ref tax_class;
  std::vector<AllergenDeclaration> allergens;
  std::vector<std::string> diets;  ///< "vegan", "vegetarian", "halal", "kosher", "gluten_free", …
  std::vector<Image> images;
  Availability availability;
  std::optional<std::int32_t> max_quantity;  ///< per line
  bool sold_alone = true;                    ///< false: only as an option of another item
  friend bool operator==(const Item&, const Item&) = default;
};

struct Section {
  Ref ref;  ///< unique in the menu
  LocalizedText name, description;
  std::vector<Ref> items;
  std::vector<Section> sections;
  Availability availability;
  friend bool operator==(const Section&, const Section&) = default;
};

struct Menu {
  Ref ref;
  VenueId venue;
  std::int64_t version = 0;  ///< set by the house, rises by one at each publication
  LocalizedText name;
  Currency currency;
  std::string default_locale = "en";
  Availability availability;
  std::vector<Section> sections;
  std::vector<Item> items;
  std::vector<OptionGroup> groups;
  friend bool operator==(const Menu&, const Menu&) = default;
};

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
    currency_missing
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
