// SPDX-License-Identifier: Apache-2.0
// A venue with its menu and rules, for pricing without a store.
#include "capi/book.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "couvert/menu_at.hpp"
#include "couvert/proof.hpp"
#include "couvert/reorder.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

VenueBookPtr book(const couvert_book* handle) {
  return std::static_pointer_cast<const VenueBook>(object(handle, HandleType::book));
}

const MenuIndex& menu_of(const VenueBook& book) {
  if (!book.index) refuse(Errc::menu_not_published, "the book has no menu");
  return *book.index;
}

std::optional<StockBook> stock_of(const std::optional<Stock>& stock) {
  if (!stock) return std::nullopt;
  return need(StockBook::build(*stock));
}

PricingContext context_of(const VenueBook& book, const PricingRequest& request) {
  PricingContext context = context_at(book.venue, request.cart.fulfilment, request.at, request.destination);
  context.exhausted = request.exhausted;
  context.cash = request.cash;
  return context;
}

PricingAnswer answer(const VenueBook& book, const PricingRequest& request) {
  const MenuIndex& index = menu_of(book);
  PricingAnswer out;
  out.quote = need(price(index, book.rules, request.cart, context_of(book, request)));
  const auto stock = stock_of(request.stock);
  OrderableQuery query{request.cart.fulfilment, request.at, request.wanted_at, request.destination};
  query.stock = stock ? &*stock : nullptr;
  query.confirmed_age = request.confirmed_age;
  out.orderable = orderable(book.venue, index, request.cart, &out.quote, query);
  return out;
}

Orderable answer(const VenueBook& book, const OrderableRequest& request) {
  if (request.cart && !request.item.empty()) refuse(Errc::invalid_argument, "one of item and cart", "/item");
  const auto stock = stock_of(request.stock);
  OrderableQuery query{request.fulfilment, request.at, request.wanted_at, request.destination};
  query.stock = stock ? &*stock : nullptr;
  query.confirmed_age = request.confirmed_age;
  if (!request.item.empty()) return orderable(book.venue, menu_of(book), request.item, query);
  if (!request.cart) return orderable(book.venue, query);
  const auto quote =
      price_at(book, *request.cart, request.at, request.destination);  // of a cart that cannot be priced: check() tells
  return orderable(book.venue, menu_of(book), *request.cart, quote ? &*quote : nullptr, query);
}

const FulfilmentOffer* offer_of(const Venue& venue, Fulfilment fulfilment) {
  const auto found = std::find_if(venue.offers.begin(), venue.offers.end(),
                                  [&](const FulfilmentOffer& each) { return each.fulfilment == fulfilment; });
  if (found == venue.offers.end()) refuse(Errc::fulfilment_not_offered, {});
  return &*found;
}

std::string part_of(const VenueBook& book, std::string_view part) {
  if (part == "venue") return to_json(book.venue);
  if (part == "menu") return to_json(menu_of(book).menu());
  if (part == "rules") return to_json(book.rules);
  refuse(Errc::invalid_argument, "venue, menu or rules");
}

}  // namespace

namespace couvert {
inline namespace v0 {
namespace capi {

void give_book(Made<couvert_book>& made, VenueBookPtr book) {
  made.set(std::const_pointer_cast<VenueBook>(std::move(book)));
}

}  // namespace capi
}  // namespace v0
}  // namespace couvert

extern "C" {

couvert_code couvert_book_create(const char* venue, size_t venue_size, const char* menu, size_t menu_size,
                                 const char* rules, size_t rules_size, couvert_book** out, couvert_error** error) {
  return guard(error, [&] {
    Made<couvert_book> made(out, HandleType::book);
    auto made_book = std::make_shared<VenueBook>();
    made_book->venue = document<Venue>("venue", venue, venue_size);
    need(validate(made_book->venue));
    if (menu_size != 0) made_book->index = need(MenuIndex::build(document<Menu>("menu", menu, menu_size)));
    if (rules_size != 0) made_book->rules = document<PriceRules>("rules", rules, rules_size);
    need(validate(made_book->rules));
    give_book(made, std::move(made_book));
  });
}

void couvert_book_free(couvert_book* handle) { take_handle(handle, HandleType::book); }

couvert_code couvert_book_document(couvert_book* self, const char* part, size_t part_size, couvert_buf* out,
                                   couvert_error** error) {
  return guard(error, [&] { Output(out).text(part_of(*book(self), text(part, part_size))); });
}

couvert_code couvert_book_quote(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error,
               [&] { Output(out).document(answer(*book(self), document<PricingRequest>(request, request_size))); });
}

couvert_code couvert_book_total(couvert_book* self, const char* request, size_t request_size, int64_t* out,
                                couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    const auto own = book(self);
    const auto asked = document<PricingRequest>(request, request_size);
    result.set(need(price_totals(menu_of(*own), own->rules, asked.cart, context_of(*own, asked))).total_minor);
  });
}

couvert_code couvert_book_check(couvert_book* self, const char* cart, size_t cart_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error, [&] {
    const auto own = book(self);
    Output(out).documents(check(document<Cart>(cart, cart_size), menu_of(*own)));
  });
}

couvert_code couvert_book_orderable(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                    couvert_error** error) {
  return guard(error,
               [&] { Output(out).document(answer(*book(self), document<OrderableRequest>(request, request_size))); });
}

couvert_code couvert_book_bounds(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    const auto asked = document<PricingRequest>(request, request_size);
    const Fulfilment way = asked.cart.fulfilment;
    output.document(
        order_bounds(offer_of(own->venue, way), own->rules, way, context_of(*own, asked), asked.cart.channel));
  });
}

couvert_code couvert_book_menu_at(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    const auto asked = document<MenuAtRequest>(request, request_size);
    const std::vector<std::string_view> locales(asked.locales.begin(), asked.locales.end());
    const PriceContext context{asked.fulfilment, asked.channel, own->venue.id, asked.at, &own->venue.clock};
    output.document(menu_at(menu_of(*own), context, locales));
  });
}

couvert_code couvert_book_reorder(couvert_book* self, const char* order, size_t order_size, const char* cart_id,
                                  size_t cart_id_size, const char* at, size_t at_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    const auto old = document<Order>(order, order_size);
    const auto context = context_at(own->venue, old.cart.fulfilment, need(parse_instant(text(at, at_size))));
    output.document(need(reorder(old, id<CartId>(cart_id, cart_id_size), menu_of(*own), own->rules, context)));
  });
}

couvert_code couvert_book_prove(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    const auto asked = document<PricingRequest>(request, request_size);
    output.document(need(prove(menu_of(*own), own->rules, asked.cart, context_of(*own, asked))));
  });
}

couvert_code couvert_menu_export(couvert_book* self, const char* format, size_t format_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    auto exported =
        need(export_menu(need(parse_format(text(format, format_size))), menu_of(*own), own->venue, own->rules));
    output.document(ExportAnswer{std::move(exported.text), std::move(exported.report)});
  });
}

}  // extern "C"
