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
