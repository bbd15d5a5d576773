// SPDX-License-Identifier: Apache-2.0
// Encrypted stores: what stands on the disk, which key opens it, other keys, plain stores that become encrypted.
#include <signal.h>
#include <sqlite3.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <memory>
#include <thread>

#include "couvert/spi/storage.hpp"
#include "shim_vfs.hpp"
#include "storage/keyed.hpp"
#include "storage/rows.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using spi::Access;
using test::fields;
using test::file_content;
using test::in_dying_child;
using test::numbered_id;
using test::order_row;
using test::some_key;

using Key = std::optional<SecretKey>;
using StoragePtr = std::unique_ptr<spi::Storage>;

// In every kind of row; no cipher leaves twenty octets as they were.
constexpr std::string_view secret = "Rue-de-la-Gourmandise";

spi::SqliteOptions at(const std::string& path, Key key) {
  spi::SqliteOptions options;
  options.path = path;
  options.key = std::move(key);
  return options;
}

std::string name_of(const Status& status) { return status ? "ok" : std::string(status.error().name()); }

std::string opening(const spi::SqliteOptions& options) {
  auto opened = spi::open_sqlite_storage(options);
  return opened ? "ok" : std::string(opened.error().name());
}

StoragePtr open(const std::string& path, const Key& key) {
  auto opened = spi::open_sqlite_storage(at(path, key));
  EXPECT_TRUE(opened.ok()) << (opened ? "" : opened.error().message());
  return opened ? *std::move(opened) : nullptr;
}

std::string document(std::uint32_t n) { return std::string(secret) + " " + std::to_string(n) + std::string(300, 'x'); }

Status put(spi::Storage& storage, std::uint32_t n) {
  auto unit = storage.begin(Access::write);
  if (!unit) return unit.error();
  auto& write = **unit;
  auto order = order_row(n);
  order.document = document(n);
  auto event = test::event_row(n, 1);
  event.document = document(n);
  auto command = test::command_row(n);
  command.outcome = document(n);
  if (auto status = write.insert_order(order); !status) return status;
  if (auto pos = write.append_event(event); !pos) return pos.error();
  if (auto status = write.insert_command(command); !status) return status;
  if (auto status = write.put_record({"outbox", "command-" + std::to_string(n), n, Instant{n}, document(n)}); !status)
    return status;
  if (auto status = write.put_meta("note", secret); !status) return status;
  if (auto status = write.put_venue({std::string(secret), n, document(n), "{}", "{}"}); !status) return status;
  return write.commit();
}

void fill_store(const std::string& path, const Key& key, std::uint32_t orders) {
  auto storage = open(path, key);
  for (std::uint32_t n = 1; n <= orders; ++n) ASSERT_EQ(name_of(put(*storage, n)), "ok");
}

/// Every row that fill_store() made, and a sound structure.
void expect_whole(const std::string& path, const Key& key, std::uint32_t orders) {
  auto storage = open(path, key);
  ASSERT_NE(storage, nullptr);
  EXPECT_EQ(name_of(storage->check()), "ok");
  auto unit = storage->begin(Access::read);
  auto& read = **unit;
  EXPECT_EQ(*read.head(), orders);
  for (std::uint32_t n = 1; n <= orders; ++n) {
    auto order = order_row(n);
    order.document = document(n);
    const auto found = *read.order(order.id);
    ASSERT_TRUE(found.has_value()) << n;
    EXPECT_EQ(fields(*found), fields(order));
    EXPECT_EQ((*read.command(numbered_id<CommandId>(n)))->outcome, document(n));
    EXPECT_EQ((*read.record("outbox", "command-" + std::to_string(n)))->document, document(n));
    EXPECT_EQ(read.history("order", order.id.text())->at(0).document, document(n));
  }
  EXPECT_EQ(**read.meta("note"), secret);
  EXPECT_EQ(read.venues()->at(0).version, orders);
}

/// Files of the folder in which the text stands, or SQLite's magic words.
std::vector<std::string> readable_files(const test::TempFolder& folder) {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
    const std::string content = file_content(entry.path().string());
    if (content.find(secret) != std::string::npos || content.find("SQLite format") != std::string::npos) {
      found.push_back(entry.path().filename().string());
    }
  }
  return found;
}

class Cipher : public ::testing::Test {
 protected:
  test::TempFolder folder_;
  std::string path_ = folder_.file("store.db");
};

TEST_F(Cipher, the_engine_says_what_it_is) {
  EXPECT_TRUE(spi::storage_engine_encrypts());
  EXPECT_EQ(spi::storage_engine(), "sqlcipher 4.14.0 sqlite 3.51.3");
}

TEST_F(Cipher, nothing_on_the_disk_can_be_read_G6) {
  auto storage = open(path_, some_key());
  {
    // More in one unit than the cache holds, so that pages spill before the commit.
    auto unit = storage->begin(Access::write);
    auto row = order_row(1);
    for (int i = 0; i < 40'000; ++i) row.document += secret;
    for (std::uint32_t n = 0; n < 20; ++n) {
      row.id = numbered_id<OrderId>(n + 1'000);
      ASSERT_TRUE((*unit)->insert_order(row).ok());
    }
    ASSERT_GT(std::filesystem::file_size(path_ + "-wal"), 1'000'000u);
    EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
    ASSERT_TRUE((*unit)->commit().ok());
  }
  for (std::uint32_t n = 1; n <= 100; ++n) ASSERT_EQ(name_of(put(*storage, n)), "ok");
  ASSERT_TRUE(std::filesystem::exists(path_ + "-wal") && std::filesystem::exists(path_ + "-shm"));
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
  ASSERT_EQ(name_of(storage->backup(folder_.file("copy.db"))), "ok");
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
  storage.reset();
  EXPECT_FALSE(std::filesystem::exists(path_ + "-wal"));
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
  fill_store(folder_.file("plain.db"), {}, 1);
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>{"plain.db"}) << "the search finds what can be read";
}

TEST_F(Cipher, only_its_key_opens_a_store_G6) {
  fill_store(path_, some_key(1), 30);
  const std::string before = file_content(path_);
  for (const bool read_only : {false, true}) {
    for (const Key& key : {Key(), Key(some_key(2))}) {
      auto options = at(path_, key);
      options.read_only = read_only;
      ::testing::internal::CaptureStderr();
      EXPECT_EQ(opening(options), "storage_key_wrong") << read_only << key.has_value();
      EXPECT_EQ(::testing::internal::GetCapturedStderr(), "") << "a library does not print";
    }
  }
  EXPECT_TRUE(file_content(path_) == before) << "a refused opening writes nothing";
  expect_whole(path_, some_key(1), 30);
}

TEST_F(Cipher, a_key_for_a_plain_store_is_refused_G6) {
  fill_store(path_, {}, 3);
  const std::string before = file_content(path_);
  for (const bool read_only : {false, true}) {
    auto options = at(path_, some_key());
    options.read_only = read_only;
    EXPECT_EQ(opening(options), "storage_not_encrypted");
  }
  EXPECT_TRUE(file_content(path_) == before);
  expect_whole(path_, {}, 3);
}

TEST_F(Cipher, errors_do_not_tell_the_key) {
  fill_store(path_, some_key(1), 1);
  auto opened = spi::open_sqlite_storage(at(path_, some_key(2)));
  ASSERT_FALSE(opened.ok());
  const std::string all = std::string(opened.error().message()) + std::string(opened.error().details_json());
  EXPECT_EQ(all.find(test::hex(some_key(2)).substr(0, 8)), std::string::npos) << all;
}

TEST_F(Cipher, a_copy_is_encrypted_with_the_same_key_G6) {
  fill_store(path_, some_key(), 30);
  const std::string copy = folder_.file("copy.db");
  ASSERT_EQ(name_of(open(path_, some_key())->backup(copy)), "ok");
  EXPECT_EQ(opening(at(copy, {})), "storage_key_wrong");
  EXPECT_EQ(opening(at(copy, some_key(2))), "storage_key_wrong");
  expect_whole(copy, some_key(), 30);
}

TEST_F(Cipher, a_file_of_the_first_release_opens_G6) {
  std::filesystem::copy_file(COUVERT_SOURCE_DIR "/tests/storage/fixtures/v3.sqlcipher", path_);
  EXPECT_EQ(opening(at(path_, some_key(2))), "storage_key_wrong");
  auto storage = open(path_, some_key(1));
  auto unit = storage->begin(Access::read);
  EXPECT_EQ((*unit)->head().value_or(0), 14);
  EXPECT_EQ(**(*unit)->meta("house.clock"), "123456");
}

TEST_F(Cipher, memory_is_locked_and_overwritten) {
  auto storage = open(path_, some_key());
  ASSERT_EQ(name_of(put(*storage, 1)), "ok");
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(":memory:", &db), SQLITE_OK);
  std::string answer;
  sqlite3_exec(
      db, "PRAGMA cipher_memory_security",
      [](void* out, int, char** values, char**) {
        *static_cast<std::string*>(out) = values[0];
        return 0;
      },
      &answer, nullptr);
  sqlite3_close(db);
  EXPECT_EQ(answer, "1");
}

TEST_F(Cipher, pages_stay_deciphered_as_far_as_the_cache_goes) {
  fill_store(path_, some_key(), 400);
  const test::InstalledShim shim;
  std::array<std::int64_t, 2> reads{};
  for (const bool large : {false, true}) {
    auto options = at(path_, some_key());
    options.cache_kib = large ? 8'192 : 64;
    auto opened = spi::open_sqlite_storage(options);
    ASSERT_TRUE(opened.ok());
    const std::int64_t before = test::disk_weather().reads;
    auto unit = (*opened)->begin(Access::read);
    for (int round = 0; round < 5; ++round) ASSERT_EQ((*unit)->records("outbox")->size(), 400u);
    reads[large] = test::disk_weather().reads - before;
  }
  EXPECT_GT(reads[0], 3 * reads[1]);
}

TEST_F(Cipher, a_changed_octet_anywhere_is_noticed_G6) {
  fill_store(path_, some_key(), 40);
  const std::string whole = file_content(path_);
  const std::size_t pages = whole.size() / 4'096;
  ASSERT_GT(pages, 20u);
  for (std::size_t page = 0; page < pages; ++page) {
    std::string damaged = whole;
    const std::size_t place = page * 4'096 + 16 + (page * 97) % 4'000;
    damaged[place] = static_cast<char>(damaged[place] ^ 1);
    std::ofstream(path_, std::ios::binary) << damaged;
    auto opened = spi::open_sqlite_storage(at(path_, some_key()));
    const Status found = opened ? (*opened)->check() : Status(opened.error());
    EXPECT_EQ(name_of(found), "storage_corrupt") << "page " << page;
  }
  // The first sixteen octets are the salt, without which no page opens: that looks as a wrong key does.
  std::string damaged = whole;
  damaged[3] = static_cast<char>(damaged[3] ^ 1);
  std::ofstream(path_, std::ios::binary) << damaged;
  EXPECT_EQ(opening(at(path_, some_key())), "storage_key_wrong");
}

TEST_F(Cipher, a_file_that_was_cut_is_damaged_G6) {
  fill_store(path_, some_key(), 40);
  const std::string whole = file_content(path_);
  for (const std::size_t octets :
       {1ul, 100ul, 4'095ul, 4'096ul, 5'000ul, 8'192ul, whole.size() / 2, whole.size() - 1}) {
    std::ofstream(path_, std::ios::binary | std::ios::trunc) << whole.substr(0, octets);
    const std::string found = opening(at(path_, some_key()));
    if (octets == whole.size() - 1) {
      // The last page's seal is gone, which the page tells when it is read.
      auto opened = spi::open_sqlite_storage(at(path_, some_key()));
      EXPECT_EQ(name_of(opened ? (*opened)->check() : Status(opened.error())), "storage_corrupt");
    } else {
      EXPECT_EQ(found, "storage_corrupt") << octets;
    }
  }
}

// ---- other keys -----------------------------------------------------------------------------------------

TEST_F(Cipher, a_new_key_replaces_the_old_one_G6) {
  fill_store(path_, some_key(1), 30);
  ASSERT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "ok");
  EXPECT_EQ(opening(at(path_, some_key(1))), "storage_key_wrong");
  expect_whole(path_, some_key(2), 30);
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "ok")
      << "called again after a kill";
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(3))), "storage_key_wrong");
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, {}), some_key(3))), "storage_key_wrong");
  expect_whole(path_, some_key(2), 30);
  EXPECT_FALSE(std::filesystem::exists(path_ + ".rekey"));
}

TEST_F(Cipher, keys_are_not_changed_under_others) {
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "storage_io");
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(2))), "storage_io");
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage("", some_key(2))), "invalid_argument");
  EXPECT_FALSE(std::filesystem::exists(path_));
  auto storage = open(path_, some_key(1));
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "storage_busy");
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(2))), "storage_busy");
  storage.reset();
  fill_store(folder_.file("plain.db"), {}, 1);
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(folder_.file("plain.db"), {}), some_key(2))), "storage_not_encrypted");
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(folder_.file("plain.db"), some_key(1)), some_key(2))),
            "storage_not_encrypted");
  expect_whole(folder_.file("plain.db"), {}, 1);
}

TEST_F(Cipher, a_reader_of_another_process_keeps_the_key_G6) {
  in_dying_child([&] {
    fill_store(path_, some_key(1), 5);
    _exit(0);
  });
  auto options = at(path_, some_key(1));
  options.read_only = true;
  auto reader = spi::open_sqlite_storage(options);
  ASSERT_TRUE(reader.ok());
  auto unit = (*reader)->begin(Access::read);
  ASSERT_TRUE(open(path_, some_key(1)) != nullptr);
  // What the reader still sees cannot be folded into the file.
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "storage_busy");
  unit->reset();
  reader->reset();
  EXPECT_EQ(name_of(spi::rekey_sqlite_storage(at(path_, some_key(1)), some_key(2))), "ok");
  expect_whole(path_, some_key(2), 5);
}

TEST_F(Cipher, a_plain_store_becomes_encrypted_G6) {
  fill_store(path_, {}, 30);
  ASSERT_EQ(readable_files(folder_).size(), 1u);
  ASSERT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(1))), "ok");
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
  expect_whole(path_, some_key(1), 30);
  const std::string before = file_content(path_);
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(1))), "ok");
  EXPECT_TRUE(file_content(path_) == before) << "there was nothing to do";
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(2))), "storage_key_wrong");
}

TEST_F(Cipher, what_stands_in_the_log_only_is_encrypted_too_G6) {
  in_dying_child([&] {
    auto storage = open(path_, {});
    for (std::uint32_t n = 1; n <= 30; ++n)
      if (!put(*storage, n)) _exit(1);
    _exit(0);
  });
  ASSERT_GT(std::filesystem::file_size(path_ + "-wal"), 10'000u);
  ASSERT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(1))), "ok");
  EXPECT_EQ(readable_files(folder_), std::vector<std::string>());
  expect_whole(path_, some_key(1), 30);
}

TEST_F(Cipher, databases_of_other_programs_are_not_encrypted) {
  test::run_sql(path_, {}, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);");
  const std::string before = file_content(path_);
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(1))), "storage_corrupt");
  EXPECT_TRUE(file_content(path_) == before);
}

TEST_F(Cipher, a_damaged_store_is_not_replaced) {
  fill_store(path_, {}, 40);
  std::string damaged = file_content(path_);
  for (std::size_t page = 12; page < damaged.size() / 4'096; ++page) damaged.replace(page * 4'096, 64, 64, '\x5a');
  std::ofstream(path_, std::ios::binary) << damaged;
  EXPECT_EQ(name_of(spi::encrypt_sqlite_storage(path_, some_key(1))), "storage_corrupt");
  EXPECT_TRUE(file_content(path_) == damaged);
  EXPECT_FALSE(std::filesystem::exists(path_ + ".rekey"));
}

// ---- a full disk and the end of the process, at every write --------------------------------------------------

constexpr std::uint32_t few = 6;

/// Encrypting a plain store, and changing the key of an encrypted one.
struct Change {
  const char* name;
  Key from;
  std::function<Status(const std::string& path)> run;
};
std::vector<Change> changes() {
  return {{"encrypt", {}, [](const std::string& path) { return spi::encrypt_sqlite_storage(path, some_key(2)); }},
          {"rekey", some_key(1),
           [](const std::string& path) { return spi::rekey_sqlite_storage(at(path, some_key(1)), some_key(2)); }}};
}

class KeyChange : public ::testing::TestWithParam<std::size_t> {
 protected:
  void SetUp() override {
    // With a log beside it, so that folding is among what is interrupted.
    in_dying_child([&] {
      auto storage = open(original_, change_.from);
      for (std::uint32_t n = 1; n <= few; ++n) {
        if (!put(*storage, n)) _exit(1);
      }
      _exit(0);
    });
  }

  void restore() {
    for (const char* end : {"", "-wal", "-shm", ".rekey"}) std::filesystem::remove(path_ + end);
    std::filesystem::copy_file(original_, path_);
    std::filesystem::copy_file(original_ + "-wal", path_ + "-wal");
  }

  /// One of the two keys opens it, every row is there, and the change can be finished.
  void expect_one_of_two_and_finish() {
    const bool changed = opening(at(path_, some_key(2))) == "ok";
    if (!changed) expect_whole(path_, change_.from, few);
    EXPECT_EQ(name_of(change_.run(path_)), "ok");
    expect_whole(path_, some_key(2), few);
    EXPECT_FALSE(std::filesystem::exists(path_ + ".rekey"));
  }

  const Change change_ = changes()[GetParam()];
  test::TempFolder folder_;
  std::string original_ = folder_.file("original.db"), path_ = folder_.file("store.db");
};

TEST_P(KeyChange, survives_a_kill_at_every_write_G6) {
  int killed = 0;
  for (std::int64_t calls = 0;; ++calls) {
    ASSERT_LT(calls, 2'000);
    restore();
    const pid_t child = fork();
    if (child == 0) {
      const test::InstalledShim shim;
      test::disk_weather().calls_until_kill = calls;
      _exit(change_.run(path_) ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    if (!WIFSIGNALED(status)) {
      ASSERT_EQ(WEXITSTATUS(status), 0);
      break;
    }
    ++killed;
    expect_one_of_two_and_finish();
    if (HasFailure()) FAIL() << "after " << calls << " writes and flushes";
  }
  EXPECT_GT(killed, 30);
  expect_one_of_two_and_finish();
}

TEST_P(KeyChange, survives_kills_at_any_moment_G6) {
  const auto begin = std::chrono::steady_clock::now();
  restore();
  ASSERT_EQ(name_of(change_.run(path_)), "ok");
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
  int killed = 0;
  for (int round = 0; round < 60; ++round) {
    restore();
    const pid_t child = fork();
    if (child == 0) _exit(change_.run(path_) ? 0 : 1);
    std::this_thread::sleep_for(whole * round / 50);
    kill(child, SIGKILL);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    killed += WIFSIGNALED(status);
    expect_one_of_two_and_finish();
    if (HasFailure()) FAIL() << "round " << round;
  }
  EXPECT_GT(killed, 10);
}

TEST_P(KeyChange, needs_room_and_says_so_G6) {
  const test::InstalledShim shim;
  int refused = 0;
  for (std::int64_t writes = 0;; ++writes) {
    ASSERT_LT(writes, 2'000);
    restore();
    test::disk_weather().writes_until_full = writes;
    const std::string answer = name_of(change_.run(path_));
    test::InstalledShim::clear();
    if (answer == "ok") break;
    ++refused;
    EXPECT_EQ(answer, "storage_full") << "after " << writes << " writes";
    EXPECT_FALSE(std::filesystem::exists(path_ + ".rekey"));
    expect_whole(path_, change_.from, few);
    if (HasFailure()) FAIL() << "after " << writes << " writes";
  }
  EXPECT_GT(refused, 20);
  expect_whole(path_, some_key(2), few);
}

INSTANTIATE_TEST_SUITE_P(of, KeyChange, ::testing::Range<std::size_t>(0, 2),
                         [](const auto& which) { return std::string(changes()[which.param].name); });

}  // namespace
}  // namespace couvert
