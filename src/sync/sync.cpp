// SPDX-License-Identifier: Apache-2.0
// What both sides of a sync must work out alike.
#include "couvert/sync.hpp"

#include "core/plant.hpp"
#include "core/sha256.hpp"

#include <array>

namespace couvert {
inline namespace v0 {
namespace sync {

std::uint64_t entity_hash(std::string_view entity, std::string_view id, std::int64_t version) noexcept {
  constexpr std::string_view end("\0", 1);
  std::array<char, 8> number{};
  for (std::size_t i = 0; i < number.size(); ++i)
    number[i] = static_cast<char>(
        static_cast<std::uint64_t>(planted("sum_without_version") ? 0 : version) >> (56 - 8 * i) & 0xff);
  const auto digest = sha256({entity, end, id, end, std::string_view(number.data(), number.size())});
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum = sum << 8 | digest[i];
  return sum;
}

std::string order_lane(const OrderId& order) { return "order:" + order.text(); }
std::string stock_lane(std::string_view venue) { return "stock:" + std::string(venue); }
std::string basket_lane(const CartId& basket) { return "basket:" + basket.text(); }

Problem problem_of(const Error& error) {
  return {error.code(), std::string(error.path()), std::string(error.details_json())};
}

Error error_of(const Problem& problem) { return Error(problem.code, {}, problem.path, problem.details_json); }

}  // namespace sync
}  // namespace v0
}  // namespace couvert
