// SPDX-License-Identifier: Apache-2.0
// The table of what waits in an outbox, and what is refused there.
#include "client/policy.hpp"

namespace couvert {
inline namespace v0 {
namespace client {
namespace {

constexpr Offline by_verb(OrderVerb verb) noexcept {
  switch (verb) {
    case OrderVerb::accept:
    case OrderVerb::reject:
    case OrderVerb::start_prep:
    case OrderVerb::mark_ready:
    case OrderVerb::hand_over:
    case OrderVerb::confirm_delivery:
    case OrderVerb::fail_delivery:
    case OrderVerb::cancel_by_customer:
    case OrderVerb::cancel_by_restaurant: return Offline::allowed;
    case OrderVerb::adjust: return Offline::unless_dearer;
    case OrderVerb::payment_ok:
    case OrderVerb::payment_failed:
    case OrderVerb::cancel_by_ops:
    case OrderVerb::timeout_accept:
    case OrderVerb::timeout_pickup:
    case OrderVerb::settle: return Offline::never;
  }
  return Offline::never;
}

}  // namespace

Offline offline(Role role, OrderVerb verb) noexcept { return may(role, verb) ? by_verb(verb) : Offline::never; }

bool may_place_offline(Role role) noexcept {
  return role == Role::customer || role == Role::restaurant_staff || role == Role::restaurant_manager;
}

bool offline(StockVerb verb) noexcept { return verb != StockVerb::reserve && verb != StockVerb::release; }

}  // namespace client
}  // namespace v0
}  // namespace couvert
