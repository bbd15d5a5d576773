// SPDX-License-Identifier: Apache-2.0
// Commands on orders, deadlines, and a clock that misbehaves.
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Lifecycle : public HouseTest {
 protected:
  void SetUp() override {
    furnished();
    ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  }
  OrderCommand accept(std::uint64_t n) {
    auto command = verb_command(n, order_id(1), OrderVerb::accept);
    command.ready_at = host_.now() + Duration::minutes(20);
    return command;
  }
};

TEST_F(Lifecycle, from_the_counter_to_the_hand) {
  const Actor cook = staff("trattoria");
  ASSERT_OK(house_->submit(accept(10), cook));
  ASSERT_OK(house_->submit(verb_command(11, order_id(1), OrderVerb::start_prep), cook));
  ASSERT_OK(house_->submit(verb_command(12, order_id(1), OrderVerb::mark_ready), cook));
  auto hand_over = verb_command(13, order_id(1), OrderVerb::hand_over);
  hand_over.code = "no";
  EXPECT_FAILS(Errc::wrong_code, house_->submit(hand_over, cook));
  hand_over.command = command_id(14);
  hand_over.code = house_->order(order_id(1), customer("camille"))->pickup_code;
  ASSERT_OK(house_->submit(hand_over, cook));
  const Order order = *house_->order(order_id(1), ops);
  EXPECT_EQ(order.state, OrderState::handed_over);
  EXPECT_EQ(order.version, 6);
  EXPECT_FALSE(order.accept_by.has_value());
  expect_verified();
}

TEST_F(Lifecycle, a_stale_version_is_refused_for_ever) {
  auto command = accept(10);
  command.expected_version = 1;
  EXPECT_FAILS(Errc::version_conflict, house_->submit(command, staff("trattoria")));
  EXPECT_FAILS(Errc::version_conflict, house_->submit(command, staff("trattoria")));
  command.command = command_id(11);
  command.expected_version = 2;
  ASSERT_OK(house_->submit(command, staff("trattoria")));
}

TEST_F(Lifecycle, accepting_twice_changes_nothing_the_second_time) {
  const auto first = house_->submit(accept(10), staff("trattoria"));
  ASSERT_OK(first);
  const std::int64_t head = house_->head();
  const auto second = house_->submit(accept(11), staff("trattoria"));
  ASSERT_OK(second);
  EXPECT_FALSE(second->duplicate);
  EXPECT_EQ(second->order.version, first->order.version);
  EXPECT_EQ(house_->head(), head);
  const auto again = house_->submit(accept(11), staff("trattoria"));
  ASSERT_OK(again);
  EXPECT_TRUE(again->duplicate);
  EXPECT_EQ(again->order, second->order);
  expect_verified();
}

TEST_F(Lifecycle, orders_of_others_look_like_none) {
  const auto missing = house_->submit(verb_command(10, order_id(77), OrderVerb::cancel_by_customer), customer("d"));
  const auto foreign = house_->submit(verb_command(11, order_id(1), OrderVerb::cancel_by_customer), customer("d"));
  ASSERT_FALSE(missing.ok());
  ASSERT_FALSE(foreign.ok());
  EXPECT_EQ(missing.error(), foreign.error());
  EXPECT_EQ(foreign.error().code(), Errc::order_unknown);
  auto other_venue = accept(12);
  EXPECT_FAILS(Errc::order_unknown, house_->submit(other_venue, staff("other")));
  EXPECT_FAILS(Errc::permission_denied, house_->submit(accept(13), customer("camille")));
  EXPECT_FAILS(Errc::id_format, house_->submit(OrderCommand{}, ops));
}

TEST_F(Lifecycle, a_changed_cart_is_priced_again) {
  ASSERT_OK(house_->submit(accept(10), staff("trattoria")));
  auto adjust = verb_command(11, order_id(1), OrderVerb::adjust);
  adjust.cart = pizza_cart(1);
  adjust.reason = "one pizza burnt";
  const auto receipt = house_->submit(adjust, staff("trattoria"));
  ASSERT_OK(receipt);
  EXPECT_EQ(receipt->order.quote.totals.total_minor, 1'050);
  EXPECT_EQ(receipt->order.cart.lines[0].quantity, 1);

  adjust.command = command_id(12);
  adjust.cart = pizza_cart(5);
  EXPECT_FAILS(Errc::consent_required, house_->submit(adjust, staff("trattoria")));
  adjust.command = command_id(13);
  adjust.cart->lines[0].item = "calzone";
  EXPECT_FAILS(Errc::item_unknown, house_->submit(adjust, staff("trattoria")));
  adjust.command = command_id(14);
  adjust.cart = pizza_cart(1);
  adjust.cart->fulfilment = Fulfilment::delivery;
  EXPECT_FAILS(Errc::invalid_argument, house_->submit(adjust, staff("trattoria")));
  expect_verified();
}

TEST_F(Lifecycle, orders_expire_when_nobody_answers) {
  EXPECT_EQ(house_->tick(), 0);
  host_.forward(Duration::minutes(9));
  EXPECT_EQ(house_->tick(), 0);
  host_.forward(Duration::seconds(61));
  EXPECT_EQ(house_->tick(), 1);
  EXPECT_EQ(house_->tick(), 0);
  EXPECT_EQ(house_->order(order_id(1), ops)->state, OrderState::expired);
  EXPECT_FAILS(Errc::invalid_transition, house_->submit(accept(10), staff("trattoria")));
  expect_verified();
}

TEST_F(Lifecycle, an_accepted_order_does_not_expire) {
  ASSERT_OK(house_->submit(accept(10), staff("trattoria")));
  host_.forward(Duration::minutes(600));
  EXPECT_EQ(house_->tick(), 0);
}

TEST_F(Lifecycle, many_orders_expire_in_one_round) {
  for (std::uint64_t n = 2; n <= 150; ++n) ASSERT_OK(house_->submit(pizza_order(n), customer("c")));
  host_.forward(Duration::minutes(11));
  EXPECT_EQ(house_->tick(), 150);
  expect_verified();
}

TEST(Clock, commit_times_rise_when_the_clock_steps_back_even_across_a_restart) {
  FakeHost host(noon);
  TempFolder folder;
  Instant last{0};
  for (int round = 0; round < 3; ++round) {
    spi::SqliteOptions file;
    file.path = folder.file("house.db");
    HouseOptions options;
    options.storage = *spi::open_sqlite_storage(file);
    options.host = &host;
    auto house = *House::open(std::move(options));
    if (round == 0) {
      ASSERT_OK(furnish(house));
    }
    for (std::uint64_t n = 1; n <= 5; ++n) {
      const auto receipt = house.submit(pizza_order(static_cast<std::uint64_t>(round) * 10 + n), customer("c"));
      ASSERT_OK(receipt);
      EXPECT_GT(receipt->order.placed_at, last);
      last = receipt->order.placed_at;
      host.forward(Duration::minutes(-7));
    }
    host.forward(Duration::minutes(-60 * 24));
    std::int64_t cursor = 0;
    Instant before{0};
    const auto page = house.events(cursor, 1'000, ops);
    ASSERT_OK(page);
    for (const auto& row : page->events) {
      EXPECT_GE(row.at, before);
      before = row.at;
    }
  }
}

TEST_F(Lifecycle, deadlines_hold_when_the_clock_jumps_forward) {
  host_.forward(Duration::minutes(60 * 24 * 365));
  EXPECT_EQ(house_->tick(), 1);
  host_.set(noon);
  // Time does not run backwards for the house: the venue's day is the later one.
  const auto receipt = house_->submit(pizza_order(2), customer("c"));
  ASSERT_OK(receipt);
  EXPECT_GT(receipt->order.placed_at, noon + Duration::minutes(60 * 24 * 300));
}

}  // namespace
}  // namespace couvert
