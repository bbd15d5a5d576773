// SPDX-License-Identifier: Apache-2.0
// What a conversion between formats kept, changed and left out.
#ifndef COUVERT_LOSS_HPP
#define COUVERT_LOSS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/ids.hpp"

namespace couvert {
inline namespace v0 {

enum class Format : std::uint8_t { schemaorg, ubereats, opendelivery, square, justeat, hubrise, ondc };
/// Errors: invalid_argument.
Result<Format> parse_format(std::string_view name);
std::string_view format_name(Format format) noexcept;

/// How much of a thing survived.
enum class LossKind : std::uint8_t {
  exact,         ///< one entry per item that came over whole
  approximated,  ///< carried over in another form; `why` says which
  impossible,    ///< left out; `why` says why
};
struct Loss {
  Ref item;          ///< the item (or group, section) concerned, as named in the source; may be empty
  std::string path;  ///< JSON Pointer into the source document
  LossKind kind = LossKind::exact;
  std::string why;     ///< stable key, e.g. "dangling_group", "item_without_id", "tax_not_held"
  std::string detail;  ///< the value concerned, for people
  friend bool operator==(const Loss&, const Loss&) = default;
};
/// Counts are of the source document, before anything was left out.
struct LossReport {
  Format format = Format::schemaorg;
  std::int64_t menus = 0, sections = 0, items = 0, groups = 0, options = 0;
  std::int64_t dangling_groups = 0;  ///< distinct group ids that are named and not defined
  std::vector<Loss> losses;
  friend bool operator==(const LossReport&, const LossReport&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
