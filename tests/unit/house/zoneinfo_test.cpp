// SPDX-License-Identifier: Apache-2.0
// Zone clocks against the C library's, and damaged or hostile zone files.
#include "couvert/house.hpp"
#include "temp_folder.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;
namespace fs = std::filesystem;

Instant at(std::string_view text) { return parse_instant(text).value(); }
const Instant from = at("2024-01-01T00:00:00Z"), until = at("2051-01-01T00:00:00Z");

/// Sets an environment variable and puts the old value back.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    setenv(name, value.c_str(), 1);
    tzset();
  }
  ~Environment() {
    if (old_) {
      setenv(name_, old_->c_str(), 1);
    } else {
      unsetenv(name_);
    }
    tzset();
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  std::optional<std::string> old_;
};

/// What the C library's clock reads under TZ.
LocalTime libc_local(std::int64_t second) {
  const std::time_t t = second;
  std::tm fields{};
  localtime_r(&t, &fields);
  return {make_date(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday),
          fields.tm_hour * 3600 + fields.tm_min * 60 + fields.tm_sec};
}

/// Compares at every step and to the second around every change; how many instants were compared.
int compare(const std::string& zone, std::int64_t step_s) {
  const auto clock = clock_for_zone(zone, from, until);
  EXPECT_TRUE(clock.ok()) << zone;
  if (!clock.ok()) return 0;
  EXPECT_EQ(clock->zone, zone);
  const Environment tz("TZ", ":" + zone);
  int compared = 0;
  const auto same = [&](std::int64_t second) {
    ++compared;
    if (clock->local({second * 1'000'000}) == libc_local(second)) return true;
    ADD_FAILURE() << zone << " at " << instant_text({second * 1'000'000});
    return false;
  };
  for (std::int64_t s = from.us / 1'000'000; s < until.us / 1'000'000; s += step_s) {
    if (!same(s)) return compared;
  }
  for (const OffsetChange& change : clock->changes) {
    EXPECT_GT(change.at, from);
    EXPECT_LE(change.at, until);
    for (const std::int64_t around : {-1, 0, 1}) {
      if (!same(change.at.us / 1'000'000 + around)) return compared;
    }
  }
  return compared;
}

TEST(ZoneClock, EveryHourOf27YearsInPeculiarZones) {
  for (const char* zone :
       {"Europe/Paris", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "America/St_Johns", "America/Nuuk",
        "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Gaza", "Australia/Lord_Howe",
        "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia", "Antarctica/Troll"}) {
    EXPECT_GT(compare(zone, 3'600), 200'000) << zone;
  }
}

TEST(ZoneClock, EveryZoneOfTheSystem) {
  const fs::path root = "/usr/share/zoneinfo";
  int zones = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    const std::string name = fs::relative(entry.path(), root).string();
    std::ifstream in(entry.path(), std::ios::binary);
    std::string head(4, '\0');
    in.read(head.data(), 4);
    // "right" counts leap seconds, which no clock here does.
    if (head != "TZif" || name.rfind("right/", 0) == 0 || name.rfind("posix/", 0) == 0) continue;
    compare(name, 3 * 86'400 + 3'600);
    ++zones;
  }
  EXPECT_GT(zones, 300);
}

TEST(ZoneClock, TheOffsetBeforeTheFirstChangeIsTheOneOfTheBeginning) {
  const auto paris = clock_for_zone("Europe/Paris", at("2024-07-01T00:00:00Z"), at("2025-07-01T00:00:00Z"));
  ASSERT_TRUE(paris.ok());
  EXPECT_EQ(paris->initial_offset_s, 7'200);
  const std::vector<OffsetChange> changes{{at("2024-10-27T01:00:00Z"), 3'600}, {at("2025-03-30T01:00:00Z"), 7'200}};
  EXPECT_EQ(paris->changes, changes);
  EXPECT_EQ(clock_for_zone("UTC", from, until)->changes.size(), 0U);
  EXPECT_EQ(clock_for_zone("Europe/Paris", until, from)->changes.size(), 0U);
}

TEST(ZoneClock, NamesThatAreNone) {
  for (const std::string& name :
       {std::string(), std::string("Nowhere/City"), std::string("Europe"), std::string("../../etc/passwd"),
        std::string("/usr/share/zoneinfo/UTC"), std::string("Europe/../UTC"), std::string("Europe//Paris"),
        std::string("Europe/Paris/"), std::string("Europe/Paris "), std::string("Europe\\Paris"),
        std::string("Europe/Paris\0x", 14), std::string("zone.tab"), std::string("tzdata.zi"), std::string(65, 'A'),
        std::string("Z\xc3\xbcrich"), std::string("leapseconds")}) {
    const auto clock = clock_for_zone(name, from, until);
    ASSERT_FALSE(clock.ok()) << name;
    EXPECT_EQ(clock.error().code(), Errc::time_zone_unknown) << name;
  }
}

void write_file(const fs::path& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

class ZoneFiles : public ::testing::Test {
 protected:
  ZoneFiles()
      : tzdir_("TZDIR", folder_.path()), good_(couvert::test::file_content("/usr/share/zoneinfo/Europe/Paris")) {}
  Result<VenueClock> ask(const std::string& content) {
    write_file(folder_.file("Town"), content);
    return clock_for_zone("Town", from, until);
  }
  couvert::test::TempFolder folder_;
  Environment tzdir_;
  const std::string good_;
};

TEST_F(ZoneFiles, TheFolderIsTheOneOfTheEnvironment) {
  const auto clock = ask(good_);
  ASSERT_TRUE(clock.ok());
  EXPECT_EQ(clock->zone, "Town");
  EXPECT_EQ(clock->offset_at(at("2050-07-01T00:00:00Z")), 7'200);
  EXPECT_FALSE(clock_for_zone("Europe/Paris", from, until).ok());
}

TEST_F(ZoneFiles, EveryTruncationIsRefused) {
  for (std::size_t length = 0; length < good_.size(); ++length) {
    // Heads and footer octet by octet, the long tables in strides.
    if (length > 100 && length + 100 < good_.size() && length % 11 != 0) continue;
    const auto clock = ask(good_.substr(0, length));
    ASSERT_FALSE(clock.ok()) << length;
    ASSERT_EQ(clock.error().code(), Errc::time_zone_unknown);
  }
}

TEST_F(ZoneFiles, DamageIsRefusedOrHarmless) {
  std::mt19937_64 random(5);
  int refused = 0;
  for (int round = 0; round < 1'500; ++round) {
    std::string damaged = good_;
    for (std::uint64_t n = 1 + random() % 3; n > 0; --n) {
      // The heads of both blocks and the footer are where damage hurts.
      const std::size_t place = random() % 3 == 0 ? random() % 60 : random() % damaged.size();
      damaged[random() % 4 == 0 ? damaged.size() - 1 - random() % 30 : place] = static_cast<char>(random() & 0xff);
    }
    const auto clock = ask(damaged);
    if (!clock.ok()) {
      ASSERT_EQ(clock.error().code(), Errc::time_zone_unknown);
      ++refused;
      continue;
    }
    for (std::size_t i = 1; i < clock->changes.size(); ++i) {
      ASSERT_LT(clock->changes[i - 1].at, clock->changes[i].at);
    }
    for (const auto& change : clock->changes) ASSERT_LT(std::abs(change.offset_s), 86'400 * 8);
  }
  EXPECT_GT(refused, 100);
}

TEST_F(ZoneFiles, ATooLargeFileIsRefused) { EXPECT_FALSE(ask(good_ + std::string(2u << 20, ' ')).ok()); }

}  // namespace
