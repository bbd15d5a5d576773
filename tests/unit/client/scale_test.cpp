// SPDX-License-Identifier: Apache-2.0
// Ninety days without a connection, and a first load: sizes that must not become times.
#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <set>

#include "small_house.hpp"
#include "stores.hpp"

namespace couvert::test {
namespace {

double seconds_of(const std::function<void()>& work) {
  const auto begun = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

class ScaleTest : public ::testing::TestWithParam<StoreKind> {
 protected:
  static void SetUpTestSuite() { without_a_disk(); }
};

TEST_P(ScaleTest, ten_thousand_waiting_commands_are_sent_once_each) {
  const TempFolder folder;
  SmallHouse house;
  house.put_trattoria();
  Device device(customer("ana"), std::shared_ptr<spi::Storage>(GetParam().open(folder)));
  device.line.connect(house.line());
  auto client = device.open();
  ASSERT_TRUE(client->sync(long_enough)->up_to_date);
  std::vector<CommandId> made;
  constexpr int commands = 10'000;
  const double taking = seconds_of([&] {
    for (int n = 0; n < commands; ++n) {
      auto order = client->place(wish());
      ASSERT_TRUE(order) << order.error().message();
      made.push_back(order->pending[0].id);
    }
  });
  std::vector<CommandId> sent;
  house.decide = [&](const sync::Mutation& mutation) {
    sent.push_back(mutation.id);
    sync::Verdict verdict;
    verdict.verdict = sync::VerdictKind::applied;
    verdict.pos = 1;
    return verdict;
  };
  const double draining = seconds_of([&] { ASSERT_TRUE(client->sync(Duration::minutes(10))->drained); });
  EXPECT_EQ(sent, made);
  EXPECT_TRUE(client->outbox().empty());
  RecordProperty("taking_ms", static_cast<int>(taking * 1'000));
  RecordProperty("draining_ms", static_cast<int>(draining * 1'000));
  std::printf("%d commands: taken in %.2f s, drained in %.2f s\n", commands, taking, draining);
}

TEST_P(ScaleTest, a_first_load_of_ten_thousand_orders_is_stored_as_it_comes) {
  const TempFolder folder;
  SmallHouse house;
  house.put_trattoria();
  constexpr std::uint64_t orders = 10'000;
  for (std::uint64_t n = 1; n <= orders; ++n) house.put("cust:ana", said_order(n));
  Device device(customer("ana"), std::shared_ptr<spi::Storage>(GetParam().open(folder)));
  device.line.connect(house.line());
  auto client = device.open();
  const double loading = seconds_of([&] { ASSERT_TRUE(client->sync(long_enough)->up_to_date); });
  EXPECT_EQ(client->orders({})->orders[0].order.id, order_id(orders));
  std::printf("%d orders loaded in %.2f s\n", static_cast<int>(orders), loading);
}

INSTANTIATE_TEST_SUITE_P(Stores, ScaleTest, ::testing::ValuesIn(store_kinds()),
                         [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace couvert::test
