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
    return options(group, 0, 0, out, [&] { return groups(links, at + 1, out, next); });
  }
  bool cut() const noexcept { return cut_; }

 private:
  bool open(const GroupEntry& group) const {
    if (group.min > 0) return true;
    for (std::uint32_t i = 0; i < group.option_count && group.max > 0; ++i)
      if (data_.options[group.first_option + i].cap > 0) return true;
    return false;
  }

  bool options(const GroupEntry& group, std::uint32_t from, std::int32_t chosen, std::vector<Selection>& out,
               const Next& next) {
    for (std::uint32_t i = from; i < group.option_count && chosen < group.max; ++i) {
      const OptionEntry& option = data_.options[group.first_option + i];
      for (std::int32_t quantity = 1; quantity <= std::min(option.cap, group.max - chosen); ++quantity)
        if (!take(group, i, quantity, chosen, out, next)) return false;
    }
    return chosen < group.min || next();
  }

  bool take(const GroupEntry& group, std::uint32_t at, std::int32_t quantity, std::int32_t chosen,
            std::vector<Selection>& out, const Next& next) {
    if (depth_ >= limits::line_selections || ++visits_ > visit_limit) {
      cut_ = true;
      return false;
    }
    const OptionEntry& option = data_.options[group.first_option + at];
    ++depth_;
    out.push_back({Ref(group.ref), Ref(option.ref), quantity, {}});
    std::vector<Selection> nested;
    const std::size_t place = out.size() - 1;
    const bool go_on = groups(option.groups, 0, nested, [&] {
      out[place].selections = nested;
      return options(group, at + 1, chosen + quantity, out, next);
    });
    out.resize(place);
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
  std::vector<Ref> variants{Ref()};
  if (item.variant_count > 0) variants.clear();
  for (const Variant& variant : item.item->variants) variants.push_back(variant.ref);

  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(data, trace);
  Walk walk(data);
  for (const Ref& variant : variants) {
    CartLine line;
    line.item = item.item->ref;
    line.variant = variant;
    const bool whole = walk.groups(item.groups, 0, line.selections, [&] {
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
