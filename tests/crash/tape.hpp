// SPDX-License-Identifier: Apache-2.0
// A tape of everything that a program did to the files of a folder, in order.
#ifndef COUVERT_TESTS_CRASH_TAPE_HPP
#define COUVERT_TESTS_CRASH_TAPE_HPP

#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shim_vfs.hpp"
#include "system_calls.hpp"

namespace couvert::test {

/// The files of a folder by name, with their content.
using FolderImage = std::map<std::string, std::string>;
/// Without what a power cut always takes along or what holds nothing: the index of the log, locks.
FolderImage read_folder(const std::string& folder);
/// Makes the folder hold exactly this.
void write_folder(const std::string& folder, const FolderImage& image);

struct TapeEntry {
  enum class Kind : std::uint8_t {
    create,
    write,
    truncate,  ///< to `at`
    sync,      ///< of a file's content
    remove,
    rename,       ///< `name` to `other`
    sync_folder,  ///< of the folder's entries
    mark          ///< a step of the flow was answered with success
  };
  Kind kind = Kind::mark;
  std::string name, other;
  std::int64_t at = 0;
  std::string data;
};
using Tape = std::vector<TapeEntry>;

/// Records while it lives: the engine's calls through the installed shim, the program's own through the wrapped calls of
/// the system.
class Recorder final : public DiskWatcher, public SystemWatcher {
 public:
  explicit Recorder(std::string folder);
  ~Recorder() override;
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  void mark();
  Tape take();

  void after(const DiskCall& call) override;
  void opened(const std::string& path, bool emptied) override;
  void written(const std::string& path, std::int64_t at, std::string_view data) override;
  void synced(const std::string& path) override;
  void renamed(const std::string& from, const std::string& to) override;
  void removed(const std::string& path) override;

 private:
  /// The name inside the folder; empty for what is not kept on the tape.
  std::string name_of(std::string_view path) const;
  void add(TapeEntry entry);

  const std::string folder_;
  std::mutex mutex_;  // guards everything below
  Tape tape_;
  std::set<std::string> present_;
  std::set<std::string> new_journals_;  // made by the engine, which flushes the folder with their first flush
};

}  // namespace couvert::test

#endif
