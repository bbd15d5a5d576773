// SPDX-License-Identifier: Apache-2.0
// A scanner over the outermost object of a request body.
#include "routes/body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <string>

#include "couvert/limits.hpp"

namespace couvert::server {

namespace {

using Json = nlohmann::json;

std::string pointer_to(std::string_view name) {
  std::string out = "/";
  for (const char c : name) {
    if (c == '~') {
      out.append("~0");
    } else if (c == '/') {
      out.append("~1");
    } else {
      out.push_back(c);
    }
  }
  return out;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool at_end() const noexcept { return at_ >= text_.size(); }
  char peek() const noexcept { return at_end() ? '\0' : text_[at_]; }
  std::size_t position() const noexcept { return at_; }

  void skip_space() noexcept {
    while (!at_end() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++at_;
  }
  bool take(char c) noexcept {
    if (peek() != c || at_end()) return false;
    ++at_;
    return true;
  }
  // With its quotes; empty when it does not end.
  std::string_view take_string() noexcept {
    const std::size_t from = at_++;
    while (!at_end()) {
      const char c = text_[at_++];
      if (c == '"') return text_.substr(from, at_ - from);
      if (c == '\\') ++at_;
    }
    at_ = text_.size();
    return {};
  }
  Result<std::string_view> take_value() {
    const std::size_t from = at_;
    if (peek() == '"') {
      const auto text = take_string();
      if (text.empty()) return syntax();
      return text;
    }
    if (peek() != '{' && peek() != '[') {
      while (!at_end() && std::string_view(",}] \t\r\n").find(peek()) == std::string_view::npos) ++at_;
      if (at_ == from) return syntax();
      return text_.substr(from, at_ - from);
    }
    int depth = 1;  // the outermost object
    do {
      const char c = peek();
      if (at_end()) return syntax();
      if (c == '"') {
        if (take_string().empty()) return syntax();
        continue;
      }
      if ((c == '{' || c == '[') && ++depth > limits::json_depth) {
        return Error(Errc::json_depth, "more than " + std::to_string(limits::json_depth) + " levels");
      }
      if (c == '}' || c == ']') --depth;
      ++at_;
    } while (depth > 1);
    return text_.substr(from, at_ - from);
  }
  Error syntax() const { return Error(Errc::json_syntax, "no JSON at octet " + std::to_string(at_)); }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

Result<std::string> member_name(Scanner& scanner) {
  if (scanner.peek() != '"') return scanner.syntax();
  const auto quoted = scanner.take_string();
  if (quoted.empty()) return scanner.syntax();
  const Json name = Json::parse(quoted, nullptr, false);
  if (!name.is_string()) return scanner.syntax();
  return name.get<std::string>();
}

Result<Json> scalar(std::string_view text, std::string_view path) {
  Json value = Json::parse(text, nullptr, false);
  if (value.is_discarded()) return Error(Errc::json_syntax, "not JSON", std::string(path));
  return value;
}

}  // namespace

Result<std::vector<std::string_view>> split_object(std::string_view text, std::span<const std::string_view> names) {
  Scanner scanner(text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text);
  scanner.skip_space();
  if (scanner.at_end()) return scanner.syntax();
  if (!scanner.take('{')) {
    auto value = scanner.take_value();
    if (!value) return value.error();
    const bool scalar_text = value->front() != '[';
    scanner.skip_space();
    if (!scanner.at_end() || (scalar_text && Json::parse(*value, nullptr, false).is_discarded()))
      return scanner.syntax();
    return Error(Errc::json_type, "an object is needed");
  }
  std::vector<std::string_view> found(names.size());
  std::vector<std::string> unknown;
  scanner.skip_space();
  for (bool first = true; !scanner.take('}'); first = false) {
    if (!first && !scanner.take(',')) return scanner.syntax();
    scanner.skip_space();
    auto name = member_name(scanner);
    if (!name) return name.error();
    scanner.skip_space();
    if (!scanner.take(':')) return scanner.syntax();
    scanner.skip_space();
    auto value = scanner.take_value();
    if (!value) return value.error().under(pointer_to(*name));
    scanner.skip_space();
    const auto known = std::find(names.begin(), names.end(), *name);
    const auto place = static_cast<std::size_t>(known - names.begin());
    const bool repeated = known == names.end() ? std::find(unknown.begin(), unknown.end(), *name) != unknown.end()
                                               : !found[place].empty();
    if (repeated) return Error(Errc::json_duplicate_member, "the member stands twice", pointer_to(*name));
    if (known == names.end()) {
      if (unknown.size() > 16)
        return Error(Errc::json_unknown_member, "the member is not part of the schema", pointer_to(unknown.front()));
      unknown.push_back(std::move(*name));
    } else {
      found[place] = *value;
    }
  }
  scanner.skip_space();
  if (!scanner.at_end()) return scanner.syntax();
  if (!unknown.empty()) {
    return Error(Errc::json_unknown_member, "the member is not part of the schema", pointer_to(unknown.front()));
  }
  return found;
}

Error missing_member(std::string_view name) {
  return Error(Errc::json_missing_member, "the member is required", pointer_to(name));
}

Result<std::optional<Instant>> instant_member(std::string_view text, std::string_view path) {
  if (text.empty()) return std::optional<Instant>();
  auto value = scalar(text, path);
  if (!value) return value.error();
  if (!value->is_string()) return Error(Errc::json_type, "a text is needed", std::string(path));
  auto instant = parse_instant(value->get_ref<const std::string&>());
  if (!instant) return instant.error().under(path);
  return std::optional<Instant>(*instant);
}

Result<std::optional<bool>> flag_member(std::string_view text, std::string_view path) {
  if (text.empty()) return std::optional<bool>();
  auto value = scalar(text, path);
  if (!value) return value.error();
  if (!value->is_boolean()) return Error(Errc::json_type, "true or false is needed", std::string(path));
  return std::optional<bool>(value->get<bool>());
}

Result<std::vector<std::string>> words_member(std::string_view text, std::string_view path,
                                              std::span<const std::string_view> words) {
  std::vector<std::string> out;
  if (text.empty()) return out;
  auto value = scalar(text, path);
  if (!value) return value.error();
  if (!value->is_array()) return Error(Errc::json_type, "a list is needed", std::string(path));
  for (std::size_t i = 0; i < value->size(); ++i) {
    const std::string place = std::string(path) + "/" + std::to_string(i);
    const Json& entry = (*value)[i];
    if (!entry.is_string()) return Error(Errc::json_type, "a text is needed", place);
    const auto& word = entry.get_ref<const std::string&>();
    if (std::find(words.begin(), words.end(), word) == words.end())
      return Error(Errc::json_enum, "none of the words that may stand here", place);
    if (std::find(out.begin(), out.end(), word) != out.end())
      return Error(Errc::invalid_argument, "the word stands twice", place);
    out.push_back(word);
  }
  return out;
}

namespace {

Result<std::int32_t> degrees_member(const Json& object, const std::string& name, std::string_view path) {
  const std::string place = std::string(path) + "/" + name;
  const auto it = object.find(name);
  if (it == object.end()) return Error(Errc::json_missing_member, "the member is required", place);
  if (!it->is_number()) return Error(Errc::json_type, "an integer is needed", place);
  if (!it->is_number_integer()) return Error(Errc::json_number_range, "an integer is needed", place);
  const bool fits = it->is_number_unsigned() ? it->get<std::uint64_t>() <= std::numeric_limits<std::int32_t>::max()
                                             : it->get<std::int64_t>() >= std::numeric_limits<std::int32_t>::min();
  if (!fits) return Error(Errc::json_number_range, "outside the globe", place);
  return it->get<std::int32_t>();
}

}  // namespace

Result<std::optional<GeoPoint>> point_member(std::string_view text, std::string_view path) {
  if (text.empty()) return std::optional<GeoPoint>();
  static constexpr std::string_view names[] = {"lat_e7", "lng_e7"};
  auto members = split_object(text, names);
  if (!members) return members.error().under(path);
  auto value = scalar(text, path);
  if (!value) return value.error();
  GeoPoint point;
  auto lat = degrees_member(*value, "lat_e7", path);
  if (!lat) return lat.error();
  auto lng = degrees_member(*value, "lng_e7", path);
  if (!lng) return lng.error();
  point.lat_e7 = *lat;
  point.lng_e7 = *lng;
  if (const Status valid = validate(point); !valid) return valid.error().under(path);
  return std::optional<GeoPoint>(point);
}

}  // namespace couvert::server
