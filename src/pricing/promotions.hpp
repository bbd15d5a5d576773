// SPDX-License-Identifier: Apache-2.0
// The phases in which promotions apply: first to goods, later to delivery fees.
#ifndef COUVERT_PRICING_PROMOTIONS_HPP
#define COUVERT_PRICING_PROMOTIONS_HPP

#include "pricing/fees.hpp"
#include "pricing/goods.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// Which promotions of the rules may apply; null: all.
using Chosen = Scratch<std::uint8_t, rule_room>;

inline bool is_of_delivery(PromotionKind kind) noexcept {
  return kind == PromotionKind::free_delivery || kind == PromotionKind::delivery_percentage ||
         kind == PromotionKind::delivery_amount;
}

template <class Trace>
class Promotions {
 public:
  Promotions(Work<Trace>& work, const Chosen* chosen)
      : w_(work),
        chosen_(chosen),
        applied_(work.rules.stacking.empty() ? 0 : work.rules.promotions.size()),
        delivery_(work.rules.promotions.size()) {
    std::fill(applied_.begin(), applied_.end(), std::uint8_t{0});
  }

  /// The promotions that the cart's fulfilment has, in their order. False on overflow.
  bool goods() {
    if (w_.prepared) {
      for (const std::uint32_t at : w_.prepared->of(w_.cart.fulfilment).promotions)
        if (!consider(at)) return false;
      return true;
    }
    for (std::size_t at = 0; at < w_.rules.promotions.size(); ++at)
      if (offers(w_.rules.promotions[at].fulfilments, w_.cart.fulfilment) && !consider(at)) return false;
    return true;
  }

  /// Takes what was decided in goods() off the delivery fees. False on overflow.
  bool fees() {
    for (std::size_t i = 0; i < delivery_count_; ++i)
      if (!reduce_fees(w_.rules.promotions[delivery_[i].promotion], delivery_[i])) return false;
    return true;
  }

 private:
  /// A reduction of delivery fees that waits for them.
  struct Delivery {
    std::uint32_t promotion;
    std::int64_t rate_ppm, amount_minor;
  };

  bool has_code(const Promotion& promotion) const {
    return promotion.code.empty() ||
           std::find(w_.cart.codes.begin(), w_.cart.codes.end(), promotion.code) != w_.cart.codes.end();
  }

  /// Why the promotion does not come into question, before looking at the goods.
  std::optional<UnusedReason> refusal(const Promotion& promotion) const {
    const PricingContext& context = w_.context;
    if (!context.exhausted.empty() && !offers_none(context.exhausted, promotion.ref)) return UnusedReason::exhausted;
    if (!offers(promotion.channels, w_.cart.channel)) return UnusedReason::not_here;
    if ((promotion.from && context.at < *promotion.from) || (promotion.until && context.at >= *promotion.until) ||
        !holds_now(promotion.calendar, context))
      return UnusedReason::not_now;
    if (promotion.min_subtotal && w_.totals.goods_minor < *promotion.min_subtotal) return UnusedReason::below_minimum;
    if (closed_ || (promotion.exclusive && any_) || is_shut_out(promotion)) return UnusedReason::shut_out;
    return std::nullopt;
  }
  static bool offers_none(const std::vector<Ref>& list, const Ref& ref) {
    return std::find(list.begin(), list.end(), ref) == list.end();
  }

  bool is_shut_out(const Promotion& promotion) const {
    if (promotion.stack_class.empty() || applied_.size() == 0) return false;
    for (std::size_t i = 0; i < w_.rules.promotions.size(); ++i) {
      if (!applied_[i]) continue;
      const Ref& other = w_.rules.promotions[i].stack_class;
      for (const StackExclusion& pair : w_.rules.stacking)
        if ((pair.a == promotion.stack_class && pair.b == other) ||
            (pair.b == promotion.stack_class && pair.a == other))
          return true;
    }
    return false;
  }

  bool consider(std::size_t at) {
    const Promotion& promotion = w_.rules.promotions[at];
    const bool passed_over = chosen_ && !(*chosen_)[at];
    if ((passed_over && !Trace::enabled) || !has_code(promotion)) return true;
    if (const auto reason = refusal(promotion)) return refuse(promotion, *reason), true;
    // What is passed over may overflow: nobody pays it.
    if (is_of_delivery(promotion.kind)) return reserve_delivery(promotion, at, passed_over) || passed_over;
    Values weights(w_.lines.size());
    Reduction reduction;
    if (!Goods<Trace>(w_).reduce(promotion, at, weights, reduction)) return passed_over;
    if (passed_over) return refuse(promotion, reduction.amount > 0 ? UnusedReason::shut_out : reduction.why), true;
    if (promotion.max_minor && reduction.amount > *promotion.max_minor)
      reduction.amount = *promotion.max_minor, reduction.dropped = 0;
    if (reduction.amount > reduction.base) reduction.amount = reduction.base, reduction.dropped = 0;
    if (reduction.amount <= 0) return refuse(promotion, reduction.why), true;
    take_off(promotion, reduction, weights);
    w_.goods_left -= reduction.amount;
    mark(at);
    record(promotion, reduction.amount, reduction.applications);
    return true;
  }

  void refuse(const Promotion& promotion, UnusedReason reason) {
    if constexpr (Trace::enabled)
      if (!promotion.code.empty()) w_.refusals.push_back({promotion.code, reason, promotion.ref});
  }
  void mark(std::size_t at) {
    any_ = true;
    closed_ = w_.rules.promotions[at].exclusive;  // nothing is marked after one that was
    if (applied_.size() > 0) applied_[at] = 1;
  }
  void record(const Promotion& promotion, std::int64_t amount, std::int32_t applications) {
    w_.totals.discount_minor += amount;  // never above goods plus fees
    if constexpr (Trace::enabled)
      w_.discounts.push_back({promotion.ref, promotion.code, amount, fund(promotion, amount), applications});
  }
  std::vector<FundedAmount> fund(const Promotion& promotion, std::int64_t amount) const {
    std::vector<FundedAmount> funded;
    if (promotion.funding.empty()) return funded;
    std::vector<std::int64_t> weights;
    for (const FundingShare& share : promotion.funding) weights.push_back(share.share.ppm);
    const auto parts = allocate(Money{amount, w_.currency()}, weights);
    for (std::size_t i = 0; parts && i < weights.size(); ++i)
      funded.push_back({promotion.funding[i].funder, promotion.funding[i].party, (*parts)[i].minor});
    return funded;
  }

  /// Largest remainder over the value of what was hit, ties to the earlier line.
  void take_off(const Promotion& promotion, const Reduction& reduction, const Values& weights) {
    std::int32_t step = -1;
    if constexpr (Trace::enabled)
      step = w_.trace.add_rounded(StepKind::discount, -1, promotion.ref, reduction.base, reduction.factor,
                                  -reduction.amount, -reduction.dropped, w_.rules.discount_mode);
    Values shares(weights.size());
    largest_remainder(reduction.amount, reduction.base, weights, shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
      if (shares[i] == 0) continue;
      if constexpr (Trace::enabled) {
        w_.trace.line = static_cast<std::int32_t>(i);
        w_.trace.add(StepKind::discount_share, step, promotion.ref, w_.lines[i].net(), 1, -shares[i]);
        w_.trace.line = -1;
      }
      w_.lines[i].discount += shares[i];
    }
  }

  /// Delivery fees are known later. Whether this one counts as applied is decided in the declared order, by what the
  /// fees would be if no further reduction of goods followed.
  bool reserve_delivery(const Promotion& promotion, std::size_t at, bool passed_over) {
    if (w_.cart.fulfilment != Fulfilment::delivery) return refuse(promotion, UnusedReason::not_here), true;
    Reduction found;
    Goods<Trace> goods(w_);
    if (!goods.gather(promotion, at, found)) return refuse(promotion, found.why), true;
    const SpendTier tier = goods.tier(promotion);
    const Delivery mine{static_cast<std::uint32_t>(at), tier.rate.ppm, tier.amount_minor};
    std::int64_t left = 0, amount = 0, dropped = 0;
    if (!Fees<Trace>(w_).expected_delivery(left)) return false;
    for (std::size_t i = 0; i < delivery_count_; ++i) {
      if (!reduction_of(delivery_[i], left, amount, dropped)) return false;
      left -= amount;
    }
    if (!reduction_of(mine, left, amount, dropped)) return false;
    if (amount == 0) return refuse(promotion, UnusedReason::nothing_to_give), true;
    if (passed_over) return refuse(promotion, UnusedReason::shut_out), true;
    delivery_[delivery_count_++] = mine;
    mark(at);
    return true;
  }

  /// What a reduction takes off delivery fees of `left`.
  bool reduction_of(const Delivery& delivery, std::int64_t left, std::int64_t& amount, std::int64_t& dropped) const {
    const Promotion& promotion = w_.rules.promotions[delivery.promotion];
    amount = left, dropped = 0;
    if (promotion.kind == PromotionKind::delivery_amount) amount = delivery.amount_minor;
    if (promotion.kind == PromotionKind::delivery_percentage &&
        !Work<Trace>::share(left, delivery.rate_ppm, million, w_.rules.discount_mode, amount, dropped))
      return false;
    if (promotion.max_minor && amount > *promotion.max_minor) amount = *promotion.max_minor, dropped = 0;
    if (amount > left) amount = left, dropped = 0;
    return true;
  }

  bool reduce_fees(const Promotion& promotion, const Delivery& delivery) {
    std::int64_t left = 0, amount = 0, dropped = 0;
    for (std::size_t i = 0; i < w_.fee_count; ++i)
      if (w_.fees[i].kind() == FeeKind::delivery) left += w_.fees[i].net();  // bounded with all fees
    if (!reduction_of(delivery, left, amount, dropped)) return false;
    if (amount == 0) return refuse(promotion, UnusedReason::nothing_to_give), true;
    std::int32_t step = -1;
    if constexpr (Trace::enabled) {
      const bool by_rate = promotion.kind == PromotionKind::delivery_percentage;
      step = w_.trace.add_rounded(StepKind::discount, -1, promotion.ref, by_rate ? left : amount,
                                  by_rate ? delivery.rate_ppm : 1, -amount, -dropped, w_.rules.discount_mode);
    }
    std::int64_t allowance = amount;
    for (std::size_t i = 0; i < w_.fee_count && allowance > 0; ++i) {
      FeeWork& fee = w_.fees[i];
      if (fee.kind() != FeeKind::delivery) continue;
      const std::int64_t part = std::min(fee.net(), allowance);
      if (part <= 0) continue;
      if constexpr (Trace::enabled) w_.trace.add(StepKind::discount_share, step, fee.ref(), fee.net(), 1, -part);
      fee.discount += part;
      allowance -= part;
    }
    record(promotion, amount, 1);
    return true;
  }

  Work<Trace>& w_;
  const Chosen* chosen_;
  Chosen applied_;
  Scratch<Delivery, rule_room> delivery_;
  std::size_t delivery_count_ = 0;
  bool any_ = false, closed_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
