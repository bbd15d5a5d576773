// SPDX-License-Identifier: Apache-2.0
// Lists every complete selection of an item.
#include "couvert/cart.hpp"

#include "cart/line_price.hpp"

#include <algorithm>
#include <functional>

namespace couvert {
inline namespace v0 {
namespace {

using detail::GroupEntry;
using detail::IndexData;
using detail::Links;
using detail::OptionEntry;

/// Calls back with each selection that satisfies the groups; a callback that returns false ends the walk.
/// Each recursion adds a selection, and a line holds at most limits::line_selections of them.
class Walk {
 public:
  using Next = std::function<bool()>;
  explicit Walk(const IndexData& data) : data_(data) {}

  bool groups(Links links, std::uint32_t at, std::vector<Selection>& out, const Next& next) {
    // Nothing can be chosen in a group that is empty or closed, so it needs no recursion.
    while (at < links.count && !open(data_.groups[data_.links[links.first + at]])) ++at;
    if (at == links.count) return next();
    const GroupEntry& group = data_.groups[data_.links[links.first + at]];
    return options(group, Place{}, out, [&] { return groups(links, at + 1, out, next); });
  }
  bool cut() const noexcept { return cut_; }

 private:
  /// How far the choices of a group have come. Parts of a divided group may repeat an option with other choices under
  /// it: `repeat` is the option, `after` the number of the last such choices.
  struct Place {
    std::uint32_t from = 0;
    std::int32_t chosen = 0, kinds = 0;
    std::uint32_t repeat = detail::none;
    std::size_t after = 0;
    std::int32_t share = 0;  ///< parts that have `repeat` already
  };

  static std::int32_t most(const GroupEntry& group) { return group.portions > 0 ? group.portions : group.max; }
  bool open(const GroupEntry& group) const {
    if (group.min > 0 || group.min_distinct > 0) return true;
    for (std::uint32_t i = 0; i < group.option_count && most(group) > 0; ++i)
      if (data_.options[group.first_option + i].cap > 0) return true;
    return false;
  }
  static bool complete(const GroupEntry& group, const Place& place) {
    if (place.kinds < group.min_distinct) return false;
    if (group.portions > 0) return place.chosen == group.portions || (place.chosen == 0 && group.min == 0);
    return place.chosen >= group.min;
  }

  bool options(const GroupEntry& group, const Place& place, std::vector<Selection>& out, const Next& next) {
    for (std::uint32_t i = place.from; i < group.option_count && place.kinds < group.max_distinct; ++i)
      if (!take_each(group, i, place, out, next)) return false;
    return !complete(group, place) || next();
  }

  bool take_each(const GroupEntry& group, std::uint32_t at, const Place& place, std::vector<Selection>& out,
                 const Next& next) {
    const bool repeats = place.repeat == at;
    const std::int32_t cap = data_.options[group.first_option + at].cap - (repeats ? place.share : 0);
    for (std::int32_t quantity = 1; quantity <= std::min(cap, most(group) - place.chosen); ++quantity)
      if (!take(group, at, quantity, place, out, next)) return false;
    return true;
  }

  bool take(const GroupEntry& group, std::uint32_t at, std::int32_t quantity, const Place& place,
            std::vector<Selection>& out, const Next& next) {
    if (depth_ >= limits::line_selections || ++visits_ > visit_limit) {
      cut_ = true;
      return false;
    }
    const OptionEntry& option = data_.options[group.first_option + at];
    const bool repeats = place.repeat == at;
    Place then{at + 1, place.chosen + quantity, place.kinds + (repeats ? 0 : 1), detail::none, 0, 0};
    ++depth_;
    out.push_back({Ref(group.ref), Ref(option.ref), quantity, {}});
    std::vector<Selection> nested;
    const std::size_t index = out.size() - 1;
    std::size_t number = 0;
    const bool go_on = groups(option.groups, 0, nested, [&] {
      if (++number <= place.after) return true;
      out[index].selections = nested;
      if (!options(group, then, out, next)) return false;
      if (group.portions == 0 || option.groups.count == 0) return true;
      Place again = then;
      again.repeat = at;
      again.after = number;
      again.share = quantity + (repeats ? place.share : 0);
      return take_each(group, at, again, out, next);
    });
    out.resize(index);
    --depth_;
    return go_on;
  }

  static constexpr std::size_t visit_limit = 5'000'000;  // groups with large minimums have many dead ends
  const IndexData& data_;
  std::size_t depth_ = 0, visits_ = 0;
  bool cut_ = false;
};

}  // namespace

Result<SelectionList> complete_selections(std::string_view item_ref, const MenuIndex& index, std::size_t limit) {
  const auto& data = index.data();
  const std::uint32_t at = data.item_table.find(item_ref);
  if (at == detail::none) return Error(Errc::item_unknown);
  const detail::ItemEntry& item = data.items[at];
  SelectionList list;
  std::vector<Ref> variants;
  if (item.variant_count == 0) variants.emplace_back();
  for (const Variant& variant : item.item->variants)
    if (variant.sold_alone) variants.push_back(variant.ref);

  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(data, trace);
  Walk walk(data);
  for (const Ref& variant : variants) {
    CartLine line;
    line.item = item.item->ref;
    line.variant = variant;
    if (item.item->measure) line.measured = item.item->measure->min;
    const std::uint32_t chosen = variant.empty() ? detail::none : data.find_variant(item, variant);
    const bool whole = walk.groups(data.groups_of(item, chosen), 0, line.selections, [&] {
      if (list.selections.size() >= limit) {
        list.truncated = true;
        return false;
      }
      const auto price = pricer.run(line, -1, detail::SoldAlone::ignored);
      if (price.sound) list.selections.push_back({variant, line.selections, price.unit});
      return true;
    });
    if (!whole) break;
  }
  list.truncated = list.truncated || walk.cut();
  return list;
}

}  // namespace v0
}  // namespace couvert
