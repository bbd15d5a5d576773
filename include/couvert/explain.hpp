// SPDX-License-Identifier: Apache-2.0
// The explanation of a quote as a tree of messages, for people and for checking.
#ifndef COUVERT_EXPLAIN_HPP
#define COUVERT_EXPLAIN_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "couvert/pricing_quote.hpp"

namespace couvert {
inline namespace v0 {

/// A value that a message names; docs/reference/price-messages.md lists the parameters of each key.
struct ExplanationParameter {
  std::string name;
  std::string value;  ///< a reference, or a number in decimal digits
  friend bool operator==(const ExplanationParameter&, const ExplanationParameter&) = default;
};

/// One reason of an amount. `amount_minor` of the root is the total; an amount is what its rule gives, or the sum of
/// what is under it.
struct Explanation {
  std::string key;  ///< of the message: "price.line", "price.tax.added", …
  std::vector<ExplanationParameter> parameters = {};
  Ref rule = {};  ///< tax, fee, promotion, item, option or group
  std::int64_t base_minor = 0;
  std::optional<Rate> rate = {};
  std::optional<Rounding> mode = {};  ///< absent: it was exact
  std::int64_t remainder = 0;         ///< exact - amount, in millionths of a minor unit
  std::int64_t amount_minor = 0;
  bool counts = true;  ///< false: told for information, like a contained tax; not part of the sum above it
  std::vector<Explanation> children = {};
  friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// The tree of a quote: goods, discounts, fees, taxes, tip and rounding under the total. Pure; any thread.
/// Errors: price_changed, as verify_quote(): a quote whose steps do not hold has no explanation.
Result<Explanation> explain(const Quote& quote);

/// Adds the tree up again from its leaves; equal to `amount_minor` of the root for every tree of explain().
/// Errors: price_changed where a node is not what its children sum to, with the path of the node.
Result<std::int64_t> total_of(const Explanation& explanation);

}  // namespace v0
}  // namespace couvert

#endif
