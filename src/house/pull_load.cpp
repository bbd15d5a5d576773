// SPDX-License-Identifier: Apache-2.0
// Scopes from their beginning, page by page.
#include <algorithm>
#include <string>
#include <utility>

#include "core/plant.hpp"
#include "couvert/limits.hpp"
#include "house/pull_page.hpp"
#include "trade/order_page.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::ChangeKind;

constexpr int rows_at_once = 500;

Result<bool> load_venues(ScopeView& view, PullPage& page, Cursor::Scope& place, const Scope& scope) {
  constexpr std::string_view parts[] = {"venue", "menu", "stock"};
  const std::size_t slash = place.key.find('/');
  VenueId venue = place.key.substr(0, slash);
  std::size_t part = slash == std::string::npos ? 0 : static_cast<std::size_t>(place.key[slash + 1] - '0') + 1;
  if (slash == std::string::npos) venue = scope.kind == ScopeKind::venue ? scope.key : view.books().next({});
  while (!venue.empty()) {
    for (; part < std::size(parts); ++part) {
      auto change = view.venue_part(scope, venue, parts[part]);
      if (!change) return change.error();
      if (*change && !page.add(**std::move(change))) return false;
      place.key = venue + '/' + std::to_string(part);
    }
    part = 0;
    venue = scope.kind == ScopeKind::venue ? VenueId() : view.books().next(venue);
  }
  return true;
}

Result<bool> load_basket(ScopeView& view, PullPage& page, const Scope& scope) {
  auto change = view.basket_in(scope);
  if (!change) return change.error();
  return !*change || page.add(**std::move(change));
}

Result<bool> load_orders(ScopeView& view, PullPage& page, Cursor::Scope& place, const Scope& scope) {
  spi::OrderFilter filter = orders_of(scope);
  if (!place.key.empty()) {
    const auto last = trade::read_page(place.key);
    if (!last) return Error(Errc::cursor_invalid, {}, "/cursor");
    filter.before = *last;
  }
  while (true) {
    filter.limit = std::clamp(page.room() + 1, 2, rows_at_once);
    auto rows = view.unit().orders(filter);
    if (!rows) return rows.error();
    for (const spi::OrderRow& row : *rows) {
      auto change = view.order_in(scope, row);
      if (!change) return change.error();
      if (planted("load_resumes_one_late")) place.key = trade::page_text(row.placed_at, row.id);
      if (*change && !page.add(**std::move(change))) return false;
      filter.before = std::pair(row.placed_at, row.id);
      place.key = trade::page_text(row.placed_at, row.id);
    }
    if (static_cast<int>(rows->size()) < filter.limit) return true;
  }
}

}  // namespace

bool PullPage::add(sync::Change change) {
  const std::size_t octets = change.body.size() + change.scope.size() + change.id.size() + 64;
  if (room() <= 0 || (!changes_.empty() && octets_ + octets > limits::pull_octets)) return false;
  octets_ += octets;
  changes_.push_back(std::move(change));
  return true;
}

Result<bool> load_scope(ScopeView& view, PullPage& page, Cursor& cursor, const Scope& scope) {
  auto known = cursor.scopes.find(scope.mark);
  if (known == cursor.scopes.end()) {
    if (!page.add({ChangeKind::reset, scope.name})) return false;
    known = cursor.scopes.emplace(scope.mark, Cursor::Scope{Cursor::State::reading, {}}).first;
  }
  Cursor::Scope& place = known->second;
  if (place.state == Cursor::State::following) return true;
  auto done = holds_orders(scope.kind)          ? load_orders(view, page, place, scope)
              : scope.kind == ScopeKind::basket ? load_basket(view, page, scope)
                                                : load_venues(view, page, place, scope);
  if (done && *done) place = {Cursor::State::following, {}};
  return done;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
