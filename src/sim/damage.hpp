// SPDX-License-Identifier: Apache-2.0
// A device's store as a real file, so that a page of it can be damaged and the client can salvage what is left.
#ifndef COUVERT_SIM_DAMAGE_HPP
#define COUVERT_SIM_DAMAGE_HPP

#include <string>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "sim/disk.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// A folder of its own, gone with the object.
class DamagedFile {
 public:
  DamagedFile();
  ~DamagedFile();
  DamagedFile(const DamagedFile&) = delete;
  DamagedFile& operator=(const DamagedFile&) = delete;

  /// What a process that died left of the disk, as a file. False: the machine gives no room for it.
  bool fill(const Disk& disk);
  /// Makes rubbish of the page that holds the first of these texts that is found. False: none of them is there.
  bool damage(const std::vector<std::string>& texts);
  const std::string& path() const { return path_; }
  /// The rows that the file holds now; nobody may have it open. Errors: those of the storage.
  Result<Disk> read(const Disk& names) const;

 private:
  std::string folder_, path_;
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
