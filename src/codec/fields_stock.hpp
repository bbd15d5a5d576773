// SPDX-License-Identifier: Apache-2.0
// Field lists of a venue's stock.
#ifndef COUVERT_CODEC_FIELDS_STOCK_HPP
#define COUVERT_CODEC_FIELDS_STOCK_HPP

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "couvert/stock.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<TargetKind> {
  static constexpr std::string_view type = "TargetKind";
  static constexpr auto names = words("item", "variant", "option", "ingredient");
};

template <>
struct Fields<MenuTarget> : PlainType {
  static constexpr std::string_view name = "MenuTarget";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.note("the item of a variant, the group of an option").optional("of", v.of);
    a.required("ref", v.ref);
  }
};

template <>
struct Fields<StockNote> : PlainType {
  static constexpr std::string_view name = "StockNote";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("reason", v.reason);
    a.note("who said so").optional("actor", v.actor);
    a.required("at", v.at);
  }
};

template <>
struct Fields<Snooze> : PlainType {
  static constexpr std::string_view name = "Snooze";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.note("absent: until lifted").optional("until", v.until);
    a.required("note", v.note);
  }
};

template <>
struct Fields<StockLevel> : PlainType {
  static constexpr std::string_view name = "StockLevel";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.required("on_hand_milli", v.on_hand_milli);
    a.note("of it: held by checkouts").optional("reserved_milli", v.reserved_milli);
    a.note("of the last count").required("note", v.note);
  }
};

template <>
struct Fields<StockAmount> : PlainType {
  static constexpr std::string_view name = "StockAmount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.required("quantity_milli", v.quantity_milli);
  }
};

template <>
struct Fields<Reservation> : PlainType {
  static constexpr std::string_view name = "Reservation";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.optional("amounts", v.amounts);
    a.note("while held: falls back then").required("until", v.until);
    a.note("taken from what is on hand").optional("committed", v.committed);
  }
};

template <>
struct Fields<Stock> {
  static constexpr std::string_view name = "Stock", document = "stock/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.note("set by the house").optional("version", v.version);
    a.optional("levels", v.levels);
    a.optional("snoozes", v.snoozes);
    a.optional("reservations", v.reservations);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
