// SPDX-License-Identifier: Apache-2.0
// The lane that goes over HTTP.
#ifndef COUVERT_TESTS_LANES_HTTP_LANE_HPP
#define COUVERT_TESTS_LANES_HTTP_LANE_HPP

#include <memory>

#include "lanes/lane.hpp"

namespace couvert::test {

/// The server on a free port of this machine, its house on a store in a file, with a clock that stands still.
std::unique_ptr<Lane> make_http_lane();

}  // namespace couvert::test

#endif
