// SPDX-License-Identifier: Apache-2.0
// Every scenario in the browser's engine: the pad is read here, the house and its calls are WebAssembly's, under Node.
#include <filesystem>

#include "lanes/pipe_lane.hpp"
#include "lanes/scenario.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::unique_ptr<Lane> wasm() { return make_pipe_lane({"node", COUVERT_SOURCE_DIR "/bindings/wasm/tests/lane.mjs"}); }

TEST(ScenariosInWebAssembly, GoAsWritten_F1) {
  int files = 0, steps = 0, left_out = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() != ".scenario") continue;
    ++files;
    const auto lane = wasm();
    ASSERT_NE(lane, nullptr);
    int done = 0;
    const std::string name = entry.path().stem().string();
    for (const std::string& problem : run_scenario(file_content(entry.path().string()), *lane, &done)) {
      // A house in a page lives in its memory, so it is not started again, and baskets of several people are a server's.
      if (cannot(problem) || name == "a-group-with-caps-and-a-deadline") {
        ++left_out;
      } else {
        ADD_FAILURE() << name << ": " << problem;
      }
    }
    EXPECT_GE(done, 5) << name;
    steps += done;
  }
  std::printf("%d scenarios, %d steps, of which %d are left out\n", files, steps, left_out);
  EXPECT_GE(files, 29);
  EXPECT_GE(steps, 400);
  EXPECT_LT(left_out, 25);
}

TEST(ScenariosInWebAssembly, NoticeWhatDoesNotHold) {
  const auto lane = wasm();
  ASSERT_NE(lane, nullptr);
  const std::string text =
      "venue v\noffer pickup\nitem soup 5.00\nopen\nas guest c\ncart new v\ncart add soup\n"
      "quote = EUR 5.00\nplace a = pending_acceptance EUR 5.01\norders = none\nplace b = accepted\n";
  EXPECT_EQ(run_scenario(text, *lane).size(), 3u);
}

}  // namespace
}  // namespace couvert
