// SPDX-License-Identifier: Apache-2.0
// Text as people search for it: without case, accents and punctuation.
#ifndef COUVERT_HOUSE_FOLD_HPP
#define COUVERT_HOUSE_FOLD_HPP

#include <string>
#include <string_view>
#include <vector>

namespace couvert {
inline namespace v0 {
namespace house {

/// Small letters without accents ("é" is "e", "œ" is "oe", "ß" is "ss"), words parted by one space each; letters of
/// other scripts stay, in lower case for Greek and Cyrillic. Octets that are not UTF-8 part words.
std::string fold(std::string_view text);
/// The words of fold(text).
std::vector<std::string> folded_words(std::string_view text);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
