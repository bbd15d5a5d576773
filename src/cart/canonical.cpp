// SPDX-License-Identifier: Apache-2.0
// Canonical text of a line, and ids derived from text.
#include "cart/canonical.hpp"

#include "core/sha256.hpp"

#include <algorithm>
#include <vector>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

/// Length first, so that no two lists of texts read alike.
void append(std::string& out, std::string_view text) {
  out += std::to_string(text.size());
  out += ':';
  out += text;
}

std::string selections_text(const std::vector<Selection>& selections) {
  std::vector<std::string> texts;
  texts.reserve(selections.size());
  for (const Selection& selection : selections) {
    std::string& text = texts.emplace_back();
    append(text, selection.group);
    append(text, selection.option);
    append(text, selection.modifier);
    append(text, std::to_string(selection.quantity));
    append(text, selections_text(selection.selections));
  }
  std::sort(texts.begin(), texts.end());
  std::string all;
  for (const std::string& text : texts) append(all, text);
  return all;
}

}  // namespace

std::string configuration(const CartLine& line) {
  std::string text;
  append(text, line.item);
  append(text, line.variant);
  append(text, line.note);
  append(text, line.person);
  append(text, std::to_string(line.measured));
  append(text, selections_text(line.selections));
  return text;
}

UuidBytes derived_uuid(std::string_view text) noexcept {
  const auto digest = sha256(text);
  UuidBytes bytes{};
  std::copy_n(digest.begin(), bytes.size(), bytes.begin());
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x80);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
  return bytes;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
