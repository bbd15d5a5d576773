// SPDX-License-Identifier: Apache-2.0
// The command inside a row of the outbox or of the conflicts.
#ifndef COUVERT_CLIENT_WAITING_COMMAND_HPP
#define COUVERT_CLIENT_WAITING_COMMAND_HPP

#include <string_view>

#include "couvert/codec.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace client {

inline bool is(std::string_view name, sync::CommandName kind) noexcept {
  switch (kind) {
    case sync::CommandName::place_order: return name == "place_order";
    case sync::CommandName::order_command: return name == "order_command";
    case sync::CommandName::stock_command: return name == "stock_command";
    case sync::CommandName::put_basket: return name == "put_basket";
  }
  return false;
}

/// The command as this build understands it. Errors: those of sync::upcast() and from_json().
template <class T, class Kept>
Result<T> command_of(const Kept& kept) {
  if (kept.schema == sync::schema) return from_json<T>(kept.args);
  auto args = sync::upcast(kept.name, kept.schema, kept.args);
  if (!args) return args.error();
  return from_json<T>(*args);
}

}  // namespace client
}  // namespace v0
}  // namespace couvert

#endif
