// SPDX-License-Identifier: Apache-2.0
// JSON text to a flat tree, under the profile that all documents share.
#ifndef COUVERT_CODEC_JSON_PARSE_HPP
#define COUVERT_CODEC_JSON_PARSE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// One value. The nodes of a tree stand in document order; an object's members are a text node (the name) and
/// the value's nodes, in turn.
struct JsonNode {
  enum class Kind : std::uint8_t { null, boolean, integer, number, text, array, object };
  std::int64_t integer = 0;  ///< integer; boolean as 0 or 1; text: its place among the texts
  std::uint32_t count = 0;   ///< elements of an array, members of an object, octets of a text
  std::uint32_t end = 0;     ///< index after the last node of this value
  Kind kind = Kind::null;    ///< number: has a fraction or an exponent, or does not fit 64 bits
};

/// A parsed document; node 0 is its root. A handful of allocations however many values it holds.
struct JsonTree {
  std::vector<JsonNode> nodes;
  std::string texts;

  std::string_view text(const JsonNode& node) const noexcept {
    return std::string_view(texts).substr(static_cast<std::size_t>(node.integer), node.count);
  }
};

/// RFC 8259 without duplicate members, at most limits::json_depth containers deep and limits::json_octets long.
/// A byte order mark at the start is skipped. Iterative: depth costs no stack.
/// Errors: json_size, json_syntax (the message tells the octet), text_encoding (not UTF-8), json_depth,
/// json_duplicate_member, json_number_range (beyond any double); with the path of the place.
Result<JsonTree> parse_json(std::string_view text);

/// Appends "/" and the name, escaped as RFC 6901 asks.
void append_pointer(std::string& path, std::string_view name);
void append_pointer(std::string& path, std::size_t index);

}  // namespace v0
}  // namespace couvert

#endif
