// SPDX-License-Identifier: Apache-2.0
// Reading the change stream in the plainest way, and comparing.
#include "sim/witness.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

template <class SomeId>
SomeId fixed_id(std::uint8_t kind, std::size_t number) {
  std::array<std::uint8_t, 10> octets{};
  octets[0] = kind;
  octets[9] = static_cast<std::uint8_t>(number + 1);
  return SomeId(make_uuid_v7(1'773'000'000'000'000, octets));
}

}  // namespace

void Witness::follow(Actor actor, std::vector<std::string> scopes) {
  Follower follower;
  follower.actor = std::move(actor);
  follower.scopes = std::move(scopes);
  follower.device = fixed_id<DeviceId>(0xd0, followers_.size());
  follower.incarnation = fixed_id<IncarnationId>(0xd1, followers_.size());
  followers_.push_back(std::move(follower));
}

bool Witness::step(const House& house, std::uint64_t chance) {
  if (followers_.empty()) return false;
  Follower& follower = followers_[chance % followers_.size()];
  return page(follower, house, static_cast<std::int32_t>(1 + chance / 64 % 8));
}

bool Witness::page(Follower& follower, const House& house, std::int32_t limit) {
  sync::PullRequest request;
  request.device = follower.device;
  request.incarnation = follower.incarnation;
  request.scopes = follower.scopes;
  request.cursor = follower.cursor;
  request.limit = limit;
  auto& mutable_house = const_cast<House&>(house);
  if (follower.salt.empty()) {
    sync::PushRequest hello;
    hello.device = follower.device;
    hello.incarnation = follower.incarnation;
    auto salt = mutable_house.push(hello, follower.actor);
    if (!salt) return false;
    follower.salt = salt->salt;
  }
  request.salt = follower.salt;
  if (!request.cursor.empty()) {
    // A changed cursor must be refused, whatever was changed in it.
    sync::PullRequest forged = request;
    char& octet = forged.cursor[static_cast<std::size_t>(limit) * 7 % forged.cursor.size()];
    octet = octet == 'A' ? 'B' : 'A';
    if (forged.cursor != request.cursor && house.pull(forged, follower.actor).ok())
      fail_(29, "the house takes a cursor that was changed");
    const Follower& other =
        followers_[(static_cast<std::size_t>(&follower - followers_.data()) + 1) % followers_.size()];
    forged.cursor = other.cursor;
    if (&other != &follower && !other.cursor.empty() && house.pull(forged, follower.actor).ok())
      fail_(29, "the house takes somebody else's cursor");
  }
  auto answer = house.pull(request, follower.actor);
  if (!answer) {
    if (answer.error().code() == Errc::access_revoked) {
      follower.held.clear();
      follower.fresh.clear();
      follower.cursor.clear();
    } else if (answer.error().code() == Errc::cursor_expired) {
      follower.held.clear();
      follower.fresh.clear();
      follower.cursor.clear();
      return true;
    } else if (answer.error().code() == Errc::device_cloned) {
      follower.salt.clear();
    }
    return false;
  }
  for (const sync::Change& change : answer->changes) take(follower, change);
  follower.cursor = answer->cursor;
  follower.at_head = !answer->more;
  if (follower.at_head) compare(follower, *answer);
  return false;
}

void Witness::take(Follower& follower, const sync::Change& change) {
  using Kind = sync::ChangeKind;
  if (change.kind == Kind::revoke) {
    follower.held.erase(change.scope);
    follower.fresh.erase(change.scope);
    return;
  }
  if (change.kind == Kind::reset) {
    follower.fresh[change.scope] = {};
    return;
  }
  auto again = follower.fresh.find(change.scope);
  auto& entities = again != follower.fresh.end() ? again->second : follower.held[change.scope];
  const Key key{change.entity, change.id};
  if (change.kind == Kind::del) {
    entities.erase(key);
    return;
  }
  Entity& entity = entities[key];
  if (change.version < entity.version) fail_(25, "a " + change.entity + " goes back to an older version in a pull");
  entity = {change.version, change.body};
}

void Witness::compare(Follower& follower, const sync::PullAnswer& answer) {
  for (auto& [scope, entities] : follower.fresh) follower.held[scope] = std::move(entities);
  follower.fresh.clear();
  for (const sync::ScopeSum& sum : answer.scopes) {
    std::uint64_t mine = 0;
    for (const auto& [key, entity] : follower.held[sum.scope])
      mine += sync::entity_hash(key.first, key.second, entity.version);
    const auto count = static_cast<std::int64_t>(follower.held[sum.scope].size());
    if (mine == sum.sum && count == sum.count) continue;
    fail_(26, "what was pulled of " + sum.scope + " is not what the house counts: " + std::to_string(count) + " of " +
                  std::to_string(sum.count) + " entities");
  }
}

void Witness::finish(const House& house) {
  for (Follower& follower : followers_) {
    for (int i = 0; i < 10'000; ++i) {
      page(follower, house, 100);
      if (follower.at_head) break;
    }
  }
  // The order of a history is one thing, the order of a listing another: each entity must be as the house shows it.
  for (Follower& follower : followers_) {
    for (const auto& [scope, entities] : follower.held) {
      for (const auto& [key, entity] : entities) {
        if (key.first != "order") continue;
        auto id = OrderId::parse(key.second);
        auto shown = id ? house.order(*id, follower.actor) : Result<Order>(id.error());
        if (!shown) {
          fail_(28, "a pull brought an order that its reader may not see");
        } else if (shown->version != entity.version) {
          fail_(26, "a pull at the head lacks the last change of an order");
        }
      }
    }
  }
}

void Witness::forget() {
  for (Follower& follower : followers_) {
    follower.cursor.clear();
    follower.salt.clear();
    follower.held.clear();
    follower.fresh.clear();
  }
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert
