// SPDX-License-Identifier: Apache-2.0
// Pricing: from a cart and declared rules to a total that explains every cent.
#ifndef COUVERT_PRICING_HPP
#define COUVERT_PRICING_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/geo.hpp"
#include "couvert/menu.hpp"
#include "couvert/money.hpp"
#include "couvert/pricing_steps.hpp"

namespace couvert {
inline namespace v0 {

/// The rate of a tax class. The first rule of the list that fits class, fulfilment and date applies.
struct TaxRule {
  Ref ref;  ///< e.g. "fr-10"; printed on receipts
  Ref tax_class;
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  Rate rate;                            ///< 0 to 1,000,000 ppm
  bool included = true;                 ///< prices contain the tax; false: it is added
  std::optional<Date> from, until;      ///< venue dates, inclusive
  friend bool operator==(const TaxRule&, const TaxRule&) = default;
};

/// Where tax is rounded: each line alone, or once on the sum of each rate's lines (then shared out to the lines by
/// largest remainder so that they sum to it). Rules with the same ref, rate and `included` are one rate.
enum class TaxRounding : std::uint8_t { per_line, per_rate };

enum class FeeKind : std::uint8_t { delivery, service, small_order, packaging };

/// A fee. Its amount is `amount_minor`, plus `rate` of the goods after discounts, held between min and max.
/// For small_order with `tops_up`: what is missing to `subtotal_below`, at most the amount.
struct FeeRule {
  Ref ref;
  FeeKind kind = FeeKind::delivery;
  LocalizedText name;
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  std::int64_t amount_minor = 0;
  std::optional<Rate> rate;
  std::optional<std::int64_t> min_minor, max_minor;
  std::optional<std::int64_t> subtotal_from;     ///< applies when goods after discounts >= this
  std::optional<std::int64_t> subtotal_below;    ///< applies when goods after discounts < this
  std::optional<std::int64_t> distance_from_m;   ///< applies when the distance is >= this
  std::optional<std::int64_t> distance_below_m;  ///< applies when the distance is < this
  bool tops_up = false;
  Ref tax_class;  ///< empty: no tax
  friend bool operator==(const FeeRule&, const FeeRule&) = default;
};

enum class PromotionKind : std::uint8_t { percentage, amount, free_delivery };

/// A price reduction on goods or on delivery fees. Promotions apply in the order of the list, each on what the
/// ones before left over; after one with `exclusive` has applied no other does, and it applies only if none has.
struct Promotion {
  Ref ref;
  PromotionKind kind = PromotionKind::percentage;
  LocalizedText name;
  std::string code;                          ///< empty: applies by itself; else only when the cart holds it
  Rate rate;                                 ///< percentage
  std::int64_t amount_minor = 0;             ///< amount
  std::optional<std::int64_t> max_minor;     ///< cap of the reduction
  std::optional<std::int64_t> min_subtotal;  ///< goods before any discount must reach this
  std::vector<Ref> items;                    ///< empty: all items, else only these
  std::vector<Fulfilment> fulfilments;       ///< empty: all
  std::optional<Instant> from, until;        ///< [from, until)
  bool exclusive = false;
  friend bool operator==(const Promotion&, const Promotion&) = default;
};

/// Everything besides the menu that decides a price. validate() it before use: price() trusts the form and only guards
/// against overflow.
struct PriceRules {
  std::int64_t version = 0;
  Rounding tax_mode = Rounding::half_up;
  TaxRounding tax_rounding = TaxRounding::per_line;
  Rounding discount_mode = Rounding::half_up;  ///< percentages of discounts and fees
  std::int64_t total_step_minor = 1;           ///< the total is rounded to this step (5 for CHF cash); 1: not at all
  Rounding total_mode = Rounding::half_up;
  std::vector<TaxRule> taxes;
  std::vector<FeeRule> fees;
  std::vector<Promotion> promotions;
  friend bool operator==(const PriceRules&, const PriceRules&) = default;
};
/// Errors: rules_invalid, with the path.
Status validate(const PriceRules& rules);

struct PricingContext {
  Instant at;                              ///< for dates and validity
  Date date;                               ///< the venue's date at `at`
  std::optional<std::int64_t> distance_m;  ///< venue to destination, for delivery fees; absent counts as 0
};

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
  friend bool operator==(const QuoteLine&, const QuoteLine&) = default;
};
struct QuoteFee {
  Ref ref;
  FeeKind kind = FeeKind::delivery;
  std::int64_t gross_minor = 0;
  std::int64_t discount_minor = 0;
  std::int64_t tax_minor = 0;
  bool tax_included = true;
  Ref tax_rule;
  friend bool operator==(const QuoteFee&, const QuoteFee&) = default;
};
struct QuoteDiscount {
  Ref ref;
  std::string code;
  std::int64_t amount_minor = 0;  ///< >= 0
  friend bool operator==(const QuoteDiscount&, const QuoteDiscount&) = default;
};
struct QuoteTax {
  Ref ref;
  Rate rate;
  bool included = true;
  std::int64_t base_minor = 0;  ///< amounts that it is taken of, after discounts
  std::int64_t tax_minor = 0;
  friend bool operator==(const QuoteTax&, const QuoteTax&) = default;
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

/// A price with its reasons. Value type; equal inputs give an equal Quote on every platform.
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
  friend bool operator==(const Quote&, const Quote&) = default;
};

/// Prices a cart in the order base → options → promotions → fees → tax → tip → rounding. Pure; any thread.
/// A code that no promotion answers to, or whose conditions are not met, is listed in `unused_codes`.
/// Errors: cart_wrong_venue, limit_exceeded, the first code of check(), tax_rate_missing, money_overflow, invalid_argument
/// (negative tip). An empty cart prices to zero without fees.
Result<Quote> price(const MenuIndex& index, const PriceRules& rules, const Cart& cart, const PricingContext& context);
/// The same computation without its explanation: equal to price(...)->totals, or the same error.
Result<Totals> price_totals(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                            const PricingContext& context);

/// Recomputes the total from the steps alone; equal to totals for every quote that price() made.
/// Errors: price_changed where a sum does not hold, with the path of the step.
Status verify_quote(const Quote& quote);

}  // namespace v0
}  // namespace couvert

#endif
