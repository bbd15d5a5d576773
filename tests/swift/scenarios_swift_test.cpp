// SPDX-License-Identifier: Apache-2.0
// Every scenario in Swift: the pad is read here, the house and its calls are Swift's.
#include <gtest/gtest.h>

#include "lanes/every_scenario.hpp"
#include "lanes/pipe_lane.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::unique_ptr<Lane> swift() {
  return make_pipe_lane(
      {COUVERT_SWIFT_INSIDE, COUVERT_SWIFT_ROOT, COUVERT_SOURCE_DIR, "build/swift/debug/Lane \"$@\""});
}

TEST(ScenariosInSwift, GoAsWritten_F3) { play_every_scenario(swift, true); }

TEST(ScenariosInSwift, NoticeWhatDoesNotHold) { expect_what_does_not_hold_is_noticed(swift); }

}  // namespace
}  // namespace couvert
