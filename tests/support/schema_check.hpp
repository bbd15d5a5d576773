// SPDX-License-Identifier: Apache-2.0
// The part of JSON Schema (draft 4, with `nullable`) that API descriptions of partners use. Formats are not asserted.
#ifndef COUVERT_TESTS_SUPPORT_SCHEMA_CHECK_HPP
#define COUVERT_TESTS_SUPPORT_SCHEMA_CHECK_HPP

#include <regex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace couvert::testing {

class SchemaCheck {
 public:
  using Json = nlohmann::json;
  /// Where an instance is wrong, "items/0/unit", and by which keyword.
  using Problem = std::pair<std::string, std::string>;

  explicit SchemaCheck(const Json& root) : root_(root) {}

  std::vector<Problem> problems(const Json& instance, const std::string& schema) const {
    std::vector<Problem> out;
    check(instance, resolve(schema), "", out);
    return out;
  }

 private:
  const Json& resolve(const std::string& reference) const {
    if (reference.substr(0, 2) != "#/") throw std::runtime_error("a reference out of the file: " + reference);
    return root_.at(Json::json_pointer(reference.substr(1)));
  }

  static std::string below(const std::string& path, const std::string& step) {
    return path.empty() ? step : path + "/" + step;
  }

  static bool is_type(const Json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    throw std::runtime_error("type " + type);
  }

  static std::size_t characters(const std::string& text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
  }

  void check(const Json& value, const Json& schema, const std::string& path, std::vector<Problem>& out) const {
    if (schema.contains("$ref")) return check(value, resolve(schema["$ref"]), path, out);  // draft 4: alone
    if (value.is_null() && schema.value("nullable", false)) return;
    for (const Json& part : schema.value("allOf", Json::array())) check(value, part, path, out);
    if (schema.contains("anyOf") || schema.contains("oneOf")) throw std::runtime_error("anyOf and oneOf");
    if (schema.contains("type") && !is_type(value, schema["type"])) out.emplace_back(path, "type");
    if (schema.contains("enum")) {
      bool found = false;
      for (const Json& allowed : schema["enum"]) found = found || allowed == value;
      if (!found) out.emplace_back(path, "enum");
    }
    if (value.is_string()) check_text(value.get<std::string>(), schema, path, out);
    if (value.is_object()) check_object(value, schema, path, out);
    if (value.is_array()) check_array(value, schema, path, out);
  }

  static void check_text(const std::string& text, const Json& schema, const std::string& path,
                         std::vector<Problem>& out) {
    if (characters(text) < schema.value("minLength", std::size_t{0})) out.emplace_back(path, "minLength");
    if (characters(text) > schema.value("maxLength", std::size_t{1} << 40)) out.emplace_back(path, "maxLength");
    if (schema.contains("pattern") && !std::regex_search(text, std::regex(schema["pattern"].get<std::string>())))
      out.emplace_back(path, "pattern");
  }

  void check_object(const Json& value, const Json& schema, const std::string& path, std::vector<Problem>& out) const {
    for (const Json& name : schema.value("required", Json::array())) {
      if (!value.contains(name.get<std::string>())) out.emplace_back(path, "required");
    }
    const Json properties = schema.value("properties", Json::object());
    for (const auto& [name, member] : value.items()) {
      if (properties.contains(name)) {
        check(member, properties[name], below(path, name), out);
      } else if (schema.contains("additionalProperties") && schema["additionalProperties"] == false) {
        out.emplace_back(path, "additionalProperties");
      }
    }
  }

  void check_array(const Json& value, const Json& schema, const std::string& path, std::vector<Problem>& out) const {
    if (value.size() > schema.value("maxItems", std::size_t{1} << 40)) out.emplace_back(path, "maxItems");
    if (value.size() < schema.value("minItems", std::size_t{0})) out.emplace_back(path, "minItems");
    if (!schema.contains("items")) return;
    for (std::size_t i = 0; i < value.size(); ++i)
      check(value[i], schema["items"], below(path, std::to_string(i)), out);
  }

  const Json& root_;
};

}  // namespace couvert::testing

#endif
