// SPDX-License-Identifier: Apache-2.0
// Every scenario in Python: the pad is read here, the house and its calls are Python's.
#include <gtest/gtest.h>

#include "lanes/every_scenario.hpp"
#include "lanes/pipe_lane.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::unique_ptr<Lane> python() {
  return make_pipe_lane({COUVERT_PYTHON, "-B", COUVERT_SOURCE_DIR "/bindings/python/tests/lane.py"});
}

TEST(ScenariosInPython, GoAsWritten_F1) { play_every_scenario(python, true); }

TEST(ScenariosInPython, NoticeWhatDoesNotHold) { expect_what_does_not_hold_is_noticed(python); }

}  // namespace
}  // namespace couvert
