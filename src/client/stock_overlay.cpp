// SPDX-License-Identifier: Apache-2.0
// What is left, as this device knows it: the house's counts, what its own stock commands say, what its own orders take.
#include "client/impl.hpp"
#include "client/waiting_command.hpp"
#include "couvert/codec.hpp"
#include "trade/stock.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

bool is_counted(const StockBook& book) noexcept { return !book.stock().levels.empty(); }

/// As the house takes it for an order: out of the book, or not at all.
bool take(StockBook& book, const OrderId& order, const std::vector<StockAmount>& amounts, Instant now) {
  const ReservationId id(order.bytes());
  if (!book.reserve(id, amounts, now + Duration::minutes(1), now)) return false;
  return book.commit(id, now).ok() && book.detach(id).ok();
}

/// What the first command of a lane asked for, with what later ones made of it. Absent: they gave it back.
std::optional<Cart> still_asked_for(const client::Index& index, const client::Waiting& waiting, Cart cart) {
  for (const std::int64_t seq : index.lanes.at(waiting.lane)) {
    if (seq <= waiting.seq) continue;
    auto command = client::command_of<OrderCommand>(index.outbox.at(seq));
    if (!command) continue;
    switch (command->verb) {
      case OrderVerb::reject:
      case OrderVerb::cancel_by_customer:
      case OrderVerb::cancel_by_restaurant: return std::nullopt;
      case OrderVerb::start_prep:
      case OrderVerb::mark_ready:
      case OrderVerb::hand_over: return cart;  // what is being cooked comes back to nobody
      case OrderVerb::adjust:
        if (command->cart) cart = *std::move(command->cart);
        break;
      default: break;
    }
  }
  return cart;
}

}  // namespace

Result<StockBook> Client::Impl::base_stock(spi::UnitOfWork& unit, const VenueId& venue) {
  auto row = unit.record(client::stock_kind, venue);
  if (!row) return row.error();
  if (!*row || (*row)->document.empty()) return StockBook();
  auto document = from_json<Stock>((*row)->document);
  if (!document) return Error(Errc::storage_corrupt, "the stock of " + venue + " cannot be read");
  document->version = 0;
  document->venue.clear();
  return StockBook::build(*std::move(document));
}

client::KnownStock Client::Impl::known_stock(const VenueId& venue) {
  static const auto empty = std::make_shared<const StockBook>();
  if (const auto found = stocks.find(venue); found != stocks.end()) return found->second;
  auto unit = begin(spi::Access::read);
  if (!unit) return {empty, empty, {}};
  auto base = base_stock(**unit, venue);
  if (!base) {
    host->log(spi::LogLevel::warning, "a venue's stock cannot be read");
    return {empty, empty, {}};
  }
  StockBook counted = *std::move(base);
  client::KnownStock known;
  auto venue_book = book(venue);
  const std::string lane = sync::stock_lane(venue);
  if (venue_book && (index.lanes.contains(lane) || is_counted(counted))) {
    StockBook left = counted;
    for (const auto& [seq, waiting] : index.outbox) {  // in the order in which the house hears of them
      if (waiting.lane == lane) {
        auto command = client::command_of<StockCommand>(waiting);
        // What does not fit any more is the house's to refuse; it changes nothing here.
        if (!command) continue;
        (void)trade::carry_out(counted, **venue_book, *command, actor, waiting.acted, Duration{});
        (void)trade::carry_out(left, **venue_book, *command, actor, waiting.acted, Duration{});
      } else if (is_counted(left) && client::is(waiting.name, sync::CommandName::place_order)) {
        auto command = client::command_of<PlaceOrder>(waiting);
        if (!command || command->cart.venue != venue) continue;
        auto row = (*unit)->order(command->order);
        if (row && *row) continue;  // the house has it, and has counted it
        auto cart = still_asked_for(index, waiting, command->cart);
        if (!cart) continue;
        command->cart = *std::move(cart);
        if (!take_for(left, **venue_book, *command, waiting.acted)) known.short_of.insert(command->order);
      }
    }
    known.left = std::make_shared<const StockBook>(std::move(left));
  }
  known.counted = std::make_shared<const StockBook>(std::move(counted));
  if (!known.left) known.left = known.counted;
  stocks[venue] = known;
  return known;
}

bool Client::Impl::take_for(StockBook& left, const VenueBook& venue, const PlaceOrder& command, Instant now) {
  if (!venue.index) return true;
  const bool held = command.reservation.has_value();
  if (held) left.release(*command.reservation);
  const bool taken = take(left, command.order, demand(command.cart, *venue.index), now);
  return taken || held;  // a device is not always told that a checkout holds something: then it is gone already
}

void Client::Impl::placed_one_more(const VenueBook& venue, const PlaceOrder& command) {
  const auto known = stocks.find(command.cart.venue);
  if (known == stocks.end() || !is_counted(*known->second.left)) return;
  StockBook left = *known->second.left;
  if (!take_for(left, venue, command, now())) known->second.short_of.insert(command.order);
  known->second.left = std::make_shared<const StockBook>(std::move(left));
}

void Client::Impl::orders_changed() {
  std::erase_if(stocks, [](const auto& each) { return is_counted(*each.second.left); });
}

const StockBook* Client::Impl::free_for(const StockBook& book, const VenueBook& venue, const PlaceOrder& command,
                                        std::optional<StockBook>& copy) {
  if (!command.reservation || !venue.index) return &book;
  copy = book;
  if (copy->release(*command.reservation)) return &*copy;
  for (const StockAmount& each : demand(command.cart, *venue.index))
    if (copy->level(each.target.kind, each.target.of, each.target.ref) != nullptr)
      (void)copy->adjust(each.target, each.quantity_milli, {}).ok();
  return &*copy;
}

}  // namespace v0
}  // namespace couvert
