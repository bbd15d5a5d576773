// SPDX-License-Identifier: Apache-2.0
// Stock, holds and limited promotions in the house: who may, what an order takes and gives back, and many at once.
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <thread>

#include "couvert/codec.hpp"
#include "house_fixture.hpp"

namespace couvert::test {
namespace {

const MenuTarget tiramisu{TargetKind::item, {}, "tiramisu"};
const MenuTarget margherita{TargetKind::item, {}, "margherita"};

StockCommand stock_command(std::uint64_t n, StockVerb verb, MenuTarget target = margherita, std::int64_t milli = 0) {
  StockCommand command;
  command.command = id_of<CommandId>(n, 9);
  command.venue = "trattoria";
  command.verb = verb;
  command.target = std::move(target);
  command.quantity_milli = milli;
  command.reason = "test";
  return command;
}
StockCommand hold(std::uint64_t n, std::uint64_t reservation, std::int32_t quantity) {
  StockCommand command = stock_command(n, StockVerb::reserve);
  command.reservation = id_of<ReservationId>(reservation, 8);
  command.cart = pizza_cart(quantity);
  return command;
}

class HouseStock : public HouseTest {
 protected:
  void count(std::int64_t milli, std::uint64_t n = 1) {
    ASSERT_OK(house_->submit(stock_command(n, StockVerb::set, margherita, milli), staff("trattoria")));
  }
  std::int64_t left() {
    const auto book = house_->stock("trattoria");
    const StockLevel* level = book->level(TargetKind::item, "", "margherita");
    return level == nullptr ? -1 : level->available_milli();
  }
  std::int64_t on_hand() {
    return house_->stock("trattoria")->level(TargetKind::item, "", "margherita")->on_hand_milli;
  }
};

TEST_F(HouseStock, CommandsOnceByTheRightPeople_A14_A15) {
  furnished();
  const auto command = stock_command(1, StockVerb::set, margherita, 5'000);
  const auto first = house_->submit(command, staff("trattoria"));
  ASSERT_OK(first);
  EXPECT_EQ(first->version, 1);
  EXPECT_FALSE(first->duplicate);
  const auto again = house_->submit(command, staff("trattoria"));
  ASSERT_OK(again);
  EXPECT_TRUE(again->duplicate);
  EXPECT_EQ(again->version, 1);
  EXPECT_FAILS(Errc::command_mismatch,
               house_->submit(stock_command(1, StockVerb::set, margherita, 4'000), staff("trattoria")));
  EXPECT_FAILS(Errc::permission_denied,
               house_->submit(stock_command(2, StockVerb::set, margherita, 1), customer("camille")));
  EXPECT_FAILS(Errc::permission_denied,
               house_->submit(stock_command(3, StockVerb::set, margherita, 1), staff("elsewhere")));
  EXPECT_FAILS(Errc::stock_invalid,
               house_->submit(stock_command(4, StockVerb::set, {TargetKind::item, {}, "cake"}, 1), ops));
  EXPECT_FAILS(Errc::stock_insufficient, house_->submit(stock_command(5, StockVerb::adjust, margherita, -5'001), ops));
  EXPECT_FAILS(Errc::stock_insufficient, house_->submit(stock_command(5, StockVerb::adjust, margherita, -5'001), ops));
  ASSERT_OK(house_->submit(stock_command(6, StockVerb::adjust, margherita, -1'000), manager("trattoria")));
  EXPECT_EQ(left(), 4'000);
  const auto seen = house_->stock("trattoria", customer("camille"));
  ASSERT_OK(seen);
  EXPECT_EQ(seen->levels.at(0).note.actor, "");
  EXPECT_EQ(house_->stock("trattoria", staff("trattoria"))->levels.at(0).note.actor, "manager-trattoria");
  expect_verified();
}

TEST_F(HouseStock, SnoozeHoldsOrdersUpAndEndsByItself_A14) {
  furnished();
  StockCommand snooze = stock_command(1, StockVerb::snooze);
  snooze.until = noon + Duration::minutes(30);
  ASSERT_OK(house_->submit(snooze, staff("trattoria")));
  EXPECT_FAILS(Errc::item_sold_out, house_->submit(pizza_order(1), customer("camille")));
  host_.forward(Duration::minutes(30));
  EXPECT_EQ(house_->tick(), 0);
  EXPECT_TRUE(house_->stock("trattoria")->stock().snoozes.empty());
  ASSERT_OK(house_->submit(pizza_order(2), customer("camille")));
  const auto log = house_->events(0, 100, ops);
  ASSERT_OK(log);
  std::vector<std::string> verbs;
  for (const auto& row : log->events)
    if (row.entity == "stock") verbs.push_back(from_json<StockEntry>(row.document)->verb);
  EXPECT_EQ(verbs, (std::vector<std::string>{"snooze", "resume"}));
  expect_verified();
}

TEST_F(HouseStock, AnOrderTakesAndACancelGivesBackOnce_A16) {
  open_file();
  ASSERT_OK(furnish(*house_));
  count(3'000);
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  EXPECT_EQ(left(), 1'000);
  const auto refused = house_->submit(pizza_order(2), customer("zoe"));
  EXPECT_FAILS(Errc::stock_insufficient, refused);
  reopen_file();
  EXPECT_EQ(left(), 1'000);
  ASSERT_OK(house_->submit(verb_command(10, order_id(1), OrderVerb::cancel_by_customer), customer("camille")));
  EXPECT_EQ(left(), 3'000);
  ASSERT_OK(house_->submit(verb_command(10, order_id(1), OrderVerb::cancel_by_customer), customer("camille")));
  ASSERT_OK(house_->submit(verb_command(11, order_id(1), OrderVerb::cancel_by_customer), customer("camille")));
  EXPECT_EQ(left(), 3'000) << "not twice";
  ASSERT_OK(house_->submit(pizza_order(3, 3), customer("zoe")));
  host_.forward(Duration::minutes(11));
  EXPECT_EQ(house_->tick(), 1);
  EXPECT_EQ(left(), 3'000) << "what expires comes back";
  expect_verified();
}

TEST_F(HouseStock, WhatIsInThePanDoesNotComeBack_A16) {
  furnished();
  count(3'000);
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  OrderCommand accept = verb_command(10, order_id(1), OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  ASSERT_OK(house_->submit(accept, staff("trattoria")));
  ASSERT_OK(house_->submit(verb_command(11, order_id(1), OrderVerb::start_prep), staff("trattoria")));
  OrderCommand cancel = verb_command(12, order_id(1), OrderVerb::cancel_by_ops);
  cancel.reason = "fire";
  ASSERT_OK(house_->submit(cancel, ops));
  EXPECT_EQ(left(), 1'000);
  expect_verified();
}

TEST_F(HouseStock, ACheckoutHoldsAndItsOrderTakesWhatItHeld_A16) {
  furnished();
  count(2'000);
  const auto held = house_->submit(hold(2, 1, 2), customer("camille"));
  ASSERT_OK(held);
  ASSERT_TRUE(held->until);
  EXPECT_EQ(left(), 0);
  EXPECT_FAILS(Errc::item_sold_out, house_->submit(pizza_order(1), customer("zoe")));
  House::QuoteRequest ask;
  ask.cart = pizza_cart(2);
  EXPECT_FALSE(house_->quote(ask)->orderable.ok);
  ask.reservation = id_of<ReservationId>(1, 8);
  EXPECT_TRUE(house_->quote(ask)->orderable.ok) << "it is left for the one who holds it";
  PlaceOrder mine = pizza_order(2);
  mine.reservation = ask.reservation;
  ASSERT_OK(house_->submit(mine, customer("camille")));
  EXPECT_EQ(on_hand(), 0);
  expect_verified();
}

TEST_F(HouseStock, AHoldFallsBackInTime_A16) {
  furnished();
  count(2'000);
  ASSERT_OK(house_->submit(hold(2, 1, 2), customer("camille")));
  host_.forward(Duration::minutes(11));
  ASSERT_OK(house_->submit(pizza_order(1), customer("zoe")));  // without waiting for tick()
  PlaceOrder late = pizza_order(2);
  late.reservation = id_of<ReservationId>(1, 8);
  EXPECT_FAILS(Errc::item_sold_out, house_->submit(late, customer("camille")));
  StockCommand give_up = stock_command(5, StockVerb::release);
  give_up.reservation = id_of<ReservationId>(1, 8);
  ASSERT_OK(house_->submit(give_up, customer("camille")));
  EXPECT_EQ(left(), 0) << "what fell back does not fall back again";
  expect_verified();
}

TEST_F(HouseStock, AChangedOrderTakesTheDifference_A16) {
  furnished();
  count(3'000);
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  OrderCommand adjust = verb_command(10, order_id(1), OrderVerb::adjust);
  adjust.cart = pizza_cart(4);
  adjust.consent = true;
  OrderCommand accept = verb_command(9, order_id(1), OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  ASSERT_OK(house_->submit(accept, staff("trattoria")));
  EXPECT_FAILS(Errc::stock_insufficient, house_->submit(adjust, staff("trattoria")));
  adjust.command = command_id(11);
  adjust.cart = pizza_cart(3);
  ASSERT_OK(house_->submit(adjust, staff("trattoria")));
  EXPECT_EQ(left(), 0);
  adjust.command = command_id(12);
  adjust.cart = pizza_cart(1);
  ASSERT_OK(house_->submit(adjust, staff("trattoria")));
  EXPECT_EQ(left(), 2'000);
  expect_verified();
}

TEST_F(HouseStock, AgeGoesWithTheOrderToTheDoor_A22) {
  open_in_memory();
  ASSERT_OK(house_->put_venue(trattoria(), ops));
  Menu m = trattoria_menu();
  m.items[2].minimum_age = 18;
  ASSERT_OK(house_->publish(m, trattoria_rules(), ops));
  PlaceOrder order = pizza_order(1);
  order.cart.lines.push_back({line_id(2), "chianti", "", 1, {}, ""});
  order.expected_total_minor = pizza_minor * 2 + 2'400;
  const auto refused = house_->submit(order, customer("camille"));
  EXPECT_FAILS(Errc::age_confirmation_required, refused);
  EXPECT_EQ(refused.error().path(), "/cart/lines/1/item");
  order = pizza_order(2);
  order.cart.lines.push_back({line_id(2), "chianti", "", 1, {}, ""});
  order.expected_total_minor = pizza_minor * 2 + 2'400;
  order.confirmed_age = 18;
  const auto placed = house_->submit(order, customer("camille"));
  ASSERT_OK(placed);
  EXPECT_EQ(placed->order.minimum_age, 18);
  EXPECT_EQ(placed->order.confirmed_age, 18);
  expect_verified();
}

/// Every buyer on a thread of his own; the outcome of each by its code.
std::map<std::string, int> rush(int buyers, const std::function<std::string(int)>& buy) {
  std::vector<std::string> outcomes(static_cast<std::size_t>(buyers));
  std::vector<std::thread> threads;
  for (int i = 0; i < buyers; ++i) threads.emplace_back([&, i] { outcomes[static_cast<std::size_t>(i)] = buy(i); });
  for (std::thread& thread : threads) thread.join();
  std::map<std::string, int> counts;
  for (const std::string& outcome : outcomes) ++counts[outcome];
  return counts;
}
std::string name_of(const Result<Receipt>& answer) { return answer ? "ok" : std::string(answer.error().name()); }

TEST_F(HouseStock, LastPortionForFiftyBuyers_A15_A16) {
  open_file();
  ASSERT_OK(furnish(*house_));
  count(1'000);
  const auto outcomes = rush(50, [&](int i) {
    return name_of(
        house_->submit(pizza_order(static_cast<std::uint64_t>(100 + i), 1), customer("c" + std::to_string(i))));
  });
  EXPECT_EQ(outcomes, (std::map<std::string, int>{{"ok", 1}, {"item_sold_out", 49}}));
  EXPECT_EQ(on_hand(), 0);
  EXPECT_EQ(order_count(), 1);
  expect_verified();
}

TEST_F(HouseStock, SevenPortionsForThirtyBuyersOfHoldsAndOrders_A16) {
  open_file();
  ASSERT_OK(furnish(*house_));
  count(7'000);
  const auto outcomes = rush(30, [&](int i) -> std::string {
    const auto n = static_cast<std::uint64_t>(100 + i);
    PlaceOrder order = pizza_order(n, 1);
    if (i % 2 == 0) {
      if (auto held = house_->submit(hold(n, n, 1), customer("c" + std::to_string(i))); !held)
        return std::string(held.error().name()) == "stock_insufficient" ? "item_sold_out" : "?";
      order.reservation = id_of<ReservationId>(n, 8);
    }
    return name_of(house_->submit(order, customer("c" + std::to_string(i))));
  });
  EXPECT_EQ(outcomes, (std::map<std::string, int>{{"ok", 7}, {"item_sold_out", 23}}));
  EXPECT_EQ(on_hand(), 0);
  expect_verified();
}

class HouseCoupons : public HouseStock {
 protected:
  void with_coupon(std::int64_t total, std::optional<std::int64_t> each = {}) {
    open_file();
    ASSERT_OK(house_->put_venue(trattoria(), ops));
    PriceRules rules = trattoria_rules();
    Promotion promotion = amount_off("welcome", 100);
    promotion.code = "WELCOME";
    promotion.limit_total = total;
    promotion.limit_per_customer = each;
    rules.promotions = {promotion};
    ASSERT_OK(house_->publish(trattoria_menu(), rules, ops));
  }
  static PlaceOrder coupon_order(std::uint64_t n) {
    PlaceOrder order = pizza_order(n, 1);
    order.cart.codes = {"WELCOME"};
    order.expected_total_minor = pizza_minor - 100;
    return order;
  }
};

TEST_F(HouseCoupons, SingleUseForFiftyBuyers_B15) {
  with_coupon(1);
  const auto outcomes = rush(50, [&](int i) {
    return name_of(
        house_->submit(coupon_order(static_cast<std::uint64_t>(100 + i)), customer("c" + std::to_string(i))));
  });
  EXPECT_EQ(outcomes, (std::map<std::string, int>{{"ok", 1}, {"promotion_exhausted", 49}}));
  expect_verified();
}

TEST_F(HouseCoupons, LimitOfFiveForFiftyBuyersAndOneComesBack_B15) {
  with_coupon(5);
  const auto outcomes = rush(50, [&](int i) {
    return name_of(
        house_->submit(coupon_order(static_cast<std::uint64_t>(100 + i)), customer("c" + std::to_string(i))));
  });
  EXPECT_EQ(outcomes, (std::map<std::string, int>{{"ok", 5}, {"promotion_exhausted", 45}}));
  House::OrderQuery query;
  const auto page = house_->orders(query, ops);
  ASSERT_OK(page);
  OrderCommand reject = verb_command(900, page->orders.at(0).id, OrderVerb::reject);
  reject.reason = "closed early";
  for (int i = 0; i < 2; ++i) ASSERT_OK(house_->submit(reject, staff("trattoria")));
  ASSERT_OK(house_->submit(coupon_order(901), customer("late")));
  EXPECT_FAILS(Errc::promotion_exhausted, house_->submit(coupon_order(902), customer("later")));
  expect_verified();
}

TEST_F(HouseCoupons, OncePerCustomer_B15) {
  with_coupon(100, 1);
  ASSERT_OK(house_->submit(coupon_order(1), customer("camille")));
  EXPECT_FAILS(Errc::promotion_exhausted, house_->submit(coupon_order(2), customer("camille")));
  ASSERT_OK(house_->submit(coupon_order(3), customer("zoe")));
  ASSERT_OK(house_->submit(verb_command(10, order_id(1), OrderVerb::cancel_by_customer), customer("camille")));
  ASSERT_OK(house_->submit(coupon_order(4), customer("camille")));
  expect_verified();
}

}  // namespace
}  // namespace couvert::test
