// SPDX-License-Identifier: Apache-2.0
// How many states a run looks at, and the account of all flows at its end.
#include "budget.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace couvert::test {
namespace {

constexpr std::int64_t flows = 18;

std::int64_t wanted() {
  const char* asked = std::getenv("COUVERT_CRASH_STATES");
  if (asked) return std::atoll(asked);
  const char* full = std::getenv("COUVERT_TEST_FULL");
  return full && std::strcmp(full, "1") == 0 ? 24'000 : 2'000;
}

struct Account {
  std::int64_t states = 0, distinct = 0, inspected = 0, failures = 0, carried = 0, flows_seen = 0;
  double seconds = 0;
};
Account& account() {
  static Account all;
  return all;
}

/// The last lines of the run.
class Summary final : public ::testing::Environment {
 public:
  void TearDown() override {
    const Account& all = account();
    if (all.flows_seen == 0) return;
    std::printf(
        "power cuts: %lld flows, %lld states, %lld distinct, all opened and compared, %lld used further; %lld "
        "failures; %.0f states/s\n",
        static_cast<long long>(all.flows_seen), static_cast<long long>(all.states),
        static_cast<long long>(all.distinct), static_cast<long long>(all.inspected),
        static_cast<long long>(all.failures), static_cast<double>(all.distinct) / std::max(all.seconds, 0.001));
  }
};
[[maybe_unused]] const ::testing::Environment* const summary = ::testing::AddGlobalTestEnvironment(new Summary);

}  // namespace

void expect_whole(const std::string& name, Flow& flow) {
  const char* replayed = std::getenv("COUVERT_CRASH_REPLAY");
  if (replayed) {
    const std::string id = replayed;
    if (id.rfind(name + "/", 0) == 0) {
      EXPECT_EQ(replay(name, flow, id.substr(name.size() + 1)), "");
    }
    return;
  }
  Account& all = account();
  // What one flow cannot give, for it has no more states, others do.
  const std::int64_t share = wanted() / flows + all.carried;
  const FlowReport report = examine(name, flow, share);
  all.carried = std::max<std::int64_t>(0, share - report.distinct);
  all.states += report.states;
  all.distinct += report.distinct;
  all.inspected += report.inspected;
  all.failures += static_cast<std::int64_t>(report.failures.size());
  all.seconds += report.seconds;
  ++all.flows_seen;
  std::printf(
      "%-22s %5lld points %3d commits %3d steps %7lld possible %6lld states %6lld distinct %6lld used %6.1f s\n",
      name.c_str(), static_cast<long long>(report.points), report.commits, report.steps,
      static_cast<long long>(report.possible), static_cast<long long>(report.states),
      static_cast<long long>(report.distinct), static_cast<long long>(report.inspected), report.seconds);
  for (const std::string& failure : report.failures) {
    ADD_FAILURE() << failure << "\n  again: ./dev crash --replay " << failure.substr(0, failure.find(' '));
  }
  EXPECT_GT(report.distinct, 0);
  EXPECT_GT(report.inspected, 0);
}

}  // namespace couvert::test
