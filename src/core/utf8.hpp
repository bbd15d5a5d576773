// SPDX-License-Identifier: Apache-2.0
// Well-formed UTF-8 (Unicode 15, table 3-7), one sequence or a whole text.
#ifndef COUVERT_CORE_UTF8_HPP
#define COUVERT_CORE_UTF8_HPP

#include <cstddef>
#include <string_view>

namespace couvert {
inline namespace v0 {

/// Octets of the well-formed sequence at the start of `text`, 1 to 4; 0 when there is none.
std::size_t utf8_sequence(std::string_view text) noexcept;
/// Octets up to the first ill-formed sequence; the size of the text when there is none.
std::size_t utf8_prefix(std::string_view text) noexcept;
/// The same, stopping at control characters too (U+0000 to U+001F, U+007F to U+009F) except tab and line feed.
std::size_t utf8_text_prefix(std::string_view text) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
