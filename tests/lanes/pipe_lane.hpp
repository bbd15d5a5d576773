// SPDX-License-Identifier: Apache-2.0
// The lane of another language: a child process that holds the house and is asked by lines of JSON.
#ifndef COUVERT_TESTS_LANES_PIPE_LANE_HPP
#define COUVERT_TESTS_LANES_PIPE_LANE_HPP

#include <memory>
#include <string>
#include <vector>

#include "lanes/lane.hpp"

namespace couvert::test {

/// Starts the child, with the path of its house's store as last argument; null when it cannot be started. It is asked
/// {"call": "place", "order": {…}, "actor": {…}} on its input and answers {"answer": …}, {"error": {"code", "path",
/// "message", "details"}}, or {"cannot": true} for a call that its language does not offer, with one line each. At the
/// end of its input it ends.
std::unique_ptr<Lane> make_pipe_lane(const std::vector<std::string>& command);

}  // namespace couvert::test

#endif
