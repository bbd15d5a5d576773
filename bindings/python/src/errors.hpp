// SPDX-License-Identifier: Apache-2.0
// How errors leave C++ for Python: one exception class for each kind.
#ifndef COUVERT_PYTHON_ERRORS_HPP
#define COUVERT_PYTHON_ERRORS_HPP

#include <string>
#include <utility>

#include <pybind11/pybind11.h>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

namespace py = pybind11;

/// An error of the library on its way to Python.
struct Raise {
  Error error;
};
/// An argument of a wrong type, a TypeError: where it stands, and what was expected there.
struct Wrong {
  std::string expected;
  std::string got;
  std::string place = {};  ///< "Cart.lines[2]"
};

template <class T>
T need(Result<T> result) {
  if (!result) throw Raise{result.error()};
  return *std::move(result);
}
inline void need(const Status& status) {
  if (!status) throw Raise{status.error()};
}
[[noreturn]] void refuse(Errc code, std::string message, std::string path = {});
[[noreturn]] void wrong_type(const char* expected, PyObject* got);

/// Sets Python's error from what was thrown. Inside a catch clause only.
void raise_current() noexcept;
/// The exception as an object. A new reference.
py::object exception_of(const Error& error);
/// What a method of the host failed with, as an error that the library understands. What is no Error of ours goes to
/// sys.unraisablehook, too.
Error error_of(py::error_already_set& raised, py::handle source);

/// Runs the body of a C function; what it throws becomes Python's error.
template <class F>
PyObject* guarded(F&& body) noexcept {
  try {
    return std::forward<F>(body)();
  } catch (...) {
    raise_current();
    return nullptr;
  }
}

/// The member of couvert.ErrorCode. A new reference.
PyObject* code_to_python(Errc code);
Errc code_from_python(PyObject* from);

/// Finds the classes of couvert._errors, makes ErrorCode, and registers what was thrown above with pybind11.
void bind_errors(py::module_& m);

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
