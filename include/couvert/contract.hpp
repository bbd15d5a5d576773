// SPDX-License-Identifier: Apache-2.0
// What the platform takes and who is paid what of an order, from a contract that can be tried before it counts.
#ifndef COUVERT_CONTRACT_HPP
#define COUVERT_CONTRACT_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "couvert/bill.hpp"
#include "couvert/tips.hpp"

namespace couvert {
inline namespace v0 {

/// What a commission is a part of: the goods, with the tax that their prices contain.
enum class CommissionBase : std::uint8_t {
  after_discounts,
  before_discounts,
  after_own_discounts  ///< less the reductions that the venue bears itself
};

/// The first term that fits fulfilment and channel applies; none: no commission.
struct CommissionTerm {
  Ref ref;
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  std::vector<std::string> channels;    ///< empty: all
  CommissionBase base = CommissionBase::after_discounts;
  bool net_of_tax = false;  ///< the tax contained in the goods is left out of the base
  bool with_fees = false;   ///< the venue's own fees, after discounts, count too
  Rate rate;
  std::int64_t fixed_minor = 0;
  std::optional<std::int64_t> min_minor, max_minor;
  friend bool operator==(const CommissionTerm&, const CommissionTerm&) = default;
};

struct Contract {
  Ref ref;
  std::int64_t version = 1;
  VenueId venue;
  std::optional<Date> from, until;  ///< venue dates, inclusive
  std::vector<CommissionTerm> terms;
  Rounding mode = Rounding::half_up;
  Rate tax;  ///< on the commission, added to it
  Ref tax_ref;
  std::vector<FeeKind> venue_fees, courier_fees;  ///< kinds of fee that are theirs; the rest are the platform's
  bool venue_bears_rounding = false;
  friend bool operator==(const Contract&, const Contract&) = default;
};
/// Errors: contract_invalid, limit_exceeded; with the path.
Status validate(const Contract& contract);
/// The contract that counts on a date: of those that cover it the highest version; null: none.
const Contract* contract_on(std::span<const Contract> contracts, Date date) noexcept;

enum class PayoutParty : std::uint8_t { venue, platform, courier, kitchen, staff, chain, partner };
enum class PayoutKind : std::uint8_t {
  goods,           ///< gross
  fee,             ///< gross
  discount,        ///< of what the party sells, negative
  funding,         ///< of a reduction: from who bears it to who sold
  tax,             ///< added tax to who remits it; contained tax from the seller to the platform that remits it
  commission,      ///< from the venue to the platform
  commission_tax,  ///< likewise
  tip,
  rounding
};
struct PayoutLine {
  PayoutParty party = PayoutParty::venue;
  Ref id;  ///< which chain, partner or pool; may be empty
  PayoutKind kind = PayoutKind::goods;
  Ref ref;  ///< fee, promotion, tax rule or term
  std::int64_t base_minor = 0;
  Rate rate;
  std::int64_t amount_minor = 0;  ///< negative: the party pays
  friend bool operator==(const PayoutLine&, const PayoutLine&) = default;
};
struct PayoutBalance {
  PayoutParty party = PayoutParty::venue;
  Ref id;
  std::int64_t amount_minor = 0;
  friend bool operator==(const PayoutBalance&, const PayoutBalance&) = default;
};
/// Lines and balances both sum to what the guest pays. Tax that is remitted is in the balance of who remits it.
struct Payout {
  Ref contract;
  std::int64_t version = 0;
  Currency currency;
  std::vector<PayoutLine> lines;
  std::vector<PayoutBalance> balances;
  std::int64_t total_minor = 0;
  friend bool operator==(const Payout&, const Payout&) = default;
};

/// Errors: those of bill_of(), validate(contract), route_tip(); invalid_argument (funded amounts that do not sum to their
/// discount, with its path), money_overflow.
Result<Payout> payout(const Contract& contract, const Quote& quote, std::string_view channel = {},
                      const TipTerms& tips = {});

/// A sale of the past or an imagined one.
struct SaleSample {
  Quote quote;
  std::string channel;
};
struct Simulation {
  std::int64_t sales = 0;
  std::int64_t total_minor = 0;  ///< paid by guests
  std::int64_t commission_minor = 0, commission_tax_minor = 0;
  std::int64_t venue_minor = 0, platform_minor = 0, others_minor = 0;  ///< balances
  std::int64_t venue_owes = 0;                                         ///< sales after which the venue owes money
  std::int64_t without_term = 0;                                       ///< sales that no term fits
  friend bool operator==(const Simulation&, const Simulation&) = default;
};
/// What a contract would come to, whatever its dates; two of them side by side show a change before it counts.
/// Errors: those of payout() with the path "/sales/N"; limit_exceeded, currency_mismatch (samples of two currencies).
Result<Simulation> simulate(const Contract& contract, std::span<const SaleSample> sales, const TipTerms& tips = {});

}  // namespace v0
}  // namespace couvert

#endif
