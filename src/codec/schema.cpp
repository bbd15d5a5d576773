// SPDX-License-Identifier: Apache-2.0
// Every schema, for the components of the API description.
#include "codec/schema_text.hpp"

namespace couvert {
inline namespace v0 {
namespace {

using detail::enum_schema;
using detail::object_schema;

constexpr std::string_view localized_text_schema =
    R"({"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},{"type":"string"}],)"
    R"("description":"text by language tag; a plain string is read as {\"default\": …}"})";

}  // namespace

template <class T>
std::string schema_json() {
  return object_schema<T>();
}

std::string all_schemas_json() {
  std::string out = R"({"LocalizedText":)";
  out += localized_text_schema;
  const auto add = [&out](std::string_view name, const std::string& schema) {
    out += ',' + json_quote(name) + ':' + schema;
  };
#define COUVERT_CODEC_TYPE(T) add(Fields<T>::name, object_schema<T>());
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
  PartTypes::for_each([&]<class T>() { add(Fields<T>::name, object_schema<T>()); });
  EnumTypes::for_each([&]<class E>() { add(EnumNames<E>::type, enum_schema<E>()); });
  return out += '}';
}

#define COUVERT_CODEC_TYPE(T) template std::string schema_json<T>();
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE

}  // namespace v0
}  // namespace couvert
