// SPDX-License-Identifier: Apache-2.0
// How many entities each scope holds and the sum of their hashes, kept up to date commit by commit.
#include "house/scope_sums.hpp"

#include <algorithm>
#include <new>

#include "core/plant.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::size_t most_entries = 100'000;  // beyond it all are forgotten and counted again when asked for
constexpr std::size_t most_waiting = 10'000;   // of a scope that nobody came to count

}  // namespace

void ScopeSums::watch(const std::string& scope) {
  std::lock_guard lock(mutex_);
  if (entries_.size() >= most_entries) entries_.clear();
  entries_.try_emplace(scope);
}

void ScopeSums::unwatch(std::string_view scope) {
  std::lock_guard lock(mutex_);
  const auto found = entries_.find(scope);
  if (found != entries_.end() && !found->second.counted) entries_.erase(found);
}

bool ScopeSums::counted(std::string_view scope) const {
  std::lock_guard lock(mutex_);
  const auto found = entries_.find(scope);
  return found != entries_.end() && found->second.counted;
}

std::optional<ScopeSums::Sum> ScopeSums::at(std::string_view scope, std::int64_t pos) const {
  std::lock_guard lock(mutex_);
  const auto found = entries_.find(scope);
  if (found == entries_.end() || !found->second.counted) return std::nullopt;
  const Entry& entry = found->second;
  // A commit that the snapshot sees may not have been added yet, and one may have been that it does not see.
  if (std::max(applied_, entry.from) < pos || entry.changed > pos) return std::nullopt;
  return entry.sum;
}

void ScopeSums::install(std::string_view scope, std::int64_t pos, Sum counted) {
  std::lock_guard lock(mutex_);
  const auto found = entries_.find(scope);
  if (found == entries_.end() || found->second.counted) return;
  Entry& entry = found->second;
  entry.counted = true;
  entry.sum = counted;
  entry.from = entry.changed = pos;
  for (const Delta& delta : std::exchange(entry.waiting, {})) add(found->first, delta);
}

bool ScopeSums::unchanged(std::string_view scope, std::int64_t after, std::int64_t pos) const {
  std::lock_guard lock(mutex_);
  const auto found = entries_.find(scope);
  if (found == entries_.end() || !found->second.counted) return false;
  const std::int64_t late = planted("no_news_too_early") ? 1 : 0;
  return std::max(applied_, found->second.from) >= pos && found->second.changed <= after + late;
}

void ScopeSums::apply(const std::vector<EntityMove>& moves, std::int64_t head) noexcept {
  std::lock_guard lock(mutex_);
  try {
    if (!entries_.empty())
      for (const EntityMove& move : moves) apply_one(move);
  } catch (const std::bad_alloc&) {
    entries_.clear();  // counted again when asked for
  }
  applied_ = head;
}

void ScopeSums::forget(std::int64_t head) {
  std::lock_guard lock(mutex_);
  entries_.clear();
  applied_ = head;
}

void ScopeSums::add(const std::string& scope, const Delta& delta) {
  const auto found = entries_.find(scope);
  if (found == entries_.end()) return;
  Entry& entry = found->second;
  if (!entry.counted) {
    entry.waiting.push_back(delta);
    if (entry.waiting.size() > most_waiting) entries_.erase(found);
    return;
  }
  if (delta.pos <= entry.from) return;
  entry.sum.count += delta.count;
  entry.sum.sum += delta.sum;
  entry.changed = delta.pos;
}

void ScopeSums::apply_one(const EntityMove& move) {
  const auto delta = [&](std::int64_t before, std::int64_t after) {
    Delta made{move.pos, (after != 0 ? 1 : 0) - (before != 0 ? 1 : 0), 0};
    if (before != 0) made.sum -= sync::entity_hash(move.entity, move.id, before);
    if (after != 0) made.sum += sync::entity_hash(move.entity, move.id, after);
    return made;
  };
  const std::int64_t before = move.there_before ? move.version - 1 : 0;
  const std::int64_t after = move.there_after ? move.version : 0;
  if (move.entity == "order") {
    add("cust:" + move.customer, delta(before, after));
    add("rest:" + move.venue, delta(before, after));
    const bool courier = move.courier.first != 0 || move.courier.second != 0;
    if (courier && !planted("courier_sum_not_counted"))
      add("cour:" + move.venue, delta(move.courier.first, move.courier.second));
  } else if (move.entity == "basket") {
    add("basket:" + move.id, delta(before, after));
  } else if (move.entity != "access") {
    add("venues", delta(before, after));
    add("venue:" + move.id, delta(before, after));
  }
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
