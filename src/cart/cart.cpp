// SPDX-License-Identifier: Apache-2.0
// Edits, default choices and the price of one unit.
#include "couvert/cart.hpp"

#include "cart/line_price.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

Error from_issue(const Issue& issue) {
  return Error(issue.code, {}, issue.path,
               "{\"limit\":" + std::to_string(issue.limit) + ",\"actual\":" + std::to_string(issue.actual) + "}");
}

auto find_line(Cart& cart, const LineId& id) {
  return std::find_if(cart.lines.begin(), cart.lines.end(), [&](const CartLine& line) { return line.id == id; });
}

class Editor {
 public:
  Editor(const Cart& cart, const MenuIndex& index) : cart_(cart), index_(index) {}

  Result<Cart> operator()(const AddLine& change) {
    if (find_line(cart_, change.line.id) != cart_.lines.end()) return Error(Errc::duplicate_line);
    if (cart_.lines.size() >= limits::cart_lines) return Error(Errc::limit_exceeded, "the cart is full", "/lines");
    if (auto sound = checked(change.line); !sound) return sound.error();
    cart_.lines.push_back(change.line);
    return std::move(cart_);
  }
  Result<Cart> operator()(const ReplaceLine& change) {
    const auto at = find_line(cart_, change.line.id);
    if (at == cart_.lines.end()) return Error(Errc::line_unknown);
    if (auto sound = checked(change.line); !sound) return sound.error();
    *at = change.line;
    return std::move(cart_);
  }
  Result<Cart> operator()(const SetQuantity& change) {
    const auto at = find_line(cart_, change.line);
    if (at == cart_.lines.end()) return Error(Errc::line_unknown);
    if (change.quantity == 0) {
      cart_.lines.erase(at);
      return std::move(cart_);
    }
    const Item* item = index_.find_item(at->item);
    const std::int32_t cap = item ? std::min(item->max_quantity.value_or(limits::line_quantity), limits::line_quantity)
                                  : limits::line_quantity;
    if (change.quantity < 0 || change.quantity > cap) return Error(Errc::quantity_invalid, {}, "/quantity");
    at->quantity = change.quantity;
    return std::move(cart_);
  }
  Result<Cart> operator()(const RemoveLine& change) {
    const auto at = find_line(cart_, change.line);
    if (at == cart_.lines.end()) return Error(Errc::line_unknown);
    cart_.lines.erase(at);
    return std::move(cart_);
  }
  Result<Cart> operator()(const SetFulfilment& change) {
    cart_.fulfilment = change.fulfilment;
    return std::move(cart_);
  }
  Result<Cart> operator()(const SetTip& change) {
    if (change.tip_minor < 0) return Error(Errc::invalid_argument, "a tip is not negative", "/tip_minor");
    if (change.tip_minor > limits::price_minor) return Error(Errc::limit_exceeded, {}, "/tip_minor");
    cart_.tip_minor = change.tip_minor;
    return std::move(cart_);
  }
  Result<Cart> operator()(const SetNote& change) {
    if (change.note.size() > limits::note_octets) return Error(Errc::limit_exceeded, {}, "/note");
    cart_.note = change.note;
    return std::move(cart_);
  }
  Result<Cart> operator()(const AddCode& change) {
    if (!valid_ref(change.code)) return Error(Errc::ref_format, {}, "/code");
    if (std::find(cart_.codes.begin(), cart_.codes.end(), change.code) != cart_.codes.end()) return std::move(cart_);
    if (cart_.codes.size() >= limits::cart_codes) return Error(Errc::limit_exceeded, {}, "/codes");
    cart_.codes.push_back(change.code);
    return std::move(cart_);
  }
  Result<Cart> operator()(const RemoveCode& change) {
    std::erase(cart_.codes, change.code);
    return std::move(cart_);
  }
  Result<Cart> operator()(const ClearCart&) {
    cart_.lines.clear();
    cart_.codes.clear();
    cart_.tip_minor = 0;
    cart_.note.clear();
    return std::move(cart_);
  }

 private:
  Status checked(const CartLine& line) const {
    const auto issues = check_line(line, index_);
    if (issues.empty()) return {};
    return from_issue(issues.front());
  }

  Cart cart_;
  const MenuIndex& index_;
};

void choose_defaults(const detail::IndexData& data, detail::Links links, std::vector<Selection>& out,
                     std::size_t& left) {
  for (std::uint32_t i = 0; i < links.count; ++i) {
    const detail::GroupEntry& group = data.groups[data.links[links.first + i]];
    for (std::uint32_t k = 0; k < group.option_count && left > 0; ++k) {
      const detail::OptionEntry& option = data.options[group.first_option + k];
      if (option.option->default_quantity == 0) continue;
      --left;
      Selection selection;
      selection.group = Ref(group.ref);
      selection.option = Ref(option.ref);
      selection.quantity = option.option->default_quantity;
      choose_defaults(data, option.groups, selection.selections, left);
      out.push_back(std::move(selection));
    }
  }
}

/// The first variant that is sold by itself; when none is, the first.
std::uint32_t first_variant(const detail::IndexData& data, const detail::ItemEntry& item) {
  for (std::uint32_t i = 0; i < item.variant_count; ++i)
    if (data.variants[item.first_variant + i].sold_alone) return item.first_variant + i;
  return item.variant_count > 0 ? item.first_variant : detail::none;
}

}  // namespace

Result<Cart> edit(const Cart& cart, const CartEdit& change, const MenuIndex& index) {
  return std::visit(Editor(cart, index), change);
}

Result<CartLine> with_defaults(LineId id, std::string_view item_ref, const MenuIndex& index) {
  const auto& data = index.data();
  const std::uint32_t at = data.item_table.find(item_ref);
  if (at == detail::none) return Error(Errc::item_unknown);
  const detail::ItemEntry& item = data.items[at];
  CartLine line;
  line.id = id;
  line.item = item.item->ref;
  const std::uint32_t variant = first_variant(data, item);
  if (variant != detail::none) line.variant = Ref(data.variants[variant].ref);
  if (item.item->measure) line.measured = item.item->measure->min;
  std::size_t left = limits::line_selections;
  choose_defaults(data, data.groups_of(item, variant), line.selections, left);
  return line;
}

Result<Money> unit_price(const CartLine& line, const MenuIndex& index, const PriceContext* context) {
  detail::NoTrace trace;
  const detail::ActiveBooks books = context ? detail::ActiveBooks(index.data(), *context) : detail::ActiveBooks();
  const auto price = detail::LinePricer<detail::NoTrace>(index.data(), trace, &books).run(line, -1);
  if (price.sound) return Money{price.unit, index.menu().currency};
  const auto issues = check_line(line, index);
  if (issues.empty()) return Error(Errc::money_overflow);
  return from_issue(issues.front());
}

}  // namespace v0
}  // namespace couvert
