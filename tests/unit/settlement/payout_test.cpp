// SPDX-License-Identifier: Apache-2.0
// Tips, contracts and payouts: every cent that the guest pays reaches exactly one party.
#include "couvert/contract.hpp"
#include "couvert/limits.hpp"
#include "couvert/tips.hpp"
#include "settlement_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace couvert::test;

TipTerms shared_tips() {
  TipTerms terms;
  terms.rules = {{{Fulfilment::delivery}, {{TipReceiver::courier, {1'000'000}, {}}}},
                 {{},
                  {{TipReceiver::staff, {333'333}, "floor"},
                   {TipReceiver::kitchen, {333'333}, "pool"},
                   {TipReceiver::venue, {333'334}, {}}}}};
  terms.edit_minutes = 60;
  return terms;
}

TEST(Tips, AreSharedByRule_B19) {
  const TipTerms terms = shared_tips();
  EXPECT_EQ(*route_tip(terms, 500, Fulfilment::delivery), (std::vector<TipPart>{{TipReceiver::courier, {}, 500}}));
  EXPECT_EQ(*route_tip(terms, 100, Fulfilment::dine_in),
            (std::vector<TipPart>{
                {TipReceiver::staff, "floor", 33}, {TipReceiver::kitchen, "pool", 33}, {TipReceiver::venue, {}, 34}}));
  EXPECT_EQ(*route_tip(terms, -100, Fulfilment::pickup), (std::vector<TipPart>{{TipReceiver::staff, "floor", -33},
                                                                               {TipReceiver::kitchen, "pool", -33},
                                                                               {TipReceiver::venue, {}, -34}}));
  EXPECT_EQ(*route_tip({}, 70, Fulfilment::pickup), (std::vector<TipPart>{{TipReceiver::venue, {}, 70}}));
}

TEST(Tips, CanBeChangedForAWhile_B19) {
  TipTerms terms = shared_tips();
  const Instant handed{0};
  const auto at = [](std::int64_t minutes) { return Instant{0} + Duration::minutes(minutes); };
  EXPECT_EQ(*edit_tip(terms, {200, 500, {}, at(0)}), 300);
  EXPECT_EQ(*edit_tip(terms, {500, 100, {}, at(0)}), -400);
  EXPECT_EQ(*edit_tip(terms, {200, 500, handed, at(59)}), 300);
  EXPECT_EQ(edit_tip(terms, {200, 500, handed, at(60)}).error().code(), Errc::tip_window_closed);
  EXPECT_EQ(edit_tip(terms, {200, 100, handed, at(1)}).error().code(), Errc::tip_window_closed);
  terms.may_lower = true;
  EXPECT_EQ(*edit_tip(terms, {200, 100, handed, at(1)}), -100);
  EXPECT_EQ(edit_tip(terms, {200, -1, {}, at(1)}).error().code(), Errc::invalid_argument);
  terms.most_minor = 300;
  EXPECT_EQ(edit_tip(terms, {200, 301, {}, at(1)}).error().code(), Errc::limit_exceeded);
  EXPECT_EQ(*edit_tip(terms, {500, 400, {}, at(1)}), -100) << "what is above may still be lowered";
}

TEST(Tips, RulesAreChecked_B19) {
  const auto path = [](TipTerms terms) { return std::string(validate(terms).error().path()); };
  TipTerms terms = shared_tips();
  EXPECT_TRUE(validate(terms));
  terms.rules[0].shares[0].share.ppm = 999'999;
  EXPECT_EQ(path(terms), "/rules/0/shares");
  EXPECT_FALSE(route_tip(terms, 1, Fulfilment::pickup));
  EXPECT_FALSE(edit_tip(terms, {}));
  terms.rules[0].shares[0].share.ppm = -1;
  EXPECT_EQ(path(terms), "/rules/0/shares/0/share");
  terms = shared_tips();
  terms.rules[1].shares[0].party = std::string(200, 'x');
  EXPECT_EQ(path(terms), "/rules/1/shares/0/party");
  terms = shared_tips();
  terms.edit_minutes = 20'000;
  EXPECT_EQ(path(terms), "/edit_minutes");
  terms.edit_minutes = 0;
  terms.most_minor = -1;
  EXPECT_EQ(path(terms), "/most_minor");
  terms.rules.resize(limits::tip_shares + 1);
  EXPECT_EQ(path(terms), "/rules");
  terms = shared_tips();
  terms.rules[0].shares.resize(limits::tip_shares + 1);
  EXPECT_EQ(path(terms), "/rules/0/shares");
  EXPECT_EQ(route_tip({}, limits::quote_minor + 1, Fulfilment::pickup).error().code(), Errc::limit_exceeded);
}

/// Goods 30.00 with 10 % contained; 3.00 off, half borne by the platform; delivery 2.50 with 20 % contained; tip 2.00.
Quote sale() {
  Menu m = test::menu({item("stew", 1'500, {}, "food")});
  PriceRules rules;
  rules.taxes = {tax("vat10", "food", 100'000), tax("vat20", "fee", 200'000)};
  rules.fees = {fee("delivery", FeeKind::delivery, 250)};
  rules.fees[0].tax_class = "fee";
  rules.promotions = {amount_off("three", 300)};
  Cart c = cart({line(1, "stew", 2)}, Fulfilment::delivery);
  c.tip_minor = 200;
  Quote quote = *price(*MenuIndex::build(std::move(m)), rules, c, {});
  quote.discounts.at(0).funded = {{Funder::venue, {}, 150}, {Funder::platform, {}, 150}};
  return quote;
}

Contract standard() {
  Contract contract;
  contract.ref = "standard";
  contract.venue = "v";
  contract.tax = {200'000};
  contract.tax_ref = "vat20";
  CommissionTerm delivery, rest;
  delivery.ref = "delivery-30";
  delivery.fulfilments = {Fulfilment::delivery};
  delivery.rate = {300'000};
  rest.ref = "rest-12";
  rest.rate = {120'000};
  contract.terms = {delivery, rest};
  return contract;
}

std::int64_t balance(const Payout& payout, PayoutParty party, std::string_view id = {}) {
  for (const PayoutBalance& each : payout.balances)
    if (each.party == party && each.id == id) return each.amount_minor;
  return 0;
}

TEST(Payout, EveryPartyGetsItsPart_B26_B14) {
  const Quote quote = sale();
  ASSERT_EQ(quote.totals.total_minor, 3'150);
  const auto paid = payout(standard(), quote, {}, shared_tips());
  ASSERT_TRUE(paid) << paid.error().name() << paid.error().path();
  // Venue: 30.00 - 3.00 + 1.50 from the platform - 30 % of 27.00 - 20 % on that.
  EXPECT_EQ(balance(*paid, PayoutParty::venue), 3'000 - 300 + 150 - 810 - 162);
  EXPECT_EQ(balance(*paid, PayoutParty::platform), 250 - 150 + 810 + 162);
  EXPECT_EQ(balance(*paid, PayoutParty::courier), 200);
  EXPECT_EQ(paid->total_minor, 3'150);
  EXPECT_EQ(paid->contract, "standard");
}

TEST(Payout, BasesOfACommission_B26) {
  Contract contract = standard();
  const Quote quote = sale();
  const auto commission = [&] {
    const auto paid = payout(contract, quote);
    for (const PayoutLine& line : paid->lines)
      if (line.kind == PayoutKind::commission && line.party == PayoutParty::platform) return line;
    return PayoutLine();
  };
  EXPECT_EQ(commission().base_minor, 2'700);
  contract.terms[0].base = CommissionBase::before_discounts;
  EXPECT_EQ(commission().base_minor, 3'000);
  contract.terms[0].base = CommissionBase::after_own_discounts;
  EXPECT_EQ(commission().base_minor, 2'850);
  contract.terms[0].net_of_tax = true;
  EXPECT_EQ(commission().base_minor, 2'850 - 245);
  contract.terms[0].net_of_tax = false;
  contract.terms[0].with_fees = true;
  EXPECT_EQ(commission().base_minor, 2'850) << "the fee is the platform's";
  contract.venue_fees = {FeeKind::delivery};
  EXPECT_EQ(commission().base_minor, 3'100);
  contract.terms[0].max_minor = 500;
  EXPECT_EQ(commission().amount_minor, 500);
  contract.terms[0].max_minor = {};
  contract.terms[0].min_minor = 2'000;
  contract.terms[0].fixed_minor = 50;
  EXPECT_EQ(commission().amount_minor, 2'000);
  contract.terms[0].channels = {"app"};
  EXPECT_EQ(commission().ref, "rest-12");
  contract.terms[1].fulfilments = {Fulfilment::pickup};
  EXPECT_EQ(commission().amount_minor, 0) << "no term fits";
}

TEST(Payout, TaxGoesToWhoRemitsIt_B25) {
  Quote quote = sale();
  const std::int64_t vat = quote.lines[0].tax_minor;
  quote.lines[0].remitter = quote.taxes[0].remitter = Remitter::platform;
  Contract contract = standard();
  contract.terms.clear();
  const auto paid = payout(contract, quote);
  EXPECT_EQ(balance(*paid, PayoutParty::venue), 3'000 - 300 + 150 - vat + 200);
  contract.courier_fees = {FeeKind::delivery};
  const auto with_courier = payout(contract, quote);
  EXPECT_EQ(balance(*with_courier, PayoutParty::courier), 250 - quote.fees[0].tax_minor);
}

TEST(Payout, ChainsAndPartnersBearTheirShare_B14) {
  Quote quote = sale();
  quote.discounts[0].funded = {{Funder::chain, "north", 100}, {Funder::partner, "bank", 200}};
  Contract contract = standard();
  contract.terms.clear();
  const auto paid = payout(contract, quote);
  EXPECT_EQ(balance(*paid, PayoutParty::chain, "north"), -100);
  EXPECT_EQ(balance(*paid, PayoutParty::partner, "bank"), -200);
  EXPECT_EQ(balance(*paid, PayoutParty::venue), 3'200);
  quote.discounts[0].funded[0].amount_minor = 99;
  const auto refused = payout(contract, quote);
  EXPECT_EQ(refused.error().code(), Errc::invalid_argument);
  EXPECT_EQ(refused.error().path(), "/discounts/0/funded");
  quote.discounts[0].funded = {{Funder::chain, {}, -100}};
  EXPECT_FALSE(payout(contract, quote));
}

TEST(Contracts, AreCheckedAndChosenByDate_B26) {
  const auto path = [](const Contract& contract) { return std::string(validate(contract).error().path()); };
  Contract contract = standard();
  EXPECT_TRUE(validate(contract));
  const auto broken = [&](auto change) {
    Contract bad = standard();
    change(bad);
    return path(bad);
  };
  EXPECT_EQ(broken([](Contract& c) { c.ref = {}; }), "/ref");
  EXPECT_EQ(broken([](Contract& c) { c.venue = {}; }), "/venue");
  EXPECT_EQ(broken([](Contract& c) { c.version = 0; }), "/version");
  EXPECT_EQ(broken([](Contract& c) { c.from = Date{2}, c.until = Date{1}; }), "/until");
  EXPECT_EQ(broken([](Contract& c) { c.terms[1].ref = {}; }), "/terms/1/ref");
  EXPECT_EQ(broken([](Contract& c) { c.terms[1].rate = {1'000'001}; }), "/terms/1/rate");
  EXPECT_EQ(broken([](Contract& c) { c.terms[1].fixed_minor = -1; }), "/terms/1/fixed_minor");
  EXPECT_EQ(broken([](Contract& c) { c.terms[1].min_minor = -1; }), "/terms/1/min_minor");
  EXPECT_EQ(broken([](Contract& c) { c.terms[1].min_minor = 2, c.terms[1].max_minor = 1; }), "/terms/1/max_minor");
  EXPECT_EQ(broken([](Contract& c) { c.tax = {-1}; }), "/tax");
  EXPECT_EQ(broken([](Contract& c) { c.terms.resize(limits::contract_terms + 1); }), "/terms");
  EXPECT_EQ(broken([](Contract& c) {
              c.venue_fees = {FeeKind::service};
              c.courier_fees = {FeeKind::service};
            }),
            "/courier_fees");
  std::vector<Contract> all(3, contract);
  all[0].until = Date{100};
  all[1].version = 2;
  all[1].from = Date{50};
  all[2].version = 3;
  all[2].from = Date{200};
  EXPECT_EQ(contract_on(all, Date{10}), &all[0]);
  EXPECT_EQ(contract_on(all, Date{60}), &all[1]);
  EXPECT_EQ(contract_on(all, Date{200}), &all[2]);
  all.resize(1);
  EXPECT_EQ(contract_on(all, Date{101}), nullptr);
}

TEST(Contracts, AreTriedBeforeTheyCount_B26) {
  const std::vector<SaleSample> sales = {{sale(), "app"}, {sale(), "web"}};
  const auto now = simulate(standard(), sales, shared_tips());
  ASSERT_TRUE(now);
  EXPECT_EQ(now->sales, 2);
  EXPECT_EQ(now->commission_minor, 1'620);
  EXPECT_EQ(now->commission_tax_minor, 324);
  EXPECT_EQ(now->total_minor, 6'300);
  EXPECT_EQ(now->venue_minor + now->platform_minor + now->others_minor, now->total_minor);
  Contract draft = standard();
  draft.terms = {draft.terms[0]};
  draft.terms[0].channels = {"app"};
  draft.terms[0].fixed_minor = 5'000;
  const auto then = simulate(draft, sales);
  EXPECT_EQ(then->without_term, 1);
  EXPECT_EQ(then->venue_owes, 1);
  EXPECT_EQ(simulate(standard(), {})->sales, 0);
  auto mixed = sales;
  mixed[1].quote.currency = currency("CHF");
  EXPECT_EQ(simulate(standard(), mixed).error().code(), Errc::currency_mismatch);
  mixed = sales;
  mixed[1].quote.totals.total_minor = 0;
  EXPECT_EQ(simulate(standard(), mixed).error().path(), "/sales/1/totals");
}

Contract random_contract(Random& random) {
  Contract contract = standard();
  for (CommissionTerm& term : contract.terms) {
    term.base = static_cast<CommissionBase>(random.below(3));
    term.rate = {random.between(0, 400'000)};
    term.net_of_tax = random.chance(50);
    term.with_fees = random.chance(50);
    term.fixed_minor = random.between(0, 80);
    if (random.chance(30)) term.min_minor = random.between(0, 300);
  }
  for (int kind = 0; kind < 6; ++kind) {
    const std::size_t owner = random.below(3);
    if (owner == 1) contract.venue_fees.push_back(static_cast<FeeKind>(kind));
    if (owner == 2) contract.courier_fees.push_back(static_cast<FeeKind>(kind));
  }
  contract.venue_bears_rounding = random.chance(50);
  return contract;
}

TEST(PayoutProperty, LinesAndBalancesSumToWhatTheGuestPays_B26_B14_B19) {
  Random random(95);
  for (int round = 0; round < 3'000; ++round) {
    Sale sold = random_sale(random, random.chance(30) ? 5 : 0);
    for (QuoteDiscount& discount : sold.quote.discounts) {
      discount.funded.clear();
      std::int64_t left = discount.amount_minor;
      for (std::size_t i = random.below(4); i > 0; --i) {
        const std::int64_t part = i == 1 ? left : random.between(0, left);
        discount.funded.push_back({static_cast<Funder>(random.below(4)), "p", part});
        left -= part;
      }
    }
    if (random.chance(50))
      for (QuoteTax& tax : sold.quote.taxes) {
        tax.remitter = Remitter::platform;
        const auto remit = [&](auto& whole) {
          if (whole.tax_rule == tax.ref) whole.remitter = Remitter::platform;
          for (QuotePart& part : whole.parts)
            if (part.tax_rule == tax.ref) part.remitter = Remitter::platform;
        };
        for (QuoteLine& line : sold.quote.lines) remit(line);
        for (QuoteFee& fee : sold.quote.fees) remit(fee);
      }
    if (random.chance(20)) sold.quote.steps.clear();
    const auto paid = payout(random_contract(random), sold.quote, "app", shared_tips());
    ASSERT_TRUE(paid) << paid.error().name() << paid.error().path();
    std::int64_t lines = 0, balances = 0, funding = 0, commission = 0, tips = 0;
    for (const PayoutLine& line : paid->lines) {
      lines += line.amount_minor;
      funding += line.kind == PayoutKind::funding ? line.amount_minor : 0;
      tips += line.kind == PayoutKind::tip ? line.amount_minor : 0;
      if (line.kind == PayoutKind::commission || line.kind == PayoutKind::commission_tax)
        commission += line.amount_minor;
    }
    for (const PayoutBalance& each : paid->balances) balances += each.amount_minor;
    ASSERT_EQ(lines, sold.quote.totals.total_minor) << "round " << round;
    ASSERT_EQ(balances, sold.quote.totals.total_minor);
    ASSERT_EQ(funding, 0);
    ASSERT_EQ(commission, 0);
    ASSERT_EQ(tips, sold.quote.totals.tip_minor);
  }
}

}  // namespace
}  // namespace couvert
