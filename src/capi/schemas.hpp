// SPDX-License-Identifier: Apache-2.0
// All document types by name.
#ifndef COUVERT_CAPI_SCHEMAS_HPP
#define COUVERT_CAPI_SCHEMAS_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

/// One object: type name to schema, also those of all_schemas_json().
std::string schemas();
/// A document of the named type in its canonical form. Errors: invalid_argument (no such type), those of from_json().
Result<std::string> canonical_document(std::string_view type, std::string_view document);

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif
