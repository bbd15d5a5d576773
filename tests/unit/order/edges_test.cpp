// SPDX-License-Identifier: Apache-2.0
// What an event holds and what not, the places of refusals and damage, and the money at the last unit.
#include "couvert/order.hpp"

#include "couvert/limits.hpp"
#include "order/postings.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace {

using namespace couvert;

constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t min = std::numeric_limits<std::int64_t>::min();
constexpr Instant placed_at{1'700'000'000'000'000};
constexpr Instant now{1'700'000'060'000'000};

template <class SomeId>
SomeId id_of(std::uint8_t n) {
  UuidBytes bytes{};
  bytes[6] = 0x70;
  bytes[15] = n;
  return SomeId(bytes);
}

Quote simple_quote(std::int64_t minor = 1'000) {
  Quote quote;
  quote.venue = "chez-nous";
  quote.currency = Currency::parse("EUR").value();
  QuoteLine line;
  line.item = "soup";
  line.unit_minor = line.gross_minor = minor;
  quote.lines = {line};
  quote.totals.goods_minor = quote.totals.total_minor = minor;
  return quote;
}

Order simple_order(OrderState state = OrderState::pending_acceptance) {
  Order order;
  order.id = id_of<OrderId>(1);
  order.venue = "chez-nous";
  order.customer = "ana";
  order.state = state;
  order.version = 3;
  order.cart.venue = order.venue;
  order.cart.fulfilment = Fulfilment::pickup;
  order.quote = simple_quote();
  order.placed_at = order.updated_at = placed_at;
  return order;
}

OrderCommand command_of(const Order& order, OrderVerb verb) {
  OrderCommand command;
  command.command = id_of<CommandId>(9);
  command.order = order.id;
  command.verb = verb;
  command.ready_at = now;
  return command;
}

const Actor staff{Role::restaurant_staff, "sam", VenueId("chez-nous")};

TEST(EventContents, OnlyWhatTheVerbIsAbout) {
  const Order order = simple_order(OrderState::accepted);
  OrderCommand command = command_of(order, OrderVerb::start_prep);
  command.reason = "because";
  command.cart = order.cart;
  const auto events = decide(order, command, staff, {now, simple_quote()});
  ASSERT_TRUE(events);
  ASSERT_EQ(events->size(), 1u);
  const OrderEvent& event = events->front();
  EXPECT_FALSE(event.ready_at) << "only an acceptance promises a time";
  EXPECT_TRUE(event.reason.empty());
  EXPECT_FALSE(event.cart);
  EXPECT_FALSE(event.quote);
  EXPECT_FALSE(event.placed);
  EXPECT_TRUE(event.postings.empty());
  EXPECT_EQ(event.order, order.id);
  EXPECT_EQ(event.version, 4);
  EXPECT_EQ(event.verb, OrderVerb::start_prep);
  EXPECT_EQ(event.state, OrderState::preparing);
  EXPECT_EQ(event.at, now);
  EXPECT_EQ(event.role, Role::restaurant_staff);
  EXPECT_EQ(event.subject, "sam");
  EXPECT_EQ(event.command, command.command);
}

TEST(EventContents, AcceptanceKeepsItsTime) {
  const Order order = simple_order();
  const auto events = decide(order, command_of(order, OrderVerb::accept), staff, {now, {}});
  ASSERT_TRUE(events);
  EXPECT_EQ(events->front().ready_at, now);
  EXPECT_EQ(apply(order, events->front()).ready_at, now);
}

TEST(EventContents, AdjustingReplacesCartAndPrice) {
  const Order order = simple_order(OrderState::preparing);
  OrderCommand command = command_of(order, OrderVerb::adjust);
  command.cart = order.cart;
  command.cart->note = "no salt";
  const auto events = decide(order, command, staff, {now, simple_quote(900)});
  ASSERT_TRUE(events);
  const Order next = apply(order, events->front());
  EXPECT_EQ(next.cart.note, "no salt");
  EXPECT_EQ(next.quote, simple_quote(900));
  EXPECT_FALSE(next.ready_at);
  // Where an event lacks one of them, what was agreed stays.
  OrderEvent half = events->front();
  half.quote.reset();
  EXPECT_EQ(apply(order, half).quote, order.quote);
  EXPECT_EQ(apply(order, half).cart.note, "no salt");
  half.cart.reset();
  EXPECT_EQ(apply(order, half).cart, order.cart);
}

TEST(EventContents, AChangedCartTellsTheAgeItNeeds) {
  const Order order = simple_order(OrderState::preparing);
  OrderCommand command = command_of(order, OrderVerb::adjust);
  command.cart = order.cart;
  const auto events = decide(order, command, staff, {now, simple_quote()});
  ASSERT_TRUE(events);
  OrderEvent event = events->front();
  event.minimum_age = 18;
  EXPECT_EQ(apply(order, event).minimum_age, 18);
  Order older = order;
  older.minimum_age = 18;
  event.minimum_age = 0;
  EXPECT_EQ(apply(older, event).minimum_age, 0) << "what needed it is gone";
  event.cart.reset();
  EXPECT_EQ(apply(older, event).minimum_age, 18) << "the same food, the same age";
}

TEST(LastUnits, PartsOfALineArePostedByTheirOwnTaxes) {
  Quote quote = simple_quote(1'000);
  quote.lines[0].tax_minor = 120;
  quote.lines[0].parts.resize(2);
  QuotePart &food = quote.lines[0].parts[0], &wine = quote.lines[0].parts[1];
  food.gross_minor = 550, food.tax_minor = 50, food.tax_rule = "food";
  wine.gross_minor = 450, wine.tax_minor = 70, wine.tax_rule = "wine", wine.tax_included = false;
  quote.totals.tax_added_minor = 70;
  quote.totals.total_minor = 1'070;
  const auto postings = detail::sale_postings(quote, "ana", VenueId("chez-nous"));
  ASSERT_TRUE(postings);
  const auto of = [&](Account account, const std::string& party) {
    std::int64_t sum = 0;
    for (const Posting& one : *postings)
      if (one.account == account && one.party == party) sum += one.amount_minor;
    return sum;
  };
  EXPECT_EQ(of(Account::customer, "ana"), 1'070);
  EXPECT_EQ(of(Account::restaurant, "chez-nous"), -950);
  EXPECT_EQ(of(Account::tax, "food"), -50);
  EXPECT_EQ(of(Account::tax, "wine"), -70);
  EXPECT_EQ(of(Account::tax, ""), 0);
}

TEST(EventContents, ABeginningIsWrittenAnew) {
  Order wish = simple_order(OrderState::delivered);
  wish.delivery = DeliveryState::carrying;
  wish.delivery_epoch = 7;
  wish.updated_at = now;
  const Actor customer{Role::customer, "ana", std::nullopt};
  const auto events = begin(wish, id_of<CommandId>(2), customer);
  ASSERT_EQ(events.size(), 2u);
  ASSERT_TRUE(events[0].placed);
  EXPECT_EQ(events[0].order, wish.id);
  EXPECT_EQ(events[0].version, 1);
  EXPECT_EQ(events[0].state, OrderState::submitted);
  EXPECT_EQ(events[0].at, placed_at);
  EXPECT_EQ(events[0].command, id_of<CommandId>(2));
  EXPECT_EQ(events[0].placed->state, OrderState::submitted);
  EXPECT_EQ(events[0].placed->delivery, DeliveryState::none);
  EXPECT_EQ(events[0].placed->delivery_epoch, 0);
  EXPECT_EQ(events[0].placed->version, 1);
  EXPECT_EQ(events[0].placed->updated_at, placed_at);
  EXPECT_EQ(events[1].order, wish.id);
  EXPECT_EQ(events[1].version, 2);
  EXPECT_EQ(events[1].at, placed_at);
  EXPECT_EQ(events[1].command, id_of<CommandId>(2));
  EXPECT_TRUE(events[1].subject.empty());
}

TEST(EventContents, ReasonsStayWithExitsOnly) {
  const Order order = simple_order(OrderState::accepted);
  OrderEvent event;
  event.order = order.id;
  event.version = 4;
  event.verb = OrderVerb::cancel_by_restaurant;
  event.state = OrderState::cancelled;
  event.at = now;
  event.reason = "no gas";
  const Order gone = apply(order, event);
  EXPECT_EQ(gone.reason, "no gas");
  EXPECT_EQ(gone.updated_at, now);
  event.verb = OrderVerb::start_prep;
  event.state = OrderState::preparing;
  EXPECT_TRUE(apply(order, event).reason.empty());
}

TEST(EventContents, OnlyMoneyAtTheDoorIsTakenAtTheDoor) {
  for (std::size_t verb = 0; verb < order_verb_count; ++verb) {
    Order order = simple_order(OrderState::handed_over);
    OrderEvent event;
    event.order = order.id;
    event.version = 4;
    event.verb = static_cast<OrderVerb>(verb);
    event.state = OrderState::delivered;
    const bool delivered = event.verb == OrderVerb::confirm_delivery;
    EXPECT_EQ(apply(order, event).payment, delivered ? PaymentState::captured : PaymentState::none) << verb;
  }
}

TEST(Refusals, NameTheirPlace) {
  const Order order = simple_order();
  const auto refused = [&](auto&& change, OrderVerb verb = OrderVerb::accept,
                           OrderState state = OrderState::pending_acceptance) {
    Order at = simple_order(state);
    OrderCommand command = command_of(at, verb);
    DecideContext context{now, simple_quote()};
    change(at, command, context);
    const auto events = decide(at, command, staff, context);
    EXPECT_FALSE(events);
    return events ? std::string() : std::string(events.error().name()) + " " + std::string(events.error().path());
  };
  using C = OrderCommand;
  using D = DecideContext;
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.ready_at.reset(); }), "eta_required /ready_at");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.ready_at = Instant{now.us - 1}; }), "invalid_argument /ready_at");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.ready_at = Instant{253'402'300'800'000'000}; }),
            "invalid_argument /ready_at");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.expected_version = 2; }), "version_conflict /expected_version");
  EXPECT_EQ(refused([](Order&, C&, D&) {}, OrderVerb::reject), "reason_required /reason");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.reason = std::string(limits::note_octets + 1, 'x'); }, OrderVerb::reject),
            "limit_exceeded /reason");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.reason = "\xff"; }, OrderVerb::reject), "invalid_argument /reason");
  EXPECT_EQ(
      refused([](Order& o, C& c, D&) { o.pickup_code = "1", c.code = "2"; }, OrderVerb::hand_over, OrderState::ready),
      "wrong_code /code");
  const auto adjust = [&](auto&& change) { return refused(change, OrderVerb::adjust, OrderState::preparing); };
  EXPECT_EQ(adjust([](Order&, C&, D&) {}), "invalid_argument /cart");
  EXPECT_EQ(adjust([](Order& o, C& c, D&) { c.cart = o.cart, c.cart->venue = "x"; }), "cart_wrong_venue /cart/venue");
  EXPECT_EQ(adjust([](Order& o, C& c, D&) { c.cart = o.cart, c.cart->fulfilment = Fulfilment::delivery; }),
            "invalid_argument /cart/fulfilment");
  EXPECT_EQ(adjust([](Order& o, C& c, D& d) { c.cart = o.cart, d.new_quote = simple_quote(1'001); }),
            "consent_required /consent");
  EXPECT_EQ(refused([](Order&, C& c, D&) { c.verb = OrderVerb::mark_ready; }), "invalid_transition ");
  // The last values that pass.
  Order last = order;
  OrderCommand command = command_of(order, OrderVerb::accept);
  command.ready_at = Instant{253'402'300'799'999'999};
  command.expected_version = 3;
  EXPECT_TRUE(decide(last, command, staff, {now, {}}));
  command = command_of(order, OrderVerb::reject);
  command.reason = std::string(limits::note_octets, 'x');
  EXPECT_TRUE(decide(last, command, staff, {now, {}}));
}

TEST(Refusals, DamageNamesItsEvent) {
  const Actor customer{Role::customer, "ana", std::nullopt};
  Order wish = simple_order();
  const auto good = begin(wish, id_of<CommandId>(2), customer);
  ASSERT_TRUE(replay(good));
  const auto place = [&](std::size_t at, auto&& damage) {
    auto events = good;
    damage(events[at]);
    const auto result = replay(events);
    EXPECT_FALSE(result);
    return result ? std::string() : std::string(result.error().path());
  };
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.verb = OrderVerb::accept; }), "/0");
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.placed.reset(); }), "/0");
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.version = 2; }), "/0");
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.state = OrderState::accepted; }), "/0");
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.placed->id = id_of<OrderId>(7); }), "/0");
  EXPECT_EQ(place(0, [](OrderEvent& e) { e.postings.push_back({Account::tips, "", 1}); }), "/0");
  EXPECT_EQ(place(1, [](OrderEvent& e) { e.version = 3; }), "/1");
  EXPECT_EQ(place(1, [](OrderEvent& e) { e.placed = Order(); }), "/1");
  EXPECT_EQ(place(1, [](OrderEvent& e) { e.verb.reset(); }), "/1");
  EXPECT_EQ(place(1, [](OrderEvent& e) { e.postings.push_back({Account::tips, "", 1}); }), "/1");
  EXPECT_EQ(replay({}).error().path(), "");
}

TEST(LastUnits, SumsOfPostings) {
  using detail::balanced;
  const auto posting = [](std::int64_t minor) { return Posting{Account::tax, "", minor}; };
  EXPECT_TRUE(balanced({}));
  EXPECT_TRUE(balanced({posting(max), posting(-max)}));
  EXPECT_TRUE(balanced({posting(max - 1), posting(1), posting(-max)}));
  EXPECT_TRUE(balanced({posting(-1), posting(min + 1), posting(max), posting(1)}));
  EXPECT_FALSE(balanced({posting(max), posting(1), posting(min)})) << "the sum leaves the range on its way";
  EXPECT_FALSE(balanced({posting(min), posting(-1), posting(max), posting(2)}));
  EXPECT_FALSE(balanced({posting(1)}));
}

TEST(LastUnits, DifferencesOfPostings) {
  using detail::difference;
  const std::vector<Posting> one{{Account::tips, "x", 5}, {Account::tax, "y", -5}};
  EXPECT_EQ(difference({}, one)->size(), 2u);
  EXPECT_TRUE(difference(one, one)->empty());
  const auto back = difference(one, {});
  ASSERT_EQ(back->size(), 2u);
  for (const Posting& posting : *back) EXPECT_EQ(posting.amount_minor, posting.account == Account::tips ? -5 : 5);
  EXPECT_EQ(difference({{Account::tips, "x", min}}, {}).error().code(), Errc::money_overflow);
  EXPECT_EQ(difference({}, {{Account::tips, "x", max}, {Account::tips, "x", 1}}).error().code(), Errc::money_overflow);
  EXPECT_EQ(difference({}, {{Account::tips, "x", min}})->front().amount_minor, min);
}

TEST(LastUnits, ASaleStandsInTheBooksBetweenAcceptanceAndDelivery) {
  for (std::size_t s = 0; s < order_state_count; ++s) {
    const Order order = simple_order(static_cast<OrderState>(s));
    const auto postings = detail::postings_of_step(order, OrderVerb::cancel_by_ops, OrderState::cancelled, nullptr);
    ASSERT_TRUE(postings);
    const bool posted = order.state == OrderState::accepted || order.state == OrderState::preparing ||
                        order.state == OrderState::ready || order.state == OrderState::handed_over;
    EXPECT_EQ(!postings->empty(), posted) << state_name(order.state);
  }
}

TEST(LastUnits, WhatIsPaidAtTheDoorMovesTheWholeTotal) {
  Order order = simple_order(OrderState::handed_over);
  const auto taken = detail::postings_of_step(order, OrderVerb::confirm_delivery, OrderState::delivered, nullptr);
  ASSERT_TRUE(taken);
  const std::vector<Posting> expected{{Account::customer, "ana", -1'000},
                                      {Account::provider_clearing, "chez-nous", 1'000}};
  EXPECT_EQ(*taken, expected);
  order.quote.totals.total_minor = min;
  const auto refused = detail::postings_of_step(order, OrderVerb::confirm_delivery, OrderState::delivered, nullptr);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), Errc::money_overflow);
}

TEST(LastUnits, AnAdjustmentOfABrokenSaleIsRefused) {
  Order order = simple_order(OrderState::preparing);
  const Quote dearer = simple_quote(1'500);
  const auto posted = detail::postings_of_step(order, OrderVerb::adjust, OrderState::preparing, &dearer);
  ASSERT_TRUE(posted);
  const std::vector<Posting> expected{{Account::customer, "ana", 500}, {Account::restaurant, "chez-nous", -500}};
  EXPECT_EQ(*posted, expected);
  Quote broken = simple_quote();
  broken.totals.total_minor += 1;
  EXPECT_EQ(detail::postings_of_step(order, OrderVerb::adjust, OrderState::preparing, &broken).error().code(),
            Errc::posting_unbalanced);
  order.quote = broken;
  EXPECT_EQ(detail::postings_of_step(order, OrderVerb::adjust, OrderState::preparing, &dearer).error().code(),
            Errc::posting_unbalanced);
  EXPECT_TRUE(detail::postings_of_step(order, OrderVerb::adjust, OrderState::preparing, nullptr)->empty());
}

TEST(Names, ValuesOutsideTheirListAreUnknown) {
  EXPECT_EQ(role_name(static_cast<Role>(role_count)), "unknown");
  EXPECT_EQ(role_name(static_cast<Role>(role_count - 1)), "system");
  EXPECT_EQ(state_name(static_cast<OrderState>(order_state_count)), "unknown");
  EXPECT_EQ(verb_name(static_cast<OrderVerb>(order_verb_count)), "unknown");
  EXPECT_FALSE(may(static_cast<Role>(role_count), OrderVerb::accept));
  EXPECT_FALSE(may_read(Actor{static_cast<Role>(role_count), "x", VenueId("chez-nous")}, simple_order()));
}

TEST(Names, StatesOutsideTheirListGoNowhere) {
  for (std::size_t verb = 0; verb < payment_verb_count; ++verb)
    EXPECT_FALSE(transition(static_cast<PaymentState>(payment_state_count), static_cast<PaymentVerb>(verb)).allowed);
  const auto nowhere = static_cast<DeliveryState>(delivery_state_count);
  EXPECT_FALSE(transition(nowhere, DeliveryVerb::search).allowed);
  EXPECT_FALSE(transition(nowhere, DeliveryVerb::release).allowed);
}

TEST(EventContents, MoneyThatIsTakenElsewhereIsNotTakenAtTheDoor) {
  Order order = simple_order(OrderState::handed_over);
  order.payment_method = static_cast<PaymentMethod>(1);
  OrderEvent event;
  event.order = order.id;
  event.version = 4;
  event.verb = OrderVerb::confirm_delivery;
  event.state = OrderState::delivered;
  EXPECT_EQ(apply(order, event).payment, PaymentState::none);
  const auto postings = detail::postings_of_step(order, OrderVerb::confirm_delivery, OrderState::delivered, nullptr);
  ASSERT_TRUE(postings);
  EXPECT_TRUE(postings->empty());
}

}  // namespace
