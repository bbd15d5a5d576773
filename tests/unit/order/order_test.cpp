// SPDX-License-Identifier: Apache-2.0
// Deciding, applying, replaying: every state, verb and role, each guard, the money, and long random walks.
#include "couvert/order.hpp"

#include "couvert/limits.hpp"
#include "order/postings.hpp"

#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

constexpr Instant placed_at{1'700'000'000'000'000};
constexpr Instant now{1'700'000'060'000'000};

template <class SomeId>
SomeId id_of(std::uint8_t n) {
  UuidBytes bytes{};
  bytes[6] = 0x70;
  bytes[15] = n;
  return SomeId(bytes);
}

/// goods 2000 - 150 with 10 % contained, a delivery fee of 300 with 20 % contained, tax added on one line, tip 100.
Quote some_quote(std::int64_t dearer = 0) {
  Quote q;
  q.venue = "chez-nous";
  q.currency = Currency::parse("EUR").value();
  q.fulfilment = Fulfilment::pickup;
  q.lines = {{{}, "pizza", "", 2, 600, 1'200, 150, 95, true, "fr-10"},
             {{}, "wine", "", 1, 800 + dearer, 800 + dearer, 0, 160, false, "added-20"}};
  q.fees = {{"ride", FeeKind::delivery, 300, 0, 50, true, "fr-20"}};
  q.totals = {2'000 + dearer, 150, 300, 160, 145, 100, -2, 2'408 + dearer};
  return q;
}

Order new_order() {
  Order o;
  o.id = id_of<OrderId>(1);
  o.venue = "chez-nous";
  o.customer = "ana";
  o.number = "A-0001";
  o.pickup_code = "4711";
  o.cart.venue = o.venue;
  o.cart.fulfilment = Fulfilment::pickup;
  o.quote = some_quote();
  o.placed_at = placed_at;
  o.accept_by = placed_at + Duration::minutes(10);
  return o;
}

Actor actor_for(Role role) {
  Actor actor{role, "someone", {}};
  if (role == Role::customer) actor.subject = "ana";
  if (role == Role::restaurant_staff || role == Role::restaurant_manager || role == Role::courier) {
    actor.venue = "chez-nous";
  }
  return actor;
}

OrderCommand command_for(const Order& order, OrderVerb verb) {
  OrderCommand c;
  c.command = id_of<CommandId>(9);
  c.order = order.id;
  c.verb = verb;
  c.ready_at = now + Duration::minutes(20);
  c.reason = "because";
  c.code = order.pickup_code;
  c.cart = order.cart;
  c.consent = true;
  return c;
}

Role role_for(OrderVerb verb) {
  for (std::size_t r = 0; r < role_count; ++r) {
    if (may(static_cast<Role>(r), verb)) return static_cast<Role>(r);
  }
  return Role::anonymous;
}

Result<std::vector<OrderEvent>> decide_as(const Order& order, OrderVerb verb, Role role) {
  return decide(order, command_for(order, verb), actor_for(role), {now, some_quote()});
}

Order in_state(OrderState state) {
  Order o = new_order();
  o.state = state;
  o.version = 5;
  o.updated_at = placed_at;
  if (state == OrderState::delivered) o.payment = PaymentState::captured;
  return o;
}

Order after(const std::vector<OrderVerb>& verbs, std::vector<OrderEvent>* history = nullptr) {
  auto events = begin(new_order(), id_of<CommandId>(2), actor_for(Role::customer));
  Order order = replay(events).value();
  for (const OrderVerb verb : verbs) {
    const auto more = decide_as(order, verb, role_for(verb));
    EXPECT_TRUE(more.ok()) << verb_name(verb);
    for (const auto& event : *more) {
      order = apply(order, event);
      events.push_back(event);
    }
  }
  if (history) *history = events;
  return order;
}

// One line a role that may do anything at all.
const std::map<Role, std::set<OrderVerb>> policy{
    {Role::customer, {OrderVerb::cancel_by_customer}},
    {Role::restaurant_staff,
     {OrderVerb::accept, OrderVerb::reject, OrderVerb::start_prep, OrderVerb::adjust, OrderVerb::mark_ready,
      OrderVerb::hand_over, OrderVerb::cancel_by_restaurant, OrderVerb::confirm_delivery, OrderVerb::fail_delivery}},
    {Role::restaurant_manager,
     {OrderVerb::accept, OrderVerb::reject, OrderVerb::start_prep, OrderVerb::adjust, OrderVerb::mark_ready,
      OrderVerb::hand_over, OrderVerb::cancel_by_restaurant, OrderVerb::confirm_delivery, OrderVerb::fail_delivery}},
    {Role::courier, {OrderVerb::confirm_delivery, OrderVerb::fail_delivery}},
    {Role::support, {OrderVerb::cancel_by_ops}},
    {Role::ops_admin, {OrderVerb::cancel_by_ops}},
    {Role::system,
     {OrderVerb::payment_ok, OrderVerb::payment_failed, OrderVerb::timeout_accept, OrderVerb::timeout_pickup,
      OrderVerb::settle}}};

TEST(Policy, TheTableIsTheOneWritten) {
  for (std::size_t r = 0; r < role_count; ++r) {
    for (std::size_t v = 0; v < order_verb_count; ++v) {
      const auto role = static_cast<Role>(r);
      const auto verb = static_cast<OrderVerb>(v);
      const auto row = policy.find(role);
      EXPECT_EQ(may(role, verb), row != policy.end() && row->second.count(verb) == 1)
          << role_name(role) << ' ' << verb_name(verb);
    }
  }
}

TEST(Policy, WhoMaySee) {
  Order o = new_order();
  EXPECT_TRUE(may_read({Role::customer, "ana", {}}, o));
  EXPECT_FALSE(may_read({Role::customer, "bob", {}}, o));
  o.customer.clear();
  EXPECT_FALSE(may_read({Role::customer, "", {}}, o));
  for (const Role role : {Role::restaurant_staff, Role::restaurant_manager}) {
    EXPECT_TRUE(may_read({role, "x", "chez-nous"}, o));
    EXPECT_FALSE(may_read({role, "x", "chez-vous"}, o));
    EXPECT_FALSE(may_read({role, "x", {}}, o));
  }
  for (const Role role : {Role::support, Role::ops_admin, Role::finance, Role::system}) {
    EXPECT_TRUE(may_read({role, "x", {}}, o));
  }
  for (const Role role : {Role::anonymous, Role::developer_app}) EXPECT_FALSE(may_read({role, "x", "chez-nous"}, o));
}

TEST(Policy, CouriersOfAVenueSeeItsDeliveriesFromReadyOn) {
  for (std::size_t s = 0; s < order_state_count; ++s) {
    Order o = in_state(static_cast<OrderState>(s));
    EXPECT_FALSE(may_read(actor_for(Role::courier), o));
    o.cart.fulfilment = Fulfilment::delivery;
    const bool expected = o.state == OrderState::ready || o.state == OrderState::handed_over ||
                          o.state == OrderState::delivered || o.state == OrderState::undeliverable;
    EXPECT_EQ(may_read(actor_for(Role::courier), o), expected) << state_name(o.state);
    EXPECT_FALSE(may_read({Role::courier, "x", {}}, o));
    EXPECT_FALSE(may_read({Role::courier, "x", "chez-vous"}, o));
  }
}

TEST(Decide, EveryStateVerbAndRole) {
  int allowed = 0, refused = 0;
  for (std::size_t s = 0; s < order_state_count; ++s) {
    for (std::size_t v = 0; v < order_verb_count; ++v) {
      for (std::size_t r = 0; r < role_count; ++r) {
        const auto verb = static_cast<OrderVerb>(v);
        const auto role = static_cast<Role>(r);
        const Order order = in_state(static_cast<OrderState>(s));
        const auto events = decide_as(order, verb, role);
        const Transition cell = transition(order.state, verb);
        SCOPED_TRACE(std::string(state_name(order.state)) + ' ' + std::string(verb_name(verb)) + ' ' +
                     std::string(role_name(role)));
        if (!may_read(actor_for(role), order)) {
          ASSERT_FALSE(events.ok());
          EXPECT_EQ(events.error().code(), Errc::order_unknown);
        } else if (policy.count(role) == 0 || policy.at(role).count(verb) == 0) {
          ASSERT_FALSE(events.ok());
          EXPECT_EQ(events.error().code(), Errc::permission_denied);
        } else if (cell.effect == Transition::Effect::refuse) {
          ASSERT_FALSE(events.ok());
          EXPECT_EQ(events.error().code(), Errc::invalid_transition);
          ++refused;
        } else if (cell.effect == Transition::Effect::stay) {
          ASSERT_TRUE(events.ok());
          EXPECT_TRUE(events->empty());
        } else {
          ASSERT_TRUE(events.ok()) << events.error().message();
          ASSERT_EQ(events->size(), 1U);
          const OrderEvent& e = events->front();
          EXPECT_EQ(e.order, order.id);
          EXPECT_EQ(e.version, 6);
          EXPECT_EQ(e.verb, verb);
          EXPECT_EQ(e.state, cell.target);
          EXPECT_EQ(e.at, now);
          EXPECT_EQ(e.role, role);
          EXPECT_TRUE(detail::balanced(e.postings));
          EXPECT_EQ(apply(order, e).state, cell.target);
          EXPECT_EQ(apply(order, e).version, 6);
          ++allowed;
        }
      }
    }
  }
  EXPECT_GT(allowed, 40);
  EXPECT_GT(refused, 100);
}

Errc code_of(const Result<std::vector<OrderEvent>>& result) {
  EXPECT_FALSE(result.ok());
  return result.ok() ? Errc::internal : result.error().code();
}

TEST(Decide, ForeignAndMissingOrdersLookAlike) {
  const Order o = in_state(OrderState::pending_acceptance);
  OrderCommand other = command_for(o, OrderVerb::accept);
  other.order = id_of<OrderId>(77);
  const auto missing = decide(o, other, actor_for(Role::restaurant_staff), {now, {}});
  const auto foreign =
      decide(o, command_for(o, OrderVerb::accept), {Role::restaurant_staff, "x", "chez-vous"}, {now, {}});
  ASSERT_EQ(code_of(missing), Errc::order_unknown);
  EXPECT_EQ(missing.error(), foreign.error());
}

TEST(Decide, FirstErrorWins) {
  // The command breaks every rule; each round mends the one that was reported.
  Order o = in_state(OrderState::accepted);
  OrderCommand c = command_for(o, OrderVerb::accept);
  Actor who{Role::customer, "bob", {}};
  c.expected_version = 4;
  c.ready_at.reset();
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::order_unknown);
  who.subject = "ana";
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::permission_denied);
  who = actor_for(Role::restaurant_staff);
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::version_conflict);
  c.expected_version = 5;
  o.state = OrderState::rejected;
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::invalid_transition);
  o.state = OrderState::pending_acceptance;
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::eta_required);
  c.ready_at = now - Duration{1};
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::invalid_argument);
  c.ready_at = now;
  const auto events = decide(o, c, who, {now, {}});
  ASSERT_TRUE(events.ok());
  EXPECT_EQ(apply(o, events->front()).ready_at, now);
}

TEST(Decide, ReasonsAreAskedForAndBounded) {
  const std::pair<OrderState, OrderVerb> cases[] = {{OrderState::pending_acceptance, OrderVerb::reject},
                                                    {OrderState::accepted, OrderVerb::cancel_by_restaurant},
                                                    {OrderState::ready, OrderVerb::cancel_by_ops},
                                                    {OrderState::handed_over, OrderVerb::fail_delivery}};
  for (const auto& [state, verb] : cases) {
    const Order o = in_state(state);
    OrderCommand c = command_for(o, verb);
    const Actor who = actor_for(role_for(verb));
    c.reason.clear();
    EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::reason_required);
    c.reason.assign(limits::note_octets + 1, 'x');
    EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::limit_exceeded);
    c.reason = "\x01";
    EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::invalid_argument);
    c.reason = "no dough left";
    const auto events = decide(o, c, who, {now, {}});
    ASSERT_TRUE(events.ok());
    EXPECT_EQ(apply(o, events->front()).reason, "no dough left");
  }
  const Order o = in_state(OrderState::accepted);
  OrderCommand c = command_for(o, OrderVerb::cancel_by_customer);
  c.reason.clear();
  EXPECT_TRUE(decide(o, c, actor_for(Role::customer), {now, {}}).ok());
}

TEST(Decide, HandOverChecksTheCodeOfAPickupWhenOneIsGiven) {
  Order o = in_state(OrderState::ready);
  OrderCommand c = command_for(o, OrderVerb::hand_over);
  const Actor who = actor_for(Role::restaurant_staff);
  EXPECT_TRUE(decide(o, c, who, {now, {}}).ok());
  c.code = "4712";
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::wrong_code);
  c.code.clear();
  EXPECT_TRUE(decide(o, c, who, {now, {}}).ok());
  c.code = "4712";
  o.cart.fulfilment = Fulfilment::dine_in;
  EXPECT_TRUE(decide(o, c, who, {now, {}}).ok());
}

TEST(Decide, AdjustNeedsAPriceAndConsentWhenDearer) {
  const Order o = in_state(OrderState::preparing);
  const Actor who = actor_for(Role::restaurant_manager);
  OrderCommand c = command_for(o, OrderVerb::adjust);
  c.consent = false;
  EXPECT_EQ(code_of(decide(o, c, who, {now, {}})), Errc::invalid_argument);
  EXPECT_EQ(code_of(decide(o, c, who, {now, some_quote(1)})), Errc::consent_required);
  EXPECT_TRUE(decide(o, c, who, {now, some_quote(0)}).ok());
  EXPECT_TRUE(decide(o, c, who, {now, some_quote(-500)}).ok());
  c.consent = true;
  const auto events = decide(o, c, who, {now, some_quote(1)});
  ASSERT_TRUE(events.ok());
  EXPECT_EQ(apply(o, events->front()).quote, some_quote(1));
  c.cart->fulfilment = Fulfilment::delivery;
  EXPECT_EQ(code_of(decide(o, c, who, {now, some_quote()})), Errc::invalid_argument);
  c.cart->venue = "chez-vous";
  EXPECT_EQ(code_of(decide(o, c, who, {now, some_quote()})), Errc::cart_wrong_venue);
  c.cart.reset();
  EXPECT_EQ(code_of(decide(o, c, who, {now, some_quote()})), Errc::invalid_argument);
  Quote dollars = some_quote();
  dollars.currency = Currency::parse("USD").value();
  EXPECT_EQ(code_of(decide(o, command_for(o, OrderVerb::adjust), who, {now, dollars})), Errc::currency_mismatch);
}

TEST(Decide, SettleWaitsForTheMoney) {
  for (std::size_t s = 0; s < order_state_count; ++s) {
    for (std::size_t p = 0; p < payment_state_count; ++p) {
      Order o = in_state(static_cast<OrderState>(s));
      if (transition(o.state, OrderVerb::settle).effect != Transition::Effect::go) continue;
      o.payment = static_cast<PaymentState>(p);
      using P = PaymentState;
      const std::set<P> final_here = o.state == OrderState::delivered
                                         ? std::set<P>{P::captured, P::refunded_partial, P::refunded_full}
                                         : std::set<P>{P::none, P::voided, P::declined, P::refunded_full};
      const auto events = decide_as(o, OrderVerb::settle, Role::system);
      EXPECT_EQ(events.ok(), final_here.count(o.payment) == 1) << s << ' ' << p;
      if (!events.ok()) {
        EXPECT_EQ(events.error().code(), Errc::payment_not_final);
      }
    }
  }
}

TEST(Decide, AClockSetBackDoesNotTurnTheHistory) {
  Order o = in_state(OrderState::accepted);
  o.updated_at = now + Duration::minutes(5);
  const auto events = decide_as(o, OrderVerb::start_prep, Role::restaurant_staff);
  ASSERT_TRUE(events.ok());
  EXPECT_EQ(events->front().at, o.updated_at);
}

TEST(Begin, PlacesAndWaitsForAcceptance) {
  Order wish = new_order();
  wish.state = OrderState::closed;
  wish.version = 99;
  wish.payment = PaymentState::captured;
  const auto events = begin(wish, id_of<CommandId>(2), actor_for(Role::customer));
  ASSERT_EQ(events.size(), 2U);
  EXPECT_FALSE(events[0].verb.has_value());
  EXPECT_EQ(events[0].role, Role::customer);
  EXPECT_EQ(events[0].subject, "ana");
  EXPECT_EQ(events[1].verb, OrderVerb::payment_ok);
  EXPECT_EQ(events[1].role, Role::system);
  const Order o = replay(events).value();
  EXPECT_EQ(o.state, OrderState::pending_acceptance);
  EXPECT_EQ(o.version, 2);
  EXPECT_EQ(o.payment, PaymentState::none);
  EXPECT_EQ(o.accept_by, placed_at + Duration::minutes(10));
  EXPECT_EQ(o.number, "A-0001");
  EXPECT_EQ(o.pickup_code, "4711");
}

TEST(Apply, LeavingThePendingStateEndsTheDeadline) {
  EXPECT_FALSE(after({OrderVerb::accept}).accept_by.has_value());
  EXPECT_FALSE(after({OrderVerb::timeout_accept}).accept_by.has_value());
  const Order done = after({OrderVerb::accept, OrderVerb::start_prep, OrderVerb::mark_ready, OrderVerb::hand_over,
                            OrderVerb::confirm_delivery, OrderVerb::settle});
  EXPECT_EQ(done.state, OrderState::closed);
  EXPECT_EQ(done.payment, PaymentState::captured);
  EXPECT_EQ(done.version, 8);
}

std::map<std::pair<Account, std::string>, std::int64_t> balances(const std::vector<OrderEvent>& events) {
  std::map<std::pair<Account, std::string>, std::int64_t> sums;
  for (const auto& event : events) {
    for (const auto& posting : event.postings) sums[{posting.account, posting.party}] += posting.amount_minor;
  }
  std::erase_if(sums, [](const auto& entry) { return entry.second == 0; });
  return sums;
}

TEST(Postings, OfASaleByHand) {
  std::vector<OrderEvent> history;
  after({OrderVerb::accept}, &history);
  const std::vector<Posting> expected{{Account::customer, "ana", 2'408},
                                      {Account::restaurant, "chez-nous", -(1'200 - 150 - 95 + 800)},
                                      {Account::platform, "", -(300 - 50) + 2},
                                      {Account::tax, "added-20", -160},
                                      {Account::tax, "fr-10", -95},
                                      {Account::tax, "fr-20", -50},
                                      {Account::tips, "chez-nous", -100}};
  EXPECT_EQ(history.back().postings, expected);
  after({OrderVerb::accept, OrderVerb::mark_ready, OrderVerb::hand_over, OrderVerb::confirm_delivery}, &history);
  const std::vector<Posting> cash{{Account::customer, "ana", -2'408}, {Account::provider_clearing, "chez-nous", 2'408}};
  EXPECT_EQ(history.back().postings, cash);
  EXPECT_EQ(balances(history).count({Account::customer, "ana"}), 0U);
}

TEST(Postings, EveryExitLeavesNothing) {
  using V = OrderVerb;
  const std::vector<std::vector<V>> ways{{V::reject},
                                         {V::timeout_accept},
                                         {V::cancel_by_customer},
                                         {V::cancel_by_ops},
                                         {V::accept, V::cancel_by_customer},
                                         {V::accept, V::cancel_by_restaurant},
                                         {V::accept, V::adjust, V::start_prep, V::adjust, V::cancel_by_ops},
                                         {V::accept, V::mark_ready, V::cancel_by_ops},
                                         {V::accept, V::mark_ready, V::timeout_pickup},
                                         {V::accept, V::mark_ready, V::hand_over, V::fail_delivery, V::settle}};
  for (const auto& way : ways) {
    std::vector<OrderEvent> history;
    const Order o = after(way, &history);
    EXPECT_TRUE(is_exit(o.state) || o.state == OrderState::closed);
    EXPECT_TRUE(balances(history).empty());
    for (const auto& event : history) EXPECT_TRUE(detail::balanced(event.postings));
  }
}

Quote random_quote(std::mt19937_64& random) {
  const auto number = [&](std::int64_t limit) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
  };
  Quote q;
  q.currency = Currency::parse("EUR").value();
  const auto tax_rule = [&] { return "tax-" + std::to_string(number(4)); };
  for (std::int64_t n = number(8); n > 0; --n) {
    const std::int64_t gross = number(1'000'000) - 100;
    q.lines.push_back({{}, "i", "", 1, gross, gross, number(500), number(900), number(2) == 0, tax_rule()});
  }
  for (std::int64_t n = number(4); n > 0; --n) {
    q.fees.push_back({"f", FeeKind::service, number(5'000), number(100), number(90), number(2) == 0, tax_rule()});
  }
  Totals& t = q.totals;
  const auto part = [&t](std::int64_t gross, std::int64_t discount, std::int64_t tax, bool included) {
    t.total_minor += gross - discount + (included ? 0 : tax);
  };
  for (const auto& l : q.lines) part(l.gross_minor, l.discount_minor, l.tax_minor, l.tax_included);
  for (const auto& f : q.fees) part(f.gross_minor, f.discount_minor, f.tax_minor, f.tax_included);
  t.tip_minor = number(1'000);
  t.rounding_minor = number(5) - 2;
  t.total_minor += t.tip_minor + t.rounding_minor;
  return q;
}

TEST(PostingsProperty, RandomQuotesBalanceAndReverse) {
  std::mt19937_64 random(3);
  for (int round = 0; round < 20'000; ++round) {
    const Quote first = random_quote(random), second = random_quote(random);
    const auto sale = detail::sale_postings(first, "ana", "v");
    const auto other = detail::sale_postings(second, "ana", "v");
    ASSERT_TRUE(sale.ok() && other.ok());
    ASSERT_TRUE(detail::balanced(*sale));
    const auto change = detail::difference(*sale, *other);
    const auto undo = detail::difference(*other, {});
    ASSERT_TRUE(detail::balanced(*change));
    std::map<std::pair<Account, std::string>, std::int64_t> sums;
    for (const auto* list : {&*sale, &*change, &*undo}) {
      for (const auto& p : *list) {
        ASSERT_NE(p.amount_minor, 0);
        sums[{p.account, p.party}] += p.amount_minor;
      }
    }
    for (const auto& [account, sum] : sums) ASSERT_EQ(sum, 0);
  }
}

TEST(Postings, ABrokenQuoteIsRefused) {
  Order o = in_state(OrderState::pending_acceptance);
  o.quote.totals.total_minor += 1;
  EXPECT_EQ(code_of(decide_as(o, OrderVerb::accept, Role::restaurant_staff)), Errc::posting_unbalanced);
  o.quote.lines[0].gross_minor = INT64_MIN;
  EXPECT_EQ(code_of(decide_as(o, OrderVerb::accept, Role::restaurant_staff)), Errc::money_overflow);
  o.quote = some_quote();
  o.quote.lines[0].gross_minor = INT64_MAX;
  o.quote.lines[1].gross_minor = INT64_MAX;
  EXPECT_EQ(code_of(decide_as(o, OrderVerb::accept, Role::restaurant_staff)), Errc::money_overflow);
  EXPECT_FALSE(detail::balanced({{Account::tax, "", INT64_MAX}, {Account::tax, "", 1}, {Account::tax, "", INT64_MIN}}));
}

TEST(Replay, RefusesEveryKindOfDamage) {
  using V = OrderVerb;
  std::vector<OrderEvent> good;
  const Order order = after({V::accept, V::adjust, V::mark_ready, V::hand_over, V::confirm_delivery}, &good);
  ASSERT_EQ(replay(good).value(), order);
  const auto refused = [](std::vector<OrderEvent> events) {
    const auto result = replay(events);
    return !result.ok() && result.error().code() == Errc::storage_corrupt;
  };
  EXPECT_TRUE(refused({}));
  for (std::size_t i = 0; i < good.size(); ++i) {
    const auto damaged = [&](auto&& damage) {
      auto events = good;
      damage(events[i]);
      return refused(events);
    };
    auto events = good;
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_EQ(refused(events), i + 1 < good.size()) << "event missing " << i;
    events = good;
    events.insert(events.begin() + static_cast<std::ptrdiff_t>(i), good[i]);
    EXPECT_TRUE(refused(events)) << "event doubled " << i;
    EXPECT_TRUE(damaged([](OrderEvent& e) { e.version += 1; }));
    EXPECT_TRUE(damaged([](OrderEvent& e) { e.state = OrderState::expired; }));
    EXPECT_TRUE(damaged([](OrderEvent& e) { e.order = id_of<OrderId>(200); }));
    EXPECT_TRUE(damaged([](OrderEvent& e) { e.postings.push_back({Account::tips, "", 1}); }));
    EXPECT_TRUE(damaged([](OrderEvent& e) { e.verb = V::payment_failed; }));
    if (good[i].placed) {
      EXPECT_TRUE(damaged([](OrderEvent& e) { e.placed.reset(); }));
    }
    if (good[i].verb == V::accept) {
      EXPECT_TRUE(damaged([](OrderEvent& e) { e.ready_at.reset(); }));
    }
    if (good[i].verb == V::adjust) {
      EXPECT_TRUE(damaged([](OrderEvent& e) { e.cart.reset(); }));
      EXPECT_TRUE(damaged([](OrderEvent& e) { e.quote.reset(); }));
    }
  }
}

TEST(OrderProperty, RandomWalks) {
  std::mt19937_64 random(11);
  int steps = 0, closed = 0;
  while (steps < 100'000) {
    auto events = begin(new_order(), id_of<CommandId>(2), actor_for(Role::customer));
    Order order = replay(events).value();
    bool exited = false;
    for (int i = 0; i < 60 && order.state != OrderState::closed; ++i, ++steps) {
      const auto verb = static_cast<OrderVerb>(random() % order_verb_count);
      const auto role = random() % 4 == 0 ? static_cast<Role>(random() % role_count) : role_for(verb);
      const auto price = some_quote(static_cast<std::int64_t>(random() % 200) - 100);
      const auto more = decide(order, command_for(order, verb), actor_for(role), {now, price});
      if (!more.ok()) continue;
      for (const auto& event : *more) {
        const Order next = apply(order, event);
        ASSERT_GE(rank(next.state), rank(order.state));
        ASSERT_EQ(next.version, order.version + 1);
        ASSERT_TRUE(detail::balanced(event.postings));
        if (exited) {
          ASSERT_EQ(next.state, OrderState::closed);
        }
        exited = exited || is_exit(next.state);
        order = next;
        events.push_back(event);
      }
    }
    ASSERT_EQ(replay(events).value(), order);
    if (is_exit(order.state)) {
      ASSERT_TRUE(balances(events).empty());
    }
    closed += order.state == OrderState::closed;
  }
  EXPECT_GT(closed, 100);
}

TEST(Names, RolesReadBack) {
  std::set<std::string_view> names;
  for (std::size_t r = 0; r < role_count; ++r) {
    const auto role = static_cast<Role>(r);
    EXPECT_EQ(parse_role(role_name(role)).value(), role);
    names.insert(role_name(role));
  }
  EXPECT_EQ(names.size(), role_count);
  EXPECT_EQ(parse_role("Customer").error().code(), Errc::invalid_argument);
  EXPECT_EQ(parse_role("").error().code(), Errc::invalid_argument);
  EXPECT_EQ(state_name(OrderState::pending_acceptance), "pending_acceptance");
  EXPECT_EQ(state_name(OrderState::closed), "closed");
  EXPECT_EQ(verb_name(OrderVerb::payment_ok), "payment_ok");
  EXPECT_EQ(verb_name(OrderVerb::settle), "settle");
}

}  // namespace
