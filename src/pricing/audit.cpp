// SPDX-License-Identifier: Apache-2.0
// The recomputation of a quote from its steps.
#include "couvert/pricing.hpp"

#include "money/exact.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace couvert {
inline namespace v0 {
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
    std::int64_t price = 0, shares = 0, parts = 0;
    bool clamped = false;
    std::size_t fee = 0;         ///< which one, for the step of a fee
    std::size_t part_count = 0;  ///< of a line or fee
    std::size_t part = 0;        ///< which one of its owner, for the step of a part
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
      case StepKind::part:
        sums_[i].part = sums.part_count++;
        fits = exact::add(sums.parts, step.amount_minor);
        break;
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
        if (sums.part_count > 0 && sums.parts != step.amount_minor) return broken(i);
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
      case StepKind::fee:
        if (sums.part_count > 0 && sums.parts != step.amount_minor) return broken(i);
        return keep(exact::add(fees_, step.amount_minor), i);
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
    if (step.parent >= 0) {
      const auto parent = static_cast<std::size_t>(step.parent);
      const Step& owner = quote_.steps[parent];
      if (owner.kind != StepKind::part) return owner_included(step, parent, nullptr);
      const auto whole = static_cast<std::size_t>(std::max(owner.parent, 0));
      return owner_included(step, whole, &sums_[parent].part);
    }
    if (step.line >= 0) return quote_.lines[static_cast<std::size_t>(step.line)].tax_included;
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

  /// Of the line or fee whose step `at` is, or of one of its parts.
  bool owner_included(const Step& step, std::size_t at, const std::size_t* part) const {
    if (step.line >= 0) return included(quote_.lines[static_cast<std::size_t>(step.line)], part);
    const std::size_t fee = sums_[at].fee;
    return fee >= quote_.fees.size() || included(quote_.fees[fee], part);
  }
  template <class Owner>
  static bool included(const Owner& owner, const std::size_t* part) {
    if (!part) return owner.tax_included;
    return *part >= owner.parts.size() || owner.parts[*part].tax_included;
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
