// SPDX-License-Identifier: Apache-2.0
// The document of a type in its table.
#ifndef COUVERT_PYTHON_CODEC_OF_HPP
#define COUVERT_PYTHON_CODEC_OF_HPP

#include <string>
#include <string_view>
#include <utility>

#include "couvert/codec.hpp"
#include "value.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

template <class T>
void codec_of() {
  Type& type = type_of<T>();
  type.write = [](const void* value) { return to_json(*static_cast<const T*>(value)); };
  type.read = [](std::string_view text, UnknownMembers unknown) -> void* {
    return new T(need(from_json<T>(text, unknown)));
  };
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
