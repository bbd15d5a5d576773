// SPDX-License-Identifier: Apache-2.0
// A reader of the change stream that shares nothing with the client: it takes pages and compares sums at the log's head.
#ifndef COUVERT_SIM_WITNESS_HPP
#define COUVERT_SIM_WITNESS_HPP

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "couvert/house.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// Follows what each of some people may follow, page by page with random page sizes.
class Witness {
 public:
  using Fail = std::function<void(int invariant, std::string what)>;
  explicit Witness(Fail fail) : fail_(std::move(fail)) {}
  void follow(Actor actor, std::vector<std::string> scopes);
  /// Takes one page for one of them. True: it had to read something again from the beginning.
  bool step(const House& house, std::uint64_t chance);
  /// Reads to the end for all; then what it holds must be what the house shows.
  void finish(const House& house);
  /// The house came back from a backup.
  void forget();

 private:
  struct Entity {
    std::int64_t version = 0;
    std::string body;
  };
  using Key = std::pair<std::string, std::string>;  // entity, id
  struct Follower {
    Actor actor;
    std::vector<std::string> scopes;
    DeviceId device;
    IncarnationId incarnation;
    std::string salt, cursor;
    std::map<std::string, std::map<Key, Entity>> held;
    std::map<std::string, std::map<Key, Entity>> fresh;  // scopes that are read again
    bool revoked = false, at_head = false;
  };
  bool page(Follower& follower, const House& house, std::int32_t limit);
  void take(Follower& follower, const sync::Change& change);
  void compare(Follower& follower, const sync::PullAnswer& answer);

  Fail fail_;
  std::vector<Follower> followers_;
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif
