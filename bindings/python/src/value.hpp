// SPDX-License-Identifier: Apache-2.0
// The one Python object that holds a C++ value: immutable, its members described by a table made from the field list.
#ifndef COUVERT_PYTHON_VALUE_HPP
#define COUVERT_PYTHON_VALUE_HPP

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/codec.hpp"
#include "errors.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

/// How a type of member goes to Python and back, with the type forgotten.
struct MemberOps {
  PyObject* (*to)(const void* member, PyObject* owner);
  void (*from)(void* member, PyObject* object);
};
struct Member {
  const char* name;  ///< in documents
  const char* note;  ///< or null
  std::size_t offset;
  const MemberOps* ops;
  bool required;
  bool fresh_id;     ///< an id that is made when it is not given
  PyObject* python;  ///< its name in Python, interned: "from" is "from_" there
};

/// Everything that Python needs to know of a C++ type. One for each, never destroyed.
struct Type {
  std::string_view name;
  std::string_view document;
  std::vector<Member> members;
  const void* prototype = nullptr;  ///< a value with every member at its default

  void* (*make)() = nullptr;
  void* (*copy)(const void*) = nullptr;
  void (*destroy)(void*) noexcept = nullptr;
  bool (*equal)(const void*, const void*) = nullptr;
  std::string (*write)(const void*) = nullptr;
  void* (*read)(std::string_view, UnknownMembers) = nullptr;  ///< throws Raise

  PyTypeObject* python = nullptr;
  std::string full_name, doc;
  std::deque<std::string> texts;  ///< that the Python type points into
  std::vector<PyGetSetDef> getset;
};
template <class T>
Type& type_of() {
  static Type only;
  return only;
}

/// The name of a member in Python: a keyword gets an underscore. A reference that is kept.
PyObject* python_name(const char* name);

/// A new object around a value, which it takes over.
PyObject* box(const Type& type, void* owned);
/// A new object for a value that stands inside what `owner` keeps alive: no copy.
PyObject* view(const Type& type, const void* inside, PyObject* owner);
/// The value of an object of exactly that type. Throws Wrong.
const void* unbox(const Type& type, PyObject* object);

/// An object for anything iterable but texts and mappings. Throws Wrong.
py::object sequence(PyObject* object);
/// Puts a place before what goes wrong inside.
[[noreturn]] void rethrow_at(const std::string& place, const std::string& pointer);
template <class F>
void at_place(const std::string& place, const std::string& pointer, F&& body) {
  try {
    std::forward<F>(body)();
  } catch (const Wrong&) {
    rethrow_at(place, pointer);
  } catch (const Raise&) {
    rethrow_at(place, pointer);
  }
}

/// couvert.Value, the base of all.
void bind_value_base(py::module_& m);
/// Makes the Python type of a filled table.
void bind_type(py::module_& m, Type& type);

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
