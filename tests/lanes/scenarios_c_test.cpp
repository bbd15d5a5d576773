// SPDX-License-Identifier: Apache-2.0
// Every scenario through the C interface: the pad is read here, the house and its devices are libcouvert_c's.
#include <gtest/gtest.h>

#include <couvert/c/couvert.h>

#include "lanes/c_lane.hpp"
#include "lanes/every_scenario.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

TEST(ScenariosInC, GoAsWritten_F1) {
  const std::int64_t before = couvert_live_handles();
  play_every_scenario(make_c_lane, true);
  EXPECT_EQ(couvert_live_handles(), before) << "handles, buffers and errors all went back";
}

TEST(ScenariosInC, NoticeWhatDoesNotHold) { expect_what_does_not_hold_is_noticed(make_c_lane); }

}  // namespace
}  // namespace couvert
