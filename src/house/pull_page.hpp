// SPDX-License-Identifier: Apache-2.0
// The two ways in which a page of a pull is filled: scopes from their beginning, and the log from a position.
#ifndef COUVERT_HOUSE_PULL_PAGE_HPP
#define COUVERT_HOUSE_PULL_PAGE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "couvert/sync.hpp"
#include "house/cursor.hpp"
#include "house/scope_sums.hpp"
#include "house/scope_view.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// Takes changes as long as there is room: by number and by octets.
class PullPage {
 public:
  PullPage(std::vector<sync::Change>& changes, std::int32_t limit) : changes_(changes), limit_(limit) {}
  /// False: there is no room for it on this page. The first one always has room.
  bool add(sync::Change change);
  /// How many more there may be.
  std::int32_t room() const noexcept { return limit_ - static_cast<std::int32_t>(changes_.size()); }

 private:
  std::vector<sync::Change>& changes_;
  std::int32_t limit_;
  std::size_t octets_ = 0;
};

/// Goes on with reading a scope from its beginning, in an order that changes of the scope do not disturb; what changes
/// meanwhile is told by follow_log(). True: all of it was told. False: the page is full, and the cursor says where.
Result<bool> load_scope(ScopeView& view, PullPage& page, Cursor& cursor, const Scope& scope);

/// Tells what changed in the scopes between the cursor and the head of the log, each entity once in a page and as it is
/// now. True: at the head. False: the page is full, or has looked at enough of the log.
Result<bool> follow_log(ScopeView& view, const ScopeSums& sums, PullPage& page, Cursor& cursor,
                        const std::vector<Scope>& scopes, std::int64_t head);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
