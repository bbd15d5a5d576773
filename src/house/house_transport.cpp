// SPDX-License-Identifier: Apache-2.0
// A house behind the transport port.
#include "couvert/house_transport.hpp"

#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "house/problem.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

spi::Response problem(const Error& error) {
  spi::Response response;
  response.status = error_info(error.code()).http_status;
  response.headers = {{"content-type", "application/problem+json"}};
  response.body = "{\"code\":" + json_quote(error.name());
  if (!error.details_json().empty()) response.body += ",\"details\":" + std::string(error.details_json());
  response.body += '}';
  return response;
}

}  // namespace house

namespace {

template <class Answer>
spi::Response answered(const Result<Answer>& answer) {
  if (!answer) return house::problem(answer.error());
  return {200, {{"content-type", "application/json"}}, to_json(*answer)};
}

}  // namespace

HouseTransport::HouseTransport(House& house, Actor actor) : house_(house), actor_(std::move(actor)) {}

Result<spi::Response> HouseTransport::send(const spi::Request& request, Duration) {
  const std::string_view target = std::string_view(request.target).substr(0, request.target.find('?'));
  if (target == "/v1/sync/push") {
    auto push = from_json<sync::PushRequest>(request.body);
    return push ? answered(house_.push(*std::move(push), actor_)) : house::problem(push.error());
  }
  if (target == "/v1/sync/pull") {
    const auto pull = from_json<sync::PullRequest>(request.body);
    return pull ? answered(house_.pull(*pull, actor_)) : house::problem(pull.error());
  }
  return spi::Response{404, {}, ""};
}

}  // namespace v0
}  // namespace couvert
