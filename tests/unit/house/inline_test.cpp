// SPDX-License-Identifier: Apache-2.0
// A house without a thread of its own: done when the call returns, also from within answers.
#include <thread>
#include <vector>

#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Inline : public HouseTest {
 protected:
  void furnished_inline() {
    auto storage = spi::make_memory_storage();
    storage_ = storage.get();
    HouseOptions options;
    options.storage = std::move(storage);
    options.host = &host_;
    options.own_thread = false;
    auto house = House::open(std::move(options));
    ASSERT_OK(house);
    house_.emplace(*std::move(house));
    ASSERT_OK(furnish(*house_));
  }
};

TEST_F(Inline, a_command_is_answered_before_submit_returns_by_the_same_thread) {
  furnished_inline();
  std::thread::id answered_by;
  house_->submit(pizza_order(1), customer("c"), [&](Result<Receipt> receipt) {
    ASSERT_OK(receipt);
    answered_by = std::this_thread::get_id();
  });
  EXPECT_EQ(answered_by, std::this_thread::get_id());
  EXPECT_EQ(order_count(), 1);
  expect_verified();
}

TEST_F(Inline, answers_may_submit_again_without_end) {
  furnished_inline();
  constexpr std::uint64_t rounds = 3'000;  // as many frames of the stack, if each nested in the one before
  std::uint64_t answered = 0;
  std::function<void(Result<Receipt>)> next = [&](Result<Receipt> receipt) {
    ASSERT_OK(receipt);
    if (++answered < rounds) house_->submit(pizza_order(answered + 1), customer("c"), next);
  };
  house_->submit(pizza_order(1), customer("c"), next);
  EXPECT_EQ(answered, rounds);
  EXPECT_EQ(order_count(), static_cast<std::int64_t>(rounds));
}

TEST_F(Inline, answers_may_wait_for_further_commands) {
  furnished_inline();
  std::vector<std::int64_t> heads;
  house_->on_commit([&](std::int64_t head) { heads.push_back(head); });
  bool done = false;
  house_->submit(pizza_order(1), customer("c"), [&](Result<Receipt> receipt) {
    ASSERT_OK(receipt);
    house_->submit(pizza_order(2), customer("c"), [](Result<Receipt> later) { ASSERT_OK(later); });
    ASSERT_OK(house_->submit(pizza_order(3), customer("c")));
    EXPECT_EQ(order_count(), 3);
    (void)house_->tick();
    done = true;
  });
  EXPECT_TRUE(done);
  EXPECT_TRUE(std::is_sorted(heads.begin(), heads.end()));
  EXPECT_EQ(heads.back(), house_->head());
  expect_verified();
}

TEST_F(Inline, a_listener_may_publish) {
  furnished_inline();
  int told = 0;
  house_->on_commit([&](std::int64_t) {
    if (++told > 1) return;
    auto book = house_->book("trattoria");
    ASSERT_OK(book);
    ASSERT_OK(house_->put_venue((*book)->venue, ops));
  });
  auto book = house_->book("trattoria");
  ASSERT_OK(book);
  ASSERT_OK(house_->put_venue((*book)->venue, ops));
  EXPECT_EQ(told, 2);
  expect_verified();
}

TEST_F(Inline, closed_from_within_an_answer_it_refuses_the_next) {
  furnished_inline();
  std::vector<Errc> later;
  house_->submit(pizza_order(1), customer("c"), [&](Result<Receipt> receipt) {
    ASSERT_OK(receipt);
    ASSERT_OK(house_->close());
    house_->submit(pizza_order(2), customer("c"), [&](Result<Receipt> refused) {
      ASSERT_FALSE(refused.ok());
      later.push_back(refused.error().code());
    });
  });
  EXPECT_EQ(later, std::vector{Errc::closed});
  EXPECT_FAILS(Errc::closed, house_->submit(pizza_order(3), customer("c")));
  EXPECT_EQ(order_count(), 1);
}

TEST_F(Inline, several_threads_share_it_safely) {
  furnished_inline();
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (std::uint64_t n = 1; n <= 50; ++n) ASSERT_OK(house_->submit(pizza_order(t * 1'000 + n), customer("c")));
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(order_count(), 200);
  expect_verified();
}

}  // namespace
}  // namespace couvert
