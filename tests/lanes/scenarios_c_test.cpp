// SPDX-License-Identifier: Apache-2.0
// Every scenario through the C interface: the pad is read here, the house and its devices are libcouvert_c's.
#include <filesystem>

#include <couvert/c/couvert.h>

#include "lanes/c_lane.hpp"
#include "lanes/scenario.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

TEST(ScenariosInC, GoAsWritten_F1) {
  const std::int64_t before = couvert_live_handles();
  int files = 0, steps = 0, left_out = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() != ".scenario") continue;
    ++files;
    const auto lane = make_c_lane();
    ASSERT_NE(lane, nullptr);
    int done = 0;
    const std::string name = entry.path().stem().string();
    for (const std::string& problem : run_scenario(file_content(entry.path().string()), *lane, &done)) {
      // A basket of several people lives on a server: devices reach it there, and a house in the process has none.
      if (name == "a-group-with-caps-and-a-deadline") {
        ++left_out;
      } else {
        ADD_FAILURE() << name << ": " << problem;
      }
    }
    EXPECT_GE(done, 5) << name;
    steps += done;
    const Status status = lane->restart();  // verifies the store
    EXPECT_TRUE(status.ok()) << name << ": " << status.error().message();
  }
  RecordProperty("files", files);
  std::printf("%d scenarios, %d steps, of which %d are left out\n", files, steps, left_out);
  EXPECT_GE(files, 29);
  EXPECT_GE(steps, 400);
  EXPECT_LT(left_out, 20);
  EXPECT_EQ(couvert_live_handles(), before) << "handles, buffers and errors all went back";
}

TEST(ScenariosInC, NoticeWhatDoesNotHold) {
  const auto lane = make_c_lane();
  ASSERT_NE(lane, nullptr);
  const std::string text =
      "venue v\noffer pickup\nitem soup 5.00\nopen\nas guest c\ncart new v\ncart add soup\n"
      "quote = EUR 5.00\nplace a = pending_acceptance EUR 5.01\norders = none\nplace b = accepted\n";
  EXPECT_EQ(run_scenario(text, *lane).size(), 3u);
}

}  // namespace
}  // namespace couvert
