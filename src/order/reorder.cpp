// SPDX-License-Identifier: Apache-2.0
// An old order against today's menu.
#include "couvert/reorder.hpp"

#include "cart/canonical.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

class LineAgain {
 public:
  LineAgain(const MenuIndex& index, ReorderLine& out) : index_(index), out_(out) {}

  void run(CartLine line) {
    const Item* item = index_.find_item(line.item);
    if (item == nullptr || !item->sold_alone) return say({ReorderKind::item_gone, {}, line.item});
    const bool known = std::any_of(item->variants.begin(), item->variants.end(),
                                   [&](const Variant& variant) { return variant.ref == line.variant; });
    if (!known && !line.variant.empty()) {
      say({ReorderKind::variant_gone, {}, line.variant});
      line.variant.clear();
    }
    if (line.variant.empty() && !item->variants.empty()) say({ReorderKind::variant_required, {}, line.item});
    const std::int32_t cap = std::min(item->max_quantity.value_or(limits::line_quantity), limits::line_quantity);
    if (line.quantity > cap) {
      say({ReorderKind::quantity_lowered, {}, line.item, line.quantity, cap});
      line.quantity = cap;
    }
    std::vector<Ref> open = item->groups;
    for (const Variant& variant : item->variants)
      if (variant.ref == line.variant) open.insert(open.end(), variant.groups.begin(), variant.groups.end());
    prune(open, line.selections, item);
    const auto issues = check_line(line, index_);
    for (const Issue& issue : issues) tell(issue);
    out_.in_cart = issues.empty();
    out_.line = std::move(line);
  }

 private:
  void say(ReorderChange change) { out_.changes.push_back(std::move(change)); }

  /// What check_line() finds after pruning, unless it was told before.
  void tell(const Issue& issue) {
    if (issue.code == Errc::variant_required) return;
    if (issue.code == Errc::options_too_few)
      return say({ReorderKind::choice_needed, issue.ref, {}, issue.actual, issue.limit});
    if (issue.code == Errc::options_too_many)
      return say({ReorderKind::choice_too_many, issue.ref, {}, issue.actual, issue.limit});
    say({ReorderKind::other_problem, {}, issue.ref, issue.actual, issue.limit});
  }

  /// Leaves out what the groups no longer hold, and lowers quantities to the caps of today; those that `over` sets for
  /// its own groups go before the group's.
  void prune(const std::vector<Ref>& groups, std::vector<Selection>& selections, const Item* over = nullptr) {
    std::vector<Selection> kept;
    for (Selection& selection : selections) {
      const Option* option = find(groups, selection);
      if (option == nullptr) {
        say({ReorderKind::option_gone, selection.group, selection.option, selection.quantity, 0});
        continue;
      }
      const std::int32_t cap = std::min({option->max_quantity.value_or(limits::option_quantity),
                                         group_cap(selection.group, over), limits::option_quantity});
      if (selection.quantity > cap) {
        say({ReorderKind::option_lowered, selection.group, selection.option, selection.quantity, cap});
        selection.quantity = cap;
      }
      if (selection.quantity < 1) continue;
      prune(option->groups, selection.selections);
      kept.push_back(std::move(selection));
    }
    selections = std::move(kept);
  }

  std::int32_t group_cap(const Ref& ref, const Item* over) const {
    if (over != nullptr)
      for (const GroupOverride& own : over->group_overrides)
        if (own.group == ref && own.max_quantity) return *own.max_quantity;
    return index_.find_group(ref)->max_quantity.value_or(limits::option_quantity);
  }

  const Option* find(const std::vector<Ref>& groups, const Selection& selection) const {
    if (std::find(groups.begin(), groups.end(), selection.group) == groups.end()) return nullptr;
    const OptionGroup* group = index_.find_group(selection.group);  // what a menu opens, it has
    const auto found = std::find_if(group->options.begin(), group->options.end(),
                                    [&](const Option& option) { return option.ref == selection.option; });
    return found == group->options.end() ? nullptr : &*found;
  }

  const MenuIndex& index_;
  ReorderLine& out_;
};

/// Old and new unit price of the lines that are in the cart, in the order of both lists.
void compare_prices(const Order& old, Reorder& out) {
  std::size_t next = 0;
  for (ReorderLine& line : out.lines) {
    if (!line.in_cart) continue;
    const QuoteLine& now = out.quote.lines[next++];
    const auto was = std::find_if(old.quote.lines.begin(), old.quote.lines.end(),
                                  [&](const QuoteLine& each) { return each.id == line.old_line; });
    if (was == old.quote.lines.end() || was->unit_minor == now.unit_minor) continue;
    const ReorderKind kind = now.unit_minor > was->unit_minor ? ReorderKind::dearer : ReorderKind::cheaper;
    line.changes.push_back({kind, {}, now.item, was->unit_minor, now.unit_minor});
  }
}

}  // namespace

Result<Reorder> reorder(const Order& old, CartId cart, const MenuIndex& index, const PriceRules& rules,
                        const PricingContext& context) {
  if (old.venue != index.menu().venue) return Error(Errc::cart_wrong_venue, {}, "/venue");
  Reorder out;
  out.was_total_minor = old.quote.totals.total_minor;
  out.cart.id = cart;
  out.cart.venue = old.venue;
  out.cart.fulfilment = old.cart.fulfilment;
  for (const CartLine& was : old.cart.lines) {
    ReorderLine& line = out.lines.emplace_back();
    line.old_line = was.id;
    CartLine again = was;
    again.id = LineId(detail::derived_uuid(cart.text() + was.id.text()));
    LineAgain(index, line).run(std::move(again));
    if (line.in_cart) out.cart.lines.push_back(*line.line);
  }
  auto quote = price(index, rules, out.cart, context);
  if (!quote) return quote.error();
  out.quote = *std::move(quote);
  if (old.quote.currency == out.quote.currency) compare_prices(old, out);
  return out;
}

}  // namespace v0
}  // namespace couvert
