// SPDX-License-Identifier: Apache-2.0
// Whole prices of random rich menus and of group baskets: unit prices against a second implementation, taxes and
// containers worked out again from the menu, and laws that always hold.
#include "couvert/codec.hpp"
#include "couvert/explain.hpp"
#include "couvert/group_cart.hpp"
#include "couvert/pricing.hpp"

#include "line_oracle.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

namespace {

using namespace couvert;
using couvert::testing::LineOracle;
using couvert::testing::MenuShape;
using couvert::testing::Random;

PricingContext random_context(Random& random) {
  PricingContext context;
  context.at = {random.between(1'700'000'000'000'000, 1'900'000'000'000'000)};
  context.date = Date{static_cast<std::int32_t>(context.at.us / 86'400'000'000)};
  context.cash = random.chance(30);
  return context;
}

PriceRules rules_of(Random& random, const Menu& menu) {
  PriceRules rules = couvert::testing::random_rules(random, menu);
  rules.cash_step_minor = random.chance(30) ? 5 : 1;
  if (random.chance(50)) rules.taxes[1].included = !rules.taxes[1].included;
  for (FeeRule& fee : rules.fees)
    if (random.chance(40)) fee.tax_class.clear(), fee.tax_as_goods = true;
  if (random.chance(30)) rules.promotion_policy = PromotionPolicy::best_for_customer;
  return rules;
}

template <class T>
const T& named(const std::vector<T>& things, const Ref& ref) {
  return *std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.ref == ref; });
}

/// Containers of what was chosen, read from the menu: those of a portion once, of anything else for each of it.
class Containers {
 public:
  explicit Containers(const Menu& menu) : menu_(menu) {}

  void add(const CartLine& line) {
    const Item& item = named(menu_.items, line.item);
    take(item.containers, line.quantity);
    for (const Variant& variant : item.variants)
      if (variant.ref == line.variant) take(variant.containers, line.quantity);
    choices(line.selections, line.quantity);
  }
  std::map<Ref, std::int64_t> counts;

 private:
  void take(const std::vector<ContainerUse>& uses, std::int64_t times) {
    for (const ContainerUse& use : uses) counts[use.container] += times * use.quantity;
  }
  void choices(const std::vector<Selection>& selections, std::int64_t times) {
    for (const Selection& one : selections) {
      if (!one.modifier.empty() && named(menu_.pre_modifiers, one.modifier).removes) continue;
      const OptionGroup& group = named(menu_.groups, one.group);
      const std::int64_t here = group.portions > 0 ? times : times * one.quantity;
      take(named(group.options, one.option).containers, here);
      choices(one.selections, here);
    }
  }
  const Menu& menu_;
};

void expect_containers(const Menu& menu, const Cart& cart, const Quote& quote) {
  Containers containers(menu);
  for (const CartLine& line : cart.lines) containers.add(line);
  std::map<Ref, std::int64_t> charged;
  for (const QuoteFee& fee : quote.fees)
    if (fee.kind == FeeKind::deposit || fee.kind == FeeKind::packaging) {
      const Container& container = named(menu.containers, fee.ref);
      ASSERT_EQ(fee.gross_minor, container.price_minor * fee.quantity);
      ASSERT_EQ(fee.kind == FeeKind::deposit, container.deposit);
      ASSERT_EQ(fee.discount_minor, 0);
      charged[fee.ref] = fee.quantity;
    }
  for (const Container& container : menu.containers)
    if (!container.fulfilments.empty() && std::find(container.fulfilments.begin(), container.fulfilments.end(),
                                                    cart.fulfilment) == container.fulfilments.end())
      containers.counts.erase(container.ref);
  ASSERT_EQ(charged, containers.counts);
}

/// The class that a part of a line is taxed by, as the menu says.
Ref class_of(const Menu& menu, const CartLine& line, const QuotePart& part) {
  if (part.option.empty()) return named(menu.items, line.item).tax_class;
  // Options of one name may stand in several groups: any that fits the part.
  for (const OptionGroup& group : menu.groups)
    for (const Option& option : group.options) {
      if (option.ref != part.option) continue;
      const bool serves = option.item == part.item && named(menu.items, line.item).combo;
      const Ref by_item = serves ? named(menu.items, option.item).tax_class : Ref();
      const Ref own = option.tax_class.empty() ? by_item : option.tax_class;
      if (!own.empty() && own + "-rate" == part.tax_rule) return own;
    }
  return {};
}

/// Tax of each amount by its own rule, where it is taken line by line.
void expect_taxes(const Menu& menu, const PriceRules& rules, const Cart& cart, const Quote& quote) {
  std::int64_t included = 0, added = 0;
  const auto taxed = [&](const auto& amount) {
    if (amount.tax_rule.empty()) return amount.tax_minor == 0;
    const TaxRule& rule = named(rules.taxes, amount.tax_rule);
    const Money net{amount.gross_minor - amount.discount_minor, menu.currency};
    const auto tax =
        rule.included ? contained(net, rule.rate, rules.tax_mode) : portion(net, rule.rate, rules.tax_mode);
    (rule.included ? included : added) += amount.tax_minor;
    return amount.tax_included == rule.included &&
           (rules.tax_rounding == TaxRounding::per_rate || amount.tax_minor == tax->minor);
  };
  for (std::size_t i = 0; i < quote.lines.size(); ++i) {
    const QuoteLine& line = quote.lines[i];
    if (line.parts.empty()) {
      ASSERT_EQ(line.tax_rule, named(menu.items, line.item).tax_class + "-rate");
      ASSERT_TRUE(taxed(line));
    }
    for (const QuotePart& part : line.parts) {
      ASSERT_EQ(part.tax_rule, class_of(menu, cart.lines[i], part) + "-rate") << part.item << ' ' << part.option;
      ASSERT_TRUE(taxed(part));
    }
  }
  for (const QuoteFee& fee : quote.fees) {
    if (fee.parts.empty()) {
      ASSERT_TRUE(taxed(fee));
    }
    for (const QuotePart& part : fee.parts) ASSERT_TRUE(taxed(part));
  }
  ASSERT_EQ(included, quote.totals.tax_included_minor);
  ASSERT_EQ(added, quote.totals.tax_added_minor);
}

template <class Owner>
void expect_whole(const Owner& owner) {
  if (owner.parts.empty()) return;
  std::int64_t gross = 0, discount = 0, tax = 0;
  bool included = true;
  for (const QuotePart& part : owner.parts) {
    ASSERT_GE(part.gross_minor, 0);
    ASSERT_GE(part.discount_minor, 0);
    ASSERT_LE(part.discount_minor, part.gross_minor);
    gross += part.gross_minor, discount += part.discount_minor, tax += part.tax_minor;
    included = included && part.tax_included;
  }
  ASSERT_EQ(gross, owner.gross_minor);
  ASSERT_EQ(discount, owner.discount_minor);
  ASSERT_EQ(tax, owner.tax_minor);
  ASSERT_EQ(included, owner.tax_included);
}

void expect_total(const PriceRules& rules, const Cart& cart, const PricingContext& context, const Quote& quote) {
  std::int64_t goods = 0, discount = 0, fees = 0;
  for (const QuoteLine& line : quote.lines) {
    ASSERT_EQ(line.gross_minor, line.unit_minor * line.quantity);
    goods += line.gross_minor, discount += line.discount_minor;
    expect_whole(line);
  }
  for (const QuoteFee& fee : quote.fees) {
    fees += fee.gross_minor, discount += fee.discount_minor;
    expect_whole(fee);
  }
  const Totals& t = quote.totals;
  ASSERT_EQ(goods, t.goods_minor);
  ASSERT_EQ(discount, t.discount_minor);
  ASSERT_EQ(fees, t.fees_minor);
  ASSERT_EQ(t.tip_minor, cart.tip_minor);
  const std::int64_t exact = goods - discount + fees + t.tax_added_minor + t.tip_minor;
  Money total = *round_to_step({exact, quote.currency}, rules.total_step_minor, rules.total_mode);
  if (context.cash) total = *round_to_step(total, rules.cash_step_minor, rules.cash_mode);
  ASSERT_EQ(t.total_minor, total.minor);
  ASSERT_EQ(t.rounding_minor, total.minor - exact);
}

TEST(RichProperty, WholePricesOfRichMenus_B11) {
  const int rounds = std::getenv("COUVERT_TEST_FULL") ? 50'000 : 600;
  int parted = 0, boxed = 0, measured = 0;
  for (int round = 0; round < rounds; ++round) {
    Random random(static_cast<std::uint64_t>(round));
    MenuShape shape;
    shape.rich = true;
    shape.negative_options = random.chance(30);
    const Menu menu = couvert::testing::random_menu(random, shape);
    const auto index = MenuIndex::build(menu);
    ASSERT_TRUE(index) << round;
    PriceRules rules = rules_of(random, menu);
    for (TaxRule& rule : rules.taxes) rule.ref = rule.tax_class + "-rate";
    const auto pricer = Pricer::make(*index, rules);
    ASSERT_TRUE(pricer) << pricer.error().path();
    for (int n = 0; n < 3; ++n) {
      Cart cart = couvert::testing::random_cart(random, menu);
      if (random.chance(50)) cart.channel = "app";
      const PricingContext context = random_context(random);
      const auto quote = price(*index, rules, cart, context);
      ASSERT_TRUE(quote) << round << quote.error().name();
      const PriceContext at{cart.fulfilment, cart.channel, cart.venue, context.at, nullptr};
      for (std::size_t i = 0; i < cart.lines.size(); ++i)
        ASSERT_EQ(quote->lines[i].unit_minor, LineOracle(menu, at).unit(cart.lines[i])) << round;
      expect_containers(menu, cart, *quote);
      expect_taxes(menu, rules, cart, *quote);
      expect_total(rules, cart, context, *quote);
      if (HasFatalFailure()) FAIL() << round << to_json(cart) << to_json(*quote);
      ASSERT_EQ(*price_totals(*index, rules, cart, context), quote->totals) << round;
      const auto bound = pricer->bind(cart);
      ASSERT_EQ(*pricer->quote(*bound, context), *quote) << round;
      ASSERT_EQ(*pricer->totals(*bound, context), quote->totals) << round;
      ASSERT_TRUE(verify_quote(*quote)) << round << verify_quote(*quote).error().path();
      ASSERT_EQ(*total_of(*explain(*quote)), quote->totals.total_minor) << round;
      for (const QuoteLine& line : quote->lines) {
        parted += !line.parts.empty();
        measured += named(menu.items, line.item).measure.has_value();
      }
      boxed += std::any_of(quote->fees.begin(), quote->fees.end(),
                           [](const QuoteFee& fee) { return fee.kind == FeeKind::packaging; });
    }
  }
  EXPECT_GT(parted, rounds / 5);
  EXPECT_GT(measured, rounds / 5);
  EXPECT_GT(boxed, rounds / 5);
}

/// The basket of a group costs what its lines cost in one person's basket, whatever way the copies met.
TEST(RichProperty, GroupBasketsCostWhatTheirLinesCost) {
  int priced = 0;
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    Random random(seed);
    MenuShape shape;
    shape.rich = true;
    const Menu menu = couvert::testing::random_menu(random, shape);
    const auto index = MenuIndex::build(menu);
    const PriceRules rules = rules_of(random, menu);
    GroupCart empty;
    empty.id = couvert::testing::random_id<CartTag>(random);
    empty.venue = menu.venue;
    empty.host = couvert::testing::random_id<ParticipantTag>(random);
    const auto op = [&](ParticipantId author, DeviceId device, GroupOpKind kind) {
      GroupOp made;
      made.id = couvert::testing::random_id<CommandTag>(random);
      made.author = author;
      made.device = device;
      made.kind = kind;
      made.fulfilment = Fulfilment::pickup;
      made.text = "someone";
      return made;
    };
    const auto device = [&] { return couvert::testing::random_id<DeviceTag>(random); };
    GroupCart begun = *edit(empty, op(empty.host, device(), GroupOpKind::join));
    begun = *edit(begun, op(empty.host, begun.ops[0].device, GroupOpKind::set_fulfilment));
    std::vector<GroupCart> copies;
    for (int person = 0; person < 3; ++person) {
      const auto author = couvert::testing::random_id<ParticipantTag>(random);
      const DeviceId mine = device();
      GroupCart copy = *edit(begun, op(author, mine, GroupOpKind::join));
      for (int n = random.small(1, 3); n > 0; --n) {
        GroupOp put = op(author, mine, GroupOpKind::put_line);
        put.line = couvert::testing::random_line(random, menu, couvert::testing::random_id<LineTag>(random));
        const auto next = edit(copy, put);
        ASSERT_TRUE(next) << seed << next.error().name() << next.error().path();
        copy = *next;
      }
      copies.push_back(copy);
    }
    const GroupCart forth = *merge(*merge(copies[0], copies[1]), copies[2]);
    const GroupCart back = *merge(copies[2], *merge(copies[1], copies[0]));
    const Cart group = view(forth).cart;
    const auto quote = price(*index, rules, group, {});
    ASSERT_TRUE(quote) << seed << quote.error().name();
    ASSERT_EQ(to_json(*quote), to_json(*price(*index, rules, view(back).cart, {}))) << seed;
    Cart plain = group;
    for (CartLine& line : plain.lines) line.person.clear();
    ASSERT_EQ(price(*index, rules, plain, {})->totals, quote->totals) << "who ordered it costs nothing";
    std::int64_t goods = 0;
    const PriceContext at{group.fulfilment, group.channel, group.venue, {}, nullptr};
    for (const CartLine& line : group.lines) goods += LineOracle(menu, at).unit(line) * line.quantity;
    ASSERT_EQ(goods, quote->totals.goods_minor) << seed;
    ASSERT_EQ(view(forth).owners.size(), group.lines.size());
    ++priced;
  }
  EXPECT_EQ(priced, 150);
}

}  // namespace
