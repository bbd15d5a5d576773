// SPDX-License-Identifier: Apache-2.0
// The house's side of the protocol in a few lines, for tests that decide themselves what it answers.
#ifndef COUVERT_TESTS_SUPPORT_SMALL_HOUSE_HPP
#define COUVERT_TESTS_SUPPORT_SMALL_HOUSE_HPP

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "couvert/codec.hpp"
#include "device.hpp"

namespace couvert::test {

inline spi::Response refusal(const Error& error) {
  std::string body = R"({"code":")" + std::string(error.name()) + "\"";
  if (!error.details_json().empty()) body += R"(,"details":)" + std::string(error.details_json());
  return {error_info(error.code()).http_status, {}, body + "}"};
}

/// A log of changes, by scope. Its cursor is what it is: how far each scope was read.
class SmallHouse {
 public:
  std::string salt = "salt", epoch = "first";
  std::vector<sync::Change> log;
  std::size_t page = 1'000;
  std::int64_t settled_seq = 0;
  std::optional<IncarnationId> settled_of = {};  ///< absent: of everybody
  std::int64_t verdict_pos = 1;
  Instant at = noon;
  /// What becomes of a mutation; without it, it is applied.
  std::function<sync::Verdict(const sync::Mutation&)> decide;
  /// An answer instead of its own.
  std::function<std::optional<spi::Response>(const spi::Request&)> instead;
  std::vector<sync::PushRequest> pushes;
  std::vector<sync::PullRequest> pulls;

  void put(std::string scope, std::string entity, std::string id, std::int64_t version, std::string body) {
    log.push_back(
        {sync::ChangeKind::put, std::move(scope), std::move(entity), std::move(id), version, std::move(body)});
  }
  void put(const std::string& scope, const Order& order) {
    put(scope, "order", order.id.text(), order.version, to_json(order));
  }
  void del(std::string scope, std::string entity, std::string id) {
    log.push_back({sync::ChangeKind::del, std::move(scope), std::move(entity), std::move(id), 0, {}});
  }
  void put_trattoria(std::int64_t margherita_minor = 900, std::int64_t version = 3) {
    put("venues", "venue", "trattoria", 1, to_json(trattoria()));
    Menu menu = trattoria_menu("trattoria", margherita_minor);
    menu.version = version;
    put("venues", "menu", "trattoria", version,
        R"({"menu":)" + to_json(menu) + R"(,"rules":)" + to_json(trattoria_rules()) + "}");
  }

  Line::Ask line() {
    return [this](const spi::Request& request) { return answer(request); };
  }

 private:
  spi::Response answer(const spi::Request& request) {
    if (instead) {
      if (auto other = instead(request)) return *std::move(other);
    }
    if (request.target == "/v1/sync/push") {
      auto push = from_json<sync::PushRequest>(request.body, UnknownMembers::refuse);
      return push ? answer(*push) : refusal(push.error());
    }
    auto pull = from_json<sync::PullRequest>(request.body, UnknownMembers::refuse);
    return pull ? answer(*pull) : refusal(pull.error());
  }

  spi::Response answer(const sync::PushRequest& push) {
    pushes.push_back(push);
    if (push.mutations.empty() == !push.salt.empty()) std::abort();
    sync::PushAnswer answer;
    answer.salt = salt;
    answer.epoch = epoch;
    for (const sync::Mutation& mutation : push.mutations) {
      sync::Verdict verdict;
      verdict.verdict = sync::VerdictKind::applied;
      verdict.pos = verdict_pos;
      if (decide) verdict = decide(mutation);
      verdict.id = mutation.id;
      verdict.seq = mutation.seq;
      answer.verdicts.push_back(verdict);
    }
    answer.settled_seq = settled(push.incarnation);
    return {200, {}, to_json(answer)};
  }

  spi::Response answer(const sync::PullRequest& pull) {
    pulls.push_back(pull);
    std::map<std::string, std::size_t> read = positions(pull.cursor);
    std::map<std::string, std::size_t> next;
    for (const std::string& scope : pull.scopes) next[scope] = read.contains(scope) ? read[scope] : 0;
    sync::PullAnswer answer;
    answer.epoch = epoch;
    answer.at = at;
    for (std::size_t i = 0; i < log.size() && !answer.more; ++i) {
      const auto scope = next.find(log[i].scope);
      if (scope == next.end() || scope->second > i) continue;
      if (answer.changes.size() == page) {
        answer.more = true;
      } else {
        answer.changes.push_back(log[i]);
        scope->second = i + 1;
      }
    }
    for (const auto& [scope, position] : next) answer.cursor += scope + "=" + std::to_string(position) + " ";
    answer.settled_seq = answer.more ? 0 : settled(pull.incarnation);
    if (!answer.more)
      for (const auto& [scope, position] : next) answer.scopes.push_back(sum_of(scope));
    return {200, {}, to_json(answer)};
  }

  std::int64_t settled(const IncarnationId& of) const { return !settled_of || *settled_of == of ? settled_seq : 0; }

  static std::map<std::string, std::size_t> positions(const std::string& cursor) {
    std::map<std::string, std::size_t> read;
    for (std::size_t at = 0; at < cursor.size();) {
      const std::size_t equals = cursor.find('=', at), end = cursor.find(' ', at);
      read[cursor.substr(at, equals - at)] = std::stoull(cursor.substr(equals + 1, end - equals - 1));
      at = end + 1;
    }
    return read;
  }

  sync::ScopeSum sum_of(const std::string& scope) const {
    std::map<std::pair<std::string, std::string>, std::int64_t> held;
    for (const sync::Change& change : log) {
      if (change.scope != scope) continue;
      if (change.kind == sync::ChangeKind::put) held[{change.entity, change.id}] = change.version;
      if (change.kind == sync::ChangeKind::del) held.erase({change.entity, change.id});
      if (change.kind == sync::ChangeKind::revoke) held.clear();
    }
    sync::ScopeSum sum{scope, static_cast<std::int64_t>(held.size()), 0, static_cast<std::int64_t>(log.size())};
    for (const auto& [key, version] : held) sum.sum += sync::entity_hash(key.first, key.second, version);
    return sum;
  }
};

/// An order of the customer "ana" as a house would say it.
inline Order said_order(std::uint64_t n, std::int64_t version_more = 0) {
  const PlaceOrder command = pizza_order(n);
  Order order;
  order.id = command.order;
  order.venue = "trattoria";
  order.customer = "ana";
  order.cart = command.cart;
  order.quote.currency = currency();
  order.quote.totals.total_minor = command.expected_total_minor;
  order.contact = command.contact;
  order.placed_at = noon + Duration::seconds(static_cast<std::int64_t>(n));
  order.number = "A-0001";
  for (const OrderEvent& event : begin(order, command.command, customer("ana"))) order = apply(order, event);
  order.version += version_more;
  return order;
}

}  // namespace couvert::test

#endif
