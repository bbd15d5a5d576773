// SPDX-License-Identifier: Apache-2.0
// UUID text, UUIDv7, and the forms of references and venue ids.
#include "couvert/ids.hpp"

#include "core/utf8.hpp"
#include "core/uuid.hpp"
#include "couvert/limits.hpp"

namespace couvert {
inline namespace v0 {
namespace {

constexpr bool dash_before(std::size_t octet) noexcept { return octet == 4 || octet == 6 || octet == 8 || octet == 10; }

constexpr int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

void write_uuid(char* out, const UuidBytes& bytes) noexcept {
  constexpr char digits[] = "0123456789abcdef";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (dash_before(i)) *out++ = '-';
    *out++ = digits[bytes[i] >> 4];
    *out++ = digits[bytes[i] & 15];
  }
}

std::string uuid_text(const UuidBytes& bytes) {
  std::string text(uuid_octets, '\0');
  write_uuid(text.data(), bytes);
  return text;
}

Result<UuidBytes> parse_uuid(std::string_view text) {
  if (text.size() != uuid_octets) return Error(Errc::id_format);
  UuidBytes bytes{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (dash_before(i) && text[at++] != '-') return Error(Errc::id_format);
    const int high = hex_value(text[at]);
    const int low = hex_value(text[at + 1]);
    if (high < 0 || low < 0) return Error(Errc::id_format);
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    at += 2;
  }
  return bytes;
}

UuidBytes make_uuid_v7(std::int64_t unix_us, const std::array<std::uint8_t, 10>& random) noexcept {
  // RFC 9562, 5.7: 48 bits of milliseconds, then version, 12 bits, variant, 62 bits. The fraction of the
  // millisecond goes into the 12 bits (6.2, method 3), so that ids made in one millisecond sort by time too.
  const std::int64_t us = unix_us < 0 ? 0 : unix_us;
  const auto ms = static_cast<std::uint64_t>(us / 1000);
  const auto fraction = static_cast<std::uint32_t>(us % 1000 * 4096 / 1000);
  UuidBytes bytes{};
  for (std::size_t i = 0; i < 6; ++i) bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
  bytes[6] = static_cast<std::uint8_t>(0x70 | (fraction >> 8));
  bytes[7] = static_cast<std::uint8_t>(fraction & 0xFF);
  for (std::size_t i = 8; i < 16; ++i) bytes[i] = random[i - 8];
  // All ten octets count: the two that have no place of their own are folded into the last two.
  bytes[14] = static_cast<std::uint8_t>(bytes[14] ^ random[8]);
  bytes[15] = static_cast<std::uint8_t>(bytes[15] ^ random[9]);
  bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3F));
  return bytes;
}

bool valid_ref(std::string_view text) noexcept {
  if (text.empty() || text.size() > limits::ref_octets) return false;
  for (const char c : text) {
    if (c == '\t' || c == '\n') return false;
  }
  return utf8_text_prefix(text) == text.size();
}

bool valid_venue_id(std::string_view text) noexcept {
  if (text.empty() || text.size() > limits::venue_id_octets) return false;
  for (const char c : text) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool digit = c >= '0' && c <= '9';
    if (!letter && !digit && c != '.' && c != '_' && c != '~' && c != '-') return false;
  }
  // A segment "." or ".." of an address means another place (RFC 3986, 5.2.4).
  return text != "." && text != "..";
}

}  // namespace v0
}  // namespace couvert
