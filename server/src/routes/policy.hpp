// SPDX-License-Identifier: Apache-2.0
// The one table of the interface: who may do what where. Router, authorisation and API description read it.
#ifndef COUVERT_SERVER_ROUTES_POLICY_HPP
#define COUVERT_SERVER_ROUTES_POLICY_HPP

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/order.hpp"
#include "http/message.hpp"

namespace couvert::server {

/// A set of roles, one bit each.
using RoleSet = std::uint16_t;
constexpr RoleSet roles(std::initializer_list<Role> list) noexcept {
  RoleSet set = 0;
  for (const Role role : list) set = static_cast<RoleSet>(set | (1U << static_cast<unsigned>(role)));
  return set;
}
constexpr bool holds(RoleSet set, Role role) noexcept { return (set >> static_cast<unsigned>(role)) & 1U; }

enum class QueryKind : std::uint8_t { integer, text, instant, instant_or_now, point, fulfilment, states, venue };

struct QueryParameter {
  std::string_view name;
  QueryKind kind = QueryKind::text;
  std::int64_t min = 0, max = 0;              ///< integers: bounds; texts: `max` octets
  std::optional<std::int64_t> fallback = {};  ///< integers: value when absent; none: absence says something else
  std::string_view description;
  bool required = false;
};

/// What a body or answer looks like: a type of the codec, or one of openapi.cpp.
using SchemaName = std::string_view;

class Api;
struct Call;

struct Route {
  std::string_view operation;  ///< operationId
  Method method;
  std::string_view path;  ///< segments in braces are parameters
  RoleSet allowed;        ///< nobody else; checked before the handler runs
  void (*handler)(Api& api, Call& call);
  std::string_view summary;
  SchemaName request;   ///< empty: no body
  SchemaName response;  ///< empty: none, or not JSON
  int success = 200;
  std::span<const QueryParameter> query = {};
  bool takes_command_id = false;  ///< Idempotency-Key
  bool takes_if_match = false;
  bool takes_if_none_match = false;
  std::string_view media = "application/json";  ///< of the answer
  int also = 0;                                 ///< a second success status, 0: none
};

/// All routes, in the order of the documentation.
std::span<const Route> routes();

/// "accepted,preparing" as states; nothing when a name is none.
std::optional<std::vector<OrderState>> states_of_text(std::string_view text);

/// The OpenAPI 3.1 document of the table.
std::string openapi_json(std::string_view version);
/// The table itself as JSON, for tests that walk every role.
std::string routes_json();

}  // namespace couvert::server

#endif
