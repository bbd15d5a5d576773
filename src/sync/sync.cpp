// SPDX-License-Identifier: Apache-2.0
// What both sides of a sync must work out alike.
#include "couvert/sync.hpp"

#include "core/sha256.hpp"

namespace couvert {
inline namespace v0 {
namespace sync {

std::uint64_t entity_hash(std::string_view entity, std::string_view id, std::int64_t version) noexcept {
  std::string text;
  text.reserve(entity.size() + id.size() + 10);
  text.append(entity).push_back('\0');
  text.append(id).push_back('\0');
  for (int shift = 56; shift >= 0; shift -= 8)
    text.push_back(static_cast<char>(static_cast<std::uint64_t>(version) >> shift & 0xff));
  const auto digest = sha256(text);
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
