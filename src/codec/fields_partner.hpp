// SPDX-License-Identifier: Apache-2.0
// Field lists of orders that came from partners.
#ifndef COUVERT_CODEC_FIELDS_PARTNER_HPP
#define COUVERT_CODEC_FIELDS_PARTNER_HPP

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "codec/fields_order.hpp"
#include "codec/fields_pricing.hpp"
#include "couvert/partner_order.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<PartnerFeeKind> {
  static constexpr std::string_view type = "PartnerFeeKind";
  static constexpr auto names = words("delivery", "service", "tip", "small_order", "other");
};
template <>
struct EnumNames<PartnerDiscountTarget> {
  static constexpr std::string_view type = "PartnerDiscountTarget";
  static constexpr auto names = words("cart", "item", "delivery");
};

template <>
struct Fields<PartnerLine> : PlainType {
  static constexpr std::string_view name = "PartnerLine";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.note("of the till").optional("code", v.code);
    a.optional("name", v.name);
    a.optional("note", v.note);
    a.note("as written").optional("unit", v.unit);
    a.required("quantity_milli", v.quantity_milli);
    a.note("of one unit, without options").required("unit_minor", v.unit_minor);
    a.note("before it was marked down").optional("original_minor", v.original_minor);
    a.note("theirs").optional("stated_options_minor", v.stated_options_minor);
    a.note("theirs").optional("stated_total_minor", v.stated_total_minor);
    a.note("ours").required("total_minor", v.total_minor);
    a.optional("options", v.options);
  }
};

template <>
struct Fields<PartnerFee> : PlainType {
  static constexpr std::string_view name = "PartnerFee";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.optional("name", v.name);
    a.note("as written, in lower case").optional("receiver", v.receiver);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<PartnerDiscount> : PlainType {
  static constexpr std::string_view name = "PartnerDiscount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.optional("target_id", v.target_id);
    a.optional("code", v.code);
    a.required("amount_minor", v.amount_minor);
    a.note("`party` is the code of the share").optional("funded", v.funded);
  }
};

template <>
struct Fields<PartnerPayment> : PlainType {
  static constexpr std::string_view name = "PartnerPayment";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("as written, in lower case").required("method", v.method);
    a.optional("brand", v.brand);
    a.optional("info", v.info);
    a.optional("prepaid", v.prepaid);
    a.required("amount_minor", v.amount_minor);
    a.note("the note that the customer will pay with").optional("change_for_minor", v.change_for_minor);
  }
};

template <>
struct Fields<PartnerTotals> : PlainType {
  static constexpr std::string_view name = "PartnerTotals";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("items_minor", v.items_minor);
    a.optional("fees_minor", v.fees_minor);
    a.optional("discount_minor", v.discount_minor);
    a.optional("total_minor", v.total_minor);
    a.optional("prepaid_minor", v.prepaid_minor);
    a.optional("pending_minor", v.pending_minor);
  }
};

template <>
struct Fields<PartnerOrder> {
  static constexpr std::string_view name = "PartnerOrder", document = "partner_order/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("format", v.format);
    a.required("id", v.id);
    a.note("for people").optional("number", v.number);
    a.required("venue", v.venue);
    a.note("theirs").optional("merchant", v.merchant);
    a.optional("fulfilment", v.fulfilment);
    a.note("by their last event").optional("state", v.state);
    a.required("currency", v.currency);
    a.optional("placed_at", v.placed_at);
    a.optional("wanted_at", v.wanted_at);
    a.optional("contact", v.contact);
    a.optional("note", v.note);
    a.required("lines", v.lines);
    a.optional("fees", v.fees);
    a.optional("discounts", v.discounts);
    a.optional("payments", v.payments);
    a.note("theirs").required("stated", v.stated);
    a.note("ours").required("computed", v.computed);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
