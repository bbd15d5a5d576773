// SPDX-License-Identifier: Apache-2.0
// The schemas say what writer and reader do.
#include "couvert/codec.hpp"

#include "codec/fields.hpp"
#include "random_fields.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace couvert {
namespace {

using nlohmann::json;

const json& schemas() {
  static const json all = json::parse(all_schemas_json());
  return all;
}

/// As much of JSON Schema as our schemas use; empty when the value fits, else the place.
std::string misfit(const json& schema, const json& value, const std::string& path) {
  if (schema.contains("$ref")) {
    const std::string prefix = "#/components/schemas/";
    const std::string target = schema["$ref"];
    if (!target.starts_with(prefix) || !schemas().contains(target.substr(prefix.size())))
      return path + " refers to nothing";
    return misfit(schemas()[target.substr(prefix.size())], value, path);
  }
  if (schema.contains("anyOf")) {
    for (const json& branch : schema["anyOf"]) {
      if (misfit(branch, value, path).empty()) return {};
    }
    return path + " fits no branch";
  }
  if (schema.contains("const")) return value == schema["const"] ? "" : path + " is another constant";
  if (schema.contains("enum")) {
    for (const json& word : schema["enum"]) {
      if (word == value) return {};
    }
    return path + " is no value of the enumeration";
  }
  const std::string type = schema.at("type");
  if (type == "string") return value.is_string() ? "" : path + " is no text";
  if (type == "boolean") return value.is_boolean() ? "" : path + " is no boolean";
  if (type == "integer") {
    if (!value.is_number_integer()) return path + " is no integer";
    const bool inside = value >= schema.at("minimum") && value <= schema.at("maximum");
    return inside ? "" : path + " is out of range";
  }
  if (type == "array") {
    if (!value.is_array()) return path + " is no array";
    for (const json& element : value) {
      if (auto text = misfit(schema.at("items"), element, path + "/-"); !text.empty()) return text;
    }
    return {};
  }
  if (type != "object" || !value.is_object()) return path + " is no object";
  for (const json& name : schema.value("required", json::array())) {
    if (!value.contains(name)) return path + " lacks " + name.get<std::string>();
  }
  for (const auto& [name, member] : value.items()) {
    const json* inner = nullptr;
    if (schema.contains("properties") && schema["properties"].contains(name)) inner = &schema["properties"][name];
    if (inner == nullptr && schema.contains("additionalProperties")) inner = &schema["additionalProperties"];
    if (inner == nullptr) return path + "/" + name + " is not described";
    if (auto text = misfit(*inner, member, path + "/" + name); !text.empty()) return text;
  }
  return {};
}

template <class T>
void expect_described(couvert::testing::Random& random) {
  const json schema = json::parse(schema_json<T>());
  EXPECT_EQ(schema, schemas().at(std::string(Fields<T>::name)));
  for (int i = 0; i < 100; ++i) {
    const std::string text = to_json(couvert::testing::random_value<T>(random, i));
    EXPECT_EQ(misfit(schema, json::parse(text), std::string(Fields<T>::name)), "") << text;
  }
}

TEST(Schema, DescribesWhatIsWritten) {
  couvert::testing::Random random(3);
#define COUVERT_CODEC_TYPE(T) expect_described<T>(random);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
}

TEST(Schema, RequiredMembersAreThoseTheReaderMisses) {
  couvert::testing::Random random(4);
  const json whole = json::parse(to_json(couvert::testing::random_value<Order>(random, 100)));
  const json schema = json::parse(schema_json<Order>());
  std::set<std::string> missed;
  for (const auto& [name, unused] : whole.items()) {
    json without = whole;
    without.erase(name);
    const auto read = from_json<Order>(without.dump());
    if (read) continue;
    EXPECT_EQ(read.error().code(), Errc::json_missing_member);
    missed.insert(name);
  }
  EXPECT_EQ(missed, schema["required"].get<std::set<std::string>>());
}

TEST(Schema, EveryReferenceLeadsSomewhere) {
  std::size_t references = 0;
  const auto walk = [&](const auto& self, const json& node) -> void {
    for (const auto& [name, inner] : node.items()) {
      if (name == "$ref") {
        ++references;
        EXPECT_TRUE(
            schemas().contains(inner.template get<std::string>().substr(std::string("#/components/schemas/").size())))
            << inner;
      } else if (inner.is_structured()) {
        self(self, inner);
      }
    }
  };
  walk(walk, schemas());
  EXPECT_GT(references, 80u);
}

TEST(Schema, UnitsDefaultsAndDocumentNames) {
  const json& rate = schemas()["TaxRule"]["properties"]["rate"];
  EXPECT_NE(rate["description"].get<std::string>().find("parts per million"), std::string::npos);
  EXPECT_EQ(schemas()["PriceRules"]["properties"]["total_step_minor"]["default"], 1);
  EXPECT_EQ(schemas()["Menu"]["properties"]["default_locale"]["default"], "en");
  EXPECT_EQ(schemas()["Item"]["properties"]["sold_alone"]["default"], true);
  EXPECT_EQ(schemas()["OptionGroup"]["properties"]["price_method"]["default"], "sum");
  EXPECT_EQ(schemas()["Menu"]["properties"]["couvert"]["const"], "menu/1");
  EXPECT_FALSE(schemas()["Contact"]["properties"].contains("couvert"));
  EXPECT_EQ(schemas()["Selection"]["properties"]["quantity"]["maximum"], INT32_MAX);
  EXPECT_FALSE(schemas()["Menu"].contains("additionalProperties")) << "documents stay open for minor versions";
}

}  // namespace
}  // namespace couvert
