// SPDX-License-Identifier: Apache-2.0
// Shared: one owner more, one owner less, destroyed once.
#include "couvert/shared.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <utility>
#include <vector>

namespace couvert {
namespace {

struct Counted {
  explicit Counted(int* count) : destroyed(count) {}
  ~Counted() { ++*destroyed; }
  int* destroyed;
};

TEST(Shared, NullByDefault) {
  Shared<int> a;
  Shared<int> b = a;
  EXPECT_FALSE(a);
  EXPECT_EQ(b.get(), nullptr);
}

TEST(Shared, LastOwnerDestroys) {
  int destroyed = 0;
  {
    auto a = Shared<Counted>::adopt(new Counted(&destroyed));
    Shared<Counted> b = a;
    Shared<Counted> c = std::move(a);
    EXPECT_FALSE(a);  // NOLINT(bugprone-use-after-move): a moved-from Shared is null
    b = c;
    b = b;  // NOLINT: assigning to itself changes nothing
    c = Shared<Counted>();
    EXPECT_EQ(destroyed, 0);
    EXPECT_EQ(b->destroyed, &destroyed);
  }
  EXPECT_EQ(destroyed, 1);
}

TEST(Shared, OwnersOnManyThreads) {
  int destroyed = 0;
  {
    auto first = Shared<Counted>::adopt(new Counted(&destroyed));
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back([copy = first] {
        for (int k = 0; k < 1000; ++k) Shared<Counted> another = copy;
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(destroyed, 0);
  }
  EXPECT_EQ(destroyed, 1);
}

}  // namespace
}  // namespace couvert
