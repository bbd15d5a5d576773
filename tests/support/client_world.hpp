// SPDX-License-Identifier: Apache-2.0
// Devices and a house in one process.
#ifndef COUVERT_TESTS_SUPPORT_CLIENT_WORLD_HPP
#define COUVERT_TESTS_SUPPORT_CLIENT_WORLD_HPP

#include <cstdlib>
#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "device.hpp"

namespace couvert::test {

inline spi::Response problem_response(const Error& error) {
  std::string body = R"({"code":")" + std::string(error.name()) + "\"";
  if (!error.details_json().empty()) body += R"(,"details":)" + std::string(error.details_json());
  return {error_info(error.code()).http_status, {}, body + "}"};
}

/// What a server would make of a request. The house is borrowed.
inline Line::Ask ask(House& house, Actor actor) {
  return [&house, actor = std::move(actor)](const spi::Request& request) -> spi::Response {
    if (request.target == "/v1/sync/push") {
      auto push = from_json<sync::PushRequest>(request.body, UnknownMembers::refuse);
      if (!push) return problem_response(push.error());
      auto answer = house.push(*std::move(push), actor);
      return answer ? spi::Response{200, {}, to_json(*answer)} : problem_response(answer.error());
    }
    auto pull = from_json<sync::PullRequest>(request.body, UnknownMembers::refuse);
    if (!pull) return problem_response(pull.error());
    auto answer = house.pull(*pull, actor);
    return answer ? spi::Response{200, {}, to_json(*answer)} : problem_response(answer.error());
  };
}

/// A house without a thread, furnished, whose time stands at noon.
struct Town {
  FakeHost host{noon};
  House house = open();

  House open() {
    HouseOptions options;
    options.storage = spi::make_memory_storage();
    options.host = &host;
    options.own_thread = false;
    auto opened = House::open(std::move(options));
    House made = *std::move(opened);
    if (auto status = furnish(made); !status) std::abort();
    return made;
  }
};

}  // namespace couvert::test

#endif
