// SPDX-License-Identifier: Apache-2.0
// What changed in scopes since a position of the log.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "house/impl.hpp"
#include "house/pull_page.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::Change;
using sync::ChangeKind;

constexpr int log_page = 500;
constexpr int log_rounds = 40;  // of a page that finds nothing new in a long log

class LogReader {
 public:
  LogReader(ScopeView& view, const ScopeSums& sums, PullPage& page, const std::vector<Scope>& scopes, std::int64_t head)
      : view_(view), sums_(sums), page_(page), scopes_(scopes), head_(head) {}

  Result<bool> run(Cursor& cursor) {
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
        for (; i < entries.size() && entries[i].pos == pos; ++i) {
          // By scope, not by how many stood here: which scopes are known to be unchanged may differ in the next page.
          const auto place = static_cast<std::int32_t>(entries[i].scope);
          if (place < cursor.partly) continue;
          if (!told.contains({entries[i].scope, entries[i].entity + ' ' + entries[i].id})) {
            auto added = tell(entries[i], start);
            if (!added) return added.error();
            if (!*added) {
              cursor.pos = planted("full_page_skips_rest") ? pos : pos - 1;
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

 private:
  struct Entry {
    std::int64_t pos = 0;
    std::size_t scope = 0;
    std::string entity, id;
    friend bool operator<(const Entry& a, const Entry& b) {
      return std::pair(a.pos, a.scope) < std::pair(b.pos, b.scope);
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
    auto rows = view_.unit().events(filter);
    if (!rows) return rows.error();
    if (static_cast<int>(rows->size()) == filter.limit) until = std::min(until, rows->back().pos);
    for (spi::EventRow& row : *rows) {
      if (holds_orders(scope.kind) && row.entity != "order") continue;
      entries.push_back({row.pos, index, std::move(row.entity), std::move(row.entity_id)});
    }
    return {};
  }

  /// False: no room.
  Result<bool> tell(const Entry& entry, std::int64_t start) {
    const Scope& scope = scopes_[entry.scope];
    Result<std::optional<Change>> change = std::optional<Change>();
    if (scope.kind == ScopeKind::basket) {
      change = view_.basket_in(scope);
    } else if (is_public(scope.kind)) {
      change = view_.venue_part(scope, entry.id, entry.entity);
    } else {
      auto id = OrderId::parse(entry.id);
      if (!id) return Error(Errc::storage_corrupt, "the log names no order");
      auto row = view_.unit().order(*id);
      if (!row) return row.error();
      if (*row) change = view_.order_in(scope, **row);
      if (change && !*change && scope.kind == ScopeKind::courier) {
        auto left = was_seen(*id, start);
        if (!left) return left.error();
        if (*left && !planted("tombstone_dropped"))
          change = std::optional(Change{ChangeKind::del, scope.name, "order", entry.id});
      }
    }
    if (!change) return change.error();
    return !*change || page_.add(**std::move(change));
  }

  /// Did couriers see the order at `start`, or at any time since? Others must not learn that it exists.
  Result<bool> was_seen(const OrderId& id, std::int64_t start) {
    auto rows = view_.unit().history("order", id.text());
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

  ScopeView& view_;
  const ScopeSums& sums_;
  PullPage& page_;
  const std::vector<Scope>& scopes_;
  std::int64_t head_;
};

}  // namespace

Result<bool> follow_log(ScopeView& view, const ScopeSums& sums, PullPage& page, Cursor& cursor,
                        const std::vector<Scope>& scopes, std::int64_t head) {
  return LogReader(view, sums, page, scopes, head).run(cursor);
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
