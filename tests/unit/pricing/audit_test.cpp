// SPDX-License-Identifier: Apache-2.0
// Quotes that were tampered with or made up: each figure that the total rests on is followed up, none is trusted.
#include "couvert/explain.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace {

using namespace couvert;
using namespace couvert::test;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

Step step(StepKind kind, std::int32_t parent, std::int64_t base, std::int64_t factor, std::int64_t amount,
          std::int32_t line = -1) {
  return {kind, parent, line, "x", base, factor, 0, amount};
}
/// Where a quote of these steps breaks; empty: it holds.
std::string broken(std::vector<Step> steps, Totals totals = {}) {
  Quote quote;
  quote.steps = std::move(steps);
  quote.totals = totals;
  const Status status = verify_quote(quote);
  if (status) return {};
  EXPECT_EQ(status.error().code(), Errc::price_changed);
  EXPECT_EQ(explain(quote).error(), status.error()) << "what does not hold is not explained";
  return std::string(status.error().path());
}

/// A basket with everything: options with a tax of their own, a deposit, a fee taxed as the goods, a tip in cash.
Quote whole_quote(TaxRounding rounding) {
  Option wine = option("wine", 500), bread = option("bread", 120);
  wine.tax_class = "drink";
  Item soup = item("soup", 690, {"extras"}, "food");
  soup.containers = {{"jar", 1}};
  Menu m = menu({soup, item("beer", 450, {}, "drink")}, {group("extras", 0, 5, {wine, bread})});
  m.containers = {{"jar", LocalizedText("Jar"), 100, true, "drink", {}}};
  PriceRules r;
  r.taxes = {tax("food", "food", 100'000), tax("drink", "drink", 200'000, false)};
  r.tax_rounding = rounding;
  r.fees = {fee("ride", FeeKind::delivery, 299)};
  r.fees[0].tax_as_goods = true;
  r.promotions = {percent_off("tenth", 100'000), percent_off("ride", 500'000)};
  r.promotions[1].kind = PromotionKind::delivery_percentage;
  r.cash_step_minor = 5;
  PricingContext context;
  context.cash = true;
  Cart c = cart({line(1, "soup", 3, {pick("extras", "wine", 2), pick("extras", "bread")}), line(2, "beer")},
                Fulfilment::delivery);
  c.tip_minor = 52;
  const auto quote = price(*MenuIndex::build(m), r, c, context);
  EXPECT_TRUE(quote);
  EXPECT_TRUE(verify_quote(*quote)) << verify_quote(*quote).error().path();
  EXPECT_TRUE(explain(*quote));
  return *quote;
}

TEST(Audit, EachFigureThatCountsIsFollowedUp_B11) {
  for (const TaxRounding rounding : {TaxRounding::per_line, TaxRounding::per_rate}) {
    const Quote good = whole_quote(rounding);
    ASSERT_NE(good.totals.rounding_minor, 0);
    for (std::size_t i = 0; i < good.steps.size(); ++i) {
      const StepKind kind = good.steps[i].kind;
      const bool contained = kind == StepKind::tax && good.steps[i].ref == "food" && good.steps[i].parent >= 0;
      if (contained || kind == StepKind::total) continue;
      for (const std::int64_t change : {1, -1}) {
        Quote bad = good;
        bad.steps[i].amount_minor += change;
        EXPECT_FALSE(verify_quote(bad)) << i << " amount";
        if (kind != StepKind::line && kind != StepKind::option && kind != StepKind::group) continue;
        bad = good;
        bad.steps[i].base_minor += change;
        EXPECT_FALSE(verify_quote(bad)) << i << " base";
        if (kind == StepKind::group || good.steps[i].base_minor == 0) continue;
        bad = good;
        bad.steps[i].factor += change;
        EXPECT_FALSE(verify_quote(bad)) << i << " factor";
      }
    }
  }
}

TEST(Audit, EachTotalIsFollowedUp_B11) {
  const Quote good = whole_quote(TaxRounding::per_line);
  for (const auto member :
       {&Totals::goods_minor, &Totals::discount_minor, &Totals::fees_minor, &Totals::tax_added_minor,
        &Totals::tip_minor, &Totals::rounding_minor, &Totals::total_minor}) {
    Quote bad = good;
    bad.totals.*member += 1;
    EXPECT_EQ(verify_quote(bad).error().path(), "/totals");
  }
}

TEST(Audit, StepsStandUnderEarlierStepsAndLinesThatAreThere_B11) {
  const Quote good = whole_quote(TaxRounding::per_line);
  for (std::size_t i = 0; i < good.steps.size(); ++i) {
    const std::string here = "/steps/" + std::to_string(i);
    for (const std::int32_t parent : {static_cast<std::int32_t>(i), static_cast<std::int32_t>(i) + 1, -2}) {
      Quote bad = good;
      bad.steps[i].parent = parent;
      EXPECT_EQ(verify_quote(bad).error().path(), here) << parent;
    }
    for (const std::int32_t line : {2, -2}) {
      Quote bad = good;
      bad.steps[i].line = line;
      EXPECT_EQ(verify_quote(bad).error().path(), here) << line;
    }
  }
}

TEST(Audit, AUnitIsCutOffAtNothingAndNowhereElse_B11) {
  const auto clamped = [](std::int64_t unit_base, std::int64_t unit_amount, std::int64_t line_base) {
    return broken({step(StepKind::line, -1, line_base, 2, 2 * line_base), step(StepKind::base, 0, -30, 1, -30),
                   step(StepKind::unit, 0, unit_base, 1, unit_amount)},
                  {2 * line_base, 0, 0, 0, 0, 0, 0, 2 * line_base});
  };
  EXPECT_EQ(clamped(-30, 0, 0), "");
  EXPECT_EQ(clamped(-30, 5, 0), "/steps/0") << "cut off to something";
  EXPECT_EQ(clamped(30, 0, 0), "/steps/0") << "cut off from above nothing";
  EXPECT_EQ(clamped(0, 0, 0), "/steps/0") << "nothing was cut off";
  EXPECT_EQ(clamped(-30, 0, -30), "/steps/0");
}

TEST(Audit, SumsThatDoNotFitAreBroken_B11) {
  using K = StepKind;
  EXPECT_EQ(broken({step(K::line, -1, 0, 1, 0), step(K::base, 0, 0, 1, most), step(K::base, 0, 0, 1, 1)}), "/steps/2");
  EXPECT_EQ(broken({step(K::line, -1, 0, 1, 0), step(K::part, 0, 0, 1, most), step(K::part, 0, 0, 1, 1)}), "/steps/2");
  EXPECT_EQ(broken({step(K::discount, -1, 0, 1, 0), step(K::discount_share, 0, 0, 1, least),
                    step(K::discount_share, 0, 0, 1, -1)}),
            "/steps/2");
  EXPECT_EQ(broken({step(K::line, -1, most, 2, 0), step(K::base, 0, 0, 1, most)}), "/steps/0") << "times two";
  EXPECT_EQ(broken({step(K::option, -1, most, 1, 0), step(K::group, 0, 0, 1, 1)}), "/steps/0")
      << "plus what is under it";
  EXPECT_EQ(broken({step(K::option, -1, most, 2, 0)}), "/steps/0");
  EXPECT_EQ(broken({step(K::option, -1, 5, 2, 11)}), "/steps/0");
  EXPECT_EQ(broken({step(K::group, -1, 5, 1, 5)}), "/steps/0") << "from nothing";
  EXPECT_EQ(broken({step(K::discount, -1, 0, 1, least), step(K::discount_share, 0, 0, 1, least)}), "/steps/0");
  EXPECT_EQ(broken({step(K::discount, -1, 0, 1, 5), step(K::discount_share, 0, 0, 1, 5)}), "/steps/0")
      << "a discount takes off";
  const Step off = step(K::discount, -1, 0, 1, -most);
  EXPECT_EQ(broken({off, step(K::discount_share, 0, 0, 1, -most), off, step(K::discount_share, 2, 0, 1, -most)}),
            "/steps/2");
  EXPECT_EQ(broken({step(K::fee, -1, 0, 1, most), step(K::fee, -1, 0, 1, 1)}), "/steps/1");
  EXPECT_EQ(broken({step(K::tip, -1, 0, 1, most), step(K::tip, -1, 0, 1, 1)}), "/steps/1");
  EXPECT_EQ(broken({step(K::rounding, -1, 0, 1, least), step(K::rounding, -1, 0, 1, -1)}), "/steps/1");
}

TEST(Audit, ATotalThatDoesNotFitIsBroken_B11) {
  using K = StepKind;
  const auto goods = [](std::int64_t amount) {
    return std::vector<Step>{step(K::line, -1, amount, 1, amount), step(K::base, 0, 0, 1, amount)};
  };
  const auto with = [&](std::int64_t amount, std::vector<Step> more) {
    std::vector<Step> all = goods(amount);
    all.insert(all.end(), more.begin(), more.end());
    return broken(all, {amount, 0, 0, 0, 0, 0, 0, amount});
  };
  EXPECT_EQ(with(most, {}), "");
  EXPECT_EQ(with(least, {step(K::discount, -1, 0, 1, -1), step(K::discount_share, 2, 0, 1, -1)}), "/totals");
  EXPECT_EQ(with(most, {step(K::fee, -1, 0, 1, 1)}), "/totals");
  EXPECT_EQ(with(most, {step(K::tip, -1, 0, 1, 1)}), "/totals");
  EXPECT_EQ(with(most, {step(K::rounding, -1, 0, 1, 1)}), "/totals");
  Quote quote;
  quote.steps = goods(most);
  quote.steps.push_back(step(K::tax, -1, 0, 1, 1));
  quote.steps.push_back(step(K::tax_share, 2, 0, 1, 1));
  quote.totals.goods_minor = quote.totals.total_minor = most;
  EXPECT_TRUE(verify_quote(quote)) << "a tax that no sum answers for is contained";
  quote.taxes = {{"x", Rate{1}, false, 0, 1}};
  EXPECT_EQ(verify_quote(quote).error().path(), "/totals");
}

TEST(Audit, AnAddedTaxIsKnownByTheThingItIsTakenOf_B11) {
  using K = StepKind;
  // One sum a rate: it is the one with the same name, rate and base, each once.
  Quote quote;
  quote.taxes = {{"y", Rate{10}, false, 100, 7},
                 {"x", Rate{9}, false, 100, 7},
                 {"x", Rate{10}, false, 90, 7},
                 {"x", Rate{10}, true, 100, 7},
                 {"x", Rate{10}, false, 100, 7}};
  const auto sums = [&](int count) {
    quote.steps.clear();
    for (int i = 0; i < count; ++i) {
      quote.steps.push_back(step(K::tax, -1, 100, 10, 7));
      quote.steps.push_back(step(K::tax_share, 2 * i, 100, 1, 7));
    }
    return verify_quote(quote).ok();
  };
  EXPECT_TRUE(sums(1)) << "the contained one comes first";
  EXPECT_FALSE(sums(2)) << "the second is added and stands in no total";
  quote.totals.tax_added_minor = quote.totals.total_minor = 7;
  EXPECT_TRUE(sums(2));
  EXPECT_TRUE(sums(3)) << "no sum is left for the third";
  EXPECT_EQ(explain(quote)->children.size(), 1u);
  // Of a line, a fee, or a part of either.
  const auto taxed = [](auto&& change, std::int32_t line, StepKind owner, bool of_part) {
    Quote q;
    q.lines.resize(1);
    q.fees.resize(1);
    q.lines[0].parts.resize(1);
    q.fees[0].parts.resize(1);
    change(q);
    q.steps = {step(owner, -1, 0, 1, 0, line)};
    if (of_part) q.steps.push_back(step(K::part, 0, 0, 1, 0, line));
    q.steps.push_back(step(K::tax, of_part ? 1 : 0, 100, 10, 7, line));
    const bool contained = verify_quote(q).ok();
    if (contained) {
      EXPECT_EQ(*total_of(*explain(q)), 0) << "told for information";
    }
    q.totals.tax_added_minor = q.totals.total_minor = 7;
    EXPECT_EQ(verify_quote(q).ok(), !contained);
    if (!contained) {
      EXPECT_EQ(*total_of(*explain(q)), 7) << "the explanation sees it alike";
    }
    return contained;
  };
  const auto nothing = [](Quote&) {};
  const auto added = [](Quote& q) { q.lines[0].tax_included = q.fees[0].tax_included = false; };
  const auto part_added = [](Quote& q) { q.lines[0].parts[0].tax_included = q.fees[0].parts[0].tax_included = false; };
  for (const auto& [owner, at] : {std::pair(K::line, 0), std::pair(K::fee, -1)}) {
    EXPECT_TRUE(taxed(nothing, at, owner, false));
    EXPECT_FALSE(taxed(added, at, owner, false));
    EXPECT_TRUE(taxed(part_added, at, owner, false));
    EXPECT_TRUE(taxed(nothing, at, owner, true));
    EXPECT_TRUE(taxed(added, at, owner, true)) << "the part itself is asked";
    EXPECT_FALSE(taxed(part_added, at, owner, true));
  }
  EXPECT_TRUE(taxed([](Quote& q) { q.fees.clear(); }, -1, K::fee, false)) << "no fee there: nothing is added";
  EXPECT_TRUE(taxed([](Quote& q) { q.fees[0].parts.clear(); }, -1, K::fee, true));
}

TEST(Audit, ATaxOfTheCartThatNamesALineAsksTheLine_B11) {
  using K = StepKind;
  Quote quote;
  quote.lines.resize(1);
  quote.steps = {step(K::tax, -1, 100, 10, 7, 0), step(K::tax_share, 0, 100, 1, 7, 0)};
  EXPECT_TRUE(verify_quote(quote));
  quote.lines[0].tax_included = false;
  EXPECT_FALSE(verify_quote(quote));
}

// ---- explanations of quotes that others made ----

TEST(Explain, OfStepsThatNameNoLineFeeOrPromotion_B11) {
  using K = StepKind;
  Quote quote;
  quote.currency = currency();
  quote.steps = {step(K::line, -1, 5, 1, 5), step(K::base, 0, 5, 1, 5), step(K::fee, -1, 3, 1, 3),
                 step(K::discount, -1, 5, 1, -2), step(K::discount_share, 3, 5, 1, -2)};
  quote.totals = {5, 2, 3, 0, 0, 0, 0, 6};
  const auto tree = explain(quote);
  ASSERT_TRUE(tree);
  EXPECT_EQ(*total_of(*tree), 6);
  ASSERT_EQ(tree->children.size(), 3u);
  EXPECT_TRUE(tree->children[0].children[0].parameters.empty()) << "a line that nobody knows";
  EXPECT_EQ(tree->children[2].children[0].key, "price.fee.service");
  EXPECT_EQ(tree->children[1].children[0].children.size(), 1u) << "the share, no funding";
}

TEST(Explain, GoesNoDeeperThanAQuoteOfOurs_B11) {
  Quote quote;
  quote.lines.resize(1);
  quote.steps = {step(StepKind::line, -1, 0, 1, 0, 0)};
  for (std::int32_t i = 0; i < 500; ++i) quote.steps.push_back(step(StepKind::group, i, 0, 1, 0, 0));
  const auto tree = explain(quote);
  ASSERT_TRUE(tree);
  std::size_t depth = 0;
  for (const Explanation* at = &*tree; !at->children.empty(); at = &at->children[0]) ++depth;
  EXPECT_LT(depth, 100u);
  EXPECT_GT(depth, 40u);
}

Explanation node(std::string key, std::int64_t amount, std::vector<Explanation> children = {}) {
  Explanation made;
  made.key = std::move(key);
  made.amount_minor = amount;
  made.children = std::move(children);
  return made;
}

TEST(Explain, TreesThatDoNotAddUpNameTheNode_B11) {
  const Explanation a = node("price.line", 5), b = node("price.line", 7);
  EXPECT_EQ(*total_of(node("price.total", 12, {node("price.goods", 12, {a, b})})), 12);
  EXPECT_EQ(total_of(node("price.total", 12, {node("price.goods", 11, {a, b})})).error().path(), "/children/0");
  EXPECT_EQ(total_of(node("price.total", 11, {node("price.goods", 12, {a, b})})).error().path(), "");
  Explanation told = b;
  told.counts = false;
  EXPECT_EQ(*total_of(node("price.total", 5, {a, told})), 5);
  for (const char* sum : {"price.goods", "price.discounts", "price.fees", "price.taxes"})
    EXPECT_EQ(total_of(node("price.total", 5, {node(sum, 5)})).error().path(), "/children/0") << sum;
  const Explanation huge = node("price.line", most);
  const auto leaf = total_of(node("price.total", 0, {huge, a}));
  EXPECT_EQ(leaf.error().code(), Errc::money_overflow);
  EXPECT_EQ(leaf.error().path(), "/children/1");
  const auto sum = total_of(node("price.total", 0, {node("price.goods", most, {huge}), node("price.fees", 5, {a})}));
  EXPECT_EQ(sum.error().code(), Errc::money_overflow);
  EXPECT_EQ(sum.error().path(), "/children/1");
}

TEST(Explain, TheSameNameContainedAndAddedKeepsTheirRemitters_B25) {
  Menu m = menu({item("soup", 1'100, {}, "food"), item("wine", 1'000, {}, "drink")});
  PriceRules r;
  r.taxes = {tax("vat", "food", 100'000), tax("vat", "drink", 100'000, false)};
  r.taxes[1].remitter = Remitter::platform;
  r.tax_rounding = TaxRounding::per_rate;
  const auto quote = price(*MenuIndex::build(m), r, cart({line(1, "soup"), line(2, "wine")}), {});
  ASSERT_TRUE(quote);
  const auto tree = explain(*quote);
  ASSERT_TRUE(tree);
  const Explanation& taxes = tree->children.back();
  ASSERT_EQ(taxes.key, "price.taxes");
  ASSERT_EQ(taxes.children.size(), 2u);
  const auto remitter = [](const Explanation& tax) {
    for (const ExplanationParameter& one : tax.parameters)
      if (one.name == "remitter") return one.value;
    return std::string();
  };
  EXPECT_EQ(taxes.children[0].key, "price.tax.included");
  EXPECT_EQ(remitter(taxes.children[0]), "venue");
  EXPECT_EQ(taxes.children[1].key, "price.tax.added");
  EXPECT_EQ(remitter(taxes.children[1]), "platform");
}

}  // namespace
