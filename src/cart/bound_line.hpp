// SPDX-License-Identifier: Apache-2.0
// A cart line with its references resolved and every bound checked: what remains to be done is integer arithmetic.
#ifndef COUVERT_CART_BOUND_LINE_HPP
#define COUVERT_CART_BOUND_LINE_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "menu/index_data.hpp"
#include "money/exact.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// One chosen option. Choices stand in the order of the groups that they belong to, what is chosen under an option
/// right behind it.
struct BoundChoice {
  std::uint32_t group, option;  ///< indices of the menu's entries
  std::int32_t quantity;
  std::uint32_t modifier;  ///< none: as it is
  std::uint32_t next;      ///< where the next choice of the same level is, counted from the line's first
};

/// Room for what one line can hold; on the stack where lines are priced one by one.
using ChoiceBuffer = std::array<BoundChoice, limits::line_selections>;

struct BoundLine {
  std::uint32_t item = none, variant = none;
  std::int32_t quantity = 1;
  std::uint32_t count = 0;  ///< of choices
  std::int64_t measured = 0;
  std::int64_t plain_minor = 0;  ///< with `plain`: the unit price while no book holds, floor at zero not applied
  bool plain = false;            ///< nothing but sums of listed prices
  bool splits = false;           ///< taxed in parts: a set menu, or options with a tax class of their own
};

/// Whether an item that is sold only as an option may be priced by itself.
enum class SoldAlone : bool { required, ignored };

/// Whether the measured quantity is one that the item may be sold in.
inline bool measure_fits(const Measure& measure, std::int64_t measured) noexcept {
  return measured >= measure.min && measured <= measure.max.value_or(limits::measured) &&
         (measured - measure.min) % measure.step == 0;
}

class Binder {
 public:
  Binder(const IndexData& data, BoundChoice* choices) noexcept : data_(data), choices_(choices) {}

  /// False when check_line() has something to say. `choices` takes limits::line_selections at most.
  bool bind(const CartLine& line, BoundLine& out, SoldAlone alone = SoldAlone::required) {
    out = BoundLine{};
    out.item = data_.item_table.find(line.item);
    if (out.item == none) return false;
    const ItemEntry& item = data_.items[out.item];
    if ((!item.sold_alone && alone == SoldAlone::required) || line.quantity < 1 || line.quantity > item.cap)
      return false;
    if (!line.note.empty() && (line.note.size() > limits::note_octets || !valid_text(line.note))) return false;
    if (!line.person.empty() && !valid_ref(line.person)) return false;
    std::int64_t price = item.price;
    if (item.variant_count > 0) {
      out.variant = data_.find_variant(item, line.variant);
      if (out.variant == none) return false;
      const VariantEntry& variant = data_.variants[out.variant];
      if (!variant.sold_alone && alone == SoldAlone::required) return false;
      price = variant.price;
    } else if (!line.variant.empty()) {
      return false;
    }
    plain_ = item.scale == 0;
    if (plain_ ? line.measured != 0 : !measure_fits(*item.item->measure, line.measured)) return false;
    splits_ = item.combo;
    used_ = 0;
    left_ = limits::line_selections;
    std::int64_t options = 0;
    if (!level(data_.groups_of(item, out.variant), line.selections, options)) return false;
    out.quantity = line.quantity;
    out.measured = line.measured;
    out.count = used_;
    out.splits = splits_;
    out.plain_minor = price + options;
    out.plain = plain_ && exact::is_quotable(out.plain_minor);
    return true;
  }

 private:
  /// What is chosen in one group.
  struct Tally {
    std::int32_t count = 0, kinds = 0;
    std::uint64_t seen = 0;
  };
  using Position = std::uint16_t;
  static_assert(limits::item_groups * 2 < 0xffff);

  const GroupEntry& group(Links links, std::uint32_t at) const { return data_.groups[data_.links[links.first + at]]; }

  /// `sum` takes what the choices cost, as long as all is plain.
  bool level(Links links, const std::vector<Selection>& selections, std::int64_t& sum) {
    const std::size_t size = selections.size();
    if (size > left_) return false;
    left_ -= size;
    if (plain_level(links, selections, sum)) return true;
    return any_level(links, selections, sum);
  }

  /// Choices without anything under them, group by group in the order of the links: most lines. False leaves all as it
  /// was and says nothing, any_level() finds out.
  bool plain_level(Links links, const std::vector<Selection>& selections, std::int64_t& sum) {
    const std::size_t size = selections.size();
    std::uint32_t used = used_;
    std::int64_t all = sum;
    bool plain = plain_, splits = splits_;
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const std::uint32_t index = data_.links[links.first + i];
      const GroupEntry& g = data_.groups[index];
      if (g.portions > 0) return false;
      std::uint64_t seen = 0;
      std::int32_t count = 0;
      const std::size_t first = at;
      for (; at < size && g.is(selections[at].group); ++at) {
        const Selection& selection = selections[at];
        const std::uint32_t option_at = data_.find_option(g, selection.option);
        if (option_at == none || !selection.modifier.empty() || !selection.selections.empty()) return false;
        const OptionEntry& option = data_.options[option_at];
        if (option.groups.count > 0 || selection.quantity < 1 || selection.quantity > std::min(option.cap, g.max))
          return false;
        const std::uint32_t position = option_at - g.first_option;
        if (position >= 64 || ((seen >> position) & 1) != 0) return false;
        seen |= std::uint64_t{1} << position;
        choices_[used] = {index, option_at, selection.quantity, none, used + 1};
        ++used;
        splits = splits || option.tax_class != none;
        count += selection.quantity;
        if (plain) plain = exact::add(all, option.price * selection.quantity) && exact::is_quotable(all);
      }
      if (!within_bounds(g, {count, static_cast<std::int32_t>(at - first), 0})) return false;
      plain = plain && !g.refunds && (g.plain || count == 0);
    }
    if (at != size) return false;
    used_ = used;
    sum = all;
    plain_ = plain;
    splits_ = splits;
    return true;
  }

  bool any_level(Links links, const std::vector<Selection>& selections, std::int64_t& sum) {
    const std::size_t size = selections.size();
    Position positions[limits::line_selections];
    bool ordered = true;
    if (!locate(links, selections, positions, ordered)) return false;
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const GroupEntry& g = group(links, i);
      Tally tally;
      const std::uint32_t index = data_.links[links.first + i];
      if (ordered) {
        for (; at < size && positions[at] == i; ++at)
          if (!select(index, g, selections, at, tally, sum)) return false;
      } else {
        for (std::size_t k = 0; k < size; ++k)
          if (positions[k] == i && !select(index, g, selections, k, tally, sum)) return false;
      }
      if (!within_bounds(g, tally)) return false;
      plain_ = plain_ && !g.refunds && (g.plain || tally.count == 0);
    }
    return true;
  }

  /// Which of the links each selection belongs to. Mostly they come in the order of the links.
  bool locate(Links links, const std::vector<Selection>& selections, Position* positions, bool& ordered) const {
    std::uint32_t cursor = 0;
    for (std::size_t k = 0; k < selections.size(); ++k) {
      std::uint32_t tried = 0;
      while (tried < links.count && !group(links, cursor).is(selections[k].group)) {
        ++tried;
        if (++cursor == links.count) cursor = 0;
      }
      if (tried == links.count) return false;
      if (k > 0 && cursor < positions[k - 1]) ordered = false;
      positions[k] = static_cast<Position>(cursor);
    }
    return true;
  }

  bool select(std::uint32_t group_at, const GroupEntry& g, const std::vector<Selection>& selections, std::size_t k,
              Tally& tally, std::int64_t& sum) {
    const Selection& selection = selections[k];
    const std::uint32_t option_at = data_.find_option(g, selection.option);
    if (option_at == none) return false;
    const OptionEntry& option = data_.options[option_at];
    const std::int32_t cap = std::min(option.cap, g.portions > 0 ? g.portions : g.max);
    if (selection.quantity < 1 || selection.quantity > cap) return false;
    const bool again = seen_before(tally, option_at - g.first_option, selections, k);
    if (again && (g.portions == 0 || !share_fits(selections, k, option.cap))) return false;

    const std::uint32_t own = used_++;
    BoundChoice& choice = choices_[own];
    choice = {group_at, option_at, selection.quantity, none, 0};
    splits_ = splits_ || option.tax_class != none;
    if (!selection.modifier.empty()) {
      choice.modifier = data_.find_modifier(g, selection.modifier);
      if (choice.modifier == none) return false;
      plain_ = false;
      if (data_.modifiers[choice.modifier].removes) {
        choice.next = used_;
        return selection.selections.empty();
      }
    }
    tally.count += selection.quantity;
    tally.kinds += again ? 0 : 1;
    std::int64_t each = option.price;
    if (option.groups.count > 0 || !selection.selections.empty()) {
      std::int64_t nested = 0;
      if (!level(option.groups, selection.selections, nested)) return false;
      each += nested;
      plain_ = plain_ && exact::is_quotable(each);
    }
    choices_[own].next = used_;
    // No overflow: what is quotable fits 1,000 times, and nothing is added to a sum that is not quotable.
    if (plain_) {
      sum += each * selection.quantity;
      plain_ = exact::is_quotable(sum);
    }
    return true;
  }

  static bool seen_before(Tally& tally, std::uint32_t position, const std::vector<Selection>& selections,
                          std::size_t k) {
    if (position < 64) {
      const std::uint64_t bit = std::uint64_t{1} << position;
      const bool seen = (tally.seen & bit) != 0;
      tally.seen |= bit;
      return seen;
    }
    const Selection& selection = selections[k];
    return std::any_of(
        selections.begin(), selections.begin() + static_cast<std::ptrdiff_t>(k),
        [&](const Selection& before) { return before.option == selection.option && before.group == selection.group; });
  }

  /// Parts of one option together keep its cap, too.
  static bool share_fits(const std::vector<Selection>& selections, std::size_t k, std::int32_t cap) {
    std::int64_t share = 0;
    for (std::size_t i = 0; i <= k; ++i)
      if (selections[i].option == selections[k].option && selections[i].group == selections[k].group)
        share += selections[i].quantity;
    return share <= cap;
  }

  static bool within_bounds(const GroupEntry& g, const Tally& tally) {
    if (g.portions > 0) {
      if (tally.count != g.portions && (tally.count != 0 || g.min > 0)) return false;
    } else if (tally.count < g.min || tally.count > g.max) {
      return false;
    }
    return !g.counts_kinds || (tally.kinds >= g.min_distinct && tally.kinds <= g.max_distinct);
  }

  const IndexData& data_;
  BoundChoice* choices_;
  std::size_t left_ = 0;
  std::uint32_t used_ = 0;
  bool plain_ = true, splits_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
