// SPDX-License-Identifier: Apache-2.0
// What people and checkouts tell a venue's stock, as commands that may be sent again.
#ifndef COUVERT_STOCK_COMMAND_HPP
#define COUVERT_STOCK_COMMAND_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/stock.hpp"

namespace couvert {
inline namespace v0 {

enum class StockVerb : std::uint8_t {
  set,       ///< count afresh
  adjust,    ///< add or take away
  forget,    ///< count no longer
  snooze,    ///< not sold until a time, or until lifted
  unsnooze,  ///< lift it
  reserve,   ///< a checkout holds what its cart takes
  release    ///< it gives up
};

/// `command` is made when the person acts, also offline, and is permanent. Only the members that its verb needs are read.
struct StockCommand {
  CommandId command;
  VenueId venue;
  StockVerb verb = StockVerb::set;
  MenuTarget target;                  ///< set to unsnooze
  std::int64_t quantity_milli = 0;    ///< set: how much there is; adjust: the change
  std::optional<Instant> until = {};  ///< snooze; absent: until lifted
  std::string reason = {};            ///< set to snooze
  ReservationId reservation = {};     ///< reserve, release
  std::optional<Cart> cart = {};      ///< reserve
  friend bool operator==(const StockCommand&, const StockCommand&) = default;
};

/// A count before and after; absent: not counted.
struct StockCount {
  MenuTarget target;
  std::optional<std::int64_t> from_milli = {}, to_milli = {};
  friend bool operator==(const StockCount&, const StockCount&) = default;
};
/// One entry of the change log about a venue's stock. Those who do not work there see venue and version only.
struct StockEntry {
  VenueId venue;
  std::int64_t version = 0;  ///< 1, 2, 3 …
  std::string verb = {};     ///< of the command; else take, give_back, resume
  std::string actor = {}, reason = {};
  std::optional<OrderId> order = {};  ///< take, give_back
  std::vector<MenuTarget> targets = {};
  std::optional<Instant> until = {};  ///< snooze
  std::vector<StockCount> counts = {};
  friend bool operator==(const StockEntry&, const StockEntry&) = default;
};

/// The answer to a stock command; the same command gets it for ever.
struct StockReceipt {
  VenueId venue;
  std::int64_t version = 0;  ///< of the stock after the command: number of its entries in the change log
  std::int64_t pos = 0;      ///< position in the change log
  bool duplicate = false;
  std::optional<Instant> until = {};  ///< of the reservation
  friend bool operator==(const StockReceipt&, const StockReceipt&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
