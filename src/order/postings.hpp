// SPDX-License-Identifier: Apache-2.0
// The double entries of an order's events, computed from its quote.
#ifndef COUVERT_ORDER_POSTINGS_HPP
#define COUVERT_ORDER_POSTINGS_HPP

#include <optional>
#include <vector>

#include "couvert/order.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// The sale that a quote describes: the customer owes the total; goods go to the restaurant, tax to its rule,
/// the tip to the tips account, fees and rounding to the platform. Sorted by account and party, without zeros.
/// Errors: money_overflow, posting_unbalanced (a quote whose parts do not make its total).
Result<std::vector<Posting>> sale_postings(const Quote& quote, const std::string& customer, const VenueId& venue);

/// `after` minus `before`, account by account; the reversal of `before` when `after` is empty.
/// Errors: money_overflow.
Result<std::vector<Posting>> difference(const std::vector<Posting>& before, const std::vector<Posting>& after);

/// What the order's step by `verb` to `target` posts. `new_quote` is read for adjust.
/// Errors: money_overflow, posting_unbalanced.
Result<std::vector<Posting>> postings_of_step(const Order& order, OrderVerb verb, OrderState target,
                                              const Quote* new_quote);

/// Whether the postings sum to zero without leaving 64 bits.
bool balanced(const std::vector<Posting>& postings) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
