// SPDX-License-Identifier: Apache-2.0
// A menu laid out for pricing: links as numbers, look-ups without allocation.
#ifndef COUVERT_MENU_INDEX_DATA_HPP
#define COUVERT_MENU_INDEX_DATA_HPP

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "couvert/menu_index.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

inline constexpr std::uint32_t none = 0xffffffffu;

/// Equality of short texts without a call: refs are compared many times in every price.
inline bool same(std::string_view a, std::string_view b) noexcept {
  const std::size_t n = a.size();
  if (n != b.size()) return false;
  const auto differ = [&]<class Word>(Word, std::size_t at) {
    Word x, y;
    std::memcpy(&x, a.data() + at, sizeof x);
    std::memcpy(&y, b.data() + at, sizeof y);
    return x != y;
  };
  if (n >= 8) {
    for (std::size_t at = 0; at + 8 <= n; at += 8)
      if (differ(std::uint64_t{}, at)) return false;
    return !differ(std::uint64_t{}, n - 8);
  }
  if (n >= 4) return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, n - 4);
  if (n >= 2) return !differ(std::uint16_t{}, 0) && !differ(std::uint16_t{}, n - 2);
  return n == 0 || a[0] == b[0];
}

/// Open addressing over the refs of one list; keys are views into the menu.
class RefTable {
 public:
  void build(std::vector<std::string_view> keys);
  std::uint32_t find(std::string_view key) const noexcept {
    if (slots_.empty()) return none;
    const std::uint64_t h = hash(key);
    const auto tag = static_cast<std::uint32_t>(h >> 32);
    for (std::uint64_t at = h & mask_;; at = (at + 1) & mask_) {
      const Slot slot = slots_[at];
      if (slot.index == none) return none;
      if (slot.tag == tag && same(keys_[slot.index], key)) return slot.index;
    }
  }

 private:
  /// Multiply and fold, eight octets at a time: refs are short and chosen by the menu's author, who can only slow down
  /// his own menu.
  static std::uint64_t hash(std::string_view key) noexcept {
    std::uint64_t h = 0x9e3779b97f4a7c15u ^ (key.size() * 0xff51afd7ed558ccdu);
    const char* p = key.data();
    std::size_t n = key.size();
    const auto mix = [&](std::uint64_t word) { h = std::rotl((h ^ word) * 0x9fb21c651e98df25u, 29); };
    std::uint64_t word = 0;
    for (; n >= 8; n -= 8, p += 8) {
      std::memcpy(&word, p, 8);
      mix(word);
    }
    if (n > 0 && key.size() >= 8) {
      std::memcpy(&word, p + n - 8, 8);  // overlaps what is already in: cheaper than a loop over the tail
      mix(word);
    } else if (n >= 4) {
      std::uint32_t low = 0, high = 0;
      std::memcpy(&low, p, 4);
      std::memcpy(&high, p + n - 4, 4);
      mix(std::uint64_t{high} << 32 | low);
    } else if (n > 0) {
      mix(static_cast<std::uint64_t>(static_cast<unsigned char>(p[0])) << 16 |
          static_cast<std::uint64_t>(static_cast<unsigned char>(p[n / 2])) << 8 | static_cast<unsigned char>(p[n - 1]));
    }
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93u;
    return h ^ (h >> 32);
  }
  std::vector<std::string_view> keys_;
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t index = none;
  };
  std::vector<Slot> slots_;
  std::uint64_t mask_ = 0;
};

/// Group links of an item or option: links[first, first + count).
struct Links {
  std::uint32_t first = 0, count = 0;
};

struct OptionEntry {
  std::string_view ref;
  std::int64_t price = 0;
  std::int32_t cap = 0;  ///< how often it may be chosen in its group
  Links groups;
  const Option* option = nullptr;
};

struct GroupEntry {
  std::string_view ref;
  std::uint32_t first_option = 0, option_count = 0;
  std::int32_t min = 0, max = 0;
  std::int32_t free = 0;
  PriceMethod method = PriceMethod::sum;
  std::uint32_t first_sorted = none;  ///< option order by ref, for large groups
  const OptionGroup* group = nullptr;
};

struct VariantEntry {
  std::string_view ref;
  std::int64_t price = 0;
};

struct ItemEntry {
  std::int64_t price = 0;
  std::uint32_t first_variant = 0, variant_count = 0;
  Links groups;
  std::uint32_t tax_class = none;  ///< index into tax_classes
  std::int32_t cap = 0;
  bool sold_alone = true;
  std::int32_t depth = 0;
  const Item* item = nullptr;
};

struct IndexData {
  Menu menu;
  std::vector<ItemEntry> items;
  std::vector<VariantEntry> variants;
  std::vector<GroupEntry> groups;
  std::vector<OptionEntry> options;
  std::vector<std::uint32_t> links;
  std::vector<std::uint32_t> sorted;
  std::vector<std::string_view> tax_classes;
  RefTable item_table, group_table;
  using Places = std::vector<std::vector<const Section*>>;
  std::vector<Places> places;  ///< by item: each chain of sections that lists it
  Places nowhere;              ///< of items that are not on the menu

  /// Index into groups, or none.
  std::uint32_t find_link(Links from, std::string_view group_ref) const noexcept {
    for (std::uint32_t i = 0; i < from.count; ++i)
      if (same(groups[links[from.first + i]].ref, group_ref)) return links[from.first + i];
    return none;
  }
  /// Index into options, or none.
  std::uint32_t find_option(const GroupEntry& group, std::string_view ref) const noexcept {
    if (group.first_sorted != none) return find_sorted(group, ref);
    for (std::uint32_t i = 0; i < group.option_count; ++i)
      if (same(options[group.first_option + i].ref, ref)) return group.first_option + i;
    return none;
  }
  std::uint32_t find_variant(const ItemEntry& item, std::string_view ref) const noexcept {
    for (std::uint32_t i = 0; i < item.variant_count; ++i)
      if (same(variants[item.first_variant + i].ref, ref)) return item.first_variant + i;
    return none;
  }

 private:
  std::uint32_t find_sorted(const GroupEntry& group, std::string_view ref) const noexcept;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
