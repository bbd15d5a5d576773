// SPDX-License-Identifier: Apache-2.0
// Whether an order may be taken or changed, what it costs, and how it begins.
#include "trade/orders.hpp"

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace trade {
namespace {

bool is_restaurant(Role role) noexcept { return role == Role::restaurant_staff || role == Role::restaurant_manager; }

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

std::string list_json(const std::vector<Issue>& issues) {
  std::string out = "{\"issues\":[";
  for (std::size_t i = 0; i < issues.size(); ++i) {
    if (i > 0) out += ',';
    append_json(out, issues[i]);
  }
  return out + "]}";
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

}  // namespace

bool may_manage(const Actor& actor, const VenueId& venue) noexcept {
  if (actor.role == Role::ops_admin || actor.role == Role::system) return true;
  return actor.role == Role::restaurant_manager && actor.venue == venue;
}

bool may_place(const Actor& actor, const VenueId& venue) noexcept {
  if (actor.role == Role::customer) return !actor.subject.empty();
  if (is_restaurant(actor.role)) return actor.venue == venue;
  return actor.role == Role::ops_admin || actor.role == Role::system;
}

std::string customer_of(const Actor& actor) { return actor.role == Role::customer ? actor.subject : std::string(); }

Status validate_form(const PlaceOrder& command) {
  if (command.command.is_nil()) return Error(Errc::id_format, "a command needs an id", "/command");
  if (command.order.is_nil()) return Error(Errc::id_format, "an order needs an id", "/order");
  return validate_contact(command.contact);
}

std::optional<Error> cart_refusal(const Cart& cart, const MenuIndex& index) {
  const std::vector<Issue> issues = check(cart, index);
  if (issues.empty()) return std::nullopt;
  return Error(issues.front().code, {}, "/cart" + issues.front().path, list_json(issues));
}

Error price_refusal(const Error& error, const Cart& cart, const MenuIndex& index) {
  auto refusal = cart_refusal(cart, index);
  return refusal ? *std::move(refusal) : error.under("/cart");
}

Error not_orderable(const Orderable& answer, const PlaceOrder& command) {
  const Reason& first = answer.reasons.front();
  return Error(first.code, {}, place_of(first, command), to_json(answer));
}

Status agree(const PlaceOrder& command, const Quote& quote) {
  const std::int64_t actual = quote.totals.total_minor;
  const std::int64_t agreed =
      std::max(command.expected_total_minor, command.accept_up_to_minor.value_or(command.expected_total_minor));
  if (actual <= agreed) return {};
  return Error(Errc::price_changed, {}, "/expected_total_minor",
               "{\"expected\":" + std::to_string(command.expected_total_minor) + ",\"actual\":" +
                   std::to_string(actual) + ",\"menu_version\":" + std::to_string(quote.menu_version) + "}");
}

OrderableQuery query_of(const PlaceOrder& command, Instant now, const StockBook* stock) {
  OrderableQuery query;
  query.fulfilment = command.cart.fulfilment;
  query.now = now;
  query.wanted_at = command.wanted_at;
  query.destination = command.contact.position;
  query.stock = stock;
  query.confirmed_age = command.confirmed_age;
  return query;
}

Order order_of(const VenueBook& book, const PlaceOrder& command, Quote quote, const Actor& actor, Instant now) {
  Order order;
  order.id = command.order;
  order.venue = book.venue.id;
  order.customer = customer_of(actor);
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

bool needs_price(const Order& order, const OrderCommand& command, const Actor& actor) noexcept {
  return command.verb == OrderVerb::adjust && command.cart && may(actor.role, command.verb) && may_read(actor, order);
}

Result<DecideContext> price_change(const VenueBook* book, const Order& order, const OrderCommand& command, Instant now,
                                   std::vector<Ref> exhausted) {
  if (book == nullptr || !book->index) return Error(Errc::menu_not_published);
  if (command.cart->fulfilment != order.cart.fulfilment) {
    return Error(Errc::invalid_argument, "a change keeps the way of fulfilment", "/cart/fulfilment");
  }
  // A price says little about notes, and nothing of a cart without lines.
  if (auto refusal = cart_refusal(*command.cart, *book->index)) return *std::move(refusal);
  DecideContext context;
  context.now = now;
  context.new_minimum_age = required_age(*command.cart, *book->index);
  if (context.new_minimum_age > order.confirmed_age) {
    return Error(Errc::age_confirmation_required, "the guest has not confirmed that age", "/cart/lines");
  }
  // What the order itself has used counts for it, not against it.
  for (const QuoteDiscount& own : order.quote.discounts) std::erase(exhausted, own.ref);
  auto quote = price_at(*book, *command.cart, now, order.contact.position, std::move(exhausted), order.quote.cash);
  if (!quote) return quote.error().under("/cart");
  context.new_quote = *std::move(quote);
  return context;
}

}  // namespace trade
}  // namespace v0
}  // namespace couvert
