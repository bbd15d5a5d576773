// SPDX-License-Identifier: Apache-2.0
// The names of every enumeration in documents, in the order of its enumerators.
#ifndef COUVERT_CODEC_ENUM_NAMES_HPP
#define COUVERT_CODEC_ENUM_NAMES_HPP

#include <array>
#include <string_view>
#include <type_traits>

#include "couvert/configuration.hpp"
#include "couvert/loss.hpp"
#include "couvert/order.hpp"
#include "couvert/pricing_proof.hpp"

namespace couvert {
inline namespace v0 {

/// `type` is the name in schemas; `names[i]` belongs to the enumerator with the value i.
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
  EnumNames<E>::names;
};

/// Empty for a value that is no enumerator.
template <NamedEnum E>
constexpr std::string_view enum_name(E value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < EnumNames<E>::names.size() ? EnumNames<E>::names[index] : std::string_view();
}

template <class... Text>
constexpr std::array<std::string_view, sizeof...(Text)> words(Text... text) {
  return {std::string_view(text)...};
}

template <>
struct EnumNames<Fulfilment> {
  static constexpr std::string_view type = "Fulfilment";
  static constexpr auto names = words("delivery", "pickup", "dine_in");
};
template <>
struct EnumNames<Allergen> {
  static constexpr std::string_view type = "Allergen";
  static constexpr auto names = words("gluten", "crustaceans", "eggs", "fish", "peanuts", "soybeans", "milk", "nuts",
                                      "celery", "mustard", "sesame", "sulphites", "lupin", "molluscs");
};
template <>
struct EnumNames<Presence> {
  static constexpr std::string_view type = "Presence";
  static constexpr auto names = words("contains", "may_contain", "free");
};
template <>
struct EnumNames<Certainty> {
  static constexpr std::string_view type = "Certainty";
  static constexpr auto names = words("contains", "may_contain", "unknown", "free");
};
template <>
struct EnumNames<Nutrient> {
  static constexpr std::string_view type = "Nutrient";
  static constexpr auto names =
      words("energy", "fat", "saturates", "carbohydrate", "sugars", "fibre", "protein", "salt");
};
template <>
struct EnumNames<FreeRule> {
  static constexpr std::string_view type = "FreeRule";
  static constexpr auto names = words("cheapest", "dearest", "first");
};
template <>
struct EnumNames<MeasureUnit> {
  static constexpr std::string_view type = "MeasureUnit";
  static constexpr auto names = words("gram", "kilogram", "millilitre", "litre");
};
template <>
struct EnumNames<PriceMethod> {
  static constexpr std::string_view type = "PriceMethod";
  static constexpr auto names = words("sum", "max", "average", "replace", "sequence", "portion");
};
template <>
struct EnumNames<Finding::Severity> {
  static constexpr std::string_view type = "FindingSeverity";
  static constexpr auto names = words("error", "warning");
};
template <>
struct EnumNames<Finding::Kind> {
  static constexpr std::string_view type = "FindingKind";
  static constexpr auto names = words(
      "bad_ref", "duplicate_ref", "dangling_ref", "cycle", "too_deep", "bounds_unmeetable", "defaults_break_bounds",
      "empty_group", "price_out_of_range", "negative_total_possible", "calendar_invalid", "item_in_no_section",
      "group_unused", "text_missing", "text_invalid", "duplicate_link", "never_available", "limit", "currency_missing",
      "option_dead", "price_gap", "portions_invalid", "measure_invalid", "combo_invalid", "book_conflict",
      "allergen_contradiction", "translation_missing", "age_not_marked", "no_effect");
};
template <>
struct EnumNames<Rounding> {
  static constexpr std::string_view type = "Rounding";
  static constexpr auto names = words("half_up", "half_even", "half_down", "up", "down", "ceiling", "floor", "half_odd",
                                      "half_ceiling", "half_floor");
};
template <>
struct EnumNames<TaxRounding> {
  static constexpr std::string_view type = "TaxRounding";
  static constexpr auto names = words("per_line", "per_rate");
};
template <>
struct EnumNames<FeeKind> {
  static constexpr std::string_view type = "FeeKind";
  static constexpr auto names = words("delivery", "service", "small_order", "packaging", "deposit", "payment");
};
template <>
struct EnumNames<PromotionKind> {
  static constexpr std::string_view type = "PromotionKind";
  static constexpr auto names = words("percentage", "amount", "free_delivery", "delivery_percentage", "delivery_amount",
                                      "fixed_price", "per_unit", "buy_get", "bundle");
};
template <>
struct EnumNames<StepKind> {
  static constexpr std::string_view type = "StepKind";
  static constexpr auto names =
      words("base", "variant", "option", "group", "unit", "line", "discount", "discount_share", "fee", "tax",
            "tax_share", "tip", "rounding", "total", "part", "modifier", "measure");
};
template <>
struct EnumNames<Remitter> {
  static constexpr std::string_view type = "Remitter";
  static constexpr auto names = words("venue", "platform");
};
template <>
struct EnumNames<FeeBase> {
  static constexpr std::string_view type = "FeeBase";
  static constexpr auto names = words("after_discounts", "before_discounts");
};
template <>
struct EnumNames<UnitOrder> {
  static constexpr std::string_view type = "UnitOrder";
  static constexpr auto names = words("cheapest", "dearest", "first");
};
template <>
struct EnumNames<Funder> {
  static constexpr std::string_view type = "Funder";
  static constexpr auto names = words("venue", "platform", "chain", "partner");
};
template <>
struct EnumNames<PromotionPolicy> {
  static constexpr std::string_view type = "PromotionPolicy";
  static constexpr auto names = words("declared_order", "best_for_customer");
};
template <>
struct EnumNames<UnusedReason> {
  static constexpr std::string_view type = "UnusedReason";
  static constexpr auto names =
      words("unknown", "exhausted", "not_now", "not_here", "below_minimum", "no_target", "shut_out", "nothing_to_give");
};
template <>
struct EnumNames<RulesFinding::Kind> {
  static constexpr std::string_view type = "RulesFindingKind";
  static constexpr auto names = words("fee_gap", "fee_overlap", "fee_never_applies", "tax_gap", "tax_shadowed",
                                      "promotion_no_effect", "stack_class_unused", "too_many_bands");
};
template <>
struct EnumNames<RulesFinding::Dimension> {
  static constexpr std::string_view type = "RulesFindingDimension";
  static constexpr auto names = words("none", "zone", "distance", "weight", "subtotal", "time", "fulfilment", "date");
};
template <>
struct EnumNames<ProofMismatch::Where> {
  static constexpr std::string_view type = "ProofMismatchWhere";
  static constexpr auto names = words("inputs", "price", "line", "fee", "discount", "tax", "totals", "quote");
};
template <>
struct EnumNames<Role> {
  static constexpr std::string_view type = "Role";
  static constexpr auto names = words("anonymous", "customer", "restaurant_staff", "restaurant_manager", "courier",
                                      "support", "ops_admin", "finance", "developer_app", "system");
};
template <>
struct EnumNames<OrderState> {
  static constexpr std::string_view type = "OrderState";
  static constexpr auto names =
      words("submitted", "pending_acceptance", "accepted", "preparing", "ready", "handed_over", "delivered", "rejected",
            "cancelled", "expired", "undeliverable", "closed");
};
template <>
struct EnumNames<OrderVerb> {
  static constexpr std::string_view type = "OrderVerb";
  static constexpr auto names =
      words("payment_ok", "payment_failed", "accept", "reject", "start_prep", "adjust", "mark_ready", "hand_over",
            "confirm_delivery", "fail_delivery", "cancel_by_customer", "cancel_by_restaurant", "cancel_by_ops",
            "timeout_accept", "timeout_pickup", "settle");
};
template <>
struct EnumNames<PaymentState> {
  static constexpr std::string_view type = "PaymentState";
  static constexpr auto names =
      words("none", "authorizing", "authorized", "capturing", "captured", "refunding", "refunded_partial",
            "refunded_full", "voiding", "voided", "declined", "stored_offline", "unknown");
};
template <>
struct EnumNames<DeliveryState> {
  static constexpr std::string_view type = "DeliveryState";
  static constexpr auto names =
      words("none", "searching", "offered", "assigned", "at_restaurant", "carrying", "arrived", "done", "failed");
};
template <>
struct EnumNames<PaymentMethod> {
  static constexpr std::string_view type = "PaymentMethod";
  static constexpr auto names = words("on_handover");
};
template <>
struct EnumNames<Account> {
  static constexpr std::string_view type = "Account";
  static constexpr auto names =
      words("customer", "restaurant", "courier", "platform", "tax", "tips", "provider_clearing", "offline_risk");
};
template <>
struct EnumNames<Format> {
  static constexpr std::string_view type = "Format";
  static constexpr auto names = words("schemaorg", "ubereats", "opendelivery", "square", "justeat", "hubrise", "ondc");
};
template <>
struct EnumNames<LossKind> {
  static constexpr std::string_view type = "LossKind";
  static constexpr auto names = words("exact", "approximated", "impossible");
};

static_assert(EnumNames<Role>::names.size() == role_count);
static_assert(EnumNames<OrderState>::names.size() == order_state_count);
static_assert(EnumNames<OrderVerb>::names.size() == order_verb_count);
static_assert(EnumNames<PaymentState>::names.size() == payment_state_count);
static_assert(EnumNames<DeliveryState>::names.size() == delivery_state_count);

}  // namespace v0
}  // namespace couvert

#endif
