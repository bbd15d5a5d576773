// SPDX-License-Identifier: Apache-2.0
// Errors as exceptions.
#include "errors.hpp"

#include <array>
#include <exception>
#include <map>
#include <new>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

constexpr std::array<const char*, 8> class_names{"InvalidError", "RefusedError",     "ConflictError", "NotFoundError",
                                                 "DeniedError",  "UnavailableError", "CorruptError",  "InternalError"};

// References that live as long as the process: an interpreter that ends does not ask for them again.
struct Names {
  std::array<PyObject*, class_names.size()> kinds{};
  PyObject* base = nullptr;
  PyObject* failure = nullptr;  // of an exception that is not ours: the name of the code
  PyObject* code_type = nullptr;
  std::map<Errc, PyObject*> codes;
  std::map<std::string_view, Errc> by_name;
};
Names& names() {
  static Names only;
  return only;
}

std::string text_of(py::handle object, const char* member) {
  const py::object found = py::getattr(object, member, py::none());
  return PyUnicode_Check(found.ptr()) ? found.cast<std::string>() : std::string();
}

void set(const Error& error) noexcept {
  try {
    const py::object exception = exception_of(error);
    PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(exception.ptr())), exception.ptr());
  } catch (py::error_already_set& raised) {
    raised.restore();
  }
}

void set(const Wrong& wrong) noexcept {
  const char* separator = wrong.place.empty() ? "" : ": ";
  PyErr_Format(PyExc_TypeError, "%s%s%s expected, not %s", wrong.place.c_str(), separator, wrong.expected.c_str(),
               wrong.got.c_str());
}

void translate(std::exception_ptr thrown) {
  if (!thrown) return;
  try {
    std::rethrow_exception(thrown);
  } catch (const Raise& raise) {
    set(raise.error);
  } catch (const Wrong& wrong) {
    set(wrong);
  }
}

}  // namespace

void refuse(Errc code, std::string message, std::string path) {
  throw Raise{Error(code, std::move(message), std::move(path))};
}

void wrong_type(const char* expected, PyObject* got) { throw Wrong{expected, Py_TYPE(got)->tp_name}; }

void raise_current() noexcept {
  try {
    throw;
  } catch (const Raise& raise) {
    set(raise.error);
  } catch (const Wrong& wrong) {
    set(wrong);
  } catch (py::error_already_set& raised) {
    raised.restore();
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
  } catch (const std::exception& thrown) {
    set(Error(Errc::internal, thrown.what()));
  } catch (...) {
    set(Error(Errc::internal));
  }
}

py::object exception_of(const Error& error) {
  const py::handle kind = names().kinds.at(static_cast<std::size_t>(error.kind()));
  const auto code = py::reinterpret_steal<py::object>(code_to_python(error.code()));
  return kind(code, py::str(std::string(error.message())), py::str(std::string(error.path())),
              py::str(std::string(error.details_json())));
}

Error error_of(py::error_already_set& raised, py::handle source) {
  try {
    if (raised.matches(names().base)) {
      const py::object code = py::getattr(raised.value(), "code");
      return Error(code_from_python(code.ptr()), text_of(raised.value(), "message"));
    }
    const py::object name = py::handle(names().failure)(raised.value());
    const Errc code = code_from_python(name.ptr());
    const std::string text = py::str(raised.type().attr("__name__")).cast<std::string>();
    if (code == Errc::internal) {
      raised.restore();
      PyErr_WriteUnraisable(source.ptr());
    }
    return Error(code, "the host raised " + text);
  } catch (...) {
    PyErr_Clear();
    return Error(Errc::internal, "the host raised an exception that cannot be read");
  }
}

PyObject* code_to_python(Errc code) {
  const auto& codes = names().codes;
  auto found = codes.find(code);
  if (found == codes.end()) found = codes.find(Errc::internal);
  Py_INCREF(found->second);
  return found->second;
}

Errc code_from_python(PyObject* from) {
  if (!PyUnicode_Check(from)) wrong_type("ErrorCode or str", from);
  Py_ssize_t size = 0;
  const char* text = PyUnicode_AsUTF8AndSize(from, &size);
  if (text == nullptr) throw py::error_already_set();
  const auto& known = names().by_name;
  const auto found = known.find(std::string_view(text, static_cast<std::size_t>(size)));
  if (found == known.end()) refuse(Errc::json_enum, "no such error code");
  return found->second;
}

void bind_errors(py::module_& m) {
  const py::module_ errors = py::module_::import("couvert._errors");
  const auto kept = [&](const char* name) { return py::object(errors.attr(name)).release().ptr(); };
  Names& to = names();
  for (std::size_t i = 0; i < class_names.size(); ++i) to.kinds[i] = kept(class_names[i]);
  to.base = kept("Error");
  to.failure = kept("failure");

  py::list rows;
  for (const ErrorInfo& row : error_catalogue())
    rows.append(py::make_tuple(std::string(row.name), static_cast<std::int32_t>(row.code),
                               std::string(error_kind_name(row.kind)), row.retryable, row.http_status,
                               std::string(row.text)));
  const py::object made = errors.attr("make_codes")(rows);
  to.code_type = made.inc_ref().ptr();
  for (const ErrorInfo& row : error_catalogue()) {
    to.codes[row.code] = made(std::string(row.name)).release().ptr();
    to.by_name[row.name] = row.code;
  }
  m.attr("ErrorCode") = made;
  py::register_local_exception_translator(&translate);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
