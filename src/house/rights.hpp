// SPDX-License-Identifier: Apache-2.0
// Whose rights were taken away.
#ifndef COUVERT_HOUSE_RIGHTS_HPP
#define COUVERT_HOUSE_RIGHTS_HPP

#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>
#include <string_view>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// "<subject>@<venue>", the venue empty for everywhere. No venue's name holds an @, so the last one parts them.
std::string right_name(std::string_view subject, std::string_view venue);

/// Thread-safe. As of the last commit.
class Rights {
 public:
  using Names = std::set<std::string, std::less<>>;
  /// Reads what the store holds. Errors: those of the storage.
  Status load(spi::UnitOfWork& unit);
  bool taken(std::string_view name) const;
  /// Null node: given back, by that name.
  void change(const std::string& name, Names::node_type taken) noexcept;
  bool refused(const Actor& actor, std::string_view venue = {}) const;

 private:
  mutable std::shared_mutex mutex_;
  Names names_;
};

/// `taken` tells of a right_name() whether it was taken away. Who works for the whole platform is no venue's to refuse.
template <class Taken>
bool is_refused(const Actor& actor, std::string_view venue, const Taken& taken) {
  if (actor.subject.empty() || actor.role == Role::system) return false;
  if (taken(right_name(actor.subject, {}))) return true;
  const bool platform = actor.role == Role::ops_admin || actor.role == Role::support || actor.role == Role::finance;
  if (platform) return false;
  if (actor.venue && taken(right_name(actor.subject, *actor.venue))) return true;
  return !venue.empty() && venue != actor.venue && taken(right_name(actor.subject, venue));
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif
