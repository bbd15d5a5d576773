// SPDX-License-Identifier: Apache-2.0
// JSONTestSuite: y_ files are JSON, n_ files are not, i_ files may be either; none may do harm.
#include "codec/json_parse.hpp"
#include "couvert/codec.hpp"
#include "couvert/order.hpp"

#include <gtest/gtest.h>

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
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
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

TEST(JsonTestSuite, Parsing) {
  const auto cases = files("test_parsing");
  ASSERT_FALSE(cases.empty()) << "COUVERT_SHARED_DATA names no folder with json/JSONTestSuite/test_parsing";
  std::size_t accepted = 0;
  std::size_t refused = 0;
  for (const File& file : cases) {
    const auto tree = parse_json(file.text);
    read_as_documents(file.text);
    tree ? ++accepted : ++refused;
    if (file.name.starts_with("n_")) {
      EXPECT_FALSE(tree) << file.name;
    } else if (file.name.starts_with("y_") && !tree) {
      // RFC 8259 lets names repeat; documents do not.
      EXPECT_EQ(tree.error().code(), Errc::json_duplicate_member) << file.name;
      EXPECT_NE(file.name.find("duplicated_key"), std::string::npos) << file.name;
    } else if (file.name.starts_with("y_")) {
      EXPECT_EQ(file.name.find("duplicated_key"), std::string::npos) << file.name;
    }
  }
  RecordProperty("accepted", std::to_string(accepted));
  RecordProperty("refused", std::to_string(refused));
  EXPECT_GT(accepted, 0u);
  EXPECT_GT(refused, 0u);
}

// Texts that readers are known to change on their way: ours keeps them exactly, or refuses them by name.
TEST(JsonTestSuite, Transform) {
  const auto cases = files("test_transform");
  ASSERT_FALSE(cases.empty()) << "COUVERT_SHARED_DATA names no folder with json/JSONTestSuite/test_transform";
  for (const File& file : cases) {
    const auto tree = parse_json(file.text);
    read_as_documents(file.text);
    if (file.name.starts_with("object_same_key")) {
      ASSERT_FALSE(tree) << file.name;
      EXPECT_EQ(tree.error().code(), Errc::json_duplicate_member) << file.name;
    } else if (file.name.starts_with("number_")) {
      ASSERT_TRUE(tree) << file.name;
      const JsonNode& number = tree->nodes.at(1);
      if (number.kind == JsonNode::Kind::integer) {
        EXPECT_NE(file.text.find(std::to_string(number.integer)), std::string::npos) << file.name;
      } else {
        EXPECT_EQ(number.kind, JsonNode::Kind::number) << file.name;
      }
    } else if (file.name.starts_with("object_key_nf")) {
      ASSERT_TRUE(tree) << file.name << ": two spellings of a letter are two names";
      EXPECT_EQ(tree->nodes[0].count, 2u) << file.name;
    }
  }
}

}  // namespace
}  // namespace couvert
