// SPDX-License-Identifier: Apache-2.0
// The kitchen's work, shared by its stations and its slots.
#include "couvert/slots.hpp"

#include "couvert/limits.hpp"
#include "couvert/menu.hpp"
#include "couvert/orderable.hpp"
#include "orderable/kitchen.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int32_t default_slot_minutes = 15;

std::int64_t divide_up(std::int64_t a, std::int64_t b) noexcept { return (a + b - 1) / b; }

/// The work of a cart, and its longest single dish.
class Work {
 public:
  Work(const Venue& venue, const MenuIndex& index)
      : index_(index), item_minutes_(venue.kitchen ? venue.kitchen->item_minutes : 0) {}

  void add(const CartLine& line) {
    add(line.item, line.quantity);
    add(line.selections, line.quantity, 1);
  }
  std::int64_t sum() const noexcept { return sum_; }
  std::int64_t longest() const noexcept { return longest_; }

 private:
  void add(std::string_view item_ref, std::int64_t count) {
    const Item* item = index_.find_item(item_ref);
    if (item == nullptr || count <= 0) return;
    const std::int64_t minutes = item->preparation_minutes > 0 ? item->preparation_minutes : item_minutes_;
    // A sum that no kitchen can do is as good as a larger one.
    sum_ = std::min(sum_ + minutes * std::min<std::int64_t>(count, 1'000'000), std::int64_t{1'000'000'000});
    longest_ = std::max(longest_, minutes);
  }
  void add(const std::vector<Selection>& selections, std::int64_t count, int depth) {
    if (depth > limits::option_depth) return;
    for (const Selection& selection : selections) {
      if (seen_++ >= limits::line_selections * limits::cart_lines) return;
      const OptionGroup* group = index_.find_group(selection.group);
      if (group == nullptr) continue;
      const std::int64_t each = std::min<std::int64_t>(count * std::max(selection.quantity, 0), 1'000'000);
      for (const Option& option : group->options) {
        if (option.ref == selection.option && !option.item.empty()) add(option.item, each);
      }
      add(selection.selections, each, depth + 1);
    }
  }

  const MenuIndex& index_;
  const std::int64_t item_minutes_;
  std::int64_t sum_ = 0, longest_ = 0;
  std::size_t seen_ = 0;
};

std::int64_t rush_permille(const Venue& venue, Instant at) noexcept {
  std::int64_t factor = 1'000;
  if (!venue.kitchen) return factor;
  for (const RushWindow& rush : venue.kitchen->rush) {
    if (rush.factor_permille > factor && open_at(rush.hours, venue.clock, at)) factor = rush.factor_permille;
  }
  return factor;
}

/// The first instant at or after `t` at which the wall clock reads a whole number of slots.
Instant on_grid(const VenueClock& clock, Instant t, std::int32_t slot_minutes) {
  constexpr std::int64_t us_per_second = 1'000'000;
  if (t.us % us_per_second != 0) t = {(t.us / us_per_second + (t.us > 0 ? 1 : 0)) * us_per_second};
  while (true) {
    const std::int32_t past = clock.local(t).second % (slot_minutes * 60);
    if (past == 0) break;
    const Instant next = t + Duration::seconds(slot_minutes * 60 - past);
    // Where clocks change before that, the wall clock may read a whole slot earlier.
    const auto change = std::upper_bound(clock.changes.begin(), clock.changes.end(), t,
                                         [](Instant x, const OffsetChange& each) { return x < each.at; });
    t = change == clock.changes.end() ? next : std::min(next, change->at);
  }
  return t;
}

/// Work promised by time, to be summed over slots.
class Booked {
 public:
  explicit Booked(std::vector<SlotBooking> bookings) : bookings_(std::move(bookings)) {
    std::sort(bookings_.begin(), bookings_.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  }
  std::int64_t between(Instant begin, Instant end) const noexcept {
    auto booking = std::lower_bound(bookings_.begin(), bookings_.end(), begin,
                                    [](const SlotBooking& each, Instant t) { return each.at < t; });
    std::int64_t sum = 0;
    for (; booking != bookings_.end() && booking->at < end; ++booking)
      sum += std::max<std::int64_t>(booking->kitchen_minutes, 0);
    return sum;
  }

 private:
  std::vector<SlotBooking> bookings_;
};

}  // namespace

std::string_view preparation_key(PreparationKind kind) noexcept {
  switch (kind) {
    case PreparationKind::venue: return "preparation.venue";
    case PreparationKind::items: return "preparation.items";
    case PreparationKind::load: return "preparation.load";
    case PreparationKind::rush: return "preparation.rush";
  }
  return {};
}

namespace detail {

KitchenTime kitchen_time(const Venue& venue, const MenuIndex& index, const Cart& cart, std::int64_t load,
                         Instant at) noexcept {
  Work work(venue, index);
  for (const CartLine& line : cart.lines) work.add(line);
  const FulfilmentOffer* offer = offer_for(venue, cart.fulfilment);
  KitchenTime time;
  time.work = work.sum();
  time.venue = offer == nullptr ? 0 : offer->preparation_minutes;
  std::int64_t own = work.longest();
  if (venue.kitchen) {
    own = std::max(own, divide_up(work.sum(), venue.kitchen->stations));
    time.load = divide_up(std::clamp<std::int64_t>(load, 0, 1'000'000'000), venue.kitchen->stations);
  }
  time.items = std::max<std::int64_t>(own - time.venue, 0);
  time.rush = divide_up(time.minutes() * (rush_permille(venue, at) - 1'000), 1'000);
  return time;
}

}  // namespace detail

Preparation preparation(const Venue& venue, const MenuIndex& index, const Cart& cart, std::int64_t load, Instant at) {
  const detail::KitchenTime time = detail::kitchen_time(venue, index, cart, load, at);
  Preparation result;
  result.kitchen_minutes = time.work;
  const auto part = [&](PreparationKind kind, std::int64_t minutes) {
    if (minutes > 0) result.parts.push_back({kind, minutes});
  };
  part(PreparationKind::venue, time.venue);
  part(PreparationKind::items, time.items);
  part(PreparationKind::load, time.load);
  part(PreparationKind::rush, time.rush);
  result.minutes = time.minutes();
  result.ready_at = at + Duration::minutes(result.minutes);
  return result;
}

std::int64_t slot_capacity(const Venue& venue, Instant at) noexcept {
  if (!venue.kitchen) return 0;
  const Kitchen& kitchen = *venue.kitchen;
  const std::int64_t usual =
      kitchen.slot_capacity > 0 ? kitchen.slot_capacity : std::int64_t{kitchen.stations} * kitchen.slot_minutes;
  return usual * 1'000 / rush_permille(venue, at);
}

Slot slot_at(const Venue& venue, Instant at) {
  const std::int32_t slot_minutes = venue.kitchen ? venue.kitchen->slot_minutes : default_slot_minutes;
  // From before any change of clocks that could have moved the slot's begin.
  Instant begin = on_grid(venue.clock, at - Duration::minutes(2 * slot_minutes + 180), slot_minutes);
  while (true) {
    const Instant end = on_grid(venue.clock, begin + Duration::seconds(1), slot_minutes);
    if (at < end) return {begin, end, {}, {}, true};
    begin = end;
  }
}

std::vector<Slot> slots(const Venue& venue, const MenuIndex& index, const Cart& cart, const SlotQuery& query,
                        const std::vector<SlotBooking>& booked) {
  const std::int32_t slot_minutes = venue.kitchen ? venue.kitchen->slot_minutes : default_slot_minutes;
  const Preparation needed = preparation(venue, index, cart, query.kitchen_load, query.now);
  const Booked promised(booked);
  std::vector<Slot> list;
  const Instant from = std::max(query.from.value_or(query.now), needed.ready_at);
  const Instant until = std::min(query.until, query.now + Duration::minutes(62 * 1'440));
  OrderableQuery each;
  each.fulfilment = cart.fulfilment;
  each.now = query.now;
  each.destination = query.destination;
  each.kitchen_load = query.kitchen_load;
  Instant begin = on_grid(venue.clock, from, slot_minutes);
  while (begin < until && list.size() < limits::slots) {
    const Instant end = on_grid(venue.clock, begin + Duration::seconds(1), slot_minutes);
    each.wanted_at = begin;
    const bool open = cart.lines.empty() ? orderable(venue, each).ok : orderable(venue, index, cart, nullptr, each).ok;
    if (open) {
      Slot slot{begin, end, {}, {}, true};
      if (venue.kitchen) {
        slot.capacity = slot_capacity(venue, begin);
        slot.left = std::max<std::int64_t>(*slot.capacity - promised.between(begin, end), 0);
        slot.fits = *slot.left >= std::min(cart.lines.empty() ? 1 : needed.kitchen_minutes, *slot.capacity);
      }
      list.push_back(slot);
    }
    begin = end;
  }
  return list;
}

}  // namespace v0
}  // namespace couvert
