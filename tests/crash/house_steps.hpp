// SPDX-License-Identifier: Apache-2.0
// What people do in a house, in a few words, for flows and calls.
#ifndef COUVERT_TESTS_CRASH_HOUSE_STEPS_HPP
#define COUVERT_TESTS_CRASH_HOUSE_STEPS_HPP

#include <stdexcept>
#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "couvert/group_cart.hpp"
#include "house_world.hpp"

namespace couvert::test {

/// The step must succeed: a flow that goes wrong by itself tests nothing.
template <class T>
T must(Result<T> result) {
  if (!result)
    throw std::runtime_error(std::string(result.error().name()) + ": " + std::string(result.error().message()));
  return *std::move(result);
}
inline void must(const Status& status) {
  if (!status)
    throw std::runtime_error(std::string(status.error().name()) + ": " + std::string(status.error().message()));
}

inline const MenuTarget margherita{TargetKind::item, {}, "margherita"};

inline StockCommand stock_command(std::uint64_t n, StockVerb verb, std::int64_t milli = 0) {
  StockCommand command;
  command.command = id_of<CommandId>(n, 9);
  command.venue = "trattoria";
  command.verb = verb;
  command.target = margherita;
  command.quantity_milli = milli;
  command.reason = "test";
  return command;
}

inline GroupOp basket_op(std::uint64_t n, GroupOpKind kind) {
  GroupOp op;
  op.id = id_of<CommandId>(n, 5);
  op.device = id_of<DeviceId>(1, 6);
  op.author = id_of<ParticipantId>(1, 7);
  op.kind = kind;
  op.text = "Camille";
  return op;
}

/// A request with orders first, first + 1, … as a device would send them.
inline sync::PushRequest pushed_orders(const std::string& salt, std::uint64_t first, std::int64_t seq, int count) {
  sync::PushRequest request;
  request.device = id_of<DeviceId>(1, 6);
  request.incarnation = id_of<IncarnationId>(1, 3);
  request.salt = salt;
  for (int n = 0; n < count; ++n) {
    const PlaceOrder order = pizza_order(first + static_cast<std::uint64_t>(n));
    sync::Mutation mutation;
    mutation.id = order.command;
    mutation.seq = seq + n;
    mutation.lane = sync::order_lane(order.order);
    mutation.name = "place_order";
    mutation.args = to_json(order);
    request.mutations.push_back(std::move(mutation));
  }
  return request;
}
/// What the house calls the device from now on.
inline std::string greeted(House& house, const Actor& actor) {
  return must(house.push(pushed_orders({}, 0, 1, 0), actor)).salt;
}

/// A basket with so many lines, all of one person.
inline GroupCart group_basket(std::uint64_t number, std::uint64_t lines) {
  GroupCart basket;
  basket.id = id_of<CartId>(number, 4);
  basket.venue = "trattoria";
  basket.host = id_of<ParticipantId>(1, 7);
  basket = must(edit(basket, basket_op(1, GroupOpKind::join)));
  for (std::uint64_t n = 2; n <= lines + 1; ++n) {
    GroupOp put = basket_op(n, GroupOpKind::put_line);
    put.line = pizza_cart(1).lines[0];
    put.line->id = line_id(static_cast<int>(n));
    basket = must(edit(basket, put));
  }
  return basket;
}

}  // namespace couvert::test

#endif
