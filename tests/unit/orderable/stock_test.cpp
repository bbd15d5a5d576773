// SPDX-License-Identifier: Apache-2.0
// What has run out, ages and zones in orderable(); and one answer for list, item, basket and checkout.
#include <gtest/gtest.h>

#include "couvert/orderable.hpp"
#include "menus.hpp"
#include "random_values.hpp"

namespace couvert {
namespace {

using test::cart;
using test::group;
using test::item;
using test::line;
using test::menu;
using test::option;
using test::pick;
using test::variant;

const Instant noon = *parse_instant("2026-03-14T12:00:00Z");
const Instant evening = *parse_instant("2026-03-14T18:00:00Z");

Venue some_venue() {
  Venue v;
  v.id = "v";
  v.name = "V";
  v.currency = test::currency();
  v.offers = {{Fulfilment::pickup, {}, 20, 2, {}, {}}, {Fulfilment::delivery, {}, 40, 2, {}, {}}};
  return v;
}

/// Pizza of dough with a required base; one base is made of cream, one of tomato.
Menu pizzeria() {
  Item pizza = item("pizza", 900, {"base", "extras"});
  pizza.recipe = {{"dough", 250}};
  Item soup = item("soup", 500);
  soup.variants = {variant("cup", 300), variant("bowl", 500)};
  soup.variants[0].recipe = {{"tomato", 100}};
  soup.variants[1].recipe = {{"tomato", 300}};
  Item wine = item("wine", 2'000);
  wine.minimum_age = 18;
  wine.tags = {"alcohol"};
  Item ice = item("ice", 250);
  OptionGroup base = group("base", 1, 1, {option("red", 0), option("white", 0)});
  base.options[0].recipe = {{"tomato", 200}};
  base.options[1].recipe = {{"cream", 100}};
  OptionGroup extras = group("extras", 0, 4, {option("scoop", 200), option("herbs", 50)});
  extras.options[0].item = "ice";
  extras.pre_modifiers = {"no"};
  Menu m = menu({pizza, soup, wine, ice}, {base, extras});
  for (const char* ref : {"dough", "tomato", "cream"}) {
    Ingredient ingredient;
    ingredient.ref = ref;
    ingredient.name = LocalizedText(ref);
    m.ingredients.push_back(ingredient);
  }
  m.pre_modifiers = {{"no", LocalizedText("No"), Rate{0}, true}};
  return m;
}
MenuIndex index_of(Menu m) {
  auto index = MenuIndex::build(std::move(m));
  EXPECT_TRUE(index) << (index ? "" : index.error().details_json());
  return *index;
}
const MenuIndex& carte() {
  static const MenuIndex index = index_of(pizzeria());
  return index;
}

MenuTarget ingredient(std::string ref) { return {TargetKind::ingredient, {}, std::move(ref)}; }
MenuTarget whole(std::string ref) { return {TargetKind::item, {}, std::move(ref)}; }
StockBook counting(std::vector<std::pair<MenuTarget, std::int64_t>> counts) {
  StockBook book;
  for (auto& [target, milli] : counts) EXPECT_TRUE(book.set(target, milli, {}));
  return book;
}
OrderableQuery at_noon(const StockBook* stock, std::int32_t age = 0) {
  OrderableQuery query;
  query.now = noon;
  query.stock = stock;
  query.confirmed_age = age;
  return query;
}
Orderable ask(std::string_view ref, const StockBook& stock) {
  return orderable(some_venue(), carte(), ref, at_noon(&stock));
}
Orderable ask(const Cart& c, const StockBook& stock, std::int32_t age = 0) {
  return orderable(some_venue(), carte(), c, nullptr, at_noon(&stock, age));
}
CartLine pizza_line(int id, std::string base, std::int32_t quantity = 1) {
  return line(id, "pizza", quantity, {pick("base", std::move(base))});
}

TEST(OrderableStock, SnoozeSaysWhenItEnds_A14) {
  StockBook book;
  ASSERT_TRUE(book.snooze({whole("pizza"), evening, {"oven", "chef", noon}}));
  Orderable o = ask("pizza", book);
  ASSERT_EQ(o.reasons.size(), 1u);
  EXPECT_EQ(o.reasons[0].code, Errc::item_sold_out);
  EXPECT_EQ(o.reasons[0].next_at, evening);
  EXPECT_EQ(o.next_at, evening);
  OrderableQuery then = at_noon(&book);
  then.wanted_at = evening;
  EXPECT_TRUE(orderable(some_venue(), carte(), "pizza", then).ok) << "it resumes by itself";
  ASSERT_TRUE(book.snooze({whole("pizza"), {}, {}}));
  o = ask(cart({pizza_line(1, "red")}), book);
  ASSERT_EQ(o.reasons.size(), 1u);
  EXPECT_EQ(o.reasons[0].path, "/lines/0/item");
  EXPECT_FALSE(o.next_at);
}

TEST(OrderableStock, OneIngredientOutTakesEveryDependentChoice_A17) {
  StockBook book;
  ASSERT_TRUE(book.snooze({ingredient("tomato"), evening, {}}));
  EXPECT_TRUE(ask("pizza", book).ok) << "there is still the white base";
  EXPECT_EQ(ask("soup", book).reasons[0].code, Errc::item_sold_out) << "both sizes are of tomato";
  EXPECT_EQ(ask("soup", book).next_at, evening);
  const Orderable red = ask(cart({pizza_line(1, "red")}), book);
  ASSERT_EQ(red.reasons.size(), 1u);
  EXPECT_EQ(red.reasons[0].path, "/lines/0/selections/0/option");
  EXPECT_EQ(red.reasons[0].code, Errc::item_sold_out);
  EXPECT_TRUE(ask(cart({pizza_line(1, "white")}), book).ok);
  ASSERT_TRUE(book.set(ingredient("cream"), 99, {}));
  const Orderable neither = ask("pizza", book);
  ASSERT_FALSE(neither.ok) << "a required group without a choice takes the item with it";
  EXPECT_EQ(neither.reasons[0].code, Errc::item_sold_out);
  EXPECT_EQ(neither.next_at, evening) << "the red one comes back first";
  ASSERT_TRUE(book.set(ingredient("tomato"), 0, {}));
  EXPECT_FALSE(ask("pizza", book).next_at);
}

TEST(OrderableStock, TheBasketMayNotTakeMoreThanThereIs_A15) {
  const StockBook book = counting({{whole("pizza"), 3'000}, {ingredient("dough"), 600}});
  EXPECT_TRUE(ask("pizza", book).ok);
  EXPECT_TRUE(ask(cart({pizza_line(1, "red"), pizza_line(2, "white")}), book).ok);
  const Orderable o = ask(cart({pizza_line(1, "red"), pizza_line(2, "white", 2)}), book);
  ASSERT_EQ(o.reasons.size(), 2u) << "each line that takes of it";
  EXPECT_EQ(o.reasons[0].code, Errc::stock_insufficient);
  EXPECT_EQ(o.reasons[0].ref, "dough");
  EXPECT_EQ(o.reasons[0].limit, 600);
  EXPECT_EQ(o.reasons[0].actual, 750);
  EXPECT_EQ(o.reasons[1].path, "/lines/1/item");
  EXPECT_FALSE(o.next_at);
  EXPECT_EQ(ask(cart({pizza_line(1, "red")}), counting({{ingredient("dough"), 249}})).reasons[0].code,
            Errc::item_sold_out);
}

TEST(OrderableStock, WhatIsLeftOutNeedsNothing_A17) {
  const StockBook book = counting({{whole("ice"), 0}});
  Selection scoop = pick("extras", "scoop");
  Cart c = cart({line(1, "pizza", 1, {pick("base", "red"), scoop})});
  EXPECT_EQ(ask(c, book).reasons.at(0).code, Errc::item_sold_out);
  c.lines[0].selections[1].modifier = "no";
  EXPECT_TRUE(ask(c, book).ok);
}

TEST(OrderableStock, AgeIsAskedForUntilConfirmed_A22) {
  const StockBook book;
  const Cart c = cart({pizza_line(1, "red"), line(2, "wine")});
  const Orderable o = ask(c, book, 16);
  ASSERT_EQ(o.reasons.size(), 1u);
  EXPECT_EQ(o.reasons[0].code, Errc::age_confirmation_required);
  EXPECT_EQ(o.reasons[0].path, "/lines/1/item");
  EXPECT_EQ(o.reasons[0].limit, 18);
  EXPECT_EQ(o.reasons[0].actual, 16);
  EXPECT_FALSE(o.next_at);
  EXPECT_TRUE(ask(c, book, 18).ok);
  EXPECT_EQ(ask("wine", book).reasons.at(0).code, Errc::age_confirmation_required);
}

TEST(OrderableZones, ZonesOfADayAndExclusions_D1_D2_D3) {
  Venue v = some_venue();
  DeliveryZone town, river;
  town.ref = "town";
  town.area = Polygon{{{0, 0}, {0, 1'000}, {1'000, 1'000}, {1'000, 0}}, {}};
  town.excludes = {Polygon{{{400, 400}, {400, 600}, {600, 600}, {600, 400}}, {}}};
  town.hours.emplace();
  for (int day = 1; day <= 5; ++day) town.hours->weekly.push_back({day, {0, 1'440}});
  v.zones = {town};
  ASSERT_TRUE(validate(v));
  OrderableQuery q = at_noon(nullptr);  // a Saturday
  q.fulfilment = Fulfilment::delivery;
  q.destination = GeoPoint{100, 100};
  Orderable o = orderable(v, q);
  ASSERT_EQ(o.reasons.size(), 1u);
  EXPECT_EQ(o.reasons[0].code, Errc::outside_delivery_zone);
  EXPECT_EQ(o.reasons[0].ref, "town");
  EXPECT_EQ(o.next_at, parse_instant("2026-03-16T00:00:00Z").value());
  q.wanted_at = o.next_at;
  EXPECT_TRUE(orderable(v, q).ok);
  for (const GeoPoint excluded : {GeoPoint{500, 500}, GeoPoint{400, 500}, GeoPoint{600, 600}}) {
    q.destination = excluded;
    o = orderable(v, q);
    EXPECT_EQ(o.reasons.at(0).code, Errc::outside_delivery_zone);
    EXPECT_FALSE(o.next_at) << "waiting does not help";
  }
  q.destination = GeoPoint{399, 500};
  EXPECT_TRUE(orderable(v, q).ok);
  q.destination = GeoPoint{0, 1'000};
  EXPECT_TRUE(orderable(v, q).ok) << "the boundary is served";
}

/// A random overlay over the things of a menu.
StockBook random_stock(testing::Random& random, const Menu& m, bool plenty) {
  StockBook book;
  const auto touch = [&](MenuTarget target) {
    if (random.chance(70)) return;
    if (random.chance(40)) {
      const auto until =
          random.chance(50) ? std::optional(noon + Duration::minutes(random.between(1, 600))) : std::nullopt;
      EXPECT_TRUE(book.snooze({target, until, {}}));
    } else {
      EXPECT_TRUE(book.set(target, random.chance(50) ? 0 : plenty ? 1'000'000'000 : random.between(0, 3'000), {}));
    }
  };
  for (const Item& each : m.items) {
    touch({TargetKind::item, {}, each.ref});
    for (const Variant& v : each.variants) touch({TargetKind::variant, each.ref, v.ref});
  }
  for (const OptionGroup& g : m.groups)
    for (const Option& o : g.options) touch({TargetKind::option, g.ref, o.ref});
  for (const Ingredient& each : m.ingredients) touch({TargetKind::ingredient, {}, each.ref});
  return book;
}

/// An item can be ordered exactly when some basket of one piece of it can: the list never says more than the checkout.
TEST(OrderableProperty, ItemAndBasketAgree_C21) {
  testing::Random random(421);
  std::size_t yes = 0, no = 0;
  for (int round = 0; round < 250; ++round) {
    testing::MenuShape shape;
    shape.items = 6;
    Menu m = testing::random_menu(random, shape);
    const MenuIndex index = index_of(m);
    Venue v = some_venue();
    v.id = m.venue;
    const StockBook book = random_stock(random, m, true);
    OrderableQuery query = at_noon(&book, 99);
    query.now = noon + Duration::minutes(random.between(0, 600));
    for (const Item& each : m.items) {
      const auto all = complete_selections(each.ref, index, 250);
      if (!all || all->truncated || !each.sold_alone) continue;
      bool some = false;
      for (const CompleteSelection& way : all->selections) {
        CartLine one = line(1, each.ref, 1, way.selections, way.variant);
        if (each.measure) one.measured = each.measure->min;
        Cart c = cart({one});
        c.venue = m.venue;
        some = some || orderable(v, index, c, nullptr, query).ok;
        if (some) break;
      }
      const Orderable answer = orderable(v, index, each.ref, query);
      ASSERT_EQ(answer.ok, some) << each.ref << " in round " << round;
      (some ? yes : no) += 1;
      if (answer.ok || !answer.next_at) continue;
      OrderableQuery then = query;
      then.wanted_at = answer.next_at;
      EXPECT_TRUE(orderable(v, index, each.ref, then).ok || *answer.next_at > query.now + Duration::minutes(2'880));
    }
  }
  EXPECT_GT(yes, 150u);
  EXPECT_GT(no, 60u);
}

/// The basket's answer is that of its parts and the sums: recomputed here from demand(), item by item.
TEST(OrderableProperty, ShortBasketsAreRefusedAndOthersAreNot_C21) {
  testing::Random random(99);
  std::size_t refused = 0, taken = 0;
  for (int round = 0; round < 1'500; ++round) {
    const Menu m = testing::random_menu(random);
    const MenuIndex index = index_of(m);
    Venue v = some_venue();
    v.id = m.venue;
    Cart c = testing::random_cart(random, m);
    c.fulfilment = Fulfilment::pickup;
    StockBook book;
    bool fits = true;
    for (const StockAmount& amount : demand(c, index)) {
      if (!random.chance(30)) continue;
      const std::int64_t count = amount.quantity_milli + random.between(-1, 3) * random.between(0, 1);
      ASSERT_TRUE(book.set(amount.target, std::max<std::int64_t>(count, 0), {}));
      fits = fits && count >= amount.quantity_milli;
    }
    const OrderableQuery plain = at_noon(nullptr, 99), counted = at_noon(&book, 99);
    if (!orderable(v, index, c, nullptr, plain).ok) continue;
    const Orderable answer = orderable(v, index, c, nullptr, counted);
    ASSERT_EQ(answer.ok, fits);
    ASSERT_EQ(book.reserve(ReservationId(make_uuid_v7(1, {})), demand(c, index), evening, noon).ok(), fits)
        << "what can be ordered can be reserved, and nothing else";
    (fits ? taken : refused) += 1;
  }
  EXPECT_GT(refused, 100u);
  EXPECT_GT(taken, 100u);
}

}  // namespace
}  // namespace couvert
