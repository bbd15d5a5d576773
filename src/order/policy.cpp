// SPDX-License-Identifier: Apache-2.0
// Who may do what to an order, who may see it, and the names of roles, states and verbs.
#include "couvert/order.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::array<std::string_view, role_count> role_names{
    "anonymous", "customer",  "restaurant_staff", "restaurant_manager", "courier",
    "support",   "ops_admin", "finance",          "developer_app",      "system"};

constexpr std::array<std::string_view, order_state_count> state_names{
    "submitted", "pending_acceptance", "accepted",  "preparing", "ready",         "handed_over",
    "delivered", "rejected",           "cancelled", "expired",   "undeliverable", "closed"};

constexpr std::array<std::string_view, order_verb_count> verb_names{
    "payment_ok",    "payment_failed",     "accept",
    "reject",        "start_prep",         "adjust",
    "mark_ready",    "hand_over",          "confirm_delivery",
    "fail_delivery", "cancel_by_customer", "cancel_by_restaurant",
    "cancel_by_ops", "timeout_accept",     "timeout_pickup",
    "settle"};

template <std::size_t N>
constexpr bool all_named(const std::array<std::string_view, N>& names) noexcept {
  return std::none_of(names.begin(), names.end(), [](std::string_view name) { return name.empty(); });
}
static_assert(all_named(role_names) && all_named(state_names) && all_named(verb_names));
static_assert(static_cast<std::size_t>(Role::system) + 1 == role_count);

/// The verbs of a role as a set of bits, one a verb.
using Verbs = std::uint32_t;
constexpr Verbs bit(OrderVerb verb) noexcept { return Verbs{1} << static_cast<unsigned>(verb); }

constexpr Verbs verbs_of(Role role) noexcept {
  using V = OrderVerb;
  switch (role) {
    case Role::customer: return bit(V::cancel_by_customer);
    case Role::restaurant_staff:
    case Role::restaurant_manager:
      return bit(V::accept) | bit(V::reject) | bit(V::start_prep) | bit(V::adjust) | bit(V::mark_ready) |
             bit(V::hand_over) | bit(V::confirm_delivery) | bit(V::fail_delivery) | bit(V::cancel_by_restaurant);
    case Role::courier: return bit(V::confirm_delivery) | bit(V::fail_delivery);
    case Role::support:
    case Role::ops_admin: return bit(V::cancel_by_ops);
    case Role::system:
      return bit(V::payment_ok) | bit(V::payment_failed) | bit(V::timeout_accept) | bit(V::timeout_pickup) |
             bit(V::settle);
    case Role::anonymous:
    case Role::finance:
    case Role::developer_app: return 0;
  }
  return 0;
}

/// The food is about to leave, on its way or has just arrived.
bool concerns_couriers(const Order& order) noexcept {
  if (order.cart.fulfilment != Fulfilment::delivery) return false;
  return order.state == OrderState::ready || order.state == OrderState::handed_over ||
         order.state == OrderState::delivered || order.state == OrderState::undeliverable;
}

template <std::size_t N, class Value>
std::string_view name_of(const std::array<std::string_view, N>& names, Value value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? names[index] : std::string_view("unknown");
}

}  // namespace

bool may(Role role, OrderVerb verb) noexcept { return (verbs_of(role) & bit(verb)) != 0; }

bool may_read(const Actor& actor, const Order& order) noexcept {
  switch (actor.role) {
    case Role::customer: return !actor.subject.empty() && actor.subject == order.customer;
    case Role::restaurant_staff:
    case Role::restaurant_manager: return actor.venue && *actor.venue == order.venue;
    case Role::courier: return actor.venue && *actor.venue == order.venue && concerns_couriers(order);
    case Role::support:
    case Role::ops_admin:
    case Role::finance:
    case Role::system: return true;
    case Role::anonymous:
    case Role::developer_app: return false;
  }
  return false;
}

std::string_view role_name(Role role) noexcept { return name_of(role_names, role); }

Result<Role> parse_role(std::string_view text) {
  const auto found = std::find(role_names.begin(), role_names.end(), text);
  if (found == role_names.end()) return Error(Errc::invalid_argument, "not the name of a role");
  return static_cast<Role>(found - role_names.begin());
}

std::string_view state_name(OrderState state) noexcept { return name_of(state_names, state); }

std::string_view verb_name(OrderVerb verb) noexcept { return name_of(verb_names, verb); }

}  // namespace v0
}  // namespace couvert
