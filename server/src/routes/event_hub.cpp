// SPDX-License-Identifier: Apache-2.0
// Waiting readers: kept in a list, looked at after each commit.
#include "routes/event_hub.hpp"

#include "couvert/codec.hpp"
#include "http/problem.hpp"

namespace couvert::server {

using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::size_t max_waiting = 4000;
// With many readers each commit would cost a query for every one of them; then they are looked at this often.
constexpr std::size_t many = 32;
constexpr std::chrono::milliseconds pace{20};

Response page_response(const EventPage& page) {
  Response response;
  response.content_type = "application/json";
  response.body = event_page_json(page);
  response.set("Cache-Control", "no-store");
  return response;
}

}  // namespace

std::string event_page_json(const EventPage& page) {
  std::string out = R"({"events":[)";
  for (std::size_t i = 0; i < page.events.size(); ++i) {
    const spi::EventRow& row = page.events[i];
    if (i > 0) out.push_back(',');
    out.append(R"({"pos":)").append(std::to_string(row.pos));
    out.append(R"(,"entity":)").append(json_quote(row.entity)).append(R"(,"id":)").append(json_quote(row.entity_id));
    out.append(R"(,"version":)").append(std::to_string(row.version));
    out.append(R"(,"venue":)").append(json_quote(row.venue));
    out.append(R"(,"at":")").append(instant_text(row.at)).append("\"");
    if (!row.document.empty()) out.append(R"(,"document":)").append(row.document);
    out.push_back('}');
  }
  out.append(R"(],"cursor":)").append(std::to_string(page.cursor));
  out.append(page.more ? R"(,"more":true})" : R"(,"more":false})");
  return out;
}

bool EventHub::try_pull(Wait& wait, bool even_if_empty) {
  const std::int64_t head = house_.head();
  auto answer = house_.pull(*wait.pull, wait.actor);
  if (!answer) {
    wait.reply->send(problem(answer.error(), wait.instance));
    return true;
  }
  wait.after = head;
  if (answer->changes.empty() && !answer->more && !even_if_empty) return false;
  Response response;
  response.content_type = "application/json";
  response.body = to_json(*answer);
  response.set("Cache-Control", "no-store");
  wait.reply->send(std::move(response));
  return true;
}

bool EventHub::try_answer(Wait& wait, bool even_if_empty) {
  if (wait.pull) return try_pull(wait, even_if_empty);
  auto page = house_.events(wait.after, wait.limit, wait.actor);
  if (!page) {
    wait.reply->send(problem(page.error(), wait.instance));
    return true;
  }
  // What the reader may not see is passed over for good.
  wait.after = std::max(wait.after, page->cursor);
  if (page->events.empty() && !even_if_empty) return false;
  wait.reply->send(page_response(*page));
  return true;
}

void EventHub::add(Wait wait) {
  const bool no_wait = draining_.load() || wait.until <= SteadyClock::now();
  if (try_answer(wait, no_wait)) return;
  {
    const std::lock_guard lock(mutex_);
    if (waits_.size() < max_waiting && !draining_.load()) {
      waits_.push_back(std::move(wait));
      // A commit between the query and this line would be missed; looking again soon costs little.
      if (house_.head() <= waits_.back().after) return;
      dirty_.store(true);
    }
  }
  if (wait.reply) {
    try_answer(wait, true);
  } else if (post_ && !wake_posted_.exchange(true)) {
    post_([this] { wake(); });
  }
}

void EventHub::committed() {
  dirty_.store(true);
  if (waiting() == 0 || !post_ || wake_posted_.exchange(true)) return;
  post_([this] { wake(); });
}

std::vector<EventHub::Wait> EventHub::take_all() {
  const std::lock_guard lock(mutex_);
  std::vector<Wait> taken;
  taken.swap(waits_);
  return taken;
}

void EventHub::wake() {
  wake_posted_.store(false);
  const auto now = SteadyClock::now();
  if (waiting() > static_cast<std::int64_t>(many) && now - last_wake_ < pace) return;  // tick() will see to it
  last_wake_ = now;
  dirty_.store(false);
  std::vector<Wait> taken = take_all();
  std::erase_if(taken, [this](Wait& wait) { return try_answer(wait, false); });
  const std::lock_guard lock(mutex_);
  for (Wait& wait : taken) waits_.push_back(std::move(wait));
}

void EventHub::tick() {
  if (dirty_.load()) wake();
  const auto now = SteadyClock::now();
  std::vector<Wait> due;
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(waits_, [&](Wait& wait) {
      if (now < wait.until && !wait.reply->client_left()) return false;
      due.push_back(std::move(wait));
      return true;
    });
  }
  for (Wait& wait : due) try_answer(wait, true);
}

void EventHub::drain() {
  draining_.store(true);
  std::vector<Wait> taken = take_all();
  for (Wait& wait : taken) try_answer(wait, true);
}

std::int64_t EventHub::waiting() const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::int64_t>(waits_.size());
}

}  // namespace couvert::server
