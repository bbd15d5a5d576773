// SPDX-License-Identifier: Apache-2.0
// One bill, several payers: each gets an exact part of goods, discounts, fees, tax of each rate, tip and rounding.
#ifndef COUVERT_SPLIT_HPP
#define COUVERT_SPLIT_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "couvert/bill.hpp"

namespace couvert {
inline namespace v0 {

enum class SplitKind : std::uint8_t {
  evenly,   ///< as equal as minor units allow; the first payers bear what is left
  shares,   ///< in proportion to `weight`
  amounts,  ///< each pays `amount_minor`; together the total
  items     ///< each pays the lines of `claims`; fees, tip and rounding by `rest`
};
/// Fees, tip and rounding of a split by items.
enum class SplitRest : std::uint8_t { by_goods, evenly };

/// A line that a payer takes part in. Several payers of one line share it by weight: how many units each had, for
/// instance.
struct SplitClaim {
  LineId line;
  std::int64_t weight = 1;
  friend bool operator==(const SplitClaim&, const SplitClaim&) = default;
};
struct SplitPayer {
  std::string name;  ///< a person or a seat, in the words of the app
  std::int64_t weight = 1;
  std::int64_t amount_minor = 0;
  std::vector<SplitClaim> claims;
  friend bool operator==(const SplitPayer&, const SplitPayer&) = default;
};
struct SplitPlan {
  SplitKind kind = SplitKind::evenly;
  std::vector<SplitPayer> payers;
  SplitRest rest = SplitRest::by_goods;
  friend bool operator==(const SplitPlan&, const SplitPlan&) = default;
};

/// The plan by CartLine::person: each person or seat pays the lines of that name, and all share the lines of nobody.
/// Payers in the order of their first line; one payer without a name when no line has one.
SplitPlan plan_by_person(const Cart& cart);

/// A bill for each payer, in their order. Member by member they sum to bill_of(quote): each line and part, each rate's
/// base and tax, every total. No amount is negative except rounding. `quantity` of pieces is 0.
/// Errors: those of bill_of(), limit_exceeded (payers, claims), invalid_argument (no payer, a negative weight or amount,
/// weights that are all zero), line_unknown, duplicate_line (one line twice with one payer), split_inexact (amounts do
/// not sum to the total, or nobody claims a line); with the path in the plan.
Result<std::vector<Bill>> split(const Quote& quote, const SplitPlan& plan);

}  // namespace v0
}  // namespace couvert

#endif
