// SPDX-License-Identifier: Apache-2.0
// The types of values, in units that compile side by side; codec_*.cpp give them their documents.
#ifndef COUVERT_PYTHON_VALUES_HPP
#define COUVERT_PYTHON_VALUES_HPP

#include "errors.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_menu_values(py::module_& m);
void bind_pricing_values(py::module_& m);
void bind_order_values(py::module_& m);
void bind_call_values(py::module_& m);

/// Types that are documents: their codec is compiled in the library.
void bind_document_codec();
/// Types that stand inside documents: theirs is compiled here.
void bind_part_codec();

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
