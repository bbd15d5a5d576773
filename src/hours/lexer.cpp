// SPDX-License-Identifier: Apache-2.0
// Splits a text of opening hours into numbers, words, comments and signs.
#include "hours/lexer.hpp"

#include "couvert/text.hpp"

#include <array>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

/// Signs that people type for one of ours.
constexpr std::array<std::pair<std::string_view, char>, 14> other_signs = {{{"\u2010", '-'},
                                                                            {"\u2011", '-'},
                                                                            {"\u2012", '-'},
                                                                            {"\u2013", '-'},
                                                                            {"\u2014", '-'},
                                                                            {"\u2015", '-'},
                                                                            {"\u2212", '-'},
                                                                            {"\uff5e", '-'},
                                                                            {"\u301c", '-'},
                                                                            {"~", '-'},
                                                                            {"\uff1a", ':'},
                                                                            {"\uff0c", ','},
                                                                            {"\uff1b", ';'},
                                                                            {"\uff0b", '+'}}};
constexpr std::array<std::string_view, 4> other_spaces = {"\u00a0", "\u2009", "\u202f", "\u3000"};
/// Punctuation beyond ASCII that ends a word.
constexpr std::array<std::string_view, 16> marks = {"\u2018", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb",
                                                    "\u300c", "\u300d", "\u300e", "\u300f", "\uff08", "\uff09",
                                                    "\u3001", "\u30fb", "\u2026", "\u201a"};

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
 public:
  Lexer(std::string_view text, std::string_view country) : rest_(text), country_(country) {}
  Result<std::vector<Token>> run();

 private:
  void skip(std::size_t octets) noexcept {
    for (const char c : rest_.substr(0, octets)) column_ += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    rest_.remove_prefix(octets);
  }
  template <class List>
  std::string_view one_of(const List& list) const noexcept {
    for (const std::string_view each : list) {
      if (rest_.substr(0, each.size()) == each) return each;
    }
    return {};
  }
  bool skip_space() noexcept;
  Status number();
  Status comment();
  bool other_sign();
  void word();
  bool half_day();
  std::size_t word_octets(std::string_view text) const noexcept;
  void push(TokenKind kind, std::string text) {
    Token token;
    token.kind = kind;
    token.text = std::move(text);
    token.column = column_;
    token.spaced = spaced_;
    tokens_.push_back(std::move(token));
  }

  std::string_view rest_, country_;
  std::int32_t column_ = 1;
  bool spaced_ = false;
  std::vector<Token> tokens_;
};

bool Lexer::skip_space() noexcept {
  const std::string_view wide = one_of(other_spaces);
  const char c = rest_.front();
  if (wide.empty() && c != ' ' && c != '\t' && c != '\n' && c != '\r') return false;
  skip(wide.empty() ? 1 : wide.size());
  return true;
}

Status Lexer::number() {
  push(TokenKind::number, {});
  Token& token = tokens_.back();
  while (!rest_.empty() && is_digit(rest_.front())) {
    if (++token.digits > 6) return hours_error(token.column, "a number of too many digits");
    token.value = token.value * 10 + (rest_.front() - '0');
    skip(1);
  }
  return {};
}

Status Lexer::comment() {
  const auto end = rest_.find('"', 1);
  if (end == std::string_view::npos) return hours_error(column_, "a comment without its end");
  push(TokenKind::comment, std::string(rest_.substr(1, end - 1)));
  skip(end + 1);
  return {};
}

bool Lexer::other_sign() {
  for (const auto& [sign, ours] : other_signs) {
    if (rest_.substr(0, sign.size()) != sign) continue;
    push(TokenKind::symbol, std::string(1, ours));
    tokens_.back().other_sign = true;
    skip(sign.size());
    return true;
  }
  return false;
}

// "a.m.", "p. m.", "A.M"
bool Lexer::half_day() {
  const char first = rest_.front();
  const bool morning = first == 'a' || first == 'A';
  if (!morning && first != 'p' && first != 'P') return false;
  std::size_t at = 1;
  if (rest_.substr(at, 1) != ".") return false;
  ++at;
  if (rest_.substr(at, 1) == " ") ++at;
  if (rest_.substr(at, 1) != "m" && rest_.substr(at, 1) != "M") return false;
  ++at;
  if (rest_.substr(at, 1) == ".") ++at;
  if (at < rest_.size() && is_letter(rest_[at])) return false;
  push(TokenKind::word, morning ? "am" : "pm");
  tokens_.back().word = {WordKind::half_day, morning ? 0 : 12, false, false};
  skip(at);
  return true;
}

std::size_t Lexer::word_octets(std::string_view text) const noexcept {
  std::size_t size = 0;
  while (size < text.size() && is_letter(text[size])) {
    const std::string_view here = text.substr(size);
    const auto stands_here = [&](std::string_view sign) { return here.substr(0, sign.size()) == sign; };
    for (const std::string_view mark : marks) {
      if (stands_here(mark)) return size;
    }
    for (const std::string_view space : other_spaces) {
      if (stands_here(space)) return size;
    }
    for (const auto& sign : other_signs) {
      if (stands_here(sign.first)) return size;
    }
    ++size;
  }
  return size;
}

void Lexer::word() {
  // The longest of up to three words that means something, else one word.
  std::size_t size = word_octets(rest_), best = size;
  Word meaning = find_word(lower(rest_.substr(0, size)), rest_.substr(0, size), country_);
  for (int more = 0; more < 2 && size < rest_.size() && rest_[size] == ' '; ++more) {
    const std::size_t next = word_octets(rest_.substr(size + 1));
    if (next == 0) break;
    size += 1 + next;
    const std::string_view written = rest_.substr(0, size);
    if (const Word longer = find_word(lower(written), written, country_); longer.kind != WordKind::none) {
      meaning = longer;
      best = size;
    }
  }
  std::string text = lower(rest_.substr(0, best));
  const bool half_of_sunday = text == "sonn";
  push(TokenKind::word, std::move(text));
  tokens_.back().word = half_of_sunday ? Word{WordKind::weekday, 7, false, true} : meaning;
  skip(best);
  const WordKind kind = tokens_.back().word.kind;
  // "Sonn- und Feiertags", "Sonn-/Feiertags"
  if (half_of_sunday && !rest_.empty() && rest_.front() == '-') skip(1);
  if (half_of_sunday && !rest_.empty() && rest_.front() == '/') {
    push(TokenKind::symbol, ",");
    skip(1);
  }
  const bool short_form = kind == WordKind::weekday || kind == WordKind::month || kind == WordKind::state;
  if (short_form && !rest_.empty() && rest_.front() == '.' && (rest_.size() == 1 || !is_letter(rest_[1]))) {
    tokens_.back().word.exact = false;
    skip(1);
  }
}

Result<std::vector<Token>> Lexer::run() {
  while (!rest_.empty()) {
    if (skip_space()) {
      spaced_ = true;
      continue;
    }
    const char c = rest_.front();
    if (is_digit(c)) {
      if (const Status status = number(); !status) return status.error();
    } else if (c == '"') {
      if (const Status status = comment(); !status) return status.error();
    } else if (rest_.substr(0, 2) == "||") {
      push(TokenKind::symbol, "||");
      skip(2);
    } else if (!other_sign() && !half_day()) {
      if (word_octets(rest_) > 0) {
        word();
      } else {
        const std::string_view mark = one_of(marks);
        push(TokenKind::symbol, std::string(rest_.substr(0, mark.empty() ? 1 : mark.size())));
        skip(mark.empty() ? 1 : mark.size());
      }
    }
    spaced_ = false;
  }
  push(TokenKind::end, {});
  return std::move(tokens_);
}

}  // namespace

Error hours_error(std::int32_t column, std::string message) {
  std::string details = "{\"column\":" + std::to_string(column) + "}";
  return Error(Errc::hours_syntax, std::move(message) + " (column " + std::to_string(column) + ")", {},
               std::move(details));
}

Result<std::vector<Token>> read_tokens(std::string_view text, std::string_view country) {
  return Lexer(text, country).run();
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
