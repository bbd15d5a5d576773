// SPDX-License-Identifier: Apache-2.0
// A second implementation of line prices: by references, unit by unit, with the public money functions only.
#ifndef COUVERT_TESTS_SUPPORT_LINE_ORACLE_HPP
#define COUVERT_TESTS_SUPPORT_LINE_ORACLE_HPP

#include <algorithm>
#include <cstdint>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/menu.hpp"
#include "couvert/money.hpp"
#include "couvert/price_context.hpp"

namespace couvert::testing {

/// Reads the documentation of menus plainly. Only for lines that check_line() finds nothing wrong with.
class LineOracle {
 public:
  explicit LineOracle(const Menu& menu) : menu_(menu) {}
  LineOracle(const Menu& menu, const PriceContext& context) : menu_(menu) {
    for (const PriceBook& book : menu.price_books)
      if (holds(book, context)) books_.push_back(&book);
  }

  std::int64_t unit(const CartLine& line) const {
    const Item& item = named(menu_.items, line.item);
    std::int64_t own = price_of({item.ref, {}, {}, {}, 0}, item.price_minor);
    std::vector<Ref> groups = item.groups;
    for (const Variant& variant : item.variants)
      if (variant.ref == line.variant) {
        own = price_of({item.ref, variant.ref, {}, {}, 0}, variant.price_minor);
        groups.insert(groups.end(), variant.groups.begin(), variant.groups.end());
      }
    const Sum options = level(groups, line.selections, line, &item);
    if (options.replaces) own = options.instead;
    if (item.measure) {
      std::int64_t scale = 1;
      for (std::int32_t n = 0; n < item.measure->precision; ++n) scale *= 10;
      own = *mul_div(own, line.measured, scale, Rounding::half_up);
    }
    return std::max<std::int64_t>(0, own + options.more);
  }

 private:
  struct Sum {
    std::int64_t more = 0, instead = 0;
    bool replaces = false;
  };
  struct Unit {
    Ref option;
    std::int64_t price, nested;
    bool fixed;  ///< a nested group has put its price in place of the option's
  };

  template <class T>
  static const T& named(const std::vector<T>& things, const Ref& ref) {
    return *std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.ref == ref; });
  }
  std::int64_t price_of(const BookPrice& wanted, std::int64_t listed) const {
    for (const PriceBook* book : books_)
      for (const BookPrice& price : book->prices)
        if (price.item == wanted.item && price.variant == wanted.variant && price.group == wanted.group &&
            price.option == wanted.option)
          return price.price_minor;
    return listed;
  }
  std::int64_t option_price(const OptionGroup& group, const Option& option, const CartLine& line) const {
    std::int64_t listed = option.price_minor;
    for (auto at = option.variant_prices.rbegin(); at != option.variant_prices.rend(); ++at)
      if (at->variant == line.variant) listed = at->price_minor;
    return price_of({{}, {}, group.ref, option.ref, 0}, listed);
  }

  Sum level(const std::vector<Ref>& refs, const std::vector<Selection>& selections, const CartLine& line,
            const Item* item) const {
    Sum sum;
    for (const Ref& ref : refs) {
      const OptionGroup& group = named(menu_.groups, ref);
      std::int32_t free = group.free_quantity;
      if (item)
        for (const GroupOverride& change : item->group_overrides)
          if (change.group == ref && change.free_quantity) free = *change.free_quantity;
      std::vector<Unit> units;
      for (const Selection& selection : selections)
        if (selection.group == ref) expand(group, selection, line, units);
      const std::int64_t amount = price(group, units, free, line);
      if (group.price_method == PriceMethod::replace && !units.empty()) {
        sum.replaces = true;
        sum.instead += amount;
      } else {
        sum.more += amount;
      }
    }
    return sum;
  }

  void expand(const OptionGroup& group, const Selection& selection, const CartLine& line,
              std::vector<Unit>& units) const {
    const Option& option = named(group.options, selection.option);
    std::int64_t factor = 1'000'000;
    if (!selection.modifier.empty()) {
      const PreModifier& word = named(menu_.pre_modifiers, selection.modifier);
      if (word.removes) return;
      factor = word.factor.ppm;
    }
    const Sum under = level(option.groups, selection.selections, line, nullptr);
    for (std::int32_t n = 0; n < selection.quantity; ++n) {
      std::int64_t listed = option_price(group, option, line);
      if (group.price_method == PriceMethod::sequence) listed = turn(group, units.size(), line);
      const std::int64_t price =
          under.replaces ? under.instead : *mul_div(listed, factor, 1'000'000, Rounding::half_up);
      units.push_back({option.ref, price, under.more, under.replaces});
    }
  }

  static std::int64_t turn(const OptionGroup& group, std::size_t n, const CartLine& line) {
    const std::vector<std::int64_t>* prices = &group.sequence_minor;
    for (auto at = group.variant_sequences.rbegin(); at != group.variant_sequences.rend(); ++at)
      if (at->variant == line.variant) prices = &at->prices_minor;
    return prices->empty() ? 0 : (*prices)[std::min(n, prices->size() - 1)];
  }

  std::int64_t price(const OptionGroup& group, std::vector<Unit> units, std::int32_t free, const CartLine& line) const {
    std::int64_t own = 0, nested = 0, dearest = 0;
    for (std::size_t n = 0; n < units.size(); ++n) {
      own += units[n].price;
      nested += units[n].nested;
      dearest = n == 0 ? units[n].price : std::max(dearest, units[n].price);
    }
    switch (group.price_method) {
      case PriceMethod::max: return dearest + nested;
      case PriceMethod::average:
        return units.empty() ? 0
                             : nested + *mul_div(own, 1, static_cast<std::int64_t>(units.size()), Rounding::half_up);
      case PriceMethod::portion: return *mul_div(own + nested, 1, group.portions, Rounding::half_up);
      case PriceMethod::replace:
      case PriceMethod::sequence: return own + nested;
      case PriceMethod::sum: break;
    }
    std::int64_t refund = 0;
    for (const Option& option : group.options) {
      const auto chosen =
          std::count_if(units.begin(), units.end(), [&](const Unit& u) { return u.option == option.ref; });
      const std::int64_t missing = std::max<std::int64_t>(0, option.refund_under - chosen);
      refund += missing * std::max<std::int64_t>(0, option_price(group, option, line));
      std::int32_t own_free = option.free_quantity;
      for (auto at = units.begin(); at != units.end() && own_free > 0;) {
        if (at->option != option.ref) {
          ++at;
          continue;
        }
        own -= std::max<std::int64_t>(0, at->price);
        --own_free;
        at = units.erase(at);
      }
    }
    if (group.free_rule == FreeRule::cheapest)
      std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.price < b.price; });
    if (group.free_rule == FreeRule::dearest)
      std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.price > b.price; });
    for (std::size_t n = 0; n < units.size() && static_cast<std::int32_t>(n) < free; ++n)
      own -= std::max<std::int64_t>(0, units[n].price);
    return own + nested - refund;
  }

  const Menu& menu_;
  std::vector<const PriceBook*> books_;
};

}  // namespace couvert::testing

#endif
