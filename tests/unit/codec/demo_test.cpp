// SPDX-License-Identifier: Apache-2.0
// The demo town is hand-written JSON: strict reading finds a misspelt member that would be lost otherwise.
#include "couvert/codec.hpp"

#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "couvert/venue.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace couvert {
namespace {

template <class T>
void expect_reads(const nlohmann::ordered_json& file, const char* member, const std::string& name) {
  ASSERT_TRUE(file.contains(member)) << name;
  const auto value = from_json<T>(file[member].dump(), UnknownMembers::refuse);
  ASSERT_TRUE(value) << name << ": " << value.error().name() << " at " << member << value.error().path();
  const auto again = from_json<T>(to_json(*value), UnknownMembers::refuse);
  ASSERT_TRUE(again) << name;
  EXPECT_EQ(*again, *value) << name;
}

TEST(Demo, EveryVenueIsReadStrictly) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/server/demo")) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream stream(entry.path());
    const auto file = nlohmann::ordered_json::parse(stream);
    if (!file.is_object() || !file.contains("menu")) continue;
    ++files;
    const std::string name = entry.path().filename().string();
    expect_reads<Venue>(file, "venue", name);
    expect_reads<Menu>(file, "menu", name);
    expect_reads<PriceRules>(file, "rules", name);
  }
  EXPECT_GE(files, 10u);
}

}  // namespace
}  // namespace couvert
