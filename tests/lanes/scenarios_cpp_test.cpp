// SPDX-License-Identifier: Apache-2.0
// Every scenario in the C++ lane, and the runner itself: a pad on which nothing can go wrong proves nothing.
#include <filesystem>

#include "lanes/scenario.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

std::vector<std::string> scenario_files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/scenarios")) {
    if (entry.path().extension() == ".scenario") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Scenarios : public ::testing::TestWithParam<std::string> {};

TEST_P(Scenarios, goes_as_written) {
  const auto lane = make_cpp_lane();
  ASSERT_NE(lane, nullptr);
  int steps = 0;
  const std::string text = file_content(COUVERT_SOURCE_DIR "/tests/scenarios/" + GetParam() + ".scenario");
  for (const std::string& problem : run_scenario(text, *lane, &steps)) ADD_FAILURE() << problem;
  EXPECT_GE(steps, 5);
  const Status status = lane->restart();  // verifies the store
  EXPECT_TRUE(status.ok()) << status.error().message();
}

INSTANTIATE_TEST_SUITE_P(files, Scenarios, ::testing::ValuesIn(scenario_files()), [](const auto& file) {
  std::string name = file.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(ScenarioRunner, notices_what_does_not_hold) {
  const std::string setup = "venue v\noffer pickup\nitem soup 5.00\nopen\nas guest c\ncart new v\ncart add soup\n";
  const char* wrong[] = {
      "quote = EUR 4.99\n",
      "quote = item_unknown\n",
      "place a = accepted\n",
      "place a = pending_acceptance EUR 5.01\n",
      "orders = a\n",
      "events = 3\n",
      "tick = 1\n",
      "search words soup = none\n",
      "order a = accepted\n",
      "accept a in 5min = accepted\n",
      "dance\n",
      "cart add cake\nquote\n",
      "wait soon\n",
      "cart\n",
      "publish = menu_invalid\n",
  };
  for (const char* line : wrong) {
    const auto lane = make_cpp_lane();
    ASSERT_NE(lane, nullptr);
    EXPECT_EQ(run_scenario(setup + line, *lane).size(), 1u) << line;
  }
  const auto lane = make_cpp_lane();
  EXPECT_TRUE(run_scenario(setup + "quote = EUR 5.00\nplace a = pending_acceptance EUR 5.00\n", *lane).empty());
}

}  // namespace
}  // namespace couvert
