// SPDX-License-Identifier: Apache-2.0
// Pieces of a text of opening hours.
#ifndef COUVERT_HOURS_LEXER_HPP
#define COUVERT_HOURS_LEXER_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"
#include "hours/words.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

enum class TokenKind : std::uint8_t { end, number, word, comment, symbol };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text;         // a word in lower case, a comment without its quotes, or a symbol in ASCII
  Word word;                // of a word
  std::int32_t value = 0;   // of a number
  std::int32_t digits = 0;  // of a number
  std::int32_t column = 1;  // in characters, from 1
  bool spaced = false;      // space before it
  bool other_sign = false;  // a symbol that stands for the one in `text`
};

/// The tokens and one of kind `end`. Errors: hours_syntax.
Result<std::vector<Token>> read_tokens(std::string_view text, std::string_view country);
Error hours_error(std::int32_t column, std::string message);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
