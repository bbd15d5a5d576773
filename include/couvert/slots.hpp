// SPDX-License-Identifier: Apache-2.0
// How long a cart takes in the kitchen, and the slots in which it can be had.
#ifndef COUVERT_SLOTS_HPP
#define COUVERT_SLOTS_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

class MenuIndex;

/// Why an order takes as long as it does; the minutes of all parts sum to the whole.
enum class PreparationKind : std::uint8_t {
  venue,  ///< what the way of fulfilment takes at least
  items,  ///< dishes that take longer than that
  load,   ///< what was promised before
  rush    ///< the kitchen is slower at this hour
};
/// "preparation.venue", "preparation.items", …
std::string_view preparation_key(PreparationKind kind) noexcept;

struct PreparationPart {
  PreparationKind kind = PreparationKind::venue;
  std::int64_t minutes = 0;
  friend bool operator==(const PreparationPart&, const PreparationPart&) = default;
};

struct Preparation {
  std::int64_t minutes = 0;
  std::int64_t kitchen_minutes = 0;  ///< work in the cart: what it takes of a slot
  Instant ready_at;
  std::vector<PreparationPart> parts;  ///< those that are not 0
  friend bool operator==(const Preparation&, const Preparation&) = default;
};

/// Rule: the cart's work is the sum of its dishes, those of chosen options too. It takes as long as its longest dish,
/// and no less than the work shared by all stations; the offer's minutes are the least. Work promised before is shared
/// by the stations too, and the whole is stretched by the rush that holds at `at`, rounded up. `load`: kitchen minutes.
Preparation preparation(const Venue& venue, const MenuIndex& index, const Cart& cart, std::int64_t load, Instant at);
/// Kitchen minutes that a slot at `at` takes on, less in a rush; without a kitchen, none is counted and 0 is given.
std::int64_t slot_capacity(const Venue& venue, Instant at) noexcept;

/// What is promised already: the time wanted and the work.
struct SlotBooking {
  Instant at;
  std::int64_t kitchen_minutes = 0;
  friend bool operator==(const SlotBooking&, const SlotBooking&) = default;
};

struct SlotQuery {
  Instant now;
  std::optional<Instant> from;  ///< absent: now
  Instant until;                ///< exclusive
  std::optional<GeoPoint> destination;
  std::int64_t kitchen_load = 0;
};

/// [begin, end). Begins where the wall clock reads a whole number of slots since midnight.
struct Slot {
  Instant begin, end;
  std::optional<std::int64_t> capacity, left;  ///< in kitchen minutes; absent without a kitchen
  bool fits = true;                            ///< the cart's work, or a whole slot where it is more, is left
  friend bool operator==(const Slot&, const Slot&) = default;
};

/// The slot that an instant lies in: a whole number of slots since midnight on the wall clock, cut where clocks change.
/// Without a kitchen a quarter of an hour. Tells nothing of capacity.
Slot slot_at(const Venue& venue, Instant at);

/// The slots at whose begin orderable() says yes to the cart, value aside: within all hours and before the last order,
/// never before now and its preparation; full ones are listed too.
/// A cart without lines asks about the venue alone, and fits where anything is left. At most limits::slots. Pure; any thread.
std::vector<Slot> slots(const Venue& venue, const MenuIndex& index, const Cart& cart, const SlotQuery& query,
                        const std::vector<SlotBooking>& booked);

}  // namespace v0
}  // namespace couvert

#endif
