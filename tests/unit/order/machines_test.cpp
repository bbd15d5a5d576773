// SPDX-License-Identifier: Apache-2.0
// All cells of the three machines, written a second time as text and compared one by one.
#include "couvert/order.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

// One line a verb (the product's table has one line a state). The columns are the states in their order:
// submitted pending accepted preparing ready handed delivered rejected cancelled expired undeliverable closed.
// A name is the target, "=" means nothing changes, "." is refused.
constexpr const char* fulfilment_cells = R"(
payment_ok           pending  =         .         .         .         .         . . . . . .
payment_failed       cancelled .        .         .         .         .         . . = . . .
accept               .        accepted  =         .         .         .         . . . . . .
reject               .        rejected  .         .         .         .         . = . . . .
start_prep           .        .         preparing =         .         .         . . . . . .
adjust               .        .         accepted  preparing .         .         . . . . . .
mark_ready           .        .         ready     ready     =         .         . . . . . .
hand_over            .        .         .         .         handed    =         . . . . . .
confirm_delivery     .        .         .         .         .         delivered = . . . . .
fail_delivery        .        .         .         .         .         undeliv   . . . . = .
cancel_by_customer   cancelled cancelled cancelled .        .         .         . . = . . .
cancel_by_restaurant cancelled cancelled cancelled cancelled .        .         . . = . . .
cancel_by_ops        cancelled cancelled cancelled cancelled cancelled .        . . = . . .
timeout_accept       expired  expired   .         .         .         .         . . . = . .
timeout_pickup       .        .         .         .         undeliv   .         . . . . = .
settle               .        .         .         .         .         .         closed closed closed closed closed =
)";

OrderState state_called(const std::string& name) {
  static const std::map<std::string, OrderState> names{{"pending", OrderState::pending_acceptance},
                                                       {"accepted", OrderState::accepted},
                                                       {"preparing", OrderState::preparing},
                                                       {"ready", OrderState::ready},
                                                       {"handed", OrderState::handed_over},
                                                       {"delivered", OrderState::delivered},
                                                       {"rejected", OrderState::rejected},
                                                       {"cancelled", OrderState::cancelled},
                                                       {"expired", OrderState::expired},
                                                       {"undeliv", OrderState::undeliverable},
                                                       {"closed", OrderState::closed}};
  return names.at(name);
}

TEST(FulfilmentMachine, All192CellsAreAsWritten) {
  std::istringstream lines(fulfilment_cells);
  int cells = 0;
  for (std::size_t v = 0; v < order_verb_count; ++v) {
    const auto verb = static_cast<OrderVerb>(v);
    std::string name;
    lines >> name;
    ASSERT_EQ(name, verb_name(verb));
    for (std::size_t s = 0; s < order_state_count; ++s, ++cells) {
      const auto state = static_cast<OrderState>(s);
      std::string cell;
      lines >> cell;
      const Transition t = transition(state, verb);
      Transition expected{Transition::Effect::go, state};
      if (cell == ".") {
        expected.effect = Transition::Effect::refuse;
      } else if (cell == "=") {
        expected.effect = Transition::Effect::stay;
      } else {
        expected.target = state_called(cell);
      }
      EXPECT_EQ(t, expected) << state_name(state) << ' ' << name << ' ' << cell;
    }
  }
  EXPECT_EQ(cells, 192);
}

TEST(FulfilmentMachine, StayOnlyWhereTheVerbCouldHaveLed) {
  for (std::size_t s = 0; s < order_state_count; ++s) {
    for (std::size_t v = 0; v < order_verb_count; ++v) {
      const auto state = static_cast<OrderState>(s);
      const auto verb = static_cast<OrderVerb>(v);
      if (transition(state, verb).effect != Transition::Effect::stay) continue;
      bool leads_here = false;
      for (std::size_t from = 0; from < order_state_count; ++from) {
        const Transition t = transition(static_cast<OrderState>(from), verb);
        leads_here |= t.effect == Transition::Effect::go && t.target == state;
      }
      EXPECT_TRUE(leads_here) << state_name(state) << ' ' << verb_name(verb);
    }
  }
}

TEST(FulfilmentMachine, RanksAndExits) {
  const int expected[] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 8};
  int exits = 0;
  for (std::size_t s = 0; s < order_state_count; ++s) {
    const auto state = static_cast<OrderState>(s);
    EXPECT_EQ(rank(state), expected[s]);
    EXPECT_EQ(is_exit(state), expected[s] == 7);
    exits += is_exit(state);
  }
  EXPECT_EQ(exits, 4);
}

constexpr const char* payment_states[] = {"none",      "authorizing",      "authorized",    "capturing", "captured",
                                          "refunding", "refunded_partial", "refunded_full", "voiding",   "voided",
                                          "declined",  "stored_offline",   "unknown"};
constexpr const char* payment_verbs[] = {"authorize", "authorize_ok",      "capture",        "capture_ok",
                                         "refund",    "refund_ok_partial", "refund_ok_full", "void",
                                         "void_ok",   "decline",           "store_offline",  "lose_answer"};
// Every step that is allowed; all other of the 156 cells refuse.
constexpr const char* payment_steps = R"(
none authorize authorizing
none store_offline stored_offline
stored_offline authorize authorizing
authorizing authorize_ok authorized
authorizing decline declined
authorizing lose_answer unknown
authorized capture capturing
authorized void voiding
capturing capture_ok captured
capturing decline declined
capturing lose_answer unknown
captured refund refunding
refunded_partial refund refunding
refunding refund_ok_partial refunded_partial
refunding refund_ok_full refunded_full
refunding lose_answer unknown
voiding void_ok voided
voiding lose_answer unknown
unknown authorize_ok authorized
unknown capture_ok captured
unknown refund_ok_partial refunded_partial
unknown refund_ok_full refunded_full
unknown void_ok voided
unknown decline declined
)";

constexpr const char* delivery_states[] = {"none",     "searching", "offered", "assigned", "at_restaurant",
                                           "carrying", "arrived",   "done",    "failed"};
constexpr const char* delivery_verbs[] = {"search",   "offer", "assign", "arrive_restaurant", "pick_up", "arrive",
                                          "complete", "fail",  "release"};
constexpr const char* delivery_steps = R"(
none search searching
searching offer offered
searching fail failed
offered assign assigned
offered fail failed
offered release searching
assigned arrive_restaurant at_restaurant
assigned fail failed
assigned release searching
at_restaurant pick_up carrying
at_restaurant fail failed
at_restaurant release searching
carrying arrive arrived
carrying fail failed
arrived complete done
arrived fail failed
)";

std::map<std::pair<std::string, std::string>, std::string> steps_of(const char* text) {
  std::map<std::pair<std::string, std::string>, std::string> steps;
  std::istringstream in(text);
  std::string from, verb, to;
  while (in >> from >> verb >> to) steps[{from, verb}] = to;
  return steps;
}

TEST(PaymentMachine, All156Cells) {
  const auto steps = steps_of(payment_steps);
  std::size_t allowed = 0;
  for (std::size_t s = 0; s < payment_state_count; ++s) {
    for (std::size_t v = 0; v < payment_verb_count; ++v) {
      const PaymentTransition t = transition(static_cast<PaymentState>(s), static_cast<PaymentVerb>(v));
      const auto step = steps.find({payment_states[s], payment_verbs[v]});
      ASSERT_EQ(t.allowed, step != steps.end()) << payment_states[s] << ' ' << payment_verbs[v];
      const std::string target = payment_states[static_cast<std::size_t>(t.target)];
      EXPECT_EQ(target, t.allowed ? step->second : payment_states[s]) << payment_verbs[v];
      allowed += t.allowed;
    }
  }
  EXPECT_EQ(allowed, steps.size());
  EXPECT_EQ(std::size(payment_states), payment_state_count);
  EXPECT_EQ(std::size(payment_verbs), payment_verb_count);
}

TEST(DeliveryMachine, All81Cells) {
  const auto steps = steps_of(delivery_steps);
  std::size_t allowed = 0;
  for (std::size_t s = 0; s < delivery_state_count; ++s) {
    for (std::size_t v = 0; v < delivery_verb_count; ++v) {
      const DeliveryTransition t = transition(static_cast<DeliveryState>(s), static_cast<DeliveryVerb>(v));
      const auto step = steps.find({delivery_states[s], delivery_verbs[v]});
      ASSERT_EQ(t.allowed, step != steps.end()) << delivery_states[s] << ' ' << delivery_verbs[v];
      const std::string target = delivery_states[static_cast<std::size_t>(t.target)];
      EXPECT_EQ(target, t.allowed ? step->second : delivery_states[s]) << delivery_verbs[v];
      EXPECT_EQ(t.raises_epoch, t.allowed && std::string(delivery_verbs[v]) == "release");
      allowed += t.allowed;
    }
  }
  EXPECT_EQ(allowed, steps.size());
}

}  // namespace
