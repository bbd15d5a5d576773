// SPDX-License-Identifier: Apache-2.0
// The kitchen's promises: a record a minute with its work, and one for each order that it is not done with.
#include "house/kitchen.hpp"

#include <algorithm>
#include <charconv>

#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::int64_t minute_us = 60'000'000;
constexpr Duration searched_ahead = Duration::minutes(7 * 1'440);
constexpr int load_rounds = 64;

Status count(Batch& batch, const VenueId& venue, const std::string& minute, std::int64_t change) {
  auto row = batch.unit.record(kitchen_kind(venue), minute);
  if (!row) return row.error();
  const std::int64_t next = (*row ? (*row)->version : 0) + change;
  batch.wrote = true;
  if (next <= 0) return batch.unit.erase_record(kitchen_kind(venue), minute);
  return batch.unit.put_record({kitchen_kind(venue), minute, next, {}, {}});
}

Status put(Batch& batch, const VenueBook& book, const Order& order, const std::string& minute) {
  const std::int64_t work = preparation(book.venue, *book.index, order.cart, 0, order.placed_at).kitchen_minutes;
  if (work == 0) return {};
  if (auto status = count(batch, order.venue, minute, work); !status) return status;
  return batch.unit.put_record({cooking_kind, order.id.text(), work, {}, minute});
}

/// Takes back what the order promised; empty: nothing.
Result<std::string> take_back(Batch& batch, const Order& order) {
  auto row = batch.unit.record(cooking_kind, order.id.text());
  if (!row) return row.error();
  if (!*row) return std::string();
  if (auto status = count(batch, order.venue, (*row)->document, -(*row)->version); !status) return status.error();
  if (auto status = batch.unit.erase_record(cooking_kind, order.id.text()); !status) return status.error();
  return (*row)->document;
}

/// Work that is due before this cart could be ready, which comes later the more of it there is.
std::int64_t load_before(const VenueBook& book, const Cart& cart, Instant now, const Promised& promised) {
  std::int64_t load = 0;
  for (int round = 0; round < load_rounds; ++round) {
    const Instant ready = preparation(book.venue, *book.index, cart, load, now).ready_at;
    std::int64_t due = 0;
    for (const SlotBooking& each : promised) {
      if (now < each.at + Duration::minutes(1) && each.at <= ready) due += each.kitchen_minutes;
    }
    if (due == load) break;
    load = due;
  }
  return load;
}

std::int64_t promised_in(const Slot& slot, const Promised& promised) {
  std::int64_t sum = 0;
  for (const SlotBooking& each : promised) {
    if (slot.begin <= each.at && each.at < slot.end) sum += each.kitchen_minutes;
  }
  return sum;
}

std::optional<Instant> next_slot(const VenueBook& book, const Cart& cart, const OrderableQuery& query,
                                 const Promised& promised) {
  const SlotQuery ask{query.now, query.wanted_at, *query.wanted_at + searched_ahead, query.destination, 0};
  for (const Slot& slot : slots(book.venue, *book.index, cart, ask, promised)) {
    if (slot.fits) return slot.begin;
  }
  return std::nullopt;
}

}  // namespace

std::string kitchen_kind(const VenueId& venue) { return "kitchen " + venue; }

Result<Promised> promised_at(spi::UnitOfWork& unit, const VenueBook& book) {
  Promised promised;
  if (!book.venue.kitchen) return promised;
  auto rows = unit.records(kitchen_kind(book.venue.id));
  if (!rows) return rows.error();
  promised.reserve(rows->size());
  for (const spi::RecordRow& row : *rows) {
    SlotBooking booking{{}, row.version};
    const auto [end, failed] = std::from_chars(row.id.data(), row.id.data() + row.id.size(), booking.at.us);
    if (failed != std::errc() || end != row.id.data() + row.id.size())
      return Error(Errc::storage_corrupt, "a promise of the kitchen of " + book.venue.id + " cannot be read");
    promised.push_back(booking);
  }
  return promised;
}

Orderable orderable_beside(const VenueBook& book, const Cart& cart, const Quote* quote, OrderableQuery query,
                           const Promised& promised) {
  if (book.venue.kitchen && query.wanted_at) {
    query.slot_booked = promised_in(slot_at(book.venue, *query.wanted_at), promised);
  } else if (book.venue.kitchen) {
    query.kitchen_load = load_before(book, cart, query.now, promised);
  }
  Orderable answer = orderable(book.venue, *book.index, cart, quote, query);
  for (Reason& reason : answer.reasons) {
    if (reason.code != Errc::slot_full) continue;
    reason.next_at = next_slot(book, cart, query, promised);
    if (answer.reasons.size() == 1) answer.next_at = reason.next_at;
  }
  return answer;
}

Status promise(Batch& batch, const VenueBook& book, const Order& order, const Promised& promised) {
  if (!book.venue.kitchen) return {};
  Instant at = order.placed_at;
  if (order.wanted_at) {
    at = *order.wanted_at;
  } else {
    const std::int64_t load = load_before(book, order.cart, order.placed_at, promised);
    at = preparation(book.venue, *book.index, order.cart, load, order.placed_at).ready_at;
  }
  return put(batch, book, order, sorted_name(at.us / minute_us * minute_us));
}

Status promise_again(Batch& batch, const VenueBook& book, const Order& order) {
  auto minute = take_back(batch, order);
  if (!minute) return minute.error();
  return minute->empty() ? Status() : put(batch, book, order, *minute);
}

Status settle_kitchen(Batch& batch, const Order& order) {
  if (order.state <= OrderState::preparing) return {};
  auto minute = take_back(batch, order);
  return minute ? Status() : Status(minute.error());
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
