// SPDX-License-Identifier: Apache-2.0
// Calls that take and give documents.
#include "capi/calls.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "couvert/hours.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {
namespace {

Result<std::optional<StockBook>> stock_of(const std::optional<Stock>& stock) {
  if (!stock) return std::optional<StockBook>();
  auto built = StockBook::build(*stock);
  if (!built) return built.error();
  return std::optional<StockBook>(*std::move(built));
}

Result<PricingContext> context_of(const VenueBook& book, const PricingRequest& request) {
  if (request.distance_m && *request.distance_m < 0) return Error(Errc::invalid_argument, "below zero", "/distance_m");
  if (request.weight_g && *request.weight_g < 0) return Error(Errc::invalid_argument, "below zero", "/weight_g");
  PricingContext context = context_at(book.venue, request.cart.fulfilment, request.at, request.destination);
  context.exhausted = request.exhausted;
  context.cash = request.cash;
  if (request.distance_m) context.distance_m = request.distance_m;
  context.weight_g = request.weight_g;
  if (!request.zone.empty()) context.zone = context.place = request.zone;
  if (!request.place.empty()) context.place = request.place;
  return context;
}

const FulfilmentOffer* offer_of(const Venue& venue, Fulfilment fulfilment) {
  const auto found = std::find_if(venue.offers.begin(), venue.offers.end(),
                                  [&](const FulfilmentOffer& each) { return each.fulfilment == fulfilment; });
  return found == venue.offers.end() ? nullptr : &*found;
}

Result<std::unique_ptr<spi::Storage>> storage_of(const std::string& path, const Ports& ports) {
  if (path.empty()) return spi::make_memory_storage();
  spi::SqliteOptions options;
  options.path = path;
  if (ports.brings_key) {
    auto key = ports.secrets->storage_key(path);
    if (!key) return key.error();
    options.key = *std::move(key);
  }
  return spi::open_sqlite_storage(options);
}

}  // namespace

Result<VenueBookPtr> make_book(Venue venue, std::optional<Menu> menu, PriceRules rules) {
  auto book = std::make_shared<VenueBook>();
  book->venue = std::move(venue);
  if (const Status valid = validate(book->venue); !valid) return valid.error();
  if (menu) {
    auto index = MenuIndex::build(*std::move(menu));
    if (!index) return index.error();
    book->index = *std::move(index);
  }
  book->rules = std::move(rules);
  if (const Status valid = validate(book->rules); !valid) return valid.error();
  return VenueBookPtr(std::move(book));
}

Result<const MenuIndex*> menu_of(const VenueBook& book) {
  if (!book.index) return Error(Errc::menu_not_published, "the book has no menu");
  return &*book.index;
}

Result<PricingAnswer> quote(const VenueBook& book, const PricingRequest& request) {
  const auto index = menu_of(book);
  if (!index) return index.error();
  const auto context = context_of(book, request);
  if (!context) return context.error();
  auto priced = price(**index, book.rules, request.cart, *context);
  if (!priced) return priced.error();
  const auto stock = stock_of(request.stock);
  if (!stock) return stock.error();
  OrderableQuery query{request.cart.fulfilment, request.at, request.wanted_at, request.destination};
  query.stock = *stock ? &**stock : nullptr;
  query.confirmed_age = request.confirmed_age;
  PricingAnswer out{*std::move(priced), {}};
  out.orderable = couvert::orderable(book.venue, **index, request.cart, &out.quote, query);
  return out;
}

Result<std::int64_t> total(const VenueBook& book, const PricingRequest& request) {
  const auto index = menu_of(book);
  if (!index) return index.error();
  const auto context = context_of(book, request);
  if (!context) return context.error();
  const auto totals = price_totals(**index, book.rules, request.cart, *context);
  if (!totals) return totals.error();
  return totals->total_minor;
}

Result<Orderable> orderable(const VenueBook& book, const OrderableRequest& request) {
  if (request.cart && !request.item.empty()) return Error(Errc::invalid_argument, "one of item and cart", "/item");
  const auto stock = stock_of(request.stock);
  if (!stock) return stock.error();
  OrderableQuery query{request.fulfilment, request.at, request.wanted_at, request.destination};
  query.stock = *stock ? &**stock : nullptr;
  query.confirmed_age = request.confirmed_age;
  if (request.item.empty() && !request.cart) return couvert::orderable(book.venue, query);
  const auto index = menu_of(book);
  if (!index) return index.error();
  if (!request.cart) return couvert::orderable(book.venue, **index, request.item, query);
  const auto quote =
      price_at(book, *request.cart, request.at, request.destination);  // of a cart that cannot be priced: check() tells
  return couvert::orderable(book.venue, **index, *request.cart, quote ? &*quote : nullptr, query);
}

Result<OrderBounds> bounds(const VenueBook& book, const PricingRequest& request) {
  const Fulfilment way = request.cart.fulfilment;
  const FulfilmentOffer* offer = offer_of(book.venue, way);
  if (offer == nullptr) return Error(Errc::fulfilment_not_offered);
  const auto context = context_of(book, request);
  if (!context) return context.error();
  return order_bounds(offer, book.rules, way, *context, request.cart.channel);
}

Result<MenuAt> menu_at(const VenueBook& book, const MenuAtRequest& request) {
  const auto index = menu_of(book);
  if (!index) return index.error();
  const std::vector<std::string_view> locales(request.locales.begin(), request.locales.end());
  const PriceContext context{request.fulfilment, request.channel, book.venue.id, request.at, &book.venue.clock};
  return couvert::menu_at(**index, context, locales);
}

Result<Reorder> reorder(const VenueBook& book, const Order& old, const CartId& cart, Instant at) {
  const auto index = menu_of(book);
  if (!index) return index.error();
  return couvert::reorder(old, cart, **index, book.rules, context_at(book.venue, old.cart.fulfilment, at));
}

Result<PriceProof> prove(const VenueBook& book, const PricingRequest& request) {
  const auto index = menu_of(book);
  if (!index) return index.error();
  const auto context = context_of(book, request);
  if (!context) return context.error();
  return couvert::prove(**index, book.rules, request.cart, *context);
}

Result<ImportAnswer> import_menu(std::string_view format, std::string_view source, const ImportRequest& request) {
  const auto known = parse_format(format);
  if (!known) return known.error();
  const ImportOptions options{request.venue, request.currency, request.default_locale, request.location};
  auto from = couvert::import_menu(*known, source, options);
  if (!from) return from.error();
  ImportAnswer out{std::move(from->menu), std::move(from->rules), std::nullopt, std::move(from->report)};
  if (!from->venue.empty()) out.venue = std::move(from->venue.front());
  return out;
}

Result<ExportAnswer> export_menu(const VenueBook& book, std::string_view format) {
  const auto known = parse_format(format);
  if (!known) return known.error();
  const auto index = menu_of(book);
  if (!index) return index.error();
  auto exported = couvert::export_menu(*known, **index, book.venue, book.rules);
  if (!exported) return exported.error();
  return ExportAnswer{std::move(exported->text), std::move(exported->report)};
}

Result<Calendar> import_hours(std::string_view hours, const HoursRequest& place_asked) {
  HoursReading reading;
  reading.country = place_asked.country;
  HoursPlace place;
  place.country = place_asked.country;
  place.region = place_asked.region;
  place.position = place_asked.position;
  const auto read = OpeningHours::parse(hours, reading);
  if (!read) return read.error();
  if (const Status known = check_place(*read, place); !known) return known.error();
  auto made = to_calendar(*read, place, place_asked.first, place_asked.last);
  if (!made) return made.error();
  return std::move(made->calendar);
}

Result<ClientOptions> client_options(ClientOptionsDocument document, const Ports& ports) {
  if (document.asap_patience_ms > 1'000'000'000'000) return Error(Errc::invalid_argument, {}, "/asap_patience_ms");
  ClientOptions options;
  if (document.path.empty()) {
    options.storage = spi::make_memory_storage();
  } else {
    options.path = std::move(document.path);
  }
  options.secrets = ports.secrets;
  options.plain = !ports.brings_key;
  options.transport = ports.transport;
  options.host = ports.host;
  options.actor = std::move(document.actor);
  options.scopes = std::move(document.scopes);
  options.limits.asap_patience = Duration{document.asap_patience_ms * 1'000};
  options.limits.order_minor = document.order_minor;
  return options;
}

Result<HouseOptions> house_options(const HouseOptionsDocument& document, const Ports& ports) {
  if (document.queue_limit < 1 || document.menu_versions < 1)
    return Error(Errc::invalid_argument, "a limit below 1",
                 document.queue_limit < 1 ? "/queue_limit" : "/menu_versions");
  auto storage = storage_of(document.path, ports);
  if (!storage) return storage.error();
  HouseOptions options;
  options.storage = *std::move(storage);
  options.host = ports.host;
  options.queue_limit = document.queue_limit;
  options.menu_versions = document.menu_versions;
  options.restored = document.restored;
  options.own_thread = document.own_thread;
  return options;
}

Result<VerifyReport> verify(std::string_view path) {
  spi::SqliteOptions options;
  options.path = path;
  options.create = false;
  const auto storage = spi::open_sqlite_storage(options);
  if (!storage) return storage.error();
  return House::verify(**storage);
}

}  // namespace capi
}  // namespace v0
}  // namespace couvert
