// SPDX-License-Identifier: Apache-2.0
// Pricing on random menus, carts and rules: against a second implementation, and against laws that always hold.
#include "couvert/codec.hpp"
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
    std::vector<std::int64_t> gross, discount(cart_.lines.size(), 0);
    for (const CartLine& line : cart_.lines) {
      gross.push_back(unit(line) * line.quantity);
      t_.goods_minor += gross.back();
    }
    std::vector<const Promotion*> free_delivery;
    bool any = false, closed = false;
    std::int64_t goods_discount = 0;
    for (const Promotion& p : rules_.promotions) {
      if (closed || (p.exclusive && any) || !eligible(p)) continue;
      if (p.kind == PromotionKind::free_delivery) {
        if (cart_.fulfilment != Fulfilment::delivery) continue;
        free_delivery.push_back(&p);
      } else {
        std::vector<std::int64_t> weights;
        std::int64_t base = 0;
        for (std::size_t i = 0; i < gross.size(); ++i) {
          weights.push_back(hits(p, cart_.lines[i]) ? gross[i] - discount[i] : 0);
          base += weights.back();
        }
        std::int64_t amount = p.amount_minor;
        if (p.kind == PromotionKind::percentage) amount = *mul_div(base, p.rate.ppm, 1'000'000, rules_.discount_mode);
        if (p.max_minor) amount = std::min(amount, *p.max_minor);
        amount = std::max<std::int64_t>(0, std::min(amount, base));
        if (amount == 0) continue;
        const auto shares = allocate(Money{amount, menu_.currency}, weights);
        for (std::size_t i = 0; i < gross.size(); ++i) discount[i] += (*shares)[i].minor;
        goods_discount += amount;
      }
      any = true;
      closed = p.exclusive;
    }
    const std::int64_t goods = t_.goods_minor - goods_discount;
    t_.discount_minor = goods_discount;
    struct Fee {
      const FeeRule* rule;
      std::int64_t net;
    };
    std::vector<Fee> fees;
    if (!cart_.lines.empty())
      for (const FeeRule& f : rules_.fees)
        if (const auto amount = fee(f, goods); amount > 0) fees.push_back({&f, amount});
    for (const Fee& f : fees) t_.fees_minor += f.net;
    for (const Promotion* p : free_delivery) {
      std::int64_t left = p->max_minor.value_or(std::numeric_limits<std::int64_t>::max());
      for (Fee& f : fees) {
        if (f.rule->kind != FeeKind::delivery) continue;
        const auto part = std::min(f.net, left);
        f.net -= part;
        left -= part;
        t_.discount_minor += part;
      }
    }
    std::map<std::tuple<Ref, std::int64_t, bool>, std::int64_t> bases;
    const auto taxed = [&](const Ref& tax_class, std::int64_t net) {
      if (tax_class.empty()) return;
      const TaxRule* rule = find(tax_class);
      if (rules_.tax_rounding == TaxRounding::per_line)
        add_tax(rule->included, rule->rate.ppm, net);
      else
        bases[{rule->ref, rule->rate.ppm, rule->included}] += net;
    };
    for (std::size_t i = 0; i < gross.size(); ++i) taxed(item(cart_.lines[i].item).tax_class, gross[i] - discount[i]);
    for (const Fee& f : fees) taxed(f.rule->tax_class, f.net);
    for (const auto& [key, base] : bases) add_tax(std::get<2>(key), std::get<1>(key), base);
    t_.tip_minor = cart_.tip_minor;
    const std::int64_t exact = t_.goods_minor - t_.discount_minor + t_.fees_minor + t_.tax_added_minor + t_.tip_minor;
    t_.total_minor = round_to_step({exact, menu_.currency}, rules_.total_step_minor, rules_.total_mode)->minor;
    t_.rounding_minor = t_.total_minor - exact;
    return t_;
  }

 private:
  void add_tax(bool included, std::int64_t ppm, std::int64_t base) {
    const Money m{base, menu_.currency};
    const auto tax = included ? contained(m, Rate{ppm}, rules_.tax_mode) : portion(m, Rate{ppm}, rules_.tax_mode);
    (included ? t_.tax_included_minor : t_.tax_added_minor) += tax->minor;
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
  bool eligible(const Promotion& p) const {
    const bool code = p.code.empty() || std::find(cart_.codes.begin(), cart_.codes.end(), p.code) != cart_.codes.end();
    return code && fits(p.fulfilments, cart_.fulfilment) && (!p.from || *p.from <= context_.at) &&
           (!p.until || context_.at < *p.until) && (!p.min_subtotal || t_.goods_minor >= *p.min_subtotal);
  }
  static bool hits(const Promotion& p, const CartLine& line) {
    return p.items.empty() || std::find(p.items.begin(), p.items.end(), line.item) != p.items.end();
  }
  std::int64_t fee(const FeeRule& f, std::int64_t goods) const {
    const std::int64_t distance = context_.distance_m.value_or(0);
    if (f.kind == FeeKind::delivery && cart_.fulfilment != Fulfilment::delivery) return 0;
    if (!fits(f.fulfilments, cart_.fulfilment)) return 0;
    if (f.subtotal_from && goods < *f.subtotal_from) return 0;
    if (f.subtotal_below && goods >= *f.subtotal_below) return 0;
    if (f.distance_from_m && distance < *f.distance_from_m) return 0;
    if (f.distance_below_m && distance >= *f.distance_below_m) return 0;
    std::int64_t amount = f.amount_minor;
    if (f.tops_up) amount = std::min(amount, *f.subtotal_below - goods);
    if (f.rate) amount += *mul_div(goods, f.rate->ppm, 1'000'000, rules_.discount_mode);
    if (f.min_minor) amount = std::max(amount, *f.min_minor);
    if (f.max_minor) amount = std::min(amount, *f.max_minor);
    return amount;
  }
  const TaxRule* find(const Ref& tax_class) const {
    for (const TaxRule& r : rules_.taxes)
      if (r.tax_class == tax_class && fits(r.fulfilments, cart_.fulfilment) && (!r.from || *r.from <= context_.date) &&
          (!r.until || context_.date <= *r.until))
        return &r;
    return nullptr;
  }

  const Menu& menu_;
  const PriceRules& rules_;
  const Cart& cart_;
  const PricingContext& context_;
  Totals t_;
};

PricingContext random_context(Random& random) {
  PricingContext context;
  context.at = {random.between(1'700'000'000'000'000, 1'900'000'000'000'000)};
  context.date = Date{static_cast<std::int32_t>(context.at.us / 86'400'000'000)};
  if (random.chance(70)) context.distance_m = random.between(0, 8000);
  return context;
}

void expect_parts_sum(const Quote& q) {
  std::int64_t goods = 0, discount = 0, fees = 0, added = 0, included = 0, by_rate = 0;
  for (const QuoteLine& line : q.lines) {
    ASSERT_EQ(line.gross_minor, line.unit_minor * line.quantity);
    ASSERT_GE(line.discount_minor, 0);
    ASSERT_LE(line.discount_minor, line.gross_minor);
    goods += line.gross_minor;
    discount += line.discount_minor;
    (line.tax_included ? included : added) += line.tax_minor;
  }
  for (const QuoteFee& fee : q.fees) {
    fees += fee.gross_minor;
    discount += fee.discount_minor;
    (fee.tax_included ? included : added) += fee.tax_minor;
  }
  for (const QuoteTax& tax : q.taxes) by_rate += tax.tax_minor;
  std::int64_t discounts = 0;
  for (const QuoteDiscount& d : q.discounts) discounts += d.amount_minor;
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
    const Menu menu = couvert::testing::random_menu(random);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index) << round;
    PriceRules rules = couvert::testing::random_rules(random, menu);
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

}  // namespace
