// SPDX-License-Identifier: Apache-2.0
// price() and price_totals(): base → options → promotions → fees → tax → tip → rounding.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"
#include "pricing/engine.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr std::int64_t million = 1'000'000;

bool offers(const std::vector<Fulfilment>& fulfilments, Fulfilment wanted) noexcept {
  return fulfilments.empty() || std::find(fulfilments.begin(), fulfilments.end(), wanted) != fulfilments.end();
}

/// Equality of two ids without a call: every line is compared with those before it.
bool alike(const LineId& a, const LineId& b) noexcept {
  const auto x = std::bit_cast<std::array<std::uint64_t, 2>>(a.bytes());
  const auto y = std::bit_cast<std::array<std::uint64_t, 2>>(b.bytes());
  return x[0] == y[0] && x[1] == y[1];
}

/// Why a price could not be made.
struct Trouble {
  enum class Kind : std::uint8_t { cart, overflow, no_tax_rate } kind;
  std::string_view ref;
};

template <class Trace>
class Engine {
 public:
  Engine(const IndexData& data, const PriceRules& rules, const Cart& cart, const PricingContext& context, Trace& trace)
      : data_(data),
        rules_(rules),
        cart_(cart),
        context_(context),
        trace_(trace),
        lines_(cart.lines.size()),
        fees_(rules.fees.size()),
        rule_of_class_(data.tax_classes.size()) {
    std::fill(rule_of_class_.begin(), rule_of_class_.end(), unknown_rule);
  }

  std::optional<Trouble> run() {
    if (!price_lines()) return Trouble{Trouble::Kind::cart, {}};
    if (!cart_.lines.empty()) {
      if (!discount_goods() || !charge_fees() || !discount_delivery()) return Trouble{Trouble::Kind::overflow, {}};
      if (!find_rules()) return Trouble{Trouble::Kind::no_tax_rate, missing_class_};
      if (!(rules_.tax_rounding == TaxRounding::per_line ? tax_each() : tax_sums()))
        return Trouble{Trouble::Kind::overflow, {}};
    }
    if (!finish()) return Trouble{Trouble::Kind::overflow, {}};
    return std::nullopt;
  }

  Totals totals;
  std::vector<QuoteDiscount> discounts;
  std::size_t fee_count() const noexcept { return fee_count_; }
  LineWork& line(std::size_t i) noexcept { return lines_[i]; }
  FeeWork& fee(std::size_t i) noexcept { return fees_[i]; }

 private:
  bool price_lines() {
    if (cart_.note.size() > limits::note_octets || !valid_text(cart_.note)) return false;
    LinePricer<Trace> pricer(data_, trace_);
    for (std::size_t i = 0; i < cart_.lines.size(); ++i) {
      const CartLine& line = cart_.lines[i];
      LineWork& work = lines_[i];
      work = {0, 0, 0, 0, no_rule, -1, none};
      for (std::size_t before = 0; before < i; ++before)
        if (alike(cart_.lines[before].id, line.id)) return false;
      if constexpr (Trace::enabled) {
        trace_.line = static_cast<std::int32_t>(i);
        work.step = trace_.add(StepKind::line, -1, line.item, 0, line.quantity, 0);
      }
      const LinePrice price = pricer.run(line, work.step);
      if (!price.sound) return false;
      work.item = price.item;
      work.unit = price.unit;
      if (!exact::multiply(price.unit, line.quantity, work.gross) || !exact::add(totals.goods_minor, work.gross) ||
          !exact::is_quotable(totals.goods_minor))
        return false;
      if constexpr (Trace::enabled) {
        Step& step = trace_.steps[static_cast<std::size_t>(work.step)];
        step.base_minor = work.unit;
        step.amount_minor = work.gross;
      }
    }
    if constexpr (Trace::enabled) trace_.line = -1;
    goods_left_ = totals.goods_minor;
    return true;
  }

  bool has_code(const Promotion& promotion) const {
    return promotion.code.empty() ||
           std::find(cart_.codes.begin(), cart_.codes.end(), promotion.code) != cart_.codes.end();
  }

  bool applies(const Promotion& promotion) const {
    return !closed_ && !(promotion.exclusive && any_promotion_) && has_code(promotion) &&
           offers(promotion.fulfilments, cart_.fulfilment) && (!promotion.from || context_.at >= *promotion.from) &&
           (!promotion.until || context_.at < *promotion.until) &&
           (!promotion.min_subtotal || totals.goods_minor >= *promotion.min_subtotal);
  }

  static bool targets(const Promotion& promotion, const CartLine& line) {
    return promotion.items.empty() ||
           std::find(promotion.items.begin(), promotion.items.end(), line.item) != promotion.items.end();
  }

  void record(const Promotion& promotion, std::int64_t amount) {
    any_promotion_ = true;
    closed_ = closed_ || promotion.exclusive;
    totals.discount_minor += amount;  // never above goods plus fees
    if constexpr (Trace::enabled) discounts.push_back({promotion.ref, promotion.code, amount});
  }

  bool discount_goods() {
    for (const Promotion& promotion : rules_.promotions) {
      if (promotion.kind == PromotionKind::free_delivery) {
        // Delivery fees are known later; whether it applies is decided in the declared order, here.
        if (cart_.fulfilment == Fulfilment::delivery && applies(promotion)) {
          free_delivery_.push_back(&promotion);
          any_promotion_ = true;
          closed_ = closed_ || promotion.exclusive;
        }
        continue;
      }
      if (applies(promotion) && !discount_lines(promotion)) return false;
    }
    return true;
  }

  bool discount_lines(const Promotion& promotion) {
    std::int64_t base = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (targets(promotion, cart_.lines[i])) base += lines_[i].net();  // below goods, which fits
    std::int64_t amount = promotion.amount_minor, factor = 1, dropped = 0;
    if (promotion.kind == PromotionKind::percentage) {
      factor = promotion.rate.ppm;
      if (!share(base, factor, million, rules_.discount_mode, amount, dropped)) return false;
    }
    if (promotion.max_minor && amount > *promotion.max_minor) amount = *promotion.max_minor, dropped = 0;
    amount = std::clamp<std::int64_t>(amount, 0, base);
    if (amount == 0) return true;
    std::int32_t step = -1;
    if constexpr (Trace::enabled)
      step = trace_.add(StepKind::discount, -1, promotion.ref, base, factor, -amount, -dropped);
    spread(promotion, base, amount, step);
    goods_left_ -= amount;
    record(promotion, amount);
    return true;
  }

  /// Largest remainder over what the targeted lines still cost, ties to the earlier line.
  void spread(const Promotion& promotion, std::int64_t base, std::int64_t amount, std::int32_t step) {
    Scratch<std::int64_t, 32> shares(lines_.size());
    Scratch<std::uint64_t, 32> remainders(lines_.size());
    std::int64_t left = amount;
    const auto whole = static_cast<std::uint64_t>(amount), divisor = static_cast<std::uint64_t>(base);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      shares[i] = 0;
      remainders[i] = 0;
      const auto weight = static_cast<std::uint64_t>(lines_[i].net());
      if (weight == 0 || !targets(promotion, cart_.lines[i])) continue;
      exact::Parts parts{};
      if (std::bit_width(whole) + std::bit_width(weight) <= 64)
        parts = exact::split(whole * weight, divisor);
      else
        exact::divide(exact::multiply(whole, weight), divisor, parts.quotient, parts.remainder);
      remainders[i] = parts.remainder;
      shares[i] = static_cast<std::int64_t>(parts.quotient);
      left -= shares[i];
    }
    for (; left > 0; --left) {
      std::size_t best = 0;
      for (std::size_t i = 1; i < lines_.size(); ++i)
        if (remainders[i] > remainders[best]) best = i;
      ++shares[best];
      remainders[best] = 0;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (shares[i] == 0) continue;
      if constexpr (Trace::enabled) {
        trace_.line = static_cast<std::int32_t>(i);
        trace_.add(StepKind::discount_share, step, promotion.ref, lines_[i].net(), 1, -shares[i]);
        trace_.line = -1;
      }
      lines_[i].discount += shares[i];
    }
  }

  bool charges(const FeeRule& fee) const {
    const std::int64_t distance = context_.distance_m.value_or(0);
    return (fee.kind != FeeKind::delivery || cart_.fulfilment == Fulfilment::delivery) &&
           offers(fee.fulfilments, cart_.fulfilment) && (!fee.subtotal_from || goods_left_ >= *fee.subtotal_from) &&
           (!fee.subtotal_below || goods_left_ < *fee.subtotal_below) &&
           (!fee.distance_from_m || distance >= *fee.distance_from_m) &&
           (!fee.distance_below_m || distance < *fee.distance_below_m);
  }

  bool charge_fees() {
    for (const FeeRule& fee : rules_.fees) {
      if (!charges(fee)) continue;
      std::int64_t amount = fee.amount_minor, part = 0, dropped = 0;
      if (fee.tops_up && fee.subtotal_below) amount = std::min(amount, *fee.subtotal_below - goods_left_);
      if (fee.rate && (!share(goods_left_, fee.rate->ppm, million, rules_.discount_mode, part, dropped) ||
                       !exact::add(amount, part)))
        return false;
      if (fee.min_minor && amount < *fee.min_minor) amount = *fee.min_minor, dropped = 0;
      if (fee.max_minor && amount > *fee.max_minor) amount = *fee.max_minor, dropped = 0;
      if (amount <= 0) continue;
      FeeWork& work = fees_[fee_count_++];
      work = {&fee, amount, 0, 0, no_rule, -1};
      if (!exact::add(totals.fees_minor, amount)) return false;
      if constexpr (Trace::enabled)
        work.step = trace_.add(StepKind::fee, -1, fee.ref, fee.rate ? goods_left_ : amount,
                               fee.rate ? fee.rate->ppm : 1, amount, dropped);
    }
    return true;
  }

  bool discount_delivery() {
    for (const Promotion* promotion : free_delivery_) {
      std::int64_t allowance = promotion->max_minor.value_or(exact::int64_max), amount = 0;
      std::int32_t step = -1;
      for (std::size_t i = 0; i < fee_count_; ++i) {
        FeeWork& fee = fees_[i];
        if (fee.fee->kind != FeeKind::delivery) continue;
        const std::int64_t part = std::min(fee.net(), allowance);
        if (part <= 0) continue;
        if constexpr (Trace::enabled) {
          if (step < 0) step = trace_.add(StepKind::discount, -1, promotion->ref, 0, 1, 0);
          trace_.add(StepKind::discount_share, step, fee.fee->ref, fee.net(), 1, -part);
        }
        fee.discount += part;
        allowance -= part;
        amount += part;
      }
      if (amount == 0) continue;
      if constexpr (Trace::enabled) {
        trace_.steps[static_cast<std::size_t>(step)].base_minor = amount;
        trace_.steps[static_cast<std::size_t>(step)].amount_minor = -amount;
      }
      record(*promotion, amount);
    }
    return true;
  }

  bool find_rules() {
    for (LineWork& line : lines_) {
      const std::uint32_t tax_class = data_.items[line.item].tax_class;
      if (tax_class == none) continue;
      std::int32_t& known = rule_of_class_[tax_class];
      if (known == unknown_rule) known = find_rule(data_.tax_classes[tax_class]);
      if (known == no_rule) return missing_class_ = data_.tax_classes[tax_class], false;
      line.rule = known;
    }
    for (std::size_t i = 0; i < fee_count_; ++i) {
      if (fees_[i].fee->tax_class.empty()) continue;
      fees_[i].rule = find_rule(fees_[i].fee->tax_class);
      if (fees_[i].rule == no_rule) return missing_class_ = fees_[i].fee->tax_class, false;
    }
    return true;
  }

  std::int32_t find_rule(std::string_view tax_class) const {
    for (std::size_t i = 0; i < rules_.taxes.size(); ++i) {
      const TaxRule& rule = rules_.taxes[i];
      if (same(rule.tax_class, tax_class) && offers(rule.fulfilments, cart_.fulfilment) &&
          (!rule.from || context_.date >= *rule.from) && (!rule.until || context_.date <= *rule.until))
        return first_alike(i);
    }
    return no_rule;
  }

  /// Classes with the same rate under the same name are one rate: on the receipt, and where a rate's sum is rounded.
  std::int32_t first_alike(std::size_t at) const {
    const TaxRule& found = rules_.taxes[at];
    for (std::size_t i = 0; i < at; ++i) {
      const TaxRule& rule = rules_.taxes[i];
      if (rule.rate == found.rate && rule.included == found.included && same(rule.ref, found.ref))
        return static_cast<std::int32_t>(i);
    }
    return static_cast<std::int32_t>(at);
  }

  const TaxRule& rule(std::int32_t at) const { return rules_.taxes[static_cast<std::size_t>(at)]; }

  /// Tax on an amount by a rule, and what rounding left out.
  bool tax_on(const TaxRule& rule, std::int64_t base, std::int64_t& tax, std::int64_t& dropped) const {
    const std::int64_t divisor = rule.included ? million + rule.rate.ppm : million;
    return share(base, rule.rate.ppm, divisor, rules_.tax_mode, tax, dropped);
  }

  /// a * b / c; the remainder is worked out only when somebody will read it.
  static bool share(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out,
                    std::int64_t& dropped) {
    if constexpr (Trace::enabled) return exact::mul_div_noted(a, b, c, mode, out, dropped);
    return exact::mul_div(a, b, c, mode, out);
  }

  bool count_tax(const TaxRule& rule, std::int64_t tax) {
    return exact::add(rule.included ? totals.tax_included_minor : totals.tax_added_minor, tax);
  }

  bool tax_each() {
    std::int64_t dropped = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      LineWork& line = lines_[i];
      if (line.rule == no_rule) continue;
      const TaxRule& by = rule(line.rule);
      if (!tax_on(by, line.net(), line.tax, dropped) || !count_tax(by, line.tax)) return false;
      if constexpr (Trace::enabled) {
        trace_.line = static_cast<std::int32_t>(i);
        trace_.add(StepKind::tax, line.step, by.ref, line.net(), by.rate.ppm, line.tax, dropped);
        trace_.line = -1;
      }
    }
    for (std::size_t i = 0; i < fee_count_; ++i) {
      FeeWork& fee = fees_[i];
      if (fee.rule == no_rule) continue;
      const TaxRule& by = rule(fee.rule);
      if (!tax_on(by, fee.net(), fee.tax, dropped) || !count_tax(by, fee.tax)) return false;
      if constexpr (Trace::enabled)
        trace_.add(StepKind::tax, fee.step, by.ref, fee.net(), by.rate.ppm, fee.tax, dropped);
    }
    return true;
  }

  /// Once per rule, then shared out to lines and fees by largest remainder so that the parts sum to it.
  bool tax_sums() {
    std::vector<Taxed> taxed;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      taxed.push_back({lines_[i].net(), &lines_[i].tax, lines_[i].rule, lines_[i].step, static_cast<std::int32_t>(i)});
    for (std::size_t i = 0; i < fee_count_; ++i)
      taxed.push_back({fees_[i].net(), &fees_[i].tax, fees_[i].rule, fees_[i].step, -1});
    for (std::size_t at = 0; at < rules_.taxes.size(); ++at)
      if (!tax_sum(static_cast<std::int32_t>(at), taxed)) return false;
    return true;
  }

  bool tax_sum(std::int32_t at, std::vector<Taxed>& taxed) {
    std::int64_t base = 0, tax = 0, dropped = 0;
    std::vector<Taxed*> mine;
    std::vector<std::int64_t> weights;
    for (Taxed& amount : taxed)
      if (amount.rule == at) {
        if (!exact::add(base, amount.net)) return false;
        mine.push_back(&amount);
        weights.push_back(amount.net);
      }
    if (mine.empty() || base == 0) return true;
    const TaxRule& by = rule(at);
    if (!tax_on(by, base, tax, dropped) || !count_tax(by, tax)) return false;
    const auto parts = allocate(Money{tax, data_.menu.currency}, weights);
    if (!parts) return false;
    std::int32_t step = -1;
    if constexpr (Trace::enabled) step = trace_.add(StepKind::tax, -1, by.ref, base, by.rate.ppm, tax, dropped);
    for (std::size_t i = 0; i < mine.size(); ++i) {
      *mine[i]->tax = (*parts)[i].minor;
      if constexpr (Trace::enabled) {
        trace_.line = mine[i]->line;
        trace_.add(StepKind::tax_share, step, by.ref, mine[i]->net, 1, (*parts)[i].minor);
        trace_.line = -1;
      }
    }
    return true;
  }

  bool finish() {
    totals.tip_minor = cart_.tip_minor;
    std::int64_t total = goods_left_;
    const std::int64_t delivery_discount = totals.discount_minor - (totals.goods_minor - goods_left_);
    // Goods are bounded, and with the fees all the rest: discounts and taxes are at most what they are taken of.
    if (!exact::is_quotable(totals.fees_minor) || !exact::add(total, totals.fees_minor) ||
        !exact::add(total, -delivery_discount) || !exact::add(total, totals.tax_added_minor) ||
        !exact::add(total, totals.tip_minor))
      return false;
    if constexpr (Trace::enabled)
      if (totals.tip_minor != 0) trace_.add(StepKind::tip, -1, Ref(), totals.tip_minor, 1, totals.tip_minor);
    if (rules_.total_step_minor > 1) {
      std::int64_t steps = 0, rounded = 0;
      if (!exact::mul_div(total, 1, rules_.total_step_minor, rules_.total_mode, steps) ||
          !exact::multiply(steps, rules_.total_step_minor, rounded))
        return false;
      totals.rounding_minor = rounded - total;
      if constexpr (Trace::enabled)
        if (rounded != total)
          trace_.add(StepKind::rounding, -1, Ref(), total, rules_.total_step_minor, totals.rounding_minor);
      total = rounded;
    }
    totals.total_minor = total;
    if constexpr (Trace::enabled) trace_.add(StepKind::total, -1, Ref(), total, 1, total);
    return true;
  }

  const IndexData& data_;
  const PriceRules& rules_;
  const Cart& cart_;
  const PricingContext& context_;
  Trace& trace_;
  Scratch<LineWork, 32> lines_;
  Scratch<FeeWork, 16> fees_;
  Scratch<std::int32_t, 32> rule_of_class_;
  std::vector<const Promotion*> free_delivery_;
  std::string_view missing_class_;
  std::size_t fee_count_ = 0;
  std::int64_t goods_left_ = 0;
  bool any_promotion_ = false, closed_ = false;
};

/// What the fast path leaves out: it only knows that something is wrong.
Error explain_trouble(const Trouble& trouble, const MenuIndex& index, const Cart& cart) {
  if (trouble.kind == Trouble::Kind::no_tax_rate)
    return Error(Errc::tax_rate_missing, "no tax rule for class " + std::string(trouble.ref));
  if (trouble.kind == Trouble::Kind::cart)
    for (const Issue& issue : check(cart, index))
      if (issue.code != Errc::cart_empty)
        return Error(issue.code, {}, issue.path,
                     "{\"limit\":" + std::to_string(issue.limit) + ",\"actual\":" + std::to_string(issue.actual) + "}");
  return Error(Errc::money_overflow);
}

std::optional<Error> refuse(const MenuIndex& index, const Cart& cart) {
  if (cart.venue != index.menu().venue) return Error(Errc::cart_wrong_venue, {}, "/venue");
  if (cart.lines.size() > limits::cart_lines) return Error(Errc::limit_exceeded, "too many lines", "/lines");
  if (cart.codes.size() > limits::cart_codes) return Error(Errc::limit_exceeded, "too many codes", "/codes");
  for (std::size_t i = 0; i < cart.codes.size(); ++i)
    if (!valid_ref(cart.codes[i])) return Error(Errc::ref_format, {}, "/codes/" + std::to_string(i));
  if (cart.tip_minor < 0) return Error(Errc::invalid_argument, "a tip is not negative", "/tip_minor");
  if (cart.tip_minor > limits::price_minor) return Error(Errc::limit_exceeded, {}, "/tip_minor");
  return std::nullopt;
}

void add_taxes(Quote& quote, const PriceRules& rules, const std::vector<Taxed>& taxed) {
  for (std::size_t at = 0; at < rules.taxes.size(); ++at) {
    const TaxRule& rule = rules.taxes[at];
    QuoteTax sum{rule.ref, rule.rate, rule.included, 0, 0};
    bool any = false;
    for (const Taxed& amount : taxed)
      if (amount.rule == static_cast<std::int32_t>(at)) {
        any = true;
        sum.base_minor += amount.net;
        sum.tax_minor += *amount.tax;
      }
    if (any) quote.taxes.push_back(std::move(sum));
  }
}

}  // namespace
}  // namespace detail

Result<Totals> price_totals(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                            const PricingContext& context) {
  if (auto error = detail::refuse(index, cart)) return *std::move(error);
  detail::NoTrace trace;
  detail::Engine<detail::NoTrace> engine(index.data(), rules, cart, context, trace);
  if (const auto trouble = engine.run()) return detail::explain_trouble(*trouble, index, cart);
  return engine.totals;
}

Result<Quote> price(const MenuIndex& index, const PriceRules& rules, const Cart& cart, const PricingContext& context) {
  if (auto error = detail::refuse(index, cart)) return *std::move(error);
  detail::StepTrace trace;
  trace.steps.reserve(8 + cart.lines.size() * 10);
  detail::Engine<detail::StepTrace> engine(index.data(), rules, cart, context, trace);
  if (const auto trouble = engine.run()) return detail::explain_trouble(*trouble, index, cart);

  Quote quote;
  quote.venue = cart.venue;
  quote.menu_version = index.menu().version;
  quote.rules_version = rules.version;
  quote.at = context.at;
  quote.fulfilment = cart.fulfilment;
  quote.currency = index.menu().currency;
  quote.totals = engine.totals;
  std::vector<detail::Taxed> taxed;
  taxed.reserve(cart.lines.size() + engine.fee_count());
  quote.lines.reserve(cart.lines.size());
  const auto rule_at = [&](std::int32_t at) { return at < 0 ? nullptr : &rules.taxes[static_cast<std::size_t>(at)]; };
  for (std::size_t i = 0; i < cart.lines.size(); ++i) {
    const CartLine& line = cart.lines[i];
    detail::LineWork& work = engine.line(i);
    const TaxRule* rule = rule_at(work.rule);
    quote.lines.push_back({line.id, line.item, line.variant, line.quantity, work.unit, work.gross, work.discount,
                           work.tax, !rule || rule->included, rule ? rule->ref : Ref()});
    taxed.push_back({work.net(), &work.tax, work.rule, -1, -1});
  }
  quote.fees.reserve(engine.fee_count());
  for (std::size_t i = 0; i < engine.fee_count(); ++i) {
    detail::FeeWork& work = engine.fee(i);
    const TaxRule* rule = rule_at(work.rule);
    quote.fees.push_back({work.fee->ref, work.fee->kind, work.gross, work.discount, work.tax, !rule || rule->included,
                          rule ? rule->ref : Ref()});
    taxed.push_back({work.net(), &work.tax, work.rule, -1, -1});
  }
  detail::add_taxes(quote, rules, taxed);
  quote.discounts = std::move(engine.discounts);
  for (const std::string& code : cart.codes)
    if (std::none_of(quote.discounts.begin(), quote.discounts.end(),
                     [&](const QuoteDiscount& discount) { return discount.code == code; }))
      quote.unused_codes.push_back(code);
  quote.steps = std::move(trace.steps);
  return quote;
}

}  // namespace v0
}  // namespace couvert
