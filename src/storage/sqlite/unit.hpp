// SPDX-License-Identifier: Apache-2.0
// One transaction on one SQLite connection.
#ifndef COUVERT_STORAGE_SQLITE_UNIT_HPP
#define COUVERT_STORAGE_SQLITE_UNIT_HPP

#include <functional>
#include <memory>
#include <string>

#include "couvert/spi/storage.hpp"
#include "storage/sqlite/connection.hpp"

namespace couvert {
inline namespace v0 {
namespace sqlite {

/// Gives a connection back to where it came from.
using GiveBack = std::function<void(std::unique_ptr<Connection>)>;

class Unit final : public spi::UnitOfWork {
 public:
  /// Begins the transaction; a reader's snapshot is taken at once. The connection is given back either way, or is still
  /// the caller's when this throws.
  static Result<std::unique_ptr<spi::UnitOfWork>> begin(std::unique_ptr<Connection>&& connection, spi::Access access,
                                                        GiveBack give_back);
  ~Unit() override;

  Result<std::optional<spi::VenueRow>> venue(const VenueId& id) override;
  Result<std::vector<spi::VenueRow>> venues() override;
  Status put_venue(const spi::VenueRow& row) override;
  Status erase_venue(const VenueId& id) override;
  Result<std::optional<spi::OrderRow>> order(const OrderId& id) override;
  Result<std::vector<spi::OrderRow>> orders(const spi::OrderFilter& filter) override;
  Result<std::vector<OrderId>> due(Instant until, int limit) override;
  Status insert_order(const spi::OrderRow& row) override;
  Status update_order(const spi::OrderRow& row) override;
  Status erase_order(const OrderId& id) override;
  Result<std::optional<spi::CommandRow>> command(const CommandId& id) override;
  Status insert_command(const spi::CommandRow& row) override;
  Result<std::int64_t> append_event(spi::EventRow row) override;
  Result<std::vector<spi::EventRow>> events(const spi::EventFilter& filter) override;
  Result<std::vector<spi::EventRow>> history(std::string_view entity, std::string_view entity_id) override;
  Result<std::int64_t> head() override;
  Result<std::optional<spi::RecordRow>> record(std::string_view kind, std::string_view id) override;
  Result<std::vector<spi::RecordRow>> records(std::string_view kind) override;
  Result<std::vector<spi::RecordRow>> due_records(std::string_view kind, Instant until, int limit) override;
  Status put_record(const spi::RecordRow& row) override;
  Status erase_record(std::string_view kind, std::string_view id) override;
  Result<std::optional<std::string>> meta(std::string_view key) override;
  Status put_meta(std::string_view key, std::string_view value) override;
  Status savepoint() override;
  Status rollback_to() override;
  Status release() override;
  Status commit() override;

 private:
  Unit(std::unique_ptr<Connection> connection, spi::Access access, GiveBack give_back)
      : connection_(std::move(connection)), access_(access), give_back_(std::move(give_back)) {}
  Status alive() const;
  Status writable() const;
  void finish();

  std::unique_ptr<Connection> connection_;  // null once the unit is over
  spi::Access access_;
  GiveBack give_back_;
  bool marked_ = false;
};

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif
