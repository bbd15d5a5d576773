// SPDX-License-Identifier: Apache-2.0
// check(): every issue of a cart against the menu's form, with its place.
#include "couvert/cart.hpp"

#include "cart/bound_line.hpp"
#include "couvert/limits.hpp"
#include "menu/index_data.hpp"

#include <algorithm>
#include <unordered_set>

namespace couvert {
inline namespace v0 {
namespace {

using detail::GroupEntry;
using detail::IndexData;
using detail::ItemEntry;
using detail::Links;
using detail::none;
using detail::OptionEntry;

class Checker {
 public:
  explicit Checker(const IndexData& data) : data_(data) {}

  void line(const CartLine& line, const std::string& path) {
    if (line.note.size() > limits::note_octets || !valid_text(line.note))
      say(Errc::note_not_allowed, path + "/note", line.item, limits::note_octets, line.note.size());
    const std::uint32_t at = data_.item_table.find(line.item);
    if (at == none) {
      say(Errc::item_unknown, path + "/item", line.item);
      return;
    }
    const ItemEntry& item = data_.items[at];
    if (!item.sold_alone) say(Errc::item_not_sold_alone, path + "/item", line.item);
    if (line.quantity < 1 || line.quantity > item.cap)
      say(Errc::quantity_invalid, path + "/quantity", line.item, line.quantity < 1 ? 1 : item.cap, line.quantity);
    measured(item, line, path);
    if (!line.person.empty() && !valid_ref(line.person)) say(Errc::ref_format, path + "/person", line.item);
    const std::uint32_t chosen = variant(item, line, path);
    left_ = limits::line_selections;
    level(data_.groups_of(item, chosen), line.selections, path, line.item);
  }

  std::vector<Issue> take() { return std::move(issues_); }
  void say(Errc code, std::string path, std::string_view ref) { say(code, std::move(path), ref, 0, 0); }
  template <class Limit, class Actual>
  void say(Errc code, std::string path, std::string_view ref, Limit limit, Actual actual) {
    if (issues_.size() >= limits::cart_issues) return;
    issues_.push_back(
        {code, std::move(path), Ref(ref), static_cast<std::int64_t>(limit), static_cast<std::int64_t>(actual)});
  }

 private:
  /// What is chosen in one group.
  struct Tally {
    std::int64_t count = 0, kinds = 0;
  };

  /// Index of the line's variant, or none.
  std::uint32_t variant(const ItemEntry& item, const CartLine& line, const std::string& path) {
    if (item.variant_count > 0 && line.variant.empty()) {
      say(Errc::variant_required, path + "/variant", line.item);
      return none;
    }
    const std::uint32_t at = line.variant.empty() ? none : data_.find_variant(item, line.variant);
    if (!line.variant.empty() && at == none) say(Errc::variant_unknown, path + "/variant", line.variant);
    if (at != none && !data_.variants[at].sold_alone) say(Errc::item_not_sold_alone, path + "/variant", line.variant);
    return at;
  }

  void measured(const ItemEntry& item, const CartLine& line, const std::string& path) {
    if (item.scale == 0) {
      if (line.measured != 0) say(Errc::measure_invalid, path + "/measured", line.item, 0, line.measured);
      return;
    }
    const Measure& measure = *item.item->measure;
    if (line.measured == 0)
      say(Errc::measure_required, path + "/measured", line.item, measure.min, 0);
    else if (!detail::measure_fits(measure, line.measured))
      say(Errc::measure_invalid, path + "/measured", line.item,
          line.measured < measure.min ? measure.min
                                      : std::min(measure.max.value_or(limits::measured), limits::measured),
          line.measured);
  }

  void level(Links links, const std::vector<Selection>& selections, const std::string& path, std::string_view owner) {
    if (selections.size() > left_) {
      say(Errc::limit_exceeded, path + "/selections", owner, limits::line_selections, selections.size());
      left_ = 0;
      return;
    }
    left_ -= selections.size();
    std::vector<Tally> tallies(links.count);
    for (std::size_t i = 0; i < selections.size(); ++i)
      select(links, selections, i, path + "/selections/" + std::to_string(i), tallies);
    for (std::uint32_t i = 0; i < links.count; ++i)
      bounds(data_.groups[data_.links[links.first + i]], tallies[i], path + "/selections");
  }

  void bounds(const GroupEntry& group, const Tally& tally, const std::string& path) {
    if (group.portions > 0) {
      if (tally.count != group.portions && (tally.count != 0 || group.min > 0))
        say(Errc::portions_mismatch, path, group.ref, group.portions, tally.count);
    } else {
      if (tally.count < group.min) say(Errc::options_too_few, path, group.ref, group.min, tally.count);
      if (tally.count > group.max) say(Errc::options_too_many, path, group.ref, group.max, tally.count);
    }
    if (tally.kinds < group.min_distinct) say(Errc::distinct_too_few, path, group.ref, group.min_distinct, tally.kinds);
    if (tally.kinds > group.max_distinct)
      say(Errc::distinct_too_many, path, group.ref, group.max_distinct, tally.kinds);
  }

  void select(Links links, const std::vector<Selection>& selections, std::size_t index, const std::string& path,
              std::vector<Tally>& tallies) {
    const Selection& selection = selections[index];
    std::uint32_t at = 0;
    while (at < links.count && data_.groups[data_.links[links.first + at]].ref != selection.group) ++at;
    if (at == links.count) {
      say(Errc::group_unknown, path + "/group", selection.group);
      return;
    }
    const GroupEntry& group = data_.groups[data_.links[links.first + at]];
    const std::uint32_t found = data_.find_option(group, selection.option);
    if (found == none) {
      say(Errc::option_unknown, path + "/option", selection.option);
      return;
    }
    const OptionEntry& option = data_.options[found];
    std::int64_t before = 0;
    bool again = false;
    for (std::size_t i = 0; i < index; ++i)
      if (selections[i].option == selection.option && selections[i].group == selection.group) {
        again = true;
        before += selections[i].quantity;
      }
    if (again && group.portions == 0) {
      say(Errc::duplicate_selection, path, selection.option);
      return;
    }
    const std::int32_t cap = std::min(option.cap, group.portions > 0 ? group.portions : group.max);
    if (selection.quantity < 1 || selection.quantity > cap)
      say(Errc::option_quantity, path + "/quantity", selection.option, selection.quantity < 1 ? 1 : cap,
          selection.quantity);
    else if (again && before + selection.quantity > option.cap)
      say(Errc::option_quantity, path + "/quantity", selection.option, option.cap, before + selection.quantity);
    if (!selection.modifier.empty()) {
      const std::uint32_t modifier = data_.find_modifier(group, selection.modifier);
      if (modifier == none) {
        say(Errc::modifier_unknown, path + "/modifier", selection.modifier);
      } else if (data_.modifiers[modifier].removes) {  // what is not there opens nothing
        if (!selection.selections.empty())
          say(Errc::group_unknown, path + "/selections/0/group", selection.selections.front().group);
        return;
      }
    }
    tallies[at].count += std::max(selection.quantity, 0);
    tallies[at].kinds += again ? 0 : 1;
    level(option.groups, selection.selections, path, selection.option);
  }

  const IndexData& data_;
  std::size_t left_ = 0;
  std::vector<Issue> issues_;
};

}  // namespace

std::vector<Issue> check_line(const CartLine& line, const MenuIndex& index) {
  Checker checker(index.data());
  checker.line(line, "");
  return checker.take();
}

std::vector<Issue> check(const Cart& cart, const MenuIndex& index) {
  Checker checker(index.data());
  if (cart.venue != index.menu().venue) checker.say(Errc::cart_wrong_venue, "/venue", cart.venue);
  if (cart.note.size() > limits::note_octets || !valid_text(cart.note))
    checker.say(Errc::note_not_allowed, "/note", {}, limits::note_octets, cart.note.size());
  if (cart.codes.size() > limits::cart_codes)
    checker.say(Errc::limit_exceeded, "/codes", {}, limits::cart_codes, cart.codes.size());
  for (std::size_t i = 0; i < std::min(cart.codes.size(), limits::cart_codes); ++i)
    if (!valid_ref(cart.codes[i])) checker.say(Errc::ref_format, "/codes/" + std::to_string(i), {});
  if (cart.tip_minor < 0 || cart.tip_minor > limits::price_minor)
    checker.say(Errc::invalid_argument, "/tip_minor", {}, cart.tip_minor < 0 ? 0 : limits::price_minor, cart.tip_minor);
  if (!cart.channel.empty() && !valid_ref(cart.channel)) checker.say(Errc::ref_format, "/channel", {});
  if (cart.lines.empty()) checker.say(Errc::cart_empty, "/lines", {});
  if (cart.lines.size() > limits::cart_lines) {
    checker.say(Errc::limit_exceeded, "/lines", {}, limits::cart_lines, cart.lines.size());
    return checker.take();
  }
  for (std::size_t i = 0; i < cart.lines.size(); ++i) {
    const std::string path = "/lines/" + std::to_string(i);
    for (std::size_t j = 0; j < i; ++j)
      if (cart.lines[j].id == cart.lines[i].id) {
        checker.say(Errc::duplicate_line, path + "/id", cart.lines[i].item);
        break;
      }
    checker.line(cart.lines[i], path);
  }
  return checker.take();
}

}  // namespace v0
}  // namespace couvert
