// SPDX-License-Identifier: Apache-2.0
// Reads what can still be read of a damaged store and moves its files aside.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/file_lock.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {
namespace {

using sqlite::Connection;
using sqlite::OpenMode;
using sqlite::Query;

// Statements that met a damaged page, before what is left is given up: each costs a new connection.
constexpr int probes_allowed = 4'000;
constexpr int probes_in_the_dark = 200;  // where neither end of a table could be read
constexpr int names_tried = 10'000;

/// Reads a damaged file. After an error the connection is replaced: an engine with a cipher answers nothing on one that
/// met a broken page. Errors of the file system end the work; damage is remembered and stepped over.
class Salvager {
 public:
  Salvager(std::string path, const SqliteOptions& options, const std::vector<std::string>& kinds)
      : path_(std::move(path)), options_(options), kinds_(kinds) {}

  Status run() {
    bool has_records = true;
    // Stores of the first formats have no records.
    auto known = rows("SELECT count(*) FROM sqlite_schema WHERE name = 'records'",
                      [&](const Query& query) { has_records = query.integer(0) != 0; });
    if (!known) return known.error();
    if (auto status = read_meta(); !status) return status;
    if (!has_records) return {};
    for (const std::string& kind : kinds_) {
      if (auto status = read_kind(kind); !status) return status;
    }
    if (!index_whole_) return read_table();
    return {};
  }

  Salvaged take() {
    connection_.reset();
    Salvaged out;
    for (auto& [key, row] : records_) out.records.push_back(std::move(row));
    for (auto& [key, value] : meta_) out.meta.emplace_back(key, std::move(value));
    out.complete = !damaged_;
    return out;
  }

 private:
  /// A connection that never carries the log into the file nor removes it. None: the file cannot be opened at all.
  Result<Connection*> connection() {
    if (connection_ && !connection_->broken()) return connection_.get();
    connection_.reset();
    if (closed_) return nullptr;
    auto opened = Connection::open(path_, OpenMode::read, options_.key);
    if (!opened && opened.error().code() == Errc::storage_corrupt) {
      damaged_ = closed_ = true;
      return nullptr;
    }
    if (!opened) return opened.error();
    (*opened)->leave_log();
    if (auto status = (*opened)->run("PRAGMA cell_size_check = ON"); !status) return status.error();
    connection_ = *std::move(opened);
    return connection_.get();
  }

  /// Runs `read` on each row until there is none, or a page is damaged: false.
  template <class Bind, class Read>
  Result<bool> rows(const char* sql, Bind bind, Read read) {
    auto used = connection();
    if (!used) return used.error();
    if (!*used) return false;
    std::optional<Error> met;
    {
      Query query = (*used)->query(sql);
      bind(query);
      auto more = query.step();
      for (; more && *more; more = query.step()) read(query);
      if (!more) met = more.error();
    }
    return met ? step_over(*met) : true;
  }
  template <class Read>
  Result<bool> rows(const char* sql, Read read) {
    return rows(
        sql, [](Query&) {}, read);
  }

  Result<bool> step_over(const Error& error) {
    if (error.code() != Errc::storage_corrupt && error.code() != Errc::internal) return error;
    damaged_ = true;
    connection_.reset();
    ++probes_;
    return false;
  }

  // The table is short; what lies between two damaged pages of it is not looked for.
  Status read_meta() {
    const auto keep = [this](const Query& query) {
      const auto value = query.blob(1);
      meta_[std::string(query.text(0))] = std::string(value.begin(), value.end());
    };
    auto forward = rows("SELECT key, value FROM meta ORDER BY key", keep);
    if (!forward) return forward.error();
    if (*forward) return {};
    auto backward = rows("SELECT key, value FROM meta ORDER BY key DESC", keep);
    return backward ? Status() : backward.error();
  }

  void keep(const Query& query) {
    RecordRow row;
    row.kind = query.text(0);
    row.id = query.text(1);
    row.version = query.integer(2);
    if (!query.is_null(3)) row.due = Instant{query.integer(3)};
    row.document = query.text(4);
    if (std::find(kinds_.begin(), kinds_.end(), row.kind) == kinds_.end()) return;
    std::pair<std::string, std::string> key(row.kind, row.id);
    records_.insert_or_assign(std::move(key), std::move(row));
  }

  // The index on (kind, id) leads to each row; a row whose own page is damaged is left out, and none besides it.
  Status read_kind(const std::string& kind) {
    std::set<std::int64_t> found;
    const auto bind = [&kind](Query& query) { query.bind(kind); };
    const auto note = [&found](const Query& query) { found.insert(query.integer(0)); };
    auto forward = rows("SELECT rowid FROM records WHERE kind = ? ORDER BY id", bind, note);
    if (!forward) return forward.error();
    if (!*forward) {
      index_whole_ = false;
      auto backward = rows("SELECT rowid FROM records WHERE kind = ? ORDER BY id DESC", bind, note);
      if (!backward) return backward.error();
    }
    for (const std::int64_t rowid : found) {
      if (probes_ > probes_allowed || closed_) break;
      auto read = read_range(rowid, rowid);
      if (!read) return read.error();
    }
    return {};
  }

  /// The last rowid that was read before the end or the damage, and which of the two it was.
  struct Reached {
    bool whole = false;
    std::optional<std::int64_t> last;
  };
  Result<Reached> read_range(std::int64_t from, std::int64_t to, bool backward = false) {
    const char* sql = backward ? "SELECT kind, id, version, due, document, rowid FROM records NOT INDEXED "
                                 "WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC"
                               : "SELECT kind, id, version, due, document, rowid FROM records NOT INDEXED "
                                 "WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
    Reached reached;
    auto whole = rows(
        sql, [&](Query& query) { query.bind(from).bind(to); },
        [&](const Query& query) {
          keep(query);
          reached.last = query.integer(5);
        });
    if (!whole) return whole.error();
    reached.whole = *whole;
    return reached;
  }

  // The index is damaged: the table itself, from both ends and then by halves of what lies between.
  Status read_table() {
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    auto up = read_range(least, most);
    if (!up) return up.error();
    if (up->whole) return {};
    auto down = read_range(least, most, true);
    if (!down) return down.error();
    if (down->whole) return {};
    // Rowids begin at 1. Where the upper end cannot be read, the next million or so is looked at.
    constexpr std::int64_t beyond = 1 << 20;
    const std::int64_t from = up->last.value_or(0) + 1;
    const std::int64_t to = down->last ? *down->last - 1 : from + beyond;
    std::deque<std::pair<std::int64_t, std::int64_t>> open = {{from, to}};
    const int probes = up->last || down->last ? probes_allowed : probes_ + probes_in_the_dark;
    while (!open.empty() && probes_ <= probes && !closed_) {
      const auto [low, high] = open.front();
      open.pop_front();
      if (low > high) continue;
      auto reached = read_range(low, high);
      if (!reached) return reached.error();
      if (reached->whole || low == high) continue;
      const std::int64_t rest = reached->last ? *reached->last + 1 : low;
      const std::int64_t middle = rest + (high - rest) / 2;
      open.emplace_back(rest, middle);
      open.emplace_back(middle + 1, high);
    }
    return {};
  }

  const std::string path_;
  const SqliteOptions& options_;
  const std::vector<std::string>& kinds_;
  std::unique_ptr<Connection> connection_;
  std::map<std::pair<std::string, std::string>, RecordRow> records_;
  std::map<std::string, std::string> meta_;
  bool damaged_ = false, closed_ = false, index_whole_ = true;  // closed: the file does not open at all
  int probes_ = 0;
};

Result<std::string> free_name(const std::string& path) {
  for (int n = 1; n <= names_tried; ++n) {
    std::string name = path + ".damaged-" + std::to_string(n);
    if (!sqlite::file_exists(name) && !sqlite::file_exists(name + "-wal")) return name;
  }
  return Error(Errc::storage_io, "there are too many damaged files beside the store");
}

/// Names the kept file while what was saved of it stands nowhere else.
std::string note_of(const std::string& path) { return path + ".salvaging"; }

Status write_note(const std::string& path, const std::string& kept) {
  const int descriptor = ::open(note_of(path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0) return Error(Errc::storage_io, "a note beside the store could not be made");
  const std::string name = kept.substr(path.size()) + '\n';
  const ssize_t octets = ::write(descriptor, name.data(), name.size());
  const bool full = octets < 0 && (errno == ENOSPC || errno == EDQUOT);
  const bool whole = octets == static_cast<ssize_t>(name.size());
  Status status;
  if (!whole) status = Error(full ? Errc::storage_full : Errc::storage_io, "a note beside the store could not be made");
  ::close(descriptor);
  if (status) status = sqlite::flush_path(note_of(path));
  if (status) status = sqlite::flush_path(sqlite::folder_of(path));
  if (!status) ::unlink(note_of(path).c_str());
  return status;
}

/// The log gets its new name beside the old one before the file moves, so that a kill never parts them. Where the file
/// system knows one name a file only, it follows at once.
Result<std::string> move_aside(const std::string& path) {
  auto name = free_name(path);
  if (!name) return name.error();
  if (auto status = write_note(path, *name); !status) return status.error();
  const std::array<const char*, 2> ends = {"-wal", "-shm"};
  for (const char* end : ends) {
    if (!sqlite::file_exists(path + end)) continue;
    if (::link((path + end).c_str(), (*name + end).c_str()) != 0) continue;  // renamed below
  }
  if (auto status = sqlite::rename_path(path, *name); !status) return status.error();
  for (const char* end : ends) {
    const std::string from = path + end, to = *name + end;
    if (!sqlite::file_exists(from)) continue;
    if (sqlite::file_exists(to)) {
      ::unlink(from.c_str());  // the other name stays
    } else if (auto status = sqlite::rename_path(from, to); !status) {
      return status.error();
    }
  }
  if (auto status = sqlite::flush_path(sqlite::folder_of(path)); !status) return status.error();
  return name;
}

}  // namespace

Result<Salvaged> salvage_sqlite_storage(const SqliteOptions& options, const std::vector<std::string>& kinds) {
  if (options.path.empty()) return Error(Errc::invalid_argument, "the path is empty");
  const std::string path = sqlite::real_path(options.path);
  if (!sqlite::file_exists(path)) return Error(Errc::storage_io, "there is no file at the path");
  auto lock = sqlite::FileLock::take(path + ".lock");
  if (!lock) return lock.error();
  Salvager salvager(path, options, kinds);
  if (auto status = salvager.run(); !status) return status.error();
  Salvaged salvaged = salvager.take();
  auto kept = move_aside(path);
  if (!kept) return kept.error();
  salvaged.kept_as = *std::move(kept);
  return salvaged;
}

std::string unsettled_salvage(const std::string& path) {
  const std::string real = sqlite::real_path(path);
  std::ifstream file(note_of(real), std::ios::binary);
  const std::string note(std::istreambuf_iterator<char>(file), {});
  // A note that was cut off speaks of a salvage that has moved nothing yet.
  if (note.size() < 2 || note.back() != '\n') return {};
  std::string kept = real + note.substr(0, note.size() - 1);
  return sqlite::file_exists(kept) ? kept : std::string();
}

Result<Salvaged> salvage_again(const SqliteOptions& options, const std::vector<std::string>& kinds) {
  std::string kept = unsettled_salvage(options.path);
  if (kept.empty()) return Error(Errc::storage_io, "no salvage is unsettled");
  auto lock = sqlite::FileLock::take(sqlite::real_path(options.path) + ".lock");
  if (!lock) return lock.error();
  Salvager salvager(kept, options, kinds);
  if (auto status = salvager.run(); !status) return status.error();
  Salvaged salvaged = salvager.take();
  salvaged.kept_as = std::move(kept);
  return salvaged;
}

Status settle_salvage(const std::string& path) {
  const std::string real = sqlite::real_path(path);
  if (::unlink(note_of(real).c_str()) != 0 && errno != ENOENT)
    return Error(Errc::storage_io, "a note beside the store could not be removed");
  return sqlite::flush_path(sqlite::folder_of(real));
}

}  // namespace spi
}  // namespace v0
}  // namespace couvert
