// SPDX-License-Identifier: Apache-2.0
// The command inside a mutation, whichever schema it was written in.
#ifndef COUVERT_SYNC_COMMAND_HPP
#define COUVERT_SYNC_COMMAND_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "couvert/group_cart.hpp"
#include "couvert/order.hpp"
#include "couvert/stock_command.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace sync {

/// In the order of CommandName.
using Command = std::variant<PlaceOrder, OrderCommand, StockCommand, GroupCart>;

/// Errors: as upcast().
Result<Command> read_command(std::string_view name, std::int32_t schema, std::string_view args);
/// The document of the present schema, canonical.
std::string command_json(const Command& command);
/// The name on the wire.
std::string_view command_name(CommandName name) noexcept;

}  // namespace sync
}  // namespace v0
}  // namespace couvert

#endif
