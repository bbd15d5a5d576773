// SPDX-License-Identifier: Apache-2.0
// The cart: what a person wants, by reference to a menu, and everything that is wrong with it at once.
#ifndef COUVERT_CART_HPP
#define COUVERT_CART_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "couvert/ids.hpp"
#include "couvert/menu_index.hpp"
#include "couvert/price_context.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

/// A chosen option. Options of one group appear at most once each in a list, unless
/// the group has portions; `quantity` says how often.
struct Selection {
  Ref group;
  Ref option;
  std::int32_t quantity = 1;
  std::vector<Selection> selections;  ///< choices in the groups that this option opens, for each of the quantity alike
  Ref modifier = {};                  ///< a pre-modifier of the menu; empty: none
  friend bool operator==(const Selection&, const Selection&) = default;
};

struct CartLine {
  LineId id;
  Ref item;
  Ref variant;  ///< empty when the item has none
  std::int32_t quantity = 1;
  std::vector<Selection> selections;
  std::string note;
  std::int64_t measured = 0;  ///< for items with a measure: how much each piece is, in 10^-precision units
  std::string person = {};    ///< whose line it is, in the words of the app; empty: nobody's in particular
  friend bool operator==(const CartLine&, const CartLine&) = default;
};

struct Cart {
  CartId id;
  VenueId venue;
  Fulfilment fulfilment = Fulfilment::pickup;
  std::vector<CartLine> lines;
  std::vector<std::string> codes;  ///< promotion codes, in the order given
  std::int64_t tip_minor = 0;
  std::string note;
  std::string channel = {};  ///< where it is ordered: "app", "web", "till", …; chooses price books; empty: none of them
  friend bool operator==(const Cart&, const Cart&) = default;
};

/// Something that keeps the cart from being ordered, with the JSON Pointer of the place in the cart document.
struct Issue {
  Errc code = Errc::invalid_argument;
  std::string path;
  Ref ref;                 ///< item, group or option concerned
  std::int64_t limit = 0;  ///< the bound that is broken, where there is one
  std::int64_t actual = 0;
  friend bool operator==(const Issue&, const Issue&) = default;
};

/// Every issue of the cart against the menu's form, in document order. Says nothing about time, stock, zone or
/// minimum value: that is orderable(). At most limits::cart_issues, the first ones. Pure; any thread.
std::vector<Issue> check(const Cart& cart, const MenuIndex& index);
/// The issues of one line; paths begin at the line.
std::vector<Issue> check_line(const CartLine& line, const MenuIndex& index);

struct AddLine {
  CartLine line;
};  ///< as given; use with_defaults() for the options chosen beforehand
struct SetQuantity {
  LineId line;
  std::int32_t quantity = 1;
};  ///< 0 removes the line
struct RemoveLine {
  LineId line;
};
struct ReplaceLine {
  CartLine line;
};  ///< the line of the same id
struct SetFulfilment {
  Fulfilment fulfilment = Fulfilment::pickup;
};
struct SetTip {
  std::int64_t tip_minor = 0;
};
struct SetNote {
  std::string note;
};
struct AddCode {
  std::string code;
};
struct RemoveCode {
  std::string code;
};
struct ClearCart {};
using CartEdit = std::variant<AddLine, SetQuantity, RemoveLine, ReplaceLine, SetFulfilment, SetTip, SetNote, AddCode,
                              RemoveCode, ClearCart>;

/// The cart after one edit; the given one is untouched. Lines are checked against the menu as they are added.
/// Errors: line_unknown, duplicate_line, limit_exceeded, quantity_invalid, then the first code of check_line().
Result<Cart> edit(const Cart& cart, const CartEdit& change, const MenuIndex& index);

/// A line of one item with every default option chosen, through all depths; the first variant that is sold by itself
/// when there are any, and the least measured quantity.
/// Errors: item_unknown.
Result<CartLine> with_defaults(LineId id, std::string_view item_ref, const MenuIndex& index);

/// A complete selection of an item and its unit price.
struct CompleteSelection {
  Ref variant;
  std::vector<Selection> selections;
  std::int64_t unit_minor = 0;
};
struct SelectionList {
  std::vector<CompleteSelection> selections;
  bool truncated = false;  ///< more exist than `limit`
};
/// Every way to order one unit of the item that satisfies all bounds, in menu order, each option counted by quantity;
/// without pre-modifiers, and with the least measured quantity. Errors: item_unknown.
Result<SelectionList> complete_selections(std::string_view item_ref, const MenuIndex& index, std::size_t limit = 1000);

/// The price of one unit of a line: base or variant, times what was measured, plus every group by its method; never
/// below zero. Price books count when a context is given.
/// Errors: the first code of check_line(), money_overflow.
Result<Money> unit_price(const CartLine& line, const MenuIndex& index, const PriceContext* context = nullptr);

}  // namespace v0
}  // namespace couvert

#endif
