// SPDX-License-Identifier: Apache-2.0
// The parser of documents against another reader of JSON: they take the same texts, and find the same in them.
#include "codec/json_parse.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace couvert {
namespace {

using nlohmann::json;
using Kind = JsonNode::Kind;

json value_of(const JsonTree& tree, std::size_t at) {
  const JsonNode& node = tree.nodes[at];
  switch (node.kind) {
    case Kind::null: return nullptr;
    case Kind::boolean: return node.integer != 0;
    case Kind::integer: return node.integer;
    case Kind::number: return 0.5;  // its value is nobody's
    case Kind::text: return std::string(tree.text(node));
    case Kind::array: {
      json out = json::array();
      for (std::size_t child = at + 1; child < node.end; child = tree.nodes[child].end)
        out.push_back(value_of(tree, child));
      EXPECT_EQ(out.size(), node.count);
      return out;
    }
    case Kind::object: {
      json out = json::object();
      for (std::size_t key = at + 1; key < node.end; key = tree.nodes[key + 1].end)
        out[std::string(tree.text(tree.nodes[key]))] = value_of(tree, key + 1);
      EXPECT_EQ(out.size(), node.count);
      return out;
    }
  }
  return nullptr;
}

/// What the tree does not keep of a number becomes the same on both sides.
void forget_fractions(json& value) {
  if (value.is_structured()) {
    for (json& child : value) forget_fractions(child);
  } else if (value.is_number_float() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX)) {
    value = 0.5;
  }
}

/// "" when both agree about the text.
std::string disagreement(const std::string& text) {
  const auto tree = parse_json(text);
  json other = json::parse(text, nullptr, false);
  if (!tree) {
    const Errc code = tree.error().code();
    if (code == Errc::json_duplicate_member || code == Errc::json_depth) return "";
    return other.is_discarded() ? "" : "refused: " + std::string(tree.error().message());
  }
  if (other.is_discarded()) return "taken";
  forget_fractions(other);
  const json found = value_of(*tree, 0);
  return found == other ? "" : "found " + found.dump();
}

TEST(JsonParse, AgreesWithAnotherReader) {
  const std::vector<std::string> texts = {
      R"({"a":[1,-2,0,-0,3.5,1e3,2E-7,9223372036854775807,-9223372036854775808,9223372036854775808],"b":{"c":null}})",
      R"(["\"\\\/\b\f\n\r\t","é€🍕","\u0041\u00e9\u20ac\ud83c\udf55",true,false,null,{"":""},[[[]]]])",
      "\xEF\xBB\xBF { \"x\" : [ 1 , 2 ] ,\t\"y\" : \"\xC3\xA9\" }\r\n",
      R"({"long":123456789012345678901234567890,"far":1e308,"near":-1.5e-400,"name":"value","list":[{},{"k":1}]})",
  };
  // Octets that mean something to JSON or to UTF-8, so that many changes leave a text that is nearly one.
  const std::string_view octets =
      "{}[]:,\"\\ \n0123456789-+.eEtrufalsn/bd\x01\x1f\x7f\x80\xA0\xBF\xC2\xC3\xE2\xED\xF0\xF4\xFF";
  std::mt19937 random(7);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::size_t taken = 0;
  constexpr int rounds = 60'000;
  for (int round = 0; round < rounds; ++round) {
    std::string text = texts[below(texts.size())];
    for (std::size_t changes = below(4); changes > 0; --changes) {
      const std::size_t at = below(text.size());
      switch (below(4)) {
        case 0: text[at] = octets[below(octets.size())]; break;
        case 1: text.insert(at, 1, octets[below(octets.size())]); break;
        case 2: text.erase(at, 1 + below(3)); break;
        default: text.insert(at, text.substr(below(text.size()), 1 + below(8)));
      }
      if (text.empty()) text = " ";
    }
    ASSERT_EQ(disagreement(text), "") << round << ": " << text;
    taken += parse_json(text).ok();
  }
  EXPECT_GT(taken, rounds / 5u);
  EXPECT_LT(taken, rounds * 4 / 5u);
}

TEST(JsonParse, NumbersEndWhereDoublesDo) {
  const std::string largest(
      R"(179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123347764797926204144723168738177180919299881250404026184124858368)");
  for (const std::string& text : {largest, "-" + largest, largest + ".5", std::string("1.7976931348623157e308"),
                                  std::string("17976931348623157e+292"), std::string("0e999999999999999999999"),
                                  std::string("1e-999999999999999999999"), "0." + std::string(400, '0') + "1e700"}) {
    EXPECT_EQ(disagreement(text), "") << text;
    EXPECT_TRUE(parse_json(text)) << text;
  }
  for (const std::string& text : {largest + "0", "-" + largest + "0", std::string("1e309"), std::string("1.8e308"),
                                  std::string("1e999999999999999999999"), std::string("17976931348623159e292"),
                                  std::string(400, '9'), "0." + std::string(400, '0') + "1e710"}) {
    EXPECT_EQ(disagreement(text), "") << text;
    const auto tree = parse_json(text);
    ASSERT_FALSE(tree) << text;
    EXPECT_EQ(tree.error().code(), Errc::json_number_range) << text;
  }
}

// Between the largest double and the next one that there would be, halfway is too much: 2 to the 1024th less 2 to the 970th.
TEST(JsonParse, NumbersAreTooLargeFromHalfwayOn) {
  const std::string halfway(
      R"(179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880177904174497792)");
  ASSERT_EQ(halfway.size(), 309u);
  std::string below = halfway;
  below.replace(below.size() - 2, 2, "79");
  const auto digits = [](const std::string& text, std::size_t point) {
    return text.substr(0, point) + "." + text.substr(point);
  };
  const std::string zeros(20'000, '0');
  const std::string nines(20'000, '9');
  for (const std::string& text :
       {below, below + "." + nines, digits(below, 1) + nines + "e308", "0." + zeros + below + nines + "e20309",
        below + nines + "e-20000", nines + "e-20000", "0." + zeros + "e999999"}) {
    EXPECT_TRUE(parse_json(text)) << text.substr(0, 40);
  }
  for (const std::string& text :
       {halfway, halfway + "." + zeros, digits(halfway, 1) + "e308", digits(halfway, 300) + "e+9",
        "0." + zeros + halfway + "e20309", halfway + zeros + "e-20000", nines + "e-19690"}) {
    const auto tree = parse_json(text);
    ASSERT_FALSE(tree) << text.substr(0, 40);
    EXPECT_EQ(tree.error().code(), Errc::json_number_range) << text.substr(0, 40);
  }
}

}  // namespace
}  // namespace couvert
