// SPDX-License-Identifier: Apache-2.0
// An engine without a cipher: every key is refused before anything is written.
#include <sqlite3.h>

#include "couvert/spi/storage.hpp"
#include "storage/keyed.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using test::file_content;
using test::some_key;

class PlainEngine : public ::testing::Test {
 protected:
  std::string opening(std::optional<SecretKey> key, bool read_only = false) {
    spi::SqliteOptions options;
    options.path = path_;
    options.key = std::move(key);
    options.read_only = read_only;
    auto opened = spi::open_sqlite_storage(options);
    return opened ? "ok" : std::string(opened.error().name());
  }

  test::TempFolder folder_;
  std::string path_ = folder_.file("store.db");
};

TEST_F(PlainEngine, says_what_it_is) {
  EXPECT_FALSE(spi::storage_engine_encrypts());
  EXPECT_EQ(spi::storage_engine(), std::string("sqlite ") + sqlite3_libversion());
}

TEST_F(PlainEngine, refuses_every_key_and_makes_no_file_G6) {
  EXPECT_EQ(opening(some_key()), "storage_not_encrypted");
  EXPECT_EQ(opening(some_key(), true), "storage_not_encrypted");
  EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
  ASSERT_EQ(opening({}), "ok");
  const std::string before = file_content(path_);
  spi::SqliteOptions options;
  options.path = path_;
  EXPECT_EQ(opening(some_key()), "storage_not_encrypted");
  EXPECT_EQ(spi::encrypt_sqlite_storage(path_, some_key()).error().name(), "storage_not_encrypted");
  EXPECT_EQ(spi::rekey_sqlite_storage(options, some_key()).error().name(), "storage_not_encrypted");
  options.key = some_key();
  EXPECT_EQ(spi::salvage_sqlite_storage(options, {}).error().name(), "storage_not_encrypted");
  EXPECT_TRUE(file_content(path_) == before);
}

TEST_F(PlainEngine, knows_an_encrypted_store_when_it_sees_one_G6) {
  std::filesystem::copy_file(COUVERT_SOURCE_DIR "/tests/storage/fixtures/v3.sqlcipher", path_);
  const std::string before = file_content(path_);
  EXPECT_EQ(opening({}), "storage_key_wrong");
  EXPECT_EQ(opening({}, true), "storage_key_wrong");
  spi::SqliteOptions options;
  options.path = path_;
  EXPECT_EQ(spi::salvage_sqlite_storage(options, {"outbox"}).error().name(), "storage_key_wrong");
  EXPECT_TRUE(file_content(path_) == before);
}

}  // namespace
}  // namespace couvert
