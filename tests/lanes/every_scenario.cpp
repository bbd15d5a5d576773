// SPDX-License-Identifier: Apache-2.0
// Every scenario, in whatever lane.
#include "lanes/every_scenario.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "lanes/scenario.hpp"
#include "temp_folder.hpp"

namespace couvert::test {

void play_every_scenario(const MakeLane& make, bool keeps_store) {
  int files = 0, steps = 0, left_out = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() != ".scenario") continue;
    ++files;
    const auto lane = make();
    ASSERT_NE(lane, nullptr);
    int done = 0;
    const std::string name = entry.path().stem().string();
    for (const std::string& problem : run_scenario(file_content(entry.path().string()), *lane, &done)) {
      if (name == "a-group-with-caps-and-a-deadline" ||
          (!keeps_store && problem.find(not_offered) != std::string::npos)) {
        ++left_out;
      } else {
        ADD_FAILURE() << name << ": " << problem;
      }
    }
    EXPECT_GE(done, 5) << name;
    steps += done;
    if (!keeps_store) continue;
    const Status status = lane->restart();  // verifies the store
    EXPECT_TRUE(status.ok()) << name << ": " << status.error().message();
  }
  std::printf("%d scenarios, %d steps, of which %d are left out\n", files, steps, left_out);
  EXPECT_GE(files, 29);
  EXPECT_GE(steps, 400);
  EXPECT_LT(left_out, keeps_store ? 20 : 25);
}

void expect_what_does_not_hold_is_noticed(const MakeLane& make) {
  const auto lane = make();
  ASSERT_NE(lane, nullptr);
  const std::string text =
      "venue v\noffer pickup\nitem soup 5.00\nopen\nas guest c\ncart new v\ncart add soup\n"
      "quote = EUR 5.00\nplace a = pending_acceptance EUR 5.01\norders = none\nplace b = accepted\n";
  EXPECT_EQ(run_scenario(text, *lane).size(), 3u);
}

}  // namespace couvert::test
