// SPDX-License-Identifier: Apache-2.0
// Documents as another house may write them: with space between the parts, in another order, with members of a version to come.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "client/records.hpp"
#include "couvert/basket.hpp"
#include "small_house.hpp"

namespace couvert::test {
namespace {

using nlohmann::json;

void add_newer_members(json& value) {
  if (value.is_array()) {
    for (json& each : value) add_newer_members(each);
    return;
  }
  if (!value.is_object()) return;
  for (auto& [name, each] : value.items()) {
    // These hold whatever somebody named, not members of a schema.
    if (name != "name" && name != "details") add_newer_members(each);
  }
  value["a_newer_member"] = {{"text", "}],\"state\": \"closed\", {\\"},
                             {"list", {1, 2.5, nullptr, {{"state", "closed"}}}}};
}

/// The same document: members by the alphabet, a line each, everything beyond ASCII as an escape.
std::string written_otherwise(const std::string& document) {
  json value = json::parse(document);
  add_newer_members(value);
  return "\n\t " + value.dump(3, ' ', true) + "\n ";
}

class DocumentsTest : public ::testing::Test {
 protected:
  DocumentsTest() {
    house.put_trattoria();
    for (std::uint64_t n = 1; n <= 5; ++n) {
      Order order = said_order(n);
      order.contact.name = "Zoë \"the\" \\ Ångström";
      if (n == 4) order.state = OrderState::cancelled;
      house.put("cust:ana", order);
    }
    Stock stock;
    stock.venue = "trattoria";
    stock.version = 2;
    stock.levels = {{{TargetKind::item, {}, "tiramisu"}, 4'000, 0, {"counted", "", noon}}};
    house.put("venues", "stock", "trattoria", 2, to_json(stock));
    Basket basket;
    basket.group.id = id_of<CartId>(1);
    basket.group.venue = "trattoria";
    basket.group.host = id_of<ParticipantId>(1);
    basket.version = 1;
    house.put("basket:" + basket.group.id.text(), "basket", basket.group.id.text(), 1, to_json(basket));
  }
  static Client read_all(Device& device, SmallHouse& from) {
    device.line.connect(from.line());
    auto client = device.open({}, {"venues", "cust:ana", "basket:" + id_of<CartId>(1).text()});
    const auto report = client->sync(long_enough);
    EXPECT_TRUE(report->up_to_date);
    EXPECT_EQ(report->repaired_scopes, 0) << "something was left out";
    EXPECT_EQ(device.host.logged, 0);
    return *std::move(client);
  }
  static void expect_same(const Client& a, const Client& b) {
    for (const OrderState state : {OrderState::pending_acceptance, OrderState::cancelled}) {
      Client::OrderQuery query;
      query.states = {state};
      query.venue = "trattoria";
      const auto of_a = a.orders(query), of_b = b.orders(query);
      ASSERT_TRUE(of_a);
      ASSERT_TRUE(of_b) << of_b.error().message();
      ASSERT_EQ(of_a->orders.size(), state == OrderState::cancelled ? 1u : 4u);
      ASSERT_EQ(of_a->orders.size(), of_b->orders.size());
      for (std::size_t i = 0; i < of_a->orders.size(); ++i) EXPECT_EQ(of_a->orders[i].order, of_b->orders[i].order);
    }
    const auto here = a.book("trattoria"), there = b.book("trattoria");
    ASSERT_TRUE(here);
    ASSERT_TRUE(there) << there.error().message();
    EXPECT_EQ((*here)->venue, (*there)->venue);
    EXPECT_EQ((*here)->rules, (*there)->rules);
    ASSERT_TRUE((*there)->index);
    EXPECT_EQ((*here)->index->menu(), (*there)->index->menu());
    EXPECT_EQ(*a.stock("trattoria"), *b.stock("trattoria"));
    EXPECT_NE(b.stock("trattoria")->level(TargetKind::item, {}, "tiramisu"), nullptr);
    const auto basket = b.basket(id_of<CartId>(1));
    ASSERT_TRUE(basket) << basket.error().message();
    EXPECT_EQ(*a.basket(id_of<CartId>(1)), *basket);
  }

  SmallHouse house;
};

TEST_F(DocumentsTest, another_houses_way_of_writing_is_read_as_ours_G8) {
  Device ours(customer("ana"), spi::make_memory_storage());
  const Client client = read_all(ours, house);
  SmallHouse other = house;
  for (sync::Change& change : other.log) change.body = written_otherwise(change.body);
  Device theirs(customer("ana"), spi::make_memory_storage());
  theirs.line.change = [](const spi::Request&, spi::Response& answer) {
    answer.body = "\r\n" + written_otherwise(answer.body) + "\r\n";  // and so are the answers themselves
  };
  const Client same = read_all(theirs, other);
  expect_same(client, same);
}

TEST_F(DocumentsTest, a_command_is_sent_and_taken_over_such_an_answer) {
  Device device(customer("ana"), spi::make_memory_storage());
  device.line.change = [](const spi::Request&, spi::Response& answer) { answer.body = written_otherwise(answer.body); };
  Client client = read_all(device, house);
  ASSERT_TRUE(client.place(wish()));
  EXPECT_EQ(client.sync(long_enough)->applied, 1);
  EXPECT_TRUE(client.outbox().empty());
}

TEST_F(DocumentsTest, names_and_values_may_be_written_with_escapes) {
  const Order order = said_order(7);
  std::string text = to_json(order);
  const auto replace = [&](const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
  };
  replace("\"state\":\"pending_acceptance\"", R"("st\u0061te" : "pending\u005facceptance")");
  replace("\"placed_at\":\"2026", R"("placed\u005fat"  :"202\u0036)");
  replace("\"venue\":\"trattoria\"", R"("ven\u0075e":"tr\u0061ttoria")");
  const auto row = client::columns_of(order.id.text(), text);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->venue, "trattoria");
  EXPECT_EQ(row->state, static_cast<std::int32_t>(OrderState::pending_acceptance));
  EXPECT_EQ(row->placed_at, order.placed_at);
  EXPECT_EQ(row->version, order.version);
  EXPECT_EQ(*from_json<Order>(row->document), order);
}

TEST_F(DocumentsTest, members_are_found_as_far_as_the_text_goes) {
  const auto names = [](std::string_view text) {
    std::string found;
    client::Members members(text);
    while (const auto member = members.next()) found.append(member->name).append("=").append(member->value).append(";");
    return found;
  };
  EXPECT_EQ(names(R"( { "a" : 1 , "b":[ 1, {"x":"}"} ] ,"c" : "\"," } )"), R"(a=1;b=[ 1, {"x":"}"} ];c="\",";)");
  EXPECT_EQ(names("{\n}"), "");
  EXPECT_EQ(names(R"({"a":null,"b":tr)"), "a=null;b=tr;");
  EXPECT_EQ(names(R"({"a":1 "b":2})"), "a=1 \"b\";") << "no comma, no member";
  for (const char* text :
       {"", "  ", "[1]", "\"a\"", "{,}", "{\"a\"", "{\"a\" 1}", "{\"a\":}", "{\"a\":,\"b\":1}", "{1:2}", R"({"\q":1})"})
    EXPECT_EQ(names(text), "") << text;
}

}  // namespace
}  // namespace couvert::test
