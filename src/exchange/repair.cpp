// SPDX-License-Identifier: Apache-2.0
// Repairs of a menu before it is published.
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

class Repairer {
 public:
  Repairer(Menu& menu, Context& context) : menu_(menu), context_(context) {}

  void run() {
    for (size_t i = 0; i < menu_.groups.size(); ++i) groups_.emplace(menu_.groups[i].ref, i);
    for (size_t i = 0; i < menu_.items.size(); ++i) items_.emplace(menu_.items[i].ref, i);
    calendars();
    book_calendars();
    for (Item& item : menu_.items) item_links(item);
    for (OptionGroup& group : menu_.groups) {
      for (Option& option : group.options) {
        links(option.groups, nullptr, {group.ref, false}, option_path(group, option));
        serves(option);
      }
    }
    cut_cycles();
    cut_depth();
    for (OptionGroup& group : menu_.groups) bounds(group);
    for (Item& item : menu_.items) overrides(item);
    combos();
    last_resort();
  }

 private:
  void item_links(Item& item) {
    const std::string path = item_path(item.ref);
    links(item.groups, nullptr, {item.ref, true}, path);
    for (Variant& variant : item.variants) links(variant.groups, &item.groups, {item.ref, true}, path);
    while (item.tags.size() > limits::item_tags) {
      context_.say({item.ref, true}, LossKind::impossible, path, "too_many_tags", item.tags.back());
      item.tags.pop_back();
    }
  }

  // An option may only be an item, and a variant, that is there.
  void serves(Option& option) {
    const auto item = items_.find(option.item);
    if (item == items_.end()) {
      option.item.clear();
      option.variant.clear();
      return;
    }
    const auto& variants = menu_.items[item->second].variants;
    const auto same = [&](const Variant& v) { return v.ref == option.variant; };
    if (std::none_of(variants.begin(), variants.end(), same)) option.variant.clear();
  }

  std::string item_path(const std::string& ref) const {
    const auto found = context_.paths.items.find(ref);
    return found == context_.paths.items.end() ? std::string() : found->second;
  }
  std::string group_path(const std::string& ref) const {
    const auto found = context_.paths.groups.find(ref);
    return found == context_.paths.groups.end() ? std::string() : found->second;
  }
  // The links of an option stand at the item that it is, where it is one.
  std::string option_path(const OptionGroup& group, const Option& option) const {
    const std::string path = option.item.empty() ? std::string() : item_path(option.item);
    return path.empty() ? group_path(group.ref) : path;
  }

  void calendar(Availability& availability, const Subject& subject, const std::string& path) {
    if (!availability.calendar) return;
    const auto status = validate(*availability.calendar);
    if (status.ok()) return;
    context_.say(subject, LossKind::impossible, path, "calendar_invalid", status.error().message());
    availability.calendar.reset();
  }
  void calendars() {
    calendar(menu_.availability, {menu_.ref, false}, {});
    for (Section& section : menu_.sections) calendars_of(section);
    for (Item& item : menu_.items) {
      calendar(item.availability, {item.ref, true}, item_path(item.ref));
      for (Variant& variant : item.variants) calendar(variant.availability, {item.ref, true}, item_path(item.ref));
    }
    for (OptionGroup& group : menu_.groups) {
      for (Option& option : group.options)
        calendar(option.availability, {group.ref, false}, option_path(group, option));
    }
  }
  // Prices of hours that make no sense would hold at all hours.
  void book_calendars() {
    std::erase_if(menu_.price_books, [&](const PriceBook& book) {
      if (!book.calendar || validate(*book.calendar).ok()) return false;
      context_.say({book.ref, false}, LossKind::impossible, {}, "calendar_invalid", book.ref);
      return true;
    });
  }
  void calendars_of(Section& section) {
    calendar(section.availability, {section.ref, false}, {});
    for (Section& inner : section.sections) calendars_of(inner);
  }

  void links(std::vector<Ref>& refs, const std::vector<Ref>* others, const Subject& subject, const std::string& path) {
    std::vector<Ref> kept;
    std::unordered_set<std::string_view> seen;
    if (others != nullptr && !refs.empty()) seen.insert(others->begin(), others->end());
    for (const Ref& ref : refs) {
      if (!groups_.count(ref)) {
        context_.say(subject, LossKind::impossible, path, "dangling_group", ref);
      } else if (!seen.insert(ref).second) {
        context_.say(subject, LossKind::impossible, path, "repeated_group_link", ref);
      } else if (kept.size() == limits::item_groups) {
        context_.say(subject, LossKind::impossible, path, "too_many_groups", ref);
      } else {
        kept.push_back(ref);
      }
    }
    refs = std::move(kept);
  }

  // Depth first without recursion: files may chain thousands of groups. A link to a group that is still open closes
  // a circle and is cut. Leaves the groups in `order_`, each after all that it opens.
  void cut_cycles() {
    enum : char { fresh, open, done };
    std::vector<char> colour(menu_.groups.size(), fresh);
    struct Frame {
      size_t group, option = 0, link = 0;
    };
    for (size_t root = 0; root < menu_.groups.size(); ++root) {
      if (colour[root] != fresh) continue;
      colour[root] = open;
      std::vector<Frame> stack{{root}};
      while (!stack.empty()) {
        Frame& at = stack.back();
        OptionGroup& group = menu_.groups[at.group];
        if (at.option == group.options.size()) {
          colour[at.group] = done;
          order_.push_back(at.group);
          stack.pop_back();
          continue;
        }
        Option& option = group.options[at.option];
        if (at.link == option.groups.size()) {
          ++at.option;
          at.link = 0;
          continue;
        }
        const size_t next = groups_.at(option.groups[at.link]);
        if (colour[next] == open) {
          cut(group, option, at.link, "group_cycle");
          continue;
        }
        ++at.link;
        if (colour[next] != fresh) continue;
        colour[next] = open;
        stack.push_back({next});
      }
    }
  }

  void cut(const OptionGroup& group, Option& option, size_t link, std::string_view why) {
    const Subject subject = option.item.empty() ? Subject{group.ref, false} : Subject{option.item, true};
    context_.say(subject, LossKind::impossible, option_path(group, option), why, option.groups[link]);
    option.groups.erase(option.groups.begin() + static_cast<std::ptrdiff_t>(link));
  }

  // Groups in the order in which they open, so that the depth of each is known before that of what it opens; the
  // innermost links beyond the limit are the ones cut.
  void cut_depth() {
    std::vector<int> depth(menu_.groups.size(), 1);
    for (auto it = order_.rbegin(); it != order_.rend(); ++it) {
      OptionGroup& group = menu_.groups[*it];
      for (Option& option : group.options) {
        for (size_t link = option.groups.size(); link-- > 0;) {
          int& inner = depth[groups_.at(option.groups[link])];
          if (depth[*it] >= limits::option_depth) {
            cut(group, option, link, "too_deep");
          } else {
            inner = std::max(inner, depth[*it] + 1);
          }
        }
      }
    }
  }

  // The bounds of a group, or of a group under one item.
  struct Bounds {
    std::int32_t& least;
    std::optional<std::int32_t>& most;
    std::int32_t& least_distinct;
    std::optional<std::int32_t>& most_distinct;
    std::int32_t& free;
  };

  // Keeps a value inside; true when that changed it.
  static bool hold(std::int32_t& value, std::int64_t low, std::int64_t high) {
    const auto held = static_cast<std::int32_t>(std::clamp<std::int64_t>(value, low, std::max(low, high)));
    const bool changed = held != value;
    value = held;
    return changed;
  }

  // Makes bounds meetable by the options there are.
  static bool meetable(const OptionGroup& group, const Bounds& b) {
    constexpr std::int32_t kMost = limits::option_quantity;
    bool changed = false;
    if (b.most) changed |= hold(*b.most, 0, kMost);
    if (b.most_distinct) changed |= hold(*b.most_distinct, 0, static_cast<std::int64_t>(limits::group_options));
    const std::int32_t most = b.most.value_or(kMost);
    std::vector<std::int32_t> caps;
    for (const Option& option : group.options) caps.push_back(std::min(option.max_quantity.value_or(most), most));
    std::sort(caps.begin(), caps.end(), std::greater<>());
    const std::int64_t kinds = std::count_if(caps.begin(), caps.end(), [](std::int32_t cap) { return cap > 0; });
    const std::int64_t distinct =
        std::min<std::int64_t>(b.most_distinct.value_or(static_cast<std::int32_t>(limits::group_options)), kinds);
    changed |= hold(b.least_distinct, 0, std::min<std::int64_t>(distinct, most));
    std::int64_t capacity = 0;
    for (size_t i = 0; i < caps.size() && i < static_cast<size_t>(distinct); ++i) capacity += caps[i];
    changed |= hold(b.least, 0, std::min<std::int64_t>(capacity, most));
    changed |= hold(b.free, 0, kMost);
    return changed;
  }

  static std::string bounds_text(std::int32_t least, const std::optional<std::int32_t>& most) {
    return std::to_string(least) + " to " + (most ? std::to_string(*most) : std::string("any"));
  }

  void bounds(OptionGroup& group) {
    constexpr std::int32_t kMost = limits::option_quantity;
    const std::string before = bounds_text(group.min_quantity, group.max_quantity);
    bool changed = false;
    for (Option& option : group.options) {
      if (option.max_quantity) changed |= hold(*option.max_quantity, 0, kMost);
      changed |= hold(option.free_quantity, 0, kMost);
      changed |= hold(option.refund_under, 0, kMost);
    }
    changed |= meetable(
        group, {group.min_quantity, group.max_quantity, group.min_distinct, group.max_distinct, group.free_quantity});
    std::int32_t left = group.max_quantity.value_or(kMost);
    std::int64_t kinds = group.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options));
    for (Option& option : group.options) {
      const std::int32_t cap = std::min(option.max_quantity.value_or(kMost), left);
      changed |= hold(option.default_quantity, 0, kinds > 0 ? cap : 0);
      left -= option.default_quantity;
      kinds -= option.default_quantity > 0 ? 1 : 0;
    }
    if (changed) {
      context_.say({group.ref, false}, LossKind::approximated, group_path(group.ref), "bounds_changed", before);
    }
  }

  // Bounds under one item: of groups that it opens, each once, and meetable.
  void overrides(Item& item) {
    if (item.group_overrides.empty()) return;
    std::unordered_set<std::string_view> open(item.groups.begin(), item.groups.end());
    for (const Variant& variant : item.variants) open.insert(variant.groups.begin(), variant.groups.end());
    const Subject subject{item.ref, true};
    std::vector<GroupOverride> kept;
    for (GroupOverride& change : item.group_overrides) {
      if (open.erase(change.group) == 0) {
        context_.say(subject, LossKind::impossible, item_path(item.ref), "bounds_of_unused_group", change.group);
        continue;
      }
      const OptionGroup& group = menu_.groups[groups_.at(change.group)];
      GroupOverride whole = change;
      std::int32_t least = change.min_quantity.value_or(group.min_quantity);
      std::int32_t distinct = change.min_distinct.value_or(group.min_distinct);
      std::int32_t free = change.free_quantity.value_or(group.free_quantity);
      if (!whole.max_quantity) whole.max_quantity = group.max_quantity;
      if (!whole.max_distinct) whole.max_distinct = group.max_distinct;
      if (meetable(group, {least, whole.max_quantity, distinct, whole.max_distinct, free})) {
        context_.say(
            subject, LossKind::approximated, item_path(item.ref), "bounds_changed",
            change.group + ": " + bounds_text(change.min_quantity.value_or(group.min_quantity), change.max_quantity));
        whole.min_quantity = least;
        whole.min_distinct = distinct;
        whole.free_quantity = free;
        change = whole;
      }
      kept.push_back(std::move(change));
    }
    item.group_overrides = std::move(kept);
  }

  // A set menu serves items; one that serves none is a dish.
  void combos() {
    std::vector<bool> served(menu_.groups.size(), false);
    for (const size_t at : order_) {
      for (const Option& option : menu_.groups[at].options) {
        served[at] = served[at] || !option.item.empty();
        for (const Ref& ref : option.groups) served[at] = served[at] || served[groups_.at(ref)];
      }
    }
    const auto serves_any = [&](const std::vector<Ref>& refs) {
      return std::any_of(refs.begin(), refs.end(), [&](const Ref& ref) { return served[groups_.at(ref)]; });
    };
    for (Item& item : menu_.items) {
      if (!item.combo || serves_any(item.groups)) continue;
      if (std::any_of(item.variants.begin(), item.variants.end(),
                      [&](const Variant& v) { return serves_any(v.groups); }))
        continue;
      context_.say({item.ref, true}, LossKind::approximated, item_path(item.ref), "combo_of_nothing");
      item.combo = false;
    }
  }

  // What none of the steps above foresaw. Entities named by errors go; should that not do, everything goes.
  void last_resort() {
    for (int round = 0; round < 3; ++round) {
      std::unordered_set<std::string> wrong;
      for (const Finding& finding : lint(menu_)) {
        if (finding.severity == Finding::Severity::error) wrong.insert(finding.ref);
      }
      if (wrong.empty()) return;
      for (const std::string& ref : wrong)
        context_.say({ref, true}, LossKind::impossible, item_path(ref), "unrepairable");
      leave_out(wrong);
    }
    menu_.sections.clear();
    menu_.items.clear();
    menu_.groups.clear();
    menu_.price_books.clear();
  }

  // A price of something that is on the menu.
  bool prices_what_is_there(const BookPrice& price) const {
    if (price.group.empty()) {
      const auto item = items_.find(price.item);
      if (item == items_.end() || price.variant.empty()) return item != items_.end();
      const auto& variants = menu_.items[item->second].variants;
      return std::any_of(variants.begin(), variants.end(), [&](const Variant& v) { return v.ref == price.variant; });
    }
    const auto group = groups_.find(price.group);
    if (group == groups_.end()) return false;
    const auto& options = menu_.groups[group->second].options;
    return std::any_of(options.begin(), options.end(), [&](const Option& o) { return o.ref == price.option; });
  }

  void leave_out(const std::unordered_set<std::string>& wrong) {
    const auto is_wrong = [&](const auto& entity) { return wrong.count(entity.ref) != 0; };
    std::erase_if(menu_.items, is_wrong);
    std::erase_if(menu_.groups, is_wrong);
    std::erase_if(menu_.sections, is_wrong);
    std::erase_if(menu_.price_books, is_wrong);
    items_.clear();
    groups_.clear();
    for (size_t i = 0; i < menu_.items.size(); ++i) items_.emplace(menu_.items[i].ref, i);
    for (size_t i = 0; i < menu_.groups.size(); ++i) groups_.emplace(menu_.groups[i].ref, i);
    const auto no_group = [&](const Ref& ref) { return groups_.count(ref) == 0; };
    for (Item& item : menu_.items) {
      std::erase_if(item.groups, no_group);
      for (Variant& variant : item.variants) std::erase_if(variant.groups, no_group);
      std::erase_if(item.group_overrides, [&](const GroupOverride& change) { return no_group(change.group); });
    }
    for (OptionGroup& group : menu_.groups) {
      for (Option& option : group.options) {
        std::erase_if(option.groups, no_group);
        serves(option);
      }
    }
    for (Section& section : menu_.sections) unlist(section);
    for (PriceBook& book : menu_.price_books)
      std::erase_if(book.prices, [&](const BookPrice& price) { return !prices_what_is_there(price); });
  }
  void unlist(Section& section) {
    std::erase_if(section.items, [&](const Ref& ref) { return items_.count(ref) == 0; });
    for (Section& inner : section.sections) unlist(inner);
  }

  Menu& menu_;
  Context& context_;
  std::unordered_map<std::string, size_t> groups_, items_;
  std::vector<size_t> order_;
};

}  // namespace

std::optional<GroupOverride> override_of(const OptionGroup& group, const OptionGroup& bounded) {
  GroupOverride change;
  change.group = group.ref;
  if (bounded.min_quantity != group.min_quantity) change.min_quantity = bounded.min_quantity;
  if (bounded.max_quantity != group.max_quantity) {
    change.max_quantity = bounded.max_quantity.value_or(limits::option_quantity);
  }
  if (bounded.min_distinct != group.min_distinct) change.min_distinct = bounded.min_distinct;
  if (bounded.max_distinct != group.max_distinct) {
    change.max_distinct = bounded.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options));
  }
  if (bounded.free_quantity != group.free_quantity) change.free_quantity = bounded.free_quantity;
  GroupOverride none;
  none.group = group.ref;
  return change == none ? std::nullopt : std::optional(change);
}

void repair(Menu& menu, Context& context) { Repairer(menu, context).run(); }

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
