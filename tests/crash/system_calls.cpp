// SPDX-License-Identifier: Apache-2.0
// The program's own calls of the system that touch files, watched: the linker leads them here first.
#include "system_calls.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>

#include "shim_vfs.hpp"

namespace couvert::test {

std::atomic<SystemWatcher*>& system_watcher() {
  static std::atomic<SystemWatcher*> watcher{nullptr};
  return watcher;
}

namespace {

SystemWatcher* watching() { return shim::depth() == 0 ? system_watcher().load() : nullptr; }

/// True: refused, and errno is set.
bool refused(SystemWatcher* watcher, const char* what) {
  const int number = watcher ? watcher->refuse(what) : 0;
  if (number != 0) errno = number;
  return number != 0;
}

std::string path_of(int descriptor) {
  std::array<char, 4096> text{};
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t octets = readlink(link.c_str(), text.data(), text.size());
  return octets > 0 ? std::string(text.data(), static_cast<std::size_t>(octets)) : std::string();
}

}  // namespace
}  // namespace couvert::test

using couvert::test::SystemWatcher;

// Names with two underscores are the linker's choice: --wrap=f sends calls of f to __wrap_f.
extern "C" {
int __real_fsync(int descriptor);
int __real_rename(const char* from, const char* to);
int __real_remove(const char* path);
int __real_unlink(const char* path);
int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int descriptor, const void* data, size_t octets);
int __real_flock(int descriptor, int operation);

int __wrap_fsync(int descriptor) {
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "fsync")) return -1;
  const int result = __real_fsync(descriptor);
  if (watcher && result == 0) watcher->synced(couvert::test::path_of(descriptor));
  return result;
}

int __wrap_rename(const char* from, const char* to) {
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "rename")) return -1;
  const int result = __real_rename(from, to);
  if (watcher && result == 0) watcher->renamed(from, to);
  return result;
}

int __wrap_remove(const char* path) {
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "remove")) return -1;
  const int result = __real_remove(path);
  if (watcher && result == 0) watcher->removed(path);
  return result;
}

int __wrap_unlink(const char* path) {
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "unlink")) return -1;
  const int result = __real_unlink(path);
  if (watcher && result == 0) watcher->removed(path);
  return result;
}

int __wrap_open(const char* path, int flags, ...) {
  int mode = 0;
  if ((flags & O_CREAT) != 0) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, int);
    va_end(rest);
  }
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "open")) return -1;
  const int descriptor = __real_open(path, flags, mode);
  if (watcher && descriptor >= 0 && (flags & O_ACCMODE) != O_RDONLY) watcher->opened(path, (flags & O_TRUNC) != 0);
  return descriptor;
}

ssize_t __wrap_write(int descriptor, const void* data, size_t octets) {
  SystemWatcher* watcher = couvert::test::watching();
  if (couvert::test::refused(watcher, "write")) return -1;
  const off_t at = watcher ? lseek(descriptor, 0, SEEK_CUR) : 0;
  const ssize_t done = __real_write(descriptor, data, octets);
  if (watcher && at >= 0 && done > 0) {
    watcher->written(couvert::test::path_of(descriptor), at,
                     {static_cast<const char*>(data), static_cast<std::size_t>(done)});
  }
  return done;
}

int __wrap_flock(int descriptor, int operation) {
  if (couvert::test::refused(couvert::test::watching(), "flock")) return -1;
  return __real_flock(descriptor, operation);
}
}
