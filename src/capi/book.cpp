// SPDX-License-Identifier: Apache-2.0
// A venue with its menu and rules, for pricing without a store.
#include "capi/book.hpp"

#include <optional>
#include <utility>

#include "capi/calls.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

VenueBookPtr book(const couvert_book* handle) {
  return std::static_pointer_cast<const VenueBook>(object(handle, HandleType::book));
}

std::string part_of(const VenueBook& book, std::string_view part) {
  if (part == "venue") return to_json(book.venue);
  if (part == "menu") return to_json(need(menu_of(book))->menu());
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
    auto of = document<Venue>("venue", venue, venue_size);
    std::optional<Menu> published;
    if (menu_size != 0) published = document<Menu>("menu", menu, menu_size);
    PriceRules priced;
    if (rules_size != 0) priced = document<PriceRules>("rules", rules, rules_size);
    give_book(made, need(make_book(std::move(of), std::move(published), std::move(priced))));
  });
}

void couvert_book_free(couvert_book* handle) { take_handle(handle, HandleType::book); }

couvert_code couvert_book_document(couvert_book* self, const char* part, size_t part_size, couvert_buf* out,
                                   couvert_error** error) {
  return guard(error, [&] { Output(out).text(part_of(*book(self), text(part, part_size))); });
}

couvert_code couvert_book_quote(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(capi::quote(*book(self), document<PricingRequest>(request, request_size))));
  });
}

couvert_code couvert_book_total(couvert_book* self, const char* request, size_t request_size, int64_t* out,
                                couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    result.set(need(total(*book(self), document<PricingRequest>(request, request_size))));
  });
}

couvert_code couvert_book_check(couvert_book* self, const char* cart, size_t cart_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error, [&] {
    const auto own = book(self);
    Output(out).documents(check(document<Cart>(cart, cart_size), *need(menu_of(*own))));
  });
}

couvert_code couvert_book_orderable(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                    couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(capi::orderable(*book(self), document<OrderableRequest>(request, request_size))));
  });
}

couvert_code couvert_book_bounds(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(bounds(*book(self), document<PricingRequest>(request, request_size))));
  });
}

couvert_code couvert_book_menu_at(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(capi::menu_at(*book(self), document<MenuAtRequest>(request, request_size))));
  });
}

couvert_code couvert_book_reorder(couvert_book* self, const char* order, size_t order_size, const char* cart_id,
                                  size_t cart_id_size, const char* at, size_t at_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto own = book(self);
    const auto old = document<Order>(order, order_size);
    const Instant instant = need(parse_instant(text(at, at_size)));
    output.document(need(capi::reorder(*own, old, id<CartId>(cart_id, cart_id_size), instant)));
  });
}

couvert_code couvert_book_prove(couvert_book* self, const char* request, size_t request_size, couvert_buf* out,
                                couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(capi::prove(*book(self), document<PricingRequest>(request, request_size))));
  });
}

couvert_code couvert_menu_export(couvert_book* self, const char* format, size_t format_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(capi::export_menu(*book(self), text(format, format_size))));
  });
}

}  // extern "C"
