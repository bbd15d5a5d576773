// SPDX-License-Identifier: Apache-2.0
// What is left on a device that has not told the house yet what it sold.
#include <gtest/gtest.h>

#include "client_world.hpp"
#include "small_house.hpp"

namespace couvert::test {
namespace {

const MenuTarget margherita{TargetKind::item, {}, "margherita"};

class StockLeftTest : public ::testing::Test {
 protected:
  StockLeftTest() { count(1); }
  void count(std::int64_t portions) {
    StockCommand set;
    set.command = command_id(next_++);
    set.venue = "trattoria";
    set.verb = StockVerb::set;
    set.target = margherita;
    set.quantity_milli = portions * 1'000;
    ASSERT_TRUE(town.house.submit(set, manager("trattoria")));
  }
  Client ready(const Actor& who) {
    devices.push_back(std::make_unique<Device>(who, spi::make_memory_storage(), next_++));
    devices.back()->line.connect(ask(town.house, who));
    auto client = devices.back()->open();
    EXPECT_TRUE(client->sync(long_enough)->up_to_date);
    devices.back()->line.cut = true;
    return *std::move(client);
  }
  static Client::QuoteAnswer asked(const Client& client, std::int32_t portions = 1) {
    Client::QuoteRequest request;
    request.cart = pizza_cart(portions);
    return *client.quote(request);
  }
  static std::int64_t left(const Client& client) {
    return client.stock("trattoria")->level(TargetKind::item, {}, "margherita")->available_milli() / 1'000;
  }

  Town town;
  std::vector<std::unique_ptr<Device>> devices;
  std::uint32_t next_ = 500;
};

class OfWhom : public StockLeftTest, public ::testing::WithParamInterface<Actor> {};

TEST_P(OfWhom, the_last_portion_is_sold_once_on_one_device) {
  Client client = ready(GetParam());
  EXPECT_TRUE(asked(client).orderable.ok);
  EXPECT_FALSE(asked(client).held_by_pending);
  auto placed = client.place(wish(1));
  ASSERT_TRUE(placed) << placed.error().name();
  EXPECT_EQ(placed->standing, Standing::pending) << "its own portion is not missing to itself";
  EXPECT_EQ(left(client), 0);
  const auto answer = asked(client);
  ASSERT_FALSE(answer.orderable.ok);
  EXPECT_EQ(answer.orderable.reasons[0].code, Errc::item_sold_out);
  EXPECT_TRUE(answer.held_by_pending);
  const auto second = client.place(wish(1));
  EXPECT_EQ(second.error().code(), Errc::item_sold_out);
  EXPECT_NE(second.error().details_json().find("\"held_by_pending\":true"), std::string_view::npos);
  EXPECT_TRUE(from_json<Orderable>(second.error().details_json())) << "still the document that it was";
  // The same after a restart, and when the house has heard of it.
  client = *devices[0]->open();
  EXPECT_TRUE(asked(client).held_by_pending);
  EXPECT_EQ(client.orders({})->orders.at(0).standing, Standing::pending);
  devices[0]->line.cut = false;
  EXPECT_TRUE(client.sync(long_enough)->drained);
  EXPECT_EQ(left(client), 0) << "counted once, not twice";
  EXPECT_FALSE(asked(client).orderable.ok);
  EXPECT_FALSE(asked(client).held_by_pending) << "now it is what the house said";
  EXPECT_TRUE(client.conflicts().empty());
}

INSTANTIATE_TEST_SUITE_P(Devices, OfWhom, ::testing::Values(customer("ana"), staff("trattoria")),
                         [](const auto& each) { return std::string(role_name(each.param.role)); });

TEST_F(StockLeftTest, what_is_called_off_is_there_again) {
  Client phone = ready(customer("ana"));
  const OrderId id = phone.place(wish(1))->order.id;
  EXPECT_FALSE(asked(phone).orderable.ok);
  OrderCommand cancel;
  cancel.order = id;
  cancel.verb = OrderVerb::cancel_by_customer;
  ASSERT_TRUE(phone.submit(cancel));
  EXPECT_TRUE(asked(phone).orderable.ok);
  EXPECT_EQ(left(phone), 1);
  ASSERT_TRUE(phone.place(wish(1)));
  EXPECT_EQ(left(phone), 0);
  devices[0]->line.cut = false;
  const auto report = phone.sync(long_enough);
  EXPECT_EQ(report->applied, 3);
  EXPECT_EQ(report->rejected, 0);
  EXPECT_EQ(left(phone), 0);
}

TEST_F(StockLeftTest, a_refused_order_gives_its_portion_back) {
  Client phone = ready(customer("ana"));
  ASSERT_TRUE(phone.place(wish(1)));
  Menu dearer = trattoria_menu("trattoria", 1'200);
  ASSERT_TRUE(town.house.publish(dearer, trattoria_rules(), ops));
  devices[0]->line.cut = false;
  EXPECT_EQ(phone.sync(long_enough)->rejected, 1);
  const Conflict conflict = phone.conflicts().at(0);
  EXPECT_EQ(conflict.problem.code, Errc::price_changed);
  EXPECT_TRUE(conflict.orderable->ok) << "its own portion is free again";
  EXPECT_EQ(left(phone), 1);
}

TEST_F(StockLeftTest, counts_and_orders_of_a_till_are_taken_in_the_order_in_which_they_were_said) {
  count(3);
  Client till = ready(staff("trattoria"));
  ASSERT_TRUE(till.place(wish(1)));
  EXPECT_EQ(left(till), 2);
  StockCommand set;
  set.venue = "trattoria";
  set.verb = StockVerb::set;
  set.target = margherita;
  set.quantity_milli = 2'000;  // looked at the shelf: the first one is gone from it
  ASSERT_TRUE(till.submit(set));
  EXPECT_EQ(left(till), 2);
  ASSERT_TRUE(till.place(wish(2)));
  EXPECT_EQ(left(till), 0);
  StockCommand take;
  take.venue = "trattoria";
  take.verb = StockVerb::adjust;
  take.target = margherita;
  take.quantity_milli = -1'000;
  EXPECT_EQ(till.submit(take).error().code(), Errc::stock_insufficient);
  devices[0]->line.cut = false;
  const auto report = till.sync(long_enough);
  EXPECT_EQ(report->applied, 3);
  EXPECT_EQ(report->rejected, 0);
  EXPECT_EQ(left(till), 0) << "as the device had said";
}

TEST_F(StockLeftTest, a_portion_that_others_bought_meanwhile_makes_the_order_doubtful_G7) {
  SmallHouse house;
  house.put_trattoria();
  const auto say = [&](std::int64_t version, std::int64_t portions) {
    Stock stock;
    stock.venue = "trattoria";
    stock.version = version;
    stock.levels = {{margherita, portions * 1'000, 0, {}}};
    house.put("venues", "stock", "trattoria", version, to_json(stock));
  };
  say(1, 3);
  house.decide = [](const sync::Mutation&) {
    sync::Verdict held;
    held.verdict = sync::VerdictKind::retry;
    held.after_ms = 3'000'000;
    return held;
  };
  Device device(customer("ana"), spi::make_memory_storage());
  device.line.connect(house.line());
  auto client = device.open();
  ASSERT_TRUE(client->sync(long_enough));
  const OrderId first = client->place(wish(1))->order.id;
  const OrderId second = client->place(wish(2))->order.id;
  EXPECT_EQ(left(*client), 0);
  say(2, 2);  // one went to somebody else
  ASSERT_TRUE(client->sync(long_enough)->up_to_date);
  EXPECT_EQ(client->order(first)->standing, Standing::pending);
  EXPECT_EQ(client->order(second)->standing, Standing::doubtful) << "two more are not there";
  EXPECT_EQ(left(*client), 1) << "what does not fit takes nothing";
  EXPECT_EQ(client->outbox().size(), 2u) << "the house decides";
}

TEST_F(StockLeftTest, what_a_checkout_holds_is_its_own) {
  Client phone = ready(customer("ana"));
  StockCommand hold;
  hold.command = command_id(800);
  hold.venue = "trattoria";
  hold.verb = StockVerb::reserve;
  hold.reservation = id_of<ReservationId>(1);
  hold.cart = pizza_cart(1);
  ASSERT_TRUE(town.house.submit(hold, customer("ana")));
  StockCommand other = hold;  // what is held is told with the next change of the stock
  other.command = command_id(801);
  other.verb = StockVerb::set;
  other.target = {TargetKind::item, {}, "tiramisu"};
  other.quantity_milli = 9'000;
  other.reservation = {};
  other.cart.reset();
  ASSERT_TRUE(town.house.submit(other, manager("trattoria")));
  devices[0]->line.cut = false;
  ASSERT_TRUE(phone.sync(long_enough));
  devices[0]->line.cut = true;
  EXPECT_EQ(left(phone), 0);
  EXPECT_EQ(phone.place(wish(1)).error().code(), Errc::item_sold_out);
  PlaceOrder mine = wish(1);
  mine.reservation = hold.reservation;
  auto placed = phone.place(mine);
  ASSERT_TRUE(placed) << placed.error().name();
  EXPECT_EQ(placed->standing, Standing::pending);
  devices[0]->line.cut = false;
  EXPECT_EQ(phone.sync(long_enough)->applied, 1);
  EXPECT_EQ(left(phone), 0);
}

TEST_F(StockLeftTest, what_a_checkout_holds_and_nobody_told_yet_is_sold_once) {
  Client phone = ready(customer("ana"));
  StockCommand hold;
  hold.command = command_id(800);
  hold.venue = "trattoria";
  hold.verb = StockVerb::reserve;
  hold.reservation = id_of<ReservationId>(1);
  hold.cart = pizza_cart(1);
  ASSERT_TRUE(town.house.submit(hold, customer("ana")));
  EXPECT_EQ(left(phone), 1) << "the device has not heard of it";
  PlaceOrder mine = wish(1);
  mine.reservation = hold.reservation;
  ASSERT_TRUE(phone.place(mine));
  EXPECT_EQ(left(phone), 0);
  EXPECT_EQ(phone.place(wish(1)).error().code(), Errc::item_sold_out);
  devices[0]->line.cut = false;
  const auto report = phone.sync(long_enough);
  EXPECT_EQ(report->applied, 1);
  EXPECT_EQ(report->rejected, 0);
}

}  // namespace
}  // namespace couvert::test
