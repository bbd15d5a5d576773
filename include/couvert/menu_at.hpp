// SPDX-License-Identifier: Apache-2.0
// The menu as it is at an instant: what is on sale, at which prices, in which words, and when the rest returns.
#ifndef COUVERT_MENU_AT_HPP
#define COUVERT_MENU_AT_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/menu_index.hpp"
#include "couvert/price_context.hpp"

namespace couvert {
inline namespace v0 {

/// Whether a thing can be had, and when again. A thing without `returns_at` does not come back within 15 days, or
/// nobody knows.
struct OnSale {
  bool now = true;
  std::optional<Instant> returns_at = {};  ///< when it is not
  std::string reason = {};                 ///< of a suspension, in the words of who made it
  friend bool operator==(const OnSale&, const OnSale&) = default;
};

struct VariantAt {
  Ref ref;
  std::string name;
  std::int64_t price_minor = 0;
  std::int64_t listed_minor = 0;  ///< without price books
  OnSale on_sale;
  friend bool operator==(const VariantAt&, const VariantAt&) = default;
};
struct ItemAt {
  Ref ref;
  std::string name, description;
  std::int64_t price_minor = 0;  ///< unused when there are variants
  std::int64_t listed_minor = 0;
  std::vector<VariantAt> variants;
  OnSale on_sale;  ///< with a section over it, a variant, its ingredients, and enough options in each required group
  friend bool operator==(const ItemAt&, const ItemAt&) = default;
};
struct OptionAt {
  Ref ref;
  std::string name;
  std::int64_t price_minor = 0;  ///< before prices by variant, which a book replaces
  std::int64_t listed_minor = 0;
  OnSale on_sale;
  friend bool operator==(const OptionAt&, const OptionAt&) = default;
};
struct GroupAt {
  Ref ref;
  std::string name;
  std::vector<OptionAt> options;
  friend bool operator==(const GroupAt&, const GroupAt&) = default;
};
struct SectionAt {
  Ref ref;
  std::string name, description;
  std::vector<Ref> items;
  std::vector<SectionAt> sections;
  OnSale on_sale;
  friend bool operator==(const SectionAt&, const SectionAt&) = default;
};
struct MenuAt {
  Ref ref;
  std::int64_t version = 0;
  Instant at;
  std::string name;
  OnSale on_sale;
  std::vector<SectionAt> sections;
  std::vector<ItemAt> items;
  std::vector<GroupAt> groups;
  std::vector<Ref> price_books;  ///< those that hold, the first one that names a thing counts
  friend bool operator==(const MenuAt&, const MenuAt&) = default;
};

/// Something that is off besides what the menu says: snoozed, or out of stock.
struct MenuOff {
  enum class Kind : std::uint8_t { item, variant, option, ingredient };
  Kind kind = Kind::item;
  Ref of = {};  ///< the item of a variant, the group of an option; else empty
  Ref ref = {};
  std::optional<Instant> until = {};  ///< absent: until somebody lifts it
  std::string reason = {};
};

/// In the order of the menu. Texts come from the first language of `locales` that is held, as LocalizedText::get()
/// says; without any, from the menu's default. Pure; any thread.
MenuAt menu_at(const MenuIndex& index, const PriceContext& context, std::span<const std::string_view> locales,
               std::span<const MenuOff> off = {});

}  // namespace v0
}  // namespace couvert

#endif
