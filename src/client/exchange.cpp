// SPDX-License-Identifier: Apache-2.0
// What to ask the house next, and when.
#include "client/impl.hpp"
#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t shortest_wait_us = 500'000, longest_wait_us = 300'000'000;
constexpr std::int64_t longest_asked_us = 3'600'000'000;  // a house that asks for more patience does not get it
constexpr std::int32_t page_changes = 1'000;
/// Of a request: device, salt and what stands around the mutations.
constexpr std::size_t spare_octets = 1'024;

spi::Request request_of(std::string method, std::string target, std::string body, const std::string& access_token) {
  spi::Request request{std::move(method), std::move(target), {{"accept", "application/json"}}, std::move(body)};
  if (!request.body.empty()) request.headers.emplace_back("content-type", "application/json");
  if (!access_token.empty()) request.headers.emplace_back("authorization", "Bearer " + access_token);
  return request;
}

}  // namespace

Result<std::string> Client::Impl::token() {
  if (secrets == nullptr) return std::string();
  return secrets->access_token();
}

bool Client::Impl::is_due(std::int64_t until_us) const {
  const std::int64_t up = host->uptime().us;
  // A clock that somebody set back must not keep anything waiting for years.
  return up >= until_us || until_us - up > longest_asked_us;
}

void Client::Impl::hold(client::Backoff& backoff, std::optional<std::int64_t> after_us) {
  const std::int32_t doubled = std::min(backoff.failures++, 20);
  std::int64_t wait = std::min(shortest_wait_us << doubled, longest_wait_us);
  std::array<std::uint8_t, 4> octets{};
  host->random(octets);
  std::uint32_t random = 0;
  for (const std::uint8_t octet : octets) random = random << 8 | octet;
  wait -= static_cast<std::int64_t>(random % 1'000) * (wait / 2) / 1'000;  // many devices fail at the same moment
  if (after_us && *after_us > 0) wait = std::min(*after_us, longest_asked_us);
  backoff.until_us = host->uptime().us + wait;
}

void Client::Impl::put_off(const Error& error, std::optional<std::int64_t> after_us) {
  hold(exchange.network, after_us);
  exchange.report.stopped_by = error;
}

std::vector<std::string> Client::Impl::followed() const {
  std::set<std::string> baskets;
  for (const CartId& id : index.shared) {
    // The house cannot know a basket whose first operations still wait here.
    const auto lane = index.lanes.find(sync::basket_lane(id));
    const bool told = lane == index.lanes.end() || index.outbox.at(lane->second.front()).pos != 0;
    if (told) baskets.insert("basket:" + id.text());
  }
  for (const auto& [name, scope] : index.scopes)
    if (name.starts_with("basket:")) baskets.insert(name);
  for (const std::string& name : wanted_scopes) baskets.erase(name);
  // Where a request cannot name them all, venues and orders come before baskets, and of these the living and the newest.
  std::vector<std::string> names(baskets.rbegin(), baskets.rend());
  const std::size_t room = limits::pull_scopes - wanted_scopes.size();
  if (names.size() > room) {
    std::stable_partition(names.begin(), names.end(), [this](const std::string& name) {
      const auto scope = index.scopes.find(name);
      return scope == index.scopes.end() || scope->second.count > 0;
    });
    names.resize(room);
  }
  names.insert(names.end(), wanted_scopes.begin(), wanted_scopes.end());
  std::sort(names.begin(), names.end());
  return names;
}

std::optional<spi::Request> Client::Impl::push_request(const std::string& access_token) {
  sync::PushRequest request;
  request.device = index.device;
  request.incarnation = index.incarnation;
  request.salt = index.salt;
  exchange.sent.clear();
  if (!index.salt.empty()) {
    const std::size_t batch = exchange.batch == 0 ? limits::push_mutations : exchange.batch;
    std::size_t octets = spare_octets;
    std::set<std::string_view> held;
    for (const std::int64_t seq : index.unsent) {
      const client::Waiting& waiting = index.outbox.at(seq);
      if (held.contains(waiting.lane)) continue;
      const auto backoff = exchange.lanes.find(waiting.lane);
      if (backoff != exchange.lanes.end() && !is_due(backoff->second.until_us)) {
        held.insert(waiting.lane);
        continue;
      }
      sync::Mutation mutation{waiting.id,
                              seq,
                              waiting.lane,
                              waiting.name,
                              waiting.schema,
                              waiting.args,
                              age_ms(waiting),
                              waiting.lower_bound,
                              planted("age_limit_not_sent") ? std::nullopt : waiting.not_after_age_ms,
                              waiting.depends_on};
      if (planted("key_reminted_on_retry") && exchange.attempts.contains(waiting.id))
        mutation.id = make_id<CommandId>();
      octets += to_json(mutation).size() + 1;
      if (octets > limits::push_octets && !request.mutations.empty()) break;
      exchange.sent.emplace(mutation.id, seq);
      request.mutations.push_back(std::move(mutation));
      if (request.mutations.size() == batch) break;
    }
    if (request.mutations.empty()) return std::nullopt;
  }
  exchange.asked = client::Exchange::Step::push;
  return request_of("POST", "/v1/sync/push", to_json(request), access_token);
}

spi::Request Client::Impl::pull_request(const std::string& access_token) {
  sync::PullRequest request;
  request.device = index.device;
  request.incarnation = index.incarnation;
  request.salt = index.salt;
  request.limit = page_changes;
  request.cursor = index.cursor;
  exchange.asked_scopes.clear();
  for (std::string& name : followed()) {
    const auto scope = index.scopes.find(name);
    if (scope != index.scopes.end() && scope->second.phase == client::Scope::Phase::leave) continue;
    exchange.asked_scopes.insert(name);
    request.scopes.push_back(std::move(name));
  }
  exchange.asked = client::Exchange::Step::pull;
  return request_of("POST", "/v1/sync/pull", to_json(request), access_token);
}

Result<std::optional<spi::Request>> Client::Impl::next_request(bool eager, const std::string& access_token) {
  using Answer = std::optional<spi::Request>;
  if (auto status = ready(); !status) return status.error();
  exchange.asked = client::Exchange::Step::none;
  if (!eager && !is_due(exchange.network.until_us)) return Answer();
  if (is_due(exchange.next_pull_us)) exchange.pull_wanted = true;
  if (index.salt.empty() || !index.unsent.empty()) {
    if (auto request = push_request(access_token)) return request;
  }
  if (exchange.pull_wanted) return Answer(pull_request(access_token));
  return Answer();
}

Status Client::Impl::read_again(spi::UnitOfWork& unit, std::vector<std::string> names) {
  const std::vector<std::string> all = followed();
  bool every = names.empty();
  if (!every) {
    every = std::all_of(all.begin(), all.end(), [&](const std::string& name) {
      const auto scope = index.scopes.find(name);
      return std::find(names.begin(), names.end(), name) != names.end() ||
             (scope != index.scopes.end() && scope->second.phase == client::Scope::Phase::leave);
    });
  }
  for (auto& [name, scope] : index.scopes) {
    if (every) {
      scope.phase = client::Scope::Phase::reading;
      ++scope.pass;
    } else if (std::find(names.begin(), names.end(), name) != names.end()) {
      scope.phase = client::Scope::Phase::leave;
    }
    if (auto status = unit.put_record(client::row_of(scope)); !status) return status;
  }
  exchange.pull_wanted = true;
  if (!every) return {};
  index.cursor.clear();
  return put(unit, "client.cursor", "");
}

bool Client::Impl::up_to_date() const {
  if (exchange.pull_wanted) return false;
  return std::all_of(wanted_scopes.begin(), wanted_scopes.end(), [this](const std::string& name) {
    const auto scope = index.scopes.find(name);
    return scope != index.scopes.end() && scope->second.phase == client::Scope::Phase::live;
  });
}

std::optional<Instant> Client::next_due() const {
  std::lock_guard lock(impl_->mutex);
  Impl& self = *impl_;
  if (self.closed) return std::nullopt;
  const std::int64_t up = self.host->uptime().us;
  std::int64_t due = self.exchange.next_pull_us;
  if (self.exchange.pull_wanted || self.index.salt.empty()) due = up;
  for (const std::int64_t seq : self.index.unsent) {
    const auto backoff = self.exchange.lanes.find(self.index.outbox.at(seq).lane);
    const std::int64_t until = backoff == self.exchange.lanes.end() ? up : backoff->second.until_us;
    due = std::min(due, until);
    if (due <= up) break;
  }
  due = std::max(due, self.exchange.network.until_us);
  if (self.is_due(due)) due = up;
  return Instant{self.host->now().us + (due - up)};
}

/// Says which thread exchanges, for as long as it does.
struct Client::Impl::Exchanging {
  explicit Exchanging(Impl& impl) : impl_(impl) { name(std::this_thread::get_id()); }
  ~Exchanging() { name({}); }
  Exchanging(const Exchanging&) = delete;
  Exchanging& operator=(const Exchanging&) = delete;

 private:
  void name(std::thread::id thread) {
    std::lock_guard lock(impl_.mutex);
    impl_.exchange.thread = thread;
  }
  Impl& impl_;
};

Result<SyncReport> Client::Impl::sync(Duration limit, client::Events& events) {
  {
    std::lock_guard lock(mutex);
    if (exchange.thread == std::this_thread::get_id()) {
      // Somebody who watches this very sync() asks for another one: the running one goes on until nothing is left.
      if (auto status = ready(); !status) return status.error();
      exchange.pull_wanted = true;
      SyncReport running;
      running.stopped_by = Error(Errc::command_in_flight, "this thread is exchanging already");
      return running;
    }
  }
  std::lock_guard one(exchange_mutex);
  const Exchanging exchanging(*this);
  const std::int64_t begun = host->uptime().us;
  {
    std::lock_guard lock(mutex);
    if (auto status = ready(); !status) return status.error();
    exchange.report = {};
    exchange.pull_wanted = true;
  }
  while (true) {
    const std::int64_t left = limit.us - std::max<std::int64_t>(host->uptime().us - begun, 0);
    if (transport == nullptr || left <= 0) {
      std::lock_guard lock(mutex);
      exchange.report.stopped_by = Error(transport == nullptr ? Errc::transport_unreachable : Errc::transport_timeout);
      break;
    }
    auto access_token = token();
    std::optional<spi::Request> request;
    {
      std::lock_guard lock(mutex);
      if (!access_token) {
        exchange.report.stopped_by = access_token.error();
        break;
      }
      auto next = next_request(true, *access_token);
      if (!next) return next.error();
      if (!*next) break;
      request = **std::move(next);
      exchange.sending = true;
    }
    const auto answer = transport->send(*request, Duration{left});
    client::Events now_told;
    bool stopped = false;
    {
      std::lock_guard lock(mutex);
      exchange.sending = false;
      if (auto status = take_answer(answer, now_told); !status) return status.error();
      stopped = exchange.report.stopped_by.has_value();
    }
    tell(now_told);
    if (stopped) break;
  }
  std::lock_guard lock(mutex);
  if (auto status = ready(); !status) return status.error();
  SyncReport done = std::exchange(exchange.report, {});
  done.drained = index.outbox.empty();
  done.up_to_date = up_to_date();
  events.push_back({ClientEvent::What::synced, {}});
  return done;
}

}  // namespace v0
}  // namespace couvert
