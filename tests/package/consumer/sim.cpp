// SPDX-License-Identifier: Apache-2.0
// Someone else's promise, checked in a simulated world of houses and devices.
#include <cstdio>

#include "couvert/sim.hpp"

int main() {
  constexpr std::uint64_t seed = 7;
  couvert::sim::Options options = couvert::sim::options_for(seed);
  options.length = couvert::Duration::minutes(5);
  couvert::sim::World world(seed, options);
  int looks = 0;
  world.at(couvert::Duration::minutes(4), [&looks](couvert::sim::World& there) {
    ++looks;
    const couvert::Client* client = there.client(0);
    if (client != nullptr && client->seen().outbox > 100) there.fail(0, "too much waits");
  });
  const couvert::sim::Outcome outcome = world.run();
  for (const couvert::sim::Failure& failure : outcome.failures)
    std::printf("invariant %d: %s\n", failure.invariant, failure.what.c_str());
  std::printf("seed %llu: %lld requests, %lld orders\n", static_cast<unsigned long long>(seed),
              static_cast<long long>(outcome.requests), static_cast<long long>(outcome.orders));
  return outcome.failures.empty() && looks == 1 && outcome.requests > 0 ? 0 : 1;
}
