// SPDX-License-Identifier: Apache-2.0
// What a cart takes, and from which age it is sold.
#include <algorithm>

#include "couvert/stock.hpp"
#include "stock/uses.hpp"

namespace couvert {
inline namespace v0 {
namespace {

struct Ages {
  std::int32_t oldest = 0;
  void item(const Item& item, const Variant*, detail::Times) noexcept { oldest = std::max(oldest, item.minimum_age); }
  void option(const OptionGroup&, const Option& option, detail::Times) noexcept {
    oldest = std::max(oldest, option.minimum_age);
  }
};

}  // namespace

std::vector<StockAmount> demand(const Cart& cart, const MenuIndex& index) {
  std::vector<StockAmount> all;
  detail::Takings takings{[&](TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) {
    if (milli > 0) all.push_back({{kind, Ref(of), Ref(ref)}, milli});
  }};
  detail::LineWalk walk(index.data(), takings);
  for (std::size_t i = 0; i < std::min(cart.lines.size(), limits::cart_lines); ++i) walk.walk(cart.lines[i]);
  std::sort(all.begin(), all.end(), [](const StockAmount& a, const StockAmount& b) { return a.target < b.target; });
  std::vector<StockAmount> sums;
  for (StockAmount& amount : all) {
    if (!sums.empty() && sums.back().target == amount.target) {
      sums.back().quantity_milli =
          std::min(sums.back().quantity_milli + amount.quantity_milli, limits::document_integer);
    } else {
      sums.push_back(std::move(amount));
    }
  }
  return sums;
}

std::int32_t required_age(const Cart& cart, const MenuIndex& index) noexcept {
  Ages ages;
  detail::LineWalk walk(index.data(), ages);
  for (std::size_t i = 0; i < std::min(cart.lines.size(), limits::cart_lines); ++i) walk.walk(cart.lines[i]);
  return ages.oldest;
}

}  // namespace v0
}  // namespace couvert
