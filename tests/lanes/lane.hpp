// SPDX-License-Identifier: Apache-2.0
// A lane: one way to reach a house. Scenarios are written once and run on each.
#ifndef COUVERT_TESTS_LANES_LANE_HPP
#define COUVERT_TESTS_LANES_LANE_HPP

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/house.hpp"

namespace couvert::test {

/// The functions do what those of House do, with the same errors. A lane that cannot carry something says so by failing.
class Lane {
 public:
  virtual ~Lane() = default;

  virtual void set_clock(Instant now) = 0;
  virtual Instant now() = 0;
  virtual int tick() = 0;
  /// Stops and starts the house on the same store.
  virtual Status restart() = 0;

  virtual Result<Venue> put_venue(const Venue& venue, const Actor& actor) = 0;
  virtual Status publish(const Menu& menu, const PriceRules& rules, const Actor& actor) = 0;
  virtual Result<House::QuoteAnswer> quote(const House::QuoteRequest& request, const Actor& actor) = 0;
  virtual Result<Receipt> place(const PlaceOrder& command, const Actor& actor) = 0;
  virtual Result<Receipt> command(const OrderCommand& command, const Actor& actor) = 0;
  virtual Result<Order> order(const OrderId& id, const Actor& actor) = 0;
  virtual Result<std::vector<Order>> orders(const Actor& actor) = 0;  ///< newest first
  virtual Result<EventPage> events(std::int64_t after, const Actor& actor) = 0;
  virtual Result<std::vector<VenueId>> search(const VenueQuery& query, const Actor& actor) = 0;
  virtual Result<StockReceipt> stock(const StockCommand& command, const Actor& actor) = 0;
  virtual Result<Stock> stock_of(const VenueId& venue, const Actor& actor) = 0;
  virtual Result<Basket> put_basket(const GroupCart& copy, const std::string& join_token, const Actor& actor) = 0;
};

/// What a step answers whose call the lane's language does not offer.
inline constexpr std::string_view not_offered = "this language does not offer the call";

/// The house called directly, on a store in a file, with a clock that stands still.
std::unique_ptr<Lane> make_cpp_lane();

}  // namespace couvert::test

#endif
