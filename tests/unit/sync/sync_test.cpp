// SPDX-License-Identifier: Apache-2.0
// What both sides of a sync work out alike: hashes, lanes, older commands, errors as they travel.
#include "couvert/sync.hpp"

#include "couvert/codec.hpp"
#include "couvert/group_cart.hpp"
#include "couvert/order.hpp"
#include "couvert/stock_command.hpp"
#include "random_fields.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace couvert {
namespace {

using couvert::testing::Random;
using couvert::testing::random_value;

TEST(Sync, EntityHashIsThatOfTheDescription) {
  // printf 'order\0o-1\0\0\0\0\0\0\0\0\7' | sha256sum
  EXPECT_EQ(sync::entity_hash("order", "o-1", 7), 0x46ecf8aad51a6b14ULL);
  EXPECT_NE(sync::entity_hash("order", "o-1", 7), sync::entity_hash("order", "o-1", 8));
  EXPECT_NE(sync::entity_hash("ab", "c", 1), sync::entity_hash("a", "bc", 1)) << "the parts must not flow together";
}

TEST(Sync, LanesNameWhatIsTouched) {
  const auto id = *OrderId::parse("01890a5d-ac96-774b-bcce-b302099a8057");
  EXPECT_EQ(sync::order_lane(id), "order:01890a5d-ac96-774b-bcce-b302099a8057");
  EXPECT_EQ(sync::stock_lane("trattoria"), "stock:trattoria");
  EXPECT_EQ(sync::basket_lane(CartId(id.bytes())), "basket:01890a5d-ac96-774b-bcce-b302099a8057");
}

/// A place/1 that has every member, with those of `without` taken away.
std::string place(Random& random, const std::set<std::string>& without) {
  auto json = nlohmann::ordered_json::parse(to_json(random_value<PlaceOrder>(random, 100)));
  json["cash"] = true;  // false is left out
  for (const std::string& member : without) json.erase(member);
  return json.dump();
}

TEST(Sync, EachOlderSchemaIsRead_G8) {
  Random random(8);
  const std::set<std::string> since[] = {
      {"confirmed_age", "reservation", "cash"}, {"reservation", "cash"}, {"cash"}, {}};
  for (std::int32_t schema = 1; schema <= 4; ++schema) {
    const std::string args = place(random, since[schema - 1]);
    const auto read = sync::upcast("place_order", schema, args);
    ASSERT_TRUE(read.ok()) << schema << ' ' << read.error().name() << read.error().path();
    const auto value = from_json<PlaceOrder>(*read, UnknownMembers::refuse);
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(to_json(*value), *read) << "what comes out is canonical";
    EXPECT_EQ(*value, *from_json<PlaceOrder>(args)) << "and says the same";
  }
}

TEST(Sync, MembersThatASchemaDidNotHaveAreRefused_G8) {
  Random random(9);
  const char* members[] = {"confirmed_age", "reservation", "cash"};  // since schema 2, 3, 4
  for (std::int32_t schema = 1; schema <= 4; ++schema)
    for (std::int32_t m = 0; m < 3; ++m) {
      std::set<std::string> others(std::begin(members), std::end(members));
      others.erase(members[m]);
      const auto read = sync::upcast("place_order", schema, place(random, others));
      const bool known = schema >= m + 2;
      EXPECT_EQ(read.ok(), known) << schema << ' ' << members[m];
      if (known) continue;
      EXPECT_EQ(read.error().code(), Errc::command_schema);
      EXPECT_EQ(read.error().path(), std::string("/") + members[m]);
    }
}

TEST(Sync, OtherCommandsAreTheSameInEverySchema_G8) {
  Random random(10);
  for (std::int32_t schema = 1; schema <= 4; ++schema) {
    const std::string order = to_json(random_value<OrderCommand>(random));
    const std::string stock = to_json(random_value<StockCommand>(random));
    const std::string basket = to_json(random_value<GroupCart>(random));
    EXPECT_EQ(*sync::upcast("order_command", schema, order), order);
    EXPECT_EQ(*sync::upcast("stock_command", schema, stock), stock);
    EXPECT_EQ(*sync::upcast("put_basket", schema, basket), basket);
  }
}

TEST(Sync, WhatIsNotKnownIsRefused) {
  const auto code = [](std::string_view name, std::int32_t schema, std::string_view args) {
    const auto read = sync::upcast(name, schema, args);
    return read.ok() ? std::string("ok") : std::string(read.error().name());
  };
  Random random(11);
  const std::string args = to_json(random_value<PlaceOrder>(random));
  EXPECT_EQ(code("place_order", 0, args), "command_schema");
  EXPECT_EQ(code("place_order", 5, args), "command_schema");
  EXPECT_EQ(code("place_order", -1, args), "command_schema");
  EXPECT_EQ(code("delete_order", 4, args), "command_schema");
  EXPECT_EQ(code("", 4, args), "command_schema");
  EXPECT_EQ(code("place_order", 4, "{"), "json_syntax");
  EXPECT_EQ(code("place_order", 1, "{"), "json_syntax");
  EXPECT_EQ(code("place_order", 1, "[]"), "json_type");
  EXPECT_EQ(code("place_order", 4, ""), "json_syntax");
  EXPECT_EQ(code("place_order", 4, R"({"couvert":"place/2"})"), "document_version");
  EXPECT_EQ(code("order_command", 4, R"({"misspelt":1})"), "json_missing_member");
}

TEST(Sync, ErrorsTravelByCode) {
  const Error error(Errc::price_changed, "for developers", "/expected_total_minor", R"({"actual":1})");
  const Error back = sync::error_of(sync::problem_of(error));
  EXPECT_EQ(back.code(), Errc::price_changed);
  EXPECT_EQ(back.path(), "/expected_total_minor");
  EXPECT_EQ(back.details_json(), R"({"actual":1})");
}

TEST(Sync, AnAnswerOfANewerHouseIsStillRead) {
  const auto answer = from_json<sync::PushAnswer>(
      R"({"salt":"s","epoch":"e","settled_seq":1,"verdicts":[{"id":"01890a5d-ac96-774b-bcce-b302099a8057","seq":1,)"
      R"("verdict":"rejected","problem":{"code":"never_heard_of"},"later_member":1}]})");
  ASSERT_TRUE(answer.ok()) << answer.error().path();
  EXPECT_EQ(answer->verdicts[0].problem->code, Errc::internal);
}

TEST(Sync, SumsTravelWithAllTheirBits) {
  for (const std::uint64_t sum : {0ULL, 1ULL, 0xffffffffffffffffULL, 0x8000000000000000ULL}) {
    const sync::ScopeSum value{"venues", 1, sum, 1};
    const auto read = from_json<sync::ScopeSum>(to_json(value));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->sum, sum);
  }
  EXPECT_FALSE(from_json<sync::ScopeSum>(R"({"scope":"venues","count":1,"sum":"1","pos":1})").ok());
  EXPECT_FALSE(from_json<sync::ScopeSum>(R"({"scope":"venues","count":1,"sum":"000000000000000g","pos":1})").ok());
}

}  // namespace
}  // namespace couvert
