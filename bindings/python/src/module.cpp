// SPDX-License-Identifier: Apache-2.0
// The extension module couvert._couvert.
#include "functions.hpp"
#include "value.hpp"
#include "values.hpp"

PYBIND11_MODULE(_couvert, m) {
  using namespace couvert::python;
  bind_errors(m);
  bind_value_base(m);
  bind_menu_values(m);
  bind_pricing_values(m);
  bind_order_values(m);
  bind_call_values(m);
  bind_document_codec();
  bind_part_codec();
  bind_functions(m);
  bind_book(m);
  bind_client(m);
  bind_house(m);
}
