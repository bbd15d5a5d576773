// SPDX-License-Identifier: Apache-2.0
// Another key for a store, or a first one: written anew beside the old file, which it then replaces in one step.
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "storage/sqlite/cipher.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/file_lock.hpp"
#include "storage/sqlite/migrations.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {
namespace {

using sqlite::Connection;
using sqlite::OpenMode;

using Key = std::optional<SecretKey>;

struct Made {
  std::string name, sql;
  bool table = false;
};

/// Carries the log into the file and removes it, so that the file alone is the store.
Status fold_log(const std::string& path, const Key& key) {
  {
    auto connection = Connection::open(path, OpenMode::write, key);
    if (!connection) return connection.error();
    auto version = sqlite::file_version(**connection);
    if (!version) return version.error();
    auto busy = (*connection)->integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy) return busy.error();
    if (*busy != 0) return Error(Errc::storage_busy);
  }
  return sqlite::file_octets(path + "-wal") == 0 ? Status() : Error(Errc::storage_busy);
}

/// Makes `old` known to the connection of the new file.
Status attach(Connection& fresh, const std::string& path, const Key& key) {
  sqlite::Query query = fresh.query("ATTACH DATABASE ? AS old KEY ?");
  if (!key) return query.bind(path).bind("").run();
  const sqlite::KeyText text(*key);
  return query.bind(path).bind(text.view()).run();
}

Result<std::vector<Made>> tables_and_indexes(Connection& fresh) {
  sqlite::Query query = fresh.query(
      "SELECT name, sql, type = 'table' FROM old.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' "
      "ESCAPE '\\' ORDER BY type = 'table' DESC, rowid");
  std::vector<Made> all;
  while (true) {
    auto row = query.step();
    if (!row) return row.error();
    if (!*row) return all;
    all.push_back({std::string(query.text(0)), std::string(query.text(1)), query.integer(2) != 0});
  }
}

/// Rows are put in before the indexes are made, which is quicker. Both sides are counted.
Status copy_rows(Connection& fresh) {
  auto all = tables_and_indexes(fresh);
  if (!all) return all.error();
  for (const Made& made : *all) {
    if (auto status = fresh.run(made.sql.c_str()); !status) return status;
    if (!made.table) continue;
    const std::string name = '"' + made.name + '"';
    if (auto status = fresh.run(("INSERT INTO main." + name + " SELECT * FROM old." + name).c_str()); !status)
      return status;
    auto differ = fresh.integer(
        ("SELECT (SELECT count(*) FROM main." + name + ") <> (SELECT count(*) FROM old." + name + ")").c_str());
    if (!differ) return differ.error();
    if (*differ != 0) return Error(Errc::internal, "the copy of a store lacks rows");
  }
  return {};
}

Status copy_header(Connection& fresh) {
  for (const std::string name : {"application_id", "user_version"}) {
    auto value = fresh.integer(("PRAGMA old." + name).c_str());
    if (!value) return value.error();
    if (auto status = fresh.run(("PRAGMA main." + name + " = " + std::to_string(*value)).c_str()); !status)
      return status;
  }
  return {};
}

Status copy(const std::string& path, const Key& from, const std::string& target, const SecretKey& to) {
  auto fresh = Connection::open(target, OpenMode::create, to);
  if (!fresh) return fresh.error();
  // Nobody needs what is half written: no journal on the disk, and one flush at the end.
  if (auto mode = (*fresh)->query("PRAGMA journal_mode = MEMORY").step(); !mode) return mode.error();
  Status status = (*fresh)->run("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;");
  if (status) status = attach(**fresh, path, from);
  if (status) status = (*fresh)->run("BEGIN");
  if (status) status = copy_rows(**fresh);
  if (status) status = copy_header(**fresh);
  if (status) status = (*fresh)->run("COMMIT");
  return status;
}

/// What the new file says when it is read through another connection, with the new key.
Status check_copy(const std::string& target, const SecretKey& to) {
  auto copied = Connection::open(target, OpenMode::read, to);
  if (!copied) return copied.error();
  auto readable = (*copied)->readable_without_key();
  if (!readable) return readable.error();
  if (*readable) return Error(Errc::storage_not_encrypted, "the engine took the key and wrote a plain file");
  if (auto version = sqlite::file_version(**copied); !version) return version.error();
  sqlite::Query check = (*copied)->query("PRAGMA quick_check(1)");
  auto row = check.step();
  if (!row) return row.error();
  return check.text(0) == "ok" ? Status() : Error(Errc::storage_corrupt, "the copy of a store does not check out");
}

void remove_beside(const std::string& target) {
  for (const char* end : {"", "-journal", "-wal", "-shm"}) std::remove((target + end).c_str());
}

/// The old file stands untouched until the rename, which the file system does whole or not at all.
Status replace(const std::string& path, const Key& from, const SecretKey& to) {
  if (auto status = fold_log(path, from); !status) return status;
  const std::string target = path + sqlite::rekey_suffix;
  remove_beside(target);
  Status status = copy(path, from, target, to);
  if (status) status = check_copy(target, to);
  if (status) status = sqlite::flush_path(target);
  if (status) status = sqlite::rename_path(target, path);
  if (!status) {
    remove_beside(target);
    return status;
  }
  return sqlite::flush_path(sqlite::folder_of(path));
}

/// Whether the store opens with a key: then there is nothing to do.
Status opens(const std::string& path, const Key& key) {
  auto connection = Connection::open(path, OpenMode::write, key);
  if (!connection) return connection.error();
  auto version = sqlite::file_version(**connection);
  return version ? Status() : version.error();
}

/// The resolved path of an existing store with its lock held.
struct Held {
  std::string path;
  sqlite::FileLock lock;
};
Result<Held> hold(const std::string& path) {
  if (path.empty()) return Error(Errc::invalid_argument, "the path is empty");
  if (!storage_engine_encrypts()) {
    return Error(Errc::storage_not_encrypted, "this build's storage engine has no cipher");
  }
  std::string resolved = sqlite::real_path(path);
  if (!sqlite::file_exists(resolved)) return Error(Errc::storage_io, "there is no file at the path");
  auto lock = sqlite::FileLock::take(resolved + ".lock");
  if (!lock) return lock.error();
  return Held{std::move(resolved), *std::move(lock)};
}

}  // namespace

Status rekey_sqlite_storage(const SqliteOptions& options, const SecretKey& new_key) {
  auto held = hold(options.path);
  if (!held) return held.error();
  Status old = opens(held->path, options.key);
  if (old && !options.key) return Error(Errc::storage_not_encrypted, "the store has no key that could be replaced");
  // Called again after a kill: the new key may be the store's already.
  if (!old && old.error().code() == Errc::storage_key_wrong && opens(held->path, new_key)) return {};
  return old ? replace(held->path, options.key, new_key) : old;
}

Status encrypt_sqlite_storage(const std::string& path, const SecretKey& key) {
  auto held = hold(path);
  if (!held) return held.error();
  Status done = opens(held->path, key);
  if (done || done.error().code() != Errc::storage_not_encrypted) return done;
  return replace(held->path, {}, key);
}

}  // namespace spi
}  // namespace v0
}  // namespace couvert
