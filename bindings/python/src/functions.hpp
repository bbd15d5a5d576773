// SPDX-License-Identifier: Apache-2.0
// The parts of the module besides values.
#ifndef COUVERT_PYTHON_FUNCTIONS_HPP
#define COUVERT_PYTHON_FUNCTIONS_HPP

#include "errors.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_functions(py::module_& m);
/// Takes the way to make an object away from Python, where it would be made without what it holds.
inline void only_made_here(py::handle type) { reinterpret_cast<PyTypeObject*>(type.ptr())->tp_new = nullptr; }

void bind_book(py::module_& m);
void bind_client(py::module_& m);
void bind_house(py::module_& m);

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
