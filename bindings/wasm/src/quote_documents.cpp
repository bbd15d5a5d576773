// SPDX-License-Identifier: Apache-2.0
// The documents of a quote once more, compiled for speed: linked before the others, whose copies the linker then leaves away.
#include "capi/documents.hpp"
#include "capi/fields.hpp"
#include "codec/read_any.hpp"
#include "codec/write_any.hpp"

namespace couvert {
inline namespace v0 {

template Result<capi::PricingRequest> from_json<capi::PricingRequest>(std::string_view, UnknownMembers);
template void append_json(std::string&, const capi::PricingAnswer&);

}  // namespace v0
}  // namespace couvert
