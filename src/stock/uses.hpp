// SPDX-License-Identifier: Apache-2.0
// What a line takes of a menu: one walk over its choices, for whoever counts, checks or asks for an age.
#ifndef COUVERT_STOCK_USES_HPP
#define COUVERT_STOCK_USES_HPP

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "couvert/limits.hpp"
#include "couvert/stock.hpp"
#include "menu/index_data.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// How often something is taken: a whole number of `parts`. Both are bounded, so that products stay inside 64 bits.
struct Times {
  std::int64_t count = 1;
  std::int64_t parts = 1;

  static constexpr std::int64_t bound = 1'000'000'000'000;
  static std::int64_t product(std::int64_t a, std::int64_t b) noexcept {
    if (a <= 0 || b <= 0) return 0;
    return a > limits::document_integer / b ? limits::document_integer : a * b;
  }
  Times times(std::int64_t n) const noexcept { return {std::min(product(count, n), bound), parts}; }
  Times over(std::int64_t n) const noexcept { return n > 1 ? Times{count, std::min(product(parts, n), bound)} : *this; }
  /// So many times an amount, fractions dropped.
  std::int64_t of(std::int64_t milli) const noexcept { return product(milli, count) / parts; }
};

inline bool removes(const Menu& menu, std::string_view modifier) noexcept {
  if (modifier.empty()) return false;
  for (const PreModifier& each : menu.pre_modifiers)
    if (same(each.ref, modifier)) return each.removes;
  return false;
}

inline const Variant* variant_of(const Item& item, std::string_view ref) noexcept {
  if (ref.empty()) return nullptr;
  for (const Variant& variant : item.variants)
    if (same(variant.ref, ref)) return &variant;
  return nullptr;
}

/// How much of an item one line is, in units of its measure or in pieces.
inline Times amount_of(const CartLine& line, const Item& item) noexcept {
  Times amount = Times{}.times(line.quantity);
  if (!item.measure) return amount;
  amount = amount.times(line.measured);
  for (std::int32_t i = 0; i < std::min(item.measure->precision, 9); ++i) amount = amount.over(10);
  return amount;
}

/// Calls, for everything that the line takes:
///   item(const Item&, const Variant*, Times)
///   option(const OptionGroup&, const Option&, Times)   before the item that the option serves
/// Choices that are not on the menu, or removed, are passed over with all under them.
template <class Visitor>
class LineWalk {
 public:
  LineWalk(const IndexData& data, Visitor& visitor) : data_(data), visitor_(visitor) {}

  void walk(const CartLine& line) {
    const std::uint32_t at = data_.item_table.find(line.item);
    if (at == none) return;
    const Item& item = *data_.items[at].item;
    visitor_.item(item, variant_of(item, line.variant), amount_of(line, item));
    left_ = limits::line_selections;
    choices(line.selections, Times{}.times(line.quantity), 1);
  }

 private:
  // Recursion is bounded by depth, and the whole walk by the number of selections a line may have.
  void choices(const std::vector<Selection>& selections, Times times, int depth) {
    for (const Selection& selection : selections) {
      if (left_ == 0 || depth > limits::option_depth) return;
      --left_;
      const std::uint32_t group = data_.group_table.find(selection.group);
      if (group == none || removes(data_.menu, selection.modifier)) continue;
      const std::uint32_t found = data_.find_option(data_.groups[group], selection.option);
      if (found == none) continue;
      choice(*data_.groups[group].group, *data_.options[found].option, selection, times, depth);
    }
  }

  void choice(const OptionGroup& group, const Option& option, const Selection& selection, Times times, int depth) {
    const Times here = times.times(selection.quantity).over(group.portions);
    visitor_.option(group, option, here);
    const std::uint32_t served = option.item.empty() ? none : data_.item_table.find(option.item);
    if (served != none) {
      const Item& item = *data_.items[served].item;
      visitor_.item(item, variant_of(item, option.variant), here);
    }
    choices(selection.selections, here, depth + 1);
  }

  const IndexData& data_;
  Visitor& visitor_;
  std::size_t left_ = 0;
};

/// Turns a walk into amounts: take(TargetKind, of, ref, milli).
template <class Take>
struct Takings {
  Take take;

  void item(const Item& item, const Variant* variant, Times times) {
    take(TargetKind::item, std::string_view(), std::string_view(item.ref), times.of(1'000));
    recipe(item.recipe, times);
    if (variant == nullptr) return;
    take(TargetKind::variant, std::string_view(item.ref), std::string_view(variant->ref), times.of(1'000));
    recipe(variant->recipe, times);
  }
  void option(const OptionGroup& group, const Option& option, Times times) {
    take(TargetKind::option, std::string_view(group.ref), std::string_view(option.ref), times.of(1'000));
    recipe(option.recipe, times);
  }
  void recipe(const std::vector<RecipePart>& parts, Times times) {
    for (const RecipePart& part : parts)
      take(TargetKind::ingredient, std::string_view(), std::string_view(part.ingredient),
           times.of(part.quantity_milli));
  }
};
template <class Take>
Takings(Take) -> Takings<Take>;

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
