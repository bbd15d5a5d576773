// SPDX-License-Identifier: Apache-2.0
// Every scenario in the browser's engine: the pad is read here, the house and its calls are WebAssembly's, under Node.
#include <gtest/gtest.h>

#include "lanes/every_scenario.hpp"
#include "lanes/pipe_lane.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::unique_ptr<Lane> wasm() { return make_pipe_lane({"node", COUVERT_SOURCE_DIR "/bindings/wasm/tests/lane.mjs"}); }

// A house in a page lives in its memory, so it is not started again.
TEST(ScenariosInWebAssembly, GoAsWritten_F1) { play_every_scenario(wasm, false); }

TEST(ScenariosInWebAssembly, NoticeWhatDoesNotHold) { expect_what_does_not_hold_is_noticed(wasm); }

}  // namespace
}  // namespace couvert
