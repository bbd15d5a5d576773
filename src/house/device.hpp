// SPDX-License-Identifier: Apache-2.0
// What the house remembers of a device: which of its commands are settled, and who it acts for.
#ifndef COUVERT_HOUSE_DEVICE_HPP
#define COUVERT_HOUSE_DEVICE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// Who a device acts for, as a name of 32 hexadecimal digits.
std::string principal_name(const Actor& actor);

/// What only this house can make: 32 hexadecimal digits over a text, for one purpose.
std::string seal(std::string_view secret, std::string_view purpose, std::string_view text);
/// In a time that does not tell how much of it is right.
bool same_seal(std::string_view a, std::string_view b) noexcept;
/// The same for ever, so that a lost first answer does no harm.
std::string salt_of(std::string_view secret, const DeviceId& device, const IncarnationId& incarnation,
                    std::string_view principal);

/// Which seqs have their verdict: all up to `low`, and these ranges above.
struct Settled {
  std::int64_t low = 0;
  std::vector<std::pair<std::int64_t, std::int64_t>> above = {};  ///< first and last, rising, apart from each other

  bool contains(std::int64_t seq) const noexcept;
  void add(std::int64_t seq);
};

struct DeviceState {
  std::string principal;
  IncarnationId incarnation;
  Settled settled;
  Instant seen_at;
  std::vector<IncarnationId> past = {};  ///< whose return means a copy

  bool knows(const IncarnationId& incarnation) const noexcept;
};

/// Errors: storage_corrupt, also for what put_device() would not have written.
Result<DeviceState> read_device(const spi::RecordRow& row);
/// None: the device never sent a command. Errors: storage_corrupt.
Result<std::optional<DeviceState>> find_device(spi::UnitOfWork& unit, const DeviceId& device);
Status put_device(spi::UnitOfWork& unit, const DeviceId& device, const DeviceState& state);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
