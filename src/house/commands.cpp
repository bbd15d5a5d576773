// SPDX-License-Identifier: Apache-2.0
// Command records, and commands on orders that exist.
#include <algorithm>
#include <string>

#include "core/plant.hpp"
#include "core/sha256.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

/// The answer that a record holds, as the actor sees it. Nobody learns from a record what the order itself hides.
Result<Result<Receipt>> answer_of(spi::UnitOfWork& unit, const Recorded& recorded, const Actor& actor) {
  if (recorded.refusal) return Result<Receipt>(*recorded.refusal);
  auto order = order_at(unit, recorded.order, recorded.version);
  if (!order) return order.error();
  if (!may_read(actor, *order)) return Result<Receipt>(Error(Errc::command_mismatch));
  return Result<Receipt>(Receipt{projected(*std::move(order), actor), true, recorded.pos});
}

/// What decide() needs to know about a new cart; an error of the price is the command's answer.
Result<DecideContext> context_for(Batch& batch, const Order& order, const OrderCommand& command, const Actor& actor,
                                  Instant now) {
  DecideContext context;
  context.now = now;
  if (!trade::needs_price(order, command, actor)) return context;
  const VenueBookPtr book = batch.book(order.venue);
  if (!book) return Error(Errc::menu_not_published);
  auto exhausted = exhausted_promotions(batch.unit, *book, order.customer);
  if (!exhausted) return exhausted.error();
  return trade::price_change(book.get(), order, command, now, *std::move(exhausted));
}

/// Decides, writes the events and the row. Nothing is written when the answer is a refusal.
Result<Result<Receipt>> decide_and_write(Batch& batch, const Order& order, const OrderCommand& command,
                                         const Actor& actor, Instant now) {
  auto context = context_for(batch, order, command, actor, now);
  if (!context) return Result<Receipt>(context.error());
  auto events = decide(order, command, actor, *context);
  if (!events) return Result<Receipt>(events.error());
  std::optional<Taking> taking;
  const VenueBookPtr book = context->new_quote && !events->empty() ? batch.book(order.venue) : nullptr;
  if (book) {
    auto again = take_again(batch, *book, order, *command.cart, now);
    if (!again) return Result<Receipt>(again.error());
    taking = *std::move(again);
  }
  Order next = order;
  for (const OrderEvent& event : *events) next = apply(std::move(next), event);
  if (events->empty()) {  // already so: the answer points at the log as it is
    auto head = batch.unit.head();
    if (!head) return head.error();
    return Result<Receipt>(Receipt{std::move(next), false, *head});
  }
  std::vector<spi::EventRow> rows = rows_of(next, *events);
  if (auto status = readable_again(rows); !status) return Result<Receipt>(status.error());
  auto pos = append(batch, std::move(rows));
  if (!pos) return pos.error();
  if (courier_sees(order) || courier_sees(next))
    batch.moves.back().courier = {courier_sees(order) ? order.version : 0, courier_sees(next) ? next.version : 0};
  spi::OrderRow row = columns_of(next);
  row.document = to_json(next);
  if (auto status = batch.unit.update_order(row); !status) return status.error();
  if (taking) {
    if (auto status = keep(batch, *std::move(taking), next, actor, now); !status) return status.error();
    if (auto status = redeem(batch, next, redeemed_in(*book, next.quote)); !status) return status.error();
    if (auto status = promise_again(batch, *book, next); !status) return status.error();
  }
  if (next.state != order.state) {
    if (auto status = settle_stock(batch, next, actor, now); !status) return status.error();
    if (auto status = settle_kitchen(batch, next); !status) return status.error();
  }
  return Result<Receipt>(Receipt{std::move(next), false, *pos});
}

/// Ends the wait for the restaurant in the house's own name. True: the order has expired.
Result<bool> write_expiry(Batch& batch, const Order& order, Instant now) {
  OrderCommand command;
  std::array<std::uint8_t, 10> random{};
  batch.host.random(random);
  command.command = CommandId(make_uuid_v7(now.us, random));
  command.order = order.id;
  command.verb = OrderVerb::timeout_accept;
  const Actor system{Role::system, "house", std::nullopt};
  auto answer = decide_and_write(batch, order, command, system, now);
  if (!answer) return answer.error();
  if (!*answer) return false;
  const Fingerprint fingerprint = fingerprint_of(to_json(command), system);
  if (auto status = record(batch, command.command, fingerprint, now, *answer); !status) return status.error();
  return true;
}

bool is_due(const spi::OrderRow& row, Instant now) { return row.deadline && *row.deadline <= now; }

/// The order as a command finds it. A deadline that has passed counts although nobody has called tick() since: an
/// answer that comes too late must not depend on who comes first.
Result<std::optional<Order>> order_now(Batch& batch, const OrderCommand& command, const Actor& actor, Instant now) {
  auto row = batch.unit.order(command.order);
  if (!row) return row.error();
  if (!*row) return std::optional<Order>();
  auto order = read_order(batch.unit, **row);
  if (!order) return order.error();
  if (!is_due(**row, now) || !may_read(actor, *order)) return std::optional<Order>(*std::move(order));
  auto expired = write_expiry(batch, *order, now);
  if (!expired) return expired.error();
  if (!*expired) return std::optional<Order>(*std::move(order));
  row = batch.unit.order(command.order);
  if (!row) return row.error();
  auto after = read_order(batch.unit, **row);
  if (!after) return after.error();
  return std::optional<Order>(*std::move(after));
}

}  // namespace

Status valid_actor(const Actor& actor) {
  if (actor.subject.size() <= limits::name_octets && valid_text(actor.subject)) return {};
  return Error(Errc::invalid_argument, "the actor's subject is not a text of at most 512 octets");
}

Status readable_again(const std::vector<spi::EventRow>& rows) {
  // The order's own document holds a little more than the event that gave it its cart and price.
  constexpr std::size_t spare = 64 << 10;
  for (const spi::EventRow& row : rows) {
    if (row.document.size() <= limits::json_octets / 2) continue;
    // Devices get it as a text inside a page.
    if (json_quote(row.document).size() > limits::json_octets - spare) {
      return Error(Errc::limit_exceeded, "the order and its price make too large a document", "/cart");
    }
  }
  return {};
}

Fingerprint fingerprint_of(std::string_view document, const Actor& actor) {
  std::string text(document);
  text += '\n';
  text += actor.subject;
  return sha256(text);
}

Result<std::unique_ptr<Result<Receipt>>> answered_before(spi::UnitOfWork& unit, const CommandId& id,
                                                         const Fingerprint& fingerprint, const Actor& actor) {
  auto row = unit.command(id);
  if (!row) return row.error();
  std::unique_ptr<Result<Receipt>> known;
  if (!*row) return known;
  known = std::make_unique<Result<Receipt>>(Error(Errc::command_mismatch));
  if ((*row)->fingerprint != fingerprint) return known;
  auto recorded = read_outcome((*row)->outcome);
  if (!recorded) return recorded.error();
  auto answer = answer_of(unit, *recorded, actor);
  if (!answer) return answer.error();
  *known = *std::move(answer);
  return known;
}

Status record(Batch& batch, const CommandId& id, const Fingerprint& fingerprint, Instant at,
              const Result<Receipt>& answer) {
  Recorded recorded;
  if (answer) {
    recorded.order = answer->order.id;
    recorded.version = answer->order.version;
    recorded.pos = answer->pos;
  } else if (is_decision(answer.error())) {
    recorded.refusal = answer.error();
  } else {
    return {};
  }
  batch.wrote = true;
  return batch.unit.insert_command({id, fingerprint, at, outcome_text(recorded)});
}

Result<Order> order_at(spi::UnitOfWork& unit, const OrderId& id, std::int64_t version) {
  auto rows = unit.history("order", id.text());
  if (!rows) return rows.error();
  std::vector<OrderEvent> events;
  for (const spi::EventRow& row : *rows) {
    if (row.version > version) break;
    auto event = from_json<OrderEvent>(row.document);
    if (!event) return Error(Errc::storage_corrupt, "an event of order " + id.text() + " cannot be read");
    events.push_back(*std::move(event));
  }
  return replay(events);
}

Result<Order> read_order(spi::UnitOfWork& unit, const spi::OrderRow& row) {
  // A new order is written once, inside its first event; the row gets a document of its own with the first change.
  if (row.document.empty()) return order_at(unit, row.id, row.version);
  auto order = from_json<Order>(row.document);
  if (!order) return Error(Errc::storage_corrupt, "order " + row.id.text() + " cannot be read");
  return order;
}

spi::OrderRow columns_of(const Order& order) {
  spi::OrderRow row;
  row.id = order.id;
  row.venue = order.venue;
  row.customer = order.customer;
  row.state = static_cast<std::int32_t>(order.state);
  row.version = order.version;
  row.placed_at = order.placed_at;
  if (!planted("deadline_not_stored")) row.deadline = order.accept_by;
  return row;
}

std::vector<spi::EventRow> rows_of(const Order& order, const std::vector<OrderEvent>& events) {
  const std::string id = order.id.text();
  std::vector<spi::EventRow> rows;
  rows.reserve(events.size());
  for (const OrderEvent& event : events) {
    rows.push_back({0, "order", id, event.version, order.venue, order.customer, event.at, to_json(event)});
  }
  return rows;
}

Result<std::int64_t> append(Batch& batch, std::vector<spi::EventRow> rows) {
  for (spi::EventRow& row : rows) {
    auto pos = batch.append(std::move(row));
    if (!pos) return pos.error();
  }
  return batch.head;
}

namespace {

/// How a command came: at once, or after it had waited on a device.
enum class Way : std::uint8_t { direct, queued };

Result<Result<Receipt>> carry_out_any(Batch& batch, const OrderCommand& command, const Fingerprint& fingerprint,
                                      const Actor& actor, Way way) {
  if (command.command.is_nil()) return Result<Receipt>(Error(Errc::id_format, "a command needs an id", "/command"));
  if (auto status = valid_actor(actor); !status) return Result<Receipt>(status.error());
  if (batch.refused(actor)) return Result<Receipt>(Error(Errc::access_revoked));
  auto before = answered_before(batch.unit, command.command, fingerprint, actor);
  if (!before) return before.error();
  if (*before) return **std::move(before);

  const Instant now = planted("command_time_by_wall_clock") ? batch.host.now() : batch.ledger.next();
  auto order = order_now(batch, command, actor, now);
  if (!order) return order.error();
  if (!*order) return Result<Receipt>(Error(Errc::order_unknown));
  if (may_read(actor, **order) && batch.refused(actor, (*order)->venue))
    return Result<Receipt>(Error(Errc::access_revoked));
  std::optional<OrderCommand> late;
  if (way == Way::queued && command.ready_at && *command.ready_at < now) {
    late = command;
    late->ready_at = now;
  }
  auto answer = decide_and_write(batch, **order, late ? *late : command, actor, now);
  if (!answer) return answer.error();
  if (auto status = record(batch, command.command, fingerprint, now, *answer); !status) return status.error();
  if (*answer) (*answer)->order = projected(std::move((*answer)->order), actor);
  return answer;
}

}  // namespace

Result<Result<Receipt>> carry_out(Batch& batch, const OrderCommand& command, const Fingerprint& fingerprint,
                                  const Actor& actor) {
  return carry_out_any(batch, command, fingerprint, actor, Way::direct);
}

Result<Result<Receipt>> carry_out_queued(Batch& batch, const OrderCommand& command, const Fingerprint& fingerprint,
                                         const Actor& actor) {
  return carry_out_any(batch, command, fingerprint, actor, Way::queued);
}

Result<bool> expire(Batch& batch, const OrderId& id) {
  auto row = batch.unit.order(id);
  if (!row) return row.error();
  const Instant now = batch.ledger.next();
  if (!*row || !is_due(**row, now)) return false;
  auto order = read_order(batch.unit, **row);
  if (!order) return order.error();
  return write_expiry(batch, *order, now);
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
