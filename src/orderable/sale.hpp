// SPDX-License-Identifier: Apache-2.0
// What of a menu is on sale at one instant: the plain yes or no, without memory and without reasons.
#ifndef COUVERT_ORDERABLE_SALE_HPP
#define COUVERT_ORDERABLE_SALE_HPP

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "couvert/limits.hpp"
#include "couvert/stock.hpp"
#include "menu/index_data.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// How much of a thing must be left: in a basket the sums are compared, so that no single piece is asked for.
enum class Ask : std::uint8_t { piece, nothing };

class Sale {
 public:
  Sale(const IndexData& data, const VenueClock& clock, const StockBook* stock, Instant at) noexcept
      : data_(data), clock_(clock), stock_(stock && !stock->empty() ? stock : nullptr), at_(at) {}

  bool suspended(const Availability& a) const noexcept { return a.suspended_until && *a.suspended_until > at_; }
  bool on(const Availability& a) const noexcept {
    return !suspended(a) && (!a.calendar || open_at(*a.calendar, clock_, at_));
  }
  bool snoozed(TargetKind kind, std::string_view of, std::string_view ref) const noexcept {
    return stock_ != nullptr && stock_->snoozed(kind, of, ref, at_) != nullptr;
  }
  bool left(TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) const noexcept {
    const StockLevel* level = stock_ == nullptr ? nullptr : stock_->level(kind, of, ref);
    return level == nullptr || level->available_milli() >= milli;
  }
  bool there(TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) const noexcept {
    return stock_ == nullptr || (!snoozed(kind, of, ref) && left(kind, of, ref, milli));
  }
  bool recipe(Range parts, Ask ask) const noexcept {
    for (std::uint32_t i = 0; i < parts.count; ++i) {
      const RecipeEntry& part = data_.recipes[parts.first + i];
      const Ingredient& ingredient = data_.menu.ingredients[part.ingredient];
      if (!on(ingredient.availability) ||
          !there(TargetKind::ingredient, {}, ingredient.ref, ask == Ask::piece ? part.quantity_milli : 0))
        return false;
    }
    return true;
  }
  /// The thing itself, wherever it is listed and whatever goes with it.
  bool item(const ItemEntry& entry, Ask ask) const noexcept {
    return on(entry.item->availability) && there(TargetKind::item, {}, entry.item->ref, piece_of(entry, ask)) &&
           recipe(entry.recipe, ask);
  }
  bool variant(const ItemEntry& item, const VariantEntry& entry, Ask ask) const noexcept {
    return on(entry.variant->availability) &&
           there(TargetKind::variant, item.item->ref, entry.ref, piece_of(item, ask)) && recipe(entry.recipe, ask);
  }
  /// Without what opens under it.
  bool option(const GroupEntry& group, const OptionEntry& entry, Ask ask) const noexcept {
    const std::int64_t milli = ask == Ask::nothing ? 0 : group.portions > 1 ? 1'000 / group.portions : 1'000;
    if (!on(entry.option->availability) || !there(TargetKind::option, group.ref, entry.ref, milli) ||
        !recipe(entry.recipe, group.portions > 1 ? Ask::nothing : ask))
      return false;
    if (entry.item == none) return true;
    const ItemEntry& served = data_.items[entry.item];
    return item(served, ask) && (entry.variant == none || variant(served, data_.variants[entry.variant], ask));
  }
  /// On the menu now: at least one of the places that list it, and the menu itself.
  bool listed(std::uint32_t item) const noexcept {
    if (!on(data_.menu.availability)) return false;
    const auto& places = data_.places[item];
    return places.empty() || std::any_of(places.begin(), places.end(), [this](const auto& chain) {
             return std::all_of(chain.begin(), chain.end(), [this](const Section* s) { return on(s->availability); });
           });
  }
  /// Every group that asks for something has enough left to choose from. False also when that is too much to find out.
  bool choosable(Links links, int depth, int& steps) const noexcept {
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const GroupEntry& group = data_.groups[data_.links[links.first + i]];
      if (group.min > 0 || group.min_distinct > 0)
        if (!enough(group, depth, steps)) return false;
    }
    return true;
  }
  static std::int64_t weight_of(const GroupEntry& group, const OptionEntry& option) noexcept {
    return std::min(option.cap, group.portions > 0 ? group.portions : group.max);
  }
  static std::int64_t needed_of(const GroupEntry& group) noexcept {
    return group.portions > 0 && group.min > 0 ? group.portions : group.min;
  }
  static std::int64_t piece_of(const ItemEntry& entry, Ask ask) noexcept {
    if (ask == Ask::nothing) return 0;
    return entry.scale > 0 ? std::max<std::int64_t>(1, entry.item->measure->min * 1'000 / entry.scale) : 1'000;
  }

 private:
  bool enough(const GroupEntry& group, int depth, int& steps) const noexcept {
    std::int64_t weight = 0;
    std::int32_t kinds = 0;
    for (std::uint32_t i = 0; i < group.option_count && depth <= limits::option_depth; ++i) {
      if (--steps < 0) return false;
      const OptionEntry& entry = data_.options[group.first_option + i];
      if (!option(group, entry, Ask::piece) || !choosable(entry.groups, depth + 1, steps)) continue;
      weight += weight_of(group, entry);
      ++kinds;
      if (weight >= needed_of(group) && kinds >= group.min_distinct) return true;
    }
    return false;
  }

  const IndexData& data_;
  const VenueClock& clock_;
  const StockBook* stock_;
  const Instant at_;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
