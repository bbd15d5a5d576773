// SPDX-License-Identifier: Apache-2.0
// Giving money back: itemised, exact to the tax of each rate, never more than was paid.
#ifndef COUVERT_REFUND_HPP
#define COUVERT_REFUND_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/bill.hpp"

namespace couvert {
inline namespace v0 {

/// So many units of a line, or an amount off it (cold soup); exactly one of the two.
struct RefundItem {
  LineId line;
  std::int32_t quantity = 0;
  std::optional<std::int64_t> amount_minor;  ///< of what was paid for the line
  friend bool operator==(const RefundItem&, const RefundItem&) = default;
};
/// A fee, or some of its units: deposits come back with the bottles.
struct RefundFee {
  Ref fee;
  std::int32_t quantity = 0;  ///< 0: all that is left
  friend bool operator==(const RefundFee&, const RefundFee&) = default;
};

/// What is given back in one go. Several members may be set; `rest` and `amount_minor` stand alone.
struct RefundRequest {
  CommandId id;  ///< made by whoever decides, permanent: the same request twice is one refund
  std::vector<RefundItem> items;
  std::vector<RefundFee> fees;
  std::int64_t tip_minor = 0;
  std::optional<std::int64_t> amount_minor;  ///< of everything but the tip, in proportion to what is left of each piece
  bool rest = false;                         ///< all that is left, tip and rounding too
  std::string reason;
  friend bool operator==(const RefundRequest&, const RefundRequest&) = default;
};

/// How the money is handed out. In cash, what the guest has paid in all is kept a multiple of the step, rounded as the
/// sale was: so the rounding of the sale comes back with it. By card (step 1) rounding comes back in proportion.
struct RefundRounding {
  std::int64_t step_minor = 1;
  Rounding mode = Rounding::half_up;
  friend bool operator==(const RefundRounding&, const RefundRounding&) = default;
};

struct Refund {
  RefundRequest request;
  Bill bill;  ///< every amount negative or zero; only rounding may be either
  friend bool operator==(const Refund&, const Refund&) = default;
};

/// A sale and all that was given back of it.
struct RefundLedger {
  Quote sale;
  std::vector<Refund> refunds;
  friend bool operator==(const RefundLedger&, const RefundLedger&) = default;
};

/// What is left: the sale plus its refunds, piece by piece, units included. Errors: those of bill_of(); refund_exceeds
/// (with the path of the refund) when refunds take more of anything than there was, invalid_argument when one's totals do
/// not follow from its pieces: a ledger of refund() gives neither.
Result<Bill> remaining(const RefundLedger& ledger);

/// The ledger with one more refund; the same request again changes nothing. Refunding all, in any steps, leaves every
/// line, fee, rate, discount, the tip and the rounding at zero.
///
/// Of m units that are left, k take k/m of what is left of their line; the last takes all of it. What is left over in
/// minor units goes by largest remainder.
///
/// Errors: those of remaining(); operation_mismatch (the id with another request), invalid_argument (nothing asked for,
/// members that do not go together, negative amounts, step), quantity_invalid, line_unknown, not_found (a fee),
/// limit_exceeded, refund_exceeds (more than is left; details hold `limit` and `actual`); with the path in the request.
Result<RefundLedger> refund(const RefundLedger& ledger, const RefundRequest& request,
                            const RefundRounding& rounding = {});

}  // namespace v0
}  // namespace couvert

#endif
