// SPDX-License-Identifier: Apache-2.0
// One SQLite connection: its settings, its prepared statements, and its errors as ours.
#include "storage/sqlite/connection.hpp"

#include "couvert/spi/storage.hpp"
#include "storage/sqlite/cipher.hpp"
#include "storage/sqlite/file_lock.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <exception>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

constexpr std::size_t kept_texts = 64;
constexpr const char* roll_back_sql = "ROLLBACK";

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

/// A connection for a moment, closed whatever is thrown.
using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

// A power cut while the very first page was written leaves rubbish in the file, and beside it the journal that says that the
// file was empty. Whoever reads brings the file back to that; a connection of its own does it, for one that met rubbish
// may be of no further use.
void undo_first_write(const std::string& path, int flags, const std::optional<SecretKey>& key) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  const Handle closed_at_the_end(handle, sqlite3_close);
  if (code == SQLITE_OK && (!key || use_key(handle, *key))) {
    (void)sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
  }
}

constexpr sqlite3_int64 head_octets = 4'096;
constexpr std::int64_t seals_checked = 256LL << 20;  // of larger files the seals are not checked: it takes too long

// A first page that does not open means the wrong key, or damage. With the right key other pages carry its seal.
Error wrong_key_or_damage(const std::string& path, int flags, const SecretKey& key, const Error& found) {
  const Error wrong(Errc::storage_key_wrong, "the key does not open the file");
  const std::int64_t octets = file_octets(path);
  if (octets > seals_checked) return wrong;
  // A connection that met a broken seal answers nothing any more: this takes another.
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags & ~SQLITE_OPEN_CREATE, nullptr);
  const Handle closed_at_the_end(handle, sqlite3_close);
  if (code != SQLITE_OK || !use_key(handle, key)) return wrong;
  const auto seals = check_seals(handle, octets);
  return seals && seals->broken < seals->pages ? found : wrong;
}

}  // namespace

bool is_trouble_of_the_disk(int code) noexcept {
  const int kind = code & 0xff;
  return kind == SQLITE_IOERR || kind == SQLITE_NOMEM || kind == SQLITE_CANTOPEN || kind == SQLITE_FULL;
}

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

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, OpenMode mode,
                                                     const std::optional<SecretKey>& key) {
  if (key && !spi::storage_engine_encrypts()) {
    return Error(Errc::storage_not_encrypted, "this build's storage engine has no cipher");
  }
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (mode == OpenMode::read) {
    flags |= SQLITE_OPEN_READONLY;
  } else {
    flags |= SQLITE_OPEN_READWRITE | (mode == OpenMode::create ? SQLITE_OPEN_CREATE : 0);
  }
  if (mode != OpenMode::read && file_octets(path + "-journal") > 0) undo_first_write(path, flags, key);
  std::unique_ptr<Connection> connection(new Connection);  // first: whatever throws from here on, the handle is closed
  const int code = sqlite3_open_v2(path.c_str(), &connection->handle_, flags, nullptr);
  sqlite3* const handle = connection->handle_;
  if (!handle) return Error(Errc::storage_io, "the database could not be opened");
  if (code != SQLITE_OK) return connection->failure(code);
  if (auto status = connection->check_head(path, key.has_value()); !status) return status.error();
  sqlite3_busy_timeout(handle, 5'000);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  if (!key) return connection;
  connection->keyed_ = true;
  if (auto status = use_key(handle, *key); !status) return status.error();
  auto tables = connection->integer("SELECT count(*) FROM sqlite_schema");
  if (tables) return connection;
  if (tables.error().code() != Errc::storage_corrupt) return tables.error();
  return wrong_key_or_damage(path, flags, *key, tables.error());
}

// The file is read through its own handle: closing another descriptor of the same file would let go of SQLite's locks.
Result<std::string> Connection::beginning(const std::string& path) const {
  sqlite3_file* file = nullptr;
  sqlite3_int64 octets = 0;
  int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code == SQLITE_OK) code = file->pMethods->xFileSize(file, &octets);
  // Of a file of one octet SQLite says that it is empty; the file system knows better.
  if (code == SQLITE_OK && octets == 0 && file_octets(path) > 0) return std::string(1, '?');
  std::string head(static_cast<std::size_t>(std::clamp<sqlite3_int64>(octets, 0, head_octets)), '\0');
  if (code == SQLITE_OK && !head.empty()) {
    code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
  }
  if (code != SQLITE_OK) return failure(code);
  return head;
}

// SQLite takes some scraps for an empty database and would write over them.
Status Connection::check_head(const std::string& path, bool keyed) const {
  constexpr std::size_t smallest_page = 512;
  auto head = beginning(path);
  if (!head) return head.error();
  const Head kind = head_of(*head);
  if (kind == Head::empty) return {};
  if (kind == Head::plain && head->size() >= smallest_page) {
    return keyed ? Error(Errc::storage_not_encrypted, "a key was given, and the file is not encrypted") : Status();
  }
  if (kind != Head::noise) return Error(Errc::storage_corrupt, "the file is not a database");
  return keyed ? Status() : Error(Errc::storage_key_wrong, "the file seems to be encrypted, and no key was given");
}

Result<bool> Connection::readable_without_key() const {
  auto head = beginning({});
  if (!head) return head.error();
  return head_of(*head) == Head::plain;
}

Connection::~Connection() {
  for (auto& [sql, statement] : by_literal_) sqlite3_finalize(statement);
  for (auto& [sql, statement] : by_text_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

// The place comes first: a statement that nobody keeps would hold the connection open for ever.
Query Connection::prepared(sqlite3_stmt*& place, std::string_view sql) {
  if (place) return Query(*this, place, {});
  const int code =
      sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &place, nullptr);
  return Query(*this, place, code == SQLITE_OK ? Status() : Status(failure(code)));
}

Query Connection::query(const char* sql) { return prepared(by_literal_[sql], sql); }

Query Connection::query_text(const std::string& sql) {
  if (by_text_.size() >= kept_texts && !by_text_.contains(sql)) {
    for (auto& [text, statement] : by_text_) sqlite3_finalize(statement);
    by_text_.clear();
  }
  return prepared(by_text_[sql], sql);
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
Status Connection::prepare_roll_back() { return query(roll_back_sql).status(); }

void Connection::roll_back() noexcept {
  const auto kept = by_literal_.find(roll_back_sql);
  if (kept == by_literal_.end() || !kept->second) {
    sqlite3_exec(handle_, roll_back_sql, nullptr, nullptr, nullptr);
    return;
  }
  sqlite3_step(kept->second);
  sqlite3_reset(kept->second);
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void Connection::checkpoint() {
  (void)sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Connection::leave_log() { sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

void Connection::on_commit(std::function<void(int)> listener) {
  listener_ = std::move(listener);
  auto hook = [](void* self, sqlite3*, const char*, int frames) noexcept {
    // The commit stands, whatever becomes of the log, and nothing may be thrown through the engine.
    try {
      static_cast<Connection*>(self)->listener_(frames);
    } catch (const std::exception&) {
      return SQLITE_OK;
    }
    return SQLITE_OK;
  };
  sqlite3_wal_hook(handle_, hook, this);
}

bool Connection::met_damage() const {
  if (keyed_ && met_broken_seal(handle_)) broken_ = true;
  return broken_;
}

Error Connection::failure(int code) const {
  Errc ours = code_of(code, sqlite3_system_errno(handle_));
  // Of a page whose seal is broken the engine says no more than "error", or that it has no memory for it.
  const int kind = code & 0xff;
  if ((kind == SQLITE_ERROR || kind == SQLITE_NOMEM) && met_damage()) ours = Errc::storage_corrupt;
  if (ours == Errc::storage_corrupt) broken_ = true;
  // An engine with a cipher remembers a page that it could not read or decipher, and answers nothing sensible after it.
  if (keyed_ && (ours == Errc::storage_io || ours == Errc::internal)) broken_ = true;
  // Messages of constraint failures would name columns only, but others may quote data: keep to SQLite's own words.
  return Error(ours, ours == Errc::storage_constraint
                         ? std::string()
                         : std::string("sqlite: ") + sqlite3_errstr(code) + " (" + std::to_string(code) + ")");
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert
