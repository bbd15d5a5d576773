// SPDX-License-Identifier: Apache-2.0
// Houses that answer nonsense, people who watch and call back, accounts that change hands, more baskets than a request names.
#include <gtest/gtest.h>

#include <algorithm>

#include "client/records.hpp"
#include "couvert/limits.hpp"
#include "small_house.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

class HostileTest : public ::testing::Test {
 protected:
  HostileTest() {
    house.put_trattoria();
    device.line.connect(house.line());
  }
  Client ready() {
    auto client = device.open();
    EXPECT_TRUE(client);
    EXPECT_TRUE(client->sync(long_enough)->up_to_date);
    return *std::move(client);
  }
  static GroupCart basket(std::uint64_t n) {
    GroupCart basket;
    basket.id = id_of<CartId>(n);
    basket.venue = "trattoria";
    basket.host = id_of<ParticipantId>(1);
    GroupOp join;
    join.id = command_id(1'000 + n);
    join.device = id_of<DeviceId>(1);
    join.author = basket.host;
    join.text = "Camille";
    return *edit(basket, join);
  }
  /// A till of a house where the pizza was snoozed, which lifts that and orders one.
  std::pair<CommandId, CommandId> lift_and_order(Client& till) {
    StockCommand lift;
    lift.venue = "trattoria";
    lift.verb = StockVerb::unsnooze;
    lift.target = {TargetKind::item, {}, "margherita"};
    auto lifted = till.submit(lift);
    EXPECT_TRUE(lifted);
    auto placed = till.place(wish());
    EXPECT_TRUE(placed) << placed.error().name();
    EXPECT_EQ(till.outbox().size(), 2u);
    return {*lifted, till.outbox().back().id};
  }
  void snooze_the_pizza() {
    Stock stock;
    stock.venue = "trattoria";
    stock.version = 1;
    stock.snoozes = {{{TargetKind::item, {}, "margherita"}, {}, {}}};
    house.put("venues", "stock", "trattoria", 1, to_json(stock));
    device.actor = staff("trattoria");
  }

  SmallHouse house;
  std::shared_ptr<spi::Storage> storage = spi::make_memory_storage();  // shared: see LentStorage
  Device device{customer("ana"), storage};
};

TEST_F(HostileTest, hundreds_of_baskets_do_not_push_menus_and_orders_out) {
  Client client = ready();
  for (std::uint64_t n = 1; n <= 260; ++n) ASSERT_TRUE(client.put_basket(basket(n), true));
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  house.put("cust:ana", said_order(1));
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  const auto& asked = house.pulls.back().scopes;
  EXPECT_EQ(asked.size(), limits::pull_scopes);
  for (const char* name : {"cust:ana", "venues"})
    EXPECT_NE(std::find(asked.begin(), asked.end(), name), asked.end()) << name;
  EXPECT_NE(std::find(asked.begin(), asked.end(), "basket:" + id_of<CartId>(260).text()), asked.end());
  EXPECT_TRUE(client.order(order_id(1)));
}

TEST_F(HostileTest, baskets_that_ended_are_not_followed_for_ever) {
  Client client = ready();
  for (std::uint64_t n = 1; n <= 150; ++n) {
    const std::string id = id_of<CartId>(n).text();
    ASSERT_TRUE(client.put_basket(basket(n), true));
    ASSERT_TRUE(client.sync(long_enough)->up_to_date);
    house.put("basket:" + id, "basket", id, 1, "{}");
    ASSERT_TRUE(client.sync(long_enough)->up_to_date);
    house.del("basket:" + id, "basket", id);
    house.log.push_back({sync::ChangeKind::revoke, "basket:" + id});
    ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  }
  EXPECT_LE(house.pulls.back().scopes.size(), 60u);
  auto unit = storage->begin(spi::Access::read);
  EXPECT_LE((*unit)->records(client::scope_kind)->size(), 60u);
}

TEST_F(HostileTest, who_watches_a_sync_may_ask_for_another) {
  Client client = ready();
  house.put("cust:ana", said_order(1));
  int told = 0;
  const std::int64_t number = client.watch([&](const ClientEvent& event) {
    if (event.what == ClientEvent::What::synced) return;
    ++told;
    const auto inside = client.sync(long_enough);
    ASSERT_TRUE(inside);
    ASSERT_TRUE(inside->stopped_by);
    EXPECT_EQ(inside->stopped_by->code(), Errc::command_in_flight);
    if (told == 1) {
      EXPECT_TRUE(client.place(wish()));
    }
  });
  const auto report = client.sync(long_enough);
  EXPECT_GE(told, 1);
  EXPECT_EQ(report->applied, 1) << "what was placed within goes out at once";
  EXPECT_TRUE(report->up_to_date);
  client.unwatch(number);
  EXPECT_FALSE(client.sync(long_enough)->stopped_by) << "and the next one is a real one";
  device.line.change = [](const spi::Request&, spi::Response& answer) { answer.body = "{"; };
  (void)client.sync(long_enough);
  device.line.change = {};
  EXPECT_FALSE(client.sync(long_enough)->stopped_by);
}

TEST_F(HostileTest, verdicts_that_are_left_out_are_asked_for_with_pauses) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  device.line.change = [](const spi::Request& request, spi::Response& answer) {
    if (request.target != "/v1/sync/push") return;
    auto push = from_json<sync::PushAnswer>(answer.body);
    push->verdicts.clear();
    answer.body = to_json(*push);
  };
  const int before = device.line.requests;
  ASSERT_TRUE(client.sync(long_enough));
  EXPECT_LE(device.line.requests - before, 3);
  EXPECT_EQ(client.outbox().at(0).attempts, 1);
  device.line.change = {};
  device.host.forward(Duration::minutes(5));
  const auto report = client.sync(long_enough);
  EXPECT_EQ(report->applied, 1);
}

TEST_F(HostileTest, pages_that_lead_nowhere_are_not_asked_for_without_end) {
  Client client = ready();
  device.line.change = [](const spi::Request& request, spi::Response& answer) {
    if (request.target != "/v1/sync/pull") return;
    auto page = from_json<sync::PullAnswer>(answer.body);
    page->more = true;
    page->changes.clear();
    answer.body = to_json(*page);
  };
  const int before = device.line.requests;
  const auto report = client.sync(long_enough);
  ASSERT_TRUE(report->stopped_by);
  EXPECT_EQ(report->stopped_by->code(), Errc::transport_response);
  EXPECT_LE(device.line.requests - before, 2);
  device.line.change = {};
  EXPECT_TRUE(client.sync(long_enough)->up_to_date);
}

TEST_F(HostileTest, an_order_does_not_wait_for_what_a_restored_house_never_heard_of) {
  snooze_the_pizza();
  Client till = ready();
  const auto [lift, order] = lift_and_order(till);
  // The count is taken and contained in what was read; the order is put off.
  house.decide = [&, order = order](const sync::Mutation& mutation) {
    sync::Verdict verdict;
    verdict.verdict = mutation.id == order ? sync::VerdictKind::retry : sync::VerdictKind::applied;
    verdict.pos = 1;
    verdict.after_ms = 1'000;
    return verdict;
  };
  house.settled_seq = 1;
  ASSERT_TRUE(till.sync(long_enough));
  ASSERT_EQ(till.outbox().size(), 1u);
  EXPECT_EQ(house.pushes.back().mutations.back().depends_on, lift);
  house.decide = {};
  house.settled_seq = 0;
  house.epoch = "second";
  device.host.forward(Duration::seconds(5));
  ASSERT_TRUE(till.sync(long_enough));
  EXPECT_FALSE(house.pushes.back().mutations.back().depends_on) << "it would be blocked for ever";
  EXPECT_EQ(house.pushes.back().mutations.back().id, order);
}

TEST_F(HostileTest, what_hangs_on_a_command_that_never_reached_the_house_does_not_wait_for_ever) {
  snooze_the_pizza();
  Client till = ready();
  const auto [lift, order] = lift_and_order(till);
  house.instead = [&, lift = lift](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.body.find("\"id\":\"" + lift.text()) == std::string::npos) return std::nullopt;
    return refusal(Error(Errc::limit_exceeded));
  };
  house.decide = [](const sync::Mutation& mutation) {
    sync::Verdict verdict;
    verdict.verdict = mutation.depends_on ? sync::VerdictKind::blocked : sync::VerdictKind::applied;
    verdict.pos = 1;
    return verdict;
  };
  ASSERT_TRUE(till.sync(long_enough));
  EXPECT_TRUE(till.outbox().empty());
  ASSERT_EQ(till.conflicts().size(), 2u);
  EXPECT_EQ(till.conflicts()[0].problem.code, Errc::limit_exceeded);
  EXPECT_EQ(till.conflicts()[1].id, order);
  EXPECT_EQ(till.conflicts()[1].problem.code, Errc::dependency_refused);
}

TEST_F(HostileTest, an_answer_of_old_numbers_is_not_taken_for_new_ones) {
  Client client = ready();
  const TempFolder folder;
  ASSERT_TRUE(client.place(wish()));
  auto request = client.next_request();
  ASSERT_TRUE(request && *request);
  ASSERT_EQ((*request)->target, "/v1/sync/push");
  ASSERT_TRUE(client.discard_pending("too slow", folder.file("given-up.json")));
  ASSERT_TRUE(client.place(wish(1)));
  ASSERT_TRUE(client.take_answer(refusal(Error(Errc::limit_exceeded))));
  EXPECT_TRUE(client.conflicts().empty()) << "refused for what another command was";
  EXPECT_EQ(client.outbox().size(), 1u);
}

TEST_F(HostileTest, nothing_of_a_person_is_left_for_the_next_one) {
  house.put("cust:ana", said_order(1));
  Client client = ready();
  // A page is under way while the person signs out; then somebody keeps using the open client.
  client.wake();
  auto request = client.next_request();
  ASSERT_TRUE(request && *request);
  const spi::Response answer = house.line()(**request);
  ASSERT_TRUE(client.sign_out());
  ASSERT_TRUE(client.take_answer(answer));
  EXPECT_TRUE(client.orders({})->orders.empty());
  EXPECT_TRUE(client.venues().empty());
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  ASSERT_TRUE(client.place(wish()));
  ASSERT_TRUE(client.put_basket(basket(1), false));
  ASSERT_TRUE(client.close());
  device.actor = customer("bo");
  EXPECT_EQ(device.open().error().code(), Errc::invalid_argument) << "ana's order must not go out as bo's";
  device.actor = customer("ana");
  auto again = device.open();
  ASSERT_TRUE(again);
  const TempFolder folder;
  ASSERT_TRUE(again->discard_pending("gone", folder.file("given-up.json")));
  ASSERT_TRUE(again->close());
  device.actor = customer("bo");
  auto next = device.open();
  ASSERT_TRUE(next);
  EXPECT_TRUE(next->orders({})->orders.empty());
  EXPECT_TRUE(next->baskets().empty());
}

TEST_F(HostileTest, the_id_of_a_command_alone_makes_the_same_call_the_same_order_C3) {
  Client client = ready();
  PlaceOrder command = wish();
  command.command = command_id(1);
  auto first = client.place(command);
  ASSERT_TRUE(first);
  auto again = client.place(command);
  ASSERT_TRUE(again) << again.error().name();
  EXPECT_EQ(again->order.id, first->order.id);
  EXPECT_EQ(client.outbox().size(), 1u);
  command.command = command_id(2);
  auto other = client.place(command);
  ASSERT_TRUE(other);
  EXPECT_NE(other->order.id, first->order.id);
}

}  // namespace
}  // namespace couvert::test
