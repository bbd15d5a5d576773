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

namespace couvert {
inline namespace v0 {
namespace house {

/// Folded texts of a venue; see fold().
struct SearchWords {
  std::string name;
  std::string about;  ///< kind, tags and sections
  std::vector<std::pair<Ref, std::string>> dishes;
};

/// Thread-safe.
class Books {
 public:
  /// Replaces the snapshot of the venue.
  void put(VenueBookPtr book);
  /// Null when unknown.
  VenueBookPtr find(std::string_view venue) const;
  /// What the query matches, sorted, without its page: orders nothing about offset and limit.
  std::vector<VenueHit> search(const VenueQuery& query) const;

 private:
  struct Entry {
    VenueBookPtr book;
    std::shared_ptr<const SearchWords> words;  // shared: a search goes on while a newer menu is published
  };
  mutable std::shared_mutex mutex_;
  std::map<VenueId, Entry, std::less<>> entries_;
};

/// Makes the snapshot of a stored venue. Errors: storage_corrupt.
Result<VenueBookPtr> load_book(const spi::VenueRow& row);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
