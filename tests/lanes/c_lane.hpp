// SPDX-License-Identifier: Apache-2.0
// The lane of the C interface: a house of libcouvert_c, asked by its functions and nothing else.
#ifndef COUVERT_TESTS_LANES_C_LANE_HPP
#define COUVERT_TESTS_LANES_C_LANE_HPP

#include <memory>

#include "lanes/lane.hpp"

namespace couvert::test {

/// A house on a store in a file, with a clock that stands still; null when it cannot be opened.
std::unique_ptr<Lane> make_c_lane();

}  // namespace couvert::test

#endif
