// SPDX-License-Identifier: Apache-2.0
// Overload, closing, and a store that fails at every possible place.
#include <future>
#include <thread>

#include "couvert/codec.hpp"
#include "faulty_storage.hpp"
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Trouble : public HouseTest {
 protected:
  void open_faulty(int queue_limit = 10'000, int batch_limit = 64) {
    open(std::make_unique<FaultyStorage>(spi::make_memory_storage(), plan_), queue_limit, batch_limit);
    ASSERT_OK(furnish(*house_));
  }
  std::future<Result<Receipt>> submit_later(PlaceOrder command) {
    auto promise = std::make_shared<std::promise<Result<Receipt>>>();
    house_->submit(std::move(command), customer("c"),
                   [promise](Result<Receipt> r) { promise->set_value(std::move(r)); });
    return promise->get_future();
  }
  void hold(bool on) {
    plan_.hold = on;
    plan_.hold.notify_all();
  }
  FaultPlan plan_;
};

TEST_F(Trouble, a_full_queue_refuses_at_once_and_recovers) {
  open_faulty(8, 4);
  hold(true);
  std::vector<std::future<Result<Receipt>>> answers;
  for (std::uint64_t n = 1; n <= 40; ++n) answers.push_back(submit_later(pizza_order(n)));
  hold(false);
  int taken = 0, overloaded = 0;
  for (auto& answer : answers) {
    const auto receipt = answer.get();
    if (receipt.ok()) {
      ++taken;
    } else {
      EXPECT_EQ(receipt.error().code(), Errc::overloaded);
      ++overloaded;
    }
  }
  EXPECT_EQ(taken + overloaded, 40);
  EXPECT_GE(taken, 8);
  EXPECT_GE(overloaded, 20);
  EXPECT_EQ(order_count(), taken);
  for (std::uint64_t n = 1; n <= 40; ++n) ASSERT_OK(house_->submit(pizza_order(n), customer("c")));
  EXPECT_EQ(order_count(), 40);
  expect_verified();
}

TEST_F(Trouble, waiting_commands_share_a_commit) {
  open_faulty();
  hold(true);
  std::vector<std::future<Result<Receipt>>> answers;
  answers.push_back(submit_later(pizza_order(1)));
  while (plan_.calls < 10) std::this_thread::yield();  // the first one is on its way
  for (std::uint64_t n = 2; n <= 41; ++n) answers.push_back(submit_later(pizza_order(n)));
  std::atomic<int> commits{0};
  house_->on_commit([&](std::int64_t) { ++commits; });
  hold(false);
  for (auto& answer : answers) ASSERT_OK(answer.get());
  ASSERT_OK(house_->close());
  EXPECT_LE(commits, 2);
}

TEST_F(Trouble, closing_answers_everyone) {
  open_faulty(10'000, 4);
  hold(true);
  std::vector<std::future<Result<Receipt>>> answers;
  for (std::uint64_t n = 1; n <= 30; ++n) answers.push_back(submit_later(pizza_order(n)));
  std::thread closer([&] { ASSERT_OK(house_->close()); });
  hold(false);
  closer.join();
  for (auto& answer : answers) {
    ASSERT_EQ(answer.wait_for(std::chrono::seconds(0)), std::future_status::ready) << "close() waits for the answers";
    ASSERT_OK(answer.get());
  }
  EXPECT_FAILS(Errc::closed, house_->submit(pizza_order(99), customer("c")));
  EXPECT_FAILS(Errc::closed, house_->put_venue(trattoria(), ops));
  EXPECT_EQ(house_->tick(), 0);
  ASSERT_OK(house_->close());
  EXPECT_EQ(order_count(), 30) << "reading goes on";
}

TEST_F(Trouble, closing_while_many_threads_submit) {
  open_file();
  ASSERT_OK(furnish(*house_));
  std::atomic<int> taken{0}, closed{0};
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < 16; ++t) {
    threads.emplace_back([&, t] {
      for (std::uint64_t n = 1; n <= 50; ++n) {
        const auto receipt = house_->submit(pizza_order(t * 1'000 + n), customer("c"));
        if (receipt.ok()) {
          ++taken;
        } else if (receipt.error().code() == Errc::closed) {
          ++closed;
        }
      }
    });
  }
  while (taken < 20) std::this_thread::yield();
  ASSERT_OK(house_->close());
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(taken + closed, 800);
  reopen_file();
  EXPECT_EQ(order_count(), taken);
  expect_verified();
}

TEST_F(Trouble, a_house_may_be_closed_from_an_answer) {
  open_file();
  ASSERT_OK(furnish(*house_));
  std::promise<void> done;
  house_->submit(pizza_order(1), customer("c"), [&](Result<Receipt> receipt) {
    EXPECT_TRUE(receipt.ok());
    EXPECT_TRUE(house_->close().ok());
    done.set_value();
  });
  done.get_future().get();
  EXPECT_FAILS(Errc::closed, house_->submit(pizza_order(2), customer("c")));
}

TEST_F(Trouble, a_failure_at_any_call_leaves_all_or_nothing) {
  open_faulty();
  std::uint64_t n = 0;
  int failures = 0;
  for (Errc code : {Errc::storage_full, Errc::storage_io}) {
    for (int calls = 0; calls < 14; ++calls) {
      const std::int64_t before = order_count();
      plan_.fail_after(calls, code);
      const auto receipt = house_->submit(pizza_order(++n), customer("c"));
      plan_.heal();
      if (!receipt.ok()) {
        ++failures;
        EXPECT_EQ(receipt.error().name(), Error(code).name()) << "at call " << calls;
        EXPECT_EQ(order_count(), before) << "at call " << calls;
        EXPECT_FAILS(Errc::order_unknown, house_->order(order_id(n), ops));
      }
      const auto again = house_->submit(pizza_order(n), customer("c"));
      ASSERT_OK(again);
      EXPECT_EQ(again->duplicate, receipt.ok());
      EXPECT_EQ(order_count(), before + 1);
    }
  }
  EXPECT_GE(failures, 16);
  expect_verified();
}

TEST_F(Trouble, a_failing_batch_fails_whole_and_the_next_one_works) {
  open_faulty();
  hold(true);
  std::vector<std::future<Result<Receipt>>> answers;
  answers.push_back(submit_later(pizza_order(1)));
  for (std::uint64_t n = 2; n <= 30; ++n) answers.push_back(submit_later(pizza_order(n)));
  plan_.fail_after(0, Errc::storage_full, true);
  hold(false);
  int failed = 0;
  std::vector<std::uint64_t> kept;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto receipt = answers[i].get();
    if (receipt.ok()) {
      kept.push_back(i + 1);
    } else {
      ++failed;
      EXPECT_EQ(receipt.error().name(), "storage_full");
    }
  }
  EXPECT_GT(failed, 0);
  plan_.heal();
  EXPECT_EQ(order_count(), static_cast<std::int64_t>(kept.size()));
  for (std::uint64_t n = 1; n <= 30; ++n) ASSERT_OK(house_->submit(pizza_order(n), customer("c")));
  EXPECT_EQ(order_count(), 30);
  expect_verified();
}

TEST_F(Trouble, a_failed_publication_is_not_visible) {
  open_faulty();
  for (int calls = 0; calls < 6; ++calls) {
    plan_.fail_after(calls, Errc::storage_full);
    const auto result = house_->publish(trattoria_menu("trattoria", 1'000 + calls), trattoria_rules(), ops);
    plan_.heal();
    const VenueBookPtr book = *house_->book("trattoria");
    EXPECT_EQ(result.ok(), book->index->menu().items[0].price_minor == 1'000 + calls) << calls;
  }
  ASSERT_OK(house_->publish(trattoria_menu("trattoria", 2'000), trattoria_rules(), ops));
  expect_verified();
}

TEST_F(Trouble, expiry_survives_a_failing_store) {
  open_faulty();
  ASSERT_OK(house_->submit(pizza_order(1), customer("c")));
  host_.forward(Duration::minutes(11));
  plan_.fail_after(1, Errc::storage_io);
  EXPECT_EQ(house_->tick(), 0);
  plan_.heal();
  EXPECT_EQ(house_->tick(), 1);
  expect_verified();
}

TEST_F(Trouble, a_store_without_sense_is_not_opened) {
  auto storage = spi::make_memory_storage();
  {
    auto unit = *storage->begin(spi::Access::write);
    ASSERT_OK(unit->put_venue({"v", 1, "{}", "", ""}));
    ASSERT_OK(unit->commit());
  }
  HouseOptions options;
  options.storage = std::move(storage);
  options.host = &host_;
  EXPECT_FAILS(Errc::storage_corrupt, House::open(std::move(options)));
  EXPECT_FAILS(Errc::invalid_argument, House::open(HouseOptions{}));
}

/// Changes a row behind the house's back.
template <class Change>
void tamper(spi::Storage& storage, Change change) {
  auto unit = *storage.begin(spi::Access::write);
  change(*unit);
  EXPECT_TRUE(unit->commit().ok());
}

std::size_t problems(spi::Storage& storage) {
  const auto report = House::verify(storage);
  EXPECT_TRUE(report.ok());
  return report.ok() ? report->problems.size() : 0;
}

class Verify : public HouseTest {
 protected:
  void SetUp() override {
    furnished();
    ASSERT_OK(house_->submit(pizza_order(1), customer("c")));
    ASSERT_OK(house_->submit(pizza_order(2), customer("c")));
    auto accept = verb_command(11, order_id(1), OrderVerb::accept);
    accept.ready_at = noon + Duration::minutes(20);
    ASSERT_OK(house_->submit(accept, staff("trattoria")));
    const auto report = House::verify(*storage_);
    ASSERT_OK(report);
    EXPECT_EQ(report->venues, 1);
    EXPECT_EQ(report->orders, 2);
    EXPECT_EQ(report->events, 7);
    EXPECT_EQ(report->commands, 3);
    EXPECT_TRUE(report->problems.empty());
  }
  spi::OrderRow row(std::uint64_t n) {
    auto unit = *storage_->begin(spi::Access::read);
    return **unit->order(order_id(n));
  }
};

TEST_F(Verify, finds_a_changed_state) {
  auto changed = row(1);
  changed.state = 5;
  tamper(*storage_, [&](auto& unit) { EXPECT_TRUE(unit.update_order(changed).ok()); });
  EXPECT_EQ(problems(*storage_), 1u);
}

TEST_F(Verify, finds_a_changed_document) {
  auto changed = row(1);
  changed.document.replace(changed.document.find("A-0001"), 6, "A-0009");
  tamper(*storage_, [&](auto& unit) { EXPECT_TRUE(unit.update_order(changed).ok()); });
  EXPECT_EQ(problems(*storage_), 1u);
}

TEST_F(Verify, finds_an_event_without_reason) {
  tamper(*storage_, [&](auto& unit) {
    EXPECT_TRUE(unit.append_event({0, "order", order_id(1).text(), 7, "trattoria", "c", noon, "{}"}).ok());
  });
  EXPECT_GE(problems(*storage_), 2u);
}

TEST_F(Verify, finds_an_order_without_events) {
  auto ghost = row(1);
  ghost.id = order_id(9);
  tamper(*storage_, [&](auto& unit) { EXPECT_TRUE(unit.insert_order(ghost).ok()); });
  EXPECT_EQ(problems(*storage_), 1u);
}

TEST_F(Verify, finds_a_total_that_does_not_follow) {
  Order order = *from_json<Order>(row(1).document);
  order.id = order_id(9);
  order.quote.totals.total_minor -= 500;
  const std::vector<OrderEvent> events = begin(order, command_id(9), customer("c"));
  tamper(*storage_, [&](auto& unit) {
    for (const OrderEvent& event : events) {
      EXPECT_TRUE(
          unit.append_event({0, "order", order.id.text(), event.version, "trattoria", "c", event.at, to_json(event)})
              .ok());
    }
    Order placed = *replay(events);
    auto changed = row(1);
    changed.id = order.id;
    changed.document = to_json(placed);
    changed.version = placed.version;
    changed.state = static_cast<std::int32_t>(placed.state);
    changed.deadline = placed.accept_by;
    EXPECT_TRUE(unit.insert_order(changed).ok());
  });
  EXPECT_GE(problems(*storage_), 2u) << "the steps, the price, and the missing command";
}

TEST_F(Verify, finds_a_venue_that_skipped_a_version) {
  tamper(*storage_, [&](auto& unit) {
    auto venue = **unit.venue("trattoria");
    venue.version = 2;
    EXPECT_TRUE(unit.put_venue(venue).ok());
  });
  EXPECT_GE(problems(*storage_), 1u);
}

}  // namespace
}  // namespace couvert
