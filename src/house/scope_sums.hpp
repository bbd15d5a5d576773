// SPDX-License-Identifier: Apache-2.0
// How many entities each scope holds and the sum of their hashes, kept up to date commit by commit.
#ifndef COUVERT_HOUSE_SCOPE_SUMS_HPP
#define COUVERT_HOUSE_SCOPE_SUMS_HPP

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// One entry of the log, as scopes see it.
struct EntityMove {
  std::string entity, id;
  VenueId venue;
  std::string customer;
  std::int64_t version = 0, pos = 0;
  bool there_before = false, there_after = true;
  /// Orders: the version under which couriers saw it before the command, and see it after it; 0: not at all.
  std::pair<std::int64_t, std::int64_t> courier = {};
};

/// Thread-safe. Scopes are counted from the first time on that somebody asks; watch() comes before the snapshot in which
/// a scope is counted, so that no commit falls between the two.
class ScopeSums {
 public:
  struct Sum {
    std::int64_t count = 0;
    std::uint64_t sum = 0;
  };

  void watch(const std::string& scope);
  /// Whoever asked may not follow it: nobody comes to count, and strangers' names must not fill the memory.
  void unwatch(std::string_view scope);
  bool counted(std::string_view scope) const;
  /// The sum as of a position; none when it was not counted yet, or is of another commit by now.
  std::optional<Sum> at(std::string_view scope, std::int64_t pos) const;
  /// What a count in the snapshot at `pos` gave.
  void install(std::string_view scope, std::int64_t pos, Sum counted);
  /// Is it certain that nothing of the scope changed after `after` up to `pos`?
  bool unchanged(std::string_view scope, std::int64_t after, std::int64_t pos) const;
  /// From the writer, after each commit.
  void apply(const std::vector<EntityMove>& moves, std::int64_t head) noexcept;
  /// Counted again when asked for: nobody knows what the last commit has left.
  void forget(std::int64_t head);

 private:
  struct Delta {
    std::int64_t pos = 0, count = 0;
    std::uint64_t sum = 0;
  };
  struct Entry {
    bool counted = false;
    Sum sum;
    std::int64_t from = 0;       ///< position of the count
    std::int64_t changed = 0;    ///< position of the last change
    std::vector<Delta> waiting;  ///< until it is counted
  };
  void add(const std::string& scope, const Delta& delta);
  void apply_one(const EntityMove& move);

  mutable std::mutex mutex_;
  std::map<std::string, Entry, std::less<>> entries_;
  std::int64_t applied_ = 0;
};

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
