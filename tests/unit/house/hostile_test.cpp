// SPDX-License-Identifier: Apache-2.0
// What must not get into the store: late answers, amounts and texts that no document can give back.
#include "couvert/limits.hpp"
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Hostile : public HouseTest {
 protected:
  void SetUp() override { furnished(); }
  OrderCommand accept(std::uint64_t n) {
    auto command = verb_command(n, order_id(1), OrderVerb::accept);
    command.ready_at = host_.now() + Duration::minutes(20);
    return command;
  }
  /// Everything written can be read: by itself, in a list, in the log and by verify().
  void expect_readable() {
    House::OrderQuery query;
    const auto page = house_->orders(query, ops);
    ASSERT_OK(page);
    for (const Order& order : page->orders) ASSERT_OK(house_->order(order.id, ops));
    ASSERT_OK(house_->events(0, 1'000, staff("trattoria")));
    expect_verified();
  }
};

TEST_F(Hostile, an_answer_after_the_deadline_finds_the_order_expired) {
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  host_.forward(Duration::minutes(11));  // and nobody called tick()
  EXPECT_FAILS(Errc::invalid_transition, house_->submit(accept(10), staff("trattoria")));
  EXPECT_EQ(house_->order(order_id(1), ops)->state, OrderState::expired);
  EXPECT_FAILS(Errc::invalid_transition, house_->submit(accept(10), staff("trattoria")));
  EXPECT_EQ(house_->tick(), 0);
  expect_readable();
}

TEST_F(Hostile, a_foreign_hand_does_not_expire_an_order) {
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  host_.forward(Duration::minutes(11));
  const std::int64_t head = house_->head();
  EXPECT_FAILS(Errc::order_unknown, house_->submit(accept(10), staff("other")));
  EXPECT_EQ(house_->head(), head);
  EXPECT_EQ(house_->tick(), 1);
}

TEST_F(Hostile, amounts_that_no_document_holds_are_refused) {
  ASSERT_OK(house_->publish(trattoria_menu("trattoria", limits::price_minor), trattoria_rules(), ops));
  auto place = pizza_order(1);
  place.cart.lines[0].item = "tiramisu";
  place.cart.lines[0].selections.clear();
  ASSERT_OK(house_->submit(place, customer("camille")));
  auto adjust = verb_command(10, order_id(1), OrderVerb::adjust);
  ASSERT_OK(house_->submit(accept(9), staff("trattoria")));
  adjust.cart = place.cart;
  adjust.consent = true;
  for (int i = 0; i < 20; ++i) {
    adjust.cart->lines.push_back(place.cart.lines[0]);
    adjust.cart->lines.back().id = line_id(100 + i);
    adjust.cart->lines.back().item = "margherita";
    adjust.cart->lines.back().quantity = 999;
  }
  EXPECT_FAILS(Errc::money_overflow, house_->submit(adjust, staff("trattoria")));
  auto huge = pizza_order(2);
  huge.cart = *adjust.cart;
  huge.expected_total_minor = INT64_MAX;
  EXPECT_FAILS(Errc::money_overflow, house_->submit(huge, customer("camille")));
  expect_readable();
}

TEST_F(Hostile, a_changed_cart_is_checked_like_a_new_one) {
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  ASSERT_OK(house_->submit(accept(9), staff("trattoria")));
  auto adjust = verb_command(10, order_id(1), OrderVerb::adjust);
  adjust.cart = pizza_cart(1);
  adjust.cart->lines[0].note.assign(limits::note_octets + 1, 'x');
  EXPECT_FAILS(Errc::note_not_allowed, house_->submit(adjust, staff("trattoria")));
  adjust.command = command_id(11);
  adjust.cart = pizza_cart(1);
  adjust.cart->note = "\x01";
  EXPECT_FAILS(Errc::note_not_allowed, house_->submit(adjust, staff("trattoria")));
  adjust.command = command_id(12);
  adjust.cart = pizza_cart(1);
  adjust.cart->lines.clear();
  EXPECT_FAILS(Errc::cart_empty, house_->submit(adjust, staff("trattoria")));
  expect_readable();
}

TEST_F(Hostile, texts_that_no_document_holds_are_refused) {
  EXPECT_FAILS(Errc::invalid_argument, house_->submit(pizza_order(1), customer("a\x01")));
  EXPECT_FAILS(Errc::invalid_argument, house_->submit(pizza_order(1), customer(std::string(10'000, 'a'))));
  auto codes = pizza_order(2);
  codes.cart.codes = {"\xff"};
  EXPECT_FAILS(Errc::ref_format, house_->submit(codes, customer("camille")));
  ASSERT_OK(house_->submit(pizza_order(1), customer("camille")));
  auto late = accept(9);
  late.ready_at = Instant{INT64_MAX / 2};
  EXPECT_FAILS(Errc::invalid_argument, house_->submit(late, staff("trattoria")));
  expect_readable();
}

TEST_F(Hostile, an_order_too_large_to_be_read_back_is_refused) {
  std::vector<OptionGroup> groups;
  std::vector<Ref> refs;
  std::vector<Selection> all;
  for (int g = 0; g < 8; ++g) {
    std::vector<Option> options;
    const std::string name = "g" + std::to_string(g);
    for (int o = 0; o < 64; ++o) {
      options.push_back(option("one-of-many-things-to-choose-" + std::to_string(o), 1));
      all.push_back(pick(name, options.back().ref));
    }
    groups.push_back(group(name, 0, 99, std::move(options)));
    refs.push_back(name);
  }
  Menu wide = menu({item("all", 100, refs, "food")}, groups);
  wide.venue = "trattoria";
  ASSERT_OK(house_->publish(wide, trattoria_rules(), ops));
  auto place = pizza_order(1);
  place.cart.lines.clear();
  for (int i = 0; i < 200; ++i) place.cart.lines.push_back(line(i, "all", 1, all));
  place.expected_total_minor = 1'000'000'000;
  EXPECT_FAILS(Errc::limit_exceeded, house_->submit(place, customer("camille")));
  EXPECT_EQ(order_count(), 0);
  expect_readable();
}

TEST_F(Hostile, a_venue_that_moves_does_not_make_its_old_orders_wrong) {
  PriceRules rules = trattoria_rules();
  rules.fees[0].distance_below_m = 500;
  ASSERT_OK(house_->publish(trattoria_menu(), rules, ops));
  auto place = pizza_order(1);
  place.cart.fulfilment = Fulfilment::delivery;
  place.contact.position = trattoria().position;
  place.expected_total_minor = 10'000;
  const auto receipt = house_->submit(place, customer("camille"));
  ASSERT_OK(receipt);
  EXPECT_EQ(receipt->order.quote.totals.fees_minor, 290);
  host_.forward(Duration::seconds(5));
  Venue moved = trattoria();
  moved.position.lat_e7 += 100'000;
  ASSERT_OK(house_->put_venue(moved, ops));
  expect_verified();
}

}  // namespace
}  // namespace couvert
