// SPDX-License-Identifier: Apache-2.0
// The n-th call to the disk fails, once or from then on, under every public call.
#include <cerrno>
#include <cstdio>
#include <map>
#include <mutex>
#include <string>

#include "device_calls.hpp"
#include "failing.hpp"
#include "house_calls.hpp"

namespace couvert::test {
namespace {

/// What the engine would hear from a broken disk.
int broken(DiskCall::Kind kind) {
  switch (kind) {
    case DiskCall::Kind::open: return SQLITE_CANTOPEN;
    case DiskCall::Kind::read: return SQLITE_IOERR_READ;
    case DiskCall::Kind::write: return SQLITE_IOERR_WRITE;
    case DiskCall::Kind::truncate: return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Kind::sync: return SQLITE_IOERR_FSYNC;
    case DiskCall::Kind::size: return SQLITE_IOERR_FSTAT;
    case DiskCall::Kind::lock: return SQLITE_IOERR_LOCK;
    case DiskCall::Kind::remove: return SQLITE_IOERR_DELETE;
    case DiskCall::Kind::access: return SQLITE_IOERR_ACCESS;
    case DiskCall::Kind::shm_map: return SQLITE_IOERR_SHMMAP;
    case DiskCall::Kind::shm_lock: return SQLITE_IOERR_SHMLOCK;
  }
  return SQLITE_IOERR;
}

/// The disk refuses the n-th call; a full one refuses writes only.
class BadDisk final : public Trouble, public DiskWatcher, public SystemWatcher {
 public:
  BadDisk(bool full, bool lasting) : full_(full), lasting_(lasting) {}

  void begin(std::int64_t n) override {
    std::lock_guard lock(mutex_);
    left_ = n;
    failed_ = false;
    disk_watcher() = this;
    system_watcher() = this;
  }
  bool end() override {
    disk_watcher() = nullptr;
    system_watcher() = nullptr;
    std::lock_guard lock(mutex_);
    return failed_;
  }
  bool explains(const Error& error) const override {
    ++answers_[std::string(error.name())];
    if (error.code() == Errc::storage_full) return full_;
    // A connection with a cipher that could not read a page answers in other words; the next one is a new connection. Nobody
    // is told of a wrong key because of a single failure: the file is read again first.
    if (spi::storage_engine_encrypts() && !full_) {
      if (error.code() == Errc::storage_corrupt) return true;
      if (error.code() == Errc::storage_key_wrong) return lasting_;
    }
    return error.code() == Errc::storage_io;
  }
  Status carry_out(const std::function<Status()>& call) override { return call(); }
  /// How often each answer was given: "812 storage_io, 3 storage_corrupt".
  std::string answers() const {
    std::string text;
    for (const auto& [name, count] : answers_) text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + name;
    return text;
  }

  int before(const DiskCall& call) override {
    if (full_ && call.kind != DiskCall::Kind::write) return SQLITE_OK;
    return fails() ? full_ ? SQLITE_FULL : broken(call.kind) : SQLITE_OK;
  }
  int refuse(const char*) override { return !full_ && fails() ? EIO : 0; }

 private:
  bool fails() {
    std::lock_guard lock(mutex_);
    if (left_ > 1) {
      --left_;
      return false;
    }
    if (left_ == 0 && !lasting_) return false;
    left_ = 0;
    failed_ = true;
    return true;
  }

  const bool full_, lasting_;
  mutable std::map<std::string, int> answers_;
  std::mutex mutex_;  // guards everything below
  std::int64_t left_ = 0;
  bool failed_ = false;
};

template <class World>
class BrokenDisk : public ::testing::Test {
 protected:
  void survives(bool full, bool lasting, const std::string& what) {
    const InstalledShim shim;
    BadDisk disk(full, lasting);
    expect_survives<World>(disk, what);
    std::printf("  %s\n", disk.answers().c_str());
  }
};

using BrokenDiskHouse = BrokenDisk<HouseWorld>;

TEST_F(BrokenDiskHouse, OneCallFails_C3) { survives(false, false, "one disk call fails"); }
TEST_F(BrokenDiskHouse, AllCallsFailFromThenOn_C3) { survives(false, true, "the disk fails for good"); }
TEST_F(BrokenDiskHouse, OneWriteFindsNoRoom_C3) { survives(true, false, "one write finds no room"); }
TEST_F(BrokenDiskHouse, TheDiskIsFull_C3) { survives(true, true, "the disk is full"); }

using BrokenDiskClient = BrokenDisk<DeviceWorld>;

TEST_F(BrokenDiskClient, OneCallFails_G3) { survives(false, false, "one disk call fails"); }
TEST_F(BrokenDiskClient, AllCallsFailFromThenOn_G3) { survives(false, true, "the disk fails for good"); }
TEST_F(BrokenDiskClient, OneWriteFindsNoRoom_G3) { survives(true, false, "one write finds no room"); }
TEST_F(BrokenDiskClient, TheDiskIsFull_G3) { survives(true, true, "the disk is full"); }

TEST(PublicCalls, OfTheClientAreAllInTheTable) { expect_complete_table<DeviceWorld>(); }
TEST(PublicCalls, OfTheHouseAreAllInTheTable) { expect_complete_table<HouseWorld>(); }

}  // namespace
}  // namespace couvert::test
