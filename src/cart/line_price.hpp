// SPDX-License-Identifier: Apache-2.0
// One pass over a cart line: resolves it against the index, checks every bound and makes the unit price.
#ifndef COUVERT_CART_LINE_PRICE_HPP
#define COUVERT_CART_LINE_PRICE_HPP

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "couvert/pricing_steps.hpp"
#include "menu/index_data.hpp"
#include "money/exact.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// Takes no notes; everything about it folds away.
struct NoTrace {
  static constexpr bool enabled = false;
};

/// What resolving a line gives. `sound` false: check_line() says why, or an amount overflowed.
struct LinePrice {
  bool sound = false;
  std::uint32_t item = none;
  std::int64_t unit = 0;
};

/// Whether an item that is sold only as an option may be priced by itself.
enum class SoldAlone : bool { required, ignored };

template <class Trace>
class LinePricer {
 public:
  LinePricer(const IndexData& data, Trace& trace) noexcept : data_(data), trace_(trace) {}

  LinePrice run(const CartLine& line, std::int32_t parent, SoldAlone alone = SoldAlone::required) {
    LinePrice out;
    out.item = data_.item_table.find(line.item);
    if (out.item == none) return out;
    const ItemEntry& item = data_.items[out.item];
    if ((!item.sold_alone && alone == SoldAlone::required) || line.quantity < 1 || line.quantity > item.cap) return out;
    if (!line.note.empty() && (line.note.size() > limits::note_octets || !valid_text(line.note))) return out;
    std::int64_t unit = item.price;
    if (item.variant_count > 0) {
      const std::uint32_t variant = data_.find_variant(item, line.variant);
      if (variant == none) return out;
      unit = data_.variants[variant].price;
      if constexpr (Trace::enabled) trace_.add(StepKind::variant, parent, line.variant, unit, 1, unit);
    } else {
      if (!line.variant.empty()) return out;
      if constexpr (Trace::enabled) trace_.add(StepKind::base, parent, line.item, unit, 1, unit);
    }
    left_ = static_cast<int>(limits::line_selections);
    std::int64_t options = 0;
    if (!level(item.groups, line.selections, parent, options) || !exact::add(unit, options) ||
        !exact::is_quotable(unit))
      return out;
    if (unit < 0) {  // reductions never pay the guest
      if constexpr (Trace::enabled) trace_.add(StepKind::unit, parent, line.item, unit, 1, 0);
      unit = 0;
    }
    out.unit = unit;
    out.sound = true;
    return out;
  }

 private:
  /// What is chosen in one group.
  struct Tally {
    std::int32_t count = 0;
    std::int32_t step = -1;
    std::int64_t own = 0, nested = 0, dearest = 0;
    std::uint64_t seen = 0;
  };

  bool level(Links links, const std::vector<Selection>& selections, std::int32_t parent, std::int64_t& total) {
    const std::size_t size = selections.size();
    if (size > static_cast<std::size_t>(left_)) return false;
    left_ -= static_cast<int>(size);
    std::size_t known = 0;
    const Selection* const begin = selections.data();
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const GroupEntry& group = data_.groups[data_.links[links.first + i]];
      Tally tally;
      for (const Selection* at = begin; at != begin + size; ++at) {
        if (!same(at->group, group.ref)) continue;
        ++known;
        if (!select(group, begin, *at, parent, tally)) return false;
      }
      if (!close(group, selections, tally, total)) return false;
    }
    return known == size;  // else a selection names a group that is not open here
  }

  bool select(const GroupEntry& group, const Selection* first, const Selection& selection, std::int32_t parent,
              Tally& tally) {
    const std::uint32_t option_at = data_.find_option(group, selection.option);
    if (option_at == none) return false;
    const OptionEntry& option = data_.options[option_at];
    if (selection.quantity < 1 || selection.quantity > option.cap) return false;
    if (seen_before(tally, option_at - group.first_option, first, selection)) return false;

    std::int32_t step = -1;
    if constexpr (Trace::enabled) {
      if (tally.step < 0) tally.step = trace_.add(StepKind::group, parent, selection.group, 0, 1, 0);
      step = trace_.add(StepKind::option, tally.step, selection.option, option.price, selection.quantity, 0);
    }
    // Own prices cannot overflow: limits::line_selections times limits::option_quantity times limits::price_minor fits.
    const std::int64_t own = option.price * selection.quantity;
    std::int64_t nested = 0;
    if (option.groups.count > 0 || !selection.selections.empty()) {
      if (!level(option.groups, selection.selections, step, nested) ||
          !exact::multiply(nested, selection.quantity, nested) || !exact::is_quotable(nested) ||
          !exact::is_quotable(nested + own) || !exact::add(tally.nested, nested))
        return false;
    }
    if constexpr (Trace::enabled) {
      trace_.steps[static_cast<std::size_t>(step)].amount_minor = own;
      if (!exact::add(trace_.steps[static_cast<std::size_t>(step)].amount_minor, nested)) return false;
    }
    tally.dearest = tally.count == 0 ? option.price : std::max(tally.dearest, option.price);
    tally.count += selection.quantity;
    tally.own += own;
    return true;
  }

  static bool seen_before(Tally& tally, std::uint32_t position, const Selection* first, const Selection& selection) {
    if (position < 64) {
      const std::uint64_t bit = std::uint64_t{1} << position;
      const bool seen = (tally.seen & bit) != 0;
      tally.seen |= bit;
      return seen;
    }
    return std::any_of(first, &selection, [&](const Selection& before) {
      return before.option == selection.option && before.group == selection.group;
    });
  }

  bool close(const GroupEntry& group, const std::vector<Selection>& selections, const Tally& tally,
             std::int64_t& total) {
    if (tally.count < group.min || tally.count > group.max) return false;
    if (tally.count == 0) return true;
    std::int64_t amount = tally.own;
    if (group.method == PriceMethod::max) {
      amount = tally.dearest;
    } else if (group.method == PriceMethod::average) {
      exact::mul_div(tally.own, 1, tally.count, Rounding::half_up, amount);
    } else if (group.free > 0) {
      amount -= free_part(group, selections);
    }
    std::int64_t before = tally.own;  // what the chosen options cost before the group's own way of pricing
    if (tally.nested != 0 && (!exact::add(amount, tally.nested) || !exact::add(before, tally.nested) ||
                              !exact::is_quotable(amount) || !exact::is_quotable(before)))
      return false;
    if constexpr (Trace::enabled) {
      Step& step = trace_.steps[static_cast<std::size_t>(tally.step)];
      step.base_minor = before;
      step.amount_minor = amount;
    }
    return exact::add(total, amount);
  }

  /// What the cheapest `free` units of the group would have cost.
  std::int64_t free_part(const GroupEntry& group, const std::vector<Selection>& selections) const {
    std::vector<std::pair<std::int64_t, std::int32_t>> chosen;
    for (const Selection& selection : selections)
      if (selection.group == group.ref)
        chosen.emplace_back(data_.options[data_.find_option(group, selection.option)].price, selection.quantity);
    std::sort(chosen.begin(), chosen.end());
    std::int64_t part = 0;
    std::int32_t left = group.free;
    for (const auto& [price, quantity] : chosen) {
      const std::int32_t units = std::min(left, quantity);
      part += std::max<std::int64_t>(price, 0) * units;
      left -= units;
    }
    return part;
  }

  const IndexData& data_;
  Trace& trace_;
  int left_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
