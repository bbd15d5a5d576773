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
  bool rich =
      false;  ///< every way of pricing, sizes, portions, words before options, weights, set menus, books, recipes
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

/// What rich menus have besides; keeps every bound that lint() asks for.
inline void enrich(Random& random, OptionGroup& group) {
  const auto roll = random.below(8);
  if (roll < 2) {  // parts of a whole
    group.portions = random.small(2, 4);
    group.min_quantity = random.small(0, 1);
    group.max_quantity = {};
    group.free_quantity = 0;
    for (Option& option : group.options) {
      option.max_quantity = {};
      option.default_quantity = 0;
    }
    if (random.chance(60)) group.price_method = PriceMethod::portion;
  } else if (roll < 4 && group.options.size() >= 2) {  // bounds on different options
    group.min_distinct = random.small(0, 2);
    if (random.chance(50)) group.max_distinct = random.small(2, 3);
    group.max_quantity = random.small(2, 5);
    group.min_quantity = random.small(0, 2);
    for (Option& option : group.options) {
      option.max_quantity = {};
      option.default_quantity = 0;
    }
  }
  if (group.price_method != PriceMethod::portion && random.chance(40))
    group.price_method = random.chance(50) ? PriceMethod::replace : PriceMethod::sequence;
  if (group.price_method != PriceMethod::sum) group.free_quantity = 0;
  if (group.price_method == PriceMethod::sequence) {
    for (int n = random.small(1, 3); n > 0; --n) group.sequence_minor.push_back(random.between(0, 300));
    if (random.chance(30)) group.variant_sequences.push_back({"v1", {random.between(0, 300)}});
  }
  group.free_rule = static_cast<FreeRule>(random.below(3));
  if (random.chance(40)) group.pre_modifiers = {"double", "side"};
  if (group.portions == 0 && random.chance(40)) group.pre_modifiers.emplace_back("no");
  for (Option& option : group.options) {
    if (random.chance(25)) option.variant_prices = {{"v1", random.between(0, 500)}, {"v2", random.between(0, 500)}};
    if (group.price_method == PriceMethod::sum && random.chance(15)) option.free_quantity = 1;
    if (group.price_method == PriceMethod::sum && random.chance(15)) option.refund_under = random.small(1, 2);
    if (random.chance(15)) option.tax_class = "drink";
    if (random.chance(15)) option.item = "i0";
    if (random.chance(20)) option.containers = {{"bottle", random.small(1, 2)}};
    if (random.chance(20)) option.recipe = {{"leek", random.between(1, 2'000)}};
    if (random.chance(20)) option.nutrition = {{Nutrient::energy, 10, random.between(10, 900)}};
    if (random.chance(20)) option.diets = {"vegan"};
    if (random.chance(5)) option.minimum_age = 18;
  }
}

inline void enrich(Random& random, Item& item, const std::vector<OptionGroup>& groups) {
  if (item.variants.empty() && random.chance(20))
    item.measure = Measure{MeasureUnit::kilogram, random.small(0, 3), 50, 10, 2'000};
  else if (random.chance(20))
    item.combo = true;
  for (Variant& variant : item.variants) {
    const Ref& extra = random.pick(groups).ref;
    if (random.chance(30) && std::find(item.groups.begin(), item.groups.end(), extra) == item.groups.end())
      variant.groups = {extra};
  }
  if (!item.groups.empty() && random.chance(30)) {
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const OptionGroup& g) { return g.ref == item.groups.front(); });
    GroupOverride change;
    change.group = group->ref;
    if (random.chance(50)) change.min_quantity = 0;
    if (group->price_method == PriceMethod::sum && random.chance(50)) change.free_quantity = random.small(0, 3);
    item.group_overrides.push_back(std::move(change));
  }
  if (random.chance(30)) item.containers = {{"box", 1}};
  if (random.chance(30)) item.recipe = {{"leek", random.between(1, 5'000)}, {"salt", random.between(1, 100)}};
  if (random.chance(30)) item.nutrition = {{Nutrient::energy, 100, 200}, {Nutrient::salt, 5, 5}};
  if (random.chance(10)) item.tags = {"dessert"};
}

inline PriceBook random_book(Random& random, const Menu& menu, std::size_t index) {
  PriceBook book;
  book.ref = "book" + std::to_string(index);
  if (random.chance(50)) book.fulfilments = {static_cast<Fulfilment>(random.below(3))};
  if (random.chance(30)) book.channels = {"app"};
  if (random.chance(20)) book.venues = {menu.venue};
  if (random.chance(40)) book.calendar = random_calendar(random);
  for (const Item& item : menu.items) {
    if (item.variants.empty() && random.chance(30))
      book.prices.push_back({item.ref, {}, {}, {}, random.between(0, 3'000)});
    for (const Variant& variant : item.variants)
      if (random.chance(30)) book.prices.push_back({item.ref, variant.ref, {}, {}, random.between(0, 3'000)});
  }
  for (const OptionGroup& group : menu.groups)
    for (const Option& option : group.options)
      if (random.chance(15)) book.prices.push_back({{}, {}, group.ref, option.ref, random.between(0, 300)});
  return book;
}

inline Ingredient random_ingredient(Random& random, Ref ref) {
  Ingredient one;
  one.name = random_name(random, ref);
  one.ref = std::move(ref);
  if (random.chance(50)) one.allergens = {{Allergen::celery, static_cast<Presence>(random.below(3))}};
  if (random.chance(50)) one.diets = {"vegan"};
  if (random.chance(70)) one.nutrition = {{Nutrient::energy, 50, random.between(50, 90)}};
  return one;
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

/// Bounds of a group under an item.
struct GroupBounds {
  std::int32_t min, max, min_distinct, max_distinct;
};
inline GroupBounds bounds_of(const OptionGroup& group, const Item* item) {
  GroupBounds bounds{group.min_quantity, group.max_quantity.value_or(limits::option_quantity), group.min_distinct,
                     group.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options))};
  if (!item) return bounds;
  for (const GroupOverride& change : item->group_overrides)
    if (change.group == group.ref) {
      bounds.min = change.min_quantity.value_or(bounds.min);
      bounds.max = change.max_quantity.value_or(bounds.max);
      bounds.min_distinct = change.min_distinct.value_or(bounds.min_distinct);
      bounds.max_distinct = change.max_distinct.value_or(bounds.max_distinct);
    }
  return bounds;
}

inline void choose(Random& random, const Menu& menu, const std::vector<Ref>& refs, std::vector<Selection>& into,
                   const Item* item = nullptr);

inline Selection random_selection(Random& random, const Menu& menu, const OptionGroup& group, const Option& option,
                                  std::int32_t quantity) {
  Selection selection{group.ref, option.ref, quantity, {}};
  choose(random, menu, option.groups, selection.selections);
  if (!group.pre_modifiers.empty() && random.chance(30)) {
    const Ref& word = random.pick(group.pre_modifiers);
    if (word != "no") selection.modifier = word;
  }
  return selection;
}

inline void choose_parts(Random& random, const Menu& menu, const OptionGroup& group, std::vector<Selection>& into) {
  for (std::int32_t left = group.portions; left > 0;) {
    const std::int32_t share = random.small(1, left);
    into.push_back(random_selection(random, menu, group, random.pick(group.options), share));
    left -= share;
  }
}

inline void choose(Random& random, const Menu& menu, const std::vector<Ref>& refs, std::vector<Selection>& into,
                   const Item* item) {
  for (const Ref& ref : refs) {
    const OptionGroup& group = group_of(menu, ref);
    const GroupBounds bounds = bounds_of(group, item);
    if (group.portions > 0) {
      if (bounds.min > 0 || random.chance(60)) choose_parts(random, menu, group, into);
      continue;
    }
    const std::int32_t most = bounds.max;
    const auto count = static_cast<std::int32_t>(group.options.size());
    std::int32_t wanted = random.small(bounds.min, std::min(most, bounds.min + 2));
    std::vector<std::int32_t> taken(group.options.size(), 0);
    std::vector<bool> open(group.options.size(), true);
    const auto cap = [&](std::size_t i) { return std::min(group.options[i].max_quantity.value_or(most), most); };
    if (group.min_distinct > 0 || group.max_distinct) {  // one unit of each kind first, then more of those
      wanted = std::max(wanted, bounds.min_distinct);
      const std::int32_t kinds = std::clamp(wanted, bounds.min_distinct, std::min(bounds.max_distinct, count));
      open.assign(group.options.size(), false);
      for (std::int32_t k = 0; k < kinds && wanted > 0; --wanted, ++k) {
        std::size_t i = random.below(group.options.size());
        while (open[i]) i = (i + 1) % group.options.size();
        open[i] = true;
        taken[i] = 1;
      }
    }
    // One random try a unit, then the first places left: bounds hold whatever the dice say.
    for (std::int32_t tries = wanted; tries > 0; --tries) {
      const std::size_t i = random.below(group.options.size());
      if (open[i] && taken[i] < cap(i)) ++taken[i], --wanted;
    }
    const bool can_remove =
        std::find(group.pre_modifiers.begin(), group.pre_modifiers.end(), "no") != group.pre_modifiers.end();
    for (std::size_t i = 0; i < group.options.size(); ++i) {
      const std::int32_t more = open[i] ? std::min(wanted, cap(i) - taken[i]) : 0;
      taken[i] += more;
      wanted -= more;
      if (taken[i] > 0) {
        into.push_back(random_selection(random, menu, group, group.options[i], taken[i]));
      } else if (can_remove && cap(i) > 0 && random.chance(20)) {
        into.push_back({ref, group.options[i].ref, 1, {}, "no"});
      }
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
      if (shape.rich) detail::enrich(random, menu.groups.back());
      here.push_back(menu.groups.back().ref);
    }
    deeper = std::move(here);
  }
  Section section;
  section.ref = "s0";
  section.name = random_name(random, "section");
  for (std::size_t i = 0; i < std::max<std::size_t>(shape.items, 1); ++i) {
    menu.items.push_back(detail::random_item(random, i, menu.groups));
    if (shape.rich) detail::enrich(random, menu.items.back(), menu.groups);
    section.items.push_back(menu.items.back().ref);
  }
  Section inner;
  inner.ref = "s1";
  inner.name = random_name(random, "inner");
  inner.items.push_back(menu.items.front().ref);
  section.sections.push_back(std::move(inner));
  menu.sections.push_back(std::move(section));
  if (!shape.rich) return menu;
  // Prices by size name these, so some dish must have them.
  menu.items.back().variants = {{"v1", random_name(random, "size"), random.between(0, 4'000), {}},
                                {"v2", random_name(random, "size"), random.between(0, 4'000), {}}};
  menu.items.back().measure = {};
  menu.pre_modifiers = {{"no", random_name(random, "no"), Rate{0}, true},
                        {"double", random_name(random, "double"), Rate{random.between(1'000'000, 2'000'000)}, false},
                        {"side", random_name(random, "on the side"), Rate{0}, false}};
  menu.containers = {
      {"bottle", random_name(random, "bottle"), 25, true, {}, {}},
      {"box", random_name(random, "box"), 30, false, "drink", {Fulfilment::delivery, Fulfilment::pickup}}};
  for (const char* ref : {"leek", "salt"}) menu.ingredients.push_back(detail::random_ingredient(random, ref));
  for (std::size_t i = random.below(4); i > 0; --i)
    menu.price_books.push_back(detail::random_book(random, menu, menu.price_books.size()));
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
  detail::choose(random, menu, item.groups, line.selections, &item);
  for (const Variant& variant : item.variants)
    if (variant.ref == line.variant) detail::choose(random, menu, variant.groups, line.selections, &item);
  if (item.measure) line.measured = item.measure->min + item.measure->step * random.between(0, 195);
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
