// SPDX-License-Identifier: Apache-2.0
// Every scenario in Java: the pad is read here, the house and its calls are Java's.
#include <gtest/gtest.h>

#include "lanes/every_scenario.hpp"
#include "lanes/pipe_lane.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::unique_ptr<Lane> java() {
  return make_pipe_lane({COUVERT_JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", COUVERT_JAVA_CLASS_PATH,
                         "org.couvert.Lane"});
}

TEST(ScenariosInJava, GoAsWritten_F2) { play_every_scenario(java, true); }

TEST(ScenariosInJava, NoticeWhatDoesNotHold) { expect_what_does_not_hold_is_noticed(java); }

}  // namespace
}  // namespace couvert
