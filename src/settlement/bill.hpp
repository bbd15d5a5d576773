// SPDX-License-Identifier: Apache-2.0
// What splitting, refunding and paying out share: exact shares, and totals from pieces.
#ifndef COUVERT_SETTLEMENT_BILL_HPP
#define COUVERT_SETTLEMENT_BILL_HPP

#include <cstdint>
#include <span>
#include <vector>

#include "couvert/bill.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// allocate() for amounts of a bill that is known to be sound: no weight at all means equal weights.
std::vector<std::int64_t> shares(std::int64_t amount, std::span<const std::int64_t> weights);
/// The part of `amount` that goes with `taken` out of `whole` (0 <= taken <= whole): everything with the whole.
std::int64_t share_of(std::int64_t amount, std::int64_t taken, std::int64_t whole);

/// Parts of a table with given row and column sums (of the same total, none negative): each row is shared out over
/// what is left of the columns, so that both sums hold exactly and cells stay near their proportion.
std::vector<std::vector<std::int64_t>> table(std::span<const std::int64_t> rows, std::vector<std::int64_t> columns);

/// Fills taxes and totals from the pieces. Rates are those of the quote. Amounts fit: they are parts of a sound bill.
void total_up(Bill& bill, const Quote& quote, std::int64_t tip_minor, std::int64_t rounding_minor);

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
