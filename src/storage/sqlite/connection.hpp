// SPDX-License-Identifier: Apache-2.0
// One SQLite connection: its settings, its prepared statements, and its errors as ours.
#ifndef COUVERT_STORAGE_SQLITE_CONNECTION_HPP
#define COUVERT_STORAGE_SQLITE_CONNECTION_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "couvert/error.hpp"
#include "couvert/sensitive.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace couvert {
inline namespace v0 {
namespace sqlite {

class Connection;

/// A prepared statement in use. Borrowed from its connection; reset when it goes out of scope. Bound texts and blobs
/// must live until then. An error while preparing or binding shows at step().
class Query {
 public:
  Query(Connection& connection, sqlite3_stmt* statement, Status status)
      : connection_(connection), statement_(statement), status_(std::move(status)) {}
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query();

  Query& bind(std::int64_t value);
  Query& bind(std::string_view text);
  Query& bind(const char* text) { return bind(std::string_view(text)); }
  Query& bind_blob(std::span<const std::uint8_t> octets);
  Query& bind_null();

  /// What went wrong so far.
  const Status& status() const noexcept { return status_; }
  /// True: a row is there to read.
  Result<bool> step();
  /// For statements without rows.
  Status run();

  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::span<const std::uint8_t> blob(int column) const;
  bool is_null(int column) const;
  bool is_blob(int column) const;

 private:
  Connection& connection_;
  sqlite3_stmt* statement_;
  Status status_;
  int next_ = 1;
};

/// Of a result code of the engine: the disk or memory failed, not what stands in the file.
bool is_trouble_of_the_disk(int code) noexcept;

enum class OpenMode : std::uint8_t { create, write, read };

/// Not thread-safe; used by one unit of work at a time.
class Connection {
 public:
  /// Writes nothing yet; with a key the first page has been read. Errors: storage_corrupt (the file holds something that
  /// is no database), storage_not_encrypted, storage_key_wrong, storage_io.
  static Result<std::unique_ptr<Connection>> open(const std::string& path, OpenMode mode,
                                                  const std::optional<SecretKey>& key);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Prepares once and keeps the statement. `sql` must be a literal: it is found again by its address.
  Query query(const char* sql);
  /// For statements put together at run time; kept too, up to a number.
  Query query_text(const std::string& sql);
  /// Several statements without rows.
  Status run(const char* sql);
  /// One integer: the first column of the first row.
  Result<std::int64_t> integer(const char* sql);

  std::int64_t changes() const;
  std::int64_t last_row() const;  ///< key of the last row inserted
  bool in_transaction() const;
  /// Afterwards roll_back() needs no memory.
  Status prepare_roll_back();
  /// Ends the transaction, if it can.
  void roll_back() noexcept;
  /// Carries what it can from the log into the file without waiting for anyone.
  void checkpoint();
  /// From now on closing leaves the log beside the file as it is.
  void leave_log();
  /// Called after each commit with the length of the log; replaces SQLite's own checkpoints.
  void on_commit(std::function<void(int frames)> listener);
  /// Whether what stands at the beginning of the file on disk can be read without a key. Errors: storage_io.
  Result<bool> readable_without_key() const;
  /// Asks the engine whether it met a page whose seal the key does not explain; false without a key.
  bool met_damage() const;
  /// True after a page whose seal was broken, and with a cipher after one that could not be read: the engine then answers
  /// nothing any more.
  bool broken() const noexcept { return broken_; }
  /// The last failure of this connection, from the result code of the call that failed.
  Error failure(int code) const;

 private:
  Connection() = default;
  Status check_head(const std::string& path, bool keyed) const;
  Result<std::string> beginning(const std::string& path) const;
  Query prepared(sqlite3_stmt*& place, std::string_view sql);

  sqlite3* handle_ = nullptr;
  bool keyed_ = false;
  mutable bool broken_ = false;
  std::function<void(int)> listener_;
  std::unordered_map<const char*, sqlite3_stmt*> by_literal_;
  std::unordered_map<std::string, sqlite3_stmt*> by_text_;
};

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif
