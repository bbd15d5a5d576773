// SPDX-License-Identifier: Apache-2.0
// Sums of scopes: what is watched, counted, and forgotten again when a stranger asked.
#include <gtest/gtest.h>

#include "house/scope.hpp"
#include "house/scope_sums.hpp"

namespace couvert::test {
namespace {

TEST(ScopeSums, what_a_stranger_asked_for_is_not_kept) {
  house::ScopeSums sums;
  sums.watch("cust:somebody");
  sums.unwatch("cust:somebody");
  sums.install("cust:somebody", 5, {1, 7});
  EXPECT_FALSE(sums.counted("cust:somebody"));
  EXPECT_FALSE(sums.at("cust:somebody", 5));
}

TEST(ScopeSums, what_was_counted_outlives_a_stranger) {
  house::ScopeSums sums;
  sums.watch("cust:somebody");
  sums.install("cust:somebody", 5, {1, 7});
  sums.unwatch("cust:somebody");
  ASSERT_TRUE(sums.counted("cust:somebody"));
  ASSERT_TRUE(sums.at("cust:somebody", 5));
  EXPECT_EQ(sums.at("cust:somebody", 5)->sum, 7u);
}

TEST(ScopeSums, names_longer_than_any_that_exist_are_not_understood) {
  const auto kind = [](const std::string& name) { return house::scopes_of({name}).at(0).kind; };
  EXPECT_EQ(kind("cust:" + std::string(512, 'x')), house::ScopeKind::customer);
  EXPECT_EQ(kind("cust:" + std::string(513, 'x')), house::ScopeKind::unknown);
  EXPECT_EQ(kind("rest:" + std::string(64, 'x')), house::ScopeKind::restaurant);
  EXPECT_EQ(kind("rest:" + std::string(65, 'x')), house::ScopeKind::unknown);
  EXPECT_EQ(kind("cour:" + std::string(65, 'x')), house::ScopeKind::unknown);
  EXPECT_EQ(kind("venue:" + std::string(65, 'x')), house::ScopeKind::unknown);
  EXPECT_EQ(kind("basket:" + std::string(36, 'x')), house::ScopeKind::basket);
  EXPECT_EQ(kind("basket:" + std::string(37, 'x')), house::ScopeKind::unknown);
}

}  // namespace
}  // namespace couvert::test
