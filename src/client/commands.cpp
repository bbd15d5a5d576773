// SPDX-License-Identifier: Apache-2.0
// What the person does: checked with what the device knows, written down, shown at once.
#include "client/durable_file.hpp"
#include "client/impl.hpp"
#include "client/policy.hpp"
#include "core/plant.hpp"
#include "core/sha256.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "trade/orders.hpp"
#include "trade/stock.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::array<const char*, 4> names{"place_order", "order_command", "stock_command", "put_basket"};
/// What a request needs around a mutation: the largest one must still fit into a request of its own.
constexpr std::size_t spare_octets = 4'096;

ClientEvent order_event(const OrderId& id) { return {ClientEvent::What::order, id.text()}; }

/// The same each time, so that the same call with a command's id alone is the same order.
OrderId order_of(const CommandId& command) {
  constexpr std::size_t time_octets = 6;  // of a UUID of version 7
  UuidBytes bytes = command.bytes();
  const auto digest = sha256("order of " + command.text());
  std::copy_n(digest.begin(), bytes.size() - time_octets, bytes.begin() + time_octets);
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
  return OrderId(bytes);
}

/// Says in its details that orders of this very device are the reason.
Error held_by_pending(const Error& refusal) {
  std::string details(refusal.details_json());
  details.insert(1, "\"held_by_pending\":true,");
  return Error(refusal.code(), std::string(refusal.message()), std::string(refusal.path()), std::move(details));
}

Error already_given() { return Error(Errc::command_mismatch, "the id was given to another command", "/command"); }

}  // namespace

Result<bool> Client::Impl::given_before(const CommandId& id, std::string_view args) {
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  auto row = (*unit)->record(client::given_kind, id.text());
  if (!row) return row.error();
  std::optional<std::array<std::uint8_t, 32>> fingerprint;
  if (*row) {
    auto given = client::read_given(**row);
    if (!given) return given.error();
    fingerprint = given->fingerprint;
  } else {
    auto old = (*unit)->command(id);  // ended under format 1
    if (!old) return old.error();
    if (*old) fingerprint = (*old)->fingerprint;
  }
  // Of a damaged store the command may have been saved and its fingerprint lost.
  if (!fingerprint && !index.by_id.contains(id) && !index.conflict_ids.contains(id)) return false;
  if (fingerprint && *fingerprint != sha256(args)) return already_given();
  if (const auto found = index.conflict_ids.find(id); found != index.conflict_ids.end())
    return sync::error_of(index.conflicts.at(found->second).problem);
  return true;
}

Status Client::Impl::enqueue(NewCommand command, client::Events& events) {
  if (index.outbox.size() >= limits::outbox) return Error(Errc::outbox_full);
  client::Waiting waiting;
  waiting.id = command.id;
  waiting.lane = std::move(command.lane);
  waiting.name = names[static_cast<std::size_t>(command.name)];
  waiting.args = std::move(command.args);
  waiting.not_after_age_ms = command.not_after_age_ms;
  waiting.depends_on = command.depends_on;
  waiting.at = device_now();
  waiting.acted = now();
  const spi::Uptime up = host->uptime();
  waiting.boot = up.boot;
  waiting.us = up.us;
  if (json_quote(waiting.args).size() > limits::push_octets - spare_octets)
    return Error(Errc::limit_exceeded, "the command is larger than a request");
  client::Given given;
  given.id = command.id;
  given.fingerprint = sha256(command.given);
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        if (auto added = unit.put_record(client::row_of(given)); !added) return added;
        if (command.instead_of) {
          const std::int64_t number = index.conflict_ids.at(*command.instead_of);
          if (auto erased = unit.erase_record(client::conflict_kind, client::sorted_name(number)); !erased)
            return erased;
          index.drop_conflict(*command.instead_of);
          if (auto ended = end_given(unit, *command.instead_of); !ended) return ended;
        }
        if (auto added = add_waiting(unit, std::move(waiting)); !added) return added;
        return put_counters(unit);
      });
      !status && !(planted("kept_before_commit") && index.by_id.contains(command.id)))
    return status;
  if (command.instead_of) events.push_back({ClientEvent::What::conflict, command.instead_of->text()});
  return {};
}

Result<LocalOrder> Client::Impl::answer_for(const OrderId& id) {
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  auto local = view(**unit, id);
  if (!local) return local.error();
  if (!*local) return Error(Errc::order_unknown);
  return **std::move(local);
}

Status Client::Impl::acceptable(const VenueBook& venue, PlaceOrder& command, std::optional<CommandId>& depends_on) {
  const Instant at = now();
  auto quote = price_at(venue, command.cart, at, command.contact.position, {}, command.cash);
  if (!quote) return trade::price_refusal(quote.error(), command.cart, *venue.index);
  const client::KnownStock known = known_stock(command.cart.venue);
  const auto asked = [&](const StockBook& book) {
    std::optional<StockBook> copy;
    const StockBook* free = free_for(book, venue, command, copy);
    return orderable(venue.venue, *venue.index, command.cart, &*quote, trade::query_of(command, at, free));
  };
  const Orderable possible = asked(*known.left);
  if (!possible.ok) {
    const Error refusal = trade::not_orderable(possible, command);
    if (known.left == known.counted || asked(*known.counted) == possible) return refusal;
    return held_by_pending(refusal);
  }
  const std::int64_t total = quote->totals.total_minor;
  if (command.expected_total_minor == 0) command.expected_total_minor = total;
  if (auto status = trade::agree(command, *quote); !status) return status;
  if (limits.order_minor > 0 && total > limits.order_minor) {
    return Error(Errc::offline_limit, {}, "/expected_total_minor",
                 "{\"limit\":" + std::to_string(limits.order_minor) + ",\"actual\":" + std::to_string(total) + "}");
  }
  if (!command.menu_version) command.menu_version = quote->menu_version;
  // Only because of what this device says about the stock, and the house has yet to hear: that goes first.
  const auto lane = index.lanes.find(sync::stock_lane(command.cart.venue));
  if (lane == index.lanes.end()) return {};
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  auto base = base_stock(**unit, command.cart.venue);
  if (!base) return base.error();
  if (!asked(*base).ok) depends_on = index.outbox.at(lane->second.back()).id;
  return {};
}

Result<LocalOrder> Client::Impl::place(PlaceOrder command, std::optional<CommandId> instead_of,
                                       client::Events& events) {
  if (auto status = ready(); !status) return status.error();
  if (command.order.is_nil()) command.order = command.command.is_nil() ? make_id<OrderId>() : order_of(command.command);
  if (command.command.is_nil()) command.command = make_id<CommandId>();
  if (auto status = trade::validate_form(command); !status) return status.error();
  NewCommand waiting;
  waiting.given = to_json(command);  // before anything is filled in: the same call again gives the same
  auto before = given_before(command.command, waiting.given);
  if (!before) return before.error();
  if (*before) return answer_for(command.order);
  if (!trade::may_place(actor, command.cart.venue)) return Error(Errc::permission_denied);
  if (!client::may_place_offline(actor.role)) return Error(Errc::not_offline);
  auto venue = book(command.cart.venue);
  if (!venue) return venue.error().under("/cart/venue");
  if (!(*venue)->index) return Error(Errc::menu_not_published, {}, "/cart/venue");
  {
    auto unit = begin(spi::Access::read);
    if (!unit) return unit.error();
    auto row = (*unit)->order(command.order);
    if (!row) return row.error();
    if (*row || index.lanes.contains(sync::order_lane(command.order))) return Error(Errc::order_exists);
  }
  if (auto status = acceptable(**venue, command, waiting.depends_on); !status) return status.error();
  waiting.id = command.command;
  waiting.name = sync::CommandName::place_order;
  waiting.lane = sync::order_lane(command.order);
  waiting.args = to_json(command);
  waiting.instead_of = instead_of;
  if (!command.wanted_at) waiting.not_after_age_ms = limits.asap_patience.us / 1'000;
  if (auto status = enqueue(std::move(waiting), events); !status) return status.error();
  placed_one_more(**venue, command);
  const Instant at = index.outbox.rbegin()->second.acted;
  index.shown.emplace(at, command.order);
  index.shown_at.emplace(command.order, at);
  events.push_back(order_event(command.order));
  return answer_for(command.order);
}

Result<LocalOrder> Client::Impl::submit(OrderCommand command, std::optional<CommandId> instead_of,
                                        client::Events& events) {
  if (auto status = ready(); !status) return status.error();
  if (command.command.is_nil()) command.command = make_id<CommandId>();
  auto before = given_before(command.command, to_json(command));
  if (!before) return before.error();
  if (*before) return answer_for(command.order);
  auto local = answer_for(command.order);
  if (!local) return local;
  if (!may_read(actor, local->order)) return Error(Errc::order_unknown);
  if (!may(actor.role, command.verb)) return Error(Errc::permission_denied);
  const client::Offline policy = client::offline(actor.role, command.verb);
  if (policy == client::Offline::never) return Error(Errc::not_offline);
  DecideContext context;
  context.now = now();
  if (trade::needs_price(local->order, command, actor)) {
    auto venue = book(local->order.venue);
    auto priced = trade::price_change(venue ? venue->get() : nullptr, local->order, command, context.now, {});
    if (!priced) return priced.error();
    context = *std::move(priced);
    if (policy == client::Offline::unless_dearer &&
        context.new_quote->totals.total_minor > local->order.quote.totals.total_minor)
      return Error(Errc::not_offline, {}, "/cart");
  }
  OrderCommand tried = command;
  if (local->order.pickup_code.empty()) tried.code.clear();  // only the house can compare it
  auto caused = decide(local->order, tried, actor, context);
  if (!caused) return caused.error();
  if (caused->empty() && !instead_of) return local;  // it is so already
  NewCommand waiting;
  waiting.id = command.command;
  waiting.name = sync::CommandName::order_command;
  waiting.lane = sync::order_lane(command.order);
  waiting.args = waiting.given = to_json(command);
  waiting.instead_of = instead_of;
  if (auto status = enqueue(std::move(waiting), events); !status) return status.error();
  if (!index.shown_at.contains(command.order)) {
    index.shown.emplace(local->order.placed_at, command.order);
    index.shown_at.emplace(command.order, local->order.placed_at);
  }
  orders_changed();
  events.push_back(order_event(command.order));
  return answer_for(command.order);
}

Result<CommandId> Client::Impl::submit(StockCommand command, client::Events& events) {
  if (auto status = ready(); !status) return status.error();
  if (command.command.is_nil()) command.command = make_id<CommandId>();
  auto before = given_before(command.command, to_json(command));
  if (!before) return before.error();
  if (*before) return command.command;
  auto venue = book(command.venue);
  if (!venue) return venue.error().under("/venue");
  if (auto status = trade::check_command(**venue, command, actor); !status) return status.error();
  if (!client::offline(command.verb) || actor.role == Role::ops_admin || actor.role == Role::system)
    return Error(Errc::not_offline);
  StockBook tried = *known_stock(command.venue).left;
  if (auto status = trade::carry_out(tried, **venue, command, actor, now(), Duration{}); !status) return status.error();
  NewCommand waiting;
  waiting.id = command.command;
  waiting.name = sync::CommandName::stock_command;
  waiting.lane = sync::stock_lane(command.venue);
  waiting.args = waiting.given = to_json(command);
  if (auto status = enqueue(std::move(waiting), events); !status) return status.error();
  stocks.erase(command.venue);
  events.push_back({ClientEvent::What::stock, command.venue});
  return command.command;
}

Result<GroupCart> Client::Impl::put_basket(GroupCart group, bool share, client::Events& events) {
  if (auto status = ready(); !status) return status.error();
  if (group.id.is_nil()) return Error(Errc::id_format, "a basket needs an id", "/id");
  if (auto status = validate(group); !status) return status.error();
  bool shared = share;
  {
    auto unit = begin(spi::Access::read);
    if (!unit) return unit.error();
    auto kept = basket(**unit, group.id);
    if (!kept) return kept.error();
    if (*kept) {
      auto both = merge(**kept, group);
      if (!both) return both.error();
      group = *std::move(both);
    }
    auto draft = (*unit)->record(client::draft_kind, group.id.text());
    if (!draft) return draft.error();
    shared = share || (*draft && (*draft)->version == 1);
  }
  if (shared && index.outbox.size() >= limits::outbox) return Error(Errc::outbox_full);
  const std::string document = to_json(group);
  client::Waiting waiting;
  if (shared) {
    waiting.id = make_id<CommandId>();
    waiting.name = names[static_cast<std::size_t>(sync::CommandName::put_basket)];
    waiting.lane = sync::basket_lane(group.id);
    waiting.args = document;
    waiting.at = device_now();
    waiting.acted = now();
    const spi::Uptime up = host->uptime();
    waiting.boot = up.boot;
    waiting.us = up.us;
    if (json_quote(document).size() > limits::push_octets - spare_octets)
      return Error(Errc::limit_exceeded, "the basket is larger than a request");
  }
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        const spi::RecordRow row{client::draft_kind, group.id.text(), shared ? 1 : 0, {}, document};
        if (auto written = unit.put_record(row); !written) return written;
        if (!shared) return {};
        index.shared.insert(group.id);
        if (auto added = add_waiting(unit, std::move(waiting)); !added) return added;
        return put_counters(unit);
      });
      !status)
    return status.error();
  events.push_back({ClientEvent::What::basket, group.id.text()});
  return group;
}

Status Client::Impl::drop_basket(const CartId& id, client::Events& events) {
  if (auto status = ready(); !status) return status;
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        if (auto erased = unit.erase_record(client::draft_kind, id.text()); !erased) return erased;
        index.shared.erase(id);
        const std::string scope = "basket:" + id.text();
        if (!index.scopes.contains(scope)) return {};
        if (auto purged = purge(unit, scope); !purged) return purged;
        if (auto erased = unit.erase_record(client::scope_kind, scope); !erased) return erased;
        index.scopes.erase(scope);
        return {};
      });
      !status)
    return status;
  events.push_back({ClientEvent::What::basket, id.text()});
  return {};
}

Result<std::optional<LocalOrder>> Client::Impl::resolve(const CommandId& id, const Resolution& resolution,
                                                        client::Events& events) {
  if (auto status = ready(); !status) return status.error();
  const auto found = index.conflict_ids.find(id);
  if (found == index.conflict_ids.end()) return Error(Errc::conflict_unknown);
  const std::int64_t number = found->second;
  const Conflict conflict = conflict_of(index.conflicts.at(number));
  if (resolution.drop) {
    if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
          index.drop_conflict(id);
          if (planted("conflict_comes_back")) return {};
          if (auto ended = end_given(unit, id); !ended) return ended;
          return unit.erase_record(client::conflict_kind, client::sorted_name(number));
        });
        !status)
      return status.error();
    events.push_back({ClientEvent::What::conflict, id.text()});
    return std::optional<LocalOrder>();
  }
  Result<LocalOrder> answer = Error(Errc::invalid_argument, "there is nothing to say to it but `drop`");
  if (conflict.place) {
    PlaceOrder again = *conflict.place;
    again.command = make_id<CommandId>();
    if (resolution.cart) again.cart = *resolution.cart;
    again.wanted_at = resolution.wanted_at;
    again.menu_version.reset();
    if (!planted("old_consent_reused")) again.accept_up_to_minor.reset();
    if (resolution.agreed_total_minor) again.expected_total_minor = *resolution.agreed_total_minor;
    answer = place(std::move(again), id, events);
  } else if (conflict.command) {
    if (resolution.cart || resolution.wanted_at || resolution.agreed_total_minor) return answer.error();
    OrderCommand again = *conflict.command;
    again.command = make_id<CommandId>();
    again.expected_version.reset();  // said again in the light of the order as it is
    answer = submit(std::move(again), id, events);
  }
  if (!answer) return answer.error();
  return std::optional(*std::move(answer));
}

Result<std::int64_t> Client::Impl::discard_pending(std::string_view reason, const std::string& export_path) {
  if (auto status = ready(); !status) return status.error();
  std::string text = "{\"couvert\":\"discarded/1\",\"device\":" + json_quote(index.device.text()) +
                     ",\"reason\":" + json_quote(reason) + ",\"commands\":[";
  for (const auto& [seq, waiting] : index.outbox) {
    if (text.back() != '[') text += ",\n";
    text += client::row_of(waiting).document;
  }
  text += "]}\n";
  if (auto status = client::write_durably(export_path, text); !status) return status.error();
  const auto count = static_cast<std::int64_t>(index.outbox.size());
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        std::vector<std::pair<std::int64_t, CommandId>> given_up;
        for (const auto& [seq, waiting] : index.outbox) given_up.emplace_back(seq, waiting.id);
        for (const auto& [seq, id] : given_up) {
          if (auto ended = end_given(unit, id); !ended) return ended;
          if (auto erased = unit.erase_record(client::outbox_kind, client::sorted_name(seq)); !erased) return erased;
          index.remove(seq);
        }
        // What was given up leaves a gap in the numbers, so they begin anew.
        return renumber(unit, false);
      });
      !status)
    return status.error();
  stocks.clear();
  index.shown.clear();
  index.shown_at.clear();
  return count;
}

Status Client::Impl::forget_person(spi::UnitOfWork& unit) {
  if (auto status = purge_base(unit); !status) return status;
  for (const char* kind : {client::conflict_kind, client::draft_kind}) {
    auto rows = unit.records(kind);
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      if (auto status = unit.erase_record(kind, row.id); !status) return status;
    }
  }
  for (const auto& [id, number] : index.conflict_ids) {
    if (auto status = end_given(unit, id); !status) return status;
  }
  index.conflicts.clear();
  index.conflict_ids.clear();
  index.shared.clear();
  // A page that is under way is of the person who goes. The store stays his until another one opens it: what an open
  // client still does for him must not look like that one's.
  exchange.asked = client::Exchange::Step::none;
  exchange.sent.clear();
  return {};
}

Status Client::Impl::sign_out() {
  if (auto status = ready(); !status) return status;
  if (!index.outbox.empty() && !planted("signed_out_with_commands"))
    return Error(Errc::outbox_full, "something waits to be sent");
  if (auto status = write([this](spi::UnitOfWork& unit) { return forget_person(unit); }); !status) return status;
  // The answer to what was asked before was for a store that is gone.
  exchange.asked = client::Exchange::Step::none;
  exchange.pull_wanted = true;
  return load();
}

}  // namespace v0
}  // namespace couvert
