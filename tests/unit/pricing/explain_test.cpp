// SPDX-License-Identifier: Apache-2.0
// The phases as data, and the explanation of a quote as a tree.
#include "couvert/explain.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using namespace couvert;
using namespace couvert::test;

MenuIndex index() {
  return *MenuIndex::build(menu({item("soup", 690, {"extras"}, "food"), item("beer", 450, {}, "alcohol")},
                                {group("extras", 0, 2, {option("bread", 120), option("oil", 30)})}));
}

PriceRules rules() {
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000, false)};
  r.promotions = {percent_off("tenth", 100'000)};
  r.promotions[0].funding = {{Funder::platform, {500'000}}, {Funder::venue, {500'000}}};
  FeeRule service = fee("service", FeeKind::service, 0);
  service.rate = Rate{50'000};
  r.fees = {service, fee("delivery", FeeKind::delivery, 290)};
  r.total_step_minor = 5;
  return r;
}

Quote quote() {
  Cart c = cart({line(1, "soup", 2, {pick("extras", "bread")}), line(2, "beer")}, Fulfilment::delivery);
  c.tip_minor = 101;
  const auto q = price(index(), rules(), c, {});
  EXPECT_TRUE(q);
  return *q;
}

const Explanation* find(const Explanation& node, std::string_view key) {
  if (node.key == key) return &node;
  for (const Explanation& child : node.children)
    if (const Explanation* found = find(child, key)) return found;
  return nullptr;
}

TEST(Phases, EachInputIsAnOutputOfAPhaseBefore_B18) {
  std::set<std::string_view> known = {"menu", "cart", "rules", "context"};
  std::size_t at = 0;
  for (const PhaseInfo& info : phase_graph()) {
    EXPECT_EQ(info.phase, static_cast<Phase>(at++)) << "the graph is in the order of the phases";
    for (const std::string_view input : info.inputs) EXPECT_TRUE(known.contains(input)) << info.name << ' ' << input;
    for (const std::string_view output : info.outputs) EXPECT_TRUE(known.insert(output).second) << output;
    EXPECT_FALSE(info.steps.empty()) << info.name;
  }
  EXPECT_TRUE(known.contains("total"));
}

/// The first phase at or after `from` that writes steps of this kind.
std::size_t phase_of(StepKind kind, std::size_t from) {
  const auto graph = phase_graph();
  for (std::size_t i = from; i < graph.size(); ++i)
    if (std::find(graph[i].steps.begin(), graph[i].steps.end(), kind) != graph[i].steps.end()) return i;
  return graph.size();
}

TEST(Phases, StepsOfAQuoteFollowTheGraph_B18) {
  const Quote q = quote();
  std::size_t phase = 0;
  const auto combos = static_cast<std::size_t>(Phase::combos);
  for (const Step& step : q.steps) {
    // Lines are gone through one by one, so base and options of one come before those of the next.
    const std::size_t next = phase_of(step.kind, phase < combos ? 0 : phase);
    ASSERT_LT(next, phase_graph().size()) << "kind " << static_cast<int>(step.kind) << " after phase " << phase;
    phase = next;
  }
  EXPECT_EQ(phase_graph()[phase].phase, Phase::rounding);
}

TEST(Explain, TheTreeAddsUpToTheTotal_B11) {
  const Quote q = quote();
  const auto tree = explain(q);
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->key, "price.total");
  EXPECT_EQ(tree->amount_minor, q.totals.total_minor);
  EXPECT_EQ(*total_of(*tree), q.totals.total_minor);
  EXPECT_EQ(find(*tree, "price.goods")->amount_minor, q.totals.goods_minor);
  EXPECT_EQ(find(*tree, "price.discounts")->amount_minor, -q.totals.discount_minor);
  EXPECT_EQ(find(*tree, "price.fees")->amount_minor, q.totals.fees_minor);
  EXPECT_EQ(find(*tree, "price.taxes")->amount_minor, q.totals.tax_added_minor);
  EXPECT_EQ(find(*tree, "price.tip")->amount_minor, 101);
  EXPECT_EQ(find(*tree, "price.rounding")->amount_minor, q.totals.rounding_minor);
}

TEST(Explain, ANodeTellsRuleBaseRateModeAndRemainder_B11) {
  const auto tree = explain(quote());
  ASSERT_TRUE(tree);
  const Explanation* included = find(*tree, "price.tax.included");
  ASSERT_TRUE(included);
  EXPECT_EQ(included->rule, "vat10");
  EXPECT_EQ(included->base_minor, 1458);  // 1620 less a tenth
  EXPECT_EQ(included->rate, Rate{100'000});
  EXPECT_EQ(included->mode, Rounding::half_up);
  EXPECT_EQ(included->amount_minor, 133);  // 1458 / 11 = 132.545454
  EXPECT_EQ(included->remainder, -454'545);
  EXPECT_FALSE(included->counts);
  const Explanation* added = find(*tree, "price.tax.added");
  ASSERT_TRUE(added);
  EXPECT_TRUE(added->counts);
  EXPECT_FALSE(added->mode) << "81 is exact";
  EXPECT_EQ(added->amount_minor, 81);
  const Explanation* discount = find(*tree, "price.discount.rate");
  ASSERT_TRUE(discount);
  EXPECT_EQ(discount->rule, "tenth");
  EXPECT_EQ(discount->rate, Rate{100'000});
  EXPECT_EQ(find(*discount, "price.funding.platform")->amount_minor, -104);
  EXPECT_EQ(find(*discount, "price.funding.venue")->amount_minor, -103);
  EXPECT_EQ(find(*tree, "price.option")->rule, "bread");
  EXPECT_EQ(find(*tree, "price.fee.delivery")->amount_minor, 290);
  EXPECT_EQ(find(*tree, "price.fee.service")->rate, Rate{50'000});
}

TEST(Explain, AQuoteThatDoesNotHoldHasNoExplanation_B11) {
  Quote q = quote();
  q.steps.back().parent = 7'000;
  EXPECT_FALSE(explain(q));
  q = quote();
  q.totals.total_minor += 1;
  const auto tree = explain(q);
  ASSERT_FALSE(tree);
  EXPECT_EQ(tree.error().code(), Errc::price_changed);
}

TEST(Explain, AChangedTreeIsFoundWithItsPlace_B11) {
  Explanation tree = *explain(quote());
  tree.children[1].amount_minor -= 1;
  const auto total = total_of(tree);
  ASSERT_FALSE(total);
  EXPECT_EQ(total.error().path(), "/children/1");
}

TEST(Explain, SumsOverARateAreOneNodeWithShares) {
  PriceRules r = rules();
  r.tax_rounding = TaxRounding::per_rate;
  const auto q = price(index(), r, cart({line(1, "soup"), line(2, "soup")}), {});
  ASSERT_TRUE(q);
  const auto tree = explain(*q);
  ASSERT_TRUE(tree);
  const Explanation* sum = find(*tree, "price.tax.included");
  ASSERT_TRUE(sum);
  EXPECT_EQ(sum->children.size(), 2u);
  EXPECT_EQ(sum->children[0].key, "price.tax.share");
  EXPECT_EQ(sum->children[0].amount_minor + sum->children[1].amount_minor, sum->amount_minor);
}

TEST(Parts, AComboIsTaxedByWhatItConsistsOf) {
  Item meal = item("meal", 1000, {"main", "drink"}, "food");
  meal.combo = true;
  Option soup = option("soup", 0), beer = option("beer", 100);
  soup.item = "soup";
  beer.item = "beer";
  const auto built = MenuIndex::build(menu({meal, item("soup", 690, {}, "food"), item("beer", 450, {}, "alcohol")},
                                           {group("main", 1, 1, {soup}), group("drink", 1, 1, {beer})}));
  ASSERT_TRUE(built) << built.error().details_json();
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000, false)};
  r.promotions = {amount_off("off", 101)};
  const Cart c = cart({line(1, "meal", 3, {pick("main", "soup"), pick("drink", "beer")})});
  const auto q = price(*built, r, c, {});
  ASSERT_TRUE(q) << q.error().name();
  const QuoteLine& l = q->lines[0];
  ASSERT_EQ(l.parts.size(), 2u);
  // 30.00 over 6.90 and 4.50, and the dearer drink on top of its share.
  EXPECT_EQ(l.parts[0].gross_minor, 1816);
  EXPECT_EQ(l.parts[1].gross_minor, 1184 + 300);
  EXPECT_EQ(l.parts[0].discount_minor + l.parts[1].discount_minor, 101);
  EXPECT_EQ(l.parts[0].discount_minor, 56);  // 101 * 1816 / 3300 = 55.58
  EXPECT_EQ(l.parts[0].tax_minor, 160);      // 1760 / 11
  EXPECT_EQ(l.parts[1].tax_minor, 288);      // 1439 / 5 = 287.8
  EXPECT_EQ(l.tax_minor, 160 + 288);
  EXPECT_FALSE(l.tax_included);
  EXPECT_EQ(q->totals.tax_included_minor, 160);
  EXPECT_EQ(q->totals.tax_added_minor, 288);
  EXPECT_TRUE(verify_quote(*q)) << verify_quote(*q).error().path();
  EXPECT_EQ(*total_of(*explain(*q)), q->totals.total_minor);
  EXPECT_EQ(*price_totals(*built, r, c, {}), q->totals);
}

TEST(Parts, ContainersAreFeesAndDepositsAreNeverReduced) {
  Menu m = menu({item("soup", 690, {}, "food"), item("cola", 300, {}, "food")});
  Container bowl, bottle;
  bowl.ref = "bowl";
  bowl.name = LocalizedText("bowl");
  bowl.price_minor = 20;
  bowl.tax_class = "food";
  bowl.fulfilments = {Fulfilment::pickup, Fulfilment::delivery};
  bottle.ref = "bottle";
  bottle.name = LocalizedText("bottle");
  bottle.price_minor = 25;
  bottle.deposit = true;
  m.containers = {bowl, bottle};
  m.items[0].containers = {{"bowl", 1}};
  m.items[1].containers = {{"bottle", 1}};
  const auto built = MenuIndex::build(m);
  ASSERT_TRUE(built) << built.error().details_json();
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000)};
  r.promotions = {percent_off("all", 1'000'000)};
  const Cart c = cart({line(1, "soup", 2), line(2, "cola", 3), line(3, "cola")});
  const auto q = price(*built, r, c, {});
  ASSERT_TRUE(q);
  ASSERT_EQ(q->fees.size(), 2u);
  EXPECT_EQ(q->fees[0].kind, FeeKind::packaging);
  EXPECT_EQ(q->fees[0].quantity, 2);
  EXPECT_EQ(q->fees[0].gross_minor, 40);
  EXPECT_EQ(q->fees[0].tax_minor, 4);
  EXPECT_EQ(q->fees[1].kind, FeeKind::deposit);
  EXPECT_EQ(q->fees[1].gross_minor, 100);
  EXPECT_EQ(q->fees[1].discount_minor, 0);
  EXPECT_EQ(q->totals.total_minor, 140);
  EXPECT_TRUE(verify_quote(*q));
  Cart inside = c;
  inside.fulfilment = Fulfilment::dine_in;
  EXPECT_EQ(price(*built, r, inside, {})->fees.size(), 1u) << "no bowl at the table";
}

std::string said(const Explanation* node, std::string_view name) {
  if (node == nullptr) return "no such node";
  for (const ExplanationParameter& parameter : node->parameters)
    if (parameter.name == name) return parameter.value;
  return {};
}

TEST(Explain, NamesTheRuleTheDishAndHowMany_B11) {
  Menu m = menu({item("soup", 690, {}, "food"), item("cola", 300, {}, "food")});
  m.containers = {{"bowl", LocalizedText("Bowl"), 20, false, "food", {}},
                  {"jar", LocalizedText("Jar"), 30, false, "food", {}}};
  m.items[0].containers = {{"bowl", 1}};
  m.items[1].containers = {{"jar", 1}};
  const auto built = MenuIndex::build(m);
  ASSERT_TRUE(built) << built.error().details_json();
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000)};
  r.tax_rounding = TaxRounding::per_rate;
  r.promotions = {percent_off("tenth", 100'000), percent_off("ride", 500'000)};
  r.promotions[1].kind = PromotionKind::delivery_percentage;
  r.fees = {fee("delivery", FeeKind::delivery, 290)};
  const auto q = price(*built, r, cart({line(1, "soup", 2), line(2, "cola")}, Fulfilment::delivery), {});
  ASSERT_TRUE(q);
  const auto tree = explain(*q);
  ASSERT_TRUE(tree) << tree.error().details_json();

  std::vector<const Explanation*> discounts, packaging, tax_shares;
  const auto gather = [&](const auto& self, const Explanation& node) -> void {
    if (node.key == "price.discount.rate") discounts.push_back(&node);
    if (node.key == "price.fee.packaging") packaging.push_back(&node);
    if (node.key == "price.tax.share") tax_shares.push_back(&node);
    for (const Explanation& child : node.children) self(self, child);
  };
  gather(gather, *tree);
  ASSERT_EQ(discounts.size(), 2u) << "the one off delivery is told with its rate as well";
  EXPECT_EQ(said(discounts[0], "promotion"), "tenth");
  EXPECT_EQ(said(discounts[1], "promotion"), "ride");
  EXPECT_EQ(discounts[1]->rate, Rate{500'000});
  EXPECT_EQ(discounts[1]->base_minor, 290);
  ASSERT_FALSE(discounts[0]->children.empty());
  EXPECT_EQ(said(&discounts[0]->children.front(), "item"), "soup");
  ASSERT_EQ(packaging.size(), 2u);
  EXPECT_EQ(said(packaging[0], "quantity"), "2");
  EXPECT_EQ(said(packaging[1], "quantity"), "") << "one is not counted";
  ASSERT_GE(tax_shares.size(), 2u);
  EXPECT_EQ(said(tax_shares[0], "item"), "soup");
  EXPECT_EQ(said(tax_shares[1], "item"), "cola");
}

}  // namespace
