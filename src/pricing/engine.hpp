// SPDX-License-Identifier: Apache-2.0
// What the phases of a price share: the amounts they work on, and how notes are taken.
#ifndef COUVERT_PRICING_ENGINE_HPP
#define COUVERT_PRICING_ENGINE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cart/line_price.hpp"
#include "couvert/pricing.hpp"
#include "pricing/prepared.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

inline constexpr std::int64_t million = 1'000'000;

/// The first N elements on the stack, the rest on the heap: baskets are small.
template <class T, std::size_t N>
class Scratch {
 public:
  explicit Scratch(std::size_t size) : size_(size) {
    if (size > N) heap_.resize(size);
    data_ = size > N ? heap_.data() : inline_.data();
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  T& operator[](std::size_t i) noexcept { return data_[i]; }
  const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  T* begin() noexcept { return data_; }
  const T* begin() const noexcept { return data_; }
  const T* end() const noexcept { return data_ + size_; }
  T* end() noexcept { return data_ + size_; }
  std::size_t size() const noexcept { return size_; }

 private:
  std::array<T, N> inline_;
  std::vector<T> heap_;
  T* data_;
  std::size_t size_;
};
/// Every cart fits the first; what passes the second is rare enough to cost an allocation.
inline constexpr std::size_t line_room = limits::cart_lines, rule_room = 64;

/// Takes notes for a Quote.
struct StepTrace {
  static constexpr bool enabled = true;
  std::vector<Step> steps;
  std::int32_t line = -1;

  std::int32_t add(StepKind kind, std::int32_t parent, const Ref& ref, std::int64_t base, std::int64_t factor,
                   std::int64_t amount, std::int64_t remainder = 0) {
    steps.push_back({kind, parent, line, ref, base, factor, remainder, amount});
    return static_cast<std::int32_t>(steps.size() - 1);
  }
  /// A step that was rounded as named; exact ones do not name it.
  std::int32_t add_rounded(StepKind kind, std::int32_t parent, const Ref& ref, std::int64_t base, std::int64_t factor,
                           std::int64_t amount, std::int64_t remainder, Rounding mode) {
    const std::int32_t at = add(kind, parent, ref, base, factor, amount, remainder);
    if (remainder != 0) steps.back().mode = mode;
    return at;
  }
};

inline constexpr std::int32_t no_rule = -1;       ///< not taxed
inline constexpr std::int32_t unknown_rule = -2;  ///< not looked up yet

/// What is taxed as one: a line, a fee, or a part of either.
struct Amounts {
  std::int64_t gross, discount, tax;
  std::int32_t rule;  ///< index into PriceRules::taxes, or no_rule
  std::int32_t step;
  std::int64_t net() const noexcept { return gross - discount; }
};
struct LineWork : Amounts {
  std::int64_t unit;
  std::int32_t quantity;
  std::uint32_t item, variant;
  std::uint32_t first_part, part_count;
};
struct FeeWork : Amounts {
  const FeeRule* fee;          ///< null: a container
  const Container* container;  ///< null: a rule
  std::int32_t quantity;
  std::uint32_t first_part, part_count;
  FeeKind kind() const noexcept { return fee ? fee->kind : container->deposit ? FeeKind::deposit : FeeKind::packaging; }
  const Ref& ref() const noexcept { return fee ? fee->ref : container->ref; }
  const Ref& tax_class() const noexcept { return fee ? fee->tax_class : container->tax_class; }
};
struct PartWork : Amounts {
  const Item* item;      ///< null: of a fee
  const Option* option;  ///< null: the line's own part
  std::uint32_t tax_class;
  std::int32_t line;  ///< -1: of a fee
};

/// Why a price could not be made.
struct Trouble {
  enum class Kind : std::uint8_t { nothing, cart, overflow, no_tax_rate } kind = Kind::nothing;
  std::string_view ref = {};
};

/// Everything that the phases read and write.
template <class Trace>
struct Work {
  Work(const IndexData& index_data, const PriceRules& price_rules, const Prepared* from_pricer, const Cart& of,
       const PricingContext& under, Trace& notes)
      : data(index_data),
        rules(price_rules),
        prepared(from_pricer),
        cart(of),
        context(under),
        trace(notes),
        lines(of.lines.size()),
        fees(price_rules.fees.size() + index_data.menu.containers.size()) {}

  const IndexData& data;
  const PriceRules& rules;
  const Prepared* prepared;  ///< null: nothing was made ready
  const Cart& cart;
  const PricingContext& context;
  Trace& trace;
  Totals totals;
  Scratch<LineWork, line_room> lines;
  Scratch<FeeWork, rule_room> fees;
  std::vector<PartWork> parts;
  std::vector<LineContainer> containers;
  std::size_t fee_count = 0;
  std::int64_t goods_left = 0;  ///< after discounts
  std::vector<QuoteDiscount> discounts;
  std::vector<UnusedCode> refusals;  ///< of promotions whose code the cart holds

  const PartWork* part(std::uint32_t at) const noexcept { return parts.data() + at; }
  PartWork* part(std::uint32_t at) noexcept { return parts.data() + at; }

  /// a * b / c; the remainder is worked out only when somebody will read it.
  static bool share(std::int64_t a, std::int64_t b, std::int64_t c, Rounding mode, std::int64_t& out,
                    std::int64_t& dropped) {
    if constexpr (Trace::enabled) return exact::mul_div_noted(a, b, c, mode, out, dropped);
    return exact::mul_div(a, b, c, mode, out);
  }
  Currency currency() const noexcept { return data.menu.currency; }
};

template <class T>
bool offers(const std::vector<T>& list, const T& wanted) noexcept {
  return list.empty() || std::find(list.begin(), list.end(), wanted) != list.end();
}
inline bool holds_now(const std::optional<Calendar>& calendar, const PricingContext& context) {
  if (!calendar) return true;
  return open_at(*calendar, context.clock ? *context.clock : VenueClock(), context.at);
}

/// Shares `amount` out over weights that sum to `base` > 0, by largest remainder, ties to the earlier one. No share is
/// more than its weight while the amount is at most the base.
template <class Shares>
void largest_remainder(std::int64_t amount, std::int64_t base, const Shares& weights, Shares& shares) {
  Scratch<std::uint64_t, line_room> remainders(weights.size());
  std::int64_t left = amount;
  const auto whole = static_cast<std::uint64_t>(amount), divisor = static_cast<std::uint64_t>(base);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    shares[i] = 0;
    remainders[i] = 0;
    const auto weight = static_cast<std::uint64_t>(weights[i]);
    if (weight == 0) continue;
    exact::Parts parts{};
    if (std::bit_width(whole) + std::bit_width(weight) <= 64)
      parts = exact::split(whole * weight, divisor);
    else
      exact::divide(exact::multiply(whole, weight), divisor, parts.quotient, parts.remainder);
    remainders[i] = parts.remainder;
    shares[i] = static_cast<std::int64_t>(parts.quotient);
    left -= shares[i];
  }
  for (; left > 0; --left) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < weights.size(); ++i)
      if (remainders[i] > remainders[best]) best = i;
    ++shares[best];
    remainders[best] = 0;
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
