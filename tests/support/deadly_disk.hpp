// SPDX-License-Identifier: Apache-2.0
// A disk that ends the process at a chosen write: before it, in its middle, or right after it.
#ifndef COUVERT_TESTS_SUPPORT_DEADLY_DISK_HPP
#define COUVERT_TESTS_SUPPORT_DEADLY_DISK_HPP

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

#include "shim_vfs.hpp"

namespace couvert::test {

enum class Stroke : std::uint8_t { before, halfway, after };

/// Counts what changes a file: writes, truncations, flushes and removals.
class DeadlyDisk final : public DiskWatcher {
 public:
  /// At the n-th change from now on; 0: never.
  void arm(std::int64_t n, Stroke stroke) {
    stroke_ = stroke;
    left_ = n;
  }

  int before(const DiskCall& call) override {
    if (!changes(call) || left_ == 0 || left_.fetch_sub(1) != 1) return SQLITE_OK;
    if (stroke_ == Stroke::after) {
      struck_ = true;
      return SQLITE_OK;
    }
    if (stroke_ == Stroke::halfway && call.kind == DiskCall::Kind::write) write_half(call);
    die();
  }
  void after(const DiskCall& call) override {
    if (struck_ && changes(call)) die();
  }

 private:
  static bool changes(const DiskCall& call) {
    return call.kind == DiskCall::Kind::write || call.kind == DiskCall::Kind::truncate ||
           call.kind == DiskCall::Kind::sync || call.kind == DiskCall::Kind::remove;
  }
  static void write_half(const DiskCall& call) {
    const int file = ::open(call.path, O_WRONLY | O_CLOEXEC);
    if (file >= 0 && pwrite(file, call.data, static_cast<std::size_t>(call.octets / 2), call.at) < 0) return;
  }
  [[noreturn]] static void die() {
    while (true) kill(getpid(), SIGKILL);
  }

  std::atomic<std::int64_t> left_{0};
  std::atomic<bool> struck_{false};
  Stroke stroke_ = Stroke::before;
};

}  // namespace couvert::test

#endif
