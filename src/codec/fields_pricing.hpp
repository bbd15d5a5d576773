// SPDX-License-Identifier: Apache-2.0
// Field lists of price rules and quotes.
#ifndef COUVERT_CODEC_FIELDS_PRICING_HPP
#define COUVERT_CODEC_FIELDS_PRICING_HPP

#include "codec/fields_menu.hpp"
#include "couvert/explain.hpp"
#include "couvert/pricing.hpp"
#include "couvert/pricing_proof.hpp"

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
    a.note("none: everywhere").optional("places", v.places);
    a.note("absent: tax_mode of the rules").optional("mode", v.mode);
    a.note("who pays it to the state").optional("remitter", v.remitter);
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
    a.note("what rate and subtotal bounds are measured on").optional("base", v.base);
    a.note("delivery zones; none: all").optional("zones", v.zones);
    a.note("none: all").optional("channels", v.channels);
    a.optional("weight_from_g", v.weight_from_g);
    a.optional("weight_below_g", v.weight_below_g);
    a.note("absent: always").optional("calendar", v.calendar);
    a.note("true: only when paid in cash; false: only when not").optional("cash", v.cash);
    a.note("metres beyond distance_from_m for which step_minor is charged").optional("step_m", v.step_m);
    a.optional("step_minor", v.step_minor);
    a.note("taxed at the rates of the goods, in proportion").optional("tax_as_goods", v.tax_as_goods);
  }
};

template <>
struct Fields<GoodsSet> : PlainType {
  static constexpr std::string_view name = "GoodsSet";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("none: all").optional("items", v.items);
    a.note("none: all").optional("variants", v.variants);
    a.note("none: all").optional("tags", v.tags);
    a.note("none: all").optional("tax_classes", v.tax_classes);
    a.note("how many units").optional("count", v.count, 1);
  }
};

template <>
struct Fields<SpendTier> : PlainType {
  static constexpr std::string_view name = "SpendTier";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("minor units of goods before discounts").required("from_minor", v.from_minor);
    a.optional("rate", v.rate);
    a.optional("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<FundingShare> : PlainType {
  static constexpr std::string_view name = "FundingShare";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("funder", v.funder);
    a.note("of the reduction").required("share", v.share);
    a.note("which chain or partner").optional("party", v.party);
  }
};

template <>
struct Fields<StackExclusion> : PlainType {
  static constexpr std::string_view name = "StackExclusion";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("a", v.a);
    a.note("the same as a: only one of the class").required("b", v.b);
  }
};

template <>
struct Fields<RulesFinding> : PlainType {
  static constexpr std::string_view name = "RulesFinding";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.optional("dimension", v.dimension);
    a.note("JSON Pointer into the rules").optional("path", v.path);
    a.optional("ref", v.ref);
    a.note("the second rule of an overlap").optional("other", v.other);
    a.note("metres, grams, minor units, minutes of the week or days since 1970").optional("from", v.from);
    a.note("exclusive").optional("below", v.below);
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
    a.note("none: all").optional("variants", v.variants);
    a.note("none: all").optional("tags", v.tags);
    a.note("none: all").optional("tax_classes", v.tax_classes);
    a.optional("without_items", v.without_items);
    a.optional("without_tags", v.without_tags);
    a.note("minor units of the goods that it hits, before discounts").optional("min_target", v.min_target);
    a.note("units that must be hit").optional("min_quantity", v.min_quantity);
    a.note("units that are reduced at most").optional("max_quantity", v.max_quantity);
    a.note("units that are left out").optional("skip_quantity", v.skip_quantity);
    a.optional("skip_order", v.skip_order);
    a.note("which units are taken").optional("order", v.order);
    a.optional("tiers", v.tiers);
    a.optional("buy_quantity", v.buy_quantity, 1);
    a.optional("get_quantity", v.get_quantity, 1);
    a.note("bought and reduced units are of one item and variant").optional("same_item", v.same_item);
    a.note("what makes a bundle, what must be bought, or what the cart must hold").optional("sets", v.sets);
    a.note("absent: no limit").optional("max_applications", v.max_applications);
    a.note("none: all").optional("channels", v.channels);
    a.note("absent: always").optional("calendar", v.calendar);
    a.optional("stack_class", v.stack_class);
    a.note("none: the venue bears it").optional("funding", v.funding);
    a.note("how often it is redeemed by all").optional("limit_total", v.limit_total);
    a.note("how often one customer redeems it").optional("limit_per_customer", v.limit_per_customer);
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
    a.note("when paid in cash, the total is then rounded to this").optional("cash_step_minor", v.cash_step_minor, 1);
    a.optional("cash_mode", v.cash_mode);
    a.optional("promotion_policy", v.promotion_policy);
    a.note("classes of promotions that exclude each other").optional("stacking", v.stacking);
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
    a.note("how it was rounded; absent: it was exact").optional("mode", v.mode);
  }
};

template <>
struct Fields<QuotePart> : PlainType {
  static constexpr std::string_view name = "QuotePart";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("item", v.item);
    a.optional("option", v.option);
    a.required("gross_minor", v.gross_minor);
    a.optional("discount_minor", v.discount_minor);
    a.optional("tax_minor", v.tax_minor);
    a.optional("tax_included", v.tax_included, true);
    a.optional("tax_rule", v.tax_rule);
    a.optional("remitter", v.remitter);
  }
};

template <>
struct Fields<FundedAmount> : PlainType {
  static constexpr std::string_view name = "FundedAmount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("funder", v.funder);
    a.optional("party", v.party);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<UnusedCode> : PlainType {
  static constexpr std::string_view name = "UnusedCode";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("code", v.code);
    a.required("reason", v.reason);
    a.note("the promotion, where there is one").optional("ref", v.ref);
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
    a.optional("remitter", v.remitter);
    a.note("none: taxed as a whole").optional("parts", v.parts);
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
    a.optional("remitter", v.remitter);
    a.note("how many containers").optional("quantity", v.quantity, 1);
    a.note("none: taxed as a whole").optional("parts", v.parts);
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
    a.note("sums to the amount; none: the venue bears it").optional("funded", v.funded);
    a.note("how often it applied").optional("applications", v.applications, 1);
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
    a.optional("remitter", v.remitter);
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
    a.note("the same codes with the reason of each").optional("unused", v.unused);
    a.note("priced for payment in cash").optional("cash", v.cash);
  }
};

template <>
struct Fields<OrderBounds::Band> : PlainType {
  static constexpr std::string_view name = "FeeBand";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("kind", v.kind);
    a.note("goods from this value on").optional("from_minor", v.from_minor);
    a.note("goods below this value; absent: no end").optional("below_minor", v.below_minor);
    a.note("with tops_up: at most").optional("amount_minor", v.amount_minor);
    a.note("of the goods").optional("rate", v.rate);
    a.optional("tops_up", v.tops_up);
  }
};

template <>
struct Fields<OrderBounds> : PlainType {
  static constexpr std::string_view name = "OrderBounds";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("goods after discounts").optional("minimum_minor", v.minimum_minor);
    a.note("goods after discounts").optional("maximum_minor", v.maximum_minor);
    a.optional("fees", v.fees);
  }
};

template <>
struct Fields<ExplanationParameter> : PlainType {
  static constexpr std::string_view name = "ExplanationParameter";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("name", v.name);
    a.required("value", v.value);
  }
};

template <>
struct Fields<Explanation> : PlainType {
  static constexpr std::string_view name = "Explanation";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("of the message").required("key", v.key);
    a.optional("parameters", v.parameters);
    a.optional("rule", v.rule);
    a.optional("base_minor", v.base_minor);
    a.optional("rate", v.rate);
    a.note("absent: it was exact").optional("mode", v.mode);
    a.note("exact minus amount, in millionths of a minor unit").optional("remainder", v.remainder);
    a.required("amount_minor", v.amount_minor);
    a.note("false: for information, not part of the sum above").optional("counts", v.counts, true);
    a.optional("children", v.children);
  }
};

template <>
struct Fields<ProofContext> : PlainType {
  static constexpr std::string_view name = "ProofContext";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("at", v.at);
    a.required("date", v.date);
    a.optional("distance_m", v.distance_m);
    a.optional("clock", v.clock);
    a.optional("zone", v.zone);
    a.optional("weight_g", v.weight_g);
    a.optional("place", v.place);
    a.optional("cash", v.cash);
    a.optional("exhausted", v.exhausted);
  }
};

template <>
struct Fields<ProofInputs> : PlainType {
  static constexpr std::string_view name = "ProofInputs";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("menu", v.menu);
    a.required("rules", v.rules);
    a.required("cart", v.cart);
    a.required("context", v.context);
  }
};

template <>
struct Fields<PriceProof> {
  static constexpr std::string_view name = "PriceProof", document = "proof/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("engine", v.engine);
    a.note("of the canonical document").required("menu_sha256", v.menu_sha256);
    a.required("rules_sha256", v.rules_sha256);
    a.required("cart_sha256", v.cart_sha256);
    a.required("context_sha256", v.context_sha256);
    a.note("of the four digests before").required("inputs_sha256", v.inputs_sha256);
    a.optional("menu_version", v.menu_version);
    a.optional("rules_version", v.rules_version);
    a.optional("currency", v.currency);
    a.required("totals", v.totals);
    a.required("quote_sha256", v.quote_sha256);
    a.note("absent: whoever checks brings them").optional("inputs", v.inputs);
    a.optional("quote", v.quote);
  }
};

template <>
struct Fields<ProofMismatch> : PlainType {
  static constexpr std::string_view name = "ProofMismatch";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("where", v.where);
    a.note("JSON Pointer into the proof").required("path", v.path);
    a.note("index of a line, -1: none").optional("line", v.line, -1);
    a.optional("item", v.item);
    a.note("tax rule, fee, promotion or error").optional("rule", v.rule);
    a.optional("claimed", v.claimed);
    a.optional("computed", v.computed);
  }
};

template <>
struct Fields<ProofCheck> : PlainType {
  static constexpr std::string_view name = "ProofCheck";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ok", v.ok);
    a.optional("mismatch", v.mismatch);
    a.note("the proof was made by this version").optional("same_engine", v.same_engine, true);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
