// SPDX-License-Identifier: Apache-2.0
// What from_json() does, for whoever instantiates it for more types.
#ifndef COUVERT_CODEC_READ_ANY_HPP
#define COUVERT_CODEC_READ_ANY_HPP

#include <string_view>

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

}  // namespace v0
}  // namespace couvert

#endif
