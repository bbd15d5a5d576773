// SPDX-License-Identifier: Apache-2.0
// Deciding what a command causes, applying what happened, folding a history.
#include "couvert/order.hpp"

#include "core/plant.hpp"
#include "couvert/limits.hpp"
#include "order/postings.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

bool needs_reason(OrderVerb verb) noexcept {
  return verb == OrderVerb::reject || verb == OrderVerb::cancel_by_restaurant || verb == OrderVerb::cancel_by_ops ||
         verb == OrderVerb::fail_delivery;
}
/// A customer need not say why, but may.
bool takes_reason(OrderVerb verb) noexcept { return needs_reason(verb) || verb == OrderVerb::cancel_by_customer; }

/// The first instant that documents cannot write: 10000-01-01T00:00:00Z.
constexpr Instant end_of_years{253'402'300'800'000'000};

Status check_eta(const OrderCommand& command, Instant now) {
  if (command.verb != OrderVerb::accept) return {};
  if (!command.ready_at) return Error(Errc::eta_required, {}, "/ready_at");
  if (*command.ready_at < now) return Error(Errc::invalid_argument, "the time has passed", "/ready_at");
  if (*command.ready_at >= end_of_years) return Error(Errc::invalid_argument, "the year is out of range", "/ready_at");
  return {};
}

Status check_reason(const OrderCommand& command) {
  if (!takes_reason(command.verb)) return {};
  if (command.reason.empty() && needs_reason(command.verb)) {
    return Error(Errc::reason_required, {}, "/reason");
  }
  if (command.reason.size() > limits::note_octets) return Error(Errc::limit_exceeded, {}, "/reason");
  if (!valid_text(command.reason)) {
    return Error(Errc::invalid_argument, "the text is not clean UTF-8", "/reason");
  }
  return {};
}

/// The code is a help for the counter, not a lock: without one the restaurant answers for the hand-over.
Status check_code(const Order& order, const OrderCommand& command) {
  if (command.verb != OrderVerb::hand_over || command.code.empty()) return {};
  if (order.cart.fulfilment != Fulfilment::pickup || command.code == order.pickup_code) return {};
  return Error(Errc::wrong_code, {}, "/code");
}

Status check_adjustment(const Order& order, const OrderCommand& command, const std::optional<Quote>& new_quote) {
  if (command.verb != OrderVerb::adjust) return {};
  if (!command.cart) return Error(Errc::invalid_argument, "adjust needs a cart", "/cart");
  if (!new_quote) return Error(Errc::invalid_argument, "adjust needs the price of the new cart");
  if (command.cart->venue != order.venue) return Error(Errc::cart_wrong_venue, {}, "/cart/venue");
  if (command.cart->fulfilment != order.cart.fulfilment) {
    return Error(Errc::invalid_argument, "the way of fulfilment is agreed already", "/cart/fulfilment");
  }
  if (new_quote->currency != order.quote.currency) return Error(Errc::currency_mismatch);
  if (new_quote->totals.total_minor > order.quote.totals.total_minor && !command.consent) {
    return Error(Errc::consent_required, {}, "/consent");
  }
  return {};
}

/// An order is done with its money when what was taken was earned, or what was not earned was never kept.
bool payment_is_final(const Order& order) noexcept {
  switch (order.payment) {
    case PaymentState::captured:
    case PaymentState::refunded_partial: return order.state == OrderState::delivered;
    case PaymentState::refunded_full: return true;
    case PaymentState::none:
    case PaymentState::voided:
    case PaymentState::declined: return order.state != OrderState::delivered;
    default: return false;
  }
}

Status check_guards(const Order& order, const OrderCommand& command, const DecideContext& context) {
  if (auto status = check_eta(command, context.now); !status) return status;
  if (auto status = check_reason(command); !status) return status;
  if (auto status = check_code(order, command); !status) return status;
  if (auto status = check_adjustment(order, command, context.new_quote); !status) return status;
  if (command.verb == OrderVerb::settle && !payment_is_final(order)) return Error(Errc::payment_not_final);
  return {};
}

OrderEvent next_event(const Order& order, OrderVerb verb, OrderState target, Instant at) {
  OrderEvent event;
  event.order = order.id;
  event.version = order.version + 1;
  event.verb = verb;
  event.state = target;
  event.at = std::max(at, order.updated_at);  // a history does not run backwards when the clock is set back
  return event;
}

Error corrupt(std::size_t index, const char* why) {
  return Error(Errc::storage_corrupt, why, "/" + std::to_string(index));
}

/// Why the event cannot be the next one, or nothing.
const char* broken_step(const Order& order, const OrderEvent& event) {
  if (event.order != order.id) return "an event of another order";
  if (event.version != order.version + 1) return "a gap in the versions";
  if (!event.verb || event.placed) return "the order is placed twice";
  const Transition step = transition(order.state, *event.verb);
  if (step.effect != Transition::Effect::go || step.target != event.state) return "a step not in the machine";
  if (*event.verb == OrderVerb::accept && !event.ready_at) return "an acceptance without a time";
  if (*event.verb == OrderVerb::adjust && (!event.cart || !event.quote)) return "an adjustment of nothing";
  if (!detail::balanced(event.postings)) return "postings that do not sum to zero";
  return nullptr;
}

}  // namespace

Result<std::vector<OrderEvent>> decide(const Order& order, const OrderCommand& command, const Actor& actor,
                                       const DecideContext& context) {
  if (command.order != order.id || !may_read(actor, order)) return Error(Errc::order_unknown);
  if (!may(actor.role, command.verb)) return Error(Errc::permission_denied);
  if (command.expected_version && *command.expected_version != order.version) {
    return Error(Errc::version_conflict, {}, "/expected_version");
  }
  Transition step = transition(order.state, command.verb);
  if (planted("accept_after_cancel") && order.state == OrderState::cancelled)
    step = transition(OrderState::pending_acceptance, command.verb);
  if (step.effect == Transition::Effect::stay) return std::vector<OrderEvent>{};
  if (step.effect == Transition::Effect::refuse) {
    std::string message(verb_name(command.verb));
    message.append(" is not possible in state ").append(state_name(order.state));
    return Error(Errc::invalid_transition, std::move(message));
  }
  if (auto status = check_guards(order, command, context); !status) return status.error();

  const Quote* new_quote = context.new_quote ? &*context.new_quote : nullptr;
  auto postings = detail::postings_of_step(order, command.verb, step.target, new_quote);
  if (!postings) return postings.error();

  OrderEvent event = next_event(order, command.verb, step.target, context.now);
  event.role = actor.role;
  event.subject = actor.subject;
  event.command = command.command;
  if (takes_reason(command.verb)) event.reason = command.reason;
  if (command.verb == OrderVerb::accept) event.ready_at = command.ready_at;
  if (command.verb == OrderVerb::adjust) {
    event.cart = command.cart;
    event.quote = context.new_quote;
    event.minimum_age = context.new_minimum_age;
  }
  event.postings = *std::move(postings);
  return std::vector<OrderEvent>{std::move(event)};
}

std::vector<OrderEvent> begin(Order order, CommandId command, const Actor& actor) {
  order.state = OrderState::submitted;
  order.payment = PaymentState::none;
  order.delivery = DeliveryState::none;
  order.delivery_epoch = 0;
  order.version = 1;
  order.updated_at = order.placed_at;

  OrderEvent placed;
  placed.order = order.id;
  placed.version = 1;
  placed.state = order.state;
  placed.at = order.placed_at;
  placed.role = actor.role;
  placed.subject = actor.subject;
  placed.command = command;

  // Nothing has to be authorised when money changes hands with the food: the restaurant may answer at once.
  OrderEvent waiting = next_event(order, OrderVerb::payment_ok, OrderState::pending_acceptance, order.placed_at);
  waiting.command = command;

  placed.placed = std::move(order);
  std::vector<OrderEvent> events;
  events.push_back(std::move(placed));
  events.push_back(std::move(waiting));
  return events;
}

Order apply(const Order& order, const OrderEvent& event) { return apply(event.placed ? Order() : Order(order), event); }

Order apply(Order&& order, const OrderEvent& event) {
  Order next = event.placed ? *event.placed : std::move(order);
  next.version = event.version;
  next.updated_at = event.at;
  next.state = event.state;
  if (!event.verb) return next;
  if (*event.verb == OrderVerb::accept) next.ready_at = event.ready_at;
  if (*event.verb == OrderVerb::adjust) {
    if (event.cart) next.cart = *event.cart;
    if (event.cart) next.minimum_age = event.minimum_age;
    if (event.quote) next.quote = *event.quote;
  }
  if (*event.verb == OrderVerb::confirm_delivery && next.payment_method == PaymentMethod::on_handover) {
    next.payment = PaymentState::captured;
  }
  if (is_exit(event.state)) next.reason = event.reason;
  if (rank(event.state) > rank(OrderState::pending_acceptance)) next.accept_by.reset();
  return next;
}

Result<Order> replay(const std::vector<OrderEvent>& events) {
  if (events.empty()) return Error(Errc::storage_corrupt, "a history without events");
  const OrderEvent& first = events.front();
  if (first.verb || !first.placed) return corrupt(0, "a history that does not begin with placed");
  if (first.version != 1 || first.state != OrderState::submitted || first.placed->id != first.order) {
    return corrupt(0, "a beginning that does not fit its order");
  }
  if (!detail::balanced(first.postings)) return corrupt(0, "postings that do not sum to zero");
  Order order = apply(*first.placed, first);
  for (std::size_t i = 1; i < events.size(); ++i) {
    if (const char* why = broken_step(order, events[i])) return corrupt(i, why);
    order = apply(std::move(order), events[i]);
  }
  return order;
}

}  // namespace v0
}  // namespace couvert
