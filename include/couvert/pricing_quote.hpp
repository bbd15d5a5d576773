// SPDX-License-Identifier: Apache-2.0
// A price with its reasons: what price() gives.
#ifndef COUVERT_PRICING_QUOTE_HPP
#define COUVERT_PRICING_QUOTE_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "couvert/pricing_rules.hpp"
#include "couvert/pricing_steps.hpp"

namespace couvert {
inline namespace v0 {

/// A share of a line or fee that is taxed by itself: an item of a combo, an option with a tax class of its own, the part
/// of a fee that goes with goods of one rate. The parts of a line sum to it in gross, discount and tax.
struct QuotePart {
  Ref item = {};    ///< what it is; of a fee: empty
  Ref option = {};  ///< the option chosen, when it is one
  std::int64_t gross_minor = 0;
  std::int64_t discount_minor = 0;
  std::int64_t tax_minor = 0;
  bool tax_included = true;
  Ref tax_rule = {};  ///< empty: no tax
  Remitter remitter = Remitter::venue;
  friend bool operator==(const QuotePart&, const QuotePart&) = default;
};

/// With parts, `tax_minor` is their sum, `tax_rule` is empty, and `tax_included` tells whether all of them contain it.
struct QuoteLine {
  LineId id;
  Ref item, variant;
  std::int32_t quantity = 1;
  std::int64_t unit_minor = 0;
  std::int64_t gross_minor = 0;     ///< unit * quantity
  std::int64_t discount_minor = 0;  ///< >= 0
  std::int64_t tax_minor = 0;       ///< contained or added, see `tax_included`
  bool tax_included = true;
  Ref tax_rule;  ///< empty: no tax
  Remitter remitter = Remitter::venue;
  std::vector<QuotePart> parts = {};  ///< empty: taxed as a whole
  friend bool operator==(const QuoteLine&, const QuoteLine&) = default;
};
struct QuoteFee {
  Ref ref;  ///< of the fee rule, or of the menu's container
  FeeKind kind = FeeKind::delivery;
  std::int64_t gross_minor = 0;
  std::int64_t discount_minor = 0;
  std::int64_t tax_minor = 0;
  bool tax_included = true;
  Ref tax_rule;
  Remitter remitter = Remitter::venue;
  std::int32_t quantity = 1;          ///< how many containers
  std::vector<QuotePart> parts = {};  ///< as for lines
  friend bool operator==(const QuoteFee&, const QuoteFee&) = default;
};
struct FundedAmount {
  Funder funder = Funder::venue;
  Ref party = {};
  std::int64_t amount_minor = 0;
  friend bool operator==(const FundedAmount&, const FundedAmount&) = default;
};
struct QuoteDiscount {
  Ref ref;
  std::string code;
  std::int64_t amount_minor = 0;          ///< >= 0
  std::vector<FundedAmount> funded = {};  ///< sums to the amount; empty: the venue bears it
  std::int32_t applications = 1;          ///< of buy_get and bundle
  friend bool operator==(const QuoteDiscount&, const QuoteDiscount&) = default;
};
struct QuoteTax {
  Ref ref;
  Rate rate;
  bool included = true;
  std::int64_t base_minor = 0;  ///< amounts that it is taken of, after discounts
  std::int64_t tax_minor = 0;
  Remitter remitter = Remitter::venue;
  friend bool operator==(const QuoteTax&, const QuoteTax&) = default;
};

/// Why a code of the cart changed nothing; its message key is "price.code." and the name.
enum class UnusedReason : std::uint8_t {
  unknown,         ///< no promotion answers to it
  exhausted,       ///< its limit is reached, or this customer may not use it
  not_now,         ///< outside its dates or its calendar
  not_here,        ///< another fulfilment or channel
  below_minimum,   ///< the goods, or the goods that it hits, are not worth enough
  no_target,       ///< the cart holds nothing, or not enough, of what it hits
  shut_out,        ///< another promotion applies that excludes it
  nothing_to_give  ///< its conditions hold and it reduces nothing
};
struct UnusedCode {
  std::string code;
  UnusedReason reason = UnusedReason::unknown;
  Ref ref = {};  ///< the promotion, where there is one
  friend bool operator==(const UnusedCode&, const UnusedCode&) = default;
};

struct Totals {
  std::int64_t goods_minor = 0;     ///< sum of line gross
  std::int64_t discount_minor = 0;  ///< on goods and fees, >= 0
  std::int64_t fees_minor = 0;      ///< before discounts
  std::int64_t tax_added_minor = 0;
  std::int64_t tax_included_minor = 0;  ///< for information: part of the amounts above
  std::int64_t tip_minor = 0;
  std::int64_t rounding_minor = 0;
  std::int64_t total_minor = 0;  ///< goods - discount + fees + tax added + tip + rounding
  friend bool operator==(const Totals&, const Totals&) = default;
};

/// Value type; equal inputs give an equal Quote on every platform.
struct Quote {
  VenueId venue;
  std::int64_t menu_version = 0, rules_version = 0;
  Instant at;
  Fulfilment fulfilment = Fulfilment::pickup;
  Currency currency;
  Totals totals;
  std::vector<QuoteLine> lines;
  std::vector<QuoteFee> fees;
  std::vector<QuoteDiscount> discounts;
  std::vector<QuoteTax> taxes;
  std::vector<std::string> unused_codes;  ///< codes of the cart that changed nothing
  std::vector<Step> steps;
  std::vector<UnusedCode> unused = {};  ///< the same with the reason of each
  bool cash = false;                    ///< priced for cash: its rounding is in the totals
  friend bool operator==(const Quote&, const Quote&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
