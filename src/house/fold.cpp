// SPDX-License-Identifier: Apache-2.0
// Text as people search for it: without case, accents and punctuation.
#include "house/fold.hpp"

#include <algorithm>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

struct Range {
  char32_t first, last;
  std::string_view base;
};

// Latin letters with marks, and ligatures, in order of their code points; see the charts Latin-1 Supplement, Latin
// Extended-A, -B and Additional of the Unicode standard.
constexpr Range ranges[] = {
    {0xc0, 0xc5, "a"},     {0xc6, 0xc6, "ae"},    {0xc7, 0xc7, "c"},     {0xc8, 0xcb, "e"},      {0xcc, 0xcf, "i"},
    {0xd0, 0xd0, "d"},     {0xd1, 0xd1, "n"},     {0xd2, 0xd6, "o"},     {0xd8, 0xd8, "o"},      {0xd9, 0xdc, "u"},
    {0xdd, 0xdd, "y"},     {0xde, 0xde, "th"},    {0xdf, 0xdf, "ss"},    {0xe0, 0xe5, "a"},      {0xe6, 0xe6, "ae"},
    {0xe7, 0xe7, "c"},     {0xe8, 0xeb, "e"},     {0xec, 0xef, "i"},     {0xf0, 0xf0, "d"},      {0xf1, 0xf1, "n"},
    {0xf2, 0xf6, "o"},     {0xf8, 0xf8, "o"},     {0xf9, 0xfc, "u"},     {0xfd, 0xfd, "y"},      {0xfe, 0xfe, "th"},
    {0xff, 0xff, "y"},     {0x100, 0x105, "a"},   {0x106, 0x10d, "c"},   {0x10e, 0x111, "d"},    {0x112, 0x11b, "e"},
    {0x11c, 0x123, "g"},   {0x124, 0x127, "h"},   {0x128, 0x131, "i"},   {0x132, 0x133, "ij"},   {0x134, 0x135, "j"},
    {0x136, 0x138, "k"},   {0x139, 0x142, "l"},   {0x143, 0x14b, "n"},   {0x14c, 0x151, "o"},    {0x152, 0x153, "oe"},
    {0x154, 0x159, "r"},   {0x15a, 0x161, "s"},   {0x162, 0x167, "t"},   {0x168, 0x173, "u"},    {0x174, 0x175, "w"},
    {0x176, 0x178, "y"},   {0x179, 0x17e, "z"},   {0x17f, 0x17f, "s"},   {0x1a0, 0x1a1, "o"},    {0x1af, 0x1b0, "u"},
    {0x218, 0x219, "s"},   {0x21a, 0x21b, "t"},   {0x300, 0x36f, ""},    {0x1e9e, 0x1e9e, "ss"}, {0x1ea0, 0x1eb7, "a"},
    {0x1eb8, 0x1ec7, "e"}, {0x1ec8, 0x1ecb, "i"}, {0x1ecc, 0x1ee3, "o"}, {0x1ee4, 0x1ef1, "u"},  {0x1ef2, 0x1ef9, "y"},
};

constexpr char32_t no_letter = 0xffffffff;

/// One code point; `at` moves past it.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;
  if (more < 0 || lead > 0xf4) return no_letter;
  char32_t point = lead & (0x3fu >> more);
  for (int i = 0; i < more; ++i) {
    if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80) return no_letter;
    point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3fu);
  }
  return point;
}

void append_utf8(std::string& out, char32_t point) {
  if (point < 0x800) {
    out += static_cast<char>(0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      out += static_cast<char>(0xe0 | (point >> 12));
    } else {
      out += static_cast<char>(0xf0 | (point >> 18));
      out += static_cast<char>(0x80 | ((point >> 12) & 0x3f));
    }
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3f));
  }
  out += static_cast<char>(0x80 | (point & 0x3f));
}

/// Marks, spaces and quotes beyond ASCII that part words as their ASCII kin do.
bool parts_words(char32_t point) {
  return point == no_letter || (point >= 0x80 && point <= 0xbf) || point == 0xd7 || point == 0xf7 ||
         (point >= 0x2000 && point <= 0x206f) || point == 0x3000;
}

char32_t lower(char32_t point) {
  const bool greek = point >= 0x391 && point <= 0x3a9;
  const bool cyrillic = point >= 0x410 && point <= 0x42f;
  return greek || cyrillic ? point + 0x20 : point;
}

void append_folded(std::string& out, char32_t point) {
  if (point < 0x80) {
    const char c = static_cast<char>(point);
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
    return;
  }
  if (parts_words(point)) {
    if (!out.empty() && out.back() != ' ') out += ' ';
    return;
  }
  const Range* found = std::lower_bound(std::begin(ranges), std::end(ranges), point,
                                        [](const Range& range, char32_t value) { return range.last < value; });
  if (found != std::end(ranges) && found->first <= point) {
    out += found->base;
  } else {
    append_utf8(out, lower(point));
  }
}

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_folded(out, next_code_point(text, at));
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  const std::string folded = fold(text);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert
