// SPDX-License-Identifier: Apache-2.0
// A transport to a house in the same program: for tests, and for a till that is its own house.
#ifndef COUVERT_HOUSE_TRANSPORT_HPP
#define COUVERT_HOUSE_TRANSPORT_HPP

#include "couvert/house.hpp"
#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {

/// Thread-safe, like the house.
class HouseTransport final : public spi::Transport {
 public:
  /// The house has to outlive it. Every request is the actor's.
  HouseTransport(House& house, Actor actor);

  /// Serves `/v1/sync/push` and `/v1/sync/pull`; another target is 404. What the house refuses is an answer, as over HTTP:
  /// the error's status, and a problem document with its code. The limit is not looked at. Errors: none.
  Result<spi::Response> send(const spi::Request& request, Duration limit) override;

 private:
  House& house_;
  Actor actor_;
};

}  // namespace v0
}  // namespace couvert

#endif
