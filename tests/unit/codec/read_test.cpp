// SPDX-License-Identifier: Apache-2.0
// What the reader refuses, with which code and at which place.
#include "couvert/codec.hpp"

#include "codec/json_parse.hpp"
#include "couvert/limits.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"

#include <gtest/gtest.h>

#include <string>

namespace couvert {
namespace {

constexpr std::string_view nil = R"("00000000-0000-0000-0000-000000000000")";

template <class T>
std::string refusal(std::string_view text, UnknownMembers unknown = UnknownMembers::ignore) {
  const auto result = from_json<T>(text, unknown);
  if (result) return "accepted";
  return std::string(result.error().name()) + " " + std::string(result.error().path());
}

/// A cart whose only line has this text for its quantity.
std::string cart_with_quantity(std::string_view quantity) {
  std::string text = R"({"id":)" + std::string(nil) + R"(,"venue":"v","fulfilment":"pickup","lines":[{"id":)";
  return text.append(nil).append(R"(,"item":"a","quantity":)").append(quantity).append("}]}");
}

std::string rules_with_tax(std::string_view members) {
  return R"({"taxes":[{"ref":"a","tax_class":"b","rate":100000,)" + std::string(members) + "}]}";
}

TEST(ReadSyntax, PlaceOfTheMistake) {
  EXPECT_EQ(refusal<Address>(""), "json_syntax ");
  EXPECT_EQ(refusal<Address>("{} x"), "json_syntax ");
  EXPECT_EQ(refusal<Address>(R"({"street":nope})"), "json_syntax /street");
  EXPECT_EQ(refusal<Venue>(R"({"tags":["a",x]})"), "json_syntax /tags/1");
  EXPECT_EQ(refusal<Address>("{\"street\":\"a\nb\"}"), "json_syntax /street");
  EXPECT_EQ(refusal<Address>("{\"a\":1}// comment"), "json_syntax ");
  EXPECT_EQ(refusal<Totals>(R"({"goods_minor":NaN})"), "json_syntax /goods_minor");
  EXPECT_EQ(refusal<Totals>(R"({"goods_minor":01})"), "json_syntax /goods_minor");
  EXPECT_EQ(refusal<Venue>(R"({"tags":[01]})"), "json_syntax /tags/0");
  EXPECT_EQ(refusal<Address>(R"({"city":"a" "street")"), "json_syntax /city");
  EXPECT_EQ(refusal<Address>(R"({"city":"a",})"), "json_syntax ");
  EXPECT_EQ(refusal<Address>("{\"city\":\"a\",\"\xFF\":1}"), "text_encoding ");
}

TEST(ReadSyntax, TruncatedTextTellsTheOctet) {
  const std::string whole = cart_with_quantity("1");
  ASSERT_EQ(refusal<Cart>(whole), "accepted");
  for (std::size_t n = 0; n < whole.size(); ++n) {
    const auto result = from_json<Cart>(whole.substr(0, n));
    ASSERT_FALSE(result) << n;
    ASSERT_EQ(result.error().code(), Errc::json_syntax) << n;
    EXPECT_NE(result.error().message().find("octet " + std::to_string(n)), std::string_view::npos)
        << n << ": " << result.error().message();
  }
}

TEST(ReadSyntax, NothingHidesBehindANul) {
  EXPECT_EQ(refusal<Address>(std::string_view("{}\0{", 4)), "json_syntax ");
  EXPECT_EQ(refusal<Address>(std::string_view("\0", 1)), "json_syntax ");
}

TEST(ReadSyntax, AByteOrderMarkIsSkipped) {
  EXPECT_EQ(refusal<Address>("\xEF\xBB\xBF{}"), "accepted");
  EXPECT_EQ(refusal<Address>("\xEF\xBB\xBF"), "json_syntax ");
}

TEST(ReadDepth, TheLimitHolds) {
  const auto nested = [](int depth) {
    return R"({"x":)" + std::string(static_cast<std::size_t>(depth - 1), '[') +
           std::string(static_cast<std::size_t>(depth - 1), ']') + "}";
  };
  EXPECT_EQ(refusal<Address>(nested(limits::json_depth)), "accepted");
  const auto result = from_json<Address>(nested(limits::json_depth + 1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), Errc::json_depth);
  std::string path = "/x";
  for (int i = 1; i < limits::json_depth; ++i) path += "/0";
  EXPECT_EQ(result.error().path(), path);
}

TEST(ReadDepth, AHundredThousandContainersCostNoStack) {
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += R"({"a":)";
  EXPECT_EQ(from_json<Menu>(std::string(100'000, '[')).error().code(), Errc::json_depth);
  EXPECT_EQ(from_json<Menu>(objects).error().code(), Errc::json_depth);
  EXPECT_EQ(from_json<Menu>(std::string(100'000, ']')).error().code(), Errc::json_syntax);
}

TEST(ReadSize, TheLimitHolds) {
  std::string text = "{}";
  text.resize(limits::json_octets, ' ');
  EXPECT_EQ(refusal<Address>(text), "accepted");
  text += ' ';
  EXPECT_EQ(refusal<Address>(text), "json_size ");
}

TEST(ReadDuplicates, AtAnyDepthAndInUnknownMembers) {
  EXPECT_EQ(refusal<Address>(R"({"city":"a","city":"a"})"), "json_duplicate_member /city");
  EXPECT_EQ(refusal<Cart>(R"({"lines":[{},{"a":{"b":1,"c":2,"b":3}}]})"), "json_duplicate_member /lines/1/a/b");
  EXPECT_EQ(refusal<Address>(R"({"a/b~":1,"x":2,"a/b~":1})"), "json_duplicate_member /a~1b~0");
  EXPECT_EQ(refusal<Address>(R"({"\u0061":1,"a":1})"), "json_duplicate_member /a");
  EXPECT_EQ(refusal<Address>(R"({"":1,"":1})"), "json_duplicate_member /");
}

TEST(ReadDuplicates, ManyMembersStayFast) {
  std::string text = "{";
  for (int i = 0; i < 300'000; ++i) text += '"' + std::to_string(i) + R"(":0,)";
  EXPECT_EQ(refusal<Address>(text + R"("x":0})"), "accepted");
  EXPECT_EQ(refusal<Address>(text + R"("77":0})"), "json_duplicate_member /77");
}

TEST(ReadEncoding, TextsAreUtf8WithoutControlCharacters) {
  EXPECT_EQ(refusal<Address>("{\"city\":\"\xC3(\"}"), "text_encoding /city");
  EXPECT_EQ(refusal<Address>("{\"city\":\"\xED\xA0\x80\"}"), "text_encoding /city");
  EXPECT_EQ(refusal<Venue>("{\"tags\":[\"a\",\"\xFF\"]}"), "text_encoding /tags/1");
  EXPECT_EQ(refusal<Address>(R"({"city":"a\u0000b"})"), "text_encoding /city");
  EXPECT_EQ(refusal<Address>(R"({"city":"a\u001bb"})"), "text_encoding /city");
  EXPECT_EQ(refusal<Address>("{\"city\":\"a\x7f\"}"), "text_encoding /city");
  EXPECT_EQ(refusal<Address>(R"({"city":"tab\tand\nline"})"), "accepted");
  EXPECT_EQ(refusal<Address>(R"({"city":"\ud800"})"), "json_syntax /city");
  EXPECT_EQ(refusal<Menu>(R"({"ref":"r","venue":"v","name":{"f\u0001":"x"}})").substr(0, 14), "text_encoding ");
}

TEST(ReadTypes, NothingIsConverted) {
  EXPECT_EQ(refusal<Address>("[]"), "json_type ");
  EXPECT_EQ(refusal<Address>("null"), "json_type ");
  EXPECT_EQ(refusal<Address>(R"({"city":1})"), "json_type /city");
  EXPECT_EQ(refusal<Address>(R"({"city":null})"), "json_type /city");
  EXPECT_EQ(refusal<Cart>(cart_with_quantity(R"("1")")), "json_type /lines/0/quantity");
  EXPECT_EQ(refusal<Cart>(cart_with_quantity("true")), "json_type /lines/0/quantity");
  EXPECT_EQ(refusal<Orderable>(R"({"ok":1})"), "json_type /ok");
  EXPECT_EQ(refusal<Venue>(R"({"id":"v","name":"n","tags":{}})"), "json_type /tags");
  EXPECT_EQ(refusal<PriceRules>(rules_with_tax(R"("from":5)")), "json_type /taxes/0/from");
}

TEST(ReadNumbers, IntegersOnly) {
  const auto quantity = [](std::string_view text) { return refusal<Cart>(cart_with_quantity(text)); };
  for (const std::string_view good : {"1", "0", "-0", "-1", "2147483647", "-2147483648"}) {
    EXPECT_EQ(quantity(good), "accepted") << good;
  }
  for (const std::string_view bad :
       {"1.0", "1.5", "1e2", "1E0", "0.0", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808",
        "18446744073709551616", "-9223372036854775809", "1e999"}) {
    EXPECT_EQ(quantity(bad), "json_number_range /lines/0/quantity") << bad;
  }
  EXPECT_EQ(from_json<Cart>(cart_with_quantity("-0"))->lines[0].quantity, 0);
}

TEST(ReadNumbers, AmountsStayExactInEveryReader) {
  const auto tip = [](std::string_view text) {
    return refusal<PriceRules>(R"({"total_step_minor":)" + std::string(text) + "}");
  };
  EXPECT_EQ(tip("9007199254740991"), "accepted");
  EXPECT_EQ(tip("-9007199254740991"), "accepted");
  EXPECT_EQ(tip("9007199254740992"), "json_number_range /total_step_minor");
  EXPECT_EQ(tip("-9007199254740992"), "json_number_range /total_step_minor");
}

TEST(ReadNumbers, OthersMayHaveFractions) {
  EXPECT_EQ(refusal<Address>(R"({"rating":4.5,"big":123456789012345678901234567890})"), "accepted");
}

TEST(ReadMembers, RequiredOnesAreMissed) {
  EXPECT_EQ(refusal<Cart>("{}"), "json_missing_member /id");
  EXPECT_EQ(refusal<Menu>(R"({"ref":"m","venue":"v","items":[{"ref":"a"}]})"),
            "json_missing_member /items/0/price_minor");
  EXPECT_EQ(refusal<Venue>(R"({"id":"v","name":"n","position":{"lat_e7":1}})"), "json_missing_member /position/lng_e7");
  EXPECT_EQ(refusal<Menu>(R"({"ref":"m","venue":"v","availability":{"calendar":{}}})"),
            "json_missing_member /availability/calendar/weekly");
}

TEST(ReadMembers, UnknownOnesBothWays) {
  EXPECT_EQ(refusal<Address>(R"({"zip":"1"})"), "accepted");
  EXPECT_EQ(refusal<Address>(R"({"zip":"1"})", UnknownMembers::refuse), "json_unknown_member /zip");
  EXPECT_EQ(refusal<Address>(R"({"city":"a","zi/p":"1","street":"b"})", UnknownMembers::refuse),
            "json_unknown_member /zi~1p");
  EXPECT_EQ(refusal<Address>(R"({"couvert":"address/1"})", UnknownMembers::refuse), "json_unknown_member /couvert");
  const std::string deep = R"({"ref":"m","venue":"v","groups":[{"ref":"g","options":[{"ref":"o","prize_minor":1}]}]})";
  EXPECT_EQ(refusal<Menu>(deep), "accepted");
  EXPECT_EQ(refusal<Menu>(deep, UnknownMembers::refuse), "json_unknown_member /groups/0/options/0/prize_minor");
}

TEST(ReadMembers, AnyOrderIsRead) {
  const auto address = from_json<Address>(
      R"({"country":"FR","city":"Paris","street":"1 rue Haute","postcode":"75001"})", UnknownMembers::refuse);
  ASSERT_TRUE(address);
  EXPECT_EQ(*address, (Address{"1 rue Haute", "75001", "Paris", "FR"}));
}

TEST(ReadEnums, OnlyTheirNames) {
  EXPECT_EQ(refusal<PriceRules>(R"({"tax_mode":"half_even"})"), "accepted");
  EXPECT_EQ(refusal<PriceRules>(R"({"tax_mode":"Half_Even"})"), "json_enum /tax_mode");
  EXPECT_EQ(refusal<PriceRules>(R"({"tax_mode":""})"), "json_enum /tax_mode");
  EXPECT_EQ(refusal<PriceRules>(R"({"tax_mode":1})"), "json_type /tax_mode");
  EXPECT_EQ(refusal<PriceRules>(rules_with_tax(R"("fulfilments":["pickup","drone"])")),
            "json_enum /taxes/0/fulfilments/1");
  EXPECT_EQ(refusal<Issue>(R"({"code":"no_such_code"})"), "json_enum /code");
  EXPECT_EQ(from_json<Issue>(R"({"code":"item_unknown"})")->code, Errc::item_unknown);
}

TEST(ReadVersions, KindAndMajorVersion) {
  EXPECT_EQ(refusal<PriceRules>(R"({"couvert":"rules/1"})", UnknownMembers::refuse), "accepted");
  EXPECT_EQ(refusal<PriceRules>("{}", UnknownMembers::refuse), "accepted");
  EXPECT_EQ(refusal<PriceRules>(R"({"couvert":"rules/2"})"), "document_version /couvert");
  EXPECT_EQ(refusal<PriceRules>(R"({"couvert":"menu/1"})"), "document_version /couvert");
  EXPECT_EQ(refusal<PriceRules>(R"({"couvert":1})"), "json_type /couvert");
  EXPECT_EQ(refusal<PriceRules>(R"({"version":3,"couvert":"rules/2"})"), "document_version /couvert");
}

TEST(ReadVersions, NestedDocumentsMayCarryTheirs) {
  const std::string head = R"({"command":)" + std::string(nil) + R"(,"order":)" + std::string(nil) +
                           R"(,"verb":"adjust","cart":{"couvert":)";
  const std::string tail = R"(,"id":)" + std::string(nil) + R"(,"venue":"v","fulfilment":"pickup"}})";
  EXPECT_EQ(refusal<OrderCommand>(head + R"("cart/1")" + tail, UnknownMembers::refuse), "accepted");
  EXPECT_EQ(refusal<OrderCommand>(head + R"("cart/9")" + tail), "document_version /cart/couvert");
}

TEST(ReadScalars, TheirOwnErrorsKeepThePlace) {
  EXPECT_EQ(refusal<Cart>(R"({"id":"x"})"), "id_format /id");
  EXPECT_EQ(refusal<PriceRules>(rules_with_tax(R"("from":"2026-02-30")")), "time_format /taxes/0/from");
  EXPECT_EQ(refusal<PriceRules>(rules_with_tax(R"("until":"1969-12-31")")), "time_range /taxes/0/until");
  EXPECT_EQ(refusal<PriceRules>(R"({"promotions":[{"ref":"p","kind":"amount","from":"2026-01-01"}]})"),
            "time_format /promotions/0/from");
  EXPECT_EQ(refusal<Menu>(R"({"ref":"m","venue":"v","currency":"XXX"})"), "currency_unknown /currency");
}

TEST(ReadScalars, WallClock) {
  const auto hours = [](std::string_view open, std::string_view close) {
    return refusal<Calendar>(R"({"weekly":[{"day":1,"open":")" + std::string(open) + R"(","close":")" +
                             std::string(close) + R"("}]})");
  };
  EXPECT_EQ(hours("00:00", "47:59"), "accepted");
  EXPECT_EQ(hours("10:00", "48:00"), "time_format /weekly/0/close");
  for (const std::string_view bad : {"", "9:00", "09.00", "10:60", "-1:00", "1000", "10:0x", "10:000", "+9:00"}) {
    EXPECT_EQ(hours(bad, "12:00"), "time_format /weekly/0/open") << bad;
  }
  const auto calendar = from_json<Calendar>(R"({"weekly":[{"day":5,"open":"22:00","close":"26:30"}]})");
  ASSERT_TRUE(calendar);
  EXPECT_EQ(calendar->weekly[0], (WeeklyWindow{5, {1'320, 1'590}}));
}

TEST(ReadScalars, APlainTextIsTheDefaultLanguage) {
  const auto menu = from_json<Menu>(R"({"ref":"m","venue":"v","name":"Lunch"})");
  ASSERT_TRUE(menu);
  EXPECT_EQ(menu->name, LocalizedText("Lunch"));
  EXPECT_EQ(refusal<Menu>(R"({"ref":"m","venue":"v","name":{"fr":1}})"), "json_type /name/fr");
  EXPECT_EQ(refusal<Menu>(R"({"ref":"m","venue":"v","name":["a"]})"), "json_type /name");
}

TEST(ReadScalars, InstantsWithOffsetsBecomeUtc) {
  const auto rules =
      from_json<PriceRules>(R"({"promotions":[{"ref":"p","kind":"amount","from":"2026-01-01T01:00:00+01:00"}]})");
  ASSERT_TRUE(rules);
  EXPECT_NE(to_json(*rules).find(R"("from":"2026-01-01T00:00:00Z")"), std::string::npos);
}

TEST(ReadErrors, MessagesHoldNothingOfTheDocument) {
  const auto result = from_json<Contact>(R"({"phone":"+33 6 12 34 56 78","name":oops})");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().message().find("oops"), std::string_view::npos);
  EXPECT_EQ(result.error().message().find("+33"), std::string_view::npos);
}

TEST(ReadTree, NodesAndTexts) {
  const auto tree = parse_json(R"({"a":[1,true,null,"x\n",2.5],"b":{}})");
  ASSERT_TRUE(tree);
  ASSERT_EQ(tree->nodes.size(), 10u);
  EXPECT_EQ(tree->nodes[0].kind, JsonNode::Kind::object);
  EXPECT_EQ(tree->nodes[0].count, 2u);
  EXPECT_EQ(tree->nodes[0].end, 10u);
  EXPECT_EQ(tree->nodes[2].count, 5u);
  EXPECT_EQ(tree->nodes[2].end, 8u);
  EXPECT_EQ(tree->nodes[3].integer, 1);
  EXPECT_EQ(tree->text(tree->nodes[6]), "x\n");
  EXPECT_EQ(tree->nodes[7].kind, JsonNode::Kind::number);
  EXPECT_EQ(tree->text(tree->nodes[8]), "b");
}

}  // namespace
}  // namespace couvert
