// SPDX-License-Identifier: Apache-2.0
// The events of the JSON reader become a flat tree; the profile's rules are checked as they come.
#include "codec/json_parse.hpp"

#include "core/utf8.hpp"
#include "couvert/limits.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

using nlohmann::json;
using Kind = JsonNode::Kind;

class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view input) : input_(input) {
    // About what a document of ours needs; no more than a page or two for what may turn out to be no document.
    constexpr std::size_t most = 512;
    tree_.nodes.reserve(std::min(input.size() / 8, most));
    tree_.texts.reserve(std::min(input.size() / 2, 8 * most));
  }

  Result<JsonTree> finish() && {
    if (error_) return *std::move(error_);
    return std::move(tree_);
  }

  bool null() { return leaf(Kind::null, 0); }
  bool boolean(bool value) { return leaf(Kind::boolean, value ? 1 : 0); }
  bool number_integer(json::number_integer_t value) { return leaf(Kind::integer, value); }
  bool number_unsigned(json::number_unsigned_t value) {
    if (!std::in_range<std::int64_t>(value)) return leaf(Kind::number, 0);
    return leaf(Kind::integer, static_cast<std::int64_t>(value));
  }
  bool number_float(json::number_float_t, const json::string_t&) { return leaf(Kind::number, 0); }
  bool string(json::string_t& value) {
    begin_value();
    add_text(value);
    return true;
  }
  bool binary(json::binary_t&) { return fail(Errc::json_syntax, {}); }  // JSON text has none

  bool start_object(std::size_t) { return open(Kind::object); }
  bool key(json::string_t& name) {
    ++tree_.nodes[open_.back().node].count;
    open_.back().key = tree_.nodes.size();
    add_text(name);
    return true;
  }
  bool end_object() { return names_differ() && close(); }
  bool start_array(std::size_t) { return open(Kind::array); }
  bool end_array() { return close(); }

  // The reader's own words quote the document, which may hold personal data; only the place is kept.
  bool parse_error(std::size_t octets_read, const std::string&, const nlohmann::detail::exception& error) {
    constexpr int number_overflow = 406;
    const std::size_t octet = std::min(octets_read, input_.size());
    // The reader failed before it told of the value: in an array it would have been one more.
    begin_value();
    if (error.id == number_overflow) return fail(Errc::json_number_range, {});
    const std::size_t bad = utf8_prefix(input_);
    if (bad < octet) return fail(Errc::text_encoding, "Not UTF-8 at octet " + std::to_string(bad) + ".");
    return fail(Errc::json_syntax, "The text is not JSON at octet " + std::to_string(octet) + ".");
  }

 private:
  struct Open {
    std::size_t node;
    std::size_t key = 0;  // node of the member being read, for objects
  };

  void begin_value() {
    if (open_.empty()) return;
    JsonNode& parent = tree_.nodes[open_.back().node];
    if (parent.kind == Kind::array) ++parent.count;
  }

  void add(Kind kind, std::int64_t value, std::size_t octets = 0) {
    JsonNode& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.integer = value;
    node.count = static_cast<std::uint32_t>(octets);
    node.end = static_cast<std::uint32_t>(tree_.nodes.size());
  }

  void add_text(const std::string& text) {
    add(Kind::text, static_cast<std::int64_t>(tree_.texts.size()), text.size());
    tree_.texts += text;
  }

  bool leaf(Kind kind, std::int64_t value) {
    begin_value();
    add(kind, value);
    return true;
  }

  bool open(Kind kind) {
    begin_value();
    if (open_.size() >= static_cast<std::size_t>(limits::json_depth)) return fail(Errc::json_depth, {});
    open_.push_back({tree_.nodes.size()});
    add(kind, 0);
    return true;
  }

  bool close() {
    tree_.nodes[open_.back().node].end = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
    return true;
  }

  bool names_differ() {
    names_.clear();
    const Open& object = open_.back();
    for (std::size_t at = object.node + 1; at < tree_.nodes.size(); at = tree_.nodes[at + 1].end) {
      names_.push_back(tree_.text(tree_.nodes[at]));
    }
    const auto twice = first_repeated();
    if (twice == names_.end()) return true;
    std::string path = place(open_.size() - 1);
    append_pointer(path, *twice);
    error_ = Error(Errc::json_duplicate_member, {}, std::move(path));
    return false;
  }

  // A few names are compared pair by pair; sorting keeps a million of them from costing a million squared.
  std::vector<std::string_view>::const_iterator first_repeated() {
    constexpr std::size_t few = 16;
    if (names_.size() > few) {
      std::sort(names_.begin(), names_.end());
      return std::adjacent_find(names_.cbegin(), names_.cend());
    }
    for (auto name = names_.cbegin(); name != names_.cend(); ++name) {
      if (std::find(names_.cbegin(), name, *name) != name) return name;
    }
    return names_.cend();
  }

  // The pointer to what the outer `depth` open containers are reading.
  std::string place(std::size_t depth) const {
    std::string path;
    for (std::size_t i = 0; i < depth; ++i) {
      const JsonNode& node = tree_.nodes[open_[i].node];
      if (node.count == 0) break;
      if (node.kind == Kind::array) {
        append_pointer(path, node.count - 1);
      } else {
        append_pointer(path, tree_.text(tree_.nodes[open_[i].key]));
      }
    }
    return path;
  }

  bool fail(Errc code, std::string message) {
    error_ = Error(code, std::move(message), place(open_.size()));
    return false;
  }

  std::string_view input_;
  JsonTree tree_;
  std::vector<Open> open_;
  std::vector<std::string_view> names_;
  std::optional<Error> error_;
};

}  // namespace

Result<JsonTree> parse_json(std::string_view text) {
  if (text.size() > limits::json_octets) return Error(Errc::json_size);
  // The reader takes a NUL for the end of its input and would not see what follows.
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    return Error(Errc::json_syntax, "The text is not JSON at octet " + std::to_string(nul) + ".");
  }
  TreeBuilder builder(text);
  if (!json::sax_parse(text.begin(), text.end(), &builder)) return std::move(builder).finish();
  return std::move(builder).finish();
}

void append_pointer(std::string& path, std::string_view name) {
  path += '/';
  for (const char c : name) {
    if (c == '~') {
      path += "~0";
    } else if (c == '/') {
      path += "~1";
    } else {
      path += c;
    }
  }
}

void append_pointer(std::string& path, std::size_t index) {
  path += '/';
  path += std::to_string(index);
}

}  // namespace v0
}  // namespace couvert
