// SPDX-License-Identifier: Apache-2.0
// Reading: what the house said, with the waiting commands carried out on it.
#include "client/impl.hpp"
#include "client/waiting_command.hpp"
#include "core/plant.hpp"
#include "couvert/basket.hpp"
#include "couvert/codec.hpp"
#include "trade/books.hpp"
#include "trade/order_page.hpp"
#include "trade/orders.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

using client::command_of;
using client::is;

constexpr int page_limit = 200;
constexpr int chunk = 100;  // rows read at a time while a list is put together

/// The code proves itself to the house; a device that was not told it cannot compare.
OrderCommand as_known(OrderCommand command, const Order& order) {
  if (order.pickup_code.empty()) command.code.clear();
  return command;
}

}  // namespace

Result<VenueBookPtr> Client::Impl::book(const VenueId& venue) {
  if (const auto found = books.find(venue); found != books.end()) return found->second;
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  auto row = (*unit)->venue(venue);
  if (!row) return row.error();
  if (!*row || (*row)->venue_json.empty()) return Error(Errc::venue_unknown);
  auto loaded = trade::load_book(**row);
  if (!loaded) return loaded.error();
  books[venue] = *loaded;
  return loaded;
}

PendingCommand Client::Impl::pending_of(const client::Waiting& waiting) const {
  PendingCommand pending;
  pending.id = waiting.id;
  pending.seq = waiting.seq;
  pending.name = waiting.name;
  pending.at = waiting.at;
  const auto attempts = exchange.attempts.find(waiting.id);
  pending.attempts = attempts == exchange.attempts.end() ? 0 : attempts->second;
  if (is(waiting.name, sync::CommandName::order_command)) {
    if (auto command = command_of<OrderCommand>(waiting)) pending.verb = command->verb;
  }
  return pending;
}

void Client::Impl::carry_out_place(const client::Waiting& waiting, std::optional<Order>& order, bool& doubtful) {
  if (order) return;  // the house has it, or has said so in a page that came before the verdict
  auto command = command_of<PlaceOrder>(waiting);
  if (!command) {
    doubtful = true;
    return;
  }
  auto venue = book(command->cart.venue);
  const bool has_menu = venue && (*venue)->index;
  std::optional<Quote> quote;
  if (has_menu) {
    if (auto priced = price_at(**venue, command->cart, waiting.acted, command->contact.position, {}, command->cash))
      quote = *std::move(priced);
    auto then = price_at(**venue, command->cart, now(), command->contact.position, {}, command->cash);
    const client::KnownStock known = known_stock(command->cart.venue);
    std::optional<StockBook> copy;
    const StockBook* counted = free_for(*known.counted, **venue, *command, copy);
    doubtful =
        !then || !trade::agree(*command, *then) || known.short_of.contains(command->order) ||
        !orderable((*venue)->venue, *(*venue)->index, command->cart, &*then, trade::query_of(*command, now(), counted))
             .ok;
  } else {
    doubtful = true;
  }
  Order begun;
  if (quote) {
    begun = trade::order_of(**venue, *command, *std::move(quote), actor, waiting.acted);
  } else {  // there is nothing to price it with: what the person agreed to is all that is known
    begun.id = command->order;
    begun.venue = command->cart.venue;
    begun.customer = trade::customer_of(actor);
    begun.cart = command->cart;
    begun.quote.totals.total_minor = command->expected_total_minor;
    if (venue) begun.quote.currency = (*venue)->venue.currency;
    begun.contact = command->contact;
    begun.placed_at = waiting.acted;
    begun.wanted_at = command->wanted_at;
  }
  for (const OrderEvent& event : couvert::begin(std::move(begun), command->command, actor))
    order = order ? apply(*std::move(order), event) : apply(*event.placed, event);
  if (waiting.pos != 0) doubtful = false;
}

void Client::Impl::carry_out_command(const client::Waiting& waiting, std::optional<Order>& order,
                                     std::int64_t base_version, bool& doubtful) {
  const bool applied = waiting.pos != 0;
  if (applied && base_version >= waiting.version) return;  // what the house said contains it
  if (!applied && waiting.seq <= index.settled) return;    // or that it was refused
  auto command = command_of<OrderCommand>(waiting);
  if (!command || !order) {
    doubtful = !applied;
    return;
  }
  DecideContext context;
  context.now = waiting.acted;
  command->expected_version.reset();  // compared by the house, with what the house then has
  if (trade::needs_price(*order, *command, actor)) {
    auto venue = book(order->venue);
    auto priced = trade::price_change(venue ? venue->get() : nullptr, *order, *command, waiting.acted, {});
    if (!priced) {
      doubtful = !applied;
      return;
    }
    context = *std::move(priced);
  }
  auto events = decide(*order, as_known(*command, *order), actor, context);
  if (!events) {
    doubtful = !applied;
    return;
  }
  for (const OrderEvent& event : *events) order = apply(*std::move(order), event);
}

Result<Order> Client::Impl::read_base(const spi::OrderRow& row) {
  constexpr std::size_t most_kept = 128;  // what screens of one device show
  const auto found = orders_read.find(row.id);
  if (found != orders_read.end() && found->second.document == row.document) return found->second.order;
  auto order = from_json<Order>(row.document);
  if (!order) return Error(Errc::storage_corrupt, "order " + row.id.text() + " cannot be read");
  if (orders_read.size() >= most_kept) orders_read.clear();
  orders_read.insert_or_assign(row.id, ReadOrder{row.document, *order});
  return order;
}

Result<LocalOrder> Client::Impl::view_row(const spi::OrderRow* row, const OrderId& id) {
  LocalOrder local;
  std::optional<Order> order;
  if (row != nullptr) {
    auto base = read_base(*row);
    if (!base) return base.error();
    local.confirmed_version = base->version;
    order = *std::move(base);
  }
  const std::int64_t base_version = local.confirmed_version.value_or(0);
  if (const auto lane = index.lanes.find(sync::order_lane(id));
      lane != index.lanes.end() && !(order && planted("overlay_not_replayed"))) {
    for (const std::int64_t seq : lane->second) {
      const client::Waiting& waiting = index.outbox.at(seq);
      PendingCommand pending = pending_of(waiting);
      if (is(waiting.name, sync::CommandName::place_order)) {
        carry_out_place(waiting, order, pending.doubtful);
      } else {
        carry_out_command(waiting, order, base_version, pending.doubtful);
      }
      if (pending.doubtful) local.standing = Standing::doubtful;
      local.pending.push_back(std::move(pending));
    }
  }
  if (!order) return Error(Errc::order_unknown);
  if (local.standing == Standing::confirmed && !local.pending.empty()) local.standing = Standing::pending;
  local.order = *std::move(order);
  return local;
}

Result<std::optional<LocalOrder>> Client::Impl::view(spi::UnitOfWork& unit, const OrderId& id) {
  auto row = unit.order(id);
  if (!row) return row.error();
  auto local = view_row(*row ? &**row : nullptr, id);
  if (!local && local.error().code() == Errc::order_unknown) return std::optional<LocalOrder>();
  if (!local) return local.error();
  return std::optional(*std::move(local));
}

Status Client::Impl::key_shown(spi::UnitOfWork& unit) {
  index.shown.clear();
  index.shown_at.clear();
  for (const auto& [lane, seqs] : index.lanes) {
    if (!lane.starts_with("order:")) continue;
    auto id = OrderId::parse(std::string_view(lane).substr(6));
    if (!id) continue;
    auto row = unit.order(*id);
    if (!row) return row.error();
    const client::Waiting& first = index.outbox.at(seqs.front());
    if (!*row && !is(first.name, sync::CommandName::place_order)) continue;  // of an order that is gone from here
    const Instant at = *row ? (*row)->placed_at : first.acted;
    index.shown.emplace(at, *id);
    index.shown_at.emplace(*id, at);
  }
  return {};
}

Result<OrderList> Client::Impl::orders(const OrderQuery& query) {
  if (query.limit < 1 || query.limit > page_limit) return Error(Errc::limit_exceeded, {}, "/limit");
  std::optional<std::pair<Instant, OrderId>> before;
  if (!query.page.empty()) {
    auto page = trade::read_page(query.page);
    if (!page) return page.error();
    before = *page;
  }
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  spi::OrderFilter filter;
  filter.venue = query.venue;
  for (const OrderState state : query.states) filter.states.push_back(static_cast<std::int32_t>(state));
  filter.limit = chunk;
  // Two sorted streams: rows without anything that waits, and orders with it, whose state the rows do not know.
  auto waiting = index.shown.rbegin();
  if (before) waiting = std::make_reverse_iterator(index.shown.lower_bound(*before));
  std::vector<spi::OrderRow> rows;
  std::size_t at = 0;
  bool more_rows = true;
  filter.before = before;
  const auto fits = [&](const Order& order) {
    if (query.venue && order.venue != *query.venue) return false;
    return query.states.empty() ||
           std::find(query.states.begin(), query.states.end(), order.state) != query.states.end();
  };
  OrderList list;
  std::optional<std::pair<Instant, OrderId>> last;
  while (true) {
    while (true) {
      if (at == rows.size() && more_rows) {
        auto next = (*unit)->orders(filter);
        if (!next) return next.error();
        rows = *std::move(next);
        at = 0;
        more_rows = static_cast<int>(rows.size()) == chunk;
        if (!rows.empty()) filter.before = std::pair(rows.back().placed_at, rows.back().id);
      }
      if (at == rows.size() || !index.shown_at.contains(rows[at].id)) break;
      ++at;
    }
    const bool has_row = at < rows.size(), has_waiting = waiting != index.shown.rend();
    if (!has_row && !has_waiting) break;
    const bool take_row = has_row && (!has_waiting || std::pair(rows[at].placed_at, rows[at].id) > *waiting);
    std::optional<LocalOrder> local;
    std::pair<Instant, OrderId> key;
    if (take_row) {
      key = {rows[at].placed_at, rows[at].id};
      auto found = view_row(&rows[at++], key.second);
      if (!found) return found.error();
      local = *std::move(found);
    } else {
      key = *waiting++;
      auto found = view(**unit, key.second);
      if (!found) return found.error();
      local = *std::move(found);
      if (!local || !fits(local->order)) continue;
    }
    if (static_cast<int>(list.orders.size()) == query.limit) {
      list.next = trade::page_text(last->first, last->second);
      break;
    }
    last = key;
    list.orders.push_back(*std::move(local));
  }
  return list;
}

Result<std::optional<GroupCart>> Client::Impl::basket(spi::UnitOfWork& unit, const CartId& id) {
  std::optional<GroupCart> both;
  auto said = unit.record(client::basket_kind, id.text());
  if (!said) return said.error();
  if (*said) {
    auto base = from_json<Basket>((*said)->document);
    if (!base) return Error(Errc::storage_corrupt, "basket " + id.text() + " cannot be read");
    both = std::move(base->group);
  }
  auto draft = unit.record(client::draft_kind, id.text());
  if (!draft) return draft.error();
  if (!*draft) return both;
  auto own = from_json<GroupCart>((*draft)->document);
  if (!own) return Error(Errc::storage_corrupt, "basket " + id.text() + " cannot be read");
  if (!both) return std::optional(*std::move(own));
  auto merged = merge(*both, *own);
  // Two contents under one id: somebody else's word counts, the house will say so to ours.
  return std::optional(merged ? *std::move(merged) : *std::move(both));
}

Conflict Client::Impl::conflict_of(const client::Refused& refused) {
  Conflict conflict;
  conflict.id = refused.id;
  conflict.name = refused.name;
  conflict.problem = refused.problem;
  conflict.at = refused.at;
  if (is(refused.name, sync::CommandName::order_command)) {
    if (auto command = command_of<OrderCommand>(refused)) {
      conflict.order = command->order;
      conflict.command = *std::move(command);
    }
    return conflict;
  }
  if (!is(refused.name, sync::CommandName::place_order)) return conflict;
  auto command = command_of<PlaceOrder>(refused);
  if (!command) return conflict;
  conflict.order = command->order;
  conflict.place = *command;
  auto venue = book(command->cart.venue);
  if (!venue || !(*venue)->index) return conflict;
  auto quote = price_at(**venue, command->cart, now(), command->contact.position, {}, command->cash);
  const client::KnownStock known = known_stock(command->cart.venue);
  std::optional<StockBook> copy;
  const StockBook* left = free_for(*known.left, **venue, *command, copy);
  conflict.orderable = orderable((*venue)->venue, *(*venue)->index, command->cart, quote ? &*quote : nullptr,
                                 trade::query_of(*command, now(), left));
  if (quote) conflict.new_quote = *std::move(quote);
  return conflict;
}

}  // namespace v0
}  // namespace couvert
