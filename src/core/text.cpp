// SPDX-License-Identifier: Apache-2.0
// Choice of a language, and what counts as text.
#include "couvert/text.hpp"

#include "core/utf8.hpp"

namespace couvert {
inline namespace v0 {
namespace {

constexpr unsigned octet(std::string_view text, std::size_t i) noexcept { return static_cast<unsigned char>(text[i]); }
constexpr bool within(unsigned value, unsigned low, unsigned high) noexcept { return value >= low && value <= high; }

// Tags are ASCII (RFC 5646): no locale is asked for what a lower-case letter is.
constexpr char fold(char c) noexcept {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  return c == '_' ? '-' : c;
}

bool same_tag(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (fold(a[i]) != fold(b[i])) return false;
  }
  return true;
}

std::string_view primary(std::string_view tag) noexcept { return tag.substr(0, tag.find_first_of("-_")); }

template <class Same>
const std::string* find(const LocalizedText& text, Same same) noexcept {
  for (const auto& [tag, value] : text.by_locale) {
    if (same(std::string_view(tag))) return &value;
  }
  return nullptr;
}

}  // namespace

std::size_t utf8_sequence(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const unsigned lead = octet(text, 0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (length == 0 || text.size() < length) return 0;
  // The second octet carries the bounds against overlong forms, surrogates and values above U+10FFFF.
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (!within(octet(text, 1), low, high)) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (!within(octet(text, i), 0x80, 0xBF)) return 0;
  }
  return length;
}

std::size_t utf8_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    if (octet(text, at) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = utf8_sequence(text.substr(at));
    if (length == 0) break;
    at += length;
  }
  return at;
}

std::size_t utf8_text_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const unsigned c = octet(text, at);
    if (c < 0x80) {
      if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7F) break;
      ++at;
      continue;
    }
    const std::size_t length = utf8_sequence(text.substr(at));
    if (length == 0) break;
    if (c == 0xC2 && octet(text, at + 1) < 0xA0) break;  // U+0080 to U+009F
    at += length;
  }
  return at;
}

bool valid_text(std::string_view text) noexcept { return utf8_text_prefix(text) == text.size(); }

std::string_view LocalizedText::get(std::span<const std::string_view> chain) const noexcept {
  for (const std::string_view wanted : chain) {
    const std::string_view language = primary(wanted);
    const std::string* found = find(*this, [&](std::string_view tag) { return same_tag(tag, wanted); });
    if (!found) found = find(*this, [&](std::string_view tag) { return same_tag(tag, language); });
    if (!found) found = find(*this, [&](std::string_view tag) { return same_tag(primary(tag), language); });
    if (found) return *found;
  }
  const std::string* fallback = find(*this, [](std::string_view tag) { return same_tag(tag, "default"); });
  if (fallback) return *fallback;
  return by_locale.empty() ? std::string_view() : std::string_view(by_locale.front().second);
}

bool LocalizedText::has(std::string_view locale) const noexcept {
  return find(*this, [&](std::string_view tag) { return same_tag(tag, locale) || same_tag(tag, primary(locale)); }) !=
         nullptr;
}

void LocalizedText::set(std::string_view locale, std::string text) {
  for (auto& [tag, value] : by_locale) {
    if (same_tag(tag, locale)) {
      value = std::move(text);
      return;
    }
  }
  by_locale.emplace_back(std::string(locale), std::move(text));
}

}  // namespace v0
}  // namespace couvert
