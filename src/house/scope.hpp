// SPDX-License-Identifier: Apache-2.0
// What a device may follow: the names of scopes, what they hold, and for whom.
#ifndef COUVERT_HOUSE_SCOPE_HPP
#define COUVERT_HOUSE_SCOPE_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

enum class ScopeKind : std::uint8_t { venues, venue, customer, restaurant, courier, basket, unknown };

struct Scope {
  std::string name;
  ScopeKind kind = ScopeKind::unknown;
  std::string key;   ///< what stands behind the colon
  std::string mark;  ///< its name in a cursor
};

/// By name, each once: the order in which they are read and told.
std::vector<Scope> scopes_of(const std::vector<std::string>& names);
bool holds_orders(ScopeKind kind) noexcept;
bool is_public(ScopeKind kind) noexcept;
/// The orders among which those of the scope are.
spi::OrderFilter orders_of(const Scope& scope);

/// False also for what does not exist, so that nobody learns of it. Errors: those of the storage.
Result<bool> may_follow(spi::UnitOfWork& unit, const Scope& scope, const Actor& actor, Instant now);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
