// SPDX-License-Identifier: Apache-2.0
// How many states a run looks at, and the account of all flows at its end.
#ifndef COUVERT_TESTS_CRASH_BUDGET_HPP
#define COUVERT_TESTS_CRASH_BUDGET_HPP

#include <gtest/gtest.h>

#include <string>

#include "examine.hpp"

namespace couvert::test {

/// Examines a flow with its share of COUVERT_CRASH_STATES (2,000; with COUVERT_TEST_FULL=1 24,000) and prints a line.
/// COUVERT_CRASH_REPLAY=<flow>/<point>/<variant> looks at that state alone.
void expect_whole(const std::string& name, Flow& flow);

}  // namespace couvert::test

#endif
