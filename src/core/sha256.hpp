// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4), so that the core can tell two commands apart without a cryptographic library.
#ifndef COUVERT_CORE_SHA256_HPP
#define COUVERT_CORE_SHA256_HPP

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace couvert {
inline namespace v0 {

/// The digest of a whole message. Not constant in time: for fingerprints, never for secrets. Threads: any.
std::array<std::uint8_t, 32> sha256(std::string_view message) noexcept;
/// Of several texts, one after the other.
std::array<std::uint8_t, 32> sha256(std::initializer_list<std::string_view> parts) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
