// SPDX-License-Identifier: Apache-2.0
// The exact bytes of canonical documents.
#include "couvert/codec.hpp"

#include "couvert/exchange.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"

#include <gtest/gtest.h>

#include <string>

namespace couvert {
namespace {

LineId line_id() { return *LineId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"); }

TEST(Write, DocumentNameComesFirstAndMembersInOrder) {
  Cart cart;
  cart.venue = "chez-nous";
  cart.fulfilment = Fulfilment::dine_in;
  cart.lines.push_back({line_id(), "pizza", "large", 2, {{"extras", "olives", 1, {}}, {"extras", "basil", 3, {}}}, ""});
  cart.tip_minor = 50;
  EXPECT_EQ(to_json(cart),
            R"({"couvert":"cart/1","id":"00000000-0000-0000-0000-000000000000","venue":"chez-nous",)"
            R"("fulfilment":"dine_in","lines":[{"id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","item":"pizza",)"
            R"("variant":"large","quantity":2,"selections":[{"group":"extras","option":"olives"},)"
            R"({"group":"extras","option":"basil","quantity":3}]}],"tip_minor":50})");
}

TEST(Write, PlainTypesCarryNoDocumentName) {
  EXPECT_EQ(to_json(Address{"1 rue Haute", "", "Paris", "FR"}),
            R"({"street":"1 rue Haute","city":"Paris","country":"FR"})");
  EXPECT_EQ(to_json(Contact{}), "{}");
  EXPECT_EQ(to_json(Orderable{}), R"({"ok":false})");
}

TEST(Write, TheHeadStandsOnTheOutermostDocumentOnly) {
  const std::string text = to_json(PlaceOrder{});
  EXPECT_EQ(text.find(R"({"couvert":"place/1")"), 0u);
  EXPECT_EQ(text.find("cart/1"), std::string::npos);
}

TEST(Write, CalendarsReadLikeOpeningHours) {
  Calendar calendar;
  calendar.weekly = {{1, {11 * 60 + 30, 14 * 60}}, {5, {22 * 60, 26 * 60}}};
  calendar.exceptions = {{make_date(2026, 12, 25), {}}};
  calendar.from = make_date(2026, 1, 2);
  EXPECT_EQ(to_json(calendar),
            R"({"weekly":[{"day":1,"open":"11:30","close":"14:00"},{"day":5,"open":"22:00","close":"26:00"}],)"
            R"("exceptions":[{"date":"2026-12-25"}],"from":"2026-01-02"})");
  EXPECT_EQ(to_json(Calendar{}), R"({"weekly":[]})");
}

TEST(Write, MinutesOfNoCalendarAreNumbers) {
  Calendar calendar;
  calendar.weekly = {{1, {-1, 2880}}};
  EXPECT_EQ(to_json(calendar), R"({"weekly":[{"day":1,"open":-1,"close":2880}]})");
  EXPECT_EQ(from_json<Calendar>(to_json(calendar)).error().code(), Errc::json_type);
}

TEST(Write, StepsLeaveOutWhatIsUsual) {
  Quote quote;
  quote.venue = "v";
  quote.steps = {{StepKind::base, 1, 0, "pizza", 900, 1, 0, 900}, {StepKind::total, -1, -1, "", 0, 1, 0, 900}};
  const std::string text = to_json(quote);
  EXPECT_NE(
      text.find(R"("steps":[{"kind":"base","parent":1,"line":0,"ref":"pizza","base_minor":900,"amount_minor":900},)"
                R"({"kind":"total","amount_minor":900}]})"),
      std::string::npos)
      << text;
}

TEST(Write, InstantsLocalesCurrenciesAndCodes) {
  Menu menu;
  menu.ref = "m";
  menu.venue = "v";
  menu.currency = *Currency::parse("EUR");
  menu.name = LocalizedText("Lunch");
  menu.name.set("fr", "Déjeuner");
  menu.availability.suspended_until = Instant{1'600'000'000'250'000};
  EXPECT_EQ(to_json(menu),
            R"({"couvert":"menu/1","ref":"m","venue":"v","name":{"default":"Lunch","fr":"Déjeuner"},"currency":"EUR",)"
            R"("availability":{"suspended_until":"2020-09-13T12:26:40.25Z"}})");
  EXPECT_EQ(to_json(Issue{Errc::item_unknown, "/lines/0", "x", 0, 0}),
            R"({"code":"item_unknown","path":"/lines/0","ref":"x"})");
}

TEST(Write, Escapes) {
  EXPECT_EQ(json_quote(""), R"("")");
  EXPECT_EQ(json_quote("a\"b\\c/d"), R"("a\"b\\c/d")");
  EXPECT_EQ(json_quote("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(json_quote(std::string_view("\0\x1f\x7f", 3)), "\"\\u0000\\u001f\x7f\"");
  EXPECT_EQ(json_quote("é日🍕\u2028"), "\"é日🍕\u2028\"");
  EXPECT_EQ(json_quote("a\xFF"
                       "b\xC3"),
            "\"a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\"");
  EXPECT_EQ(json_quote(std::string(3'000, '\x01')).size(), 18'002u);
}

TEST(Write, AppendKeepsWhatIsThere) {
  std::string out = "[";
  append_json(out, Address{});
  out += ',';
  append_json(out, Totals{});
  EXPECT_EQ(out.substr(0, 19), R"([{},{"goods_minor":)");
  EXPECT_EQ(out.back(), '}');
}

// A list costs what its documents cost: growing by all that is there took a second for ten thousand of them.
TEST(Write, ManyDocumentsStayFast) {
  const Address address{std::string(600, 'a'), "", "", ""};
  const std::string one = to_json(address);
  std::string out;
  constexpr std::size_t many = 50'000;
  for (std::size_t i = 0; i < many; ++i) append_json(out, address);
  ASSERT_EQ(out.size(), many * one.size());
  EXPECT_EQ(out.substr(0, one.size()), one);
  EXPECT_EQ(out.substr(out.size() - one.size()), one);
}

TEST(Write, NumbersAtTheirEnds) {
  Totals totals;
  totals.goods_minor = INT64_MIN;
  totals.total_minor = INT64_MAX;
  const std::string text = to_json(totals);
  EXPECT_NE(text.find(R"("goods_minor":-9223372036854775808,)"), std::string::npos);
  EXPECT_NE(text.find(R"("total_minor":9223372036854775807})"), std::string::npos);
}

}  // namespace
}  // namespace couvert
