// SPDX-License-Identifier: Apache-2.0
// Text of a UUID into memory that the caller owns, for writers that count nanoseconds.
#ifndef COUVERT_CORE_UUID_HPP
#define COUVERT_CORE_UUID_HPP

#include <cstddef>

#include "couvert/ids.hpp"

namespace couvert {
inline namespace v0 {

inline constexpr std::size_t uuid_octets = 36;
/// Writes exactly uuid_octets characters, without a terminator.
void write_uuid(char* out, const UuidBytes& bytes) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
