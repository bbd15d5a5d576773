// SPDX-License-Identifier: Apache-2.0
// Writes JSON text for people to read: two spaces a level, members in the order in which they are given.
#ifndef COUVERT_EXCHANGE_JSON_WRITER_HPP
#define COUVERT_EXCHANGE_JSON_WRITER_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace couvert {
inline namespace v0 {
namespace exchange {

class JsonWriter {
 public:
  JsonWriter& begin_object() { return begin('{'); }
  JsonWriter& begin_array() { return begin('['); }
  JsonWriter& end();
  JsonWriter& key(std::string_view name);
  JsonWriter& text(std::string_view words);
  JsonWriter& integer(std::int64_t number) { return raw(std::to_string(number)); }
  /// Digits that are already JSON, such as an exact decimal.
  JsonWriter& raw(std::string_view digits);
  JsonWriter& member(std::string_view name, std::string_view words) { return key(name).text(words); }
  JsonWriter& member(std::string_view name, std::int64_t number) { return key(name).integer(number); }
  std::string take() { return std::move(out_); }

 private:
  JsonWriter& begin(char bracket);
  void before_value();
  void new_line();

  std::string out_;
  std::vector<std::pair<char, bool>> open_;  // closing bracket, and whether something is inside already
  bool after_key_ = false;
};

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
