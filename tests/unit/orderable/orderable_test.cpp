// SPDX-License-Identifier: Apache-2.0
// Each obstacle by itself, and random venues and menus against a reading minute by minute.
#include "couvert/orderable.hpp"

#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

constexpr std::int64_t minute_us = 60'000'000;

Instant at(std::string_view text) { return parse_instant(text).value(); }

Calendar daily(std::int32_t open, std::int32_t close) {
  Calendar c;
  for (int day = 1; day <= 7; ++day) c.weekly.push_back({day, {open, close}});
  return c;
}

Venue some_venue() {
  Venue v;
  v.id = "chez-nous";
  v.name = "Chez nous";
  v.position = {478'700'000, -39'200'000};
  v.currency = Currency::parse("EUR").value();
  v.hours = daily(600, 1320);  // 10:00 to 22:00, UTC
  v.offers = {{Fulfilment::pickup, {}, 20, 2, {}, {}}, {Fulfilment::delivery, daily(720, 1260), 40, 0, 1'000, 5'000}};
  v.zones = {{"around", {}, 3'000}};
  return v;
}

Menu some_menu() {
  Menu m;
  m.ref = "carte";
  m.venue = "chez-nous";
  m.currency = Currency::parse("EUR").value();
  Item pizza;
  pizza.ref = "pizza";
  pizza.name = LocalizedText("Pizza");
  pizza.variants = {{"small", LocalizedText("Small"), 800, {}}, {"large", LocalizedText("Large"), 1'100, {}}};
  pizza.groups = {"extras"};
  Item soup;
  soup.ref = "soup";
  soup.name = LocalizedText("Soup");
  soup.price_minor = 500;
  Item olive = soup;
  olive.ref = "olive";
  olive.name = LocalizedText("Olives");
  olive.sold_alone = false;
  m.items = {pizza, soup, olive};
  OptionGroup extras;
  extras.ref = "extras";
  extras.name = LocalizedText("Extras");
  Option cheese, olives;
  cheese.ref = "cheese";
  cheese.name = LocalizedText("Cheese");
  cheese.groups = {"kind"};
  olives.ref = "olives";
  olives.name = LocalizedText("Olives");
  olives.item = "olive";
  extras.options = {cheese, olives};
  OptionGroup kind;
  kind.ref = "kind";
  kind.name = LocalizedText("Kind");
  Option brie;
  brie.ref = "brie";
  brie.name = LocalizedText("Brie");
  kind.options = {brie};
  m.groups = {extras, kind};
  Section main, lunch;
  main.ref = "main";
  main.name = LocalizedText("Main");
  main.items = {"pizza", "soup"};
  lunch.ref = "lunch";
  lunch.name = LocalizedText("Lunch");
  lunch.items = {"soup"};
  m.sections = {main, lunch};
  return m;
}

MenuIndex index_of(const Menu& menu) {
  auto index = MenuIndex::build(menu);
  EXPECT_TRUE(index.ok()) << (index.ok() ? "" : index.error().details_json());
  return index.value();
}

LineId line_id(std::uint8_t n) {
  UuidBytes bytes{};
  bytes[15] = n;
  return LineId(bytes);
}

Cart some_cart() {
  Cart c;
  c.venue = "chez-nous";
  c.fulfilment = Fulfilment::pickup;
  c.lines = {{line_id(1), "soup", "", 1, {}, ""},
             {line_id(2),
              "pizza",
              "large",
              1,
              {{"extras", "cheese", 1, {{"kind", "brie", 1, {}}}}, {"extras", "olives", 1, {}}},
              ""}};
  return c;
}

const Instant noon = at("2024-06-05T12:00:00Z"), night = at("2024-06-05T03:00:00Z");  // a Wednesday

OrderableQuery pickup(Instant now, std::optional<Instant> wanted = {}) { return {Fulfilment::pickup, now, wanted, {}}; }
OrderableQuery delivery(Instant now, std::optional<GeoPoint> to) { return {Fulfilment::delivery, now, {}, to}; }

std::vector<Errc> codes(const Orderable& o) {
  std::vector<Errc> list;
  for (const auto& reason : o.reasons) list.push_back(reason.code);
  EXPECT_EQ(o.ok, list.empty());
  EXPECT_EQ(o.ready_at.has_value(), o.ok);
  if (o.ok) {
    EXPECT_FALSE(o.next_at.has_value());
  }
  return list;
}
using Codes = std::vector<Errc>;

TEST(OrderableVenue, OpenAndReadyAfterPreparation) {
  const Orderable o = orderable(some_venue(), pickup(noon));
  EXPECT_EQ(codes(o), Codes{});
  EXPECT_EQ(o.ready_at, noon + Duration::minutes(20));
  const Orderable later = orderable(some_venue(), pickup(noon, noon + Duration::minutes(90)));
  EXPECT_EQ(later.ready_at, noon + Duration::minutes(90));
  const Orderable soon = orderable(some_venue(), pickup(noon, noon + Duration::minutes(5)));
  EXPECT_EQ(soon.ready_at, noon + Duration::minutes(20));
}

TEST(OrderableVenue, ClosedSaysWhenItOpens) {
  const Orderable o = orderable(some_venue(), pickup(night));
  EXPECT_EQ(codes(o), Codes{Errc::venue_closed});
  EXPECT_EQ(o.next_at, at("2024-06-05T10:00:00Z"));
  EXPECT_EQ(o.reasons[0].next_at, o.next_at);
  // The offer's hours narrow the venue's.
  const Orderable d = orderable(some_venue(), delivery(night, GeoPoint{478'700'000, -39'200'000}));
  EXPECT_EQ(d.next_at, at("2024-06-05T12:00:00Z"));
}

TEST(OrderableVenue, WithoutHoursItNeverCloses) {
  Venue v = some_venue();
  v.hours.reset();
  EXPECT_TRUE(orderable(v, pickup(night)).ok);
  v.hours = Calendar{};
  const Orderable never = orderable(v, pickup(noon));
  EXPECT_EQ(codes(never), Codes{Errc::venue_closed});
  EXPECT_FALSE(never.next_at.has_value());
}

TEST(OrderableVenue, FulfilmentZoneAndDestination) {
  EXPECT_EQ(codes(orderable(some_venue(), {Fulfilment::dine_in, noon, {}, {}})), Codes{Errc::fulfilment_not_offered});
  EXPECT_FALSE(orderable(some_venue(), {Fulfilment::dine_in, noon, {}, {}}).next_at.has_value());
  EXPECT_EQ(codes(orderable(some_venue(), delivery(noon, {}))), Codes{Errc::destination_required});
  EXPECT_EQ(codes(orderable(some_venue(), delivery(noon, GeoPoint{0, 0}))), Codes{Errc::outside_delivery_zone});
  EXPECT_TRUE(orderable(some_venue(), delivery(noon, GeoPoint{478'700'100, -39'200'100})).ok);
}

TEST(OrderableVenue, Pauses) {
  Venue v = some_venue();
  v.paused = true;
  const Orderable forever = orderable(v, pickup(noon));
  EXPECT_EQ(codes(forever), Codes{Errc::venue_paused});
  EXPECT_FALSE(forever.next_at.has_value());
  v.paused_until = noon + Duration::minutes(30);
  const Orderable a_while = orderable(v, pickup(noon));
  EXPECT_EQ(codes(a_while), Codes{Errc::venue_paused});
  EXPECT_EQ(a_while.next_at, v.paused_until);
  EXPECT_TRUE(orderable(v, pickup(*v.paused_until)).ok);
  EXPECT_TRUE(orderable(v, pickup(noon, v.paused_until)).ok);
  // A pause that ends at night: the next time is the morning's opening.
  v.paused_until = at("2024-06-06T01:00:00Z");
  const Orderable o = orderable(v, pickup(noon));
  EXPECT_EQ(o.reasons[0].next_at, v.paused_until);
  EXPECT_EQ(o.next_at, at("2024-06-06T10:00:00Z"));
  // Beyond the search, the pause's own end is still known.
  v.paused_until = noon + Duration::minutes(1'440 * 40);
  const Orderable far = orderable(v, pickup(noon));
  EXPECT_EQ(far.reasons[0].next_at, v.paused_until);
  EXPECT_FALSE(far.next_at.has_value());
  v.paused = false;
  EXPECT_TRUE(orderable(v, pickup(noon)).ok);
}

TEST(OrderableVenue, PastAndTooFar) {
  const Orderable past = orderable(some_venue(), pickup(noon, noon - Duration{1}));
  EXPECT_EQ(codes(past), Codes{Errc::in_the_past});
  EXPECT_EQ(past.next_at, noon);
  const Orderable both = orderable(some_venue(), pickup(at("2024-06-05T23:00:00Z"), night));
  EXPECT_EQ(codes(both), (Codes{Errc::in_the_past, Errc::venue_closed}));
  EXPECT_EQ(both.next_at, at("2024-06-06T10:00:00Z"));
  EXPECT_TRUE(orderable(some_venue(), pickup(noon, at("2024-06-07T21:59:00Z"))).ok);
  const Orderable far = orderable(some_venue(), pickup(noon, at("2024-06-08T10:00:00Z")));
  EXPECT_EQ(codes(far), Codes{Errc::too_far_ahead});
  EXPECT_EQ(far.reasons[0].limit, 2);
  EXPECT_EQ(far.reasons[0].actual, 3);
  EXPECT_FALSE(far.next_at.has_value());
}

TEST(OrderableVenue, DaysAheadAreTheVenuesDates) {
  Venue v = some_venue();
  v.hours.reset();
  v.offers[0].days_ahead = 0;
  v.clock = {"Pacific/Auckland", 12 * 3600, {}};
  const Instant evening = at("2024-06-05T11:30:00Z");  // 23:30 there
  EXPECT_TRUE(orderable(v, pickup(evening, evening + Duration::minutes(29))).ok);
  EXPECT_EQ(codes(orderable(v, pickup(evening, evening + Duration::minutes(30)))), Codes{Errc::too_far_ahead});
}

Orderable ask_item(const Menu& menu, std::string_view ref, Instant now = noon) {
  return orderable(some_venue(), index_of(menu), ref, pickup(now));
}

TEST(OrderableItem, UnknownOrNotSoldAlone) {
  EXPECT_EQ(codes(ask_item(some_menu(), "cake")), Codes{Errc::item_unknown});
  EXPECT_EQ(codes(ask_item(some_menu(), "olive")), Codes{Errc::item_not_sold_alone});
  EXPECT_EQ(codes(ask_item(some_menu(), "soup")), Codes{});
}

TEST(OrderableItem, SuspensionIsSoldOutAndCalendarUnavailable) {
  Menu m = some_menu();
  m.items[1].availability.suspended_until = noon + Duration::minutes(45);
  Orderable o = ask_item(m, "soup");
  EXPECT_EQ(codes(o), Codes{Errc::item_sold_out});
  EXPECT_EQ(o.reasons[0].ref, "soup");
  EXPECT_EQ(o.next_at, noon + Duration::minutes(45));
  m.items[1].availability = {daily(780, 800), {}, {}};
  o = ask_item(m, "soup");
  EXPECT_EQ(codes(o), Codes{Errc::item_unavailable});
  EXPECT_EQ(o.next_at, at("2024-06-05T13:00:00Z"));
  m.items[1].availability.suspended_until = at("2024-06-05T13:20:00Z");
  o = ask_item(m, "soup");
  EXPECT_EQ(codes(o), Codes{Errc::item_sold_out});
  EXPECT_EQ(o.next_at, at("2024-06-06T13:00:00Z"));
}

TEST(OrderableItem, OneOpenSectionIsEnough) {
  Menu m = some_menu();
  m.sections[0].availability.calendar = daily(1'200, 1'300);
  EXPECT_EQ(codes(ask_item(m, "pizza")), Codes{Errc::item_unavailable});
  EXPECT_EQ(codes(ask_item(m, "soup")), Codes{});
  m.sections[1].availability.calendar = daily(1'100, 1'150);
  const Orderable o = ask_item(m, "soup");
  EXPECT_EQ(codes(o), Codes{Errc::item_unavailable});
  EXPECT_EQ(o.next_at, at("2024-06-05T18:20:00Z"));
  m.sections.clear();
  EXPECT_EQ(codes(ask_item(m, "soup")), Codes{});
}

TEST(OrderableItem, SectionsAroundASectionCount) {
  Menu m = some_menu();
  Section outer;
  outer.ref = "outer";
  outer.name = LocalizedText("Outer");
  outer.availability.calendar = daily(1'200, 1'300);
  outer.sections = m.sections;
  m.sections = {outer};
  const Orderable o = ask_item(m, "soup");
  EXPECT_EQ(codes(o), Codes{Errc::item_unavailable});
  EXPECT_EQ(o.next_at, at("2024-06-05T20:00:00Z"));
}

TEST(OrderableItem, TheMenusOwnTime) {
  Menu m = some_menu();
  m.availability.calendar = daily(900, 960);
  const Orderable o = ask_item(m, "soup", night);
  EXPECT_EQ(codes(o), (Codes{Errc::venue_closed, Errc::item_unavailable}));
  EXPECT_EQ(o.next_at, at("2024-06-05T15:00:00Z"));
}

TEST(OrderableItem, OneVariantIsEnough) {
  Menu m = some_menu();
  m.items[0].variants[0].availability.suspended_until = noon + Duration::minutes(60);
  EXPECT_TRUE(ask_item(m, "pizza").ok);
  m.items[0].variants[1].availability.suspended_until = noon + Duration::minutes(30);
  const Orderable o = ask_item(m, "pizza");
  EXPECT_EQ(codes(o), Codes{Errc::item_sold_out});
  EXPECT_EQ(o.next_at, noon + Duration::minutes(30));
}

Orderable ask_cart(const Menu& menu, const Cart& cart, Instant now = noon, const Quote* quote = nullptr) {
  return orderable(some_venue(), index_of(menu), cart, quote,
                   {cart.fulfilment, now, {}, GeoPoint{478'700'000, -39'200'000}});
}

TEST(OrderableCart, EveryObstacleWithItsPlace) {
  Menu m = some_menu();
  EXPECT_EQ(codes(ask_cart(m, some_cart())), Codes{});
  m.items[1].availability.suspended_until = noon + Duration::minutes(10);
  m.items[0].variants[1].availability.calendar = daily(780, 840);
  m.groups[1].options[0].availability.suspended_until = noon + Duration::minutes(90);
  m.items[2].availability.suspended_until = noon + Duration::minutes(20);  // the item that "olives" serves
  const Orderable o = ask_cart(m, some_cart());
  ASSERT_EQ(codes(o), (Codes{Errc::item_sold_out, Errc::item_unavailable, Errc::item_sold_out, Errc::item_sold_out}));
  EXPECT_EQ(o.reasons[0].path, "/lines/0/item");
  EXPECT_EQ(o.reasons[1].path, "/lines/1/variant");
  EXPECT_EQ(o.reasons[1].ref, "large");
  EXPECT_EQ(o.reasons[2].path, "/lines/1/selections/0/selections/0/option");
  EXPECT_EQ(o.reasons[2].ref, "brie");
  EXPECT_EQ(o.reasons[3].path, "/lines/1/selections/1/option");
  EXPECT_EQ(o.reasons[3].next_at, noon + Duration::minutes(20));
  EXPECT_EQ(o.next_at, noon + Duration::minutes(90));
}

TEST(OrderableCart, IssuesOfTheCartAreReasonsThatStay) {
  Cart c = some_cart();
  c.lines[0].item = "cake";
  c.lines[1].selections[0].option = "glue";
  const Orderable o = ask_cart(some_menu(), c, night);
  EXPECT_EQ(codes(o), (Codes{Errc::venue_closed, Errc::item_unknown, Errc::option_unknown}));
  EXPECT_EQ(o.reasons[1].path, "/lines/0/item");
  EXPECT_FALSE(o.next_at.has_value());
  Cart empty = some_cart();
  empty.lines.clear();
  EXPECT_EQ(codes(ask_cart(some_menu(), empty)), Codes{Errc::cart_empty});
}

TEST(OrderableCart, MinimumAndMaximumCountGoodsAfterTheirDiscounts) {
  Cart c = some_cart();
  c.fulfilment = Fulfilment::delivery;
  Quote q;
  q.lines.resize(2);
  q.lines[0].gross_minor = 500;
  q.lines[1].gross_minor = 600;
  q.lines[1].discount_minor = 100;
  q.totals.goods_minor = 1'100;
  q.totals.discount_minor = 400;  // 300 of it on the delivery fee, which is no business of the minimum
  EXPECT_EQ(codes(ask_cart(some_menu(), c, noon, &q)), Codes{});
  q.lines[1].discount_minor = 101;
  Orderable o = ask_cart(some_menu(), c, noon, &q);
  EXPECT_EQ(codes(o), Codes{Errc::below_minimum});
  EXPECT_EQ(o.reasons[0].limit, 1'000);
  EXPECT_EQ(o.reasons[0].actual, 999);
  EXPECT_FALSE(o.next_at.has_value());
  q.lines[0].gross_minor = 4'502;
  o = ask_cart(some_menu(), c, noon, &q);
  EXPECT_EQ(codes(o), Codes{Errc::above_maximum});
  EXPECT_EQ(o.reasons[0].limit, 5'000);
  EXPECT_EQ(o.reasons[0].actual, 5'001);
  c.fulfilment = Fulfilment::pickup;
  EXPECT_EQ(codes(ask_cart(some_menu(), c, noon, &q)), Codes{});
}

TEST(OrderableCart, TheCartsFulfilmentCounts) {
  Cart c = some_cart();
  c.fulfilment = Fulfilment::dine_in;
  const Orderable o = orderable(some_venue(), index_of(some_menu()), c, nullptr, pickup(noon));
  EXPECT_EQ(codes(o), Codes{Errc::fulfilment_not_offered});
}

TEST(OrderableCart, DeepAndWideSelectionsAreBounded) {
  Cart c = some_cart();
  Selection deep{"extras", "cheese", 1, {}};
  for (int i = 0; i < 200; ++i) deep = Selection{"extras", "cheese", 1, {deep}};
  c.lines[1].selections.assign(1'000, deep);
  EXPECT_FALSE(ask_cart(some_menu(), c).ok);
}

// ---- against a reading minute by minute

struct Random {
  std::mt19937_64 engine;
  int below(int n) { return static_cast<int>(engine() % static_cast<std::uint64_t>(n)); }
};

Calendar random_calendar(Random& r, Date around) {
  Calendar c;
  for (int day = 1; day <= 7; ++day) {
    for (int n = r.below(3); n > 0; --n) {
      const int open = r.below(1440);
      c.weekly.push_back({day, {open, open + 1 + r.below(600)}});
    }
  }
  if (r.below(3) == 0) c.exceptions.push_back({Date{around.days + r.below(4)}, {}});
  return c;
}

Availability random_availability(Random& r, Instant now, Date around) {
  Availability a;
  if (r.below(3) == 0) a.calendar = random_calendar(r, around);
  if (r.below(6) == 0) a.suspended_until = Instant{now.us + (r.below(3'000) - 300) * minute_us};
  return a;
}

bool on_sale(const Availability& a, const VenueClock& clock, Instant t) {
  return (!a.calendar || open_at(*a.calendar, clock, t)) && (!a.suspended_until || *a.suspended_until <= t);
}

// The header's sentence, word by word, for the cart of two lines.
bool all_hold(const Venue& v, const Menu& m, Instant t) {
  const auto sold = [&](const Availability& a) { return on_sale(a, v.clock, t); };
  if (v.paused && (!v.paused_until || t < *v.paused_until)) return false;
  if (v.hours && !open_at(*v.hours, v.clock, t)) return false;
  if (v.offers[0].hours && !open_at(*v.offers[0].hours, v.clock, t)) return false;
  const bool main = sold(m.sections[0].availability), lunch = sold(m.sections[1].availability);
  return sold(m.availability) && main && (main || lunch) && sold(m.items[0].availability) &&
         sold(m.items[1].availability) && sold(m.items[2].availability) && sold(m.items[0].variants[1].availability) &&
         sold(m.groups[0].options[0].availability) && sold(m.groups[0].options[1].availability) &&
         sold(m.groups[1].options[0].availability);
}
bool soup_holds(const Venue& v, const Menu& m, Instant t) {
  const auto sold = [&](const Availability& a) { return on_sale(a, v.clock, t); };
  if (v.paused && (!v.paused_until || t < *v.paused_until)) return false;
  if (v.hours && !open_at(*v.hours, v.clock, t)) return false;
  if (v.offers[0].hours && !open_at(*v.offers[0].hours, v.clock, t)) return false;
  return sold(m.availability) && sold(m.items[1].availability) &&
         (sold(m.sections[0].availability) || sold(m.sections[1].availability));
}

TEST(OrderableProperty, NextTimeEqualsTheMinuteByMinuteReading) {
  Random r{std::mt19937_64(77)};
  int found = 0, never = 0, open = 0;
  for (int round = 0; round < 400; ++round) {
    const Instant now{at("2024-03-25T00:00:00Z").us + r.below(12 * 1440) * minute_us};
    Venue v = some_venue();
    v.clock = {"Europe/Paris", 3600, {{at("2024-03-31T01:00:00Z"), 7200}}};
    const Date today = v.clock.local(now).date;
    v.hours = random_calendar(r, today);
    if (r.below(2) == 0) v.offers[0].hours = random_calendar(r, today);
    v.paused = r.below(4) == 0;
    if (v.paused) v.paused_until = Instant{now.us + (r.below(2'000) - 100) * minute_us};
    Menu m = some_menu();
    for (Availability* a :
         {&m.availability, &m.sections[0].availability, &m.sections[1].availability, &m.items[0].availability,
          &m.items[1].availability, &m.items[2].availability, &m.items[0].variants[1].availability,
          &m.groups[0].options[0].availability, &m.groups[1].options[0].availability}) {
      if (r.below(3) == 0) *a = random_availability(r, now, today);
    }
    const MenuIndex index = index_of(m);
    const auto expect = [&](const Orderable& o, bool (*rule)(const Venue&, const Menu&, Instant)) {
      ASSERT_EQ(o.ok, rule(v, m, now)) << round;
      if (o.ok) {
        ++open;
        return;
      }
      std::optional<Instant> first;
      for (int i = 0; i < 15 * 1440 && !first; ++i) {
        const Instant t{now.us + i * minute_us};
        if (rule(v, m, t)) first = t;
      }
      ASSERT_EQ(o.next_at, first) << round;
      ++(first ? found : never);
    };
    expect(orderable(v, index, some_cart(), nullptr, pickup(now)), all_hold);
    expect(orderable(v, index, "soup", pickup(now)), soup_holds);
  }
  EXPECT_GT(found, 100);
  EXPECT_GT(never, 10);
  EXPECT_GT(open, 10);
}

TEST(OrderableProperty, ATangleOfCalendarsIsGivenUpInBoundedTime) {
  // Windows of one minute that never meet, on every line: the search must end by its budget, not by patience.
  Menu m = some_menu();
  m.groups[0].options.clear();
  for (int i = 0; i < 180; ++i) {
    Option o;
    o.ref = "o" + std::to_string(i);
    o.name = LocalizedText("Option");
    Calendar c;
    for (int day = 1; day <= 7; ++day) {
      for (int n = 0; n < 28; ++n) c.weekly.push_back({day, {n * 50 + i % 47, n * 50 + i % 47 + 1}});
    }
    o.availability.calendar = c;
    m.groups[0].options.push_back(o);
  }
  Cart c = some_cart();
  c.lines[1].selections.clear();
  for (const auto& option : m.groups[0].options) c.lines[1].selections.push_back({"extras", option.ref, 1, {}});
  const Orderable o = ask_cart(m, c);
  EXPECT_FALSE(o.ok);
  EXPECT_FALSE(o.next_at.has_value());
}

}  // namespace
