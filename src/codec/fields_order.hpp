// SPDX-License-Identifier: Apache-2.0
// Field lists of orders, commands, events, and of answers about them.
#ifndef COUVERT_CODEC_FIELDS_ORDER_HPP
#define COUVERT_CODEC_FIELDS_ORDER_HPP

#include "codec/fields_menu.hpp"
#include "codec/fields_pricing.hpp"
#include "couvert/loss.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<Contact> : PlainType {
  static constexpr std::string_view name = "Contact";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("name", v.name);
    a.optional("phone", v.phone);
    a.optional("address", v.address);
    a.optional("position", v.position);
    a.optional("instructions", v.instructions);
  }
};

template <>
struct Fields<Posting> : PlainType {
  static constexpr std::string_view name = "Posting";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("account", v.account);
    a.optional("party", v.party);
    a.note("positive: the account owes the platform").required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<PlaceOrder> {
  static constexpr std::string_view name = "PlaceOrder", document = "place/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("command", v.command);
    a.required("order", v.order);
    a.required("cart", v.cart);
    a.optional("contact", v.contact);
    a.note("absent: as soon as possible").optional("wanted_at", v.wanted_at);
    a.optional("menu_version", v.menu_version);
    a.note("the total that the person saw").required("expected_total_minor", v.expected_total_minor);
    a.note("a dearer total up to this is agreed to").optional("accept_up_to_minor", v.accept_up_to_minor);
    a.optional("payment", v.payment);
    a.note("years that the person has confirmed").optional("confirmed_age", v.confirmed_age);
    a.note("what the checkout holds").optional("reservation", v.reservation);
    a.note("it will be paid in cash").optional("cash", v.cash);
  }
};

template <>
struct Fields<OrderCommand> {
  static constexpr std::string_view name = "OrderCommand", document = "command/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("command", v.command);
    a.required("order", v.order);
    a.required("verb", v.verb);
    a.optional("expected_version", v.expected_version);
    a.optional("ready_at", v.ready_at);
    a.optional("reason", v.reason);
    a.optional("code", v.code);
    a.optional("cart", v.cart);
    a.optional("consent", v.consent);
  }
};

template <>
struct Fields<Order> {
  static constexpr std::string_view name = "Order", document = "order/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("venue", v.venue);
    a.optional("customer", v.customer);
    a.required("state", v.state);
    a.required("payment", v.payment);
    a.required("delivery", v.delivery);
    a.optional("delivery_epoch", v.delivery_epoch);
    a.note("number of events applied").required("version", v.version);
    a.note("for people").optional("number", v.number);
    a.optional("pickup_code", v.pickup_code);
    a.required("cart", v.cart);
    a.required("quote", v.quote);
    a.required("contact", v.contact);
    a.optional("payment_method", v.payment_method);
    a.required("placed_at", v.placed_at);
    a.required("updated_at", v.updated_at);
    a.optional("wanted_at", v.wanted_at);
    a.optional("ready_at", v.ready_at);
    a.note("while pending: expires then").optional("accept_by", v.accept_by);
    a.optional("reason", v.reason);
    a.note("to be checked at the hand-over").optional("minimum_age", v.minimum_age);
    a.optional("confirmed_age", v.confirmed_age);
  }
};

template <>
struct Fields<OrderEvent> {
  static constexpr std::string_view name = "OrderEvent", document = "event/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("order", v.order);
    a.note("of the order after this event").required("version", v.version);
    a.note("absent: the order was placed").optional("verb", v.verb);
    a.required("state", v.state);
    a.required("at", v.at);
    a.required("role", v.role);
    a.optional("subject", v.subject);
    a.required("command", v.command);
    a.optional("reason", v.reason);
    a.optional("ready_at", v.ready_at);
    a.optional("placed", v.placed);
    a.optional("cart", v.cart);
    a.optional("quote", v.quote);
    a.optional("postings", v.postings);
    a.note("with adjust").optional("minimum_age", v.minimum_age);
  }
};

template <>
struct Fields<Reason> : PlainType {
  static constexpr std::string_view name = "Reason";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("code", v.code);
    a.note("JSON Pointer into the cart").optional("path", v.path);
    a.optional("ref", v.ref);
    a.optional("limit", v.limit);
    a.optional("actual", v.actual);
    a.note("when this obstacle ends").optional("next_at", v.next_at);
  }
};

template <>
struct Fields<Orderable> : PlainType {
  static constexpr std::string_view name = "Orderable";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ok", v.ok);
    a.optional("reasons", v.reasons);
    a.optional("ready_at", v.ready_at);
    a.optional("next_at", v.next_at);
  }
};

template <>
struct Fields<Loss> : PlainType {
  static constexpr std::string_view name = "Loss";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("item", v.item);
    a.note("JSON Pointer into the source").required("path", v.path);
    a.required("kind", v.kind);
    a.required("why", v.why);
    a.optional("detail", v.detail);
  }
};

template <>
struct Fields<LossReport> {
  static constexpr std::string_view name = "LossReport", document = "loss/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("format", v.format);
    a.required("menus", v.menus);
    a.required("sections", v.sections);
    a.required("items", v.items);
    a.required("groups", v.groups);
    a.required("options", v.options);
    a.required("dangling_groups", v.dangling_groups);
    a.required("losses", v.losses);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
