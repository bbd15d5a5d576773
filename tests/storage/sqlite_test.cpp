// SPDX-License-Identifier: Apache-2.0
// What only a database file can do: locks, crashes, damage, a full disk, older and newer formats.
#include <sqlite3.h>

#include <fstream>
#include <memory>

#include "couvert/spi/storage.hpp"
#include "shim_vfs.hpp"
#include "storage/keyed.hpp"
#include "storage/rows.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using spi::Access;
using test::command_row;
using test::event_row;
using test::fields;
using test::file_content;
using test::holds;
using test::in_dying_child;
using test::numbered_id;
using test::order_row;
using test::place;

using StoragePtr = std::unique_ptr<spi::Storage>;

Errc error_of(const spi::SqliteOptions& options) {
  auto opened = spi::open_sqlite_storage(options);
  EXPECT_FALSE(opened.ok());
  return opened.ok() ? Errc::internal : opened.error().code();
}

// Runs without a key, and with one where the engine has a cipher.
class SqliteFile : public ::testing::TestWithParam<bool> {
 protected:
  bool keyed() const { return GetParam(); }

  spi::SqliteOptions at(const std::string& path) const {
    spi::SqliteOptions options;
    options.path = path;
    if (keyed()) options.key = test::some_key();
    return options;
  }

  StoragePtr open() {
    auto opened = spi::open_sqlite_storage(at(path_));
    EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.error().message());
    return opened.ok() ? *std::move(opened) : nullptr;
  }

  void sql(const std::string& path, const char* statements) { test::run_sql(path, at(path).key, statements); }

  /// A file of an older format, encrypted where the suite runs with a key.
  void copy_fixture(const std::string& name, const std::string& path) {
    std::filesystem::copy_file(COUVERT_SOURCE_DIR "/tests/storage/fixtures/" + name, path);
    if (keyed()) {
      const Status status = spi::encrypt_sqlite_storage(path, test::some_key());
      ASSERT_TRUE(status.ok()) << status.error().message();
    }
  }

  test::TempFolder folder_;
  std::string path_ = folder_.file("store.db");
};

TEST_P(SqliteFile, content_survives_closing) {
  {
    auto storage = open();
    ASSERT_TRUE(place(*storage, 1).ok());
  }
  EXPECT_FALSE(std::filesystem::exists(path_ + "-wal")) << "a clean stop folds the log into the file";
  auto storage = open();
  EXPECT_TRUE(holds(*storage, 1));
}

TEST_P(SqliteFile, one_store_one_owner) {
  auto storage = open();
  EXPECT_EQ(error_of(at(path_)), Errc::storage_busy);
  std::filesystem::create_symlink(path_, folder_.file("alias.db"));
  EXPECT_EQ(error_of(at(folder_.file("alias.db"))), Errc::storage_busy);
  in_dying_child([&] {
    auto second = spi::open_sqlite_storage(at(path_));
    _exit(!second.ok() && second.error().code() == Errc::storage_busy ? 0 : 1);
  });
  storage.reset();
  EXPECT_NE(open(), nullptr);
}

TEST_P(SqliteFile, readers_of_other_processes_need_no_lock) {
  auto storage = open();
  ASSERT_TRUE(place(*storage, 1).ok());
  auto options = at(path_);
  options.read_only = true;
  auto read_only = spi::open_sqlite_storage(options);
  ASSERT_TRUE(read_only.ok()) << read_only.error().message();
  EXPECT_TRUE(holds(**read_only, 1));
  ASSERT_TRUE(place(*storage, 2).ok());
  EXPECT_TRUE(holds(**read_only, 2));
  EXPECT_EQ((*read_only)->begin(Access::write).error().code(), Errc::storage_read_only);
  EXPECT_TRUE((*read_only)->check().ok());
  EXPECT_TRUE((*read_only)->backup(folder_.file("copy.db")).ok());
  storage.reset();
  EXPECT_TRUE(holds(**read_only, 2));
}

TEST_P(SqliteFile, a_missing_file_is_made_only_when_asked) {
  auto options = at(path_);
  options.create = false;
  EXPECT_EQ(error_of(options), Errc::storage_io);
  options.read_only = true;
  EXPECT_EQ(error_of(options), Errc::storage_io);
  EXPECT_FALSE(std::filesystem::exists(path_));
  EXPECT_EQ(error_of(at(folder_.file("no/such/folder/store.db"))), Errc::storage_io);
  EXPECT_EQ(error_of(at("")), Errc::invalid_argument);
}

TEST_P(SqliteFile, a_process_that_dies_keeps_its_commits_and_loses_the_rest) {
  in_dying_child([&] {
    auto storage = spi::open_sqlite_storage(at(path_));
    for (std::uint32_t n = 1; n <= 20; ++n) {
      if (!place(**storage, n).ok()) _exit(1);
    }
    auto unit = (*storage)->begin(Access::write);
    if (!(*unit)->insert_order(order_row(21)).ok()) _exit(1);
    _exit(0);
  });
  auto storage = open();
  ASSERT_NE(storage, nullptr);
  for (std::uint32_t n = 1; n <= 20; ++n) EXPECT_TRUE(holds(*storage, n));
  EXPECT_FALSE(holds(*storage, 21));
  EXPECT_TRUE(storage->check().ok());
}

TEST_P(SqliteFile, damage_is_found_after_an_unclean_stop) {
  in_dying_child([&] {
    auto storage = spi::open_sqlite_storage(at(path_));
    for (std::uint32_t n = 1; n <= 200; ++n) {
      if (!place(**storage, n, 3'000).ok()) _exit(1);
    }
    _exit(0);
  });
  sql(path_, "PRAGMA wal_checkpoint(TRUNCATE)");
  const std::string before = file_content(path_);
  ASSERT_GT(before.size(), 300'000u);
  std::string damaged = before;
  for (std::size_t page = 20; page < 40; ++page) damaged.replace(page * 4096, 64, 64, '\x5a');
  std::ofstream(path_, std::ios::binary) << damaged;

  auto opened = spi::open_sqlite_storage(at(path_));
  ASSERT_FALSE(opened.ok());
  EXPECT_EQ(opened.error().code(), Errc::storage_corrupt);
  // A cipher stops at the first broken page; without one the check goes on and lists what it finds.
  if (!keyed()) {
    EXPECT_NE(opened.error().details_json().find("findings"), std::string_view::npos) << opened.error().message();
  }
  EXPECT_TRUE(file_content(path_) == damaged) << "a damaged file is left as it was found";

  std::ofstream(path_, std::ios::binary) << before;
  EXPECT_NE(open(), nullptr);
}

TEST_P(SqliteFile, check_finds_damage_at_any_time) {
  {
    auto storage = open();
    for (std::uint32_t n = 1; n <= 200; ++n) ASSERT_TRUE(place(*storage, n, 3'000).ok());
  }
  std::string content = file_content(path_);
  for (std::size_t page = 20; page < 40; ++page) content.replace(page * 4096, 64, 64, '\x5a');
  std::ofstream(path_, std::ios::binary) << content;
  auto storage = open();
  ASSERT_NE(storage, nullptr) << "after a clean stop the file is not read through";
  const Status status = storage->check();
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code(), Errc::storage_corrupt);
}

TEST_P(SqliteFile, files_that_are_something_else_stay_untouched) {
  const std::vector<std::string> contents = {"x", "not a database\n", std::string(5'000, '\0'),
                                             std::string(100'000, 'q'), "SQLite format 3" + std::string(1, '\0')};
  for (const std::string& content : contents) {
    std::ofstream(path_, std::ios::binary | std::ios::trunc) << content;
    EXPECT_EQ(error_of(at(path_)), Errc::storage_corrupt) << content.size();
    EXPECT_TRUE(file_content(path_) == content);
    auto options = at(path_);
    options.read_only = true;
    EXPECT_EQ(error_of(options), Errc::storage_corrupt) << content.size();
    EXPECT_TRUE(file_content(path_) == content);
  }
}

TEST_P(SqliteFile, databases_of_other_programs_stay_untouched) {
  sql(path_, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1); PRAGMA user_version = 2;");
  const std::string before = file_content(path_);
  EXPECT_EQ(error_of(at(path_)), Errc::storage_corrupt);
  EXPECT_TRUE(file_content(path_) == before);
}

TEST_P(SqliteFile, a_newer_format_is_refused) {
  open().reset();
  sql(path_, "PRAGMA user_version = 999");
  const std::string before = file_content(path_);
  EXPECT_EQ(error_of(at(path_)), Errc::storage_version);
  auto options = at(path_);
  options.read_only = true;
  EXPECT_EQ(error_of(options), Errc::storage_version);
  EXPECT_TRUE(file_content(path_) == before);
}

TEST_P(SqliteFile, a_full_disk_refuses_and_recovers) {
  const test::InstalledShim shim;
  auto storage = open();
  ASSERT_TRUE(place(*storage, 1).ok());
  for (std::int64_t writes = 0; writes < 12; ++writes) {
    test::disk_weather().writes_until_full = writes;
    const Status status = place(*storage, 2, 60'000);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().name(), "storage_full") << "after " << writes << " writes";
    EXPECT_FALSE(holds(*storage, 2));
    EXPECT_TRUE(holds(*storage, 1));
  }
  test::InstalledShim::clear();
  EXPECT_TRUE(place(*storage, 2, 60'000).ok());
  EXPECT_TRUE(storage->check().ok());
  storage.reset();
}

TEST_P(SqliteFile, a_full_disk_in_the_middle_of_a_unit_undoes_all_of_it) {
  const test::InstalledShim shim;
  auto storage = open();
  {
    auto unit = storage->begin(Access::write);
    ASSERT_TRUE((*unit)->savepoint().ok());
    test::disk_weather().writes_until_full = 0;
    Status failed;
    for (std::uint32_t n = 0; n < 200 && failed.ok(); ++n) {
      auto row = order_row(n);
      row.document.assign(1'000'000, 'x');  // more than the page cache holds: pages spill to the log
      failed = (*unit)->insert_order(row);
    }
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().name(), "storage_full");
    test::InstalledShim::clear();
  }
  EXPECT_FALSE(holds(*storage, 0));
  EXPECT_TRUE(place(*storage, 0).ok());
}

TEST_P(SqliteFile, a_failing_flush_is_not_a_commit) {
  const test::InstalledShim shim;
  auto storage = open();
  test::disk_weather().fail_sync = true;
  const Status status = place(*storage, 1);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().name(), "storage_io");
  EXPECT_FALSE(holds(*storage, 1));
  test::InstalledShim::clear();
  EXPECT_TRUE(place(*storage, 1).ok());
}

TEST_P(SqliteFile, a_commit_flushes_once) {
  const test::InstalledShim shim;
  auto storage = open();
  ASSERT_TRUE(place(*storage, 1).ok());
  const std::int64_t before = test::disk_weather().syncs;
  ASSERT_TRUE(place(*storage, 2).ok());
  EXPECT_EQ(test::disk_weather().syncs - before, 1);
  const std::int64_t middle = test::disk_weather().syncs;
  EXPECT_TRUE(holds(*storage, 2));
  EXPECT_EQ(test::disk_weather().syncs, middle);
}

TEST_P(SqliteFile, the_log_stays_bounded_under_steady_writing) {
  auto storage = open();
  std::uintmax_t longest = 0;
  for (std::uint32_t n = 0; n < 1'500; ++n) {
    ASSERT_TRUE(place(*storage, n, 60'000).ok());  // 15 pages and a few more: 90 MB in all
    longest = std::max(longest, std::filesystem::file_size(path_ + "-wal"));
  }
  EXPECT_LT(longest, 64u << 20);
  EXPECT_TRUE(storage->check().ok());
  EXPECT_TRUE(holds(*storage, 1'499));
}

/// The rows that the fixtures of tests/storage/fixtures hold, whatever their version.
void expect_fixture_content(spi::Storage& storage) {
  auto unit = storage.begin(Access::read);
  ASSERT_TRUE(unit.ok());
  auto& read = **unit;
  EXPECT_EQ(fields(**read.venue("trattoria")),
            fields(spi::VenueRow{"trattoria", 3, "{\"name\":\"Trattoria\"}", "{\"menu\":1}", "{\"rules\":1}"}));
  EXPECT_EQ((*read.venue("boulangerie"))->menu_json, "");
  for (std::uint32_t n = 1; n <= 6; ++n) {
    const std::string customer = n % 3 == 0 ? "" : "c" + std::to_string(n % 3);
    auto order = order_row(n, n % 2 ? "trattoria" : "boulangerie", customer);
    if (n > 4) order.deadline.reset();
    EXPECT_EQ(fields(**read.order(order.id)), fields(order));
    EXPECT_EQ(fields(**read.command(numbered_id<CommandId>(n))), fields(command_row(n)));
    const auto history = *read.history("order", order.id.text());
    ASSERT_EQ(history.size(), 2u);
    for (std::int64_t version = 1; version <= 2; ++version) {
      auto event = event_row(n, version, order.venue, customer);
      event.pos = 2 + 2 * (n - 1) + version;
      EXPECT_EQ(fields(history[static_cast<std::size_t>(version - 1)]), fields(event));
    }
  }
  EXPECT_EQ(*read.head(), 14);
  EXPECT_EQ(read.events({.after = 0, .venue = {}, .customer = {}, .public_only = true, .limit = 100})->size(), 2u);
  EXPECT_EQ(read.events({.after = 0, .venue = {}, .customer = "c1", .public_only = false, .limit = 100})->size(), 4u);
  const auto due = *read.due(Instant{1LL << 60}, 100);
  EXPECT_EQ(due.size(), 4u);
  EXPECT_EQ(**read.meta("house.clock"), "123456");
}

TEST_P(SqliteFile, older_files_are_brought_up_to_date) {
  int tried = 0;
  for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/tests/storage/fixtures")) {
    if (entry.path().extension() != ".db") continue;
    ++tried;
    const std::string name = entry.path().filename().string();
    copy_fixture(name, folder_.file(name));
    auto options = at(folder_.file(name));
    options.create = false;
    for (int round = 0; round < 2; ++round) {
      auto opened = spi::open_sqlite_storage(options);
      ASSERT_TRUE(opened.ok()) << name << ": " << opened.error().message();
      expect_fixture_content(**opened);
      EXPECT_TRUE((*opened)->check().ok());
    }
    auto opened = spi::open_sqlite_storage(options);
    EXPECT_TRUE(place(**opened, 99).ok());
  }
  EXPECT_EQ(tried, 3) << "one fixture of each format version";
}

std::string schema_of(const std::string& path, const std::optional<SecretKey>& key) {
  sqlite3* db = nullptr;
  EXPECT_EQ(sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  if (key) test::give_key(db, *key);
  sqlite3_stmt* statement = nullptr;
  const char* sql =
      "SELECT type, name, tbl_name, '' FROM sqlite_schema UNION ALL "
      "SELECT 'column', s.name, c.name, c.type || c.\"notnull\" || c.pk FROM sqlite_schema s, "
      "pragma_table_xinfo(s.name) c "
      "WHERE s.type = 'table' ORDER BY 1, 2, 3";
  EXPECT_EQ(sqlite3_prepare_v2(db, sql, -1, &statement, nullptr), SQLITE_OK);
  std::string all;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int i = 0; i < 4; ++i)
      all += std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, i))) + "|";
    all += '\n';
  }
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return all;
}

TEST_P(SqliteFile, a_migrated_file_has_the_layout_of_a_new_one) {
  open().reset();
  copy_fixture("v1.db", folder_.file("old.db"));
  ASSERT_NE(schema_of(path_, at(path_).key), schema_of(folder_.file("old.db"), at(path_).key));
  ASSERT_TRUE(spi::open_sqlite_storage(at(folder_.file("old.db"))).ok());
  EXPECT_EQ(schema_of(path_, at(path_).key), schema_of(folder_.file("old.db"), at(path_).key));
}

TEST_P(SqliteFile, an_older_file_is_not_opened_for_reading_only) {
  copy_fixture("v1.db", path_);
  auto options = at(path_);
  options.read_only = true;
  EXPECT_EQ(error_of(options), Errc::storage_version);
}

TEST_P(SqliteFile, a_cut_during_the_first_write_leaves_an_empty_store) {
  const std::string other = folder_.file("other.db");
  {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(other.c_str(), &handle), SQLITE_OK);
    if (keyed()) test::give_key(handle, *at(path_).key);
    // More than the cache holds: the journal is flushed and pages are written before the end.
    ASSERT_EQ(
        sqlite3_exec(handle,
                     "PRAGMA cache_size = 1; BEGIN; CREATE TABLE t (x); INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 "
                     "UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT zeroblob(1000) FROM n;",
                     nullptr, nullptr, nullptr),
        SQLITE_OK);
    std::filesystem::copy_file(other, path_);
    std::filesystem::copy_file(other + "-journal", path_ + "-journal");
    sqlite3_close(handle);
  }
  std::string content = file_content(path_);
  ASSERT_GT(content.size(), 4'096u);
  content.replace(0, 4'096, std::string(4'096, '\xa5'));
  std::ofstream(path_, std::ios::binary) << content;
  auto storage = spi::open_sqlite_storage(at(path_));
  ASSERT_TRUE(storage.ok()) << storage.error().message();
  EXPECT_TRUE(place(**storage, 1).ok());
}

TEST_P(SqliteFile, a_migration_that_fails_leaves_the_old_file) {
  const test::InstalledShim shim;
  copy_fixture("v1.db", path_);
  int refused = 0;
  for (std::int64_t writes = 0; writes < 60; ++writes) {
    test::disk_weather().writes_until_full = writes;
    auto opened = spi::open_sqlite_storage(at(path_));
    test::InstalledShim::clear();
    if (opened.ok()) break;
    ++refused;
    EXPECT_EQ(opened.error().name(), "storage_full") << writes;
  }
  EXPECT_GT(refused, 2);
  auto opened = spi::open_sqlite_storage(at(path_));
  ASSERT_TRUE(opened.ok());
  expect_fixture_content(**opened);
}

INSTANTIATE_TEST_SUITE_P(engine, SqliteFile, ::testing::ValuesIn(test::with_and_without_key()),
                         [](const auto& keyed) { return std::string(keyed.param ? "encrypted" : "plain"); });

}  // namespace
}  // namespace couvert
