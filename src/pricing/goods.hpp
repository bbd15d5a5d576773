// SPDX-License-Identifier: Apache-2.0
// Which units of which lines a promotion hits, and what it takes off them.
#ifndef COUVERT_PRICING_GOODS_HPP
#define COUVERT_PRICING_GOODS_HPP

#include "pricing/engine.hpp"

#include <limits>

namespace couvert {
inline namespace v0 {
namespace detail {

using Units = Scratch<std::int32_t, line_room>;
using Values = Scratch<std::int64_t, line_room>;

/// What a promotion would take off the goods: `amount` of `base`, shared out by `weights`.
struct Reduction {
  std::int64_t base = 0, amount = 0, factor = 1, dropped = 0;
  std::int32_t applications = 1;
  UnusedReason why = UnusedReason::no_target;  ///< when the amount is 0
};

template <class Trace>
class Goods {
 public:
  explicit Goods(const Work<Trace>& work)
      : w_(work), count_(work.lines.size()), units_(count_), taken_(count_), order_(count_) {}

  /// False on overflow. `weights` are left alone when there is nothing to take off.
  bool reduce(const Promotion& promotion, std::size_t at, Values& weights, Reduction& out) {
    out = Reduction{};
    if (!gather(promotion, at, out)) return true;
    out.why = UnusedReason::nothing_to_give;
    switch (promotion.kind) {
      case PromotionKind::buy_get: return buy_get(promotion, weights, out);
      case PromotionKind::bundle: return bundle(promotion, weights, out);
      default: break;
    }
    if (promotion.max_quantity) {
      sort(promotion.order);
      take(*promotion.max_quantity, units_);
      for (std::size_t i = 0; i < count_; ++i) units_[i] = taken_[i];
    }
    return promotion.kind == PromotionKind::fixed_price || promotion.kind == PromotionKind::per_unit
               ? by_unit(promotion, weights, out)
               : by_value(promotion, weights, out);
  }

  /// Whether the cart holds what a reduction of delivery fees asks for, and the goods that count for its tiers.
  bool gather(const Promotion& promotion, std::size_t at, Reduction& out) {
    std::int64_t units = 0;
    target_ = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      units_[i] = hits(promotion, at, i) ? w_.lines[i].quantity : 0;
      units += units_[i];
      if (units_[i] > 0) target_ += w_.lines[i].gross;  // at most the goods, which fit
    }
    if (units == 0 || units < promotion.min_quantity || !holds_sets(promotion)) return false;
    if (promotion.min_target && target_ < *promotion.min_target) return out.why = UnusedReason::below_minimum, false;
    if (promotion.skip_quantity > 0) {
      sort(promotion.skip_order);
      take(promotion.skip_quantity, units_);
      for (std::size_t i = 0; i < count_; ++i) units_[i] -= taken_[i];
    }
    return true;
  }

  /// The rate and amount that hold for what gather() found.
  SpendTier tier(const Promotion& promotion) const {
    SpendTier found{0, promotion.rate, promotion.amount_minor};
    for (const SpendTier& tier : promotion.tiers)
      if (target_ >= tier.from_minor) found = tier;
    return found;
  }

 private:
  bool names_variant(const std::vector<Ref>& variants, std::size_t line) const {
    return offers(variants, w_.cart.lines[line].variant);
  }
  bool hits(const Promotion& promotion, std::size_t at, std::size_t line) const {
    if (!names_variant(promotion.variants, line)) return false;
    const std::uint32_t item = w_.lines[line].item;
    if (!w_.prepared) return names_item(promotion, *w_.data.items[item].item);
    const std::vector<bool>& known = w_.prepared->hits[at];
    return known.empty() || known[item];
  }
  bool hits(const GoodsSet& set, std::size_t line) const {
    return names_variant(set.variants, line) && names_item(set, *w_.data.items[w_.lines[line].item].item);
  }

  /// Sets that neither are bought nor bundled must be in the cart.
  bool holds_sets(const Promotion& promotion) const {
    if (promotion.kind == PromotionKind::buy_get || promotion.kind == PromotionKind::bundle) return true;
    return std::all_of(promotion.sets.begin(), promotion.sets.end(), [&](const GoodsSet& set) {
      std::int64_t units = 0;
      for (std::size_t i = 0; i < count_; ++i)
        if (hits(set, i)) units += w_.lines[i].quantity;
      return units >= set.count;
    });
  }

  std::int64_t value(std::size_t line, std::int64_t units) const {
    const LineWork& work = w_.lines[line];
    if (units == work.quantity) return work.net();
    std::int64_t part = 0;
    exact::mul_div(work.net(), units, work.quantity, Rounding::down, part);  // smaller than the net amount
    return part;
  }

  void sort(UnitOrder order) {
    for (std::size_t i = 0; i < count_; ++i) order_[i] = static_cast<std::uint32_t>(i);
    if (order == UnitOrder::first) return;
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::int64_t x = w_.lines[a].unit, y = w_.lines[b].unit;
      if (x != y) return order == UnitOrder::cheapest ? x < y : x > y;
      return a < b;
    });
  }
  /// So many units, as far as there are so many, in the order sorted last.
  std::int64_t take(std::int64_t wanted, const Units& from) {
    std::int64_t got = 0;
    for (const std::uint32_t line : order_) {
      const std::int64_t here = std::min<std::int64_t>(from[line], wanted - got);
      taken_[line] = static_cast<std::int32_t>(here);
      got += here;
    }
    return got;
  }

  bool weigh(const Units& units, Values& weights, Reduction& out) const {
    out.base = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      weights[i] = units[i] > 0 ? value(i, units[i]) : 0;
      out.base += weights[i];
    }
    return out.base > 0;
  }

  bool part_of(Rate rate, Reduction& out) const {
    out.factor = rate.ppm;
    return Work<Trace>::share(out.base, rate.ppm, million, w_.rules.discount_mode, out.amount, out.dropped);
  }

  bool by_value(const Promotion& promotion, Values& weights, Reduction& out) const {
    if (!weigh(units_, weights, out)) return true;
    const SpendTier tier = this->tier(promotion);
    if (promotion.kind == PromotionKind::percentage) return part_of(tier.rate, out);
    out.amount = tier.amount_minor;
    return true;
  }

  bool by_unit(const Promotion& promotion, Values& weights, Reduction& out) const {
    weigh(units_, weights, out);
    out.base = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      std::int64_t price = 0;
      if (!exact::multiply(promotion.amount_minor, units_[i], price)) return false;
      weights[i] = promotion.kind == PromotionKind::per_unit ? std::min(price, weights[i])
                                                             : std::max<std::int64_t>(weights[i] - price, 0);
      out.base += weights[i];
    }
    out.amount = out.base;
    return true;
  }

  bool buy_get(const Promotion& promotion, Values& weights, Reduction& out) {
    sort(promotion.order);
    Units reduced(count_);
    for (std::size_t i = 0; i < count_; ++i) reduced[i] = 0;
    std::int64_t times = 0;
    if (!promotion.sets.empty())
      times = get_beside(promotion, reduced);
    else if (promotion.same_item)
      times = get_alike(promotion, reduced);
    else
      times = get_among(promotion, units_, limit(promotion), reduced);
    if (times == 0) return out.why = UnusedReason::no_target, true;
    out.applications = static_cast<std::int32_t>(times);
    if (!weigh(reduced, weights, out)) return true;
    return part_of(promotion.rate, out);
  }

  static std::int64_t limit(const Promotion& promotion) {
    return promotion.max_applications.value_or(std::numeric_limits<std::int32_t>::max());
  }

  /// Whole groups of bought and reduced units out of one pool.
  std::int64_t get_among(const Promotion& promotion, const Units& pool, std::int64_t limit, Units& reduced) {
    std::int64_t units = 0;
    for (std::size_t i = 0; i < count_; ++i) units += pool[i];
    const std::int64_t group = std::int64_t{promotion.buy_quantity} + promotion.get_quantity;
    const std::int64_t times = std::min(units / group, limit);
    if (times == 0) return 0;
    take(times * promotion.get_quantity, pool);
    for (std::size_t i = 0; i < count_; ++i) reduced[i] += taken_[i];
    return times;
  }

  std::int64_t get_alike(const Promotion& promotion, Units& reduced) {
    std::int64_t times = 0;
    Units pool(count_);
    for (std::size_t first = 0; first < count_; ++first) {
      bool seen = units_[first] == 0;
      for (std::size_t i = 0; i < count_; ++i) {
        const bool alike = w_.lines[i].item == w_.lines[first].item && w_.lines[i].variant == w_.lines[first].variant;
        pool[i] = alike ? units_[i] : 0;
        seen = seen || (alike && i < first && units_[i] > 0);
      }
      if (!seen) times += get_among(promotion, pool, limit(promotion) - times, reduced);
    }
    return times;
  }

  /// What must be bought is another set: as often as enough of it is left beside the reduced units.
  std::int64_t get_beside(const Promotion& promotion, Units& reduced) {
    std::int64_t pool = 0;
    for (std::size_t i = 0; i < count_; ++i) pool += units_[i];
    const auto enough = [&](std::int64_t times) {
      take(times * promotion.get_quantity, units_);
      std::int64_t bought = 0;
      for (std::size_t i = 0; i < count_; ++i)
        if (hits(promotion.sets[0], i)) bought += w_.lines[i].quantity - taken_[i];
      return bought >= times * promotion.buy_quantity;
    };
    const std::int64_t get = promotion.get_quantity;
    std::int64_t low = 0, high = std::min(limit(promotion), (pool + get - 1) / get);
    while (low < high) {  // fewer times need less and leave more
      const std::int64_t middle = low + (high - low + 1) / 2;
      if (enough(middle))
        low = middle;
      else
        high = middle - 1;
    }
    if (low > 0) take(low * get, units_);
    for (std::size_t i = 0; low > 0 && i < count_; ++i) reduced[i] = taken_[i];
    return low;
  }

  bool bundle(const Promotion& promotion, Values& weights, Reduction& out) {
    sort(promotion.order);
    Units used(count_), one(count_);
    for (std::size_t i = 0; i < count_; ++i) used[i] = 0;
    std::int64_t left = limit(promotion), times = 0;
    bool found = false;
    while (left > 0 && pick_bundle(promotion, one)) {
      found = true;
      const std::int64_t repeats = std::min(left, repeatable(one));
      const bool worth = promotion.rate.ppm > 0 || value_of(one) > promotion.amount_minor;
      for (std::size_t i = 0; i < count_; ++i) {
        const auto units = static_cast<std::int32_t>(repeats * one[i]);
        units_[i] -= units;
        if (worth) used[i] += units;
      }
      if (worth) times += repeats, left -= repeats;
    }
    if (!found) return out.why = UnusedReason::no_target, true;
    if (times == 0 || !weigh(used, weights, out)) return true;
    out.applications = static_cast<std::int32_t>(times);
    if (promotion.rate.ppm > 0) return part_of(promotion.rate, out);
    std::int64_t price = 0;
    if (!exact::multiply(promotion.amount_minor, times, price)) return false;
    out.amount = std::max<std::int64_t>(out.base - price, 0);
    return true;
  }

  /// The units of one bundle out of what is left; sets are filled in their order.
  bool pick_bundle(const Promotion& promotion, Units& one) {
    for (std::size_t i = 0; i < count_; ++i) one[i] = 0;
    if (promotion.sets.empty()) return fill(nullptr, promotion.buy_quantity, one);
    for (const GoodsSet& set : promotion.sets)
      if (!fill(&set, set.count, one)) return false;
    return true;
  }
  bool fill(const GoodsSet* set, std::int64_t wanted, Units& one) const {
    for (const std::uint32_t line : order_) {
      if (wanted == 0) break;
      const std::int32_t left = units_[line] - one[line];
      if (left <= 0 || (set && !hits(*set, line))) continue;
      const auto here = static_cast<std::int32_t>(std::min<std::int64_t>(left, wanted));
      one[line] += here;
      wanted -= here;
    }
    return wanted == 0;
  }
  std::int64_t repeatable(const Units& one) const {
    std::int64_t repeats = std::numeric_limits<std::int32_t>::max();
    for (std::size_t i = 0; i < count_; ++i)
      if (one[i] > 0) repeats = std::min<std::int64_t>(repeats, units_[i] / one[i]);
    return repeats;
  }
  std::int64_t value_of(const Units& one) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < count_; ++i)
      if (one[i] > 0) sum += value(i, one[i]);
    return sum;
  }

  const Work<Trace>& w_;
  std::size_t count_;
  Units units_, taken_;
  Scratch<std::uint32_t, line_room> order_;
  std::int64_t target_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
