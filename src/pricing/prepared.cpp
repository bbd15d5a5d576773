// SPDX-License-Identifier: Apache-2.0
// Preparing rules for a menu, and looking up the lines of a cart once.
#include "pricing/prepared.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

template <class T>
bool has(const std::vector<T>& list, const T& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}
template <class T>
bool admits(const std::vector<T>& list, const T& wanted) {
  return list.empty() || has(list, wanted);
}
bool meet(const std::vector<std::string>& list, const std::vector<std::string>& tags) {
  return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) { return has(list, tag); });
}

bool alike(const TaxRule& a, const TaxRule& b, Rounding common) {
  return a.rate == b.rate && a.included == b.included && a.remitter == b.remitter &&
         a.mode.value_or(common) == b.mode.value_or(common) && same(a.ref, b.ref);
}

/// None of its lists looks at the item.
bool hits_everything(const Promotion& p) {
  return p.items.empty() && p.tags.empty() && p.tax_classes.empty() && p.without_items.empty() &&
         p.without_tags.empty();
}

}  // namespace

std::int32_t first_alike(const PriceRules& rules, std::size_t at) {
  for (std::size_t i = 0; i < at; ++i)
    if (alike(rules.taxes[i], rules.taxes[at], rules.tax_mode)) return static_cast<std::int32_t>(i);
  return static_cast<std::int32_t>(at);
}

bool names_item(const Promotion& p, const Item& item) {
  return admits(p.items, item.ref) && (p.tags.empty() || meet(p.tags, item.tags)) &&
         admits(p.tax_classes, item.tax_class) && !has(p.without_items, item.ref) && !meet(p.without_tags, item.tags);
}
bool names_item(const GoodsSet& set, const Item& item) {
  return admits(set.items, item.ref) && (set.tags.empty() || meet(set.tags, item.tags)) &&
         admits(set.tax_classes, item.tax_class);
}

Prepared::Prepared(const IndexData& data, const PriceRules& rules) {
  for (std::size_t i = 0; i < rules.taxes.size(); ++i) canonical.push_back(first_alike(rules, i));
  for (const Promotion& promotion : rules.promotions) {
    std::vector<bool>& row = hits.emplace_back();
    if (hits_everything(promotion)) continue;
    row.reserve(data.items.size());
    for (const ItemEntry& entry : data.items) row.push_back(names_item(promotion, *entry.item));
  }
  for (std::size_t f = 0; f < fulfilments; ++f) {
    const auto fulfilment = static_cast<Fulfilment>(f);
    ByFulfilment& mine = by[f];
    for (std::uint32_t i = 0; i < rules.fees.size(); ++i)
      if (admits(rules.fees[i].fulfilments, fulfilment)) mine.fees.push_back(i);
    for (std::uint32_t i = 0; i < rules.promotions.size(); ++i)
      if (admits(rules.promotions[i].fulfilments, fulfilment)) mine.promotions.push_back(i);
    for (const std::string_view tax_class : data.tax_classes) {
      const auto first = static_cast<std::uint32_t>(mine.candidates.size());
      for (std::uint32_t i = 0; i < rules.taxes.size(); ++i)
        if (same(rules.taxes[i].tax_class, tax_class) && admits(rules.taxes[i].fulfilments, fulfilment))
          mine.candidates.push_back(i);
      mine.classes.emplace_back(first, static_cast<std::uint32_t>(mine.candidates.size()));
    }
  }
}

PricerData::PricerData(MenuIndex menu_index, PriceRules price_rules)
    : index(std::move(menu_index)), rules(std::move(price_rules)), prepared(index.data(), rules) {}

bool bind_lines(BoundCartData& cart) {
  if (cart.cart.note.size() > limits::note_octets || !valid_text(cart.cart.note)) return false;
  ChoiceBuffer choices;
  Binder binder(cart.index.data(), choices.data());
  for (std::size_t i = 0; i < cart.cart.lines.size(); ++i) {
    for (std::size_t before = 0; before < i; ++before)
      if (cart.cart.lines[before].id == cart.cart.lines[i].id) return false;
    BoundLine& line = cart.lines.emplace_back();
    if (!binder.bind(cart.cart.lines[i], line)) return false;
    cart.first_choice.push_back(static_cast<std::uint32_t>(cart.choices.size()));
    cart.choices.insert(cart.choices.end(), choices.begin(), choices.begin() + line.count);
  }
  return true;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
