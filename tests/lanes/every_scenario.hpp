// SPDX-License-Identifier: Apache-2.0
// All scenarios in the lane of a language whose house lives in its own process.
#ifndef COUVERT_TESTS_LANES_EVERY_SCENARIO_HPP
#define COUVERT_TESTS_LANES_EVERY_SCENARIO_HPP

#include <functional>
#include <memory>

#include "lanes/lane.hpp"

namespace couvert::test {

using MakeLane = std::function<std::unique_ptr<Lane>()>;

/// Plays each file of tests/scenarios in a lane of its own and fails where one does not go as written. A basket of several
/// people lives on a server: what needs one is counted as left out. `keeps_store`: the house is started again after each
/// and its store verified; without it, steps that the lane cannot do are left out, too.
void play_every_scenario(const MakeLane& make, bool keeps_store);

/// A scenario with three lines that do not hold.
void expect_what_does_not_hold_is_noticed(const MakeLane& make);

}  // namespace couvert::test

#endif
