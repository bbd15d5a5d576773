// SPDX-License-Identifier: Apache-2.0
// Any text as a HubRise catalogue: an error, or a menu that can be published, a sane report and an export that reads
// back.
#include "exchange_invariant.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  couvert_fuzz::check_import(couvert::Format::hubrise, {reinterpret_cast<const char*>(data), size});
  return 0;
}
