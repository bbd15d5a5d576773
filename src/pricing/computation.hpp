// SPDX-License-Identifier: Apache-2.0
// One computation for totals and quotes, phase by phase as phase_graph() lists them.
#ifndef COUVERT_PRICING_COMPUTATION_HPP
#define COUVERT_PRICING_COMPUTATION_HPP

#include "menu/books.hpp"
#include "pricing/promotions.hpp"
#include "pricing/tax.hpp"

#include <cstdint>
#include <cstring>

namespace couvert {
inline namespace v0 {
namespace detail {

/// Equality of two ids without a call: every line is compared with those before it.
inline bool alike(const LineId& a, const LineId& b) noexcept {
  std::uint64_t x[2], y[2];  // copied: some libraries of today have no std::bit_cast
  static_assert(sizeof x == sizeof a.bytes());
  std::memcpy(x, a.bytes().data(), sizeof x);
  std::memcpy(y, b.bytes().data(), sizeof y);
  return x[0] == y[0] && x[1] == y[1];
}

template <class Trace>
class Computation {
 public:
  /// @param bound The lines looked up before, or null: they are looked up here.
  Computation(Work<Trace>& work, const BoundCartData* bound) : w_(work), bound_(bound) {}

  /// What the basket holds and costs by itself.
  Trouble prepare() {
    for (const PhaseInfo& info : phase_graph()) {
      if (info.phase == Phase::promotions) break;
      if (!before_promotions(info.phase)) return {Trouble::Kind::cart, {}};
    }
    return {};
  }

  /// Everything after; may be done again with other promotions.
  Trouble settle(const Chosen* chosen) {
    reset();
    Promotions<Trace> promotions(w_, chosen);
    for (const PhaseInfo& info : phase_graph()) {
      if (info.phase < Phase::promotions) continue;
      if (const Trouble trouble = from_promotions(info.phase, promotions); trouble.kind != Trouble::Kind::nothing)
        return trouble;
    }
    return {};
  }

 private:
  /// Options and parts of set menus come with each line, so that a line is gone through once.
  bool before_promotions(Phase phase) {
    switch (phase) {
      case Phase::base: return price_lines();
      case Phase::combos: return split_lines();
      default: return true;
    }
  }

  Trouble from_promotions(Phase phase, Promotions<Trace>& promotions) {
    bool fits = true;
    const bool any = w_.lines.size() > 0;
    switch (phase) {
      case Phase::promotions: fits = !any || promotions.goods(); break;
      case Phase::fees: fits = !any || Fees<Trace>(w_).charge(); break;
      case Phase::fee_promotions: fits = !any || promotions.fees(); break;
      case Phase::tax: return any ? Taxes<Trace>(w_).charge() : Trouble{};
      case Phase::tips: fits = add_up(); break;
      case Phase::rounding: fits = round(); break;
      default: break;
    }
    return fits ? Trouble{} : Trouble{Trouble::Kind::overflow, {}};
  }

  void reset() {
    const std::int64_t goods = w_.totals.goods_minor;
    w_.totals = Totals{};
    w_.totals.goods_minor = w_.goods_left = goods;
    w_.fee_count = 0;
    w_.parts.resize(line_parts_);
    for (LineWork& line : w_.lines) line.discount = line.tax = 0;
  }

  bool price_lines() {
    if (!bound_ && (w_.cart.note.size() > limits::note_octets || !valid_text(w_.cart.note))) return false;
    const std::optional<VenueClock> utc =
        w_.context.clock || w_.data.menu.price_books.empty() ? std::nullopt : std::optional(VenueClock());
    const ActiveBooks books(w_.data, PriceContext{w_.cart.fulfilment, w_.cart.channel, w_.cart.venue, w_.context.at,
                                                  utc ? &*utc : w_.context.clock});
    LinePricer<Trace> pricer(w_.data, w_.trace, &books);
    pricer.split_into(&found_);
    ChoiceBuffer choices;  // left as it is: the binder writes what is read
    Binder binder(w_.data, choices.data());
    for (std::size_t i = 0; i < w_.lines.size(); ++i) {
      const CartLine& line = w_.cart.lines[i];
      BoundLine here;
      const BoundLine* bound = &here;
      const BoundChoice* chosen = choices.data();
      if (bound_) {
        bound = &bound_->lines[i];
        chosen = bound_->choices.data() + bound_->first_choice[i];
      } else if (!is_new(i) || !binder.bind(line, here)) {
        return false;
      }
      if (!price_line(i, *bound, chosen, pricer)) return false;
    }
    if constexpr (Trace::enabled) w_.trace.line = -1;
    return true;
  }

  bool is_new(std::size_t at) const {
    for (std::size_t before = 0; before < at; ++before)
      if (alike(w_.cart.lines[before].id, w_.cart.lines[at].id)) return false;
    return true;
  }

  bool price_line(std::size_t i, const BoundLine& bound, const BoundChoice* choices, LinePricer<Trace>& pricer) {
    LineWork& work = w_.lines[i];
    work = {{0, 0, 0, no_rule, -1}, 0, bound.quantity, none, none, 0, 0};
    if constexpr (Trace::enabled) {
      w_.trace.line = static_cast<std::int32_t>(i);
      work.step = w_.trace.add(StepKind::line, -1, w_.cart.lines[i].item, 0, bound.quantity, 0);
    }
    const std::size_t first = found_.size();
    const LinePrice price = pricer.price(bound, choices, work.step);
    if (!price.sound) return false;
    work.item = price.item;
    work.variant = price.variant;
    work.unit = price.unit;
    work.gross = price.unit * bound.quantity;  // at most quote_minor times line_quantity, which leaves room for the sum
    w_.totals.goods_minor += work.gross;
    if (!exact::is_quotable(w_.totals.goods_minor)) return false;
    if constexpr (Trace::enabled) {
      Step& step = w_.trace.steps[static_cast<std::size_t>(work.step)];
      step.base_minor = work.unit;
      step.amount_minor = work.gross;
    }
    if (found_.size() > first) {
      work.first_part = static_cast<std::uint32_t>(first);  // of what was found, until split_lines()
      work.part_count = static_cast<std::uint32_t>(found_.size() - first);
    }
    if (!w_.data.menu.containers.empty()) return gather(bound, choices);
    return true;
  }

  /// So many containers as the quantity of the line says.
  bool gather(const BoundLine& bound, const BoundChoice* choices) {
    std::vector<LineContainer> mine;
    gather_containers(w_.data, bound, choices, mine);
    for (const LineContainer& entry : mine) {
      const auto known =
          std::lower_bound(w_.containers.begin(), w_.containers.end(), entry.container,
                           [](const LineContainer& have, std::uint32_t wanted) { return have.container < wanted; });
      const std::int64_t more = entry.quantity * bound.quantity;  // both bounded far below
      if (known != w_.containers.end() && known->container == entry.container)
        known->quantity += more;
      else
        w_.containers.insert(known, {entry.container, more});
    }
    return true;
  }

  /// The amounts that are taxed by themselves.
  bool split_lines() {
    if (found_.empty()) return true;
    for (std::size_t i = 0; i < w_.lines.size(); ++i)
      if (w_.lines[i].part_count > 0) split_line(i);
    if constexpr (Trace::enabled) w_.trace.line = -1;
    line_parts_ = w_.parts.size();
    return true;
  }

  void split_line(std::size_t at) {
    LineWork& line = w_.lines[at];
    const LinePart* const found = found_.data() + line.first_part;
    const std::uint32_t count = line.part_count;
    const ItemEntry& item = w_.data.items[line.item];
    line.first_part = static_cast<std::uint32_t>(w_.parts.size());
    line.part_count = 0;
    std::int64_t core = line.unit, weights = 0;
    bool sound = true;
    for (std::uint32_t i = 0; i < count; ++i) {
      core -= found[i].added;
      sound = sound && found[i].added >= 0;
      if (found[i].item != none) weights += found[i].weight;  // each is quotable, and a line has few
    }
    const bool combo = item.combo && weights > 0;
    // Where a reduction went below zero somewhere, or nothing tells how to share, the line is taxed as its item.
    if (!sound || core < 0) return;
    std::vector<std::int64_t> gross, shares(count), by(count);
    if (combo) {
      for (std::uint32_t i = 0; i < count; ++i) by[i] = found[i].item != none ? found[i].weight : 0;
      core *= line.quantity;  // at most the line's own amount
      largest_remainder(core, weights, by, shares);
    }
    const auto part = [&](std::int64_t amount, const Item* of, const Option* option, std::uint32_t tax_class) {
      PartWork work{{amount, 0, 0, no_rule, -1}, of, option, tax_class, static_cast<std::int32_t>(at)};
      if constexpr (Trace::enabled) {
        w_.trace.line = static_cast<std::int32_t>(at);
        work.step = w_.trace.add(StepKind::part, line.step, option ? option->ref : of->ref, line.gross, 1, amount);
      }
      w_.parts.push_back(work);
      ++line.part_count;
    };
    if (!combo) part(core * line.quantity, item.item, nullptr, item.tax_class);
    for (std::uint32_t i = 0; i < count; ++i) {
      const LinePart& one = found[i];
      const Item* served = one.item != none ? w_.data.items[one.item].item : item.item;
      part(one.added * line.quantity + shares[i], served, w_.data.options[one.option].option, one.tax_class);
    }
  }

  bool add_up() {
    Totals& t = w_.totals;
    t.tip_minor = w_.cart.tip_minor;
    std::int64_t total = w_.goods_left;
    const std::int64_t fee_discount = t.discount_minor - (t.goods_minor - w_.goods_left);
    if (!exact::is_quotable(t.fees_minor)) return false;
    total += t.fees_minor - fee_discount;  // like the goods far from the end
    if (!exact::add(total, t.tax_added_minor) || !exact::add(total, t.tip_minor)) return false;
    if constexpr (Trace::enabled)
      if (t.tip_minor != 0) w_.trace.add(StepKind::tip, -1, Ref(), t.tip_minor, 1, t.tip_minor);
    t.total_minor = total;
    return true;
  }

  bool round() {
    if (!round_to(w_.rules.total_step_minor, w_.rules.total_mode)) return false;
    if (w_.context.cash && !round_to(w_.rules.cash_step_minor, w_.rules.cash_mode)) return false;
    if constexpr (Trace::enabled)
      w_.trace.add(StepKind::total, -1, Ref(), w_.totals.total_minor, 1, w_.totals.total_minor);
    return true;
  }
  bool round_to(std::int64_t step, Rounding mode) {
    if (step <= 1) return true;
    Totals& t = w_.totals;
    std::int64_t steps = 0, rounded = 0;
    if (!exact::mul_div(t.total_minor, 1, step, mode, steps) || !exact::multiply(steps, step, rounded)) return false;
    const std::int64_t difference = rounded - t.total_minor;
    if constexpr (Trace::enabled)
      if (difference != 0) {
        w_.trace.add(StepKind::rounding, -1, Ref(), t.total_minor, step, difference);
        w_.trace.steps.back().mode = mode;
      }
    t.rounding_minor += difference;
    t.total_minor = rounded;
    return true;
  }

  Work<Trace>& w_;
  const BoundCartData* bound_;
  std::vector<LinePart> found_;
  std::size_t line_parts_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
