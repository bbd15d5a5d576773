// SPDX-License-Identifier: Apache-2.0
// What is taxed by itself: options with a class of their own, set menus, fees that follow the goods; and how it is told.
#include "couvert/explain.hpp"
#include "couvert/pricing.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

Option taxed_option(std::string ref, std::int64_t price, std::string tax_class) {
  Option o = option(std::move(ref), price);
  o.tax_class = std::move(tax_class);
  return o;
}
Option serving(std::string ref, std::string item, std::int64_t price = 0) {
  Option o = option(std::move(ref), price);
  o.item = std::move(item);
  return o;
}
PriceRules two_rates() {
  PriceRules r;
  r.taxes = {tax("low", "food", 100'000), tax("high", "drink", 200'000)};
  return r;
}

Quote quote(const Menu& menu, const PriceRules& rules, const Cart& cart, const PricingContext& context = {}) {
  const MenuIndex index = *MenuIndex::build(menu);
  const auto made = price(index, rules, cart, context);
  EXPECT_TRUE(made) << (made ? "" : made.error().name());
  EXPECT_EQ(*price_totals(index, rules, cart, context), made->totals);
  const auto pricer = Pricer::make(index, rules);
  EXPECT_EQ(*pricer->quote(*pricer->bind(cart), context), *made);
  EXPECT_TRUE(verify_quote(*made));
  EXPECT_EQ(*total_of(*explain(*made)), made->totals.total_minor);
  return *made;
}

Menu soup_with_wine() {
  return menu({item("soup", 690, {"extras"}, "food"), item("bread", 200, {}, "food")},
              {group("extras", 0, 5,
                     {taxed_option("wine", 500, "drink"), option("egg", 120), taxed_option("off", -100, "drink"),
                      option("less", -1'200)})});
}

TEST(Parts, AnOptionWithItsOwnClassIsAPartOfItsLine_B3) {
  const Quote q = quote(soup_with_wine(), two_rates(),
                        cart({line(1, "soup", 3, {pick("extras", "wine", 2), pick("extras", "egg")})}));
  const QuoteLine& line = q.lines[0];
  ASSERT_EQ(line.parts.size(), 2u);
  EXPECT_EQ(line.parts[0].item, "soup");
  EXPECT_EQ(line.parts[0].option, "");
  EXPECT_EQ(line.parts[0].gross_minor, 3 * 810) << "the egg is taxed as the soup";
  EXPECT_EQ(line.parts[0].tax_rule, "low");
  EXPECT_EQ(line.parts[1].item, "soup");
  EXPECT_EQ(line.parts[1].option, "wine");
  EXPECT_EQ(line.parts[1].gross_minor, 3 * 1'000);
  EXPECT_EQ(line.parts[1].tax_rule, "high");
  EXPECT_EQ(line.tax_minor, 221 + 500);
  EXPECT_EQ(line.tax_rule, "");
  std::vector<Ref> refs;
  for (const Step& step : q.steps)
    if (step.kind == StepKind::part) refs.push_back(step.ref);
  EXPECT_EQ(refs, (std::vector<Ref>{"soup", "wine"}));
}

TEST(Parts, OnlyOfTheLinesThatHaveThem_B3) {
  const Quote q = quote(soup_with_wine(), two_rates(),
                        cart({line(1, "bread"), line(2, "soup", 1, {pick("extras", "wine")}), line(3, "soup")}));
  EXPECT_TRUE(q.lines[0].parts.empty());
  EXPECT_EQ(q.lines[1].parts.size(), 2u);
  EXPECT_TRUE(q.lines[2].parts.empty());
  EXPECT_EQ(q.lines[0].tax_rule, "low");
  EXPECT_EQ(q.lines[2].tax_rule, "low");
}

TEST(Parts, AReductionIsNoPart_B3) {
  const auto whole = [](std::vector<Selection> chosen) {
    const Quote q = quote(soup_with_wine(), two_rates(), cart({line(1, "soup", 2, std::move(chosen))}));
    EXPECT_TRUE(q.lines[0].parts.empty());
    EXPECT_EQ(q.lines[0].tax_rule, "low") << "taxed as its item";
    return q.lines[0].gross_minor;
  };
  EXPECT_EQ(whole({pick("extras", "off")}), 2 * 590);
  EXPECT_EQ(whole({pick("extras", "wine"), pick("extras", "less")}), 0) << "the soup alone is below nothing";
}

Menu set_menu(std::int64_t set, std::int64_t main, std::int64_t drink) {
  Item noon = item("noon", set, {"main", "drink"}, "food");
  noon.combo = true;
  return menu({noon, item("stew", main, {}, "food"), item("beer", drink, {}, "drink")},
              {group("main", 1, 1, {serving("stew", "stew")}), group("drink", 1, 1, {serving("beer", "beer")})});
}
const CartLine noon = line(1, "noon", 3, {pick("main", "stew"), pick("drink", "beer")});

TEST(Parts, ASetMenuIsSharedByWhatItsDishesCostAlone_B3) {
  const Quote q = quote(set_menu(1'000, 1'500, 500), two_rates(), cart({noon}));
  ASSERT_EQ(q.lines[0].parts.size(), 2u);
  EXPECT_EQ(q.lines[0].parts[0].item, "stew");
  EXPECT_EQ(q.lines[0].parts[0].gross_minor, 2'250);
  EXPECT_EQ(q.lines[0].parts[1].item, "beer");
  EXPECT_EQ(q.lines[0].parts[1].gross_minor, 750);
  EXPECT_EQ(q.lines[0].tax_minor, 205 + 125);
}

TEST(Parts, WhereNothingTellsHowToShareTheSetIsTaxedAsItself_B3) {
  const Quote q = quote(set_menu(1'000, 0, 0), two_rates(), cart({noon}));
  ASSERT_EQ(q.lines[0].parts.size(), 3u);
  EXPECT_EQ(q.lines[0].parts[0].item, "noon");
  EXPECT_EQ(q.lines[0].parts[0].gross_minor, 3'000);
  EXPECT_EQ(q.lines[0].parts[0].tax_minor, 273);
  EXPECT_EQ(q.lines[0].parts[1].gross_minor, 0);
  EXPECT_EQ(q.lines[0].parts[2].gross_minor, 0);
}

TEST(Parts, ASetThatCostsNothingHasPartsOfNothing_B3) {
  PriceRules r = two_rates();
  r.promotions = {amount_off("off", 100)};
  const Quote q = quote(set_menu(0, 1'500, 500), r, cart({noon}));
  ASSERT_EQ(q.lines[0].parts.size(), 2u);
  for (const QuotePart& part : q.lines[0].parts) EXPECT_EQ(part.gross_minor + part.discount_minor + part.tax_minor, 0);
}

TEST(Parts, AnExtraInASetIsTaxedOnTopOfItsShare_B3) {
  Menu m = set_menu(1'000, 1'500, 500);
  m.groups[1].options[0] = serving("beer", "beer", 200);
  m.groups.push_back(group("glass", 0, 1, {taxed_option("gift", 300, "drink")}));
  m.items[0].groups.push_back("glass");
  CartLine with = noon;
  with.selections.push_back(pick("glass", "gift"));
  const Quote q = quote(m, two_rates(), cart({with}));
  ASSERT_EQ(q.lines[0].parts.size(), 3u);
  EXPECT_EQ(q.lines[0].parts[0].gross_minor, 2'250);
  EXPECT_EQ(q.lines[0].parts[1].gross_minor, 750 + 600) << "its upgrade is its own";
  EXPECT_EQ(q.lines[0].parts[2].gross_minor, 900) << "what serves no dish takes no share";
  EXPECT_EQ(q.lines[0].parts[2].item, "noon");
}

TEST(Parts, AFeeFollowsPartsFreeGoodsAndGoodsWithoutTax_B18) {
  PriceRules r = two_rates();
  r.fees = {fee("ride", FeeKind::delivery, 300)};
  r.fees[0].tax_as_goods = true;
  const auto ride = [&](const Menu& m, std::vector<CartLine> lines) {
    return quote(m, r, cart(std::move(lines), Fulfilment::delivery)).fees.at(0);
  };
  const QuoteFee by_parts = ride(soup_with_wine(), {line(1, "soup", 1, {pick("extras", "wine", 1)})});
  ASSERT_EQ(by_parts.parts.size(), 2u);
  EXPECT_EQ(by_parts.parts[0].gross_minor, 174);  // 300 * 690/1190 = 173.9
  EXPECT_EQ(by_parts.parts[1].gross_minor, 126);
  EXPECT_EQ(by_parts.parts[1].tax_rule, "high");
  const Menu free = menu({item("tap", 0, {}, "drink"), item("crumb", 0, {}, "food"), item("bag", 100)});
  const QuoteFee first = ride(free, {line(1, "tap"), line(2, "crumb")});
  EXPECT_TRUE(first.parts.empty());
  EXPECT_EQ(first.tax_rule, "high") << "nothing tells how to share: the first rate";
  EXPECT_EQ(first.tax_minor, 50);
  const QuoteFee untaxed = ride(free, {line(1, "bag")});
  EXPECT_TRUE(untaxed.parts.empty());
  EXPECT_EQ(untaxed.tax_minor, 0);
  Menu mixed = soup_with_wine();
  mixed.items.push_back(item("bag", 690));
  const QuoteFee half = ride(mixed, {line(1, "soup"), line(2, "bag")});
  ASSERT_EQ(half.parts.size(), 2u);
  EXPECT_EQ(half.parts[0].tax_minor, 14);
  EXPECT_EQ(half.parts[1].tax_rule, "");
  EXPECT_EQ(half.parts[1].tax_minor, 0);
  r.promotions = {amount_off("all", 5'000)};
  EXPECT_EQ(ride(mixed, {line(1, "soup"), line(2, "bag")}).parts.size(), 2u) << "by what they cost before";
}

TEST(Parts, ContainersOfSeveralLinesAreCountedTogether_A28) {
  Item beer = item("beer", 400, {}, "drink"), soup = item("soup", 690, {}, "food");
  beer.containers = {{"bottle", 1}};
  soup.containers = {{"jar", 2}};
  Menu m = menu({beer, soup});
  m.containers = {{"bottle", LocalizedText("Bottle"), 8, true, {}, {}},
                  {"jar", LocalizedText("Jar"), 100, false, "food", {Fulfilment::delivery, Fulfilment::pickup}}};
  const auto fees = [&](std::vector<CartLine> lines, Fulfilment way = Fulfilment::pickup) {
    std::vector<std::pair<Ref, std::int32_t>> all;
    for (const QuoteFee& fee : quote(m, two_rates(), cart(std::move(lines), way)).fees)
      all.emplace_back(fee.ref, fee.quantity);
    return all;
  };
  using Found = std::vector<std::pair<Ref, std::int32_t>>;
  EXPECT_EQ(fees({line(1, "soup"), line(2, "beer", 3), line(3, "soup", 2)}), (Found{{"bottle", 3}, {"jar", 6}}));
  EXPECT_EQ(fees({line(1, "beer"), line(2, "soup"), line(3, "beer")}), (Found{{"bottle", 2}, {"jar", 2}}));
  EXPECT_EQ(fees({line(1, "beer"), line(2, "soup")}, Fulfilment::dine_in), (Found{{"bottle", 1}}))
      << "jars stay in the house";
}

const Explanation* find(const Explanation& tree, std::string_view key) {
  if (tree.key == key) return &tree;
  for (const Explanation& child : tree.children)
    if (const Explanation* at = find(child, key)) return at;
  return nullptr;
}
std::string told(const Explanation* node, std::string_view name) {
  if (!node) return "no such node";
  for (const ExplanationParameter& one : node->parameters)
    if (one.name == name) return one.value;
  return "";
}

TEST(Explain, MeasuresWordsAndQuantitiesAreTold_B11) {
  Item ham = item("ham", 2'000, {"extras"}, "food");
  ham.measure = Measure{MeasureUnit::kilogram, 3, 50, 1, 2'000};
  ham.containers = {{"box", 2}};
  Menu m = menu({ham}, {group("extras", 0, 5, {option("pickle", 50)})});
  m.groups[0].pre_modifiers = {"double"};
  m.pre_modifiers = {{"double", LocalizedText("Double"), Rate{2'000'000}, false}};
  m.containers = {{"box", LocalizedText("Box"), 30, false, {}, {}}};
  PriceRules r = two_rates();
  r.promotions = {percent_off("tenth", 100'000), amount_off("less", 10)};
  r.promotions[0].funding = {{Funder::platform, Rate{250'000}, "app"}, {Funder::venue, Rate{750'000}, {}}};
  CartLine some = line(1, "ham", 2, {pick("extras", "pickle", 3)});
  some.measured = 251;
  some.selections[0].modifier = "double";
  const Quote q = quote(m, r, cart({some}));
  const auto tree = explain(q);
  const Explanation* option = find(*tree, "price.option");
  EXPECT_EQ(told(option, "quantity"), "3");
  EXPECT_EQ(told(option, "measured"), "");
  EXPECT_TRUE(option->counts);
  EXPECT_FALSE(option->rate);
  const Explanation* word = find(*tree, "price.modifier");
  ASSERT_TRUE(word);
  EXPECT_EQ(word->rate, Rate{2'000'000});
  EXPECT_FALSE(word->counts);
  EXPECT_EQ(told(word, "quantity"), "");
  const Explanation* measure = find(*tree, "price.measure");
  EXPECT_EQ(told(measure, "measured"), "251");
  EXPECT_FALSE(measure->rate);
  EXPECT_FALSE(measure->counts);
  EXPECT_EQ(told(find(*tree, "price.group"), "quantity"), "");
  EXPECT_TRUE(find(*tree, "price.group")->counts);
  EXPECT_TRUE(find(*tree, "price.base")->counts);
  EXPECT_EQ(told(find(*tree, "price.base"), "measured"), "");
  EXPECT_EQ(told(find(*tree, "price.fee.packaging"), "quantity"), "4");
  const Explanation* by_rate = find(*tree, "price.discount.rate");
  EXPECT_EQ(by_rate->rate, Rate{100'000});
  ASSERT_EQ(by_rate->children.size(), 3u);
  EXPECT_EQ(by_rate->children[0].key, "price.funding.platform");
  EXPECT_EQ(told(&by_rate->children[0], "party"), "app");
  EXPECT_FALSE(by_rate->children[0].counts);
  EXPECT_EQ(by_rate->children[1].key, "price.funding.venue");
  EXPECT_EQ(by_rate->children[2].key, "price.discount.share");
  EXPECT_FALSE(by_rate->children[2].counts);
  EXPECT_FALSE(find(*tree, "price.discount.amount")->rate);
}

}  // namespace
