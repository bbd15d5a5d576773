// SPDX-License-Identifier: Apache-2.0
// The simulator itself: the same seed is the same world, a failing story gets small, its tables are whole.
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "couvert/sim.hpp"
#include "sim/damage.hpp"
#include "sim/disk.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

TEST(Simulator, TheSameSeedIsTheSameWorld_G1_G2) {
  const sim::Options options = sim::options_for(7);
  const sim::Outcome first = sim::run(7, options), second = sim::run(7, options), other = sim::run(8, options);
  EXPECT_EQ(first.trace, second.trace);
  EXPECT_NE(first.trace, other.trace);
  EXPECT_GT(first.requests, 0);
  for (const sim::Failure& failure : first.failures) ADD_FAILURE() << failure.invariant << ": " << failure.what;
}

TEST(Simulator, AStoryDoesNotChangeTheWorld) {
  sim::Options options = sim::options_for(9);
  const sim::Outcome quiet = sim::run(9, options);
  options.story = true;
  const sim::Outcome told = sim::run(9, options);
  EXPECT_EQ(quiet.trace, told.trace);
  EXPECT_FALSE(told.story.empty());
}

TEST(Simulator, APromiseOfOnesOwnIsCheckedToo) {
  sim::Options options = sim::options_for(3);
  options.length = Duration::minutes(2);
  sim::World world(3, options);
  int called = 0;
  world.at(Duration::minutes(1), [&](sim::World& there) {
    ++called;
    EXPECT_EQ(there.client(there.devices()), nullptr);
    there.fail(0, "as planned");
  });
  const sim::Outcome outcome = world.run();
  EXPECT_EQ(called, 1);
  ASSERT_FALSE(outcome.failures.empty());
  EXPECT_EQ(outcome.failures.front().what, "as planned");
}

TEST(Simulator, AllFiftyInvariantsAreListedAndEachIsCheckedOrExplained) {
  int number = 0;
  for (const sim::InvariantInfo& each : sim::invariants()) {
    EXPECT_EQ(each.number, ++number);
    EXPECT_NE(each.checked_by.empty(), each.until.empty()) << number;
  }
  EXPECT_EQ(number, 50);
  EXPECT_GE(sim::sometimes_points().size(), 60u);
}

TEST(Simulator, ABuildForUseHasNoBugsToPlant) {
  EXPECT_TRUE(sim::planted_bugs().empty());
  EXPECT_TRUE(sim::plant(""));
  EXPECT_FALSE(sim::plant("ack_before_commit"));
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// Each source that asks planted() is compiled with bugs, and each bug of the list has a place.
TEST(Simulator, TheListOfPlantedBugsIsTheListOfTheirPlaces) {
  const std::filesystem::path root = COUVERT_SOURCE_DIR;
  const std::string sources = content_of(root / "src/sim/planted.txt"), list = content_of(root / "src/sim/plant.cpp");
  std::set<std::string> places;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "src")) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".cpp" && extension != ".hpp") continue;
    const std::string text = content_of(entry.path());
    for (std::size_t at = text.find("planted(\""); at != std::string::npos; at = text.find("planted(\"", at + 1)) {
      const std::string name = text.substr(at + 9, text.find('"', at + 9) - at - 9);
      if (name == "name") continue;  // in the comment that says how
      places.insert(name);
      const std::string file = std::filesystem::relative(entry.path(), root).generic_string();
      EXPECT_NE(sources.find(file), std::string::npos) << file;
      EXPECT_NE(list.find("{\"" + name + "\","), std::string::npos) << name;
    }
  }
  std::size_t listed = 0;
  for (std::size_t at = list.find("    {\""); at != std::string::npos; at = list.find("    {\"", at + 1)) ++listed;
  EXPECT_EQ(listed, places.size());
}

TEST(SimulatedDisk, KeepsWhatWasCommittedAndForgetsTheRest) {
  sim::Disk disk;
  auto storage = disk.open();
  {
    auto unit = *storage->begin(spi::Access::write);
    ASSERT_TRUE(unit->put_meta("kept", "yes"));
    ASSERT_TRUE(unit->commit());
  }
  {
    auto unit = *storage->begin(spi::Access::write);
    ASSERT_TRUE(unit->put_meta("kept", "no"));
    disk.cut();
    EXPECT_EQ(unit->commit().error().code(), Errc::storage_io);
  }
  sim::Disk copy = disk.copy();
  storage = copy.open();
  EXPECT_EQ(**(*storage->begin(spi::Access::read))->meta("kept"), "yes");
}

TEST(SimulatedDisk, BecomesAFileWithADamagedPage) {
  sim::Disk disk;
  auto storage = disk.open();
  {
    auto unit = *storage->begin(spi::Access::write);
    std::string document(9'000, 'v');
    document += "only here";
    ASSERT_TRUE(unit->put_venue({"corner", 1, document, "{}", "{}"}));
    ASSERT_TRUE(unit->put_record({"outbox", "1", 1, {}, "waits"}));
    ASSERT_TRUE(unit->put_meta("kept", "yes"));
    ASSERT_TRUE(unit->commit());
  }
  sim::DamagedFile whole, damaged;
  ASSERT_TRUE(whole.fill(disk));
  auto back = whole.read(disk);
  ASSERT_TRUE(back);
  auto unit = *back->rows().begin(spi::Access::read);
  EXPECT_EQ((*unit->venue("corner"))->venue_json.size(), 9'009u);
  EXPECT_EQ((*unit->record("outbox", "1"))->document, "waits");
  EXPECT_EQ(**unit->meta("kept"), "yes");
  ASSERT_TRUE(damaged.fill(disk));
  EXPECT_FALSE(damaged.damage({"nowhere"}));
  ASSERT_TRUE(damaged.damage({"nowhere", "only here"}));
  auto store = damaged.read(disk);
  EXPECT_FALSE(store &&
               (*(*store->rows().begin(spi::Access::read))->venue("corner"))->venue_json.ends_with("only here"));
}

TEST(SimulatedDisk, AnUnsureCommitIsDurableAndReportedAsFailed) {
  sim::Disk disk;
  auto storage = disk.open();
  disk.at_commit(sim::AtCommit::unsure, 0);
  {
    auto unit = *storage->begin(spi::Access::write);
    ASSERT_TRUE(unit->put_meta("a", "1"));
    EXPECT_FALSE(unit->commit());
  }
  EXPECT_EQ(**(*storage->begin(spi::Access::read))->meta("a"), "1");
  disk.at_commit(sim::AtCommit::kill_before, 0);
  {
    auto unit = *storage->begin(spi::Access::write);
    ASSERT_TRUE(unit->put_meta("a", "2"));
    EXPECT_FALSE(unit->commit());
  }
  EXPECT_TRUE(disk.dead());
  storage = disk.open();
  EXPECT_EQ(**(*storage->begin(spi::Access::read))->meta("a"), "1");
}

}  // namespace
}  // namespace couvert
