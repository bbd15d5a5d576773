// SPDX-License-Identifier: Apache-2.0
// The rules of a venue's prices besides the menu: taxes, fees, promotions, rounding.
#ifndef COUVERT_PRICING_RULES_HPP
#define COUVERT_PRICING_RULES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

/// Who pays a tax to the state: the venue, or the platform where the law makes marketplaces collect it.
enum class Remitter : std::uint8_t { venue, platform };

/// The rate of a tax class. The first rule of the list that fits class, fulfilment, place and date applies.
struct TaxRule {
  Ref ref;  ///< e.g. "fr-10"; printed on receipts
  Ref tax_class;
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  Rate rate;                            ///< 0 to 1,000,000 ppm
  bool included = true;                 ///< prices contain the tax; false: it is added
  std::optional<Date> from, until;      ///< venue dates, inclusive
  std::vector<Ref> places = {};         ///< empty: everywhere; else PricingContext::place is one of them
  std::optional<Rounding> mode = {};    ///< absent: PriceRules::tax_mode
  Remitter remitter = Remitter::venue;
  friend bool operator==(const TaxRule&, const TaxRule&) = default;
};

/// Where tax is rounded: each line alone, or once on the sum of each rate's lines (then shared out to the lines by
/// largest remainder so that they sum to it). Rules with the same ref, rate, `included`, mode and remitter are one
/// rate.
enum class TaxRounding : std::uint8_t { per_line, per_rate };

enum class FeeKind : std::uint8_t { delivery, service, small_order, packaging, deposit, payment };
/// What a fee's rate and subtotal bounds are measured on: the goods before or after discounts.
enum class FeeBase : std::uint8_t { after_discounts, before_discounts };

/// A fee. Its amount is `amount_minor`, plus `rate` of the goods, plus `step_minor` for each begun `step_m` of the way
/// beyond `distance_from_m`, held between min and max. For small_order with `tops_up`: what is missing to
/// `subtotal_below`, at most the amount. It applies when all its conditions hold.
struct FeeRule {
  Ref ref;
  FeeKind kind = FeeKind::delivery;
  LocalizedText name;
  std::vector<Fulfilment> fulfilments;  ///< empty: all
  std::int64_t amount_minor = 0;
  std::optional<Rate> rate;
  std::optional<std::int64_t> min_minor, max_minor;
  std::optional<std::int64_t> subtotal_from;     ///< applies when the goods, by `base`, are >= this
  std::optional<std::int64_t> subtotal_below;    ///< applies when the goods, by `base`, are < this
  std::optional<std::int64_t> distance_from_m;   ///< applies when the distance is >= this
  std::optional<std::int64_t> distance_below_m;  ///< applies when the distance is < this
  bool tops_up = false;
  Ref tax_class;  ///< empty: no tax
  FeeBase base = FeeBase::after_discounts;
  std::vector<Ref> zones = {};                      ///< empty: all; else PricingContext::zone is one of them
  std::vector<std::string> channels = {};           ///< empty: all; compared with Cart::channel
  std::optional<std::int64_t> weight_from_g = {};   ///< applies when the weight is >= this
  std::optional<std::int64_t> weight_below_g = {};  ///< applies when the weight is < this
  std::optional<Calendar> calendar = {};            ///< absent: always; on the venue's clock
  std::optional<bool> cash = {};                    ///< true: only when paid in cash; false: only when not
  std::int64_t step_m = 0, step_minor = 0;          ///< 0: the way has no steps
  bool tax_as_goods = false;  ///< instead of tax_class: shared out over the rates of the goods by their net amounts
  friend bool operator==(const FeeRule&, const FeeRule&) = default;
};

/// What a promotion does with the value of the units that it hits. The value of n of a line's units is the line's
/// amount after the promotions before, times n / quantity, rounded down.
enum class PromotionKind : std::uint8_t {
  percentage,           ///< `rate` of it
  amount,               ///< `amount_minor`, once
  free_delivery,        ///< delivery fees, at most `max_minor`
  delivery_percentage,  ///< `rate` of the delivery fees
  delivery_amount,      ///< `amount_minor` off the delivery fees
  fixed_price,          ///< each unit costs `amount_minor`, where that is less
  per_unit,             ///< `amount_minor` off each unit, at most its value
  buy_get,              ///< for each `buy_quantity` units bought, `rate` off `get_quantity` further units
  bundle,               ///< one of each of `sets` together for `amount_minor`, or with `rate` off
};

/// In which order units are taken. Dearness is the price of one unit before discounts; ties: earlier line first.
enum class UnitOrder : std::uint8_t { cheapest, dearest, first };

/// A set of goods: each list that is not empty must name the line. A bundle takes `count` units of it, or the cart must
/// hold so many; buy_get counts by its buy_quantity.
struct GoodsSet {
  std::vector<Ref> items = {}, variants = {};
  std::vector<std::string> tags = {};
  std::vector<Ref> tax_classes = {};
  std::int32_t count = 1;
  friend bool operator==(const GoodsSet&, const GoodsSet&) = default;
};

/// With promotions on percentage, amount, delivery_percentage and delivery_amount: from this subtotal on, these take
/// the place of the promotion's own. The last tier that is reached counts.
struct SpendTier {
  std::int64_t from_minor = 0;
  Rate rate;
  std::int64_t amount_minor = 0;
  friend bool operator==(const SpendTier&, const SpendTier&) = default;
};

enum class Funder : std::uint8_t { venue, platform, chain, partner };
/// Who bears how much of a reduction. The shares of a promotion sum to 1,000,000.
struct FundingShare {
  Funder funder = Funder::venue;
  Rate share;
  Ref party = {};  ///< which chain or partner; may be empty
  friend bool operator==(const FundingShare&, const FundingShare&) = default;
};

/// A price reduction on goods or on delivery fees. By PromotionPolicy::declared_order promotions apply in the order of
/// the list, each on what the ones before left over. One that reduces nothing has not applied.
struct Promotion {
  Ref ref;
  PromotionKind kind = PromotionKind::percentage;
  LocalizedText name;
  std::string code;  ///< empty: applies by itself; else only when the cart holds it
  Rate rate;
  std::int64_t amount_minor = 0;
  std::optional<std::int64_t> max_minor;     ///< cap of the reduction
  std::optional<std::int64_t> min_subtotal;  ///< goods before any discount must reach this
  std::vector<Ref> items;                    ///< empty: all items, else only these
  std::vector<Fulfilment> fulfilments;       ///< empty: all
  std::optional<Instant> from, until;        ///< [from, until)
  bool exclusive = false;                    ///< applies only if none has before, and none after it

  // Which goods it hits, besides `items`: each list that is not empty must name the line.
  std::vector<Ref> variants = {};
  std::vector<std::string> tags = {};
  std::vector<Ref> tax_classes = {};
  std::vector<Ref> without_items = {};            ///< never these
  std::vector<std::string> without_tags = {};     ///< never goods with one of these
  std::optional<std::int64_t> min_target = {};    ///< the goods it hits must be worth this before any discount
  std::int32_t min_quantity = 0;                  ///< so many units must be hit
  std::optional<std::int32_t> max_quantity = {};  ///< at most so many units are reduced, taken in `order`
  std::int32_t skip_quantity = 0;                 ///< so many units are left out, the first by `skip_order`
  UnitOrder skip_order = UnitOrder::cheapest;
  UnitOrder order = UnitOrder::cheapest;  ///< which units max_quantity and buy_get reduce and bundle takes first

  std::vector<SpendTier> tiers = {};  ///< rising by from_minor
  std::int32_t buy_quantity = 1, get_quantity = 1;
  bool same_item = false;  ///< buy_get: bought and reduced units are of one item and variant
  /// bundle: what makes one; buy_get: the first is what must be bought, without it what it hits; others: what the cart
  /// must hold.
  std::vector<GoodsSet> sets = {};
  std::optional<std::int32_t> max_applications = {};  ///< of buy_get and bundle in one cart

  std::vector<std::string> channels = {};  ///< empty: all; compared with Cart::channel
  std::optional<Calendar> calendar = {};   ///< absent: always; on the venue's clock: happy hour
  Ref stack_class = {};                    ///< see PriceRules::stacking
  std::vector<FundingShare> funding = {};  ///< empty: the venue bears it
  std::optional<std::int64_t> limit_total = {},
                              limit_per_customer = {};  ///< how often it is redeemed; the house counts
  friend bool operator==(const Promotion&, const Promotion&) = default;
};

/// Promotions of these two stack classes never apply to one cart together; a == b: only one of the class does.
struct StackExclusion {
  Ref a, b;
  friend bool operator==(const StackExclusion&, const StackExclusion&) = default;
};

/// declared_order: what comes first in the list wins. best_for_customer: the set of promotions that may go together
/// and gives the lowest total, applied in the order of the list; of equal sets the one with fewer promotions, then the
/// one whose promotions stand first. More than limits::best_promotions that would reduce something: only those that
/// alone reduce most compete.
enum class PromotionPolicy : std::uint8_t { declared_order, best_for_customer };

/// Everything besides the menu that decides a price. validate() it before use: price() trusts the form and only guards
/// against overflow.
struct PriceRules {
  std::int64_t version = 0;
  Rounding tax_mode = Rounding::half_up;
  TaxRounding tax_rounding = TaxRounding::per_line;
  Rounding discount_mode = Rounding::half_up;  ///< percentages of discounts and fees
  std::int64_t total_step_minor = 1;           ///< the total is rounded to this step, however it is paid; 1: not at all
  Rounding total_mode = Rounding::half_up;
  std::vector<TaxRule> taxes;
  std::vector<FeeRule> fees;
  std::vector<Promotion> promotions;
  std::int64_t cash_step_minor = 1;  ///< … and then to this one when it is paid in cash (5 for CHF, 100 for JPY of old)
  Rounding cash_mode = Rounding::half_up;
  PromotionPolicy promotion_policy = PromotionPolicy::declared_order;
  std::vector<StackExclusion> stacking = {};
  friend bool operator==(const PriceRules&, const PriceRules&) = default;
};
/// Errors: rules_invalid, with the path.
Status validate(const PriceRules& rules);

/// Something that is allowed and probably not meant. `from` and `below` bound the band concerned, half open; for time
/// they are minutes of the week from Monday's midnight.
struct RulesFinding {
  enum class Kind : std::uint8_t {
    fee_gap,              ///< between bands of one kind of fee that are covered, one is not
    fee_overlap,          ///< two delivery or two small-order fees would both be charged
    fee_never_applies,    ///< conditions that exclude each other
    tax_gap,              ///< a class that has rates has none on some dates between them, or for one fulfilment
    tax_shadowed,         ///< the rules before it answer for everything that it would
    promotion_no_effect,  ///< it can reduce nothing
    stack_class_unused,   ///< an exclusion names a class that no promotion has
    too_many_bands        ///< not looked at any further: more than limits::lint_cells combinations
  };
  enum class Dimension : std::uint8_t { none, zone, distance, weight, subtotal, time, fulfilment, date };
  Kind kind = Kind::fee_gap;
  Dimension dimension = Dimension::none;
  std::string path;  ///< JSON Pointer into the rules; of a gap: the fee before it
  Ref ref;           ///< the rule concerned, for a zone without a fee the zone
  Ref other = {};    ///< the second rule of an overlap
  std::int64_t from = 0, below = 0;
  friend bool operator==(const RulesFinding&, const RulesFinding&) = default;
};
std::string_view rules_finding_name(RulesFinding::Kind kind) noexcept;

/// In the order of the rules. Zones are those of `venue`, or without one those that the rules name. Pure; any thread.
std::vector<RulesFinding> lint(const PriceRules& rules, const Venue* venue = nullptr);

}  // namespace v0
}  // namespace couvert

#endif
