// SPDX-License-Identifier: Apache-2.0
// The server's end of the simulated network: octets of a request to the house and back.
#ifndef COUVERT_SIM_SERVE_HPP
#define COUVERT_SIM_SERVE_HPP

#include <optional>

#include "couvert/house.hpp"
#include "couvert/spi/transport.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// What was asked and answered, for those who check.
struct Served {
  spi::Response response;
  std::optional<sync::PushRequest> push;
  std::optional<sync::PullRequest> pull;
  std::optional<sync::PushAnswer> push_answer;
  std::optional<sync::PullAnswer> pull_answer;
  std::optional<Error> error;
};
/// `most_changes`: whatever a device asks for, it gets no more in one answer.
Served serve(House& house, const spi::Request& request, const Actor& actor, std::int32_t most_changes);

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
