// SPDX-License-Identifier: Apache-2.0
// Keys that are overwritten when they end.
#include "couvert/sensitive.hpp"

namespace couvert {
inline namespace v0 {
namespace {

int digit_of(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

void wipe(std::span<std::uint8_t> octets) noexcept {
  volatile std::uint8_t* at = octets.data();
  for (std::size_t i = 0; i < octets.size(); ++i) at[i] = 0;
}

SecretKey::SecretKey(const std::array<std::uint8_t, octets>& bytes) noexcept : bytes_(bytes) {}

Result<SecretKey> SecretKey::from_hex(std::string_view text) {
  std::array<std::uint8_t, octets> bytes{};
  bool good = text.size() == 2 * octets;
  for (std::size_t i = 0; good && i < octets; ++i) {
    const int high = digit_of(text[2 * i]), low = digit_of(text[2 * i + 1]);
    good = high >= 0 && low >= 0;
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  SecretKey key(bytes);
  wipe(bytes);
  if (!good) return Error(Errc::invalid_argument, "a key is 64 hexadecimal digits");
  return key;
}

SecretKey::SecretKey(const SecretKey& other) noexcept = default;
SecretKey& SecretKey::operator=(const SecretKey& other) noexcept = default;

SecretKey::SecretKey(SecretKey&& other) noexcept : bytes_(other.bytes_) { wipe(other.bytes_); }

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept {
  if (this == &other) return *this;
  bytes_ = other.bytes_;
  wipe(other.bytes_);
  return *this;
}

SecretKey::~SecretKey() { wipe(bytes_); }

}  // namespace v0
}  // namespace couvert
