// SPDX-License-Identifier: Apache-2.0
// Devices against the real house: what each of the two believes is compared at the end.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "client_world.hpp"
#include "couvert/codec.hpp"

namespace couvert::test {
namespace {

class HouseTest : public ::testing::Test {
 protected:
  Device& device(const Actor& who, std::shared_ptr<spi::Storage> storage = spi::make_memory_storage()) {
    devices.push_back(
        std::make_unique<Device>(who, std::move(storage), static_cast<std::uint32_t>(devices.size() + 1)));
    devices.back()->line.connect(ask(town.house, who));
    return *devices.back();
  }
  /// Opened, and everything read once.
  Client ready(Device& on, OfflineLimits limits = {}) {
    auto client = on.open(limits);
    EXPECT_TRUE(client);
    const auto report = client->sync(long_enough);
    EXPECT_TRUE(report->up_to_date) << (report->stopped_by ? report->stopped_by->name() : "");
    return *std::move(client);
  }
  /// Time passes for everybody.
  void forward(Duration d) {
    town.host.forward(d);
    for (const auto& each : devices) each->host.forward(d);
  }
  std::vector<Order> orders_of_house() {
    House::OrderQuery query;
    query.limit = 200;
    std::vector<Order> all;
    do {
      auto page = town.house.orders(query, ops);
      all.insert(all.end(), page->orders.begin(), page->orders.end());
      query.page = page->next;
    } while (!query.page.empty());
    return all;
  }
  void set_price(std::int64_t margherita_minor) {
    ASSERT_TRUE(town.house.publish(trattoria_menu("trattoria", margherita_minor), trattoria_rules(), ops));
  }
  void expect_same(Client& client, const Actor& who) {
    auto list = client.orders({{}, {}, {}, 200});
    for (const LocalOrder& each : list->orders) {
      EXPECT_EQ(each.standing, Standing::confirmed);
      auto said = town.house.order(each.order.id, who);
      ASSERT_TRUE(said);
      EXPECT_EQ(each.order, *said);
    }
  }

  static void copy(spi::Storage& source, spi::Storage& target) {
    auto from = source.begin(spi::Access::read);
    auto to = target.begin(spi::Access::write);
    for (const char* kind : {"outbox", "conflict", "draft", "basket", "stock", "scope", "in venues", "in cust:ana"}) {
      const auto rows = (*from)->records(kind);
      for (const spi::RecordRow& row : *rows) EXPECT_TRUE((*to)->put_record(row));
    }
    for (const char* key : {"client.format", "client.device", "client.incarnation", "client.salt", "client.epoch",
                            "client.cursor", "client.next_seq", "client.waiting", "client.actor", "client.seen"}) {
      const auto value = (*from)->meta(key);
      if (*value) {
        EXPECT_TRUE((*to)->put_meta(key, **value));
      }
    }
    const auto venues = (*from)->venues();
    for (const spi::VenueRow& row : *venues) EXPECT_TRUE((*to)->put_venue(row));
    EXPECT_TRUE((*to)->commit());
  }

  Town town;
  std::vector<std::unique_ptr<Device>> devices;
};

OrderCommand accept_command(const OrderId& id, Instant now) {
  OrderCommand accept;
  accept.order = id;
  accept.verb = OrderVerb::accept;
  accept.ready_at = now + Duration::minutes(20);
  return accept;
}
OrderCommand simple_command(const OrderId& id, OrderVerb verb) {
  OrderCommand command;
  command.order = id;
  command.verb = verb;
  if (verb == OrderVerb::fail_delivery || verb == OrderVerb::reject) command.reason = "nobody there";
  return command;
}

TEST_F(HouseTest, an_order_placed_in_a_tunnel_arrives_once_G3_C3) {
  Device& phone = device(customer("ana"));
  Client client = ready(phone);
  phone.line.cut = true;
  const OrderId id = client.place(wish())->order.id;
  EXPECT_TRUE(client.sync(long_enough)->stopped_by);
  client = *phone.open();  // the program was killed
  EXPECT_EQ(client.order(id)->standing, Standing::pending);
  phone.line.cut = false;
  phone.line.lose_answers = 3;
  for (int n = 0; n < 6; ++n) ASSERT_TRUE(client.sync(long_enough));
  EXPECT_TRUE(client.outbox().empty());
  ASSERT_EQ(orders_of_house().size(), 1u);
  const auto shown = client.order(id);
  EXPECT_EQ(shown->standing, Standing::confirmed);
  EXPECT_EQ(shown->order.number, "A-0001");
  EXPECT_FALSE(shown->order.pickup_code.empty());
  expect_same(client, customer("ana"));
}

TEST_F(HouseTest, a_dearer_menu_asks_for_consent_and_the_order_is_taken_once_G7) {
  Device& phone = device(customer("ana"));
  Client client = ready(phone);
  phone.line.cut = true;
  const OrderId id = client.place(wish())->order.id;
  set_price(1'000);
  phone.line.cut = false;
  client = *phone.open();
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  EXPECT_TRUE(orders_of_house().empty());
  ASSERT_EQ(client.conflicts().size(), 1u);
  const Conflict conflict = client.conflicts()[0];
  EXPECT_EQ(conflict.problem.code, Errc::price_changed);
  ASSERT_TRUE(conflict.new_quote);
  EXPECT_EQ(conflict.new_quote->totals.total_minor, 2 * (pizza_minor + 100));
  Resolution silent;
  EXPECT_EQ(client.resolve(conflict.id, silent).error().code(), Errc::price_changed) << "nobody has agreed";
  EXPECT_EQ(client.conflicts().size(), 1u);
  Resolution agreed;
  agreed.agreed_total_minor = conflict.new_quote->totals.total_minor;
  auto again = client.resolve(conflict.id, agreed);
  ASSERT_TRUE(again) << again.error().message();
  EXPECT_EQ((*again)->order.id, id);
  EXPECT_NE((*again)->pending[0].id, conflict.id);
  EXPECT_TRUE(client.conflicts().empty());
  EXPECT_EQ(client.resolve(conflict.id, agreed).error().code(), Errc::conflict_unknown);
  EXPECT_TRUE(client.sync(long_enough)->drained);
  ASSERT_EQ(orders_of_house().size(), 1u);
  EXPECT_EQ(client.order(id)->standing, Standing::confirmed);
  expect_same(client, customer("ana"));
}

TEST_F(HouseTest, what_ran_out_is_left_away_with_the_guests_word_G7) {
  Device& phone = device(customer("ana"));
  Client client = ready(phone);
  phone.line.cut = true;
  PlaceOrder both = wish();
  CartLine sweet;
  sweet.id = line_id(2);
  sweet.item = "tiramisu";
  both.cart.lines.push_back(sweet);
  both.expected_total_minor = 0;
  const OrderId id = client.place(both)->order.id;
  StockCommand out;
  out.command = command_id(900);
  out.venue = "trattoria";
  out.verb = StockVerb::snooze;
  out.target = {TargetKind::item, {}, "tiramisu"};
  ASSERT_TRUE(town.house.submit(out, manager("trattoria")));
  phone.line.cut = false;
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  const Conflict conflict = client.conflicts().at(0);
  EXPECT_EQ(conflict.problem.code, Errc::item_sold_out);
  EXPECT_FALSE(conflict.orderable->ok);
  Resolution without;
  without.cart = conflict.place->cart;
  without.cart->lines.pop_back();
  without.agreed_total_minor = 2 * pizza_minor;
  ASSERT_TRUE(client.resolve(conflict.id, without));
  EXPECT_TRUE(client.sync(long_enough)->drained);
  EXPECT_EQ(client.order(id)->order.cart.lines.size(), 1u);
  EXPECT_EQ(orders_of_house().size(), 1u);
}

TEST_F(HouseTest, a_coupon_that_is_used_up_is_told_and_given_up_G7) {
  PriceRules rules = trattoria_rules();
  Promotion first;
  first.ref = "first";
  first.code = "FIRST";
  first.kind = PromotionKind::amount;
  first.amount_minor = 100;
  first.limit_total = 1;
  rules.promotions = {first};
  ASSERT_TRUE(town.house.publish(trattoria_menu(), rules, ops));
  Device& phone = device(customer("ana"));
  Client client = ready(phone);
  phone.line.cut = true;
  PlaceOrder order = wish();
  order.cart.codes = {"FIRST"};
  order.expected_total_minor = 0;
  ASSERT_TRUE(client.place(order));
  PlaceOrder faster = pizza_order(7);
  faster.cart.codes = {"FIRST"};
  ASSERT_TRUE(town.house.submit(faster, customer("bo")));
  phone.line.cut = false;
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  const Conflict conflict = client.conflicts().at(0);
  EXPECT_EQ(conflict.problem.code, Errc::promotion_exhausted);
  Resolution without;
  without.cart = conflict.place->cart;
  without.cart->codes.clear();
  without.agreed_total_minor = 2 * pizza_minor;
  ASSERT_TRUE(client.resolve(conflict.id, without));
  EXPECT_TRUE(client.sync(long_enough)->drained);
  EXPECT_EQ(orders_of_house().size(), 2u);
}

TEST_F(HouseTest, a_venue_that_closed_meanwhile_is_asked_for_tomorrow_G7) {
  OfflineLimits patient;
  patient.asap_patience = Duration::minutes(24 * 60);
  Device& phone = device(customer("ana"));
  Client client = ready(phone, patient);
  phone.line.cut = true;
  const OrderId id = client.place(wish())->order.id;
  forward(Duration::minutes(12 * 60));  // midnight
  EXPECT_EQ(client.order(id)->standing, Standing::doubtful);
  phone.line.cut = false;
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  const Conflict conflict = client.conflicts().at(0);
  EXPECT_EQ(conflict.problem.code, Errc::venue_closed);
  ASSERT_TRUE(conflict.orderable->next_at);
  Resolution tomorrow;
  tomorrow.wanted_at = *conflict.orderable->next_at + Duration::minutes(60);
  auto again = client.resolve(conflict.id, tomorrow);
  ASSERT_TRUE(again) << again.error().name();
  EXPECT_TRUE(client.sync(long_enough)->drained);
  ASSERT_EQ(orders_of_house().size(), 1u);
  EXPECT_EQ(orders_of_house()[0].wanted_at, tomorrow.wanted_at);
}

TEST_F(HouseTest, food_of_yesterday_is_not_cooked_today_G7) {
  Device& phone = device(customer("ana"));
  Client client = ready(phone);
  phone.line.cut = true;
  ASSERT_TRUE(client.place(wish()));
  forward(Duration::minutes(90));
  phone.line.cut = false;
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  EXPECT_EQ(client.conflicts().at(0).problem.code, Errc::command_too_old);
  EXPECT_TRUE(orders_of_house().empty());
  Resolution still;
  ASSERT_TRUE(client.resolve(client.conflicts()[0].id, still));
  EXPECT_TRUE(client.sync(long_enough)->drained);
  EXPECT_EQ(orders_of_house().size(), 1u);
  Resolution drop;
  drop.drop = true;
  EXPECT_EQ(client.resolve(command_id(1), drop).error().code(), Errc::conflict_unknown);
}

TEST_F(HouseTest, a_kitchen_and_a_guest_agree_at_the_end_C2) {
  Device& phone = device(customer("ana"));
  Device& till = device(staff("trattoria"));
  Client guest = ready(phone);
  Client kitchen = ready(till);
  const OrderId id = guest.place(wish())->order.id;
  ASSERT_TRUE(guest.sync(long_enough)->drained);
  ASSERT_TRUE(kitchen.sync(long_enough));
  ASSERT_TRUE(kitchen.order(id));
  EXPECT_TRUE(kitchen.order(id)->order.pickup_code.empty());
  till.line.cut = true;
  ASSERT_TRUE(kitchen.submit(accept_command(id, noon)));
  ASSERT_TRUE(kitchen.submit(simple_command(id, OrderVerb::start_prep)));
  ASSERT_TRUE(kitchen.submit(simple_command(id, OrderVerb::mark_ready)));
  OrderCommand hand_over = simple_command(id, OrderVerb::hand_over);
  hand_over.code = guest.order(id)->order.pickup_code;  // read out at the counter
  ASSERT_TRUE(kitchen.submit(hand_over));
  EXPECT_EQ(kitchen.order(id)->order.state, OrderState::handed_over);
  EXPECT_EQ(guest.order(id)->order.state, OrderState::pending_acceptance);
  till.line.cut = false;
  EXPECT_EQ(kitchen.sync(long_enough)->applied, 4);
  ASSERT_TRUE(guest.sync(long_enough));
  EXPECT_EQ(guest.order(id)->order.state, OrderState::handed_over);
  expect_same(guest, customer("ana"));
  expect_same(kitchen, staff("trattoria"));
  EXPECT_EQ(guest.order(id)->order.version, 6);
}

TEST_F(HouseTest, what_a_kitchen_accepted_in_time_stays_accepted_when_its_promise_passed_on_the_way_C2) {
  Venue patient = trattoria();
  patient.accept_within_minutes = 12 * 60;
  ASSERT_TRUE(town.house.put_venue(patient, ops));
  Device& phone = device(customer("ana"));
  Device& till = device(staff("trattoria"));
  Client guest = ready(phone);
  Client kitchen = ready(till);
  const OrderId id = guest.place(wish())->order.id;
  ASSERT_TRUE(guest.sync(long_enough)->drained);
  ASSERT_TRUE(kitchen.sync(long_enough));
  till.line.cut = true;
  OrderCommand accept = accept_command(id, noon);
  auto accepted = kitchen.submit(accept);
  ASSERT_TRUE(accepted);
  EXPECT_EQ(accepted->order.ready_at, accept.ready_at);
  ASSERT_TRUE(kitchen.submit(simple_command(id, OrderVerb::start_prep)));
  ASSERT_TRUE(kitchen.submit(simple_command(id, OrderVerb::mark_ready)));
  forward(Duration::minutes(50));  // the food was ready half an hour ago
  EXPECT_EQ(kitchen.order(id)->standing, Standing::pending) << "it was said in time";
  till.line.cut = false;
  const auto report = kitchen.sync(long_enough);
  EXPECT_EQ(report->applied, 3);
  EXPECT_EQ(report->rejected, 0);
  ASSERT_TRUE(guest.sync(long_enough));
  const Order shown = guest.order(id)->order;
  EXPECT_EQ(shown.state, OrderState::ready);
  EXPECT_GE(*shown.ready_at, noon + Duration::minutes(50)) << "nobody is promised a time that has passed";
  EXPECT_LE(*shown.ready_at, town.host.now() + Duration::seconds(1));
  expect_same(kitchen, staff("trattoria"));
  // Said at once it is a mistake, and told as one.
  ASSERT_TRUE(town.house.submit(pizza_order(70), customer("ana")));
  OrderCommand late = accept_command(order_id(70), noon);
  late.command = command_id(71);
  const auto refused = town.house.submit(late, staff("trattoria"));
  EXPECT_EQ(refused.error().code(), Errc::invalid_argument);
  EXPECT_EQ(refused.error().path(), "/ready_at");
  accept.command = {};
  accept.order = order_id(70);
  ASSERT_TRUE(kitchen.sync(long_enough));
  EXPECT_EQ(kitchen.submit(accept).error().code(), Errc::invalid_argument) << "so it is on the device";
}

TEST_F(HouseTest, an_acceptance_that_came_after_its_order_had_expired_is_told_so_G7) {
  Device& phone = device(customer("ana"));
  Device& till = device(staff("trattoria"));
  Client guest = ready(phone);
  Client kitchen = ready(till);
  const OrderId id = guest.place(wish())->order.id;
  ASSERT_TRUE(guest.sync(long_enough)->drained);
  ASSERT_TRUE(kitchen.sync(long_enough));
  till.line.cut = true;
  ASSERT_TRUE(kitchen.submit(accept_command(id, noon)));
  forward(Duration::minutes(50));
  till.line.cut = false;
  EXPECT_EQ(kitchen.sync(long_enough)->rejected, 1);
  ASSERT_EQ(kitchen.conflicts().size(), 1u);
  EXPECT_EQ(kitchen.conflicts()[0].problem.code, Errc::invalid_transition);
  EXPECT_EQ(kitchen.order(id)->order.state, OrderState::expired);
}

TEST_F(HouseTest, whoever_is_second_gets_a_conflict_with_the_state_as_it_is_C4) {
  Device& phone = device(customer("ana"));
  Device& till = device(staff("trattoria"));
  Client guest = ready(phone);
  const OrderId id = guest.place(wish())->order.id;
  ASSERT_TRUE(guest.sync(long_enough));
  Client kitchen = ready(till);
  phone.line.cut = till.line.cut = true;
  ASSERT_TRUE(guest.submit(simple_command(id, OrderVerb::cancel_by_customer)));
  ASSERT_TRUE(kitchen.submit(accept_command(id, noon)));
  till.line.cut = phone.line.cut = false;
  EXPECT_EQ(kitchen.sync(long_enough)->applied, 1);
  EXPECT_EQ(guest.sync(long_enough)->applied + guest.seen().conflicts, 1);
  ASSERT_TRUE(kitchen.sync(long_enough));
  expect_same(guest, customer("ana"));
  expect_same(kitchen, staff("trattoria"));
  EXPECT_EQ(guest.order(id)->order.state, kitchen.order(id)->order.state);
}

TEST_F(HouseTest, a_courier_without_a_signal_delivers_all_the_same_D13) {
  ASSERT_TRUE(town.house.submit(
      [] {
        PlaceOrder order = pizza_order(1);
        order.cart.fulfilment = Fulfilment::delivery;
        order.contact.position = GeoPoint{488'600'000, 23'500'000};
        order.expected_total_minor = 10'000;
        return order;
      }(),
      customer("ana")));
  const OrderId id = order_id(1);
  std::uint64_t n = 100;
  for (OrderCommand command : {accept_command(id, noon), simple_command(id, OrderVerb::start_prep),
                               simple_command(id, OrderVerb::mark_ready), simple_command(id, OrderVerb::hand_over)}) {
    command.command = command_id(n++);
    ASSERT_TRUE(town.house.submit(command, staff("trattoria")));
  }
  const Actor rider{Role::courier, "rider", "trattoria"};
  Device& handset = device(rider);
  Client courier = ready(handset);
  ASSERT_TRUE(courier.order(id));
  handset.line.cut = true;
  ASSERT_TRUE(courier.submit(simple_command(id, OrderVerb::confirm_delivery)));
  EXPECT_EQ(courier.order(id)->order.state, OrderState::delivered);
  forward(Duration::minutes(45));
  handset.line.cut = false;
  EXPECT_EQ(courier.sync(long_enough)->applied, 1);
  EXPECT_EQ(orders_of_house().at(0).state, OrderState::delivered);
}

TEST_F(HouseTest, two_copies_of_a_device_lose_nothing_and_double_nothing) {
  auto first = spi::make_memory_storage();
  Device& phone = device(customer("ana"), std::shared_ptr<spi::Storage>(std::move(first)));
  Client client = ready(phone);
  phone.line.cut = true;
  ASSERT_TRUE(client.place(wish()));
  // The store is copied, row by row, as a backup of the telephone would.
  auto copied = std::shared_ptr<spi::Storage>(spi::make_memory_storage());  // shared: see LentStorage
  copy(*phone.storage, *copied);
  Device& twin = device(customer("ana"), copied);
  auto other = twin.open();
  ASSERT_TRUE(other) << other.error().message();
  twin.line.cut = true;
  ASSERT_TRUE(client.place(wish(1)));
  PlaceOrder three = wish(3);
  three.expected_total_minor = 0;
  ASSERT_TRUE(other->place(three));
  phone.line.cut = twin.line.cut = false;
  for (int n = 0; n < 4; ++n) {
    ASSERT_TRUE(client.sync(long_enough));
    ASSERT_TRUE(other->sync(long_enough));
  }
  EXPECT_TRUE(client.outbox().empty());
  EXPECT_TRUE(other->outbox().empty());
  EXPECT_EQ(orders_of_house().size(), 3u);
  EXPECT_EQ(client.orders({})->orders.size(), 3u);
  EXPECT_EQ(other->orders({})->orders.size(), 3u);
}

TEST_F(HouseTest, a_clock_that_is_ten_years_off_changes_nothing) {
  for (const std::int64_t years : {-10, 10}) {
    Device& phone = device(customer(years < 0 ? "past" : "future"));
    phone.host.wall_us += years * Duration::minutes(365 * 24 * 60).us;
    Client client = ready(phone);
    EXPECT_EQ(client.seen().at->us / 60'000'000, town.host.now().us / 60'000'000);
    auto placed = client.place(wish());
    ASSERT_TRUE(placed) << years << ' ' << placed.error().name();
    EXPECT_TRUE(client.sync(long_enough)->drained) << years;
    EXPECT_EQ(client.conflicts().size(), 0u) << years;
    expect_same(client, phone.actor);
  }
  EXPECT_EQ(orders_of_house().size(), 2u);
}

TEST_F(HouseTest, a_basket_is_filled_on_two_devices_without_a_connection) {
  Device& first = device(customer("ana"));
  Client ana = ready(first);
  GroupCart basket;
  basket.id = id_of<CartId>(1);
  basket.venue = "trattoria";
  basket.host = id_of<ParticipantId>(1);
  GroupOp join;
  join.id = command_id(50);
  join.device = id_of<DeviceId>(1);
  join.author = basket.host;
  join.text = "Camille";
  basket = *edit(basket, join);
  ASSERT_TRUE(ana.put_basket(basket, true));
  const auto report = ana.sync(long_enough);
  EXPECT_TRUE(report->drained);
  EXPECT_EQ(report->rejected, 0);
  EXPECT_TRUE(town.house.basket(basket.id, customer("ana")));
  Device& second = device(customer("ana"));
  auto tablet = second.open({}, {"venues", "cust:ana", "basket:" + basket.id.text()});
  ASSERT_TRUE(tablet->sync(long_enough)->up_to_date);
  ASSERT_TRUE(tablet->basket(basket.id));
  first.line.cut = second.line.cut = true;
  GroupOp line;
  line.id = command_id(51);
  line.device = id_of<DeviceId>(1);
  line.author = basket.host;
  line.kind = GroupOpKind::put_line;
  line.line = pizza_cart().lines[0];
  ASSERT_TRUE(ana.put_basket(*edit(*ana.basket(basket.id), line), true));
  line.id = command_id(52);
  line.device = id_of<DeviceId>(2);
  line.line->id = line_id(2);
  ASSERT_TRUE(tablet->put_basket(*edit(*tablet->basket(basket.id), line), true));
  first.line.cut = second.line.cut = false;
  for (int n = 0; n < 2; ++n) {
    ASSERT_TRUE(ana.sync(long_enough));
    ASSERT_TRUE(tablet->sync(long_enough));
  }
  EXPECT_EQ(view(*ana.basket(basket.id)).cart.lines.size(), 2u);
  EXPECT_EQ(*ana.basket(basket.id), *tablet->basket(basket.id));
}

TEST_F(HouseTest, rights_that_were_taken_away_take_the_orders_along) {
  Device& till = device(staff("trattoria"));
  ASSERT_TRUE(town.house.submit(pizza_order(1), customer("ana")));
  Client kitchen = ready(till);
  ASSERT_TRUE(kitchen.order(order_id(1)));
  till.line.cut = true;
  ASSERT_TRUE(kitchen.submit(accept_command(order_id(1), noon)));
  AccessChange change;
  change.subject = till.actor.subject;
  change.venue = "trattoria";
  ASSERT_TRUE(town.house.set_access(change, manager("trattoria")));
  till.line.cut = false;
  ASSERT_TRUE(kitchen.sync(long_enough));
  ASSERT_TRUE(kitchen.sync(long_enough));
  EXPECT_EQ(kitchen.orders({})->orders.size(), 0u);
  EXPECT_EQ(orders_of_house().at(0).state, OrderState::pending_acceptance);
}

TEST_F(HouseTest, ninety_days_with_ten_thousand_commands_G3) {
  OfflineLimits patient;
  patient.asap_patience = Duration::minutes(200 * 24 * 60);
  Device& till = device(staff("trattoria"));
  Client client = ready(till, patient);
  till.line.cut = true;
  std::set<OrderId> placed;
  constexpr int commands = 10'000;
  for (int n = 0; n < commands / 5; ++n) {
    auto order = client.place(wish());
    ASSERT_TRUE(order) << order.error().name();
    const OrderId id = order->order.id;
    placed.insert(id);
    OrderCommand accept = accept_command(id, noon);
    accept.ready_at = noon + Duration::minutes(120 * 24 * 60);
    ASSERT_TRUE(client.submit(accept));
    for (const OrderVerb verb : {OrderVerb::start_prep, OrderVerb::mark_ready, OrderVerb::hand_over})
      ASSERT_TRUE(client.submit(simple_command(id, verb)));
    if (n % 22 == 21) forward(Duration::minutes(24 * 60));
  }
  ASSERT_EQ(client.outbox().size(), static_cast<std::size_t>(commands));
  client = *till.open(patient);
  till.line.cut = false;
  const auto report = client.sync(Duration::minutes(10));
  EXPECT_EQ(report->sent, commands);
  EXPECT_EQ(report->applied, commands);
  EXPECT_EQ(report->rejected, 0);
  EXPECT_TRUE(report->drained);
  std::set<OrderId> there;
  for (const Order& order : orders_of_house()) {
    EXPECT_TRUE(there.insert(order.id).second);
    EXPECT_EQ(order.state, OrderState::handed_over);
  }
  EXPECT_EQ(there, placed);
  expect_same(client, till.actor);
}

}  // namespace
}  // namespace couvert::test
