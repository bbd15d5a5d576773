// SPDX-License-Identifier: Apache-2.0
// A device as small as it can be: it asks as the protocol says, and believes what it is told.
#ifndef COUVERT_TESTS_UNIT_SYNC_DEVICE_HPP
#define COUVERT_TESTS_UNIT_SYNC_DEVICE_HPP

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "couvert/codec.hpp"
#include "couvert/sync.hpp"
#include "house_fixture.hpp"

namespace couvert::test {

inline DeviceId device_id(std::uint64_t n) { return id_of<DeviceId>(n, 7); }
inline IncarnationId incarnation_id(std::uint64_t n) { return id_of<IncarnationId>(n, 8); }

inline sync::Mutation mutation_of(const PlaceOrder& command, std::int64_t seq) {
  return {command.command, seq, sync::order_lane(command.order), "place_order", sync::schema, to_json(command)};
}
inline sync::Mutation mutation_of(const OrderCommand& command, std::int64_t seq) {
  return {command.command, seq, sync::order_lane(command.order), "order_command", sync::schema, to_json(command)};
}
inline sync::Mutation mutation_of(const StockCommand& command, std::int64_t seq) {
  return {command.command, seq, sync::stock_lane(command.venue), "stock_command", sync::schema, to_json(command)};
}

class Device {
 public:
  struct Held {
    std::int64_t version = 0;
    std::string body;
    bool marked = false;  ///< brought since the reset
    friend bool operator==(const Held& a, const Held& b) { return a.version == b.version && a.body == b.body; }
  };
  using Scope = std::map<std::pair<std::string, std::string>, Held>;  ///< by entity and id

  Device(House& house, Actor actor, std::uint64_t n, std::uint64_t incarnation = 1)
      : house_(&house), actor_(std::move(actor)), device_(device_id(n)), incarnation_(incarnation_id(incarnation)) {}

  void move_to(House& house) { house_ = &house; }
  const Actor& actor() const { return actor_; }
  std::int64_t next_seq() { return ++seq_; }

  Result<sync::PushAnswer> push(std::vector<sync::Mutation> mutations) {
    if (salt.empty()) {
      auto hello = house_->push({device_, incarnation_, {}, sync::protocol, {}}, actor_);
      if (!hello) return hello;
      salt = hello->salt;
    }
    return house_->push({device_, incarnation_, salt, sync::protocol, std::move(mutations)}, actor_);
  }
  /// The verdict of one command with the next seq.
  template <class Command>
  sync::Verdict send(const Command& command) {
    auto answer = push({mutation_of(command, next_seq())});
    EXPECT_TRUE(answer.ok()) << answer.error().name() << answer.error().message();
    return answer.ok() ? answer->verdicts.at(0) : sync::Verdict{};
  }

  sync::PullRequest request(std::int32_t limit = 500) const {
    sync::PullRequest request;
    request.device = device_;
    request.incarnation = incarnation_;
    request.salt = salt;
    request.scopes.assign(scopes.begin(), scopes.end());
    request.cursor = cursor;
    request.limit = limit;
    return request;
  }
  Result<sync::PullAnswer> page(std::int32_t limit = 500) {
    if (salt.empty()) {
      auto hello = push({});
      if (!hello) return hello.error();
    }
    auto answer = house_->pull(request(limit), actor_);
    if (answer) apply(*answer, limit);
    return answer;
  }
  /// Pages until there is no more. Returns how many.
  int pull(std::int32_t limit = 500) {
    for (int pages = 1;; ++pages) {
      auto answer = page(limit);
      if (!answer) {
        ADD_FAILURE() << answer.error().name() << ' ' << answer.error().message();
        return pages;
      }
      if (!answer->more) return pages;
      if (pages > 100'000) {
        ADD_FAILURE() << "never ends";
        return pages;
      }
    }
  }

  std::string salt, cursor;
  std::set<std::string> scopes;
  std::map<std::string, Scope> held;
  std::vector<sync::ScopeSum> sums;
  std::vector<sync::Change> last;
  std::set<std::string> revoked, resets;
  std::set<std::string> ids_seen;  ///< of every change

 private:
  void apply(const sync::PullAnswer& answer, std::int32_t limit) {
    EXPECT_LE(answer.changes.size(), static_cast<std::size_t>(limit));
    cursor = answer.cursor;
    last = answer.changes;
    for (const sync::Change& change : answer.changes) {
      Scope& scope = held[change.scope];
      if (!change.id.empty()) ids_seen.insert(change.id);
      switch (change.kind) {
        case sync::ChangeKind::put: {
          Held& entity = scope[{change.entity, change.id}];
          EXPECT_GE(change.version, entity.version) << change.entity << ' ' << change.id << " went back";
          entity = {change.version, change.body, true};
          break;
        }
        case sync::ChangeKind::del: scope.erase({change.entity, change.id}); break;
        case sync::ChangeKind::revoke:
          held.erase(change.scope);
          revoked.insert(change.scope);
          break;
        case sync::ChangeKind::reset:
          resets.insert(change.scope);
          for (auto& [key, entity] : scope) entity.marked = false;
          break;
      }
    }
    if (answer.more) return;
    for (const std::string& name : resets)
      std::erase_if(held[name], [](const auto& entity) { return !entity.second.marked; });
    resets.clear();
    sums = answer.scopes;
    for (const sync::ScopeSum& sum : sums) {
      std::uint64_t expected = 0;
      for (const auto& [key, entity] : held[sum.scope])
        expected += sync::entity_hash(key.first, key.second, entity.version);
      EXPECT_EQ(sum.count, static_cast<std::int64_t>(held[sum.scope].size())) << sum.scope;
      EXPECT_EQ(sum.sum, expected) << sum.scope;
    }
  }

  House* house_;
  Actor actor_;
  DeviceId device_;
  IncarnationId incarnation_;
  std::int64_t seq_ = 0;
};

}  // namespace couvert::test

#endif
