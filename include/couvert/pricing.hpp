// SPDX-License-Identifier: Apache-2.0
// Pricing: from a cart and declared rules to a total that explains every cent.
#ifndef COUVERT_PRICING_HPP
#define COUVERT_PRICING_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "couvert/cart.hpp"
#include "couvert/geo.hpp"
#include "couvert/menu.hpp"
#include "couvert/money.hpp"
#include "couvert/pricing_quote.hpp"
#include "couvert/pricing_rules.hpp"
#include "couvert/pricing_steps.hpp"
#include "couvert/shared.hpp"

namespace couvert {
inline namespace v0 {

struct PricingContext {
  Instant at;                                 ///< for dates, validity and calendars
  Date date;                                  ///< the venue's date at `at`
  std::optional<std::int64_t> distance_m;     ///< venue to destination, for delivery fees; absent counts as 0
  const VenueClock* clock = nullptr;          ///< borrowed, for calendars; null: UTC
  Ref zone = {};                              ///< of the delivery zone; empty: none
  std::optional<std::int64_t> weight_g = {};  ///< of the goods, for delivery fees; absent counts as 0
  Ref place = {};                             ///< tax place; empty: rules with places do not apply
  bool cash = false;                          ///< it will be paid in cash: see PriceRules::cash_step_minor
  std::vector<Ref> exhausted = {};  ///< promotions whose limits are used up, or that this customer may not use
};

/// The parts of the computation, in the order in which they are done. Taking a reduction of delivery fees comes after
/// the fees it reduces; everything else follows the order of the list.
enum class Phase : std::uint8_t { base, options, combos, promotions, fees, fee_promotions, tax, tips, rounding };
/// What a phase works with and what it gives, in names of amounts; `steps` are the kinds of step that it writes.
struct PhaseInfo {
  Phase phase;
  std::string_view name;
  std::span<const std::string_view> inputs, outputs;
  std::span<const StepKind> steps;
};
/// The computation as data: the engine goes through this list. Each input is an output of a phase before it or one of
/// "menu", "cart", "rules", "context".
std::span<const PhaseInfo> phase_graph() noexcept;

/// Prices a cart by phase_graph(). Pure; any thread.
/// A code that no promotion answers to, or that reduces nothing, is listed in `unused_codes` and, with the reason, in
/// `unused`.
/// Errors: cart_wrong_venue, limit_exceeded, the first code of check(), tax_rate_missing, money_overflow, invalid_argument
/// (negative tip). An empty cart prices to zero without fees.
Result<Quote> price(const MenuIndex& index, const PriceRules& rules, const Cart& cart, const PricingContext& context);
/// The same computation without its explanation: equal to price(...)->totals, or the same error.
Result<Totals> price_totals(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                            const PricingContext& context);

/// Recomputes the total from the steps alone; equal to totals for every quote that price() made.
/// Errors: price_changed where a sum does not hold, with the path of the step.
Status verify_quote(const Quote& quote);

namespace detail {
struct PricerData;
struct BoundCartData;
}  // namespace detail

/// A cart whose references were looked up once, for pricing it again and again: at another time, with other codes or
/// another tip. Belongs to the Pricer that bound it and shares its content. Value type; any thread.
class BoundCart {
 public:
  const Cart& cart() const noexcept;

 private:
  friend class Pricer;
  explicit BoundCart(Shared<const detail::BoundCartData> data) noexcept;
  Shared<const detail::BoundCartData> data_;
};

/// A menu and its rules, prepared for many carts: rules by fulfilment, classes by rate. Immutable; copies share the
/// content; any thread.
class Pricer {
 public:
  /// Errors: as validate(rules).
  static Result<Pricer> make(MenuIndex index, PriceRules rules);

  const MenuIndex& index() const noexcept;
  const PriceRules& rules() const noexcept;

  /// Errors: those of price() that lie in the cart itself, without money_overflow.
  Result<BoundCart> bind(Cart cart) const;
  /// Equal to price() and price_totals() with the same cart. Totals of a bound cart allocate nothing.
  Result<Quote> quote(const BoundCart& cart, const PricingContext& context) const;
  Result<Totals> totals(const BoundCart& cart, const PricingContext& context) const;
  Result<Quote> quote(const Cart& cart, const PricingContext& context) const;
  Result<Totals> totals(const Cart& cart, const PricingContext& context) const;

 private:
  explicit Pricer(Shared<const detail::PricerData> data) noexcept;
  Shared<const detail::PricerData> data_;
};

/// What a person may know before choosing anything.
struct OrderBounds {
  /// A fee and the goods value, half open, in which it is charged. `amount_minor` is what it is at most with `tops_up`.
  struct Band {
    Ref ref;
    FeeKind kind = FeeKind::delivery;
    std::int64_t from_minor = 0;
    std::optional<std::int64_t> below_minor = {};
    std::int64_t amount_minor = 0;
    std::optional<Rate> rate = {};
    bool tops_up = false;
    friend bool operator==(const Band&, const Band&) = default;
  };
  std::optional<std::int64_t> minimum_minor, maximum_minor;  ///< goods after discounts
  std::vector<Band> fees;                                    ///< in the order of the rules
  friend bool operator==(const OrderBounds&, const OrderBounds&) = default;
};
/// The bounds of an order, and every fee that this way of ordering could meet at the context's distance, zone, weight
/// and time, whatever the basket. `offer` may be null: no minimum or maximum. Pure; any thread.
OrderBounds order_bounds(const FulfilmentOffer* offer, const PriceRules& rules, Fulfilment fulfilment,
                         const PricingContext& context, std::string_view channel = {});

}  // namespace v0
}  // namespace couvert

#endif
