// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4) and HMAC, so that the core can tell two commands apart, and its own tokens from others, without
// a cryptographic library.
#ifndef COUVERT_CORE_SHA256_HPP
#define COUVERT_CORE_SHA256_HPP

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace couvert {
inline namespace v0 {

/// The digest of a whole message. For fingerprints, never for secrets by itself. Threads: any.
std::array<std::uint8_t, 32> sha256(std::string_view message) noexcept;
/// Of several texts, one after the other.
std::array<std::uint8_t, 32> sha256(std::initializer_list<std::string_view> parts) noexcept;
/// HMAC-SHA-256 (RFC 2104). The compression function neither branches on what it hashes nor looks anything up by it, so
/// this one may be used with keys. Threads: any.
std::array<std::uint8_t, 32> hmac_sha256(std::string_view key, std::string_view message);

}  // namespace v0
}  // namespace couvert

#endif
