// SPDX-License-Identifier: Apache-2.0
// Texts and growth of the JSON writer.
#include "codec/writer.hpp"

#include "core/utf8.hpp"
#include "couvert/codec.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace {

/// Octets that stand in a JSON text as they are.
constexpr std::array<bool, 256> plain = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0x20; c < 0x80; ++c) table[c] = c != '"' && c != '\\';
  return table;
}();

/// "00" to "99".
constexpr std::array<char, 200> pairs = [] {
  std::array<char, 200> digits{};
  for (std::size_t n = 0; n < 100; ++n) {
    digits[2 * n] = static_cast<char>('0' + n / 10);
    digits[2 * n + 1] = static_cast<char>('0' + n % 10);
  }
  return digits;
}();

// The two-character form where JSON has one (RFC 8259, 7), or 0.
constexpr char short_escape(char c) noexcept {
  switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
  }
}

}  // namespace

// By what this document took, not by all that is before it: lists of many documents are written one after the other.
void Writer::grow(std::size_t octets) { out_.resize(at_ + std::max(octets, at_ - begin_)); }

// Two digits at a time, from the last ones on; they are counted first.
void Writer::number(std::int64_t v) {
  reserve(scalar_octets);
  auto rest = static_cast<std::uint64_t>(v);
  if (v < 0) {
    put('-');
    rest = 0 - rest;
  }
  std::size_t digits = 1;  // 19 at most
  for (std::uint64_t bound = 10; digits < 19 && rest >= bound; bound *= 10) ++digits;
  char* end = &out_[at_] + digits;
  for (; rest >= 100; rest /= 100) std::memcpy(end -= 2, &pairs[static_cast<std::size_t>(rest % 100 * 2)], 2);
  if (rest >= 10) {
    std::memcpy(end - 2, &pairs[static_cast<std::size_t>(rest * 2)], 2);
  } else {
    end[-1] = static_cast<char>('0' + rest);
  }
  at_ += digits;
  put(',');
}

void Writer::value(std::string_view text) {
  reserve(text.size() + 3);
  put('"');
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && plain[static_cast<unsigned char>(text[i])]) ++i;
    if (i > begin) std::memcpy(&out_[at_], text.data() + begin, i - begin);
    at_ += i - begin;
    if (i == text.size()) break;
    i += special(text.substr(i));
    reserve(text.size() - i + 2);
  }
  put('"');
  put(',');
}

// Writes what begins with an octet that is not plain; tells how much of the text that took.
std::size_t Writer::special(std::string_view rest) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  constexpr char hex[] = "0123456789abcdef";
  reserve(6);
  const auto c = static_cast<unsigned char>(rest[0]);
  if (c < 0x80) {
    put('\\');
    if (const char letter = short_escape(rest[0])) {
      put(letter);
    } else {
      for (const char digit : {'u', '0', '0', hex[c >> 4], hex[c & 15]}) put(digit);
    }
    return 1;
  }
  const std::size_t length = utf8_sequence(rest);
  for (const char octet : length != 0 ? rest.substr(0, length) : replacement) put(octet);
  return std::max<std::size_t>(length, 1);
}

void Writer::value(const LocalizedText& v) {
  open('{');
  for (const auto& [locale, text] : v.by_locale) {
    value(std::string_view(locale));
    out_[at_ - 1] = ':';
    value(std::string_view(text));
  }
  close('}');
}

// Minutes that no calendar may hold are written as a number, which no reader takes for a time.
void Writer::value(ClockMinute<const std::int32_t> v) {
  if (v.minute < 0 || v.minute >= clock_minutes) return number(v.minute);
  const auto two = [this](std::int32_t n) {
    put(static_cast<char>('0' + n / 10));
    put(static_cast<char>('0' + n % 10));
  };
  reserve(scalar_octets);
  put('"');
  two(v.minute / 60);
  put(':');
  two(v.minute % 60);
  put('"');
  put(',');
}

void Writer::value(HexDigits<const std::uint64_t> v) {
  reserve(scalar_octets);
  put('"');
  for (int shift = 60; shift >= 0; shift -= 4) put("0123456789abcdef"[v.value >> shift & 15]);
  put('"');
  put(',');
}

std::string json_quote(std::string_view text) {
  std::string out;
  Writer(out).quoted(text);
  return out;
}

}  // namespace v0
}  // namespace couvert
