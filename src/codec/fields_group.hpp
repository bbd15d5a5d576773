// SPDX-License-Identifier: Apache-2.0
// Field lists of group baskets, merged carts and orders that are made again.
#ifndef COUVERT_CODEC_FIELDS_GROUP_HPP
#define COUVERT_CODEC_FIELDS_GROUP_HPP

#include "codec/fields_menu.hpp"
#include "codec/fields_pricing.hpp"
#include "couvert/cart_merge.hpp"
#include "couvert/group_cart.hpp"
#include "couvert/reorder.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<GroupOpKind> {
  static constexpr std::string_view type = "GroupOpKind";
  static constexpr auto names =
      words("join", "leave", "put_line", "set_quantity", "remove_line", "set_cap", "set_deadline", "lock", "unlock",
            "set_fulfilment", "set_tip", "set_note", "add_code", "remove_code");
};
template <>
struct EnumNames<CartMergeKind> {
  static constexpr std::string_view type = "CartMergeKind";
  static constexpr auto names =
      words("quantity_added", "over_cap", "line_copied", "tip_kept", "notes_joined", "note_left_out", "codes_left_out");
};
template <>
struct EnumNames<ReorderKind> {
  static constexpr std::string_view type = "ReorderKind";
  static constexpr auto names =
      words("item_gone", "variant_gone", "variant_required", "option_gone", "option_lowered", "quantity_lowered",
            "choice_needed", "choice_too_many", "dearer", "cheaper", "other_problem");
};

template <>
struct Fields<GroupSeen> : PlainType {
  static constexpr std::string_view name = "GroupSeen";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("device", v.device);
    a.required("clock", v.clock);
  }
};

template <>
struct Fields<GroupOp> : PlainType {
  static constexpr std::string_view name = "GroupOp";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("device", v.device);
    a.note("one more than the highest that the device had seen").required("clock", v.clock);
    a.required("author", v.author);
    a.required("kind", v.kind);
    a.note("whose line, cap or membership; absent: the author's").optional("participant", v.participant);
    a.optional("line", v.line);
    a.optional("line_id", v.line_id);
    a.optional("quantity", v.quantity);
    a.note("name, note or code").optional("text", v.text);
    a.note("cap or tip").optional("amount_minor", v.amount_minor);
    a.optional("deadline", v.deadline);
    a.optional("fulfilment", v.fulfilment);
    a.note("what leave, remove_line, lock and remove_code know of").optional("seen", v.seen);
  }
};

template <>
struct Fields<GroupCart> {
  static constexpr std::string_view name = "GroupCart", document = "group_cart/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("venue", v.venue);
    a.required("host", v.host);
    a.note("by clock, then id").optional("ops", v.ops);
  }
};

template <>
struct Fields<GroupPerson> : PlainType {
  static constexpr std::string_view name = "GroupPerson";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.optional("name", v.name);
    a.optional("joined", v.joined);
    a.optional("cap_minor", v.cap_minor);
  }
};

template <>
struct Fields<GroupView> : PlainType {
  static constexpr std::string_view name = "GroupView";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("people", v.people);
    a.required("cart", v.cart);
    a.note("of each line of the cart").optional("owners", v.owners);
    a.optional("locked", v.locked);
    a.optional("deadline", v.deadline);
    a.note("operations that the lock has not seen").optional("waiting", v.waiting);
  }
};

template <>
struct Fields<CartMergeNote> : PlainType {
  static constexpr std::string_view name = "CartMergeNote";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.optional("line", v.line);
    a.note("a quantity, a number of codes, or minor units of a tip").optional("amount", v.amount);
  }
};

template <>
struct Fields<MergedCart> : PlainType {
  static constexpr std::string_view name = "MergedCart";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("cart", v.cart);
    a.note("ids of lines that were added up").optional("absorbed", v.absorbed);
    a.optional("notes", v.notes);
  }
};

template <>
struct Fields<ReorderChange> : PlainType {
  static constexpr std::string_view name = "ReorderChange";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.optional("group", v.group);
    a.optional("ref", v.ref);
    a.note("a quantity, or minor units of a unit price").optional("was", v.was);
    a.optional("now", v.now);
  }
};

template <>
struct Fields<ReorderLine> : PlainType {
  static constexpr std::string_view name = "ReorderLine";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("old_line", v.old_line);
    a.note("false: gone, or somebody has to choose first").optional("in_cart", v.in_cart);
    a.optional("line", v.line);
    a.note("none: as it was, at the same price").optional("changes", v.changes);
  }
};

template <>
struct Fields<Reorder> : PlainType {
  static constexpr std::string_view name = "Reorder";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("what can be ordered as it stands").required("cart", v.cart);
    a.optional("lines", v.lines);
    a.required("quote", v.quote);
    a.optional("was_total_minor", v.was_total_minor);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
