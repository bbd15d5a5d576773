// SPDX-License-Identifier: Apache-2.0
// Who sees which orders and events, and what of them.
#include "couvert/codec.hpp"
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Access : public HouseTest {
 protected:
  void SetUp() override {
    furnished();
    ASSERT_OK(furnish(*house_, "other"));
    ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
    ASSERT_OK(house_->submit(pizza_order(2), customer("dominique")));
    auto elsewhere = pizza_order(3);
    elsewhere.cart.venue = "other";
    ASSERT_OK(house_->submit(elsewhere, customer("camille")));
  }
  std::vector<Order> list(const Actor& actor) { return house_->orders({}, actor)->orders; }
  std::vector<spi::EventRow> log(const Actor& actor) { return house_->events(0, 1'000, actor)->events; }
  std::size_t orders_of(const Actor& actor) {
    const auto page = house_->orders({}, actor);
    return page.ok() ? page->orders.size() : 999;
  }
  std::vector<std::int64_t> positions_of(const Actor& actor, int limit = 1'000) {
    std::vector<std::int64_t> found;
    std::int64_t cursor = 0;
    while (true) {
      const auto page = house_->events(cursor, limit, actor);
      EXPECT_TRUE(page.ok());
      for (const auto& row : page->events) found.push_back(row.pos);
      cursor = page->cursor;
      if (!page->more) break;
    }
    EXPECT_EQ(cursor, house_->head()) << "the cursor passes over what is not shown";
    return found;
  }
};

TEST_F(Access, each_sees_their_own_orders) {
  EXPECT_EQ(orders_of(customer("camille")), 2u);
  EXPECT_EQ(orders_of(customer("dominique")), 1u);
  EXPECT_EQ(orders_of(customer("nobody")), 0u);
  EXPECT_EQ(orders_of(staff("trattoria")), 2u);
  EXPECT_EQ(orders_of(manager("other")), 1u);
  EXPECT_EQ(orders_of({Role::support, "s", {}}), 3u);
  EXPECT_EQ(orders_of({Role::finance, "f", {}}), 3u);
  EXPECT_EQ(orders_of(ops), 3u);
  for (const Actor& actor : {Actor{}, customer(""), Actor{Role::restaurant_staff, "x", {}},
                             Actor{Role::courier, "k", {}}, Actor{Role::developer_app, "d", {}}}) {
    EXPECT_FAILS(Errc::permission_denied, house_->orders({}, actor));
  }
}

TEST_F(Access, a_venues_courier_sees_what_is_to_be_delivered) {
  const Actor rider{Role::courier, "rider", "trattoria"};
  EXPECT_EQ(orders_of(rider), 0u) << "guests fetch these themselves";
  auto command = pizza_order(60);
  command.cart.fulfilment = Fulfilment::delivery;
  command.contact.position = GeoPoint{488'666'000, 23'522'000};
  command.expected_total_minor = 2'390;
  ASSERT_OK(house_->submit(command, customer("camille")));
  auto accept = verb_command(100, order_id(60), OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  ASSERT_OK(house_->submit(accept, staff("trattoria")));
  ASSERT_OK(house_->submit(verb_command(101, order_id(60), OrderVerb::start_prep), staff("trattoria")));
  ASSERT_OK(house_->submit(verb_command(102, order_id(60), OrderVerb::mark_ready), staff("trattoria")));
  ASSERT_EQ(orders_of(rider), 1u);
  EXPECT_EQ(list(rider)[0].pickup_code, "");
  ASSERT_OK(house_->order(order_id(60), rider));
  EXPECT_FAILS(Errc::order_unknown, house_->order(order_id(60), {Role::courier, "rider", "other"}));
  EXPECT_EQ(orders_of({Role::courier, "rider", "other"}), 0u);
}

TEST_F(Access, restaurants_cannot_ask_for_another_venue) {
  House::OrderQuery query;
  query.venue = "other";
  EXPECT_FAILS(Errc::permission_denied, house_->orders(query, staff("trattoria")));
  EXPECT_EQ(house_->orders(query, customer("camille"))->orders.size(), 1u);
  EXPECT_EQ(house_->orders(query, ops)->orders.size(), 1u);
}

TEST_F(Access, an_order_is_found_only_by_those_who_may_read_it) {
  ASSERT_OK(house_->order(order_id(1), customer("camille")));
  ASSERT_OK(house_->order(order_id(1), staff("trattoria")));
  for (const Actor& actor :
       {Actor{}, customer("dominique"), customer(""), staff("other"), Actor{Role::courier, "k", {}}}) {
    const auto foreign = house_->order(order_id(1), actor);
    const auto missing = house_->order(order_id(99), actor);
    ASSERT_FALSE(foreign.ok());
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(foreign.error(), missing.error());
  }
}

TEST_F(Access, the_pickup_code_is_for_the_one_who_ordered) {
  const std::string code = house_->order(order_id(1), customer("camille"))->pickup_code;
  EXPECT_EQ(code.size(), 4u);
  EXPECT_EQ(house_->order(order_id(1), ops)->pickup_code, code);
  EXPECT_EQ(house_->order(order_id(1), {Role::support, "s", {}})->pickup_code, code);
  EXPECT_EQ(house_->order(order_id(1), staff("trattoria"))->pickup_code, "");
  EXPECT_EQ(house_->order(order_id(1), {Role::finance, "f", {}})->pickup_code, "");
  for (const Order& order : list(staff("trattoria"))) EXPECT_EQ(order.pickup_code, "");
  for (const Order& order : list(customer("camille"))) EXPECT_EQ(order.pickup_code.size(), 4u);
  auto accept = verb_command(100, order_id(1), OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  EXPECT_EQ(house_->submit(accept, staff("trattoria"))->order.pickup_code, "");
  EXPECT_EQ(house_->submit(accept, staff("trattoria"))->order.pickup_code, "") << "the recorded answer too";
}

TEST_F(Access, events_do_not_give_the_code_away_either) {
  const std::string code = house_->order(order_id(1), ops)->pickup_code;
  int with_code = 0;
  for (const auto& row : log(staff("trattoria"))) {
    EXPECT_EQ(row.document.find("\"pickup_code\":\"" + code), std::string::npos);
    if (row.entity == "order") {
      ASSERT_OK(from_json<OrderEvent>(row.document));
    }
  }
  for (const auto& row : log(customer("camille"))) {
    if (row.document.find("\"pickup_code\":\"" + code) != std::string::npos) ++with_code;
  }
  EXPECT_EQ(with_code, 1);
}

TEST_F(Access, the_log_is_filtered_by_who_asks) {
  using List = std::vector<std::int64_t>;
  // 1 venue, 2 menu of trattoria; 3, 4 of other; 5, 6 order 1; 7, 8 order 2; 9, 10 order 3
  for (int limit : {1, 2, 3, 7, 1'000}) {
    EXPECT_EQ(positions_of(ops, limit), (List{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    EXPECT_EQ(positions_of(Actor{}, limit), (List{1, 2, 3, 4}));
    EXPECT_EQ(positions_of(customer("camille"), limit), (List{1, 2, 3, 4, 5, 6, 9, 10}));
    EXPECT_EQ(positions_of(customer("dominique"), limit), (List{1, 2, 3, 4, 7, 8}));
    EXPECT_EQ(positions_of(staff("trattoria"), limit), (List{1, 2, 5, 6, 7, 8}));
    EXPECT_EQ(positions_of(staff("other"), limit), (List{3, 4, 9, 10}));
    EXPECT_EQ(positions_of({Role::courier, "k", {}}, limit), (List{1, 2, 3, 4}));
  }
}

TEST_F(Access, cursors_and_limits_are_checked) {
  EXPECT_FAILS(Errc::cursor_invalid, house_->events(-1, 10, ops));
  EXPECT_FAILS(Errc::cursor_invalid, house_->events(11, 10, ops));
  EXPECT_FAILS(Errc::limit_exceeded, house_->events(0, 0, ops));
  EXPECT_FAILS(Errc::limit_exceeded, house_->events(0, 1'001, ops));
  EXPECT_EQ(house_->events(10, 10, ops)->events.size(), 0u);
  House::OrderQuery query;
  query.limit = 0;
  EXPECT_FAILS(Errc::limit_exceeded, house_->orders(query, ops));
  query.limit = 201;
  EXPECT_FAILS(Errc::limit_exceeded, house_->orders(query, ops));
  query.limit = 10;
  for (const char* page : {"x", "1", "1.", ".0198", "9999999999999999999999.x", "1.x"}) {
    query.page = page;
    EXPECT_FAILS(Errc::cursor_invalid, house_->orders(query, ops));
  }
}

TEST_F(Access, pages_of_orders_are_newest_first) {
  House::OrderQuery query;
  query.limit = 2;
  const auto first = house_->orders(query, ops);
  ASSERT_OK(first);
  ASSERT_EQ(first->orders.size(), 2u);
  EXPECT_EQ(first->orders[0].id, order_id(3));
  EXPECT_EQ(first->orders[1].id, order_id(2));
  query.page = first->next;
  const auto second = house_->orders(query, ops);
  ASSERT_EQ(second->orders.size(), 1u);
  EXPECT_EQ(second->next, "");
  query = {};
  query.states = {OrderState::accepted};
  EXPECT_EQ(house_->orders(query, ops)->orders.size(), 0u);
}

TEST_F(Access, a_till_orders_for_its_own_venue_only) {
  const auto receipt = house_->submit(pizza_order(50), staff("trattoria"));
  ASSERT_OK(receipt);
  EXPECT_EQ(receipt->order.customer, "");
  EXPECT_EQ(receipt->order.pickup_code, "");
  EXPECT_FAILS(Errc::order_unknown, house_->order(order_id(50), customer("")));
  EXPECT_FAILS(Errc::permission_denied, house_->submit(pizza_order(51), staff("other")));
  expect_verified();
}

}  // namespace
}  // namespace couvert
