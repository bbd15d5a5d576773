// SPDX-License-Identifier: Apache-2.0
// What to_json() and append_json() do, for whoever instantiates them for more types.
#ifndef COUVERT_CODEC_WRITE_ANY_HPP
#define COUVERT_CODEC_WRITE_ANY_HPP

#include <string>

#include "codec/writer.hpp"
#include "couvert/codec.hpp"

namespace couvert {
inline namespace v0 {

template <class T>
void append_json(std::string& out, const T& value) {
  Writer(out).document(value);
}

template <class T>
std::string to_json(const T& value) {
  std::string out;
  append_json(out, value);
  return out;
}

}  // namespace v0
}  // namespace couvert

#endif
