// SPDX-License-Identifier: Apache-2.0
// A file that is on the disk when its writing returns.
#include "client/durable_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace couvert {
inline namespace v0 {
namespace client {
namespace {

Status failure(int number) {
  return Error(number == ENOSPC || number == EDQUOT ? Errc::storage_full : Errc::storage_io,
               "a file cannot be written");
}

/// 0, or an errno.
int write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t octets = ::write(descriptor, content.data(), content.size());
    if (octets < 0 && errno == EINTR) continue;
    if (octets < 0) return errno;
    content.remove_prefix(static_cast<std::size_t>(octets));
  }
  return ::fsync(descriptor) == 0 ? 0 : errno;
}

int flush_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == path.npos ? "." : path.substr(0, slash + 1);
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int number = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return number;
}

}  // namespace

Status write_durably(const std::string& path, std::string_view content) {
  const std::string part = path + ".part";
  const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0) return failure(errno);
  int number = write_all(descriptor, content);
  if (::close(descriptor) != 0 && number == 0) number = errno;
  if (number == 0 && ::rename(part.c_str(), path.c_str()) != 0) number = errno;
  if (number == 0) number = flush_folder_of(path);
  if (number == 0) return {};
  ::unlink(part.c_str());
  return failure(number);
}

}  // namespace client
}  // namespace v0
}  // namespace couvert
