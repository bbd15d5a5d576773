// SPDX-License-Identifier: Apache-2.0
// An application's own client in the simulated world: it orders, things go wrong at a time of its choice, the world judges.
#include <algorithm>
#include <memory>
#include <string>

#include "couvert/sim.hpp"
#include "sim/random.hpp"
#include "sim/town.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

/// A house, a kitchen and a courier, and nobody but the guest who orders.
sim::Options quiet() {
  sim::Options options;
  options.customers = 0;
  options.tills = 1;
  options.managers = 0;
  options.web_customers = 0;
  options.orders_per_hour = 0;
  options.story = true;
  return options;
}

class Wire final : public spi::Transport {
 public:
  Wire(sim::World& world, int guest) : world_(world), guest_(guest) {}
  Result<spi::Response> send(const spi::Request& request, Duration limit) override {
    return world_.send(guest_, request, limit);
  }

 private:
  sim::World& world_;
  int guest_;
};

/// The application under test.
struct App {
  App(sim::World& its_world, const std::string& name)
      : world(its_world), number(*world.join({Role::customer, name, std::nullopt}, name)), wire(world, number) {
    ClientOptions opening;
    opening.storage = spi::make_memory_storage();
    opening.host = &world.host(number);
    opening.transport = &wire;
    opening.actor = {Role::customer, name, std::nullopt};
    client = std::make_unique<Client>(*Client::open(std::move(opening)));
  }
  SyncReport sync() { return *client->sync(Duration::seconds(30)); }
  Result<LocalOrder> order(const VenueId& venue = std::string(sim::venue_name)) {
    sim::Random chance(7, "cart");
    PlaceOrder wanted;
    wanted.cart = sim::corner_cart(chance, false);
    wanted.cart.venue = venue;
    wanted.cart.fulfilment = Fulfilment::pickup;
    wanted.contact.name = "Guest";
    wanted.contact.phone = "0";
    return client->place(std::move(wanted));
  }
  /// Until nothing waits, as an app does that asks again and again.
  void drain() {
    for (int i = 0; i < 40 && client->seen().outbox > 0; ++i) {
      client->wake();
      sync();
      world.advance(Duration::seconds(10));
    }
  }

  sim::World& world;
  int number;
  Wire wire;
  std::unique_ptr<Client> client;
};

std::string told(const sim::Outcome& outcome) {
  std::string all;
  for (const sim::Failure& each : outcome.failures)
    all.append("invariant ").append(std::to_string(each.invariant)).append(": ").append(each.what).append("\n");
  for (const std::string& line : outcome.story) all.append(line).append("\n");
  return all;
}

bool broke(const sim::Outcome& outcome, int invariant) {
  return std::any_of(outcome.failures.begin(), outcome.failures.end(),
                     [invariant](const sim::Failure& each) { return each.invariant == invariant; });
}

TEST(Guests, OrderAndTheKitchenCooks_F10) {
  sim::World world(1, quiet());
  App app(world, "ines");
  ASSERT_TRUE(app.sync().up_to_date);
  const auto placed = app.order();
  ASSERT_TRUE(placed.ok()) << placed.error().name();
  EXPECT_EQ(app.sync().applied, 1);
  for (int i = 0; i < 60; ++i) {
    world.advance(Duration::minutes(1));
    app.sync();
  }
  const auto seen = app.client->order(placed->order.id);
  ASSERT_TRUE(seen.ok());
  EXPECT_NE(seen->order.state, OrderState::pending_acceptance);
  EXPECT_NE(seen->order.state, OrderState::expired);
  const sim::Outcome outcome = world.finish();
  EXPECT_TRUE(outcome.failures.empty()) << told(outcome);
  EXPECT_EQ(outcome.orders, 1);
}

TEST(Guests, AnAnswerThatIsLostCostsNoSecondOrder_F10) {
  sim::World world(2, quiet());
  App app(world, "ines");
  app.sync();
  ASSERT_TRUE(app.order().ok());
  sim::Strike lost;
  lost.fault = sim::Fault::answer_lost;
  lost.whom = "ines";
  ASSERT_TRUE(world.strike(lost).ok());
  const SyncReport report = app.sync();
  EXPECT_TRUE(report.stopped_by.has_value());
  EXPECT_EQ(app.client->seen().outbox, 1) << "it must not forget what nobody has answered";
  app.drain();
  EXPECT_EQ(app.client->seen().outbox, 0);
  const sim::Outcome outcome = world.finish();
  EXPECT_TRUE(outcome.failures.empty()) << told(outcome);
  EXPECT_EQ(outcome.orders, 1);
}

TEST(Guests, WithoutAConnectionTimeGoesByAndNothingIsLost_F10) {
  sim::World world(3, quiet());
  App app(world, "ines");
  app.sync();
  ASSERT_TRUE(app.order().ok());
  sim::Strike cut;
  cut.whom = "ines";
  cut.lasts = Duration::minutes(5);
  ASSERT_TRUE(world.strike(cut).ok());
  const Instant before = world.host(app.number).now();
  const SyncReport report = app.sync();
  ASSERT_TRUE(report.stopped_by.has_value());
  EXPECT_EQ(report.stopped_by->code(), Errc::transport_unreachable);
  EXPECT_GT(world.host(app.number).now(), before);
  world.advance(Duration::minutes(5));
  app.drain();
  EXPECT_EQ(app.client->seen().outbox, 0);
  const sim::Outcome outcome = world.finish();
  EXPECT_TRUE(outcome.failures.empty()) << told(outcome);
}

sim::Outcome story_of(std::uint64_t seed) {
  sim::Options options = sim::options_for(seed);
  options.story = true;
  sim::World world(seed, options);
  App app(world, "ines");
  for (int i = 0; i < 20; ++i) {
    app.sync();
    if (i % 7 == 3) (void)app.order();
    world.advance(Duration::seconds(40));
  }
  return world.finish();
}

TEST(Guests, TheSameCallsAreTheSameWorld_F10) {
  const sim::Outcome first = story_of(11), second = story_of(11), other = story_of(12);
  EXPECT_EQ(first.trace, second.trace);
  EXPECT_EQ(first.story, second.story);
  EXPECT_NE(first.trace, other.trace);
}

TEST(Guests, ManySeedsBreakNothing_F10) {
  for (std::uint64_t seed = 20; seed < 30; ++seed) {
    const sim::Outcome outcome = story_of(seed);
    EXPECT_TRUE(outcome.failures.empty()) << "seed " << seed << "\n" << told(outcome);
  }
}

TEST(Guests, ByHandItIsTheSameStoryAsAtOnce) {
  const sim::Options options = sim::options_for(7);
  sim::World world(7, options);
  ASSERT_TRUE(world.begin().ok());
  world.advance(options.length);
  EXPECT_EQ(world.finish().trace, sim::run(7, options).trace);
  const sim::Outcome again = world.finish();
  EXPECT_EQ(again.trace, world.outcome().trace) << "finishing twice changes nothing";
}

TEST(Guests, ARestaurantOfOnesOwnGetsAKitchen_F10) {
  sim::Options options = quiet();
  sim::Restaurant mine{sim::corner(), sim::corner_menu({}), sim::corner_rules()};
  mine.venue.id = mine.menu.venue = "mine";
  options.restaurants = {mine};
  sim::World world(5, options);
  App app(world, "ines");
  ASSERT_TRUE(app.sync().up_to_date);
  const auto placed = app.order("mine");
  ASSERT_TRUE(placed.ok()) << placed.error().name();
  app.sync();
  world.advance(Duration::minutes(30));
  app.sync();
  EXPECT_NE(app.client->order(placed->order.id)->order.state, OrderState::pending_acceptance);
  const sim::Outcome outcome = world.finish();
  EXPECT_TRUE(outcome.failures.empty()) << told(outcome);

  options.restaurants[0].menu.venue = "another";
  EXPECT_FALSE(sim::World(5, options).begin().ok()) << "a restaurant that the house refuses is told";
}

TEST(Guests, TheLogMayBeJudgedAtAnyTime) {
  sim::Options options = sim::options_for(9);
  sim::World world(9, options);
  for (int i = 0; i < 10; ++i) {
    world.advance(Duration::minutes(1));
    EXPECT_TRUE(world.check().empty());
  }
  world.fail(0, "a promise of the test's own");
  ASSERT_EQ(world.check().size(), 1u);
  ASSERT_EQ(world.check().size(), 1u) << "judging twice tells nothing twice";
}

TEST(Guests, FaultsThatCannotHappenAreRefused) {
  sim::World world(1, quiet());
  App app(world, "ines");
  const auto refused = [&](sim::Fault fault, const std::string& whom) {
    sim::Strike strike;
    strike.fault = fault;
    strike.whom = whom;
    const Status status = world.strike(strike);
    return !status && status.error().code() == Errc::invalid_argument;
  };
  EXPECT_TRUE(refused(sim::Fault::partition, "nobody"));
  EXPECT_TRUE(refused(sim::Fault::device_kill, "ines")) << "her process is not the world's";
  EXPECT_TRUE(refused(sim::Fault::house_kill, "ines"));
  EXPECT_TRUE(refused(sim::Fault::payment_lost, "ines"));
  EXPECT_FALSE(refused(sim::Fault::device_kill, "till 1"));
  EXPECT_FALSE(world.join({Role::customer, "x", std::nullopt}, "ines").ok());
  EXPECT_FALSE(world.join({Role::customer, "x", std::nullopt}, "till 1").ok());
  world.finish();
  sim::Strike late;
  const Status status = world.strike(late);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code(), Errc::closed);
}

// ---- payments ----

sim::PaymentRequest ask(sim::PaymentAsk what, const std::string& key, const std::string& payment,
                        std::int64_t minor = 0) {
  return {what, key, payment, "order-1", minor};
}

TEST(Payments, TheSameKeyTakesEffectOnce_F10) {
  sim::World world(1, quiet());
  const auto held = world.pay(ask(sim::PaymentAsk::authorize, "k1", "p1", 1'000));
  ASSERT_TRUE(held.ok());
  EXPECT_EQ(held->state, PaymentState::authorized);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::capture, "k2", "p1", 1'001)).error().code(), Errc::invalid_transition);
  ASSERT_TRUE(world.pay(ask(sim::PaymentAsk::capture, "k3", "p1", 900)).ok());
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::capture, "k3", "p1", 900))->captured_minor, 900);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::capture, "k3", "p1", 800)).error().code(), Errc::command_mismatch);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::refund, "k4", "p1", 400))->state, PaymentState::refunded_partial);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::refund, "k5", "p1", 501)).error().code(), Errc::invalid_transition);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::refund, "k6", "p1", 500))->state, PaymentState::refunded_full);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::query, "", "p2")).error().code(), Errc::not_found);
  EXPECT_GT(world.since_beginning().us, 0) << "asking takes time";
  EXPECT_TRUE(world.finish().failures.empty());
}

TEST(Payments, ADoubleChargeIsNoticed_F10) {
  sim::World world(1, quiet());
  for (const char* payment : {"p1", "p2"}) {
    const std::string name = payment;
    ASSERT_TRUE(world.pay(ask(sim::PaymentAsk::authorize, "a" + name, name, 1'000)).ok());
    ASSERT_TRUE(world.pay(ask(sim::PaymentAsk::capture, "c" + name, name, 1'000)).ok());
  }
  EXPECT_TRUE(broke(world.finish(), 10));
}

TEST(Payments, WhatNobodyAnsweredMustBeAskedAgain_F10) {
  for (const bool asks_again : {false, true}) {
    sim::World world(1, quiet());
    sim::Strike strike;
    strike.fault = sim::Fault::payment_unanswered;
    ASSERT_TRUE(world.strike(strike).ok());
    world.advance(Duration::seconds(1));
    const auto lost = world.pay(ask(sim::PaymentAsk::authorize, "k1", "p1", 1'000));
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().code(), Errc::transport_timeout);
    if (asks_again) {
      EXPECT_EQ(world.pay(ask(sim::PaymentAsk::query, "", "p1"))->state, PaymentState::authorized);
    }
    EXPECT_EQ(broke(world.finish(), 48), !asks_again);
  }
}

TEST(Payments, ADeclineIsAnAnswer_F10) {
  sim::Options options = quiet();
  options.faults = std::uint32_t{1} << static_cast<unsigned>(sim::Fault::payment_declined);
  options.rates[static_cast<std::size_t>(sim::Fault::payment_declined)] = 100;
  sim::World world(1, options);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::authorize, "k1", "p1", 1'000))->state, PaymentState::declined);
  EXPECT_EQ(world.pay(ask(sim::PaymentAsk::capture, "k2", "p1", 1'000)).error().code(), Errc::invalid_transition);
}

}  // namespace
}  // namespace couvert
