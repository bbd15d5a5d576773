// SPDX-License-Identifier: Apache-2.0
// Files as the kernel sees them: the advisory lock of a store, and flushing.
#include "storage/sqlite/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

Error system_error(const char* what, int number) {
  const Errc code = number == ENOSPC || number == EDQUOT ? Errc::storage_full : Errc::storage_io;
  return Error(code, std::string(what) + ": " + std::generic_category().message(number));
}

}  // namespace

Result<FileLock> FileLock::take(const std::string& path) {
  // Never removed: whoever unlinks a lock file lets two processes hold two locks of the same name.
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
  if (descriptor < 0) return system_error("the lock file could not be opened", errno);
  FileLock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) return Error(Errc::storage_busy);
  return system_error("the lock could not be taken", errno);
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Status flush_path(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return system_error("a file could not be opened for flushing", errno);
  const int number = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (number != 0) return system_error("a file could not be flushed", number);
  return {};
}

Status rename_path(const std::string& from, const std::string& to) {
  if (std::rename(from.c_str(), to.c_str()) == 0) return {};
  return system_error("a file could not be renamed", errno);
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool file_exists(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0;
}

std::int64_t file_octets(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? static_cast<std::int64_t>(info.st_size) : 0;
}

std::string real_path(const std::string& path) {
  std::error_code ignored;
  const auto resolved = std::filesystem::weakly_canonical(path, ignored);
  return ignored || resolved.empty() ? path : resolved.string();
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert
