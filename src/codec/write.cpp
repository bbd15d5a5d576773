// SPDX-License-Identifier: Apache-2.0
// to_json() and append_json() for every type.
#include "codec/fields.hpp"
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

#define COUVERT_CODEC_TYPE(T)                        \
  template void append_json(std::string&, const T&); \
  template std::string to_json(const T&);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE

}  // namespace v0
}  // namespace couvert
