// SPDX-License-Identifier: Apache-2.0
// What a disk may hold after a power cut at a point of a tape.
#ifndef COUVERT_TESTS_CRASH_CRASH_DISK_HPP
#define COUVERT_TESTS_CRASH_CRASH_DISK_HPP

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "tape.hpp"

namespace couvert::test {

// The model: what was flushed stays, octet for octet. Of what was not, any part may be there: each write, each change of
// length and each sector of 512 octets of a write by itself, also when a later one is not; room that a lost write would
// have filled reads as zeros or as rubbish. Entries of the folder (made, removed, renamed) stay when the folder was
// flushed; of those since, a beginning may be there, or all but one.

/// The disk while the tape plays.
class CrashDisk {
 public:
  explicit CrashDisk(const FolderImage& start);

  void play(const TapeEntry& entry);
  /// Successful steps so far.
  int marks() const { return marks_; }

  /// How many ways to fall there are at this point; the first, 0, is the end of the process with the disk as it was.
  int variants() const;
  /// The files after falling that way. The same variant of the same point is always the same.
  FolderImage fall(int variant) const;
  /// What the variant does, in words.
  std::string describe(int variant) const;

 private:
  struct File {
    std::string durable;
    std::vector<TapeEntry> pending;  // writes and truncations since the last flush
  };
  struct FolderChange {
    std::string gone, come;  // names; either may be empty
    int file = -1;           // that comes
  };
  /// What becomes of one pending entry.
  struct Fate {
    enum class Kind : std::uint8_t { kept, lost, first_part, last_part, some_sectors } kind = Kind::kept;
    std::uint64_t seed = 0;
  };
  struct Choice {
    std::vector<Fate> fates;        // by pending entry, over all files
    std::vector<bool> folder_kept;  // by folder change
    bool reversed = false, rubbish = false;
    std::string words;
  };

  int pending_count() const;
  Choice choose(int variant) const;
  std::string content(const File& file, const Choice& choice, std::size_t first) const;

  std::vector<File> files_;
  std::map<std::string, int> durable_names_, names_;
  std::vector<FolderChange> folder_changes_;
  int marks_ = 0, points_ = 0;
};

}  // namespace couvert::test

#endif
