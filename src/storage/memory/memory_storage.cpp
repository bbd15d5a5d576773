// SPDX-License-Identifier: Apache-2.0
// A store in memory: rows with versions, so that readers keep their snapshot while one writer changes the truth.
#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <utility>

#include "core/plant.hpp"
#include "couvert/spi/storage.hpp"
#include "storage/entity.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {
namespace {

using Sequence = std::int64_t;

// A row without its name says that the row was erased.
bool erased(const VenueRow& row) { return row.id.empty(); }
bool erased(const OrderRow& row) { return row.id.is_nil(); }
bool erased(const RecordRow& row) { return row.kind.empty(); }
bool erased(const std::string&) { return false; }

/// The states of one row, oldest first; each counts from the commit that made it.
template <class Row>
class Versions {
 public:
  const Row* at(Sequence snapshot) const {
    for (auto it = states_.rbegin(); it != states_.rend(); ++it) {
      if (it->first <= snapshot) return erased(*it->second) ? nullptr : it->second.get();
    }
    return nullptr;
  }
  std::shared_ptr<const Row> own(Sequence sequence) const {
    return !states_.empty() && states_.back().first == sequence ? states_.back().second : nullptr;
  }
  /// Sets the state as of `sequence`; a null row takes the state of that sequence away again.
  void set(Sequence sequence, std::shared_ptr<const Row> row) {
    if (!states_.empty() && states_.back().first == sequence) states_.pop_back();
    if (row) states_.emplace_back(sequence, std::move(row));
  }
  /// Drops what no snapshot from `oldest` on can see.
  void trim(Sequence oldest) {
    auto keep = states_.begin();
    for (auto it = states_.begin(); it != states_.end() && it->first <= oldest; ++it) keep = it;
    states_.erase(states_.begin(), keep);
  }
  bool empty() const { return states_.empty(); }

 private:
  // Shared: the undo list keeps a row's earlier state of the same unit.
  std::vector<std::pair<Sequence, std::shared_ptr<const Row>>> states_;
};

struct Store {
  std::shared_mutex data;  // guards everything below
  Sequence committed = 0;
  std::multiset<Sequence> snapshots;
  std::map<VenueId, Versions<VenueRow>, std::less<>> venues;
  std::map<OrderId, Versions<OrderRow>> orders;
  std::map<std::string, Versions<std::string>, std::less<>> meta;
  std::map<std::pair<std::string, std::string>, Versions<RecordRow>> records;
  std::map<CommandId, std::pair<Sequence, CommandRow>> commands;
  std::vector<EventRow> events;
  std::map<std::pair<std::string, std::string>, std::vector<std::int64_t>> by_entity;  // positions
  std::int64_t committed_events = 0;

  std::mutex writer;  // guards `writing`
  std::condition_variable writer_free;
  bool writing = false;

  Sequence oldest_snapshot() const { return snapshots.empty() ? committed : *snapshots.begin(); }
};

bool wanted(const OrderFilter& filter, const OrderRow& row) {
  if (filter.venue && row.venue != *filter.venue) return false;
  if (filter.customer && row.customer != *filter.customer) return false;
  if (!filter.states.empty() &&
      std::find(filter.states.begin(), filter.states.end(), row.state) == filter.states.end()) {
    return false;
  }
  return !filter.before || std::pair(row.placed_at, row.id) < *filter.before;
}

bool wanted(const EventFilter& filter, const EventRow& row) {
  if (filter.venue && row.venue != *filter.venue) return false;
  if (filter.customer && row.customer != *filter.customer) return false;
  return !filter.public_only || storage::is_public(storage::entity_code(row.entity));
}

class MemoryUnit final : public UnitOfWork {
 public:
  MemoryUnit(std::shared_ptr<Store> store, Access access) : store_(std::move(store)), access_(access) {
    std::unique_lock lock(store_->data);
    snapshot_ = writes() ? store_->committed + 1 : store_->committed;
    events_seen_ = store_->committed_events;
    store_->snapshots.insert(store_->committed);
    pinned_ = store_->committed;
  }
  ~MemoryUnit() override {
    if (!over_) finish(writes() && planted("failed_unit_kept"));
  }

  Result<std::optional<VenueRow>> venue(const VenueId& id) override { return find(store_->venues, id); }

  Result<std::vector<VenueRow>> venues() override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<VenueRow> rows;
    for (const auto& [id, versions] : store_->venues) {
      if (const VenueRow* row = versions.at(snapshot_)) rows.push_back(*row);
    }
    return rows;
  }

  Status put_venue(const VenueRow& row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    set(store_->venues, row.id, row);
    return {};
  }

  Status erase_venue(const VenueId& id) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    return erase(store_->venues, id);
  }

  Result<std::optional<OrderRow>> order(const OrderId& id) override { return find(store_->orders, id); }

  Result<std::vector<OrderRow>> orders(const OrderFilter& filter) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<const OrderRow*> found;
    for (const auto& [id, versions] : store_->orders) {
      const OrderRow* row = versions.at(snapshot_);
      if (row && wanted(filter, *row)) found.push_back(row);
    }
    std::sort(found.begin(), found.end(), [](const OrderRow* a, const OrderRow* b) {
      return std::pair(a->placed_at, a->id) > std::pair(b->placed_at, b->id);
    });
    std::vector<OrderRow> rows;
    for (const OrderRow* row : found) {
      if (static_cast<int>(rows.size()) >= filter.limit) break;
      rows.push_back(*row);
    }
    return rows;
  }

  Result<std::vector<OrderId>> due(Instant until, int limit) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<std::pair<Instant, OrderId>> found;
    for (const auto& [id, versions] : store_->orders) {
      const OrderRow* row = versions.at(snapshot_);
      if (row && row->deadline && *row->deadline <= until) found.emplace_back(*row->deadline, id);
    }
    std::sort(found.begin(), found.end());
    std::vector<OrderId> ids;
    for (const auto& [deadline, id] : found) {
      if (static_cast<int>(ids.size()) >= limit) break;
      ids.push_back(id);
    }
    return ids;
  }

  Status insert_order(const OrderRow& row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    auto found = store_->orders.find(row.id);
    if (found != store_->orders.end() && found->second.at(snapshot_)) return Error(Errc::storage_constraint);
    set(store_->orders, row.id, row);
    return {};
  }

  Status update_order(const OrderRow& row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    auto found = store_->orders.find(row.id);
    if (found == store_->orders.end() || !found->second.at(snapshot_)) return Error(Errc::not_found);
    set(store_->orders, row.id, row);
    return {};
  }

  Status erase_order(const OrderId& id) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    return erase(store_->orders, id);
  }

  Result<std::optional<CommandRow>> command(const CommandId& id) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    auto found = store_->commands.find(id);
    if (found == store_->commands.end() || found->second.first > snapshot_) return std::optional<CommandRow>();
    return std::optional(found->second.second);
  }

  Status insert_command(const CommandRow& row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    if (!store_->commands.try_emplace(row.id, snapshot_, row).second) return Error(Errc::storage_constraint);
    undo_.push_back([store = store_.get(), id = row.id] { store->commands.erase(id); });
    return {};
  }

  Result<std::int64_t> append_event(EventRow row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status.error();
    if (storage::entity_code(row.entity) == 0) return Error(Errc::invalid_argument, "unknown entity in the log");
    std::vector<std::int64_t>& positions = store_->by_entity[{row.entity, row.entity_id}];
    for (std::int64_t pos : positions) {
      if (store_->events[static_cast<std::size_t>(pos - 1)].version == row.version)
        return Error(Errc::storage_constraint);
    }
    row.pos = static_cast<std::int64_t>(store_->events.size()) + 1;
    positions.push_back(row.pos);
    store_->events.push_back(std::move(row));
    events_seen_ = store_->events.back().pos;
    undo_.push_back([this, store = store_.get(), &positions] {
      positions.pop_back();
      store->events.pop_back();
      events_seen_ = static_cast<std::int64_t>(store->events.size());
    });
    return events_seen_;
  }

  Result<std::vector<EventRow>> events(const EventFilter& filter) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<EventRow> rows;
    for (std::int64_t i = std::max<std::int64_t>(filter.after, 0); i < events_seen_; ++i) {
      if (static_cast<int>(rows.size()) >= filter.limit) break;
      const EventRow& event = store_->events[static_cast<std::size_t>(i)];
      if (wanted(filter, event)) rows.push_back(event);
    }
    return rows;
  }

  Result<std::vector<EventRow>> history(std::string_view entity, std::string_view entity_id) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<EventRow> rows;
    auto found = store_->by_entity.find({std::string(entity), std::string(entity_id)});
    if (found == store_->by_entity.end()) return rows;
    for (std::int64_t pos : found->second) {
      if (pos <= events_seen_) rows.push_back(store_->events[static_cast<std::size_t>(pos - 1)]);
    }
    std::sort(rows.begin(), rows.end(), [](const EventRow& a, const EventRow& b) { return a.version < b.version; });
    return rows;
  }

  Result<std::int64_t> head() override {
    if (over_) return ended();
    return events_seen_;
  }

  Result<std::optional<RecordRow>> record(std::string_view kind, std::string_view id) override {
    return find(store_->records, std::pair(std::string(kind), std::string(id)));
  }

  Result<std::vector<RecordRow>> records(std::string_view kind) override {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    std::vector<RecordRow> rows;
    for (auto it = store_->records.lower_bound({std::string(kind), {}});
         it != store_->records.end() && it->first.first == kind; ++it) {
      const RecordRow* row = it->second.at(snapshot_);
      if (row) rows.push_back(*row);
    }
    return rows;
  }

  Result<std::vector<RecordRow>> due_records(std::string_view kind, Instant until, int limit) override {
    auto rows = records(kind);
    if (!rows) return rows;
    std::erase_if(*rows, [until](const RecordRow& row) { return !row.due || *row.due > until; });
    std::stable_sort(rows->begin(), rows->end(), [](const RecordRow& a, const RecordRow& b) { return a.due < b.due; });
    if (static_cast<int>(rows->size()) > std::max(limit, 0)) rows->resize(static_cast<std::size_t>(std::max(limit, 0)));
    return rows;
  }

  Status put_record(const RecordRow& row) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    set(store_->records, std::pair(row.kind, row.id), row);
    return {};
  }

  Status erase_record(std::string_view kind, std::string_view id) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    return erase(store_->records, std::pair(std::string(kind), std::string(id)));
  }

  Result<std::optional<std::string>> meta(std::string_view key) override { return find(store_->meta, key); }

  Status put_meta(std::string_view key, std::string_view value) override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    set(store_->meta, std::string(key), std::string(value));
    return {};
  }

  Status savepoint() override {
    if (auto status = writable(); !status) return status;
    if (mark_) return Error(Errc::internal, "a savepoint is open already");
    mark_ = undo_.size();
    return {};
  }

  Status rollback_to() override {
    std::unique_lock lock(store_->data);
    if (auto status = writable(); !status) return status;
    if (!mark_) return Error(Errc::internal, "no savepoint is open");
    undo_down_to(*mark_);
    mark_.reset();
    return {};
  }

  Status release() override {
    if (auto status = writable(); !status) return status;
    if (!mark_) return Error(Errc::internal, "no savepoint is open");
    mark_.reset();
    return {};
  }

  Status commit() override {
    if (over_) return ended();
    finish(true);
    return {};
  }

 private:
  bool writes() const { return access_ == Access::write; }
  static Error ended() { return Error(Errc::internal, "the unit of work is over"); }
  Status writable() const {
    if (over_) return ended();
    if (!writes()) return Error(Errc::storage_read_only);
    return {};
  }

  template <class Table, class Key>
  auto find(const Table& table, const Key& key)
      -> Result<std::optional<std::remove_cvref_t<decltype(*table.begin()->second.at(0))>>> {
    std::shared_lock lock(store_->data);
    if (over_) return ended();
    auto found = table.find(key);
    const auto* row = found == table.end() ? nullptr : found->second.at(snapshot_);
    if (!row) return std::optional<std::remove_cvref_t<decltype(*row)>>();
    return std::optional(*row);
  }

  template <class Table, class Key, class Row>
  void set(Table& table, const Key& key, const Row& row) {
    auto& versions = table[key];
    undo_.push_back([this, &table, key, before = versions.own(snapshot_)] {
      auto found = table.find(key);
      found->second.set(snapshot_, before);
      if (found->second.empty()) table.erase(found);
    });
    versions.set(snapshot_, std::make_shared<const Row>(row));
    versions.trim(store_->oldest_snapshot());
  }

  template <class Table, class Key>
  Status erase(Table& table, const Key& key) {
    using Row = std::remove_cvref_t<decltype(*table.begin()->second.at(0))>;
    if (table.contains(key)) set(table, key, Row{});
    return {};
  }

  void undo_down_to(std::size_t mark) {
    while (undo_.size() > mark) {
      undo_.back()();
      undo_.pop_back();
    }
  }

  void finish(bool keep) {
    {
      std::unique_lock lock(store_->data);
      if (writes() && keep) {
        store_->committed = snapshot_;
        store_->committed_events = static_cast<std::int64_t>(store_->events.size());
      } else if (writes()) {
        undo_down_to(0);
      }
      store_->snapshots.erase(store_->snapshots.find(pinned_));
      over_ = true;
    }
    if (!writes()) return;
    std::lock_guard lock(store_->writer);
    store_->writing = false;
    store_->writer_free.notify_one();
  }

  std::shared_ptr<Store> store_;  // shared: a unit may outlive the storage object
  Access access_;
  Sequence snapshot_ = 0, pinned_ = 0;
  std::int64_t events_seen_ = 0;
  std::vector<std::function<void()>> undo_;
  std::optional<std::size_t> mark_;
  bool over_ = false;
};

class MemoryStorage final : public Storage {
 public:
  Result<std::unique_ptr<UnitOfWork>> begin(Access access) override {
    if (access == Access::write) {
      std::unique_lock lock(store_->writer);
      store_->writer_free.wait(lock, [this] { return !store_->writing; });
      store_->writing = true;
    }
    return std::unique_ptr<UnitOfWork>(std::make_unique<MemoryUnit>(store_, access));
  }

  Status check() override { return {}; }

  /// Written as a database file: what is in memory has no file form of its own.
  Status backup(const std::string& path) override {
    const std::string part = path + ".memory";
    Status status = copy_to(path, part);
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) std::remove((part + suffix).c_str());
    return status;
  }

 private:
  Status copy_to(const std::string& path, const std::string& part);

  std::shared_ptr<Store> store_ = std::make_shared<Store>();  // shared: see MemoryUnit
};

Status copy_rows(const Store& store, Sequence snapshot, std::int64_t events, UnitOfWork& target) {
  for (const auto& [id, versions] : store.venues) {
    const VenueRow* row = versions.at(snapshot);
    if (!row) continue;
    if (auto status = target.put_venue(*row); !status) return status;
  }
  for (const auto& [id, versions] : store.orders) {
    const OrderRow* row = versions.at(snapshot);
    if (!row) continue;
    if (auto status = target.insert_order(*row); !status) return status;
  }
  for (const auto& [id, command] : store.commands) {
    if (command.first > snapshot) continue;
    if (auto status = target.insert_command(command.second); !status) return status;
  }
  for (const auto& [key, versions] : store.meta) {
    const std::string* value = versions.at(snapshot);
    if (!value) continue;
    if (auto status = target.put_meta(key, *value); !status) return status;
  }
  for (const auto& [key, versions] : store.records) {
    const RecordRow* row = versions.at(snapshot);
    if (!row || row->kind.empty()) continue;
    if (auto status = target.put_record(*row); !status) return status;
  }
  for (std::int64_t i = 0; i < events; ++i) {
    if (auto pos = target.append_event(store.events[static_cast<std::size_t>(i)]); !pos) return pos.error();
  }
  return {};
}

Status MemoryStorage::copy_to(const std::string& path, const std::string& part) {
  SqliteOptions options;
  options.path = part;
  auto target = open_sqlite_storage(options);
  if (!target) return target.error();
  auto unit = (*target)->begin(Access::write);
  if (!unit) return unit.error();
  {
    std::shared_lock lock(store_->data);
    if (auto status = copy_rows(*store_, store_->committed, store_->committed_events, **unit); !status) return status;
  }
  if (auto status = (*unit)->commit(); !status) return status;
  unit->reset();
  return (*target)->backup(path);
}

}  // namespace

std::unique_ptr<Storage> make_memory_storage() { return std::make_unique<MemoryStorage>(); }

}  // namespace spi
}  // namespace v0
}  // namespace couvert
