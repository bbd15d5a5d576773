// SPDX-License-Identifier: Apache-2.0
// What a field list is: each member of a type named once, for the writer, the reader and the schema.
#ifndef COUVERT_CODEC_FIELD_LIST_HPP
#define COUVERT_CODEC_FIELD_LIST_HPP

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "couvert/money.hpp"

namespace couvert {
inline namespace v0 {

/// Specialised for every type with members in documents:
///   name      type name in schemas
///   document  "menu/1", or empty when the type is no document by itself
///   list      template <class A, class V> static void list(A& a, V& v): calls, in document order,
///     a.required("m", v.m)        always written, must be there on input
///     a.optional("m", v.m)        left out at its default, which is empty, absent, false or 0
///     a.optional("m", v.m, 20)    the same with another default; equal to the member's initialiser
///     a.note("…").required(…)     a description for the schema, where the name does not tell the unit
template <class T>
struct Fields;

template <class T>
concept Described = requires {
  Fields<T>::name;
};

struct PlainType {
  static constexpr std::string_view document = {};
};

/// Minutes since midnight, as "HH:MM" with hours up to 47: a close after midnight stays on the day it began.
template <class I>
struct ClockMinute {
  I& minute;
};
template <class I>
ClockMinute<I> clock_minute(I& minute) noexcept {
  return {minute};
}
inline constexpr std::int32_t clock_minutes = 48 * 60;

/// All 64 bits, as 16 hexadecimal digits: a number that large is not exact in every JSON reader.
template <class I>
struct HexDigits {
  I& value;
};
template <class I>
HexDigits<I> hex_digits(I& value) noexcept {
  return {value};
}

/// The name of an error code of which a newer house may know more: what is unknown here reads as `internal`.
template <class E>
struct AnyCode {
  E& code;
};
template <class E>
AnyCode<E> any_code(E& code) noexcept {
  return {code};
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// Whether `optional` members are left out with this value.
template <class T>
bool is_default(const T& value) {
  if constexpr (is_optional<T>) {
    return !value.has_value();
  } else if constexpr (requires { value.empty(); }) {
    return value.empty();
  } else if constexpr (std::same_as<T, Currency>) {
    return !value.is_set();
  } else {
    return value == T{};
  }
}

}  // namespace v0
}  // namespace couvert

#endif
