// SPDX-License-Identifier: Apache-2.0
// What the house says, page by page: stored as it came, with the count and sum of each scope.
#include "client/impl.hpp"
#include "core/plant.hpp"
#include "couvert/codec.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace {

std::string text_of(std::int64_t pass) { return std::to_string(pass); }

Status put_order(spi::UnitOfWork& unit, const sync::Change& change, bool known) {
  auto row = client::columns_of(change.id, change.body);
  if (!row) return row.error();
  row->version = change.version;
  if (known) {
    Status updated = unit.update_order(*row);
    if (updated || updated.error().code() != Errc::not_found) return updated;
  }
  Status inserted = unit.insert_order(*row);
  // Another scope has brought it before.
  if (!inserted && inserted.error().code() == Errc::storage_constraint) return unit.update_order(*row);
  return inserted;
}

Status put_venue(spi::UnitOfWork& unit, const sync::Change& change) {
  auto found = unit.venue(change.id);
  if (!found) return found.error();
  spi::VenueRow row = *found ? **std::move(found) : spi::VenueRow{change.id, 0, {}, {}, {}};
  if (change.entity == "venue") {
    row.version = change.version;
    row.venue_json = change.body;
  } else {
    row.menu_json.clear();
    client::Members members(change.body);
    while (const auto member = members.next()) {
      if (member->name == "menu") row.menu_json = member->value;
      if (member->name == "rules") row.rules_json = member->value;
    }
    if (row.menu_json.empty() || row.rules_json.empty())
      return Error(Errc::transport_response, "a menu of the house cannot be read");
  }
  return unit.put_venue(row);
}

}  // namespace

void Client::Impl::touched(std::string_view entity, const std::string& id, client::Events& events) {
  using What = ClientEvent::What;
  What what = What::order;
  if (entity == "venue" || entity == "menu") {
    books.erase(id);
    stocks.erase(id);
    what = What::venue;
  } else if (entity == "stock") {
    stocks.erase(id);
    what = What::stock;
  } else if (entity == "basket") {
    what = What::basket;
  } else {
    orders_changed();
  }
  if (events.empty() || events.back().what != what || events.back().id != id) events.push_back({what, id});
}

Status Client::Impl::rekey(spi::UnitOfWork& unit, const OrderId& id) {
  const auto known = index.shown_at.find(id);
  const auto lane = index.lanes.find(sync::order_lane(id));
  if (known == index.shown_at.end() && lane == index.lanes.end()) return {};
  auto row = unit.order(id);
  if (!row) return row.error();
  if (known != index.shown_at.end()) {
    index.shown.erase({known->second, id});
    index.shown_at.erase(known);
  }
  if (lane == index.lanes.end()) return {};
  const client::Waiting& first = index.outbox.at(lane->second.front());
  if (!*row && first.name != "place_order") return {};
  const Instant at = *row ? (*row)->placed_at : first.acted;
  index.shown.emplace(at, id);
  index.shown_at.emplace(id, at);
  return {};
}

Status Client::Impl::put_entity(spi::UnitOfWork& unit, const sync::Change& change, bool known) {
  if (change.entity == "order") {
    if (auto status = put_order(unit, change, known); !status) return status;
    auto id = OrderId::parse(change.id);
    return id ? rekey(unit, *id) : Status();
  }
  if (change.entity == "venue" || change.entity == "menu") return put_venue(unit, change);
  if (change.entity == "stock")
    return unit.put_record({client::stock_kind, change.id, change.version, {}, change.body});
  if (change.entity == "basket")
    return unit.put_record({client::basket_kind, change.id, change.version, {}, change.body});
  return {};  // a later house knows more kinds; they count in the sums all the same
}

Status Client::Impl::erase_entity(spi::UnitOfWork& unit, const std::string& entity, const std::string& id) {
  if (entity == "order") {
    auto order = OrderId::parse(id);
    if (!order) return {};
    orders_read.erase(*order);
    if (auto status = unit.erase_order(*order); !status) return status;
    return rekey(unit, *order);
  }
  if (entity == "stock") return unit.erase_record(client::stock_kind, id);
  if (entity == "basket") {
    // What others put in is gone with it; so is what this device shared.
    auto cart = CartId::parse(id);
    if (cart && index.shared.contains(*cart) && !index.lanes.contains(sync::basket_lane(*cart))) {
      if (auto status = unit.erase_record(client::draft_kind, id); !status) return status;
      index.shared.erase(*cart);
    }
    return unit.erase_record(client::basket_kind, id);
  }
  if (entity == "venue") return unit.erase_venue(id);
  if (entity != "menu") return {};
  auto row = unit.venue(id);
  if (!row) return row.error();
  if (!*row) return {};
  (*row)->menu_json.clear();
  (*row)->rules_json.clear();
  return unit.put_venue(**row);
}

Status Client::Impl::forget(spi::UnitOfWork& unit, client::Scope& scope, const spi::RecordRow& brought) {
  const std::size_t blank = brought.id.find(' ');
  const std::string entity = brought.id.substr(0, blank);
  const std::string id = blank == std::string::npos ? std::string() : brought.id.substr(blank + 1);
  if (auto status = unit.erase_record(brought.kind, brought.id); !status) return status;
  scope.sum -= sync::entity_hash(entity, id, brought.version);
  --scope.count;
  for (const auto& [name, other] : index.scopes) {
    if (name == scope.name) continue;
    auto also = unit.record(client::brought_kind(name), brought.id);
    if (!also) return also.error();
    if (*also) return {};
  }
  return erase_entity(unit, entity, id);
}

Status Client::Impl::purge(spi::UnitOfWork& unit, const std::string& name) {
  const auto scope = index.scopes.find(name);
  if (scope == index.scopes.end()) return {};
  auto rows = unit.records(client::brought_kind(name));
  if (!rows) return rows.error();
  for (const spi::RecordRow& row : *rows) {
    if (auto status = forget(unit, scope->second, row); !status) return status;
  }
  books.clear();
  stocks.clear();
  return {};
}

Status Client::Impl::sweep(spi::UnitOfWork& unit, client::Scope& scope) {
  if (scope.pass > 1 && !planted("old_pass_not_swept")) {  // in the first pass there was nothing before it
    auto rows = unit.records(client::brought_kind(scope.name));
    if (!rows) return rows.error();
    const std::string pass = text_of(scope.pass);
    for (const spi::RecordRow& row : *rows) {
      if (row.document == pass) continue;
      if (auto status = forget(unit, scope, row); !status) return status;
      books.clear();
      stocks.clear();
    }
  }
  scope.phase = client::Scope::Phase::live;
  scope.complete = true;
  return {};
}

Status Client::Impl::apply_change(spi::UnitOfWork& unit, const sync::Change& change, client::Events& events) {
  const auto found = index.scopes.find(change.scope);
  if (found == index.scopes.end()) return {};  // nobody asked for it
  client::Scope& scope = found->second;
  switch (change.kind) {
    case sync::ChangeKind::reset:
      if (scope.count > 0) ++scope.pass;  // of an empty one there is nothing to tell apart
      scope.phase = client::Scope::Phase::reading;
      return {};
    case sync::ChangeKind::revoke: {
      if (planted("revoked_scope_kept")) return {};
      const bool held = scope.count > 0;
      if (auto status = purge(unit, change.scope); !status) return status;
      if (held) events.push_back({ClientEvent::What::access, change.scope});
      return {};
    }
    case sync::ChangeKind::put: {
      const std::string kind = client::brought_kind(change.scope);
      const std::string id = client::brought_id(change.entity, change.id);
      auto before = unit.record(kind, id);
      if (!before) return before.error();
      if (auto status = put_entity(unit, change, before->has_value()); !status) {
        if (status.error().code() != Errc::transport_response) return status;
        // One document that cannot be read must not keep the others out; the sums will tell that it is missing.
        host->log(spi::LogLevel::warning, "an entity of the house cannot be read and is left out");
        return {};
      }
      if (*before) {
        scope.sum -= sync::entity_hash(change.entity, change.id, (*before)->version);
        --scope.count;
      }
      scope.sum += sync::entity_hash(change.entity, change.id, change.version);
      ++scope.count;
      if (auto status = unit.put_record({kind, id, change.version, {}, text_of(scope.pass)}); !status) return status;
      touched(change.entity, change.id, events);
      return {};
    }
    case sync::ChangeKind::del: {
      auto before = unit.record(client::brought_kind(change.scope), client::brought_id(change.entity, change.id));
      if (!before) return before.error();
      if (!*before) return {};
      if (auto status = forget(unit, scope, **before); !status) return status;
      touched(change.entity, change.id, events);
      return {};
    }
  }
  return {};
}

Status Client::Impl::drop_contained(spi::UnitOfWork& unit, const sync::PullAnswer& page) {
  std::int64_t head = 0;
  for (const sync::ScopeSum& each : page.scopes) head = std::max(head, each.pos);
  index.settled = std::max(index.settled, page.settled_seq);
  std::vector<std::int64_t> contained;
  for (const auto& [seq, waiting] : index.outbox) {
    const bool settled = waiting.pos <= head || seq <= page.settled_seq;
    if (waiting.pos != 0 && settled) contained.push_back(seq);
  }
  for (const std::int64_t seq : contained) {
    const std::string lane = index.outbox.at(seq).lane;
    if (auto status = end_given(unit, index.outbox.at(seq).id); !status) return status;
    if (auto status = unit.erase_record(client::outbox_kind, client::sorted_name(seq)); !status) return status;
    index.remove(seq);
    if (lane.starts_with("stock:")) stocks.erase(lane.substr(6));
    if (lane.starts_with("order:")) orders_changed();
    if (!lane.starts_with("order:") || index.lanes.contains(lane)) continue;
    auto id = OrderId::parse(std::string_view(lane).substr(6));
    if (!id) continue;
    if (auto status = rekey(unit, *id); !status) return status;
  }
  return contained.empty() ? Status() : put_counters(unit);
}

Status Client::Impl::forget_ended_baskets(spi::UnitOfWork& unit) {
  // Some are kept: of somebody whose rights come back, so do the baskets.
  constexpr std::size_t kept = 50;
  std::vector<std::string> ended;  // the oldest first, as ids made on devices sort
  for (const auto& [name, scope] : index.scopes) {
    if (!name.starts_with("basket:") || scope.count > 0 || scope.phase != client::Scope::Phase::live) continue;
    if (std::binary_search(wanted_scopes.begin(), wanted_scopes.end(), name)) continue;
    const auto id = CartId::parse(std::string_view(name).substr(7));
    if (!id || !index.shared.contains(*id)) ended.push_back(name);
  }
  for (std::size_t i = 0; i + kept < ended.size(); ++i) {
    if (auto status = unit.erase_record(client::scope_kind, ended[i]); !status) return status;
    index.scopes.erase(ended[i]);
    exchange.repaired_us.erase(ended[i]);
  }
  return {};
}

Status Client::Impl::finish_pass(spi::UnitOfWork& unit, const sync::PullAnswer& page) {
  const std::int64_t up = host->uptime().us;
  for (const std::string& name : exchange.asked_scopes) {
    const auto scope = index.scopes.find(name);
    if (scope == index.scopes.end() || scope->second.phase != client::Scope::Phase::reading) continue;
    if (auto status = sweep(unit, scope->second); !status) return status;
  }
  if (auto status = forget_ended_baskets(unit); !status) return status;
  std::vector<std::string> differ;
  for (const sync::ScopeSum& said : page.scopes) {
    const auto scope = index.scopes.find(said.scope);
    if (scope == index.scopes.end() || scope->second.phase != client::Scope::Phase::live) continue;
    if (scope->second.count == said.count && scope->second.sum == said.sum) continue;
    if (planted("scope_sum_ignored")) continue;
    // A difference that reading again does not mend would be read again for ever.
    constexpr std::int64_t patience_us = 60'000'000;
    const auto before = exchange.repaired_us.find(said.scope);
    if (before != exchange.repaired_us.end() && up - before->second >= 0 && up - before->second < patience_us) continue;
    exchange.repaired_us[said.scope] = up;
    differ.push_back(planted("wrong_scope_repaired") ? std::string("venues") : said.scope);
    ++exchange.report.repaired_scopes;
    host->log(spi::LogLevel::warning, "a scope differs from the house's and is read again");
  }
  return differ.empty() ? Status() : read_again(unit, std::move(differ));
}

Status Client::Impl::apply_page(spi::UnitOfWork& unit, const sync::PullAnswer& page, client::Events& events) {
  for (const std::string& name : exchange.asked_scopes) {
    if (index.scopes.contains(name)) continue;
    client::Scope scope;
    scope.name = name;
    index.scopes.emplace(name, std::move(scope));
  }
  for (const sync::Change& change : page.changes) {
    if (auto status = apply_change(unit, change, events); !status) return status;
  }
  index.cursor = page.cursor;
  // What was left out of this request is read from its beginning by the next.
  for (auto& [name, scope] : index.scopes) {
    if (scope.phase != client::Scope::Phase::leave || exchange.asked_scopes.contains(name)) continue;
    scope.phase = client::Scope::Phase::reading;
    ++scope.pass;
  }
  if (!page.more) {
    if (auto status = finish_pass(unit, page); !status) return status;
    if (auto status = drop_contained(unit, page); !status) return status;
    if (auto status = date_given(unit, page.at); !status) return status;
  }
  for (const auto& [name, scope] : index.scopes) {
    if (auto status = unit.put_record(client::row_of(scope)); !status) return status;
  }
  return put(unit, "client.cursor", index.cursor);
}

}  // namespace v0
}  // namespace couvert
