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
    // Commits and answers.
    {"answer_before_commit", "the house answers without waiting for what the commit says"},
    {"kept_before_commit", "a device says that a command is kept before its commit is done"},
    {"memory_not_read_again", "after a commit that failed and is durable, memory stays as it was"},
    {"failed_unit_kept", "what was written in a unit that was given up stays"},
    {"half_command_kept", "what a command wrote before it failed stays in the commit of its request"},
    // Commands that come again.
    {"key_reminted_on_retry", "a command that got no answer is sent again under another id"},
    {"dedupe_by_seq", "a command is known again by its number on the device only, not by its id"},
    {"refusal_not_recorded", "a refusal is told and not written down"},
    {"stock_command_not_recorded", "a change of stock leaves no record of its command"},
    {"mismatch_accepted", "another command under a known id gets the answer of the first"},
    {"lane_order_ignored", "a command is carried out although an earlier one of its lane waits"},
    {"blocked_lane_blocks_others", "a lane that waits holds up all others"},
    {"clone_not_detected", "two stores that count on as one are not told apart"},
    // The outbox.
    {"settled_too_early", "a command leaves the outbox before a pull has brought its effect"},
    {"refusal_forgotten", "a refused command leaves the outbox and is shown to nobody"},
    {"refused_stays_in_outbox", "the outbox row of a refused command is not erased with it"},
    {"outbox_cleared_at_reset", "a cursor that has expired clears the outbox, too"},
    {"signed_out_with_commands", "somebody may sign out while commands wait"},
    {"conflict_comes_back", "a refusal that somebody gave up is erased in memory only"},
    {"restore_not_noticed", "a device does not notice that the house came back from a backup"},
    {"restored_without_new_epoch", "a house that comes back from a backup keeps its epoch"},
    // Pages and cursors.
    {"load_position_too_late", "each page of a first load moves the position to the end of the log"},
    {"load_resumes_one_late", "a first load goes on behind the order that did not fit"},
    {"full_page_skips_rest", "of a position with several changes a full page skips the rest"},
    {"no_news_too_early", "a scope with exactly one news is held for unchanged"},
    {"tombstone_dropped", "couriers are not told that an order is no longer theirs"},
    {"cursor_outside_of_page", "the cursor is stored before its page"},
    {"old_pass_not_swept", "what was not there any more when a scope was read again stays"},
    {"scope_sum_ignored", "a scope that differs from the house's is not read again"},
    {"wrong_scope_repaired", "another scope than the one that differs is read again"},
    {"sum_without_version", "the sums of scopes do not notice an older version"},
    {"courier_sum_not_counted", "changes of orders do not reach the sum of their couriers"},
    {"overlay_not_replayed", "what waits is not shown on orders that the house knows"},
    // Who may see and do what.
    {"foreign_cursor_accepted", "a cursor is good for everybody"},
    {"cursor_not_sealed", "a changed cursor is accepted"},
    {"foreign_scope_answered", "whoever asks may follow any scope"},
    {"pickup_code_shown", "restaurants and couriers see pickup codes"},
    {"rights_not_checked", "who lost all rights may still order"},
    {"revoked_still_pulls", "who lost all rights may still pull"},
    {"rights_forgotten_at_restart", "rights that were taken away are back after a restart"},
    {"revoked_scope_kept", "a device keeps what it may no longer see"},
    // Prices, promotions, stock, money.
    {"price_not_asked", "a price that rose is charged without consent"},
    {"device_price_trusted", "the house charges what the device says"},
    {"old_consent_reused", "what was agreed to for a refused order counts for its successor"},
    {"coupon_not_counted", "the use of a limited promotion is not counted"},
    {"coupon_limit_of_customer_ignored", "a customer's limit of a promotion is not looked at"},
    {"coupon_not_given_back", "the use of a promotion stays counted when the order comes to nothing"},
    {"stock_not_given_back", "what an order took stays taken when it comes to nothing"},
    {"stock_read_outside_of_batch", "stock is read as it was before the commit under way"},
    {"one_portion_taken", "an order takes one portion of each dish, however many it asks for"},
    {"sale_not_taken_back", "a cancelled order leaves its sale in the books"},
    {"accept_after_cancel", "a cancelled order can go on as if it waited for an answer"},
    // Time.
    {"deadline_by_wall_clock", "deadlines are judged by the time of day, which somebody may set"},
    {"deadline_not_stored", "the deadline of an order is not where the clock looks for it"},
    {"command_time_by_wall_clock", "changes of orders carry the time of day, which somebody may set"},
    {"age_limit_not_sent", "an order as soon as possible is sent without its limit of age"},
    {"age_by_wall_clock", "the age of a command is told by the time of day"},
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
