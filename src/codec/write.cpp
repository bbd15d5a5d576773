// SPDX-License-Identifier: Apache-2.0
// to_json() and append_json() for every type.
#include "codec/fields.hpp"
#include "codec/write_any.hpp"

namespace couvert {
inline namespace v0 {

#define COUVERT_CODEC_TYPE(T)                        \
  template void append_json(std::string&, const T&); \
  template std::string to_json(const T&);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE

}  // namespace v0
}  // namespace couvert
