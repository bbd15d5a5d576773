// SPDX-License-Identifier: Apache-2.0
// Files as the kernel sees them: the advisory lock of a store, and flushing.
#ifndef COUVERT_STORAGE_SQLITE_FILE_LOCK_HPP
#define COUVERT_STORAGE_SQLITE_FILE_LOCK_HPP

#include <cstdint>
#include <string>
#include <utility>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace sqlite {

/// Held for the life of the object; the kernel lets go when the process ends, however it ends.
class FileLock {
 public:
  /// Errors: storage_busy (held by another object, of this process or another), storage_io.
  static Result<FileLock> take(const std::string& path);
  FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileLock& operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

/// Ends the name of the file that re-keying writes beside a store. A killed call leaves it; the next opening removes it.
inline constexpr const char* rekey_suffix = ".rekey";

/// Makes a file's content, or a folder's entries, durable. Errors: storage_io, storage_full.
Status flush_path(const std::string& path);
/// Takes the place of what was there. Errors: storage_io, storage_full.
Status rename_path(const std::string& from, const std::string& to);
/// The folder that holds a path, "." when it names none.
std::string folder_of(const std::string& path);
bool file_exists(const std::string& path);
/// 0 also when there is none.
std::int64_t file_octets(const std::string& path);
/// The path without symbolic links where it exists, so that one file has one lock whatever name is used.
std::string real_path(const std::string& path);

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif
