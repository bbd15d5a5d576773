// SPDX-License-Identifier: Apache-2.0
// A folder of a test's own, removed with everything in it.
#ifndef COUVERT_TESTS_SUPPORT_TEMP_FOLDER_HPP
#define COUVERT_TESTS_SUPPORT_TEMP_FOLDER_HPP

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

namespace couvert::test {

/// Made under COUVERT_TEMP, TMPDIR or /tmp; COUVERT_TEMP lets a benchmark choose the disk.
class TempFolder {
 public:
  TempFolder() {
    const char* base = getenv("COUVERT_TEMP");
    if (!base) base = getenv("TMPDIR");
    std::string name = std::string(base ? base : "/tmp") + "/couvert-test-XXXXXX";
    if (mkdtemp(name.data())) path_ = name;
  }
  ~TempFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  std::string file(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

inline std::string file_content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace couvert::test

#endif
