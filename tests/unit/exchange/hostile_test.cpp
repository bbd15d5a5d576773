// SPDX-License-Identifier: Apache-2.0
// Every value of every sample replaced by values that do not belong there, and large inputs in bounded time.
#include "exchange_support.hpp"
#include "fuzz/exchange_invariant.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_set>

namespace couvert {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Json> samples(const char* corpus) {
  std::vector<Json> found;
  const auto folder = std::filesystem::path(COUVERT_SOURCE_DIR) / "tests" / "fuzz" / "corpus" / corpus;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream stream(entry.path(), std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    // A number that only a reader of text can hold; this test's own reader takes one that it holds.
    for (std::size_t at = text.find("1e400"); at != std::string::npos; at = text.find("1e400"))
      text.replace(at, 5, "1e300");
    found.push_back(Json::parse(text));
  }
  return found;
}

// What tells the elements of a list apart for an importer: the sort that they name, or else the members that they have.
std::string kind_of(const Json& value) {
  if (!value.is_object()) return value.type_name();
  std::string members;
  for (const auto& [key, inner] : value.items()) {
    if ((key == "type" || key == "@type" || key == "code") && inner.is_string()) return inner.get<std::string>();
    (members += key) += ',';
  }
  return members;
}

// Every place of a document, or one of each shape: the path to it with the kinds of elements instead of their numbers.
class Places {
 public:
  explicit Places(bool every) : every_(every) {}
  void collect(const Json& value, const Json::json_pointer& at, const std::string& shape) {
    if (every_ || shapes_.insert(shape + '=' + value.type_name()).second) places.push_back(at);
    if (value.is_object()) {
      for (const auto& [key, inner] : value.items()) collect(inner, at / key, shape + '/' + key);
    } else if (value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], at / i, shape + "/*" + kind_of(value[i]));
    }
  }
  std::vector<Json::json_pointer> places;

 private:
  bool every_;
  std::set<std::string> shapes_;
};

struct Hostile {
  bool every = std::getenv("COUVERT_TEST_FULL") != nullptr;  // all values in all places
  std::set<std::string> reasons;
  std::unordered_set<std::string> made;
  void run(Format format, const std::string& text) {
    const auto report = couvert_fuzz::check_import(format, text, &made);
    if (!report) return;
    for (const std::string& why : test::reasons(*report)) reasons.insert(why);
  }
};

std::size_t replace_everything(Format format, const char* corpus, Hostile& hostile) {
  const Json odd[] = {nullptr,
                      true,
                      -1,
                      0,
                      1e300,
                      9007199254740993,
                      "",
                      "x",
                      "\xc2\x85\r\n",
                      std::string(10'000, 'n'),
                      Json::array(),
                      Json::object(),
                      Json::array({nullptr, 5, "x", Json::object()}),
                      Json::object({{"id", "a"}, {"@id", "#m"}, {"translations", {{"", ""}, {"fr", 3}}}})};
  std::size_t runs = 0, turn = 0;
  Places places(hostile.every);
  for (const Json& sample : samples(corpus)) {
    places.places.clear();
    places.collect(sample, Json::json_pointer(), {});
    for (const auto& place : places.places) {
      // The short version puts every fourth value into a place, beginning elsewhere in the next one.
      const std::size_t step = hostile.every ? 1 : 4;
      for (std::size_t n = hostile.every ? 0 : turn++ % step; n < std::size(odd); n += step) {
        Json changed = sample;
        changed[place] = odd[n];
        hostile.run(format, changed.dump());
        ++runs;
      }
      if (place.empty() || !sample[place.parent_pointer()].is_array()) continue;
      Json doubled = sample;
      doubled[place.parent_pointer()].push_back(sample[place]);
      hostile.run(format, doubled.dump());
      ++runs;
    }
  }
  return runs;
}

TEST(HostileImports, NoValueInAnyPlaceDoesHarm_A31) {
  Hostile hostile;
  const std::tuple<Format, const char*, std::size_t> all[] = {
      {Format::ubereats, "import_ubereats", 3'000},
      {Format::schemaorg, "import_schemaorg", 2'000},
      {Format::square, "import_square", 3'000},
      {Format::justeat, "import_justeat", 2'000},
      {Format::ondc, "import_ondc", 3'000},
      {Format::hubrise, "import_hubrise", 3'000},
      {Format::opendelivery, "import_opendelivery", 2'000},
  };
  for (const auto& [format, corpus, least] : all) {
    const std::size_t runs = replace_everything(format, corpus, hostile);
    std::printf("%-20s %zu runs\n", corpus, runs);
    EXPECT_GT(runs, hostile.every ? least : least / 5) << corpus;
  }
  // Every reason that came up is explained to people.
  std::ifstream stream(std::filesystem::path(COUVERT_SOURCE_DIR) / "docs" / "guides" / "import.md");
  const std::string guide(std::istreambuf_iterator<char>(stream), {});
  EXPECT_GT(hostile.reasons.size(), 50u);
  for (const std::string& why : hostile.reasons) EXPECT_NE(guide.find("| `" + why + "` |"), std::string::npos) << why;
}

TEST(HostileImports, SamplesOfOneFormatReadAsTheOther_A31) {
  const std::pair<Format, const char*> all[] = {{Format::ubereats, "import_ubereats"},
                                                {Format::schemaorg, "import_schemaorg"},
                                                {Format::square, "import_square"},
                                                {Format::justeat, "import_justeat"},
                                                {Format::ondc, "import_ondc"}};
  for (const auto& [own, corpus] : all) {
    for (const Json& sample : samples(corpus)) {
      for (const auto& [other, ignored] : all) couvert_fuzz::check_import(other, sample.dump());
    }
  }
}

// Imports within a time that only something quadratic would miss, sanitizers included.
void bounded(Format format, const std::string& text) {
  const auto begin = std::chrono::steady_clock::now();
  const auto result = import_menu(format, text, test::import_options());
  EXPECT_TRUE(!result || MenuIndex::build(result->menu).ok());
  const auto spent = std::chrono::steady_clock::now() - begin;
  EXPECT_LT(std::chrono::duration_cast<std::chrono::seconds>(spent).count(), 60) << text.substr(0, 60);
}

std::string repeated(const std::string& before, std::size_t n, const std::string& piece, const std::string& after) {
  std::string text = before;
  text.reserve(before.size() + n * (piece.size() + 1) + after.size());
  for (std::size_t i = 0; i < n; ++i) (text += i ? "," : "") += piece;
  return text + after;
}

TEST(HostileImports, LargeInputsTakeBoundedTime) {
  bounded(Format::ubereats,
          repeated(R"({"items":[{"title":"t"})", 1, "", "") + repeated(",", 200'000, R"({"title":"t"})", "]}"));
  bounded(Format::ubereats,
          repeated(R"({"items":[{"id":"a","title":"t","modifier_group_ids":{"ids":[)", 500'000, R"("g")", "]}}]}"));
  bounded(Format::ubereats,
          repeated(R"({"items":[{"id":"a","title":"t"}],"modifier_groups":[{"id":"g","modifier_options":[)", 300'000,
                   R"({"type":"ITEM","id":"a"})", "]}]}"));
  std::string members;
  for (int i = 0; i < 300'000; ++i) members += ",\"m" + std::to_string(i) + "\":1";
  bounded(Format::ubereats, R"({"items":[{"id":"a","title":"t")" + members + "}]}");
  bounded(Format::schemaorg, repeated(R"({"@type":"Menu","hasMenuSection":[)", 200'000, R"({"name":"s"})", "]}"));
  bounded(Format::schemaorg, repeated("[", 100'000, R"({"@type":"Menu","name":"m"})", "]"));
  bounded(Format::schemaorg, repeated(R"({"@type":"MenuItem","name":"i","offers":[)", 200'000,
                                      R"({"price":1,"priceCurrency":"EUR"})", "]}"));
  bounded(Format::schemaorg,
          repeated(R"({"@type":"Restaurant","openingHoursSpecification":[)", 50'000,
                   R"({"opens":"10:00","closes":"11:00","validFrom":"2030-01-01","validThrough":"2030-02-28"})", "]}"));
  std::string windows = "Mo ";
  for (int i = 0; i < 100'000; ++i)
    windows += std::to_string(i % 23) + ":00-" + std::to_string(i % 23) + ":5" + std::to_string(i % 10) + ",";
  bounded(Format::schemaorg, R"({"@type":"Restaurant","openingHours":")" + windows + "\"}");
}

std::string numbered(const std::string& before, int n, const std::string& left, const std::string& right,
                     const std::string& after) {
  std::string text = before;
  for (int i = 0; i < n; ++i) text += (i ? "," : "") + left + std::to_string(i) + right;
  return text + after;
}

TEST(HostileImports, LargeCataloguesTakeBoundedTime_A31) {
  // One list of 1,000 modifiers, linked 100,000 times, each link with an override of its own.
  const std::string list =
      numbered(R"([{"type":"MODIFIER_LIST","id":"L","modifier_list_data":{"name":"l","modifiers":[)", 1'000,
               R"({"id":"m)", R"(","modifier_data":{"name":"x"}})", "]}}");
  bounded(
      Format::square,
      repeated(list + R"(,{"type":"ITEM","id":"i","item_data":{"name":"i","modifier_list_info":[)", 100'000,
               R"({"modifier_list_id":"L","modifier_overrides":[{"modifier_id":"m1","on_by_default":true}]})", "]}}]"));
  bounded(Format::square, repeated("[", 100'000, R"({"type":"ITEM","item_data":{"name":"i","variations":[]}})", "]"));
  bounded(Format::square, numbered("[", 50'000, R"({"type":"CATEGORY","id":"c)",
                                   R"(","category_data":{"name":"c","parent_category":{"id":"c1"}}})", "]"));
  const std::string sets =
      repeated(R"([{"type":"DISCOUNT","id":"D","discount_data":{"discount_type":"FIXED_PERCENTAGE","percentage":"5"}},)"
               R"({"type":"PRODUCT_SET","id":"P","product_set_data":{"product_ids_any":[)",
               200'000, R"("P")", "]}}");
  bounded(Format::square, numbered(sets + ",", 500, R"({"type":"PRICING_RULE","id":"R)",
                                   R"(","pricing_rule_data":{"discount_id":"D","match_products_id":"P"}})", "]"));
  bounded(Format::justeat,
          repeated(R"({"currency":"EUR","items":[{"id":"i","name":"i","modifierGroups":[{"id":"g","modifiers":[]}],)"
                   R"("variations":[{"id":"v","basePrice":1,"modifierGroupsIds":[)",
                   500'000, R"("g")", "]}]}]}"));
  bounded(Format::justeat, numbered(R"({"currency":"EUR","items":[{"id":"i","name":"i","variations":[)", 100'000,
                                    R"({"id":"v)", R"(","basePrice":1,"availabilityIds":["a","b"]})", "]}]}"));
  bounded(
      Format::justeat,
      repeated(R"({"currency":"EUR","items":[{"id":"i","name":"i","dealGroups":[{"id":"g","dealItemVariations":[)",
               200'000, R"({"dealItemVariationId":"v"})", R"(]}],"variations":[{"id":"v","dealGroupsIds":["g"]}]}]})"));
  bounded(Format::ondc,
          repeated(R"({"groups":[{"ref":"g","name":"g","options":[]}],"items":[{"ref":"i","name":"i","groups":[)",
                   500'000, R"("g")", "]}]}"));
  bounded(Format::ondc, numbered(R"({"groups":[{"ref":"g","name":"g","options":[)", 100'000, R"({"ref":"o)",
                                 R"(","name":"o","price":"1","child_groups":["g"]})", R"(]}],"items":[{"ref":"i"}]})"));
}

TEST(HostileImports, AddOnsThatReferToEachOtherDoNotMultiply) {
  // Twelve layers of twelve items, each offering all of the next layer as add-ons: 12^12 ways through.
  std::string graph;
  for (int layer = 0; layer < 12; ++layer) {
    for (int n = 0; n < 12; ++n) {
      std::string add_ons;
      for (int k = 0; k < 12; ++k) {
        (add_ons += k ? "," : "") += "{\"@id\":\"#" + std::to_string(layer + 1) + "-" + std::to_string(k) + "\"}";
      }
      (graph += graph.empty() ? "" : ",") += R"({"@type":"MenuItem","@id":"#)" + std::to_string(layer) + "-" +
                                             std::to_string(n) + R"(","name":"x","menuAddOn":[)" + add_ons + "]}";
    }
  }
  bounded(Format::schemaorg, R"({"@graph":[)" + graph + "]}");
}

TEST(HostileImports, ReportsStayBounded) {
  const auto in = test::imported(
      Format::ubereats,
      repeated(R"({"items":[{"id":"a","title":"t","modifier_group_ids":{"ids":[)", 50'000, "7", "]}}]}"));
  EXPECT_LT(in.report.losses.size(), 2'000u);
  const auto& losses = in.report.losses;
  EXPECT_TRUE(std::any_of(losses.begin(), losses.end(),
                          [](const Loss& l) { return l.why == "dangling_group" && l.detail == "and 49000 more"; }));
}

}  // namespace
}  // namespace couvert
