// SPDX-License-Identifier: Apache-2.0
// A foreign JSON document as a tree that keeps the text of its numbers, with the place of every value.
#ifndef COUVERT_EXCHANGE_JSON_VALUE_HPP
#define COUVERT_EXCHANGE_JSON_VALUE_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// One JSON value. A number stays the text that the document holds, so that a price never meets binary fractions.
class Value {
 public:
  struct Number {
    std::string text;
  };
  using Array = std::vector<Value>;
  using Member = std::pair<std::string, Value>;
  using Object = std::vector<Member>;

  Value() = default;
  explicit Value(bool flag) : held_(flag) {}
  explicit Value(Number number) : held_(std::move(number)) {}
  explicit Value(std::string text) : held_(std::move(text)) {}
  explicit Value(Array array) : held_(std::move(array)) {}
  explicit Value(Object object) : held_(std::move(object)) {}

  bool is_null() const noexcept { return std::holds_alternative<std::monostate>(held_); }
  const bool* flag() const noexcept { return std::get_if<bool>(&held_); }
  const Number* number() const noexcept { return std::get_if<Number>(&held_); }
  const std::string* text() const noexcept { return std::get_if<std::string>(&held_); }
  const Array* array() const noexcept { return std::get_if<Array>(&held_); }
  const Object* object() const noexcept { return std::get_if<Object>(&held_); }
  Array* array() noexcept { return std::get_if<Array>(&held_); }
  Object* object() noexcept { return std::get_if<Object>(&held_); }

  /// The member of that name, or nullptr.
  const Value* find(std::string_view name) const noexcept;
  /// Null, an empty text, or a list or object of nothing but such values.
  bool says_nothing() const noexcept;

 private:
  std::variant<std::monostate, bool, Number, std::string, Array, Object> held_;
};

/// A value and the JSON Pointer that leads to it. What is missing reads as null.
struct Place {
  const Value* value;
  std::string path;

  Place member(std::string_view name) const;
  Place element(std::size_t index) const;
  bool present() const noexcept { return !value->is_null(); }
  /// The elements of a list; none when it is something else.
  std::size_t size() const noexcept;
};

/// A place with nothing there.
Place no_place();
/// Whether an element of the list of that name has one of the members: how a format is told from another.
bool any_has(const Value& root, std::string_view list, std::initializer_list<std::string_view> members);
/// `text` as one step of a JSON Pointer.
std::string pointer_step(std::string_view text);
/// A short description of a value for people: its text, or its kind.
std::string describe(const Value& value);

struct Document {
  Value root;
  std::vector<std::string> repeated_members;  ///< pointers; the last of the equal members is the one kept
};

/// Errors: json_size, json_depth, text_encoding, json_syntax.
Result<Document> parse_document(std::string_view text);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
