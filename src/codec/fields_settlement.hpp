// SPDX-License-Identifier: Apache-2.0
// Field lists of bills, splits, refunds, vouchers, ledgers and contracts.
#ifndef COUVERT_CODEC_FIELDS_SETTLEMENT_HPP
#define COUVERT_CODEC_FIELDS_SETTLEMENT_HPP

#include "codec/fields_pricing.hpp"
#include "codec/fields_venue.hpp"
#include "couvert/contract.hpp"
#include "couvert/loyalty.hpp"
#include "couvert/refund.hpp"
#include "couvert/split.hpp"
#include "couvert/voucher.hpp"
#include "couvert/wallet.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<BillTarget> {
  static constexpr std::string_view type = "BillTarget";
  static constexpr auto names = words("line", "fee");
};
template <>
struct EnumNames<SplitKind> {
  static constexpr std::string_view type = "SplitKind";
  static constexpr auto names = words("evenly", "shares", "amounts", "items");
};
template <>
struct EnumNames<SplitRest> {
  static constexpr std::string_view type = "SplitRest";
  static constexpr auto names = words("by_goods", "evenly");
};
template <>
struct EnumNames<WalletVerb> {
  static constexpr std::string_view type = "WalletVerb";
  static constexpr auto names = words("issue", "hold", "capture", "release", "reverse");
};
template <>
struct EnumNames<LoyaltyVerb> {
  static constexpr std::string_view type = "LoyaltyVerb";
  static constexpr auto names = words("earn", "confirm", "reverse", "hold", "capture", "release", "restore");
};
template <>
struct EnumNames<RewardState> {
  static constexpr std::string_view type = "RewardState";
  static constexpr auto names = words("pending", "confirmed", "reversed");
};
template <>
struct EnumNames<VoucherObstacle> {
  static constexpr std::string_view type = "VoucherObstacle";
  static constexpr auto names =
      words("none", "not_here", "not_now", "nothing_eligible", "no_balance", "cap_reached", "paid_by_others");
};
template <>
struct EnumNames<TipReceiver> {
  static constexpr std::string_view type = "TipReceiver";
  static constexpr auto names = words("courier", "venue", "kitchen", "staff");
};
template <>
struct EnumNames<CommissionBase> {
  static constexpr std::string_view type = "CommissionBase";
  static constexpr auto names = words("after_discounts", "before_discounts", "after_own_discounts");
};
template <>
struct EnumNames<PayoutParty> {
  static constexpr std::string_view type = "PayoutParty";
  static constexpr auto names = words("venue", "platform", "courier", "kitchen", "staff", "chain", "partner");
};
template <>
struct EnumNames<PayoutKind> {
  static constexpr std::string_view type = "PayoutKind";
  static constexpr auto names =
      words("goods", "fee", "discount", "funding", "tax", "commission", "commission_tax", "tip", "rounding");
};

template <>
struct Fields<BillPiece> : PlainType {
  static constexpr std::string_view name = "BillPiece";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.note("of Quote.lines or Quote.fees").required("index", v.index);
    a.note("of its parts, -1: it has none").optional("part", v.part, -1);
    a.note("units; 0 in a split").optional("quantity", v.quantity);
    a.required("gross_minor", v.gross_minor);
    a.optional("discount_minor", v.discount_minor);
    a.optional("tax_minor", v.tax_minor);
    a.optional("tax_included", v.tax_included, true);
    a.optional("tax_rule", v.tax_rule);
    a.optional("remitter", v.remitter);
  }
};

template <>
struct Fields<Bill> : PlainType {
  static constexpr std::string_view name = "Bill";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("currency", v.currency);
    a.optional("pieces", v.pieces);
    a.optional("taxes", v.taxes);
    a.required("totals", v.totals);
  }
};

template <>
struct Fields<SplitClaim> : PlainType {
  static constexpr std::string_view name = "SplitClaim";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("line", v.line);
    a.note("of this payer among those of the line").optional("weight", v.weight, 1);
  }
};

template <>
struct Fields<SplitPayer> : PlainType {
  static constexpr std::string_view name = "SplitPayer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("name", v.name);
    a.note("for shares").optional("weight", v.weight, 1);
    a.note("for amounts").optional("amount_minor", v.amount_minor);
    a.note("for items").optional("claims", v.claims);
  }
};

template <>
struct Fields<SplitPlan> : PlainType {
  static constexpr std::string_view name = "SplitPlan";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.required("payers", v.payers);
    a.note("fees, tip and rounding of a split by items").optional("rest", v.rest);
  }
};

template <>
struct Fields<RefundItem> : PlainType {
  static constexpr std::string_view name = "RefundItem";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("line", v.line);
    a.note("units, or else an amount").optional("quantity", v.quantity);
    a.optional("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<RefundFee> : PlainType {
  static constexpr std::string_view name = "RefundFee";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("fee", v.fee);
    a.note("0: all that is left").optional("quantity", v.quantity);
  }
};

template <>
struct Fields<RefundRequest> : PlainType {
  static constexpr std::string_view name = "RefundRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.optional("items", v.items);
    a.optional("fees", v.fees);
    a.optional("tip_minor", v.tip_minor);
    a.note("of everything but the tip").optional("amount_minor", v.amount_minor);
    a.note("all that is left").optional("rest", v.rest);
    a.optional("reason", v.reason);
  }
};

template <>
struct Fields<Refund> : PlainType {
  static constexpr std::string_view name = "Refund";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("request", v.request);
    a.note("amounts are negative").required("bill", v.bill);
  }
};

template <>
struct Fields<RefundLedger> {
  static constexpr std::string_view name = "RefundLedger", document = "refunds/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("sale", v.sale);
    a.optional("refunds", v.refunds);
  }
};

template <>
struct Fields<WalletOp> : PlainType {
  static constexpr std::string_view name = "WalletOp";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("verb", v.verb);
    a.optional("amount_minor", v.amount_minor);
    a.note("the hold, or the capture to reverse").optional("target", v.target);
    a.optional("expires_at", v.expires_at);
    a.required("at", v.at);
    a.optional("note", v.note);
  }
};

template <>
struct Fields<WalletHold> : PlainType {
  static constexpr std::string_view name = "WalletHold";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("amount_minor", v.amount_minor);
    a.optional("expires_at", v.expires_at);
  }
};

template <>
struct Fields<WalletCapture> : PlainType {
  static constexpr std::string_view name = "WalletCapture";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.note("less what was reversed").required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<Wallet> {
  static constexpr std::string_view name = "Wallet", document = "wallet/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.optional("currency", v.currency);
    a.optional("balance_minor", v.balance_minor);
    a.optional("holds", v.holds);
    a.optional("captures", v.captures);
    a.optional("ops", v.ops);
  }
};

template <>
struct Fields<LoyaltyTerms> : PlainType {
  static constexpr std::string_view name = "LoyaltyTerms";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("for each for_minor, whole steps only").optional("points", v.points, 1);
    a.optional("for_minor", v.for_minor, 100);
    a.optional("excluded_items", v.excluded_items);
    a.optional("minimum_minor", v.minimum_minor);
    a.note("of one order; 0: no limit").optional("most_points", v.most_points);
    a.optional("visit_points", v.visit_points);
  }
};

template <>
struct Fields<LoyaltyOp> : PlainType {
  static constexpr std::string_view name = "LoyaltyOp";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("verb", v.verb);
    a.optional("points", v.points);
    a.optional("order", v.order);
    a.note("the hold, or the capture to restore").optional("target", v.target);
    a.optional("expires_at", v.expires_at);
    a.required("at", v.at);
  }
};

template <>
struct Fields<Reward> : PlainType {
  static constexpr std::string_view name = "Reward";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("order", v.order);
    a.required("points", v.points);
    a.optional("state", v.state);
  }
};

template <>
struct Fields<PointsHold> : PlainType {
  static constexpr std::string_view name = "PointsHold";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("points", v.points);
    a.optional("expires_at", v.expires_at);
  }
};

template <>
struct Fields<LoyaltyAccount> {
  static constexpr std::string_view name = "LoyaltyAccount", document = "loyalty/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.optional("points", v.points);
    a.optional("pending", v.pending);
    a.note("reversed after they were spent").optional("owed", v.owed);
    a.optional("rewards", v.rewards);
    a.optional("holds", v.holds);
    a.optional("captures", v.captures);
    a.optional("ops", v.ops);
  }
};

template <>
struct Fields<VoucherTerms> : PlainType {
  static constexpr std::string_view name = "VoucherTerms";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.note("none: all").optional("tax_classes", v.tax_classes);
    a.note("none: all").optional("tags", v.tags);
    a.optional("excluded_tags", v.excluded_tags);
    a.optional("excluded_items", v.excluded_items);
    a.note("also items with a minimum age").optional("age_gated", v.age_gated);
    a.note("kinds of fee that it pays too").optional("fees", v.fees);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.note("minor units; cap of a holder on a day").optional("daily_minor", v.daily_minor);
    a.note("absent: always").optional("hours", v.hours);
  }
};

template <>
struct Fields<VoucherTender> : PlainType {
  static constexpr std::string_view name = "VoucherTender";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("terms", v.terms);
    a.optional("holder", v.holder);
    a.optional("balance_minor", v.balance_minor);
    a.optional("spent_today_minor", v.spent_today_minor);
  }
};

template <>
struct Fields<VoucherShare> : PlainType {
  static constexpr std::string_view name = "VoucherShare";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("target", v.target);
    a.required("index", v.index);
    a.optional("part", v.part, -1);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<VoucherUse> : PlainType {
  static constexpr std::string_view name = "VoucherUse";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("terms", v.terms);
    a.optional("holder", v.holder);
    a.optional("eligible_minor", v.eligible_minor);
    a.note("by balance and cap").optional("usable_minor", v.usable_minor);
    a.required("amount_minor", v.amount_minor);
    a.optional("shares", v.shares);
    a.optional("obstacle", v.obstacle);
  }
};

template <>
struct Fields<VoucherPlan> : PlainType {
  static constexpr std::string_view name = "VoucherPlan";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("uses", v.uses);
    a.required("paid_minor", v.paid_minor);
    a.required("left_minor", v.left_minor);
  }
};

template <>
struct Fields<TipShare> : PlainType {
  static constexpr std::string_view name = "TipShare";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("receiver", v.receiver);
    a.required("share", v.share);
    a.optional("party", v.party);
  }
};

template <>
struct Fields<TipRule> : PlainType {
  static constexpr std::string_view name = "TipRule";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.note("sum to 1000000").required("shares", v.shares);
  }
};

template <>
struct Fields<TipTerms> : PlainType {
  static constexpr std::string_view name = "TipTerms";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("rules", v.rules);
    a.note("after hand-over").optional("edit_minutes", v.edit_minutes);
    a.note("after hand-over too").optional("may_lower", v.may_lower);
    a.optional("most_minor", v.most_minor);
  }
};

template <>
struct Fields<TipPart> : PlainType {
  static constexpr std::string_view name = "TipPart";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("receiver", v.receiver);
    a.optional("party", v.party);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<CommissionTerm> : PlainType {
  static constexpr std::string_view name = "CommissionTerm";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.note("none: all").optional("channels", v.channels);
    a.optional("base", v.base);
    a.note("contained tax is left out of the base").optional("net_of_tax", v.net_of_tax);
    a.note("the venue's own fees count too").optional("with_fees", v.with_fees);
    a.required("rate", v.rate);
    a.optional("fixed_minor", v.fixed_minor);
    a.optional("min_minor", v.min_minor);
    a.optional("max_minor", v.max_minor);
  }
};

template <>
struct Fields<Contract> {
  static constexpr std::string_view name = "Contract", document = "contract/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("version", v.version, 1);
    a.required("venue", v.venue);
    a.note("venue date, inclusive").optional("from", v.from);
    a.note("venue date, inclusive").optional("until", v.until);
    a.note("the first that fits applies").optional("terms", v.terms);
    a.optional("mode", v.mode);
    a.note("on the commission").optional("tax", v.tax);
    a.optional("tax_ref", v.tax_ref);
    a.optional("venue_fees", v.venue_fees);
    a.optional("courier_fees", v.courier_fees);
    a.optional("venue_bears_rounding", v.venue_bears_rounding);
  }
};

template <>
struct Fields<PayoutLine> : PlainType {
  static constexpr std::string_view name = "PayoutLine";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("party", v.party);
    a.optional("id", v.id);
    a.required("kind", v.kind);
    a.optional("ref", v.ref);
    a.optional("base_minor", v.base_minor);
    a.optional("rate", v.rate);
    a.note("negative: the party pays").required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<PayoutBalance> : PlainType {
  static constexpr std::string_view name = "PayoutBalance";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("party", v.party);
    a.optional("id", v.id);
    a.required("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<Payout> : PlainType {
  static constexpr std::string_view name = "Payout";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("contract", v.contract);
    a.required("version", v.version);
    a.optional("currency", v.currency);
    a.optional("lines", v.lines);
    a.optional("balances", v.balances);
    a.required("total_minor", v.total_minor);
  }
};

template <>
struct Fields<SaleSample> : PlainType {
  static constexpr std::string_view name = "SaleSample";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("quote", v.quote);
    a.optional("channel", v.channel);
  }
};

template <>
struct Fields<Simulation> : PlainType {
  static constexpr std::string_view name = "Simulation";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("sales", v.sales);
    a.required("total_minor", v.total_minor);
    a.optional("commission_minor", v.commission_minor);
    a.optional("commission_tax_minor", v.commission_tax_minor);
    a.optional("venue_minor", v.venue_minor);
    a.optional("platform_minor", v.platform_minor);
    a.optional("others_minor", v.others_minor);
    a.note("sales after which the venue owes money").optional("venue_owes", v.venue_owes);
    a.note("sales that no term fits").optional("without_term", v.without_term);
  }
};

}  // namespace v0
}  // namespace couvert

#endif
