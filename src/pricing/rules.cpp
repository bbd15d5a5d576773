// SPDX-License-Identifier: Apache-2.0
// The form of price rules, and the recomputation of a quote from its steps.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace couvert {
inline namespace v0 {
namespace {

Status invalid(std::string message, std::string path) {
  return Error(Errc::rules_invalid, std::move(message), std::move(path));
}

bool is_amount(std::int64_t minor) { return minor >= 0 && minor <= limits::price_minor; }
bool is_amount(const std::optional<std::int64_t>& minor) { return !minor || is_amount(*minor); }
bool is_rate(Rate rate) { return rate.ppm >= 0 && rate.ppm <= 1'000'000; }
bool is_ordered(const std::optional<std::int64_t>& low, const std::optional<std::int64_t>& high, bool strict) {
  return !low || !high || *low < *high || (!strict && *low == *high);
}

Status check_text(const LocalizedText& text, const std::string& path) {
  if (text.by_locale.size() > limits::locales) return invalid("too many languages", path);
  for (const auto& [locale, value] : text.by_locale)
    if (!valid_ref(locale) || !valid_text(value) || value.size() > limits::name_octets)
      return invalid("not a valid name", path);
  return {};
}

Status check_tax(const TaxRule& rule, const std::string& path) {
  if (!valid_ref(rule.ref)) return invalid("not a valid reference", path + "/ref");
  if (!valid_ref(rule.tax_class)) return invalid("not a valid tax class", path + "/tax_class");
  if (!is_rate(rule.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (rule.from && rule.until && *rule.until < *rule.from) return invalid("ends before it begins", path + "/until");
  return {};
}

Status check_fee(const FeeRule& fee, const std::string& path) {
  if (!valid_ref(fee.ref)) return invalid("not a valid reference", path + "/ref");
  if (!is_amount(fee.amount_minor)) return invalid("not an amount", path + "/amount_minor");
  if (fee.rate && !is_rate(*fee.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (!is_amount(fee.min_minor) || !is_amount(fee.max_minor) || !is_ordered(fee.min_minor, fee.max_minor, false))
    return invalid("minimum and maximum do not fit", path + "/min_minor");
  if (!is_amount(fee.subtotal_from) || !is_amount(fee.subtotal_below) ||
      !is_ordered(fee.subtotal_from, fee.subtotal_below, true))
    return invalid("subtotal bounds do not fit", path + "/subtotal_from");
  if (!is_amount(fee.distance_from_m) || !is_amount(fee.distance_below_m) ||
      !is_ordered(fee.distance_from_m, fee.distance_below_m, true))
    return invalid("distance bounds do not fit", path + "/distance_from_m");
  if (fee.tops_up && !fee.subtotal_below) return invalid("topping up needs subtotal_below", path + "/tops_up");
  if (!fee.tax_class.empty() && !valid_ref(fee.tax_class)) return invalid("not a valid tax class", path + "/tax_class");
  return check_text(fee.name, path + "/name");
}

Status check_promotion(const Promotion& promotion, const std::string& path) {
  if (!valid_ref(promotion.ref)) return invalid("not a valid reference", path + "/ref");
  if (!promotion.code.empty() && !valid_ref(promotion.code)) return invalid("not a valid code", path + "/code");
  if (!is_rate(promotion.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (!is_amount(promotion.amount_minor)) return invalid("not an amount", path + "/amount_minor");
  if (!is_amount(promotion.max_minor)) return invalid("not an amount", path + "/max_minor");
  if (!is_amount(promotion.min_subtotal)) return invalid("not an amount", path + "/min_subtotal");
  if (promotion.from && promotion.until && *promotion.until <= *promotion.from)
    return invalid("ends before it begins", path + "/until");
  return check_text(promotion.name, path + "/name");
}

template <class Rule, class Check>
Status check_all(const std::vector<Rule>& rules, std::size_t limit, const std::string& path, bool unique, Check check) {
  if (rules.size() > limit) return invalid("too many", path);
  std::unordered_set<std::string_view> refs;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string here = path + "/" + std::to_string(i);
    if (auto status = check(rules[i], here); !status) return status;
    if (!refs.insert(rules[i].ref).second && unique) return invalid("the reference is used twice", here + "/ref");
  }
  return {};
}

}  // namespace

Status validate(const PriceRules& rules) {
  if (rules.total_step_minor < 1 || rules.total_step_minor > 1'000'000)
    return invalid("the step lies between 1 and 1,000,000", "/total_step_minor");
  // One rate may serve several classes, so tax refs repeat.
  if (auto status = check_all(rules.taxes, limits::tax_rules, "/taxes", false, check_tax); !status) return status;
  if (auto status = check_all(rules.fees, limits::fee_rules, "/fees", true, check_fee); !status) return status;
  std::size_t items = 0;  // looked through for each line of each cart
  for (const Promotion& promotion : rules.promotions) items += promotion.items.size();
  if (items > limits::promotion_items) return invalid("the promotions name too many items", "/promotions");
  return check_all(rules.promotions, limits::promotions, "/promotions", true, check_promotion);
}

namespace {

/// Adds the steps of a quote up again, trusting nothing but the leaves.
class Audit {
 public:
  explicit Audit(const Quote& quote) : quote_(quote), sums_(quote.steps.size()) {}

  Status run() {
    for (std::size_t i = 0; i < quote_.steps.size(); ++i)
      if (auto status = gather(i); !status) return status;
    for (std::size_t i = 0; i < quote_.steps.size(); ++i)
      if (auto status = check(i); !status) return status;
    return totals();
  }

 private:
  struct Sums {
    std::int64_t price = 0, shares = 0;
    bool clamped = false;
    std::size_t fee = 0;  ///< which one, for the step of a fee
  };

  static Status broken(std::size_t step) {
    return Error(Errc::price_changed, "the step does not follow from the ones under it",
                 "/steps/" + std::to_string(step));
  }

  Status gather(std::size_t i) {
    const Step& step = quote_.steps[i];
    if (step.parent >= static_cast<std::int32_t>(i) || step.parent < -1 ||
        step.line >= static_cast<std::int32_t>(quote_.lines.size()) || step.line < -1)
      return broken(i);
    if (step.kind == StepKind::fee) sums_[i].fee = fee_count_++;
    if (step.parent < 0) return {};
    Sums& sums = sums_[static_cast<std::size_t>(step.parent)];
    bool fits = true;
    switch (step.kind) {
      case StepKind::base:
      case StepKind::variant:
      case StepKind::group:
      case StepKind::option: fits = exact::add(sums.price, step.amount_minor); break;
      case StepKind::discount_share:
      case StepKind::tax_share: fits = exact::add(sums.shares, step.amount_minor); break;
      case StepKind::unit: sums.clamped = step.amount_minor == 0 && step.base_minor < 0; break;
      default: break;
    }
    if (!fits) return broken(i);
    return {};
  }

  Status check(std::size_t i) {
    const Step& step = quote_.steps[i];
    const Sums& sums = sums_[i];
    std::int64_t product = 0, own = 0;
    switch (step.kind) {
      case StepKind::line:
        if (step.base_minor != (sums.clamped ? 0 : sums.price)) return broken(i);
        if (!exact::multiply(step.base_minor, step.factor, product) || product != step.amount_minor) return broken(i);
        return keep(exact::add(goods_, step.amount_minor), i);
      case StepKind::option:
        if (!exact::add(own = step.base_minor, sums.price) || !exact::multiply(own, step.factor, product) ||
            product != step.amount_minor)
          return broken(i);
        break;
      case StepKind::group:
        if (step.base_minor != sums.price) return broken(i);
        break;
      case StepKind::discount:
        if (sums.shares != step.amount_minor || step.amount_minor > 0) return broken(i);
        return keep(step.amount_minor != exact::int64_min && exact::add(discount_, -step.amount_minor), i);
      case StepKind::fee: return keep(exact::add(fees_, step.amount_minor), i);
      case StepKind::tax:
        if (step.parent < 0 && sums.shares != step.amount_minor) return broken(i);
        if (!tax_included(i)) return keep(exact::add(tax_added_, step.amount_minor), i);
        break;
      case StepKind::tip: return keep(exact::add(tip_, step.amount_minor), i);
      case StepKind::rounding: return keep(exact::add(rounding_, step.amount_minor), i);
      default: break;
    }
    return {};
  }

  static Status keep(bool fits, std::size_t i) { return fits ? Status() : broken(i); }

  /// One name and rate may stand for a contained and for an added tax, so the taxed thing itself is asked; a sum over
  /// many is told apart by what it was taken of, each sum once.
  bool tax_included(std::size_t i) {
    const Step& step = quote_.steps[i];
    if (step.line >= 0) return quote_.lines[static_cast<std::size_t>(step.line)].tax_included;
    if (step.parent >= 0) {
      const std::size_t fee = sums_[static_cast<std::size_t>(step.parent)].fee;
      return fee >= quote_.fees.size() || quote_.fees[fee].tax_included;
    }
    taxes_seen_.resize(quote_.taxes.size());
    for (std::size_t at = 0; at < quote_.taxes.size(); ++at) {
      const QuoteTax& tax = quote_.taxes[at];
      if (taxes_seen_[at] || tax.ref != step.ref || tax.rate.ppm != step.factor || tax.base_minor != step.base_minor)
        continue;
      taxes_seen_[at] = true;
      return tax.included;
    }
    return true;
  }

  Status totals() const {
    const Totals& t = quote_.totals;
    std::int64_t total = goods_;
    const bool fits = exact::add(total, -discount_) && exact::add(total, fees_) && exact::add(total, tax_added_) &&
                      exact::add(total, tip_) && exact::add(total, rounding_);
    const bool equal = fits && t.goods_minor == goods_ && t.discount_minor == discount_ && t.fees_minor == fees_ &&
                       t.tax_added_minor == tax_added_ && t.tip_minor == tip_ && t.rounding_minor == rounding_ &&
                       t.total_minor == total;
    if (!equal) return Error(Errc::price_changed, "the totals do not follow from the steps", "/totals");
    return {};
  }

  const Quote& quote_;
  std::vector<Sums> sums_;
  std::vector<bool> taxes_seen_;
  std::size_t fee_count_ = 0;
  std::int64_t goods_ = 0, discount_ = 0, fees_ = 0, tax_added_ = 0, tip_ = 0, rounding_ = 0;
};

}  // namespace

Status verify_quote(const Quote& quote) { return Audit(quote).run(); }

}  // namespace v0
}  // namespace couvert
