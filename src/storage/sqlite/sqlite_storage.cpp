// SPDX-License-Identifier: Apache-2.0
// A store in one SQLite file: opening, checking, connections, copies.
#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <new>
#include <optional>
#include <utility>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "storage/sqlite/checkpointer.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/file_lock.hpp"
#include "storage/sqlite/migrations.hpp"
#include "storage/sqlite/unit.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {
namespace {

using sqlite::Connection;
using sqlite::OpenMode;

constexpr std::size_t idle_readers = 8;
constexpr int findings_shown = 20;
constexpr std::int32_t plain_reader_kib = 2'000;

/// What the storage object and its units share.
struct Shared {
  std::optional<sqlite::FileLock> lock;  // declared first: let go last
  SqliteOptions options;                 // with the key that every connection needs

  std::mutex mutex;  // guards everything below
  std::condition_variable writer_free;
  std::unique_ptr<Connection> writer;  // null while a unit has it
  bool has_writer = false;
  bool doubted = false;  ///< a connection met damage: the next opening looks at the whole file
  std::vector<std::unique_ptr<Connection>> readers;

  std::optional<sqlite::Checkpointer> checkpointer;  // only where there is a writer

  Shared() { readers.reserve(idle_readers); }
  ~Shared();
  void listen_to(Connection& connection);
  void give_back_writer(std::unique_ptr<Connection> used) noexcept;
  void give_back_reader(std::unique_ptr<Connection> used) noexcept;
};

// A copy that was being written to when it was made, or a process that was killed, leaves "0" behind.
Status set_clean(Connection& connection, bool clean) {
  sqlite::Query query = connection.query(
      "INSERT INTO meta (key, value) VALUES ('storage.clean', ?) ON CONFLICT (key) DO UPDATE SET value = "
      "excluded.value");
  const std::uint8_t digit = clean ? '1' : '0';
  return query.bind_blob(std::span(&digit, 1)).run();
}

Result<bool> stopped_cleanly(Connection& connection) {
  sqlite::Query query = connection.query("SELECT value FROM meta WHERE key = 'storage.clean'");
  auto row = query.step();
  if (!row) return row.error();
  const auto value = *row ? query.blob(0) : std::span<const std::uint8_t>();
  return value.size() == 1 && value[0] == '1';
}

Shared::~Shared() {
  checkpointer.reset();
  if (writer) writer->on_commit([](int) {});
  readers.clear();
  // Failing to say "clean" costs a check at the next opening, nothing else.
  try {
    if (has_writer && writer && !doubted) (void)set_clean(*writer, true).ok();
  } catch (const std::bad_alloc&) {
    has_writer = false;
  }
  writer.reset();
}

void Shared::listen_to(Connection& connection) {
  connection.on_commit([this, &connection](int frames) { checkpointer->committed(connection, frames); });
}

void Shared::give_back_writer(std::unique_ptr<Connection> used) noexcept {
  std::lock_guard guard(mutex);
  doubted = doubted || used->broken();
  writer = std::move(used);
  writer_free.notify_one();
}

void Shared::give_back_reader(std::unique_ptr<Connection> used) noexcept {
  std::lock_guard guard(mutex);
  doubted = doubted || used->broken();
  if (!used->broken() && readers.size() < idle_readers) readers.push_back(std::move(used));  // the room is there
}

/// A finding as it may stand inside a JSON string; what SQLite reports is plain text, but damage is damage.
std::string plain(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c < ' ' || c > '~' || c == '"' || c == '\\') c = ' ';
  }
  return out;
}

/// Whether pages could not be read, which the check reports as findings: that says nothing about what stands in them.
bool unread(std::string_view findings) {
  constexpr std::string_view words = "error code=";
  for (std::size_t at = findings.find(words); at != findings.npos; at = findings.find(words, at)) {
    at += words.size();
    int code = 0;
    (void)std::from_chars(findings.data() + at, findings.data() + findings.size(), code);
    if (sqlite::is_trouble_of_the_disk(code)) return true;
  }
  return false;
}

Status check_structure(Connection& connection, const char* sql) {
  sqlite::Query query = connection.query(sql);
  std::string findings;
  for (int shown = 0; shown < findings_shown; ++shown) {
    auto row = query.step();
    if (!row) return row.error();
    if (!*row) break;
    if (query.text(0) == "ok") continue;
    findings += (findings.empty() ? "\"" : ",\"") + plain(query.text(0)) + '"';
  }
  if (findings.empty()) return {};
  if (unread(findings) && !connection.met_damage()) {
    return Error(Errc::storage_io, "the database file could not be read to its end");
  }
  return Error(Errc::storage_corrupt, "the database file is damaged", {}, "{\"findings\":[" + findings + "]}");
}

std::string cache_size(std::int32_t kib) { return "PRAGMA cache_size = -" + std::to_string(std::max(kib, 1)) + ";"; }

// A page that is not in the cache is copied from the system's, which costs little, or deciphered, which costs much: only
// then does each reader get as much as the writer.
Status configure_reader(Connection& connection, const SqliteOptions& options) {
  const std::int32_t kib = options.key ? options.cache_kib : std::min(options.cache_kib, plain_reader_kib);
  return connection.run(("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;" + cache_size(kib)).c_str());
}

Status configure_writer(Connection& connection, std::int32_t cache_kib) {
  sqlite::Query mode = connection.query("PRAGMA journal_mode = WAL");
  auto row = mode.step();
  if (!row) return row.error();
  if (mode.text(0) != "wal") return Error(Errc::storage_io, "the file system does not allow a write-ahead log");
  return connection.run(("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; "
                         "PRAGMA journal_size_limit = 67108864;" +
                         cache_size(cache_kib))
                            .c_str());
}

// Whatever a library below may answer: what stands on the disk decides whether it is encrypted.
Status make_sure_it_is_encrypted(const Connection& connection) {
  auto readable = connection.readable_without_key();
  if (!readable) return readable.error();
  if (*readable) return Error(Errc::storage_not_encrypted, "the engine took the key and wrote a plain file");
  return {};
}

Status prepare_file(Connection& connection, const SqliteOptions& options) {
  auto version = sqlite::file_version(connection);
  if (!version) return version.error();
  // A new file is written to here for the first time, with its header only.
  if (auto status = configure_writer(connection, options.cache_kib); !status) return status;
  if (options.key) {
    if (auto status = make_sure_it_is_encrypted(connection); !status) return status;
  }
  if (*version > 0) {
    auto clean = stopped_cleanly(connection);
    if (!clean) return clean.error();
    if (!*clean) {
      if (auto status = check_structure(connection, "PRAGMA quick_check(20)"); !status) return status;
    }
  }
  if (auto status = sqlite::migrate(connection, *version); !status) return status;
  return set_clean(connection, false);
}

class SqliteStorage final : public Storage {
 public:
  explicit SqliteStorage(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  Result<std::unique_ptr<UnitOfWork>> begin(Access access) override {
    if (access == Access::write) return begin_write();
    auto connection = reader();
    if (!connection) return connection.error();
    return sqlite::Unit::begin(*std::move(connection), Access::read,
                               [shared = shared_](auto used) { shared->give_back_reader(std::move(used)); });
  }

  Status check() override {
    auto connection = reader();
    if (!connection) return connection.error();
    return check_structure(**connection, "PRAGMA integrity_check(20)");
  }

  Status backup(const std::string& path) override {
    if (path.empty() || sqlite::file_exists(path)) {
      return Error(Errc::invalid_argument, "a copy is written to a path that does not exist yet");
    }
    const std::string part = path + ".part";
    std::remove(part.c_str());
    Status status = copy(part, path);
    if (!status) std::remove(part.c_str());
    return status;
  }

 private:
  Result<std::unique_ptr<UnitOfWork>> begin_write() {
    if (!shared_->has_writer) return Error(Errc::storage_read_only);
    sqlite::GiveBack give_back = [shared = shared_](auto used) { shared->give_back_writer(std::move(used)); };
    std::unique_lock lock(shared_->mutex);
    shared_->writer_free.wait(lock, [this] { return shared_->writer != nullptr; });
    auto connection = std::move(shared_->writer);
    lock.unlock();
    try {
      if (connection->broken()) {
        if (auto status = renew_writer(connection); !status) {
          shared_->give_back_writer(std::move(connection));
          return status.error();
        }
      }
      return sqlite::Unit::begin(std::move(connection), Access::write, std::move(give_back));
    } catch (const std::bad_alloc&) {
      // There is one writer, and everybody would wait for it for ever.
      if (connection) shared_->give_back_writer(std::move(connection));
      throw;
    }
  }

  Status renew_writer(std::unique_ptr<Connection>& writer) {
    auto fresh = Connection::open(shared_->options.path, OpenMode::write, shared_->options.key);
    if (!fresh) return fresh.error();
    if (auto status = configure_writer(**fresh, shared_->options.cache_kib); !status) return status;
    shared_->listen_to(**fresh);
    writer = *std::move(fresh);
    return {};
  }

  Result<std::unique_ptr<Connection>> reader() {
    {
      std::lock_guard lock(shared_->mutex);
      if (!shared_->readers.empty()) {
        auto connection = std::move(shared_->readers.back());
        shared_->readers.pop_back();
        return connection;
      }
    }
    auto connection = Connection::open(shared_->options.path, OpenMode::read, shared_->options.key);
    if (!connection) return connection.error();
    if (auto status = configure_reader(**connection, shared_->options); !status) return status.error();
    return connection;
  }

  Status copy(const std::string& part, const std::string& path) {
    auto connection = reader();
    if (!connection) return connection.error();
    {
      sqlite::Query query = (*connection)->query("VACUUM INTO ?");
      if (auto status = query.bind(part).run(); !status) return status;
    }
    if (auto status = sqlite::flush_path(part); !status) return status;
    if (auto status = sqlite::rename_path(part, path); !status) return status;
    return sqlite::flush_path(sqlite::folder_of(path));
  }

  std::shared_ptr<Shared> shared_;  // shared: a unit may outlive the storage object
};

Result<std::shared_ptr<Shared>> open_to_read(const SqliteOptions& options) {
  auto shared = std::make_shared<Shared>();
  shared->options = options;
  auto connection = Connection::open(options.path, OpenMode::read, options.key);
  if (!connection) return connection.error();
  if (auto status = configure_reader(**connection, options); !status) return status.error();
  auto version = sqlite::file_version(**connection);
  if (!version) return version.error();
  if (*version != sqlite::format_version) {
    return Error(Errc::storage_version, "the file has an older format, which opening it for writing brings up to date");
  }
  shared->readers.push_back(*std::move(connection));
  return shared;
}

Result<std::shared_ptr<Shared>> open_to_write(const SqliteOptions& options) {
  // Before a lock file is made for a store that can never be opened here.
  if (options.key && !storage_engine_encrypts()) {
    return Error(Errc::storage_not_encrypted, "this build's storage engine has no cipher");
  }
  auto shared = std::make_shared<Shared>();
  shared->options = options;
  std::string& path = shared->options.path;
  path = sqlite::real_path(options.path);
  const bool existed = sqlite::file_exists(path);
  if (!existed && !options.create) return Error(Errc::storage_io, "there is no file at the path");
  auto lock = sqlite::FileLock::take(path + ".lock");
  if (!lock) return lock.error();
  shared->lock = *std::move(lock);
  std::remove((path + sqlite::rekey_suffix).c_str());  // nobody is writing it: the lock is ours
  auto connection = Connection::open(path, options.create ? OpenMode::create : OpenMode::write, options.key);
  if (!connection) return connection.error();
  if (auto status = prepare_file(**connection, options); !status) return status.error();
  if (!existed) {
    if (auto status = sqlite::flush_path(sqlite::folder_of(path)); !status) return status.error();
  }
  shared->checkpointer.emplace(path, shared->options.key);
  shared->listen_to(**connection);
  shared->writer = *std::move(connection);
  shared->has_writer = true;
  return shared;
}

}  // namespace

Result<std::unique_ptr<Storage>> open_sqlite_storage(const SqliteOptions& options) {
  if (options.path.empty()) return Error(Errc::invalid_argument, "the path is empty");
  const auto open = options.read_only ? open_to_read : open_to_write;
  auto shared = open(options);
  // With a cipher a page that could not be read looks like a wrong key or like damage, and what looks like damage is given
  // up for what can be saved of it: so it is read twice.
  if (!shared && options.key &&
      (shared.error().code() == Errc::storage_corrupt || shared.error().code() == Errc::storage_key_wrong)) {
    shared = open(options);
  }
  if (!shared) return shared.error();
  return std::unique_ptr<Storage>(std::make_unique<SqliteStorage>(*std::move(shared)));
}

}  // namespace spi
}  // namespace v0
}  // namespace couvert
