// SPDX-License-Identifier: Apache-2.0
// What a scope shows of each entity to the one who asks: the only place where pulls read documents.
#ifndef COUVERT_HOUSE_SCOPE_VIEW_HPP
#define COUVERT_HOUSE_SCOPE_VIEW_HPP

#include <optional>
#include <string>
#include <string_view>

#include "couvert/sync.hpp"
#include "house/books.hpp"
#include "house/scope.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// The version in a canonical menu document: before it stand two names, in which a quotation mark is escaped.
std::int64_t menu_version(std::string_view document);

/// Reads one snapshot for one person. Errors: storage_corrupt, and those of the storage.
class ScopeView {
 public:
  ScopeView(const Books& books, spi::UnitOfWork& unit, const Actor& actor, Instant now)
      : books_(books), unit_(unit), actor_(actor), now_(now) {}

  using Change = sync::Change;
  /// "venue", "menu" or "stock" of a venue as it is; none: there is no such thing.
  Result<std::optional<Change>> venue_part(const Scope& scope, const VenueId& venue, std::string_view entity);
  /// The order as the scope shows it; none: not in the scope.
  Result<std::optional<Change>> order_in(const Scope& scope, const spi::OrderRow& row);
  /// None: dropped, or about to be.
  Result<std::optional<Change>> basket_in(const Scope& scope);

  const Books& books() const noexcept { return books_; }
  spi::UnitOfWork& unit() const noexcept { return unit_; }

 private:
  Result<std::string> menu_body(const spi::VenueRow& row) const;

  const Books& books_;
  spi::UnitOfWork& unit_;
  const Actor& actor_;
  Instant now_;
  std::optional<spi::VenueRow> venue_row_;  // the last one read: its parts follow each other
};

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
