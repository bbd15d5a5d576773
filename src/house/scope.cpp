// SPDX-License-Identifier: Apache-2.0
// What a device may follow.
#include "house/scope.hpp"

#include <set>
#include <string_view>
#include <utility>

#include "couvert/limits.hpp"
#include "house/access.hpp"
#include "house/basket.hpp"
#include "house/cursor.hpp"
#include "house/outcome.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

/// Longer ones name nothing that can exist.
std::size_t longest_key(ScopeKind kind) noexcept {
  constexpr std::size_t id_octets = 36;
  if (kind == ScopeKind::customer) return limits::name_octets;
  return kind == ScopeKind::basket ? id_octets : limits::venue_id_octets;
}

Scope scope_of(const std::string& name) {
  constexpr std::pair<std::string_view, ScopeKind> kinds[] = {{"venue:", ScopeKind::venue},
                                                              {"cust:", ScopeKind::customer},
                                                              {"rest:", ScopeKind::restaurant},
                                                              {"cour:", ScopeKind::courier},
                                                              {"basket:", ScopeKind::basket}};
  Scope scope{name, ScopeKind::unknown, {}, scope_mark(name)};
  if (name == "venues") scope.kind = ScopeKind::venues;
  for (const auto& [prefix, kind] : kinds)
    if (name.starts_with(prefix) && name.size() > prefix.size() && name.size() <= prefix.size() + longest_key(kind)) {
      scope.kind = kind;
      scope.key = name.substr(prefix.size());
    }
  return scope;
}

}  // namespace

std::vector<Scope> scopes_of(const std::vector<std::string>& names) {
  const std::set<std::string> sorted(names.begin(), names.end());
  std::vector<Scope> scopes;
  for (const std::string& name : sorted) scopes.push_back(scope_of(name));
  return scopes;
}

bool holds_orders(ScopeKind kind) noexcept {
  return kind == ScopeKind::customer || kind == ScopeKind::restaurant || kind == ScopeKind::courier;
}
bool is_public(ScopeKind kind) noexcept { return kind == ScopeKind::venues || kind == ScopeKind::venue; }

spi::OrderFilter orders_of(const Scope& scope) {
  spi::OrderFilter filter;
  if (scope.kind == ScopeKind::customer) {
    filter.customer = scope.key;
  } else {
    filter.venue = scope.key;
  }
  if (scope.kind == ScopeKind::courier) {
    for (const OrderState state :
         {OrderState::ready, OrderState::handed_over, OrderState::delivered, OrderState::undeliverable})
      filter.states.push_back(static_cast<std::int32_t>(state));
  }
  return filter;
}

Result<bool> may_follow(spi::UnitOfWork& unit, const Scope& scope, const Actor& actor, Instant now) {
  const bool everything = sight_of(actor) == Sight::all;
  switch (scope.kind) {
    case ScopeKind::unknown: return false;
    case ScopeKind::venues: return true;
    case ScopeKind::venue: {
      auto row = unit.venue(scope.key);
      if (!row) return row.error();
      return row->has_value();
    }
    case ScopeKind::customer:
      return everything || (actor.role == Role::customer && !actor.subject.empty() && actor.subject == scope.key);
    case ScopeKind::restaurant:
      return everything || (sight_of(actor) == Sight::venue && actor.venue && *actor.venue == scope.key);
    case ScopeKind::courier:
      return everything || (actor.role == Role::courier && actor.venue && *actor.venue == scope.key);
    case ScopeKind::basket: break;
  }
  auto id = CartId::parse(scope.key);
  if (!id || id->text() != scope.key) return false;
  auto basket = read_basket(unit, *id, actor, {}, now);
  if (!basket && is_storage_failure(basket.error())) return basket.error();
  return basket.ok();
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
