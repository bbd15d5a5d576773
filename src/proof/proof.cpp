// SPDX-License-Identifier: Apache-2.0
// Digests of what a price was made from, and the search for the first difference.
#include "couvert/proof.hpp"

#include "core/sha256.hpp"
#include "couvert/codec.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

using Where = ProofMismatch::Where;

std::string digest(std::string_view text) {
  constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t octet : sha256(text)) {
    out += digits[octet >> 4];
    out += digits[octet & 15];
  }
  return out;
}

struct Digests {
  std::string menu, rules, cart, context, inputs;
};
Digests digests_of(const Menu& menu, const PriceRules& rules, const Cart& cart, const ProofContext& context) {
  Digests d{digest(to_json(menu)), digest(to_json(rules)), digest(to_json(cart)), digest(to_json(context)), {}};
  d.inputs = digest(d.menu + d.rules + d.cart + d.context);
  return d;
}

ProofMismatch at(Where where, std::string path, std::int64_t claimed = 0, std::int64_t computed = 0) {
  ProofMismatch found;
  found.where = where;
  found.path = std::move(path);
  found.claimed = claimed;
  found.computed = computed;
  return found;
}

/// Compares the quote that a proof tells with the one computed here.
class Comparison {
 public:
  Comparison(const Quote& claimed, const Quote& computed) : claimed_(claimed), computed_(computed) {}

  std::optional<ProofMismatch> run() const {
    for (const auto look : {&Comparison::lines, &Comparison::discounts, &Comparison::fees, &Comparison::taxes})
      if (auto found = (this->*look)()) return found;
    if (auto found = totals("/quote/totals", claimed_.totals, computed_.totals)) return found;
    if (!(claimed_ == computed_)) return at(Where::quote, first_step());
    return std::nullopt;
  }

  static std::optional<ProofMismatch> totals(const std::string& path, const Totals& claimed, const Totals& computed) {
    static constexpr std::pair<const char*, std::int64_t Totals::*> members[] = {
        {"/goods_minor", &Totals::goods_minor},
        {"/discount_minor", &Totals::discount_minor},
        {"/fees_minor", &Totals::fees_minor},
        {"/tax_added_minor", &Totals::tax_added_minor},
        {"/tax_included_minor", &Totals::tax_included_minor},
        {"/tip_minor", &Totals::tip_minor},
        {"/rounding_minor", &Totals::rounding_minor},
        {"/total_minor", &Totals::total_minor}};
    for (const auto& [name, member] : members)
      if (claimed.*member != computed.*member) return at(Where::totals, path + name, claimed.*member, computed.*member);
    return std::nullopt;
  }

 private:
  template <class Thing>
  struct Member {
    const char* name;
    std::int64_t Thing::*value;
  };
  /// The members that are amounts, the one that others follow from first.
  template <class Thing, std::size_t N>
  static std::optional<ProofMismatch> amounts(Where where, const std::string& path, const Thing& claimed,
                                              const Thing& computed, const Member<Thing> (&members)[N]) {
    for (const auto& [name, value] : members)
      if (claimed.*value != computed.*value) return at(where, path + name, claimed.*value, computed.*value);
    if (!(claimed == computed)) return at(where, path);
    return std::nullopt;
  }

  /// A list that is longer on one side differs where the shorter one ends.
  template <class Thing, class Compare>
  static std::optional<ProofMismatch> each(Where where, const std::string& path, const std::vector<Thing>& claimed,
                                           const std::vector<Thing>& computed, Compare compare) {
    const std::size_t both = std::min(claimed.size(), computed.size());
    for (std::size_t i = 0; i < both; ++i)
      if (auto found = compare(path + "/" + std::to_string(i), claimed[i], computed[i], i)) return found;
    if (claimed.size() == computed.size()) return std::nullopt;
    return at(where, path + "/" + std::to_string(both), static_cast<std::int64_t>(claimed.size()),
              static_cast<std::int64_t>(computed.size()));
  }

  std::optional<ProofMismatch> lines() const {
    static constexpr Member<QuoteLine> members[] = {{"/unit_minor", &QuoteLine::unit_minor},
                                                    {"/gross_minor", &QuoteLine::gross_minor},
                                                    {"/discount_minor", &QuoteLine::discount_minor},
                                                    {"/tax_minor", &QuoteLine::tax_minor}};
    auto found = each(Where::line, "/quote/lines", claimed_.lines, computed_.lines,
                      [](const std::string& path, const QuoteLine& claimed, const QuoteLine& computed, std::size_t i) {
                        auto here = amounts(Where::line, path, claimed, computed, members);
                        if (!here) return here;
                        here->line = static_cast<std::int32_t>(i);
                        here->item = computed.item;
                        here->rule = rule_of(here->path, computed);
                        return here;
                      });
    if (!found || found->line < 0) return found;
    if (found->rule.empty()) found->rule = discount_on(found->line);
    return found;
  }
  static Ref rule_of(const std::string& path, const QuoteLine& line) {
    if (path.ends_with("/tax_minor")) return line.tax_rule;
    return path.ends_with("/unit_minor") || path.ends_with("/gross_minor") ? line.item : Ref();
  }
  /// The first promotion that gives this line something else than was told.
  Ref discount_on(std::int32_t line) const {
    const auto shares = [line](const Quote& quote) {
      std::vector<std::pair<Ref, std::int64_t>> found;
      for (const Step& step : quote.steps)
        if (step.kind == StepKind::discount_share && step.line == line) found.emplace_back(step.ref, step.amount_minor);
      return found;
    };
    const auto told = shares(claimed_), mine = shares(computed_);
    for (std::size_t i = 0; i < std::max(told.size(), mine.size()); ++i)
      if (i >= told.size() || i >= mine.size() || told[i] != mine[i])
        return i < mine.size() ? mine[i].first : told[i].first;
    return {};
  }

  std::optional<ProofMismatch> discounts() const {
    static constexpr Member<QuoteDiscount> members[] = {{"/amount_minor", &QuoteDiscount::amount_minor}};
    return each(Where::discount, "/quote/discounts", claimed_.discounts, computed_.discounts,
                [](const std::string& path, const QuoteDiscount& claimed, const QuoteDiscount& computed, std::size_t) {
                  auto here = amounts(Where::discount, path, claimed, computed, members);
                  if (here) here->rule = computed.ref;
                  return here;
                });
  }
  std::optional<ProofMismatch> fees() const {
    static constexpr Member<QuoteFee> members[] = {{"/gross_minor", &QuoteFee::gross_minor},
                                                   {"/discount_minor", &QuoteFee::discount_minor},
                                                   {"/tax_minor", &QuoteFee::tax_minor}};
    return each(Where::fee, "/quote/fees", claimed_.fees, computed_.fees,
                [](const std::string& path, const QuoteFee& claimed, const QuoteFee& computed, std::size_t) {
                  auto here = amounts(Where::fee, path, claimed, computed, members);
                  if (here) here->rule = here->path.ends_with("/tax_minor") ? computed.tax_rule : computed.ref;
                  return here;
                });
  }
  std::optional<ProofMismatch> taxes() const {
    static constexpr Member<QuoteTax> members[] = {{"/base_minor", &QuoteTax::base_minor},
                                                   {"/tax_minor", &QuoteTax::tax_minor}};
    return each(Where::tax, "/quote/taxes", claimed_.taxes, computed_.taxes,
                [](const std::string& path, const QuoteTax& claimed, const QuoteTax& computed, std::size_t) {
                  auto here = amounts(Where::tax, path, claimed, computed, members);
                  if (here) here->rule = computed.ref;
                  return here;
                });
  }

  std::string first_step() const {
    const std::size_t both = std::min(claimed_.steps.size(), computed_.steps.size());
    for (std::size_t i = 0; i < both; ++i)
      if (!(claimed_.steps[i] == computed_.steps[i])) return "/quote/steps/" + std::to_string(i);
    return claimed_.steps.size() == computed_.steps.size() ? "/quote" : "/quote/steps/" + std::to_string(both);
  }

  const Quote& claimed_;
  const Quote& computed_;
};

ProofCheck differs(ProofCheck check, ProofMismatch mismatch) {
  check.ok = false;
  check.mismatch = std::move(mismatch);
  return check;
}

std::optional<ProofMismatch> compare_digests(const PriceProof& proof, const ProofInputs& in) {
  const Digests d = digests_of(in.menu, in.rules, in.cart, in.context);
  if (proof.menu_sha256 != d.menu) return at(Where::inputs, "/menu_sha256");
  if (proof.rules_sha256 != d.rules) return at(Where::inputs, "/rules_sha256");
  if (proof.cart_sha256 != d.cart) return at(Where::inputs, "/cart_sha256");
  if (proof.context_sha256 != d.context) return at(Where::inputs, "/context_sha256");
  if (proof.inputs_sha256 != d.inputs) return at(Where::inputs, "/inputs_sha256");
  if (proof.menu_version != in.menu.version)
    return at(Where::inputs, "/menu_version", proof.menu_version, in.menu.version);
  if (proof.rules_version != in.rules.version)
    return at(Where::inputs, "/rules_version", proof.rules_version, in.rules.version);
  if (proof.currency != in.menu.currency) return at(Where::inputs, "/currency");
  return std::nullopt;
}

ProofMismatch cannot_price(const Error& error) {
  ProofMismatch found = at(Where::price, "/inputs" + std::string(error.path()));
  found.rule = error.name();
  return found;
}

}  // namespace

std::string_view engine_version() noexcept { return "couvert-pricing/2"; }

ProofContext proof_context(const PricingContext& context) {
  ProofContext out;
  out.at = context.at;
  out.date = context.date;
  out.distance_m = context.distance_m;
  if (context.clock) out.clock = *context.clock;
  out.zone = context.zone;
  out.weight_g = context.weight_g;
  out.place = context.place;
  out.cash = context.cash;
  out.exhausted = context.exhausted;
  return out;
}
PricingContext pricing_context(const ProofContext& context) {
  PricingContext out;
  out.at = context.at;
  out.date = context.date;
  out.distance_m = context.distance_m;
  out.clock = &context.clock;
  out.zone = context.zone;
  out.weight_g = context.weight_g;
  out.place = context.place;
  out.cash = context.cash;
  out.exhausted = context.exhausted;
  return out;
}

Result<PriceProof> prove(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                         const PricingContext& context, ProofKind kind) {
  auto quote = price(index, rules, cart, context);
  if (!quote) return quote.error();
  PriceProof proof;
  proof.engine = engine_version();
  ProofContext own = proof_context(context);
  Digests d = digests_of(index.menu(), rules, cart, own);
  proof.menu_sha256 = std::move(d.menu);
  proof.rules_sha256 = std::move(d.rules);
  proof.cart_sha256 = std::move(d.cart);
  proof.context_sha256 = std::move(d.context);
  proof.inputs_sha256 = std::move(d.inputs);
  proof.menu_version = index.menu().version;
  proof.rules_version = rules.version;
  proof.currency = index.menu().currency;
  proof.totals = quote->totals;
  proof.quote_sha256 = digest(to_json(*quote));
  if (kind == ProofKind::self_contained) {
    proof.inputs = ProofInputs{index.menu(), rules, cart, std::move(own)};
    proof.quote = *std::move(quote);
  }
  return proof;
}

ProofCheck check_proof(const PriceProof& proof, const ProofInputs& inputs) {
  ProofCheck check;
  check.same_engine = proof.engine == engine_version();
  if (auto found = compare_digests(proof, inputs)) return differs(std::move(check), *std::move(found));
  const auto index = MenuIndex::build(inputs.menu);
  if (!index) return differs(std::move(check), cannot_price(index.error().under("/menu")));
  if (auto status = validate(inputs.rules); !status)
    return differs(std::move(check), cannot_price(status.error().under("/rules")));
  const auto quote = price(*index, inputs.rules, inputs.cart, pricing_context(inputs.context));
  if (!quote) return differs(std::move(check), cannot_price(quote.error().under("/cart")));
  if (proof.quote)
    if (auto found = Comparison(*proof.quote, *quote).run()) return differs(std::move(check), *std::move(found));
  if (auto found = Comparison::totals("/totals", proof.totals, quote->totals))
    return differs(std::move(check), *std::move(found));
  if (proof.quote_sha256 != digest(to_json(*quote)))
    return differs(std::move(check), at(Where::quote, "/quote_sha256"));
  check.ok = true;
  return check;
}

Result<ProofCheck> check_proof(const PriceProof& proof) {
  if (!proof.inputs) return Error(Errc::invalid_argument, "the proof embeds no inputs", "/inputs");
  return check_proof(proof, *proof.inputs);
}

}  // namespace v0
}  // namespace couvert
