// SPDX-License-Identifier: Apache-2.0
// from_json() for every type.
#include "codec/fields.hpp"
#include "codec/read_any.hpp"

namespace couvert {
inline namespace v0 {

#define COUVERT_CODEC_TYPE(T) template Result<T> from_json<T>(std::string_view, UnknownMembers);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE

}  // namespace v0
}  // namespace couvert
