// SPDX-License-Identifier: Apache-2.0
// Makes a menu from elsewhere one that can be published, and says what that took.
#ifndef COUVERT_EXCHANGE_REPAIR_HPP
#define COUVERT_EXCHANGE_REPAIR_HPP

#include <optional>

#include "exchange/context.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// Afterwards MenuIndex::build succeeds: links that dangle, repeat, close a circle or lead too deep are cut, bounds
/// made meetable, invalid calendars dropped. The menu's references are unique and its currency is set already.
void repair(Menu& menu, Context& context);

/// The bounds that `bounded` has and `group` has not, for one item; nothing when they are the same. No maximum under a
/// group that has one is the engine's limit.
std::optional<GroupOverride> override_of(const OptionGroup& group, const OptionGroup& bounded);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
