// SPDX-License-Identifier: Apache-2.0
// Reads foreign JSON through the event interface of nlohmann/json, which hands over the text of numbers.
#include "exchange/json_value.hpp"

#include "couvert/limits.hpp"
#include "couvert/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

const Value& nothing() {
  static const Value value;
  return value;
}

// Builds the tree. Open containers stand on a stack by value and are moved into their parent when they close, so
// that no pointer into a growing vector is kept.
class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return put(Value()); }
  bool boolean(bool flag) override { return put(Value(flag)); }
  bool number_integer(number_integer_t n) override { return put(Value(Value::Number{std::to_string(n)})); }
  bool number_unsigned(number_unsigned_t n) override { return put(Value(Value::Number{std::to_string(n)})); }
  bool number_float(number_float_t, const string_t& text) override { return put(Value(Value::Number{text})); }
  bool string(string_t& text) override { return put(Value(std::move(text))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Value(Value::Object())); }
  bool start_array(std::size_t) override { return open(Value(Value::Array())); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    stack_.back().key = std::move(name);
    return true;
  }
  bool end_object() override {
    keep_last_of_equal_members(*stack_.back().container.object());
    return close();
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& problem) override {
    // The lexer numbers its complaint about an ill-formed text like any other; only its words tell them apart.
    const bool encoding = std::string_view(problem.what()).find("UTF-8") != std::string_view::npos;
    error_.emplace_back(encoding ? Errc::text_encoding : Errc::json_syntax, "at octet " + std::to_string(position));
    return false;
  }

  Result<Document> finish(bool complete) && {
    if (!error_.empty()) return error_.front();
    if (!complete) return Error(Errc::json_syntax);
    return std::move(document_);
  }

 private:
  struct Open {
    Value container;
    std::string key;
  };

  bool refuse(Errc code) {
    error_.emplace_back(code);
    return false;
  }
  bool open(Value container) {
    if (stack_.size() >= static_cast<std::size_t>(limits::json_depth)) return refuse(Errc::json_depth);
    stack_.push_back({std::move(container), {}});
    return true;
  }
  bool close() {
    Value done = std::move(stack_.back().container);
    stack_.pop_back();
    return put(std::move(done));
  }
  bool put(Value value) {
    if (++count_ > limits::json_values) return refuse(Errc::json_size);
    if (stack_.empty()) {
      document_.root = std::move(value);
    } else if (auto* list = stack_.back().container.array()) {
      list->push_back(std::move(value));
    } else {
      stack_.back().container.object()->emplace_back(std::move(stack_.back().key), std::move(value));
    }
    return true;
  }

  // Most objects are small and have no member twice, which is told without a table.
  static bool small_and_distinct(const Value::Object& members) {
    if (members.size() > 16) return false;
    for (std::size_t i = 1; i < members.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        if (members[i].first == members[k].first) return false;
      }
    }
    return true;
  }

  void keep_last_of_equal_members(Value::Object& members) {
    if (small_and_distinct(members)) return;
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < members.size(); ++i) last[members[i].first] = i;
    if (last.size() == members.size()) return;
    std::vector<bool> keep(members.size(), false);
    for (const auto& [name, index] : last) keep[index] = true;
    Value::Object kept;
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (!keep[i]) document_.repeated_members.push_back(path_of_top() + pointer_step(members[i].first));
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (keep[i]) kept.push_back(std::move(members[i]));
    }
    members = std::move(kept);
  }
  std::string path_of_top() const {
    std::string path;
    for (std::size_t i = 0; i + 1 < stack_.size(); ++i) {
      const auto* list = stack_[i].container.array();
      path += list ? "/" + std::to_string(list->size()) : pointer_step(stack_[i].key);
    }
    return path;
  }

  Document document_;
  std::vector<Open> stack_;
  std::vector<Error> error_;  // at most one
  std::size_t count_ = 0;
};

}  // namespace

const Value* Value::find(std::string_view name) const noexcept {
  const Object* members = object();
  if (members == nullptr) return nullptr;
  for (const auto& [key, value] : *members) {
    if (key == name) return &value;
  }
  return nullptr;
}

bool Value::says_nothing() const noexcept {
  if (is_null()) return true;
  if (const auto* words = text()) return words->empty();
  if (const auto* list = array()) {
    return std::all_of(list->begin(), list->end(), [](const Value& v) { return v.says_nothing(); });
  }
  if (const auto* members = object()) {
    return std::all_of(members->begin(), members->end(), [](const Member& m) { return m.second.says_nothing(); });
  }
  return false;
}

Place Place::member(std::string_view name) const {
  const Value* found = value->find(name);
  return {found ? found : &nothing(), path + pointer_step(name)};
}

Place Place::element(std::size_t index) const {
  const auto* list = value->array();
  return {list && index < list->size() ? &(*list)[index] : &nothing(), path + "/" + std::to_string(index)};
}

std::size_t Place::size() const noexcept {
  const auto* list = value->array();
  return list ? list->size() : 0;
}

bool any_has(const Value& root, std::string_view list, std::initializer_list<std::string_view> members) {
  const Value* found = root.find(list);
  const auto* entries = found ? found->array() : nullptr;
  if (entries == nullptr) return false;
  return std::any_of(entries->begin(), entries->end(), [&](const Value& entry) {
    return std::any_of(members.begin(), members.end(), [&](std::string_view m) { return entry.find(m) != nullptr; });
  });
}

Place no_place() { return {&nothing(), {}}; }

std::string pointer_step(std::string_view text) {
  std::string step = "/";
  if (text.find_first_of("~/") == std::string_view::npos) return step.append(text);
  for (const char c : text) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}

std::string describe(const Value& value) {
  if (value.is_null()) return "null";
  if (const bool* flag = value.flag()) return *flag ? "true" : "false";
  if (const auto* number = value.number()) return number->text;
  if (const auto* text = value.text()) return *text;
  if (const auto* list = value.array()) return "a list of " + std::to_string(list->size());
  return "an object of " + std::to_string(value.object()->size());
}

Result<Document> parse_document(std::string_view text) {
  if (text.size() > limits::json_octets) return Error(Errc::json_size);
  Builder builder;
  const bool complete = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return std::move(builder).finish(complete);
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
