// SPDX-License-Identifier: Apache-2.0
// The operating system as host: time goes on, octets differ, warnings are written.
#include "couvert/spi/host.hpp"

#include <ctime>
#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

Instant exact_time() {
  std::timespec now{};
  EXPECT_EQ(std::timespec_get(&now, TIME_UTC), TIME_UTC);
  return Instant{static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000};
}

TEST(SystemHost, TellsTheTimeOfDay) {
  // std::time() reads the clock of the last tick and may tell the second before: the exact clock stands on both sides.
  const Instant before = exact_time();
  const Instant now = spi::system_host().now();
  const Instant after = exact_time();
  EXPECT_GE(now, before);
  EXPECT_LE(now, after);
}

TEST(SystemHost, FillsAnyNumberOfOctets) {
  std::set<std::vector<std::uint8_t>> seen;
  for (int i = 0; i < 200; ++i) {
    std::vector<std::uint8_t> octets(16);
    spi::system_host().random(octets);
    seen.insert(octets);
  }
  EXPECT_EQ(seen.size(), 200U);
  // More than the kernel hands out at once; every octet must be written.
  std::vector<std::uint8_t> many(100'001);
  spi::system_host().random(many);
  std::vector<int> counts(256);
  for (const std::uint8_t octet : many) ++counts[octet];
  for (const int count : counts) EXPECT_NEAR(count, 391, 140);
  spi::system_host().random({});
}

TEST(SystemHost, LogsWarningsAndErrorsOnly) {
  ::testing::internal::CaptureStderr();
  spi::system_host().log(spi::LogLevel::debug, "quiet one");
  spi::system_host().log(spi::LogLevel::info, "quiet two");
  spi::system_host().log(spi::LogLevel::warning, "loud one");
  spi::system_host().log(spi::LogLevel::error, "loud two");
  const std::string text = ::testing::internal::GetCapturedStderr();
  EXPECT_EQ(text.find("quiet"), std::string::npos);
  EXPECT_NE(text.find("loud one"), std::string::npos);
  EXPECT_NE(text.find("loud two"), std::string::npos);
  EXPECT_EQ(&spi::system_host(), &spi::system_host());
}

}  // namespace
