// SPDX-License-Identifier: Apache-2.0
// From the steps of a quote to a tree of messages.
#include "couvert/explain.hpp"

#include "couvert/limits.hpp"
#include "couvert/pricing.hpp"
#include "money/exact.hpp"

#include <string>

namespace couvert {
inline namespace v0 {
namespace {

/// Nodes with these keys are the sum of their children that count; all others are leaves to the sum above them, with
/// what is under them told for information.
bool is_sum(const Explanation& node) {
  return node.key == "price.total" || node.key == "price.goods" || node.key == "price.discounts" ||
         node.key == "price.fees" || node.key == "price.taxes";
}

class Explainer {
 public:
  explicit Explainer(const Quote& quote) : quote_(quote), children_(quote.steps.size()) {
    for (std::size_t i = 0; i < quote.steps.size(); ++i) {
      const Step& step = quote.steps[i];
      if (step.parent >= 0) children_[static_cast<std::size_t>(step.parent)].push_back(i);
    }
  }

  Explanation run() {
    const Totals& t = quote_.totals;
    Explanation root = node("price.total", {}, t.total_minor);
    root.parameters.push_back({"currency", std::string(quote_.currency.code())});
    Explanation goods = node("price.goods", {}, t.goods_minor);
    Explanation discounts = node("price.discounts", {}, -t.discount_minor);
    Explanation fees = node("price.fees", {}, t.fees_minor);
    Explanation taxes = node("price.taxes", {}, t.tax_added_minor);
    std::vector<Explanation> rest;
    for (std::size_t i = 0; i < quote_.steps.size(); ++i) {
      const Step& step = quote_.steps[i];
      if (step.kind == StepKind::tax) {
        taxes.children.push_back(tax(i));
        continue;
      }
      if (step.parent >= 0) continue;
      switch (step.kind) {
        case StepKind::line: goods.children.push_back(line(i)); break;
        case StepKind::discount: discounts.children.push_back(discount(i)); break;
        case StepKind::fee: fees.children.push_back(fee(i)); break;
        case StepKind::tip: rest.push_back(node("price.tip", {}, step.amount_minor)); break;
        case StepKind::rounding: rest.push_back(rounding(step)); break;
        default: break;
      }
    }
    for (Explanation* part : {&goods, &discounts, &fees, &taxes})
      if (!part->children.empty()) root.children.push_back(std::move(*part));
    for (Explanation& part : rest) root.children.push_back(std::move(part));
    return root;
  }

 private:
  static Explanation node(std::string key, const Ref& rule, std::int64_t amount) {
    Explanation made;
    made.key = std::move(key);
    made.rule = rule;
    made.amount_minor = amount;
    return made;
  }
  static Explanation from(std::string key, const Step& step) {
    Explanation made = node(std::move(key), step.ref, step.amount_minor);
    made.base_minor = step.base_minor;
    made.mode = step.mode;
    made.remainder = step.remainder;
    return made;
  }
  static void say(Explanation& node, const char* name, std::int64_t value) {
    node.parameters.push_back({name, std::to_string(value)});
  }
  static void say(Explanation& node, const char* name, const std::string& value) {
    if (!value.empty()) node.parameters.push_back({name, value});
  }
  const Step& step(std::size_t at) const { return quote_.steps[at]; }

  Explanation line(std::size_t at) {
    Explanation made = from("price.line", step(at));
    if (step(at).line < 0) return made;
    const QuoteLine& line = quote_.lines[static_cast<std::size_t>(step(at).line)];
    say(made, "item", line.item);
    say(made, "variant", line.variant);
    say(made, "quantity", step(at).factor);
    for (const std::size_t child : children_[at])
      if (step(child).kind != StepKind::tax) made.children.push_back(inner(child, deepest));
    return made;
  }

  /// What a line's unit price is made of: base, groups, options, down through all depths.
  Explanation inner(std::size_t at, int depth) {
    static constexpr std::pair<StepKind, const char*> keys[] = {
        {StepKind::base, "price.base"},         {StepKind::variant, "price.variant"},
        {StepKind::group, "price.group"},       {StepKind::option, "price.option"},
        {StepKind::modifier, "price.modifier"}, {StepKind::measure, "price.measure"},
        {StepKind::unit, "price.floor"},        {StepKind::part, "price.part"}};
    const Step& here = step(at);
    const char* key = "price.step";
    for (const auto& [kind, name] : keys)
      if (kind == here.kind) key = name;
    Explanation made = from(key, here);
    made.counts = here.kind == StepKind::base || here.kind == StepKind::variant || here.kind == StepKind::group ||
                  here.kind == StepKind::option;
    say(made, "ref", here.ref);
    if (here.kind == StepKind::option) say(made, "quantity", here.factor);
    if (here.kind == StepKind::measure) say(made, "measured", here.factor);
    if (here.kind == StepKind::modifier) made.rate = Rate{here.factor};
    for (const std::size_t child : children_[at])
      if (step(child).kind != StepKind::tax && depth > 0) made.children.push_back(inner(child, depth - 1));
    return made;
  }

  Explanation discount(std::size_t at) {
    const Step& here = step(at);
    Explanation made = from(here.factor > 1 ? "price.discount.rate" : "price.discount.amount", here);
    if (here.factor > 1) made.rate = Rate{here.factor};
    say(made, "promotion", here.ref);
    for (const QuoteDiscount& discount : quote_.discounts) {
      if (discount.ref != here.ref) continue;
      say(made, "code", discount.code);
      if (discount.applications > 1) say(made, "applications", discount.applications);
      for (const FundedAmount& funded : discount.funded) made.children.push_back(funding(funded));
      break;
    }
    for (const std::size_t child : children_[at]) {
      Explanation share = from("price.discount.share", step(child));
      share.counts = false;
      if (step(child).line >= 0)
        say(share, "item", quote_.lines[static_cast<std::size_t>(step(child).line)].item);
      else
        say(share, "fee", step(child).ref);
      made.children.push_back(std::move(share));
    }
    return made;
  }
  static Explanation funding(const FundedAmount& funded) {
    static constexpr const char* keys[] = {"price.funding.venue", "price.funding.platform", "price.funding.chain",
                                           "price.funding.partner"};
    Explanation made = node(keys[static_cast<std::size_t>(funded.funder)], {}, -funded.amount_minor);
    made.counts = false;
    say(made, "party", funded.party);
    return made;
  }

  Explanation fee(std::size_t at) {
    static constexpr const char* keys[] = {"price.fee.delivery",  "price.fee.service", "price.fee.small_order",
                                           "price.fee.packaging", "price.fee.deposit", "price.fee.payment"};
    Explanation made = from("price.fee.service", step(at));
    if (fee_count_ < quote_.fees.size()) {
      const QuoteFee& fee = quote_.fees[fee_count_++];
      made.key = keys[static_cast<std::size_t>(fee.kind)];
      if (fee.quantity > 1) say(made, "quantity", fee.quantity);
      if (fee.quantity == 1 && step(at).factor > 1) made.rate = Rate{step(at).factor};
    }
    say(made, "fee", step(at).ref);
    for (const std::size_t child : children_[at])
      if (step(child).kind == StepKind::part) made.children.push_back(inner(child, 0));
    return made;
  }

  /// A contained tax is part of the prices above and told for information.
  Explanation tax(std::size_t at) {
    const Step& here = step(at);
    const bool added = is_added(at);
    Explanation made = from(added ? "price.tax.added" : "price.tax.included", here);
    made.rate = Rate{here.factor};
    made.counts = added;
    say(made, "tax", here.ref);
    if (here.line >= 0) say(made, "item", quote_.lines[static_cast<std::size_t>(here.line)].item);
    for (const QuoteTax& tax : quote_.taxes)
      if (tax.ref == here.ref && tax.rate.ppm == here.factor && tax.included != added) {
        say(made, "remitter", std::string(tax.remitter == Remitter::platform ? "platform" : "venue"));
        break;
      }
    for (const std::size_t child : children_[at]) {
      Explanation share = from("price.tax.share", step(child));
      share.counts = false;
      if (step(child).line >= 0) say(share, "item", quote_.lines[static_cast<std::size_t>(step(child).line)].item);
      made.children.push_back(std::move(share));
    }
    return made;
  }

  /// Told by the thing taxed; of a sum over many by which sum it is.
  bool is_added(std::size_t at) {
    const Step& here = step(at);
    if (here.parent < 0) return sum_is_added(here);
    const auto parent = static_cast<std::size_t>(here.parent);
    const bool of_part = step(parent).kind == StepKind::part;
    const std::size_t owner = of_part ? static_cast<std::size_t>(step(parent).parent) : parent;
    std::size_t part = 0;
    for (const std::size_t child : children_[owner]) {
      if (child == parent) break;
      part += step(child).kind == StepKind::part ? 1 : 0;
    }
    const auto added = [&](const auto& whole) {
      return !(of_part && part < whole.parts.size() ? whole.parts[part].tax_included : whole.tax_included);
    };
    if (here.line >= 0) return added(quote_.lines[static_cast<std::size_t>(here.line)]);
    std::size_t fee = 0;
    for (std::size_t i = 0; i < owner; ++i) fee += step(i).kind == StepKind::fee ? 1 : 0;
    return fee < quote_.fees.size() && added(quote_.fees[fee]);
  }
  bool sum_is_added(const Step& here) {
    taxes_seen_.resize(quote_.taxes.size());
    for (std::size_t i = 0; i < quote_.taxes.size(); ++i) {
      const QuoteTax& tax = quote_.taxes[i];
      if (taxes_seen_[i] || tax.ref != here.ref || tax.rate.ppm != here.factor || tax.base_minor != here.base_minor)
        continue;
      taxes_seen_[i] = true;
      return !tax.included;
    }
    return false;
  }

  Explanation rounding(const Step& here) {
    Explanation made = from("price.rounding", here);
    say(made, "step", here.factor);
    return made;
  }

  /// Steps that one option takes, for each depth of options: no quote of ours goes deeper.
  static constexpr int deepest = 4 * (limits::option_depth + 1);

  const Quote& quote_;
  std::vector<std::vector<std::size_t>> children_;
  std::vector<bool> taxes_seen_;
  std::size_t fee_count_ = 0;
};

Status add_up(const Explanation& node, const std::string& path, std::int64_t& sum) {
  if (!is_sum(node)) return exact::add(sum, node.amount_minor) ? Status() : Error(Errc::money_overflow, {}, path);
  std::int64_t mine = 0;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    if (!node.children[i].counts) continue;
    if (auto status = add_up(node.children[i], path + "/children/" + std::to_string(i), mine); !status) return status;
  }
  if (mine != node.amount_minor)
    return Error(Errc::price_changed, "the amount is not the sum of what is under it", path);
  return exact::add(sum, mine) ? Status() : Error(Errc::money_overflow, {}, path);
}

}  // namespace

Result<Explanation> explain(const Quote& quote) {
  if (auto status = verify_quote(quote); !status) return status.error();
  return Explainer(quote).run();
}

Result<std::int64_t> total_of(const Explanation& explanation) {
  std::int64_t total = 0;
  if (auto status = add_up(explanation, {}, total); !status) return status.error();
  return total;
}

}  // namespace v0
}  // namespace couvert
