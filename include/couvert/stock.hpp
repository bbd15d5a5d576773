// SPDX-License-Identifier: Apache-2.0
// What has run out, what is counted, and what a checkout holds of it.
#ifndef COUVERT_STOCK_HPP
#define COUVERT_STOCK_HPP

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/ids.hpp"
#include "couvert/menu.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

// Counts are in thousandths: of a portion, or of the unit in which an item is measured or an ingredient is counted.
// What is not counted never runs out. What is reserved is still on hand; available is on hand less reserved, and none
// of the three is ever negative.

enum class TargetKind : std::uint8_t { item, variant, option, ingredient };
/// Something of a menu that can run out.
struct MenuTarget {
  TargetKind kind = TargetKind::item;
  Ref of = {};  ///< the item of a variant, the group of an option; else empty
  Ref ref = {};
  // Named: libraries without <=> for strings make it of < and ==, but only then.
  friend std::strong_ordering operator<=>(const MenuTarget&, const MenuTarget&) = default;
  friend bool operator==(const MenuTarget&, const MenuTarget&) = default;
};

/// Who says so, and why.
struct StockNote {
  std::string reason = {};
  std::string actor = {};  ///< subject of the person or program
  Instant at = {};
  friend bool operator==(const StockNote&, const StockNote&) = default;
};

/// Not sold until a time, or until somebody lifts it. It ends by itself: from `until` on it says nothing.
struct Snooze {
  MenuTarget target;
  std::optional<Instant> until = {};  ///< absent: until lifted
  StockNote note = {};
  friend bool operator==(const Snooze&, const Snooze&) = default;
};

struct StockLevel {
  MenuTarget target;
  std::int64_t on_hand_milli = 0;
  std::int64_t reserved_milli = 0;  ///< always what the held reservations add up to
  StockNote note = {};              ///< of the last count
  std::int64_t available_milli() const noexcept { return on_hand_milli - reserved_milli; }
  friend bool operator==(const StockLevel&, const StockLevel&) = default;
};

struct StockAmount {
  MenuTarget target;
  std::int64_t quantity_milli = 0;
  friend bool operator==(const StockAmount&, const StockAmount&) = default;
};

/// What a checkout holds for a while, or an order has taken.
struct Reservation {
  ReservationId id;
  std::vector<StockAmount> amounts;  ///< by target; once committed only what was counted then
  Instant until;                     ///< while held: falls back then
  bool committed = false;            ///< taken from what is on hand
  friend bool operator==(const Reservation&, const Reservation&) = default;
};

/// The content of a StockBook as a document, `stock/1`.
struct Stock {
  VenueId venue;
  std::int64_t version = 0;
  std::vector<StockLevel> levels;
  std::vector<Snooze> snoozes;
  std::vector<Reservation> reservations;
  friend bool operator==(const Stock&, const Stock&) = default;
};

/// What a cart takes, by target: items, variants, options, and ingredients through recipes, of served items too. Things
/// under a pre-modifier that removes take nothing; of a portion group each part takes its share, fractions of a
/// thousandth dropped, so that the parts never take more than the whole. Refs that are not on the menu take nothing.
/// Pure; any thread.
std::vector<StockAmount> demand(const Cart& cart, const MenuIndex& index);
/// The youngest age at which the cart may be sold: of items, served items and options, none of them removed.
std::int32_t required_age(const Cart& cart, const MenuIndex& index) noexcept;

/// The stock of one venue. A plain value: every change is made to a copy or to nobody else's book, and a function that
/// fails has changed nothing. Errors name the target and what is left in their details:
/// {"short":[{"kind":"item","of":"","ref":"soup","limit":2000,"actual":3000}]}.
class StockBook {
 public:
  StockBook() = default;
  /// Errors: stock_invalid (with the path), limit_exceeded.
  static Result<StockBook> build(Stock stock);
  /// By target, and reservations by id.
  const Stock& stock() const noexcept { return stock_; }

  /// Counts afresh; the first count of a thing begins to count it. A count is a fact: reservations that it does not cover
  /// are dropped, those that fall back last first. Returns them. Errors: stock_invalid, limit_exceeded.
  Result<std::vector<ReservationId>> set(const MenuTarget& target, std::int64_t on_hand_milli, StockNote note);
  /// Adds or takes away. Errors: not_found (not counted), stock_insufficient (more is taken than is there), as set().
  Result<std::vector<ReservationId>> adjust(const MenuTarget& target, std::int64_t delta_milli, StockNote note);
  /// From then on it is not counted. False: it was not.
  bool forget(const MenuTarget& target);
  /// In place of an earlier one of the same target. Errors: stock_invalid, limit_exceeded.
  Status snooze(Snooze snooze);
  /// False: there was none.
  bool unsnooze(const MenuTarget& target);

  /// Holds the amounts, as far as they are counted. The same id with the same amounts again changes nothing.
  /// Errors: reservation_mismatch, stock_insufficient, stock_invalid (a negative amount), limit_exceeded.
  Status reserve(const ReservationId& id, const std::vector<StockAmount>& amounts, Instant until, Instant now);
  /// Takes what is held from what is on hand; again: nothing. Errors: reservation_unknown, reservation_expired.
  Status commit(const ReservationId& id, Instant now);
  /// Gives back what is held or taken. False: there is no such reservation, so nothing comes back twice.
  bool release(const ReservationId& id);
  /// A committed reservation leaves the book for somebody else's keeping, and comes back to be released.
  /// Errors: reservation_unknown; reservation_mismatch (the id is in the book).
  Result<Reservation> detach(const ReservationId& id);
  Status attach(Reservation reservation);
  const Reservation* find(const ReservationId& id) const noexcept;

  struct Ended {
    std::vector<ReservationId> reservations;
    std::vector<MenuTarget> snoozes;
  };
  /// Drops what has ended: held reservations and snoozes.
  Ended expire(Instant now);
  /// When the next thing ends by itself.
  std::optional<Instant> next_end() const noexcept;

  /// Null: not counted.
  const StockLevel* level(TargetKind kind, std::string_view of, std::string_view ref) const noexcept;
  /// Null: none, or ended by then.
  const Snooze* snoozed(TargetKind kind, std::string_view of, std::string_view ref, Instant t) const noexcept;
  bool empty() const noexcept { return stock_.levels.empty() && stock_.snoozes.empty(); }

  /// What is wanted and not available, by target.
  struct Shortage {
    MenuTarget target;
    std::int64_t left_milli = 0, wanted_milli = 0;
    friend bool operator==(const Shortage&, const Shortage&) = default;
  };
  std::vector<Shortage> shortages(const std::vector<StockAmount>& amounts) const;
  /// How many of an item can be sold of what is counted: the item, its recipe, and the best of its variants. Options are
  /// left out, for they are a choice. Absent: nothing of it is counted.
  std::optional<std::int64_t> portions_left(const MenuIndex& index, std::string_view item_ref) const noexcept;

  friend bool operator==(const StockBook& a, const StockBook& b) { return a.stock_ == b.stock_; }

 private:
  struct Slots {  // open addressing: positions in a sorted list, found by hash
    std::vector<std::uint32_t> slots;
    template <class List>
    void build(const List& list);
    template <class List>
    auto find(const List& list, TargetKind kind, std::string_view of, std::string_view ref) const noexcept
        -> decltype(list.data());
  };
  StockLevel* level(const MenuTarget& target) noexcept;
  std::vector<ReservationId> drop_uncovered(StockLevel& level);
  std::vector<Reservation>::iterator place_of(const ReservationId& id) noexcept;
  void hold(const Reservation& reservation, std::int64_t sign) noexcept;

  Stock stock_;
  Slots level_slots_, snooze_slots_;
};

}  // namespace v0
}  // namespace couvert

#endif
