// SPDX-License-Identifier: Apache-2.0
// Placing orders: answers for ever, agreement on the price, refusals.
#include <thread>

#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Place : public HouseTest {};

TEST_F(Place, an_order_waits_for_the_restaurant) {
  furnished();
  const auto receipt = house_->submit(pizza_order(1), customer("camille"));
  ASSERT_OK(receipt);
  const Order& order = receipt->order;
  EXPECT_FALSE(receipt->duplicate);
  EXPECT_EQ(order.id, order_id(1));
  EXPECT_EQ(order.state, OrderState::pending_acceptance);
  EXPECT_EQ(order.version, 2);
  EXPECT_EQ(order.number, "A-0001");
  EXPECT_EQ(order.pickup_code.size(), 4u);
  EXPECT_EQ(order.customer, "camille");
  EXPECT_EQ(order.quote.totals.total_minor, 2'100);
  EXPECT_EQ(order.placed_at.us, order.quote.at.us);
  EXPECT_EQ((*order.accept_by - order.placed_at).us, Duration::minutes(10).us);
  EXPECT_EQ(receipt->pos, house_->head());
  EXPECT_EQ(house_->head(), 4) << "venue, menu, placed, payment_ok";
  expect_verified();
}

TEST_F(Place, numbers_count_per_venue_and_day) {
  furnished();
  ASSERT_OK(furnish(*house_, "other"));
  EXPECT_EQ(house_->submit(pizza_order(1), customer("c"))->order.number, "A-0001");
  EXPECT_EQ(house_->submit(pizza_order(2), customer("c"))->order.number, "A-0002");
  auto elsewhere = pizza_order(3);
  elsewhere.cart.venue = "other";
  EXPECT_EQ(house_->submit(elsewhere, customer("c"))->order.number, "A-0001");
  EXPECT_EQ(house_->submit(pizza_order(4), customer("c"))->order.number, "A-0003");
  host_.forward(Duration::minutes(24 * 60));
  EXPECT_EQ(house_->submit(pizza_order(5), customer("c"))->order.number, "A-0001");
}

TEST_F(Place, the_same_command_gets_the_same_answer_for_ever) {
  open_file();
  ASSERT_OK(furnish(*house_));
  const auto first = house_->submit(pizza_order(1), customer("camille"));
  ASSERT_OK(first);
  auto accept = verb_command(100, order_id(1), OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(30);
  ASSERT_OK(house_->submit(accept, staff("trattoria")));

  for (int round = 0; round < 3; ++round) {
    const auto again = house_->submit(pizza_order(1), customer("camille"));
    ASSERT_OK(again);
    EXPECT_TRUE(again->duplicate);
    EXPECT_EQ(again->order, first->order) << "as it was right after the command";
    EXPECT_EQ(again->pos, first->pos);
    const auto accepted = house_->submit(accept, staff("trattoria"));
    ASSERT_OK(accepted);
    EXPECT_TRUE(accepted->duplicate);
    EXPECT_EQ(accepted->order.version, 3);
    if (round == 0) reopen_file();
    if (round == 1) host_.forward(Duration::minutes(60 * 24 * 500));
  }
  EXPECT_EQ(order_count(), 1);
  expect_verified();
}

TEST_F(Place, another_command_under_the_same_id_is_a_mismatch) {
  furnished();
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  auto other = pizza_order(1, 3);
  EXPECT_FAILS(Errc::command_mismatch, house_->submit(other, customer("camille")));
  other = pizza_order(1);
  other.order = order_id(2);
  EXPECT_FAILS(Errc::command_mismatch, house_->submit(other, customer("camille")));
  auto accept = verb_command(1, order_id(1), OrderVerb::accept);
  EXPECT_FAILS(Errc::command_mismatch, house_->submit(accept, staff("trattoria")));
  EXPECT_EQ(order_count(), 1);
}

TEST_F(Place, a_foreign_actor_learns_nothing_from_a_command_id) {
  furnished();
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  const auto foreign = house_->submit(pizza_order(1), customer("dominique"));
  ASSERT_FALSE(foreign.ok());
  EXPECT_EQ(foreign.error().code(), Errc::command_mismatch);
  EXPECT_EQ(foreign.error().details_json(), "");
}

TEST_F(Place, an_order_id_is_taken_once) {
  furnished();
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  auto other = pizza_order(2);
  other.order = order_id(1);
  EXPECT_FAILS(Errc::order_exists, house_->submit(other, customer("camille")));
  EXPECT_FAILS(Errc::order_exists, house_->submit(other, customer("camille")));
  EXPECT_EQ(order_count(), 1);
  EXPECT_EQ(house_->order(order_id(1), ops)->quote.totals.total_minor, 2'100);
  expect_verified();
}

TEST_F(Place, a_cheaper_price_is_taken_a_dearer_one_is_asked_for) {
  furnished();
  ASSERT_OK(house_->publish(trattoria_menu("trattoria", 800), trattoria_rules(), ops));
  const auto cheaper = house_->submit(pizza_order(1), customer("c"));
  ASSERT_OK(cheaper);
  EXPECT_EQ(cheaper->order.quote.totals.total_minor, 1'900);

  ASSERT_OK(house_->publish(trattoria_menu("trattoria", 1'000), trattoria_rules(), ops));
  const auto dearer = house_->submit(pizza_order(2), customer("c"));
  ASSERT_FALSE(dearer.ok());
  EXPECT_EQ(dearer.error().code(), Errc::price_changed);
  EXPECT_EQ(dearer.error().details_json(), R"({"expected":2100,"actual":2300,"menu_version":3})");

  auto generous = pizza_order(3);
  generous.accept_up_to_minor = 2'299;
  EXPECT_FAILS(Errc::price_changed, house_->submit(generous, customer("c")));
  generous = pizza_order(4);
  generous.accept_up_to_minor = 2'300;
  const auto agreed = house_->submit(generous, customer("c"));
  ASSERT_OK(agreed);
  EXPECT_EQ(agreed->order.quote.totals.total_minor, 2'300);
  auto stingy = pizza_order(5);
  stingy.expected_total_minor = 2'300;
  stingy.accept_up_to_minor = 1;  // less than what was expected takes nothing back
  ASSERT_OK(house_->submit(stingy, customer("c")));
  expect_verified();
}

TEST_F(Place, refusals_repeat_even_when_the_reason_is_gone) {
  open_file();
  ASSERT_OK(furnish(*house_));
  host_.set(*parse_instant("2026-03-15T03:00:00Z"));
  const auto closed = house_->submit(pizza_order(1), customer("c"));
  ASSERT_FALSE(closed.ok());
  EXPECT_EQ(closed.error().code(), Errc::venue_closed);
  EXPECT_NE(closed.error().details_json().find("next_at"), std::string_view::npos);
  host_.set(*parse_instant("2026-03-15T12:00:00Z"));
  const auto again = house_->submit(pizza_order(1), customer("c"));
  ASSERT_FALSE(again.ok());
  EXPECT_EQ(again.error(), closed.error());
  reopen_file();
  const auto later = house_->submit(pizza_order(1), customer("c"));
  ASSERT_FALSE(later.ok());
  EXPECT_EQ(later.error(), closed.error());
  EXPECT_EQ(order_count(), 0);
  EXPECT_FAILS(Errc::command_mismatch, house_->submit(pizza_order(1, 3), customer("c")));
}

TEST_F(Place, bad_input_is_not_remembered) {
  furnished();
  auto command = pizza_order(1);
  command.cart.venue = "nowhere";
  EXPECT_FAILS(Errc::venue_unknown, house_->submit(command, customer("c")));
  EXPECT_FAILS(Errc::permission_denied, house_->submit(pizza_order(1), Actor{}));
  EXPECT_FAILS(Errc::permission_denied, house_->submit(pizza_order(1), customer("")));
  EXPECT_FAILS(Errc::permission_denied, house_->submit(pizza_order(1), staff("other")));
  command = pizza_order(1);
  command.contact.name = std::string(600, 'x');
  EXPECT_FAILS(Errc::limit_exceeded, house_->submit(command, customer("c")));
  command = pizza_order(1);
  command.contact.instructions = "\x01";
  EXPECT_FAILS(Errc::text_encoding, house_->submit(command, customer("c")));
  command = pizza_order(1);
  command.order = OrderId();
  EXPECT_FAILS(Errc::id_format, house_->submit(command, customer("c")));
  command = pizza_order(1);
  command.command = CommandId();
  EXPECT_FAILS(Errc::id_format, house_->submit(command, customer("c")));
  ASSERT_OK(house_->submit(pizza_order(1), customer("c")));
  EXPECT_EQ(order_count(), 1);
}

TEST_F(Place, a_cart_that_does_not_fit_the_menu_names_every_issue) {
  furnished();
  auto command = pizza_order(1);
  command.cart.lines[0].selections[0].option = "truffle";
  CartLine second = command.cart.lines[0];
  second.id = line_id(2);
  second.item = "calzone";
  command.cart.lines.push_back(second);
  const auto answer = house_->submit(command, customer("c"));
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code(), Errc::option_unknown);
  EXPECT_EQ(answer.error().path(), "/cart/lines/0/selections/0/option");
  EXPECT_NE(answer.error().details_json().find("item_unknown"), std::string_view::npos)
      << answer.error().details_json();
}

TEST_F(Place, without_a_menu_nothing_is_sold) {
  open_in_memory();
  ASSERT_OK(house_->put_venue(trattoria(), ops));
  EXPECT_FAILS(Errc::menu_not_published, house_->submit(pizza_order(1), customer("c")));
  House::QuoteRequest request;
  request.cart = pizza_cart();
  EXPECT_FAILS(Errc::menu_not_published, house_->quote(request));
  request.cart.venue = "nowhere";
  EXPECT_FAILS(Errc::venue_unknown, house_->quote(request));
}

TEST_F(Place, delivery_needs_an_address_inside_the_zone) {
  furnished();
  auto command = pizza_order(1);
  command.cart.fulfilment = Fulfilment::delivery;
  command.expected_total_minor = 2'390;
  EXPECT_FAILS(Errc::destination_required, house_->submit(command, customer("c")));
  command.command = command_id(2);
  command.contact.position = GeoPoint{490'000'000, 23'522'000};
  EXPECT_FAILS(Errc::outside_delivery_zone, house_->submit(command, customer("c")));
  command.command = command_id(3);
  command.contact.position = GeoPoint{488'666'000, 23'522'000};
  const auto receipt = house_->submit(command, customer("c"));
  ASSERT_OK(receipt);
  EXPECT_EQ(receipt->order.quote.totals.total_minor, 2'390);
  command = pizza_order(4, 1);
  command.cart.fulfilment = Fulfilment::delivery;
  command.contact.position = GeoPoint{488'666'000, 23'522'000};
  command.expected_total_minor = 1'340;
  EXPECT_FAILS(Errc::below_minimum, house_->submit(command, customer("c")));
}

TEST_F(Place, what_the_quote_says_is_what_the_order_costs) {
  furnished();
  House::QuoteRequest request;
  request.cart = pizza_cart();
  const auto answer = house_->quote(request);
  ASSERT_OK(answer);
  EXPECT_TRUE(answer->orderable.ok);
  const auto receipt = house_->submit(pizza_order(1), customer("c"));
  ASSERT_OK(receipt);
  EXPECT_EQ(answer->quote.totals, receipt->order.quote.totals);
  EXPECT_EQ(answer->quote.lines, receipt->order.quote.lines);
}

TEST_F(Place, thirty_two_threads_with_one_id_have_one_effect) {
  open_file();
  ASSERT_OK(furnish(*house_));
  std::vector<std::thread> threads;
  std::atomic<int> fresh{0}, duplicates{0}, failures{0};
  for (int t = 0; t < 32; ++t) {
    threads.emplace_back([&] {
      for (std::uint64_t n = 1; n <= 10; ++n) {
        const auto receipt = house_->submit(pizza_order(n), customer("c"));
        ++(!receipt.ok() ? failures : receipt->duplicate ? duplicates : fresh);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(fresh, 10);
  EXPECT_EQ(duplicates, 310);
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(order_count(), 10);
  expect_verified();
}

TEST_F(Place, thirty_two_threads_with_own_ids_are_all_served) {
  open_file();
  ASSERT_OK(furnish(*house_));
  std::vector<std::thread> threads;
  std::atomic<int> fresh{0};
  for (std::uint64_t t = 0; t < 32; ++t) {
    threads.emplace_back([&, t] {
      for (std::uint64_t n = 1; n <= 10; ++n) {
        const auto receipt = house_->submit(pizza_order(t * 1'000 + n), customer("c" + std::to_string(t)));
        if (receipt.ok() && !receipt->duplicate) ++fresh;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(fresh, 320);
  EXPECT_EQ(order_count(), 320);
  std::set<std::string> numbers;
  House::OrderQuery query;
  query.limit = 200;
  do {
    const auto page = *house_->orders(query, ops);
    for (const Order& order : page.orders) numbers.insert(order.number);
    query.page = page.next;
  } while (!query.page.empty());
  EXPECT_EQ(numbers.size(), 320u);
  expect_verified();
}

}  // namespace
}  // namespace couvert
