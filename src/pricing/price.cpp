// SPDX-License-Identifier: Apache-2.0
// price(), price_totals() and Pricer: what goes in is checked here, what comes out is put together here.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"
#include "pricing/computation.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

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

/// What one price is made from; `prepared` and `bound` are null where there is no Pricer or no bound cart.
struct Inputs {
  const MenuIndex& index;
  const PriceRules& rules;
  const Prepared* prepared;
  const Cart& cart;
  const BoundCartData* bound;
  const PricingContext& context;
};

/// Looks for the promotions that are best for the customer. Sets are compared by what they leave to pay.
class BestSet {
 public:
  BestSet(const Inputs& in, NoTrace& trace)
      : work_(in.index.data(), in.rules, in.prepared, in.cart, in.context, trace),
        computation_(work_, in.bound),
        count_(in.rules.promotions.size()) {}

  Trouble find(Chosen& chosen) {
    computation_.prepare();  // went well before, or nobody would look for promotions
    std::fill(chosen.begin(), chosen.end(), std::uint8_t{0});
    std::int64_t without = 0;
    if (const Trouble trouble = pay(chosen, without); trouble.kind != Trouble::Kind::nothing) return trouble;
    find_candidates(chosen, without);
    best_ = without;
    std::uint32_t best_set = 0;
    for (std::uint32_t set = 1; set < (1u << candidates_.size()); ++set) {
      std::int64_t total = 0;
      if (pay(choose(set, chosen), total).kind != Trouble::Kind::nothing) continue;
      if (total > best_ || (total == best_ && !goes_before(set, best_set))) continue;
      best_ = total;
      best_set = set;
    }
    choose(best_set, chosen);
    return {};
  }

 private:
  struct Candidate {
    std::size_t promotion;
    std::int64_t total;
  };

  /// Those that lower the total when they are alone.
  void find_candidates(Chosen& chosen, std::int64_t without) {
    for (std::size_t i = 0; i < count_; ++i) {
      std::int64_t total = 0;
      chosen[i] = 1;
      if (pay(chosen, total).kind == Trouble::Kind::nothing && total < without) candidates_.push_back({i, total});
      chosen[i] = 0;
    }
    if (candidates_.size() <= limits::best_promotions) return;
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return a.total != b.total ? a.total < b.total : a.promotion < b.promotion;
    });
    candidates_.resize(limits::best_promotions);
    std::sort(candidates_.begin(), candidates_.end(),
              [](const Candidate& a, const Candidate& b) { return a.promotion < b.promotion; });
  }

  Chosen& choose(std::uint32_t set, Chosen& chosen) const {
    for (std::size_t i = 0; i < candidates_.size(); ++i) chosen[candidates_[i].promotion] = (set >> i) & 1u;
    return chosen;
  }

  /// Fewer promotions, then the ones that stand first.
  static bool goes_before(std::uint32_t set, std::uint32_t other) {
    const int a = std::popcount(set), b = std::popcount(other);
    if (a != b) return a < b;
    const std::uint32_t differ = set ^ other;
    return (set & (differ & (~differ + 1))) != 0;
  }

  Trouble pay(const Chosen& chosen, std::int64_t& total) {
    const Trouble trouble = computation_.settle(&chosen);
    total = work_.totals.total_minor - work_.totals.rounding_minor;
    return trouble;
  }

  Work<NoTrace> work_;
  Computation<NoTrace> computation_;
  std::size_t count_;
  std::vector<Candidate> candidates_;
  std::int64_t best_ = 0;
};

Trouble find_best(const Inputs& in, Chosen& chosen) {
  NoTrace trace;
  return BestSet(in, trace).find(chosen);
}

template <class Trace>
Trouble compute(const Inputs& in, Work<Trace>& work) {
  Computation<Trace> computation(work, in.bound);
  if (const Trouble trouble = computation.prepare(); trouble.kind != Trouble::Kind::nothing) return trouble;
  if (in.rules.promotion_policy == PromotionPolicy::declared_order || in.rules.promotions.empty() ||
      in.cart.lines.empty())
    return computation.settle(nullptr);
  Chosen chosen(in.rules.promotions.size());
  if (const Trouble trouble = find_best(in, chosen); trouble.kind != Trouble::Kind::nothing) return trouble;
  return computation.settle(&chosen);
}

Result<Totals> totals_of(const Inputs& in) {
  NoTrace trace;
  Work<NoTrace> work(in.index.data(), in.rules, in.prepared, in.cart, in.context, trace);
  if (const Trouble trouble = compute(in, work); trouble.kind != Trouble::Kind::nothing)
    return explain_trouble(trouble, in.index, in.cart);
  return work.totals;
}

/// Puts a Quote together from the amounts of a computation.
class Assembly {
 public:
  Assembly(const Inputs& in, Work<StepTrace>& work, Quote& quote) : in_(in), w_(work), quote_(quote) {}

  void run() {
    quote_.venue = in_.cart.venue;
    quote_.menu_version = in_.index.menu().version;
    quote_.rules_version = in_.rules.version;
    quote_.at = in_.context.at;
    quote_.fulfilment = in_.cart.fulfilment;
    quote_.currency = in_.index.menu().currency;
    quote_.totals = w_.totals;
    quote_.cash = in_.context.cash;
    add_lines();
    add_fees();
    add_taxes();
    quote_.discounts = std::move(w_.discounts);
    add_unused();
    quote_.steps = std::move(w_.trace.steps);
  }

 private:
  const TaxRule* rule(std::int32_t at) const {
    return at < 0 ? nullptr : &in_.rules.taxes[static_cast<std::size_t>(at)];
  }

  void add_lines() {
    quote_.lines.reserve(in_.cart.lines.size());
    for (std::size_t i = 0; i < in_.cart.lines.size(); ++i) {
      const CartLine& line = in_.cart.lines[i];
      const LineWork& work = w_.lines[i];
      QuoteLine& out = quote_.lines.emplace_back();
      out.id = line.id;
      out.item = line.item;
      out.variant = line.variant;
      out.quantity = line.quantity;
      out.unit_minor = work.unit;
      take_amounts(work, out);
    }
  }
  void add_fees() {
    quote_.fees.reserve(w_.fee_count);
    for (std::size_t i = 0; i < w_.fee_count; ++i) {
      const FeeWork& work = w_.fees[i];
      QuoteFee& out = quote_.fees.emplace_back();
      out.ref = work.ref();
      out.kind = work.kind();
      out.quantity = work.quantity;
      take_amounts(work, out);
    }
  }

  template <class From, class To>
  void take_amounts(const From& work, To& out) {
    take(work, out);
    for (std::uint32_t i = 0; i < work.part_count; ++i) {
      const PartWork& part = *w_.part(work.first_part + i);
      QuotePart& to = out.parts.emplace_back();
      if (part.item) to.item = part.item->ref;
      if (part.option) to.option = part.option->ref;
      take(part, to);
      out.tax_minor += part.tax;
      out.tax_included = out.tax_included && to.tax_included;
    }
  }
  template <class To>
  void take(const Amounts& work, To& out) const {
    out.gross_minor = work.gross;
    out.discount_minor = work.discount;
    out.tax_minor = work.tax;
    const TaxRule* by = rule(work.rule);
    if (!by) return;
    out.tax_included = by->included;
    out.tax_rule = by->ref;
    out.remitter = by->remitter;
  }

  /// In the order of the rules.
  void add_taxes() {
    std::vector<std::int32_t> order;
    order.reserve(8);
    each_taxed(w_, [&](Taxed taxed) {
      const std::int32_t at = taxed.amounts->rule;
      if (at != no_rule && std::find(order.begin(), order.end(), at) == order.end()) order.push_back(at);
      return true;
    });
    std::sort(order.begin(), order.end());
    quote_.taxes.reserve(order.size());
    for (const std::int32_t at : order) {
      const TaxRule& by = *rule(at);
      quote_.taxes.push_back({by.ref, by.rate, by.included, 0, 0, by.remitter});
    }
    each_taxed(w_, [&](Taxed taxed) {
      if (taxed.amounts->rule == no_rule) return true;
      const auto at = std::lower_bound(order.begin(), order.end(), taxed.amounts->rule) - order.begin();
      QuoteTax& sum = quote_.taxes[static_cast<std::size_t>(at)];
      sum.base_minor += taxed.amounts->net();
      sum.tax_minor += taxed.amounts->tax;
      return true;
    });
  }

  void add_unused() {
    for (const std::string& code : in_.cart.codes) {
      if (std::any_of(quote_.discounts.begin(), quote_.discounts.end(),
                      [&](const QuoteDiscount& discount) { return discount.code == code; }))
        continue;
      quote_.unused_codes.push_back(code);
      quote_.unused.push_back(why_unused(code));
    }
  }
  /// Of several promotions with the code, the first one's reason.
  UnusedCode why_unused(const std::string& code) const {
    for (const Promotion& promotion : in_.rules.promotions) {
      if (promotion.code != code) continue;
      for (const UnusedCode& refusal : w_.refusals)
        if (refusal.ref == promotion.ref) return refusal;
      const bool elsewhere = !offers(promotion.fulfilments, in_.cart.fulfilment);
      return {code, elsewhere ? UnusedReason::not_here : empty_or_beaten(), promotion.ref};
    }
    return {code, UnusedReason::unknown, {}};
  }
  UnusedReason empty_or_beaten() const {
    return in_.cart.lines.empty() ? UnusedReason::no_target : UnusedReason::shut_out;
  }

  const Inputs& in_;
  Work<StepTrace>& w_;
  Quote& quote_;
};

Result<Quote> quote_of(const Inputs& in) {
  StepTrace trace;
  trace.steps.reserve(8 + in.cart.lines.size() * 10);
  Work<StepTrace> work(in.index.data(), in.rules, in.prepared, in.cart, in.context, trace);
  if (const Trouble trouble = compute(in, work); trouble.kind != Trouble::Kind::nothing)
    return explain_trouble(trouble, in.index, in.cart);
  Quote quote;
  Assembly(in, work, quote).run();
  return quote;
}

}  // namespace
}  // namespace detail

Result<Totals> price_totals(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                            const PricingContext& context) {
  if (auto error = detail::refuse(index, cart)) return *std::move(error);
  return detail::totals_of({index, rules, nullptr, cart, nullptr, context});
}

Result<Quote> price(const MenuIndex& index, const PriceRules& rules, const Cart& cart, const PricingContext& context) {
  if (auto error = detail::refuse(index, cart)) return *std::move(error);
  return detail::quote_of({index, rules, nullptr, cart, nullptr, context});
}

BoundCart::BoundCart(Shared<const detail::BoundCartData> data) noexcept : data_(std::move(data)) {}
const Cart& BoundCart::cart() const noexcept { return data_->cart; }

Pricer::Pricer(Shared<const detail::PricerData> data) noexcept : data_(std::move(data)) {}

Result<Pricer> Pricer::make(MenuIndex index, PriceRules rules) {
  if (auto status = validate(rules); !status) return status.error();
  return Pricer(Shared<const detail::PricerData>::adopt(new detail::PricerData(std::move(index), std::move(rules))));
}

const MenuIndex& Pricer::index() const noexcept { return data_->index; }
const PriceRules& Pricer::rules() const noexcept { return data_->rules; }

Result<BoundCart> Pricer::bind(Cart cart) const {
  if (auto error = detail::refuse(data_->index, cart)) return *std::move(error);
  detail::BoundCartData bound{data_->index, std::move(cart), {}, {}, {}};
  if (!detail::bind_lines(bound))
    return detail::explain_trouble({detail::Trouble::Kind::cart, {}}, data_->index, bound.cart);
  return BoundCart(Shared<const detail::BoundCartData>::adopt(new detail::BoundCartData(std::move(bound))));
}

Result<Quote> Pricer::quote(const BoundCart& cart, const PricingContext& context) const {
  if (&cart.data_->index.data() != &data_->index.data()) return quote(cart.cart(), context);
  return detail::quote_of({data_->index, data_->rules, &data_->prepared, cart.data_->cart, cart.data_.get(), context});
}
Result<Totals> Pricer::totals(const BoundCart& cart, const PricingContext& context) const {
  if (&cart.data_->index.data() != &data_->index.data()) return totals(cart.cart(), context);
  return detail::totals_of({data_->index, data_->rules, &data_->prepared, cart.data_->cart, cart.data_.get(), context});
}
Result<Quote> Pricer::quote(const Cart& cart, const PricingContext& context) const {
  if (auto error = detail::refuse(data_->index, cart)) return *std::move(error);
  return detail::quote_of({data_->index, data_->rules, &data_->prepared, cart, nullptr, context});
}
Result<Totals> Pricer::totals(const Cart& cart, const PricingContext& context) const {
  if (auto error = detail::refuse(data_->index, cart)) return *std::move(error);
  return detail::totals_of({data_->index, data_->rules, &data_->prepared, cart, nullptr, context});
}

}  // namespace v0
}  // namespace couvert
