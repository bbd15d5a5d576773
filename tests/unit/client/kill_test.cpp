// SPDX-License-Identifier: Apache-2.0
// A device that dies at any write, and comes back: nothing lost, nothing doubled, always at the edge of a page.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "faulty_storage.hpp"
#include "small_house.hpp"
#include "stores.hpp"

namespace couvert::test {
namespace {

/// A house that carries a command out once, and tells the order to its customer.
class OnceHouse : public SmallHouse {
 public:
  OnceHouse() {
    put_trattoria();
    decide = [this](const sync::Mutation& mutation) {
      sync::Verdict verdict;
      verdict.verdict = effects[mutation.id]++ == 0 ? sync::VerdictKind::applied : sync::VerdictKind::duplicate;
      if (effects[mutation.id] == 1) carry_out(mutation);
      verdict.pos = positions[mutation.id];
      verdict.version = 2;
      return verdict;
    };
  }
  std::map<CommandId, int> effects;
  std::map<OrderId, Order> orders;

 private:
  void carry_out(const sync::Mutation& mutation) {
    if (mutation.name == "place_order") {
      auto place = from_json<PlaceOrder>(mutation.args);
      Order order = said_order(1);
      order.id = place->order;
      order.placed_at = noon + Duration::seconds(static_cast<std::int64_t>(orders.size()));
      orders[order.id] = order;
      put("cust:ana", order);
    } else {
      auto command = from_json<OrderCommand>(mutation.args);
      Order& order = orders.at(command->order);
      DecideContext context;
      context.now = noon;
      auto caused = couvert::decide(order, *command, customer("ana"), context);
      if (caused)
        for (const OrderEvent& event : *caused) order = apply(order, event);
      put("cust:ana", order);
    }
    positions[mutation.id] = static_cast<std::int64_t>(log.size());
  }
  std::map<CommandId, std::int64_t> positions;
};

class KillTest : public ::testing::TestWithParam<StoreKind> {
 protected:
  static void SetUpTestSuite() { without_a_disk(); }
};

/// What a person does in a day, as long as the disk lets them. Every command that was said to be kept is noted.
struct Day {
  std::set<CommandId> kept;
  bool failed = false;

  void go(Device& device) {
    auto client = device.open();
    if (!client) {
      failed = true;
      return;
    }
    const auto exchange = [&] {
      const auto report = client->sync(long_enough);
      failed = failed || !report || (report->stopped_by && report->stopped_by->code() == Errc::storage_io);
    };
    exchange();
    std::vector<OrderId> placed;
    for (int n = 0; n < 3; ++n) {
      auto order = client->place(wish());
      if (!order) {
        failed = failed || order.error().code() == Errc::storage_io;
        continue;
      }
      placed.push_back(order->order.id);
      kept.insert(order->pending.back().id);
    }
    exchange();
    if (!placed.empty()) {
      OrderCommand cancel;
      cancel.order = placed[0];
      cancel.verb = OrderVerb::cancel_by_customer;
      auto cancelled = client->submit(cancel);
      if (cancelled && !cancelled->pending.empty()) kept.insert(cancelled->pending.back().id);
      failed = failed || (!cancelled && cancelled.error().code() == Errc::storage_io);
    }
    exchange();
  }
};

TEST_P(KillTest, whatever_write_fails_nothing_is_lost_or_doubled_G3_C3) {
  int calls = 0;
  for (int n = 0; n < 4'000; ++n) {
    const TempFolder folder;
    FaultPlan plan;
    auto kept = std::shared_ptr<spi::Storage>(GetParam().open(folder));  // shared: see LentStorage
    auto faulty = std::make_shared<FaultyStorage>(std::make_unique<LentStorage>(kept), plan);
    OnceHouse house;
    house.page = 2;
    Device device(customer("ana"), faulty);
    device.line.connect(house.line());
    Day day;
    plan.fail_after(n, Errc::storage_io, true);  // from here on the process is as good as dead
    day.go(device);
    const bool reached = plan.failed > 0;
    plan.heal();
    if (GetParam().lasting) {  // what a new process finds
      device.storage.reset();
      faulty.reset();
      kept.reset();
      device.storage = std::shared_ptr<spi::Storage>(GetParam().open(folder));
    }
    auto client = device.open();
    ASSERT_TRUE(client) << n << ' ' << client.error().message();
    auto report = client->sync(long_enough);
    ASSERT_TRUE(report) << n;
    ASSERT_TRUE(report->up_to_date) << n;
    EXPECT_TRUE(report->drained) << n;
    for (const CommandId& id : day.kept) EXPECT_TRUE(house.effects.contains(id)) << n << " lost " << id.text();
    EXPECT_EQ(report->repaired_scopes, 0) << n << ": a page was stored in part";
    const auto shown = client->orders({});
    EXPECT_EQ(shown->orders.size(), house.orders.size()) << n;
    for (const LocalOrder& each : shown->orders) {
      EXPECT_EQ(each.standing, Standing::confirmed) << n;
      EXPECT_EQ(each.order, house.orders.at(each.order.id)) << n;
    }
    if (!reached) {
      calls = n;
      EXPECT_FALSE(day.failed);
      EXPECT_EQ(house.orders.size(), 3u);
      break;
    }
    EXPECT_TRUE(day.failed) << n << ": a failure that nobody was told of";
  }
  EXPECT_GT(calls, 40);
}

TEST_P(KillTest, one_failure_in_passing_loses_nothing_either) {
  for (int n = 0; n < 4'000; ++n) {
    const TempFolder folder;
    FaultPlan plan;
    auto faulty = std::make_shared<FaultyStorage>(GetParam().open(folder), plan);  // shared: see LentStorage
    OnceHouse house;
    house.page = 2;
    Device device(customer("ana"), faulty);
    device.line.connect(house.line());
    auto client = device.open();
    ASSERT_TRUE(client);
    plan.fail_after(n, Errc::storage_full);
    std::set<CommandId> kept;
    for (int k = 0; k < 3; ++k) {
      EXPECT_TRUE(client->sync(long_enough).ok() || plan.failed > 0);
      auto order = client->place(wish());
      if (order) kept.insert(order->pending.back().id);
    }
    for (int k = 0; k < 3; ++k) (void)client->sync(long_enough).ok();
    EXPECT_TRUE(client->outbox().empty()) << n;
    EXPECT_EQ(client->orders({})->orders.size(), house.orders.size()) << n;
    for (const CommandId& id : kept) EXPECT_TRUE(house.effects.contains(id)) << n;
    if (plan.failed == 0) {
      EXPECT_EQ(kept.size(), 3u);
      return;
    }
  }
  FAIL() << "the end was never reached";
}

INSTANTIATE_TEST_SUITE_P(Stores, KillTest, ::testing::ValuesIn(store_kinds()),
                         [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace couvert::test
