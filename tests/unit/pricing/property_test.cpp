// SPDX-License-Identifier: Apache-2.0
// Pricing on random menus, carts and rules: against a second implementation, and against laws that always hold.
#include "couvert/codec.hpp"
#include "couvert/explain.hpp"
#include "couvert/pricing.hpp"

#include "random_values.hpp"

#include <gtest/gtest.h>

#include <map>

namespace {

using namespace couvert;
using couvert::testing::Random;

/// A plain reading of the documentation, by references and maps, with the public money functions only.
class Oracle {
 public:
  Oracle(const Menu& menu, const PriceRules& rules, const Cart& cart, const PricingContext& context)
      : menu_(menu), rules_(rules), cart_(cart), context_(context) {}

  Totals run() {
    const std::size_t count = rules_.promotions.size();
    std::vector<bool> all(count, true);
    if (rules_.promotion_policy == PromotionPolicy::declared_order || cart_.lines.empty()) return price_with(all);
    const auto owed = [&](const std::vector<bool>& chosen) {
      const Totals t = price_with(chosen);
      return t.total_minor - t.rounding_minor;
    };
    const std::int64_t nothing = owed(std::vector<bool>(count, false));
    std::vector<std::size_t> useful;
    for (std::size_t i = 0; i < count; ++i) {
      std::vector<bool> one(count, false);
      one[i] = true;
      if (owed(one) < nothing) useful.push_back(i);
    }
    // Sets by size, then in the order of the list, so that the first of the lowest is the one to take.
    std::vector<std::vector<std::size_t>> sets;
    for (unsigned bits = 0; bits < (1u << useful.size()); ++bits) {
      std::vector<std::size_t> set;
      for (std::size_t i = 0; i < useful.size(); ++i)
        if ((bits >> i) & 1u) set.push_back(useful[i]);
      sets.push_back(set);
    }
    std::sort(sets.begin(), sets.end(),
              [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    std::vector<bool> chosen;
    for (const auto& set : sets) {
      std::vector<bool> these(count, false);
      for (const std::size_t at : set) these[at] = true;
      const std::int64_t total = owed(these);
      if (total < best) best = total, chosen = these;
    }
    return price_with(chosen);
  }

 private:
  /// One piece in the basket.
  struct Piece {
    std::size_t line;
    std::int64_t price;
  };
  struct Fee {
    const FeeRule* rule;
    std::int64_t net;
  };

  Totals price_with(const std::vector<bool>& chosen) {
    t_ = Totals();
    gross_.clear(), units_.clear();
    discount_.assign(cart_.lines.size(), 0);
    for (const CartLine& line : cart_.lines) {
      units_.push_back(unit(line));
      gross_.push_back(units_.back() * line.quantity);
      t_.goods_minor += gross_.back();
    }
    goods_ = t_.goods_minor;
    std::vector<std::pair<const Promotion*, std::int64_t>> on_delivery;
    std::vector<const Promotion*> applied;
    for (std::size_t at = 0; at < rules_.promotions.size() && !cart_.lines.empty(); ++at) {
      const Promotion& p = rules_.promotions[at];
      if (!chosen[at] || !eligible(p) || excluded(p, applied)) continue;
      const bool of_fees = p.kind == PromotionKind::free_delivery || p.kind == PromotionKind::delivery_percentage ||
                           p.kind == PromotionKind::delivery_amount;
      if (of_fees) {
        std::vector<Piece> pieces;
        if (cart_.fulfilment != Fulfilment::delivery || !hit(p, pieces)) continue;
        std::int64_t left = 0;
        for (const FeeRule& f : rules_.fees)
          if (f.kind == FeeKind::delivery) left += std::max<std::int64_t>(0, fee(f));
        for (const auto& [before, value] : on_delivery) left -= off_delivery(*before, value, left);
        const std::int64_t value = tier(p);
        if (off_delivery(p, value, left) == 0) continue;
        on_delivery.emplace_back(&p, value);
      } else if (!take_off(p)) {
        continue;
      }
      applied.push_back(&p);
    }
    t_.discount_minor = t_.goods_minor - goods_;
    std::vector<Fee> fees;
    if (!cart_.lines.empty())
      for (const FeeRule& f : rules_.fees)
        if (const auto amount = fee(f); amount > 0) fees.push_back({&f, amount});
    for (const Fee& f : fees) t_.fees_minor += f.net;
    for (const auto& [p, value] : on_delivery) {
      std::int64_t whole = 0;
      for (const Fee& f : fees)
        if (f.rule->kind == FeeKind::delivery) whole += f.net;
      std::int64_t left = off_delivery(*p, value, whole);
      t_.discount_minor += left;
      for (Fee& f : fees) {
        if (f.rule->kind != FeeKind::delivery) continue;
        const auto part = std::min(f.net, left);
        f.net -= part;
        left -= part;
      }
    }
    tax(fees);
    t_.tip_minor = cart_.tip_minor;
    const std::int64_t exact = t_.goods_minor - t_.discount_minor + t_.fees_minor + t_.tax_added_minor + t_.tip_minor;
    Money total = *round_to_step({exact, menu_.currency}, rules_.total_step_minor, rules_.total_mode);
    if (context_.cash) total = *round_to_step(total, rules_.cash_step_minor, rules_.cash_mode);
    t_.total_minor = total.minor;
    t_.rounding_minor = t_.total_minor - exact;
    return t_;
  }

  bool excluded(const Promotion& p, const std::vector<const Promotion*>& applied) const {
    for (const Promotion* before : applied) {
      if (p.exclusive || before->exclusive) return true;
      if (p.stack_class.empty() || before->stack_class.empty()) continue;
      for (const StackExclusion& pair : rules_.stacking)
        if (std::pair(pair.a, pair.b) == std::pair(p.stack_class, before->stack_class) ||
            std::pair(pair.b, pair.a) == std::pair(p.stack_class, before->stack_class))
          return true;
    }
    return false;
  }

  /// The pieces that a promotion may reduce; false when there are not enough or they are not worth enough.
  bool hit(const Promotion& p, std::vector<Piece>& pieces) {
    pieces.clear();
    target_ = 0;
    for (std::size_t i = 0; i < cart_.lines.size(); ++i) {
      if (!hits(p, cart_.lines[i])) continue;
      target_ += gross_[i];
      for (int n = 0; n < cart_.lines[i].quantity; ++n) pieces.push_back({i, units_[i]});
    }
    if (pieces.empty() || pieces.size() < static_cast<std::size_t>(std::max(p.min_quantity, 0))) return false;
    if (p.min_target && target_ < *p.min_target) return false;
    if (p.kind != PromotionKind::buy_get && p.kind != PromotionKind::bundle)
      for (const GoodsSet& set : p.sets) {
        std::int32_t held = 0;
        for (const CartLine& line : cart_.lines) held += inside(set, line) ? line.quantity : 0;
        if (held < set.count) return false;
      }
    order(pieces, p.skip_order);
    pieces.erase(pieces.begin(), pieces.begin() + std::min<std::ptrdiff_t>(p.skip_quantity,
                                                                           static_cast<std::ptrdiff_t>(pieces.size())));
    order(pieces, UnitOrder::first);
    return true;
  }
  static void order(std::vector<Piece>& pieces, UnitOrder by) {
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.line < b.line; });
    if (by == UnitOrder::first) return;
    std::stable_sort(pieces.begin(), pieces.end(), [by](const Piece& a, const Piece& b) {
      return by == UnitOrder::cheapest ? a.price < b.price : a.price > b.price;
    });
  }
  std::int64_t tier(const Promotion& p) const {
    const bool rate = p.kind == PromotionKind::percentage || p.kind == PromotionKind::delivery_percentage;
    std::int64_t value = rate ? p.rate.ppm : p.amount_minor;
    for (const SpendTier& one : p.tiers)
      if (one.from_minor <= target_) value = rate ? one.rate.ppm : one.amount_minor;
    return value;
  }
  std::int64_t off_delivery(const Promotion& p, std::int64_t value, std::int64_t left) const {
    std::int64_t amount = left;
    if (p.kind == PromotionKind::delivery_amount) amount = value;
    if (p.kind == PromotionKind::delivery_percentage) amount = *mul_div(left, value, 1'000'000, rules_.discount_mode);
    if (p.max_minor) amount = std::min(amount, *p.max_minor);
    return std::min(amount, left);
  }

  /// What so many pieces of each line are worth after the promotions before.
  std::vector<std::int64_t> worth(const std::vector<Piece>& pieces) const {
    std::vector<std::int64_t> count(cart_.lines.size(), 0);
    for (const Piece& piece : pieces) ++count[piece.line];
    for (std::size_t i = 0; i < count.size(); ++i)
      count[i] = *mul_div(gross_[i] - discount_[i], count[i], cart_.lines[i].quantity, Rounding::floor);
    return count;
  }
  static std::int64_t sum(const std::vector<std::int64_t>& values) {
    std::int64_t total = 0;
    for (const std::int64_t value : values) total += value;
    return total;
  }

  bool take_off(const Promotion& p) {
    std::vector<Piece> pieces;
    if (!hit(p, pieces)) return false;
    if (p.max_quantity && p.kind != PromotionKind::buy_get && p.kind != PromotionKind::bundle) {
      order(pieces, p.order);
      pieces.resize(std::min<std::size_t>(pieces.size(), static_cast<std::size_t>(*p.max_quantity)));
    }
    std::int64_t times = 0;
    if (p.kind == PromotionKind::buy_get) pieces = reduced(p, pieces);
    if (p.kind == PromotionKind::bundle) pieces = bundled(p, pieces, times);
    std::vector<std::int64_t> weights = worth(pieces);
    std::int64_t amount = 0;
    const auto part = [&](std::int64_t ppm) { return *mul_div(sum(weights), ppm, 1'000'000, rules_.discount_mode); };
    switch (p.kind) {
      case PromotionKind::percentage: amount = part(tier(p)); break;
      case PromotionKind::amount: amount = tier(p); break;
      case PromotionKind::buy_get: amount = part(p.rate.ppm); break;
      case PromotionKind::bundle:
        amount = p.rate.ppm > 0 ? part(p.rate.ppm) : sum(weights) - times * p.amount_minor;
        break;
      default:
        for (std::size_t i = 0; i < weights.size(); ++i) {
          const std::int64_t count =
              std::count_if(pieces.begin(), pieces.end(), [i](const Piece& piece) { return piece.line == i; });
          const std::int64_t price = count * p.amount_minor;
          weights[i] = p.kind == PromotionKind::per_unit ? std::min(price, weights[i])
                                                         : std::max<std::int64_t>(0, weights[i] - price);
        }
        amount = sum(weights);
    }
    if (p.max_minor) amount = std::min(amount, *p.max_minor);
    amount = std::max<std::int64_t>(0, std::min(amount, sum(weights)));
    if (amount == 0) return false;
    const auto shares = allocate(Money{amount, menu_.currency}, weights);
    for (std::size_t i = 0; i < weights.size(); ++i) discount_[i] += (*shares)[i].minor;
    goods_ -= amount;
    return true;
  }

  std::vector<Piece> first_of(std::vector<Piece> pieces, UnitOrder by, std::int64_t count) const {
    order(pieces, by);
    pieces.resize(std::min<std::size_t>(pieces.size(), static_cast<std::size_t>(count)));
    return pieces;
  }
  std::vector<Piece> reduced(const Promotion& p, const std::vector<Piece>& pieces) const {
    const std::int64_t most = p.max_applications.value_or(1'000'000), group = p.buy_quantity + p.get_quantity;
    if (!p.sets.empty()) {
      const auto count = static_cast<std::int64_t>(pieces.size());
      for (std::int64_t times = std::min(most, (count + p.get_quantity - 1) / p.get_quantity); times > 0; --times) {
        const auto got = first_of(pieces, p.order, times * p.get_quantity);
        std::int64_t bought = 0;
        for (std::size_t i = 0; i < cart_.lines.size(); ++i)
          if (inside(p.sets[0], cart_.lines[i]))
            bought += cart_.lines[i].quantity -
                      std::count_if(got.begin(), got.end(), [i](const Piece& piece) { return piece.line == i; });
        if (bought >= times * p.buy_quantity) return got;
      }
      return {};
    }
    if (!p.same_item)
      return first_of(pieces, p.order,
                      std::min(most, static_cast<std::int64_t>(pieces.size()) / group) * p.get_quantity);
    std::vector<Piece> all;
    std::int64_t left = most;
    std::vector<std::pair<Ref, Ref>> seen;
    for (const CartLine& line : cart_.lines) {
      const std::pair<Ref, Ref> key{line.item, line.variant};
      if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
      seen.push_back(key);
      std::vector<Piece> mine;
      for (const Piece& piece : pieces)
        if (std::pair(cart_.lines[piece.line].item, cart_.lines[piece.line].variant) == key) mine.push_back(piece);
      const std::int64_t times = std::min(left, static_cast<std::int64_t>(mine.size()) / group);
      left -= times;
      for (const Piece& piece : first_of(mine, p.order, times * p.get_quantity)) all.push_back(piece);
    }
    return all;
  }

  std::vector<Piece> bundled(const Promotion& p, std::vector<Piece> pieces, std::int64_t& times) const {
    std::vector<Piece> all;
    order(pieces, p.order);
    std::vector<GoodsSet> sets = p.sets;
    if (sets.empty()) {
      sets.resize(1);
      sets[0].count = p.buy_quantity;
    }
    while (times < p.max_applications.value_or(1'000'000)) {
      std::vector<Piece> one, rest = pieces;
      bool complete = true;
      for (const GoodsSet& set : sets)
        for (int n = 0; n < set.count && complete; ++n) {
          const auto at = std::find_if(rest.begin(), rest.end(),
                                       [&](const Piece& piece) { return inside(set, cart_.lines[piece.line]); });
          complete = at != rest.end();
          if (!complete) break;
          one.push_back(*at);
          rest.erase(at);
        }
      if (!complete) break;
      pieces = rest;
      if (p.rate.ppm == 0 && sum(worth(one)) <= p.amount_minor) continue;
      ++times;
      all.insert(all.end(), one.begin(), one.end());
    }
    return all;
  }

  void tax(const std::vector<Fee>& fees) {
    std::map<std::tuple<Ref, std::int64_t, bool, Rounding>, std::int64_t> bases;
    const auto taxed = [&](const Ref& tax_class, std::int64_t net) {
      if (tax_class.empty()) return;
      const TaxRule* rule = find(tax_class);
      const Rounding mode = rule->mode.value_or(rules_.tax_mode);
      if (rules_.tax_rounding == TaxRounding::per_line)
        add_tax(rule->included, rule->rate.ppm, net, mode);
      else
        bases[{rule->ref, rule->rate.ppm, rule->included, mode}] += net;
    };
    for (std::size_t i = 0; i < gross_.size(); ++i)
      taxed(item(cart_.lines[i].item).tax_class, gross_[i] - discount_[i]);
    for (const Fee& f : fees) {
      if (!f.rule->tax_as_goods) {
        taxed(f.rule->tax_class, f.net);
        continue;
      }
      share_fee(f, taxed);
    }
    for (const auto& [key, base] : bases) add_tax(std::get<2>(key), std::get<1>(key), base, std::get<3>(key));
  }

  /// A fee taxed as the goods: its gross over the rates in the order in which they come up, what it lost likewise.
  template <class Taxed>
  void share_fee(const Fee& f, Taxed&& taxed) {
    std::vector<std::pair<Ref, std::int64_t>> net, gross;  // by class; classes of one rate come to the same
    const auto add = [](auto& list, const Ref& rate, std::int64_t value) {
      for (auto& [name, total] : list)
        if (name == rate) return void(total += value);
      list.emplace_back(rate, value);
    };
    std::int64_t left = 0;
    for (std::size_t i = 0; i < gross_.size(); ++i) {
      const Ref& tax_class = item(cart_.lines[i].item).tax_class;
      add(net, tax_class, gross_[i] - discount_[i]);
      add(gross, tax_class, gross_[i]);
      left += gross_[i] - discount_[i];
    }
    const auto& by = left > 0 ? net : gross;
    std::vector<std::int64_t> weights;
    for (const auto& [name, value] : by) weights.push_back(value);
    if (sum(weights) == 0) return taxed(by[0].first, f.net);
    const std::int64_t whole = fee(*f.rule);
    const auto parts = allocate(Money{whole, menu_.currency}, weights);
    std::vector<std::int64_t> amounts;
    for (const Money& part : *parts) amounts.push_back(part.minor);
    const auto lost = allocate(Money{whole - f.net, menu_.currency}, amounts);
    for (std::size_t i = 0; i < by.size(); ++i) taxed(by[i].first, amounts[i] - (*lost)[i].minor);
  }

  void add_tax(bool included, std::int64_t ppm, std::int64_t base, Rounding mode) {
    const Money m{base, menu_.currency};
    const auto amount = included ? contained(m, Rate{ppm}, mode) : portion(m, Rate{ppm}, mode);
    (included ? t_.tax_included_minor : t_.tax_added_minor) += amount->minor;
  }
  const Item& item(const Ref& ref) const {
    return *std::find_if(menu_.items.begin(), menu_.items.end(), [&](const Item& i) { return i.ref == ref; });
  }
  const OptionGroup& group(const Ref& ref) const {
    return *std::find_if(menu_.groups.begin(), menu_.groups.end(), [&](const OptionGroup& g) { return g.ref == ref; });
  }
  std::int64_t options(const std::vector<Ref>& refs, const std::vector<Selection>& selections) const {
    std::int64_t total = 0;
    for (const Ref& ref : refs) {
      const OptionGroup& g = group(ref);
      std::vector<std::int64_t> each;
      for (const Selection& s : selections) {
        if (s.group != ref) continue;
        const auto& o =
            *std::find_if(g.options.begin(), g.options.end(), [&](const Option& x) { return x.ref == s.option; });
        for (int n = 0; n < s.quantity; ++n) {
          each.push_back(o.price_minor);
          total += options(o.groups, s.selections);
        }
      }
      if (each.empty()) continue;
      std::sort(each.begin(), each.end());
      std::int64_t sum = 0;
      for (const auto p : each) sum += p;
      if (g.price_method == PriceMethod::max) {
        sum = each.back();
      } else if (g.price_method == PriceMethod::average) {
        sum = *mul_div(sum, 1, static_cast<std::int64_t>(each.size()), Rounding::half_up);
      } else {
        for (std::size_t n = 0; n < each.size() && n < static_cast<std::size_t>(g.free_quantity); ++n)
          sum -= std::max<std::int64_t>(0, each[n]);
      }
      total += sum;
    }
    return total;
  }
  std::int64_t unit(const CartLine& line) const {
    const Item& i = item(line.item);
    std::int64_t price = i.price_minor;
    for (const Variant& v : i.variants)
      if (v.ref == line.variant) price = v.price_minor;
    return std::max<std::int64_t>(0, price + options(i.groups, line.selections));
  }
  static bool fits(const std::vector<Fulfilment>& list, Fulfilment f) {
    return list.empty() || std::find(list.begin(), list.end(), f) != list.end();
  }
  template <class T>
  static bool names(const std::vector<T>& list, const T& wanted) {
    return list.empty() || std::find(list.begin(), list.end(), wanted) != list.end();
  }
  bool open(const std::optional<Calendar>& calendar) const {
    return !calendar || open_at(*calendar, context_.clock ? *context_.clock : VenueClock(), context_.at);
  }
  bool eligible(const Promotion& p) const {
    const bool code = p.code.empty() || std::find(cart_.codes.begin(), cart_.codes.end(), p.code) != cart_.codes.end();
    const bool used_up =
        std::find(context_.exhausted.begin(), context_.exhausted.end(), p.ref) != context_.exhausted.end();
    return code && !used_up && fits(p.fulfilments, cart_.fulfilment) && names(p.channels, cart_.channel) &&
           open(p.calendar) && (!p.from || *p.from <= context_.at) && (!p.until || context_.at < *p.until) &&
           (!p.min_subtotal || t_.goods_minor >= *p.min_subtotal);
  }
  static bool tagged(const std::vector<std::string>& tags, const Item& i) {
    return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
      return std::find(i.tags.begin(), i.tags.end(), tag) != i.tags.end();
    });
  }
  bool hits(const Promotion& p, const CartLine& line) const {
    const Item& i = item(line.item);
    return names(p.items, i.ref) && names(p.variants, line.variant) && (p.tags.empty() || tagged(p.tags, i)) &&
           names(p.tax_classes, i.tax_class) && (p.without_items.empty() || !names(p.without_items, i.ref)) &&
           !tagged(p.without_tags, i);
  }
  bool inside(const GoodsSet& set, const CartLine& line) const {
    const Item& i = item(line.item);
    return names(set.items, i.ref) && names(set.variants, line.variant) && (set.tags.empty() || tagged(set.tags, i)) &&
           names(set.tax_classes, i.tax_class);
  }
  std::int64_t fee(const FeeRule& f) const {
    const std::int64_t distance = context_.distance_m.value_or(0), weight = context_.weight_g.value_or(0);
    const std::int64_t goods = f.base == FeeBase::before_discounts ? t_.goods_minor : goods_;
    if (f.kind == FeeKind::delivery && cart_.fulfilment != Fulfilment::delivery) return 0;
    if (!fits(f.fulfilments, cart_.fulfilment) || !names(f.channels, cart_.channel) || !names(f.zones, context_.zone) ||
        !open(f.calendar) || (f.cash && *f.cash != context_.cash))
      return 0;
    const std::pair<std::int64_t, std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>> bands[] = {
        {goods, {f.subtotal_from, f.subtotal_below}},
        {distance, {f.distance_from_m, f.distance_below_m}},
        {weight, {f.weight_from_g, f.weight_below_g}}};
    for (const auto& [value, bounds] : bands)
      if ((bounds.first && value < *bounds.first) || (bounds.second && value >= *bounds.second)) return 0;
    std::int64_t amount = f.amount_minor;
    if (f.tops_up) amount = std::min(amount, *f.subtotal_below - goods);
    if (f.rate) amount += *mul_div(goods, f.rate->ppm, 1'000'000, rules_.discount_mode);
    for (std::int64_t way = f.distance_from_m.value_or(0); f.step_m > 0 && way < distance; way += f.step_m)
      amount += f.step_minor;
    if (f.min_minor) amount = std::max(amount, *f.min_minor);
    if (f.max_minor) amount = std::min(amount, *f.max_minor);
    return amount;
  }
  const TaxRule* find(const Ref& tax_class) const {
    for (const TaxRule& r : rules_.taxes)
      if (r.tax_class == tax_class && fits(r.fulfilments, cart_.fulfilment) && (!r.from || *r.from <= context_.date) &&
          (!r.until || context_.date <= *r.until) && names(r.places, context_.place))
        return &r;
    return nullptr;
  }

  const Menu& menu_;
  const PriceRules& rules_;
  const Cart& cart_;
  const PricingContext& context_;
  Totals t_;
  std::vector<std::int64_t> gross_, units_, discount_;
  std::int64_t goods_ = 0, target_ = 0;
};

PricingContext random_context(Random& random) {
  PricingContext context;
  context.at = {random.between(1'700'000'000'000'000, 1'900'000'000'000'000)};
  context.date = Date{static_cast<std::int32_t>(context.at.us / 86'400'000'000)};
  if (random.chance(70)) context.distance_m = random.between(0, 8000);
  if (random.chance(50)) context.weight_g = random.between(0, 9000);
  if (random.chance(50)) context.zone = random.chance(50) ? "centre" : "suburb";
  if (random.chance(50)) context.place = random.chance(50) ? "town" : "land";
  context.cash = random.chance(30);
  if (random.chance(10)) context.exhausted = {"p0"};
  return context;
}

std::vector<Ref> some_items(Random& random, const Menu& menu) {
  std::vector<Ref> refs;
  for (std::uint64_t n = 1 + random.below(3); n > 0; --n) refs.push_back(random.pick(menu.items).ref);
  return refs;
}

Calendar some_hours(Random& random) {
  Calendar calendar;
  for (std::int32_t day = 1; day <= 7; ++day)
    if (random.chance(60)) {
      const std::int32_t open = random.small(0, 1000);
      calendar.weekly.push_back({day, {open, open + random.small(60, 440)}});
    }
  return calendar;
}

Promotion random_promotion(Random& random, const Menu& menu, int number) {
  Promotion p;
  p.ref = "p" + std::to_string(number);
  p.kind = static_cast<PromotionKind>(random.below(9));
  p.rate = Rate{random.chance(20) ? 1'000'000 : random.between(0, 600'000)};
  p.amount_minor = random.between(0, p.kind == PromotionKind::bundle ? 4'000 : 900);
  if (p.kind == PromotionKind::bundle && random.chance(70)) p.rate = Rate{0};
  if (random.chance(25)) p.code = "WELCOME";
  if (random.chance(25)) p.max_minor = random.between(0, 1'500);
  if (random.chance(20)) p.min_subtotal = random.between(0, 4'000);
  if (random.chance(20)) p.min_target = random.between(0, 3'000);
  if (random.chance(40)) p.items = some_items(random, menu);
  if (random.chance(15)) p.without_items = some_items(random, menu);
  if (random.chance(20)) p.tax_classes = {random.chance(50) ? "food" : "drink"};
  if (random.chance(15)) p.tags = {"dessert"};
  if (random.chance(10)) p.without_tags = {"dessert"};
  if (random.chance(20)) p.min_quantity = random.small(0, 4);
  if (random.chance(25)) p.max_quantity = random.small(1, 4);
  if (random.chance(25)) p.skip_quantity = random.small(0, 3);
  p.skip_order = static_cast<UnitOrder>(random.below(3));
  p.order = static_cast<UnitOrder>(random.below(3));
  if (random.chance(25)) p.tiers = {{random.between(0, 1'500), Rate{100'000}, 150}, {2'000, Rate{200'000}, 300}};
  p.buy_quantity = random.small(1, 3);
  p.get_quantity = random.small(1, 2);
  p.same_item = random.chance(30);
  for (std::uint64_t n = random.chance(50) ? random.below(3) : 0; n > 0; --n) {
    GoodsSet& set = p.sets.emplace_back();
    if (random.chance(60)) set.items = some_items(random, menu);
    if (random.chance(20)) set.tax_classes = {"food"};
    set.count = random.small(1, 2);
  }
  if (random.chance(30)) p.max_applications = random.small(1, 3);
  if (random.chance(10)) p.channels = {"app"};
  if (random.chance(15)) p.calendar = some_hours(random);
  if (random.chance(10)) p.exclusive = true;
  if (random.chance(50)) p.stack_class = random.chance(50) ? "coupon" : "sale";
  if (random.chance(30)) p.funding = {{Funder::venue, {333'333}, {}}, {Funder::platform, {666'667}, {}}};
  return p;
}

FeeRule random_fee(Random& random, int number) {
  FeeRule f;
  f.ref = "f" + std::to_string(number);
  f.kind = static_cast<FeeKind>(random.below(6));
  f.amount_minor = random.between(0, 500);
  f.base = random.chance(30) ? FeeBase::before_discounts : FeeBase::after_discounts;
  if (random.chance(30)) f.rate = Rate{random.between(0, 200'000)};
  if (random.chance(20)) f.zones = {"centre"};
  if (random.chance(10)) f.channels = {"app"};
  if (random.chance(20)) f.weight_from_g = random.between(0, 4'000);
  if (random.chance(20)) f.weight_below_g = random.between(4'001, 9'000);
  if (random.chance(20)) f.distance_from_m = random.between(0, 3'000);
  if (random.chance(20)) f.distance_below_m = random.between(3'001, 9'000);
  if (random.chance(20)) f.subtotal_below = random.between(1, 5'000);
  if (random.chance(15)) f.calendar = some_hours(random);
  if (random.chance(20)) f.cash = random.chance(50);
  if (random.chance(25)) f.step_m = random.between(1, 900), f.step_minor = random.between(1, 90);
  if (random.chance(25))
    f.tax_as_goods = true;
  else if (random.chance(50))
    f.tax_class = random.chance(50) ? "food" : "drink";
  return f;
}

/// random_rules() with everything that they can say beside it.
PriceRules full_rules(Random& random, const Menu& menu) {
  PriceRules rules = couvert::testing::random_rules(random, menu);
  if (random.chance(40)) rules.cash_step_minor = random.chance(50) ? 5 : 100;
  rules.cash_mode = static_cast<Rounding>(random.below(10));
  for (TaxRule& rule : rules.taxes)
    if (random.chance(30)) rule.mode = static_cast<Rounding>(random.below(10));
  if (random.chance(30)) {
    TaxRule local = rules.taxes[0];
    local.ref = "local";
    local.rate = Rate{random.between(0, 300'000)};
    local.places = {"town"};
    local.included = !local.included;
    rules.taxes.insert(rules.taxes.begin(), local);
  }
  for (int n = 0, count = random.small(0, 3); n < count; ++n) rules.fees.push_back(random_fee(random, n));
  for (int n = 0, count = random.small(0, 3); n < count; ++n)
    rules.promotions.push_back(random_promotion(random, menu, n));
  if (random.chance(50)) rules.stacking = {{"coupon", "coupon"}};
  if (random.chance(30)) rules.stacking.push_back({"sale", "coupon"});
  if (random.chance(30)) rules.promotion_policy = PromotionPolicy::best_for_customer;
  return rules;
}

/// Tags, so that promotions can look for them.
Menu tagged_menu(Random& random) {
  Menu menu = couvert::testing::random_menu(random);
  for (Item& item : menu.items)
    if (random.chance(30)) item.tags = {"dessert"};
  return menu;
}

template <class Owner>
void expect_parts(const Owner& owner) {
  if (owner.parts.empty()) return;
  std::int64_t gross = 0, discount = 0, tax = 0;
  for (const QuotePart& part : owner.parts) {
    ASSERT_GE(part.discount_minor, 0);
    ASSERT_LE(part.discount_minor, part.gross_minor);
    gross += part.gross_minor, discount += part.discount_minor, tax += part.tax_minor;
  }
  ASSERT_EQ(gross, owner.gross_minor);
  ASSERT_EQ(discount, owner.discount_minor);
  ASSERT_EQ(tax, owner.tax_minor);
}

void expect_parts_sum(const Quote& q) {
  std::int64_t goods = 0, discount = 0, fees = 0, added = 0, included = 0, by_rate = 0;
  const auto count_tax = [&](const auto& owner) {
    if (owner.parts.empty()) (owner.tax_included ? included : added) += owner.tax_minor;
    for (const QuotePart& part : owner.parts) (part.tax_included ? included : added) += part.tax_minor;
  };
  for (const QuoteLine& line : q.lines) {
    ASSERT_EQ(line.gross_minor, line.unit_minor * line.quantity);
    ASSERT_GE(line.discount_minor, 0);
    ASSERT_LE(line.discount_minor, line.gross_minor);
    goods += line.gross_minor;
    discount += line.discount_minor;
    expect_parts(line);
    count_tax(line);
  }
  for (const QuoteFee& fee : q.fees) {
    fees += fee.gross_minor;
    discount += fee.discount_minor;
    expect_parts(fee);
    count_tax(fee);
    ASSERT_TRUE(fee.kind != FeeKind::deposit || fee.discount_minor == 0);
  }
  for (const QuoteTax& tax : q.taxes) by_rate += tax.tax_minor;
  std::int64_t discounts = 0;
  for (const QuoteDiscount& d : q.discounts) {
    discounts += d.amount_minor;
    std::int64_t funded = 0;
    for (const FundedAmount& share : d.funded) funded += share.amount_minor;
    ASSERT_TRUE(d.funded.empty() || funded == d.amount_minor);
  }
  ASSERT_EQ(goods, q.totals.goods_minor);
  ASSERT_EQ(discount, q.totals.discount_minor);
  ASSERT_EQ(discounts, q.totals.discount_minor);
  ASSERT_EQ(fees, q.totals.fees_minor);
  ASSERT_EQ(added, q.totals.tax_added_minor);
  ASSERT_EQ(included, q.totals.tax_included_minor);
  ASSERT_EQ(by_rate, added + included);
  ASSERT_EQ(q.totals.total_minor, goods - discount + fees + added + q.totals.tip_minor + q.totals.rounding_minor);
}

TEST(Property, EqualsTheOracleAndKeepsTheLaws) {
  const int rounds = std::getenv("COUVERT_TEST_FULL") ? 200'000 : 4'000;
  int priced = 0, discounted = 0;
  for (int round = 0; round < rounds; ++round) {
    Random random(static_cast<std::uint64_t>(round));
    const Menu menu = tagged_menu(random);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index) << round;
    const PriceRules rules = full_rules(random, menu);
    ASSERT_TRUE(validate(rules)) << round << validate(rules).error().path();
    for (int n = 0; n < 5; ++n) {
      const Cart cart = couvert::testing::random_cart(random, menu);
      const PricingContext context = random_context(random);
      const auto quote = price(*index, rules, cart, context);
      const auto totals = price_totals(*index, rules, cart, context);
      ASSERT_EQ(quote.ok(), totals.ok()) << round;
      if (!quote) {
        ASSERT_EQ(quote.error(), totals.error());
        ASSERT_EQ(quote.error().code(), Errc::tax_rate_missing) << quote.error().name() << quote.error().path();
        continue;
      }
      ++priced;
      discounted += quote->totals.discount_minor > 0;
      ASSERT_EQ(quote->totals, *totals) << round;
      ASSERT_EQ(quote->totals, Oracle(menu, rules, cart, context).run()) << round;
      ASSERT_TRUE(verify_quote(*quote)) << round << verify_quote(*quote).error().path();
      expect_parts_sum(*quote);
      ASSERT_EQ(to_json(*quote), to_json(*price(*index, rules, cart, context))) << "the same bytes twice";
      const auto pricer = Pricer::make(*index, rules);
      const auto bound = pricer->bind(cart);
      ASSERT_TRUE(bound) << round;
      ASSERT_EQ(*pricer->quote(*bound, context), *quote) << round;
      ASSERT_EQ(*pricer->totals(*bound, context), *totals) << round;
      ASSERT_EQ(*pricer->totals(cart, context), *totals) << round;
      const auto tree = explain(*quote);
      ASSERT_TRUE(tree) << round;
      ASSERT_EQ(*total_of(*tree), totals->total_minor) << round;
    }
  }
  EXPECT_GT(priced, rounds * 2) << "the generator must make carts that can be priced";
  EXPECT_GT(discounted, rounds / 5);
}

TEST(Property, OrderOfLinesDoesNotChangeTheTotalWithoutDiscounts) {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    Random random(seed);
    const Menu menu = couvert::testing::random_menu(random);
    const auto index = MenuIndex::build(menu);
    PriceRules rules = couvert::testing::random_rules(random, menu);
    rules.promotions.clear();
    Cart cart = couvert::testing::random_cart(random, menu);
    const auto before = price_totals(*index, rules, cart, {});
    std::reverse(cart.lines.begin(), cart.lines.end());
    const auto after = price_totals(*index, rules, cart, {});
    ASSERT_EQ(before.ok(), after.ok());
    if (before) {
      ASSERT_EQ(*before, *after) << seed;
    }
  }
}

/// Rules under which lines have nothing to do with each other.
TEST(Property, RemovingALineRaisesNoOther) {
  int compared = 0;
  for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
    Random random(seed);
    const Menu menu = tagged_menu(random);
    const auto index = MenuIndex::build(menu);
    PriceRules rules = full_rules(random, menu);
    rules.tax_rounding = TaxRounding::per_line;
    rules.promotion_policy = PromotionPolicy::declared_order;
    std::erase_if(rules.promotions, [](const Promotion& p) {
      const bool by_line = p.kind == PromotionKind::fixed_price || p.kind == PromotionKind::per_unit;
      return !by_line || p.max_minor || p.min_subtotal || p.min_target || p.min_quantity > 0 || p.max_quantity ||
             p.skip_quantity > 0 || p.exclusive || !p.stack_class.empty() || !p.sets.empty();
    });
    Cart cart = couvert::testing::random_cart(random, menu);
    if (cart.lines.size() < 2) continue;
    const auto before = price(*index, rules, cart, {});
    const std::size_t gone = random.below(cart.lines.size());
    cart.lines.erase(cart.lines.begin() + static_cast<std::ptrdiff_t>(gone));
    const auto after = price(*index, rules, cart, {});
    if (!before || !after) continue;
    ++compared;
    for (std::size_t i = 0; i < cart.lines.size(); ++i) {
      const QuoteLine &a = before->lines[i < gone ? i : i + 1], &b = after->lines[i];
      ASSERT_LE(b.gross_minor - b.discount_minor, a.gross_minor - a.discount_minor) << seed;
      ASSERT_EQ(a.tax_minor, b.tax_minor) << seed;
    }
  }
  EXPECT_GT(compared, 500);
}

TEST(Property, TheOrderOfEditsDoesNotMatter) {
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
    Random random(seed);
    const Menu menu = tagged_menu(random);
    const auto index = MenuIndex::build(menu);
    const PriceRules rules = full_rules(random, menu);
    const Cart whole = couvert::testing::random_cart(random, menu);
    // The same lines added in the same places by other ways: codes, tip and way of ordering first or last.
    std::vector<CartEdit> edits = {SetFulfilment{whole.fulfilment}, SetTip{whole.tip_minor}, SetNote{whole.note}};
    for (const std::string& code : whole.codes) edits.push_back(AddCode{code});
    const auto build = [&](bool lines_first) -> std::optional<Cart> {
      Cart cart;
      cart.id = whole.id;
      cart.venue = whole.venue;
      cart.channel = whole.channel;
      const auto all = [&](const std::vector<CartEdit>& list) {
        for (const CartEdit& change : list) {
          auto next = edit(cart, change, *index);
          if (!next) return false;
          cart = *std::move(next);
        }
        return true;
      };
      std::vector<CartEdit> lines;
      for (const CartLine& line : whole.lines) lines.push_back(AddLine{line});
      const bool done = lines_first ? all(lines) && all(edits) : all(edits) && all(lines);
      return done ? std::optional(cart) : std::nullopt;
    };
    const auto a = build(true);
    std::reverse(edits.begin(), edits.begin() + 3);
    const auto b = build(false);
    if (!a || !b) continue;
    const auto x = price(*index, rules, *a, {}), y = price(*index, rules, *b, {});
    ASSERT_EQ(x.ok(), y.ok()) << seed;
    if (x) {
      ASSERT_EQ(to_json(*x), to_json(*y)) << seed;
    }
  }
}

}  // namespace
