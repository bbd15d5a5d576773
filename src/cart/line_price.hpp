// SPDX-License-Identifier: Apache-2.0
// The unit price of a bound line, and the parts that it is taxed in.
#ifndef COUVERT_CART_LINE_PRICE_HPP
#define COUVERT_CART_LINE_PRICE_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "cart/bound_line.hpp"
#include "cart/line_parts.hpp"
#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "couvert/pricing_steps.hpp"
#include "menu/books.hpp"
#include "menu/index_data.hpp"
#include "money/exact.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// Takes no notes; everything about it folds away.
struct NoTrace {
  static constexpr bool enabled = false;
};

/// What pricing a line gives. `sound` false: check_line() says why, or an amount overflowed.
struct LinePrice {
  bool sound = false;
  std::uint32_t item = none, variant = none;
  std::int64_t unit = 0;
};

template <class Trace>
class LinePricer {
 public:
  LinePricer(const IndexData& data, Trace& trace, const ActiveBooks* books = nullptr) noexcept
      : data_(data), trace_(trace), books_(books && !books->empty() ? books : nullptr) {}

  /// Lines that are taxed in parts put them here, those of one unit; others leave it alone. Null: nobody asks.
  void split_into(std::vector<LinePart>* parts) noexcept { parts_ = parts; }

  LinePrice run(const CartLine& line, std::int32_t parent, SoldAlone alone = SoldAlone::required) {
    ChoiceBuffer buffer;  // left as it is: the binder writes what is read
    BoundLine bound;
    if (!Binder(data_, buffer.data()).bind(line, bound, alone)) return {false, bound.item, bound.variant, 0};
    return price(bound, buffer.data(), parent);
  }

  /// The line's choices begin at `choices`.
  LinePrice price(const BoundLine& line, const BoundChoice* choices, std::int32_t parent) {
    LinePrice out{false, line.item, line.variant, line.plain_minor};
    const bool split = parts_ && line.splits;
    if (Trace::enabled || books_ || split || !line.plain) {
      choices_ = choices;
      splitting_ = split;
      if (!add_up(line, parent, out.unit)) return out;
    }
    if (out.unit < 0) {  // reductions never pay the guest
      if constexpr (Trace::enabled)
        trace_.add(StepKind::unit, parent, data_.items[line.item].item->ref, out.unit, 1, 0);
      out.unit = 0;
    }
    out.sound = true;
    return out;
  }

 private:
  /// What the groups of one level come to.
  struct Level {
    std::int64_t added = 0, replacing = 0;
    bool replaces = false;
  };
  /// One choice of a group while the group is being priced.
  struct Taken {
    std::uint32_t option;
    std::int32_t units;  ///< that count: none when it is taken off
    std::int32_t free;   ///< of them, by the option's own allowance
    std::int32_t step;
    std::uint32_t modifier;
    std::uint32_t first_part;
    bool serves, replaced;
    std::int64_t each;     ///< price of a unit, without what is chosen under it
    std::int64_t own;      ///< of all units, before the group's method
    std::int64_t charged;  ///< … and after it
    std::int64_t nested;   ///< what is chosen under it, for all units
  };

  /// No overflow: both are quotable, or sums of as many quotable amounts as a line has choices.
  static bool gather(std::int64_t& sum, std::int64_t amount) {
    sum += amount;
    return exact::is_quotable(sum);
  }

  std::int64_t option_price(std::uint32_t at) const {
    const OptionEntry& option = data_.options[at];
    std::int64_t price = option.price;
    for (std::uint32_t i = 0; i < option.variant_prices.count; ++i) {
      const VariantPriceEntry& entry = data_.variant_prices[option.variant_prices.first + i];
      if (entry.word != word_) continue;
      price = entry.price;
      break;
    }
    return books_ ? books_->option(at, price) : price;
  }

  bool add_up(const BoundLine& line, std::int32_t parent, std::int64_t& unit) {
    const ItemEntry& item = data_.items[line.item];
    word_ = line.variant == none ? none : data_.variants[line.variant].word;
    variant_ = line.variant;
    combo_ = item.combo;
    taken_used_ = 0;
    inside_part_ = false;
    const std::int64_t listed = books_ ? price_of(data_, *books_, line.item, line.variant)
                                       : (line.variant == none ? item.price : data_.variants[line.variant].price);
    std::int32_t base = -1;
    if constexpr (Trace::enabled) {
      const Ref& ref = line.variant == none ? item.item->ref : data_.variants[line.variant].variant->ref;
      base = trace_.add(line.variant == none ? StepKind::base : StepKind::variant, parent, ref, listed, 1, listed);
    }
    Level options;
    if (!level(data_.groups_of(item, line.variant), 0, line.count, parent, options)) return false;
    unit = options.replaces ? options.replacing : listed;
    if (item.scale > 0 && !measure(line, item, unit, base)) return false;
    if constexpr (Trace::enabled) {
      // What a group puts in its place stands in the group's step.
      Step& step = trace_.steps[static_cast<std::size_t>(base)];
      step.amount_minor = options.replaces ? unit - options.replacing : unit;
    }
    return gather(unit, options.added);
  }

  bool measure(const BoundLine& line, const ItemEntry& item, std::int64_t& unit, std::int32_t base) {
    std::int64_t piece = 0, dropped = 0;
    if (!exact::mul_div_noted(unit, line.measured, item.scale, Rounding::half_up, piece, dropped) ||
        !exact::is_quotable(piece))
      return false;
    if constexpr (Trace::enabled)
      trace_.add(StepKind::measure, base, item.item->ref, unit, line.measured, piece, dropped);
    unit = piece;
    return true;
  }

  bool level(Links links, std::uint32_t begin, std::uint32_t end, std::int32_t parent, Level& out) {
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const std::uint32_t at = data_.links[links.first + i];
      const GroupEntry& group = data_.groups[at];
      const std::uint32_t first = begin;
      while (begin < end && choices_[begin].group == at) begin = choices_[begin].next;
      if (first == begin && !group.refunds) continue;
      std::int64_t amount = 0;
      bool any = false;
      if (!price_group(group, first, begin, parent, amount, any)) return false;
      if (group.method == PriceMethod::replace && any) {
        out.replaces = true;
        if (!gather(out.replacing, amount)) return false;
      } else if (!gather(out.added, amount)) {
        return false;
      }
    }
    return true;
  }

  bool price_group(const GroupEntry& group, std::uint32_t begin, std::uint32_t end, std::int32_t parent,
                   std::int64_t& amount, bool& any) {
    const std::uint32_t base = taken_used_;
    std::int32_t step = -1;
    if constexpr (Trace::enabled) step = trace_.add(StepKind::group, parent, group.group->ref, 0, 1, 0);
    std::int64_t before = 0;
    std::int32_t picked = 0;
    for (std::uint32_t at = begin; at != end; at = choices_[at].next)
      if (!take(group, at, step, picked, before)) return false;
    const std::span<Taken> taken(taken_.data() + base, taken_used_ - base);
    any = picked > 0;
    std::int64_t dropped = 0;
    if (!charge(group, taken, picked, amount, dropped)) return false;
    if (splitting_) emit(group, taken);
    if (group.refunds && !refund(group, taken, amount)) return false;
    if constexpr (Trace::enabled) {
      Step& note = trace_.steps[static_cast<std::size_t>(step)];
      note.base_minor = before;
      note.amount_minor = amount;
      note.remainder = dropped;
    }
    taken_used_ = base;
    return true;
  }

  bool take(const GroupEntry& group, std::uint32_t at, std::int32_t parent, std::int32_t& picked,
            std::int64_t& before) {
    const BoundChoice& choice = choices_[at];
    const OptionEntry& option = data_.options[choice.option];
    const bool removed = choice.modifier != none && data_.modifiers[choice.modifier].removes;
    Taken mine{choice.option, removed ? 0 : choice.quantity, 0, -1, choice.modifier, 0, false, false, 0, 0, 0, 0};
    const bool in_sequence = group.method == PriceMethod::sequence;
    const std::int64_t listed = in_sequence || removed ? 0 : option_price(choice.option);
    mine.each = listed;
    std::int64_t dropped = 0;
    if (choice.modifier != none) mine.each = apply(choice.modifier, listed, dropped);
    if constexpr (Trace::enabled) {
      mine.step = trace_.add(StepKind::option, parent, option.option->ref, mine.each, choice.quantity, 0);
      if (choice.modifier != none)
        trace_.add(StepKind::modifier, mine.step, data_.modifiers[choice.modifier].modifier->ref, listed,
                   removed ? 0 : data_.modifiers[choice.modifier].factor_ppm, mine.each, dropped);
    }
    if (splitting_) {
      mine.first_part = static_cast<std::uint32_t>(parts_->size());
      mine.serves = combo_ && !inside_part_ && option.item != none && !removed;
    }
    if (!removed && (choice.next != at + 1 || option.reopens) && !open(option, at, mine)) return false;
    const bool by_turn = in_sequence && !removed && !mine.replaced;
    mine.own = by_turn ? in_turn(group, picked, mine) : mine.each * mine.units;
    if (!exact::is_quotable(mine.own)) return false;
    picked += mine.units;
    std::int64_t whole = by_turn ? 0 : mine.own;
    if (!gather(whole, mine.nested) || !gather(before, whole)) return false;
    if constexpr (Trace::enabled) trace_.steps[static_cast<std::size_t>(mine.step)].amount_minor = whole;
    taken_[taken_used_++] = mine;
    return true;
  }

  /// What is chosen under an option, for all its units.
  bool open(const OptionEntry& option, std::uint32_t at, Taken& mine) {
    const bool was_inside = std::exchange(inside_part_, inside_part_ || mine.serves);
    Level under;
    if (!level(option.groups, at + 1, choices_[at].next, mine.step, under)) return false;
    inside_part_ = was_inside;
    if (under.replaces) {
      if constexpr (Trace::enabled) trace_.steps[static_cast<std::size_t>(mine.step)].base_minor = 0;
      mine.each = under.replacing;
      mine.replaced = true;
    }
    if (splitting_ && !scale_parts(*parts_, mine.first_part, mine.units)) return false;
    mine.nested = under.added * mine.units;
    return exact::is_quotable(mine.nested);
  }

  /// A price of the menu times ten at most.
  std::int64_t apply(std::uint32_t modifier, std::int64_t price, std::int64_t& dropped) const {
    const ModifierEntry& entry = data_.modifiers[modifier];
    if (entry.removes) return 0;
    std::int64_t out = 0;
    exact::mul_div_noted(price, entry.factor_ppm, 1'000'000, Rounding::half_up, out, dropped);
    return out;
  }

  /// The units of one choice by their place in the sequence; the last price repeats.
  std::int64_t in_turn(const GroupEntry& group, std::int32_t picked, const Taken& mine) const {
    const std::vector<std::int64_t>& prices = sequence(group);
    std::int64_t sum = 0, dropped = 0;
    for (std::int32_t n = picked; n < picked + mine.units && !prices.empty(); ++n) {
      const std::int64_t price = prices[std::min(static_cast<std::size_t>(n), prices.size() - 1)];
      sum += mine.modifier != none ? apply(mine.modifier, price, dropped) : price;
    }
    return sum;
  }
  const std::vector<std::int64_t>& sequence(const GroupEntry& group) const {
    if (variant_ != none)
      for (const VariantSequence& own : group.group->variant_sequences)
        if (same(own.variant, data_.variants[variant_].ref)) return own.prices_minor;
    return group.group->sequence_minor;
  }

  bool charge(const GroupEntry& group, std::span<Taken> taken, std::int32_t picked, std::int64_t& amount,
              std::int64_t& dropped) {
    std::int64_t own = 0, nested = 0;
    for (Taken& one : taken) {
      one.charged = one.own;
      nested += one.nested;
      if (!gather(own, one.own)) return false;
    }
    switch (group.method) {
      case PriceMethod::sum: own -= give_away(group, taken); break;
      case PriceMethod::max: own = keep_dearest(taken); break;
      case PriceMethod::average:
        if (picked == 0) break;
        exact::mul_div_noted(own, 1, picked, Rounding::half_up, own, dropped);
        if (splitting_) spread(taken, own);
        break;
      case PriceMethod::portion:
        exact::mul_div_noted(own + nested, 1, group.portions, Rounding::half_up, own, dropped);
        nested = 0;
        if (splitting_) spread(taken, own);
        break;
      case PriceMethod::replace:
      case PriceMethod::sequence: break;
    }
    amount = own;
    return gather(amount, nested);
  }

  /// What free units would have cost: first each option's own allowance, then the group's by its rule. A unit with a
  /// price below zero keeps it, and still uses a free place.
  std::int64_t give_away(const GroupEntry& group, std::span<Taken> taken) {
    std::int64_t given = 0;
    for (std::size_t i = 0; i < taken.size(); ++i) {
      Taken& one = taken[i];
      std::int32_t allowance = data_.options[one.option].free;
      for (std::size_t k = 0; k < i && allowance > 0; ++k)  // parts of one option share it
        if (taken[k].option == one.option) allowance -= taken[k].free;
      one.free = std::clamp(allowance, 0, one.units);
      given += give(one, one.free);
    }
    if (group.free == 0) return given;
    std::array<std::uint16_t, limits::line_selections> order;
    for (std::size_t i = 0; i < taken.size(); ++i) order[i] = static_cast<std::uint16_t>(i);
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(taken.size());
    if (group.free_rule != FreeRule::first)
      std::sort(order.begin(), end, [&](std::uint16_t a, std::uint16_t b) {
        if (taken[a].each == taken[b].each) return a < b;
        return (taken[a].each < taken[b].each) == (group.free_rule == FreeRule::cheapest);
      });
    std::int32_t left = group.free;
    for (auto at = order.begin(); at != end && left > 0; ++at) {
      Taken& one = taken[*at];
      const std::int32_t units = std::min(left, one.units - one.free);
      given += give(one, units);
      left -= units;
    }
    return given;
  }
  static std::int64_t give(Taken& one, std::int32_t units) {
    const std::int64_t value = std::max<std::int64_t>(one.each, 0) * units;  // at most its own price, which fits
    one.charged -= value;
    return value;
  }

  static std::int64_t keep_dearest(std::span<Taken> taken) {
    Taken* dearest = nullptr;
    for (Taken& one : taken) {
      one.charged = 0;
      if (one.units > 0 && (!dearest || one.each > dearest->each)) dearest = &one;
    }
    if (!dearest) return 0;
    return dearest->charged = dearest->each;
  }

  /// Shares an amount out by what the choices cost themselves; what does not divide goes to the first ones.
  static void spread(std::span<Taken> taken, std::int64_t amount) {
    std::int64_t weights = 0, left = amount;
    for (const Taken& one : taken) weights += std::max<std::int64_t>(one.own, 0);
    for (Taken& one : taken) {
      one.charged = 0;
      if (weights == 0 || one.own <= 0) continue;
      exact::mul_div(amount, one.own, weights, Rounding::down, one.charged);
      left -= one.charged;
    }
    const std::int64_t one_more = left < 0 ? -1 : 1;
    for (Taken& one : taken) {
      if (left == 0) break;
      if (one.units == 0 || (weights > 0 && one.own <= 0)) continue;
      const std::int64_t more = weights == 0 ? left : one_more;
      one.charged += more;
      left -= more;
    }
  }

  /// Units that come with the dish and are left off take their price with them.
  bool refund(const GroupEntry& group, std::span<Taken> taken, std::int64_t& amount) const {
    for (std::uint32_t i = 0; i < group.option_count; ++i) {
      const OptionEntry& option = data_.options[group.first_option + i];
      if (option.refund_under <= 0) continue;
      std::int32_t missing = option.refund_under;
      for (const Taken& one : taken)
        if (one.option == group.first_option + i) missing -= one.units;
      if (missing <= 0) continue;
      const std::int64_t price = std::max<std::int64_t>(option_price(group.first_option + i), 0);
      if (!gather(amount, -price * missing)) return false;
    }
    return true;
  }

  /// The parts that the choices of a closed group are taxed as.
  void emit(const GroupEntry& group, std::span<Taken> taken) {
    const bool whole = group.method == PriceMethod::portion;  // a portion is taxed as one thing
    if (taken.empty()) return;
    if (whole) parts_->resize(taken.front().first_part);
    std::size_t end = parts_->size();
    for (std::size_t i = taken.size(); i-- > 0;) {
      const Taken& one = taken[i];
      const OptionEntry& option = data_.options[one.option];
      const std::size_t first = whole ? taken.front().first_part : one.first_part;
      if (one.units > 0 && (one.serves || option.tax_class != none)) {
        LinePart part;
        part.option = one.option;
        part.tax_class = option.tax_class;
        part.added = one.charged + (whole ? 0 : one.nested);
        for (std::size_t k = first; k < end; ++k) part.added -= (*parts_)[k].added;
        if (one.serves) serve(group, option, one.units, part);
        parts_->insert(parts_->begin() + static_cast<std::ptrdiff_t>(first), part);
      }
      end = first;
    }
  }
  void serve(const GroupEntry& group, const OptionEntry& option, std::int32_t units, LinePart& part) const {
    part.item = option.item;
    part.variant = option.variant;
    if (part.tax_class == none) part.tax_class = data_.items[option.item].tax_class;
    const ActiveBooks no_books;
    const std::int64_t alone = price_of(data_, books_ ? *books_ : no_books, option.item, option.variant);
    part.weight = alone * units;
    if (group.portions > 0) exact::mul_div(part.weight, 1, group.portions, Rounding::half_up, part.weight);
  }

  const IndexData& data_;
  Trace& trace_;
  const ActiveBooks* books_;
  const BoundChoice* choices_ = nullptr;
  std::vector<LinePart>* parts_ = nullptr;
  std::uint32_t word_ = none, variant_ = none;
  std::uint32_t taken_used_ = 0;
  bool splitting_ = false, combo_ = false, inside_part_ = false;
  std::array<Taken, limits::line_selections> taken_;  // a stack: groups within groups are priced first
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
