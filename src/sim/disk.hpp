// SPDX-License-Identifier: Apache-2.0
// A disk that outlives the processes that use it, fails as it is told to, and can be copied.
#ifndef COUVERT_SIM_DISK_HPP
#define COUVERT_SIM_DISK_HPP

#include <cstdint>
#include <memory>

#include "couvert/spi/storage.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

enum class AtCommit : std::uint8_t {
  none,
  unsure,       ///< durable, but reported as failed
  kill_before,  ///< the process dies before it is durable
  kill_after    ///< … or after it
};

struct DiskState;

/// What is committed stays; what is not is gone when its process dies.
class Disk {
 public:
  Disk();
  /// The store as a process sees it. Whatever was opened before is dead from now on.
  std::unique_ptr<spi::Storage> open();
  /// Nobody may have a unit of work open.
  Disk copy() const;
  /// Adds every row to a store that has none. Errors: those of that store.
  Status write_to(spi::Storage& other) const;
  /// The rows of a store that was written from this disk, or by who then went on with it. Errors: those of that store.
  Result<Disk> read_from(spi::Storage& other) const;
  /// Errors: those of House::verify's reads.
  spi::Storage& rows();

  /// After `writes` further writes one fails, and all that follow do if `lasting`.
  void fail_after(std::int64_t writes, Errc code, bool lasting);
  /// Something happens at the commit after `commits` further ones.
  void at_commit(AtCommit what, std::int64_t commits);
  void heal();
  /// A kill has struck: the process that has it open does not run any more, whatever its calls return.
  bool dead() const;
  /// From now on nothing that is open does anything.
  void cut();
  std::int64_t failed() const;  ///< calls that failed as planned

 private:
  std::shared_ptr<DiskState> state_;  // shared: handles may live longer than the disk
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
