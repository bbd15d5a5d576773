// SPDX-License-Identifier: Apache-2.0
// The program's own calls of the system that touch files, watched: the linker leads them here first.
#ifndef COUVERT_TESTS_CRASH_SYSTEM_CALLS_HPP
#define COUVERT_TESTS_CRASH_SYSTEM_CALLS_HPP

#include <atomic>
#include <string>

namespace couvert::test {

/// Sees fsync, rename, remove, unlink, open and flock of this program, not those that the engine makes inside the shim.
class SystemWatcher {
 public:
  virtual ~SystemWatcher() = default;
  /// 0 lets the call happen; anything else is its errno. `what` is the name of the call.
  virtual int refuse(const char* what) {
    (void)what;
    return 0;
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
