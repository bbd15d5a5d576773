// SPDX-License-Identifier: Apache-2.0
// Where a device stands in the log, and in the scopes that it still reads from their beginning.
#ifndef COUVERT_HOUSE_CURSOR_HPP
#define COUVERT_HOUSE_CURSOR_HPP

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

struct Cursor {
  enum class State : char {
    following = 'f',
    reading = 's',  ///< its reset was told; `key` is the place of the last entity sent
    refused = 'x'   ///< its revoke was told
  };
  struct Scope {
    State state = State::following;
    std::string key = {};
  };

  std::string epoch;
  std::int64_t pos = 0;                      ///< everything up to here was told
  std::int32_t partly = 0;                   ///< of how many scopes the position after it was told, too
  std::map<std::string, Scope> scopes = {};  ///< by scope_mark()
};

/// A scope in a cursor: 16 hexadecimal digits, for names are long.
std::string scope_mark(std::string_view scope);

/// `bound` is who may use it: device and principal.
std::string cursor_text(const Cursor& cursor, std::string_view secret, std::string_view bound);
/// Errors: cursor_invalid.
Result<Cursor> read_cursor(std::string_view text, std::string_view secret, std::string_view bound);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
