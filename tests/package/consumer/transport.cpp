// SPDX-License-Identifier: Apache-2.0
// Links the default transport.
#include <couvert/transport_cpprest.hpp>

int main() {
  couvert::CpprestOptions options;
  options.base_url = "https://house.example";
  return couvert::make_cpprest_transport(options).ok() ? 0 : 1;
}
