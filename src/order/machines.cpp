// SPDX-License-Identifier: Apache-2.0
// The three state machines of an order as tables in which no cell can be forgotten.
#include "couvert/order.hpp"

#include <type_traits>

namespace couvert {
inline namespace v0 {
namespace {

using S = OrderState;

/// A cell of the fulfilment machine. Without a default constructor, a row that lacks one does not compile.
struct Cell {
  Transition::Effect effect;
  OrderState target;
  constexpr Cell(Transition::Effect e, OrderState s) noexcept : effect(e), target(s) {}
};
constexpr Cell go(OrderState target) noexcept { return {Transition::Effect::go, target}; }
constexpr Cell no{Transition::Effect::refuse, OrderState::submitted};
/// The order is there already and by this verb: nothing happens.
constexpr Cell is{Transition::Effect::stay, OrderState::submitted};

using Row = std::array<Cell, order_verb_count>;

constexpr Cell pending = go(S::pending_acceptance), accepted = go(S::accepted), cooking = go(S::preparing),
               ready = go(S::ready), handed = go(S::handed_over), delivered = go(S::delivered),
               rejected = go(S::rejected), cancelled = go(S::cancelled), expired = go(S::expired),
               lost = go(S::undeliverable), closed = go(S::closed);

// clang-format off
constexpr std::array<Row, order_state_count> fulfilment_table{{
  // payment_ok, payment_failed, accept, reject,
  // start_prep, adjust, mark_ready, hand_over,
  // confirm_delivery, fail_delivery, cancel_by_customer, cancel_by_restaurant,
  // cancel_by_ops, timeout_accept, timeout_pickup, settle
  {{ pending,   cancelled, no,        no,         // submitted
     no,        no,        no,        no,
     no,        no,        cancelled, cancelled,
     cancelled, expired,   no,        no }},
  {{ is,        no,        accepted,  rejected,   // pending_acceptance
     no,        no,        no,        no,
     no,        no,        cancelled, cancelled,
     cancelled, expired,   no,        no }},
  {{ no,        no,        is,        no,         // accepted
     cooking,   accepted,  ready,     no,
     no,        no,        cancelled, cancelled,
     cancelled, no,        no,        no }},
  {{ no,        no,        no,        no,         // preparing
     is,        cooking,   ready,     no,
     no,        no,        no,        cancelled,
     cancelled, no,        no,        no }},
  {{ no,        no,        no,        no,         // ready
     no,        no,        is,        handed,
     no,        no,        no,        no,
     cancelled, no,        lost,      no }},
  {{ no,        no,        no,        no,         // handed_over
     no,        no,        no,        is,
     delivered, lost,      no,        no,
     no,        no,        no,        no }},
  {{ no,        no,        no,        no,         // delivered
     no,        no,        no,        no,
     is,        no,        no,        no,
     no,        no,        no,        closed }},
  {{ no,        no,        no,        is,         // rejected
     no,        no,        no,        no,
     no,        no,        no,        no,
     no,        no,        no,        closed }},
  {{ no,        is,        no,        no,         // cancelled
     no,        no,        no,        no,
     no,        no,        is,        is,
     is,        no,        no,        closed }},
  {{ no,        no,        no,        no,         // expired
     no,        no,        no,        no,
     no,        no,        no,        no,
     no,        is,        no,        closed }},
  {{ no,        no,        no,        no,         // undeliverable
     no,        no,        no,        no,
     no,        is,        no,        no,
     no,        no,        is,        closed }},
  {{ no,        no,        no,        no,         // closed
     no,        no,        no,        no,
     no,        no,        no,        no,
     no,        no,        no,        is }},
}};
// clang-format on

constexpr std::array<int, order_state_count> ranks{0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 8};

constexpr std::size_t index_of(OrderState state) noexcept { return static_cast<std::size_t>(state); }

constexpr bool rank_never_falls() noexcept {
  for (std::size_t s = 0; s < order_state_count; ++s) {
    for (const Cell& cell : fulfilment_table[s]) {
      if (cell.effect == Transition::Effect::go && ranks[index_of(cell.target)] < ranks[s]) return false;
    }
  }
  return true;
}
static_assert(!std::is_default_constructible_v<Cell>, "a forgotten cell would be filled in silently");
static_assert(rank_never_falls());
static_assert(index_of(OrderState::closed) + 1 == order_state_count);
static_assert(static_cast<std::size_t>(OrderVerb::settle) + 1 == order_verb_count);

using P = PaymentState;

/// Where a verb leads from a state, or nothing. Written as a switch over states so that the compiler asks for
/// each of them.
constexpr std::optional<PaymentState> payment_target(PaymentState state, PaymentVerb verb) noexcept {
  using V = PaymentVerb;
  switch (state) {
    case P::none:
      if (verb == V::authorize) return P::authorizing;
      if (verb == V::store_offline) return P::stored_offline;
      break;
    case P::stored_offline:
      if (verb == V::authorize) return P::authorizing;
      break;
    case P::authorizing:
      if (verb == V::authorize_ok) return P::authorized;
      if (verb == V::decline) return P::declined;
      if (verb == V::lose_answer) return P::unknown;
      break;
    case P::authorized:
      if (verb == V::capture) return P::capturing;
      if (verb == V::void_) return P::voiding;
      break;
    case P::capturing:
      if (verb == V::capture_ok) return P::captured;
      if (verb == V::decline) return P::declined;
      if (verb == V::lose_answer) return P::unknown;
      break;
    case P::captured:
    case P::refunded_partial:
      if (verb == V::refund) return P::refunding;
      break;
    case P::refunding:
      if (verb == V::refund_ok_partial) return P::refunded_partial;
      if (verb == V::refund_ok_full) return P::refunded_full;
      if (verb == V::lose_answer) return P::unknown;
      break;
    case P::voiding:
      if (verb == V::void_ok) return P::voided;
      if (verb == V::lose_answer) return P::unknown;
      break;
    case P::unknown:
      if (verb == V::authorize_ok) return P::authorized;
      if (verb == V::capture_ok) return P::captured;
      if (verb == V::refund_ok_partial) return P::refunded_partial;
      if (verb == V::refund_ok_full) return P::refunded_full;
      if (verb == V::void_ok) return P::voided;
      if (verb == V::decline) return P::declined;
      break;
    case P::refunded_full:
    case P::voided:
    case P::declined: break;
  }
  return std::nullopt;
}

/// The courier's way has one verb forward from each state; giving up and releasing cut across it.
constexpr std::optional<DeliveryState> delivery_target(DeliveryState state, DeliveryVerb verb) noexcept {
  using D = DeliveryState;
  using V = DeliveryVerb;
  const bool active = state != D::none && state != D::done && state != D::failed;
  if (verb == V::fail && active) return D::failed;
  // Once the courier carries the food there is no other courier to look for.
  const bool before_pick_up = state == D::offered || state == D::assigned || state == D::at_restaurant;
  if (verb == V::release && before_pick_up) return D::searching;
  switch (state) {
    case D::none: return verb == V::search ? std::optional(D::searching) : std::nullopt;
    case D::searching: return verb == V::offer ? std::optional(D::offered) : std::nullopt;
    case D::offered: return verb == V::assign ? std::optional(D::assigned) : std::nullopt;
    case D::assigned: return verb == V::arrive_restaurant ? std::optional(D::at_restaurant) : std::nullopt;
    case D::at_restaurant: return verb == V::pick_up ? std::optional(D::carrying) : std::nullopt;
    case D::carrying: return verb == V::arrive ? std::optional(D::arrived) : std::nullopt;
    case D::arrived: return verb == V::complete ? std::optional(D::done) : std::nullopt;
    case D::done:
    case D::failed: break;
  }
  return std::nullopt;
}

}  // namespace

Transition transition(OrderState state, OrderVerb verb) noexcept {
  const Cell& cell = fulfilment_table[index_of(state)][static_cast<std::size_t>(verb)];
  return {cell.effect, cell.effect == Transition::Effect::go ? cell.target : state};
}

int rank(OrderState state) noexcept { return ranks[index_of(state)]; }

bool is_exit(OrderState state) noexcept { return rank(state) == ranks[index_of(OrderState::rejected)]; }

PaymentTransition transition(PaymentState state, PaymentVerb verb) noexcept {
  const auto target = payment_target(state, verb);
  return {target.has_value(), target.value_or(state)};
}

DeliveryTransition transition(DeliveryState state, DeliveryVerb verb) noexcept {
  const auto target = delivery_target(state, verb);
  return {target.has_value(), target.value_or(state), target.has_value() && verb == DeliveryVerb::release};
}

}  // namespace v0
}  // namespace couvert
