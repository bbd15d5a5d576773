// SPDX-License-Identifier: Apache-2.0
// The phase of fees: those of the rules, then the containers that come with the food.
#ifndef COUVERT_PRICING_FEES_HPP
#define COUVERT_PRICING_FEES_HPP

#include "pricing/engine.hpp"

#include <limits>

namespace couvert {
inline namespace v0 {
namespace detail {

/// What a fee is judged by besides the goods.
struct FeeConditions {
  const PricingContext& context;
  Fulfilment fulfilment;
  const std::string& channel;

  /// All conditions but the subtotal and the fulfilments of the rule.
  bool hold(const FeeRule& fee) const {
    const std::int64_t distance = context.distance_m.value_or(0), weight = context.weight_g.value_or(0);
    return (fee.kind != FeeKind::delivery || fulfilment == Fulfilment::delivery) &&
           (!fee.distance_from_m || distance >= *fee.distance_from_m) &&
           (!fee.distance_below_m || distance < *fee.distance_below_m) &&
           (!fee.weight_from_g || weight >= *fee.weight_from_g) &&
           (!fee.weight_below_g || weight < *fee.weight_below_g) && (!fee.cash || *fee.cash == context.cash) &&
           offers(fee.zones, context.zone) && offers(fee.channels, channel) && holds_now(fee.calendar, context);
  }
  /// What the way costs; false on overflow.
  bool add_steps(const FeeRule& fee, std::int64_t& amount) const {
    if (fee.step_m <= 0) return true;
    const std::int64_t way = context.distance_m.value_or(0) - fee.distance_from_m.value_or(0);
    if (way <= 0) return true;
    std::int64_t more = 0;
    return exact::multiply((way - 1) / fee.step_m + 1, fee.step_minor, more) && exact::add(amount, more);
  }
};

template <class Trace>
class Fees {
 public:
  explicit Fees(Work<Trace>& work) : w_(work), conditions_{work.context, work.cart.fulfilment, work.cart.channel} {}

  /// False on overflow.
  bool charge() {
    w_.fee_count = 0;
    const bool fits = each([&](const FeeRule& fee) { return charge(fee); });
    return fits && (w_.containers.empty() || charge_containers());
  }

  /// The delivery fees as they would be now.
  bool expected_delivery(std::int64_t& sum) const {
    return each([&](const FeeRule& fee) {
      std::int64_t amount = 0, dropped = 0;
      if (fee.kind != FeeKind::delivery) return true;
      return amount_of(fee, amount, dropped) && (amount <= 0 || exact::add(sum, amount));
    });
  }

 private:
  template <class F>
  bool each(F&& f) const {
    if (w_.prepared) {
      for (const std::uint32_t at : w_.prepared->of(w_.cart.fulfilment).fees)
        if (!f(w_.rules.fees[at])) return false;
      return true;
    }
    for (const FeeRule& fee : w_.rules.fees)
      if (offers(fee.fulfilments, w_.cart.fulfilment) && !f(fee)) return false;
    return true;
  }

  std::int64_t goods(const FeeRule& fee) const {
    return fee.base == FeeBase::before_discounts ? w_.totals.goods_minor : w_.goods_left;
  }

  /// Zero when it does not apply; false on overflow.
  bool amount_of(const FeeRule& fee, std::int64_t& amount, std::int64_t& dropped) const {
    const std::int64_t goods = this->goods(fee);
    amount = 0;
    if ((fee.subtotal_from && goods < *fee.subtotal_from) || (fee.subtotal_below && goods >= *fee.subtotal_below) ||
        !conditions_.hold(fee))
      return true;
    amount = fee.amount_minor;
    std::int64_t part = 0;
    if (fee.tops_up && fee.subtotal_below) amount = std::min(amount, *fee.subtotal_below - goods);
    if (fee.rate && (!Work<Trace>::share(goods, fee.rate->ppm, million, w_.rules.discount_mode, part, dropped) ||
                     !exact::add(amount, part)))
      return false;
    if (!conditions_.add_steps(fee, amount)) return false;
    if (fee.min_minor && amount < *fee.min_minor) amount = *fee.min_minor, dropped = 0;
    if (fee.max_minor && amount > *fee.max_minor) amount = *fee.max_minor, dropped = 0;
    return true;
  }

  bool charge(const FeeRule& fee) {
    std::int64_t amount = 0, dropped = 0;
    if (!amount_of(fee, amount, dropped)) return false;
    if (amount <= 0) return true;
    FeeWork& work = add(amount);
    work.fee = &fee;
    if constexpr (Trace::enabled)
      work.step = w_.trace.add_rounded(StepKind::fee, -1, fee.ref, fee.rate ? goods(fee) : amount,
                                       fee.rate ? fee.rate->ppm : 1, amount, dropped, w_.rules.discount_mode);
    return exact::add(w_.totals.fees_minor, amount);
  }

  FeeWork& add(std::int64_t amount) {
    FeeWork& work = w_.fees[w_.fee_count++];
    work = {{amount, 0, 0, no_rule, -1}, nullptr, nullptr, 1, 0, 0};
    return work;
  }

  /// In the order of the menu, each kind once.
  bool charge_containers() {
    for (const LineContainer& entry : w_.containers) {
      const Container& container = w_.data.menu.containers[entry.container];
      std::int64_t amount = 0;
      if (!offers(container.fulfilments, w_.cart.fulfilment)) continue;
      if (entry.quantity > std::numeric_limits<std::int32_t>::max() ||
          !exact::multiply(container.price_minor, entry.quantity, amount))
        return false;
      if (amount <= 0) continue;
      FeeWork& work = add(amount);
      work.container = &container;
      work.quantity = static_cast<std::int32_t>(entry.quantity);
      if constexpr (Trace::enabled)
        work.step = w_.trace.add(StepKind::fee, -1, container.ref, container.price_minor, entry.quantity, amount);
      if (!exact::add(w_.totals.fees_minor, amount)) return false;
    }
    return true;
  }

  Work<Trace>& w_;
  FeeConditions conditions_;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
