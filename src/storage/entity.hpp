// SPDX-License-Identifier: Apache-2.0
// The kinds of entity that a change log may hold, with the number each has in files.
#ifndef COUVERT_STORAGE_ENTITY_HPP
#define COUVERT_STORAGE_ENTITY_HPP

#include <cstdint>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace storage {

/// Numbers are part of the file format and never change; 0 is "no such entity".
inline constexpr std::int64_t entity_order = 1;
inline constexpr std::int64_t entity_venue = 2;
inline constexpr std::int64_t entity_menu = 3;
inline constexpr std::int64_t entity_stock = 4;
// From here on not public: see EventFilter::public_only.
inline constexpr std::int64_t entity_basket = 5;
inline constexpr std::int64_t entity_access = 6;

constexpr std::int64_t entity_code(std::string_view name) noexcept {
  if (name == "order") return entity_order;
  if (name == "venue") return entity_venue;
  if (name == "menu") return entity_menu;
  if (name == "stock") return entity_stock;
  if (name == "basket") return entity_basket;
  if (name == "access") return entity_access;
  return 0;
}

constexpr std::string_view entity_name(std::int64_t code) noexcept {
  switch (code) {
    case entity_order: return "order";
    case entity_venue: return "venue";
    case entity_menu: return "menu";
    case entity_stock: return "stock";
    case entity_basket: return "basket";
    case entity_access: return "access";
    default: return {};
  }
}

/// What anybody may know of.
constexpr bool is_public(std::int64_t code) noexcept { return code >= entity_venue && code <= entity_stock; }

}  // namespace storage
}  // namespace v0
}  // namespace couvert

#endif
