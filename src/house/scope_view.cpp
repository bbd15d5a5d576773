// SPDX-License-Identifier: Apache-2.0
// What a scope shows of each entity.
#include "house/scope_view.hpp"

#include <charconv>
#include <utility>

#include "couvert/codec.hpp"
#include "house/access.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::Change;
using sync::ChangeKind;

Change put(const Scope& scope, std::string entity, std::string id, std::int64_t version, std::string body) {
  return {ChangeKind::put, scope.name, std::move(entity), std::move(id), version, std::move(body)};
}

}  // namespace

std::int64_t menu_version(std::string_view document) {
  constexpr std::string_view member = "\"version\":";
  const std::size_t at = document.find(member);
  std::int64_t version = 0;
  if (at != std::string_view::npos)
    std::from_chars(document.data() + at + member.size(), document.data() + document.size(), version);
  return version;
}

Result<std::string> ScopeView::menu_body(const spi::VenueRow& row) const {
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

Result<std::optional<Change>> ScopeView::venue_part(const Scope& scope, const VenueId& venue, std::string_view entity) {
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

Result<std::optional<Change>> ScopeView::order_in(const Scope& scope, const spi::OrderRow& row) {
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

Result<std::optional<Change>> ScopeView::basket_in(const Scope& scope) {
  auto row = unit_.record("basket", scope.key);
  if (!row) return row.error();
  if (!*row || ((*row)->due && *(*row)->due <= now_)) return std::optional<Change>();
  return std::optional(put(scope, "basket", scope.key, (*row)->version, std::move((*row)->document)));
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
