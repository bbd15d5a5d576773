// SPDX-License-Identifier: Apache-2.0
// The order: three state machines, commands, events, and the money that moves with them.
#ifndef COUVERT_ORDER_HPP
#define COUVERT_ORDER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {

enum class Role : std::uint8_t {
  anonymous,
  customer,
  restaurant_staff,
  restaurant_manager,
  courier,
  support,
  ops_admin,
  finance,
  developer_app,
  system
};
inline constexpr std::size_t role_count = 10;

/// Who acts. `venue` binds restaurant roles to their house; `system` is the engine itself (deadlines, payment answers).
struct Actor {
  Role role = Role::anonymous;
  std::string subject;  ///< opaque id of the person or program
  std::optional<VenueId> venue;
  friend bool operator==(const Actor&, const Actor&) = default;
};

enum class OrderState : std::uint8_t {
  submitted,
  pending_acceptance,
  accepted,
  preparing,
  ready,
  handed_over,
  delivered,
  rejected,
  cancelled,
  expired,
  undeliverable,
  closed
};
inline constexpr std::size_t order_state_count = 12;

/// The 16 things that can happen to an order after it was placed; also the names of the commands.
enum class OrderVerb : std::uint8_t {
  payment_ok,
  payment_failed,
  accept,
  reject,
  start_prep,
  adjust,
  mark_ready,
  hand_over,
  confirm_delivery,
  fail_delivery,
  cancel_by_customer,
  cancel_by_restaurant,
  cancel_by_ops,
  timeout_accept,
  timeout_pickup,
  settle
};
inline constexpr std::size_t order_verb_count = 16;

/// One cell of the fulfilment machine.
struct Transition {
  enum class Effect : std::uint8_t { go, stay, refuse };  ///< stay: already there by the same verb, nothing changes
  Effect effect;
  OrderState target;
  friend constexpr bool operator==(const Transition&, const Transition&) noexcept = default;
};
/// Total over 12 x 16 cells.
Transition transition(OrderState state, OrderVerb verb) noexcept;
/// Rank never falls along a history: submitted 0 … delivered 6, exits 7, closed 8.
int rank(OrderState state) noexcept;
bool is_exit(OrderState state) noexcept;  ///< rejected, cancelled, expired, undeliverable

enum class PaymentState : std::uint8_t {
  none,
  authorizing,
  authorized,
  capturing,
  captured,
  refunding,
  refunded_partial,
  refunded_full,
  voiding,
  voided,
  declined,
  stored_offline,
  unknown
};
inline constexpr std::size_t payment_state_count = 13;
enum class PaymentVerb : std::uint8_t {
  authorize,
  authorize_ok,
  capture,
  capture_ok,
  refund,
  refund_ok_partial,
  refund_ok_full,
  void_,
  void_ok,
  decline,
  store_offline,
  lose_answer
};
inline constexpr std::size_t payment_verb_count = 12;
struct PaymentTransition {
  bool allowed;
  PaymentState target;
};
/// One attempt. `unknown` is left only by what a query of the provider says: the matching …_ok, or decline.
PaymentTransition transition(PaymentState state, PaymentVerb verb) noexcept;

enum class DeliveryState : std::uint8_t {
  none,
  searching,
  offered,
  assigned,
  at_restaurant,
  carrying,
  arrived,
  done,
  failed
};
inline constexpr std::size_t delivery_state_count = 9;
enum class DeliveryVerb : std::uint8_t {
  search,
  offer,
  assign,
  arrive_restaurant,
  pick_up,
  arrive,
  complete,
  fail,
  release
};
inline constexpr std::size_t delivery_verb_count = 9;
struct DeliveryTransition {
  bool allowed;
  DeliveryState target;
  bool raises_epoch;
};
DeliveryTransition transition(DeliveryState state, DeliveryVerb verb) noexcept;

enum class PaymentMethod : std::uint8_t { on_handover };  ///< cash or card to the courier or at the counter

/// To whom and where.
struct Contact {
  std::string name, phone;
  Address address;
  std::optional<GeoPoint> position;
  std::string instructions;
  friend bool operator==(const Contact&, const Contact&) = default;
};

enum class Account : std::uint8_t {
  customer,
  restaurant,
  courier,
  platform,
  tax,
  tips,
  provider_clearing,
  offline_risk
};
/// One side of a double entry. Postings of one event sum to zero; positive: the account owes the platform.
struct Posting {
  Account account = Account::customer;
  std::string party;  ///< customer subject, venue id, tax rule ref, …
  std::int64_t amount_minor = 0;
  friend bool operator==(const Posting&, const Posting&) = default;
};

/// What a customer (or a till) sends. `order` and `command` are made when the person acts and are permanent.
struct PlaceOrder {
  CommandId command;
  OrderId order;
  Cart cart;
  Contact contact;
  std::optional<Instant> wanted_at;                ///< absent: as soon as possible
  std::optional<std::int64_t> menu_version;        ///< version that the price shown was made from
  std::int64_t expected_total_minor = 0;           ///< the total the person saw
  std::optional<std::int64_t> accept_up_to_minor;  ///< a dearer total up to this is agreed to
  PaymentMethod payment = PaymentMethod::on_handover;
  std::int32_t confirmed_age = 0;                 ///< years that the person has confirmed
  std::optional<ReservationId> reservation = {};  ///< what the checkout holds; without: from what is left
  bool cash = false;                              ///< it will be paid in cash: the quote says so for ever
  friend bool operator==(const PlaceOrder&, const PlaceOrder&) = default;
};

/// A later command. Only the members that its verb needs are read.
struct OrderCommand {
  CommandId command;
  OrderId order;
  OrderVerb verb = OrderVerb::accept;
  std::optional<std::int64_t> expected_version;  ///< refuse with version_conflict if the order has another
  std::optional<Instant> ready_at;               ///< accept: when the food will be ready
  std::string reason;                            ///< reject, cancel_by_restaurant, cancel_by_ops, fail_delivery
  std::string code;                              ///< hand_over of a pickup: the customer's code
  std::optional<Cart> cart;                      ///< adjust: the new cart
  bool consent = false;                          ///< adjust: the customer agrees to a dearer total
  friend bool operator==(const OrderCommand&, const OrderCommand&) = default;
};

struct Order {
  OrderId id;
  VenueId venue;
  std::string customer;  ///< subject of the customer
  OrderState state = OrderState::submitted;
  PaymentState payment = PaymentState::none;
  DeliveryState delivery = DeliveryState::none;
  std::int64_t delivery_epoch = 0;
  std::int64_t version = 0;  ///< number of events applied
  std::string number;        ///< short number for people, "A-0042"
  std::string pickup_code;   ///< shown to the customer only
  Cart cart;
  Quote quote;
  Contact contact;
  PaymentMethod payment_method = PaymentMethod::on_handover;
  Instant placed_at, updated_at;
  std::optional<Instant> wanted_at;
  std::optional<Instant> ready_at;   ///< promised by the restaurant
  std::optional<Instant> accept_by;  ///< while pending: expires then
  std::string reason;                ///< of the exit
  std::int32_t minimum_age = 0;      ///< to be checked at the hand-over; 0: none
  std::int32_t confirmed_age = 0;    ///< what the person confirmed when ordering
  friend bool operator==(const Order&, const Order&) = default;
};

/// What happened. `placed` starts an order; every other kind is the verb of its name.
struct OrderEvent {
  OrderId order;
  std::int64_t version = 0;                  ///< of the order after this event: 1, 2, 3 …
  std::optional<OrderVerb> verb;             ///< absent: placed
  OrderState state = OrderState::submitted;  ///< after the event
  Instant at;
  Role role = Role::system;
  std::string subject;
  CommandId command;
  std::string reason;
  std::optional<Instant> ready_at;
  std::optional<Order> placed;  ///< with `placed`: the order as it began
  std::optional<Cart> cart;     ///< with adjust
  std::optional<Quote> quote;   ///< with adjust
  std::vector<Posting> postings;
  std::int32_t minimum_age = 0;  ///< with adjust: of the new cart
  friend bool operator==(const OrderEvent&, const OrderEvent&) = default;
};

/// What deciding needs from outside the order.
struct DecideContext {
  Instant now;
  std::optional<Quote> new_quote;    ///< adjust: the price of the new cart
  std::int32_t new_minimum_age = 0;  ///< adjust: its age
};

/// May this role use the verb at all? One table, used by decide(), the server's policy and the documentation.
bool may(Role role, OrderVerb verb) noexcept;
/// May the actor see the order? Customers their own, restaurant roles their venue's, couriers bound to a venue its deliveries
/// from ready to their end, support, ops_admin, finance and system all.
bool may_read(const Actor& actor, const Order& order) noexcept;

/// The events a command causes: none when it changes nothing ("stay").
/// Errors, first match wins: order_unknown (actor may not see it), permission_denied, version_conflict, invalid_transition,
/// eta_required (invalid_argument: a time that has passed), reason_required (limit_exceeded, invalid_argument: a bad one),
/// wrong_code, invalid_argument, cart_wrong_venue, currency_mismatch (adjust), consent_required, payment_not_final,
/// money_overflow, posting_unbalanced (a quote whose parts do not make its total). An event's time is context.now, or the
/// time of the event before if the clock was set back.
Result<std::vector<OrderEvent>> decide(const Order& order, const OrderCommand& command, const Actor& actor,
                                       const DecideContext& context);
/// The events of a new order: placed, and payment_ok for payment on hand-over (it waits for acceptance at once).
/// `order` carries id, venue, customer, cart, quote, contact, times; state and version are set here.
std::vector<OrderEvent> begin(Order order, CommandId command, const Actor& actor);
/// Total on events that decide() or begin() made.
Order apply(const Order& order, const OrderEvent& event);
/// The same without a copy.
Order apply(Order&& order, const OrderEvent& event);
/// Folds a history that starts with `placed`. Errors: storage_corrupt (gap in versions, illegal step, unbalanced postings).
Result<Order> replay(const std::vector<OrderEvent>& events);

std::string_view role_name(Role role) noexcept;
Result<Role> parse_role(std::string_view text);
std::string_view state_name(OrderState state) noexcept;
std::string_view verb_name(OrderVerb verb) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
