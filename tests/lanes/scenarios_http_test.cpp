// SPDX-License-Identifier: Apache-2.0
// Every scenario over HTTP.
#include <filesystem>

#include "lanes/http_lane.hpp"
#include "lanes/scenario.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

TEST(ScenariosOverHttp, GoAsWritten) {
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() != ".scenario") continue;
    ++files;
    const auto lane = make_http_lane();
    ASSERT_NE(lane, nullptr);
    int steps = 0;
    for (const std::string& problem : run_scenario(file_content(entry.path().string()), *lane, &steps)) {
      ADD_FAILURE() << entry.path().stem() << ": " << problem;
    }
    EXPECT_GE(steps, 5) << entry.path();
    const Status status = lane->restart();  // verifies the store
    EXPECT_TRUE(status.ok()) << entry.path();
  }
  EXPECT_GE(files, 10);
}

}  // namespace
}  // namespace couvert
