// SPDX-License-Identifier: Apache-2.0
// The computation behind price() and price_totals(): one code path, with or without taking notes.
#ifndef COUVERT_PRICING_ENGINE_HPP
#define COUVERT_PRICING_ENGINE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cart/line_price.hpp"
#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

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
  T* begin() noexcept { return data_; }
  T* end() noexcept { return data_ + size_; }
  std::size_t size() const noexcept { return size_; }

 private:
  std::array<T, N> inline_;
  std::vector<T> heap_;
  T* data_;
  std::size_t size_;
};

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
};

inline constexpr std::int32_t no_rule = -1;       ///< not taxed
inline constexpr std::int32_t unknown_rule = -2;  ///< not looked up yet

struct LineWork {
  std::int64_t unit, gross, discount, tax;
  std::int32_t rule;  ///< index into PriceRules::taxes, or no_rule
  std::int32_t step;
  std::uint32_t item;
  std::int64_t net() const noexcept { return gross - discount; }
};

struct FeeWork {
  const FeeRule* fee;
  std::int64_t gross, discount, tax;
  std::int32_t rule, step;
  std::int64_t net() const noexcept { return gross - discount; }
};

/// One amount that tax is taken of: a line or a fee.
struct Taxed {
  std::int64_t net;
  std::int64_t* tax;
  std::int32_t rule, step, line;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif
