// SPDX-License-Identifier: Apache-2.0
// The phase of tax: which rule answers for each amount, and rounding line by line or once a rate.
#ifndef COUVERT_PRICING_TAX_HPP
#define COUVERT_PRICING_TAX_HPP

#include "pricing/engine.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// One amount that tax is taken of.
struct Taxed {
  Amounts* amounts;
  std::int32_t line;  ///< -1: a fee
};

/// Lines, parts and fees in the order of the quote; what has parts is taxed by them alone.
template <class Trace, class F>
bool each_taxed(Work<Trace>& w, F&& f) {
  for (std::size_t i = 0; i < w.lines.size(); ++i) {
    LineWork& line = w.lines[i];
    if (line.part_count == 0 && !f(Taxed{&line, static_cast<std::int32_t>(i)})) return false;
    for (std::uint32_t part = 0; part < line.part_count; ++part)
      if (!f(Taxed{w.part(line.first_part + part), static_cast<std::int32_t>(i)})) return false;
  }
  for (std::size_t i = 0; i < w.fee_count; ++i) {
    FeeWork& fee = w.fees[i];
    if (fee.part_count == 0 && !f(Taxed{&fee, -1})) return false;
    for (std::uint32_t part = 0; part < fee.part_count; ++part)
      if (!f(Taxed{w.part(fee.first_part + part), -1})) return false;
  }
  return true;
}

template <class Trace>
class Taxes {
 public:
  explicit Taxes(Work<Trace>& work) : w_(work), known_(work.prepared ? 0 : work.data.tax_classes.size()) {
    std::fill(known_.begin(), known_.end(), unknown_rule);
  }

  Trouble charge() {
    share_discounts();
    if (!find_rules()) return {Trouble::Kind::no_tax_rate, missing_};
    if (!(w_.rules.tax_rounding == TaxRounding::per_line ? tax_each() : tax_sums()))
      return {Trouble::Kind::overflow, {}};
    return {};
  }

 private:
  /// What a line lost goes to its parts in proportion to their prices.
  void share_discounts() {
    for (LineWork& line : w_.lines)
      if (line.part_count > 0) spread(line, line.discount, &Amounts::discount);
  }

  template <class Owner>
  void spread(const Owner& owner, std::int64_t amount, std::int64_t Amounts::*member) {
    std::vector<std::int64_t> weights(owner.part_count), shares(owner.part_count);
    for (std::uint32_t i = 0; i < owner.part_count; ++i) weights[i] = w_.part(owner.first_part + i)->gross;
    if (owner.gross > 0) largest_remainder(amount, owner.gross, weights, shares);
    for (std::uint32_t i = 0; i < owner.part_count; ++i) w_.part(owner.first_part + i)->*member = shares[i];
  }

  bool find_rules() {
    for (LineWork& line : w_.lines) {
      if (line.part_count == 0 && !rule_of(w_.data.items[line.item].tax_class, line.rule)) return false;
      for (std::uint32_t i = 0; i < line.part_count; ++i) {
        PartWork& part = *w_.part(line.first_part + i);
        if (!rule_of(part.tax_class, part.rule)) return false;
      }
    }
    for (std::size_t i = 0; i < w_.fee_count; ++i) {
      FeeWork& fee = w_.fees[i];
      if (fee.fee && fee.fee->tax_as_goods) {
        follow_goods(fee);
      } else if (!fee.tax_class().empty()) {
        fee.rule = find(fee.tax_class());
        if (fee.rule == no_rule) return missing_ = fee.tax_class(), false;
      }
    }
    return true;
  }

  /// The rule of a class of the menu.
  bool rule_of(std::uint32_t tax_class, std::int32_t& rule) {
    rule = no_rule;
    if (tax_class == none) return true;
    if (w_.prepared) {
      const Prepared::ByFulfilment& by = w_.prepared->of(w_.cart.fulfilment);
      const auto [first, last] = by.classes[tax_class];
      for (std::uint32_t i = first; i < last; ++i)
        if (holds(w_.rules.taxes[by.candidates[i]])) return rule = w_.prepared->canonical[by.candidates[i]], true;
    } else {
      std::int32_t& known = known_[tax_class];
      if (known == unknown_rule) known = find(w_.data.tax_classes[tax_class]);
      if (known != no_rule) return rule = known, true;
    }
    return missing_ = w_.data.tax_classes[tax_class], false;
  }

  bool holds(const TaxRule& rule) const {
    return (!rule.from || w_.context.date >= *rule.from) && (!rule.until || w_.context.date <= *rule.until) &&
           offers(rule.places, w_.context.place);
  }
  std::int32_t find(std::string_view tax_class) const {
    for (std::size_t i = 0; i < w_.rules.taxes.size(); ++i) {
      const TaxRule& rule = w_.rules.taxes[i];
      if (same(rule.tax_class, tax_class) && offers(rule.fulfilments, w_.cart.fulfilment) && holds(rule))
        return w_.prepared ? w_.prepared->canonical[i] : first_alike(w_.rules, i);
    }
    return no_rule;
  }

  /// A fee that is taxed like the goods: one part for each rate among them, by their amounts after discounts, or
  /// before when nothing is left.
  void follow_goods(FeeWork& fee) {
    std::vector<std::int32_t> rules;
    std::vector<std::int64_t> net, gross;
    std::int64_t net_sum = 0, gross_sum = 0;
    const auto add = [&](const Amounts& amounts) {
      std::size_t at = static_cast<std::size_t>(std::find(rules.begin(), rules.end(), amounts.rule) - rules.begin());
      if (at == rules.size()) rules.push_back(amounts.rule), net.push_back(0), gross.push_back(0);
      net[at] += amounts.net(), net_sum += amounts.net();
      gross[at] += amounts.gross, gross_sum += amounts.gross;
    };
    for (LineWork& line : w_.lines) {
      if (line.part_count == 0) add(line);
      for (std::uint32_t i = 0; i < line.part_count; ++i) add(*w_.part(line.first_part + i));
    }
    if (rules.size() == 1 || gross_sum == 0) {
      fee.rule = rules[0];  // there are goods, or there would be no fee
      return;
    }
    std::vector<std::int64_t> shares(rules.size());
    largest_remainder(fee.gross, net_sum > 0 ? net_sum : gross_sum, net_sum > 0 ? net : gross, shares);
    fee.first_part = static_cast<std::uint32_t>(w_.parts.size());
    fee.part_count = static_cast<std::uint32_t>(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
      PartWork part{{shares[i], 0, 0, rules[i], -1}, nullptr, nullptr, none, -1};
      if constexpr (Trace::enabled)
        part.step = w_.trace.add(StepKind::part, fee.step, rules[i] == no_rule ? Ref() : rule(rules[i]).ref, fee.gross,
                                 1, shares[i]);
      w_.parts.push_back(part);
    }
    spread(fee, fee.discount, &Amounts::discount);
  }

  const TaxRule& rule(std::int32_t at) const { return w_.rules.taxes[static_cast<std::size_t>(at)]; }
  Rounding mode(const TaxRule& rule) const { return rule.mode.value_or(w_.rules.tax_mode); }

  /// Tax on an amount by a rule, and what rounding left out.
  bool tax_on(const TaxRule& by, std::int64_t base, std::int64_t& tax, std::int64_t& dropped) const {
    const std::int64_t divisor = by.included ? million + by.rate.ppm : million;
    return Work<Trace>::share(base, by.rate.ppm, divisor, mode(by), tax, dropped);
  }
  bool count(const TaxRule& by, std::int64_t tax) {
    return exact::add(by.included ? w_.totals.tax_included_minor : w_.totals.tax_added_minor, tax);
  }

  bool tax_each() {
    return each_taxed(w_, [&](Taxed taxed) {
      Amounts& amounts = *taxed.amounts;
      if (amounts.rule == no_rule) return true;
      const TaxRule& by = rule(amounts.rule);
      std::int64_t dropped = 0;
      if (!tax_on(by, amounts.net(), amounts.tax, dropped) || !count(by, amounts.tax)) return false;
      if constexpr (Trace::enabled) {
        w_.trace.line = taxed.line;
        w_.trace.add_rounded(StepKind::tax, amounts.step, by.ref, amounts.net(), by.rate.ppm, amounts.tax, dropped,
                             mode(by));
        w_.trace.line = -1;
      }
      return true;
    });
  }

  /// Once a rate, then shared out by largest remainder so that the parts sum to it.
  bool tax_sums() {
    for (std::size_t at = 0; at < w_.rules.taxes.size(); ++at)
      if (!tax_sum(static_cast<std::int32_t>(at))) return false;
    return true;
  }

  bool tax_sum(std::int32_t at) {
    std::int64_t base = 0, tax = 0, dropped = 0;
    std::size_t amounts = 0;
    const bool fits = each_taxed(w_, [&](Taxed taxed) {
      if (taxed.amounts->rule != at) return true;
      ++amounts;
      return exact::add(base, taxed.amounts->net());
    });
    if (!fits) return false;
    if (base == 0) return true;
    const TaxRule& by = rule(at);
    if (!tax_on(by, base, tax, dropped) || !count(by, tax)) return false;
    if constexpr (!Trace::enabled) return true;  // nobody asks for the shares
    Scratch<std::int64_t, line_room> weights(amounts), shares(amounts);
    std::size_t i = 0;
    each_taxed(w_, [&](Taxed taxed) {
      if (taxed.amounts->rule == at) weights[i++] = taxed.amounts->net();
      return true;
    });
    largest_remainder(tax, base, weights, shares);
    std::int32_t step = -1;
    if constexpr (Trace::enabled)
      step = w_.trace.add_rounded(StepKind::tax, -1, by.ref, base, by.rate.ppm, tax, dropped, mode(by));
    i = 0;
    each_taxed(w_, [&](Taxed taxed) {
      if (taxed.amounts->rule != at) return true;
      taxed.amounts->tax = shares[i++];
      if constexpr (Trace::enabled) {
        w_.trace.line = taxed.line;
        w_.trace.add(StepKind::tax_share, step, by.ref, taxed.amounts->net(), 1, taxed.amounts->tax);
        w_.trace.line = -1;
      }
      return true;
    });
    return true;
  }

  Work<Trace>& w_;
  Scratch<std::int32_t, rule_room> known_;
  std::string_view missing_;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
