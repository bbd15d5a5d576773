// SPDX-License-Identifier: Apache-2.0
// Members of values to Python objects and back, one conversion for each type of member.
#ifndef COUVERT_PYTHON_CONVERT_HPP
#define COUVERT_PYTHON_CONVERT_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/sensitive.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"
#include "errors.hpp"
#include "value.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

// ---- scalars, in convert.cpp. `out` gives a new reference; `in` throws Wrong or Raise ----

void in(bool& to, PyObject* from);
void in(std::int32_t& to, PyObject* from);
void in(std::int64_t& to, PyObject* from);
void in(std::string& to, PyObject* from);
void in(Instant& to, PyObject* from);
void in(Date& to, PyObject* from);
void in(Currency& to, PyObject* from);
void in(Rate& to, PyObject* from);
void in(Errc& to, PyObject* from);
void in(LocalizedText& to, PyObject* from);
void in(UuidBytes& to, PyObject* from);
void minute_in(std::int32_t& to, PyObject* from);
void hex_in(std::uint64_t& to, PyObject* from);
PyObject* out(bool value);
PyObject* out(std::int32_t value);
PyObject* out(std::int64_t value);
PyObject* out(const std::string& value);
PyObject* out(Instant value);
PyObject* out(Date value);
PyObject* out(const Currency& value);
PyObject* out(Rate value);
PyObject* out(Errc value);
PyObject* out(const LocalizedText& value);
PyObject* out(const UuidBytes& value);
PyObject* minute_out(std::int32_t value);
PyObject* hex_out(std::uint64_t value);

/// Length of time: a timedelta, or a number of seconds.
Duration duration_from(PyObject* from);
/// 32 octets. Errors: Wrong, invalid_argument.
SecretKey key_from(PyObject* from);

// ---- enumerations ----

struct Words {
  const char* name = nullptr;
  std::vector<PyObject*> members;  // live as long as the process
  PyObject* type = nullptr;
};
template <NamedEnum E>
Words& words_of() {
  static Words only;
  return only;
}
PyObject* word_out(const Words& words, std::size_t index);
std::size_t word_in(const Words& words, PyObject* from);
void bind_words(py::module_& m, Words& words, std::string_view type, const std::string_view* names, std::size_t count);
template <NamedEnum E>
void bind_enum(py::module_& m) {
  const auto& names = EnumNames<E>::names;
  bind_words(m, words_of<E>(), EnumNames<E>::type, names.data(), names.size());
}

// ---- every type of member ----

/// `Held` is what stands in the value; `owner` is the object that keeps it there.
template <class M>
struct Convert {
  using Held = M;
  static PyObject* to(const M& value, PyObject*) { return out(value); }
  static void from(M& value, PyObject* object) { in(value, object); }
};
template <NamedEnum E>
struct Convert<E> {
  using Held = E;
  static PyObject* to(const E& value, PyObject*) { return word_out(words_of<E>(), static_cast<std::size_t>(value)); }
  static void from(E& value, PyObject* object) { value = static_cast<E>(word_in(words_of<E>(), object)); }
};
template <class Tag>
struct Convert<Id<Tag>> {
  using Held = Id<Tag>;
  static PyObject* to(const Held& value, PyObject*) { return out(value.bytes()); }
  static void from(Held& value, PyObject* object) {
    UuidBytes bytes{};
    in(bytes, object);
    value = Held(bytes);
  }
};
template <class I>
struct Convert<ClockMinute<I>> {
  using Held = I;
  static PyObject* to(const I& value, PyObject*) { return minute_out(value); }
  static void from(I& value, PyObject* object) { minute_in(value, object); }
};
template <class I>
struct Convert<HexDigits<I>> {
  using Held = I;
  static PyObject* to(const I& value, PyObject*) { return hex_out(value); }
  static void from(I& value, PyObject* object) { hex_in(value, object); }
};
template <class E>
struct Convert<AnyCode<E>> : Convert<E> {};
template <Described T>
struct Convert<T> {
  using Held = T;
  static PyObject* to(const T& value, PyObject* owner) { return view(type_of<T>(), &value, owner); }
  static void from(T& value, PyObject* object) { value = *static_cast<const T*>(unbox(type_of<T>(), object)); }
};
template <class T>
struct Convert<std::optional<T>> {
  using Held = std::optional<T>;
  static PyObject* to(const Held& value, PyObject* owner) {
    if (!value) Py_RETURN_NONE;
    return Convert<T>::to(*value, owner);
  }
  static void from(Held& value, PyObject* object) {
    value.reset();
    if (object != Py_None) Convert<T>::from(value.emplace(), object);
  }
};
/// A tuple: a list would be a copy whose changes are lost.
template <class T>
struct Convert<std::vector<T>> {
  using Held = std::vector<T>;
  static PyObject* to(const Held& value, PyObject* owner) {
    py::tuple made(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
      PyObject* each = Convert<T>::to(value[i], owner);
      if (each == nullptr) throw py::error_already_set();
      PyTuple_SET_ITEM(made.ptr(), static_cast<Py_ssize_t>(i), each);
    }
    return made.release().ptr();
  }
  static void from(Held& value, PyObject* object) {
    const py::object items = sequence(object);
    const Py_ssize_t count = PySequence_Fast_GET_SIZE(items.ptr());
    Held made;
    made.reserve(static_cast<std::size_t>(count));
    for (Py_ssize_t i = 0; i < count; ++i)
      at_place("[" + std::to_string(i) + "]", "/" + std::to_string(i),
               [&] { Convert<T>::from(made.emplace_back(), PySequence_Fast_GET_ITEM(items.ptr(), i)); });
    value = std::move(made);
  }
};

// ---- arguments and results of functions ----

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

/// An argument by its name, for messages. No id is not an argument, whatever it is as a member.
template <class T>
T take(py::handle object, const char* name) {
  T value{};
  at_place(name, {}, [&] {
    if constexpr (is_id<T>)
      if (object.is_none()) wrong_type("str or UUID", object.ptr());
    Convert<T>::from(value, object.ptr());
  });
  return value;
}
/// A value without a copy; valid as long as the object.
template <Described T>
const T& ref(py::handle object, const char* name) {
  const void* found = nullptr;
  at_place(name, {}, [&] { found = unbox(type_of<T>(), object.ptr()); });
  return *static_cast<const T*>(found);
}
/// A result with members.
template <Described T>
py::object give(T value) {
  return py::reinterpret_steal<py::object>(box(type_of<T>(), new T(std::move(value))));
}
template <Described T>
py::object give(std::vector<T> values) {
  py::tuple made(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) made[i] = give(std::move(values[i]));
  return made;
}
template <Described T>
py::object give(std::optional<T> value) {
  return value ? give(*std::move(value)) : py::none();
}
/// A scalar result.
template <class T>
py::object scalar(const T& value) {
  PyObject* made = Convert<T>::to(value, nullptr);
  if (made == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
