// SPDX-License-Identifier: Apache-2.0
// A layer under SQLite that makes a disk slow, full or broken, and lets a test watch or refuse every call.
#ifndef COUVERT_TESTS_SUPPORT_SHIM_VFS_HPP
#define COUVERT_TESTS_SUPPORT_SHIM_VFS_HPP

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <thread>

namespace couvert::test {

/// What the shim does from now on. Applies to every file opened while it is installed.
struct DiskWeather {
  std::atomic<std::int64_t> sync_delay_us{0};
  std::atomic<std::int64_t> writes_until_full{-1};  ///< that many writes succeed, then SQLITE_FULL; -1: never
  std::atomic<bool> fail_sync{false};               ///< SQLITE_IOERR_FSYNC
  std::atomic<std::int64_t> calls_until_kill{-1};   ///< that many writes and syncs, then the process is gone
  std::atomic<std::int64_t> syncs{0}, writes{0}, reads{0};
};

inline DiskWeather& disk_weather() {
  static DiskWeather weather;
  return weather;
}

/// One call of the engine to the disk.
struct DiskCall {
  enum class Kind : std::uint8_t { open, read, write, truncate, sync, size, lock, remove, access, shm_map, shm_lock };
  Kind kind = Kind::read;
  const char* path = "";  ///< empty for a file without a name
  const void* data = nullptr;
  std::int64_t octets = 0,
               at = 0;  ///< truncate: the new size is `at`; remove: `octets` is 1 when the folder is flushed too
};

/// Sees every call while it is set. Both functions may be called from any thread.
class DiskWatcher {
 public:
  virtual ~DiskWatcher() = default;
  /// SQLITE_OK lets the call happen; anything else is its answer.
  virtual int before(const DiskCall&) { return SQLITE_OK; }
  /// It has happened, with success.
  virtual void after(const DiskCall&) {}
};

inline std::atomic<DiskWatcher*>& disk_watcher() {
  static std::atomic<DiskWatcher*> watcher{nullptr};
  return watcher;
}

namespace shim {

/// How deep this thread is inside the shim: what it asks of the operating system there is the engine's business.
inline int& depth() {
  static thread_local int count = 0;
  return count;
}

/// Files that are open now: more than expected means a connection that nobody closed.
inline std::atomic<int>& open_files() {
  static std::atomic<int> count{0};
  return count;
}

struct File {
  sqlite3_file base;
  sqlite3_file* real;
  const char* path;
};
inline sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }
inline const char* path(sqlite3_file* file) { return reinterpret_cast<File*>(file)->path; }
inline sqlite3_vfs* real_vfs(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

/// Carries out `call` unless the watcher refuses it.
template <class Real>
int watched(const DiskCall& call, Real carry_out) {
  DiskWatcher* watcher = disk_watcher();
  if (watcher) {
    const int code = watcher->before(call);
    if (code != SQLITE_OK) return code;
  }
  ++depth();
  const int code = carry_out();
  --depth();
  if (watcher && code == SQLITE_OK) watcher->after(call);
  return code;
}

/// The end of a process as by SIGKILL: nothing is flushed, closed or told.
inline void die_if_told() {
  auto& left = disk_weather().calls_until_kill;
  if (left < 0) return;
  if (left-- == 0) {
    kill(getpid(), SIGKILL);
    pause();
  }
}

inline int write(sqlite3_file* f, const void* data, int n, sqlite3_int64 at) {
  DiskWeather& weather = disk_weather();
  ++weather.writes;
  die_if_told();
  std::int64_t left = weather.writes_until_full;
  while (left > 0 && !weather.writes_until_full.compare_exchange_weak(left, left - 1)) {
  }
  if (left == 0) return SQLITE_FULL;
  return watched({DiskCall::Kind::write, path(f), data, n, at},
                 [&] { return real(f)->pMethods->xWrite(real(f), data, n, at); });
}

inline int sync(sqlite3_file* f, int flags) {
  DiskWeather& weather = disk_weather();
  ++weather.syncs;
  die_if_told();
  if (weather.fail_sync) return SQLITE_IOERR_FSYNC;
  const int code = watched({DiskCall::Kind::sync, path(f)}, [&] { return real(f)->pMethods->xSync(real(f), flags); });
  const std::int64_t delay = weather.sync_delay_us;
  if (delay > 0) std::this_thread::sleep_for(std::chrono::microseconds(delay));
  return code;
}

inline const sqlite3_io_methods& methods() {
  static const sqlite3_io_methods table = [] {
    sqlite3_io_methods m;
    std::memset(&m, 0, sizeof m);
    m.iVersion = 2;
    m.xClose = [](sqlite3_file* f) {
      --open_files();
      return real(f)->pMethods->xClose(real(f));
    };
    m.xRead = [](sqlite3_file* f, void* p, int n, sqlite3_int64 at) {
      ++disk_weather().reads;
      return watched({DiskCall::Kind::read, path(f), nullptr, n, at},
                     [&] { return real(f)->pMethods->xRead(real(f), p, n, at); });
    };
    m.xWrite = write;
    m.xTruncate = [](sqlite3_file* f, sqlite3_int64 n) {
      return watched({DiskCall::Kind::truncate, path(f), nullptr, 0, n},
                     [&] { return real(f)->pMethods->xTruncate(real(f), n); });
    };
    m.xSync = sync;
    m.xFileSize = [](sqlite3_file* f, sqlite3_int64* n) {
      return watched({DiskCall::Kind::size, path(f)}, [&] { return real(f)->pMethods->xFileSize(real(f), n); });
    };
    m.xLock = [](sqlite3_file* f, int level) {
      return watched({DiskCall::Kind::lock, path(f)}, [&] { return real(f)->pMethods->xLock(real(f), level); });
    };
    m.xUnlock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); };
    m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
      return real(f)->pMethods->xCheckReservedLock(real(f), out);
    };
    m.xFileControl = [](sqlite3_file* f, int op, void* p) { return real(f)->pMethods->xFileControl(real(f), op, p); };
    m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
    m.xDeviceCharacteristics = [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); };
    m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
      return watched({DiskCall::Kind::shm_map, path(f)},
                     [&] { return real(f)->pMethods->xShmMap(real(f), page, size, extend, out); });
    };
    m.xShmLock = [](sqlite3_file* f, int at, int n, int flags) {
      // Letting go cannot fail.
      if ((flags & SQLITE_SHM_UNLOCK) != 0) return real(f)->pMethods->xShmLock(real(f), at, n, flags);
      return watched({DiskCall::Kind::shm_lock, path(f)},
                     [&] { return real(f)->pMethods->xShmLock(real(f), at, n, flags); });
    };
    m.xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); };
    m.xShmUnmap = [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); };
    return m;
  }();
  return table;
}

inline int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* f, int flags, int* out_flags) {
  auto* file = reinterpret_cast<File*>(f);
  file->real = reinterpret_cast<sqlite3_file*>(file + 1);
  file->real->pMethods = nullptr;
  file->path = name ? name : "";
  const int code = watched({DiskCall::Kind::open, file->path},
                           [&] { return real_vfs(vfs)->xOpen(real_vfs(vfs), name, file->real, flags, out_flags); });
  file->base.pMethods = file->real->pMethods ? &methods() : nullptr;
  if (file->base.pMethods) ++open_files();
  return code;
}

inline int remove(sqlite3_vfs* vfs, const char* name, int flush) {
  return watched({DiskCall::Kind::remove, name, nullptr, flush, 0},
                 [&] { return real_vfs(vfs)->xDelete(real_vfs(vfs), name, flush); });
}

inline int access(sqlite3_vfs* vfs, const char* name, int flags, int* out) {
  return watched({DiskCall::Kind::access, name},
                 [&] { return real_vfs(vfs)->xAccess(real_vfs(vfs), name, flags, out); });
}

}  // namespace shim

/// Makes the shim SQLite's default while it lives. One at a time.
class InstalledShim {
 public:
  InstalledShim() : under_(sqlite3_vfs_find(nullptr)), vfs_(*under_) {
    vfs_.zName = "couvert-shim";
    vfs_.pAppData = under_;
    vfs_.szOsFile = under_->szOsFile + static_cast<int>(sizeof(shim::File));
    vfs_.xOpen = shim::open;
    vfs_.xDelete = shim::remove;
    vfs_.xAccess = shim::access;
    clear();
    sqlite3_vfs_register(&vfs_, 1);
  }
  ~InstalledShim() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(under_, 1);
    clear();
  }
  InstalledShim(const InstalledShim&) = delete;
  InstalledShim& operator=(const InstalledShim&) = delete;

  static void clear() {
    disk_weather().sync_delay_us = 0;
    disk_weather().writes_until_full = -1;
    disk_weather().fail_sync = false;
    disk_weather().calls_until_kill = -1;
  }

 private:
  sqlite3_vfs* under_;
  sqlite3_vfs vfs_;
};

}  // namespace couvert::test

#endif
