// SPDX-License-Identifier: Apache-2.0
// The book of a venue's stock: counts, snoozes, and reservations that hold of the counts.
#include "couvert/stock.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "menu/index_data.hpp"
#include "stock/uses.hpp"

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::uint32_t no_slot = 0xffffffffu;

std::uint64_t hash_of(TargetKind kind, std::string_view of, std::string_view ref) noexcept {
  std::uint64_t h = 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(kind);
  for (const std::string_view text : {of, ref}) {
    h = (h ^ text.size()) * 0x9fb21c651e98df25u;
    const char* at = text.data();
    for (std::size_t left = text.size(); left > 0;) {
      std::uint64_t word = 0;
      const std::size_t n = std::min<std::size_t>(left, 8);
      std::memcpy(&word, at, n);
      h = std::rotl((h ^ word) * 0x9fb21c651e98df25u, 29);
      at += n;
      left -= n;
    }
  }
  return h ^ (h >> 32);
}

bool is(const MenuTarget& target, TargetKind kind, std::string_view of, std::string_view ref) noexcept {
  return target.kind == kind && detail::same(target.ref, ref) && detail::same(target.of, of);
}

Error invalid(std::string message, std::string path) {
  return Error(Errc::stock_invalid, std::move(message), std::move(path));
}

Status check_target(const MenuTarget& target, const std::string& path) {
  if (target.kind > TargetKind::ingredient) return invalid("no kind of target", path + "/kind");
  if (!valid_ref(target.ref)) return invalid("not a reference", path + "/ref");
  const bool inside = target.kind == TargetKind::variant || target.kind == TargetKind::option;
  if (inside ? !valid_ref(target.of) : !target.of.empty()) {
    return invalid(
        inside ? "a variant needs its item, an option its group" : "only variants and options are of something",
        path + "/of");
  }
  return {};
}

Status check_note(const StockNote& note, const std::string& path) {
  if (note.reason.size() > limits::note_octets || !valid_text(note.reason)) {
    return invalid("the reason is no text of at most 500 octets", path + "/reason");
  }
  if (note.actor.size() > limits::name_octets || !valid_text(note.actor)) {
    return invalid("the actor is no text of at most 512 octets", path + "/actor");
  }
  return {};
}

Status check_count(std::int64_t milli, const std::string& path) {
  if (milli >= 0 && milli <= limits::stock_milli) return {};
  return invalid("a count is 0 to " + std::to_string(limits::stock_milli) + " thousandths", path);
}

void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  out += '"';
}

constexpr std::string_view kind_names[] = {"item", "variant", "option", "ingredient"};

Error insufficient(const std::vector<StockBook::Shortage>& shortages) {
  std::string details = "{\"short\":[";
  for (std::size_t i = 0; i < std::min<std::size_t>(shortages.size(), 100); ++i) {
    const StockBook::Shortage& each = shortages[i];
    details += i > 0 ? ",{\"kind\":\"" : "{\"kind\":\"";
    details += kind_names[static_cast<std::size_t>(each.target.kind)];
    details += "\",\"of\":";
    append_text(details, each.target.of);
    details += ",\"ref\":";
    append_text(details, each.target.ref);
    details +=
        ",\"limit\":" + std::to_string(each.left_milli) + ",\"actual\":" + std::to_string(each.wanted_milli) + '}';
  }
  return Error(Errc::stock_insufficient, {}, {}, details + "]}");
}

template <class List>
auto at_or_after(List& list, const MenuTarget& target) {
  return std::lower_bound(list.begin(), list.end(), target,
                          [](const auto& each, const MenuTarget& wanted) { return each.target < wanted; });
}

template <class List>
bool holds(const List& list, const MenuTarget& target) {
  const auto place = at_or_after(list, target);
  return place != list.end() && place->target == target;
}

bool ended(const Snooze& snooze, Instant t) noexcept { return snooze.until && *snooze.until <= t; }

template <class List, class Check>
Status check_targets(const List& list, std::string_view name, Check&& check) {
  if (list.size() > limits::stock_targets) return Error(Errc::limit_exceeded, {}, "/" + std::string(name));
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string path = "/" + std::string(name) + "/" + std::to_string(i);
    if (auto status = check_target(list[i].target, path + "/target"); !status) return status;
    if (i > 0 && list[i - 1].target == list[i].target) return invalid("the target stands twice", path + "/target");
    if (auto status = check(list[i], path); !status) return status;
  }
  return {};
}

Status check_reservation(const Reservation& reservation, const std::string& path) {
  if (reservation.id.is_nil()) return invalid("a reservation needs an id", path + "/id");
  return check_targets(reservation.amounts, "amounts", [&](const StockAmount& amount, const std::string& at) {
    return check_count(amount.quantity_milli, path + at + "/quantity_milli");
  });
}

/// Sorted by target, one entry each. False: a sum leaves its bounds, or an amount is negative.
bool tidy(std::vector<StockAmount>& amounts) {
  std::sort(amounts.begin(), amounts.end(),
            [](const StockAmount& a, const StockAmount& b) { return a.target < b.target; });
  std::vector<StockAmount> sums;
  for (StockAmount& amount : amounts) {
    if (amount.quantity_milli < 0 || amount.quantity_milli > limits::document_integer) return false;
    if (sums.empty() || sums.back().target != amount.target) {
      sums.push_back(std::move(amount));
    } else if ((sums.back().quantity_milli += amount.quantity_milli) > limits::document_integer) {
      return false;
    }
  }
  amounts = std::move(sums);
  return true;
}

}  // namespace

template <class List>
void StockBook::Slots::build(const List& list) {
  if (list.empty()) return slots.clear();
  slots.assign(std::bit_ceil(std::max<std::size_t>(8, list.size() * 2)), no_slot);
  for (std::uint32_t i = 0; i < list.size(); ++i) {
    auto at = static_cast<std::size_t>(hash_of(list[i].target.kind, list[i].target.of, list[i].target.ref));
    while (slots[at &= slots.size() - 1] != no_slot) ++at;
    slots[at] = i;
  }
}

template <class List>
auto StockBook::Slots::find(const List& list, TargetKind kind, std::string_view of, std::string_view ref) const noexcept
    -> decltype(list.data()) {
  if (slots.empty()) return nullptr;
  for (auto at = static_cast<std::size_t>(hash_of(kind, of, ref));; ++at) {
    const std::uint32_t found = slots[at & (slots.size() - 1)];
    if (found == no_slot) return nullptr;
    if (is(list[found].target, kind, of, ref)) return &list[found];
  }
}

Result<StockBook> StockBook::build(Stock stock) {
  const auto by_target = [](const auto& a, const auto& b) { return a.target < b.target; };
  std::sort(stock.levels.begin(), stock.levels.end(), by_target);
  std::sort(stock.snoozes.begin(), stock.snoozes.end(), by_target);
  std::sort(stock.reservations.begin(), stock.reservations.end(),
            [](const auto& a, const auto& b) { return a.id < b.id; });
  for (Reservation& each : stock.reservations) std::sort(each.amounts.begin(), each.amounts.end(), by_target);
  Status status = check_targets(stock.levels, "levels", [](const StockLevel& level, const std::string& path) {
    if (auto count = check_count(level.on_hand_milli, path + "/on_hand_milli"); !count) return count;
    return check_note(level.note, path + "/note");
  });
  if (!status) return status.error();
  status = check_targets(stock.snoozes, "snoozes", [](const Snooze& snooze, const std::string& path) {
    return check_note(snooze.note, path + "/note");
  });
  if (!status) return status.error();
  if (stock.reservations.size() > limits::stock_reservations) return Error(Errc::limit_exceeded, {}, "/reservations");
  for (std::size_t i = 0; i < stock.reservations.size(); ++i) {
    const std::string path = "/reservations/" + std::to_string(i);
    if (auto each = check_reservation(stock.reservations[i], path); !each) return each.error();
    if (i > 0 && stock.reservations[i - 1].id == stock.reservations[i].id) return invalid("the id stands twice", path);
  }
  StockBook book;
  book.stock_ = std::move(stock);
  book.level_slots_.build(book.stock_.levels);
  book.snooze_slots_.build(book.stock_.snoozes);
  // What is reserved follows from the reservations; a document that says otherwise is wrong about itself.
  std::vector<std::int64_t> stated;
  for (StockLevel& level : book.stock_.levels) stated.push_back(std::exchange(level.reserved_milli, 0));
  for (const Reservation& each : book.stock_.reservations) book.hold(each, 1);
  for (std::size_t i = 0; i < stated.size(); ++i) {
    const StockLevel& level = book.stock_.levels[i];
    const std::string path = "/levels/" + std::to_string(i) + "/reserved_milli";
    if (level.reserved_milli != stated[i]) return invalid("differs from what the reservations hold", path);
    if (level.available_milli() < 0) return invalid("more is reserved than is on hand", path);
  }
  return book;
}

void StockBook::hold(const Reservation& reservation, std::int64_t sign) noexcept {
  if (reservation.committed) return;
  for (const StockAmount& amount : reservation.amounts) {
    if (StockLevel* found = level(amount.target)) found->reserved_milli += sign * amount.quantity_milli;
  }
}

const StockLevel* StockBook::level(TargetKind kind, std::string_view of, std::string_view ref) const noexcept {
  return level_slots_.find(stock_.levels, kind, of, ref);
}

StockLevel* StockBook::level(const MenuTarget& target) noexcept {
  return const_cast<StockLevel*>(std::as_const(*this).level(target.kind, target.of, target.ref));
}

const Snooze* StockBook::snoozed(TargetKind kind, std::string_view of, std::string_view ref, Instant t) const noexcept {
  const Snooze* found = snooze_slots_.find(stock_.snoozes, kind, of, ref);
  return found == nullptr || ended(*found, t) ? nullptr : found;
}

std::vector<ReservationId> StockBook::drop_uncovered(StockLevel& level) {
  std::vector<ReservationId> dropped;
  while (level.available_milli() < 0) {
    const Reservation* last = nullptr;
    for (const Reservation& each : stock_.reservations) {
      if (each.committed || !holds(each.amounts, level.target)) continue;
      if (last == nullptr || std::pair(last->until, last->id) < std::pair(each.until, each.id)) last = &each;
    }
    if (last == nullptr) break;  // cannot be: what is reserved is held by one of them
    dropped.push_back(last->id);
    release(dropped.back());
  }
  return dropped;
}

Result<std::vector<ReservationId>> StockBook::set(const MenuTarget& target, std::int64_t on_hand_milli,
                                                  StockNote note) {
  if (auto status = check_target(target, "/target"); !status) return status.error();
  if (auto status = check_count(on_hand_milli, "/on_hand_milli"); !status) return status.error();
  if (auto status = check_note(note, ""); !status) return status.error();
  StockLevel* found = level(target);
  if (found == nullptr) {
    if (stock_.levels.size() >= limits::stock_targets) return Error(Errc::limit_exceeded, "too much is counted");
    stock_.levels.insert(at_or_after(stock_.levels, target), StockLevel{target, 0, 0, {}});
    level_slots_.build(stock_.levels);
    found = level(target);
    for (const Reservation& each : stock_.reservations) {
      const auto place = at_or_after(each.amounts, target);
      if (!each.committed && place != each.amounts.end() && place->target == target)
        found->reserved_milli += place->quantity_milli;
    }
  }
  found->on_hand_milli = on_hand_milli;
  found->note = std::move(note);
  return drop_uncovered(*found);
}

Result<std::vector<ReservationId>> StockBook::adjust(const MenuTarget& target, std::int64_t delta_milli,
                                                     StockNote note) {
  const StockLevel* found = level(target);
  if (found == nullptr) return Error(Errc::not_found, "nothing is counted of it", "/target");
  if (delta_milli < -limits::stock_milli || delta_milli > limits::stock_milli) {
    return invalid("the change is out of range", "/delta_milli");
  }
  if (found->on_hand_milli + delta_milli < 0) return insufficient({{target, found->on_hand_milli, -delta_milli}});
  return set(target, found->on_hand_milli + delta_milli, std::move(note));
}

bool StockBook::forget(const MenuTarget& target) {
  if (!holds(stock_.levels, target)) return false;
  stock_.levels.erase(at_or_after(stock_.levels, target));
  level_slots_.build(stock_.levels);
  return true;
}

Status StockBook::snooze(Snooze snooze) {
  if (auto status = check_target(snooze.target, "/target"); !status) return status;
  if (auto status = check_note(snooze.note, ""); !status) return status;
  const auto place = at_or_after(stock_.snoozes, snooze.target);
  if (place != stock_.snoozes.end() && place->target == snooze.target) {
    *place = std::move(snooze);
    return {};
  }
  if (stock_.snoozes.size() >= limits::stock_targets) return Error(Errc::limit_exceeded, "too much is snoozed");
  stock_.snoozes.insert(place, std::move(snooze));
  snooze_slots_.build(stock_.snoozes);
  return {};
}

bool StockBook::unsnooze(const MenuTarget& target) {
  if (!holds(stock_.snoozes, target)) return false;
  stock_.snoozes.erase(at_or_after(stock_.snoozes, target));
  snooze_slots_.build(stock_.snoozes);
  return true;
}

std::vector<Reservation>::iterator StockBook::place_of(const ReservationId& id) noexcept {
  return std::lower_bound(stock_.reservations.begin(), stock_.reservations.end(), id,
                          [](const Reservation& each, const ReservationId& wanted) { return each.id < wanted; });
}

const Reservation* StockBook::find(const ReservationId& id) const noexcept {
  const auto place = const_cast<StockBook*>(this)->place_of(id);
  return place == stock_.reservations.end() || place->id != id ? nullptr : &*place;
}

std::vector<StockBook::Shortage> StockBook::shortages(const std::vector<StockAmount>& amounts) const {
  std::vector<Shortage> out;
  for (const StockAmount& amount : amounts) {
    const StockLevel* found = level(amount.target.kind, amount.target.of, amount.target.ref);
    if (found == nullptr || amount.quantity_milli <= found->available_milli()) continue;
    out.push_back({amount.target, found->available_milli(), amount.quantity_milli});
  }
  return out;
}

Status StockBook::reserve(const ReservationId& id, const std::vector<StockAmount>& amounts, Instant until,
                          Instant now) {
  if (id.is_nil()) return invalid("a reservation needs an id", "/id");
  expire(now);
  Reservation reservation{id, amounts, until, false};
  if (!tidy(reservation.amounts)) return invalid("an amount is out of range", "/amounts");
  if (const Reservation* known = find(id)) {
    // What was taken has lost what was not counted then; the rest must be the same wish.
    const auto asked = [&](const StockAmount& held) {
      return std::find(reservation.amounts.begin(), reservation.amounts.end(), held) != reservation.amounts.end();
    };
    const bool same = known->committed ? std::all_of(known->amounts.begin(), known->amounts.end(), asked)
                                       : known->amounts == reservation.amounts;
    return same ? Status() : Status(Error(Errc::reservation_mismatch));
  }
  if (const auto missing = shortages(reservation.amounts); !missing.empty()) return insufficient(missing);
  if (stock_.reservations.size() >= limits::stock_reservations) {
    return Error(Errc::limit_exceeded, "too many reservations are held");
  }
  if (until <= now) return invalid("the reservation has ended before it began", "/until");
  hold(reservation, 1);
  stock_.reservations.insert(place_of(id), std::move(reservation));
  return {};
}

Status StockBook::commit(const ReservationId& id, Instant now) {
  const auto place = place_of(id);
  if (place == stock_.reservations.end() || place->id != id) return Error(Errc::reservation_unknown);
  if (place->committed) return {};
  if (place->until <= now) return Error(Errc::reservation_expired);
  hold(*place, -1);
  place->committed = true;
  std::erase_if(place->amounts, [this](const StockAmount& amount) { return level(amount.target) == nullptr; });
  for (const StockAmount& amount : place->amounts) level(amount.target)->on_hand_milli -= amount.quantity_milli;
  return {};
}

bool StockBook::release(const ReservationId& id) {
  const auto place = place_of(id);
  if (place == stock_.reservations.end() || place->id != id) return false;
  hold(*place, -1);
  for (const StockAmount& amount : place->amounts) {
    StockLevel* found = place->committed ? level(amount.target) : nullptr;
    // A later count may have brought it near the bound; what does not fit is not there.
    if (found != nullptr)
      found->on_hand_milli = std::min(found->on_hand_milli + amount.quantity_milli, limits::stock_milli);
  }
  stock_.reservations.erase(place);
  return true;
}

Result<Reservation> StockBook::detach(const ReservationId& id) {
  const auto place = place_of(id);
  if (place == stock_.reservations.end() || place->id != id || !place->committed) {
    return Error(Errc::reservation_unknown);
  }
  Reservation reservation = std::move(*place);
  stock_.reservations.erase(place);
  return reservation;
}

Status StockBook::attach(Reservation reservation) {
  if (!reservation.committed) return invalid("only what was taken can be kept outside", "/committed");
  if (!tidy(reservation.amounts)) return invalid("an amount is out of range", "/amounts");
  if (auto status = check_reservation(reservation, ""); !status) return status;
  if (find(reservation.id) != nullptr) return Error(Errc::reservation_mismatch);
  if (stock_.reservations.size() >= limits::stock_reservations) return Error(Errc::limit_exceeded);
  stock_.reservations.insert(place_of(reservation.id), std::move(reservation));
  return {};
}

StockBook::Ended StockBook::expire(Instant now) {
  Ended gone;
  for (const Reservation& each : stock_.reservations)
    if (!each.committed && each.until <= now) gone.reservations.push_back(each.id);
  for (const ReservationId& id : gone.reservations) release(id);
  for (const Snooze& each : stock_.snoozes)
    if (ended(each, now)) gone.snoozes.push_back(each.target);
  for (const MenuTarget& target : gone.snoozes) unsnooze(target);
  return gone;
}

std::optional<Instant> StockBook::next_end() const noexcept {
  std::optional<Instant> first;
  const auto consider = [&first](Instant t) { first = std::min(first.value_or(t), t); };
  for (const Reservation& each : stock_.reservations)
    if (!each.committed) consider(each.until);
  for (const Snooze& each : stock_.snoozes)
    if (each.until) consider(*each.until);
  return first;
}

std::optional<std::int64_t> StockBook::portions_left(const MenuIndex& index, std::string_view item_ref) const noexcept {
  const Item* item = index.find_item(item_ref);
  if (item == nullptr || stock_.levels.empty()) return std::nullopt;
  const auto narrow = [this](std::optional<std::int64_t>& left, const auto& of_what) {
    detail::Takings takings{[&](TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) {
      const StockLevel* found = level(kind, of, ref);
      if (found == nullptr || milli <= 0) return;
      const std::int64_t portions = found->available_milli() / milli;
      left = std::min(left.value_or(portions), portions);
    }};
    of_what(takings);
  };
  std::optional<std::int64_t> all;
  narrow(all, [&](auto& takings) { takings.item(*item, nullptr, detail::Times{}); });
  std::optional<std::int64_t> best;
  for (const Variant& variant : item->variants) {
    std::optional<std::int64_t> left;
    narrow(left, [&](auto& takings) { takings.item(*item, &variant, detail::Times{}); });
    if (!left) return all;  // a variant of which nothing is counted, nor of its item
    best = std::max(best.value_or(*left), *left);
  }
  return best ? best : all;
}

}  // namespace v0
}  // namespace couvert
