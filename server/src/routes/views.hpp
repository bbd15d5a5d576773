// SPDX-License-Identifier: Apache-2.0
// What is shown of a venue and its menu, made once for each published version.
#ifndef COUVERT_SERVER_ROUTES_VIEWS_HPP
#define COUVERT_SERVER_ROUTES_VIEWS_HPP

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "couvert/house.hpp"

namespace couvert::server {

/// Bytes ready to send.
struct BookView {
  VenueBookPtr book;
  std::shared_ptr<const std::string> venue,
      menu;  // shared: sent while a newer version replaces them; menu null: none
  std::string venue_tag, menu_tag;
  std::string summary;  ///< the venue document without zones and offset changes, for lists
};
using BookViewPtr = std::shared_ptr<const BookView>;

/// The name of an enumerator as documents write it.
std::string_view fulfilment_text(Fulfilment fulfilment) noexcept;

/// Keeps the view of the newest book of each venue. Threads: any.
class BookViews {
 public:
  BookViewPtr of(const VenueBookPtr& book);

 private:
  std::mutex mutex_;
  std::unordered_map<VenueId, BookViewPtr> views_;
};

/// How many of each item can be sold of what is counted, as an object by item; "{}" where nothing is.
std::string portions_left(const VenueBook& book, const StockBook& stock);
/// The menu document with more members: `at`, `unavailable`, everything that is not sold then, and `portions_left`.
std::string menu_at(const BookView& view, Instant at, Fulfilment fulfilment, const StockBook& stock);
/// The rules as everyone may see them: promotions that need a code are left out.
std::string public_rules(const PriceRules& rules);
/// One hit of a venue search: summary, distance, and for each way of fulfilment whether it can be ordered then.
void append_hit(std::string& out, const BookView& view, const VenueHit& hit, Instant at,
                std::optional<GeoPoint> destination);

}  // namespace couvert::server

#endif
