// SPDX-License-Identifier: Apache-2.0
// JSONTestSuite: y_ files are JSON, n_ files are not, i_ files may be either; none may do harm.
#include "codec/json_parse.hpp"
#include "couvert/codec.hpp"
#include "couvert/order.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace couvert {
namespace {

struct File {
  std::string name;
  std::string text;
};

std::vector<File> files(const char* folder) {
  const char* data = std::getenv("COUVERT_SHARED_DATA");
  std::vector<File> found;
  if (data == nullptr) return found;
  const auto path = std::filesystem::path(data) / "json" / "JSONTestSuite" / folder;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(path, absent)) {
    std::ifstream stream(entry.path(), std::ios::binary);
    found.push_back({entry.path().filename().string(), {std::istreambuf_iterator<char>(stream), {}}});
  }
  return found;
}

// Every document type must take any text without harm, whatever it answers.
void read_as_documents(const std::string& text) {
  for (const auto unknown : {UnknownMembers::ignore, UnknownMembers::refuse}) {
    EXPECT_FALSE(from_json<Menu>(text, unknown));
    EXPECT_FALSE(from_json<Order>(text, unknown));
    (void)from_json<PriceRules>(text, unknown);
    (void)from_json<Contact>(text, unknown);
  }
}

/// One line for a folder of cases, as the other suites print one for a file.
class Count {
 public:
  explicit Count(const char* folder) : folder_(folder) {}
  ~Count() {
    std::printf("json/JSONTestSuite/%s: cases %d, passed %d, failed %d, disputed %d%s\n", folder_,
                passed_ + failed_ + disputed_, passed_, failed_, disputed_,
                disputed_ > 0 ? " (RFC 8259 lets names repeat; documents do not)" : "");
  }
  void add(bool ok, const std::string& what) {
    ++(ok ? passed_ : failed_);
    EXPECT_TRUE(ok) << what;
  }
  void dispute() { ++disputed_; }

 private:
  const char* folder_;
  int passed_ = 0, failed_ = 0, disputed_ = 0;
};

TEST(JsonTestSuite, Parsing) {
  Count count("test_parsing");
  for (const File& file : files("test_parsing")) {
    const auto tree = parse_json(file.text);
    read_as_documents(file.text);
    const bool repeats = !tree && tree.error().code() == Errc::json_duplicate_member;
    if (file.name.starts_with("n_")) {
      count.add(!tree, file.name + " must be refused");
    } else if (file.name.starts_with("y_") && repeats) {
      count.dispute();
    } else if (file.name.starts_with("y_")) {
      count.add(tree.ok(), file.name + " must be read");
    } else {
      count.add(true, file.name + " may be either");
    }
  }
}

bool keeps(const File& file) {
  const auto tree = parse_json(file.text);
  if (file.name.starts_with("object_same_key")) return !tree && tree.error().code() == Errc::json_duplicate_member;
  if (file.name.starts_with("number_")) {
    if (!tree) return false;
    const JsonNode& number = tree->nodes.at(1);
    return number.kind == JsonNode::Kind::integer ? file.text.find(std::to_string(number.integer)) != std::string::npos
                                                  : number.kind == JsonNode::Kind::number;
  }
  // Two spellings of a letter are two names.
  if (file.name.starts_with("object_key_nf")) return tree.ok() && tree->nodes[0].count == 2;
  return true;
}

// Texts that readers are known to change on their way: ours keeps them exactly, or refuses them by name.
TEST(JsonTestSuite, Transform) {
  Count count("test_transform");
  for (const File& file : files("test_transform")) {
    read_as_documents(file.text);
    count.add(keeps(file), file.name);
  }
}

}  // namespace
}  // namespace couvert
