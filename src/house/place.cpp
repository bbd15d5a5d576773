// SPDX-License-Identifier: Apache-2.0
// Taking an order: everything that may be wrong with it, its price, its records.
#include <array>
#include <cstdio>
#include <string>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

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
  if (!quote) return trade::price_refusal(quote.error(), command.cart, *book.index);
  const Orderable possible =
      orderable_beside(book, command.cart, &*quote, trade::query_of(command, now, stock), promised);
  if (!possible.ok) return trade::not_orderable(possible, command);
  if (auto refusal = exhausted_refusal(book, command.cart, *quote, exhausted)) return *std::move(refusal);
  if (planted("device_price_trusted")) quote->totals.total_minor = command.expected_total_minor;
  if (auto status = trade::agree(command, *quote); !status && !planted("price_not_asked")) return status.error();
  return quote;
}

Result<Order> make_order(Batch& batch, const VenueBook& book, const PlaceOrder& command, Quote quote,
                         const Actor& actor, Instant now) {
  const Date day = book.venue.clock.local(now).date;
  auto number = batch.ledger.next_number(batch.unit, book.venue.id, day);
  if (!number) return number.error();
  Order order = trade::order_of(book, command, std::move(quote), actor, now);
  order.number = number_text(*number);
  order.pickup_code = random_code(batch.host);
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

Result<Result<Receipt>> place(Batch& batch, const PlaceOrder& command, const Fingerprint& fingerprint,
                              const Actor& actor) {
  if (auto status = trade::validate_form(command); !status) return Result<Receipt>(status.error());
  if (auto status = valid_actor(actor); !status) return Result<Receipt>(status.error());
  if (batch.refused(actor, command.cart.venue) && !planted("rights_not_checked"))
    return Result<Receipt>(Error(Errc::access_revoked));
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
