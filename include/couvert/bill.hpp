// SPDX-License-Identifier: Apache-2.0
// A bill in its smallest pieces, each taxed as a whole: what is split among people and given back.
#ifndef COUVERT_BILL_HPP
#define COUVERT_BILL_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "couvert/order.hpp"
#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {

enum class BillTarget : std::uint8_t { line, fee };

/// A line or fee of a quote, or one of its parts where it is taxed in parts.
struct BillPiece {
  BillTarget target = BillTarget::line;
  std::int32_t index = 0;     ///< into Quote::lines or Quote::fees
  std::int32_t part = -1;     ///< into its parts; -1: it has none
  std::int32_t quantity = 0;  ///< units; 0 in a split
  std::int64_t gross_minor = 0, discount_minor = 0, tax_minor = 0;
  bool tax_included = true;
  Ref tax_rule;
  Remitter remitter = Remitter::venue;

  std::int64_t net_minor() const noexcept { return gross_minor - discount_minor; }
  /// What is paid for it: after its discount, with the tax that is added.
  std::int64_t due_minor() const noexcept { return net_minor() + (tax_included ? 0 : tax_minor); }
  friend bool operator==(const BillPiece&, const BillPiece&) = default;
};

/// A whole quote, a payer's part of one, or a refund; then every amount is negative. `taxes` and `totals` follow from the
/// pieces, the tip and the rounding as in a quote, so that bills of one quote add up member by member.
struct Bill {
  Currency currency;
  std::vector<BillPiece> pieces;
  std::vector<QuoteTax> taxes;
  Totals totals;
  friend bool operator==(const Bill&, const Bill&) = default;
};

/// All of a quote. Errors: invalid_argument, with the path of a line, fee or total that does not add up, or of an amount
/// that no price can have; money_overflow.
Result<Bill> bill_of(const Quote& quote);

/// How a bill is booked, by the rules of docs/reference/postings.md; they sum to zero. Of a refund it is the mirror image
/// of the sale. Errors: money_overflow.
Result<std::vector<Posting>> bill_postings(const Bill& bill, const std::string& customer, const VenueId& venue);

}  // namespace v0
}  // namespace couvert

#endif
