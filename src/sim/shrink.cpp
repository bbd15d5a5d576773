// SPDX-License-Identifier: Apache-2.0
// Making a failing story small: what can be left out without the failure going away is left out.
#include <algorithm>

#include "couvert/sim.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

/// The number of the first broken invariant; -1: none.
int broken(std::uint64_t seed, const Options& options, Duration* when = nullptr) {
  const Outcome outcome = run(seed, options);
  if (outcome.failures.empty()) return -1;
  if (when) *when = outcome.failures.front().at;
  return outcome.failures.front().invariant;
}

}  // namespace

Options shrink(std::uint64_t seed, Options failing) {
  const int wanted = broken(seed, failing);
  if (wanted < 0) return failing;
  const auto keep_if_broken = [&](const Options& smaller) {
    if (smaller == failing || broken(seed, smaller) != wanted) return false;
    failing = smaller;
    return true;
  };
  for (std::size_t i = 0; i < fault_count; ++i) {
    Options smaller = failing;
    smaller.faults &= ~(std::uint32_t{1} << i);
    keep_if_broken(smaller);
  }
  for (int Options::*people :
       {&Options::web_customers, &Options::managers, &Options::couriers, &Options::tills, &Options::customers}) {
    for (int fewer = 0; fewer < failing.*people; ++fewer) {
      Options smaller = failing;
      smaller.*people = fewer;
      if (keep_if_broken(smaller)) break;
    }
  }
  // The story may end soon after what went wrong, or even long before: what breaks is sometimes only seen at the end.
  for (std::int64_t low = 0, high = failing.length.us / 60'000'000; high - low > 1;) {
    Options smaller = failing;
    smaller.length = Duration::minutes((low + high) / 2);
    if (keep_if_broken(smaller)) {
      high = (low + high) / 2;
    } else {
      low = (low + high) / 2;
    }
  }
  return failing;
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert
