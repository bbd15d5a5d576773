// SPDX-License-Identifier: Apache-2.0
// The storage port: what the house and the client need kept, as typed rows inside a unit of work.
#ifndef COUVERT_SPI_STORAGE_HPP
#define COUVERT_SPI_STORAGE_HPP

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/error.hpp"
#include "couvert/ids.hpp"
#include "couvert/sensitive.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {

enum class Access : std::uint8_t { read, write };

/// A venue with its menu and rules, each as its document.
struct VenueRow {
  VenueId id;
  std::int64_t version = 0;
  std::string venue_json, menu_json, rules_json;  ///< menu and rules empty until published
};

struct OrderRow {
  OrderId id;
  VenueId venue;
  std::string customer;
  std::int32_t state = 0;
  std::int64_t version = 0;
  Instant placed_at;
  std::optional<Instant> deadline;  ///< when something must happen by itself
  std::string document;             ///< order/1
};

/// One carried-out command: its id is taken for ever.
struct CommandRow {
  CommandId id;
  std::array<std::uint8_t, 32> fingerprint{};
  Instant at;
  std::string outcome;  ///< what was answered, enough to answer again
};

/// A document that stands by itself: a venue's stock, what an order took, a basket. One for each kind and id.
struct RecordRow {
  std::string kind, id;
  std::int64_t version = 0;    ///< or a count, as the kind has it
  std::optional<Instant> due;  ///< when something must happen by itself
  std::string document;
};

/// One entry of the change log. `pos` is the commit order; entity versions are gapless.
struct EventRow {
  std::int64_t pos = 0;  ///< set by append_event
  std::string entity;    ///< "order", "venue", "menu", "stock", "basket", "access"
  std::string entity_id;
  std::int64_t version = 0;
  VenueId venue;
  std::string customer;  ///< empty when no customer is concerned
  Instant at;
  std::string document;  ///< event/1 for orders; small notice for others
};

struct OrderFilter {
  std::optional<VenueId> venue;
  std::optional<std::string> customer;
  std::vector<std::int32_t> states;  ///< empty: all
  /// Keyset page, newest first: orders strictly before this (placed_at, id).
  std::optional<std::pair<Instant, OrderId>> before;
  int limit = 50;
};
struct EventFilter {
  std::int64_t after = 0;  ///< entries with pos > after
  std::optional<VenueId> venue;
  std::optional<std::string> customer;
  bool public_only = false;  ///< "venue", "menu" and "stock"
  int limit = 100;
};

/// One transaction. One thread. Rolls back unless committed. Reads see the unit's own writes.
/// Errors of every function: storage_io, storage_full, storage_corrupt; writes in a read unit: storage_read_only.
class UnitOfWork {
 public:
  virtual ~UnitOfWork() = default;

  virtual Result<std::optional<VenueRow>> venue(const VenueId& id) = 0;
  virtual Result<std::vector<VenueRow>> venues() = 0;  ///< ordered by id
  virtual Status put_venue(const VenueRow& row) = 0;   ///< insert or replace
  virtual Status erase_venue(const VenueId& id) = 0;   ///< nothing when absent

  virtual Result<std::optional<OrderRow>> order(const OrderId& id) = 0;
  virtual Result<std::vector<OrderRow>> orders(const OrderFilter& filter) = 0;
  virtual Result<std::vector<OrderId>> due(Instant until,
                                           int limit) = 0;  ///< orders with deadline <= until, earliest first
  virtual Status insert_order(const OrderRow& row) = 0;     ///< storage_constraint when the id exists
  virtual Status update_order(const OrderRow& row) = 0;     ///< not_found when absent
  virtual Status erase_order(const OrderId& id) = 0;        ///< nothing when absent; its events stay

  virtual Result<std::optional<CommandRow>> command(const CommandId& id) = 0;
  virtual Status insert_command(const CommandRow& row) = 0;  ///< storage_constraint when the id exists

  virtual Result<std::int64_t> append_event(
      EventRow row) = 0;  ///< its position; storage_constraint for a repeated (entity, id, version)
  virtual Result<std::vector<EventRow>> events(const EventFilter& filter) = 0;  ///< by pos
  virtual Result<std::vector<EventRow>> history(std::string_view entity,
                                                std::string_view entity_id) = 0;  ///< by version
  virtual Result<std::int64_t> head() = 0;                                        ///< highest position, 0 when empty

  virtual Result<std::optional<RecordRow>> record(std::string_view kind, std::string_view id) = 0;
  virtual Result<std::vector<RecordRow>> records(std::string_view kind) = 0;  ///< by id
  virtual Result<std::vector<RecordRow>> due_records(std::string_view kind, Instant until,
                                                     int limit) = 0;            ///< with due <= until, earliest first
  virtual Status put_record(const RecordRow& row) = 0;                          ///< insert or replace
  virtual Status erase_record(std::string_view kind, std::string_view id) = 0;  ///< nothing when absent

  virtual Result<std::optional<std::string>> meta(std::string_view key) = 0;
  virtual Status put_meta(std::string_view key, std::string_view value) = 0;

  /// Nested undo inside the unit: after rollback_to() everything since savepoint() is gone. Not re-entrant.
  virtual Status savepoint() = 0;
  virtual Status rollback_to() = 0;
  virtual Status release() = 0;

  /// Durable when it returns. The unit is over either way.
  virtual Status commit() = 0;
};

/// A store. `begin` may be called from any thread; one write unit at a time (a second waits), readers beside it.
class Storage {
 public:
  virtual ~Storage() = default;
  virtual Result<std::unique_ptr<UnitOfWork>> begin(Access access) = 0;
  /// Thorough check of the file's structure. Errors: storage_corrupt, storage_io.
  virtual Status check() = 0;
  /// A consistent copy at `path` while others read and write. Errors: storage_io, storage_full, invalid_argument.
  virtual Status backup(const std::string& path) = 0;
};

/// A store in memory: the reference for what every other one must do.
std::unique_ptr<Storage> make_memory_storage();

struct SqliteOptions {
  std::string path;  ///< the database file
  bool create = true;
  bool read_only = false;  ///< no lock is taken; may run beside a writer
  /// Encrypts the store. Fails closed: an engine without cipher, a plain file and a wrong key are errors.
  std::optional<SecretKey> key = {};
  std::int32_t cache_kib = 8'192;  ///< pages kept in memory, deciphered
};
/// WAL, synchronous=FULL, one writer. Migrates older files forward. Takes an advisory lock on `path`.lock for the life of
/// the object. Checks the file's integrity when the last stop was unclean.
/// Errors: storage_busy, storage_version, storage_not_encrypted (a key for an engine without cipher, or for a plain file),
/// storage_key_wrong (also: no key for an encrypted file), storage_corrupt, storage_io, storage_full.
Result<std::unique_ptr<Storage>> open_sqlite_storage(const SqliteOptions& options);

/// What the linked engine is: "sqlite 3.40.1", "sqlcipher 4.14.0 sqlite 3.51.3".
std::string storage_engine();
bool storage_engine_encrypts() noexcept;

/// Encrypts a store with another key, in place. Nobody may have it open. A kill at any point leaves a file that opens with
/// one of the two keys, whole; the call may be repeated, and does nothing on a store that has the new key already.
/// Errors: those of open_sqlite_storage().
Status rekey_sqlite_storage(const SqliteOptions& options, const SecretKey& new_key);
/// Turns a plain store into an encrypted one, in place: after a kill at any point the file is the plain one, whole, or the
/// encrypted one, whole; the call may be repeated, and does nothing on a store encrypted with that key.
/// Errors: those of open_sqlite_storage().
Status encrypt_sqlite_storage(const std::string& path, const SecretKey& key);

/// What could still be read of a damaged store.
struct Salvaged {
  std::vector<RecordRow> records;  ///< of the kinds asked for
  std::vector<std::pair<std::string, std::string>> meta;
  bool complete = false;  ///< nothing of these was in a damaged page
  std::string kept_as;    ///< where the damaged file was moved
};
/// Reads what it can of a damaged store, record by record, then moves the file (with its log) aside so that a new store
/// can begin at `path`. Never deletes anything. Until settle_salvage() a note beside the store says where the file went, so
/// that a kill or a full disk in between loses nothing. Errors: storage_busy, storage_key_wrong, storage_io, storage_full.
Result<Salvaged> salvage_sqlite_storage(const SqliteOptions& options, const std::vector<std::string>& kinds);
/// Where an earlier salvage moved the file of `path`, if nobody has settled it; empty: nothing is unsettled.
std::string unsettled_salvage(const std::string& path);
/// The same records once more, from where that salvage left the file. Errors: as salvage_sqlite_storage().
Result<Salvaged> salvage_again(const SqliteOptions& options, const std::vector<std::string>& kinds);
/// What was saved stands in the new store. Errors: storage_io.
Status settle_salvage(const std::string& path);

}  // namespace spi
}  // namespace v0
}  // namespace couvert

#endif
