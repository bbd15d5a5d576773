// SPDX-License-Identifier: Apache-2.0
// Secrets that cannot be printed by accident and do not stay in memory.
#ifndef COUVERT_SENSITIVE_HPP
#define COUVERT_SENSITIVE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// The 32 raw octets that encrypt a store. Overwritten with zeros when it ends or is moved from. There is no output
/// operator, no comparison and no conversion to text: whoever needs the octets asks for them by name.
class SecretKey {
 public:
  static constexpr std::size_t octets = 32;

  explicit SecretKey(const std::array<std::uint8_t, octets>& bytes) noexcept;
  /// 64 hexadecimal digits. Errors: invalid_argument, without a word of the text.
  static Result<SecretKey> from_hex(std::string_view text);

  SecretKey(const SecretKey& other) noexcept;
  SecretKey& operator=(const SecretKey& other) noexcept;
  SecretKey(SecretKey&& other) noexcept;
  SecretKey& operator=(SecretKey&& other) noexcept;
  ~SecretKey();

  /// Valid as long as the key.
  std::span<const std::uint8_t, octets> reveal() const noexcept { return bytes_; }

 private:
  std::array<std::uint8_t, octets> bytes_{};
};

/// Writes zeros that no optimiser takes away.
void wipe(std::span<std::uint8_t> octets) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
