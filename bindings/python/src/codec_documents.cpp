// SPDX-License-Identifier: Apache-2.0
// to_json() and from_json() of documents; only declared here, compiled in the library.
#include "capi/documents.hpp"
#include "codec/fields.hpp"
#include "codec_of.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_document_codec() {
#define COUVERT_CODEC_TYPE(T) codec_of<T>();
#include "capi/document_types.inc"
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
