// SPDX-License-Identifier: Apache-2.0
// What devices fetch: one page of what changed in the scopes that they follow, from one snapshot.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "house/cursor.hpp"
#include "house/device.hpp"
#include "house/impl.hpp"
#include "house/pull_page.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::ChangeKind;

constexpr std::int32_t most_changes = 1'000;
constexpr std::int64_t most_wait_ms = 30'000;
constexpr int count_page = 500;

/// Makes the answer to one request out of one snapshot.
class Puller {
 public:
  Puller(ScopeView view, ScopeSums& sums, std::vector<Scope> scopes, std::int64_t head)
      : view_(std::move(view)), sums_(sums), scopes_(std::move(scopes)), head_(head) {}

  Status run(Cursor& cursor, const std::set<std::string>& refused, std::int32_t limit, sync::PullAnswer& answer) {
    PullPage page(answer.changes, limit);
    drop_left(cursor);
    if (!tell_refused(page, cursor, refused)) return {};
    for (const Scope& scope : scopes_) {
      auto done = load_scope(view_, page, cursor, scope);
      if (!done) return done.error();
      if (!*done && planted("load_position_too_late")) cursor.pos = head_;
      if (!*done) return {};
    }
    auto done = follow_log(view_, sums_, page, cursor, scopes_, head_);
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

  bool tell_refused(PullPage& page, Cursor& cursor, const std::set<std::string>& refused) {
    for (const Scope& scope : scopes_) {
      const auto known = cursor.scopes.find(scope.mark);
      const bool told = known != cursor.scopes.end() && known->second.state == Cursor::State::refused;
      if (!refused.contains(scope.mark)) {
        if (told) {
          cursor.scopes.erase(known);
          cursor.partly = 0;
        }
        continue;
      }
      if (told) continue;
      if (!page.add({ChangeKind::revoke, scope.name})) return false;
      cursor.partly = 0;  // it counts scopes, of which there are fewer now
      cursor.scopes[scope.mark] = {Cursor::State::refused, {}};
    }
    std::erase_if(scopes_, [&](const Scope& scope) { return refused.contains(scope.mark); });
    return true;
  }

  Status count(sync::PullAnswer& answer) {
    for (const Scope& scope : scopes_) {
      auto sum = sums_.at(scope.name, head_);
      // Counted, but as of another commit: counting again would cost every row and change nothing.
      if (!sum && !sums_.counted(scope.name)) {
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
      auto change = view_.basket_in(scope);
      if (!change) return change.error();
      if (*change) add_one("basket", scope.key, (*change)->version);
    } else if (is_public(scope.kind)) {
      VenueId venue = scope.kind == ScopeKind::venue ? scope.key : view_.books().next({});
      for (; !venue.empty(); venue = scope.kind == ScopeKind::venue ? VenueId() : view_.books().next(venue)) {
        auto row = view_.unit().venue(venue);
        if (!row) return row.error();
        if (!*row) continue;
        add_one("venue", venue, (*row)->version);
        if (!(*row)->menu_json.empty()) add_one("menu", venue, menu_version((*row)->menu_json));
        auto stock = view_.unit().record("stock", venue);
        if (!stock) return stock.error();
        if (*stock && (*stock)->version > 0) add_one("stock", venue, (*stock)->version);
      }
    } else {
      spi::OrderFilter filter = orders_of(scope);
      filter.limit = count_page;
      while (true) {
        auto rows = view_.unit().orders(filter);
        if (!rows) return rows.error();
        for (const spi::OrderRow& row : *rows) {
          filter.before = std::pair(row.placed_at, row.id);
          if (scope.kind == ScopeKind::courier) {
            auto order = read_order(view_.unit(), row);
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

  ScopeView view_;
  ScopeSums& sums_;
  std::vector<Scope> scopes_;
  std::int64_t head_;
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
  const std::string bound = planted("foreign_cursor_accepted") ? std::string() : request.device.text() + principal;
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
  const bool lost = impl_->rights.refused(actor) && !planted("revoked_still_pulls");
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
      if (*allowed || planted("foreign_scope_answered")) {
        all_told = false;
        continue;
      }
    }
    refused.insert(scope.mark);
    impl_->sums.unwatch(scope.name);
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
  house::Puller puller({impl_->books, **unit, shown, now}, impl_->sums, std::move(scopes), *head);
  if (auto status = puller.run(cursor, refused, request.limit, answer); !status) return status.error();
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
  if (!secret.empty() && !epoch.empty() && (!restored || planted("restored_without_new_epoch"))) return {};
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
