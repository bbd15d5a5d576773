// SPDX-License-Identifier: Apache-2.0
// A menu laid out for pricing: links as numbers, look-ups without allocation.
#ifndef COUVERT_MENU_INDEX_DATA_HPP
#define COUVERT_MENU_INDEX_DATA_HPP

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
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

/// A ref as one number, for comparing it with many: equal refs have equal keys, and different ones different keys as
/// long as one of them is tells_all().
inline std::uint64_t ref_key(std::string_view ref) noexcept {
  const char* const p = ref.data();
  const std::size_t n = ref.size();
  const auto word = [p]<class Word>(Word w, std::size_t at) {
    std::memcpy(&w, p + at, sizeof w);
    return static_cast<std::uint64_t>(w);
  };
  if (n >= 8)
    return (word(std::uint64_t{}, 0) ^ std::rotl(word(std::uint64_t{}, n - 8), 29) ^ n) | std::uint64_t{0xff} << 56;
  const std::uint64_t length = std::uint64_t{n} << 56;
  if (n >= 4) return length | word(std::uint32_t{}, 0) | word(std::uint32_t{}, n - 4) << (8 * n - 32);
  if (n >= 2) return length | word(std::uint16_t{}, 0) | word(std::uint16_t{}, n - 2) << (8 * n - 16);
  return n == 0 ? 0 : length | word(std::uint8_t{}, 0);
}
inline bool tells_all(std::uint64_t key) noexcept {
  return std::endian::native == std::endian::little && key >> 56 != 0xff;
}

/// Open addressing over the refs of one list; keys are views into the menu.
class RefTable {
 public:
  void build(std::vector<std::string_view> keys);
  std::uint32_t find(std::string_view key) const noexcept {
    if (slots_.empty()) return none;
    const std::uint64_t h = hash(key);
    const auto tag = static_cast<std::uint32_t>(h >> 32);
    for (std::size_t at = static_cast<std::size_t>(h) & mask_;; at = (at + 1) & mask_) {
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
  std::size_t mask_ = 0;
};

/// A range of one of the index's lists.
struct Range {
  std::uint32_t first = 0, count = 0;
};
/// Group links of an item, variant or option: links[first, first + count).
using Links = Range;

struct OptionEntry {
  std::string_view ref;
  std::int64_t price = 0;
  std::int32_t cap = 0;  ///< how often it may be chosen in its group, as far as it says so itself
  std::int32_t free = 0, refund_under = 0;
  Links groups;
  Range variant_prices, recipe, containers;
  std::uint32_t tax_class = none;  ///< of its own; none: as the item
  std::uint32_t item = none, variant = none;
  bool reopens = false;  ///< a group that it opens prices something although nothing is chosen in it
  const Option* option = nullptr;
};

/// A group as it stands under an item: overrides are entries of their own, so that nobody asks for them again.
struct GroupEntry {
  std::string_view ref;
  std::uint32_t first_option = 0, option_count = 0;
  std::int32_t min = 0, max = 0;
  std::int32_t free = 0;
  std::int32_t min_distinct = 0, max_distinct = 0;
  std::int32_t portions = 0;
  PriceMethod method = PriceMethod::sum;
  FreeRule free_rule = FreeRule::cheapest;
  bool plain = true;                  ///< the sum of prices that depend on nothing
  bool refunds = false;               ///< taking a default off lowers the price
  bool counts_kinds = false;          ///< has bounds on different options
  std::uint32_t first_sorted = none;  ///< option order by ref, for large groups
  Range modifiers;                    ///< into modifier_links
  std::uint64_t key = 0;              ///< ref_key()
  const OptionGroup* group = nullptr;

  bool is(std::string_view named) const noexcept {
    return key == ref_key(named) && (tells_all(key) || same(ref, named));
  }
};

struct VariantEntry {
  std::string_view ref;
  std::int64_t price = 0;
  std::uint32_t word = none;  ///< the ref as a number, equal for equal refs of all items
  Links groups;               ///< the item's and its own
  Range recipe, containers;
  bool sold_alone = true;
  const Variant* variant = nullptr;
};

struct ItemEntry {
  std::int64_t price = 0;
  std::uint32_t first_variant = 0, variant_count = 0;
  Links groups;
  std::uint32_t tax_class = none;  ///< index into tax_classes
  std::int32_t cap = 0;
  bool sold_alone = true, combo = false;
  std::int64_t scale = 0;  ///< of measured quantities; 0: sold by the piece
  std::int32_t depth = 0;
  Range recipe, containers;
  const Item* item = nullptr;
};

struct VariantPriceEntry {
  std::uint32_t word = none;
  std::int64_t price = 0;
};
struct RecipeEntry {
  std::uint32_t ingredient = none;
  std::int64_t quantity_milli = 0;
};
struct ContainerEntry {
  std::uint32_t container = none;
  std::int32_t quantity = 0;
};
struct ModifierEntry {
  std::string_view ref;
  std::int64_t factor_ppm = 0;
  bool removes = false;
  const PreModifier* modifier = nullptr;
};

/// Prices of a book by what they are of, sorted by index.
struct BookEntry {
  using Prices = std::vector<std::pair<std::uint32_t, std::int64_t>>;
  Prices items, variants, options;
  const PriceBook* book = nullptr;

  static const std::int64_t* find(const Prices& prices, std::uint32_t index) noexcept {
    const auto at = std::lower_bound(prices.begin(), prices.end(), index,
                                     [](const auto& entry, std::uint32_t wanted) { return entry.first < wanted; });
    return at != prices.end() && at->first == index ? &at->second : nullptr;
  }
};

struct IndexData {
  Menu menu;
  std::vector<ItemEntry> items;
  std::vector<VariantEntry> variants;
  std::vector<GroupEntry> groups;  ///< those of the menu in its order, then overridden ones
  std::vector<OptionEntry> options;
  std::vector<std::uint64_t> option_keys;  ///< by option: ref_key()
  std::vector<std::uint32_t> links;
  std::vector<std::uint32_t> sorted;
  std::vector<std::string_view> tax_classes;
  std::vector<VariantPriceEntry> variant_prices;
  std::vector<RecipeEntry> recipes;
  std::vector<ContainerEntry> containers;
  std::vector<std::uint32_t> modifier_links;
  std::vector<ModifierEntry> modifiers;
  std::vector<BookEntry> books;
  RefTable item_table, group_table, ingredient_table, container_table, modifier_table;
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
    const std::uint64_t key = ref_key(ref);
    const std::uint64_t* const keys = option_keys.data() + group.first_option;
    // To the end: which option it is cannot be foreseen, how many there are can.
    std::uint32_t at = 0;
    std::uint32_t before = 1;
    for (std::uint32_t i = 0; i < group.option_count; ++i) at += before &= static_cast<std::uint32_t>(keys[i] != key);
    if (at == group.option_count) return none;
    const std::uint32_t found = group.first_option + at;
    if (tells_all(key) || same(options[found].ref, ref)) return found;
    for (std::uint32_t i = at + 1; i < group.option_count; ++i)
      if (same(options[group.first_option + i].ref, ref)) return group.first_option + i;
    return none;
  }
  std::uint32_t find_variant(const ItemEntry& item, std::string_view ref) const noexcept {
    for (std::uint32_t i = 0; i < item.variant_count; ++i)
      if (same(variants[item.first_variant + i].ref, ref)) return item.first_variant + i;
    return none;
  }
  /// Index into modifiers of one that the group offers, or none.
  std::uint32_t find_modifier(const GroupEntry& group, std::string_view ref) const noexcept {
    for (std::uint32_t i = 0; i < group.modifiers.count; ++i)
      if (same(modifiers[modifier_links[group.modifiers.first + i]].ref, ref))
        return modifier_links[group.modifiers.first + i];
    return none;
  }
  /// The groups of a line of this item and variant (none: it has none).
  Links groups_of(const ItemEntry& item, std::uint32_t variant) const noexcept {
    return variant == none ? item.groups : variants[variant].groups;
  }

 private:
  std::uint32_t find_sorted(const GroupEntry& group, std::string_view ref) const noexcept;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
