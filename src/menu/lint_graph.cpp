// SPDX-License-Identifier: Apache-2.0
// lint(): what links make of groups: cycles, depth, what items reach, and the least they can cost.
#include "menu/lint_context.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

class GraphLint {
 public:
  explicit GraphLint(LintContext& lint) : lint_(lint), menu_(lint.menu) {}

  void run() {
    if (!whole() || !cycles_and_depth()) return;
    mark_reach();
    for (std::size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      if (priced_by_variant_ && !item.variants.empty()) sizes(item);
      if (item.combo) combo(item, root_.at("items", i));
    }
    if (figures_in_range()) totals();
  }

 private:
  /// Links may dangle: then the graph is not whole.
  bool whole() const {
    return std::none_of(lint_.errors.begin(), lint_.errors.end(), [](const Finding& f) {
      return f.kind == Kind::dangling_ref || f.kind == Kind::duplicate_ref || f.kind == Kind::limit;
    });
  }

  /// Walks the graph of groups without recursion; true when it has neither cycle nor too long a chain, so that the
  /// others may recurse.
  bool cycles_and_depth() {
    enum : char { fresh, open, done };
    std::vector<char> colour(menu_.groups.size(), fresh);
    std::vector<int> depth(menu_.groups.size(), 1);
    struct Frame {
      std::size_t group, option = 0, link = 0;
    };
    bool sound = true;
    std::vector<Frame> stack;
    for (std::size_t root = 0; root < menu_.groups.size(); ++root) {
      if (colour[root] != fresh) continue;
      stack.push_back({root});
      colour[root] = open;
      while (!stack.empty()) {
        Frame& f = stack.back();
        const auto& options = menu_.groups[f.group].options;
        if (f.option == options.size()) {
          colour[f.group] = done;
          const std::size_t child = f.group;
          stack.pop_back();
          if (!stack.empty()) depth[stack.back().group] = std::max(depth[stack.back().group], depth[child] + 1);
          continue;
        }
        if (f.link == options[f.option].groups.size()) {
          ++f.option;
          f.link = 0;
          continue;
        }
        const std::size_t next = lint_.groups.at(options[f.option].groups[f.link]);
        if (colour[next] == open) {
          const Path group = root_.at("groups", f.group), option = group.at("options", f.option);
          lint_.error(Kind::cycle, option.at("groups", f.link), menu_.groups[next].ref);
          sound = false;
          ++f.link;
        } else if (colour[next] == done) {
          depth[f.group] = std::max(depth[f.group], depth[next] + 1);
          ++f.link;
        } else {
          ++f.link;
          colour[next] = open;
          stack.push_back({next});
        }
      }
    }
    for (std::size_t i = 0; i < depth.size(); ++i)
      if (depth[i] > limits::option_depth) {
        lint_.error(Kind::too_deep, root_.at("groups", i), menu_.groups[i].ref);
        sound = false;
      }
    return sound;
  }

  /// Sums over figures that are out of range would leave 64 bits.
  bool figures_in_range() const {
    return std::none_of(lint_.errors.begin(), lint_.errors.end(), [](const Finding& f) {
      return f.kind == Kind::price_out_of_range || f.kind == Kind::bounds_unmeetable;
    });
  }

  /// Which groups lead to prices by variant and to items that are served, at any depth.
  void mark_reach() {
    reach_.assign(menu_.groups.size(), Reach());
    for (std::size_t i = 0; i < menu_.groups.size(); ++i) {
      reach(i);
      priced_by_variant_ = priced_by_variant_ || reach_[i].variants;
    }
  }
  struct Reach {
    bool known = false, variants = false, served = false, untaxed = false;
  };
  Reach reach(std::size_t at) {
    if (reach_[at].known) return reach_[at];
    Reach mine{true, false, false, false};
    for (const Option& option : menu_.groups[at].options) {
      mine.variants = mine.variants || !option.variant_prices.empty();
      mine.served = mine.served || !option.item.empty();
      mine.untaxed = mine.untaxed || (!option.item.empty() && option.tax_class.empty() &&
                                      menu_.items[lint_.items.at(option.item)].tax_class.empty());
      for (const Ref& ref : option.groups) {
        const Reach below = reach(lint_.groups.at(ref));
        mine.variants = mine.variants || below.variants;
        mine.served = mine.served || below.served;
        mine.untaxed = mine.untaxed || below.untaxed;
      }
    }
    return reach_[at] = mine;
  }

  /// Each option that is priced by size needs a price for each size that it is sold with; told once an option.
  void sizes(const Item& item) {
    for (const Variant& variant : item.variants) {
      for (const Ref& ref : item.groups) sized(lint_.groups.at(ref), variant.ref);
      for (const Ref& ref : variant.groups) sized(lint_.groups.at(ref), variant.ref);
    }
  }
  void sized(std::size_t at, std::string_view variant) {
    if (!reach_[at].variants || !sized_.emplace(at, variant).second) return;
    const OptionGroup& group = menu_.groups[at];
    const Path here = root_.at("groups", at);
    for (std::size_t i = 0; i < group.options.size(); ++i) {
      const Option& option = group.options[i];
      const bool priced = option.variant_prices.empty() ||
                          std::any_of(option.variant_prices.begin(), option.variant_prices.end(),
                                      [&](const VariantPrice& price) { return price.variant == variant; });
      const Path place = here.at("options", i);
      if (!priced && gaps_.insert(&option).second)
        lint_.warning(Kind::price_gap, place.member("variant_prices"), option.ref);
      for (const Ref& ref : option.groups) sized(lint_.groups.at(ref), variant);
    }
  }

  /// The price of a set menu is split over what it serves: so it serves something, and that is taxed.
  void combo(const Item& item, const Path& path) {
    bool any = false, untaxed = false;
    const auto look = [&](const std::vector<Ref>& refs) {
      for (const Ref& ref : refs) {
        const Reach& below = reach_[lint_.groups.at(ref)];
        any = any || below.served;
        untaxed = untaxed || below.untaxed;
      }
    };
    look(item.groups);
    for (const Variant& variant : item.variants) look(variant.groups);
    const Path place = path.member("combo");
    if (!any && item.tax_class.empty())
      lint_.error(Kind::combo_invalid, place, item.ref);
    else if (!any)
      lint_.warning(Kind::combo_invalid, place, item.ref);
    if (untaxed && !lint_.tax_classes.empty()) lint_.warning(Kind::combo_invalid, place, item.ref);
  }

  /// The least that a group can add, bounds kept; enough to warn about totals below zero.
  std::int64_t least(std::size_t group_at) {
    if (const auto known = least_.find(group_at); known != least_.end()) return known->second;
    const OptionGroup& g = menu_.groups[group_at];
    std::vector<std::pair<std::int64_t, std::int32_t>> prices;  // price with its own groups, cap
    const std::int32_t most = std::max(0, g.max_quantity.value_or(limits::option_quantity));
    std::int64_t refunds = 0;
    for (const Option& o : g.options) {
      std::int64_t p = o.price_minor;
      for (const VariantPrice& price : o.variant_prices) p = std::min(p, price.price_minor);
      if (g.price_method == PriceMethod::sum) refunds += std::max<std::int64_t>(0, p) * o.refund_under;
      for (const Ref& ref : o.groups) p += least(lint_.groups.at(ref));
      prices.emplace_back(p, std::max(0, std::min(o.max_quantity.value_or(most), most)));
    }
    std::sort(prices.begin(), prices.end());
    std::int64_t sum = 0;
    std::int32_t chosen = 0;
    for (const auto& [p, cap] : prices) {
      const std::int32_t wanted = p < 0 ? most - chosen : std::max(0, g.min_quantity - chosen);
      const std::int32_t take = std::min(cap, wanted);
      sum += p * take;
      chosen += take;
    }
    return least_[group_at] = std::clamp<std::int64_t>(sum - refunds, -limits::price_minor, limits::price_minor);
  }

  void totals() {
    for (std::size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      std::int64_t options = 0, base = item.price_minor;
      for (const Ref& ref : item.groups) options += least(lint_.groups.at(ref));
      for (std::size_t k = 0; k < item.variants.size(); ++k) {
        std::int64_t here = item.variants[k].price_minor;
        for (const Ref& ref : item.variants[k].groups) here += least(lint_.groups.at(ref));
        base = k == 0 ? here : std::min(base, here);
      }
      if (base + options < 0) lint_.warning(Kind::negative_total_possible, root_.at("items", i), item.ref);
    }
  }

  LintContext& lint_;
  const Menu& menu_;
  const Path root_;
  std::vector<Reach> reach_;
  bool priced_by_variant_ = false;
  std::set<std::pair<std::size_t, std::string_view>> sized_;  ///< many items share groups and names of sizes
  std::unordered_set<const Option*> gaps_;
  std::map<std::size_t, std::int64_t> least_;
};

}  // namespace

void lint_graph(LintContext& lint) { GraphLint(lint).run(); }

}  // namespace detail
}  // namespace v0
}  // namespace couvert
