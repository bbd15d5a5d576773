// SPDX-License-Identifier: Apache-2.0
// One client, many threads: a shop's screens, its printer, its network, and somebody who switches it off.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

#include "client_world.hpp"
#include "stores.hpp"

namespace couvert::test {
namespace {

/// A line to the house that many may use, and that close() wakes.
class SharedLine final : public spi::Transport {
 public:
  SharedLine(House& house, Actor actor) : ask_(ask(house, std::move(actor))) {}
  Result<spi::Response> send(const spi::Request& request, Duration) override {
    if (closed_) return Error(Errc::closed);
    if (++requests % 5 == 0) return Error(Errc::transport_timeout);
    return ask_(request);
  }
  void close() override { closed_ = true; }
  std::atomic<int> requests{0};

 private:
  Line::Ask ask_;
  std::atomic<bool> closed_{false};
};

class ClientThreads : public ::testing::TestWithParam<StoreKind> {
 protected:
  static void SetUpTestSuite() { without_a_disk(); }

  Result<Client> open(spi::Transport* transport) {
    ClientOptions options;
    options.storage = GetParam().open(folder);
    options.transport = transport;
    options.host = &host;
    options.actor = staff("trattoria");
    return Client::open(std::move(options));
  }
  static void run_together(std::vector<std::function<void()>> works) {
    std::atomic<bool> go{false};
    std::vector<std::thread> threads;
    for (auto& work : works) {
      threads.emplace_back([&go, work = std::move(work)] {
        while (!go) std::this_thread::yield();
        work();
      });
    }
    go = true;
    for (std::thread& thread : threads) thread.join();
  }

  const TempFolder folder;
  DeviceHost host{noon};
  Town town;
  int total_ = 0;  ///< orders that some device said it kept
  SharedLine line{town.house, staff("trattoria")};
};

TEST_P(ClientThreads, read_place_send_and_watch_at_once_and_nothing_is_lost_or_doubled_G3) {
  auto client = open(&line);
  ASSERT_TRUE(client);
  for (int n = 0; n < 3; ++n) ASSERT_TRUE(client->sync(long_enough));
  ASSERT_TRUE(client->seen().complete);
  constexpr int each = 90;
  std::atomic<int> placing{2};
  std::mutex mutex;
  std::set<OrderId> placed;
  const auto place = [&] {
    for (int n = 0; n < each; ++n) {
      auto order = client->place(wish());
      ASSERT_TRUE(order) << order.error().name();
      const std::lock_guard lock(mutex);
      EXPECT_TRUE(placed.insert(order->order.id).second);
    }
    --placing;
  };
  const auto read = [&] {
    std::size_t most = 0;
    while (placing > 0) {
      const auto list = client->orders({{}, {}, {}, 200});
      ASSERT_TRUE(list);
      EXPECT_GE(list->orders.size(), most) << "an order that was shown is not there any more";
      most = list->orders.size();
      Client::QuoteRequest request;
      request.cart = pizza_cart();
      EXPECT_TRUE(client->quote(request));
      EXPECT_EQ(client->venues().size(), 1u);
      EXPECT_LE(client->outbox().size(), static_cast<std::size_t>(2 * each));
      EXPECT_TRUE(client->conflicts().empty());
    }
  };
  const auto exchange = [&] {
    while (placing > 0) EXPECT_TRUE(client->sync(Duration::seconds(5)));
  };
  const auto watch = [&] {
    while (placing > 0) {
      std::atomic<int> told{0};
      std::atomic<bool> over{false};
      const std::int64_t number = client->watch([&](const ClientEvent& event) {
        EXPECT_FALSE(over) << "told after unwatch() had returned";
        if (event.what == ClientEvent::What::order) ++told;
        (void)client->seen();  // may call anything
      });
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      client->unwatch(number);
      over = true;
    }
  };
  const auto wake = [&] {
    while (placing > 0) {
      client->wake();
      (void)client->next_due();
      std::this_thread::yield();
    }
  };
  run_together({place, place, read, read, exchange, exchange, watch, wake});
  for (int n = 0; n < 20 && !client->outbox().empty(); ++n) ASSERT_TRUE(client->sync(long_enough));
  EXPECT_TRUE(client->outbox().empty());
  EXPECT_TRUE(client->conflicts().empty());
  House::OrderQuery query;
  query.limit = 200;
  std::set<OrderId> there;
  const auto page = town.house.orders(query, ops);
  for (const Order& order : page->orders) EXPECT_TRUE(there.insert(order.id).second);
  EXPECT_EQ(there, placed);
}

TEST_P(ClientThreads, one_that_is_closed_in_use_answers_closed_to_everybody) {
  for (int round = 0; round < 6; ++round) {
    SharedLine own(town.house, staff("trattoria"));
    auto client = open(&own);
    ASSERT_TRUE(client);
    std::atomic<bool> closed{false};
    std::atomic<int> kept{0};
    const auto place = [&] {
      while (true) {
        auto order = client->place(wish());
        if (order) {
          ++kept;
          continue;
        }
        if (order.error().code() == Errc::venue_unknown) continue;  // nothing was read yet
        EXPECT_EQ(order.error().code(), Errc::closed) << order.error().name();
        break;
      }
    };
    const auto exchange = [&] {
      while (true) {
        auto report = client->sync(long_enough);
        if (report) continue;
        EXPECT_EQ(report.error().code(), Errc::closed) << report.error().name();
        break;
      }
    };
    const auto read = [&] {
      while (client->orders({}).ok()) (void)client->seen();
      EXPECT_TRUE(closed) << "reading ends with closing, not before";
    };
    const auto close = [&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(5 + 7 * round));
      closed = true;
      EXPECT_TRUE(client->close());
    };
    run_together({place, exchange, exchange, read, close, close});
    if (!GetParam().lasting) continue;
    total_ += kept;
    auto again = open(nullptr);
    ASSERT_TRUE(again) << again.error().name();
    House::OrderQuery query;
    query.limit = 200;
    std::size_t there = 0;
    do {
      auto page = town.house.orders(query, ops);
      there += page->orders.size();
      query.page = page->next;
    } while (!query.page.empty());
    // Applied ones may still stand in the outbox, until a page was read that contains them.
    EXPECT_LE(there, static_cast<std::size_t>(total_));
    EXPECT_GE(there + again->outbox().size(), static_cast<std::size_t>(total_));
  }
}

INSTANTIATE_TEST_SUITE_P(Stores, ClientThreads, ::testing::ValuesIn(store_kinds()),
                         [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace couvert::test
