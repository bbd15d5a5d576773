// SPDX-License-Identifier: Apache-2.0
// One SQLite connection: its settings, its prepared statements, and its errors as ours.
#include "storage/sqlite/connection.hpp"

#include "storage/sqlite/file_lock.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

constexpr std::size_t kept_texts = 64;

Errc code_of(int extended, int system_errno) {
  switch (extended & 0xff) {
    case SQLITE_FULL: return Errc::storage_full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Errc::storage_corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Errc::storage_busy;
    case SQLITE_CONSTRAINT: return Errc::storage_constraint;
    case SQLITE_READONLY: return Errc::storage_read_only;
    case SQLITE_TOOBIG: return Errc::limit_exceeded;
    case SQLITE_MISUSE:
    case SQLITE_ERROR:
    case SQLITE_RANGE: return Errc::internal;
    case SQLITE_IOERR: return system_errno == ENOSPC || system_errno == EDQUOT ? Errc::storage_full : Errc::storage_io;
    default: return Errc::storage_io;
  }
}

// A power cut while the very first page was written leaves rubbish in the file, and beside it the journal that says that the
// file was empty. Whoever reads brings the file back to that; a connection of its own does it, for one that met rubbish
// may be of no further use.
void roll_back(const std::string& path, int flags) {
  sqlite3* handle = nullptr;
  if (sqlite3_open_v2(path.c_str(), &handle, flags, nullptr) == SQLITE_OK) {
    (void)sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
  }
  sqlite3_close(handle);
}

}  // namespace

Query::~Query() {
  if (!statement_) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

Query& Query::bind(std::int64_t value) {
  const int code = statement_ ? sqlite3_bind_int64(statement_, next_++, value) : SQLITE_OK;
  if (code != SQLITE_OK && status_.ok()) status_ = connection_.failure(code);
  return *this;
}

Query& Query::bind(std::string_view text) {
  // An empty view may hold no address, which SQLite would take for NULL.
  const char* data = text.data() ? text.data() : "";
  const int code =
      statement_ ? sqlite3_bind_text64(statement_, next_++, data, text.size(), SQLITE_STATIC, SQLITE_UTF8) : SQLITE_OK;
  if (code != SQLITE_OK && status_.ok()) status_ = connection_.failure(code);
  return *this;
}

Query& Query::bind_blob(std::span<const std::uint8_t> octets) {
  const void* data = octets.data() ? static_cast<const void*>(octets.data()) : "";
  const int code =
      statement_ ? sqlite3_bind_blob64(statement_, next_++, data, octets.size(), SQLITE_STATIC) : SQLITE_OK;
  if (code != SQLITE_OK && status_.ok()) status_ = connection_.failure(code);
  return *this;
}

Query& Query::bind_null() {
  const int code = statement_ ? sqlite3_bind_null(statement_, next_++) : SQLITE_OK;
  if (code != SQLITE_OK && status_.ok()) status_ = connection_.failure(code);
  return *this;
}

Result<bool> Query::step() {
  if (!status_) return status_.error();
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return connection_.failure(code);
}

Status Query::run() {
  auto row = step();
  if (!row) return row.error();
  return {};
}

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Query::text(int column) const {
  const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
              : std::string_view();
}

std::span<const std::uint8_t> Query::blob(int column) const {
  const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  return {data, data ? static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)) : 0};
}

bool Query::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
bool Query::is_blob(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_BLOB; }

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, OpenMode mode) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (mode == OpenMode::read) {
    flags |= SQLITE_OPEN_READONLY;
  } else {
    flags |= SQLITE_OPEN_READWRITE | (mode == OpenMode::create ? SQLITE_OPEN_CREATE : 0);
  }
  if (mode != OpenMode::read && file_octets(path + "-journal") > 0) roll_back(path, flags);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  if (!handle) return Error(Errc::storage_io, "the database could not be opened");
  std::unique_ptr<Connection> connection(new Connection(handle));
  if (code != SQLITE_OK) return connection->failure(code);
  if (auto status = connection->check_head(path); !status) return status.error();
  sqlite3_busy_timeout(handle, 5'000);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  return connection;
}

// SQLite takes some scraps for an empty database and would write over them. The file is read through its own handle:
// closing another descriptor of the same file would let go of SQLite's locks.
Status Connection::check_head(const std::string& path) const {
  constexpr std::string_view magic("SQLite format 3\0", 16);
  constexpr sqlite3_int64 smallest_page = 512;
  sqlite3_file* file = nullptr;
  sqlite3_int64 octets = 0;
  int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code == SQLITE_OK) code = file->pMethods->xFileSize(file, &octets);
  // Of a file of one octet SQLite says that it is empty; the file system knows better.
  if (code == SQLITE_OK && octets == 0 && file_octets(path) == 0) return {};
  char head[16] = {};
  if (code == SQLITE_OK && octets >= smallest_page) code = file->pMethods->xRead(file, head, sizeof head, 0);
  if (code != SQLITE_OK) return failure(code);
  if (std::string_view(head, sizeof head) == magic) return {};
  return Error(Errc::storage_corrupt, "the file is not a database");
}

Connection::~Connection() {
  for (auto& [sql, statement] : by_literal_) sqlite3_finalize(statement);
  for (auto& [sql, statement] : by_text_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

Result<sqlite3_stmt*> Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  if (code != SQLITE_OK) return failure(code);
  return statement;
}

Query Connection::query(const char* sql) {
  auto found = by_literal_.find(sql);
  if (found != by_literal_.end()) return Query(*this, found->second, {});
  auto statement = prepare(sql);
  if (!statement) return Query(*this, nullptr, statement.error());
  by_literal_.emplace(sql, *statement);
  return Query(*this, *statement, {});
}

Query Connection::query_text(const std::string& sql) {
  auto found = by_text_.find(sql);
  if (found != by_text_.end()) return Query(*this, found->second, {});
  if (by_text_.size() >= kept_texts) {
    for (auto& [text, statement] : by_text_) sqlite3_finalize(statement);
    by_text_.clear();
  }
  auto statement = prepare(sql);
  if (!statement) return Query(*this, nullptr, statement.error());
  by_text_.emplace(sql, *statement);
  return Query(*this, *statement, {});
}

Status Connection::run(const char* sql) {
  const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(code);
  return {};
}

Result<std::int64_t> Connection::integer(const char* sql) {
  Query one = query_text(sql);
  auto row = one.step();
  if (!row) return row.error();
  if (!*row) return Error(Errc::internal, "a statement that yields one row yielded none");
  return one.integer(0);
}

std::int64_t Connection::changes() const { return sqlite3_changes64(handle_); }
std::int64_t Connection::last_row() const { return sqlite3_last_insert_rowid(handle_); }
bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void Connection::checkpoint() {
  (void)sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Connection::on_commit(std::function<void(int)> listener) {
  listener_ = std::move(listener);
  auto hook = [](void* self, sqlite3*, const char*, int frames) {
    static_cast<Connection*>(self)->listener_(frames);
    return SQLITE_OK;  // the commit stands, whatever became of the log
  };
  sqlite3_wal_hook(handle_, hook, this);
}

Error Connection::failure(int code) const {
  const Errc ours = code_of(code, sqlite3_system_errno(handle_));
  // Messages of constraint failures would name columns only, but others may quote data: keep to SQLite's own words.
  return Error(ours, ours == Errc::storage_constraint
                         ? std::string()
                         : std::string("sqlite: ") + sqlite3_errstr(code) + " (" + std::to_string(code) + ")");
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert
