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

const std::vector<sim::Bug> bugs{
    {"stock_not_given_back", "what an order took stays taken when it comes to nothing"},
    {"coupon_not_counted", "the use of a limited promotion is not counted"},
    {"deadline_by_wall_clock", "deadlines are judged by the time of day, which somebody may set"},
    {"memory_not_read_again", "after a commit that failed and is durable, memory stays as it was"},
    {"refusal_forgotten", "a refused command leaves the outbox and is shown to nobody"},
    {"settled_too_high", "a command leaves the outbox before a pull has brought its effect"},
    {"age_limit_not_sent", "an order as soon as possible is sent without its limit of age"},
};

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
