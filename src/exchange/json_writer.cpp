// SPDX-License-Identifier: Apache-2.0
// Writes JSON text for people to read.
#include "exchange/json_writer.hpp"

#include "couvert/codec.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

JsonWriter& JsonWriter::begin(char bracket) {
  before_value();
  out_ += bracket;
  open_.emplace_back(bracket == '{' ? '}' : ']', false);
  return *this;
}

JsonWriter& JsonWriter::end() {
  const auto [bracket, filled] = open_.back();
  open_.pop_back();
  if (filled) new_line();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  out_ += json_quote(name);
  out_ += ": ";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view words) {
  before_value();
  out_ += json_quote(words);
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view digits) {
  before_value();
  out_ += digits;
  return *this;
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (open_.empty()) return;
  if (open_.back().second) out_ += ',';
  open_.back().second = true;
  new_line();
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(open_.size() * 2, ' ');
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
