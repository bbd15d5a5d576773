// SPDX-License-Identifier: Apache-2.0
// A storage that fails when it is told to.
#ifndef COUVERT_TESTS_SUPPORT_FAULTY_STORAGE_HPP
#define COUVERT_TESTS_SUPPORT_FAULTY_STORAGE_HPP

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "couvert/spi/storage.hpp"

namespace couvert::test {

/// Which call fails next, and how. Shared by the storage and the test.
class FaultPlan {
 public:
  /// After `more` writing calls, one fails with `code`; with `lasting` all that follow do too.
  void fail_after(int more, Errc code, bool lasting = false) {
    std::lock_guard lock(mutex_);
    left_ = more;
    code_ = code;
    lasting_ = lasting;
  }
  void heal() {
    std::lock_guard lock(mutex_);
    left_.reset();
  }
  Status next() {
    std::lock_guard lock(mutex_);
    ++calls;
    if (!left_) return {};
    if (*left_ > 0) {
      --*left_;
      return {};
    }
    if (!lasting_) left_.reset();
    ++failed;
    return Error(code_);
  }
  std::atomic<int> calls{0}, failed{0};
  std::atomic<bool> hold{false};  ///< commits wait while this is set

 private:
  std::mutex mutex_;
  std::optional<int> left_;
  Errc code_ = Errc::storage_io;
  bool lasting_ = false;
};

class FaultyUnit final : public spi::UnitOfWork {
 public:
  FaultyUnit(std::unique_ptr<spi::UnitOfWork> unit, FaultPlan& plan, bool writes)
      : unit_(std::move(unit)), plan_(plan), writes_(writes) {}
  Result<std::optional<spi::VenueRow>> venue(const VenueId& id) override { return unit_->venue(id); }
  Result<std::vector<spi::VenueRow>> venues() override { return unit_->venues(); }
  Status put_venue(const spi::VenueRow& row) override {
    return guarded([&] { return unit_->put_venue(row); });
  }
  Status erase_venue(const VenueId& id) override {
    return guarded([&] { return unit_->erase_venue(id); });
  }
  Status erase_order(const OrderId& id) override {
    return guarded([&] { return unit_->erase_order(id); });
  }
  Result<std::optional<spi::OrderRow>> order(const OrderId& id) override { return unit_->order(id); }
  Result<std::vector<spi::OrderRow>> orders(const spi::OrderFilter& filter) override { return unit_->orders(filter); }
  Result<std::vector<OrderId>> due(Instant until, int limit) override { return unit_->due(until, limit); }
  Status insert_order(const spi::OrderRow& row) override {
    return guarded([&] { return unit_->insert_order(row); });
  }
  Status update_order(const spi::OrderRow& row) override {
    return guarded([&] { return unit_->update_order(row); });
  }
  Result<std::optional<spi::CommandRow>> command(const CommandId& id) override { return unit_->command(id); }
  Status insert_command(const spi::CommandRow& row) override {
    return guarded([&] { return unit_->insert_command(row); });
  }
  Result<std::int64_t> append_event(spi::EventRow row) override {
    if (auto status = plan_.next(); !status) return status.error();
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
    return guarded([&] { return unit_->put_record(row); });
  }
  Status erase_record(std::string_view kind, std::string_view id) override {
    return guarded([&] { return unit_->erase_record(kind, id); });
  }
  Result<std::optional<std::string>> meta(std::string_view key) override { return unit_->meta(key); }
  Status put_meta(std::string_view key, std::string_view value) override {
    return guarded([&] { return unit_->put_meta(key, value); });
  }
  Status savepoint() override {
    return guarded([&] { return unit_->savepoint(); });
  }
  Status rollback_to() override {
    return guarded([&] { return unit_->rollback_to(); });
  }
  Status release() override {
    return guarded([&] { return unit_->release(); });
  }
  Status commit() override {
    while (writes_ && plan_.hold) plan_.hold.wait(true);
    return guarded([&] { return unit_->commit(); });
  }

 private:
  template <class Call>
  Status guarded(Call call) {
    if (auto status = plan_.next(); !status) return status;
    return call();
  }
  std::unique_ptr<spi::UnitOfWork> unit_;
  FaultPlan& plan_;
  bool writes_;
};

class FaultyStorage final : public spi::Storage {
 public:
  FaultyStorage(std::unique_ptr<spi::Storage> storage, FaultPlan& plan) : storage_(std::move(storage)), plan_(plan) {}
  Result<std::unique_ptr<spi::UnitOfWork>> begin(spi::Access access) override {
    if (access == spi::Access::write) {
      if (auto status = plan_.next(); !status) return status.error();
    }
    auto unit = storage_->begin(access);
    if (!unit) return unit.error();
    return std::unique_ptr<spi::UnitOfWork>(
        std::make_unique<FaultyUnit>(*std::move(unit), plan_, access == spi::Access::write));
  }
  Status check() override { return storage_->check(); }
  Status backup(const std::string& path) override { return storage_->backup(path); }

 private:
  std::unique_ptr<spi::Storage> storage_;
  FaultPlan& plan_;
};

}  // namespace couvert::test

#endif
