// SPDX-License-Identifier: Apache-2.0
// Texts of functions, from the specification that all languages share.
#ifndef COUVERT_PYTHON_DOCS_HPP
#define COUVERT_PYTHON_DOCS_HPP

#include <string_view>

namespace couvert {
inline namespace v0 {
namespace python {

struct FunctionDoc {
  std::string_view name;
  const char* text;
};
inline constexpr FunctionDoc function_docs[] = {
#define COUVERT_PYTHON_DOC(name, text) {#name, text},
#include "docs.inc"
#undef COUVERT_PYTHON_DOC
};
/// Fails to compile for a function that the specification does not have.
consteval const char* doc(std::string_view name) {
  for (const FunctionDoc& each : function_docs)
    if (each.name == name) return each.text;
  throw "not in bindings/spec/functions.json";
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
