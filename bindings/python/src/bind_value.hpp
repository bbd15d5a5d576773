// SPDX-License-Identifier: Apache-2.0
// The table of a type from its field list.
#ifndef COUVERT_PYTHON_BIND_VALUE_HPP
#define COUVERT_PYTHON_BIND_VALUE_HPP

#include <concepts>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codec/fields.hpp"
#include "convert.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

/// Ids that a device makes where the person acts. References to something that exists are never made up.
template <class T>
constexpr bool makes_id(std::string_view member) {
  if constexpr (std::same_as<T, Cart> || std::same_as<T, CartLine> || std::same_as<T, GroupCart> ||
                std::same_as<T, GroupOp>) {
    return member == "id";
  } else if constexpr (std::same_as<T, PlaceOrder>) {
    return member == "command" || member == "order";
  } else if constexpr (std::same_as<T, OrderCommand> || std::same_as<T, StockCommand>) {
    return member == "command";
  } else {
    return false;
  }
}

template <class M>
const MemberOps& ops_of() {
  using Held = typename Convert<M>::Held;
  static constexpr MemberOps ops{
      [](const void* member, PyObject* owner) { return Convert<M>::to(*static_cast<const Held*>(member), owner); },
      [](void* member, PyObject* object) { Convert<M>::from(*static_cast<Held*>(member), object); }};
  return ops;
}

/// What a field list is walked with: each member's place in a prototype.
template <class T>
class Collector {
 public:
  Collector(Type& type, const T& prototype) : type_(type), base_(reinterpret_cast<const char*>(&prototype)) {}

  Collector& note(const char* text) {
    note_ = text;
    return *this;
  }
  template <class M>
  void required(const char* name, M&& member) {
    add(name, member, true);
  }
  template <class M, class... D>
  void optional(const char* name, M&& member, const D&...) {
    add(name, member, false);
  }

 private:
  template <class M>
  void add(const char* name, const M& member, bool required) {
    place<M>(name, &member, required);
  }
  template <class I>
  void add(const char* name, const ClockMinute<I>& member, bool required) {
    place<ClockMinute<I>>(name, &member.minute, required);
  }
  template <class I>
  void add(const char* name, const HexDigits<I>& member, bool required) {
    place<HexDigits<I>>(name, &member.value, required);
  }
  template <class E>
  void add(const char* name, const AnyCode<E>& member, bool required) {
    place<AnyCode<E>>(name, &member.code, required);
  }
  template <class M>
  void place(const char* name, const void* address, bool required) {
    const auto offset = static_cast<std::size_t>(static_cast<const char*>(address) - base_);
    type_.members.push_back(
        {name, std::exchange(note_, nullptr), offset, &ops_of<M>(), required, makes_id<T>(name), python_name(name)});
  }

  Type& type_;
  const char* base_;
  const char* note_ = nullptr;
};

template <Described T>
void bind_value(py::module_& m) {
  Type& type = type_of<T>();
  type.name = Fields<T>::name;
  type.document = Fields<T>::document;
  type.make = []() -> void* { return new T{}; };
  type.copy = [](const void* value) -> void* { return new T(*static_cast<const T*>(value)); };
  type.destroy = [](void* value) noexcept { delete static_cast<T*>(value); };
  type.equal = [](const void* a, const void* b) {
    if constexpr (std::equality_comparable<T>) {
      return *static_cast<const T*>(a) == *static_cast<const T*>(b);
    } else {
      const Type& own = type_of<T>();
      return own.write(a) == own.write(b);
    }
  };
  auto* prototype = new T{};  // lives as long as the process
  type.prototype = prototype;
  Collector<T> collector(type, *prototype);
  Fields<T>::list(collector, *prototype);
  bind_type(m, type);
}

template <class... T>
void bind_values(py::module_& m) {
  (bind_value<T>(m), ...);
}
template <class... E>
void bind_enums(py::module_& m) {
  (bind_enum<E>(m), ...);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
