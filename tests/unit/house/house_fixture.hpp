// SPDX-License-Identifier: Apache-2.0
// A house over a store in memory or in a file, with a clock that the test turns.
#ifndef COUVERT_TESTS_UNIT_HOUSE_FIXTURE_HPP
#define COUVERT_TESTS_UNIT_HOUSE_FIXTURE_HPP

#include <memory>
#include <optional>
#include <string>

#include "house_world.hpp"
#include "temp_folder.hpp"

namespace couvert::test {

#define ASSERT_OK(call)                                                                                   \
  do {                                                                                                    \
    const auto& outcome_ = (call);                                                                        \
    ASSERT_TRUE(outcome_.ok()) << outcome_.error().name() << ": " << outcome_.error().message() << " at " \
                               << outcome_.error().path() << " in " << #call;                             \
  } while (false)
#define EXPECT_FAILS(errc, call)                                       \
  do {                                                                 \
    const auto& outcome_ = (call);                                     \
    EXPECT_FALSE(outcome_.ok()) << #call;                              \
    if (!outcome_.ok()) {                                              \
      EXPECT_EQ(outcome_.error().name(), Error(errc).name()) << #call; \
    }                                                                  \
  } while (false)

class HouseTest : public ::testing::Test {
 protected:
  void open_in_memory() { open(spi::make_memory_storage()); }
  void open_file() {
    spi::SqliteOptions options;
    options.path = folder_.file("house.db");
    auto storage = spi::open_sqlite_storage(options);
    ASSERT_OK(storage);
    open(*std::move(storage));
  }
  void open(std::unique_ptr<spi::Storage> storage, int queue_limit = 10'000, int batch_limit = 64) {
    storage_ = storage.get();
    HouseOptions options;
    options.storage = std::move(storage);
    options.host = &host_;
    options.queue_limit = queue_limit;
    options.batch_limit = batch_limit;
    auto house = House::open(std::move(options));
    ASSERT_OK(house);
    house_.emplace(*std::move(house));
  }
  void reopen_file() {
    house_.reset();
    open_file();
  }
  void furnished() {
    open_in_memory();
    ASSERT_OK(furnish(*house_));
  }
  void expect_verified() {
    auto report = House::verify(*storage_);
    ASSERT_OK(report);
    for (const std::string& problem : report->problems) ADD_FAILURE() << problem;
  }
  std::int64_t order_count() {
    House::OrderQuery query;
    query.limit = 200;
    std::int64_t count = 0;
    do {
      auto page = house_->orders(query, ops);
      EXPECT_TRUE(page.ok());
      count += static_cast<std::int64_t>(page->orders.size());
      query.page = page->next;
    } while (!query.page.empty());
    return count;
  }

  FakeHost host_{noon};
  TempFolder folder_;
  spi::Storage* storage_ = nullptr;  // of house_
  std::optional<House> house_;
};

}  // namespace couvert::test

#endif
