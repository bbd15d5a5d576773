// SPDX-License-Identifier: Apache-2.0
// The simulated disk: a store in memory behind handles that can be cut off.
#include "sim/disk.hpp"

#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace couvert {
inline namespace v0 {
namespace sim {

struct DiskState {
  std::unique_ptr<spi::Storage> rows = spi::make_memory_storage();
  std::uint64_t handle = 0;  // of the process that has it open
  bool dead = false;
  // Names that the store cannot list by itself; what was rolled back may be among them.
  std::set<std::string, std::less<>> meta_keys, record_kinds;
  std::vector<CommandId> commands;

  std::int64_t fail_in = -1;
  Errc code = Errc::storage_io;
  bool lasting = false;
  AtCommit at_commit = AtCommit::none;
  std::int64_t commit_in = -1;
  std::int64_t failed = 0;

  Status next_write() {
    if (fail_in < 0) return {};
    if (fail_in > 0) {
      --fail_in;
      return {};
    }
    if (!lasting) fail_in = -1;
    ++failed;
    return Error(code);
  }
};

namespace {

class Unit final : public spi::UnitOfWork {
 public:
  Unit(std::shared_ptr<DiskState> state, std::uint64_t handle, std::unique_ptr<spi::UnitOfWork> unit, bool writes)
      : state_(std::move(state)), handle_(handle), unit_(std::move(unit)), writes_(writes) {}

  Result<std::optional<spi::VenueRow>> venue(const VenueId& id) override { return unit_->venue(id); }
  Result<std::vector<spi::VenueRow>> venues() override { return unit_->venues(); }
  Status put_venue(const spi::VenueRow& row) override {
    return write([&] { return unit_->put_venue(row); });
  }
  Status erase_venue(const VenueId& id) override {
    return write([&] { return unit_->erase_venue(id); });
  }
  Result<std::optional<spi::OrderRow>> order(const OrderId& id) override { return unit_->order(id); }
  Result<std::vector<spi::OrderRow>> orders(const spi::OrderFilter& filter) override { return unit_->orders(filter); }
  Result<std::vector<OrderId>> due(Instant until, int limit) override { return unit_->due(until, limit); }
  Status insert_order(const spi::OrderRow& row) override {
    return write([&] { return unit_->insert_order(row); });
  }
  Status update_order(const spi::OrderRow& row) override {
    return write([&] { return unit_->update_order(row); });
  }
  Status erase_order(const OrderId& id) override {
    return write([&] { return unit_->erase_order(id); });
  }
  Result<std::optional<spi::CommandRow>> command(const CommandId& id) override { return unit_->command(id); }
  Status insert_command(const spi::CommandRow& row) override {
    state_->commands.push_back(row.id);
    return write([&] { return unit_->insert_command(row); });
  }
  Result<std::int64_t> append_event(spi::EventRow row) override {
    if (auto status = may_write(); !status) return status.error();
    return unit_->append_event(std::move(row));
  }
  Result<std::vector<spi::EventRow>> events(const spi::EventFilter& filter) override { return unit_->events(filter); }
  Result<std::vector<spi::EventRow>> history(std::string_view entity, std::string_view id) override {
    return unit_->history(entity, id);
  }
  Result<std::int64_t> head() override { return unit_->head(); }
  Result<std::optional<spi::RecordRow>> record(std::string_view kind, std::string_view id) override {
    return unit_->record(kind, id);
  }
  Result<std::vector<spi::RecordRow>> records(std::string_view kind) override { return unit_->records(kind); }
  Result<std::vector<spi::RecordRow>> due_records(std::string_view kind, Instant until, int limit) override {
    return unit_->due_records(kind, until, limit);
  }
  Status put_record(const spi::RecordRow& row) override {
    if (!state_->record_kinds.contains(row.kind)) state_->record_kinds.insert(row.kind);
    return write([&] { return unit_->put_record(row); });
  }
  Status erase_record(std::string_view kind, std::string_view id) override {
    return write([&] { return unit_->erase_record(kind, id); });
  }
  Result<std::optional<std::string>> meta(std::string_view key) override { return unit_->meta(key); }
  Status put_meta(std::string_view key, std::string_view value) override {
    if (!state_->meta_keys.contains(key)) state_->meta_keys.emplace(key);
    return write([&] { return unit_->put_meta(key, value); });
  }
  Status savepoint() override {
    return write([&] { return unit_->savepoint(); });
  }
  Status rollback_to() override { return unit_->rollback_to(); }
  Status release() override {
    return write([&] { return unit_->release(); });
  }

  Status commit() override {
    if (!writes_) return unit_->commit();
    if (auto status = may_write(); !status) return status;
    AtCommit what = AtCommit::none;
    if (state_->commit_in >= 0 && --state_->commit_in < 0) what = std::exchange(state_->at_commit, AtCommit::none);
    if (what == AtCommit::kill_before) {
      state_->dead = true;
      return Error(Errc::storage_io, "the process died before the commit");
    }
    Status status = unit_->commit();
    if (what == AtCommit::none) return status;
    ++state_->failed;
    if (what == AtCommit::kill_after) state_->dead = true;
    return Error(Errc::storage_io, "nobody knows whether the commit is durable");
  }

 private:
  Status may_write() {
    if (state_->dead || state_->handle != handle_) return Error(Errc::storage_io, "the process is dead");
    return state_->next_write();
  }
  template <class Call>
  Status write(Call call) {
    if (auto status = may_write(); !status) return status;
    return call();
  }

  std::shared_ptr<DiskState> state_;
  std::uint64_t handle_;
  std::unique_ptr<spi::UnitOfWork> unit_;
  bool writes_;
};

class Handle final : public spi::Storage {
 public:
  Handle(std::shared_ptr<DiskState> state, std::uint64_t handle) : state_(std::move(state)), handle_(handle) {}
  Result<std::unique_ptr<spi::UnitOfWork>> begin(spi::Access access) override {
    const bool writes = access == spi::Access::write;
    if (state_->dead || state_->handle != handle_) return Error(Errc::storage_io, "the process is dead");
    auto unit = state_->rows->begin(access);
    if (!unit) return unit.error();
    return std::unique_ptr<spi::UnitOfWork>(std::make_unique<Unit>(state_, handle_, *std::move(unit), writes));
  }
  Status check() override { return state_->rows->check(); }
  Status backup(const std::string& path) override { return state_->rows->backup(path); }

 private:
  std::shared_ptr<DiskState> state_;
  std::uint64_t handle_;
};

constexpr int everything = std::numeric_limits<int>::max();

/// Rows of the kinds that a store lists by itself.
Status copy_listed(spi::UnitOfWork& from, spi::UnitOfWork& to) {
  auto venues = from.venues();
  if (!venues) return venues.error();
  for (const spi::VenueRow& row : *venues) {
    if (auto status = to.put_venue(row); !status) return status;
  }
  spi::OrderFilter orders;
  orders.limit = everything;
  auto found = from.orders(orders);
  if (!found) return found.error();
  for (const spi::OrderRow& row : *found) {
    if (auto status = to.insert_order(row); !status) return status;
  }
  spi::EventFilter events;
  events.limit = everything;
  auto log = from.events(events);
  if (!log) return log.error();
  for (spi::EventRow& row : *log) {
    if (auto pos = to.append_event(std::move(row)); !pos) return pos.error();
  }
  return {};
}

Status copy_named(const DiskState& state, spi::UnitOfWork& from, spi::UnitOfWork& to) {
  for (const std::string& key : state.meta_keys) {
    auto value = from.meta(key);
    if (!value) return value.error();
    if (!*value) continue;
    if (auto status = to.put_meta(key, **value); !status) return status;
  }
  for (const std::string& kind : state.record_kinds) {
    auto rows = from.records(kind);
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      if (auto status = to.put_record(row); !status) return status;
    }
  }
  for (const CommandId& id : state.commands) {
    auto row = from.command(id);
    auto there = to.command(id);
    if (!row) return row.error();
    if (!*row || (there && *there)) continue;
    if (auto status = to.insert_command(**row); !status) return status;
  }
  return {};
}

Status copy_rows(const DiskState& names, spi::Storage& from, spi::Storage& to) {
  auto reading = from.begin(spi::Access::read);
  if (!reading) return reading.error();
  auto writing = to.begin(spi::Access::write);
  if (!writing) return writing.error();
  if (auto status = copy_listed(**reading, **writing); !status) return status;
  if (auto status = copy_named(names, **reading, **writing); !status) return status;
  return (*writing)->commit();
}

}  // namespace

Disk::Disk() : state_(std::make_shared<DiskState>()) {}

std::unique_ptr<spi::Storage> Disk::open() {
  state_->dead = false;
  ++state_->handle;
  return std::make_unique<Handle>(state_, state_->handle);
}

Disk Disk::copy() const {
  auto other = read_from(*state_->rows);
  // Memory does not fail: what could fail here would be a mistake in this file.
  if (!other) std::abort();
  return *std::move(other);
}

Status Disk::write_to(spi::Storage& other) const { return copy_rows(*state_, *state_->rows, other); }

Result<Disk> Disk::read_from(spi::Storage& other) const {
  Disk read;
  read.state_->meta_keys = state_->meta_keys;
  read.state_->record_kinds = state_->record_kinds;
  read.state_->commands = state_->commands;
  if (auto status = copy_rows(*state_, other, *read.state_->rows); !status) return status.error();
  return read;
}

spi::Storage& Disk::rows() { return *state_->rows; }

void Disk::fail_after(std::int64_t writes, Errc code, bool lasting) {
  state_->fail_in = writes;
  state_->code = code;
  state_->lasting = lasting;
}

void Disk::at_commit(AtCommit what, std::int64_t commits) {
  state_->at_commit = what;
  state_->commit_in = commits;
}

void Disk::heal() {
  state_->fail_in = -1;
  state_->commit_in = -1;
  state_->at_commit = AtCommit::none;
}

bool Disk::dead() const { return state_->dead; }
void Disk::cut() { state_->dead = true; }
std::int64_t Disk::failed() const { return state_->failed; }

}  // namespace sim
}  // namespace v0
}  // namespace couvert
