// SPDX-License-Identifier: Apache-2.0
// Things that must happen sometimes: a simulation in which they never do proves nothing about them.
#ifndef COUVERT_SIM_POINTS_HPP
#define COUVERT_SIM_POINTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace sim {

#define COUVERT_SIM_POINTS(X)                                                                                         \
  X(request_lost)                                                                                                     \
  X(request_twice)                                                                                                    \
  X(answer_lost_after_commit)                                                                                         \
  X(answer_truncated)                                                                                                 \
  X(answer_too_late)                                                                                                  \
  X(timeout)                                                                                                          \
  X(house_was_down)                                                                                                   \
  X(partitioned)                                                                                                      \
  X(half_open_arrival)                                                                                                \
  X(overtaken_request) X(announced) X(push_of_many) X(applied) X(duplicate) X(duplicate_of_refusal) X(rejected)       \
      X(retry) X(blocked) X(lost_reply_then_duplicate) X(lane_released) X(two_tills_accept) X(                        \
          second_accept_changes_nothing) X(cancel_meets_accept) X(clone_made) X(clone_detected) X(new_incarnation)    \
          X(price_changed) X(cheaper_accepted) X(sold_out_race) X(promotion_exhausted) X(venue_paused) X(too_old)     \
              X(expired_while_offline) X(restaurant_rejected) X(conflict_shown) X(consent_given) X(consent_applied)   \
                  X(dropped) X(page_of_many) X(nothing_new) X(cursor_expired) X(scope_reset) X(scope_revoked)         \
                      X(tombstone) X(first_load) X(load_resumed) X(settled_by_pull) X(house_write_failed)             \
                          X(house_full) X(house_unsure) X(house_killed) X(house_killed_in_commit) X(house_restarted)  \
                              X(house_restored) X(house_clock_back) X(house_clock_forward) X(device_write_failed)     \
                                  X(device_full) X(device_unsure) X(device_killed) X(device_killed_in_commit)         \
                                      X(killed_with_pending) X(rebooted_with_pending) X(age_lower_bound)              \
                                          X(skewed_device_orders) X(clock_jump_with_pending) X(rolled_back)           \
                                              X(rollback_noticed) X(long_absence) X(revoked) X(revoke_met_pending)    \
                                                  X(purged) X(granted_again) X(signed_out) X(offline_limit)           \
                                                      X(deadline_fired) X(cancelled_by_customer) X(handed_over)       \
                                                          X(delivered) X(delivery_failed) X(snoozed) X(restocked)     \
                                                              X(published) X(published_with_pending) X(basket_shared) \
                                                                  X(basket_merged) X(doubtful) X(web_repeat)          \
                                                                      X(web_repeat_answered) X(till_order)            \
                                                                          X(clone_orders_both) X(witness_reset)       \
                                                                              X(mismatch) X(page_lacks_entity)        \
                                                                                  X(scope_repaired)

enum class Point : std::uint8_t {
#define COUVERT_SIM_NAME(name) name,
  COUVERT_SIM_POINTS(COUVERT_SIM_NAME)
#undef COUVERT_SIM_NAME
      count_
};
inline constexpr std::size_t point_count = static_cast<std::size_t>(Point::count_);
inline constexpr std::array<std::string_view, point_count> point_names{
#define COUVERT_SIM_TEXT(name) #name,
    COUVERT_SIM_POINTS(COUVERT_SIM_TEXT)
#undef COUVERT_SIM_TEXT
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
