// SPDX-License-Identifier: Apache-2.0
// What a command record says: which order at which version, or which refusal.
#ifndef COUVERT_HOUSE_OUTCOME_HPP
#define COUVERT_HOUSE_OUTCOME_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "couvert/error.hpp"
#include "couvert/ids.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// Enough to give the first answer again: the order is folded from its events up to `version`.
struct Recorded {
  std::optional<Error> refusal;
  OrderId order;
  std::int64_t version = 0;
  std::int64_t pos = 0;
};

/// "order <id> <version> <pos>", or "refused <code>" and three texts, each with its length in front.
std::string outcome_text(const Recorded& recorded);
/// Errors: storage_corrupt.
Result<Recorded> read_outcome(std::string_view text);

/// Is this the answer for ever, or may the same command succeed later? Refusals and conflicts are decisions; bad input
/// and failures of the store are not.
bool is_decision(const Error& error) noexcept;
bool is_storage_failure(const Error& error) noexcept;

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
