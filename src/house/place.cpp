// SPDX-License-Identifier: Apache-2.0
// Taking an order: everything that may be wrong with it, its price, its records.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

Status text_ok(std::string_view text, std::size_t octets, const char* path) {
  if (text.size() > octets) return Error(Errc::limit_exceeded, {}, path);
  if (!valid_text(text)) return Error(Errc::text_encoding, {}, path);
  return {};
}

Status validate_contact(const Contact& contact) {
  struct Field {
    std::string_view text;
    std::size_t octets;
    const char* path;
  };
  const Field fields[] = {
      {contact.name, limits::name_octets, "/contact/name"},
      {contact.phone, limits::name_octets, "/contact/phone"},
      {contact.address.street, limits::name_octets, "/contact/address/street"},
      {contact.address.postcode, limits::name_octets, "/contact/address/postcode"},
      {contact.address.city, limits::name_octets, "/contact/address/city"},
      {contact.address.country, limits::name_octets, "/contact/address/country"},
      {contact.instructions, limits::text_octets, "/contact/instructions"},
  };
  for (const Field& field : fields) {
    if (auto status = text_ok(field.text, field.octets, field.path); !status) return status;
  }
  if (!contact.position) return {};
  if (auto status = validate(*contact.position); !status) return status.error().under("/contact/position");
  return {};
}

Status validate_form(const PlaceOrder& command) {
  if (command.command.is_nil()) return Error(Errc::id_format, "a command needs an id", "/command");
  if (command.order.is_nil()) return Error(Errc::id_format, "an order needs an id", "/order");
  return validate_contact(command.contact);
}

std::string list_json(const std::vector<Issue>& issues) {
  std::string out = "{\"issues\":[";
  for (std::size_t i = 0; i < issues.size(); ++i) {
    if (i > 0) out += ',';
    append_json(out, issues[i]);
  }
  return out + "]}";
}

/// The error of a cart that has no price, with everything else that is wrong with it.
Error price_refusal(const Error& error, const Cart& cart, const MenuIndex& index) {
  auto refusal = cart_refusal(cart, index);
  return refusal ? *std::move(refusal) : error.under("/cart");
}

/// The member of the command that would have to be another for the reason to go.
std::string place_of(const Reason& reason, const PlaceOrder& command) {
  if (!reason.path.empty()) return "/cart" + reason.path;
  switch (reason.code) {
    case Errc::in_the_past:
    case Errc::too_far_ahead:
    case Errc::too_soon:
    case Errc::slot_full: return "/wanted_at";
    case Errc::venue_closed:
    case Errc::after_last_order:
    case Errc::venue_paused: return command.wanted_at ? "/wanted_at" : "/cart/venue";
    case Errc::fulfilment_not_offered: return "/cart/fulfilment";
    case Errc::destination_required:
    case Errc::outside_delivery_zone: return "/contact/position";
    case Errc::age_confirmation_required: return "/confirmed_age";
    case Errc::below_minimum:
    case Errc::above_maximum: return "/cart/lines";
    default: return "/cart";
  }
}

/// The first reason as the error, all of them as its details.
Error not_orderable(const Orderable& answer, const PlaceOrder& command) {
  const Reason& first = answer.reasons.front();
  return Error(first.code, {}, place_of(first, command), to_json(answer));
}

/// Both sides must mean the same price: a dearer one needs the guest's word.
Status agree(const PlaceOrder& command, const Quote& quote) {
  const std::int64_t actual = quote.totals.total_minor;
  const std::int64_t agreed =
      std::max(command.expected_total_minor, command.accept_up_to_minor.value_or(command.expected_total_minor));
  if (actual <= agreed) return {};
  return Error(Errc::price_changed, {}, "/expected_total_minor",
               "{\"expected\":" + std::to_string(command.expected_total_minor) + ",\"actual\":" +
                   std::to_string(actual) + ",\"menu_version\":" + std::to_string(quote.menu_version) + "}");
}

/// "A-0001" for the first order of a venue's day, "B-0001" after 9,999.
std::string number_text(std::int64_t n) {
  std::array<char, 16> text{};
  const std::int64_t page = (n - 1) / 9'999;
  std::snprintf(text.data(), text.size(), "%c-%04d", static_cast<char>('A' + page % 26),
                static_cast<int>((n - 1) % 9'999 + 1));
  return text.data();
}

std::string random_code(spi::Host& host) {
  std::array<std::uint8_t, 4> octets{};
  host.random(octets);
  std::uint32_t value = 0;
  for (std::uint8_t octet : octets) value = value << 8 | octet;
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%04u", static_cast<unsigned>(value % 10'000));
  return text.data();
}

/// The price at `now`, agreed to, of a cart that can be ordered; or why not.
Result<Quote> accept_cart(const VenueBook& book, const PlaceOrder& command, Instant now, const StockBook* stock,
                          const std::vector<Ref>& exhausted, const Promised& promised) {
  auto quote = price_at(book, command.cart, now, command.contact.position, exhausted, command.cash);
  if (!quote) return price_refusal(quote.error(), command.cart, *book.index);
  OrderableQuery query;
  query.fulfilment = command.cart.fulfilment;
  query.now = now;
  query.wanted_at = command.wanted_at;
  query.destination = command.contact.position;
  query.stock = stock;
  query.confirmed_age = command.confirmed_age;
  const Orderable possible = orderable_beside(book, command.cart, &*quote, query, promised);
  if (!possible.ok) return not_orderable(possible, command);
  if (auto refusal = exhausted_refusal(book, command.cart, *quote, exhausted)) return *std::move(refusal);
  if (auto status = agree(command, *quote); !status) return status.error();
  return quote;
}

Result<Order> make_order(Batch& batch, const VenueBook& book, const PlaceOrder& command, Quote quote,
                         const Actor& actor, Instant now) {
  const Date day = book.venue.clock.local(now).date;
  auto number = batch.ledger.next_number(batch.unit, book.venue.id, day);
  if (!number) return number.error();
  Order order;
  order.id = command.order;
  order.venue = book.venue.id;
  order.customer = customer_of(actor);
  order.number = number_text(*number);
  order.pickup_code = random_code(batch.host);
  order.cart = command.cart;
  order.quote = std::move(quote);
  order.contact = command.contact;
  order.payment_method = command.payment;
  order.placed_at = now;
  order.wanted_at = command.wanted_at;
  order.accept_by = now + Duration::minutes(book.venue.accept_within_minutes);
  order.minimum_age = required_age(order.cart, *book.index);
  order.confirmed_age = command.confirmed_age;
  return order;
}

Result<Result<Receipt>> write_order(Batch& batch, Order order, const PlaceOrder& command, const Actor& actor) {
  std::vector<OrderEvent> events = begin(std::move(order), command.command, actor);
  std::vector<spi::EventRow> rows = rows_of(*events.front().placed, events);
  Order placed = *std::move(events.front().placed);  // written down already, and large
  for (const OrderEvent& event : events) {
    if (event.verb) placed = apply(std::move(placed), event);
  }
  if (auto status = readable_again(rows); !status) return Result<Receipt>(status.error());
  Status inserted = batch.unit.insert_order(columns_of(placed));
  if (!inserted && inserted.error().code() == Errc::storage_constraint)
    return Result<Receipt>(Error(Errc::order_exists));
  if (!inserted) return inserted.error();
  auto pos = append(batch, std::move(rows));
  if (!pos) return pos.error();
  return Result<Receipt>(Receipt{std::move(placed), false, *pos});
}

Result<Result<Receipt>> take_order(Batch& batch, const PlaceOrder& command, const Actor& actor, Instant now) {
  const VenueBookPtr book = batch.book(command.cart.venue);
  if (!book) return Result<Receipt>(Error(Errc::venue_unknown, {}, "/cart/venue"));
  if (!may_place(actor, book->venue.id)) return Result<Receipt>(Error(Errc::permission_denied));
  if (!book->index) return Result<Receipt>(Error(Errc::menu_not_published, {}, "/cart/venue"));
  auto exhausted = exhausted_promotions(batch.unit, *book, customer_of(actor));
  if (!exhausted) return exhausted.error();
  auto stock = stock_for(batch, book->venue.id, now, command.reservation);
  if (!stock) return stock.error();
  auto promised = promised_at(batch.unit, *book);
  if (!promised) return promised.error();
  auto quote = accept_cart(*book, command, now, *stock ? &(*stock)->book : nullptr, *exhausted, *promised);
  if (!quote) return Result<Receipt>(quote.error());
  const std::vector<Ref> redeemed = redeemed_in(*book, *quote);
  auto taking = take(*std::move(stock), *book, command.order, command.cart, now);
  if (!taking) return Result<Receipt>(taking.error());
  auto order = make_order(batch, *book, command, *std::move(quote), actor, now);
  if (!order) return order.error();
  auto answer = write_order(batch, *std::move(order), command, actor);
  if (!answer || !*answer) return answer;
  if (auto status = keep(batch, *std::move(taking), (*answer)->order, actor, now); !status) return status.error();
  if (auto status = promise(batch, *book, (*answer)->order, *promised); !status) return status.error();
  if (!redeemed.empty()) {
    if (auto status = redeem(batch, (*answer)->order, redeemed); !status) return status.error();
  }
  return answer;
}

}  // namespace

std::optional<Error> cart_refusal(const Cart& cart, const MenuIndex& index) {
  const std::vector<Issue> issues = check(cart, index);
  if (issues.empty()) return std::nullopt;
  return Error(issues.front().code, {}, "/cart" + issues.front().path, list_json(issues));
}

PricingContext context_at(const VenueBook& book, Fulfilment fulfilment, Instant at,
                          std::optional<GeoPoint> destination) {
  PricingContext context;
  context.at = at;
  context.date = book.venue.clock.local(at).date;
  context.clock = &book.venue.clock;
  if (fulfilment == Fulfilment::delivery && destination) {
    context.distance_m = std::llround(distance_m(book.venue.position, *destination));
    // Ordered while its zone rests, for a time when it is served: the fees are those of the place.
    const DeliveryZone* zone = zone_for(book.venue, *destination, at);
    if (zone == nullptr) zone = zone_for(book.venue, *destination);
    if (zone != nullptr) context.zone = context.place = zone->ref;
  }
  return context;
}

Result<Quote> price_at(const VenueBook& book, const Cart& cart, Instant at, std::optional<GeoPoint> destination,
                       std::vector<Ref> exhausted, bool cash) {
  PricingContext context = context_at(book, cart.fulfilment, at, destination);
  context.exhausted = std::move(exhausted);
  context.cash = cash;
  return price(*book.index, book.rules, cart, context);
}

Result<Result<Receipt>> place(Batch& batch, const PlaceOrder& command, const Fingerprint& fingerprint,
                              const Actor& actor) {
  if (auto status = validate_form(command); !status) return Result<Receipt>(status.error());
  if (auto status = valid_actor(actor); !status) return Result<Receipt>(status.error());
  auto before = answered_before(batch.unit, command.command, fingerprint, actor);
  if (!before) return before.error();
  if (*before) return **std::move(before);

  const Instant now = batch.ledger.next();
  auto answer = take_order(batch, command, actor, now);
  if (!answer) return answer.error();
  if (auto status = record(batch, command.command, fingerprint, now, *answer); !status) return status.error();
  if (*answer) (*answer)->order = projected(std::move((*answer)->order), actor);
  return answer;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
