// SPDX-License-Identifier: Apache-2.0
// Collects what did not carry over, bounded, and knows which items came over whole.
#ifndef COUVERT_EXCHANGE_REPORTER_HPP
#define COUVERT_EXCHANGE_REPORTER_HPP

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "couvert/exchange.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

class Reporter {
 public:
  explicit Reporter(Format format) { report_.format = format; }

  /// Something that concerns no item: a group, a section, the document.
  void loss(LossKind kind, std::string_view ref, std::string_view path, std::string_view why,
            std::string_view detail = {});
  /// Something that concerns an item, which from then on does not count as whole.
  void item_loss(LossKind kind, std::string_view item, std::string_view path, std::string_view why,
                 std::string_view detail = {});
  /// The first of its kind makes an entry, the others do not; an item named still does not count as whole.
  void loss_once(std::string_view sort, LossKind kind, std::string_view item, std::string_view path,
                 std::string_view why, std::string_view detail = {});
  void taint(std::string_view item) { tainted_.emplace(item); }
  bool tainted(std::string_view item) const { return tainted_.count(std::string(item)) != 0; }

  LossReport& counts() noexcept { return report_; }
  /// The report, with an entry `exact` for each item that is not tainted; `paths` says where items stand.
  LossReport finish(const Menu& menu, const std::unordered_map<std::string, std::string>& paths);

 private:
  LossReport report_;
  std::map<std::string, std::int64_t, std::less<>> seen_;  // entries by reason, those left out included
  std::unordered_set<std::string> once_, tainted_;
};

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif
