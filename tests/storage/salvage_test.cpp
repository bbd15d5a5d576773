// SPDX-License-Identifier: Apache-2.0
// Damaged stores: what can still be read comes out, and the damaged files are kept.
#include <fstream>
#include <map>

#include "couvert/spi/storage.hpp"
#include "storage/keyed.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using spi::Access;
using test::file_content;
using test::in_dying_child;
using test::some_key;

constexpr std::uint32_t records = 200;
constexpr std::size_t page_octets = 4'096;

std::string number(std::uint32_t n) {
  std::string digits = std::to_string(n);
  return digits.insert(0, 4 - digits.size(), '0');
}

/// Runs without a key, and with one where the engine has a cipher.
class Salvage : public ::testing::TestWithParam<bool> {
 protected:
  spi::SqliteOptions options() const {
    spi::SqliteOptions options;
    options.path = path_;
    if (GetParam()) options.key = some_key();
    return options;
  }

  /// Some fill several pages where a cipher seals each. Without one nobody sees octets that changed within a text.
  std::string document(std::uint32_t n) const {
    return "document " + number(n) + std::string(GetParam() && n % 50 == 7 ? 30'000 : 200, '.');
  }

  bool fill(bool die = false) {
    auto storage = spi::open_sqlite_storage(options());
    if (!storage) return false;
    for (std::uint32_t n = 0; n < records; ++n) {
      auto unit = (*storage)->begin(Access::write);
      if (!(*unit)->put_record({"outbox", number(n), n, {}, document(n)})) return false;
      if (!(*unit)->put_record({"cache", number(n), n, Instant{n}, "menu " + number(n)})) return false;
      if (!(*unit)->put_meta("device", "till 3")) return false;
      if (!(*unit)->commit()) return false;
    }
    if (die) _exit(0);
    return true;
  }

  void damage(std::string& content, std::size_t page) {
    // Also without a cipher this is seen: nothing that a page can begin with.
    for (std::size_t i = page == 0 ? 100 : 0; i < page_octets; ++i) content[page * page_octets + i] ^= '\x5a';
  }

  void write(const std::string& content) { std::ofstream(path_, std::ios::binary | std::ios::trunc) << content; }

  /// How many of the outbox came out, each as it was put in.
  std::size_t sound(const spi::Salvaged& salvaged) {
    std::map<std::string, int> seen;
    for (const auto& row : salvaged.records) {
      EXPECT_EQ(row.kind, "outbox");
      const auto n = static_cast<std::uint32_t>(std::stoul(row.id));
      EXPECT_TRUE(row.document == document(n)) << n;
      EXPECT_EQ(row.version, n);
      EXPECT_EQ(++seen[row.id], 1);
    }
    return seen.size();
  }

  test::TempFolder folder_;
  std::string path_ = folder_.file("store.db");
};

TEST_P(Salvage, a_sound_store_comes_out_whole_G6) {
  ASSERT_TRUE(fill());
  const std::string before = file_content(path_);
  auto salvaged = spi::salvage_sqlite_storage(options(), {"outbox"});
  ASSERT_TRUE(salvaged.ok()) << salvaged.error().message();
  EXPECT_TRUE(salvaged->complete);
  EXPECT_EQ(sound(*salvaged), records);
  const std::vector<std::pair<std::string, std::string>> meta = {{"device", "till 3"}, {"storage.clean", "1"}};
  EXPECT_EQ(salvaged->meta, meta);
  EXPECT_FALSE(std::filesystem::exists(path_));
  EXPECT_TRUE(file_content(salvaged->kept_as) == before);
  EXPECT_TRUE(spi::open_sqlite_storage(options()).ok()) << "a new store begins at the path";
  auto again = spi::salvage_sqlite_storage(options(), {"outbox"});
  ASSERT_TRUE(again.ok());
  EXPECT_NE(again->kept_as, salvaged->kept_as);
  EXPECT_TRUE(file_content(salvaged->kept_as) == before) << "what was kept stays";
}

TEST_P(Salvage, one_damaged_page_costs_its_own_rows_G6) {
  ASSERT_TRUE(fill());
  const std::string whole = file_content(path_);
  const std::size_t pages = whole.size() / page_octets;
  ASSERT_GT(pages, 30u);
  // Behind the first pages stand schema, root and index; a page of rows holds fewer than twenty.
  constexpr std::size_t rows_a_page = 20;
  std::size_t costly = 0, lossless = 0, told = 0;
  for (std::size_t page = 0; page < pages; ++page) {
    std::string content = whole;
    damage(content, page);
    write(content);
    auto salvaged = spi::salvage_sqlite_storage(options(), {"outbox"});
    ASSERT_TRUE(salvaged.ok()) << page << ": " << salvaged.error().message();
    const std::size_t got = sound(*salvaged);
    costly += records - got > rows_a_page;
    lossless += got == records;
    told += !salvaged->complete;
    EXPECT_TRUE(got == records || !salvaged->complete) << "rows are missing in silence, page " << page;
    EXPECT_TRUE(file_content(salvaged->kept_as) == content);
    std::filesystem::remove(salvaged->kept_as);
  }
  EXPECT_LE(costly, 5u) << "the first page, the schema's and the root of the table";
  EXPECT_GE(told, 20u);
  EXPECT_GE(lossless, 10u) << "the pages of other tables and kinds";
}

TEST_P(Salvage, several_damaged_pages_cost_no_more_than_their_rows_G6) {
  ASSERT_TRUE(fill());
  std::string content = file_content(path_);
  const std::size_t pages = content.size() / page_octets;
  for (const std::size_t page : {pages - 2, pages - 9, pages - 17}) damage(content, page);
  write(content);
  auto salvaged = spi::salvage_sqlite_storage(options(), {"outbox"});
  ASSERT_TRUE(salvaged.ok());
  EXPECT_FALSE(salvaged->complete);
  EXPECT_GE(sound(*salvaged), records - 60);
}

TEST_P(Salvage, what_stands_in_the_log_only_comes_out_and_the_log_is_kept_G6) {
  in_dying_child([&] { fill(true), _exit(1); });
  const std::string file = file_content(path_), log = file_content(path_ + "-wal");
  ASSERT_GT(log.size(), 100'000u);
  auto salvaged = spi::salvage_sqlite_storage(options(), {"outbox"});
  ASSERT_TRUE(salvaged.ok());
  EXPECT_TRUE(salvaged->complete);
  EXPECT_EQ(sound(*salvaged), records);
  EXPECT_TRUE(file_content(salvaged->kept_as) == file);
  EXPECT_TRUE(file_content(salvaged->kept_as + "-wal") == log);
  EXPECT_FALSE(std::filesystem::exists(path_ + "-wal"));
  auto fresh = spi::open_sqlite_storage(options());
  ASSERT_TRUE(fresh.ok());
  auto unit = (*fresh)->begin(Access::read);
  EXPECT_TRUE((*unit)->records("outbox")->empty()) << "the old log does not come back";
}

TEST_P(Salvage, refuses_before_it_moves_anything) {
  EXPECT_EQ(spi::salvage_sqlite_storage(options(), {}).error().name(), "storage_io");
  ASSERT_TRUE(fill());
  {
    auto storage = spi::open_sqlite_storage(options());
    EXPECT_EQ(spi::salvage_sqlite_storage(options(), {"outbox"}).error().name(), "storage_busy");
  }
  if (GetParam()) {
    auto wrong = options();
    wrong.key = some_key(2);
    EXPECT_EQ(spi::salvage_sqlite_storage(wrong, {"outbox"}).error().name(), "storage_key_wrong");
  }
  EXPECT_TRUE(spi::open_sqlite_storage(options()).ok());
}

INSTANTIATE_TEST_SUITE_P(engine, Salvage, ::testing::ValuesIn(test::with_and_without_key()),
                         [](const auto& keyed) { return std::string(keyed.param ? "encrypted" : "plain"); });

}  // namespace
}  // namespace couvert
