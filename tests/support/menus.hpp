// SPDX-License-Identifier: Apache-2.0
// Small menus, carts and rules for unit tests, built in a few words.
#ifndef COUVERT_TESTS_MENUS_HPP
#define COUVERT_TESTS_MENUS_HPP

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"

namespace couvert::test {

inline Currency currency(std::string_view code = "EUR") { return *Currency::parse(code); }

inline LineId line_id(int n) {
  UuidBytes bytes{};
  bytes[6] = 0x70;
  bytes[15] = static_cast<std::uint8_t>(n);
  bytes[14] = static_cast<std::uint8_t>(n >> 8);
  return LineId(bytes);
}

inline Option option(std::string ref, std::int64_t price, std::vector<Ref> groups = {}) {
  Option o;
  o.name = LocalizedText(ref);
  o.ref = std::move(ref);
  o.price_minor = price;
  o.groups = std::move(groups);
  return o;
}

inline OptionGroup group(std::string ref, std::int32_t min, std::optional<std::int32_t> max,
                         std::vector<Option> options) {
  OptionGroup g;
  g.name = LocalizedText(ref);
  g.ref = std::move(ref);
  g.min_quantity = min;
  g.max_quantity = max;
  g.options = std::move(options);
  return g;
}

inline Item item(std::string ref, std::int64_t price, std::vector<Ref> groups = {}, std::string tax_class = {}) {
  Item i;
  i.name = LocalizedText(ref);
  i.ref = std::move(ref);
  i.price_minor = price;
  i.groups = std::move(groups);
  i.tax_class = std::move(tax_class);
  return i;
}

inline Variant variant(std::string ref, std::int64_t price) {
  Variant v;
  v.name = LocalizedText(ref);
  v.ref = std::move(ref);
  v.price_minor = price;
  return v;
}

/// A menu of venue "v" with one section that lists every item.
inline Menu menu(std::vector<Item> items, std::vector<OptionGroup> groups = {}) {
  Menu m;
  m.ref = "menu";
  m.venue = "v";
  m.currency = currency();
  Section s;
  s.ref = "all";
  s.name = LocalizedText("All");
  for (const Item& i : items) s.items.push_back(i.ref);
  m.sections.push_back(std::move(s));
  m.items = std::move(items);
  m.groups = std::move(groups);
  return m;
}

inline Selection pick(std::string group, std::string option, std::int32_t quantity = 1,
                      std::vector<Selection> under = {}) {
  return {std::move(group), std::move(option), quantity, std::move(under)};
}

inline CartLine line(int id, std::string item, std::int32_t quantity = 1, std::vector<Selection> selections = {},
                     std::string variant = {}) {
  CartLine l;
  l.id = line_id(id);
  l.item = std::move(item);
  l.quantity = quantity;
  l.selections = std::move(selections);
  l.variant = std::move(variant);
  return l;
}

inline Cart cart(std::vector<CartLine> lines, Fulfilment fulfilment = Fulfilment::pickup) {
  Cart c;
  c.venue = "v";
  c.fulfilment = fulfilment;
  c.lines = std::move(lines);
  return c;
}

inline TaxRule tax(std::string ref, std::string tax_class, std::int64_t ppm, bool included = true) {
  TaxRule t;
  t.ref = std::move(ref);
  t.tax_class = std::move(tax_class);
  t.rate = {ppm};
  t.included = included;
  return t;
}

inline Promotion percent_off(std::string ref, std::int64_t ppm) {
  Promotion p;
  p.ref = std::move(ref);
  p.rate = {ppm};
  return p;
}

inline Promotion amount_off(std::string ref, std::int64_t minor) {
  Promotion p;
  p.ref = std::move(ref);
  p.kind = PromotionKind::amount;
  p.amount_minor = minor;
  return p;
}

inline FeeRule fee(std::string ref, FeeKind kind, std::int64_t minor) {
  FeeRule f;
  f.ref = std::move(ref);
  f.kind = kind;
  f.amount_minor = minor;
  return f;
}

}  // namespace couvert::test

#endif
