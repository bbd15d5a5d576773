// SPDX-License-Identifier: Apache-2.0
// What devices fetch: one page of what changed in the scopes that they follow, from one snapshot.
#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "house/cursor.hpp"
#include "house/device.hpp"
#include "house/impl.hpp"
#include "trade/order_page.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::Change;
using sync::ChangeKind;

constexpr std::int32_t most_changes = 1'000;
constexpr std::int64_t most_wait_ms = 30'000;
constexpr int count_page = 500;
constexpr int log_page = 500;
constexpr int log_rounds = 40;  // of a page that finds nothing new in a long log

enum class ScopeKind : std::uint8_t { venues, venue, customer, restaurant, courier, basket, unknown };

struct Scope {
  std::string name;
  ScopeKind kind = ScopeKind::unknown;
  std::string key;  ///< what stands behind the colon
  std::string mark;
};

Scope scope_of(const std::string& name) {
  constexpr std::pair<std::string_view, ScopeKind> kinds[] = {{"venue:", ScopeKind::venue},
                                                              {"cust:", ScopeKind::customer},
                                                              {"rest:", ScopeKind::restaurant},
                                                              {"cour:", ScopeKind::courier},
                                                              {"basket:", ScopeKind::basket}};
  Scope scope{name, ScopeKind::unknown, {}, scope_mark(name)};
  if (name == "venues") scope.kind = ScopeKind::venues;
  for (const auto& [prefix, kind] : kinds)
    if (name.starts_with(prefix) && name.size() > prefix.size()) {
      scope.kind = kind;
      scope.key = name.substr(prefix.size());
    }
  return scope;
}

bool holds_orders(ScopeKind kind) noexcept {
  return kind == ScopeKind::customer || kind == ScopeKind::restaurant || kind == ScopeKind::courier;
}
bool is_public(ScopeKind kind) noexcept { return kind == ScopeKind::venues || kind == ScopeKind::venue; }

/// The version in a canonical menu document: before it stand two names, in which a quotation mark is escaped.
std::int64_t menu_version(std::string_view document) {
  constexpr std::string_view member = "\"version\":";
  const std::size_t at = document.find(member);
  std::int64_t version = 0;
  if (at != std::string_view::npos)
    std::from_chars(document.data() + at + member.size(), document.data() + document.size(), version);
  return version;
}

/// Reads one snapshot for one request.
class Puller {
 public:
  Puller(const Books& books, ScopeSums& sums, spi::UnitOfWork& unit, const sync::PullRequest& request,
         const Actor& actor, Instant now, std::int64_t head)
      : books_(books), sums_(sums), unit_(unit), request_(request), actor_(actor), now_(now), head_(head) {}

  Status run(Cursor& cursor, std::vector<Scope> scopes, const std::set<std::string>& refused,
             sync::PullAnswer& answer) {
    scopes_ = std::move(scopes);
    answer_ = &answer;
    drop_left(cursor);
    if (!tell_refused(cursor, refused)) return {};
    for (const Scope& scope : scopes_) {
      auto done = read_scope(cursor, scope);
      if (!done) return done.error();
      if (!*done) return {};
    }
    auto done = follow(cursor);
    if (!done) return done.error();
    if (!*done) return {};
    answer.more = false;
    return count(answer);
  }

 private:
  /// Scopes that are no longer asked for; what was told in part is told again.
  void drop_left(Cursor& cursor) {
    const std::size_t before = cursor.scopes.size();
    std::erase_if(cursor.scopes, [this](const auto& kept) {
      return std::none_of(scopes_.begin(), scopes_.end(), [&](const Scope& scope) { return scope.mark == kept.first; });
    });
    const bool more = std::any_of(scopes_.begin(), scopes_.end(),
                                  [&](const Scope& scope) { return !cursor.scopes.contains(scope.mark); });
    if (more || cursor.scopes.size() != before) cursor.partly = 0;
  }

  bool full() const { return static_cast<std::int32_t>(answer_->changes.size()) >= request_.limit; }
  /// False: there is no room for it on this page.
  bool add(Change change) {
    const std::size_t octets = change.body.size() + change.scope.size() + change.id.size() + 64;
    if (full() || (!answer_->changes.empty() && octets_ + octets > limits::pull_octets)) return false;
    octets_ += octets;
    answer_->changes.push_back(std::move(change));
    return true;
  }

  bool tell_refused(Cursor& cursor, const std::set<std::string>& refused) {
    for (const Scope& scope : scopes_) {
      const auto known = cursor.scopes.find(scope.mark);
      const bool told = known != cursor.scopes.end() && known->second.state == Cursor::State::refused;
      if (!refused.contains(scope.mark)) {
        if (told) cursor.scopes.erase(known);
        continue;
      }
      if (told) continue;
      if (!add({ChangeKind::revoke, scope.name})) return false;
      cursor.scopes[scope.mark] = {Cursor::State::refused, {}};
    }
    std::erase_if(scopes_, [&](const Scope& scope) { return refused.contains(scope.mark); });
    return true;
  }

  // ---- entities ----

  Change put(const Scope& scope, std::string entity, std::string id, std::int64_t version, std::string body) const {
    return {ChangeKind::put, scope.name, std::move(entity), std::move(id), version, std::move(body)};
  }

  Result<std::string> menu_body(const spi::VenueRow& row) const {
    std::string rules = row.rules_json;
    if (!sees_inside(actor_, row.id)) {
      const VenueBookPtr book = books_.find(row.id);
      const bool same = book && book->index && book->index->menu().version == menu_version(row.menu_json);
      PriceRules shown;
      if (same) {
        shown = book->rules;
      } else {
        auto read = from_json<PriceRules>(row.rules_json);
        if (!read) return Error(Errc::storage_corrupt, "the rules of " + row.id + " cannot be read");
        shown = *std::move(read);
      }
      if (std::erase_if(shown.promotions, [](const Promotion& promotion) { return !promotion.code.empty(); }) > 0)
        rules = to_json(shown);
    }
    return "{\"menu\":" + row.menu_json + ",\"rules\":" + rules + "}";
  }

  /// The venue's part as it is; none: there is no such thing.
  Result<std::optional<Change>> venue_part(const Scope& scope, const VenueId& venue, std::string_view entity) {
    using Found = std::optional<Change>;
    if (entity == "stock") {
      auto row = unit_.record("stock", venue);
      if (!row) return row.error();
      if (!*row || (*row)->version < 1) return Found();
      if (sees_inside(actor_, venue))
        return Found(put(scope, "stock", venue, (*row)->version, std::move((*row)->document)));
      auto stock = from_json<Stock>((*row)->document);
      if (!stock) return Error(Errc::storage_corrupt, "the stock of " + venue + " cannot be read");
      const std::int64_t version = (*row)->version;
      return Found(put(scope, "stock", venue, version, to_json(projected(*std::move(stock), actor_))));
    }
    if (!venue_row_ || venue_row_->id != venue) {
      auto row = unit_.venue(venue);
      if (!row) return row.error();
      venue_row_ = *std::move(row);
    }
    if (!venue_row_) return Found();
    if (entity == "venue") return Found(put(scope, "venue", venue, venue_row_->version, venue_row_->venue_json));
    if (venue_row_->menu_json.empty()) return Found();
    auto body = menu_body(*venue_row_);
    if (!body) return body.error();
    return Found(put(scope, "menu", venue, menu_version(venue_row_->menu_json), *std::move(body)));
  }

  /// The order as the scope shows it; none: not in the scope.
  Result<std::optional<Change>> order_in(const Scope& scope, const spi::OrderRow& row) {
    using Found = std::optional<Change>;
    const std::string id = row.id.text();
    if (scope.kind != ScopeKind::courier && !row.document.empty())
      return Found(put(scope, "order", id, row.version, projected_text(row.document, row.customer, actor_)));
    if (scope.kind == ScopeKind::courier && row.state < static_cast<std::int32_t>(OrderState::ready)) return Found();
    auto order = read_order(unit_, row);
    if (!order) return order.error();
    if (scope.kind == ScopeKind::courier && !courier_sees(*order)) return Found();
    return Found(put(scope, "order", id, row.version, to_json(projected(*std::move(order), actor_))));
  }

  // ---- from the beginning ----

  /// True: the scope is followed. False: the page is full.
  Result<bool> read_scope(Cursor& cursor, const Scope& scope) {
    auto known = cursor.scopes.find(scope.mark);
    if (known == cursor.scopes.end()) {
      if (!add({ChangeKind::reset, scope.name})) return false;
      known = cursor.scopes.emplace(scope.mark, Cursor::Scope{Cursor::State::reading, {}}).first;
    }
    Cursor::Scope& place = known->second;
    if (place.state == Cursor::State::following) return true;
    auto done = holds_orders(scope.kind)          ? read_orders(place, scope)
                : scope.kind == ScopeKind::basket ? read_one_basket(scope)
                                                  : read_venues(place, scope);
    if (done && *done) place = {Cursor::State::following, {}};
    return done;
  }

  Result<bool> read_venues(Cursor::Scope& place, const Scope& scope) {
    constexpr std::string_view parts[] = {"venue", "menu", "stock"};
    const std::size_t slash = place.key.find('/');
    VenueId venue = place.key.substr(0, slash);
    std::size_t part = slash == std::string::npos ? 0 : static_cast<std::size_t>(place.key[slash + 1] - '0') + 1;
    if (slash == std::string::npos) venue = scope.kind == ScopeKind::venue ? scope.key : books_.next({});
    while (!venue.empty()) {
      for (; part < std::size(parts); ++part) {
        auto change = venue_part(scope, venue, parts[part]);
        if (!change) return change.error();
        if (*change && !add(**std::move(change))) return false;
        place.key = venue + '/' + std::to_string(part);
      }
      part = 0;
      venue = scope.kind == ScopeKind::venue ? VenueId() : books_.next(venue);
    }
    return true;
  }

  Result<bool> read_one_basket(const Scope& scope) {
    auto change = basket_in(scope);
    if (!change) return change.error();
    return !*change || add(**std::move(change));
  }

  Result<std::optional<Change>> basket_in(const Scope& scope) {
    auto row = unit_.record("basket", scope.key);
    if (!row) return row.error();
    if (!*row || ((*row)->due && *(*row)->due <= now_)) return std::optional<Change>();
    return std::optional(put(scope, "basket", scope.key, (*row)->version, std::move((*row)->document)));
  }

  spi::OrderFilter orders_of(const Scope& scope) const {
    spi::OrderFilter filter;
    if (scope.kind == ScopeKind::customer) {
      filter.customer = scope.key;
    } else {
      filter.venue = scope.key;
    }
    if (scope.kind == ScopeKind::courier) {
      for (const OrderState state :
           {OrderState::ready, OrderState::handed_over, OrderState::delivered, OrderState::undeliverable})
        filter.states.push_back(static_cast<std::int32_t>(state));
    }
    return filter;
  }

  Result<bool> read_orders(Cursor::Scope& place, const Scope& scope) {
    spi::OrderFilter filter = orders_of(scope);
    if (!place.key.empty()) {
      const auto last = trade::read_page(place.key);
      if (!last) return Error(Errc::cursor_invalid, {}, "/cursor");
      filter.before = *last;
    }
    while (true) {
      const std::int32_t room = request_.limit - static_cast<std::int32_t>(answer_->changes.size());
      filter.limit = std::clamp(room + 1, 2, count_page);
      auto rows = unit_.orders(filter);
      if (!rows) return rows.error();
      for (const spi::OrderRow& row : *rows) {
        auto change = order_in(scope, row);
        if (!change) return change.error();
        if (*change && !add(**std::move(change))) return false;
        filter.before = std::pair(row.placed_at, row.id);
        place.key = trade::page_text(row.placed_at, row.id);
      }
      if (static_cast<int>(rows->size()) < filter.limit) return true;
    }
  }

  // ---- along the log ----

  struct Entry {
    std::int64_t pos = 0;
    std::size_t scope = 0;
    std::string entity, id;
    friend auto operator<=>(const Entry& a, const Entry& b) {
      return std::pair(a.pos, a.scope) <=> std::pair(b.pos, b.scope);
    }
  };

  /// Entries after `after` that concern a scope; `until` falls to the last position that was read.
  Status collect(std::size_t index, std::int64_t after, std::int64_t& until, std::vector<Entry>& entries) {
    const Scope& scope = scopes_[index];
    if (sums_.unchanged(scope.name, after, head_)) return {};
    spi::EventFilter filter;
    filter.after = after;
    filter.limit = log_page;
    filter.public_only = is_public(scope.kind);
    if (scope.kind == ScopeKind::customer) filter.customer = scope.key;
    if (scope.kind == ScopeKind::basket) filter.customer = basket_log_name(scope.key);
    if (scope.kind == ScopeKind::venue || scope.kind == ScopeKind::restaurant || scope.kind == ScopeKind::courier)
      filter.venue = scope.key;
    auto rows = unit_.events(filter);
    if (!rows) return rows.error();
    if (static_cast<int>(rows->size()) == filter.limit) until = std::min(until, rows->back().pos);
    for (spi::EventRow& row : *rows) {
      if (holds_orders(scope.kind) && row.entity != "order") continue;
      entries.push_back({row.pos, index, std::move(row.entity), std::move(row.entity_id)});
    }
    return {};
  }

  /// True: at the head. False: the page is full, or has looked at enough of the log.
  Result<bool> follow(Cursor& cursor) {
    const std::int64_t start = cursor.pos;
    std::set<std::pair<std::size_t, std::string>> told;  // each entity once in a page
    for (int round = 0; round < log_rounds && cursor.pos < head_; ++round) {
      std::int64_t until = head_;
      std::vector<Entry> entries;
      for (std::size_t i = 0; i < scopes_.size(); ++i)
        if (auto status = collect(i, cursor.pos, until, entries); !status) return status.error();
      std::sort(entries.begin(), entries.end());
      for (std::size_t i = 0; i < entries.size() && entries[i].pos <= until;) {
        const std::int64_t pos = entries[i].pos;
        std::int32_t place = 0;
        for (; i < entries.size() && entries[i].pos == pos; ++i, ++place) {
          if (place < cursor.partly) continue;
          if (!told.contains({entries[i].scope, entries[i].entity + ' ' + entries[i].id})) {
            auto added = tell(entries[i], start);
            if (!added) return added.error();
            if (!*added) {
              cursor.pos = pos - 1;
              cursor.partly = place;
              return false;
            }
            told.insert({entries[i].scope, entries[i].entity + ' ' + entries[i].id});
          }
        }
        cursor.partly = 0;
        cursor.pos = pos;
      }
      cursor.partly = 0;
      cursor.pos = until;
    }
    return cursor.pos >= head_;
  }

  /// False: no room.
  Result<bool> tell(const Entry& entry, std::int64_t start) {
    const Scope& scope = scopes_[entry.scope];
    Result<std::optional<Change>> change = std::optional<Change>();
    if (scope.kind == ScopeKind::basket) {
      change = basket_in(scope);
    } else if (is_public(scope.kind)) {
      change = venue_part(scope, entry.id, entry.entity);
    } else {
      auto id = OrderId::parse(entry.id);
      if (!id) return Error(Errc::storage_corrupt, "the log names no order");
      auto row = unit_.order(*id);
      if (!row) return row.error();
      if (*row) change = order_in(scope, **row);
      if (change && !*change && scope.kind == ScopeKind::courier) {
        auto left = was_seen(*id, start);
        if (!left) return left.error();
        if (*left) change = std::optional(Change{ChangeKind::del, scope.name, "order", entry.id});
      }
    }
    if (!change) return change.error();
    return !*change || add(**std::move(change));
  }

  /// Did couriers see the order at `start`, or at any time since? Others must not learn that it exists.
  Result<bool> was_seen(const OrderId& id, std::int64_t start) {
    auto rows = unit_.history("order", id.text());
    if (!rows) return rows.error();
    std::vector<OrderEvent> events;
    for (const spi::EventRow& row : *rows) {
      auto event = from_json<OrderEvent>(row.document);
      if (!event) return Error(Errc::storage_corrupt, "an event of order " + id.text() + " cannot be read");
      events.push_back(*std::move(event));
      const bool last_before = &row == &rows->back() || (&row + 1)->pos > start;
      if (row.pos <= start && !last_before) continue;
      auto order = replay(events);
      if (!order) return order.error();
      if (courier_sees(*order)) return true;
    }
    return false;
  }

  // ---- at the head ----

  Status count(sync::PullAnswer& answer) {
    for (const Scope& scope : scopes_) {
      auto sum = sums_.at(scope.name, head_);
      if (!sum) {
        auto counted = count_scope(scope);
        if (!counted) return counted.error();
        sums_.install(scope.name, head_, *counted);
        sum = sums_.at(scope.name, head_);
      }
      if (sum) answer.scopes.push_back({scope.name, sum->count, sum->sum, head_});
    }
    return {};
  }

  Result<ScopeSums::Sum> count_scope(const Scope& scope) {
    ScopeSums::Sum sum;
    const auto add_one = [&sum](std::string_view entity, std::string_view id, std::int64_t version) {
      ++sum.count;
      sum.sum += sync::entity_hash(entity, id, version);
    };
    if (scope.kind == ScopeKind::basket) {
      auto change = basket_in(scope);
      if (!change) return change.error();
      if (*change) add_one("basket", scope.key, (*change)->version);
    } else if (is_public(scope.kind)) {
      VenueId venue = scope.kind == ScopeKind::venue ? scope.key : books_.next({});
      for (; !venue.empty(); venue = scope.kind == ScopeKind::venue ? VenueId() : books_.next(venue)) {
        auto row = unit_.venue(venue);
        if (!row) return row.error();
        if (!*row) continue;
        add_one("venue", venue, (*row)->version);
        if (!(*row)->menu_json.empty()) add_one("menu", venue, menu_version((*row)->menu_json));
        auto stock = unit_.record("stock", venue);
        if (!stock) return stock.error();
        if (*stock && (*stock)->version > 0) add_one("stock", venue, (*stock)->version);
      }
    } else {
      spi::OrderFilter filter = orders_of(scope);
      filter.limit = count_page;
      while (true) {
        auto rows = unit_.orders(filter);
        if (!rows) return rows.error();
        for (const spi::OrderRow& row : *rows) {
          filter.before = std::pair(row.placed_at, row.id);
          if (scope.kind == ScopeKind::courier) {
            auto order = read_order(unit_, row);
            if (!order) return order.error();
            if (!courier_sees(*order)) continue;
          }
          add_one("order", row.id.text(), row.version);
        }
        if (static_cast<int>(rows->size()) < count_page) break;
      }
    }
    return sum;
  }

  const Books& books_;
  ScopeSums& sums_;
  spi::UnitOfWork& unit_;
  const sync::PullRequest& request_;
  const Actor& actor_;
  Instant now_;
  std::int64_t head_;
  std::vector<Scope> scopes_;
  sync::PullAnswer* answer_ = nullptr;
  std::size_t octets_ = 0;
  std::optional<spi::VenueRow> venue_row_;  // the last one read: its parts follow each other
};

Status check_pull(const sync::PullRequest& request, const Actor& actor) {
  if (request.protocol != sync::protocol) return Error(Errc::sync_protocol, {}, "/protocol");
  if (request.device.is_nil()) return Error(Errc::invalid_argument, {}, "/device");
  if (request.incarnation.is_nil()) return Error(Errc::invalid_argument, {}, "/incarnation");
  if (request.scopes.size() > limits::pull_scopes) return Error(Errc::limit_exceeded, {}, "/scopes");
  for (std::size_t i = 0; i < request.scopes.size(); ++i)
    if (request.scopes[i].empty() || request.scopes[i].size() > limits::text_octets)
      return Error(Errc::invalid_argument, {}, "/scopes/" + std::to_string(i));
  if (request.limit < 1 || request.limit > most_changes) return Error(Errc::limit_exceeded, {}, "/limit");
  if (request.wait_ms < 0 || request.wait_ms > most_wait_ms) return Error(Errc::limit_exceeded, {}, "/wait_ms");
  return valid_actor(actor);
}

/// By name, each once: the order in which they are read and told.
std::vector<Scope> scopes_of(const std::vector<std::string>& names) {
  const std::set<std::string> sorted(names.begin(), names.end());
  std::vector<Scope> scopes;
  for (const std::string& name : sorted) scopes.push_back(scope_of(name));
  return scopes;
}

Result<bool> may_follow(spi::UnitOfWork& unit, const Scope& scope, const Actor& actor, Instant now) {
  const bool everything = sight_of(actor) == Sight::all;
  switch (scope.kind) {
    case ScopeKind::unknown: return false;
    case ScopeKind::venues: return true;
    case ScopeKind::venue: {
      auto row = unit.venue(scope.key);
      if (!row) return row.error();
      return row->has_value();
    }
    case ScopeKind::customer:
      return everything || (actor.role == Role::customer && !actor.subject.empty() && actor.subject == scope.key);
    case ScopeKind::restaurant:
      return everything || (sight_of(actor) == Sight::venue && actor.venue && *actor.venue == scope.key);
    case ScopeKind::courier:
      return everything || (actor.role == Role::courier && actor.venue && *actor.venue == scope.key);
    case ScopeKind::basket: break;
  }
  auto id = CartId::parse(scope.key);
  if (!id || id->text() != scope.key) return false;
  auto basket = read_basket(unit, *id, actor, {}, now);
  if (!basket && is_storage_failure(basket.error())) return basket.error();
  return basket.ok();
}

Error expired(const std::vector<Scope>& scopes) {
  std::string details = "{\"scopes\":[";
  for (std::size_t i = 0; i < scopes.size(); ++i) details += (i > 0 ? "," : "") + json_quote(scopes[i].name);
  return Error(Errc::cursor_expired, {}, "/cursor", details + "]}");
}

/// The settled seq of the device in the same snapshot.
Result<std::int64_t> settled_of(spi::UnitOfWork& unit, const sync::PullRequest& request) {
  auto device = find_device(unit, request.device);
  if (!device) return device.error();
  if (!*device) return std::int64_t{0};
  if ((*device)->knows(request.incarnation))
    return Error(Errc::device_cloned, "a store that was replaced came back", "/incarnation");
  return (*device)->incarnation == request.incarnation ? (*device)->settled.low : std::int64_t{0};
}

}  // namespace
}  // namespace house

Result<sync::PullAnswer> House::pull(const sync::PullRequest& request, const Actor& actor) const {
  using house::Cursor;
  if (auto status = house::check_pull(request, actor); !status) return status.error();
  const std::string principal = house::principal_name(actor);
  if (!house::same_seal(request.salt, house::salt_of(impl_->secret, request.device, request.incarnation, principal)))
    return Error(Errc::device_cloned, "the salt is another store's", "/salt");
  const std::string bound = request.device.text() + principal;
  Cursor cursor;
  if (!request.cursor.empty()) {
    auto read = house::read_cursor(request.cursor, impl_->secret, bound);
    if (!read) return read.error();
    cursor = *std::move(read);
  }
  std::vector<house::Scope> scopes = house::scopes_of(request.scopes);
  for (const house::Scope& scope : scopes)
    if (scope.kind != house::ScopeKind::unknown) impl_->sums.watch(scope.name);
  // What is in memory is at least as new as this position, which a snapshot taken now may already be beyond.
  const std::int64_t known = impl_->head;
  const bool lost = impl_->rights.refused(actor);
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto head = (*unit)->head();
  if (!head) return head.error();
  auto settled = house::settled_of(**unit, request);
  if (!settled) return settled.error();
  if (request.cursor.empty()) {
    cursor.epoch = impl_->epoch;
    cursor.pos = std::min(known, *head);
  } else if (cursor.epoch != impl_->epoch) {
    return house::expired(scopes);
  } else if (cursor.pos > *head) {
    return Error(Errc::cursor_invalid, "the cursor is ahead of the log", "/cursor");
  } else if (*head - cursor.pos > impl_->tail_limit) {
    return house::expired(scopes);
  }
  std::set<std::string> refused;
  bool all_told = true;
  const Instant now = impl_->now();
  for (const house::Scope& scope : scopes) {
    if (!lost || house::is_public(scope.kind)) {
      auto allowed = house::may_follow(**unit, scope, actor, now);
      if (!allowed) return allowed.error();
      if (*allowed) {
        all_told = false;
        continue;
      }
    }
    refused.insert(scope.mark);
    const auto kept = cursor.scopes.find(scope.mark);
    all_told = all_told && kept != cursor.scopes.end() && kept->second.state == Cursor::State::refused;
  }
  if (lost && all_told) return Error(Errc::access_revoked);
  sync::PullAnswer answer;
  answer.more = true;
  answer.epoch = impl_->epoch;
  answer.at = now;
  answer.settled_seq = *settled;
  // Who lost his rights sees of public things what everybody sees.
  const Actor shown = lost ? Actor{} : actor;
  house::Puller puller(impl_->books, impl_->sums, **unit, request, shown, now, *head);
  if (auto status = puller.run(cursor, std::move(scopes), refused, answer); !status) return status.error();
  answer.cursor = house::cursor_text(cursor, impl_->secret, bound);
  return answer;
}

Status House::Impl::prepare_sync(bool restored) {
  std::array<std::uint8_t, 32> octets{};
  const auto fresh = [&](std::size_t count) {
    host->random(std::span(octets).first(count));
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      text.push_back("0123456789abcdef"[octets[i] >> 4]);
      text.push_back("0123456789abcdef"[octets[i] & 15]);
    }
    return text;
  };
  {
    auto unit = storage->begin(spi::Access::read);
    if (!unit) return unit.error();
    for (const auto& [key, value] : {std::pair("house.secret", &secret), std::pair("house.epoch", &epoch)}) {
      auto kept = (*unit)->meta(key);
      if (!kept) return kept.error();
      if (*kept) *value = **std::move(kept);
    }
  }
  if (!secret.empty() && !epoch.empty() && !restored) return {};
  if (secret.empty()) secret = fresh(32);
  epoch = fresh(8);
  auto unit = storage->begin(spi::Access::write);
  if (!unit) return unit.error();
  if (auto status = (*unit)->put_meta("house.secret", secret); !status) return status;
  if (auto status = (*unit)->put_meta("house.epoch", epoch); !status) return status;
  return (*unit)->commit();
}

}  // namespace v0
}  // namespace couvert
