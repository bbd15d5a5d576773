// SPDX-License-Identifier: Apache-2.0
// Where a device stands in the log, sealed so that nobody but the house can say it.
#include "house/cursor.hpp"

#include <charconv>

#include "core/plant.hpp"
#include "core/sha256.hpp"
#include "house/device.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::string_view version = "1";
constexpr std::size_t mark_digits = 16;

std::string bound_text(std::string_view payload, std::string_view bound) {
  return std::string(bound).append("\n").append(payload);
}

template <class Integer>
bool read_number(std::string_view word, Integer& value) {
  const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), value);
  return code == std::errc() && end == word.data() + word.size() && value >= 0;
}

std::string_view next_word(std::string_view& rest) {
  const std::size_t comma = rest.find(',');
  const std::string_view word = rest.substr(0, comma);
  rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
  return word;
}

}  // namespace

std::string scope_mark(std::string_view scope) {
  const auto digest = sha256(scope);
  std::string mark;
  for (std::size_t i = 0; i < mark_digits / 2; ++i) {
    mark.push_back("0123456789abcdef"[digest[i] >> 4]);
    mark.push_back("0123456789abcdef"[digest[i] & 15]);
  }
  return mark;
}

std::string cursor_text(const Cursor& cursor, std::string_view secret, std::string_view bound) {
  std::string text(version);
  text.append(",").append(cursor.epoch).append(",").append(std::to_string(cursor.pos)).append(",");
  text.append(std::to_string(cursor.partly));
  for (const auto& [mark, scope] : cursor.scopes) {
    text.append(",").append(mark).push_back(static_cast<char>(scope.state));
    text.append(scope.key);
  }
  const std::string sealed = seal(secret, "cursor", bound_text(text, bound));
  return text.append(",").append(sealed);
}

Result<Cursor> read_cursor(std::string_view text, std::string_view secret, std::string_view bound) {
  const Error invalid(Errc::cursor_invalid, {}, "/cursor");
  const std::size_t last = text.rfind(',');
  if (last == std::string_view::npos) return invalid;
  std::string_view rest = text.substr(0, last);
  const bool ours = same_seal(text.substr(last + 1), seal(secret, "cursor", bound_text(rest, bound)));
  if (!ours && !planted("cursor_not_sealed")) return invalid;
  Cursor cursor;
  if (next_word(rest) != version) return invalid;
  cursor.epoch = next_word(rest);
  if (!read_number(next_word(rest), cursor.pos) || !read_number(next_word(rest), cursor.partly)) return invalid;
  while (!rest.empty()) {
    const std::string_view word = next_word(rest);
    if (word.size() <= mark_digits) return invalid;
    const char state = word[mark_digits];
    if (state != 'f' && state != 's' && state != 'x') return invalid;
    cursor.scopes[std::string(word.substr(0, mark_digits))] = {static_cast<Cursor::State>(state),
                                                               std::string(word.substr(mark_digits + 1))};
  }
  return cursor;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
