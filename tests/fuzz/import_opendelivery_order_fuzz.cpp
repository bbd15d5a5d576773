// SPDX-License-Identifier: Apache-2.0
// Any text as an Open Delivery order: an error, or an order that is a document, with a sane report.
#include "exchange_invariant.hpp"

#include "couvert/exchange_orders.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace couvert;
  ImportOptions options;
  options.venue = "fuzz";
  options.currency = Currency::parse("BRL").value();
  const auto imported = import_order(Format::opendelivery, {reinterpret_cast<const char*>(data), size}, options);
  if (!imported) return 0;
  couvert_fuzz::check_report(imported->report);
  const auto again = from_json<PartnerOrder>(to_json(imported->order), UnknownMembers::refuse);
  couvert_fuzz::require(again.ok() && *again == imported->order, "an order that is no document");
  return 0;
}
