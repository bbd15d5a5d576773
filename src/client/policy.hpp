// SPDX-License-Identifier: Apache-2.0
// What may be promised without a connection, by role.
#ifndef COUVERT_CLIENT_POLICY_HPP
#define COUVERT_CLIENT_POLICY_HPP

#include "couvert/order.hpp"
#include "couvert/stock_command.hpp"

namespace couvert {
inline namespace v0 {
namespace client {

enum class Offline : std::uint8_t {
  never,          ///< only the house may say so at once
  unless_dearer,  ///< a change of the order that costs the guest nothing more
  allowed
};
/// Of what a role may do at all; `never` for what it may not.
Offline offline(Role role, OrderVerb verb) noexcept;
/// Placing: customers, and restaurants at their own till.
bool may_place_offline(Role role) noexcept;
/// Counts and snoozes: facts that somebody sees. Holding something back needs the house.
bool offline(StockVerb verb) noexcept;

}  // namespace client
}  // namespace v0
}  // namespace couvert

#endif
