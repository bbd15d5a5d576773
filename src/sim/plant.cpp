// SPDX-License-Identifier: Apache-2.0
// The bugs that can be planted, and the switch.
#include "core/plant.hpp"

#include <algorithm>
#include <vector>

#include "couvert/sim.hpp"

namespace couvert {
inline namespace v0 {
#ifdef COUVERT_PLANTED_BUGS
namespace {

std::string_view current_bug;  // set between two worlds, by one thread

const std::vector<sim::Bug> bugs{};

}  // namespace

bool planted(std::string_view bug) noexcept { return !current_bug.empty() && current_bug == bug; }

namespace sim {

const std::vector<Bug>& planted_bugs() { return bugs; }

bool plant(std::string_view bug) {
  auto found = std::find_if(bugs.begin(), bugs.end(), [bug](const Bug& each) { return each.name == bug; });
  current_bug = found == bugs.end() ? std::string_view() : found->name;
  return bug.empty() || found != bugs.end();
}

}  // namespace sim
#else
namespace sim {

const std::vector<Bug>& planted_bugs() {
  static const std::vector<Bug> none;
  return none;
}

bool plant(std::string_view bug) { return bug.empty(); }

}  // namespace sim
#endif
}  // namespace v0
}  // namespace couvert
