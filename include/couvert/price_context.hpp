// SPDX-License-Identifier: Apache-2.0
// The circumstances that decide which price books hold.
#ifndef COUVERT_PRICE_CONTEXT_HPP
#define COUVERT_PRICE_CONTEXT_HPP

#include <string_view>

#include "couvert/menu.hpp"

namespace couvert {
inline namespace v0 {

/// Where, how and when something is priced. Texts and the clock are borrowed for the call.
struct PriceContext {
  Fulfilment fulfilment = Fulfilment::pickup;
  std::string_view channel = {};
  std::string_view venue = {};
  Instant at = {};
  const VenueClock* clock = nullptr;  ///< for books with a calendar; null: UTC
};

/// Whether every condition of the book is met. Pure; any thread.
bool holds(const PriceBook& book, const PriceContext& context) noexcept;

}  // namespace v0
}  // namespace couvert

#endif
