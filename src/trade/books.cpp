// SPDX-License-Identifier: Apache-2.0
// Documents of a stored venue to its snapshot.
#include "trade/books.hpp"

#include "couvert/codec.hpp"

#include <string>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace trade {
namespace {

Error unreadable(const spi::VenueRow& row, const char* what, const Error& error) {
  return Error(Errc::storage_corrupt,
               "the " + std::string(what) + " of venue " + row.id + " cannot be read: " + std::string(error.message()),
               std::string(error.path()));
}

}  // namespace

Result<VenueBookPtr> load_book(const spi::VenueRow& row) {
  auto book = std::make_shared<VenueBook>();
  auto venue = from_json<Venue>(row.venue_json);
  if (!venue) return unreadable(row, "document", venue.error());
  book->venue = *std::move(venue);
  if (!row.menu_json.empty()) {
    auto menu = from_json<Menu>(row.menu_json);
    if (!menu) return unreadable(row, "menu", menu.error());
    auto index = MenuIndex::build(*std::move(menu));
    if (!index) return unreadable(row, "menu", index.error());
    auto rules = from_json<PriceRules>(row.rules_json);
    if (!rules) return unreadable(row, "rules", rules.error());
    book->index = *std::move(index);
    book->rules = *std::move(rules);
  }
  return VenueBookPtr(std::move(book));
}

}  // namespace trade
}  // namespace v0
}  // namespace couvert
