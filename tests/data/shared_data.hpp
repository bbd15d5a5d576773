// SPDX-License-Identifier: Apache-2.0
// The folder of real inputs: its files, its expected facts, and a line of counts for each file.
#ifndef COUVERT_TESTS_DATA_SHARED_DATA_HPP
#define COUVERT_TESTS_DATA_SHARED_DATA_HPP

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace couvert_data {

using Json = nlohmann::json;

/// What COUVERT_SHARED_DATA names, or ../shared/data beside the checkout.
std::filesystem::path folder();
/// The files of a folder inside it whose names end so, sorted; none when it does not exist.
std::vector<std::filesystem::path> files(std::string_view inside, std::string_view ending);
std::string read(const std::filesystem::path& path);
/// The document at a path inside the folder; discarded when it is missing or no JSON.
Json document(std::string_view inside);
/// The line of a kind of input that the folder does not hold.
void say_absent(const char* inside);
/// The digits of a JSON number, or the text of a text.
std::string digits(const Json& value);

/// Counts the cases of one input file and prints them when it goes: `path: cases N, passed N, failed N, disputed N`.
class Tally {
 public:
  explicit Tally(std::string path) : path_(std::move(path)) {}
  Tally(const Tally&) = delete;
  Tally& operator=(const Tally&) = delete;
  ~Tally();

  /// A case that passes or fails the running test with `what` in the message.
  void expect(bool ok, const std::string& what);
  template <class A, class B>
  void equal(const A& ours, const B& theirs, const std::string& what) {
    expect(Json(ours) == Json(theirs), what + ": ours " + Json(ours).dump() + ", expected " + Json(theirs).dump());
  }
  /// A case that the engine answers differently on purpose.
  void dispute(const std::string& reason) { ++disputed_[reason]; }

 private:
  std::string path_;
  int passed_ = 0, failed_ = 0;
  std::map<std::string, int> disputed_;
};

}  // namespace couvert_data

#endif
