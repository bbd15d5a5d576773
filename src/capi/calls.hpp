// SPDX-License-Identifier: Apache-2.0
// What the documents of calls ask for, carried out: the same for every language.
#ifndef COUVERT_CAPI_CALLS_HPP
#define COUVERT_CAPI_CALLS_HPP

#include <string_view>

#include "capi/documents.hpp"
#include "couvert/explain.hpp"
#include "couvert/menu_at.hpp"
#include "couvert/proof.hpp"
#include "couvert/reorder.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

/// A book for pricing without a store. Errors: those of validate() and MenuIndex::build().
Result<VenueBookPtr> make_book(Venue venue, std::optional<Menu> menu, PriceRules rules);
/// Errors: menu_not_published.
Result<const MenuIndex*> menu_of(const VenueBook& book);

Result<PricingAnswer> quote(const VenueBook& book, const PricingRequest& request);
Result<std::int64_t> total(const VenueBook& book, const PricingRequest& request);
Result<Orderable> orderable(const VenueBook& book, const OrderableRequest& request);
Result<OrderBounds> bounds(const VenueBook& book, const PricingRequest& request);
Result<MenuAt> menu_at(const VenueBook& book, const MenuAtRequest& request);
Result<Reorder> reorder(const VenueBook& book, const Order& old, const CartId& cart, Instant at);
Result<PriceProof> prove(const VenueBook& book, const PricingRequest& request);
Result<ImportAnswer> import_menu(std::string_view format, std::string_view source, const ImportRequest& request);
Result<ExportAnswer> export_menu(const VenueBook& book, std::string_view format);
Result<Calendar> import_hours(std::string_view hours, const HoursRequest& place);

/// What a host lends to what it opens. Borrowed.
struct Ports {
  spi::Host* host = nullptr;
  spi::Secrets* secrets = nullptr;
  spi::Transport* transport = nullptr;
  bool brings_key = false;  ///< `secrets` has a key, not only a token
};
Result<ClientOptions> client_options(ClientOptionsDocument document, const Ports& ports);
Result<HouseOptions> house_options(const HouseOptionsDocument& document, const Ports& ports);
/// Reads a store that nobody has open.
Result<VerifyReport> verify(std::string_view path);

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif
