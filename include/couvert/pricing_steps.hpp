// SPDX-License-Identifier: Apache-2.0
// The steps by which a price came about.
#ifndef COUVERT_PRICING_STEPS_HPP
#define COUVERT_PRICING_STEPS_HPP

#include <cstdint>
#include <optional>

#include "couvert/ids.hpp"
#include "couvert/money.hpp"

namespace couvert {
inline namespace v0 {

/// What one step of the computation did. Steps form a tree through `parent`; the message key of a step is
/// "price.step." and the kind's name.
enum class StepKind : std::uint8_t {
  base,
  variant,
  option,
  group,
  unit,
  line,
  discount,
  discount_share,
  fee,
  tax,
  tax_share,
  tip,
  rounding,
  total,
  part,      ///< the share of a line's or fee's amount that is taxed by itself
  modifier,  ///< an option's price by its pre-modifier: base_minor times factor, in ppm
  measure    ///< the price of a measured piece: base_minor a unit times factor, in 10^-precision units
};
struct Step {
  StepKind kind = StepKind::base;
  std::int32_t parent = -1;     ///< index into Quote::steps, -1 at the root
  std::int32_t line = -1;       ///< index into Quote::lines, -1 when it concerns the whole cart
  Ref ref;                      ///< rule, item, variant, option or group
  std::int64_t base_minor = 0;  ///< what the step started from
  std::int64_t factor = 1;      ///< quantity, or the rate in ppm for discount, tax and fee
  std::int64_t remainder =
      0;  ///< what rounding dropped or added, in millionths of a minor unit; amount = exact - remainder
  std::int64_t amount_minor = 0;      ///< the step's result
  std::optional<Rounding> mode = {};  ///< how it was rounded, where something was
  friend bool operator==(const Step&, const Step&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif
