// SPDX-License-Identifier: Apache-2.0
// Requests of devices, served as the real server serves them.
#include "sim/serve.hpp"

#include <algorithm>
#include <utility>

#include "couvert/codec.hpp"
#include "house/problem.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

template <class Answer>
void answer(Served& served, Result<Answer> answered, std::optional<Answer>& kept) {
  if (!answered) {
    served.error = answered.error();
    served.response = house::problem(answered.error());
    return;
  }
  served.response.status = 200;
  served.response.headers = {{"content-type", "application/json"}};
  served.response.body = to_json(*answered);
  kept = *std::move(answered);
}

}  // namespace

Served serve(House& house, const spi::Request& request, const Actor& actor, std::int32_t most_changes) {
  Served served;
  if (request.target == "/v1/sync/push") {
    auto push = from_json<sync::PushRequest>(request.body);
    if (push) {
      served.push = *push;
      answer(served, house.push(*std::move(push), actor), served.push_answer);
    } else {
      served.response = house::problem(push.error());
    }
  } else {
    auto pull = from_json<sync::PullRequest>(request.body);
    if (pull) {
      pull->limit = std::min(pull->limit, most_changes);
      served.pull = *pull;
      answer(served, house.pull(*pull, actor), served.pull_answer);
    } else {
      served.response = house::problem(pull.error());
    }
  }
  return served;
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert
