// SPDX-License-Identifier: Apache-2.0
// Field lists of a venue's stock.
#ifndef COUVERT_CODEC_FIELDS_STOCK_HPP
#define COUVERT_CODEC_FIELDS_STOCK_HPP

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "codec/fields_menu.hpp"
#include "couvert/stock_command.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<TargetKind> {
  static constexpr std::string_view type = "TargetKind";
  static constexpr auto names = words("item", "variant", "option", "ingredient");
};

template <>
struct EnumNames<StockVerb> {
  static constexpr std::string_view type = "StockVerb";
  static constexpr auto names = words("set", "adjust", "forget", "snooze", "unsnooze", "reserve", "release");
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

template <>
struct Fields<StockCommand> {
  static constexpr std::string_view name = "StockCommand", document = "stockcommand/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("command", v.command);
    a.required("venue", v.venue);
    a.required("verb", v.verb);
    a.note("set, adjust, forget, snooze, unsnooze").optional("target", v.target);
    a.note("set: how much there is; adjust: the change").optional("quantity_milli", v.quantity_milli);
    a.note("snooze; absent: until lifted").optional("until", v.until);
    a.optional("reason", v.reason);
    a.note("reserve, release").optional("reservation", v.reservation);
    a.note("reserve").optional("cart", v.cart);
  }
};

template <>
struct Fields<StockCount> : PlainType {
  static constexpr std::string_view name = "StockCount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.note("absent: it was not counted").optional("from_milli", v.from_milli);
    a.note("absent: it is no longer counted").optional("to_milli", v.to_milli);
  }
};

template <>
struct Fields<StockEntry> : PlainType {
  static constexpr std::string_view name = "StockEntry";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.required("version", v.version);
    a.note("of the command; else take, give_back, resume").optional("verb", v.verb);
    a.optional("actor", v.actor);
    a.optional("reason", v.reason);
    a.optional("order", v.order);
    a.optional("targets", v.targets);
    a.optional("until", v.until);
    a.optional("counts", v.counts);
  }
};

template <>
struct Fields<StockReceipt> : PlainType {
  static constexpr std::string_view name = "StockReceipt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.required("version", v.version);
    a.required("pos", v.pos);
    a.note("the command had been carried out before").optional("duplicate", v.duplicate);
    a.note("when the reservation falls back").optional("until", v.until);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
