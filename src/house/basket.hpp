// SPDX-License-Identifier: Apache-2.0
// Baskets inside the commit that changes them.
#ifndef COUVERT_HOUSE_BASKET_HPP
#define COUVERT_HOUSE_BASKET_HPP

#include <optional>
#include <string>

#include "couvert/basket.hpp"
#include "couvert/order.hpp"
#include "house/writer.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// What a caller wants of a basket.
struct BasketChange {
  CartId id;
  std::optional<GroupCart> copy;                 ///< merged into what is kept
  std::optional<std::int64_t> expected_version;  ///< refuse when another one is kept
  std::string join_token;
  std::optional<Actor> guest;  ///< claim: whose place the caller takes
};

/// The kept basket, or basket_unknown, also for those who may not see it.
Result<Basket> read_basket(spi::UnitOfWork& unit, const CartId& id, const Actor& actor, std::string_view join_token,
                           Instant now);
/// The outer error is a failure of the store; the inner result is the answer.
Result<Result<Basket>> change_basket(Batch& batch, const BasketChange& change, const Actor& actor, Duration ttl);
/// Under which customer the log keeps the entries of a basket.
std::string basket_log_name(std::string_view id);
/// Drops baskets that nobody has touched for long. Returns how many.
Result<int> drop_baskets(Batch& batch);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
