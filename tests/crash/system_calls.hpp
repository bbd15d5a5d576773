// SPDX-License-Identifier: Apache-2.0
// The program's own calls of the system that touch files, watched: the linker leads them here first.
#ifndef COUVERT_TESTS_CRASH_SYSTEM_CALLS_HPP
#define COUVERT_TESTS_CRASH_SYSTEM_CALLS_HPP

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace couvert::test {

/// Sees fsync, rename, remove, unlink, open, write and flock of this program, not those that the engine makes inside the shim.
class SystemWatcher {
 public:
  virtual ~SystemWatcher() = default;
  /// 0 lets the call happen; anything else is its errno. `what` is the name of the call.
  virtual int refuse(const char* what) {
    (void)what;
    return 0;
  }
  /// A file that can be written to.
  virtual void opened(const std::string& path, bool emptied) {
    (void)path;
    (void)emptied;
  }
  virtual void written(const std::string& path, std::int64_t at, std::string_view data) {
    (void)path;
    (void)at;
    (void)data;
  }
  virtual void synced(const std::string& path) { (void)path; }
  virtual void renamed(const std::string& from, const std::string& to) {
    (void)from;
    (void)to;
  }
  virtual void removed(const std::string& path) { (void)path; }
};

std::atomic<SystemWatcher*>& system_watcher();

}  // namespace couvert::test

#endif
