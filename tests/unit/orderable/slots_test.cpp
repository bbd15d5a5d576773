// SPDX-License-Identifier: Apache-2.0
// Preparation explained, slots with what is left of them, last orders; and all of it against a slow reading.
#include "couvert/slots.hpp"

#include "couvert/orderable.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "random_values.hpp"

namespace {

using namespace couvert;
using couvert::testing::Random;

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
  v.hours = daily(11 * 60, 22 * 60);
  FulfilmentOffer pickup;
  pickup.preparation_minutes = 20;
  pickup.days_ahead = 2;
  v.offers = {pickup};
  Kitchen kitchen;
  kitchen.stations = 2;
  kitchen.item_minutes = 4;
  v.kitchen = kitchen;
  return v;
}

MenuIndex some_index() {
  Menu m;
  m.ref = "carte";
  m.venue = "chez-nous";
  m.currency = Currency::parse("EUR").value();
  Item soup, roast, set_menu;
  soup.ref = "soup";
  soup.name = LocalizedText("Soup");
  soup.price_minor = 500;
  roast = soup;
  roast.ref = "roast";
  roast.preparation_minutes = 35;
  set_menu = soup;
  set_menu.ref = "menu";
  set_menu.preparation_minutes = 1;
  set_menu.groups = {"course"};
  OptionGroup course;
  course.ref = "course";
  course.name = LocalizedText("Course");
  Option first, second;
  first.ref = "soup";
  first.name = LocalizedText("Soup");
  first.item = "soup";
  second = first;
  second.ref = "roast";
  second.item = "roast";
  course.options = {first, second};
  m.items = {soup, roast, set_menu};
  m.groups = {course};
  Section all;
  all.ref = "all";
  all.name = LocalizedText("All");
  all.items = {"soup", "roast", "menu"};
  m.sections = {all};
  auto index = MenuIndex::build(std::move(m));
  EXPECT_TRUE(index.ok()) << (index ? "" : index.error().details_json());
  return std::move(index).value();
}

Cart cart_of(std::initializer_list<std::pair<const char*, int>> dishes) {
  Random random(1);
  Cart cart;
  cart.id = couvert::testing::random_id<CartTag>(random);
  cart.venue = "chez-nous";
  for (const auto& [item, quantity] : dishes) {
    CartLine line;
    line.id = couvert::testing::random_id(random);
    line.item = item;
    line.quantity = quantity;
    cart.lines.push_back(line);
  }
  return cart;
}

using Parts = std::vector<PreparationPart>;
constexpr auto of_venue = PreparationKind::venue, of_items = PreparationKind::items, of_load = PreparationKind::load,
               of_rush = PreparationKind::rush;

TEST(Preparation, NamesEachPart_C8) {
  Venue venue = some_venue();
  const MenuIndex index = some_index();
  const Instant noon = at("2026-05-04T12:00:00Z");
  const Preparation soups = preparation(venue, index, cart_of({{"soup", 3}}), 0, noon);
  EXPECT_EQ(soups.minutes, 20);
  EXPECT_EQ(soups.kitchen_minutes, 12);
  EXPECT_EQ(soups.parts, (Parts{{of_venue, 20}}));
  EXPECT_EQ(soups.ready_at, noon + Duration::minutes(20));
  // One dish that takes long, then more of them than there are stations.
  EXPECT_EQ(preparation(venue, index, cart_of({{"roast", 1}}), 0, noon).parts, (Parts{{of_venue, 20}, {of_items, 15}}));
  EXPECT_EQ(preparation(venue, index, cart_of({{"roast", 3}}), 0, noon).parts, (Parts{{of_venue, 20}, {of_items, 33}}));
  venue.kitchen->rush = {{daily(12 * 60, 14 * 60), 1'500}, {daily(13 * 60, 14 * 60), 2'000}};
  const Preparation busy = preparation(venue, index, cart_of({{"roast", 1}}), 21, noon);
  EXPECT_EQ(busy.parts, (Parts{{of_venue, 20}, {of_items, 15}, {of_load, 11}, {of_rush, 23}}));
  EXPECT_EQ(busy.minutes, 69);
  EXPECT_EQ(preparation(venue, index, cart_of({{"soup", 1}}), 0, noon + Duration::minutes(60)).minutes, 40);
  EXPECT_EQ(preparation_key(of_load), "preparation.load");
}

TEST(Preparation, DishesOfChosenOptionsCount_C8) {
  const Venue venue = some_venue();
  Cart cart = cart_of({{"menu", 2}});
  cart.lines[0].selections = {{"course", "roast", 1, {}, {}}};
  EXPECT_EQ(preparation(venue, some_index(), cart, 0, at("2026-05-04T12:00:00Z")).kitchen_minutes, 72);
}

TEST(Preparation, WithoutAKitchenTheLongestDishCounts_C8) {
  Venue venue = some_venue();
  venue.kitchen.reset();
  const Preparation result = preparation(venue, some_index(), cart_of({{"roast", 3}}), 500, at("2026-05-04T12:00:00Z"));
  EXPECT_EQ(result.parts, (Parts{{of_venue, 20}, {of_items, 15}}));
  EXPECT_EQ(result.kitchen_minutes, 105);
}

TEST(Slots, CountKitchenMinutes_C6_C7) {
  const Venue venue = some_venue();
  const MenuIndex index = some_index();
  SlotQuery query;
  query.now = at("2026-05-04T11:07:00Z");
  query.until = at("2026-05-04T12:30:00Z");
  const std::vector<SlotBooking> booked = {{at("2026-05-04T11:50:00Z"), 25}, {at("2026-05-04T12:00:00Z"), 12}};
  const auto list = slots(venue, index, cart_of({{"soup", 2}}), query, booked);
  ASSERT_EQ(list.size(), 4u);
  EXPECT_EQ(list[0], (Slot{at("2026-05-04T11:30:00Z"), at("2026-05-04T11:45:00Z"), 30, 30, true}));
  EXPECT_EQ(list[1], (Slot{at("2026-05-04T11:45:00Z"), at("2026-05-04T12:00:00Z"), 30, 5, false}));
  EXPECT_EQ(list[2], (Slot{at("2026-05-04T12:00:00Z"), at("2026-05-04T12:15:00Z"), 30, 18, true}));
  // Work beyond a whole slot asks for an empty one.
  const auto feast = slots(venue, index, cart_of({{"soup", 20}}), query, booked);
  ASSERT_EQ(feast.size(), 2u);
  EXPECT_FALSE(feast[0].fits);
  EXPECT_TRUE(feast[1].fits);
}

TEST(Slots, WithoutAKitchenNothingIsCounted_C6) {
  Venue venue = some_venue();
  venue.kitchen.reset();
  SlotQuery query;
  query.now = at("2026-05-04T21:10:00Z");
  query.until = at("2026-05-05T11:30:00Z");
  const auto list = slots(venue, some_index(), cart_of({{"soup", 2}}), query, {});
  ASSERT_EQ(list.size(), 4u);  // 21:30, 21:45, then 11:00 and 11:15 of the next day
  EXPECT_EQ(list[2], (Slot{at("2026-05-05T11:00:00Z"), at("2026-05-05T11:15:00Z"), {}, {}, true}));
}

TEST(Slots, WithoutLinesTheVenueAloneIsAsked_C6) {
  const Venue venue = some_venue();
  SlotQuery query;
  query.now = at("2026-05-04T11:07:00Z");
  query.until = at("2026-05-04T12:00:00Z");
  const auto list = slots(venue, some_index(), cart_of({}), query, {{at("2026-05-04T11:50:00Z"), 30}});
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0], (Slot{at("2026-05-04T11:30:00Z"), at("2026-05-04T11:45:00Z"), 30, 30, true}));
  EXPECT_EQ(list[1], (Slot{at("2026-05-04T11:45:00Z"), at("2026-05-04T12:00:00Z"), 30, 0, false}));
}

TEST(Slots, EveryInstantLiesInTheSlotThatIsListed_C6) {
  Venue venue = some_venue();
  venue.hours.reset();
  venue.offers[0].preparation_minutes = 0;
  // Half an hour back in the middle of a slot of an hour, as on Lord Howe Island.
  venue.kitchen->slot_minutes = 60;
  venue.clock.initial_offset_s = 11 * 3600;
  venue.clock.changes = {{at("2026-05-04T15:20:00Z"), 10 * 3600 + 1800}};
  SlotQuery query;
  query.now = at("2026-05-04T11:00:00Z");
  query.until = at("2026-05-04T20:00:00Z");
  const auto list = slots(venue, some_index(), cart_of({}), query, {});
  ASSERT_GT(list.size(), 5u);
  for (const Slot& slot : list) {
    for (std::int64_t us = slot.begin.us; us < slot.end.us; us += minute_us) {
      const Slot found = slot_at(venue, Instant{us});
      EXPECT_EQ(found.begin, slot.begin) << instant_text(Instant{us});
      EXPECT_EQ(found.end, slot.end) << instant_text(Instant{us});
    }
  }
}

TEST(LastOrder, EndsBeforeClosing_C6) {
  Venue venue = some_venue();
  venue.offers[0].last_order_minutes = 45;
  OrderableQuery query;
  query.now = at("2026-05-04T21:15:00Z");
  EXPECT_TRUE(orderable(venue, query).ok);
  query.now = at("2026-05-04T21:16:00Z");
  const Orderable late = orderable(venue, query);
  ASSERT_EQ(late.reasons.size(), 1u);
  EXPECT_EQ(late.reasons[0].code, Errc::after_last_order);
  EXPECT_EQ(late.next_at, at("2026-05-05T11:00:00Z"));
  query.now = at("2026-05-04T22:30:00Z");
  const Orderable closed = orderable(venue, query);
  ASSERT_EQ(closed.reasons.size(), 1u);
  EXPECT_EQ(closed.reasons[0].code, Errc::venue_closed);
  // An opening that is shorter than that never takes an order.
  venue.hours = Calendar{{{1, {600, 640}}, {2, {600, 700}}}, {}, {}, {}};
  query.now = at("2026-05-04T10:00:00Z");
  EXPECT_EQ(orderable(venue, query).next_at, at("2026-05-05T10:00:00Z"));
}

TEST(TooSoon, BeforeItCanBeReady_C6_C8) {
  const Venue venue = some_venue();
  const MenuIndex index = some_index();
  OrderableQuery query;
  query.now = at("2026-05-04T12:00:00Z");
  query.wanted_at = at("2026-05-04T12:34:00Z");
  const Cart cart = cart_of({{"roast", 1}});
  const Orderable answer = orderable(venue, index, cart, nullptr, query);
  ASSERT_EQ(answer.reasons.size(), 1u);
  EXPECT_EQ(answer.reasons[0].code, Errc::too_soon);
  EXPECT_EQ(answer.reasons[0].next_at, at("2026-05-04T12:35:00Z"));
  EXPECT_EQ(answer.next_at, at("2026-05-04T12:35:00Z"));
  query.wanted_at = at("2026-05-04T12:35:00Z");
  EXPECT_TRUE(orderable(venue, index, cart, nullptr, query).ok);
  query.kitchen_load = 2;
  EXPECT_FALSE(orderable(venue, index, cart, nullptr, query).ok);
  query.wanted_at.reset();
  EXPECT_EQ(orderable(venue, index, cart, nullptr, query).ready_at, at("2026-05-04T12:36:00Z"));
}

TEST(SlotFull, IsAReasonWithItsBounds_C7) {
  const Venue venue = some_venue();
  OrderableQuery query;
  query.now = at("2026-05-04T12:00:00Z");
  query.wanted_at = at("2026-05-04T13:00:00Z");
  query.slot_booked = 27;
  const Cart cart = cart_of({{"soup", 1}});
  const Orderable answer = orderable(venue, some_index(), cart, nullptr, query);
  ASSERT_EQ(answer.reasons.size(), 1u);
  EXPECT_EQ(answer.reasons[0].code, Errc::slot_full);
  EXPECT_EQ(answer.reasons[0].limit, 30);
  EXPECT_EQ(answer.reasons[0].actual, 31);
  query.slot_booked = 26;
  EXPECT_TRUE(orderable(venue, some_index(), cart, nullptr, query).ok);
}

// The oracle goes through every minute and asks the calendars, each minute up to the last order by itself.
std::vector<Instant> slow_slots(const Venue& venue, std::int64_t ready_us, Instant until, std::int32_t slot_minutes) {
  std::vector<Instant> found;
  const FulfilmentOffer& offer = venue.offers[0];
  for (std::int64_t t = ready_us / minute_us * minute_us; t < until.us; t += minute_us) {
    if (t < ready_us || venue.clock.local({t}).second / 60 % slot_minutes != 0) continue;
    bool open = true;
    for (std::int64_t ahead = 0; ahead <= std::max(offer.last_order_minutes - 1, 0) && open; ++ahead) {
      const Instant later{t + ahead * minute_us};
      open = open_at(*venue.hours, venue.clock, later) && (!offer.hours || open_at(*offer.hours, venue.clock, later));
    }
    if (open) found.push_back({t});
  }
  return found;
}

TEST(Slots, EqualTheSlowReading_C6_C7_C8) {
  Random random(6);
  const MenuIndex index = some_index();
  for (int round = 0; round < 150; ++round) {
    Venue venue = some_venue();
    static constexpr std::int32_t lengths[] = {5, 10, 15, 20, 30, 60};
    venue.kitchen->slot_minutes = lengths[random.below(6)];
    venue.kitchen->stations = random.small(1, 4);
    venue.offers[0].last_order_minutes = random.chance(60) ? random.small(0, 90) : 0;
    venue.offers[0].days_ahead = 2;
    if (random.chance(50)) {  // clocks change in the middle, by an hour or half of one, either way
      venue.clock.initial_offset_s = random.small(-10, 12) * 1'800;
      const std::int32_t change = (random.chance(50) ? 1 : -1) * (random.chance(50) ? 3'600 : 1'800);
      venue.clock.changes = {{at("2026-05-05T00:00:00Z") + Duration::minutes(random.small(0, 2'000)),
                              venue.clock.initial_offset_s + change}};
    }
    venue.hours = Calendar{};
    for (int day = 1; day <= 7; ++day) {
      const std::int32_t open = random.small(0, 1'439);
      venue.hours->weekly.push_back({day, {open, open + random.small(1, 1'440)}});
    }
    if (random.chance(30)) venue.offers[0].hours = daily(random.small(0, 600), random.small(700, 1'900));
    if (venue.offers[0].hours) {
      for (auto& weekly : venue.offers[0].hours->weekly) {
        weekly.window.close_minute = std::min(weekly.window.close_minute, weekly.window.open_minute + 1'440);
      }
    }
    ASSERT_TRUE(validate(venue).ok()) << validate(venue).error().message();
    SlotQuery query;
    query.now = at("2026-05-04T08:00:00Z") + Duration::minutes(random.small(0, 600));
    query.until = query.now + Duration::minutes(1'440);
    query.kitchen_load = random.small(0, 60);
    const Cart cart = cart_of({{"soup", random.small(1, 9)}, {"roast", random.small(1, 2)}});
    std::vector<SlotBooking> booked;
    for (int i = 0; i < 40; ++i)
      booked.push_back({query.now + Duration::minutes(random.small(0, 1'500)), random.small(1, 30)});
    const Preparation needed = preparation(venue, index, cart, query.kitchen_load, query.now);
    std::int64_t parts = 0;
    for (const PreparationPart& part : needed.parts) parts += part.minutes;
    EXPECT_EQ(parts, needed.minutes);
    const auto list = slots(venue, index, cart, query, booked);
    const auto expected = slow_slots(venue, needed.ready_at.us, query.until, venue.kitchen->slot_minutes);
    ASSERT_EQ(list.size(), expected.size()) << round;
    for (std::size_t i = 0; i < list.size(); ++i) {
      EXPECT_EQ(list[i].begin, expected[i]);
      EXPECT_GE(list[i].begin, query.now + Duration::minutes(needed.minutes));
      std::int64_t taken = 0;
      for (const SlotBooking& each : booked) {
        if (list[i].begin <= each.at && each.at < list[i].end) taken += each.kitchen_minutes;
      }
      const std::int64_t capacity = std::int64_t{venue.kitchen->stations} * venue.kitchen->slot_minutes;
      EXPECT_EQ(list[i].left, std::max<std::int64_t>(capacity - taken, 0));
      EXPECT_EQ(list[i].fits, *list[i].left >= std::min(needed.kitchen_minutes, capacity));
    }
  }
}

}  // namespace
