// SPDX-License-Identifier: Apache-2.0
// Identity: UUIDs made on the device, and references chosen by people or other systems.
#ifndef COUVERT_IDS_HPP
#define COUVERT_IDS_HPP

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

using UuidBytes = std::array<std::uint8_t, 16>;

/// Canonical lower-case text of a UUID, 36 characters.
std::string uuid_text(const UuidBytes& bytes);
/// Accepts the 36-character form in either case. Errors: id_format.
Result<UuidBytes> parse_uuid(std::string_view text);
/// A UUIDv7 (RFC 9562) of a time in microseconds since 1970 and ten random octets.
UuidBytes make_uuid_v7(std::int64_t unix_us, const std::array<std::uint8_t, 10>& random) noexcept;

/// A permanent 16-octet id, time-ordered, made where the user acts. The tag keeps kinds apart.
template <class Tag>
class Id {
 public:
  constexpr Id() noexcept = default;
  explicit constexpr Id(const UuidBytes& bytes) noexcept : bytes_(bytes) {}
  /// Errors: id_format.
  static Result<Id> parse(std::string_view text) {
    auto bytes = parse_uuid(text);
    if (!bytes) return bytes.error();
    return Id(*bytes);
  }
  std::string text() const { return uuid_text(bytes_); }
  const UuidBytes& bytes() const noexcept { return bytes_; }
  bool is_nil() const noexcept { return bytes_ == UuidBytes{}; }
  // Named: libraries without <=> for arrays make it of < and ==, but only then.
  friend constexpr std::strong_ordering operator<=>(const Id&, const Id&) noexcept = default;

 private:
  UuidBytes bytes_{};
};

using OrderId = Id<struct OrderTag>;
using CartId = Id<struct CartTag>;
using LineId = Id<struct LineTag>;
using CommandId = Id<struct CommandTag>;
using ReservationId = Id<struct ReservationTag>;

/// Names an item, option, group, section, tax class, fee or promotion inside one menu: 1 to 128 octets of
/// UTF-8 without control characters, as the restaurant or the other system chose it.
using Ref = std::string;
/// Names a venue in addresses and on the command line: 1 to 64 of A-Z a-z 0-9 . _ ~ -
using VenueId = std::string;

bool valid_ref(std::string_view text) noexcept;
bool valid_venue_id(std::string_view text) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
