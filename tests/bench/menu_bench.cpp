// SPDX-License-Identifier: Apache-2.0
// A very large menu made ready for use, and the question whether a basket or an item of it can be ordered.
#include "bench.hpp"

#include "couvert/orderable.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace couvert;

constexpr int item_count = 5'000, group_count = 600, options_a_group = 6, sections_of_top = 20, sections_below = 10;

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "menu_bench: %s\n", what);
  std::exit(1);
}

std::string numbered(const char* word, int n) { return word + std::to_string(n); }

LocalizedText named(const std::string& ref) {
  LocalizedText text("The one called " + ref);
  text.set("fr", "Celui qui s'appelle " + ref);
  return text;
}

Calendar daily(std::int32_t open, std::int32_t close) {
  Calendar calendar;
  for (std::int32_t day = 1; day <= 7; ++day) calendar.weekly.push_back({day, {open, close}});
  return calendar;
}

/// Two groups of three open a further group with one of their options, so trees are up to two deep.
OptionGroup group(int n) {
  OptionGroup g;
  g.ref = numbered("group-", n);
  g.name = named(g.ref);
  g.min_quantity = n % 2;
  g.max_quantity = 3;
  for (int i = 0; i < options_a_group; ++i) {
    Option option;
    option.ref = numbered("option-", i);
    option.name = named(option.ref);
    option.price_minor = 25 * i;
    if (i == 5 && n % 3 != 0) option.groups = {numbered("group-", n - n % 3)};
    g.options.push_back(std::move(option));
  }
  return g;
}

/// Every third item has three variants; each has two groups of its own choice; one in ten is sold at noon only.
Item item(int n) {
  Item i;
  i.ref = numbered("item-", n);
  i.name = named(i.ref);
  i.description = named("description of " + i.ref);
  i.price_minor = 400 + n % 1'900;
  i.tax_class = "food";
  i.groups = {numbered("group-", n % group_count), numbered("group-", (n + 7) % group_count)};
  i.allergens = {{Allergen::milk, Presence::contains}, {Allergen::nuts, Presence::may_contain}};
  if (n % 10 == 0) i.availability.calendar = daily(11 * 60, 15 * 60);
  for (int v = 0; v < 3 && n % 3 == 0; ++v) {
    Variant variant;
    variant.ref = numbered("size-", v);
    variant.name = named(variant.ref);
    variant.price_minor = i.price_minor + 150 * v;
    i.variants.push_back(std::move(variant));
  }
  return i;
}

Menu large_menu() {
  Menu menu;
  menu.ref = "large";
  menu.venue = "large";
  menu.currency = *Currency::parse("EUR");
  for (int n = 0; n < group_count; ++n) menu.groups.push_back(group(n));
  for (int n = 0; n < item_count; ++n) menu.items.push_back(item(n));
  const int a_section = item_count / (sections_of_top * sections_below);
  for (int top = 0, n = 0; top < sections_of_top; ++top) {
    Section section;
    section.ref = numbered("part-", top);
    section.name = named(section.ref);
    for (int below = 0; below < sections_below; ++below) {
      Section inner;
      inner.ref = numbered("section-", top * sections_below + below);
      inner.name = named(inner.ref);
      if (below == 0) inner.availability.calendar = daily(10 * 60, 23 * 60);
      for (int i = 0; i < a_section; ++i) inner.items.push_back(numbered("item-", n++));
      section.sections.push_back(std::move(inner));
    }
    menu.sections.push_back(std::move(section));
  }
  return menu;
}

void build_index() {
  const Menu menu = large_menu();
  constexpr int times = 20;
  std::vector<Menu> copies(times, menu);
  std::vector<MenuIndex> built;
  built.reserve(times);
  const double begin = bench::cpu_seconds();
  for (Menu& copy : copies) {
    auto index = MenuIndex::build(std::move(copy));
    if (!index) fail("the large menu is refused");
    built.push_back(std::move(*index));
  }
  const double seconds = bench::cpu_seconds() - begin;
  if (!built.back().find_item("item-4999")) fail("an item got lost");
  std::printf("%d items, %d groups of %d options, %d sections\n", item_count, group_count, options_a_group,
              sections_of_top * (1 + sections_below));
  bench::report("menu_index_ms_5000_items", seconds * 1e3 / times, "ms");
}

/// Open from ten to two in the night but for a holiday, pick-up and delivery, one drawn zone with a hole and one by radius.
Venue venue() {
  Venue v;
  v.id = "large";
  v.name = "Large";
  v.position = {488'566'000, 23'522'000};
  v.currency = *Currency::parse("EUR");
  v.clock.zone = "Europe/Paris";
  v.hours = daily(10 * 60, 26 * 60);
  DateException holiday;
  holiday.date = make_date(2026, 5, 1);
  v.hours->exceptions.push_back(holiday);
  FulfilmentOffer pickup, delivery;
  pickup.fulfilment = Fulfilment::pickup;
  pickup.days_ahead = 7;
  delivery.fulfilment = Fulfilment::delivery;
  delivery.hours = daily(11 * 60, 25 * 60);
  delivery.preparation_minutes = 35;
  delivery.days_ahead = 2;
  delivery.minimum_minor = 1'500;
  delivery.maximum_minor = 50'000;
  v.offers = {pickup, delivery};
  DeliveryZone drawn, around;
  drawn.ref = "drawn";
  drawn.area.emplace();
  const auto corner = [&](int lat, int lng) {
    return GeoPoint{v.position.lat_e7 + lat * 10'000, v.position.lng_e7 + lng * 10'000};
  };
  drawn.area->outer = {corner(-9, -9), corner(-12, 0), corner(-9, 9), corner(0, 12),
                       corner(9, 9),   corner(12, 0),  corner(9, -9), corner(0, -12)};
  drawn.area->holes = {{corner(-2, -2), corner(-2, 2), corner(2, 2), corner(2, -2)}};
  around.ref = "around";
  around.radius_m = 3'000;
  v.zones = {drawn, around};
  return v;
}

Selection chosen(std::string group, std::string option) {
  Selection selection;
  selection.group = std::move(group);
  selection.option = std::move(option);
  return selection;
}

/// Five lines, each with a required choice and, where the item has sizes, a size.
Cart five_lines() {
  Cart cart;
  cart.venue = "large";
  cart.fulfilment = Fulfilment::delivery;
  for (const int n : {30, 1'012, 2'024, 3'303, 4'994}) {
    CartLine line;
    UuidBytes bytes{};
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[15] = static_cast<std::uint8_t>(n % 251);
    line.id = LineId(bytes);
    line.item = numbered("item-", n);
    if (n % 3 == 0) line.variant = "size-1";
    line.quantity = 1 + n % 2;
    for (const int g : {n % group_count, (n + 7) % group_count})
      line.selections.push_back(chosen(numbered("group-", g), numbered("option-", 1 + g % 3)));
    cart.lines.push_back(std::move(line));
  }
  return cart;
}

void ask_orderable() {
  const auto index = MenuIndex::build(large_menu());
  if (!index) fail("the large menu is refused");
  const Venue place = venue();
  if (!validate(place)) fail("the venue is not valid");
  const Cart cart = five_lines();
  PriceRules rules;
  TaxRule tax;
  tax.ref = "food";
  tax.tax_class = "food";
  tax.rate = {100'000};
  rules.taxes = {tax};
  OrderableQuery query;
  query.now = *parse_instant("2026-03-14T11:30:00Z");
  query.fulfilment = Fulfilment::delivery;
  query.destination = GeoPoint{place.position.lat_e7 + 70'000, place.position.lng_e7 - 50'000};
  PricingContext context;
  context.at = query.now;
  context.date = place.clock.local(query.now).date;
  const auto quote = price(*index, rules, cart, context);
  if (!quote) fail("the cart has no price");
  if (!orderable(place, *index, cart, &*quote, query).ok) fail("the cart cannot be ordered");
  if (!orderable(place, *index, "item-30", query).ok) fail("the item cannot be ordered");
  const double carts = bench::rate(1.0, [&] {
    for (int i = 0; i < 1'000; ++i) bench::keep(orderable(place, *index, cart, &*quote, query));
    return 1'000;
  });
  bench::report("orderable_us", 1e6 / carts, "us");
  const double items = bench::rate(1.0, [&] {
    for (int i = 0; i < 1'000; ++i) bench::keep(orderable(place, *index, "item-30", query));
    return 1'000;
  });
  bench::report("orderable_item_us", 1e6 / items, "us");
}

const bench::Register index_of_menu({"menu_index", {"menu_index_ms_5000_items"}, build_index, 5});
const bench::Register question({"orderable", {"orderable_us", "orderable_item_us"}, ask_orderable, 5});

}  // namespace
