// SPDX-License-Identifier: Apache-2.0
// from_json() for every type.
#include "codec/fields.hpp"
#include "codec/reader.hpp"
#include "couvert/codec.hpp"

namespace couvert {
inline namespace v0 {

template <class T>
Result<T> from_json(std::string_view text, UnknownMembers unknown) {
  const auto tree = parse_json(text);
  if (!tree) return tree.error();
  return Reader(*tree, unknown).document<T>();
}

#define COUVERT_CODEC_TYPE(T) template Result<T> from_json<T>(std::string_view, UnknownMembers);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE

}  // namespace v0
}  // namespace couvert
