// SPDX-License-Identifier: Apache-2.0
// Any text as any document: it is refused, or what is read is written and read again unchanged.
//
// The first octet chooses the type, and with its highest bit how unknown members are taken.
#include "couvert/codec.hpp"

#include "couvert/exchange.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using namespace couvert;

void demand(bool holds) {
  if (!holds) std::abort();
}

template <class T>
void round_trip(std::string_view text, UnknownMembers unknown) {
  const auto first = from_json<T>(text, unknown);
  if (!first) {
    const std::string_view path = first.error().path();
    demand(path.empty() || path.front() == '/');
    demand(!first.error().message().empty());
    return;
  }
  const std::string written = to_json(*first);
  const auto second = from_json<T>(written, UnknownMembers::refuse);
  demand(second.ok());
  if constexpr (std::equality_comparable<T>) demand(*second == *first);
  demand(to_json(*second) == written);
}

using Check = void (*)(std::string_view, UnknownMembers);
constexpr Check checks[] = {
    round_trip<Venue>,         round_trip<Menu>,         round_trip<PriceRules>, round_trip<Cart>,
    round_trip<CartLine>,      round_trip<Quote>,        round_trip<Order>,      round_trip<OrderEvent>,
    round_trip<PlaceOrder>,    round_trip<OrderCommand>, round_trip<Contact>,    round_trip<Address>,
    round_trip<Issue>,         round_trip<Orderable>,    round_trip<Finding>,    round_trip<LossReport>,
    round_trip<SelectionList>, round_trip<VenueClock>,   round_trip<Calendar>,   round_trip<Totals>,
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto unknown = (data[0] & 0x80) != 0 ? UnknownMembers::refuse : UnknownMembers::ignore;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  checks[(data[0] & 0x7F) % std::size(checks)](text, unknown);
  return 0;
}
