// SPDX-License-Identifier: Apache-2.0
// What is allowed in price rules and probably not meant: holes between bands, bands on top of each other, dead rules.
#include "couvert/limits.hpp"
#include "couvert/pricing_rules.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

using Kind = RulesFinding::Kind;
using Dimension = RulesFinding::Dimension;

constexpr std::int64_t week_minutes = 7 * 24 * 60;
constexpr std::int64_t endless = limits::document_integer;

template <class T>
bool admits(const std::vector<T>& list, const T& wanted) {
  return list.empty() || std::find(list.begin(), list.end(), wanted) != list.end();
}
template <class T>
bool share_one(const std::vector<T>& a, const std::vector<T>& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const T& x) { return admits(b, x); });
}
std::string place(const char* list, std::size_t at) { return list + std::to_string(at); }

/// Half open.
struct Band {
  std::int64_t from = 0, below = endless;
};
Band cut(Band a, Band b) { return {std::max(a.from, b.from), std::min(a.below, b.below)}; }
bool is_empty(Band band) { return band.from >= band.below; }

Band distance_of(const FeeRule& fee) {
  return {fee.distance_from_m.value_or(0), fee.distance_below_m.value_or(endless)};
}
Band weight_of(const FeeRule& fee) { return {fee.weight_from_g.value_or(0), fee.weight_below_g.value_or(endless)}; }
Band subtotal_of(const FeeRule& fee) { return {fee.subtotal_from.value_or(0), fee.subtotal_below.value_or(endless)}; }

/// The minutes of a usual week in which a calendar is open, sorted and apart.
std::vector<Band> week_of(const std::optional<Calendar>& calendar) {
  if (!calendar) return {{0, week_minutes}};
  std::vector<Band> all;
  for (const WeeklyWindow& weekly : calendar->weekly) {
    const std::int64_t day = (weekly.day - 1) * 1440;
    const Band window{day + weekly.window.open_minute, day + weekly.window.close_minute};
    all.push_back({window.from, std::min(window.below, week_minutes)});
    if (window.below > week_minutes) all.push_back({0, window.below - week_minutes});
  }
  std::sort(all.begin(), all.end(), [](Band a, Band b) { return a.from < b.from; });
  std::vector<Band> joined;
  for (const Band band : all) {
    if (!joined.empty() && band.from <= joined.back().below)
      joined.back().below = std::max(joined.back().below, band.below);
    else
      joined.push_back(band);
  }
  return joined;
}

bool dates_meet(const Calendar& a, const Calendar& b) {
  return (!a.from || !b.until || *a.from <= *b.until) && (!b.from || !a.until || *b.from <= *a.until);
}
/// A minute of a usual week that is in both, or nothing.
std::optional<Band> weeks_meet(const FeeRule& a, const FeeRule& b) {
  if (a.calendar && b.calendar && !dates_meet(*a.calendar, *b.calendar)) return std::nullopt;
  for (const Band x : week_of(a.calendar))
    for (const Band y : week_of(b.calendar))
      if (const Band both = cut(x, y); !is_empty(both)) return both;
  return std::nullopt;
}

class FeeLint {
 public:
  FeeLint(const PriceRules& rules, const Venue* venue, std::vector<RulesFinding>& out) : rules_(rules), out_(out) {
    if (venue)
      for (const DeliveryZone& zone : venue->zones) zones_.push_back(zone.ref);
    else
      for (const FeeRule& fee : rules.fees)
        for (const Ref& zone : fee.zones)
          if (std::find(zones_.begin(), zones_.end(), zone) == zones_.end()) zones_.push_back(zone);
  }

  void run() {
    for (std::size_t i = 0; i < rules_.fees.size(); ++i) check_alone(i);
    for (const FeeKind kind : {FeeKind::delivery, FeeKind::small_order}) {
      for (std::size_t i = 0; i < rules_.fees.size(); ++i)
        for (std::size_t k = i + 1; k < rules_.fees.size(); ++k) check_pair(i, k, kind);
      find_gaps(kind);
    }
  }

 private:
  bool is(std::size_t at, FeeKind kind) const { return rules_.fees[at].kind == kind; }

  void check_alone(std::size_t at) {
    const FeeRule& fee = rules_.fees[at];
    const bool never = is_empty(distance_of(fee)) || is_empty(weight_of(fee)) || is_empty(subtotal_of(fee)) ||
                       week_of(fee.calendar).empty() ||
                       (fee.kind == FeeKind::delivery && !admits(fee.fulfilments, Fulfilment::delivery)) ||
                       (fee.amount_minor == 0 && !fee.rate && fee.step_minor == 0 && !fee.min_minor);
    // Windows on exceptional dates alone are a calendar all the same.
    const bool exceptional = fee.calendar && !fee.calendar->exceptions.empty();
    if (never && !(exceptional && week_of(fee.calendar).empty()))
      out_.push_back({Kind::fee_never_applies, Dimension::none, place("/fees/", at), fee.ref});
  }

  void check_pair(std::size_t i, std::size_t k, FeeKind kind) {
    if (!is(i, kind) || !is(k, kind)) return;
    const FeeRule &a = rules_.fees[i], &b = rules_.fees[k];
    if (!share_one(a.zones, b.zones) || !share_one(a.channels, b.channels) ||
        !share_one(a.fulfilments, b.fulfilments) || a.base != b.base || (a.cash && b.cash && *a.cash != *b.cash))
      return;
    const Band distance = cut(distance_of(a), distance_of(b)), weight = cut(weight_of(a), weight_of(b)),
               subtotal = cut(subtotal_of(a), subtotal_of(b));
    if (is_empty(distance) || is_empty(weight) || is_empty(subtotal)) return;
    const auto week = weeks_meet(a, b);
    if (!week) return;
    const auto bounded = [](Band band) { return band.from > 0 || band.below < endless; };
    RulesFinding finding{Kind::fee_overlap, Dimension::none, place("/fees/", k), b.ref, a.ref};
    const auto tell = [&](Dimension dimension, Band band) {
      finding.dimension = dimension, finding.from = band.from, finding.below = band.below;
    };
    if (a.calendar || b.calendar) tell(Dimension::time, *week);
    if (bounded(weight)) tell(Dimension::weight, weight);
    if (bounded(subtotal)) tell(Dimension::subtotal, subtotal);
    if (bounded(distance)) tell(Dimension::distance, distance);
    out_.push_back(std::move(finding));
  }

  /// One axis of the space of baskets: the cells between the bounds that the rules name.
  struct Axis {
    Dimension dimension;
    std::vector<std::int64_t> edges;  ///< cell i is [edges[i], edges[i + 1])
    std::size_t cells() const { return edges.size() - 1; }
  };

  Axis axis(Dimension dimension, const std::vector<std::size_t>& fees, Band (*band_of)(const FeeRule&)) const {
    std::set<std::int64_t> edges = {0, endless};
    for (const std::size_t at : fees) {
      const Band band = band_of(rules_.fees[at]);
      edges.insert(band.from), edges.insert(band.below);
    }
    return {dimension, {edges.begin(), edges.end()}};
  }
  Axis time_axis(const std::vector<std::size_t>& fees) const {
    std::set<std::int64_t> edges = {0, week_minutes};
    for (const std::size_t at : fees)
      for (const Band band : week_of(rules_.fees[at].calendar)) edges.insert(band.from), edges.insert(band.below);
    return {Dimension::time, {edges.begin(), edges.end()}};
  }

  /// A cell that no rule covers is a hole when the same cell further down and further up is covered; in time and among
  /// zones when it is covered anywhere.
  void find_gaps(FeeKind kind) {
    std::vector<std::size_t> fees;
    for (std::size_t i = 0; i < rules_.fees.size(); ++i)
      if (is(i, kind)) fees.push_back(i);
    if (fees.empty()) return;
    axes_ = {axis(Dimension::distance, fees, distance_of), axis(Dimension::weight, fees, weight_of),
             axis(Dimension::subtotal, fees, subtotal_of), time_axis(fees)};
    const std::size_t zones = std::max<std::size_t>(zones_.size(), 1);
    std::size_t cells = zones;
    for (const Axis& a : axes_) {
      if (a.cells() > limits::lint_cells / cells) {
        out_.push_back({Kind::too_many_bands, a.dimension, place("/fees/", fees[0]), rules_.fees[fees[0]].ref});
        return;
      }
      cells *= a.cells();
    }
    covered_.assign(cells, -1);
    for (std::size_t cell = 0; cell < cells; ++cell) cover(cell, fees);
    for (std::size_t d = 0; d < axes_.size(); ++d) look_along(d, fees);
    look_at_zones(fees);
  }

  /// Place of a cell on each axis; the last one is the zone.
  std::array<std::size_t, 5> place_of(std::size_t cell) const {
    std::array<std::size_t, 5> at{};
    for (std::size_t d = 0; d < 4; ++d) at[d] = cell % axes_[d].cells(), cell /= axes_[d].cells();
    at[4] = cell;
    return at;
  }
  std::size_t stride(std::size_t dimension) const {
    std::size_t step = 1;
    for (std::size_t d = 0; d < dimension; ++d) step *= axes_[d].cells();
    return step;
  }

  void cover(std::size_t cell, const std::vector<std::size_t>& fees) {
    const auto at = place_of(cell);
    const auto inside = [&](std::size_t d, Band band) {
      return band.from <= axes_[d].edges[at[d]] && axes_[d].edges[at[d] + 1] <= band.below;
    };
    for (const std::size_t i : fees) {
      const FeeRule& fee = rules_.fees[i];
      const std::vector<Band> week = week_of(fee.calendar);
      if (inside(0, distance_of(fee)) && inside(1, weight_of(fee)) && inside(2, subtotal_of(fee)) &&
          std::any_of(week.begin(), week.end(), [&](Band band) { return inside(3, band); }) &&
          (zones_.empty() || admits(fee.zones, zones_[at[4]]))) {
        covered_[cell] = static_cast<std::int32_t>(i);
        return;
      }
    }
  }

  void look_along(std::size_t d, const std::vector<std::size_t>& fees) {
    std::set<std::pair<std::int64_t, std::int64_t>> told;
    const std::size_t step = stride(d), length = axes_[d].cells();
    for (std::size_t cell = 0; cell < covered_.size(); ++cell) {
      const auto at = place_of(cell);
      if (covered_[cell] >= 0) continue;
      const std::size_t first = cell - at[d] * step;
      std::int32_t below = -1;
      bool above = false;
      for (std::size_t i = 0; i < length; ++i) {
        const std::int32_t by = covered_[first + i * step];
        if (by < 0) continue;
        if (i < at[d]) below = by;
        above = above || i > at[d];
      }
      const bool hole = d == 3 ? below >= 0 || above : below >= 0 && above;
      if (!hole || !told.insert({axes_[d].edges[at[d]], axes_[d].edges[at[d] + 1]}).second) continue;
      const std::size_t rule = below >= 0 ? static_cast<std::size_t>(below) : fees[0];
      out_.push_back({Kind::fee_gap,
                      axes_[d].dimension,
                      place("/fees/", rule),
                      rules_.fees[rule].ref,
                      {},
                      axes_[d].edges[at[d]],
                      axes_[d].edges[at[d] + 1]});
    }
  }

  void look_at_zones(const std::vector<std::size_t>& fees) {
    if (zones_.size() < 2) return;
    for (const Ref& zone : zones_)
      if (std::none_of(fees.begin(), fees.end(), [&](std::size_t i) { return admits(rules_.fees[i].zones, zone); }))
        out_.push_back({Kind::fee_gap, Dimension::zone, place("/fees/", fees[0]), zone});
  }

  const PriceRules& rules_;
  std::vector<RulesFinding>& out_;
  std::vector<Ref> zones_;
  std::vector<Axis> axes_;
  std::vector<std::int32_t> covered_;  ///< the first rule that does, or -1
};

// ---- taxes ----

/// Every basket that `b` answers for is one that `a` answers for.
bool contains(const TaxRule& a, const TaxRule& b) {
  const auto all_of = [](const auto& outer, const auto& inner) {
    if (outer.empty()) return true;
    return !inner.empty() &&
           std::all_of(inner.begin(), inner.end(), [&](const auto& one) { return admits(outer, one); });
  };
  return a.tax_class == b.tax_class && all_of(a.fulfilments, b.fulfilments) && all_of(a.places, b.places) &&
         (!a.from || (b.from && *a.from <= *b.from)) && (!a.until || (b.until && *b.until <= *a.until));
}

void lint_taxes(const PriceRules& rules, std::vector<RulesFinding>& out) {
  for (std::size_t i = 0; i < rules.taxes.size(); ++i)
    for (std::size_t before = 0; before < i; ++before) {
      if (!contains(rules.taxes[before], rules.taxes[i])) continue;
      out.push_back(
          {Kind::tax_shadowed, Dimension::none, place("/taxes/", i), rules.taxes[i].ref, rules.taxes[before].ref});
      break;
    }
  std::set<Ref> seen;
  for (std::size_t i = 0; i < rules.taxes.size(); ++i) {
    const Ref& tax_class = rules.taxes[i].tax_class;
    if (!seen.insert(tax_class).second) continue;
    for (const Fulfilment fulfilment : {Fulfilment::delivery, Fulfilment::pickup, Fulfilment::dine_in}) {
      // Rules of one place stand for themselves: another place may have a rate where this has none.
      std::vector<Band> dates;
      for (const TaxRule& rule : rules.taxes)
        if (rule.tax_class == tax_class && admits(rule.fulfilments, fulfilment))
          dates.push_back({rule.from ? rule.from->days : -endless, rule.until ? rule.until->days + 1 : endless});
      if (dates.empty()) {
        out.push_back({Kind::tax_gap,
                       Dimension::fulfilment,
                       place("/taxes/", i),
                       rules.taxes[i].ref,
                       {},
                       static_cast<std::int64_t>(fulfilment),
                       static_cast<std::int64_t>(fulfilment) + 1});
        continue;
      }
      std::sort(dates.begin(), dates.end(), [](Band a, Band b) { return a.from < b.from; });
      std::int64_t end = dates[0].below;
      for (const Band band : dates) {
        const RulesFinding gap{Kind::tax_gap, Dimension::date, place("/taxes/", i), rules.taxes[i].ref, {},
                               end,           band.from};
        if (band.from > end && std::find(out.begin(), out.end(), gap) == out.end()) out.push_back(gap);
        end = std::max(end, band.below);
      }
    }
  }
}

// ---- promotions ----

bool reduces_nothing(const Promotion& p) {
  const bool tiered = std::any_of(p.tiers.begin(), p.tiers.end(), [&](const SpendTier& tier) {
    return p.kind == PromotionKind::percentage || p.kind == PromotionKind::delivery_percentage ? tier.rate.ppm > 0
                                                                                               : tier.amount_minor > 0;
  });
  if (p.max_minor == 0 || (p.calendar && p.calendar->weekly.empty() && p.calendar->exceptions.empty())) return true;
  switch (p.kind) {
    case PromotionKind::percentage:
    case PromotionKind::delivery_percentage: return p.rate.ppm == 0 && !tiered;
    case PromotionKind::amount:
    case PromotionKind::delivery_amount: return p.amount_minor == 0 && !tiered;
    case PromotionKind::per_unit: return p.amount_minor == 0;
    case PromotionKind::buy_get: return p.rate.ppm == 0;
    case PromotionKind::free_delivery:
    case PromotionKind::fixed_price:
    case PromotionKind::bundle: return false;
  }
  return false;
}

void lint_promotions(const PriceRules& rules, std::vector<RulesFinding>& out) {
  for (std::size_t i = 0; i < rules.promotions.size(); ++i)
    if (reduces_nothing(rules.promotions[i]))
      out.push_back({Kind::promotion_no_effect, Dimension::none, place("/promotions/", i), rules.promotions[i].ref});
  for (std::size_t i = 0; i < rules.stacking.size(); ++i) {
    const StackExclusion& pair = rules.stacking[i];
    for (const Ref* name : {&pair.a, &pair.b}) {
      if (name == &pair.b && pair.a == pair.b) continue;
      const bool used = std::any_of(rules.promotions.begin(), rules.promotions.end(),
                                    [&](const Promotion& p) { return p.stack_class == *name; });
      if (!used) out.push_back({Kind::stack_class_unused, Dimension::none, place("/stacking/", i), *name});
    }
  }
}

}  // namespace

std::string_view rules_finding_name(RulesFinding::Kind kind) noexcept {
  constexpr std::array<std::string_view, 8> names = {
      "fee_gap",      "fee_overlap",         "fee_never_applies",  "tax_gap",
      "tax_shadowed", "promotion_no_effect", "stack_class_unused", "too_many_bands"};
  const auto at = static_cast<std::size_t>(kind);
  return at < names.size() ? names[at] : std::string_view();
}

std::vector<RulesFinding> lint(const PriceRules& rules, const Venue* venue) {
  std::vector<RulesFinding> out;
  lint_taxes(rules, out);
  FeeLint(rules, venue, out).run();
  lint_promotions(rules, out);
  return out;
}

}  // namespace v0
}  // namespace couvert
