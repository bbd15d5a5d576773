// SPDX-License-Identifier: Apache-2.0
// Field lists of price rules and quotes.
#ifndef COUVERT_CODEC_FIELDS_PRICING_HPP
#define COUVERT_CODEC_FIELDS_PRICING_HPP

#include "codec/field_list.hpp"
#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<TaxRule> : PlainType {
  static constexpr std::string_view name = "TaxRule";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("tax_class", v.tax_class);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.required("rate", v.rate);
    a.note("prices contain the tax; false: it is added").optional("included", v.included, true);
    a.note("venue date, inclusive").optional("from", v.from);
    a.note("venue date, inclusive").optional("until", v.until);
  }
};

template <>
struct Fields<FeeRule> : PlainType {
  static constexpr std::string_view name = "FeeRule";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("kind", v.kind);
    a.optional("name", v.name);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.optional("amount_minor", v.amount_minor);
    a.note("of the goods after discounts").optional("rate", v.rate);
    a.optional("min_minor", v.min_minor);
    a.optional("max_minor", v.max_minor);
    a.note("minor units; applies from this subtotal on").optional("subtotal_from", v.subtotal_from);
    a.note("minor units; applies below this subtotal").optional("subtotal_below", v.subtotal_below);
    a.optional("distance_from_m", v.distance_from_m);
    a.optional("distance_below_m", v.distance_below_m);
    a.note("charges what is missing to subtotal_below").optional("tops_up", v.tops_up);
    a.optional("tax_class", v.tax_class);
  }
};

template <>
struct Fields<Promotion> : PlainType {
  static constexpr std::string_view name = "Promotion";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("kind", v.kind);
    a.optional("name", v.name);
    a.note("absent: applies by itself").optional("code", v.code);
    a.optional("rate", v.rate);
    a.optional("amount_minor", v.amount_minor);
    a.optional("max_minor", v.max_minor);
    a.note("minor units of goods before discounts").optional("min_subtotal", v.min_subtotal);
    a.note("none: all").optional("items", v.items);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.optional("from", v.from);
    a.note("exclusive").optional("until", v.until);
    a.optional("exclusive", v.exclusive);
  }
};

template <>
struct Fields<PriceRules> {
  static constexpr std::string_view name = "PriceRules", document = "rules/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("set by the house").optional("version", v.version);
    a.optional("tax_mode", v.tax_mode);
    a.optional("tax_rounding", v.tax_rounding);
    a.optional("discount_mode", v.discount_mode);
    a.note("the total is rounded to a multiple of this").optional("total_step_minor", v.total_step_minor, 1);
    a.optional("total_mode", v.total_mode);
    a.optional("taxes", v.taxes);
    a.optional("fees", v.fees);
    a.optional("promotions", v.promotions);
  }
};

template <>
struct Fields<Step> : PlainType {
  static constexpr std::string_view name = "Step";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.note("index of a step, -1: none").optional("parent", v.parent, -1);
    a.note("index of a line, -1: the whole cart").optional("line", v.line, -1);
    a.optional("ref", v.ref);
    a.optional("base_minor", v.base_minor);
    a.note("a quantity, or a rate in parts per million").optional("factor", v.factor, 1);
    a.note("what rounding dropped, in millionths of a minor unit").optional("remainder", v.remainder);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<QuoteLine> : PlainType {
  static constexpr std::string_view name = "QuoteLine";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("item", v.item);
    a.optional("variant", v.variant);
    a.required("quantity", v.quantity);
    a.required("unit_minor", v.unit_minor);
    a.required("gross_minor", v.gross_minor);
    a.optional("discount_minor", v.discount_minor);
    a.optional("tax_minor", v.tax_minor);
    a.optional("tax_included", v.tax_included, true);
    a.optional("tax_rule", v.tax_rule);
  }
};

template <>
struct Fields<QuoteFee> : PlainType {
  static constexpr std::string_view name = "QuoteFee";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("kind", v.kind);
    a.required("gross_minor", v.gross_minor);
    a.optional("discount_minor", v.discount_minor);
    a.optional("tax_minor", v.tax_minor);
    a.optional("tax_included", v.tax_included, true);
    a.optional("tax_rule", v.tax_rule);
  }
};

template <>
struct Fields<QuoteDiscount> : PlainType {
  static constexpr std::string_view name = "QuoteDiscount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("code", v.code);
    a.note("zero or more").required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<QuoteTax> : PlainType {
  static constexpr std::string_view name = "QuoteTax";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("rate", v.rate);
    a.optional("included", v.included, true);
    a.required("base_minor", v.base_minor);
    a.required("tax_minor", v.tax_minor);
  }
};

template <>
struct Fields<Totals> : PlainType {
  static constexpr std::string_view name = "Totals";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("goods_minor", v.goods_minor);
    a.required("discount_minor", v.discount_minor);
    a.required("fees_minor", v.fees_minor);
    a.required("tax_added_minor", v.tax_added_minor);
    a.note("for information: part of the amounts above").required("tax_included_minor", v.tax_included_minor);
    a.required("tip_minor", v.tip_minor);
    a.required("rounding_minor", v.rounding_minor);
    a.note("goods - discount + fees + tax added + tip + rounding").required("total_minor", v.total_minor);
  }
};

template <>
struct Fields<Quote> {
  static constexpr std::string_view name = "Quote", document = "quote/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.optional("menu_version", v.menu_version);
    a.optional("rules_version", v.rules_version);
    a.required("at", v.at);
    a.required("fulfilment", v.fulfilment);
    a.optional("currency", v.currency);
    a.required("totals", v.totals);
    a.optional("lines", v.lines);
    a.optional("fees", v.fees);
    a.optional("discounts", v.discounts);
    a.optional("taxes", v.taxes);
    a.note("codes of the cart that changed nothing").optional("unused_codes", v.unused_codes);
    a.optional("steps", v.steps);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
