// SPDX-License-Identifier: Apache-2.0
// What may be asked of a venue before an order: prices, bounds, earlier menus.
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "couvert/proof.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

/// The rules without promotions whose code the cart does not name: they cannot touch its price, and nobody is to learn
/// of them from a proof.
PriceRules rules_told(const PriceRules& rules, const Cart& cart) {
  PriceRules told = rules;
  std::erase_if(told.promotions, [&](const Promotion& each) {
    return !each.code.empty() && std::find(cart.codes.begin(), cart.codes.end(), each.code) == cart.codes.end();
  });
  return told;
}

Result<PriceProof> prove_quote(const VenueBook& book, const Cart& cart, const Quote& quote, PricingContext context) {
  const PriceRules told = rules_told(book.rules, cart);
  std::erase_if(context.exhausted, [&](const Ref& ref) {
    return std::none_of(told.promotions.begin(), told.promotions.end(),
                        [&](const Promotion& each) { return each.ref == ref; });
  });
  auto proof = prove(*book.index, told, cart, context);
  if (proof && proof->quote != quote) return Error(Errc::internal, "the proof is of another price than the quote");
  return proof;
}

Status reachable(const Venue& venue, Fulfilment fulfilment, const std::optional<GeoPoint>& destination) {
  if (offer_for(venue, fulfilment) == nullptr) return Error(Errc::fulfilment_not_offered);
  if (fulfilment != Fulfilment::delivery) return {};
  if (!destination) return Error(Errc::destination_required);
  if (zone_for(venue, *destination) == nullptr) return Error(Errc::outside_delivery_zone);
  return {};
}

}  // namespace

std::string menus_kind(const VenueId& venue) { return "menu " + venue; }

std::string sorted_name(std::int64_t version) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%019lld", static_cast<long long>(version));
  return text.data();
}

}  // namespace house

Result<House::QuoteAnswer> House::quote(const QuoteRequest& request) const {
  const VenueBookPtr book = impl_->books.find(request.cart.venue);
  if (!book) return Error(Errc::venue_unknown, {}, "/cart/venue");
  if (!book->index) return Error(Errc::menu_not_published, {}, "/cart/venue");
  const Instant at = request.at.value_or(impl_->now());
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto exhausted = house::exhausted_promotions(**unit, *book, request.customer);
  if (!exhausted) return exhausted.error();
  PricingContext context = context_at(book->venue, request.cart.fulfilment, at, request.destination);
  context.exhausted = *std::move(exhausted);
  context.cash = request.cash;
  auto quote = price(*book->index, book->rules, request.cart, context);
  if (!quote) return quote.error().under("/cart");
  QuoteAnswer answer;
  if (request.proof) {
    auto proof = house::prove_quote(*book, request.cart, *quote, std::move(context));
    if (!proof) return proof.error();
    answer.proof = *std::move(proof);
  }
  OrderableQuery query;
  query.fulfilment = request.cart.fulfilment;
  query.now = at;
  query.wanted_at = request.wanted_at;
  query.destination = request.destination;
  query.confirmed_age = request.confirmed_age;
  const house::VenueStockPtr stock = impl_->books.stock(request.cart.venue);
  std::optional<StockBook> own;  // as if this checkout had given back what it holds
  if (stock && request.reservation && stock->book.find(*request.reservation) != nullptr) {
    own = stock->book;
    own->release(*request.reservation);
  }
  query.stock = own ? &*own : stock ? &stock->book : nullptr;
  auto promised = house::promised_at(**unit, *book);
  if (!promised) return promised.error();
  answer.orderable = house::orderable_beside(*book, request.cart, &*quote, query, *promised);
  answer.quote = *std::move(quote);
  return answer;
}

Result<House::BoundsAnswer> House::bounds(const BoundsQuery& query) const {
  const VenueBookPtr book = impl_->books.find(query.venue);
  if (!book) return Error(Errc::venue_unknown);
  const FulfilmentOffer* offer = offer_for(book->venue, query.fulfilment);
  if (auto status = house::reachable(book->venue, query.fulfilment, query.destination); !status) return status.error();
  BoundsAnswer answer;
  answer.at = query.at.value_or(impl_->now());
  PricingContext context = context_at(book->venue, query.fulfilment, answer.at, query.destination);
  context.weight_g = query.weight_g;
  answer.distance_m = context.distance_m;
  answer.zone = context.zone;
  answer.bounds = order_bounds(offer, book->rules, query.fulfilment, context, query.channel);
  answer.orderable = orderable(book->venue, {query.fulfilment, answer.at, {}, query.destination});
  return answer;
}

Result<std::vector<Slot>> House::slots(const SlotsQuery& query) const {
  const VenueBookPtr book = impl_->books.find(query.cart.venue);
  if (!book) return Error(Errc::venue_unknown);
  if (!book->index) return Error(Errc::menu_not_published);
  if (auto status = house::reachable(book->venue, query.cart.fulfilment, query.destination); !status)
    return status.error();
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto promised = house::promised_at(**unit, *book);
  if (!promised) return promised.error();
  const Instant now = impl_->now();
  const Instant until = query.until.value_or(std::max(query.from.value_or(now), now) + Duration::minutes(1'440));
  return couvert::slots(book->venue, *book->index, query.cart, {now, query.from, until, query.destination, 0},
                        *promised);
}

Result<Menu> House::menu(const VenueId& venue, std::int64_t version) const {
  const VenueBookPtr book = impl_->books.find(venue);
  if (!book) return Error(Errc::venue_unknown);
  if (!book->index) return Error(Errc::menu_not_published);
  const std::int64_t current = book->index->menu().version;
  if (version > current) return Error(Errc::invalid_argument, "the menu has no such version yet");
  if (version == current) return book->index->menu();
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto row = (*unit)->record(house::menus_kind(venue), house::sorted_name(version));
  if (!row) return row.error();
  if (!*row) {
    return Error(Errc::cursor_expired, "that version of the menu is kept no longer", {},
                 R"({"current_version":)" + std::to_string(current) + "}");
  }
  auto menu = from_json<Menu>((*row)->document);
  if (!menu) return Error(Errc::storage_corrupt, "a menu of " + venue + " cannot be read");
  return menu;
}

}  // namespace v0
}  // namespace couvert
