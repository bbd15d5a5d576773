// SPDX-License-Identifier: Apache-2.0
// Seeded random menus that pass every check, carts that fit them, and price rules for them.
#ifndef COUVERT_TESTS_SUPPORT_RANDOM_VALUES_HPP
#define COUVERT_TESTS_SUPPORT_RANDOM_VALUES_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"

namespace couvert::testing {

/// splitmix64: the same numbers on every machine, which the standard's distributions do not promise.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  /// 0 to bound - 1; 0 for a bound of 0.
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }
  /// low to high, both included.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t step = span == 0 ? next() : next() % span;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + step);
  }
  std::int32_t small(std::int32_t low, std::int32_t high) { return static_cast<std::int32_t>(between(low, high)); }
  bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
  template <class T>
  const T& pick(const std::vector<T>& values) {
    return values[below(values.size())];
  }

 private:
  std::uint64_t state_;
};

template <class Tag = LineTag>
Id<Tag> random_id(Random& random) {
  std::array<std::uint8_t, 10> octets{};
  for (auto& octet : octets) octet = static_cast<std::uint8_t>(random.next());
  return Id<Tag>(make_uuid_v7(random.between(1'600'000'000'000'000, 2'000'000'000'000'000), octets));
}

/// Text with what trips writers up: quotes, backslashes, line feeds, letters of two to four octets.
inline std::string random_text(Random& random, std::size_t pieces = 6) {
  static constexpr std::array<std::string_view, 16> stock = {
      "pain", " ",    "\"", "\\",           "é",   "\t",     "\n",       "/",
      "~",    "日本", "🍕",  "crème brûlée", "<b>", "\u2028", "soup 'n'", "\xF4\x8F\xBF\xBF"};
  std::string text;
  for (std::size_t i = random.below(pieces + 1); i > 0; --i) text += stock[random.below(stock.size())];
  return text;
}

inline LocalizedText random_name(Random& random, std::string_view word) {
  LocalizedText name(std::string(word) + " " + std::to_string(random.below(1000)));
  if (random.chance(50)) name.set("fr", std::string(word) + " à la maison");
  return name;
}

inline Calendar random_calendar(Random& random) {
  Calendar calendar;
  for (std::int32_t day = 1; day <= 7; ++day) {
    if (random.chance(20)) continue;
    const std::int32_t open = random.small(0, 1439);
    calendar.weekly.push_back({day, {open, open + random.small(1, 1440)}});
  }
  if (random.chance(30)) calendar.exceptions.push_back({Date{random.small(20'000, 21'000)}, {{600, 900}}});
  return calendar;
}

inline Currency random_currency(Random& random) {
  static constexpr std::array<std::string_view, 5> codes = {"EUR", "USD", "JPY", "CHF", "BHD"};
  return *Currency::parse(codes[random.below(codes.size())]);
}

/// Shape of a random menu. Always available, so that what a test prices can also be ordered.
struct MenuShape {
  std::size_t items = 12;
  std::size_t groups = 10;
  std::size_t options = 6;  ///< at most, in a group
  int levels = 3;           ///< groups under groups
  bool negative_options = false;
};

namespace detail {

inline OptionGroup random_group(Random& random, const MenuShape& shape, std::size_t index,
                                const std::vector<Ref>& deeper) {
  OptionGroup group;
  group.ref = "g" + std::to_string(index);
  group.name = random_name(random, "group");
  const auto count = static_cast<std::int32_t>(1 + random.below(shape.options));
  if (random.chance(70)) group.max_quantity = random.small(1, 5);
  const std::int32_t most = group.max_quantity.value_or(limits::option_quantity);
  std::int32_t capacity = 0;
  std::int32_t defaults = 0;
  for (std::int32_t i = 0; i < count; ++i) {
    Option option;
    option.ref = "o" + std::to_string(i);
    option.name = random_name(random, "option");
    option.price_minor = random.between(shape.negative_options ? -200 : 0, 400);
    if (random.chance(50)) option.max_quantity = random.small(1, 3);
    const std::int32_t cap = std::min(option.max_quantity.value_or(most), most);
    if (defaults < most && random.chance(25)) {
      option.default_quantity = 1;
      ++defaults;
    }
    capacity += cap;
    if (!deeper.empty() && random.chance(25)) option.groups.push_back(random.pick(deeper));
    if (random.chance(20)) option.allergens.push_back({Allergen::milk, Presence::may_contain});
    group.options.push_back(std::move(option));
  }
  group.min_quantity = random.small(0, std::min({capacity, most, std::int32_t{3}}));
  group.price_method = static_cast<PriceMethod>(random.below(3));
  if (group.price_method == PriceMethod::sum && random.chance(30)) group.free_quantity = random.small(1, 2);
  return group;
}

inline Item random_item(Random& random, std::size_t index, const std::vector<OptionGroup>& groups) {
  Item item;
  item.ref = "i" + std::to_string(index);
  item.name = random_name(random, "dish");
  if (random.chance(40)) item.description = LocalizedText(random_text(random));
  item.price_minor = random.between(0, 3'000);
  if (random.chance(25)) {
    for (std::int32_t i = random.small(1, 3); i > 0; --i) {
      item.variants.push_back({"v" + std::to_string(i), random_name(random, "size"), random.between(0, 4'000), {}});
    }
  }
  for (const OptionGroup& group : groups) {
    if (item.groups.size() < 3 && random.chance(20)) item.groups.push_back(group.ref);
  }
  item.tax_class = random.chance(70) ? "food" : "drink";
  if (random.chance(30)) item.allergens.push_back({Allergen::gluten, Presence::contains});
  if (random.chance(30)) item.diets.emplace_back("vegan");
  if (random.chance(20)) item.images.push_back({"/media/" + item.ref + ".jpg", 640, 480});
  if (random.chance(20)) item.max_quantity = random.small(1, 20);
  item.sold_alone = index == 0 || random.chance(95);
  return item;
}

inline const OptionGroup& group_of(const Menu& menu, const Ref& ref) {
  return *std::find_if(menu.groups.begin(), menu.groups.end(), [&](const OptionGroup& g) { return g.ref == ref; });
}

inline void choose(Random& random, const Menu& menu, const std::vector<Ref>& refs, std::vector<Selection>& into) {
  for (const Ref& ref : refs) {
    const OptionGroup& group = group_of(menu, ref);
    const std::int32_t most = group.max_quantity.value_or(limits::option_quantity);
    std::int32_t wanted = random.small(group.min_quantity, std::min(most, group.min_quantity + 2));
    std::vector<std::int32_t> taken(group.options.size(), 0);
    const auto cap = [&](std::size_t i) { return std::min(group.options[i].max_quantity.value_or(most), most); };
    // One random try a unit, then the first places left: bounds hold whatever the dice say.
    for (std::int32_t tries = wanted; tries > 0; --tries) {
      const std::size_t i = random.below(group.options.size());
      if (taken[i] < cap(i)) ++taken[i], --wanted;
    }
    for (std::size_t i = 0; i < group.options.size(); ++i) {
      const std::int32_t more = std::min(wanted, cap(i) - taken[i]);
      taken[i] += more;
      wanted -= more;
      if (taken[i] == 0) continue;
      Selection selection{ref, group.options[i].ref, taken[i], {}};
      choose(random, menu, group.options[i].groups, selection.selections);
      into.push_back(std::move(selection));
    }
  }
}

}  // namespace detail

/// Passes MenuIndex::build by construction: groups only open groups of a deeper level.
inline Menu random_menu(Random& random, const MenuShape& shape = {}) {
  Menu menu;
  menu.ref = "menu";
  menu.venue = "venue-" + std::to_string(random.below(100));
  menu.version = random.between(0, 1'000);
  menu.name = random_name(random, "menu");
  menu.currency = random_currency(random);
  std::vector<Ref> deeper;
  for (int level = 0; level < std::max(shape.levels, 1); ++level) {
    std::vector<Ref> here;
    const std::size_t share = shape.groups / static_cast<std::size_t>(std::max(shape.levels, 1));
    for (std::size_t i = 0; i < share; ++i) {
      menu.groups.push_back(detail::random_group(random, shape, menu.groups.size(), deeper));
      here.push_back(menu.groups.back().ref);
    }
    deeper = std::move(here);
  }
  Section section;
  section.ref = "s0";
  section.name = random_name(random, "section");
  for (std::size_t i = 0; i < std::max<std::size_t>(shape.items, 1); ++i) {
    menu.items.push_back(detail::random_item(random, i, menu.groups));
    section.items.push_back(menu.items.back().ref);
  }
  Section inner;
  inner.ref = "s1";
  inner.name = random_name(random, "inner");
  inner.items.push_back(menu.items.front().ref);
  section.sections.push_back(std::move(inner));
  menu.sections.push_back(std::move(section));
  return menu;
}

/// A line that check_line() finds nothing wrong with.
inline CartLine random_line(Random& random, const Menu& menu, LineId id) {
  std::vector<const Item*> sold;
  for (const Item& item : menu.items) {
    if (item.sold_alone) sold.push_back(&item);
  }
  const Item& item = *random.pick(sold);
  CartLine line;
  line.id = id;
  line.item = item.ref;
  if (!item.variants.empty()) line.variant = random.pick(item.variants).ref;
  line.quantity = random.small(1, std::min(item.max_quantity.value_or(5), 5));
  detail::choose(random, menu, item.groups, line.selections);
  if (random.chance(20)) line.note = random_text(random);
  return line;
}

/// A cart that check() finds nothing wrong with.
inline Cart random_cart(Random& random, const Menu& menu, std::size_t most_lines = 6) {
  Cart cart;
  cart.id = random_id<CartTag>(random);
  cart.venue = menu.venue;
  cart.fulfilment = static_cast<Fulfilment>(random.below(3));
  for (std::size_t i = 1 + random.below(most_lines); i > 0; --i) {
    cart.lines.push_back(random_line(random, menu, random_id<LineTag>(random)));
  }
  if (random.chance(40)) cart.codes.emplace_back("WELCOME");
  if (random.chance(10)) cart.codes.emplace_back("NOBODY-KNOWS-THIS");
  if (random.chance(40)) cart.tip_minor = random.between(0, 1'000);
  return cart;
}

/// Rules that validate() accepts, with a rate for each tax class of random_menu().
inline PriceRules random_rules(Random& random, const Menu& menu) {
  PriceRules rules;
  rules.version = random.between(0, 1'000);
  rules.tax_mode = static_cast<Rounding>(random.below(10));
  rules.tax_rounding = static_cast<TaxRounding>(random.below(2));
  rules.discount_mode = static_cast<Rounding>(random.below(10));
  rules.total_step_minor = random.chance(80) ? 1 : 5;
  rules.total_mode = static_cast<Rounding>(random.below(10));
  const bool included = random.chance(60);
  const auto tax = [&](Ref ref, Ref tax_class, std::int64_t ppm) {
    rules.taxes.push_back({std::move(ref), std::move(tax_class), {}, Rate{ppm}, included, {}, {}});
  };
  tax("reduced", "food", random.between(0, 120'000));
  tax("full", "drink", random.between(0, 270'000));
  if (random.chance(70)) {
    FeeRule fee;
    fee.ref = "delivery";
    fee.kind = FeeKind::delivery;
    fee.fulfilments = {Fulfilment::delivery};
    fee.amount_minor = random.between(0, 600);
    if (random.chance(50)) fee.tax_class = "drink";
    rules.fees.push_back(std::move(fee));
  }
  if (random.chance(40)) {
    FeeRule fee;
    fee.ref = "service";
    fee.kind = FeeKind::service;
    fee.rate = Rate{random.between(0, 150'000)};
    fee.min_minor = random.between(0, 50);
    fee.max_minor = random.between(50, 500);
    rules.fees.push_back(std::move(fee));
  }
  if (random.chance(50)) {
    Promotion promotion;
    promotion.ref = "welcome";
    promotion.kind = PromotionKind::percentage;
    promotion.code = "WELCOME";
    promotion.rate = Rate{random.between(0, 1'000'000)};
    if (random.chance(50)) promotion.max_minor = random.between(0, 2'000);
    rules.promotions.push_back(std::move(promotion));
  }
  if (random.chance(30)) {
    Promotion promotion;
    promotion.ref = "some-dishes";
    promotion.kind = PromotionKind::amount;
    promotion.amount_minor = random.between(0, 900);
    promotion.items = {random.pick(menu.items).ref};
    rules.promotions.push_back(std::move(promotion));
  }
  if (random.chance(30)) {
    Promotion promotion;
    promotion.ref = "free-delivery";
    promotion.kind = PromotionKind::free_delivery;
    promotion.min_subtotal = random.between(0, 3'000);
    rules.promotions.push_back(std::move(promotion));
  }
  return rules;
}

}  // namespace couvert::testing

#endif
