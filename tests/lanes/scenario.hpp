// SPDX-License-Identifier: Apache-2.0
// Scenarios: plain-text flows like a waiter's pad, a step a line. tests/scenarios/README.md lists the words.
#ifndef COUVERT_TESTS_LANES_SCENARIO_HPP
#define COUVERT_TESTS_LANES_SCENARIO_HPP

#include <string>
#include <string_view>
#include <vector>

#include "lanes/lane.hpp"

namespace couvert::test {

/// Runs a scenario on a fresh lane. Returns what went wrong, each with its line; empty when all went as written.
/// `steps`, when given, gets the number of steps that were carried out.
std::vector<std::string> run_scenario(std::string_view text, Lane& lane, int* steps = nullptr);

}  // namespace couvert::test

#endif
