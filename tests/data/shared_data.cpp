// SPDX-License-Identifier: Apache-2.0
// Finds the folder of real inputs before any test runs: the program's own main.
#include "shared_data.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace couvert_data {

namespace {

TEST(SharedData, FolderIsThereOrItsAbsenceIsSaid) {
  const bool present = std::filesystem::is_directory(folder());
  const int running = testing::UnitTest::GetInstance()->test_to_run_count();
  if (!present) {
    std::printf("!!! shared data absent: %s; no suite over real inputs runs\n", folder().c_str());
    EXPECT_EQ(running, 1);
  }
}

}  // namespace

std::filesystem::path folder() {
  const char* named = std::getenv("COUVERT_SHARED_DATA");
  return named ? named : "";
}

std::vector<std::filesystem::path> files(std::string_view inside, std::string_view ending) {
  std::vector<std::filesystem::path> found;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder() / inside, none)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_regular_file() && name.size() >= ending.size() &&
        name.compare(name.size() - ending.size(), ending.size(), ending) == 0) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Json document(std::string_view inside) { return Json::parse(read(folder() / inside), nullptr, false); }

void say_absent(const char* inside) {
  std::printf("%s: cases 0, passed 0, failed 0, disputed 0 (not in this folder)\n", inside);
}

std::string digits(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

Tally::~Tally() {
  int disputed = 0;
  std::string reasons;
  for (const auto& [reason, count] : disputed_) {
    disputed += count;
    reasons += (reasons.empty() ? "" : "; ") + reason;
  }
  std::printf("%s: cases %d, passed %d, failed %d, disputed %d%s\n", path_.c_str(), passed_ + failed_ + disputed,
              passed_, failed_, disputed, reasons.empty() ? "" : (" (" + reasons + ")").c_str());
}

void Tally::expect(bool ok, const std::string& what) {
  ++(ok ? passed_ : failed_);
  EXPECT_TRUE(ok) << path_ << ": " << what;
}

}  // namespace couvert_data

// Suites read the variable themselves as well, so the default is put there. Without the folder only the test above
// runs, which says what is missing.
int main(int argc, char** argv) {
  const auto standard = std::filesystem::path(COUVERT_SOURCE_DIR).parent_path() / "shared" / "data";
  setenv("COUVERT_SHARED_DATA", standard.c_str(), 0);
  testing::InitGoogleMock(&argc, argv);
  if (!std::filesystem::is_directory(couvert_data::folder())) testing::GTEST_FLAG(filter) = "SharedData.*";
  return RUN_ALL_TESTS();
}
