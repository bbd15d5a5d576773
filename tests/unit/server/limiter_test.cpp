// SPDX-License-Identifier: Apache-2.0
// Token buckets: burst, refill, one name's greed does not cost another.
#include "routes/limiter.hpp"

namespace couvert::server {
namespace {

using namespace std::chrono_literals;

TEST(Limiter, BurstThenRate) {
  Limiter limiter(2, 3);
  const Limiter::Clock::time_point start{1h};
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(limiter.take("a", start));
  EXPECT_FALSE(limiter.take("a", start));
  EXPECT_TRUE(limiter.take("b", start));
  EXPECT_TRUE(limiter.take("a", start + 500ms));
  EXPECT_FALSE(limiter.take("a", start + 600ms));
  int taken = 0;
  for (int i = 0; i < 10; ++i) taken += limiter.take("a", start + 1h);
  EXPECT_EQ(taken, 3);
}

TEST(Limiter, HoldsManyNames) {
  Limiter limiter(1, 1);
  const Limiter::Clock::time_point start{1h};
  for (int i = 0; i < 50'000; ++i) ASSERT_TRUE(limiter.take(std::to_string(i), start));
}

}  // namespace
}  // namespace couvert::server
