// SPDX-License-Identifier: Apache-2.0
// What is published, in memory: one immutable snapshot a venue, and the words it is found by.
#ifndef COUVERT_HOUSE_BOOKS_HPP
#define COUVERT_HOUSE_BOOKS_HPP

#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <utility>
#include <vector>

#include "couvert/house.hpp"
#include "trade/books.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// A venue's stock as of a commit.
struct VenueStock {
  StockBook book;
  std::int64_t version = 0;  ///< of its entries in the log
};
using VenueStockPtr = std::shared_ptr<const VenueStock>;  // shared: readers keep theirs while a newer one is committed

/// Folded texts of a venue; see fold().
struct SearchWords {
  std::string name;
  std::string about;  ///< kind, tags and sections
  std::vector<std::pair<Ref, std::string>> dishes;
};

/// Thread-safe. What a commit makes visible is prepared before it: afterwards nothing may be missing, not even memory.
class Books {
  struct Entry {
    VenueBookPtr book;
    std::shared_ptr<const SearchWords> words;  // shared: a search goes on while a newer menu is published
  };
  using Entries = std::map<VenueId, Entry, std::less<>>;
  using Stocks = std::map<VenueId, VenueStockPtr, std::less<>>;

 public:
  using PreparedBook = Entries::node_type;
  using PreparedStock = Stocks::node_type;
  static PreparedBook prepare(VenueBookPtr book);
  static PreparedStock prepare(const VenueId& venue, VenueStockPtr stock);
  /// Replaces the snapshot of the venue.
  void put(PreparedBook book) noexcept;
  void put(VenueBookPtr book) { put(prepare(std::move(book))); }
  /// Null when unknown.
  VenueBookPtr find(std::string_view venue) const;
  void put_stock(PreparedStock stock) noexcept;
  void put_stock(const VenueId& venue, VenueStockPtr stock) { put_stock(prepare(venue, std::move(stock))); }
  /// Null: nothing is counted or snoozed there.
  VenueStockPtr stock(std::string_view venue) const;
  /// The first venue after this one, by id; empty: none.
  VenueId next(std::string_view after) const;
  /// The venues where something ends by itself at or before `now`.
  std::vector<VenueId> stocks_due(Instant now) const;
  /// What the query matches, sorted, without its page: orders nothing about offset and limit.
  std::vector<VenueHit> search(const VenueQuery& query) const;

 private:
  mutable std::shared_mutex mutex_;
  Entries entries_;
  Stocks stocks_;
};

using trade::load_book;

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
