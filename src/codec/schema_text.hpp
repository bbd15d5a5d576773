// SPDX-License-Identifier: Apache-2.0
// JSON Schema (2020-12) of one type from its field list.
#ifndef COUVERT_CODEC_SCHEMA_TEXT_HPP
#define COUVERT_CODEC_SCHEMA_TEXT_HPP

#include <concepts>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codec/fields.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// The keywords of a type without their braces, and what its name does not tell.
struct Keywords {
  std::string text;
  std::string description;
};

inline std::string reference(std::string_view type) {
  return R"("$ref":"#/components/schemas/)" + std::string(type) + '"';
}

inline Keywords integer_keywords(std::string_view format, std::int64_t low, std::int64_t high) {
  std::string text = R"("type":"integer","format":")";
  text.append(format).append(R"(","minimum":)").append(std::to_string(low));
  return {text.append(R"(,"maximum":)").append(std::to_string(high)), {}};
}

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;
template <class T>
inline constexpr bool is_clock_minute = false;
template <class I>
inline constexpr bool is_clock_minute<ClockMinute<I>> = true;

template <class T>
inline constexpr bool is_hex_digits = false;
template <class I>
inline constexpr bool is_hex_digits<HexDigits<I>> = true;
template <class T>
inline constexpr bool is_any_code = false;
template <class E>
inline constexpr bool is_any_code<AnyCode<E>> = true;

template <class T>
Keywords scalar_keywords() {
  if constexpr (std::same_as<T, bool>) {
    return {R"("type":"boolean")", {}};
  } else if constexpr (std::same_as<T, std::int32_t>) {
    return integer_keywords("int32", std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
  } else if constexpr (std::same_as<T, std::int64_t>) {
    return integer_keywords("int64", -limits::document_integer, limits::document_integer);
  } else if constexpr (std::same_as<T, Rate>) {
    auto keywords = integer_keywords("int64", -limits::document_integer, limits::document_integer);
    keywords.description = "parts per million: 55000 is 5.5 %";
    return keywords;
  } else if constexpr (std::same_as<T, std::string>) {
    return {R"("type":"string")", {}};
  } else if constexpr (std::same_as<T, Instant>) {
    return {R"("type":"string","format":"date-time")", {}};
  } else if constexpr (std::same_as<T, Date>) {
    return {R"("type":"string","format":"date")", {}};
  } else if constexpr (std::same_as<T, Currency>) {
    return {R"("type":"string","pattern":"^[A-Z]{3}$")", "ISO 4217"};
  } else if constexpr (std::same_as<T, Errc>) {
    return {R"("type":"string")", "name of an error code"};
  } else if constexpr (is_any_code<T>) {
    return {R"("type":"string")", "name of an error code; others may come"};
  } else if constexpr (is_hex_digits<T>) {
    return {R"("type":"string","pattern":"^[0-9a-f]{16}$")", {}};
  } else if constexpr (is_id<T>) {
    return {R"("type":"string","format":"uuid")", {}};
  } else {
    static_assert(is_clock_minute<T>, "a type without a schema");
    return {R"("type":"string","pattern":"^([0-3][0-9]|4[0-7]):[0-5][0-9]$")", "wall clock, HH:MM"};
  }
}

template <class T>
struct Element;
template <class T>
struct Element<std::optional<T>> : std::type_identity<T> {};
template <class T>
struct Element<std::vector<T>> : std::type_identity<T> {};

template <class T>
Keywords keywords_of() {
  if constexpr (is_optional<T>) {
    return keywords_of<typename Element<T>::type>();
  } else if constexpr (is_vector<T>) {
    return {R"("type":"array","items":{)" + keywords_of<typename Element<T>::type>().text + "}", {}};
  } else if constexpr (NamedEnum<T>) {
    return {reference(EnumNames<T>::type), {}};
  } else if constexpr (Described<T>) {
    return {reference(Fields<T>::name), {}};
  } else if constexpr (std::same_as<T, LocalizedText>) {
    return {reference("LocalizedText"), {}};
  } else {
    return scalar_keywords<T>();
  }
}

class SchemaDumper {
 public:
  SchemaDumper& note(const char* text) {
    note_ = text;
    return *this;
  }
  template <class T>
  void required(std::string_view name, T&&) {
    if (!required_.empty()) required_ += ',';
    required_ += json_quote(name);
    property(name, keywords_of<std::remove_cvref_t<T>>());
  }
  template <class T>
  void optional(std::string_view name, [[maybe_unused]] T&& value) {
    auto keywords = keywords_of<std::remove_cvref_t<T>>();
    using Value = std::remove_cvref_t<T>;
    // A number without a default is one that may be absent, which is not the same as 0.
    if constexpr (NamedEnum<Value>) {
      keywords.text += R"(,"default":)" + json_quote(enum_name(value));
    } else if constexpr (std::same_as<Value, bool>) {
      keywords.text += R"(,"default":false)";
    } else if constexpr (std::integral<Value> || std::same_as<Value, Rate>) {
      keywords.text += R"(,"default":0)";
    }
    property(name, std::move(keywords));
  }
  template <class T, class D>
  void optional(std::string_view name, T&&, const D& other_default) {
    auto keywords = keywords_of<std::remove_cvref_t<T>>();
    keywords.text += R"(,"default":)";
    if constexpr (std::same_as<D, bool>) {
      keywords.text += other_default ? "true" : "false";
    } else if constexpr (std::integral<D>) {
      keywords.text += std::to_string(other_default);
    } else if constexpr (std::same_as<D, Rate>) {
      keywords.text += std::to_string(other_default.ppm);
    } else {
      keywords.text += json_quote(other_default);
    }
    property(name, std::move(keywords));
  }
  void document(std::string_view kind) {
    property("couvert", {R"("const":)" + json_quote(kind), "kind and major version; first member where given"});
  }

  // Members stay open: a newer minor version may add some.
  std::string finish() && {
    std::string out = R"({"type":"object","properties":{)" + properties_ + '}';
    if (!required_.empty()) out += R"(,"required":[)" + required_ + ']';
    return out += '}';
  }

 private:
  void property(std::string_view name, Keywords keywords) {
    if (!properties_.empty()) properties_ += ',';
    properties_ += json_quote(name) + ":{" + keywords.text;
    const char* note = std::exchange(note_, nullptr);
    std::string& description = keywords.description;
    if (note != nullptr) description += description.empty() ? note : std::string("; ") + note;
    if (!description.empty()) properties_ += R"(,"description":)" + json_quote(description);
    properties_ += '}';
  }

  std::string properties_, required_;
  const char* note_ = nullptr;
};

template <Described T>
std::string object_schema() {
  SchemaDumper dumper;
  T value{};
  if (!Fields<T>::document.empty()) dumper.document(Fields<T>::document);
  Fields<T>::list(dumper, value);
  return std::move(dumper).finish();
}

template <NamedEnum E>
std::string enum_schema() {
  std::string out = R"({"type":"string","enum":[)";
  for (const std::string_view name : EnumNames<E>::names) {
    if (out.back() != '[') out += ',';
    out += json_quote(name);
  }
  return out += "]}";
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
