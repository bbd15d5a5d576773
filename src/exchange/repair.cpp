// SPDX-License-Identifier: Apache-2.0
// Repairs of a menu before it is published.
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
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
    for (const Item& item : menu_.items) items_.insert(item.ref);
    calendars();
    for (Item& item : menu_.items) links(item.groups, {item.ref, true}, item_path(item.ref));
    for (OptionGroup& group : menu_.groups) {
      for (Option& option : group.options) {
        links(option.groups, {group.ref, false}, option_path(group, option));
        if (!items_.count(option.item)) option.item.clear();
      }
    }
    cut_cycles();
    cut_depth();
    for (OptionGroup& group : menu_.groups) bounds(group);
    last_resort();
  }

 private:
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
  void calendars_of(Section& section) {
    calendar(section.availability, {section.ref, false}, {});
    for (Section& inner : section.sections) calendars_of(inner);
  }

  void links(std::vector<Ref>& refs, const Subject& subject, const std::string& path) {
    std::vector<Ref> kept;
    std::unordered_set<std::string_view> seen;
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

  void bounds(OptionGroup& group) {
    constexpr std::int32_t kMost = limits::option_quantity;
    const std::string before = std::to_string(group.min_quantity) + " to " +
                               (group.max_quantity ? std::to_string(*group.max_quantity) : std::string("any"));
    bool changed = false;
    const auto hold = [&changed](std::int32_t& value, std::int32_t low, std::int32_t high) {
      const std::int32_t held = std::clamp(value, low, high);
      changed = changed || held != value;
      value = held;
    };
    if (group.max_quantity) hold(*group.max_quantity, 0, kMost);
    const std::int32_t most = group.max_quantity.value_or(kMost);
    std::int64_t capacity = 0;
    for (Option& option : group.options) {
      if (option.max_quantity) hold(*option.max_quantity, 0, kMost);
      capacity += std::min(option.max_quantity.value_or(most), most);
    }
    hold(group.min_quantity, 0, static_cast<std::int32_t>(std::min<std::int64_t>(capacity, most)));
    hold(group.free_quantity, 0, kMost);
    std::int32_t left = most;
    for (Option& option : group.options) {
      hold(option.default_quantity, 0, std::min(option.max_quantity.value_or(most), left));
      left -= option.default_quantity;
    }
    if (changed) {
      context_.say({group.ref, false}, LossKind::approximated, group_path(group.ref), "bounds_changed", before);
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
  }

  void leave_out(const std::unordered_set<std::string>& wrong) {
    const auto is_wrong = [&](const auto& entity) { return wrong.count(entity.ref) != 0; };
    std::erase_if(menu_.items, is_wrong);
    std::erase_if(menu_.groups, is_wrong);
    std::erase_if(menu_.sections, is_wrong);
    items_.clear();
    groups_.clear();
    for (const Item& item : menu_.items) items_.insert(item.ref);
    for (size_t i = 0; i < menu_.groups.size(); ++i) groups_.emplace(menu_.groups[i].ref, i);
    const auto no_group = [&](const Ref& ref) { return groups_.count(ref) == 0; };
    for (Item& item : menu_.items) std::erase_if(item.groups, no_group);
    for (OptionGroup& group : menu_.groups) {
      for (Option& option : group.options) {
        std::erase_if(option.groups, no_group);
        if (!items_.count(option.item)) option.item.clear();
      }
    }
    for (Section& section : menu_.sections) unlist(section);
  }
  void unlist(Section& section) {
    std::erase_if(section.items, [&](const Ref& ref) { return items_.count(ref) == 0; });
    for (Section& inner : section.sections) unlist(inner);
  }

  Menu& menu_;
  Context& context_;
  std::unordered_map<std::string, size_t> groups_;
  std::unordered_set<std::string> items_;
  std::vector<size_t> order_;
};

}  // namespace

void repair(Menu& menu, Context& context) { Repairer(menu, context).run(); }

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
